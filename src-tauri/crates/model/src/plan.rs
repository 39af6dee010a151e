//! The plan: how treatment runs, as dated versions. Every change of it is a version with its reason.
//!
//! What a version holds is plain entries: the order of treatments, how often one meets the prescriber, medicines and therapies as they
//! stood, intentions and goals. Medicines and therapies are copied in from their steps when a version is made, so that a
//! later correction of a step never rewrites an old plan. Comparing versions is in `plan_diff`.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{
    Amount, CourseId, DecidedBy, GoalId, IntentionId, Invalid, MedicineId, PlanVersionId, Problem,
    Rhythm, Schedule,
};

coded! {
    /// What comes first.
    TreatmentOrder {
        /// Medicine and therapy together.
        Together = "together",
        /// Therapy first, medicine if needed.
        TherapyFirst = "therapy_first",
        /// Medicine first, therapy when it can be taken up.
        MedicineFirst = "medicine_first",
        /// Not decided yet.
        Open = "open",
    }
}

coded! {
    /// Why the plan was changed.
    PlanReason {
        /// The first plan.
        First = "first",
        /// Symptoms changed.
        Symptoms = "symptoms",
        /// A side effect.
        SideEffect = "side_effect",
        /// The season.
        Season = "season",
        /// Something in life.
        LifeEvent = "life_event",
        /// Cost or access.
        Cost = "cost",
        /// A review that was agreed.
        AgreedReview = "agreed_review",
        /// A temporary change that came to its date.
        TemporaryEnded = "temporary_ended",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// What was answered when a temporary change came to its date.
    AfterTemporary {
        /// Back to the plan before.
        GoBack = "go_back",
        /// It stays.
        Keep = "keep",
        /// It goes on until a later date.
        Extend = "extend",
    }
}

/// What an entry of a plan is about: the same thing in every version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum PlanSubject {
    /// The order of treatments.
    Order,
    /// How often one meets the prescriber.
    CheckIns,
    /// When one checks in for oneself.
    DailyCheckIn,
    /// A medicine.
    Medicine(MedicineId),
    /// A therapy.
    Therapy(CourseId),
    /// Something one means to do.
    Intention(IntentionId),
    /// A goal.
    Goal(GoalId),
}

/// One thing a plan says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanEntry {
    /// What comes first.
    Order {
        /// The order.
        order: TreatmentOrder,
    },
    /// How often one meets the prescriber.
    CheckIns {
        /// Weeks between two meetings, 1..=52.
        every_weeks: u8,
    },
    /// When one checks in for oneself.
    DailyCheckIn {
        /// The usual time.
        at: NaiveTime,
    },
    /// A medicine as it is to be taken.
    Medicine {
        /// Which.
        medicine: MedicineId,
        /// Its name then.
        name: String,
        /// Amount each time; none while it is paused.
        amount: Option<Amount>,
        /// When; none while it is paused.
        schedule: Option<Schedule>,
    },
    /// A therapy and its rhythm.
    Therapy {
        /// Which.
        course: CourseId,
        /// The approach then.
        approach: String,
        /// How often; none while waiting for a place.
        rhythm: Option<Rhythm>,
    },
    /// Something one means to do, in own words.
    Intention {
        /// Which.
        intention: IntentionId,
        /// What.
        text: String,
    },
    /// A goal, in own words.
    Goal {
        /// Which.
        goal: GoalId,
        /// What better would look like.
        text: String,
        /// By when.
        by: Option<NaiveDate>,
    },
}

impl PlanEntry {
    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> PlanSubject {
        match self {
            Self::Order { .. } => PlanSubject::Order,
            Self::CheckIns { .. } => PlanSubject::CheckIns,
            Self::DailyCheckIn { .. } => PlanSubject::DailyCheckIn,
            Self::Medicine { medicine, .. } => PlanSubject::Medicine(*medicine),
            Self::Therapy { course, .. } => PlanSubject::Therapy(*course),
            Self::Intention { intention, .. } => PlanSubject::Intention(*intention),
            Self::Goal { goal, .. } => PlanSubject::Goal(*goal),
        }
    }
}

/// A version of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanVersion {
    /// Identity.
    pub id: PlanVersionId,
    /// First day it holds.
    pub from: NaiveDate,
    /// What it says, one entry a subject.
    pub entries: Vec<PlanEntry>,
    /// Why it was made.
    pub reason: PlanReason,
    /// More about it, in own words.
    pub note: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom, in own words.
    pub decided_with: Option<String>,
    /// Last day of a temporary change; none for one that stays.
    pub until: Option<NaiveDate>,
    /// What was answered when that day had come.
    pub afterwards: Option<AfterTemporary>,
}

impl PlanVersion {
    /// The version if its dates, numbers and words hold.
    ///
    /// # Errors
    /// [`Problem::Duplicate`] at `entries` when a subject stands twice; [`Problem::EndBeforeStart`] at `until`;
    /// [`Problem::NotPossibleHere`] at `afterwards` without `until`; [`Problem::OutOfRange`] at `check_ins`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("from", self.from)?;
        self.note = crate::note("note", self.note.as_deref())?;
        self.decided_with = crate::optional_line("decided_with", self.decided_with.as_deref())?;
        match self.until {
            Some(until) => {
                crate::day_in_range("until", until)?;
                if until < self.from {
                    return Err(Invalid::new("until", Problem::EndBeforeStart));
                }
            }
            None if self.afterwards.is_some() => {
                return Err(Invalid::new("afterwards", Problem::NotPossibleHere));
            }
            None => {}
        }
        for entry in &mut self.entries {
            match entry {
                PlanEntry::CheckIns { every_weeks } => {
                    Invalid::check_range("check_ins", i64::from(*every_weeks), 1, 52)?;
                }
                PlanEntry::Intention { text, .. } => *text = crate::line("intention", text)?,
                PlanEntry::Goal { text, by, .. } => {
                    *text = crate::line("goal", text)?;
                    by.map_or(Ok(()), |by| crate::day_in_range("goal", by).map(|_| ()))?;
                }
                _ => {}
            }
        }
        let mut subjects: Vec<PlanSubject> = self.entries.iter().map(PlanEntry::subject).collect();
        subjects.sort_unstable();
        if subjects.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Invalid::new("entries", Problem::Duplicate));
        }
        Ok(self)
    }

    /// Whether on `today` it asks: go back, keep, or extend? From the day after its last one, until answered.
    #[must_use]
    pub fn asks(&self, today: NaiveDate) -> bool {
        self.afterwards.is_none() && self.until.is_some_and(|until| today > until)
    }
}

/// The version in force on `day`: the one that began last, of two on one day the later entered. `None` before the first.
#[must_use]
pub fn plan_on(versions: &[PlanVersion], day: NaiveDate) -> Option<&PlanVersion> {
    versions
        .iter()
        .filter(|version| version.from <= day)
        .max_by_key(|version| (version.from, version.id))
}

/// The version to go back to from a temporary one: the last one that began before it and was not temporary itself.
#[must_use]
pub fn plan_before<'a>(
    versions: &'a [PlanVersion],
    temporary: &PlanVersion,
) -> Option<&'a PlanVersion> {
    versions
        .iter()
        .filter(|v| (v.from, v.id) < (temporary.from, temporary.id))
        .filter(|v| v.until.is_none() || v.afterwards == Some(AfterTemporary::Keep))
        .max_by_key(|v| (v.from, v.id))
}
