//! Day summaries, the rolling mean and its gaps, and windows.

use ballast_insight::Period;
use ballast_insight::series::{Better, DaySummary, Rolling, day_mean, day_summary, rolling_mean};
use ballast_insight::window::{Days, window_stats};
use proptest::prelude::*;

use crate::{close, on};

#[test]
fn worst_and_best_follow_the_direction() {
    let values = [2.0, 7.0, 5.5];
    let all = |better| {
        (
            day_summary(&values, DaySummary::Worst, better),
            day_summary(&values, DaySummary::Best, better),
        )
    };
    assert_eq!(all(Better::Lower), (Some(7.0), Some(2.0)));
    assert_eq!(all(Better::Higher), (Some(2.0), Some(7.0)));
    assert_eq!(all(Better::Towards(5.0)), (Some(2.0), Some(5.5)));
    assert_eq!(all(Better::Neither), (None, None));
    assert_eq!(
        day_summary(&values, DaySummary::Sum, Better::Neither),
        Some(14.5)
    );
    assert_eq!(
        day_summary(&values, DaySummary::Last, Better::Neither),
        Some(5.5)
    );
    assert_eq!(day_summary(&[], DaySummary::Sum, Better::Neither), None);
    assert_eq!(day_mean(&[f64::NAN]), None);
}

#[test]
fn nothing_after_a_day_moves_its_rolling_mean() {
    let mut days: Vec<_> = (0..10).map(|n| (on(n), Some(4.0))).collect();
    let before = rolling_mean(&days, Rolling::default());
    days.extend((10..20).map(|n| (on(n), Some(9.0))));
    let after = rolling_mean(&days, Rolling::default());
    assert_eq!(before[..], after[..10]);
    assert_eq!(after[16].mean, Some(9.0));
}

#[test]
fn a_gap_of_four_days_breaks_the_line_and_one_of_three_does_not() {
    let rated = |n: &[u64]| n.iter().map(|n| (on(*n), Some(5.0))).collect::<Vec<_>>();
    let three = rolling_mean(&rated(&[0, 1, 2, 3, 7, 8]), Rolling::default());
    assert!(three[2..].iter().all(|p| p.mean == Some(5.0)));
    assert_eq!((three[7].n, three[7].missing), (4, 3));
    let four = rolling_mean(&rated(&[0, 1, 2, 3, 8, 9, 10]), Rolling::default());
    assert!(four[4..10].iter().all(|p| p.mean.is_none()));
    assert_eq!(
        (four[10].mean, four[10].n, four[10].missing),
        (Some(5.0), 3, 0)
    );
}

#[test]
fn order_and_left_out_days_make_no_difference() {
    let tidy: Vec<_> = (0..6)
        .map(|n| (on(n), (n != 3).then_some(n as f64)))
        .collect();
    let mut untidy: Vec<_> = tidy.iter().copied().filter(|d| d.1.is_some()).collect();
    untidy.reverse();
    assert_eq!(
        rolling_mean(&tidy, Rolling::default()),
        rolling_mean(&untidy, Rolling::default())
    );
    assert!(rolling_mean(&[], Rolling::default()).is_empty());
}

#[test]
fn window_spread_is_that_of_numpy() {
    // numpy.std([3, 5, 5, 2.5, 7, 6], ddof=1) = 1.724818831066034, mean 4.75.
    let values: Vec<_> = [3.0, 5.0, 5.0, 2.5, 7.0, 6.0]
        .into_iter()
        .zip(0u64..)
        .map(|(v, n)| (on(n), Some(v)))
        .collect();
    let days = Days {
        values: &values,
        bad: &[],
        usual: Some(5.0),
    };
    let stats = window_stats(&days, Period::new(on(0), on(9)).unwrap());
    close(stats.mean.unwrap(), 4.75);
    close(stats.sd.unwrap(), 1.724_818_831_066_034);
    assert_eq!((stats.min, stats.max), (Some(2.5), Some(7.0)));
    assert_eq!((stats.n, stats.days, stats.missing), (6, 10, 4));
    // The two days of exactly 5 are neither below nor above usual.
    assert_eq!((stats.below_usual, stats.above_usual), (Some(2), Some(2)));
}

#[test]
fn bad_days_are_counted_once_and_only_without_a_rating() {
    let values = [(on(0), Some(2.0)), (on(1), None)];
    let bad = [on(0), on(1), on(2), on(2), on(30)];
    let days = Days {
        values: &values,
        bad: &bad,
        usual: None,
    };
    let stats = window_stats(&days, Period::new(on(0), on(4)).unwrap());
    assert_eq!((stats.n, stats.missing, stats.bad_days), (1, 4, 2));
    assert_eq!((stats.sd, stats.below_usual), (None, None));
}

#[test]
fn a_period_has_both_ends_and_a_direction() {
    let period = Period::new(on(0), on(13)).unwrap();
    assert_eq!(period.days(), 14);
    assert!(period.contains(on(13)) && !period.contains(on(14)));
    assert_eq!(
        Period::new(on(1), on(0)).unwrap_err().code(),
        "period_reversed"
    );
}

proptest! {
    #[test]
    fn a_rolling_mean_stays_within_its_values(values in prop::collection::vec(prop::option::of(0.0f64..=10.0), 1..60)) {
        let days: Vec<_> = (0u64..).zip(&values).map(|(n, v)| (on(n), *v)).collect();
        let points = rolling_mean(&days, Rolling::default());
        prop_assert_eq!(points.len(), values.len());
        for (i, point) in points.iter().enumerate() {
            let window = &values[i.saturating_sub(6)..=i];
            prop_assert!(point.n <= window.iter().flatten().count());
            prop_assert!(point.n + point.missing <= 7);
            if let Some(mean) = point.mean {
                prop_assert!(point.n >= 3);
                let low = window.iter().flatten().copied().fold(f64::INFINITY, f64::min);
                let high = window.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
                prop_assert!(low - 1e-9 <= mean && mean <= high + 1e-9);
            }
        }
    }

    #[test]
    fn rated_and_missing_days_add_up(values in prop::collection::vec(prop::option::of(0.0f64..=10.0), 0..40), from in 0u64..30, len in 0u64..30) {
        let values: Vec<_> = (0u64..).zip(values).map(|(n, v)| (on(n), v)).collect();
        let days = Days { values: &values, bad: &[], usual: Some(5.0) };
        let stats = window_stats(&days, Period::new(on(from), on(from + len)).unwrap());
        prop_assert_eq!(stats.days as u64, len + 1);
        prop_assert_eq!(stats.n + stats.missing, stats.days);
        prop_assert!(stats.below_usual.unwrap() + stats.above_usual.unwrap() <= stats.n);
        prop_assert_eq!(stats.mean.is_some(), stats.n > 0);
    }
}
