//! What a questionnaire is: wording, answers, bands and rules, as plain data.
//!
//! Not here: reading files (`form`), arithmetic (`score`, `rules`). Everyone who shows a questionnaire reads these types.

use serde::{Deserialize, Serialize};

/// A questionnaire, either with its wording (it can be answered and scored) or as a total only
/// (a clinician's form was filled in elsewhere and the person enters the total).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Instrument {
    /// Short stable name such as `phq9`; lower-case letters, digits and `_`.
    pub id: String,
    /// The name a person reads, such as `PHQ-9`.
    pub name: String,
    /// The licence in words, with where it was read.
    pub licence: String,
    /// What the licence lets this app do.
    pub licence_class: LicenceClass,
    /// Where the wording, bands and rules were read.
    pub source: String,
    /// Whether the facts were seen in a source; `false` means general knowledge only.
    pub verified: bool,
    /// The period the questions ask about, such as `2 weeks`.
    pub recall: String,
    /// Text above the form, if the form has one.
    pub instructions: Option<String>,
    /// The half sentence above the items, if the form has one.
    pub stem: Option<String>,
    /// How the total is made, in words.
    pub scoring: Option<String>,
    /// How often it usually comes round, in weeks (1 to 104); `None` means no default rhythm.
    pub repeat_weeks: Option<u32>,
    /// A first question that decides whether the others are asked (see [`Instrument::stop`]).
    pub gate: Option<Item>,
    /// The scored items in order; empty for a total only.
    pub items: Vec<Item>,
    /// Items that are asked but never scored, such as the difficulty question of the PHQ-9.
    pub extra_items: Vec<Item>,
    /// Parts of the form with a sum of their own, such as the clusters of the PCL-5.
    pub subscales: Vec<Subscale>,
    /// An answer that ends the form with a fixed total.
    pub stop: Option<StopRule>,
    /// The form's own rule for skipped items; `None` (all shipped forms) means a skipped item gives no total.
    pub skipped: Option<Prorate>,
    /// Lowest and highest possible total and which way is better.
    pub total: TotalRange,
    /// Published bands, ascending, covering the range without gaps; empty when none are published.
    pub bands: Vec<Band>,
    /// Published cuts.
    pub cutoffs: Vec<Cutoff>,
    /// When a fall counts as response; `None` when no rule is published.
    pub response: Option<ResponseRule>,
    /// Remission means a total below this many points; `None` when no rule is published.
    pub remission_below: Option<i64>,
    /// A change of at least this many points is unlikely to be chance.
    pub reliable_change: Option<PointsRule>,
    /// The smallest change that people tend to notice (minimal important difference).
    pub mid: Option<PointsRule>,
    /// Answers that quietly offer the person's own safety plan.
    pub safety_items: Vec<SafetyRule>,
    /// LOINC codes of the form; see [`crate::LOINC_NOTICE`].
    pub loinc: Loinc,
}

impl Instrument {
    /// Whether the questions can be shown and answered here (otherwise only a total can be entered).
    #[must_use]
    pub fn has_wording(&self) -> bool {
        !self.items.is_empty()
    }

    /// The gate, the scored items and the unscored ones, in the order a person meets them.
    pub fn questions(&self) -> impl Iterator<Item = &Item> {
        self.gate.iter().chain(&self.items).chain(&self.extra_items)
    }
}

/// What a licence lets this app do with the wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LicenceClass {
    /// Public domain or free for any use.
    Free,
    /// Free where no money is made with it.
    NonCommercial,
    /// Free with attribution and without any change.
    AttributionNoDerivatives,
    /// Needs a permission that this app does not have; the wording is never shipped.
    Permission,
    /// No licence text was found; the wording is never shipped.
    Unclear,
    /// The person's own file.
    Own,
}

/// One question with the answers it offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Stable name within the form, such as `q9`.
    pub id: String,
    /// The question, exactly as published.
    pub text: String,
    /// Whether the answer counts the other way round in the total (highest becomes lowest).
    pub reverse: bool,
    /// The answers in the order shown.
    pub options: Vec<Choice>,
    /// LOINC code of the question.
    pub loinc: Option<String>,
    /// LOINC answer list, where it differs from the form's.
    pub answer_list: Option<String>,
}

impl Item {
    /// Lowest and highest value an answer can have, in points.
    #[must_use]
    pub fn range(&self) -> (i64, i64) {
        let values = || self.options.iter().map(|o| o.value);
        (values().min().unwrap_or(0), values().max().unwrap_or(0))
    }

    /// What an answer adds to the total, in points: the value, or its mirror image for a reversed item.
    #[must_use]
    pub fn points(&self, value: i64) -> i64 {
        let (low, high) = self.range();
        if self.reverse {
            low + high - value
        } else {
            value
        }
    }
}

/// One answer a question offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Points of this answer (0 to 255).
    pub value: i64,
    /// The answer, exactly as published.
    pub label: String,
    /// LOINC answer code.
    #[serde(default)]
    pub loinc: Option<String>,
}

/// A part of the form with a sum of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscale {
    /// Short name such as `B`.
    pub id: String,
    /// A few plain words.
    pub name: String,
    /// Ids of the items it sums.
    pub items: Vec<String>,
}

/// An answer that ends the form: the other items are then neither asked nor missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRule {
    /// The gate or an item.
    pub item: String,
    /// The answer that ends the form.
    pub value: i64,
    /// The total that then stands, in points.
    pub total: i64,
}

/// A form's own rule for skipped items: they count as the mean of the answered ones, rounded half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prorate {
    /// No total when more items than this are skipped.
    pub prorate_up_to: usize,
}

/// Which way a total is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// Fewer points are better.
    Lower,
    /// More points are better.
    Higher,
}

/// Lowest and highest possible total, in points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TotalRange {
    /// Lowest possible total.
    pub min: i64,
    /// Highest possible total.
    pub max: i64,
    /// Which way is better.
    pub better: Better,
    /// What exactly is to be entered, where a form has more than one number.
    #[serde(default)]
    pub means: Option<String>,
}

/// A published band of totals; both ends belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Lowest total of the band.
    pub min: i64,
    /// Highest total of the band.
    pub max: i64,
    /// What the published scale calls it.
    pub label: String,
    /// A short remark, such as which longer form asks further.
    #[serde(default)]
    pub note: Option<String>,
}

/// How a total is compared with a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Op {
    /// At or above.
    #[serde(rename = ">=")]
    AtLeast,
    /// Above.
    #[serde(rename = ">")]
    Above,
    /// At or below.
    #[serde(rename = "<=")]
    AtMost,
    /// Below.
    #[serde(rename = "<")]
    Below,
}

/// A published cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cutoff {
    /// How the total is compared.
    pub op: Op,
    /// The cut, in points; the lower end where a range is published.
    pub value: i64,
    /// The upper end where a range of cuts is published.
    #[serde(default)]
    pub upto: Option<i64>,
    /// The group of people it was found in, where cuts differ.
    #[serde(default)]
    pub group: Option<String>,
    /// What it is, with its source.
    pub meaning: String,
}

impl Cutoff {
    /// Whether a total is on the far side of this cut (of its lower end, where a range is published).
    #[must_use]
    pub fn met_by(&self, total: i64) -> bool {
        match self.op {
            Op::AtLeast => total >= self.value,
            Op::Above => total > self.value,
            Op::AtMost => total <= self.value,
            Op::Below => total < self.value,
        }
    }
}

/// When a fall in the total counts as response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponseRule {
    /// The fall from baseline, in per cent (1 to 100).
    pub drop_percent: u32,
    /// Only read when the baseline total is at least this, in points.
    pub min_baseline: i64,
    /// Only read when at least this many weeks lie between the two.
    pub min_weeks: u32,
}

/// A number of points with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsRule {
    /// Points (at least 1).
    pub points: i64,
    /// Where it was read.
    pub source: String,
    /// Other published figures for the same thing.
    #[serde(default)]
    pub alternatives: Vec<String>,
}

/// An answer that offers the person's own safety plan; it never blocks and never changes the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyRule {
    /// The item.
    pub item: String,
    /// The lowest answer that offers it, in points of that item.
    pub at_least: i64,
}

/// LOINC codes of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loinc {
    /// The panel (the form).
    #[serde(default)]
    pub panel: Option<String>,
    /// The total score.
    #[serde(default)]
    pub total: Option<String>,
    /// The answer list shared by the items.
    #[serde(default)]
    pub answer_list: Option<String>,
}
