//! Medicines, their regimen as dated steps, and doses as they were taken or not.
//!
//! What was prescribed ([`RegimenStep`]) and what was taken ([`Dose`]) are two things and never rewrite each other.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Amount, DoseId, Invalid, MedicineId, Moment, Pieces, PlanId, Problem, StepId};

/// A medicine the person takes, took or will take.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Medicine {
    /// Identity.
    pub id: MedicineId,
    /// The name the person uses, generic or brand.
    pub name: String,
    /// Class code from the shipped list (`SSRI`), when known.
    pub class: Option<String>,
    /// Tablet, capsule, drops… in own words.
    pub form: Option<String>,
    /// What the label says.
    pub label_instructions: Option<String>,
    /// Who prescribes it.
    pub prescriber: Option<String>,
    /// What it was started for.
    pub started_for: Option<String>,
    /// Cost in own words, such as "12 € a month".
    pub cost: Option<String>,
    /// What one tablet, capsule or drop holds, as the pack says it: "50 mg".
    #[serde(default)]
    pub strength: Option<String>,
    /// A form that gives its substance off slowly (prolonged release, retard, XR…) and is swallowed whole.
    #[serde(default)]
    pub modified_release: bool,
}

/// What a regimen step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// First step of a medicine.
    Start,
    /// A higher dose.
    Increase,
    /// A lower dose.
    Decrease,
    /// Same dose, other times or rhythm.
    Reschedule,
    /// Started in place of another medicine.
    Switch,
    /// Started on top of another medicine.
    AddOn,
    /// Paused, to be taken up again.
    Hold,
    /// Taken up again.
    Restart,
    /// Ended.
    Stop,
}

impl StepKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::Increase,
        Self::Decrease,
        Self::Reschedule,
        Self::Switch,
        Self::AddOn,
        Self::Hold,
        Self::Restart,
        Self::Stop,
    ];

    /// The code in storage and on the bridge.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Increase => "increase",
            Self::Decrease => "decrease",
            Self::Reschedule => "reschedule",
            Self::Switch => "switch",
            Self::AddOn => "add_on",
            Self::Hold => "hold",
            Self::Restart => "restart",
            Self::Stop => "stop",
        }
    }

    /// The kind with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.code() == code)
    }

    /// Whether nothing is taken from this step on.
    #[must_use]
    pub fn takes_nothing(self) -> bool {
        matches!(self, Self::Hold | Self::Stop)
    }

    /// Whether this step can be the first of a medicine.
    #[must_use]
    pub fn begins(self) -> bool {
        matches!(self, Self::Start | Self::Switch | Self::AddOn)
    }
}

/// When doses are due. Chosen explicitly, never guessed from a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Schedule {
    /// At these times every calendar day.
    Daily {
        /// Wall-clock times.
        times: Vec<NaiveTime>,
    },
    /// At these times every `every` calendar days, counted from the step's first day.
    EveryNDays {
        /// 2..=366.
        every: u16,
        /// Wall-clock times.
        times: Vec<NaiveTime>,
    },
    /// At these times on these days of the week.
    Weekdays {
        /// ISO weekdays, 1 = Monday to 7 = Sunday.
        days: Vec<u8>,
        /// Wall-clock times.
        times: Vec<NaiveTime>,
    },
    /// When needed. Never due, never missed.
    AsNeeded {
        /// Most doses a day as prescribed.
        most_a_day: Option<u8>,
    },
    /// Every `every` hours of elapsed time from `first` on the step's first day: over a clock change the wall-clock times move, the hours
    /// between two doses do not. The times are told in `zone`; on a journey a new step begins.
    EveryNHours {
        /// Hours, 2..=72.
        every: u16,
        /// The wall-clock time of the first dose.
        first: NaiveTime,
        /// IANA zone of all times. Kept as text: a name this version does not know must survive.
        zone: String,
    },
}

impl Schedule {
    /// The wall-clock times, none for as-needed, and the first one for hours apart.
    #[must_use]
    pub fn times(&self) -> &[NaiveTime] {
        match self {
            Self::Daily { times }
            | Self::EveryNDays { times, .. }
            | Self::Weekdays { times, .. } => times,
            Self::AsNeeded { .. } => &[],
            Self::EveryNHours { first, .. } => std::slice::from_ref(first),
        }
    }

    /// Whether doses are taken only when needed.
    #[must_use]
    pub fn is_as_needed(&self) -> bool {
        matches!(self, Self::AsNeeded { .. })
    }

    /// The schedule with its times sorted and its parts in range.
    ///
    /// # Errors
    /// [`Problem::Empty`] without a time or weekday, [`Problem::Duplicate`] for the same time twice, [`Problem::OutOfRange`].
    pub fn checked(mut self) -> Result<Self, Invalid> {
        match &mut self {
            Self::AsNeeded { most_a_day } => {
                if let Some(most) = most_a_day {
                    Invalid::check_range("most_a_day", i64::from(*most), 1, 24)?;
                }
                return Ok(self);
            }
            Self::EveryNHours { every, zone, .. } => {
                Invalid::check_range("every", i64::from(*every), 2, 72)?;
                *zone = crate::line("zone", zone)?;
                return Ok(self);
            }
            Self::EveryNDays { every, .. } => {
                Invalid::check_range("every", i64::from(*every), 2, 366)?
            }
            Self::Weekdays { days, .. } => {
                days.sort_unstable();
                days.dedup();
                if days.is_empty() {
                    return Err(Invalid::new("weekdays", Problem::Empty));
                }
                for day in days.iter() {
                    Invalid::check_range("weekdays", i64::from(*day), 1, 7)?;
                }
            }
            Self::Daily { .. } => {}
        }
        let (Self::Daily { times } | Self::EveryNDays { times, .. } | Self::Weekdays { times, .. }) =
            &mut self
        else {
            return Ok(self);
        };
        if times.is_empty() {
            return Err(Invalid::new("times", Problem::Empty));
        }
        Invalid::check_range(
            "times",
            i64::try_from(times.len()).unwrap_or(i64::MAX),
            1,
            12,
        )?;
        times.sort_unstable();
        if times.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Invalid::new("times", Problem::Duplicate));
        }
        Ok(self)
    }
}

/// Who decided a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// The prescriber.
    Prescriber,
    /// The person.
    Me,
    /// Both together.
    Together,
    /// Somebody else (hospital, out-of-hours service).
    Other,
}

impl DecidedBy {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Prescriber, Self::Me, Self::Together, Self::Other];

    /// The code in storage and on the bridge.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Prescriber => "prescriber",
            Self::Me => "me",
            Self::Together => "together",
            Self::Other => "other",
        }
    }

    /// The choice with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.code() == code)
    }
}

/// One dated change of how a medicine is taken, entered as prescribed. It may lie in the future.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegimenStep {
    /// Identity.
    pub id: StepId,
    /// The medicine.
    pub medicine: MedicineId,
    /// First day it holds.
    pub start: NaiveDate,
    /// What it does.
    pub kind: StepKind,
    /// Amount each time; none exactly when the kind takes nothing.
    pub amount: Option<Amount>,
    /// When; none exactly when the kind takes nothing.
    pub schedule: Option<Schedule>,
    /// Why, in own words.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// How many pieces each time, as entered: half a tablet. Never worked out from the amount, nor the amount from it.
    #[serde(default)]
    pub pieces: Option<Pieces>,
    /// Which piece, as entered, such as "50 mg tablet"; without pieces, the whole of it in words.
    #[serde(default)]
    pub piece: Option<String>,
    /// The titration or taper it belongs to.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The medicine that this one takes the place of.
    #[serde(default)]
    pub switch_from: Option<MedicineId>,
}

impl RegimenStep {
    /// The step, if amount and schedule fit its kind.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `amount` or `schedule` when missing; [`Problem::NotPossibleHere`] at `amount` when a stop carries one; those
    /// of [`Schedule::checked`]; an implausible date.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("start", self.start)?;
        self.piece = crate::optional_line("piece", self.piece.as_deref())?;
        if self.switch_from == Some(self.medicine) {
            return Err(Invalid::new("switch_from", Problem::NotPossibleHere));
        }
        if self.kind.takes_nothing() {
            if self.pieces.is_some() || self.piece.is_some() {
                return Err(Invalid::new("pieces", Problem::NotPossibleHere));
            }
            if self.amount.is_some() || self.schedule.is_some() {
                return Err(Invalid::new("amount", Problem::NotPossibleHere));
            }
            return Ok(self);
        }
        if self.amount.is_none() {
            return Err(Invalid::new("amount", Problem::Empty));
        }
        let schedule = self
            .schedule
            .take()
            .ok_or_else(|| Invalid::new("schedule", Problem::Empty))?;
        self.schedule = Some(schedule.checked()?);
        Ok(self)
    }
}

/// What became of one dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DoseStatus {
    /// Taken about when planned.
    Taken,
    /// Taken, clearly later than planned.
    Late,
    /// Taken in part.
    Part,
    /// Left out on purpose, with a reason.
    Skipped,
    /// Forgotten or not possible.
    Missed,
}

impl DoseStatus {
    /// Every status.
    pub const ALL: [Self; 5] = [
        Self::Taken,
        Self::Late,
        Self::Part,
        Self::Skipped,
        Self::Missed,
    ];

    /// Whether something was taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        matches!(self, Self::Taken | Self::Late | Self::Part)
    }

    /// The code in storage and on the bridge.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Late => "late",
            Self::Part => "part",
            Self::Skipped => "skipped",
            Self::Missed => "missed",
        }
    }

    /// The status with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// One dose as it happened. No row means "not recorded", which is never the same as missed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Dose {
    /// Identity.
    pub id: DoseId,
    /// The medicine.
    pub medicine: MedicineId,
    /// The local day it belongs to.
    pub day: NaiveDate,
    /// The planned time it answers; none for an as-needed dose. One row at most for each medicine, day and slot.
    pub slot: Option<NaiveTime>,
    /// What became of it.
    pub status: DoseStatus,
    /// How much was taken; none when skipped or missed.
    pub amount: Option<Amount>,
    /// When it was taken, if that was said.
    pub taken_at: Option<NaiveTime>,
    /// When this was recorded.
    pub recorded: Moment,
    /// Recorded after the noon that followed the day.
    pub estimated: bool,
    /// Why it was skipped, or what an as-needed dose was for.
    pub reason: Option<String>,
    /// Distress 0..=10 before an as-needed dose.
    pub before: Option<u8>,
    /// Distress 0..=10 some time after it.
    pub after: Option<u8>,
}
