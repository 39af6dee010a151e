//! A review from the steps of a record to what it says: a known effect is found, two changes are called inseparable.

use ballast_insight::Period;
use ballast_insight::finding::{Direction, finding, stand_out};
use ballast_insight::review::{
    Change, ChangeKind, SessionEnd, Span, Stage, around, overlaps, stage, windows,
};
use ballast_insight::series::{Better, DayValue};
use ballast_insight::window::Days;

use crate::dice::{Answer, Dice};
use crate::on;

/// 160 days of worry 0-10 with gaps; from day 70 on it is two and a half points lower.
fn worry() -> Vec<DayValue> {
    let mut dice = Dice::new(41);
    let days = dice.days(160, 0.3);
    days.iter()
        .zip(0u64..)
        .map(|(latent, n)| {
            let level = latent + if n >= 70 { -1.6 } else { 0.8 };
            (
                on(n),
                (dice.uniform() > 0.15).then(|| Answer::ZeroToTen.give(level)),
            )
        })
        .collect()
}

fn start(id: u32, treatment: u32, n: u64, kind: ChangeKind) -> Change {
    Change {
        id,
        treatment,
        day: on(n),
        kind,
        span: Span::Weeks { from: 4.0, to: 8.0 },
        plan: None,
        replaces: None,
    }
}

#[test]
fn a_known_effect_is_found_in_the_review_weeks_and_not_before() {
    let (worry, mut dice) = (worry(), Dice::new(42));
    let sleep: Vec<DayValue> = dice
        .days(160, 0.2)
        .iter()
        .zip(0u64..)
        .map(|(v, n)| (on(n), Some(7.0 + v)))
        .collect();
    let (worry, sleep) = (
        Days {
            values: &worry,
            ..Days::default()
        },
        Days {
            values: &sleep,
            ..Days::default()
        },
    );
    let changes = [
        start(1, 1, 60, ChangeKind::Start),
        start(2, 1, 67, ChangeKind::Increase),
    ];
    let found = windows(&changes, &[], on(130));
    let window = &found[0];
    assert_eq!(found.len(), 1);
    assert!(matches!(
        stage(window, on(90)),
        Stage::TooEarly { done: 3, .. }
    ));
    assert_eq!(window.review_until(on(90)), None);

    let review = window.review_until(on(130)).unwrap();
    let outcome = finding(&worry, Better::Lower, window.baseline, review);
    let other = finding(&sleep, Better::Higher, window.baseline, review);
    assert_eq!(outcome.direction, Direction::Better);
    assert_eq!(stand_out(&[outcome, other]), [true, false]);
    assert_eq!(
        (outcome.after.n + outcome.after.missing, outcome.after.days),
        (29, 29)
    );
    assert!(overlaps(&found)[0].is_empty());

    let sessions = [
        (on(50), SessionEnd::Attended),
        (on(100), SessionEnd::Cancelled),
        (on(101), SessionEnd::Missed),
    ];
    let beside = around(
        window,
        on(130),
        &[sleep],
        &sessions,
        &[(9, on(99)), (3, on(48)), (4, on(20))],
    )
    .unwrap();
    assert_eq!(beside.factors[0].direction, Direction::Unclear);
    assert_eq!(
        (
            beside.sessions[0].attended,
            beside.sessions[1].cancelled,
            beside.sessions[1].missed
        ),
        (1, 1, 1)
    );
    assert_eq!(beside.events, [3, 9]);
}

#[test]
fn two_changes_in_one_window_cannot_be_told_apart() {
    let changes = [
        start(1, 1, 60, ChangeKind::Start),
        start(2, 2, 85, ChangeKind::AddOn),
        // Its review weeks end on day 57, inside the baseline of the first; the fourth comes long after all.
        start(3, 3, 1, ChangeKind::Start),
        start(4, 4, 200, ChangeKind::Start),
    ];
    let found = windows(&changes, &[], on(159));
    let overlap = overlaps(&found);
    let of = |id: u32| found.iter().position(|w| w.changes == [id]).unwrap();
    assert!(
        overlap[of(1)]
            .iter()
            .any(|o| o.changes == [2] && o.inseparable())
    );
    assert!(
        overlap[of(2)]
            .iter()
            .any(|o| o.changes == [1] && o.inseparable())
    );
    // Both windows would show the same fall: only the overlap says that it belongs to neither alone.
    let worry = worry();
    let worry = Days {
        values: &worry,
        ..Days::default()
    };
    for id in [1, 2] {
        let window = &found[of(id)];
        let found = finding(
            &worry,
            Better::Lower,
            window.baseline,
            window.review.unwrap(),
        );
        assert!(found.mean_difference.is_some());
    }
    let baseline = Period::new(on(46), on(59)).unwrap();
    assert_eq!(found[of(1)].baseline, baseline);
    assert!(overlap[of(1)].iter().any(|o| o.changes == [3]));
    assert!(overlap[of(2)].iter().all(|o| o.changes != [3]));
    assert!(overlap[of(4)].is_empty());
}
