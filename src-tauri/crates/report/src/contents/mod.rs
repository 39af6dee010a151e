//! The kinds of document, each as plain words: what a caller fills in. Each brings itself into the one form that is set
//! ([`crate::manuscript`]): its headings, the order it is read in, what may be cut and on how many pages it has promised to stand.
//!
//! A part that is `None` was left out by choice and has no heading; a part that is empty says in plain words that there is nothing. Lists
//! are handed over in the order of their importance: what does not fit goes from the end, and is counted.

mod calendar;
mod joint_talk;
mod month_sheet;
mod prescriber;
mod request;
mod second_opinion;
mod shared;
mod starting_plan;
mod summary;
mod therapist;
mod when_bad;

pub use calendar::{CalendarContent, Cell, Month};
pub use joint_talk::JointTalkContent;
pub use month_sheet::{DayEdges, DayRow, MonthSheetContent};
pub use prescriber::PrescriberContent;
pub use request::{RequestContent, RequestKind, View};
pub use second_opinion::{CostRow, SecondOpinionContent};
pub use shared::{
    BaselineScore, Chart, Course, Difficulty, Expectation, Goal, Head, Layer, MedicineRow,
    ScoreTable, Supporter, TherapyRow, Tried,
};
pub use starting_plan::StartingPlanContent;
pub use summary::ReportContent;
pub use therapist::{HomeworkRow, SkillRow, TherapistContent};
pub use when_bad::{CrisisNumber, HelpedSkill, PlanPart, WhenBadContent};

use crate::manuscript::Manuscript;

/// A document that [`crate::typeset`] can set. Only the contents of this room are.
pub trait Content {
    /// The document in the form that is set.
    #[doc(hidden)]
    fn manuscript(&self) -> Manuscript;
}
