//! The adherence calendar: for each medicine a square a day, weeks as columns, with a sign for taken, partly, skipped on
//! purpose, missed and not recorded. Not: a mark or a goal, and a day without a record is not a day missed.

use chrono::{NaiveDate, Weekday};

use crate::days::Calendar;
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::key::Key;
use crate::place::Place;
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

mod grid;
mod said;
mod signs;

use grid::Grid;

/// Medicines by day, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Adherence {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn, for the title alone: what was due is said by the entries.
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// The medicines, from the top.
    pub medicines: Vec<AdherenceMedicine>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Adherence {
    /// No medicines yet, weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            medicines: Vec::new(),
            empty_note: None,
        }
    }
}

/// One medicine.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdherenceMedicine {
    /// The medicine as the person names it.
    pub name: String,
    /// The days on which a dose was due, in any order; a later entry for the same day replaces an earlier one. Days left
    /// out are days on which nothing was due.
    pub days: Vec<(NaiveDate, DoseDay)>,
}

/// What became of the doses of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoseDay {
    /// All taken.
    Taken,
    /// Some taken.
    Partly,
    /// Skipped on purpose.
    Skipped,
    /// Missed.
    Missed,
    /// Nothing is recorded of them.
    NotRecorded,
}

impl DoseDay {
    const ALL: [Self; 5] = [
        Self::Taken,
        Self::Partly,
        Self::Skipped,
        Self::Missed,
        Self::NotRecorded,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Taken => fixed::t!("chart-pictures-dose-taken"),
            Self::Partly => fixed::t!("chart-pictures-dose-partly"),
            Self::Skipped => fixed::t!("chart-pictures-dose-skipped"),
            Self::Missed => fixed::t!("chart-pictures-dose-missed"),
            Self::NotRecorded => fixed::t!("chart-pictures-dose-not-recorded"),
        }
    }
}

/// A medicine that has days within the picture.
pub(crate) struct Shown {
    pub name: String,
    /// By day index; `None` when nothing was due.
    pub days: Vec<Option<DoseDay>>,
}

impl Shown {
    fn count(&self, kind: DoseDay) -> usize {
        self.days
            .iter()
            .flatten()
            .filter(|day| **day == kind)
            .count()
    }
}

fn shown(data: &Adherence, calendar: &Calendar) -> Vec<Shown> {
    let of = |medicine: &AdherenceMedicine| {
        let mut days = vec![None; calendar.len];
        for (day, what) in &medicine.days {
            if let Some(i) = calendar.index(*day) {
                days[i] = Some(*what);
            }
        }
        Shown {
            name: words::one_line(&medicine.name),
            days,
        }
    };
    let mut shown: Vec<Shown> = data.medicines.iter().map(of).collect();
    shown.retain(|medicine| medicine.days.iter().any(Option::is_some));
    shown
}

/// Draws the adherence calendar: weeks as columns, as many under each other as the width needs. A full square is a day
/// taken, a half one a day partly taken, a ring a dose skipped on purpose, an upright stroke a missed one, a dot a day
/// that was not recorded; an empty place is a day on which nothing was due.
///
/// The table has one row a day with a cell for each medicine; its place is the square of the first medicine. When there is
/// more than can be drawn, the oldest weeks are left out of the picture (never of the table), and the picture says so.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Adherence, AdherenceMedicine, DoseDay, Size, Theme, adherence};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
/// let mut data = Adherence::new(day(1), day(3));
/// data.medicines.push(AdherenceMedicine {
///     name: "Sertraline".to_owned(),
///     days: vec![(day(1), DoseDay::Taken), (day(2), DoseDay::Missed)],
/// });
///
/// let drawing = adherence(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(drawing.table.rows[1].reading, "Tuesday 2 June 2026. Sertraline missed.");
/// assert_eq!(drawing.description, "Sertraline: taken on 1 of 2 days; 1 missed.");
/// # Ok(())
/// # }
/// ```
pub fn adherence(data: &Adherence, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let calendar = Calendar::new(data.from, data.to, data.today, data.week_starts);
    let medicines = shown(data, &calendar);
    let title = sheet.title(fixed::t!("chart-pictures-adherence"));
    if medicines.is_empty() {
        let note = fixed::t!("chart-pictures-adherence-empty");
        return sheet.empty(
            title,
            data.empty_note.as_deref(),
            note,
            &[fixed::t!("chart-life-column-day")],
        );
    }
    let sizes = sheet.sizes;
    let kinds: Vec<DoseDay> = DoseDay::ALL
        .into_iter()
        .filter(|kind| medicines.iter().any(|m| m.count(*kind) > 0))
        .collect();
    let key_words: Vec<String> = kinds.iter().map(|kind| kind.word().to_owned()).collect();
    let edge = 8.0 * sizes.unit;
    let side = sizes.small;
    let key = Key::of(&sheet, &key_words, side, (edge, sheet.width - edge));
    let grid = Grid::of(&sheet, &calendar, &medicines);
    let note = grid.left_out(&calendar);
    let note_height = if note.is_empty() {
        0.0
    } else {
        1.5 * sizes.small
    };
    let height =
        grid.bottom + sizes.give(4.0, 12.0) + key.height + note_height + sizes.give(3.0, 8.0);
    let frame = sheet.frame((grid.left, grid.right), (grid.top, grid.bottom), height);
    let places = (0..calendar.len)
        .map(|i| {
            let (x, y) = grid.square(0, i.max(grid.first_day()));
            Place {
                left: x,
                top: y,
                right: x + grid.step,
                bottom: y + grid.step,
            }
        })
        .collect();
    let parts = Parts {
        title,
        description: said::describe(&medicines),
        table: said::table(&calendar, &medicines),
        places,
        scales: Vec::new(),
    };
    sheet.draw(frame, parts, |canvas| {
        let color = canvas.palette.medicine;
        for (n, medicine) in medicines.iter().enumerate() {
            grid.name(
                canvas,
                n,
                &medicine.name,
                &said::counts(medicine),
                &calendar,
            )?;
            // Days of one sign after each other, so that they share a path.
            for kind in DoseDay::ALL {
                for (i, day) in medicine.days.iter().enumerate().skip(grid.first_day()) {
                    if *day == Some(kind) {
                        let (x, y) = grid.square(n, i);
                        signs::draw(canvas, kind, (x, y, grid.step), &color)?;
                    }
                }
            }
        }
        let top = grid.bottom + sizes.give(4.0, 12.0);
        key.draw(canvas, top, |canvas, i, x, y, side| {
            signs::draw(canvas, kinds[i], (x, y, side), &color)
        })?;
        if !note.is_empty() {
            let y = top + key.height + sizes.small;
            let room = canvas.frame.width - 2.0 * edge;
            let note = canvas.ruler.fit(&note, sizes.small, Weight::Regular, room);
            let anchor = plotters::style::text_anchor::HPos::Left;
            canvas.try_label(&crate::canvas::small(canvas, &note, edge, y, anchor))?;
        }
        Ok(())
    })
}
