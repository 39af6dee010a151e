//! How many lanes of a life chart a page has room for: what changed last stays, and what is not drawn is counted.

use ballast_charts::LifeChart;
use ballast_words::t;
use chrono::NaiveDate;

use crate::words;

/// Lanes of medicines on a page.
const MEDICINES: usize = 5;
/// Lanes of courses.
const COURSES: usize = 3;
/// Lanes of side effects.
const SIDE_EFFECTS: usize = 4;
/// Letters of a name beside a sheet of days.
const NAME: usize = 13;

/// Takes away the lanes a page has no room for, and says how many; none when all are drawn.
pub(super) fn fewer(chart: &mut LifeChart) -> Option<String> {
    let to = chart.to;
    // Going on, then by the day of the last change.
    let rank = |last: Option<NaiveDate>, until: Option<NaiveDate>| {
        (until.is_none_or(|until| until >= to), last)
    };
    let medicines = keep_highest(&mut chart.doses, MEDICINES, |lane| {
        let last = lane.spans.last();
        rank(last.map(|s| s.from), last.and_then(|s| s.to))
    });
    let courses = keep_highest(&mut chart.therapy, COURSES, |lane| {
        lane.sessions.iter().map(|s| s.day).max()
    });
    let side_effects = keep_highest(&mut chart.side_effects, SIDE_EFFECTS, |lane| {
        let worst = lane.spans.iter().map(|s| s.severity).max();
        let last = lane.spans.last();
        (worst, rank(last.map(|s| s.from), last.and_then(|s| s.to)))
    });
    let gone: Vec<String> = [
        (medicines, "summary-medicines"),
        (courses, "summary-courses"),
        (side_effects, "summary-side-effects"),
    ]
    .into_iter()
    .filter(|(n, _)| *n > 0)
    .map(|(n, message)| t!(message, n = n))
    .collect();
    (!gone.is_empty()).then(|| t!("summary-not-drawn", what = words::list(&gone)))
}

/// Shortens the names of lanes, so that a column a day has room for its numbers below the chart.
pub(super) fn narrower(chart: &mut LifeChart) {
    let names = (chart.doses.iter_mut().map(|lane| &mut lane.name))
        .chain(chart.therapy.iter_mut().map(|lane| &mut lane.name))
        .chain(chart.side_effects.iter_mut().map(|lane| &mut lane.name));
    for name in names.filter(|name| name.chars().count() > NAME) {
        *name = name.chars().take(NAME - 1).chain(['…']).collect();
    }
}

/// Keeps the `most` lanes of the highest rank in the order they had, and gives how many went.
fn keep_highest<T, R: Ord>(lanes: &mut Vec<T>, most: usize, rank: impl Fn(&T) -> R) -> usize {
    let gone = lanes.len().saturating_sub(most);
    if gone == 0 {
        return 0;
    }
    let mut order: Vec<usize> = (0..lanes.len()).collect();
    order.sort_by_key(|at| lanes.get(*at).map(&rank));
    let going = order.get(..gone).unwrap_or_default();
    let mut at = 0..;
    lanes.retain(|_| at.next().is_none_or(|at| !going.contains(&at)));
    gone
}

#[cfg(test)]
mod tests {
    use super::keep_highest;

    #[test]
    fn the_highest_stay_in_their_order() {
        let mut lanes = vec![3, 9, 1, 7];
        assert_eq!(keep_highest(&mut lanes, 2, |n| *n), 2);
        assert_eq!(lanes, [9, 7]);
        assert_eq!(keep_highest(&mut lanes, 2, |n| *n), 0);
        assert_eq!(lanes, [9, 7]);
    }
}
