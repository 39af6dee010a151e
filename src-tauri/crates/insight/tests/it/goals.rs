//! Goals, experiments and questionnaires in a review.

use ballast_insight::Period;
use ballast_insight::experiment::experiment;
use ballast_insight::finding::Direction;
use ballast_insight::goal::{Goal, Now, progress};
use ballast_insight::questionnaire::{CourseRule, before_after};
use ballast_insight::series::{Better, DayValue};
use ballast_insight::together::Strength;
use ballast_insight::window::Days;
use proptest::prelude::*;

use crate::{close, on};

#[test]
fn a_goal_downwards_counts_downwards() {
    let goal = Goal::new(16.0, 4.0, on(0), None).unwrap();
    let phq9 = [
        (on(0), Some(16.0)),
        (on(14), Some(13.0)),
        (on(28), None),
        (on(42), Some(4.0)),
    ];
    let at = |n| progress(&goal, &phq9, Now::Latest { within: 28 }, on(n));
    assert_eq!((at(14).share, at(14).reached), (Some(0.25), Some(false)));
    assert_eq!(
        (at(42).share, at(42).reached, at(42).time),
        (Some(1.0), Some(true), None)
    );
    // The reading of day 14 is looked at for four weeks, and then nothing is known.
    assert_eq!((at(41).now, at(41).n), (Some(13.0), 1));
    assert_eq!(
        progress(&goal, &phq9, Now::Latest { within: 26 }, on(41)).now,
        None
    );
    assert_eq!(at(70).now, Some(4.0));
    assert_eq!(at(71).now, None);
}

#[test]
fn a_goal_may_move_away_and_past() {
    let goal = Goal::new(2.0, 4.0, on(0), Some(on(10))).unwrap();
    close(goal.share(1.0), -0.5);
    close(goal.share(5.0), 1.5);
    let week = [(on(0), Some(1.0)), (on(1), Some(1.0))];
    let found = progress(
        &goal,
        &week,
        Now::MeanOf {
            days: 7,
            at_least: 3,
        },
        on(1),
    );
    assert_eq!(
        (found.now, found.share, found.n, found.missing),
        (None, None, 2, 0)
    );
    let late = progress(
        &goal,
        &week,
        Now::MeanOf {
            days: 7,
            at_least: 1,
        },
        on(30),
    );
    assert_eq!((late.now, late.time, late.missing), (None, Some(1.0), 7));
    let before = progress(
        &goal,
        &week,
        Now::MeanOf {
            days: 7,
            at_least: 1,
        },
        on(0) - chrono::Days::new(3),
    );
    assert!(before.weeks.is_empty() && before.now.is_none() && before.missing == 0);
}

#[test]
fn goals_that_cannot_be_are_refused() {
    let code = |goal: Result<Goal, ballast_insight::InsightError>| goal.unwrap_err().code();
    assert_eq!(code(Goal::new(3.0, 3.0, on(0), None)), "impossible_goal");
    assert_eq!(
        code(Goal::new(f64::NAN, 3.0, on(0), None)),
        "impossible_goal"
    );
    assert_eq!(
        code(Goal::new(1.0, 3.0, on(5), Some(on(4)))),
        "period_reversed"
    );
}

#[test]
fn an_experiment_tells_days_it_was_done_from_days_it_was_not() {
    // Done on three of four days; such days are better by a point. Before it there is nothing to do.
    let noise = [0.3, -0.2, 0.0, 0.4, -0.4, 0.1];
    let energy: Vec<DayValue> = (0..56u64)
        .map(|n| {
            let done = n >= 14 && n % 4 != 0;
            (
                on(n),
                Some(1.0 + f64::from(u8::from(done)) + noise[n as usize % 6]),
            )
        })
        .collect();
    let walked: Vec<DayValue> = (14..56u64)
        .map(|n| (on(n), Some(f64::from(u8::from(n % 4 != 0)))))
        .collect();
    let days = Days {
        values: &energy,
        ..Days::default()
    };
    let found = experiment(&days, Better::Higher, &walked, on(14), on(55), on(56)).unwrap();
    assert_eq!(
        (found.done, found.not_done, found.missing, found.due),
        (32, 10, 0, true)
    );
    assert_eq!(found.finding.direction, Direction::Better);
    let Ok(Strength::MeanDifference {
        difference,
        yes,
        no,
    }) = found.days[0].relation.map(|r| r.strength)
    else {
        panic!("there are enough days")
    };
    assert_eq!((yes, no), (32, 10));
    assert!(difference.low > 0.5);
    // After two weeks it is not due, and too early to tell such days apart.
    let early = experiment(&days, Better::Higher, &walked, on(14), on(55), on(27)).unwrap();
    assert_eq!((early.due, early.finding.after.days), (false, 14));
    assert!(early.days[0].relation.is_err());
    assert!(experiment(&days, Better::Higher, &walked, on(14), on(13), on(27)).is_err());
    assert!(experiment(&days, Better::Higher, &walked, on(14), on(30), on(13)).is_err());
}

#[test]
fn a_questionnaire_in_a_review_needs_a_reading_on_each_side() {
    let rule = CourseRule {
        reliable_points: Some(6.0),
        remission_below: Some(5.0),
    };
    let (before, after) = (
        Period::new(on(0), on(13)).unwrap(),
        Period::new(on(42), on(69)).unwrap(),
    );
    let readings = [
        (on(60), Some(9.0)),
        (on(3), Some(15.0)),
        (on(45), Some(12.0)),
        (on(12), None),
        (on(80), Some(1.0)),
    ];
    let found = before_after(&readings, before, after, rule).unwrap();
    assert_eq!((found.before.day, found.after.day), (on(3), on(60)));
    assert_eq!(
        (found.change.difference, found.change.reliable, found.n),
        (-6.0, Some(true), [1, 2])
    );
    assert!(before_after(&readings[2..], before, after, rule).is_none());
    let unknown = before_after(&readings, before, after, CourseRule::default()).unwrap();
    assert_eq!(unknown.change.reliable, None);
}

proptest! {
    #[test]
    fn a_missing_day_changes_no_progress(
        values in prop::collection::btree_map(0u64..60, 0u8..=10, 0..40), empty in 0u64..60, today in 0u64..60,
    ) {
        let goal = Goal::new(2.0, 8.0, on(5), Some(on(50))).unwrap();
        let mut days: Vec<DayValue> = values.iter().map(|(n, v)| (on(*n), Some(f64::from(*v)))).collect();
        let how = Now::MeanOf { days: 14, at_least: 4 };
        let before = progress(&goal, &days, how, on(today));
        if !values.contains_key(&empty) {
            days.insert(0, (on(empty), None));
        }
        days.reverse();
        let after = progress(&goal, &days, how, on(today));
        prop_assert_eq!(&before, &after);
        prop_assert_eq!(before.weeks.iter().map(|w| w.n).sum::<usize>(), values.keys().filter(|n| (5..=today).contains(n)).count());
    }
}
