//! Therapy courses, sessions and life events as listed and typed. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    CourseId, EventId, Rhythm, RhythmStep, Session, SessionFormat, SessionId, SessionStatus,
    TherapyCourse, WorkingTogether,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A therapy course with its rhythm and sessions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CourseView {
    /// The course.
    pub course: TherapyCourse,
    /// The rhythm today in words.
    pub rhythm_words: Option<String>,
    /// Rhythm steps, oldest first.
    pub rhythms: Vec<RhythmStep>,
    /// Sessions, newest first.
    pub sessions: Vec<Session>,
    /// Attended so far.
    pub attended: u32,
    /// Cancelled or missed so far.
    pub not_held: u32,
}

/// A therapy course as typed. Rhythm is taken only when it is added.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CourseInput {
    /// The one to change; none for a new one.
    pub id: Option<CourseId>,
    /// Approach.
    pub approach: String,
    /// With whom.
    pub therapist: Option<String>,
    /// Focus.
    pub focus: Option<String>,
    /// On a waiting list since.
    pub waiting_since: Option<String>,
    /// First session.
    pub start: Option<String>,
    /// Last day.
    pub ended: Option<String>,
    /// How often.
    pub rhythm: Option<Rhythm>,
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
    /// Days between sessions, 1..=84.
    pub every_days: u16,
    /// How many, 1..=60.
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
    /// Themes.
    pub themes: Option<String>,
    /// What I take away.
    pub take_away: Option<String>,
    /// Working together.
    pub together: WorkingTogether,
    /// Cost.
    pub cost: Option<String>,
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
