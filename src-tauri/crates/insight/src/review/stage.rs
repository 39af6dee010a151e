//! Where a window stands on a day: what may be said already, and what not yet.

use chrono::NaiveDate;

use super::{Span, Window, WindowKind};
use crate::period::days_between;

/// Which look is due before the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The first week: nothing yet.
    None,
    /// Week 2: side effects.
    Early,
    /// Between early look and review.
    Middle,
}

/// Where a window stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stage {
    /// It opens on a day to come.
    Planned {
        /// That day.
        opens: NaiveDate,
    },
    /// The target dose, or the last of a joint start, is still to come.
    BeforeTarget {
        /// That day.
        target: NaiveDate,
        /// Which look is due.
        look: Look,
    },
    /// Too early to judge: "week 3 of 4-8", "5 of 8-12 sessions".
    TooEarly {
        /// Whole weeks since the clock, or sessions attended.
        done: u32,
        /// From and to.
        span: Span,
        /// Which look is due.
        look: Look,
    },
    /// In the review weeks, or in the days of a watch.
    Open {
        /// Last day.
        until: NaiveDate,
    },
    /// The review weeks or the days of the watch are past.
    Past,
    /// The next change of the treatment came before it could be judged.
    CutShort {
        /// The day of that change.
        by: NaiveDate,
    },
}

/// Where a window stands on `today`.
///
/// ```
/// use ballast_insight::review::*;
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let start = Change {
///     id: 1, treatment: 1, day: on(3, 1)?, kind: ChangeKind::Start,
///     span: Span::Weeks { from: 4.0, to: 8.0 }, plan: None, replaces: None,
/// };
/// let windows = windows(&[start], &[], on(3, 1)?);
/// assert_eq!(stage(&windows[0], on(3, 10)?), Stage::TooEarly { done: 1, span: start.span, look: Look::Early });
/// assert_eq!(stage(&windows[0], on(3, 28)?), Stage::TooEarly { done: 3, span: start.span, look: Look::Middle });
/// assert_eq!(stage(&windows[0], on(3, 29)?), Stage::Open { until: on(4, 26)? });
/// assert_eq!(stage(&windows[0], on(4, 27)?), Stage::Past);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn stage(window: &Window, today: NaiveDate) -> Stage {
    if today < window.opened {
        return Stage::Planned {
            opens: window.opened,
        };
    }
    if let Some(by) = window.ended.filter(|by| *by <= today)
        && window.review.is_none()
    {
        return Stage::CutShort { by };
    }
    let within = |period: Option<crate::Period>| period.is_some_and(|p| p.contains(today));
    let look = if within(window.early) {
        Look::Early
    } else if days_between(window.opened, today) >= 14 {
        Look::Middle
    } else {
        Look::None
    };
    if window.kind == WindowKind::Review && today < window.clock {
        return Stage::BeforeTarget {
            target: window.clock,
            look,
        };
    }
    match window.review {
        Some(review) if today > review.to() => Stage::Past,
        Some(review) if today >= review.from() => Stage::Open { until: review.to() },
        _ => Stage::TooEarly {
            done: match window.span {
                Span::Weeks { .. } => {
                    u32::try_from(days_between(window.clock, today) / 7).unwrap_or(u32::MAX)
                }
                Span::Sessions { .. } => window.sessions,
            },
            span: window.span,
            look,
        },
    }
}
