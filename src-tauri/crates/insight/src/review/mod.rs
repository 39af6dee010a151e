//! Review windows: which stretches of days a treatment change asks to be looked at, and what else falls into them.
//!
//! - A start, increase, switch, add-on, therapy start, change of rhythm or a change by hand opens a **review**: 14 days of
//!   baseline before the first step, an early look in week 2, the middle, and the review weeks, counted from the clock.
//! - The steps of one titration are one change; its clock starts at the target dose (the last step up). A step
//!   up belongs to the titration when it carries the same plan, or when it comes before the step before could be judged.
//! - Treatments started within [`JOINT_DAYS`] of each other are one **joint** review.
//! - A decrease, hold, restart or stop opens a **watch**: signs of withdrawal, return of symptoms. The steps of
//!   one taper are one watch.
//! - What else was going on is an **overlap**: such changes cannot be told apart, and the finding must say so.
//!
//! Pure: days and numbers in, windows out, whatever the order of entry. It judges nothing and knows no names; the caller
//! gives every change its usual weeks (`instruments::medicines`) or what was agreed with the prescriber.

mod around;
mod open;
mod overlap;
mod stage;

use chrono::{Days, NaiveDate};

use crate::period::Period;

pub use around::{Around, SessionEnd, Sessions, around};
pub use open::{windows, windows_as_agreed};
pub use overlap::{Overlap, overlaps};
pub use stage::{Look, Stage, stage};

/// Days of baseline before a change, unless the person chose another number.
pub const BASELINE_DAYS: u32 = 14;

/// Treatments started at most this many days apart are reviewed together.
pub const JOINT_DAYS: u64 = 7;

/// How long a watch goes on after its last step, in days (a convention, editable).
pub const WATCH_DAYS: u64 = 28;

/// When a therapy is usually reviewed, counted in attended sessions.
pub const THERAPY: Span = Span::Sessions { from: 8, to: 12 };

/// When a change of lifestyle is reviewed unless the person says otherwise, in weeks (a convention).
pub const BY_HAND: Span = Span::Weeks { from: 2.0, to: 4.0 };

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// A medicine was started.
    Start,
    /// Its dose went up.
    Increase,
    /// It was started in place of another.
    Switch,
    /// It was started on top of another.
    AddOn,
    /// A therapy began.
    TherapyStart,
    /// Sessions became more or less frequent.
    Rhythm,
    /// Something the person changed and wants to look at.
    ByHand,
    /// A dose went down.
    Decrease,
    /// A medicine was paused.
    Hold,
    /// A medicine was taken up again.
    Restart,
    /// A medicine or therapy ended.
    Stop,
}

impl ChangeKind {
    /// Whether it opens a watch rather than a review.
    #[must_use]
    pub fn watches(self) -> bool {
        matches!(
            self,
            Self::Decrease | Self::Hold | Self::Restart | Self::Stop
        )
    }

    /// Whether a treatment begins with it.
    #[must_use]
    pub fn begins(self) -> bool {
        matches!(
            self,
            Self::Start | Self::Switch | Self::AddOn | Self::TherapyStart
        )
    }
}

/// When a change is reviewed, from and to, counted from the clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// In weeks; 0 is the day of the change itself.
    Weeks {
        /// First week.
        from: f64,
        /// Last week.
        to: f64,
    },
    /// In attended sessions.
    Sessions {
        /// The session with which the review begins, from 1.
        from: u32,
        /// The session with which it ends.
        to: u32,
    },
}

/// One dated change of a treatment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The caller's number of this change.
    pub id: u32,
    /// The caller's number of the medicine, therapy or habit; the same for all its changes.
    pub treatment: u32,
    /// The day.
    pub day: NaiveDate,
    /// What was changed.
    pub kind: ChangeKind,
    /// When it is reviewed: usual for the class, or as agreed.
    pub span: Span,
    /// The titration or taper plan it was entered with.
    pub plan: Option<u32>,
    /// The treatment it takes the place of, for a switch. That one's stop is part of the switch, not another change.
    pub replaces: Option<u32>,
}

/// A session that took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attended {
    /// The therapy.
    pub treatment: u32,
    /// The day.
    pub day: NaiveDate,
}

/// What a window is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowKind {
    /// Before and after are compared.
    Review,
    /// Signs are watched for.
    Watch,
}

/// The stretches of days that belong to one change.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Numbers of the changes it is about, in order of their days; several for a titration, a taper or a joint start.
    pub changes: Vec<u32>,
    /// Numbers of the treatments, ascending; several when they are reviewed together.
    pub treatments: Vec<u32>,
    /// Treatments that a switch among the changes takes the place of.
    pub replaces: Vec<u32>,
    /// Review or watch.
    pub kind: WindowKind,
    /// Day of the first step.
    pub opened: NaiveDate,
    /// Day from which weeks and sessions are counted: the target dose of a titration, the last of a joint start.
    pub clock: NaiveDate,
    /// The days before the first step.
    pub baseline: Period,
    /// Week 2 after the first step, when there is time for it before the review; side effects show here.
    pub early: Option<Period>,
    /// Between early look and review.
    pub middle: Option<Period>,
    /// The days a finding may use: the review weeks, or the days of a watch. `None` while a review counted in sessions has not
    /// had enough, or when the next change came first.
    pub review: Option<Period>,
    /// From and to, as agreed; of a joint review those of the treatment that takes longest.
    pub span: Span,
    /// Attended sessions since the clock; 0 where nothing is counted in sessions.
    pub sessions: u32,
    /// Day of the next change of one of these treatments, which ends the window.
    pub ended: Option<NaiveDate>,
}

impl Window {
    /// The days a finding may use up to and including `today`; `None` when there are none yet.
    #[must_use]
    pub fn review_until(&self, today: NaiveDate) -> Option<Period> {
        let review = self.review?;
        Period::new(review.from(), review.to().min(today)).ok()
    }

    /// Whether several treatments are reviewed together.
    #[must_use]
    pub fn is_joint(&self) -> bool {
        self.treatments.len() > 1
    }

    /// Last day that is laid out: of the review or watch, or of the middle or early look while there is no review.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        [self.review, self.middle, self.early]
            .into_iter()
            .flatten()
            .map(|period| period.to())
            .fold(self.opened, NaiveDate::max)
    }
}

/// A day later by so many days; the same day where the calendar ends.
fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Weeks as whole days, never below 0.
fn days_of(weeks: f64) -> u64 {
    (weeks.clamp(0.0, 520.0) * 7.0).round() as u64
}
