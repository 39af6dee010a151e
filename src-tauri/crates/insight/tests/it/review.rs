//! Review windows: which changes are one, when they can be judged, and what overlaps.

use ballast_insight::Period;
use ballast_insight::review::{
    Attended, BASELINE_DAYS, Change, ChangeKind, Look, Span, Stage, THERAPY, WATCH_DAYS, Window,
    WindowKind, overlaps, stage, windows, windows_as_agreed,
};
use proptest::prelude::*;

use crate::on;

const SSRI: Span = Span::Weeks { from: 4.0, to: 8.0 };

fn change(id: u32, treatment: u32, n: u64, kind: ChangeKind) -> Change {
    let span = match kind {
        ChangeKind::TherapyStart | ChangeKind::Rhythm => THERAPY,
        _ => SSRI,
    };
    Change {
        id,
        treatment,
        day: on(n),
        kind,
        span,
        plan: None,
        replaces: None,
    }
}

fn days(period: Option<Period>) -> Option<(u64, u64)> {
    let number = |day: chrono::NaiveDate| day.signed_duration_since(on(0)).num_days() as u64;
    period.map(|p| (number(p.from()), number(p.to())))
}

fn one(changes: &[Change]) -> Window {
    let mut found = windows(changes, &[], on(400));
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn a_start_lays_out_baseline_looks_and_review() {
    let window = one(&[change(1, 1, 100, ChangeKind::Start)]);
    assert_eq!(window.kind, WindowKind::Review);
    assert_eq!(days(Some(window.baseline)), Some((86, 99)));
    assert_eq!(window.baseline.days(), BASELINE_DAYS as usize);
    assert_eq!(days(window.early), Some((107, 113)));
    assert_eq!(days(window.middle), Some((114, 127)));
    assert_eq!(days(window.review), Some((128, 156)));
    assert!(!window.is_joint() && window.ended.is_none());
}

#[test]
fn it_says_too_early_with_the_week() {
    let window = one(&[change(1, 1, 100, ChangeKind::Start)]);
    let at = |n| stage(&window, on(n));
    assert_eq!(at(99), Stage::Planned { opens: on(100) });
    let early = |done, look| Stage::TooEarly {
        done,
        span: SSRI,
        look,
    };
    assert_eq!(at(100), early(0, Look::None));
    assert_eq!(at(107), early(1, Look::Early));
    assert_eq!(at(114), early(2, Look::Middle));
    assert_eq!(at(127), early(3, Look::Middle));
    assert_eq!(at(128), Stage::Open { until: on(156) });
    assert_eq!(at(156), Stage::Open { until: on(156) });
    assert_eq!(at(157), Stage::Past);
    assert_eq!(window.review_until(on(127)), None);
    assert_eq!(days(window.review_until(on(130))), Some((128, 130)));
    assert_eq!(days(window.review_until(on(300))), Some((128, 156)));
}

#[test]
fn every_change_that_is_reviewed_opens_a_review_and_every_other_a_watch() {
    use ChangeKind::*;
    for kind in [Start, Increase, Switch, AddOn, TherapyStart, Rhythm, ByHand] {
        assert_eq!(
            one(&[change(1, 1, 50, kind)]).kind,
            WindowKind::Review,
            "{kind:?}"
        );
    }
    for kind in [Decrease, Hold, Restart, Stop] {
        let window = one(&[change(1, 1, 50, kind)]);
        assert_eq!(window.kind, WindowKind::Watch, "{kind:?}");
        assert_eq!(days(window.review), Some((50, 50 + WATCH_DAYS)), "{kind:?}");
        assert_eq!(
            stage(&window, on(60)),
            Stage::Open {
                until: on(50 + WATCH_DAYS)
            }
        );
    }
}

#[test]
fn a_titration_is_one_change_and_its_clock_starts_at_the_target() {
    let steps = [
        change(1, 1, 0, ChangeKind::Start),
        change(2, 1, 14, ChangeKind::Increase),
        change(3, 1, 28, ChangeKind::Increase),
    ];
    let window = one(&steps);
    assert_eq!(window.changes, [1, 2, 3]);
    assert_eq!((window.opened, window.clock), (on(0), on(28)));
    assert_eq!(days(window.early), Some((7, 13)));
    assert_eq!(days(window.middle), Some((28, 55)));
    assert_eq!(days(window.review), Some((56, 84)));
    let before = stage(&window, on(20));
    assert_eq!(
        before,
        Stage::BeforeTarget {
            target: on(28),
            look: Look::Middle
        }
    );
}

#[test]
fn a_step_up_after_the_review_weeks_began_is_another_change() {
    let late = windows(
        &[
            change(1, 1, 0, ChangeKind::Start),
            change(2, 1, 28, ChangeKind::Increase),
        ],
        &[],
        on(400),
    );
    assert_eq!(late.len(), 2);
    assert_eq!((late[0].review, late[0].ended), (None, Some(on(28))));
    assert_eq!(stage(&late[0], on(30)), Stage::CutShort { by: on(28) });
    // The dose before is no other treatment: it does not make the step inseparable.
    let found = overlaps(&late);
    assert!(
        found[1]
            .iter()
            .all(|o| o.same_treatment && !o.inseparable())
    );

    let in_week_6 = windows(
        &[
            change(1, 1, 0, ChangeKind::Start),
            change(2, 1, 42, ChangeKind::Increase),
        ],
        &[],
        on(400),
    );
    assert_eq!(days(in_week_6[0].review), Some((28, 41)));

    // Entered as one plan it is one change, however slow.
    let planned = |id, n, kind| Change {
        plan: Some(7),
        ..change(id, 1, n, kind)
    };
    let slow = one(&[
        planned(1, 0, ChangeKind::Start),
        planned(2, 35, ChangeKind::Increase),
        planned(3, 70, ChangeKind::Increase),
    ]);
    assert_eq!(slow.clock, on(70));
}

#[test]
fn a_taper_is_one_watch() {
    let taper = one(&[
        change(1, 1, 0, ChangeKind::Decrease),
        change(2, 1, 14, ChangeKind::Decrease),
        change(3, 1, 28, ChangeKind::Stop),
    ]);
    assert_eq!(taper.changes, [1, 2, 3]);
    assert_eq!(days(taper.review), Some((0, 28 + WATCH_DAYS)));
    let apart = windows(
        &[
            change(1, 1, 0, ChangeKind::Decrease),
            change(2, 1, 60, ChangeKind::Decrease),
        ],
        &[],
        on(400),
    );
    assert_eq!(apart.len(), 2);
}

#[test]
fn treatments_started_in_one_week_are_reviewed_together() {
    let both = one(&[
        change(1, 1, 10, ChangeKind::Start),
        change(2, 2, 17, ChangeKind::AddOn),
    ]);
    assert!(both.is_joint());
    assert_eq!((both.opened, both.clock), (on(10), on(17)));
    assert_eq!(both.baseline.to(), on(9));
    let apart = windows(
        &[
            change(1, 1, 10, ChangeKind::Start),
            change(2, 2, 18, ChangeKind::AddOn),
        ],
        &[],
        on(400),
    );
    assert_eq!(apart.len(), 2);
    assert!(
        overlaps(&apart)
            .iter()
            .all(|o| o.len() == 1 && o[0].inseparable())
    );
}

#[test]
fn a_therapy_is_reviewed_by_attended_sessions() {
    let start = change(1, 9, 0, ChangeKind::TherapyStart);
    let weekly = |n: u64| -> Vec<Attended> {
        (0..n)
            .map(|week| Attended {
                treatment: 9,
                day: on(7 * week),
            })
            .collect()
    };
    let early = &windows(&[start], &weekly(5), on(30))[0];
    assert_eq!((early.review, early.sessions), (None, 5));
    let too_early = Stage::TooEarly {
        done: 5,
        span: THERAPY,
        look: Look::Middle,
    };
    assert_eq!(stage(early, on(30)), too_early);
    let open = &windows(&[start], &weekly(9), on(60))[0];
    assert_eq!(days(open.review), Some((49, 60)));
    let done = &windows(&[start], &weekly(14), on(120))[0];
    assert_eq!(days(done.review), Some((49, 77)));
    assert_eq!(stage(done, on(120)), Stage::Past);
    // Sessions of another therapy and sessions to come do not count.
    let other: Vec<_> = weekly(14)
        .into_iter()
        .map(|a| Attended { treatment: 8, ..a })
        .collect();
    assert_eq!(windows(&[start], &other, on(120))[0].sessions, 0);
    assert_eq!(windows(&[start], &weekly(14), on(20))[0].sessions, 3);
}

#[test]
fn medicine_and_therapy_started_together_wait_for_the_slower() {
    let changes = [
        change(1, 1, 0, ChangeKind::Start),
        change(2, 9, 3, ChangeKind::TherapyStart),
    ];
    let sessions: Vec<_> = (0..12)
        .map(|week| Attended {
            treatment: 9,
            day: on(3 + 7 * week),
        })
        .collect();
    let joint = &windows(&changes, &sessions, on(200))[0];
    assert_eq!(joint.treatments, [1, 9]);
    assert_eq!((joint.span, joint.sessions), (THERAPY, 12));
    assert_eq!(days(joint.review), Some((52, 80)));
    let waiting = &windows(&changes, &sessions[..4], on(40))[0];
    assert_eq!(waiting.review, None);
    assert!(matches!(
        stage(waiting, on(40)),
        Stage::TooEarly { done: 4, .. }
    ));
}

#[test]
fn what_was_agreed_moves_the_days_and_not_what_is_one_change() {
    let steps = [
        change(1, 1, 100, ChangeKind::Start),
        change(2, 1, 120, ChangeKind::Increase),
        change(3, 2, 300, ChangeKind::Stop),
    ];
    let agreed = |id, from, to| (id, Span::Weeks { from, to });
    // Looked at after one week: the step up after twenty days is still the same titration.
    let found = windows_as_agreed(&steps, &[agreed(1, 1.0, 2.0)], &[], on(400));
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].changes, [1, 2]);
    assert_eq!(days(found[0].review), Some((127, 134)));
    // Of two agreements the last stands, by whichever of its changes it was said; a watch takes its length.
    let said = [
        agreed(1, 1.0, 2.0),
        agreed(2, 6.0, 8.0),
        agreed(3, 0.0, 6.0),
    ];
    let found = windows_as_agreed(&steps, &said, &[], on(400));
    assert_eq!(days(found[0].review), Some((162, 176)));
    assert_eq!(days(found[1].review), Some((300, 342)));
    // Agreed for several that began together, it holds for all of them.
    let both = [
        change(1, 1, 100, ChangeKind::Start),
        change(2, 2, 103, ChangeKind::TherapyStart),
    ];
    let found = windows_as_agreed(&both, &[agreed(1, 4.0, 6.0)], &[], on(400));
    assert_eq!(found.len(), 1);
    assert_eq!(days(found[0].review), Some((131, 145)));
    let sessions = [(2, Span::Sessions { from: 2, to: 3 })];
    let came = [110, 117, 124].map(|n| Attended {
        treatment: 2,
        day: on(n),
    });
    let found = windows_as_agreed(&both, &sessions, &came, on(400));
    assert_eq!(days(found[0].review), Some((117, 124)));
    assert_eq!(
        windows_as_agreed(&both, &[], &came, on(400)),
        windows(&both, &came, on(400))
    );
}

#[test]
fn the_old_medicine_is_part_of_the_switch() {
    let switch = Change {
        replaces: Some(1),
        ..change(3, 2, 14, ChangeKind::Switch)
    };
    let changes = [
        change(1, 1, 0, ChangeKind::Decrease),
        change(2, 1, 14, ChangeKind::Stop),
        switch,
        change(4, 3, 200, ChangeKind::Start),
    ];
    let found = windows(&changes, &[], on(400));
    assert_eq!(found.len(), 3);
    let overlap = overlaps(&found);
    let of_switch = found.iter().position(|w| w.changes == [3]).unwrap();
    assert_eq!(overlap[of_switch].len(), 1);
    assert!(overlap[of_switch][0].part_of_switch && !overlap[of_switch][0].inseparable());
    assert!(overlap[2].is_empty());
}

#[test]
fn short_classes_have_no_early_look_after_the_review_began() {
    let sleep = Change {
        span: Span::Weeks { from: 0.0, to: 2.0 },
        ..change(1, 1, 0, ChangeKind::Start)
    };
    let window = one(&[sleep]);
    assert_eq!((window.early, window.middle), (None, None));
    assert_eq!(days(window.review), Some((0, 14)));
}

fn any_change(id: u32) -> impl Strategy<Value = Change> {
    use ChangeKind::*;
    let kinds = vec![
        Start,
        Increase,
        Switch,
        AddOn,
        TherapyStart,
        Rhythm,
        ByHand,
        Decrease,
        Hold,
        Restart,
        Stop,
    ];
    (
        0u32..4,
        0u64..200,
        prop::sample::select(kinds),
        prop::option::of(0u32..2),
    )
        .prop_map(move |(treatment, n, kind, plan)| Change {
            plan,
            ..change(id, treatment, n, kind)
        })
}

proptest! {
    #[test]
    fn order_of_entry_never_matters(
        changes in (0usize..9).prop_flat_map(|n| (0..n as u32).map(any_change).collect::<Vec<_>>()),
        seed in any::<u64>(),
    ) {
        let mut shuffled = changes.clone();
        let mut dice = crate::dice::Dice::new(seed);
        let mut keys: Vec<f64> = shuffled.iter().map(|_| dice.uniform()).collect();
        shuffled.sort_by(|a, b| keys[a.id as usize].total_cmp(&keys[b.id as usize]));
        keys.clear();
        prop_assert_eq!(windows(&changes, &[], on(90)), windows(&shuffled, &[], on(90)));
    }

    #[test]
    fn every_change_that_stands_is_in_one_window_and_looks_never_cross(
        changes in (0usize..9).prop_flat_map(|n| (0..n as u32).map(any_change).collect::<Vec<_>>()),
    ) {
        let found = windows(&changes, &[], on(90));
        let stands = changes.iter().filter(|c| {
            !changes.iter().any(|d| d.treatment == c.treatment && d.day == c.day && d.id > c.id)
        });
        for change in stands {
            let homes = found.iter().filter(|w| w.changes.contains(&change.id)).count();
            prop_assert_eq!(homes, 1);
        }
        for window in &found {
            prop_assert!(window.baseline.to() < window.opened && window.opened <= window.clock);
            let laid: Vec<Period> = [window.early, window.middle, window.review].into_iter().flatten().collect();
            if window.kind == WindowKind::Review {
                for pair in laid.windows(2) {
                    prop_assert!(pair[0].to() < pair[1].from());
                }
            }
            if let (Some(review), Some(ended)) = (window.review, window.ended) {
                prop_assert!(review.to() < ended);
            }
        }
        let overlap = overlaps(&found);
        prop_assert_eq!(overlap.len(), found.len());
    }
}
