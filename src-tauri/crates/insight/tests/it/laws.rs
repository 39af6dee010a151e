//! What must hold for any record: a missing day changes no number, order of entry never matters, nothing without n.

use ballast_insight::Period;
use ballast_insight::effect::{MIN_RATED, Withheld};
use ballast_insight::finding::{Direction, finding};
use ballast_insight::many::{benjamini_hochberg, holm};
use ballast_insight::series::{Better, DayValue};
use ballast_insight::together::{Factor, Lag, MIN_DAYS, NotShown, together};
use ballast_insight::window::{Days, window_stats};
use proptest::prelude::*;

use crate::on;

/// Ratings 0-10 of some of 70 days, one a day.
fn ratings() -> impl Strategy<Value = Vec<DayValue>> {
    prop::collection::btree_map(0u64..70, 0u8..=10, 0..70).prop_map(|map| {
        map.into_iter()
            .map(|(n, v)| (on(n), Some(f64::from(v))))
            .collect()
    })
}

fn shuffled(values: &[DayValue], seed: u64) -> Vec<DayValue> {
    let mut dice = crate::dice::Dice::new(seed);
    let mut keyed: Vec<_> = values.iter().map(|v| (dice.uniform(), *v)).collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
    keyed.into_iter().map(|(_, v)| v).collect()
}

fn with(values: &[DayValue]) -> Days<'_> {
    Days {
        values,
        usual: Some(5.0),
        ..Days::default()
    }
}

fn sides() -> (Period, Period) {
    (
        Period::new(on(0), on(13)).unwrap(),
        Period::new(on(42), on(69)).unwrap(),
    )
}

fn any_better() -> impl Strategy<Value = Better> {
    prop::sample::select(vec![
        Better::Lower,
        Better::Higher,
        Better::Towards(5.0),
        Better::Neither,
    ])
}

proptest! {
    #[test]
    fn a_day_without_a_rating_changes_no_number(values in ratings(), empty in 0u64..70, better in any_better()) {
        let mut more = values.clone();
        if values.iter().all(|(day, _)| *day != on(empty)) {
            more.push((on(empty), None));
        }
        let (before, after) = sides();
        let whole = Period::new(on(0), on(69)).unwrap();
        prop_assert_eq!(window_stats(&with(&values), whole), window_stats(&with(&more), whole));
        prop_assert_eq!(finding(&with(&values), better, before, after), finding(&with(&more), better, before, after));
    }

    #[test]
    fn a_longer_window_of_unrated_days_changes_no_mean(values in ratings(), extra in 1u64..30) {
        let whole = Period::new(on(0), on(69)).unwrap();
        let longer = Period::new(on(0), on(69 + extra)).unwrap();
        let (a, b) = (window_stats(&with(&values), whole), window_stats(&with(&values), longer));
        prop_assert_eq!((a.mean, a.median, a.sd, a.n), (b.mean, b.median, b.sd, b.n));
        prop_assert_eq!(b.missing, a.missing + extra as usize);
    }

    #[test]
    fn order_of_entry_never_matters(values in ratings(), other in ratings(), seed in any::<u64>(), better in any_better(), yes_no in any::<bool>()) {
        let (before, after) = sides();
        let mixed = shuffled(&values, seed);
        prop_assert_eq!(finding(&with(&values), better, before, after), finding(&with(&mixed), better, before, after));
        let whole = Period::new(on(0), on(69)).unwrap();
        let mixed_other = shuffled(&other, seed ^ 1);
        for lag in [Lag::SameDay, Lag::NextDay] {
            prop_assert_eq!(
                together(Factor { values: &values, yes_no }, &other, lag, whole),
                together(Factor { values: &mixed, yes_no }, &mixed_other, lag, whole)
            );
        }
    }

    #[test]
    fn no_finding_without_n(values in ratings(), better in any_better()) {
        let (before, after) = sides();
        let found = finding(&with(&values), better, before, after);
        let short = found.before.n.min(found.after.n) < MIN_RATED;
        prop_assert_eq!(short, found.difference == Err(Withheld::TooFewDays));
        prop_assert_eq!(short, found.lacking != [0, 0]);
        if found.difference.is_err() && found.from_usual.is_none_or(|f| f.is_err()) {
            prop_assert_eq!(found.direction, Direction::NotKnown);
        }
        prop_assert_eq!(found.mean_difference.is_some(), found.before.n > 0 && found.after.n > 0);
        if let Ok(d) = found.difference {
            prop_assert!(d.interval.low < d.interval.value && d.interval.value < d.interval.high);
            prop_assert!((0.0..=1.0).contains(&d.p));
            prop_assert_eq!(d.interval.excludes_zero(), d.p < 0.05);
            let alike = d.dependence;
            prop_assert!(0.0 <= alike.lag1 && alike.lag1 <= alike.used && alike.used <= 0.99);
            for (effective, n) in d.effective_n.iter().zip([found.before.n, found.after.n]) {
                prop_assert!(*effective > 0.0 && *effective <= n as f64 + 1e-9);
            }
        }
    }

    #[test]
    fn no_relation_below_its_days(values in ratings(), other in ratings(), days in 1u64..70, yes_no in any::<bool>()) {
        let period = Period::new(on(0), on(days - 1)).unwrap();
        let found = together(Factor { values: &values, yes_no }, &other, Lag::SameDay, period);
        prop_assert_eq!(found.n + found.missing, days as usize);
        prop_assert_eq!(found.n < MIN_DAYS, found.relation == Err(NotShown::TooFewDays));
        prop_assert!(MIN_DAYS >= 14);
        if let Ok(relation) = found.relation {
            prop_assert!(relation.effective_n <= found.n as f64 + 1e-9 && (0.0..=1.0).contains(&relation.p));
        }
    }

    #[test]
    fn turning_the_scale_round_turns_the_finding_round(values in ratings()) {
        let (before, after) = sides();
        let turned: Vec<DayValue> = values.iter().map(|(day, v)| (*day, v.map(|v| 10.0 - v))).collect();
        let there = finding(&with(&values), Better::Lower, before, after);
        let back = finding(&with(&turned), Better::Higher, before, after);
        prop_assert_eq!(there.direction, back.direction);
        if let (Ok(a), Ok(b)) = (there.difference, back.difference) {
            prop_assert!((a.interval.low + b.interval.high).abs() < 1e-9);
        }
    }

    #[test]
    fn corrections_never_make_a_p_smaller(p in prop::collection::vec(prop::option::weighted(0.9, 0.0f64..=1.0), 0..20)) {
        let (strict, mild) = (holm(&p), benjamini_hochberg(&p));
        for ((p, strict), mild) in p.iter().zip(&strict).zip(&mild) {
            match p {
                Some(p) => {
                    let (strict, mild) = (strict.unwrap(), mild.unwrap());
                    prop_assert!(*p <= mild + 1e-12 && mild <= strict + 1e-12 && strict <= 1.0);
                }
                None => prop_assert!(strict.is_none() && mild.is_none()),
            }
        }
    }
}

#[test]
fn towards_usual_is_better_from_both_sides() {
    let wave = [0.0, 1.0, -1.0, 0.5, -0.5, 1.0, 0.0];
    let record = |before: f64, after: f64| -> Vec<DayValue> {
        (0..70)
            .map(|n| {
                let level = if n < 14 { before } else { after };
                (on(n), Some(level + wave[n as usize % 7]))
            })
            .collect()
    };
    let (before, after) = sides();
    for (from, to, expected) in [
        (2.0, 5.0, Direction::Better),
        (9.0, 5.0, Direction::Better),
        (5.0, 9.0, Direction::Worse),
        // From as far below usual to as far above it: higher, and no better.
        (2.0, 8.0, Direction::Unclear),
    ] {
        let values = record(from, to);
        let found = finding(&with(&values), Better::Towards(5.0), before, after);
        assert_eq!(found.direction, expected, "{from} {to}");
        assert!(found.difference.unwrap().interval.excludes_zero());
    }
}

#[test]
fn each_reason_for_no_interval_is_named() {
    let (before, after) = sides();
    let reason = |values: &[DayValue]| {
        finding(&with(values), Better::Lower, before, after)
            .difference
            .unwrap_err()
    };
    let of = |value: &dyn Fn(u64) -> Option<f64>| -> Vec<DayValue> {
        (0..70).map(|n| (on(n), value(n))).collect()
    };
    assert_eq!(
        reason(&of(&|n| (n >= 5).then_some((n % 3) as f64))),
        Withheld::TooFewDays
    );
    assert_eq!(
        reason(&of(&|n| Some(if n < 14 { 4.0 } else { (n % 3) as f64 }))),
        Withheld::NoSpread
    );
    // Rated every other day: no two neighbours in the window, and one side is too thin for it anyway.
    let sparse = of(&|n| (n < 11 || n % 2 == 0).then_some((n % 5 / 2) as f64));
    assert!(
        finding(&with(&sparse), Better::Lower, before, after)
            .difference
            .is_ok()
    );
    let slope = of(&|n| Some(n as f64));
    assert_eq!(reason(&slope), Withheld::TooAlike);
}
