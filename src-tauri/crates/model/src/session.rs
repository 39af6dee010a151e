//! Sessions of a course: planned, what became of them, what was to be said and what stays.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CourseId, Invalid, SessionId};

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
    /// How long it lasted or is to last, in minutes, 1..=1440.
    pub minutes: Option<u16>,
    /// What I want to talk about, written before it.
    pub prep: Option<String>,
    /// What it was about.
    pub themes: Option<String>,
    /// What I take away.
    pub take_away: Option<String>,
    /// Working together.
    pub together: WorkingTogether,
    /// Cost in own words.
    pub cost: Option<String>,
    /// For the person's own eyes: no page and no list ever shows it, only the session itself and the complete export.
    pub private_note: Option<String>,
}

impl Session {
    /// A session that is planned and nothing more.
    #[must_use]
    pub fn planned(course: CourseId, day: NaiveDate, time: Option<NaiveTime>) -> Self {
        Self {
            id: SessionId::NEW,
            course,
            day,
            time,
            status: SessionStatus::Planned,
            format: None,
            minutes: None,
            prep: None,
            themes: None,
            take_away: None,
            together: WorkingTogether::default(),
            cost: None,
            private_note: None,
        }
    }

    /// The session if its words and numbers hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.themes = crate::note("themes", self.themes.as_deref())?;
        self.take_away = crate::note("take_away", self.take_away.as_deref())?;
        self.cost = crate::optional_line("cost", self.cost.as_deref())?;
        self.prep = crate::note("prep", self.prep.as_deref())?;
        self.private_note = crate::note("private_note", self.private_note.as_deref())?;
        if let Some(minutes) = self.minutes {
            Invalid::check_range("minutes", i64::from(minutes), 1, 1440)?;
        }
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
