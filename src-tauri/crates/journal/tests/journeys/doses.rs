//! Ticking off doses: once is once, nothing piles up, as-needed medicines are never due.

use ballast_journal::dose::{clear_dose, log_dose, log_due_doses};
use ballast_journal::medicine::{add_step, save_medicine, update_step};
use ballast_journal::undo::undo;
use ballast_journal::views::{DoseInput, DosePart, DueItem};
use ballast_model::{Act, DoseStatus, Noun, StepKind};

use crate::home::{Home, TODAY};
use crate::inputs::{as_needed, at_times, dose, medicine, step};

/// Sertraline at eight and twenty, bupropion at nine, hydroxyzine if needed.
fn home() -> Home {
    let mut home = Home::new();
    let twice = at_times(
        step("2026-08-01", StepKind::Start, "50"),
        &["20:00", "08:00"],
    );
    save_medicine(home.j(), medicine("Sertraline", vec![twice])).unwrap();
    let nine = at_times(step("2026-08-10", StepKind::AddOn, "150"), &["09:00"]);
    save_medicine(home.j(), medicine("Bupropion", vec![nine])).unwrap();
    let if_needed = as_needed(step("2026-08-01", StepKind::Start, "25"), Some(2));
    save_medicine(home.j(), medicine("Hydroxyzine", vec![if_needed])).unwrap();
    home
}

#[test]
fn a_double_click_is_one_dose_and_one_undo() {
    let mut home = home();
    let id = home.medicine("Sertraline");
    let click = || dose(id, TODAY, Some("08:00"), DoseStatus::Taken);
    let before = home.dump();
    assert_eq!(log_dose(home.j(), click()).unwrap().nouns, [Noun::Dose]);
    home.at("2026-09-03 20:01");
    assert!(log_dose(home.j(), click()).unwrap().nouns.is_empty());
    assert_eq!(home.count("dose"), 1);
    undo(home.j()).unwrap();
    assert_eq!(
        home.dump(),
        before,
        "one undo takes the double click back whole"
    );
}

#[test]
fn another_word_on_the_same_dose_replaces_the_first() {
    let mut home = home();
    let id = home.medicine("Sertraline");
    log_dose(home.j(), dose(id, TODAY, Some("08:00"), DoseStatus::Taken)).unwrap();
    let skipped = DoseInput {
        reason: Some("Stomach.".to_owned()),
        ..dose(id, TODAY, Some("08:00"), DoseStatus::Skipped)
    };
    log_dose(home.j(), skipped).unwrap();
    let rows = home.dump()["dose"].clone();
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (&rows[0]["status"], &rows[0]["reason"]),
        (&"skipped".into(), &"Stomach.".into())
    );
    assert!(
        rows[0]["amount"].is_null(),
        "nothing was taken, so no amount"
    );
}

#[test]
fn the_day_shows_its_doses_in_order_and_what_became_of_them() {
    let mut home = home();
    assert_eq!(
        home.open_doses(None),
        ["Sertraline 08:00", "Bupropion 09:00", "Sertraline 20:00"]
    );
    let open = home.today(None).open;
    let id = home.medicine("Bupropion");
    let late = DoseInput {
        taken_at: Some("11:20".to_owned()),
        ..dose(id, TODAY, Some("09:00"), DoseStatus::Late)
    };
    log_dose(home.j(), late).unwrap();
    let view = home.today(None);
    assert_eq!(view.open, open - 1);
    let recorded = view
        .due
        .iter()
        .find_map(|item| match item {
            DueItem::Dose { dose: Some(d), .. } => Some(d.clone()),
            _ => None,
        })
        .unwrap();
    assert_eq!(
        (recorded.status, recorded.taken_at.as_deref()),
        (DoseStatus::Late, Some("11:20"))
    );
    clear_dose(home.j(), recorded.id).unwrap();
    assert_eq!(home.count("dose"), 0);
    assert_eq!(home.today(None).open, open);
}

#[test]
fn all_of_this_morning_is_one_key_and_one_act() {
    let mut home = home();
    let bupropion = home.medicine("Bupropion");
    log_dose(
        home.j(),
        dose(bupropion, TODAY, Some("09:00"), DoseStatus::Skipped),
    )
    .unwrap();
    let before = home.dump();
    let changed = log_due_doses(home.j(), TODAY, DosePart::Morning).unwrap();
    assert_eq!(changed.act, Act::LogDoses);
    assert_eq!(
        home.open_doses(None),
        ["Sertraline 20:00"],
        "the evening stays open"
    );
    let statuses: Vec<_> = home.dump()["dose"]
        .iter()
        .map(|d| d["status"].clone())
        .collect();
    assert_eq!(
        statuses,
        ["skipped", "taken"],
        "what was said before stands"
    );
    // Pressed again it does nothing.
    assert!(
        log_due_doses(home.j(), TODAY, DosePart::Morning)
            .unwrap()
            .nouns
            .is_empty()
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    log_due_doses(home.j(), TODAY, DosePart::All).unwrap();
    assert!(home.open_doses(None).is_empty());
}

#[test]
fn past_doses_are_not_recorded_and_never_a_backlog() {
    let mut home = home();
    home.at("2026-09-20 09:30");
    let view = home.today(None);
    assert_eq!(home.open_doses(None).len(), 3, "today's alone");
    assert!(view.due.iter().all(|item| match item {
        DueItem::Dose { dose, .. } => dose.is_none(),
        _ => true,
    }));
    assert_eq!(home.count("dose"), 0, "looking writes nothing");
    // An earlier day can still be filled in by whoever wants to.
    assert_eq!(home.open_doses(Some("2026-09-05")).len(), 3);
    log_due_doses(home.j(), "2026-09-05", DosePart::All).unwrap();
    assert_eq!(home.open_doses(None).len(), 3);
}

#[test]
fn if_needed_is_never_due_and_never_missed() {
    let mut home = home();
    let id = home.medicine("Hydroxyzine");
    for day in [TODAY, "2026-08-15"] {
        let view = home.today(Some(day));
        assert!(
            home.open_doses(Some(day))
                .iter()
                .all(|d| !d.contains("Hydroxyzine"))
        );
        assert_eq!(view.as_needed.len(), 1);
        assert_eq!(view.as_needed[0].most_a_day, Some(2));
    }
    home.refuses("status", "not_possible_here", |j| {
        log_dose(j, dose(id, TODAY, None, DoseStatus::Missed))
    });
    home.refuses("slot", "not_found", |j| {
        log_dose(j, dose(id, TODAY, Some("08:00"), DoseStatus::Taken))
    });
    // Each use is a use of its own, with what it was for.
    for after in [3, 2] {
        let taken = DoseInput {
            reason: Some("Could not settle.".to_owned()),
            before: Some(7),
            after: Some(after),
            ..dose(id, TODAY, None, DoseStatus::Taken)
        };
        log_dose(home.j(), taken).unwrap();
    }
    let taken = home.today(None).as_needed.remove(0).taken;
    assert_eq!(
        taken
            .iter()
            .map(|d| (d.before, d.after))
            .collect::<Vec<_>>(),
        [(Some(7), Some(3)), (Some(7), Some(2))]
    );
    log_due_doses(home.j(), TODAY, DosePart::All).unwrap();
    assert_eq!(home.today(None).as_needed[0].taken.len(), 2);
}

#[test]
fn a_dose_needs_a_day_on_which_it_was_prescribed() {
    let mut home = home();
    let id = home.medicine("Bupropion");
    home.refuses("day", "not_possible_here", |j| {
        log_dose(j, dose(id, "2026-08-09", Some("09:00"), DoseStatus::Taken))
    });
    home.refuses("day", "in_the_future", |j| {
        log_dose(j, dose(id, "2026-09-04", Some("09:00"), DoseStatus::Taken))
    });
    home.refuses("slot", "not_a_time", |j| {
        log_dose(j, dose(id, TODAY, Some("29:00"), DoseStatus::Taken))
    });
    let absurd = |before, after| DoseInput {
        before,
        after,
        ..dose(id, TODAY, Some("09:00"), DoseStatus::Taken)
    };
    home.refuses("before", "out_of_range", |j| {
        log_dose(j, absurd(Some(11), None))
    });
    home.refuses("after", "out_of_range", |j| {
        log_dose(j, absurd(None, Some(200)))
    });
    add_step(home.j(), id, &step("2026-09-01", StepKind::Hold, "")).unwrap();
    home.refuses("day", "not_possible_here", |j| {
        log_dose(j, dose(id, TODAY, Some("09:00"), DoseStatus::Taken))
    });
}

#[test]
fn correcting_what_was_prescribed_leaves_what_was_taken() {
    let mut home = home();
    let id = home.medicine("Bupropion");
    log_dose(home.j(), dose(id, TODAY, Some("09:00"), DoseStatus::Taken)).unwrap();
    let taken = home.dump()["dose"].clone();
    let view = home.treatment();
    let first = view.medicines.iter().find(|m| m.id == id).unwrap().steps[0].id;
    let corrected = at_times(step("2026-08-10", StepKind::AddOn, "300"), &["09:00"]);
    update_step(home.j(), first, &corrected).unwrap();
    assert_eq!(home.dump()["dose"], taken, "150 mg were taken that day");
    assert!(
        home.treatment()
            .medicines
            .iter()
            .any(|m| m.now.as_deref() == Some("300 mg, every day at 09:00"))
    );
}
