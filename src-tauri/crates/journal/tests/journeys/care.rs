//! The care team: visits, and questions that are carried over in their rank until they are answered.

use ballast_journal::care::{
    get_care, move_question, remove_appointment, remove_person, remove_question, save_appointment,
    save_person, save_question,
};
use ballast_journal::undo::undo;
use ballast_journal::views::{AppointmentInput, PersonInput, PersonView, QuestionInput};
use ballast_model::{AgendaItemId, AppointmentId, PersonId, PersonRole};

use crate::home::{Home, TODAY};
use crate::inputs::{appointment, person, question};

fn home() -> (Home, PersonId) {
    let mut home = Home::new();
    save_person(home.j(), person("Dr. A.", PersonRole::Prescriber)).unwrap();
    let id = home.person("Dr. A.");
    (home, id)
}

fn only(home: &Home) -> PersonView {
    get_care(home.look()).unwrap().people.remove(0)
}

fn questions(home: &Home) -> Vec<String> {
    only(home)
        .questions
        .into_iter()
        .map(|q| q.question)
        .collect()
}

fn id_of(home: &Home, words: &str) -> AgendaItemId {
    only(home)
        .questions
        .iter()
        .find(|q| q.question == words)
        .unwrap()
        .id
}

#[test]
fn questions_are_carried_over_in_rank_until_they_are_answered() {
    let (mut home, doctor) = home();
    for words in ["Sleep?", "How long?", "Side effects?"] {
        save_question(home.j(), question(doctor, words)).unwrap();
    }
    let last = id_of(&home, "Side effects?");
    move_question(home.j(), last, true).unwrap();
    move_question(home.j(), last, true).unwrap();
    assert_eq!(questions(&home), ["Side effects?", "Sleep?", "How long?"]);
    assert!(
        move_question(home.j(), last, true)
            .unwrap()
            .nouns
            .is_empty(),
        "the first stays first"
    );
    save_appointment(home.j(), appointment(doctor, TODAY)).unwrap();
    let answered = QuestionInput {
        id: Some(id_of(&home, "Sleep?")),
        answered: Some(TODAY.to_owned()),
        answer: Some("Try the earlier hour.".to_owned()),
        ..question(doctor, "Sleep?")
    };
    save_question(home.j(), answered).unwrap();
    // After the visit the open ones wait for the next.
    home.at("2026-12-01 10:00").reopen();
    assert_eq!(questions(&home), ["Side effects?", "How long?"]);
    assert_eq!(
        only(&home).answered[0].answer.as_deref(),
        Some("Try the earlier hour.")
    );
    save_question(home.j(), question(doctor, "Driving?")).unwrap();
    assert_eq!(questions(&home), ["Side effects?", "How long?", "Driving?"]);
    let answered = only(&home).answered[0].id;
    home.refuses("id", "not_found", |j| move_question(j, answered, true));
}

#[test]
fn a_rank_is_taken_back_by_one_undo() {
    let (mut home, doctor) = home();
    for words in ["One?", "Two?", "Three?"] {
        save_question(home.j(), question(doctor, words)).unwrap();
    }
    let before = home.dump();
    let third = id_of(&home, "Three?");
    move_question(home.j(), third, true).unwrap();
    assert_eq!(questions(&home), ["One?", "Three?", "Two?"]);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    remove_question(home.j(), third).unwrap();
    let second = id_of(&home, "Two?");
    move_question(home.j(), second, false).unwrap();
    assert_eq!(questions(&home), ["One?", "Two?"]);
}

#[test]
fn the_last_visit_is_before_today_and_the_next_from_today_on() {
    let (mut home, doctor) = home();
    for day in ["2026-06-01", "2026-08-20", "2026-09-03", "2026-11-01"] {
        save_appointment(home.j(), appointment(doctor, day)).unwrap();
    }
    let view = only(&home);
    assert_eq!(view.last_visit.unwrap().day.to_string(), "2026-08-20");
    assert_eq!(view.next_visit.unwrap().day.to_string(), TODAY);
    assert_eq!(view.visits[0].day.to_string(), "2026-11-01", "newest first");
    save_question(home.j(), question(doctor, "How long?")).unwrap();
    let next = home.today(None).next_visit.unwrap();
    assert_eq!((next.person.name.as_str(), next.questions), ("Dr. A.", 1));
    // Somebody else's visit on the same day, earlier, comes first.
    save_person(home.j(), person("M. K.", PersonRole::Therapist)).unwrap();
    let other = home.person("M. K.");
    let early = AppointmentInput {
        time: Some("07:30".to_owned()),
        ..appointment(other, "2026-09-02")
    };
    save_appointment(home.j(), early).unwrap();
    assert_eq!(home.today(None).next_visit.unwrap().person.name, "Dr. A.");
    home.at("2026-09-01 10:00");
    assert_eq!(home.today(None).next_visit.unwrap().person.name, "M. K.");
}

#[test]
fn removing_somebody_takes_visits_and_questions_along_and_undo_brings_all_back() {
    let (mut home, doctor) = home();
    save_appointment(home.j(), appointment(doctor, TODAY)).unwrap();
    save_question(home.j(), question(doctor, "How long?")).unwrap();
    let whole = home.dump();
    remove_person(home.j(), doctor).unwrap();
    assert_eq!(
        (home.count("appointment"), home.count("agenda_item")),
        (0, 0)
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let (mut home, doctor) = home();
    let bell = PersonInput {
        phone: Some("0123\u{7}".to_owned()),
        ..person("Dr. B.", PersonRole::Support)
    };
    home.refuses("phone", "control_characters", |j| save_person(j, bell));
    home.refuses("name", "empty", |j| {
        save_person(j, person(" ", PersonRole::Support))
    });
    home.refuses("name", "too_long", |j| {
        save_person(j, person(&"x".repeat(201), PersonRole::Support))
    });
    home.refuses("question", "empty", |j| {
        save_question(j, question(doctor, " \n "))
    });
    home.refuses("question", "too_long", |j| {
        save_question(j, question(doctor, &"?".repeat(501)))
    });
    let time = AppointmentInput {
        time: Some("8 o'clock".to_owned()),
        ..appointment(doctor, TODAY)
    };
    home.refuses("time", "not_a_time", |j| save_appointment(j, time));
    home.refuses("day", "not_a_date", |j| {
        save_appointment(j, appointment(doctor, "2026-02-29"))
    });
    let ahead = QuestionInput {
        answered: Some("2026-09-04".to_owned()),
        ..question(doctor, "How long?")
    };
    home.refuses("answered", "in_the_future", |j| save_question(j, ahead));
    home.refuses("person", "not_found", |j| {
        save_appointment(j, appointment(PersonId(8), TODAY))
    });
    home.refuses("person", "not_found", |j| {
        save_question(j, question(PersonId(8), "Who?"))
    });
    home.refuses("id", "not_found", |j| remove_person(j, PersonId(8)));
    home.refuses("id", "not_found", |j| {
        remove_appointment(j, AppointmentId(8))
    });
}
