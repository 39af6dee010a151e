//! Trackers: what a check-in asks, as data.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Problem, TrackerId, Value};

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),* }

        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code in storage and on the bridge.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// The choice with that code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|c| c.code() == code)
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// What kind of answer a tracker takes.
    TrackerKind {
        /// 0..=10.
        Scale10 = "scale10",
        /// 0..=3, each anchored in function.
        Scale3 = "scale3",
        /// Yes (1) or no (0).
        YesNo = "yes_no",
        /// Minutes, 0..=1440.
        Minutes = "minutes",
        /// Hours, 0..=24, decimals allowed.
        Hours = "hours",
        /// How many, 0..=1000, decimals allowed.
        Count = "count",
        /// A time of day, in minutes since midnight, 0..=1439.
        ClockTime = "clock_time",
        /// A few words.
        ShortText = "short_text",
    }
}

coded! {
    /// Which direction is better.
    Better {
        /// Lower is better.
        Lower = "lower",
        /// Higher is better.
        Higher = "higher",
        /// Towards the person's usual is better.
        TowardsUsual = "towards_usual",
        /// Neither.
        Neither = "none",
    }
}

coded! {
    /// The layer of life a tracker belongs to.
    Layer {
        /// Mood.
        Mood = "mood",
        /// Body: sleep, energy, appetite.
        Body = "body",
        /// Mind: worry, thoughts, motivation.
        Mind = "mind",
        /// What one does: movement, meals, people.
        Lifestyle = "lifestyle",
    }
}

coded! {
    /// How several answers of one day become the day's value.
    DaySummary {
        /// Their mean.
        Mean = "mean",
        /// The worst.
        Worst = "worst",
        /// The best.
        Best = "best",
        /// Their sum.
        Sum = "sum",
        /// The last.
        Last = "last",
    }
}

/// One thing a check-in asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Tracker {
    /// Identity.
    pub id: TrackerId,
    /// Stable key (`anxiety`), unique.
    pub key: String,
    /// The name shown.
    pub name: String,
    /// Kind of answer.
    pub kind: TrackerKind,
    /// Words for each step of a 0..=3 scale, lowest first; empty for other kinds.
    pub anchors: Vec<String>,
    /// Which direction is better.
    pub better: Better,
    /// The layer.
    pub layer: Layer,
    /// How a day is summarised.
    pub summary: DaySummary,
    /// Whether it prints only when ticked for that reader (substances and the like).
    pub sensitive: bool,
    /// Whether the check-in asks it now.
    pub active: bool,
    /// Order in the check-in.
    pub position: u32,
}

impl Tracker {
    /// `value` if this tracker can take it.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`], [`Problem::UnknownChoice`] (words for a number or the reverse) or a text problem, at the tracker's key.
    pub fn check(&self, value: &Value) -> Result<(), Invalid> {
        let (max, whole) = match self.kind {
            TrackerKind::Scale10 => (10, true),
            TrackerKind::Scale3 => (3, true),
            TrackerKind::YesNo => (1, true),
            TrackerKind::Minutes => (1440, true),
            TrackerKind::Hours => (24, false),
            TrackerKind::Count => (1000, false),
            TrackerKind::ClockTime => (1439, true),
            TrackerKind::ShortText => {
                let Value::Text(text) = value else {
                    return Err(Invalid::new(&self.key, Problem::UnknownChoice));
                };
                return crate::line(&self.key, text).map(|_| ());
            }
        };
        let Value::Number(number) = value else {
            return Err(Invalid::new(&self.key, Problem::UnknownChoice));
        };
        let out = *number < Decimal::ZERO
            || *number > Decimal::from(max)
            || (whole && !number.is_integer());
        if out {
            return Err(Invalid::new(&self.key, Problem::OutOfRange { min: 0, max }));
        }
        Ok(())
    }
}
