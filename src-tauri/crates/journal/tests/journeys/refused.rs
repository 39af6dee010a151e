//! Bad input anywhere: the field and the problem, nothing written, and no word of it in the error.

use ballast_journal::check_in::{flag_bad_day, save_check_in};
use ballast_journal::dose::log_due_doses;
use ballast_journal::event::save_event;
use ballast_journal::medicine::save_medicine;
use ballast_journal::session::save_session;
use ballast_journal::views::{
    CheckInInput, DosePart, EventInput, MedicineInput, SessionInput, StepInput,
};
use ballast_journal::{Failure, Protection, door, today};
use ballast_model::{SessionStatus, StepKind};

use crate::home::{HandClock, Home, TODAY};
use crate::inputs::{check_in, course, event, medicine, session, step};

#[test]
fn days_that_are_none_are_refused() {
    let mut home = Home::new();
    for (typed, problem) in [
        ("", "empty"),
        ("2026-02-30", "not_a_date"),
        ("2026-13-01", "not_a_date"),
        ("2025-02-29", "not_a_date"),
        ("26-09-03", "not_a_date"),
        ("03.09.2026", "not_a_date"),
        ("2026-09-03T20:00", "not_a_date"),
        ("+026-09-03", "implausible_date"),
        ("-026-09-03", "implausible_date"),
        ("２０２６-09-03", "not_a_date"),
        ("yesterday", "not_a_date"),
        ("1899-12-31", "implausible_date"),
        ("2200-01-01", "implausible_date"),
        ("2026-09-04", "in_the_future"),
        ("2199-12-31", "in_the_future"),
    ] {
        home.refuses("day", problem, |j| save_check_in(j, check_in(typed, 5)));
        home.refuses("day", problem, |j| flag_bad_day(j, typed));
        home.refuses("day", problem, |j| log_due_doses(j, typed, DosePart::All));
        home.refuses("day", problem, |j| today::get_today(j, Some(typed)));
    }
}

#[test]
fn moods_outside_the_scale_or_out_of_order_are_refused() {
    let mut home = Home::new();
    let with = |mood, worst, best| CheckInInput {
        worst,
        best,
        ..check_in(TODAY, mood)
    };
    for (field, input) in [
        ("mood", with(11, None, None)),
        ("mood", with(255, None, None)),
        ("mood_worst", with(4, Some(5), None)),
        ("mood_best", with(4, None, Some(3))),
        ("mood_best", with(4, None, Some(11))),
    ] {
        home.refuses(field, "out_of_range", |j| save_check_in(j, input));
    }
    for edge in [0, 10] {
        save_check_in(home.j(), with(edge, Some(0), Some(10))).unwrap();
    }
}

#[test]
fn ten_megabytes_and_control_characters_are_refused_where_they_were_typed() {
    let mut home = Home::new();
    ballast_journal::therapy::save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let cbt = home.course("CBT");
    let long = "x".repeat(10 * 1024 * 1024);
    for (words, problem) in [
        (long.as_str(), "too_long"),
        ("nul \0 here", "control_characters"),
        ("esc \u{1b}[2J here", "control_characters"),
        ("bell \u{7f} here", "control_characters"),
        ("c1 \u{9b} here", "control_characters"),
    ] {
        let some = || Some(words.to_owned());
        home.refuses("note", problem, |j| {
            save_check_in(
                j,
                CheckInInput {
                    note: some(),
                    ..check_in(TODAY, 5)
                },
            )
        });
        home.refuses("tags", problem, |j| {
            save_check_in(
                j,
                CheckInInput {
                    tags: vec!["fine".to_owned(), words.to_owned()],
                    ..check_in(TODAY, 5)
                },
            )
        });
        home.refuses("name", problem, |j| {
            save_medicine(j, medicine(words, vec![]))
        });
        home.refuses("label_instructions", problem, |j| {
            let start = vec![step(TODAY, StepKind::Start, "25")];
            save_medicine(
                j,
                MedicineInput {
                    label_instructions: some(),
                    ..medicine("Sertraline", start)
                },
            )
        });
        home.refuses("steps.0.reason", problem, |j| {
            let start = StepInput {
                reason: some(),
                ..step(TODAY, StepKind::Start, "25")
            };
            save_medicine(j, medicine("Sertraline", vec![start]))
        });
        home.refuses("themes", problem, |j| {
            save_session(
                j,
                SessionInput {
                    themes: some(),
                    ..session(cbt, TODAY, SessionStatus::Attended)
                },
            )
        });
        home.refuses("title", problem, |j| save_event(j, event(TODAY, words)));
        home.refuses("note", problem, |j| {
            save_event(
                j,
                EventInput {
                    note: some(),
                    ..event(TODAY, "A move")
                },
            )
        });
    }
}

#[test]
fn a_long_note_in_every_script_is_kept_to_the_letter() {
    let mut home = Home::new();
    let words = "Grüße, 気分, شكرا, \u{202e}reversed\u{202c}, e\u{301}, 👩‍👩‍👧, tabs\tand\r\nlines. '); DROP TABLE check_in;-- ".repeat(1500);
    let typed = CheckInInput {
        note: Some(words.clone()),
        ..check_in(TODAY, 5)
    };
    save_check_in(home.j(), typed).unwrap();
    home.reopen();
    assert_eq!(
        home.today(None).check_ins[0].note.as_deref(),
        Some(words.trim())
    );
}

#[test]
fn an_error_names_the_field_and_never_the_words() {
    let mut home = Home::new();
    let secret = "my-own-words-\u{7}";
    let typed = CheckInInput {
        note: Some(secret.to_owned()),
        ..check_in(TODAY, 5)
    };
    let error = save_check_in(home.j(), typed).unwrap_err();
    let failure = serde_json::to_value(Failure::from(&error)).unwrap();
    assert_eq!(
        failure,
        serde_json::json!({"code": "invalid", "field": "note", "problem": {"kind": "control_characters"}, "detail": null})
    );
    assert!(!format!("{error} {error:?}").contains("my-own-words"));
}

#[test]
fn a_passphrase_is_neither_short_nor_endless_and_nothing_is_made_when_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("record");
    for (typed, problem) in [
        (String::new(), "too_short"),
        ("seven77".to_owned(), "too_short"),
        ("x".repeat(1025), "too_long"),
    ] {
        let clock = HandClock::at("2026-09-03 20:00", chrono_tz::UTC);
        let refused = door::create(&place, Protection::Passphrase(&typed), clock).map(|_| ());
        match refused {
            Err(ballast_journal::JournalError::Invalid(invalid)) => {
                assert_eq!(
                    (invalid.field.as_str(), invalid.problem.code()),
                    ("passphrase", problem)
                );
            }
            other => panic!("{other:?}"),
        }
        assert!(!place.exists(), "not even a folder");
    }
}
