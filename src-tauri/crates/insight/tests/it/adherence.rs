//! Doses planned, taken and not recorded.

use ballast_insight::Period;
use ballast_insight::adherence::{
    Adherence, DoseStatus, LoggedDose, PlanKind, PlannedDose, adherence,
};
use proptest::prelude::*;

use crate::on;

fn plan(day: u64, slot: u32) -> PlannedDose {
    PlannedDose {
        day: on(day),
        slot,
        kind: PlanKind::Scheduled,
    }
}

fn log(day: u64, slot: u32, status: DoseStatus) -> LoggedDose {
    LoggedDose {
        day: on(day),
        slot,
        status,
    }
}

fn over(planned: &[PlannedDose], logged: &[LoggedDose], days: u64, today: u64) -> Adherence {
    adherence(
        planned,
        logged,
        Period::new(on(0), on(days - 1)).unwrap(),
        on(today),
    )
}

#[test]
fn morning_and_night_over_five_days() {
    let planned: Vec<_> = (0..5).flat_map(|d| [plan(d, 1), plan(d, 2)]).collect();
    use DoseStatus::{Late, Missed, Skipped, Taken};
    let logged = [
        log(0, 1, Taken),
        log(0, 2, Late), // all taken
        log(1, 1, Taken),
        log(1, 2, Missed), // one missed
        log(2, 1, Taken),  // the night has no entry
        log(3, 1, Skipped),
        log(3, 2, Taken), // one left out on purpose
    ]; // day 4 has no entry at all
    let a = over(&planned, &logged, 5, 30);
    assert_eq!(
        a,
        Adherence {
            planned: 10,
            taken: 5,
            late: 1,
            part: 0,
            skipped: 1,
            missed: 1,
            not_recorded: 3,
            unplanned: 0,
            days_planned: 5,
            days_recorded: 4,
            days_partly_recorded: 1,
            days_fully_taken: 1,
            days_not_recorded: 1,
        }
    );
    assert_eq!(a.share_of_doses(), Some(5.0 / 7.0));
    assert_eq!(a.share_of_days(), Some(0.25));
}

#[test]
fn as_needed_paused_and_future_doses_are_left_out() {
    let mut planned = vec![plan(0, 1), plan(9, 1)];
    planned.push(PlannedDose {
        day: on(0),
        slot: 2,
        kind: PlanKind::AsNeeded,
    });
    planned.push(PlannedDose {
        day: on(1),
        slot: 1,
        kind: PlanKind::Paused,
    });
    let logged = [
        log(0, 1, DoseStatus::Taken),
        log(0, 2, DoseStatus::Taken), // as needed: no plan to keep to
        log(1, 1, DoseStatus::Taken), // taken in a pause
        log(2, 7, DoseStatus::Taken), // nothing planned
        log(9, 1, DoseStatus::Taken), // after today
    ];
    let a = over(&planned, &logged, 20, 5);
    assert_eq!(
        (a.planned, a.taken, a.unplanned, a.days_planned),
        (1, 1, 1, 1)
    );
}

#[test]
fn what_is_left_of_today_is_not_yet_not_recorded() {
    let planned = [plan(0, 1), plan(0, 2)];
    let morning = [log(0, 1, DoseStatus::Taken)];
    let a = over(&planned, &morning, 3, 0);
    assert_eq!(
        (a.planned, a.taken, a.not_recorded, a.days_planned),
        (1, 1, 0, 0)
    );
    let both = [morning[0], log(0, 2, DoseStatus::Taken)];
    let a = over(&planned, &both, 3, 0);
    assert_eq!((a.planned, a.days_planned, a.days_fully_taken), (2, 1, 1));
    let a = over(&planned, &morning, 3, 1);
    assert_eq!(
        (a.planned, a.not_recorded, a.days_partly_recorded),
        (2, 1, 1)
    );
}

#[test]
fn the_later_entry_stands_and_a_dose_is_planned_once() {
    let logged = [log(0, 1, DoseStatus::Missed), log(0, 1, DoseStatus::Late)];
    let a = over(&[plan(0, 1), plan(0, 1)], &logged, 1, 9);
    assert_eq!((a.planned, a.taken, a.late, a.missed), (1, 1, 1, 0));
}

#[test]
fn an_empty_record_has_no_share() {
    let a = over(&[plan(0, 1)], &[], 1, 9);
    assert_eq!((a.not_recorded, a.missed), (1, 0));
    assert_eq!((a.share_of_doses(), a.share_of_days()), (None, None));
}

fn any_status() -> impl Strategy<Value = DoseStatus> {
    use DoseStatus::{Late, Missed, Skipped, Taken};
    prop::sample::select(vec![Taken, Late, Skipped, Missed])
}

proptest! {
    #[test]
    fn the_parts_add_up(
        planned in prop::collection::vec((0u64..20, 0u32..3, 0..4), 0..60),
        logged in prop::collection::vec((0u64..20, 0u32..3, any_status()), 0..60),
        today in 0u64..25,
    ) {
        let planned: Vec<_> = planned
            .into_iter()
            .map(|(day, slot, kind)| PlannedDose {
                day: on(day),
                slot,
                kind: [PlanKind::Scheduled, PlanKind::Scheduled, PlanKind::AsNeeded, PlanKind::Paused][kind as usize],
            })
            .collect();
        let logged: Vec<_> = logged.into_iter().map(|(d, s, status)| log(d, s, status)).collect();
        let a = over(&planned, &logged, 15, today);
        prop_assert_eq!(a.planned, a.taken + a.skipped + a.missed + a.not_recorded);
        prop_assert_eq!(a.days_planned, a.days_recorded + a.days_not_recorded);
        prop_assert!(a.late <= a.taken && a.days_fully_taken <= a.days_recorded);
        prop_assert!(a.days_partly_recorded + a.days_fully_taken <= a.days_recorded);
        prop_assert!(a.share_of_doses().is_none_or(|s| (0.0..=1.0).contains(&s)));
    }
}
