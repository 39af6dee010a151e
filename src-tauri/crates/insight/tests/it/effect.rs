//! Before and after, against values of SciPy 1.17.1, statsmodels 0.15.0 and Pingouin 0.7.0:
//!
//! ```text
//! a, b = after, before
//! g = pingouin.compute_effsize(a, b, eftype="hedges")
//! pingouin.compute_esci(stat=g, nx=len(a), ny=len(b), eftype="hedges", decimals=8)
//! statsmodels.stats.meta_analysis.effectsize_smd(a.mean(), a.std(ddof=1), len(a), b.mean(), b.std(ddof=1), len(b))[0]
//! scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.95)
//! ```

use ballast_insight::Period;
use ballast_insight::effect::{BASELINE_DAYS, BeforeAfter, before_after};
use ballast_insight::window::Days;

use crate::{close, on};

/// The change is on day 14; `before` fills the days from 0, `after` those from 14.
fn compare(before: &[f64], after: &[f64], after_days: u64) -> BeforeAfter {
    let values: Vec<_> = (0u64..)
        .zip(before)
        .chain((14u64..).zip(after))
        .map(|(n, v)| (on(n), Some(*v)))
        .collect();
    let days = Days {
        values: &values,
        bad: &[],
        usual: Some(5.0),
    };
    let after = Period::new(on(14), on(13 + after_days)).unwrap();
    before_after(&days, on(14), BASELINE_DAYS, after).unwrap()
}

fn near(a: f64, b: f64) {
    // compute_esci rounds to 8 decimals.
    assert!((a - b).abs() < 6e-9, "{a} is not {b}");
}

#[test]
fn higher_after_the_change() {
    let before = [4., 5., 3., 4., 6., 5., 4., 4., 3., 5., 6., 4., 5.];
    let after = [
        5., 6., 6., 7., 5., 4., 6., 7., 6., 5., 5., 6., 7., 8., 6., 5.,
    ];
    let result = compare(&before, &after, 28);
    assert_eq!(
        (result.before.n, result.before.days, result.before.missing),
        (13, 14, 1)
    );
    assert_eq!(
        (result.after.n, result.after.days, result.after.missing),
        (16, 28, 12)
    );
    close(result.before.mean.unwrap(), 4.461_538_461_538_462);
    close(result.before.sd.unwrap(), 0.967_417_922_046_845_3);
    close(result.after.sd.unwrap(), 1.024_695_076_595_96);
    close(result.difference.unwrap(), 5.875 - 4.461_538_461_538_462);

    let welch = result.interval.unwrap();
    close(welch.low, 0.651_404_334_980_066_1);
    close(welch.high, 2.175_518_741_943_010_4);

    // statsmodels gives the same g, 1.3743212935414123.
    let g = result.effect.unwrap();
    close(g.value, 1.374_321_293_541_411_3);
    near(g.low, 0.523_397_99);
    near(g.high, 2.225_244_59);
}

#[test]
fn lower_after_the_change_with_few_days() {
    let result = compare(&[2., 3., 3., 3., 2., 1., 3.], &[1., 2., 2., 3., 1.], 7);
    let welch = result.interval.unwrap();
    close(welch.low, -1.721_401_305_667_6);
    close(welch.high, 0.464_258_448_524_743_4);
    let g = result.effect.unwrap();
    close(g.value, -0.718_884_515_026_400_6);
    near(g.low, -2.063_894_89);
    near(g.high, 0.626_125_86);
}

#[test]
fn too_few_days_or_no_spread_give_no_interval() {
    let few = compare(&[4., 5., 3., 4.], &[5., 6., 6., 7., 5., 6.], 7);
    assert!(few.difference.is_some() && few.interval.is_none() && few.effect.is_none());
    let flat = compare(&[4.; 10], &[6.; 10], 14);
    assert_eq!(
        (flat.difference, flat.interval, flat.effect),
        (Some(2.0), None, None)
    );
    let nothing = compare(&[], &[6.; 10], 14);
    assert_eq!(
        (nothing.difference, nothing.before.n, nothing.before.missing),
        (None, 0, 14)
    );
}

#[test]
fn the_day_of_the_change_belongs_to_neither_baseline_nor_an_earlier_window() {
    let values = [
        (on(13), Some(1.0)),
        (on(14), Some(9.0)),
        (on(15), Some(2.0)),
    ];
    let days = Days {
        values: &values,
        ..Days::default()
    };
    let later = Period::new(on(15), on(20)).unwrap();
    let result = before_after(&days, on(14), 14, later).unwrap();
    assert_eq!(
        (result.before.mean, result.after.mean),
        (Some(1.0), Some(2.0))
    );
    let early = Period::new(on(13), on(20)).unwrap();
    let error = before_after(&days, on(14), 14, early).unwrap_err();
    assert_eq!(error.code(), "window_before_change");
    assert!(before_after(&days, on(14), 0, later).is_err());
}
