//! The history: what was done in a list, back to a point and forward again after a restart; and corrections with what stood before.

use ballast_journal::check_in::{remove_check_in, save_check_in};
use ballast_journal::dose::{clear_dose, log_dose};
use ballast_journal::event::save_event;
use ballast_journal::history::{get_history, redo_up_to, undo_back_to};
use ballast_journal::medicine::save_medicine;
use ballast_journal::session::{save_session, tick_session};
use ballast_journal::therapy::save_course;
use ballast_journal::views::{CheckInInput, CorrectedKind, SessionInput};
use ballast_model::{Act, DoseStatus, SessionId, SessionStatus, StepKind};

use crate::home::{Home, TODAY};
use crate::inputs;

#[test]
fn one_goes_back_to_a_point_and_forward_again_after_a_restart() {
    let mut home = Home::new();
    let mut states = vec![home.dump()];
    for (minute, title) in ["one", "two", "three", "four"].into_iter().enumerate() {
        home.at(&format!("{TODAY} 21:0{minute}"));
        save_event(home.j(), inputs::event("2026-09-01", title)).unwrap();
        states.push(home.dump());
    }
    let history = get_history(home.look()).unwrap();
    assert_eq!(history.acts.len(), 4);
    let newest = &history.acts[0];
    assert_eq!(
        (newest.act, newest.time.as_str(), newest.things),
        (Act::AddEvent, "21:03", 1)
    );
    assert_eq!(newest.done.to_string(), TODAY);
    assert_eq!(newest.day.unwrap().to_string(), "2026-09-01");
    assert!(history.corrections.is_empty());

    let second = history.acts[2].seq;
    assert_eq!(undo_back_to(home.j(), second).unwrap().len(), 3);
    assert_eq!(home.dump(), states[1]);
    home.reopen();
    let history = get_history(home.look()).unwrap();
    let undone: Vec<bool> = history.acts.iter().map(|act| act.undone).collect();
    assert_eq!(undone, [true, true, true, false]);
    assert_eq!(redo_up_to(home.j(), history.acts[1].seq).unwrap().len(), 2);
    assert_eq!(home.dump(), states[3]);
    // A new act ends what could be done again.
    save_event(home.j(), inputs::event("2026-09-02", "five")).unwrap();
    assert!(
        get_history(home.look())
            .unwrap()
            .acts
            .iter()
            .all(|act| !act.undone)
    );
    assert!(redo_up_to(home.j(), i64::MAX).unwrap().is_empty());
}

/// All or none: when one of several cannot be undone any more, none is.
#[test]
fn an_act_that_cannot_be_undone_any_more_keeps_all_as_it_was() {
    let mut home = Home::new();
    save_event(home.j(), inputs::event("2026-09-01", "one")).unwrap();
    save_event(home.j(), inputs::event("2026-09-01", "two")).unwrap();
    let first = get_history(home.look()).unwrap().acts[1].seq;
    // Behind its back, so that what the first act left is no longer there.
    home.look()
        .vault()
        .read(|c| Ok(c.execute_batch("UPDATE life_event SET title = 'other' WHERE title = 'one'")?))
        .unwrap();
    let before = home.dump();
    assert_eq!(
        undo_back_to(home.j(), first).unwrap_err().code(),
        "undo_conflict"
    );
    assert_eq!(home.dump(), before);
    assert!(
        get_history(home.look())
            .unwrap()
            .acts
            .iter()
            .all(|act| !act.undone)
    );
}

#[test]
fn what_is_changed_on_a_later_day_keeps_what_stood_and_what_is_only_added_does_not() {
    let mut home = Home::new();
    let first = CheckInInput {
        note: Some("a loud day".to_owned()),
        ..inputs::check_in(TODAY, 4)
    };
    save_check_in(home.j(), first.clone()).unwrap();
    let id = home.today(None).check_ins[0].id;
    // The same day is still writing.
    let changed = |mood, note: &str| CheckInInput {
        id: Some(id),
        mood: Some(mood),
        note: Some(note.to_owned()),
        ..first.clone()
    };
    save_check_in(home.j(), changed(3, "a loud day")).unwrap();
    assert!(get_history(home.look()).unwrap().corrections.is_empty());

    home.at("2026-09-05 10:12");
    let more = CheckInInput {
        tags: vec!["noise".to_owned()],
        ..changed(3, "a loud day")
    };
    save_check_in(home.j(), more).unwrap();
    assert!(
        get_history(home.look()).unwrap().corrections.is_empty(),
        "only added"
    );
    save_check_in(home.j(), changed(6, "a quiet day")).unwrap();
    save_check_in(home.j(), changed(7, "a quiet day")).unwrap();
    let kept = get_history(home.look()).unwrap().corrections;
    assert_eq!(kept.len(), 1, "once for a day");
    assert_eq!(kept[0].kind, CorrectedKind::CheckIn);
    assert_eq!(
        (kept[0].corrected.to_string(), kept[0].time.as_str()),
        ("2026-09-05".to_owned(), "10:12")
    );
    let lines: Vec<(&str, Option<&str>, Option<&str>)> = kept[0]
        .lines
        .iter()
        .map(|line| {
            (
                line.label.as_str(),
                line.before.as_deref(),
                line.after.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("Mood", Some("3"), Some("7")),
            ("Note", Some("a loud day"), Some("a quiet day")),
            ("Tags", Some("noise"), None),
        ]
    );
    // A correction is undone with the act that made it.
    let before = home.count("correction");
    ballast_journal::undo::undo(home.j()).unwrap();
    ballast_journal::undo::undo(home.j()).unwrap();
    assert_eq!((before, home.count("correction")), (1, 0));
    ballast_journal::undo::redo(home.j()).unwrap();

    home.at("2026-09-06 09:00");
    remove_check_in(home.j(), id).unwrap();
    let kept = get_history(home.look()).unwrap().corrections;
    assert!(kept[0].removed);
    assert!(
        kept[0]
            .lines
            .iter()
            .any(|line| line.before.as_deref() == Some("a quiet day"))
    );
    // What the first correction came to is what the removal found.
    assert_eq!(kept[1].lines[0].after.as_deref(), Some("6"));
}

#[test]
fn doses_sessions_and_steps_are_in_the_same_list() {
    let mut home = Home::new();
    let steps = vec![inputs::at_times(
        inputs::step("2026-08-01", StepKind::Start, "25"),
        &["08:00"],
    )];
    save_medicine(home.j(), inputs::medicine("Specimol", steps)).unwrap();
    let medicine = home.medicine("Specimol");
    log_dose(
        home.j(),
        inputs::dose(medicine, TODAY, Some("08:00"), DoseStatus::Missed),
    )
    .unwrap();
    save_course(home.j(), inputs::course("CBT", "2026-01-05")).unwrap();
    let course = home.course("CBT");
    let session = SessionInput {
        private_note: Some("the unspeakable".to_owned()),
        ..inputs::session(course, "2026-09-02", SessionStatus::Planned)
    };
    save_session(home.j(), session).unwrap();
    // From planned to attended is no correction.
    tick_session(home.j(), SessionId(1), SessionStatus::Attended).unwrap();
    home.at("2026-09-07 12:00");
    log_dose(
        home.j(),
        inputs::dose(medicine, TODAY, Some("08:00"), DoseStatus::Taken),
    )
    .unwrap();
    tick_session(home.j(), SessionId(1), SessionStatus::Missed).unwrap();
    let kept = get_history(home.look()).unwrap().corrections;
    let told: Vec<(CorrectedKind, Option<&str>)> = kept
        .iter()
        .map(|c| (c.kind, c.context.as_deref()))
        .collect();
    assert!(
        told.contains(&(CorrectedKind::Dose, Some("Specimol, 08:00"))),
        "{told:?}"
    );
    let session = kept
        .iter()
        .find(|c| c.kind == CorrectedKind::Session)
        .unwrap();
    assert_eq!(session.lines[0].before.as_deref(), Some("attended"));
    // The note for own eyes is copied nowhere.
    assert!(!format!("{:?}", home.dump()["correction"]).contains("unspeakable"));

    home.at("2026-09-08 12:00");
    let dose = home
        .today(Some(TODAY))
        .due
        .iter()
        .find_map(|item| match item {
            ballast_journal::views::DueItem::Dose {
                dose: Some(dose), ..
            } => Some(dose.id),
            _ => None,
        });
    clear_dose(home.j(), dose.unwrap()).unwrap();
    assert!(get_history(home.look()).unwrap().corrections[0].removed);
    assert!(ballast_journal::verify::verify(home.look()).unwrap().sound);
}
