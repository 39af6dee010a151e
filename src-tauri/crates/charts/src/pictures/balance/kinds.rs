//! The four rows of the balance: their words and colours.

use plotters::style::RGBAColor;

use super::{BalanceWeek, Share};
use crate::theme::Palette;

/// One of the four rows: its words and its colours.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    /// The unit where the margin is narrow.
    pub(super) short_unit: &'static str,
    pub(super) done: &'static str,
    pub(super) color: fn(&Palette) -> RGBAColor,
    pub(super) ink: fn(&Palette) -> RGBAColor,
    pub(super) share: fn(&BalanceWeek) -> Share,
}

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        name: "Medicine",
        unit: "doses a week",
        short_unit: "doses",
        done: "taken",
        color: |p| p.medicine,
        ink: |p| p.medicine,
        share: |w| w.medicine,
    },
    Kind {
        name: "Therapy",
        unit: "sessions a week",
        short_unit: "sessions",
        done: "attended",
        color: |p| p.therapy,
        ink: |p| p.therapy_ink,
        share: |w| w.therapy,
    },
    Kind {
        name: "Practice",
        unit: "times a week",
        short_unit: "times",
        done: "done",
        color: |p| p.therapy,
        ink: |p| p.therapy_ink,
        share: |w| w.skills,
    },
    Kind {
        name: "Lifestyle",
        unit: "times a week",
        short_unit: "times",
        done: "done",
        color: |p| p.lifestyle,
        ink: |p| p.lifestyle_ink,
        share: |w| w.lifestyle,
    },
];
