//! The course of a questionnaire.

use ballast_insight::questionnaire::{CourseRule, course};

use crate::on;

const PHQ9: CourseRule = CourseRule {
    reliable_points: Some(6.0),
    remission_below: Some(5.0),
};

#[test]
fn first_lowest_and_latest_with_their_changes() {
    let readings = [
        (on(28), Some(9.0)),
        (on(0), Some(18.0)),
        (on(14), Some(6.0)),
        (on(42), Some(12.0)),
    ];
    let c = course(&readings, PHQ9).unwrap();
    assert_eq!(
        (
            c.first.total,
            c.lowest.total,
            c.highest.total,
            c.latest.total
        ),
        (18.0, 6.0, 18.0, 12.0)
    );
    let (first, lowest) = (c.from_first.unwrap(), c.from_lowest.unwrap());
    assert_eq!((first.difference, first.reliable), (-6.0, Some(true)));
    assert_eq!((lowest.difference, lowest.reliable), (6.0, Some(true)));
    assert!(c.below_cut.is_none());
}

#[test]
fn only_the_latest_run_below_the_cut_counts() {
    let readings: Vec<_> = [3.0, 4.0, 5.0, 4.0, 2.0, 4.0]
        .into_iter()
        .zip([0, 14, 28, 42, 70, 84])
        .map(|(total, day)| (on(day), Some(total)))
        .collect();
    let below = course(&readings, PHQ9).unwrap().below_cut.unwrap();
    assert_eq!(
        (below.since, below.weeks, below.n, below.longest_gap_days),
        (on(42), 6.0, 3, 28)
    );
}

#[test]
fn a_form_with_a_skipped_item_is_missing_not_zero() {
    let readings = [(on(0), Some(8.0)), (on(14), None)];
    let c = course(&readings, PHQ9).unwrap();
    assert_eq!((c.n, c.missing, c.latest.day), (1, 1, on(0)));
    assert!(c.from_first.is_none() && c.from_lowest.is_none());
    assert!(course(&[(on(0), None)], PHQ9).is_none());
}

#[test]
fn a_form_without_figures_says_nothing_about_them() {
    let c = course(
        &[(on(0), Some(8.0)), (on(7), Some(0.0))],
        CourseRule::default(),
    )
    .unwrap();
    assert_eq!(c.from_first.unwrap().reliable, None);
    assert!(c.below_cut.is_none());
}

#[test]
fn a_single_reading_below_the_cut_is_a_run_of_no_weeks() {
    let below = course(&[(on(0), Some(2.0))], PHQ9)
        .unwrap()
        .below_cut
        .unwrap();
    assert_eq!((below.weeks, below.n, below.longest_gap_days), (0.0, 1, 0));
}
