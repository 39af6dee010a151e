//! Reading a questionnaire file: the shipped ones and a person's own file of the same form.
//!
//! Not here: whether the fields fit together (`validate`). `shipped` and `journal` (own questionnaires) call [`parse`].

use serde::Deserialize;

use crate::error::{ParseError, ShapeProblem};
use crate::instrument::{
    Band, Better, Choice, Cutoff, Instrument, Item, LicenceClass, Loinc, PointsRule, Prorate,
    ResponseRule, SafetyRule, StopRule, Subscale, TotalRange,
};
use crate::locate::line_of;
use crate::validate::validate;

const MAX_BYTES: usize = 256 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    name: String,
    #[serde(default)]
    licence: Option<String>,
    #[serde(default)]
    licence_class: Option<LicenceClass>,
    #[serde(default)]
    source: Option<String>,
    #[serde(default)]
    verified: bool,
    #[serde(default)]
    recall: Option<String>,
    instructions: Option<String>,
    stem: Option<String>,
    scoring: Option<String>,
    repeat_weeks: Option<u32>,
    #[serde(default)]
    options: Vec<Choice>,
    gate: Option<FileItem>,
    #[serde(default)]
    items: Vec<FileItem>,
    #[serde(default)]
    extra_items: Vec<FileItem>,
    #[serde(default)]
    subscales: Vec<Subscale>,
    stop: Option<StopRule>,
    skipped: Option<Prorate>,
    total: Option<TotalRange>,
    #[serde(default)]
    bands: Vec<Band>,
    #[serde(default)]
    cutoffs: Vec<Cutoff>,
    response: Option<ResponseRule>,
    remission_below: Option<i64>,
    reliable_change: Option<PointsRule>,
    mid: Option<PointsRule>,
    #[serde(default)]
    safety_items: Vec<SafetyRule>,
    #[serde(default)]
    loinc: Loinc,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileItem {
    id: String,
    text: String,
    #[serde(default)]
    reverse: bool,
    options: Option<Vec<Choice>>,
    loinc: Option<String>,
    answer_list: Option<String>,
}

impl FileItem {
    fn into_item(self, shared: &[Choice]) -> Item {
        Item {
            id: self.id,
            text: self.text,
            reverse: self.reverse,
            options: self.options.unwrap_or_else(|| shared.to_vec()),
            loinc: self.loinc,
            answer_list: self.answer_list,
        }
    }
}

/// Reads a questionnaire from the text of a TOML file.
///
/// A person's own file needs `id`, `name` and either `items` with `options` or a `total`; all else may be left out.
///
/// ```
/// let own = r#"
///     id = "evening"
///     name = "My evening check"
///     options = [{ value = 0, label = "no" }, { value = 1, label = "yes" }]
///     items = [{ id = "walk", text = "Did I go out?" }, { id = "rest", text = "Did I rest?" }]
/// "#;
/// let form = ballast_instruments::parse(own)?;
/// assert_eq!((form.total.min, form.total.max), (0, 2));
/// # Ok::<(), ballast_instruments::ParseError>(())
/// ```
///
/// # Errors
/// [`ParseError`] with the line, or with every field that does not fit and its line. It never quotes the file.
pub fn parse(text: &str) -> Result<Instrument, ParseError> {
    if text.len() > MAX_BYTES {
        return Err(ParseError::TooLarge);
    }
    if let Err(error) = toml::from_str::<toml::Table>(text) {
        let (line, column) = place(text, error.span());
        return Err(ParseError::Syntax { line, column });
    }
    let file: File = toml::from_str(text).map_err(|error| {
        let (line, column) = place(text, error.span());
        ParseError::Shape {
            line,
            column,
            problem: shape(error.message()),
        }
    })?;
    let given_total = file.total.clone();
    let instrument = assemble(file);
    let mut errors = validate(&instrument, given_total.as_ref());
    if errors.is_empty() {
        return Ok(instrument);
    }
    for error in &mut errors {
        error.line = line_of(text, &error.path);
    }
    Err(ParseError::Fields(errors))
}

fn assemble(file: File) -> Instrument {
    let shared = file.options;
    let items: Vec<Item> = file
        .items
        .into_iter()
        .map(|i| i.into_item(&shared))
        .collect();
    let total = file.total.unwrap_or_else(|| TotalRange {
        min: items.iter().map(|i| i.range().0).sum(),
        max: items.iter().map(|i| i.range().1).sum(),
        better: Better::Lower,
        means: None,
    });
    Instrument {
        id: file.id,
        name: file.name,
        licence: file.licence.unwrap_or_default(),
        licence_class: file.licence_class.unwrap_or(LicenceClass::Own),
        source: file.source.unwrap_or_default(),
        verified: file.verified,
        recall: file.recall.unwrap_or_default(),
        instructions: file.instructions,
        stem: file.stem,
        scoring: file.scoring,
        repeat_weeks: file.repeat_weeks,
        gate: file.gate.map(|g| g.into_item(&shared)),
        items,
        extra_items: file
            .extra_items
            .into_iter()
            .map(|i| i.into_item(&shared))
            .collect(),
        subscales: file.subscales,
        stop: file.stop,
        skipped: file.skipped,
        total,
        bands: file.bands,
        cutoffs: file.cutoffs,
        response: file.response,
        remission_below: file.remission_below,
        reliable_change: file.reliable_change,
        mid: file.mid,
        safety_items: file.safety_items,
        loinc: file.loinc,
    }
}

/// Line and column, both from 1, of the start of a byte span.
pub(crate) fn place(text: &str, span: Option<std::ops::Range<usize>>) -> (usize, usize) {
    let at = span.map_or(0, |s| s.start).min(text.len());
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |tail| tail.chars().count())
        + 1;
    (line, column)
}

/// Keeps of the parser's message only what names our own fields and kinds: the rest may quote the file.
pub(crate) fn shape(message: &str) -> ShapeProblem {
    if let Some(field) = message.strip_prefix("missing field `") {
        ShapeProblem::Missing(field.trim_end_matches('`').to_owned())
    } else if message.starts_with("unknown") {
        ShapeProblem::Unknown
    } else if let Some((_, expected)) = message.rsplit_once(", expected ") {
        ShapeProblem::Expected(expected.to_owned())
    } else {
        ShapeProblem::Other
    }
}
