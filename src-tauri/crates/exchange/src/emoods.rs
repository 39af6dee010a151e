//! eMoods' backup (`.emoods`): a ZIP archive with `entry.csv`. Best effort, because only six columns are known; every other column is
//! shown and left to the person, and other files of the archive are not read.

use ballast_model::TrackerKind;

use crate::archive::Archive;
use crate::found::{Found, ImportContext, Source};
use crate::table::{
    Column, ColumnUse, DateOrder, DecimalMark, Recipe, RecipeColumn, Step, read_as,
};
use crate::{ExchangeError, text};

const DAY: &str = "DATE (YYYY-MM-DD)";
/// Ratings from 1 (none) to 4 (severe), which become 0 to 3.
const RATINGS: [(&str, &str); 4] = [
    ("DEPRESSED", "Depressed"),
    ("ELEVATED", "Elevated"),
    ("IRRITABILITY", "Irritability"),
    ("ANXIETY", "Anxiety"),
];

/// Whether the names in an archive are those of an eMoods backup.
pub(crate) fn is_archive(names: &[String]) -> bool {
    names
        .iter()
        .any(|name| name.eq_ignore_ascii_case("entry.csv"))
}

/// What an eMoods backup holds. `more` says what to do with columns that are not known, by their names; the others stand in
/// [`Found::unread`].
///
/// # Errors
/// [`ExchangeError::NotOfApp`]; those of archives, of every text file, and [`ExchangeError::BadRecipe`] when `more` does not fit.
pub fn read_emoods(
    bytes: &[u8],
    more: &[RecipeColumn],
    context: ImportContext,
) -> Result<Found, ExchangeError> {
    let none = ExchangeError::NotOfApp {
        app: Source::EMoods,
    };
    if !crate::archive::is_zip(bytes) {
        return Err(none);
    }
    let mut archive = Archive::open(bytes)?;
    let names = archive.top_names();
    let name = names
        .into_iter()
        .find(|name| name.eq_ignore_ascii_case("entry.csv"));
    let table = archive.read(&name.ok_or(none.clone())?)?;
    let table = text::decode(&table)?;
    let header = crate::rows::Rows::new(&table, b',').header()?;
    let has = |name: &str| header.iter().any(|h| h.trim().eq_ignore_ascii_case(name));
    if !has(DAY) {
        return Err(none);
    }

    let column = |name: &str, what: ColumnUse| RecipeColumn {
        column: Column::Named(name.to_owned()),
        what,
    };
    let tracker = |name: &str, kind, step| ColumnUse::Tracker {
        name: name.to_owned(),
        kind: Some(kind),
        step,
    };
    let mut columns = vec![column(DAY, ColumnUse::Day)];
    for (known, name) in RATINGS {
        columns.push(column(
            known,
            tracker(name, TrackerKind::Scale3, Step::FromOne),
        ));
    }
    // Nothing slept and no weight are how the app writes that nothing was entered.
    columns.push(column(
        "SLEEP",
        tracker("Sleep", TrackerKind::Hours, Step::ZeroIsNone),
    ));
    columns.push(column(
        "WEIGHT",
        ColumnUse::Tracker {
            name: "Weight".to_owned(),
            kind: None,
            step: Step::ZeroIsNone,
        },
    ));
    columns.retain(|c| c.column.name().is_some_and(has));
    columns.extend(more.iter().cloned());
    let recipe = Recipe {
        encoding: None,
        delimiter: Some(','),
        header: true,
        dates: DateOrder::YearMonthDay,
        decimals: DecimalMark::Point,
        columns,
        ..Recipe::default()
    };
    read_as(Source::EMoods, &table, &recipe, context)
}
