//! Numbers held against those of NumPy, SciPy and statsmodels in `tests/reference/reference.json`, made by the script
//! `make.py` beside it, which was written apart from this code.

use ballast_insight::Period;
use ballast_insight::effect::Interval;
use ballast_insight::finding::finding;
use ballast_insight::many::{benjamini_hochberg, holm};
use ballast_insight::series::Better;
use ballast_insight::together::{Factor, Lag, Strength, together};
use ballast_insight::variability::variability;
use ballast_insight::window::Days;
use serde_json::Value;

use crate::on;

fn reference() -> Value {
    serde_json::from_str(include_str!("../reference/reference.json")).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

/// Equal to nine digits after the point, or of the size of the number where that is above 1.
fn near(a: f64, b: f64, what: &str) {
    assert!(
        (a - b).abs() <= 1e-9 * b.abs().max(1.0),
        "{what}: {a} is not {b}"
    );
}

fn rows(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn differences_are_those_of_scipy() {
    let reference = reference();
    for case in reference["differences"].as_array().unwrap() {
        let sides = [rows(&case["before"]), rows(&case["after"])];
        let values: Vec<_> = sides
            .concat()
            .iter()
            .map(|row| (on(row[0] as u64), Some(row[1])))
            .collect();
        let days = Days {
            values: &values,
            ..Days::default()
        };
        let before = Period::new(on(0), on(13)).unwrap();
        let after = Period::new(on(42), on(69)).unwrap();
        let found = finding(&days, Better::Higher, before, after);
        let difference = found.difference.unwrap();
        let expected = &case["expected"];
        let is = |a: f64, name: &str| near(a, number(&expected[name]), name);
        is(difference.dependence.lag1, "lag1");
        is(difference.dependence.used, "used");
        assert_eq!(
            difference.dependence.pairs as f64,
            number(&expected["pairs"])
        );
        is(difference.interval.value, "value");
        is(found.mean_difference.unwrap(), "value");
        is(difference.interval.low, "low");
        is(difference.interval.high, "high");
        is(difference.effect.value, "g");
        is(difference.effect.low, "g_low");
        is(difference.effect.high, "g_high");
        is(difference.p, "p");
        let n = numbers(&expected["effective_n"]);
        near(difference.effective_n[0], n[0], "effective before");
        near(difference.effective_n[1], n[1], "effective after");
        for (side, at) in [found.before, found.after].iter().zip(0..) {
            near(side.median.unwrap(), number(&case["medians"][at]), "median");
            near(side.sd.unwrap(), number(&case["sds"][at]), "sd");
        }
    }
}

#[test]
fn relations_are_those_of_scipy() {
    let reference = reference();
    for case in reference["together"].as_array().unwrap() {
        let days = rows(&case["days"]);
        let column = |at: usize| -> Vec<_> {
            days.iter()
                .map(|row| (on(row[0] as u64), Some(row[at])))
                .collect()
        };
        let (x, y) = (column(1), column(2));
        let factor = Factor {
            values: &x,
            yes_no: case["yes_no"].as_bool().unwrap(),
        };
        let period = Period::new(on(0), on(200)).unwrap();
        let found = together(factor, &y, Lag::SameDay, period);
        assert_eq!((found.n, found.missing), (days.len(), 201 - days.len()));
        let relation = found.relation.unwrap();
        let (Strength::RankCorrelation(interval)
        | Strength::MeanDifference {
            difference: interval,
            ..
        }) = relation.strength;
        let Interval { value, low, high } = interval;
        let is = |a: f64, name: &str| near(a, number(&case[name]), name);
        is(relation.effective_n, "effective_n");
        is(value, "value");
        is(low, "low");
        is(high, "high");
        is(relation.p, "p");
    }
}

#[test]
fn corrections_are_those_of_statsmodels() {
    let many = &reference()["many"];
    let p: Vec<_> = numbers(&many["p"]).into_iter().map(Some).collect();
    for (corrected, name) in [
        (holm(&p), "holm"),
        (benjamini_hochberg(&p), "benjamini_hochberg"),
    ] {
        for (a, b) in corrected.iter().zip(numbers(&many[name])) {
            near(a.unwrap(), b, name);
        }
    }
}

#[test]
fn rmssd_is_that_of_numpy() {
    let walk = &reference()["rmssd"];
    let days: Vec<_> = rows(&walk["days"])
        .iter()
        .map(|row| (on(row[0] as u64), Some(row[1])))
        .collect();
    let found = variability(&days, Period::new(on(0), on(10)).unwrap());
    near(found.rmssd.unwrap(), number(&walk["value"]), "rmssd");
    assert_eq!((found.pairs, found.missing_pairs), (4, 6));
}
