//! The four rows of the balance: their words and colours.

use plotters::style::RGBAColor;

use super::{BalanceWeek, Share};
use crate::theme::Palette;
use ballast_words::fixed;

/// One of the four rows: its words and its colours.
pub(super) struct Kind {
    pub(super) name: fn() -> &'static str,
    pub(super) unit: fn() -> &'static str,
    /// The unit where the margin is narrow.
    pub(super) short_unit: fn() -> &'static str,
    pub(super) done: fn() -> &'static str,
    /// Whether its row says what an outline and a filling are.
    pub(super) keyed: bool,
    pub(super) color: fn(&Palette) -> RGBAColor,
    pub(super) ink: fn(&Palette) -> RGBAColor,
    pub(super) share: fn(&BalanceWeek) -> Share,
}

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        name: || fixed::t!("chart-pictures-kind-medicine"),
        unit: || fixed::t!("chart-pictures-doses-a-week"),
        short_unit: || fixed::t!("chart-pictures-doses"),
        done: || fixed::t!("chart-pictures-done-taken"),
        keyed: true,
        color: |p| p.medicine,
        ink: |p| p.medicine,
        share: |w| w.medicine,
    },
    Kind {
        name: || fixed::t!("chart-pictures-kind-therapy"),
        unit: || fixed::t!("chart-pictures-sessions-a-week"),
        short_unit: || fixed::t!("chart-pictures-sessions"),
        done: || fixed::t!("chart-pictures-done-attended"),
        keyed: false,
        color: |p| p.therapy,
        ink: |p| p.therapy_ink,
        share: |w| w.therapy,
    },
    Kind {
        name: || fixed::t!("chart-pictures-kind-practice"),
        unit: || fixed::t!("chart-pictures-times-a-week"),
        short_unit: || fixed::t!("chart-pictures-times"),
        done: || fixed::t!("chart-pictures-done-done"),
        keyed: false,
        color: |p| p.therapy,
        ink: |p| p.therapy_ink,
        share: |w| w.skills,
    },
    Kind {
        name: || fixed::t!("chart-pictures-kind-lifestyle"),
        unit: || fixed::t!("chart-pictures-times-a-week"),
        short_unit: || fixed::t!("chart-pictures-times"),
        done: || fixed::t!("chart-pictures-done-done"),
        keyed: false,
        color: |p| p.lifestyle,
        ink: |p| p.lifestyle_ink,
        share: |w| w.lifestyle,
    },
];
