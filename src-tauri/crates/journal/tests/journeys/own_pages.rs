//! Pages for the person's own hand: the starting plan and the card for when it is bad.

use std::sync::Arc;

use ballast_journal::own_page::{get_own_page, own_page_files};
use ballast_journal::views::{
    CrisisCard, DifficultyInput, OwnDocument, OwnPageRequest, PaperSize, PersonInput, PlanChoices,
    Preferences, SafetyPlanInput, SavePages, StartingPlanInput,
};
use ballast_journal::{Journal, care, crisis, door, safety_plan, starting_plan};
use ballast_model::{DifficultyLayer, PersonRole};
use chrono_tz::Tz;

use crate::home::{HandClock, Home};
use crate::page::{pages_of, squeezed};

fn request(document: OwnDocument, sensitive: bool) -> OwnPageRequest {
    OwnPageRequest {
        document,
        paper: PaperSize::A4,
        sensitive,
        disagreement: None,
        to: None,
    }
}

fn numbers() -> CrisisCard {
    crisis::crisis_card(&Preferences {
        country: "GB".to_owned(),
        own_number: Some("Aunt 0123".to_owned()),
        ..Preferences::default()
    })
}

/// The words of the PDF, without white space; it is tagged, has no more pages than it promises, and as many as the preview.
fn printed(journal: &Journal, request: &OwnPageRequest) -> String {
    let pdf = own_page_files(journal, request, &numbers(), &SavePages::Pdf).unwrap();
    assert!(
        pdf.accessible == Some(true) && pdf.pages <= 2,
        "{} pages",
        pdf.pages
    );
    let shown = get_own_page(journal, request, &numbers()).unwrap();
    assert_eq!(shown.pages.len(), usize::try_from(pdf.pages).unwrap());
    let pages = pages_of(&pdf.files[0].1);
    assert_eq!(pages.len(), shown.pages.len());
    squeezed(&pages.concat())
}

#[track_caller]
fn holds(page: &str, words: &str) {
    assert!(
        page.contains(&squeezed(words)),
        "{words:?} is not on {page}"
    );
}

fn difficulty(words: &str, key: Option<&str>, severity: u8) -> DifficultyInput {
    DifficultyInput {
        id: None,
        key: key.map(ToOwned::to_owned),
        words: words.to_owned(),
        layer: DifficultyLayer::Body,
        severity: Some(severity),
    }
}

#[test]
fn the_starting_plan_prints_what_was_written_and_the_sensitive_only_when_asked() {
    let mut home = Home::new();
    let input = StartingPlanInput {
        at: 3,
        later: Vec::new(),
        difficulties: vec![
            difficulty("Waking at #four *and* </b>", None, 7),
            difficulty(
                "Thoughts of not wanting to live",
                Some("not_wanting_to_live"),
                2,
            ),
        ],
        tried: Vec::new(),
        choices: PlanChoices {
            every_weeks: Some(4),
            ..PlanChoices::default()
        },
    };
    starting_plan::save_starting_plan(home.j(), &input).unwrap();
    let plain = request(OwnDocument::StartingPlan, false);
    let page = printed(home.look(), &plain);
    holds(&page, "not finished");
    holds(&page, "Waking at #four *and* </b>");
    holds(&page, "7 of 10");
    holds(&page, "every 4 weeks");
    assert!(!page.contains("notwantingtolive"));
    let shown = get_own_page(home.look(), &plain, &numbers()).unwrap();
    assert_eq!(shown.left_out, 1);

    let whole = request(OwnDocument::StartingPlan, true);
    holds(
        &printed(home.look(), &whole),
        "Thoughts of not wanting to live",
    );
    let shown = get_own_page(home.look(), &whole, &numbers()).unwrap();
    assert_eq!(shown.left_out, 0);
}

#[test]
fn the_card_holds_the_plan_people_and_numbers_and_without_them_the_numbers_alone() {
    let mut home = Home::new();
    let card = request(OwnDocument::WhenBad, false);
    let empty = printed(home.look(), &card);
    holds(&empty, "999 or 112");
    holds(&empty, "116 123");
    holds(&empty, "Aunt 0123");
    assert!(!empty.contains("StanleyandBrown"));

    let section = safety_plan::get_safety_plan(home.look()).unwrap().sections;
    let words = SafetyPlanInput {
        sections: [(
            section[1].id.clone(),
            "Cold water\nThe long way home".to_owned(),
        )]
        .into(),
    };
    safety_plan::save_safety_plan(home.j(), &words).unwrap();
    let person = PersonInput {
        id: None,
        name: "Ines".to_owned(),
        role: PersonRole::Support,
        phone: Some("01 234".to_owned()),
    };
    care::save_person(home.j(), person).unwrap();
    let page = printed(home.look(), &card);
    for words in [
        &section[1].title,
        "The long way home",
        "Ines",
        "01 234",
        "Stanley and Brown",
    ] {
        holds(&page, words);
    }
}

#[test]
fn both_pages_of_the_made_up_record_keep_their_promise() {
    let clock = HandClock::at("2026-09-03 20:00", Tz::Europe__Berlin);
    let journal = door::look_around(Arc::clone(&clock) as _).unwrap();
    for document in [OwnDocument::StartingPlan, OwnDocument::WhenBad] {
        let page = printed(&journal, &request(document, true));
        holds(&page, "made-up");
    }
}
