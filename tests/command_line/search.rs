//! Finding things by their words: lines for people, JSON for other programs, and no words that are for own eyes only.

use crate::run::Desk;

#[test]
fn words_are_found_by_day_with_the_hit_marked() {
    let desk = Desk::with_demo();
    let said = desk.line("search SLEP --at record").done().out;
    let first = said.lines().next().unwrap();
    assert!(first.contains(" found"), "{first}");
    let days: Vec<&str> = said
        .lines()
        .skip(1)
        .map(|line| line.get(..10).unwrap())
        .filter(|day| !day.trim().is_empty())
        .collect();
    assert!(
        days.len() > 3 && days.is_sorted_by(|a, b| a >= b),
        "{days:?}"
    );
    assert!(said.contains("[slep") || said.contains("[Slep"), "{said}");

    let found = desk.line("search SLEP --at record --json").done().json();
    assert_eq!(
        found["hits"].as_array().unwrap().len(),
        said.lines().count() - 1
    );
    let nothing = desk.line("search zzzzzz --at record").done().out;
    assert_eq!(nothing.trim(), "Nothing holds these words.");
}

#[test]
fn words_for_own_eyes_are_named_and_not_told() {
    let desk = Desk::with_demo();
    let rows = desk.tables("record")["session"].clone();
    let own = rows
        .as_array()
        .unwrap()
        .iter()
        .find_map(|row| row["private_note"].as_str())
        .expect("the invented person wrote something for own eyes")
        .to_owned();
    let word = own
        .split(|c: char| !c.is_alphanumeric())
        .max_by_key(|word| word.len())
        .unwrap();
    for ending in ["", " --json"] {
        let said = desk
            .line(&format!("search {word} --at record{ending}"))
            .done()
            .out;
        assert!(said.contains("private"), "{said}");
        assert!(!said.contains(&own), "{said}");
    }
}

#[test]
fn signs_alone_are_no_words() {
    let desk = Desk::with_empty();
    let refused = desk.run(["search", "…", "--at", "record"]);
    assert_eq!(refused.code, 7);
    assert!(
        refused.err.contains("no word to look for"),
        "{}",
        refused.err
    );
}
