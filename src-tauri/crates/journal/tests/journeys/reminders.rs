//! Reminders from a record: what is due speaks at its time in neutral words, what was done is not said, and "done" is the same as on Today.

use ballast_journal::care::{save_appointment, save_person};
use ballast_journal::check_in::save_check_in;
use ballast_journal::dose::log_dose;
use ballast_journal::draft::{get_drafts, keep_drafts};
use ballast_journal::homework::save_homework;
use ballast_journal::medicine::save_medicine;
use ballast_journal::reminder::rules::{Key, Memory, Scene};
use ballast_journal::reminder::{get_reminders, look, sentence, set_reminders, take_doses};
use ballast_journal::session::{prepare_session, save_session};
use ballast_journal::therapy::save_course;
use ballast_journal::undo::undo;
use ballast_journal::views::{
    AppointmentInput, DueItem, PersonInput, ReminderKind, ReminderSettings, SessionInput,
};
use ballast_model::{Act, DoseStatus, PersonRole, SessionStatus, StepKind, VisitReminder};
use chrono_tz::Tz;

use crate::home::{Home, TODAY};
use crate::inputs::{at_times, check_in, course, dose, homework, medicine, session, step};

const ALL: [ReminderKind; 10] = [
    ReminderKind::CheckIn,
    ReminderKind::Doses,
    ReminderKind::Sessions,
    ReminderKind::Prep,
    ReminderKind::Questionnaires,
    ReminderKind::Homework,
    ReminderKind::Reviews,
    ReminderKind::Refills,
    ReminderKind::Monitoring,
    ReminderKind::Visits,
];

fn on(kinds: &[ReminderKind]) -> ReminderSettings {
    ReminderSettings {
        on: true,
        kinds: kinds.to_vec(),
        ..ReminderSettings::default()
    }
}

/// What is said at this moment, and of what.
fn heard(home: &mut Home) -> Option<(String, Vec<Key>)> {
    let looked = look(home.j(), &Memory::default(), Scene::default()).unwrap();
    Some((sentence(looked.look.say?), looked.look.about))
}

fn words(home: &mut Home) -> Option<String> {
    heard(home).map(|(words, _)| words)
}

fn with_tablets() -> Home {
    let mut home = Home::new();
    let taken = at_times(
        step("2026-08-01", StepKind::Start, "50"),
        &["08:00", "21:00"],
    );
    save_medicine(home.j(), medicine("Sertraline", vec![taken])).unwrap();
    home.at("2026-09-04 07:30");
    home
}

#[test]
fn they_are_off_until_chosen_and_one_undo_takes_the_choice_back() {
    let mut home = with_tablets();
    assert!(!get_reminders(home.look()).unwrap().on);
    home.at("2026-09-04 08:00");
    assert_eq!(words(&mut home), None);
    home.at("2026-09-04 07:30");
    let changed = set_reminders(home.j(), on(&[ReminderKind::Doses])).unwrap();
    assert_eq!(changed.act, Act::UpdateSettings);
    home.reopen();
    assert_eq!(
        get_reminders(home.look()).unwrap(),
        on(&[ReminderKind::Doses])
    );
    undo(home.j()).unwrap();
    assert!(!get_reminders(home.look()).unwrap().on);
    home.at("2026-09-04 08:00");
    assert_eq!(words(&mut home), None);
}

#[test]
fn a_dose_is_said_at_its_time_once_also_after_a_restart() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&[ReminderKind::Doses])).unwrap();
    assert_eq!(words(&mut home), None);
    home.at("2026-09-04 08:00");
    assert_eq!(words(&mut home).as_deref(), Some("A dose is due"));
    assert_eq!(words(&mut home), None);
    home.reopen();
    assert_eq!(words(&mut home), None);
    home.at("2026-09-04 21:00");
    assert_eq!(words(&mut home).as_deref(), Some("A dose is due"));
}

#[test]
fn what_was_done_is_not_said() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&[ReminderKind::Doses, ReminderKind::CheckIn])).unwrap();
    let id = home.medicine("Sertraline");
    log_dose(
        home.j(),
        dose(id, "2026-09-04", Some("08:00"), DoseStatus::Taken),
    )
    .unwrap();
    save_check_in(home.j(), check_in("2026-09-04", 5)).unwrap();
    home.at("2026-09-04 20:30");
    assert_eq!(words(&mut home), None);
    // Taken back, it is open again and was never said.
    undo(home.j()).unwrap();
    assert_eq!(words(&mut home).as_deref(), Some("Time for your check-in"));
}

#[test]
fn done_records_the_doses_it_spoke_of_and_no_other_in_one_act() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&[ReminderKind::Doses])).unwrap();
    home.at("2026-09-04 08:00");
    let (_, about) = heard(&mut home).unwrap();
    let changed = take_doses(home.j(), &about).unwrap();
    assert_eq!(changed.act, Act::LogDoses);
    assert_eq!(
        home.open_doses(None),
        ["Sertraline 21:00"],
        "the evening is still to come"
    );
    let item = &home.today(None).due[0];
    assert!(matches!(item, DueItem::Dose { dose: Some(d), .. }
        if d.status == DoseStatus::Taken && d.amount.as_deref() == Some("50 mg")));
    assert!(take_doses(home.j(), &about).unwrap().nouns.is_empty());
    undo(home.j()).unwrap();
    assert_eq!(home.open_doses(None).len(), 2);
    assert!(
        take_doses(home.j(), &[Key::of("something else")])
            .unwrap()
            .nouns
            .is_empty()
    );
}

#[test]
fn a_dose_after_midnight_is_said_in_the_night_that_follows_its_day() {
    let mut home = Home::new();
    let late = at_times(step("2026-08-01", StepKind::Start, "50"), &["00:30"]);
    save_medicine(home.j(), medicine("Sertraline", vec![late])).unwrap();
    let settings = ReminderSettings {
        quiet_from: None,
        quiet_to: None,
        ..on(&[ReminderKind::Doses])
    };
    set_reminders(home.j(), settings).unwrap();
    home.at("2026-09-04 00:29");
    assert_eq!(words(&mut home), None);
    home.at("2026-09-04 00:30");
    let (said, about) = heard(&mut home).unwrap();
    assert_eq!(said, "A dose is due");
    take_doses(home.j(), &about).unwrap();
    // Where Today shows it at this hour.
    assert_eq!(home.today(None).day.to_string(), TODAY);
    assert!(home.open_doses(None).is_empty());
}

#[test]
fn turning_them_on_does_not_bring_up_what_was_due_before() {
    let mut home = with_tablets();
    home.at("2026-09-04 12:00");
    set_reminders(home.j(), on(&ALL)).unwrap();
    assert_eq!(words(&mut home), None);
    home.at("2026-09-04 20:00");
    assert_eq!(words(&mut home).as_deref(), Some("Time for your check-in"));
}

#[test]
fn a_week_away_is_one_sentence_and_the_days_between_are_not_held_against_anybody() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&ALL)).unwrap();
    home.at("2026-09-11 21:30");
    assert_eq!(
        words(&mut home).as_deref(),
        Some("Some things wait in Ballast")
    );
    assert_eq!(words(&mut home), None);
    home.at("2026-09-12 08:00");
    assert_eq!(words(&mut home).as_deref(), Some("A dose is due"));
}

#[test]
fn sessions_visits_and_homework_speak_at_their_hours_and_name_nobody() {
    let mut home = Home::new();
    save_course(home.j(), course("Schema therapy", "2026-08-01")).unwrap();
    let id = home.course("Schema therapy");
    let planned = SessionInput {
        time: Some("14:00".to_owned()),
        ..session(id, "2026-09-05", SessionStatus::Planned)
    };
    save_session(home.j(), planned).unwrap();
    save_homework(
        home.j(),
        homework(id, "Write the letter", Some("2026-09-05")),
    )
    .unwrap();
    let person = PersonInput {
        id: None,
        name: "Dr. Quill".to_owned(),
        role: PersonRole::Prescriber,
        phone: None,
    };
    save_person(home.j(), person).unwrap();
    let visit = AppointmentInput {
        id: None,
        person: home.person("Dr. Quill"),
        day: "2026-09-05".to_owned(),
        time: Some("16:30".to_owned()),
        agreed: None,
        place: Some("Mill Lane 4".to_owned()),
        remind: Some(VisitReminder::DayBefore),
    };
    save_appointment(home.j(), visit).unwrap();
    home.at("2026-09-04 12:00");
    let kinds = [
        ReminderKind::Sessions,
        ReminderKind::Prep,
        ReminderKind::Homework,
        ReminderKind::Visits,
    ];
    set_reminders(home.j(), on(&kinds)).unwrap();
    let mut said = Vec::new();
    for day in ["2026-09-04", "2026-09-05"] {
        for quarter in 28..=95 {
            let wall = format!("{day} {:02}:{:02}", quarter / 4, quarter % 4 * 15);
            if let Some(words) = words(home.at(&wall)) {
                said.push(format!("{wall} {words}"));
            }
            if wall == "2026-09-04 12:00" {
                said.clear();
            }
        }
    }
    assert_eq!(
        said,
        [
            // Both at once.
            "2026-09-04 19:00 Some things wait in Ballast",
            "2026-09-05 10:00 Something you planned is for today",
            "2026-09-05 13:00 A session is coming up",
            "2026-09-05 15:30 A visit is coming up",
        ]
    );
}

#[test]
fn a_session_that_is_prepared_or_cancelled_is_not_asked_for() {
    let mut home = Home::new();
    save_course(home.j(), course("Schema therapy", "2026-08-01")).unwrap();
    let id = home.course("Schema therapy");
    save_session(home.j(), session(id, "2026-09-05", SessionStatus::Planned)).unwrap();
    home.at("2026-09-04 12:00");
    set_reminders(home.j(), on(&[ReminderKind::Prep])).unwrap();
    let due = home.today(None).due;
    let next = due.iter().find_map(|item| match item {
        DueItem::Prep { session, .. } => Some(session.id),
        _ => None,
    });
    let next = next.unwrap();
    prepare_session(home.j(), next, Some("The letter")).unwrap();
    home.at("2026-09-04 19:00");
    assert_eq!(words(&mut home), None);
    prepare_session(home.j(), next, None).unwrap();
    assert_eq!(
        words(&mut home).as_deref(),
        Some("A moment to get ready for tomorrow")
    );
}

#[test]
fn a_questionnaire_is_named_to_nobody_and_once_for_each_time_it_comes_round() {
    let mut home = Home::new();
    home.at("2026-09-04 07:30");
    set_reminders(home.j(), on(&[ReminderKind::Questionnaires])).unwrap();
    home.at("2026-09-04 10:00");
    assert_eq!(
        words(&mut home).as_deref(),
        Some("Questionnaires are due"),
        "two are on the plan"
    );
    for day in 5..=25 {
        assert_eq!(words(home.at(&format!("2026-09-{day:02} 10:00"))), None);
    }
}

#[test]
fn the_same_hour_holds_wherever_one_is() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&[ReminderKind::Doses])).unwrap();
    home.travel("2026-09-05 07:59", Tz::Asia__Tokyo);
    assert_eq!(words(&mut home), None);
    home.travel("2026-09-05 08:00", Tz::Asia__Tokyo);
    assert_eq!(words(&mut home).as_deref(), Some("A dose is due"));
    home.travel("2026-09-05 08:00", Tz::America__Los_Angeles);
    assert_eq!(words(&mut home), None, "the dose of this day was said");
}

#[test]
fn what_was_heard_while_it_was_locked_is_not_said_again() {
    let mut home = with_tablets();
    set_reminders(home.j(), on(&[ReminderKind::Doses])).unwrap();
    let looked = look(home.j(), &Memory::default(), Scene::default()).unwrap();
    assert!(looked.ahead.len() > 1, "the next day is known");
    let dose = looked
        .ahead
        .iter()
        .find(|p| p.day.to_string() == "2026-09-04")
        .unwrap();
    let elsewhere = Memory {
        said: vec![dose.key],
        later: vec![],
    };
    home.at("2026-09-04 08:05");
    let looked = look(home.j(), &elsewhere, Scene::default()).unwrap();
    assert_eq!(looked.look.say, None);
    // What stands on a screen and is still open is told, so that it can be taken away once it is not.
    let id = home.medicine("Sertraline");
    let shown = [dose.key];
    let scene = Scene {
        shown: &shown,
        in_front: false,
    };
    assert_eq!(look(home.j(), &elsewhere, scene).unwrap().still_open, shown);
    log_dose(home.j(), dose_at_eight(id)).unwrap();
    assert!(
        look(home.j(), &elsewhere, scene)
            .unwrap()
            .still_open
            .is_empty()
    );
}

fn dose_at_eight(id: ballast_model::MedicineId) -> ballast_journal::views::DoseInput {
    dose(id, "2026-09-04", Some("08:00"), DoseStatus::Skipped)
}

#[test]
fn choices_that_cannot_be_are_refused_at_their_field() {
    let mut home = Home::new();
    let good = on(&[ReminderKind::Doses]);
    let with = |change: fn(&mut ReminderSettings)| {
        let mut settings = good.clone();
        change(&mut settings);
        settings
    };
    for (field, problem, settings) in [
        ("kinds", "empty", with(|s| s.kinds.clear())),
        (
            "day_at",
            "not_a_time",
            with(|s| s.day_at = "soon".to_owned()),
        ),
        (
            "evening_at",
            "not_a_time",
            with(|s| s.evening_at = "25:00".to_owned()),
        ),
        (
            "check_in_at",
            "not_a_time",
            with(|s| s.check_in_at = Some("8 o'clock".to_owned())),
        ),
        (
            "minutes_before",
            "out_of_range",
            with(|s| s.minutes_before = 0),
        ),
        (
            "minutes_before",
            "out_of_range",
            with(|s| s.minutes_before = 1441),
        ),
        ("quiet_to", "empty", with(|s| s.quiet_to = None)),
        ("quiet_from", "empty", with(|s| s.quiet_from = None)),
        (
            "quiet_from",
            "not_a_time",
            with(|s| s.quiet_from = Some("24:10".to_owned())),
        ),
        (
            "quiet_to",
            "not_possible_here",
            with(|s| s.quiet_to = s.quiet_from.clone()),
        ),
    ] {
        home.refuses(field, problem, |j| set_reminders(j, settings));
    }
    // Off, nothing needs to be chosen.
    let off = ReminderSettings {
        on: false,
        kinds: vec![],
        ..good
    };
    set_reminders(home.j(), off).unwrap();
}

#[test]
fn no_sentence_says_more_than_anybody_may_read() {
    use ballast_journal::reminder::rules::Said;
    let telling = [
        "medic", "tablet", "pill", "therap", "doctor", "dr.", "psych", "mood", "depress", "anxi",
        "symptom", "blood", "phq", "gad", "mg",
    ];
    for kind in ALL {
        for several in [false, true] {
            let said = sentence(Said::Of { kind, several }).to_lowercase();
            assert!(telling.iter().all(|word| !said.contains(word)), "{said}");
            assert!(!said.contains(char::is_numeric), "{said}");
        }
    }
}

#[test]
fn drafts_are_kept_in_the_record_and_are_no_act() {
    let mut home = Home::new();
    let menu = ballast_journal::undo::undo_state(home.look()).unwrap();
    assert_eq!(get_drafts(home.look()).unwrap(), None);
    keep_drafts(home.j(), r#"{"a":"half a thought"}"#).unwrap();
    home.reopen();
    assert_eq!(
        get_drafts(home.look()).unwrap().as_deref(),
        Some(r#"{"a":"half a thought"}"#)
    );
    assert_eq!(
        ballast_journal::undo::undo_state(home.look()).unwrap(),
        menu
    );
    keep_drafts(home.j(), "").unwrap();
    assert_eq!(get_drafts(home.look()).unwrap(), None);
    home.refuses("drafts", "too_long", |j| {
        keep_drafts(j, &"x".repeat(600_000))
    });
}
