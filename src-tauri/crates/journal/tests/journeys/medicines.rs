//! Medicines and their dated steps: what holds on a day, what cannot follow what.

use ballast_journal::medicine::{
    add_step, remove_medicine, remove_step, save_medicine, suggest_medicines, update_step,
};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    MedicineInput, MedicineState, MedicineView, ScheduleInput, StepInput,
};
use ballast_model::{MedicineId, StepId, StepKind, Unit};

use crate::home::{Home, TODAY};
use crate::inputs::{as_needed, check_in, medicine, step};

fn titration() -> MedicineInput {
    let steps = vec![
        step("2026-07-01", StepKind::Start, "25"),
        step("2026-07-08", StepKind::Increase, "50"),
        step("2026-10-01", StepKind::Decrease, "37,5"),
        step("2026-12-01", StepKind::Stop, ""),
    ];
    medicine("Sertraline", steps)
}

fn only(home: &Home) -> MedicineView {
    let mut all = home.treatment().medicines;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[test]
fn a_medicine_with_its_steps_past_and_planned_is_one_act() {
    let mut home = Home::new();
    save_medicine(home.j(), titration()).unwrap();
    let view = only(&home);
    assert_eq!(view.state, MedicineState::Current);
    assert_eq!(view.now.as_deref(), Some("50 mg, every day at 08:00"));
    assert_eq!(view.since.unwrap().to_string(), "2026-07-08");
    let listed: Vec<_> = view
        .steps
        .iter()
        .map(|s| (s.start.to_string(), s.amount.clone(), s.future))
        .collect();
    assert_eq!(
        listed[2],
        ("2026-10-01".to_owned(), Some("37.5 mg".to_owned()), true)
    );
    assert_eq!(listed[3], ("2026-12-01".to_owned(), None, true));
    // The plan comes true by itself, and a stopped medicine stays in the list.
    home.at("2026-10-02 09:00");
    assert_eq!(
        only(&home).now.as_deref(),
        Some("37.5 mg, every day at 08:00")
    );
    home.at("2027-01-10 09:00");
    assert_eq!(
        (only(&home).state, only(&home).now),
        (MedicineState::Stopped, None)
    );
    undo(home.j()).unwrap();
    assert_eq!((home.count("medicine"), home.count("regimen_step")), (0, 0));
}

#[test]
fn a_later_step_never_rewrites_what_was_true_before() {
    let mut home = Home::new();
    save_medicine(home.j(), titration()).unwrap();
    let id = only(&home).id;
    let before: Vec<_> = home.dump()["regimen_step"].clone();
    add_step(home.j(), id, &step(TODAY, StepKind::Increase, "75")).unwrap();
    assert_eq!(home.dump()["regimen_step"][..4], before[..]);
    add_step(home.j(), id, &step(TODAY, StepKind::Hold, "")).unwrap();
    assert_eq!(
        only(&home).state,
        MedicineState::Held,
        "of two steps on one day the later entered holds"
    );
    assert!(home.open_doses(None).is_empty());
}

#[test]
fn a_future_medicine_is_planned_and_not_due() {
    let mut home = Home::new();
    save_medicine(
        home.j(),
        medicine(
            "Lamotrigine",
            vec![step("2026-09-04", StepKind::Start, "12.5")],
        ),
    )
    .unwrap();
    assert_eq!(only(&home).state, MedicineState::Planned);
    assert!(home.open_doses(None).is_empty());
    home.at("2026-09-04 09:00");
    assert_eq!(home.open_doses(None), ["Lamotrigine 08:00"]);
}

#[test]
fn absurd_doses_are_refused_at_their_field() {
    let mut home = Home::new();
    for (typed, problem) in [
        ("-5", "not_positive"),
        ("0", "not_positive"),
        ("NaN", "not_a_number"),
        ("inf", "not_a_number"),
        ("1e3", "not_a_number"),
        ("1.000,5", "not_a_number"),
        ("fifty", "not_a_number"),
        ("999999999", "out_of_range"),
        ("0.00001", "too_precise"),
        (" ", "empty"),
        ("٥٠", "not_a_number"),
    ] {
        let typed = medicine(
            "Sertraline",
            vec![
                step("2026-07-01", StepKind::Start, "25"),
                step("2026-07-08", StepKind::Reschedule, typed),
            ],
        );
        home.refuses("steps.1.amount", problem, |j| save_medicine(j, typed));
    }
    let no_unit = StepInput {
        unit: None,
        ..step(TODAY, StepKind::Start, "25")
    };
    home.refuses("steps.0.unit", "empty", |j| {
        save_medicine(j, medicine("Sertraline", vec![no_unit]))
    });
}

#[test]
fn what_cannot_be_a_schedule_is_refused_at_its_field() {
    let mut home = Home::new();
    let with = |schedule| StepInput {
        schedule,
        ..step(TODAY, StepKind::Start, "25")
    };
    let times = |t: &[&str]| t.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
    let cases = [
        (None, "steps.0.schedule", "empty"),
        (
            Some(ScheduleInput::Daily { times: vec![] }),
            "steps.0.times",
            "empty",
        ),
        (
            Some(ScheduleInput::Daily {
                times: times(&["08:00", "20:00", "08:00"]),
            }),
            "steps.0.times",
            "duplicate",
        ),
        (
            Some(ScheduleInput::Daily {
                times: times(&["24:00"]),
            }),
            "steps.0.times",
            "not_a_time",
        ),
        (
            Some(ScheduleInput::EveryNDays {
                every: 1,
                times: times(&["08:00"]),
            }),
            "steps.0.every",
            "out_of_range",
        ),
        (
            Some(ScheduleInput::Weekdays {
                days: vec![],
                times: times(&["08:00"]),
            }),
            "steps.0.weekdays",
            "empty",
        ),
        (
            Some(ScheduleInput::Weekdays {
                days: vec![8],
                times: times(&["08:00"]),
            }),
            "steps.0.weekdays",
            "out_of_range",
        ),
        (
            Some(ScheduleInput::AsNeeded {
                most_a_day: Some(0),
            }),
            "steps.0.most_a_day",
            "out_of_range",
        ),
    ];
    for (schedule, field, problem) in cases {
        home.refuses(field, problem, |j| {
            save_medicine(j, medicine("Sertraline", vec![with(schedule)]))
        });
    }
}

#[test]
fn a_step_must_fit_what_came_before() {
    let mut home = Home::new();
    home.refuses("steps", "empty", |j| {
        save_medicine(j, medicine("Sertraline", vec![]))
    });
    let stop_first = medicine("Sertraline", vec![step(TODAY, StepKind::Stop, "")]);
    home.refuses("steps.0.kind", "not_possible_here", |j| {
        save_medicine(j, stop_first)
    });
    let stop_before = medicine(
        "Sertraline",
        vec![
            step("2026-07-10", StepKind::Start, "25"),
            step("2026-07-01", StepKind::Stop, ""),
        ],
    );
    home.refuses("steps.1.start", "before_start", |j| {
        save_medicine(j, stop_before)
    });

    save_medicine(home.j(), titration()).unwrap();
    let id = only(&home).id;
    for (kind, mg) in [
        (StepKind::Increase, "50"),
        (StepKind::Increase, "25"),
        (StepKind::Decrease, "50"),
        (StepKind::Decrease, "75"),
    ] {
        home.refuses("amount", "not_possible_here", |j| {
            add_step(j, id, &step(TODAY, kind, mg))
        });
    }
    home.refuses("start", "before_start", |j| {
        add_step(j, id, &step("2026-06-30", StepKind::Stop, ""))
    });
    home.refuses("start", "not_a_date", |j| {
        add_step(j, id, &step("2026-02-30", StepKind::Hold, ""))
    });
    home.refuses("start", "implausible_date", |j| {
        add_step(j, id, &step("1066-10-14", StepKind::Start, "25"))
    });
    let second = only(&home).steps[1].id;
    home.refuses("amount", "not_possible_here", |j| {
        update_step(j, second, &step("2026-07-08", StepKind::Increase, "20"))
    });
    home.refuses("start", "before_start", |j| {
        update_step(j, second, &step("2026-06-08", StepKind::Increase, "50"))
    });
}

#[test]
fn a_step_is_not_put_in_or_taken_out_so_that_what_follows_no_longer_fits() {
    let mut home = Home::new();
    save_medicine(home.j(), titration()).unwrap();
    let id = only(&home).id;
    // 75 mg on 5 July would make the rise to 50 mg on the 8th a fall.
    home.refuses("amount", "not_possible_here", |j| {
        add_step(j, id, &step("2026-07-05", StepKind::Increase, "75"))
    });
    let first = only(&home).steps[0].id;
    home.refuses("start", "not_possible_here", |j| {
        update_step(j, first, &step("2026-07-20", StepKind::Start, "25"))
    });
    home.refuses("id", "not_possible_here", |j| remove_step(j, first));
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let mut home = Home::new();
    let gone = MedicineInput {
        id: Some(MedicineId(5)),
        ..medicine("Sertraline", vec![])
    };
    home.refuses("id", "not_found", |j| save_medicine(j, gone));
    home.refuses("id", "not_found", |j| remove_medicine(j, MedicineId(5)));
    home.refuses("id", "not_found", |j| remove_step(j, StepId(5)));
    home.refuses("id", "not_found", |j| {
        update_step(j, StepId(5), &step(TODAY, StepKind::Start, "5"))
    });
    home.refuses("medicine", "not_found", |j| {
        add_step(j, MedicineId(5), &step(TODAY, StepKind::Start, "5"))
    });
}

#[test]
fn removing_a_medicine_takes_its_doses_along_and_undo_brings_all_back() {
    let mut home = Home::new();
    let input = MedicineInput {
        form: Some("tablet".to_owned()),
        ..titration()
    };
    save_medicine(home.j(), input).unwrap();
    ballast_journal::dose::log_due_doses(home.j(), TODAY, ballast_journal::views::DosePart::All)
        .unwrap();
    let id = only(&home).id;
    let nausea = ballast_journal::views::SideEffectInput {
        medicine: Some(id),
        ..crate::inputs::side_effect("Nausea", "2026-07-02")
    };
    ballast_journal::side_effect::save_side_effect(home.j(), nausea).unwrap();
    let whole = home.dump();
    remove_medicine(home.j(), id).unwrap();
    assert_eq!((home.count("regimen_step"), home.count("dose")), (0, 0));
    let left = home.treatment().side_effects;
    assert_eq!(
        (left.len(), left[0].medicine_name.clone()),
        (1, None),
        "what was felt stays"
    );
    ballast_journal::check_in::save_check_in(home.j(), check_in(TODAY, 5)).unwrap();
    undo(home.j()).unwrap();
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}

#[test]
fn other_rhythms_are_due_on_their_days() {
    let mut home = Home::new();
    let every_other = StepInput {
        schedule: Some(ScheduleInput::EveryNDays {
            every: 2,
            times: vec!["08:00".to_owned()],
        }),
        ..step("2026-09-01", StepKind::Start, "10")
    };
    save_medicine(home.j(), medicine("Fluoxetine", vec![every_other])).unwrap();
    let mondays = StepInput {
        unit: Some(Unit::Iu),
        schedule: Some(ScheduleInput::Weekdays {
            days: vec![1, 4],
            times: vec!["12:00".to_owned()],
        }),
        ..step("2026-09-01", StepKind::Start, "1000")
    };
    save_medicine(home.j(), medicine("Vitamin D", vec![mondays])).unwrap();
    let if_needed = as_needed(step("2026-09-01", StepKind::Start, "25"), None);
    save_medicine(home.j(), medicine("Hydroxyzine", vec![if_needed])).unwrap();
    assert_eq!(home.open_doses(Some("2026-09-01")), ["Fluoxetine 08:00"]);
    assert!(home.open_doses(Some("2026-09-02")).is_empty());
    assert_eq!(
        home.open_doses(Some(TODAY)),
        ["Fluoxetine 08:00", "Vitamin D 12:00"],
        "a Thursday"
    );
    let words: Vec<_> = home
        .treatment()
        .medicines
        .into_iter()
        .filter_map(|m| m.now)
        .collect();
    assert!(words.contains(&"1000 IU, Monday, Thursday at 12:00".to_owned()));
    assert!(words.contains(&"25 mg, when needed".to_owned()));
}

#[test]
fn names_are_offered_while_typing() {
    let found = suggest_medicines("sertr");
    assert_eq!(found[0].name.to_lowercase(), "sertraline");
    assert!(found[0].class_name.len() > 3);
    assert!(suggest_medicines("zzzz").is_empty());
    assert!(suggest_medicines("").len() <= 8);
}
