//! My safety plan: own words, saved as typed, one step of undo; and the card for bad days that begins with it.

use ballast_journal::care::save_person;
use ballast_journal::safety_plan::{get_safety_plan, own_card, save_safety_plan};
use ballast_journal::skill::{keep_skill, save_practice};
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::{CloseInput, PersonInput, PracticeInput, SafetyPlanInput};
use ballast_journal::{door, made_up::Density, therapy};
use ballast_model::{KeepWell, PersonRole, SkillId};

use crate::home::{Home, TODAY};
use crate::inputs::course;

fn write(home: &mut Home, section: &str, words: &str) {
    let input = SafetyPlanInput {
        sections: [(section.to_owned(), words.to_owned())].into(),
    };
    save_safety_plan(home.j(), &input).unwrap();
}

fn person(name: &str, role: PersonRole, phone: Option<&str>) -> PersonInput {
    PersonInput {
        id: None,
        name: name.to_owned(),
        role,
        phone: phone.map(ToOwned::to_owned),
    }
}

#[test]
fn words_are_kept_under_each_heading_and_what_was_typed_in_one_go_is_one_step_of_undo() {
    let mut home = Home::new();
    let before = get_safety_plan(home.look()).unwrap();
    assert!(!before.written && before.sections.len() == 7);
    assert!(before.credit.contains("Stanley and Brown (2012)"));
    for typed in ["I", "I stop", "I stop answering.\nI lie awake."] {
        write(&mut home, "signs", typed);
    }
    write(&mut home, "alone", "A walk");
    let words = |home: &Home, id: &str| {
        let plan = get_safety_plan(home.look()).unwrap();
        plan.sections
            .into_iter()
            .find(|s| s.id == id)
            .unwrap()
            .words
    };
    assert_eq!(
        words(&home, "signs").as_deref(),
        Some("I stop answering.\nI lie awake.")
    );
    home.reopen();
    assert_eq!(words(&home, "alone").as_deref(), Some("A walk"));
    undo(home.j()).unwrap().unwrap();
    assert_eq!((words(&home, "signs"), words(&home, "alone")), (None, None));
    redo(home.j()).unwrap().unwrap();
    assert_eq!(words(&home, "alone").as_deref(), Some("A walk"));
    write(&mut home, "alone", "  ");
    assert_eq!(words(&home, "alone"), None);
    assert_eq!(home.count("safety_plan"), 1, "an empty heading has no row");
}

#[test]
fn only_its_own_headings_are_taken() {
    let mut home = Home::new();
    let input = SafetyPlanInput {
        sections: [("doses".to_owned(), "words".to_owned())].into(),
    };
    home.refuses("doses", "unknown_choice", |j| save_safety_plan(j, &input));
    let control = SafetyPlanInput {
        sections: [("signs".to_owned(), "bell\u{7}".to_owned())].into(),
    };
    home.refuses("signs", "control_characters", |j| {
        save_safety_plan(j, &control)
    });
}

#[test]
fn the_card_has_own_words_people_skills_with_n_and_keep_well_plans() {
    let mut home = Home::new();
    let empty = own_card(home.look()).unwrap();
    assert!(empty.parts.is_empty() && empty.people.is_empty() && empty.skills.is_empty());
    write(&mut home, "worth_it", "The garden in May.");
    write(&mut home, "signs", "I stop answering.");
    for input in [
        person("Dr. A.", PersonRole::Prescriber, Some("020 7946 0121")),
        person("L., my sister", PersonRole::Support, Some("07700 900142")),
        person("R. S.", PersonRole::Therapist, None),
    ] {
        save_person(home.j(), input).unwrap();
    }
    let skill = SkillId(keep_skill(home.j(), "paced-breathing").unwrap().id);
    for (before, after) in [(8, 5), (7, 6), (6, 2)] {
        let practice = PracticeInput {
            id: None,
            skill,
            day: TODAY.to_owned(),
            stopped_at: None,
            situation: None,
            before: Some(before),
            after: Some(after),
            note: None,
        };
        save_practice(home.j(), practice).unwrap();
    }
    therapy::save_course(home.j(), course("CBT", "2026-01-12")).unwrap();
    let close = CloseInput {
        id: home.course("CBT"),
        ended: Some("2026-08-01".to_owned()),
        why_ended: None,
        keep_well: KeepWell {
            go_on: Some("Walk on Sundays.".to_owned()),
            ..KeepWell::default()
        },
    };
    therapy::close_course(home.j(), close).unwrap();
    let card = own_card(home.look()).unwrap();
    let titles: Vec<&str> = card.parts.iter().map(|p| p.title.as_str()).collect();
    assert_eq!(
        titles,
        ["How I notice it", "What matters to me"],
        "in the order of use"
    );
    let people: Vec<&str> = card.people.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        people,
        ["L., my sister", "Dr. A."],
        "those with a number, support first"
    );
    assert_eq!(
        (card.skills[0].median_change, card.skills[0].rated),
        (-3.0, 3)
    );
    assert_eq!(
        card.keep_well[0].plan.go_on.as_deref(),
        Some("Walk on Sundays.")
    );
}

#[test]
fn the_made_up_record_has_a_plan_and_two_signs_of_which_one_once_began() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    let card = own_card(home.look()).unwrap();
    assert_eq!((card.parts.len(), card.people.len()), (7, 3));
    assert!(!card.skills.is_empty());
    let signs = ballast_journal::warning::list_warnings(home.look())
        .unwrap()
        .signs;
    let times: Vec<u32> = signs.iter().map(|s| s.times).collect();
    assert_eq!(signs.len(), 2);
    assert!(times[0] >= 1 && times[1] == 0, "{times:?}");
    assert!(signs[0].began.iter().all(|b| b.seen.is_some()));
    assert!(
        home.today(None).warnings.is_empty(),
        "nothing is new on the day it is looked at"
    );
}
