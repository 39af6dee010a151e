//! Looking back from a terminal: the list of reviews, one of them, and what goes together; for people and for other programs.

use serde_json::Value;

use crate::run::Desk;

fn listed(desk: &Desk) -> Vec<Value> {
    let answer = desk.line("review list --at record --json").done();
    serde_json::from_value(answer.json()).unwrap()
}

#[test]
fn the_invented_person_has_reviews_decided_due_and_running() {
    let desk = Desk::with_demo();
    let reviews = listed(&desk);
    for group in ["due", "running", "past"] {
        assert!(reviews.iter().any(|r| r["group"] == group), "no {group}");
    }
    assert!(reviews.iter().any(|r| r["outcome"]["verdict"] == "keep"));
    let numbers: Vec<u64> = reviews
        .iter()
        .map(|r| r["number"].as_u64().unwrap())
        .collect();
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=numbers.len() as u64).collect::<Vec<_>>());
    let said = desk.line("review list --at record").done().out;
    assert_eq!(said.lines().count(), reviews.len());
    for review in &reviews {
        let title = review["title"].as_str().unwrap();
        assert!(said.contains(title), "{title} in:\n{said}");
    }
}

#[test]
fn one_review_says_what_it_rests_on() {
    let desk = Desk::with_demo();
    let due = listed(&desk)
        .into_iter()
        .find(|r| r["group"] == "due")
        .unwrap();
    let number = due["number"].to_string();
    let view = desk
        .run(["review", "show", &number, "--at", "record", "--json"])
        .done()
        .json();
    assert_eq!(view["line"], due);
    let mood = &view["outcomes"][0];
    assert_eq!(mood["key"], "mood");
    let (n, missing) = (&mood["before"]["n"], &mood["before"]["missing"]);
    assert_eq!(n.as_u64().unwrap() + missing.as_u64().unwrap(), 14);
    assert!(
        view["around"]
            .as_array()
            .is_some_and(|around| !around.is_empty())
    );
    let said = desk
        .run(["review", "show", &number, "--at", "record"])
        .done()
        .out;
    assert!(said.contains(view["lead"].as_str().unwrap()), "{said}");
    for part in [
        "Outcomes",
        "What else changed",
        "How the numbers were made",
        "missing",
    ] {
        assert!(said.contains(part), "{part} in:\n{said}");
    }
    for word in ["should", "caused by", "failed", "non-adherent"] {
        assert!(!said.contains(word), "{word} in:\n{said}");
    }
    desk.run(["review", "show", "999", "--at", "record"])
        .refused(7, &["There is no review of that number"]);
    let typed = desk.run(["review", "show", "first", "--at", "record"]);
    assert_eq!(typed.code, 2);
}

#[test]
fn a_review_is_drawn_by_its_number() {
    let desk = Desk::with_demo();
    let due = listed(&desk)
        .into_iter()
        .find(|r| r["group"] == "due")
        .unwrap();
    let number = due["number"].to_string();
    desk.run([
        "chart",
        "before-after",
        "--review",
        &number,
        "--at",
        "record",
        "--out",
        "change.csv",
    ])
    .done();
    let table = desk.text("change.csv");
    assert!(table.lines().any(|l| l.contains("Mood")), "{table}");
    desk.line("chart before-after --at record --out change.svg")
        .done();
    assert!(desk.text("change.svg").starts_with("<svg "));
    desk.line("chart together --at record --out together.csv")
        .done();
    assert!(desk.text("together.csv").contains("Habit"));
    desk.line("chart before-after --review 999 --at record --out none.svg")
        .refused(7, &["There is no review of that number"]);
}

#[test]
fn what_goes_together_comes_with_its_days() {
    let desk = Desk::with_demo();
    let view = desk.line("goes-together --at record --json").done().json();
    assert_eq!(view["outcome"]["key"], "mood");
    let rows = view["rows"].as_array().unwrap();
    assert!(rows.iter().any(|r| r["factor"] == "sleep"));
    for row in rows {
        for when in ["same_day", "next_day"] {
            let relation = &row[when];
            let shown = !relation["strength"].is_null();
            assert!(!shown || relation["n"].as_u64().unwrap() >= 28, "{row}");
        }
    }
    let said = desk
        .line("goes-together --at record --outcome anxiety")
        .done()
        .out;
    assert!(said.starts_with("Anxiety"), "{said}");
    assert!(said.contains("not the same as caus"), "{said}");
    desk.line("goes-together --at record --outcome luck")
        .refused(7, &["--outcome needs"]);
    desk.line("goes-together --at record --from spring")
        .refused(7, &["--from needs a day"]);
}

#[test]
fn an_empty_record_is_answered_plainly() {
    let desk = Desk::with_empty();
    let said = desk.line("review list --at record").done().out;
    assert!(said.contains("opens a review by itself"), "{said}");
    assert_eq!(
        desk.line("review list --at record --json")
            .done()
            .out
            .trim(),
        "[]"
    );
    desk.line("goes-together --at record").done();
    desk.line("chart before-after --at record --out none.svg")
        .done();
}
