//! Search through the verb of the window and the command line: everything that holds words, a snippet with the hit, and what is kept apart.

use ballast_journal::care::{save_person, save_question};
use ballast_journal::check_in::save_check_in;
use ballast_journal::event::save_event;
use ballast_journal::made_up::Density;
use ballast_journal::search::{HITS_MAX, list_things, search};
use ballast_journal::session::save_session;
use ballast_journal::therapy::save_course;
use ballast_journal::thought::save_thought;
use ballast_journal::views::{CheckInInput, HitView, SessionInput, ThoughtInput};
use ballast_journal::{door, undo};
use ballast_model::{PersonRole, RatingScale, SessionStatus, ThingKind};
use ballast_vault as storage;

use crate::home::{Home, TODAY};
use crate::inputs;

fn kinds(home: &Home, typed: &str) -> Vec<ThingKind> {
    let found = search(home.look(), typed).unwrap();
    assert_eq!(found.total, found.hits.len() as u64);
    found.hits.iter().map(|hit| hit.thing.kind).collect()
}

fn marked(hit: &HitView) -> String {
    hit.snippet
        .iter()
        .map(|piece| {
            if piece.hit {
                format!("[{}]", piece.text)
            } else {
                piece.text.clone()
            }
        })
        .collect()
}

fn note(home: &mut Home, day: &str, words: &str) {
    let input = CheckInInput {
        note: Some(words.to_owned()),
        tags: vec!["Büro".to_owned()],
        ..inputs::check_in(day, 5)
    };
    save_check_in(home.j(), input).unwrap();
}

fn thought() -> ThoughtInput {
    ThoughtInput {
        id: None,
        day: TODAY.to_owned(),
        stopped_at: None,
        scale: RatingScale::Hundred,
        situation: None,
        feelings: Vec::new(),
        thought: None,
        belief: None,
        supports: None,
        against: None,
        balanced: None,
        balanced_belief: None,
        will_do: None,
    }
}

#[test]
fn what_was_written_is_found_by_day_with_its_words_around_the_hit() {
    let mut home = Home::new();
    note(
        &mut home,
        "2026-09-01",
        "Slept badly.\nThe neighbour’s café was loud until two, and then the birds began.",
    );
    note(&mut home, TODAY, "Quiet. A CAFE with M.");
    save_event(
        home.j(),
        inputs::event("2026-08-30", "Cafés closed for summer"),
    )
    .unwrap();
    let person = save_person(home.j(), inputs::person("Dr. A.", PersonRole::Prescriber)).unwrap();
    assert!(!person.nouns.is_empty());
    let who = home.person("Dr. A.");
    save_question(
        home.j(),
        inputs::question(who, "Is coffee at the café all right?"),
    )
    .unwrap();

    let found = search(home.look(), "cafe").unwrap();
    let days: Vec<String> = found
        .hits
        .iter()
        .map(|hit| hit.day.map_or("none".to_owned(), |day| day.to_string()))
        .collect();
    assert_eq!(days, [TODAY, TODAY, "2026-09-01", "2026-08-30"]);
    assert_eq!(marked(&found.hits[1]), "Quiet. A [CAFE] with M.");
    assert_eq!(
        marked(&found.hits[2]),
        "Slept badly. The neighbour’s [café] was loud until two, and then the birds began."
    );
    assert_eq!(found.hits[0].context.as_deref(), Some("Dr. A."));
    // Words of one thing are looked for together, its tags among them.
    assert_eq!(kinds(&home, "birds buro"), [ThingKind::CheckIn]);
    assert!(kinds(&home, "birds closed").is_empty());
    let nothing = search(home.look(), "  ,").unwrap();
    assert!(!nothing.asked && nothing.hits.is_empty());
    undo::undo(home.j()).unwrap();
    assert_eq!(kinds(&home, "coffee"), []);
}

#[test]
fn a_long_note_is_cut_around_the_hit() {
    let mut home = Home::new();
    let long = format!(
        "{} here the needle lies {}",
        "before ".repeat(60),
        "after ".repeat(60)
    );
    note(&mut home, TODAY, &long);
    let found = search(home.look(), "needl").unwrap();
    let words = marked(&found.hits[0]);
    assert!(
        words.starts_with("…before") && words.ends_with("…"),
        "{words}"
    );
    assert!(words.contains("here the [needle] lies"), "{words}");
    assert!(words.chars().count() < 220, "{words}");
}

#[test]
fn what_is_not_finished_is_left_out_until_it_is() {
    let mut home = Home::new();
    let draft = ThoughtInput {
        stopped_at: Some(1),
        situation: Some("the bus was late".to_owned()),
        ..thought()
    };
    let saved = save_thought(home.j(), draft.clone()).unwrap();
    assert_eq!(kinds(&home, "bus"), []);
    let finished = ThoughtInput {
        id: Some(ballast_model::ThoughtId(saved.id)),
        stopped_at: None,
        ..draft
    };
    save_thought(home.j(), finished).unwrap();
    assert_eq!(kinds(&home, "bus"), [ThingKind::Thought]);
}

#[test]
fn a_note_for_own_eyes_is_named_and_its_words_stay_in_the_session() {
    let mut home = Home::new();
    save_course(home.j(), inputs::course("CBT", "2026-01-05")).unwrap();
    let course = home.course("CBT");
    let session = SessionInput {
        themes: Some("the move".to_owned()),
        private_note: Some("the unspeakable cellar".to_owned()),
        ..inputs::session(course, "2026-08-31", SessionStatus::Attended)
    };
    save_session(home.j(), session).unwrap();
    let found = search(home.look(), "cellar").unwrap();
    assert_eq!(found.hits.len(), 1);
    assert_eq!(found.hits[0].thing.kind, ThingKind::PrivateNote);
    assert_eq!(found.hits[0].of, Some(course.0));
    assert!(found.hits[0].snippet.is_empty());
    // Nor does the list to choose from for deletion show them, or the session itself hold them.
    let listed = list_things(home.look(), ThingKind::PrivateNote, "").unwrap();
    assert_eq!((listed.total, listed.things[0].words.clone()), (1, None));
    assert_eq!(kinds(&home, "move"), [ThingKind::Session]);
    assert!(kinds(&home, "move cellar").is_empty());
}

#[test]
fn a_made_up_year_is_found_whole_and_comes_back_in_with_its_index() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, 7, Density::Usual).unwrap();
    assert!(home.search_is_right());
    let all = home
        .look()
        .vault()
        .read(storage::things_with_words)
        .unwrap();
    for thing in all.iter().step_by(all.len() / 60 + 1) {
        let Some(word) = ballast_model::words_of(&thing.parts[0])
            .into_iter()
            .map(|w| w.folded)
            .max_by_key(String::len)
        else {
            continue;
        };
        let found = home
            .look()
            .vault()
            .read(|c| storage::find_things(c, &word, usize::MAX))
            .unwrap()
            .unwrap();
        assert!(found.things.contains(thing), "{:?} {word}", thing.kind);
    }
    let most = search(home.look(), "the").unwrap();
    assert!(most.hits.len() <= HITS_MAX && most.total >= most.hits.len() as u64);

    let out = ballast_journal::export::export_json(home.look()).unwrap();
    let mut other = Home::new();
    ballast_journal::import::import_file(
        other.j(),
        &out,
        &ballast_journal::views::ImportChoices::default(),
    )
    .unwrap();
    assert!(other.search_is_right());
    assert_eq!(
        other
            .look()
            .vault()
            .read(storage::things_with_words)
            .unwrap(),
        all
    );
    undo::undo(other.j()).unwrap();
    assert!(other.search_is_right());
    other.reopen();
    assert!(other.search_is_right());
}
