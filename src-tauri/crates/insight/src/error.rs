//! What can be wrong with what is asked of this crate. Codes are stable; the page owns the sentences.

/// Why a number could not be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InsightError {
    /// A period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodReversed,
    /// A warning sign that could never or always be met.
    #[error("this warning sign is not possible")]
    ImpossibleSign,
    /// A goal whose target is its baseline, or no number.
    #[error("this goal is not possible")]
    ImpossibleGoal,
    /// Falling asleep and waking up are less than a minute or more than 20 hours apart.
    #[error("a night of this length is not plausible")]
    ImplausibleNight,
}

impl InsightError {
    /// A stable name for the page to switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PeriodReversed => "period_reversed",
            Self::ImpossibleSign => "impossible_sign",
            Self::ImpossibleGoal => "impossible_goal",
            Self::ImplausibleNight => "implausible_night",
        }
    }
}
