//! Warning signs, marks, variability and season: facts, with gaps left as gaps.

use ballast_insight::Period;
use ballast_insight::marks::{MarkKind, MarkRule, marks, percent_change};
use ballast_insight::season::this_month;
use ballast_insight::variability::variability;
use ballast_insight::warning::{Side, Sign, begins, standing};
use ballast_insight::window::Days;
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::on;

#[test]
fn a_sign_needs_its_days_and_gaps_are_no_days() {
    let sign = Sign::new(Side::AtLeast, 2.0, 3, 7).unwrap();
    let two = [(on(0), Some(2.0)), (on(3), Some(3.0)), (on(4), None)];
    let found = standing(sign, &two, on(6));
    assert_eq!((found.met, found.n, found.missing), (false, 2, 5));
    let three = [&two[..], &[(on(6), Some(2.0))]].concat();
    assert!(standing(sign, &three, on(6)).met);
    assert_eq!(standing(sign, &three, on(6)).on, [on(0), on(3), on(6)]);
    // Day 0 is out of sight a day later, and what is to come is not looked at.
    assert!(!standing(sign, &three, on(7)).met);
    assert!(!standing(sign, &three, on(5)).met);
}

#[test]
fn a_sign_that_cannot_be_is_refused() {
    for (days, within) in [(0, 5), (6, 5), (1, 91)] {
        let error = Sign::new(Side::AtMost, 1.0, days, within).unwrap_err();
        assert_eq!(error.code(), "impossible_sign");
    }
    assert!(Sign::new(Side::AtMost, f64::NAN, 1, 5).is_err());
}

#[test]
fn a_sign_comes_up_once_and_not_again_after_a_mere_gap() {
    let sign = Sign::new(Side::AtMost, 5.0, 1, 3).unwrap();
    let sleep = [
        (on(0), Some(7.0)),
        (on(1), Some(4.0)),
        (on(2), Some(5.0)),
        // Nine days without an entry, then a short night again.
        (on(12), Some(5.0)),
        (on(13), Some(8.0)),
        (on(16), Some(8.0)),
        (on(17), Some(3.0)),
    ];
    let all = Period::new(on(0), on(20)).unwrap();
    assert_eq!(begins(sign, &sleep, all), [on(1), on(17)]);
    let later = Period::new(on(2), on(20)).unwrap();
    assert_eq!(begins(sign, &sleep, later), [on(17)]);
}

const PHQ9: MarkRule = MarkRule {
    below: 5.0,
    again: 10.0,
};

fn kinds(totals: &[(u64, f64)]) -> Vec<(NaiveDate, MarkKind, usize)> {
    let readings: Vec<_> = totals.iter().map(|(n, t)| (on(*n), Some(*t))).collect();
    marks(&readings, PHQ9)
        .iter()
        .map(|m| (m.day, m.kind, m.n))
        .collect()
}

#[test]
fn marks_are_facts_about_readings() {
    use MarkKind::*;
    // Half a year is 182 days from the first reading below the line.
    let half = kinds(&[
        (0, 16.0),
        (14, 4.0),
        (105, 3.0),
        (195, 2.0),
        (196, 0.0),
        (300, 1.0),
    ]);
    assert_eq!(half, [(on(14), FellBelow, 1), (on(196), HalfAYearBelow, 4)]);
    // 5 is not below the line; one reading of 10 is no second one; 9 in between starts anew.
    assert!(kinds(&[(0, 16.0), (14, 5.0)]).is_empty());
    let again = kinds(&[
        (0, 16.0),
        (14, 4.0),
        (28, 10.0),
        (42, 9.0),
        (56, 11.0),
        (70, 12.0),
        (84, 13.0),
    ]);
    assert_eq!(
        again,
        [
            (on(14), FellBelow, 1),
            (on(28), RoseAbove, 1),
            (on(70), TwiceAtCut, 2)
        ]
    );
    // Never below the line: nothing to come back from.
    assert!(kinds(&[(0, 16.0), (14, 17.0), (28, 15.0)]).is_empty());
    assert!(kinds(&[(0, 2.0)]).is_empty());
}

#[test]
fn percent_change_needs_a_baseline() {
    assert_eq!(percent_change(20.0, 16.0), Some(-20.0));
    assert_eq!(percent_change(0.0, 16.0), None);
    assert_eq!(percent_change(f64::NAN, 16.0), None);
}

#[test]
fn a_series_without_neighbours_has_no_rmssd() {
    let days = [(on(0), Some(1.0)), (on(2), Some(9.0)), (on(4), Some(1.0))];
    let found = variability(&days, Period::new(on(0), on(4)).unwrap());
    assert_eq!(
        (found.rmssd, found.pairs, found.missing_pairs),
        (None, 0, 4)
    );
}

#[test]
fn the_same_month_of_other_years() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let values = [
        (day(2023, 2, 28), Some(4.0)),
        (day(2024, 2, 29), Some(2.0)),
        (day(2025, 3, 1), Some(9.0)),
        (day(2026, 2, 10), Some(6.0)),
    ];
    let days = Days {
        values: &values,
        ..Days::default()
    };
    let found: Vec<_> = this_month(&days, day(2026, 2, 14), false)
        .iter()
        .map(|m| (m.year, m.stats.n, m.stats.missing, m.stats.mean))
        .collect();
    assert_eq!(
        found,
        [
            (2023, 1, 27, Some(4.0)),
            (2024, 1, 28, Some(2.0)),
            (2026, 1, 13, Some(6.0))
        ]
    );
    // Up to the same day of the month nothing is left of the other years.
    let to_the_day = this_month(&days, day(2026, 2, 14), true);
    assert_eq!(
        to_the_day.iter().map(|m| m.year).collect::<Vec<_>>(),
        [2026]
    );
    // 29 February has no fellow in other years: they are read to their last day.
    let leap = this_month(&days, day(2024, 2, 29), true);
    assert_eq!(leap[0].period.to(), day(2023, 2, 28));
}

proptest! {
    #[test]
    fn a_day_without_rating_changes_no_sign_and_no_variability(
        values in prop::collection::vec((0u64..40, 0u8..4), 0..30), empty in 40u64..60,
    ) {
        let mut days: Vec<_> = values.iter().map(|(n, v)| (on(*n), Some(f64::from(*v)))).collect();
        let sign = Sign::new(Side::AtLeast, 2.0, 2, 5).unwrap();
        let period = Period::new(on(0), on(60)).unwrap();
        let before = (begins(sign, &days, period), variability(&days, period));
        days.push((on(empty), None));
        prop_assert_eq!(before, (begins(sign, &days, period), variability(&days, period)));
    }
}
