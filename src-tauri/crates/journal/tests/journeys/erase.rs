//! Deletion for good through the verbs of the window: what is said before, what is gone after, and the word for the whole record.

use ballast_journal::check_in::save_check_in;
use ballast_journal::erase::{delete_for_good, delete_record, what_would_go};
use ballast_journal::search::{list_things, search};
use ballast_journal::views::CheckInInput;
use ballast_journal::{door, draft, undo};
use ballast_model::{Thing, ThingKind};

use crate::home::{Home, TODAY};
use crate::inputs;

#[test]
fn a_check_in_is_told_before_and_gone_after_with_its_backups_and_its_history() {
    let mut home = Home::new();
    let input = CheckInInput {
        note: Some("what nobody is to read".to_owned()),
        tags: vec!["one".to_owned(), "two".to_owned()],
        values: vec![inputs::number(home.tracker("anxiety"), "2")],
        ..inputs::check_in(TODAY, 4)
    };
    save_check_in(home.j(), input).unwrap();
    save_check_in(home.j(), inputs::check_in("2026-09-01", 6)).unwrap();
    door::back_up_now(home.j()).unwrap();
    let listed = list_things(home.look(), ThingKind::CheckIn, "nobody").unwrap();
    assert_eq!(listed.total, 1);
    let thing = listed.things[0].thing;

    let going = what_would_go(home.j(), thing).unwrap();
    assert_eq!(going.parts, ["2 tags", "1 answer"]);
    assert_eq!((going.copies, going.acts), (1, 2));
    assert_eq!(going.thing.words.as_deref(), Some("what nobody is to read"));
    assert_eq!(home.count("check_in"), 2, "nothing is gone yet");

    draft::keep_drafts(home.j(), "what nobody is to read, once more").unwrap();
    let done = delete_for_good(home.j(), thing).unwrap();
    assert_eq!(done.copies, 1);
    assert_eq!(draft::get_drafts(home.look()).unwrap(), None);
    assert_eq!(home.count("check_in"), 1);
    assert_eq!(door::backups(&home.place()).unwrap().len(), 1);
    assert!(search(home.look(), "nobody").unwrap().hits.is_empty());
    assert!(undo::undo(home.j()).unwrap().is_none());
    assert!(home.search_is_right());
    assert!(ballast_journal::verify::verify(home.look()).unwrap().sound);
    home.reopen();
    assert_eq!(home.count("check_in"), 1);
    let gone = what_would_go(
        home.j(),
        Thing {
            kind: ThingKind::CheckIn,
            id: thing.id,
        },
    );
    assert_eq!(gone.unwrap_err().code(), "invalid");
}

#[test]
fn the_whole_record_takes_a_word_and_a_closed_record() {
    let mut home = Home::new();
    save_check_in(home.j(), inputs::check_in(TODAY, 4)).unwrap();
    let place = home.place();
    assert_eq!(delete_record(&place, "yes").unwrap_err().code(), "invalid");
    assert_eq!(
        delete_record(&place, "delete").unwrap_err().code(),
        "in_use"
    );
    assert_eq!(home.count("check_in"), 1);
    let folder = home.close();
    delete_record(&place, " Delete ").unwrap();
    assert!(!place.exists());
    drop(folder);
}
