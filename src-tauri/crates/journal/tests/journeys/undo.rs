//! Undo over whole lives: whatever was done, taken back step by step every state is as it was, and done again it is as it became.

use ballast_journal::care::{move_question, remove_person, save_person, save_question};
use ballast_journal::check_in::{flag_bad_day, remove_check_in, save_check_in};
use ballast_journal::dose::{clear_dose, log_dose, log_due_doses};
use ballast_journal::event::save_event;
use ballast_journal::homework::{answer_homework, save_homework};
use ballast_journal::import::{MoodMapping, import_daylio};
use ballast_journal::medicine::{add_step, remove_medicine, remove_step, save_medicine};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::session::{plan_sessions, remove_session, save_session};
use ballast_journal::settings::{move_tracker, set_settings};
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::therapy::{add_rhythm, close_course, remove_course, save_course};
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::{
    CheckInInput, CloseInput, DosePart, PlanSessionsInput, RhythmInput, Settings, SideEffectInput,
};
use ballast_journal::{Journal, JournalError};
use ballast_model::*;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::home::{Home, TODAY};
use crate::inputs;

/// What is done next: a kind of act, and two numbers that choose on what.
type Pick = (u8, u8, u8);

fn day(back: u8) -> String {
    (TODAY.parse::<NaiveDate>().unwrap() - Days::new(u64::from(back % 30))).to_string()
}

/// Does one act. Some are refused, on things that are not there or on days that do not fit: these must leave no trace either.
fn act(j: &mut Journal, (kind, a, b): Pick) -> Result<(), JournalError> {
    let id = i64::from(b % 4) + 1;
    let mapping = MoodMapping::default();
    match kind {
        0 => save_check_in(
            j,
            CheckInInput {
                note: Some(format!("note {a}")),
                tags: vec!["tag".to_owned()],
                values: vec![inputs::number(TrackerId(1), &(a % 4).to_string())],
                ..inputs::check_in(&day(b), a % 11)
            },
        )
        .map(drop),
        1 => save_check_in(
            j,
            CheckInInput {
                id: Some(CheckInId(id)),
                ..inputs::check_in(&day(b), a % 11)
            },
        )
        .map(drop),
        2 => remove_check_in(j, CheckInId(id)).map(drop),
        3 => flag_bad_day(j, &day(b)).map(drop),
        4 => save_medicine(
            j,
            inputs::medicine(
                &format!("Medicine {a}"),
                vec![inputs::at_times(
                    inputs::step(&day(29), StepKind::Start, "25"),
                    &["08:00", "20:00"],
                )],
            ),
        )
        .map(drop),
        5 => add_step(
            j,
            MedicineId(id),
            &inputs::step(
                &day(a),
                StepKind::Reschedule,
                &a.saturating_add(1).to_string(),
            ),
        )
        .map(drop),
        6 => remove_step(j, StepId(id)).map(drop),
        7 => log_dose(
            j,
            inputs::dose(
                MedicineId(id),
                &day(a),
                Some("08:00"),
                DoseStatus::ALL[usize::from(a % 4)],
            ),
        )
        .map(drop),
        8 => log_due_doses(j, &day(a), DosePart::All).map(drop),
        9 => clear_dose(j, DoseId(id)).map(drop),
        10 => remove_medicine(j, MedicineId(id)).map(drop),
        11 => save_side_effect(
            j,
            SideEffectInput {
                medicine: Some(MedicineId(id)),
                rating: inputs::rating(&day(a % 5), a % 3 + 1),
                ..inputs::side_effect("Nausea", &day(10))
            },
        )
        .map(drop),
        12 => save_course(j, inputs::course("CBT", &day(29))).map(drop),
        13 => plan_sessions(
            j,
            &PlanSessionsInput {
                course: CourseId(id),
                first: day(a),
                time: None,
                every_days: 7,
                every_months: None,
                count: u16::from(b % 5) + 1,
            },
        )
        .map(drop),
        14 => save_session(
            j,
            inputs::session(CourseId(id), &day(a), SessionStatus::Attended),
        )
        .map(drop),
        15 => remove_course(j, CourseId(id)).map(drop),
        16 => save_event(j, inputs::event(&day(a), "Something")).map(drop),
        17 => save_assessment(j, inputs::answers("phq9", &day(a), &[a % 4; 9])).map(drop),
        18 => save_person(
            j,
            inputs::person(&format!("Person {a}"), PersonRole::Prescriber),
        )
        .map(drop),
        19 => save_question(j, inputs::question(PersonId(id), &format!("Question {a}?"))).map(drop),
        20 => move_question(j, AgendaItemId(id), a % 2 == 0).map(drop),
        21 => remove_person(j, PersonId(id)).map(drop),
        22 => set_settings(
            j,
            Settings {
                day_end: a % 12,
                ..Settings::default()
            },
        )
        .map(drop),
        23 => move_tracker(j, TrackerId(id), a % 2 == 0).map(drop),
        24 => save_homework(j, inputs::homework(CourseId(id), "Walk", None)).map(drop),
        25 => answer_homework(j, inputs::answer(HomeworkId(id), HomeworkStatus::Done)).map(drop),
        26 => add_rhythm(
            j,
            RhythmInput {
                course: CourseId(id),
                start: day(a),
                rhythm: Rhythm::Booster { months: Some(3) },
                reason: None,
            },
        )
        .map(drop),
        27 => close_course(
            j,
            CloseInput {
                id: CourseId(id),
                ended: Some(day(a)),
                why_ended: None,
                keep_well: KeepWell::default(),
            },
        )
        .map(drop),
        28 => remove_session(j, SessionId(id)).map(drop),
        _ => {
            let row = format!("2026-08-{:02},x,x,20:15,good,walk,,,{a}\n", b % 28 + 1);
            let header = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";
            import_daylio(j, format!("{header}{row}").as_bytes(), &mapping).map(drop)
        }
    }
}

/// How many kinds of act there are.
const KINDS: u8 = 30;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn every_state_comes_back_on_the_way_down_and_on_the_way_up(
        picks in proptest::collection::vec((0..KINDS, any::<u8>(), any::<u8>()), 1..30),
        restart in any::<bool>(),
    ) {
        let mut home = Home::new();
        let mut states = vec![home.dump()];
        for (minute, pick) in picks.into_iter().enumerate() {
            home.at(&format!("{TODAY} 20:{minute:02}"));
            let refused = act(home.j(), pick).is_err();
            let now = home.dump();
            prop_assert!(home.search_is_right(), "{pick:?}");
            prop_assert!(!refused || now == *states.last().unwrap(), "{pick:?} was refused and left a trace");
            if now != *states.last().unwrap() {
                states.push(now);
            }
        }
        if restart {
            home.reopen();
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(undo(home.j()).unwrap().is_some());
            prop_assert_eq!(&home.dump(), state);
            prop_assert!(home.search_is_right());
        }
        prop_assert!(undo(home.j()).unwrap().is_none(), "more to undo than was changed");
        if restart {
            home.reopen();
        }
        for state in &states[1..] {
            prop_assert!(redo(home.j()).unwrap().is_some());
            prop_assert_eq!(&home.dump(), state);
            prop_assert!(home.search_is_right());
        }
        prop_assert!(redo(home.j()).unwrap().is_none());
        prop_assert!(ballast_journal::verify::verify(home.look()).unwrap().sound);
    }
}

/// The list above must not fall behind the acts: each kind does something on a record that has everything.
#[test]
fn each_kind_of_act_does_something_when_it_can() {
    let mut home = Home::new();
    let order = [
        0, 0, 1, 2, 3, 4, 4, 5, 7, 9, 8, 11, 12, 13, 14, 16, 17, 18, 19, 19, 20, 22, 23, 24, 25,
        26, 27, 28, 29, 6, 10, 15, 21,
    ];
    let mut done = std::collections::BTreeSet::new();
    for kind in order {
        let before = home.dump();
        let pick = if kind == 6 { (6, 0, 2) } else { (kind, 1, 0) };
        act(home.j(), pick).unwrap_or_else(|e| panic!("act {kind}: {e}"));
        assert_ne!(home.dump(), before, "act {kind} did nothing");
        done.insert(kind);
    }
    assert_eq!(done.len(), usize::from(KINDS));
}
