//! What else changed in a window, to stand beside its finding: habits, sessions, life events, season.
//!
//! Facts only. None of it is called a cause, and none is taken out of the finding.

use chrono::{Datelike, Days as Offset, NaiveDate};

use super::Window;
use crate::finding::{Finding, finding};
use crate::period::Period;
use crate::series::Better;
use crate::window::Days;

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionEnd {
    /// It took place.
    Attended,
    /// It was cancelled by either side.
    Cancelled,
    /// It was missed.
    Missed,
}

/// Sessions of a stretch of days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sessions {
    /// Took place.
    pub attended: usize,
    /// Cancelled by either side.
    pub cancelled: usize,
    /// Missed.
    pub missed: usize,
}

/// What else was recorded around a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// Each factor (sleep, alcohol, movement, ...) before and in the window, in the order given; no direction is called better.
    pub factors: Vec<Finding>,
    /// Sessions of all therapies in the baseline and in the review.
    pub sessions: [Sessions; 2],
    /// The caller's numbers of life events from the first day of the baseline to the last of the review, by day.
    pub events: Vec<u32>,
    /// Month (1 to 12) in the middle of the baseline and of the review: where they differ, so does the season.
    pub months: [u32; 2],
}

/// Gathers what else was recorded around a change, up to and including `today`. `None` while the window has no day of
/// review yet.
///
/// ```
/// use ballast_insight::review::*;
/// use ballast_insight::window::Days;
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let start = Change {
///     id: 1, treatment: 1, day: on(3, 1)?, kind: ChangeKind::Start,
///     span: Span::Weeks { from: 4.0, to: 8.0 }, plan: None, replaces: None,
/// };
/// let window = &windows(&[start], &[], on(6, 1)?)[0];
/// let sessions = [(on(2, 20)?, SessionEnd::Attended), (on(4, 10)?, SessionEnd::Missed)];
/// let events = [(7, on(4, 2)?), (8, on(6, 1)?)];
/// let found = around(window, on(6, 1)?, &[], &sessions, &events).ok_or("too early")?;
/// assert_eq!((found.sessions[0].attended, found.sessions[1].missed), (1, 1));
/// assert_eq!((found.events, found.months), (vec![7], [2, 4]));
/// assert!(around(window, on(3, 20)?, &[], &sessions, &events).is_none());
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn around(
    window: &Window,
    today: NaiveDate,
    factors: &[Days<'_>],
    sessions: &[(NaiveDate, SessionEnd)],
    events: &[(u32, NaiveDate)],
) -> Option<Around> {
    let (before, after) = (window.baseline, window.review_until(today)?);
    let mut within: Vec<(NaiveDate, u32)> = events
        .iter()
        .filter(|(_, day)| (before.from()..=after.to()).contains(day))
        .map(|(id, day)| (*day, *id))
        .collect();
    within.sort_unstable();
    Some(Around {
        factors: factors
            .iter()
            .map(|days| finding(days, Better::Neither, before, after))
            .collect(),
        sessions: [before, after].map(|period| count(sessions, period)),
        events: within.into_iter().map(|(_, id)| id).collect(),
        months: [before, after].map(|period| middle(period).month()),
    })
}

fn count(sessions: &[(NaiveDate, SessionEnd)], period: Period) -> Sessions {
    let mut found = Sessions::default();
    for (_, end) in sessions.iter().filter(|(day, _)| period.contains(*day)) {
        match end {
            SessionEnd::Attended => found.attended += 1,
            SessionEnd::Cancelled => found.cancelled += 1,
            SessionEnd::Missed => found.missed += 1,
        }
    }
    found
}

fn middle(period: Period) -> NaiveDate {
    let half = u64::try_from(period.days() / 2).unwrap_or(0);
    let day = period.from().checked_add_days(Offset::new(half));
    day.unwrap_or(period.from())
}
