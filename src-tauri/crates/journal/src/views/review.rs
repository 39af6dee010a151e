//! Reviews: the list, one of them with its finding, and what is typed about it. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    CourseId, DecidedBy, MedicineId, OwnChange, OwnChangeId, ReviewOutcomeId, ReviewVerdict,
    ReviewWeeks, TrackerId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a review stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewGroup {
    /// In its review weeks, or just past them, and nothing decided yet.
    Due,
    /// Too early to look at.
    Running,
    /// Watched after a decrease, a pause, a restart or an end.
    Watched,
    /// Its first day is still to come.
    Coming,
    /// Decided, or past.
    Past,
}

/// What a review is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewOf {
    /// A medicine.
    Medicine,
    /// A course.
    Therapy,
    /// A change of the person's own.
    Own,
    /// Several that began together.
    Several,
}

/// One review in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewLine {
    /// Its place among all reviews by the day they opened, from 1; the command line asks for it by this number.
    pub number: u32,
    /// Its name, such as `step-12`.
    pub key: String,
    /// What was changed.
    pub title: String,
    /// What it is about.
    pub of: ReviewOf,
    /// Whether signs are watched for instead of before and after being compared.
    pub watch: bool,
    /// Where it stands.
    pub group: ReviewGroup,
    /// Day of the first change.
    pub opened: NaiveDate,
    /// Where it stands, in words.
    pub stage: String,
    /// The days that are looked at, when they are known.
    pub from: Option<NaiveDate>,
    /// The last of them.
    pub to: Option<NaiveDate>,
    /// What was decided last.
    pub outcome: Option<ReviewOutcomeView>,
}

/// The Reviews screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewsView {
    /// The day it is now.
    pub today: NaiveDate,
    /// Every review: those of a group together, in the order of the groups, the newest first.
    pub reviews: Vec<ReviewLine>,
}

/// What was decided, as recorded.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewOutcomeView {
    /// Identity.
    pub id: ReviewOutcomeId,
    /// What was decided.
    pub verdict: ReviewVerdict,
    /// The day.
    pub day: NaiveDate,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom.
    pub with_whom: Option<String>,
    /// A few words.
    pub note: Option<String>,
    /// When it is looked at again, for an extension.
    pub weeks: Option<ReviewWeeks>,
}

/// Where a stretch of a window lies seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpanState {
    /// Over.
    Past,
    /// Today is in it.
    Now,
    /// Still to come.
    Ahead,
}

/// A stretch of a window.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewSpan {
    /// What it is called.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Where it lies.
    pub state: SpanState,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LevelView {
    /// The mean, in words; none without a rated day.
    pub words: Option<String>,
    /// The mean.
    pub mean: Option<f64>,
    /// The median.
    pub median: Option<f64>,
    /// Rated days.
    pub n: u32,
    /// Days looked at.
    pub days: u32,
    /// Days without a rating.
    pub missing: u32,
    /// Of these, bad days without a rating.
    pub bad_days: u32,
}

/// A number with its 95 % interval.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IntervalView {
    /// The number.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// The number with its interval, in words.
    pub words: String,
}

/// What may be said of one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewFinding {
    /// There is no interval, so nothing is said.
    NotKnown,
    /// No clear difference.
    Unclear,
    /// Clearly better.
    Better,
    /// Clearly worse.
    Worse,
    /// Clearly different, where no direction is called better.
    Different,
}

/// One outcome before a change and in its window.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OutcomeRow {
    /// Its key: `mood`, or that of a tracker.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Which way is better, in words.
    pub better: String,
    /// The baseline.
    pub before: LevelView,
    /// The window; none while it has no day yet.
    pub after: Option<LevelView>,
    /// The difference with its interval.
    pub difference: Option<IntervalView>,
    /// For what is better towards usual: how much nearer to it days were (below zero) or farther (above).
    pub from_usual: Option<IntervalView>,
    /// Why there is no interval.
    pub withheld: Option<String>,
    /// The standardised effect (Hedges' g) with its interval, named in plain words.
    pub effect: Option<IntervalView>,
    /// Which way it went.
    pub finding: ReviewFinding,
    /// Whether it stands out although several outcomes were looked at.
    pub stands_out: bool,
    /// The finding in words.
    pub verdict: String,
    /// More to know, a sentence each: bad days, earlier days of the person's own.
    pub notes: Vec<String>,
}

/// A questionnaire before a change and in its window.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireRow {
    /// The instrument's id.
    pub instrument: String,
    /// Its name.
    pub name: String,
    /// The last total before the change.
    pub before: Option<u32>,
    /// Its day.
    pub before_day: Option<NaiveDate>,
    /// The last total in the window.
    pub after: Option<u32>,
    /// Its day.
    pub after_day: Option<NaiveDate>,
    /// From one to the other, in points.
    pub difference: Option<i64>,
    /// Whether it reaches the reliable change of the form; none when that is not known.
    pub reliable: Option<bool>,
    /// Whether the published rule of response is met; none where it cannot be read.
    pub response: Option<bool>,
    /// Whether the last total lies below the published cut of remission; none where there is none.
    pub remission: Option<bool>,
    /// All of it in words.
    pub words: String,
}

/// Something that stands beside a finding.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewFact {
    /// What it is about.
    pub name: String,
    /// In words.
    pub words: String,
}

/// A side effect around a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SideEffectState {
    /// Noticed since the change, and still there.
    New,
    /// There before the change, and still there.
    StillThere,
    /// Gone since the change.
    Faded,
}

/// A side effect around a change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewSideEffect {
    /// Its name.
    pub name: String,
    /// New, still there, or faded.
    pub state: SideEffectState,
    /// Since when, how strong, until when.
    pub words: String,
}

/// One review with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewView {
    /// The day it is now.
    pub today: NaiveDate,
    /// The review as it stands in the list.
    pub line: ReviewLine,
    /// What can be said, in a sentence or two.
    pub lead: String,
    /// What has to be known with it: several together, overlaps.
    pub cautions: Vec<String>,
    /// The changes it is about, a line each.
    pub changes: Vec<String>,
    /// The stretches of its window, in order.
    pub spans: Vec<ReviewSpan>,
    /// When it is looked at.
    pub weeks: ReviewWeeks,
    /// Where these weeks come from.
    pub weeks_from: String,
    /// The outcomes.
    pub outcomes: Vec<OutcomeRow>,
    /// Names of outcomes that were rated on no day of either side.
    pub unrated: Vec<String>,
    /// The questionnaires.
    pub questionnaires: Vec<QuestionnaireRow>,
    /// Doses taken and sessions attended in the window.
    pub adherence: Vec<ReviewFact>,
    /// Side effects around it.
    pub side_effects: Vec<ReviewSideEffect>,
    /// What else changed.
    pub around: Vec<ReviewFact>,
    /// How the numbers were made, a sentence each.
    pub method: Vec<String>,
    /// A question for the next visit, to be changed.
    pub question: String,
    /// What was decided, newest first.
    pub decided: Vec<ReviewOutcomeView>,
    /// The change of the person's own it is about.
    pub own: Option<OwnChange>,
}

/// A change of the person's own as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct OwnChangeInput {
    /// The one to correct; none for a new one.
    pub id: Option<OwnChangeId>,
    /// Since when.
    pub day: String,
    /// What was changed.
    pub what: String,
    /// The medicine it is about.
    pub medicine: Option<MedicineId>,
    /// The course it is about.
    pub course: Option<CourseId>,
    /// The habit it is about.
    pub tracker: Option<TrackerId>,
    /// When to look, in weeks.
    pub first: u16,
    /// The last of these weeks.
    pub last: u16,
    /// A few words.
    pub note: Option<String>,
}

/// When a review is looked at, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AgreeInput {
    /// The review.
    pub review: String,
    /// When.
    pub weeks: ReviewWeeks,
    /// With whom it was agreed.
    pub with_whom: Option<String>,
    /// The day it was agreed.
    pub agreed: String,
}

/// What was decided, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ReviewOutcomeInput {
    /// The one to change; none for a new one.
    pub id: Option<ReviewOutcomeId>,
    /// The review.
    pub review: String,
    /// What was decided.
    pub verdict: ReviewVerdict,
    /// The day.
    pub day: String,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom.
    pub with_whom: Option<String>,
    /// A few words.
    pub note: Option<String>,
    /// When it is looked at again, for an extension.
    pub weeks: Option<ReviewWeeks>,
}

/// A chart of one review as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ReviewChartRequest {
    /// The review.
    pub review: String,
    /// `light`, `dark` or `paper`.
    pub theme: String,
    /// Width in CSS pixels.
    pub width: u32,
}
