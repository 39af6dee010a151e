//! Therapy courses, sessions, homework and life events as listed and typed. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    CourseId, CourseKind, EventId, Homework, HomeworkId, HomeworkStatus, KeepWell, Rhythm,
    RhythmStep, Session, SessionFormat, SessionId, SessionStatus, TherapyCourse, WorkingTogether,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a course stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CourseState {
    /// It goes on.
    Current,
    /// It has a first day to come.
    Planned,
    /// On a waiting list.
    Waiting,
    /// It has ended.
    Closed,
}

/// A step of a course's rhythm as listed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RhythmView {
    /// The step.
    pub step: RhythmStep,
    /// How often, in words.
    pub words: String,
    /// Last day of it; none while nothing follows.
    pub until: Option<NaiveDate>,
    /// How long it lasted or has lasted, in words; none when it lies after today.
    pub lasted: Option<String>,
    /// Lies after today.
    pub future: bool,
}

/// A therapy course with its rhythm, sessions and homework.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CourseView {
    /// The course.
    pub course: TherapyCourse,
    /// Where it stands today.
    pub state: CourseState,
    /// That in one sentence.
    pub sentence: String,
    /// The rhythm today in words.
    pub rhythm_words: Option<String>,
    /// Rhythm steps, oldest first.
    pub rhythms: Vec<RhythmView>,
    /// Sessions, newest first.
    pub sessions: Vec<Session>,
    /// Homework, the latest agreed first.
    pub homework: Vec<Homework>,
    /// Attended so far.
    pub attended: u32,
    /// Cancelled or missed so far.
    pub not_held: u32,
}

/// The next session, with what it is to hear about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PrepView {
    /// The session.
    pub session: Session,
    /// Homework carried to it, in the order it was agreed.
    pub carried: Vec<Homework>,
}

/// The screen of one course.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CourseScreen {
    /// The day it is now.
    pub today: NaiveDate,
    /// The course with everything in it.
    pub view: CourseView,
    /// The next planned session.
    pub next: Option<PrepView>,
}

/// A therapy course as typed. Rhythm is taken only when it is added; how it closed and what keeps well have a verb of their own.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CourseInput {
    /// The one to change; none for a new one.
    pub id: Option<CourseId>,
    /// Kind.
    pub kind: CourseKind,
    /// Approach; may be left out where the kind has a name.
    pub approach: String,
    /// With whom.
    pub therapist: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Focus.
    pub focus: Option<String>,
    /// How it was agreed or prescribed.
    pub terms: Option<String>,
    /// Sessions agreed, 1..=500.
    pub sessions_agreed: Option<u16>,
    /// Covered by whom.
    pub coverage: Option<String>,
    /// Waiting for a place with whom.
    pub waiting_with: Option<String>,
    /// On a waiting list since.
    pub waiting_since: Option<String>,
    /// First session.
    pub start: Option<String>,
    /// Last day.
    pub ended: Option<String>,
    /// How often.
    pub rhythm: Option<Rhythm>,
}

/// How a course closes, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CloseInput {
    /// The course.
    pub id: CourseId,
    /// Last day; none while it goes on, when only the plan is written.
    pub ended: Option<String>,
    /// Why it ended.
    pub why_ended: Option<String>,
    /// What keeps well.
    pub keep_well: KeepWell,
}

/// A change of rhythm as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct RhythmInput {
    /// The course.
    pub course: CourseId,
    /// From this day on.
    pub start: String,
    /// How often.
    pub rhythm: Rhythm,
    /// Why.
    pub reason: Option<String>,
}

/// Planned sessions laid out from a first day by the course's rhythm.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct PlanSessionsInput {
    /// The course.
    pub course: CourseId,
    /// First session.
    pub first: String,
    /// Time, `HH:MM`.
    pub time: Option<String>,
    /// Days between sessions, 1..=84; not looked at when months are given.
    pub every_days: u16,
    /// Months between sessions, 1..=12.
    pub every_months: Option<u8>,
    /// How many, 1..=120.
    pub count: u16,
}

/// A session as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SessionInput {
    /// The one to change; none for a new one.
    pub id: Option<SessionId>,
    /// The course.
    pub course: CourseId,
    /// The day.
    pub day: String,
    /// The time, `HH:MM`.
    pub time: Option<String>,
    /// What became of it.
    pub status: SessionStatus,
    /// How held.
    pub format: Option<SessionFormat>,
    /// How long, in minutes.
    pub minutes: Option<u16>,
    /// What I want to talk about.
    pub prep: Option<String>,
    /// Themes.
    pub themes: Option<String>,
    /// What I take away.
    pub take_away: Option<String>,
    /// Working together.
    pub together: WorkingTogether,
    /// Cost.
    pub cost: Option<String>,
    /// For own eyes.
    pub private_note: Option<String>,
    /// New homework agreed in it, one entry a piece; due on the eve of the next planned session.
    pub homework: Vec<String>,
}

/// Homework as agreed, typed. What became of it has a verb of its own.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct HomeworkInput {
    /// The one to change; none for a new one.
    pub id: Option<HomeworkId>,
    /// The course.
    pub course: CourseId,
    /// The session it was agreed in.
    pub session: Option<SessionId>,
    /// The day it was agreed; the session's day, else today, when left out.
    pub agreed: Option<String>,
    /// What is to be done.
    pub task: String,
    /// The day it is due.
    pub due: Option<String>,
}

/// What became of homework, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AnswerInput {
    /// The homework.
    pub id: HomeworkId,
    /// What became of it; open takes the answer back.
    pub status: HomeworkStatus,
    /// The day it is said, today when left out.
    pub day: Option<String>,
    /// What got in the way.
    pub in_the_way: Option<String>,
    /// What I learnt.
    pub learnt: Option<String>,
}

/// A life event as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct EventInput {
    /// The one to change; none for a new one.
    pub id: Option<EventId>,
    /// First day.
    pub day: String,
    /// Last day.
    pub until: Option<String>,
    /// What happened.
    pub title: String,
    /// −4..=4.
    pub impact: Option<i8>,
    /// More words.
    pub note: Option<String>,
}
