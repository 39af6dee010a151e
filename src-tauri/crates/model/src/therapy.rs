//! Therapy: courses, their rhythm as dated steps, and sessions planned and attended.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CourseId, Invalid, Problem, RhythmId, SessionId};

/// A course of therapy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TherapyCourse {
    /// Identity.
    pub id: CourseId,
    /// The approach, such as CBT.
    pub approach: String,
    /// With whom.
    pub therapist: Option<String>,
    /// What it is about.
    pub focus: Option<String>,
    /// On a waiting list since.
    pub waiting_since: Option<NaiveDate>,
    /// First session or agreed start; none while waiting.
    pub start: Option<NaiveDate>,
    /// Last day; none while it goes on.
    pub ended: Option<NaiveDate>,
}

impl TherapyCourse {
    /// The course if its dates and words hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `start` when it neither waits nor started; [`Problem::EndBeforeStart`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.approach = crate::line("approach", &self.approach)?;
        self.therapist = crate::optional_line("therapist", self.therapist.as_deref())?;
        self.focus = crate::optional_line("focus", self.focus.as_deref())?;
        let first = self
            .start
            .or(self.waiting_since)
            .ok_or_else(|| Invalid::new("start", Problem::Empty))?;
        crate::day_in_range("start", first)?;
        if let Some(ended) = self.ended {
            crate::day_in_range("ended", ended)?;
            if ended < first {
                return Err(Invalid::new("ended", Problem::EndBeforeStart));
            }
        }
        Ok(self)
    }
}

/// How often sessions are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Rhythm {
    /// So many sessions a week, 1..=7.
    PerWeek {
        /// Sessions a week.
        times: u8,
    },
    /// One session every so many weeks, 2..=12.
    EveryWeeks {
        /// Weeks between sessions.
        weeks: u8,
    },
    /// As agreed each time.
    AsAgreed,
}

/// A dated change of rhythm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RhythmStep {
    /// Identity.
    pub id: RhythmId,
    /// The course.
    pub course: CourseId,
    /// From this day on.
    pub start: NaiveDate,
    /// How often.
    pub rhythm: Rhythm,
    /// Why.
    pub reason: Option<String>,
}

impl RhythmStep {
    /// The step if its numbers hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `rhythm`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("start", self.start)?;
        self.reason = crate::optional_line("reason", self.reason.as_deref())?;
        match self.rhythm {
            Rhythm::PerWeek { times } => Invalid::check_range("rhythm", i64::from(times), 1, 7)?,
            Rhythm::EveryWeeks { weeks } => {
                Invalid::check_range("rhythm", i64::from(weeks), 2, 12)?
            }
            Rhythm::AsAgreed => {}
        }
        Ok(self)
    }
}

coded! {
    /// What became of a session.
    SessionStatus {
        /// Agreed, not yet due or not yet said.
        Planned = "planned",
        /// It took place.
        Attended = "attended",
        /// Cancelled by the person.
        CancelledByMe = "cancelled_by_me",
        /// Cancelled by the therapist.
        CancelledByTherapist = "cancelled_by_therapist",
        /// Missed without cancelling.
        Missed = "missed",
    }
}

coded! {
    /// How a session was held.
    SessionFormat {
        /// In the room.
        InPerson = "in_person",
        /// By video.
        Video = "video",
        /// By telephone.
        Phone = "phone",
        /// In a group.
        Group = "group",
    }
}

/// Working together, in own wording, 0..=10 each, answered after a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct WorkingTogether {
    /// Felt heard.
    pub bond: Option<u8>,
    /// Worked on what matters.
    pub goals: Option<u8>,
    /// The way of working suited.
    pub tasks: Option<u8>,
    /// How able was I to take part?
    pub took_part: Option<u8>,
}

/// A session: when it was planned, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// The course.
    pub course: CourseId,
    /// The day it was planned for.
    pub day: NaiveDate,
    /// The time it was planned for.
    pub time: Option<NaiveTime>,
    /// What became of it.
    pub status: SessionStatus,
    /// How it was held.
    pub format: Option<SessionFormat>,
    /// What it was about.
    pub themes: Option<String>,
    /// What I take away.
    pub take_away: Option<String>,
    /// Working together.
    pub together: WorkingTogether,
    /// Cost in own words.
    pub cost: Option<String>,
}

impl Session {
    /// The session if its words and numbers hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.themes = crate::note("themes", self.themes.as_deref())?;
        self.take_away = crate::note("take_away", self.take_away.as_deref())?;
        self.cost = crate::optional_line("cost", self.cost.as_deref())?;
        let WorkingTogether {
            bond,
            goals,
            tasks,
            took_part,
        } = self.together;
        for (field, value) in [
            ("bond", bond),
            ("goals", goals),
            ("tasks", tasks),
            ("took_part", took_part),
        ] {
            if let Some(value) = value {
                Invalid::check_range(field, i64::from(value), 0, 10)?;
            }
        }
        Ok(self)
    }
}
