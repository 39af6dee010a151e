//! Charts of a person's own record: plain data and a theme in, one SVG and a reading table out.
//!
//! What it is: the life chart (after the NIMH life-chart convention: mood around a baseline with its
//! worst-best band, doses as steps and therapy sessions above, side effects, sleep and events below), drawn
//! with `plotters` in three themes, and its text alternative: a description, a table with one row a day for
//! keyboard, screen reader and CSV, and the frame a page needs to place a day cursor.
//!
//! Beside it stand twelve further pictures, each a function of its own plain input with the same answer ([`Drawing`]):
//!
//! | `ballast chart` | function | a row of its table is |
//! | --- | --- | --- |
//! | `life` | [`life_chart`] | a day |
//! | `pixels` | [`pixels`] | a day |
//! | `questionnaire` | [`questionnaire`] | a total |
//! | `before-after` | [`before_after`] | a measure |
//! | `sleep` | [`sleep`] | a day |
//! | `adherence` | [`adherence`] | a day |
//! | `side-effect` | [`side_effect`] | a day |
//! | `together` | [`together`] | a habit |
//! | `skills` | [`skills`] | a skill |
//! | `variability` | [`variability`] | a month |
//! | `season` | [`season`] | a month of the year |
//! | `balance` | [`balance`] | a week |
//! | `cost` | [`cost`] | a month |
//!
//! and [`treatment`], the medicine and therapy lanes alone with how able the person was to take part (a row a day). The
//! place of each row is in [`Drawing::places`]; where that is empty, [`Frame::x_of`] finds the day of a row.
//!
//! What it is not: it computes no findings (the caller hands over the rolling mean), knows no other room of
//! Ballast, reads no clock and no file, and never fills a gap: a day without a rating is drawn as nothing.
//!
//! Who calls it: `journal`, which maps the record to [`LifeChart`]; the page inlines the SVG, `report` sets it
//! on paper.
//!
//! ```
//! use ballast_charts::{LifeChart, MoodDay, Size, Theme, life_chart};
//! use chrono::NaiveDate;
//!
//! # fn main() -> Result<(), ballast_charts::ChartError> {
//! # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
//! let mut chart = LifeChart::new(day(1), day(30));
//! chart.mood.push(MoodDay { mean: Some(5.1), worst: Some(3.9), best: Some(6.0), ..MoodDay::on(day(6)) });
//!
//! let drawing = life_chart(&chart, Theme::Light, Size::wide(990))?;
//!
//! assert!(drawing.svg.starts_with("<svg "));
//! assert_eq!(drawing.table.rows.len(), 30);
//! assert_eq!(drawing.table.rows[5].reading, "Saturday 6 June 2026. Mood 5.1 (3.9 to 6.0).");
//! assert_eq!(drawing.table.rows[6].reading, "Sunday 7 June 2026. Mood not recorded.");
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]

mod axis;
mod canvas;
mod days;
mod describe;
mod draw;
mod error;
mod frame;
mod ground;
mod ink;
mod input;
mod key;
mod lanes;
mod pictures;
mod place;
mod plot;
mod reading;
mod rows;
mod ruler;
mod sheet;
mod table;
mod theme;
mod words;

pub use draw::{Drawing, Size, life_chart};
pub use error::ChartError;
pub use frame::Frame;
pub use input::{
    DoseLane, DoseSpan, EventMark, LifeChart, MoodDay, ScoreLane, SessionKind, SessionMark,
    SideEffectLane, SideEffectSpan, SleepLane, TableExtent, TherapyLane, TookPartLane, WindowBand,
};
pub use pictures::adherence::{Adherence, AdherenceMedicine, DoseDay, adherence};
pub use pictures::balance::{Balance, BalanceWeek, Share, balance};
pub use pictures::before_after::{BeforeAfter, Interval, Level, Measure, before_after};
pub use pictures::cost::{Cost, CostMonth, cost};
pub use pictures::pixels::{Pixels, pixels};
pub use pictures::questionnaire::{
    Band, Questionnaire, QuestionnaireTotal, Reliable, ReliableChange, questionnaire,
};
pub use pictures::season::{Season, SeasonMonth, season};
pub use pictures::side_effect::{SideEffectCourse, side_effect};
pub use pictures::skills::{SkillRow, Skills, skills};
pub use pictures::sleep::{Night, Sleep, sleep};
pub use pictures::together::{Estimate, Habit, Together, together};
pub use pictures::treatment::{Treatment, treatment};
pub use pictures::variability::{Variability, VariabilityMonth, variability};
pub use place::{Direction, Place, Scale};
pub use table::{ReadingTable, Row};
pub use theme::Theme;
