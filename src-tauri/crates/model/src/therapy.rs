//! Therapy: courses of every kind and their rhythm as dated steps. Sessions are in `session`, homework in `homework`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CourseId, Invalid, Problem, RhythmId};

/// Most sessions a course can be agreed for.
pub const MOST_SESSIONS: u16 = 500;

coded! {
    /// What kind of treatment a course is.
    CourseKind {
        /// Talking therapy.
        Talking = "talking",
        /// Electroconvulsive therapy.
        Ect = "ect",
        /// Transcranial magnetic stimulation.
        Tms = "tms",
        /// Light therapy.
        Light = "light",
        /// A programme of several parts, such as a day clinic.
        Programme = "programme",
        /// A stay in hospital.
        HospitalStay = "hospital_stay",
    }
}

/// What keeps well after a course has closed, in own words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct KeepWell {
    /// What I go on doing.
    pub go_on: Option<String>,
    /// First signs.
    pub first_signs: Option<String>,
    /// Whom I call.
    pub whom_to_call: Option<String>,
}

impl KeepWell {
    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.go_on.is_none() && self.first_signs.is_none() && self.whom_to_call.is_none()
    }
}

/// A course of treatment other than a medicine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TherapyCourse {
    /// Identity.
    pub id: CourseId,
    /// Its kind.
    pub kind: CourseKind,
    /// The approach, such as CBT, or the name of another kind of course, such as ECT.
    pub approach: String,
    /// With whom.
    pub therapist: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it is about.
    pub focus: Option<String>,
    /// How it was agreed or prescribed, in own words, such as "10,000 lux, 30 minutes after getting up".
    pub terms: Option<String>,
    /// Sessions agreed for all of it, 1..=[`MOST_SESSIONS`].
    pub sessions_agreed: Option<u16>,
    /// Covered by whom.
    pub coverage: Option<String>,
    /// Waiting for a place with whom.
    pub waiting_with: Option<String>,
    /// On a waiting list since.
    pub waiting_since: Option<NaiveDate>,
    /// First session or agreed start; none while waiting.
    pub start: Option<NaiveDate>,
    /// Last day; none while it goes on.
    pub ended: Option<NaiveDate>,
    /// Why it ended.
    pub why_ended: Option<String>,
    /// What keeps well from then on.
    pub keep_well: KeepWell,
}

impl TherapyCourse {
    /// The course if its dates and words hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `start` when it neither waits nor started; [`Problem::EndBeforeStart`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.approach = crate::line("approach", &self.approach)?;
        self.therapist = crate::optional_line("therapist", self.therapist.as_deref())?;
        self.place = crate::optional_line("place", self.place.as_deref())?;
        self.focus = crate::optional_line("focus", self.focus.as_deref())?;
        self.terms = crate::note("terms", self.terms.as_deref())?;
        self.coverage = crate::optional_line("coverage", self.coverage.as_deref())?;
        self.waiting_with = crate::optional_line("waiting_with", self.waiting_with.as_deref())?;
        self.why_ended = crate::note("why_ended", self.why_ended.as_deref())?;
        let plan = &mut self.keep_well;
        for (field, words) in [
            ("go_on", &mut plan.go_on),
            ("first_signs", &mut plan.first_signs),
            ("whom_to_call", &mut plan.whom_to_call),
        ] {
            *words = crate::note(field, words.as_deref())?;
        }
        if let Some(agreed) = self.sessions_agreed {
            let most = i64::from(MOST_SESSIONS);
            Invalid::check_range("sessions_agreed", i64::from(agreed), 1, most)?;
        }
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
    /// Booster sessions after the main part.
    Booster {
        /// Months between them, 1..=12; none when as agreed.
        months: Option<u8>,
    },
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
            Rhythm::Booster {
                months: Some(months),
            } => Invalid::check_range("rhythm", i64::from(months), 1, 12)?,
            Rhythm::AsAgreed | Rhythm::Booster { months: None } => {}
        }
        Ok(self)
    }
}
