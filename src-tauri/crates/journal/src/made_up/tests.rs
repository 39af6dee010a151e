//! Is it the same each time, does it hold together, and does it look like a year of somebody?

use std::collections::{BTreeMap, BTreeSet};

use ballast_model::{
    ActivityStatus, CheckInKind, DoseStatus, MedicineId, RatingScale, Session, SessionStatus,
    Value, planned_doses, regimen_on,
};
use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

use super::{Density, MadeUpRecord, generate};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn one(seed: u64) -> MadeUpRecord {
    generate(seed, 1, day("2026-11-24"), Berlin, Density::Usual)
}

/// Everything that must hold for any seed, any day, any length.
fn holds_together(record: &MadeUpRecord, first: NaiveDate, today: NaiveDate) {
    let steps_of = |id: MedicineId| {
        record
            .steps
            .iter()
            .filter(|s| s.medicine == id)
            .cloned()
            .collect::<Vec<_>>()
    };
    assert!(
        record
            .medicines
            .iter()
            .zip(1..)
            .all(|(m, place)| m.id == MedicineId(place))
    );
    for step in &record.steps {
        assert_eq!(step.clone().checked().as_ref(), Ok(step));
    }
    let steps: BTreeMap<MedicineId, _> = record
        .medicines
        .iter()
        .map(|m| (m.id, steps_of(m.id)))
        .collect();
    let planned: BTreeSet<_> = steps
        .values()
        .flat_map(|own| planned_doses(own, first, today))
        .map(|p| (p.medicine, p.day, p.time, p.amount.value()))
        .collect();
    let mut slots = BTreeSet::new();
    for dose in &record.doses {
        assert!(dose.day < today && dose.recorded.day < today, "{dose:?}");
        assert_eq!(dose.estimated, dose.recorded.is_late_for(dose.day));
        assert_eq!(dose.amount.is_some(), dose.status.is_taken());
        assert_eq!(
            dose.status == DoseStatus::Skipped,
            dose.slot.is_some() && dose.reason.is_some()
        );
        let regimen = regimen_on(&steps[&dose.medicine], dose.day).unwrap();
        match dose.slot {
            Some(slot) => {
                assert!(
                    planned.contains(&(dose.medicine, dose.day, slot, regimen.amount.value())),
                    "{dose:?}"
                );
                assert!(
                    slots.insert((dose.medicine, dose.day, slot)),
                    "one row a slot"
                );
            }
            None => {
                assert!(regimen.schedule.is_as_needed());
                assert!(dose.before > dose.after, "{dose:?}");
            }
        }
    }
    for check_in in &record.check_ins {
        assert_eq!(check_in.clone().checked().as_ref(), Ok(check_in));
        assert!(check_in.day >= first && check_in.day < today && check_in.recorded.day < today);
        assert_eq!(
            check_in.estimated,
            check_in.recorded.is_late_for(check_in.day)
        );
        for answer in &check_in.values {
            assert!((1..=record.trackers.len() as i64).contains(&answer.tracker.0));
            assert!(matches!(answer.value, Value::Number(_)));
        }
    }
    assert!(record.check_ins.is_sorted_by_key(|c| c.day));
    for session in &record.sessions {
        assert_eq!(session.clone().checked().as_ref(), Ok(session));
        let course = &record.courses[usize::try_from(session.course.0).unwrap() - 1];
        assert_eq!(course.id, session.course);
        assert!(
            course.start.unwrap() <= session.day
                && course.ended.is_none_or(|ended| session.day <= ended)
        );
        assert_eq!(
            session.status == SessionStatus::Planned,
            session.day >= today
        );
        assert!(session.status == SessionStatus::Attended || session.together.bond.is_none());
    }
    for course in &record.courses {
        assert_eq!(course.clone().checked().as_ref(), Ok(course));
    }
    for rhythm in &record.rhythms {
        assert_eq!(rhythm.clone().checked().as_ref(), Ok(rhythm));
    }
    for assessment in &record.assessments {
        let form = ballast_instruments::get(&assessment.instrument).unwrap();
        assert_eq!(
            assessment.answers.len(),
            form.items.len(),
            "no item is skipped"
        );
        assert!(
            form.items
                .iter()
                .all(|item| assessment.answers[&item.id] <= 3)
        );
        assert_eq!(
            assessment.total,
            Some(assessment.answers.values().map(|a| u32::from(*a)).sum())
        );
        assert!(assessment.day < today && assessment.recorded.day == assessment.day);
    }
    for event in &record.events {
        assert_eq!(event.clone().checked().as_ref(), Ok(event));
        assert!(event.day < today);
    }
    for (side_effect, ratings) in &record.side_effects {
        assert_eq!(side_effect.clone().checked().as_ref(), Ok(side_effect));
        assert!(side_effect.onset < today && ratings.iter().all(|r| (1..=3).contains(&r.severity)));
        assert!(ratings.is_sorted_by_key(|r| r.day) && ratings[0].day == side_effect.onset);
        assert!(
            ratings
                .iter()
                .all(|r| side_effect.ended.is_none_or(|ended| r.day <= ended))
        );
    }
    for item in &record.agenda {
        assert_eq!(item.clone().checked().as_ref(), Ok(item));
    }
    for person in &record.people {
        assert_eq!(person.clone().checked().as_ref(), Ok(person));
    }
    the_toolkit_holds_together(record, today);
}

fn the_toolkit_holds_together(record: &MadeUpRecord, today: NaiveDate) {
    assert!(record.skills.iter().any(|s| s.key.is_none()) && record.skills.iter().any(|s| !s.kept));
    for skill in &record.skills {
        assert_eq!(skill.clone().checked().as_ref(), Ok(skill));
    }
    for practice in &record.skill_uses {
        assert_eq!(practice.clone().checked().as_ref(), Ok(practice));
        assert!((1..=record.skills.len() as i64).contains(&practice.skill.0));
        assert!(practice.day < today && practice.recorded.day < today);
    }
    for thought in &record.thoughts {
        assert_eq!(thought.clone().checked().as_ref(), Ok(thought));
        assert!(thought.day < today && thought.recorded.day < today);
    }
    for activity in &record.activities {
        assert_eq!(activity.clone().checked().as_ref(), Ok(activity));
        assert!(activity.recorded.day < today);
        assert!(activity.day < today || activity.status == ActivityStatus::Planned);
    }
    let mut steps = BTreeSet::new();
    for ladder in &record.ladders {
        assert_eq!(ladder.clone().checked().as_ref(), Ok(ladder));
        assert!(ladder.steps.iter().all(|s| steps.insert(s.id)));
    }
    for attempt in &record.attempts {
        assert_eq!(
            attempt.clone().checked(RatingScale::Hundred).as_ref(),
            Ok(attempt)
        );
        assert!(steps.contains(&attempt.step) && attempt.day < today);
    }
    // Of each kind something is not finished, and of each something is.
    let open = [
        record
            .skill_uses
            .iter()
            .filter(|u| u.stopped_at.is_some())
            .count(),
        record
            .thoughts
            .iter()
            .filter(|t| t.stopped_at.is_some())
            .count(),
        record
            .ladders
            .iter()
            .filter(|l| l.stopped_at.is_some())
            .count(),
    ];
    assert_eq!(open, [1, 1, 1]);
    assert!(record.thoughts.len() > 4 && record.attempts.len() > 8 && record.skill_uses.len() > 40);
}

/// Each day's mood: the mean of its ratings.
fn moods(record: &MadeUpRecord) -> BTreeMap<NaiveDate, f64> {
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for check_in in &record.check_ins {
        if let Some(mood) = check_in.mood {
            by_day
                .entry(check_in.day)
                .or_default()
                .push(f64::from(mood.rating));
        }
    }
    by_day
        .into_iter()
        .map(|(day, all)| (day, all.iter().sum::<f64>() / all.len() as f64))
        .collect()
}

fn totals(record: &MadeUpRecord, instrument: &str) -> Vec<u32> {
    record
        .assessments
        .iter()
        .filter(|a| a.instrument == instrument)
        .filter_map(|a| a.total)
        .collect()
}

fn longest_gap(record: &MadeUpRecord, first: NaiveDate, today: NaiveDate) -> usize {
    let entered: BTreeSet<NaiveDate> = record.check_ins.iter().map(|c| c.day).collect();
    let mut longest = (0, 0);
    for day in first.iter_days().take_while(|d| *d < today) {
        longest.1 = if entered.contains(&day) {
            0
        } else {
            longest.1 + 1
        };
        longest.0 = longest.0.max(longest.1);
    }
    longest.0
}

#[test]
fn a_seed_gives_one_record() {
    assert_eq!(one(7), one(7));
    assert_ne!(one(7).check_ins, one(8).check_ins);
    assert_ne!(one(7).doses, one(8).doses);
}

#[test]
fn the_trackers_are_those_of_the_starter_set() {
    let set = ballast_instruments::starter::set("depression-anxiety").unwrap();
    for key in super::check_ins::trackers(Density::Heavy) {
        assert!(set.trackers.iter().any(|t| t.key == *key), "{key}");
    }
    for key in super::check_ins::trackers(Density::Usual) {
        assert!(
            set.trackers
                .iter()
                .any(|t| t.key == *key && t.on_by_default),
            "{key}"
        );
    }
}

#[test]
fn ten_heavy_years_have_the_size_the_benches_ask_for() {
    let record = generate(1, 10, day("2026-11-24"), Berlin, Density::Heavy);
    let near = |count: usize, wanted: usize| {
        assert!(
            count.abs_diff(wanted) * 10 <= wanted,
            "{count} for {wanted}"
        )
    };
    near(record.check_ins.len(), 10_700);
    near(record.doses.len(), 30_000);
    near(record.sessions.len(), 600);
    near(record.assessments.len(), 280);
    holds_together(&record, day("2016-11-26"), day("2026-11-24"));
}

#[test]
fn a_zone_with_clock_changes_moves_no_day() {
    for zone in [
        Berlin,
        chrono_tz::America::Sao_Paulo,
        chrono_tz::Pacific::Apia,
    ] {
        let today = day("2026-04-02");
        holds_together(
            &generate(3, 1, today, zone, Density::Usual),
            today - Days::new(365),
            today,
        );
    }
}

fn attended(sessions: &[Session], from: NaiveDate, days: i64) -> usize {
    let inside = |s: &&Session| (0..days).contains(&(s.day - from).num_days());
    sessions
        .iter()
        .filter(inside)
        .filter(|s| s.status == SessionStatus::Attended)
        .count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any seed, any day of the year, one year or more: it holds together.
    #[test]
    fn every_record_holds_together(seed: u64, offset in 0_u64..1500, years in 1_u32..4) {
        let today = day("2024-02-29") + Days::new(offset);
        let first = today - Days::new(365 * u64::from(years));
        let record = generate(seed, years, today, Berlin, Density::Usual);
        holds_together(&record, first, today);
        prop_assert!(record.check_ins.iter().all(|c| c.day < today));
        prop_assert!(record.steps.iter().any(|s| s.start > today), "a step is planned");
        prop_assert!(record.appointments.iter().any(|a| a.day > today && a.day <= today + Days::new(7)));
        prop_assert_eq!(record.agenda.iter().filter(|i| i.person.0 == 1 && i.answered.is_none()).count(), 3);
    }
}

/// Whatever the seed and the season: the story is told.
#[test]
fn every_record_tells_the_story() {
    for seed in 0..48 {
        let offset = seed * 31;
        let today = day("2024-02-29") + Days::new(offset);
        let first = today - Days::new(365);
        let record = generate(seed, 1, today, Berlin, Density::Usual);
        let phq9 = totals(&record, "phq9");
        let gad7 = totals(&record, "gad7");
        assert!((14..=22).contains(&phq9[0]), "PHQ-9 at first: {:?}", phq9);
        assert!((10..=19).contains(&gad7[0]), "GAD-7 at first: {:?}", gad7);
        assert!(*phq9.last().unwrap() <= 10, "PHQ-9 now: {:?}", phq9);
        assert!(phq9.len() >= 20 && phq9.len() == gad7.len());
        let ninth = |a: &&ballast_model::Assessment| a.instrument == "phq9" && a.answers["q9"] > 0;
        assert!(
            record
                .assessments
                .iter()
                .filter(ninth)
                .all(|a| (a.day - first).num_days() < 25)
        );
        assert!(record.assessments.iter().any(|a| ninth(&a)));

        // The two weeks after the death are lower than the two before.
        let moods = moods(&record);
        let death = record
            .events
            .iter()
            .find(|e| e.title == "Grandmother died")
            .unwrap()
            .day;
        let mean = |from: NaiveDate, days: i64| {
            let inside: Vec<f64> = moods
                .iter()
                .filter(|(d, _)| (0..days).contains(&(**d - from).num_days()))
                .map(|(_, m)| *m)
                .collect();
            inside.iter().sum::<f64>() / inside.len() as f64
        };
        assert!(mean(death, 14) < mean(death - Days::new(14), 14) - 0.5);
        assert!(mean(first, 21) < 3.8 && mean(today - Days::new(30), 30) > 4.2);

        let bad_days = record
            .check_ins
            .iter()
            .filter(|c| c.kind == CheckInKind::BadDay)
            .count();
        assert!((2..=30).contains(&bad_days), "{bad_days} bad days");
        let estimated = record.check_ins.iter().filter(|c| c.estimated).count();
        assert!((1..=40).contains(&estimated), "{estimated} estimated");
        assert!(longest_gap(&record, first, today) >= 6);
        for status in DoseStatus::ALL {
            assert!(
                record.doses.iter().any(|d| d.status == status) || status == DoseStatus::Skipped
            );
        }
        let as_needed = record.doses.iter().filter(|d| d.slot.is_none()).count();
        assert!((2..=60).contains(&as_needed), "{as_needed} as needed");
        for status in [
            SessionStatus::CancelledByMe,
            SessionStatus::CancelledByTherapist,
        ] {
            assert!(record.sessions.iter().any(|s| s.status == status));
        }
        let start = record.courses[0].start.unwrap();
        assert!(
            attended(&record.sessions, start, 84)
                > attended(&record.sessions, today - Days::new(84), 84)
        );
    }
}
