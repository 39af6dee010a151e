//! From changes to windows: titrations and tapers joined, joint starts joined, periods laid out.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{
    Attended, BASELINE_DAYS, Change, JOINT_DAYS, Span, WATCH_DAYS, Window, WindowKind, days_of,
    later,
};
use crate::period::Period;

/// Steps of one treatment that are one change.
struct Run {
    steps: Vec<Change>,
    /// Day of the next change of the treatment that is not part of the run.
    ended: Option<NaiveDate>,
}

impl Run {
    fn first(&self) -> &Change {
        &self.steps[0]
    }

    fn last(&self) -> &Change {
        &self.steps[self.steps.len() - 1]
    }

    fn kind(&self) -> WindowKind {
        if self.first().kind.watches() {
            WindowKind::Watch
        } else {
            WindowKind::Review
        }
    }

    /// Whether a later change of the same treatment continues this run.
    fn continues_with(&self, next: &Change) -> bool {
        use super::ChangeKind::{AddOn, Decrease, Increase, Start, Stop, Switch};
        let last = self.last();
        let same_plan = last.plan.is_some() && last.plan == next.plan;
        let up = matches!(last.kind, Start | Switch | AddOn | Increase) && next.kind == Increase;
        let down = last.kind == Decrease && matches!(next.kind, Decrease | Stop);
        if up {
            let judged = match last.span {
                Span::Weeks { from, .. } => days_of(from),
                Span::Sessions { .. } => 0,
            };
            same_plan || next.day < later(last.day, judged.max(u64::from(BASELINE_DAYS)))
        } else {
            down && (same_plan || next.day <= later(last.day, WATCH_DAYS))
        }
    }
}

/// The windows that these changes open, by the day they opened; `today` matters only for reviews counted in sessions
/// (sessions after it do not count yet). Of two changes of one treatment on one day the one with the higher number
/// stands.
///
/// ```
/// use ballast_insight::review::*;
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let step = |id, day, kind| Change {
///     id, day, kind, treatment: 1, span: Span::Weeks { from: 4.0, to: 8.0 }, plan: None, replaces: None,
/// };
/// // 25, then 50 after a week, then 100: one titration, and the clock starts on 15 March.
/// let changes = [
///     step(1, on(3, 1)?, ChangeKind::Start),
///     step(2, on(3, 8)?, ChangeKind::Increase),
///     step(3, on(3, 15)?, ChangeKind::Increase),
/// ];
/// let windows = windows(&changes, &[], on(4, 1)?);
/// assert_eq!(windows.len(), 1);
/// let window = &windows[0];
/// assert_eq!((window.opened, window.clock), (on(3, 1)?, on(3, 15)?));
/// assert_eq!((window.baseline.from(), window.baseline.to()), (on(2, 15)?, on(2, 28)?));
/// assert_eq!(window.review.map(|r| (r.from(), r.to())), Some((on(4, 12)?, on(5, 10)?)));
/// assert_eq!(stage(window, on(4, 5)?), Stage::TooEarly { done: 3, span: window.span, look: Look::Middle });
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn windows(changes: &[Change], attended: &[Attended], today: NaiveDate) -> Vec<Window> {
    windows_as_agreed(changes, &[], attended, today)
}

/// The same, where for some changes it was agreed when they are looked at: by the number of any change of a window. What is agreed
/// moves the days of the review, or the length of a watch in weeks; which changes are one (a titration, a joint start) it does not
/// alter. Of several agreements for one window the last in the list stands.
///
/// ```
/// use ballast_insight::review::*;
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let start = Change {
///     id: 1, treatment: 1, day: on(3, 1)?, kind: ChangeKind::Start,
///     span: Span::Weeks { from: 4.0, to: 8.0 }, plan: None, replaces: None,
/// };
/// let agreed = [(1, Span::Weeks { from: 6.0, to: 10.0 })];
/// let window = &windows_as_agreed(&[start], &agreed, &[], on(4, 1)?)[0];
/// assert_eq!(window.review.map(|r| (r.from(), r.to())), Some((on(4, 12)?, on(5, 10)?)));
/// assert_eq!(window.span, agreed[0].1);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn windows_as_agreed(
    changes: &[Change],
    agreed: &[(u32, Span)],
    attended: &[Attended],
    today: NaiveDate,
) -> Vec<Window> {
    let (watches, reviews): (Vec<Run>, Vec<Run>) = runs(changes)
        .into_iter()
        .partition(|run| run.kind() == WindowKind::Watch);
    let mut found: Vec<Window> = watches
        .iter()
        .map(|run| watch(run, agreed_for(std::slice::from_ref(run), agreed)))
        .collect();
    for group in joint(reviews) {
        let agreed = agreed_for(&group, agreed);
        found.extend(review(&group, agreed, attended, today));
    }
    found.sort_by(|a, b| (a.opened, &a.changes).cmp(&(b.opened, &b.changes)));
    found
}

fn runs(changes: &[Change]) -> Vec<Run> {
    let mut treatments: BTreeMap<u32, BTreeMap<NaiveDate, Change>> = BTreeMap::new();
    for change in changes {
        let days = treatments.entry(change.treatment).or_default();
        let stands = days.entry(change.day).or_insert(*change);
        if change.id > stands.id {
            *stands = *change;
        }
    }
    let mut runs: Vec<Run> = Vec::new();
    for days in treatments.into_values() {
        let mut open: Option<Run> = None;
        for change in days.into_values() {
            if let Some(run) = open.as_mut().filter(|run| run.continues_with(&change)) {
                run.steps.push(change);
                continue;
            }
            if let Some(mut run) = open.take() {
                run.ended = Some(change.day);
                runs.push(run);
            }
            open = Some(Run {
                steps: vec![change],
                ended: None,
            });
        }
        runs.extend(open);
    }
    runs.sort_by_key(|run| (run.first().day, run.first().treatment));
    runs
}

/// Puts runs that begin a treatment within [`JOINT_DAYS`] of the first of them together.
fn joint(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut groups: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        let begins = run.first().kind.begins();
        let together = groups.iter_mut().find(|group| {
            let first = group[0].first();
            begins && first.kind.begins() && run.first().day <= later(first.day, JOINT_DAYS)
        });
        match together {
            Some(group) => group.push(run),
            None => groups.push(vec![run]),
        }
    }
    groups
}

/// What was agreed for any of the changes of a window.
fn agreed_for(group: &[Run], agreed: &[(u32, Span)]) -> Option<Span> {
    let has = |id: u32| group.iter().flat_map(|run| &run.steps).any(|s| s.id == id);
    let found = agreed.iter().rfind(|(id, _)| has(*id));
    found.map(|(_, span)| *span)
}

fn watch(run: &Run, agreed: Option<Span>) -> Window {
    let days = match agreed {
        Some(Span::Weeks { to, .. }) => days_of(to).max(1),
        _ => WATCH_DAYS,
    };
    let last = later(run.last().day, days);
    let ended = run.ended.filter(|day| *day <= last);
    let to = ended.and_then(|day| day.pred_opt()).unwrap_or(last);
    let opened = run.first().day;
    Window {
        changes: run.steps.iter().map(|s| s.id).collect(),
        treatments: vec![run.first().treatment],
        replaces: Vec::new(),
        kind: WindowKind::Watch,
        opened,
        clock: run.last().day,
        baseline: baseline(opened),
        early: None,
        middle: None,
        review: Period::new(opened, to).ok(),
        span: agreed.unwrap_or(run.first().span),
        sessions: 0,
        ended,
    }
}

fn review(
    group: &[Run],
    agreed: Option<Span>,
    attended: &[Attended],
    today: NaiveDate,
) -> Option<Window> {
    let opened = group.iter().map(|run| run.first().day).min()?;
    let clock = group.iter().map(|run| run.last().day).max()?;
    let sessions = |counts: &dyn Fn(u32) -> bool| -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = attended
            .iter()
            .filter(|a| counts(a.treatment) && (clock..=today).contains(&a.day))
            .map(|a| a.day)
            .collect();
        days.sort_unstable();
        days
    };
    let spans: Vec<(Span, Vec<NaiveDate>)> = match agreed {
        // Agreed for the window as a whole: every session of it counts.
        Some(span) => {
            let of_group = |t: u32| group.iter().any(|run| run.first().treatment == t);
            vec![(span, sessions(&of_group))]
        }
        None => group
            .iter()
            .map(|run| {
                let own = run.first().treatment;
                (run.last().span, sessions(&|t: u32| t == own))
            })
            .collect(),
    };
    let laid: Vec<Option<(NaiveDate, NaiveDate)>> = spans
        .iter()
        .map(|(span, days)| lay(*span, clock, days, today))
        .collect();
    // The treatment that takes longest decides; one not yet laid out takes longest of all.
    let longest = (0..laid.len()).max_by_key(|at| laid[*at].map_or(NaiveDate::MAX, |l| l.0))?;
    let whole = laid
        .iter()
        .copied()
        .collect::<Option<Vec<_>>>()
        .and_then(|laid| {
            let from = laid.iter().map(|l| l.0).max()?;
            let to = laid.iter().map(|l| l.1).max()?;
            Some((from, to))
        });
    let ended = group.iter().filter_map(|run| run.ended).min();
    let ended = ended.filter(|day| whole.is_none_or(|(_, to)| *day <= to));
    let last = ended.and_then(|day| day.pred_opt());
    let within = |from: NaiveDate, to: NaiveDate| {
        Period::new(from, last.map_or(to, |last| to.min(last))).ok()
    };
    let begin = whole.map(|w| w.0);
    let early = (later(opened, 7), later(opened, 13));
    let middle = later(opened, 14).max(clock);
    let mut steps: Vec<&Change> = group.iter().flat_map(|run| &run.steps).collect();
    steps.sort_by_key(|s| (s.day, s.id));
    let mut treatments: Vec<u32> = group.iter().map(|run| run.first().treatment).collect();
    treatments.sort_unstable();
    Some(Window {
        changes: steps.iter().map(|s| s.id).collect(),
        treatments,
        replaces: steps.iter().filter_map(|s| s.replaces).collect(),
        kind: WindowKind::Review,
        opened,
        clock,
        baseline: baseline(opened),
        early: within(early.0, early.1).filter(|p| begin.is_none_or(|b| p.to() < b)),
        middle: match begin {
            Some(begin) => begin.pred_opt().and_then(|to| within(middle, to)),
            None => within(middle, today),
        },
        review: whole.and_then(|(from, to)| within(from, to)),
        span: spans[longest].0,
        sessions: u32::try_from(spans[longest].1.len()).unwrap_or(u32::MAX),
        ended,
    })
}

/// First and last day of a review; `None` while too few sessions have been attended.
fn lay(
    span: Span,
    clock: NaiveDate,
    sessions: &[NaiveDate],
    today: NaiveDate,
) -> Option<(NaiveDate, NaiveDate)> {
    match span {
        Span::Weeks { from, to } => Some((
            later(clock, days_of(from)),
            later(clock, days_of(to.max(from))),
        )),
        Span::Sessions { from, to } => {
            let nth = |n: u32| sessions.get(usize::try_from(n.max(1)).ok()? - 1).copied();
            let from = nth(from)?;
            Some((from, nth(to).unwrap_or(today).max(from)))
        }
    }
}

fn baseline(opened: NaiveDate) -> Period {
    let back = |days: u64| opened.checked_sub_days(Days::new(days)).unwrap_or(opened);
    Period::new(back(u64::from(BASELINE_DAYS)), back(1)).unwrap_or_else(|_| Period::of_one(opened))
}
