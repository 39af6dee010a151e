//! Which pictures of the record there are, under the names that the command line and the page use.

use ballast_model::{Invalid, Problem};
use ballast_words::t;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture of the record. The names stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChartKind {
    /// The life chart.
    Life,
    /// Nights, from falling asleep to waking.
    Sleep,
    /// Doses taken, day by day.
    Adherence,
    /// One questionnaire over its bands.
    Questionnaire,
    /// Mood, a square a day.
    Pixels,
    /// Mood and its swing from day to day, by month.
    Variability,
    /// The same month over the years.
    Season,
    /// Side effects under the doses.
    SideEffect,
    /// What was paid, by month.
    Cost,
    /// Distress before and after each skill.
    Skills,
    /// Planned and actual, by week.
    Balance,
    /// Both treatments on one time axis.
    Treatment,
    /// Each outcome before and after one change.
    BeforeAfter,
    /// Mood on days with and without each habit.
    Together,
}

impl ChartKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 14] = [
        Self::Life,
        Self::Sleep,
        Self::Adherence,
        Self::Questionnaire,
        Self::Pixels,
        Self::Variability,
        Self::Season,
        Self::SideEffect,
        Self::Cost,
        Self::Skills,
        Self::Balance,
        Self::Treatment,
        Self::BeforeAfter,
        Self::Together,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Life => "life",
            Self::Sleep => "sleep",
            Self::Adherence => "adherence",
            Self::Questionnaire => "questionnaire",
            Self::Pixels => "pixels",
            Self::Variability => "variability",
            Self::Season => "season",
            Self::SideEffect => "side-effect",
            Self::Cost => "cost",
            Self::Skills => "skills",
            Self::Balance => "balance",
            Self::Treatment => "treatment",
            Self::BeforeAfter => "before-after",
            Self::Together => "together",
        }
    }

    /// The picture of a name.
    ///
    /// # Errors
    /// [`Problem::UnknownChoice`] at `chart`.
    pub fn from_name(name: &str) -> Result<Self, Invalid> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| Invalid::new("chart", Problem::UnknownChoice))
    }

    /// What it shows, in a few words.
    #[must_use]
    pub fn says(self) -> String {
        match self {
            Self::Life => t!("chart-says-life"),
            Self::Sleep => t!("chart-says-sleep"),
            Self::Adherence => t!("chart-says-adherence"),
            Self::Questionnaire => t!("chart-says-questionnaire"),
            Self::Pixels => t!("chart-says-pixels"),
            Self::Variability => t!("chart-says-variability"),
            Self::Season => t!("chart-says-season"),
            Self::SideEffect => t!("chart-says-side-effect"),
            Self::Cost => t!("chart-says-cost"),
            Self::Skills => t!("chart-says-skills"),
            Self::Balance => t!("chart-says-balance"),
            Self::Treatment => t!("chart-says-treatment"),
            Self::BeforeAfter => t!("chart-says-before-after"),
            Self::Together => t!("chart-says-together"),
        }
    }
}
