//! When clinicians see something differently: written down, asked about, shared, printed as a request, and closed with what came of it.

use ballast_journal::care::{get_care, save_person, save_question};
use ballast_journal::disagreement::{
    ask_disagreement, remove_disagreement, remove_share, save_disagreement, share_disagreement,
};
use ballast_journal::own_page::{get_own_page, own_page_files};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    CrisisCard, DisagreementInput, DisagreementView, OwnDocument, OwnPageRequest, PaperSize,
    Preferences, SavePages, ShareInput, ViewInput,
};
use ballast_journal::{crisis, door};
use ballast_model::{AgendaSource, DisagreementId, PersonRole};
use chrono_tz::Tz;

use crate::home::{HandClock, Home, TODAY};
use crate::inputs::{person, question};
use crate::page::{pages_of, squeezed};

fn view(who: &str, words: &str) -> ViewInput {
    ViewInput {
        who: who.to_owned(),
        view: words.to_owned(),
        rests_on: None,
        day: None,
    }
}

fn two_views() -> DisagreementInput {
    DisagreementInput {
        id: None,
        topic: "Raise it before the #exposures*, or after?".to_owned(),
        views: vec![
            ViewInput {
                rests_on: Some("the last year".to_owned()),
                day: Some("2026-08-12".to_owned()),
                ..view("Dr. A.", "Before: it may help to begin.")
            },
            view("", " "),
            view("M. K.", "After: less sedation in the exercises."),
        ],
        my_view: Some("I would like to begin soon.".to_owned()),
        ask: vec![
            "Could you speak with each other?".to_owned(),
            String::new(),
            "What would we look at?".to_owned(),
        ],
        i_agree: Some("that you speak about this page".to_owned()),
        reach: None,
        outcome: None,
        outcome_day: None,
    }
}

fn home() -> Home {
    let mut home = Home::new();
    save_person(home.j(), person("Dr. A.", PersonRole::Prescriber)).unwrap();
    save_person(home.j(), person("M. K.", PersonRole::Therapist)).unwrap();
    save_disagreement(home.j(), two_views()).unwrap();
    home
}

fn only(home: &Home) -> DisagreementView {
    get_care(home.look()).unwrap().disagreements.remove(0)
}

fn numbers() -> CrisisCard {
    crisis::crisis_card(&Preferences::default())
}

fn request(document: OwnDocument, about: DisagreementId) -> OwnPageRequest {
    OwnPageRequest {
        document,
        paper: PaperSize::A4,
        sensitive: false,
        disagreement: Some(about),
        to: None,
    }
}

#[test]
fn views_are_written_down_without_the_empty_ones_changed_and_taken_back() {
    let mut home = home();
    let first = only(&home).disagreement;
    assert_eq!(first.noted.to_string(), TODAY);
    assert_eq!(
        first.views.iter().map(|v| &*v.who).collect::<Vec<_>>(),
        ["Dr. A.", "M. K."]
    );
    assert_eq!(first.ask.len(), 2);
    let before = home.dump();
    home.at("2026-09-20 10:00");
    let came = DisagreementInput {
        id: Some(first.id),
        outcome: Some("After, in small steps.".to_owned()),
        outcome_day: Some("2026-09-18".to_owned()),
        ..two_views()
    };
    save_disagreement(home.j(), came).unwrap();
    let changed = only(&home).disagreement;
    assert_eq!(changed.noted, first.noted, "the day it was noted stays");
    assert_eq!(changed.outcome.as_deref(), Some("After, in small steps."));
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    remove_disagreement(home.j(), first.id).unwrap();
    assert!(get_care(home.look()).unwrap().disagreements.is_empty());
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);

    let nameless = DisagreementInput {
        views: vec![view("Dr. A.", "Before"), view(" ", "After")],
        ..two_views()
    };
    home.refuses("views.1.who", "empty", |j| save_disagreement(j, nameless));
    let nothing = DisagreementInput {
        topic: " ".to_owned(),
        ..two_views()
    };
    home.refuses("topic", "empty", |j| save_disagreement(j, nothing));
    let when = DisagreementInput {
        outcome_day: Some("then".to_owned()),
        ..two_views()
    };
    home.refuses("outcome_day", "not_a_date", |j| save_disagreement(j, when));
}

#[test]
fn its_questions_go_on_agendas_once_and_say_where_they_came_from() {
    let mut home = home();
    let (doctor, therapist) = (home.person("Dr. A."), home.person("M. K."));
    let about = only(&home).disagreement;
    save_question(home.j(), question(doctor, "What would we look at?")).unwrap();
    let before = home.dump();
    ask_disagreement(home.j(), about.id, &[doctor, therapist]).unwrap();
    let care = get_care(home.look()).unwrap();
    let asked = |name: &str| {
        let found = care.people.iter().find(|p| p.person.name == name).unwrap();
        found
            .questions
            .iter()
            .map(|q| q.question.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        asked("Dr. A."),
        ["What would we look at?", "Could you speak with each other?"]
    );
    assert_eq!(
        asked("M. K."),
        ["Could you speak with each other?", "What would we look at?"]
    );
    let theirs = care.people.iter().find(|p| p.person.name == "M. K.");
    assert_eq!(
        theirs.unwrap().questions[0].source,
        Some(AgendaSource::Disagreement {
            disagreement: about.id,
            words: about.topic
        })
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
}

#[test]
fn with_whom_it_was_shared_is_noted_with_its_day() {
    let mut home = home();
    let about = only(&home).disagreement.id;
    let share = |day: &str| ShareInput {
        disagreement: about,
        who: "M. K.".to_owned(),
        day: day.to_owned(),
    };
    share_disagreement(home.j(), share(TODAY)).unwrap();
    let noted = only(&home).shares;
    assert_eq!(
        (noted[0].who.as_str(), noted[0].day.to_string().as_str()),
        ("M. K.", TODAY)
    );
    home.refuses("day", "in_the_future", |j| {
        share_disagreement(j, share("2026-09-04"))
    });
    remove_share(home.j(), noted[0].id).unwrap();
    assert!(only(&home).shares.is_empty());
    undo(home.j()).unwrap();
    assert_eq!(only(&home).shares, noted);
}

#[test]
fn the_request_prints_each_view_as_it_was_understood_on_one_page() {
    let mut home = home();
    let about = only(&home).disagreement.id;
    let page = |home: &Home, request: &OwnPageRequest| {
        let pdf = own_page_files(home.look(), request, &numbers(), &SavePages::Pdf).unwrap();
        assert!(pdf.accessible == Some(true));
        assert_eq!(pdf.pages, 1);
        let shown = get_own_page(home.look(), request, &numbers()).unwrap();
        assert_eq!(shown.pages.len(), 1);
        (pdf.name, squeezed(&pages_of(&pdf.files[0].1).concat()))
    };
    let joint = request(OwnDocument::JointTalk, about);
    let (name, text) = page(&home, &joint);
    assert_eq!(name, format!("joint-talk-{TODAY}.pdf"));
    for words in [
        "Request for a joint talk",
        "To: Dr. A.; M. K.",
        "Raise it before the #exposures*, or after?",
        "Before: it may help to begin.",
        "the last year",
        "12 August 2026",
        "After: less sedation in the exercises.",
        "I would like to begin soon.",
        "Could you speak with each other?",
        "that you speak about this page",
    ] {
        assert!(
            text.contains(&squeezed(words)),
            "{words:?} is not on {text}"
        );
    }
    let second = OwnPageRequest {
        to: Some("Dr. C.\n\n Clinic B ".to_owned()),
        ..request(OwnDocument::SecondOpinion, about)
    };
    let (name, text) = page(&home, &second);
    assert_eq!(name, format!("second-opinion-request-{TODAY}.pdf"));
    for words in ["Request for a second opinion", "To: Dr. C.; Clinic B"] {
        assert!(
            text.contains(&squeezed(words)),
            "{words:?} is not on {text}"
        );
    }
    let came = DisagreementInput {
        id: Some(about),
        outcome: Some("After, in small steps.".to_owned()),
        outcome_day: Some("2026-09-02".to_owned()),
        ..two_views()
    };
    save_disagreement(home.j(), came).unwrap();
    let (_, text) = page(&home, &joint);
    assert!(text.contains(&squeezed("After, in small steps. (2 September 2026)")));

    let gone = request(OwnDocument::JointTalk, DisagreementId(99));
    home.refuses("id", "not_found", |j| get_own_page(j, &gone, &numbers()));
    let none = OwnPageRequest {
        disagreement: None,
        ..joint
    };
    home.refuses("disagreement", "empty", |j| {
        get_own_page(j, &none, &numbers())
    });
}

#[test]
fn the_made_up_record_shows_a_visit_with_what_was_agreed_and_two_views() {
    let clock = HandClock::at("2026-09-03 20:00", Tz::Europe__Berlin);
    let journal = door::look_around(clock as _).unwrap();
    let care = get_care(&journal).unwrap();
    assert_eq!(care.disagreements[0].disagreement.views.len(), 2);
    assert_eq!(care.disagreements[0].shares.len(), 1);
    let doctor = &care.people[0];
    assert_eq!(doctor.agreed.len(), 3);
    assert!(
        doctor.agreed.iter().any(|a| a.medicine.is_some()),
        "no line names its step"
    );
    let last = doctor.last_visit.as_ref().unwrap();
    assert!(doctor.agreed.iter().all(|a| a.line.appointment == last.id));
    assert_eq!(care.people[1].to_tell.len(), 1);
    assert!(doctor.questions.iter().all(|q| q.asked.is_some()));
    assert!(doctor.questions.iter().any(|q| q.source.is_some()));
    let about = care.disagreements[0].disagreement.id;
    let page = own_page_files(
        &journal,
        &request(OwnDocument::JointTalk, about),
        &numbers(),
        &SavePages::Pdf,
    );
    let text = squeezed(&pages_of(&page.unwrap().files[0].1).concat());
    assert!(
        text.to_lowercase().contains("made-up"),
        "it does not say that it is made up: {text}"
    );
}
