//! What stood in a dose, a session or a check-in before it was corrected on a later day.
//!
//! Steps of a medicine have a form of their own ([`crate::StepCorrection`]). Not: what happens within the same day, which is still writing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CheckIn, Dose, Moment, Session, StoodId};

/// A thing as it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "as", rename_all = "snake_case")]
pub enum Stood {
    /// A dose.
    Dose(Dose),
    /// A session, without its note for own eyes.
    Session(Session),
    /// A check-in.
    CheckIn(CheckIn),
}

impl Stood {
    /// The day it is about.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Dose(dose) => dose.day,
            Self::Session(session) => session.day,
            Self::CheckIn(check_in) => check_in.day,
        }
    }

    /// Its identity within its kind.
    #[must_use]
    pub fn id(&self) -> i64 {
        match self {
            Self::Dose(dose) => dose.id.0,
            Self::Session(session) => session.id.0,
            Self::CheckIn(check_in) => check_in.id.0,
        }
    }

    /// Its kind, as storage names it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Dose(_) => "dose",
            Self::Session(_) => "session",
            Self::CheckIn(_) => "check_in",
        }
    }

    /// The same without words that go nowhere else: the note of a session for own eyes is never copied.
    #[must_use]
    pub fn without_private(self) -> Self {
        match self {
            Self::Session(session) => Self::Session(Session {
                private_note: None,
                ..session
            }),
            other => other,
        }
    }
}

/// What stood before a correction. Written once, never changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// Identity.
    pub id: StoodId,
    /// Whether it was removed, not changed.
    pub removed: bool,
    /// When it was corrected.
    pub corrected: Moment,
    /// As it stood before.
    pub stood: Stood,
}
