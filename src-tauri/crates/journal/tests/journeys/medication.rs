//! Medication in depth: plans as one change, switches, corrections that keep history, calendars, supply, monitoring, signs.

use ballast_journal::medicine::{
    add_plan, remove_plan, save_medicine, switch_medicine, update_step,
};
use ballast_journal::medicine_screen::get_medicine;
use ballast_journal::undo::undo;
use ballast_journal::views::*;
use ballast_journal::{allergy, calendar, dose, listing, monitoring, side_effect, supply};
use ballast_model::{
    AllergyKind, DoseStatus, MedicineId, MonitoringKind, PlanKind, StepKind, SupplyKind, Unit,
};

use crate::home::{Home, TODAY};
use crate::inputs::{check_in, dose as log, medicine, step};

fn with(steps: Vec<StepInput>) -> (Home, MedicineId) {
    let mut home = Home::new();
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    let id = home.medicine("Sertraline");
    (home, id)
}

fn started() -> (Home, MedicineId) {
    with(vec![step("2026-07-01", StepKind::Start, "50")])
}

fn taper(medicine: MedicineId) -> PlanInput {
    let half = StepInput {
        pieces: Some("half".to_owned()),
        piece: Some("50 mg tablet".to_owned()),
        ..step("2026-09-10", StepKind::Decrease, "25")
    };
    PlanInput {
        medicine,
        kind: PlanKind::Taper,
        prescribed_by: Some("Dr. A.".to_owned()),
        prescribed_on: Some(TODAY.to_owned()),
        note: None,
        lines: vec![
            half,
            step("2026-09-24", StepKind::Decrease, "12,5"),
            step("2026-10-08", StepKind::Stop, ""),
        ],
    }
}

fn request(medicines: &[MedicineId], from: &str, to: &str) -> CalendarRequest {
    CalendarRequest {
        medicines: medicines.to_vec(),
        from: from.to_owned(),
        to: to.to_owned(),
        paper: PaperSize::A4,
    }
}

fn doses_on(view: &CalendarView, day: &str) -> Vec<Option<Vec<String>>> {
    let found = view.days.iter().find(|d| d.day.to_string() == day).unwrap();
    found
        .cells
        .iter()
        .map(|c| c.as_ref().map(|c| c.doses.clone()))
        .collect()
}

#[test]
fn the_lines_of_a_taper_are_one_change() {
    let (mut home, id) = started();
    add_plan(home.j(), &taper(id)).unwrap();
    let screen = get_medicine(home.look(), id).unwrap();
    let [plan] = screen.plans.as_slice() else {
        panic!("{:?}", screen.plans)
    };
    let amounts: Vec<_> = plan.lines.iter().map(|l| l.amount.as_deref()).collect();
    assert_eq!(amounts, [Some("25 mg"), Some("12.5 mg"), None]);
    assert_eq!(
        plan.lines[0].pieces_words.as_deref(),
        Some("half a 50 mg tablet")
    );
    assert_eq!(
        (plan.from.to_string(), plan.to.to_string()),
        ("2026-09-10".into(), "2026-10-14".into())
    );
    // Undone in one act; done again and removed in one act, with what stood there kept.
    undo(home.j()).unwrap();
    assert_eq!(
        (home.count("regimen_step"), home.count("regimen_plan")),
        (1, 0)
    );
    add_plan(home.j(), &taper(id)).unwrap();
    let plan = get_medicine(home.look(), id).unwrap().plans[0].plan.id;
    remove_plan(home.j(), plan).unwrap();
    assert_eq!(
        (home.count("regimen_step"), home.count("step_correction")),
        (1, 3)
    );
    undo(home.j()).unwrap();
    assert_eq!(
        (home.count("regimen_step"), home.count("step_correction")),
        (4, 0)
    );
}

#[test]
fn a_line_that_cannot_be_is_refused_at_its_field_and_nothing_is_written() {
    let (mut home, id) = started();
    let mut wrong = taper(id);
    wrong.lines[1].amount = Some("40".to_owned());
    home.refuses("lines.1.amount", "not_possible_here", |j| {
        add_plan(j, &wrong)
    });
    let mut wrong = taper(id);
    wrong.lines[0].pieces = Some("a bit".to_owned());
    home.refuses("lines.0.pieces", "not_a_number", |j| add_plan(j, &wrong));
    let mut wrong = taper(id);
    wrong.lines.clear();
    home.refuses("lines", "empty", |j| add_plan(j, &wrong));
}

#[test]
fn several_steps_of_a_new_medicine_belong_together() {
    let (home, id) = with(vec![
        step("2026-07-01", StepKind::Start, "25"),
        step("2026-07-08", StepKind::Increase, "50"),
    ]);
    let plans = get_medicine(home.look(), id).unwrap().plans;
    assert_eq!(
        (plans.len(), plans[0].plan.kind, plans[0].lines.len()),
        (1, PlanKind::Titration, 2)
    );
}

#[test]
fn a_correction_keeps_what_stood_and_a_change_keeps_what_was() {
    let (mut home, id) = started();
    let first = get_medicine(home.look(), id).unwrap().medicine.steps[0].id;
    update_step(home.j(), first, &step("2026-07-01", StepKind::Start, "25")).unwrap();
    // The same again changes nothing and leaves no line.
    let same = update_step(home.j(), first, &step("2026-07-01", StepKind::Start, "25")).unwrap();
    assert!(same.nouns.is_empty());
    update_step(home.j(), first, &step("2026-07-02", StepKind::Start, "25")).unwrap();
    let kept = get_medicine(home.look(), id).unwrap().corrections;
    let said: Vec<_> = kept
        .iter()
        .map(|c| (c.stood.as_str(), c.now.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            (
                "25 mg, every day at 08:00, from 1 July 2026",
                Some("25 mg, every day at 08:00, from 2 July 2026")
            ),
            (
                "50 mg, every day at 08:00, from 1 July 2026",
                Some("25 mg, every day at 08:00, from 1 July 2026")
            ),
        ]
    );
    // Undo takes the correction and its line back together.
    undo(home.j()).unwrap();
    undo(home.j()).unwrap();
    let screen = get_medicine(home.look(), id).unwrap();
    assert!(screen.corrections.is_empty());
    assert_eq!(screen.medicine.steps[0].amount.as_deref(), Some("50 mg"));
    // A change leaves the step before it as it was, and no line.
    ballast_journal::medicine::add_step(home.j(), id, &step(TODAY, StepKind::Increase, "75"))
        .unwrap();
    let screen = get_medicine(home.look(), id).unwrap();
    assert!(screen.corrections.is_empty());
    assert_eq!(
        screen.medicine.sentence,
        "Sertraline 75 mg each morning since 3 September; before that 50 mg for 9 weeks"
    );
}

#[test]
fn a_switch_ties_two_medicines_and_lays_both_out_as_prescribed() {
    let (mut home, id) = started();
    let input = SwitchInput {
        from: id,
        to: None,
        added: medicine("Venlafaxine", Vec::new()),
        from_lines: vec![
            step("2026-09-07", StepKind::Decrease, "25"),
            step("2026-09-14", StepKind::Stop, ""),
        ],
        to_lines: vec![
            step("2026-09-10", StepKind::Switch, "37.5"),
            step("2026-09-17", StepKind::Increase, "75"),
        ],
        prescribed_by: Some("Dr. A.".to_owned()),
        prescribed_on: Some(TODAY.to_owned()),
        note: None,
    };
    switch_medicine(home.j(), &input).unwrap();
    let other = home.medicine("Venlafaxine");
    let screen = get_medicine(home.look(), id).unwrap();
    let tied = &screen.switches[0];
    assert_eq!((tied.from, tied.to), (id, other));
    let view = calendar::get_calendar(
        home.look(),
        &request(
            &[id, other],
            &tied.first.to_string(),
            &tied.last.to_string(),
        ),
    )
    .unwrap();
    let one = |words: &str| Some(vec![words.to_owned()]);
    assert_eq!(doses_on(&view, "2026-09-07"), [one("08:00 25 mg"), None]);
    assert_eq!(
        doses_on(&view, "2026-09-12"),
        [one("08:00 25 mg"), one("08:00 37.5 mg")]
    );
    assert_eq!(
        doses_on(&view, "2026-09-16"),
        [Some(vec![]), one("08:00 37.5 mg")]
    );
    assert_eq!(
        doses_on(&view, "2026-09-17"),
        [Some(vec![]), one("08:00 75 mg")]
    );
    // Days between the lines stay as the lines leave them: nothing is filled in.
    let gap = SwitchInput {
        to_lines: vec![step("2026-09-21", StepKind::Switch, "37.5")],
        ..input
    };
    undo(home.j()).unwrap();
    assert_eq!((home.count("medicine"), home.count("regimen_plan")), (1, 0));
    switch_medicine(home.j(), &gap).unwrap();
    let other = home.medicine("Venlafaxine");
    let view = calendar::get_calendar(
        home.look(),
        &request(&[id, other], "2026-09-14", "2026-09-21"),
    )
    .unwrap();
    assert_eq!(doses_on(&view, "2026-09-18"), [Some(vec![]), None]);
}

#[test]
fn the_calendar_for_the_fridge_is_an_accessible_page_that_says_what_it_is() {
    let (mut home, id) = started();
    add_plan(home.j(), &taper(id)).unwrap();
    let asked = request(&[id], "2026-09-10", "2026-10-14");
    let view = calendar::get_calendar(home.look(), &asked).unwrap();
    assert!(
        view.note.contains("only lays out what was entered")
            && view.note.contains("computes no dose")
    );
    assert_eq!(
        doses_on(&view, "2026-09-10"),
        [Some(vec!["08:00 half a 50 mg tablet (25 mg)".to_owned()])]
    );
    assert!(view.days[0].cells[0].as_ref().unwrap().changed);
    let pdf = calendar::calendar_files(home.look(), &asked, &SavePages::Pdf).unwrap();
    assert!(pdf.files[0].1.starts_with(b"%PDF-"));
    assert_eq!(
        (pdf.pages, pdf.accessible, pdf.name.as_str()),
        (1, Some(true), "calendar-2026-09-10.pdf")
    );
    let page = calendar::get_calendar_page(home.look(), &asked).unwrap();
    let drawn = calendar::calendar_files(home.look(), &asked, &SavePages::Svg).unwrap();
    assert_eq!(page.pages[0].as_bytes(), drawn.files[0].1);
    for (from, to, field) in [
        ("2026-09-10", "2026-09-09", "to"),
        ("2026-09-10", "2027-09-11", "to"),
        ("soon", "2026-09-09", "from"),
    ] {
        let asked = request(&[id], from, to);
        let Err(ballast_journal::JournalError::Invalid(wrong)) =
            calendar::get_calendar(home.look(), &asked)
        else {
            panic!("{from} to {to}")
        };
        assert_eq!(wrong.field, field);
    }
}

#[test]
fn a_part_of_a_dose_is_less_than_the_whole_and_counts_as_neither_taken_nor_missed() {
    let (mut home, id) = started();
    let part = |amount: Option<&str>| DoseInput {
        amount: amount.map(ToOwned::to_owned),
        ..log(id, TODAY, Some("08:00"), DoseStatus::Part)
    };
    home.refuses("amount", "empty", |j| dose::log_dose(j, part(None)));
    home.refuses("amount", "not_possible_here", |j| {
        dose::log_dose(j, part(Some("50")))
    });
    dose::log_dose(home.j(), part(Some("25"))).unwrap();
    let screen = get_medicine(home.look(), id).unwrap();
    let today = screen.days.last().unwrap().planned[0].dose.clone().unwrap();
    assert_eq!(
        (today.status, today.amount.as_deref()),
        (DoseStatus::Part, Some("25 mg"))
    );
    assert_eq!(
        (
            screen.counts.part,
            screen.counts.taken,
            screen.counts.missed
        ),
        (1, 0, 0)
    );
    // The other days of the eight weeks are not recorded, and nothing else.
    assert_eq!(screen.counts.not_recorded, screen.counts.planned - 1);
}

#[test]
fn above_the_most_a_day_it_is_said_and_recorded_all_the_same() {
    let mut home = Home::new();
    let needed = StepInput {
        schedule: Some(ScheduleInput::AsNeeded {
            most_a_day: Some(2),
        }),
        ..step("2026-07-01", StepKind::Start, "25")
    };
    save_medicine(home.j(), medicine("Hydroxyzine", vec![needed])).unwrap();
    let id = home.medicine("Hydroxyzine");
    for n in 1..=3 {
        dose::log_dose(home.j(), log(id, TODAY, None, DoseStatus::Taken)).unwrap();
        let item = home.today(None).as_needed.remove(0);
        assert_eq!((item.taken.len(), item.over), (n, n > 2));
    }
    // Rated later, and nothing else of the dose changes.
    let first = home.today(None).as_needed[0].taken[0].clone();
    let before = home.dump()["dose"].clone();
    dose::rate_dose(home.j(), first.id, Some(7), Some(4)).unwrap();
    let rated = home.today(None).as_needed[0].taken[0].clone();
    assert_eq!((rated.before, rated.after), (Some(7), Some(4)));
    let after = home.dump()["dose"].clone();
    assert_eq!(before[1..], after[1..]);
    home.refuses("after", "out_of_range", |j| {
        dose::rate_dose(j, first.id, None, Some(11))
    });
}

#[test]
fn after_missed_days_it_says_ask_first_where_that_matters_and_only_there() {
    let mut home = Home::new();
    for name in ["Lamotrigine", "Sertraline"] {
        save_medicine(
            home.j(),
            medicine(name, vec![step("2026-08-01", StepKind::Start, "100")]),
        )
        .unwrap();
    }
    let ask = |home: &Home| -> Vec<bool> {
        home.today(None)
            .due
            .iter()
            .filter_map(|item| match item {
                DueItem::Dose {
                    ask_before_restart, ..
                } => Some(ask_before_restart.is_some()),
                _ => None,
            })
            .collect()
    };
    for name in ["Lamotrigine", "Sertraline"] {
        let id = home.medicine(name);
        for day in ["2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01"] {
            dose::log_dose(home.j(), log(id, day, Some("08:00"), DoseStatus::Missed)).unwrap();
        }
    }
    assert_eq!(
        ask(&home),
        [false, false],
        "four missed days, and one that is not recorded"
    );
    let id = home.medicine("Lamotrigine");
    dose::log_dose(
        home.j(),
        log(id, "2026-09-02", Some("08:00"), DoseStatus::Missed),
    )
    .unwrap();
    assert_eq!(ask(&home), [true, false]);
    assert!(get_medicine(home.look(), id).unwrap().ask_first);
    dose::log_dose(home.j(), log(id, TODAY, Some("08:00"), DoseStatus::Taken)).unwrap();
    assert_eq!(ask(&home), [false, false]);
}

fn refill(medicine: MedicineId, day: &str, kind: SupplyKind, quantity: &str) -> SupplyInput {
    SupplyInput {
        id: None,
        medicine,
        day: day.to_owned(),
        kind,
        packs: Some(2),
        quantity: quantity.to_owned(),
        unit: Unit::Tablet,
        cost: None,
        note: None,
    }
}

#[test]
fn the_supply_lasts_by_the_regimen_as_entered_and_says_when_it_is_below_zero() {
    let half = StepInput {
        pieces: Some("1/2".to_owned()),
        ..step("2026-08-20", StepKind::Start, "25")
    };
    let (mut home, id) = with(vec![half]);
    assert!(
        get_medicine(home.look(), id)
            .unwrap()
            .supply
            .entries
            .is_empty()
    );
    supply::save_supply(home.j(), refill(id, "2026-08-20", SupplyKind::Refill, "5")).unwrap();
    let view = get_medicine(home.look(), id).unwrap().supply;
    assert_eq!(view.entries[0].in_all, "10 tablets");
    let estimate = view.estimate.unwrap();
    // 14 days to the eve of 3 September, half a tablet each.
    assert_eq!(
        (estimate.left.as_str(), estimate.assumed),
        ("3 tablets", 14)
    );
    assert_eq!(estimate.run_out.unwrap().to_string(), "2026-09-09");
    assert!(
        home.today(None)
            .coming_up
            .iter()
            .any(|c| matches!(c, ComingUp::Supply { .. }))
    );
    // Counted: nothing is there. From the next day on it is below zero.
    supply::save_supply(home.j(), refill(id, "2026-09-01", SupplyKind::Count, "0")).unwrap();
    let estimate = get_medicine(home.look(), id)
        .unwrap()
        .supply
        .estimate
        .unwrap();
    assert_eq!(
        (estimate.left.as_str(), estimate.below_zero),
        ("1 tablet", true)
    );
    assert_eq!(estimate.below_zero_since.unwrap().to_string(), "2026-09-01");
    home.refuses("day", "in_the_future", |j| {
        supply::save_supply(j, refill(id, "2026-09-04", SupplyKind::Refill, "28"))
    });
    home.refuses("quantity", "not_positive", |j| {
        supply::save_supply(j, refill(id, TODAY, SupplyKind::Refill, "0"))
    });
}

#[test]
fn a_supply_in_another_unit_than_the_steps_is_not_guessed() {
    let (mut home, id) = started();
    supply::save_supply(home.j(), refill(id, "2026-08-20", SupplyKind::Refill, "28")).unwrap();
    let view = get_medicine(home.look(), id).unwrap().supply;
    assert!(view.estimate.is_none() && view.unclear);
}

#[test]
fn monitoring_comes_up_when_it_is_due_and_goes_on_after_a_result() {
    let (mut home, id) = started();
    let level = MonitoringInput {
        id: None,
        medicine: Some(id),
        kind: MonitoringKind::BloodLevel,
        name: None,
        due: Some("2026-09-10".to_owned()),
        every_weeks: Some(12),
        set_by: Some("Dr. A.".to_owned()),
        ended: None,
    };
    monitoring::save_monitoring(home.j(), level.clone()).unwrap();
    // A review of the medicine may stand there as well.
    let asked = |home: &Home| {
        let coming_up = home.today(None).coming_up;
        coming_up
            .iter()
            .filter(|item| matches!(item, ComingUp::Monitoring { .. }))
            .count()
    };
    assert_eq!(asked(&home), 1);
    home.at("2026-09-11 20:00");
    let view = get_medicine(home.look(), id).unwrap().monitoring.remove(0);
    assert!(view.is_due);
    let result = ResultInput {
        monitoring: view.monitoring.id,
        day: "2026-09-11".to_owned(),
        result: Some("0.7 mmol/l".to_owned()),
        note: None,
    };
    monitoring::save_result(home.j(), result).unwrap();
    let view = get_medicine(home.look(), id).unwrap().monitoring.remove(0);
    assert_eq!(
        (view.due.unwrap().to_string(), view.is_due),
        ("2026-12-04".to_owned(), false)
    );
    assert_eq!(asked(&home), 0);
    home.refuses("name", "empty", |j| {
        monitoring::save_monitoring(
            j,
            MonitoringInput {
                kind: MonitoringKind::Own,
                ..level.clone()
            },
        )
    });
    home.refuses("due", "empty", |j| {
        monitoring::save_monitoring(
            j,
            MonitoringInput {
                due: None,
                every_weeks: None,
                ..level.clone()
            },
        )
    });
}

#[test]
fn the_list_of_a_class_adds_rates_and_ends_in_one_act() {
    let (mut home, id) = started();
    let answers = |list: &[(&str, u8)]| ChecklistInput {
        medicine: id,
        day: TODAY.to_owned(),
        answers: list
            .iter()
            .map(|(name, severity)| ChecklistAnswer {
                name: (*name).to_owned(),
                severity: *severity,
            })
            .collect(),
    };
    home.at("2026-09-01 20:00");
    let mut first = answers(&[("nausea", 2), ("headache", 0), ("sweating", 1)]);
    first.day = "2026-09-01".to_owned();
    side_effect::check_side_effects(home.j(), &first).unwrap();
    assert_eq!(
        (home.count("side_effect"), home.count("side_effect_rating")),
        (2, 2)
    );
    home.at("2026-09-03 20:00");
    side_effect::check_side_effects(home.j(), &answers(&[("Nausea", 0), ("sweating", 3)])).unwrap();
    let screen = get_medicine(home.look(), id).unwrap();
    let course: Vec<_> = screen
        .side_effects
        .iter()
        .map(|s| {
            (
                s.side_effect.name.as_str(),
                s.side_effect.ended.map(|d| d.to_string()),
                s.ratings.len(),
            )
        })
        .collect();
    assert_eq!(
        course,
        [
            ("sweating", None, 2),
            ("nausea", Some("2026-09-02".to_owned()), 1)
        ]
    );
    undo(home.j()).unwrap();
    assert_eq!(home.count("side_effect_rating"), 2);
    assert!(screen.checklist.contains(&"nausea".to_owned()));
    home.refuses("answers", "empty", |j| {
        side_effect::check_side_effects(j, &answers(&[]))
    });
    home.refuses("answers.0.severity", "out_of_range", |j| {
        side_effect::check_side_effects(j, &answers(&[("nausea", 4)]))
    });
}

#[test]
fn the_days_before_a_change_are_shown_as_the_record_has_them() {
    let (mut home, id) = with(vec![step("2026-08-20", StepKind::Start, "50")]);
    for (day, note) in [
        ("2026-08-10", "Some Nausea at noon"),
        ("2026-08-12", "fine"),
        ("2026-08-21", "nausea"),
    ] {
        let input = CheckInInput {
            note: Some(note.to_owned()),
            ..check_in(day, 5)
        };
        ballast_journal::check_in::save_check_in(home.j(), input).unwrap();
    }
    let found = side_effect::get_baseline(home.look(), id, "2026-08-25", "nausea")
        .unwrap()
        .unwrap();
    assert_eq!(
        (
            found.change.as_str(),
            found.from.to_string(),
            found.to.to_string()
        ),
        (
            "50 mg on 20 August 2026",
            "2026-08-06".to_owned(),
            "2026-08-19".to_owned()
        )
    );
    assert_eq!(found.checked_in, 2);
    assert_eq!(
        found
            .mentioned
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["2026-08-10"]
    );
    assert!(!found.noted);
    assert_eq!(
        side_effect::get_baseline(home.look(), id, "2026-08-19", "nausea").unwrap(),
        None
    );
}

#[test]
fn a_form_that_is_swallowed_whole_is_not_split_in_silence() {
    let mut home = Home::new();
    let half = StepInput {
        pieces: Some("half".to_owned()),
        ..step("2026-08-20", StepKind::Start, "37.5")
    };
    let input = MedicineInput {
        form: Some("prolonged-release tablet".to_owned()),
        strength: Some("75 mg".to_owned()),
        modified_release: true,
        ..medicine("Venlafaxine", vec![half])
    };
    save_medicine(home.j(), input).unwrap();
    let view = home.treatment().medicines.remove(0);
    assert!(view.steps[0].splits_modified_release);
    assert_eq!(
        view.steps[0].pieces_words.as_deref(),
        Some("half a 75 mg prolonged-release tablet")
    );
}

#[test]
fn allergies_come_and_go() {
    let mut home = Home::new();
    let input = AllergyInput {
        id: None,
        name: " Penicillin ".to_owned(),
        kind: AllergyKind::Allergy,
        reaction: Some("rash".to_owned()),
        since: None,
    };
    allergy::save_allergy(home.j(), input.clone()).unwrap();
    let found = allergy::list_allergies(home.look()).unwrap();
    assert_eq!(found[0].name, "Penicillin");
    let changed = AllergyInput {
        id: Some(found[0].id),
        since: Some("2014".to_owned()),
        ..input.clone()
    };
    allergy::save_allergy(home.j(), changed).unwrap();
    assert_eq!(
        allergy::list_allergies(home.look()).unwrap()[0]
            .since
            .as_deref(),
        Some("2014")
    );
    allergy::remove_allergy(home.j(), found[0].id).unwrap();
    assert_eq!(home.count("allergy"), 0);
    home.refuses("name", "empty", |j| {
        allergy::save_allergy(
            j,
            AllergyInput {
                name: "  ".to_owned(),
                ..input.clone()
            },
        )
    });
}

#[test]
fn signs_are_there_for_the_class_and_nowhere_else() {
    let mut home = Home::new();
    for name in ["Lithium", "My own powder"] {
        save_medicine(
            home.j(),
            medicine(name, vec![step("2026-08-01", StepKind::Start, "400")]),
        )
        .unwrap();
    }
    let urgent = |home: &Home, name: &str| {
        get_medicine(home.look(), home.medicine(name))
            .unwrap()
            .urgent
    };
    assert!(
        urgent(&home, "Lithium")
            .iter()
            .any(|s| s.act == "emergency")
    );
    assert!(urgent(&home, "My own powder").is_empty());
}

#[test]
fn hours_apart_are_told_in_the_zone_where_they_were_entered() {
    let mut home = Home::new();
    let eight = StepInput {
        schedule: Some(ScheduleInput::EveryNHours {
            every: 8,
            first: "06:00".to_owned(),
        }),
        ..step("2026-10-24", StepKind::Start, "500")
    };
    save_medicine(home.j(), medicine("Examplin", vec![eight])).unwrap();
    home.travel("2026-10-25 12:00", chrono_tz::America::New_York);
    assert_eq!(
        home.open_doses(None),
        ["Examplin 05:00", "Examplin 13:00", "Examplin 21:00"]
    );
}

#[test]
fn lists_for_other_programs_hold_every_row() {
    let (mut home, id) = started();
    dose::log_dose(home.j(), log(id, TODAY, Some("08:00"), DoseStatus::Taken)).unwrap();
    dose::log_dose(
        home.j(),
        log(id, "2026-09-01", Some("08:00"), DoseStatus::Missed),
    )
    .unwrap();
    let medicines = listing::medicines(home.look()).unwrap();
    assert_eq!(
        medicines[0].line,
        "Sertraline 50 mg each morning since 1 July"
    );
    assert_eq!(medicines[0].json["steps"][0]["amount"]["value"], "50");
    let all = listing::doses(home.look(), listing::Range::default()).unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all[1].line, "2026-09-03 08:00  Sertraline, taken, 50 mg");
    let some = listing::Range {
        from: "2026-09-02".parse().ok(),
        to: None,
    };
    assert_eq!(listing::doses(home.look(), some).unwrap().len(), 1);
}
