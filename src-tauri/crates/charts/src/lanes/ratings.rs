//! The numbers of the mood lane: ratings by day, bars of days or groups of days, the pieces of the
//! rolling mean, gaps. Not: drawing (`mood`) or any value for a day without a rating.

use crate::days::Calendar;
use crate::input::{LifeChart, MoodDay};

/// Gaps of at least this many days are named.
const NAMED_GAP: usize = 5;

/// What was rated in a day or a group of days.
pub(super) struct Bar {
    pub start: usize,
    pub end: usize,
    pub low: f64,
    pub high: f64,
    /// Middle half of the daily means, for groups.
    pub core: Option<(f64, f64)>,
    pub mean: Option<f64>,
    pub estimated: bool,
}

/// The mood entries by day; numbers out of range are clamped, numbers that are none are absent.
pub(crate) fn by_day(chart: &LifeChart, calendar: &Calendar) -> Vec<Option<MoodDay>> {
    let mut days = vec![None; calendar.len];
    let sound = |value: Option<f64>| value.filter(|v| v.is_finite()).map(|v| v.clamp(0.0, 10.0));
    for entry in &chart.mood {
        let entry = MoodDay {
            mean: sound(entry.mean),
            worst: sound(entry.worst),
            best: sound(entry.best),
            ..*entry
        };
        let empty = entry.mean.or(entry.worst).or(entry.best).is_none() && !entry.bad_day;
        if let Some(i) = calendar.index(entry.day).filter(|_| !empty) {
            days[i] = Some(entry);
        }
    }
    days
}

/// The bar of a group of days; `None` when nothing in it was rated.
pub(super) fn bar(rated: &[Option<MoodDay>], start: usize, end: usize) -> Option<Bar> {
    let days = || rated[start..end].iter().flatten();
    let values = || {
        days()
            .flat_map(|day| [day.mean, day.worst, day.best])
            .flatten()
    };
    let low = values().reduce(f64::min)?;
    let high = values().reduce(f64::max)?;
    let mut means: Vec<f64> = days().filter_map(|day| day.mean).collect();
    means.sort_by(f64::total_cmp);
    let quartile = |q: f64| {
        means
            .get(((means.len() - 1) as f64 * q).round() as usize)
            .copied()
    };
    let core = if means.len() >= 4 {
        quartile(0.25).zip(quartile(0.75))
    } else {
        None
    };
    let has_value = |day: &&MoodDay| day.mean.or(day.worst).or(day.best).is_some();
    Some(Bar {
        start,
        end,
        low,
        high,
        core,
        mean: if end - start == 1 {
            means.first().copied()
        } else {
            None
        },
        estimated: days().filter(has_value).all(|day| day.estimated),
    })
}

/// The rolling mean as connected pieces: a group without any value ends a piece.
pub(super) fn pieces(
    groups: &[(usize, usize)],
    rolling: &[Option<f64>],
    estimated: impl Fn(usize) -> bool,
) -> Vec<Vec<(f64, f64, bool)>> {
    let mut pieces = vec![Vec::new()];
    for (start, end) in groups {
        let values: Vec<f64> = rolling[*start..*end].iter().flatten().copied().collect();
        if values.is_empty() {
            pieces.push(Vec::new());
        } else if let Some(piece) = pieces.last_mut() {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            let dotted = (*start..*end).filter(|i| estimated(*i)).count() * 2 > end - start;
            piece.push(((start + end) as f64 / 2.0, mean, dotted));
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Stretches of at least [`NAMED_GAP`] days without any entry, between two entries.
pub(super) fn gaps(rated: &[Option<MoodDay>]) -> Vec<(usize, usize)> {
    let recorded: Vec<usize> = (0..rated.len()).filter(|i| rated[*i].is_some()).collect();
    let between = recorded
        .windows(2)
        .map(|pair| (pair[0] + 1, pair[1] - pair[0] - 1));
    between.filter(|(_, n)| *n >= NAMED_GAP).collect()
}
