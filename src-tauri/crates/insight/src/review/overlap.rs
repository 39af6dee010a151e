//! What else was going on in a window: changes that cannot be told apart from the one under review.

use super::{Window, WindowKind};

/// Another window that reaches into this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// Numbers of the other changes.
    pub changes: Vec<u32>,
    /// What the other window is for.
    pub kind: WindowKind,
    /// Whether it is the ending of the treatment that this one takes the place of: part of the switch, not apart.
    pub part_of_switch: bool,
    /// Whether it is another step of the same treatment, such as the dose before, still in its review weeks.
    pub same_treatment: bool,
}

impl Overlap {
    /// Whether the two changes cannot be told apart: two treatments, and not the two sides of a switch.
    #[must_use]
    pub fn inseparable(&self) -> bool {
        !self.part_of_switch && !self.same_treatment
    }
}

/// For each window the others that reach into it, in the order given. A window reaches from its first step to its last
/// day; this one is disturbed from the first day of its baseline on. A finding of a window with an inseparable overlap
/// says that the changes cannot be told apart.
///
/// ```
/// use ballast_insight::review::*;
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let start = |id, day| Change {
///     id, treatment: id, day, kind: ChangeKind::Start,
///     span: Span::Weeks { from: 4.0, to: 8.0 }, plan: None, replaces: None,
/// };
/// // Three weeks apart: neither can be judged alone.
/// let windows = windows(&[start(1, on(3, 1)?), start(2, on(3, 22)?)], &[], on(6, 1)?);
/// let found = overlaps(&windows);
/// assert_eq!((&found[0][0].changes, &found[1][0].changes), (&vec![2], &vec![1]));
/// assert!(found[0][0].inseparable());
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn overlaps(windows: &[Window]) -> Vec<Vec<Overlap>> {
    windows
        .iter()
        .enumerate()
        .map(|(at, this)| {
            windows
                .iter()
                .enumerate()
                .filter(|(other_at, other)| {
                    *other_at != at
                        && other.opened <= this.last_day()
                        && other.last_day() >= this.baseline.from()
                })
                .map(|(_, other)| Overlap {
                    changes: other.changes.clone(),
                    kind: other.kind,
                    part_of_switch: other.kind == WindowKind::Watch
                        && !other.treatments.is_empty()
                        && other.treatments.iter().all(|t| this.replaces.contains(t)),
                    same_treatment: other.treatments == this.treatments,
                })
                .collect()
        })
        .collect()
}
