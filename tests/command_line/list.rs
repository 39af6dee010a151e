//! One noun as a list: words for people, JSON for other programs, and the same rows as the export.

use serde_json::Value;

use crate::run::Desk;

fn listed(desk: &Desk, words: &str) -> Vec<Value> {
    let answer = desk
        .line(&format!("list {words} --at record --json"))
        .done();
    serde_json::from_value(answer.json()).unwrap()
}

#[test]
fn medicines_and_doses_are_those_of_the_export() {
    let desk = Desk::with_demo();
    let tables = desk.tables("record");
    for (noun, table) in [("medicines", "medicine"), ("doses", "dose")] {
        let rows = tables[table].as_array().unwrap();
        let found = listed(&desk, noun);
        assert_eq!(found.len(), rows.len(), "{noun}");
        for row in &found {
            assert!(rows.iter().any(|r| r["id"] == row["id"]), "{noun}: {row}");
        }
    }
    let steps: usize = listed(&desk, "medicines")
        .iter()
        .map(|m| m["steps"].as_array().unwrap().len())
        .sum();
    assert_eq!(steps, tables["regimen_step"].as_array().unwrap().len());
}

/// The words for own eyes are in the complete export and in no list.
#[test]
fn sessions_are_those_of_the_export_without_what_is_for_own_eyes() {
    let desk = Desk::with_demo();
    let rows = desk.tables("record")["session"].clone();
    let rows = rows.as_array().unwrap();
    let found = listed(&desk, "sessions");
    assert_eq!(found.len(), rows.len());
    for session in &found {
        let row = rows.iter().find(|r| r["id"] == session["id"]).unwrap();
        assert_eq!(
            (&session["day"], &session["status"]),
            (&row["day"], &row["status"])
        );
    }
    let mut private = rows.iter().filter_map(|r| r["private_note"].as_str());
    let own = private
        .next()
        .expect("the invented person wrote something for own eyes");
    for words in [
        "list sessions --at record --json",
        "list sessions --at record",
    ] {
        let said = desk.line(words).done().out;
        assert!(!said.contains(own) && said.len() > 1_000, "{words}");
    }
}

#[test]
fn skills_tell_what_practising_them_did_as_the_export_counts_it() {
    let desk = Desk::with_demo();
    let tables = desk.tables("record");
    let found = listed(&desk, "skills");
    assert_eq!(found.len(), tables["skill"].as_array().unwrap().len());
    let uses = tables["skill_use"].as_array().unwrap();
    for skill in &found {
        let own: Vec<&Value> = uses
            .iter()
            .filter(|u| u["skill"] == skill["id"] && u["stopped_at"].is_null())
            .collect();
        let rated = own
            .iter()
            .filter(|u| u["distress_before"].is_number() && u["distress_after"].is_number())
            .count();
        assert_eq!(skill["uses"], own.len(), "{skill}");
        assert_eq!(skill["rated"], rated, "{skill}");
        assert_eq!(skill["median_change"].is_null(), rated < 3, "{skill}");
    }
    let said = desk.line("list skills --at record").done().out;
    assert!(said.contains("Paced breathing, practised"), "{said}");
}

#[test]
fn days_are_taken_from_and_to_inclusive() {
    let desk = Desk::with_demo();
    let all = listed(&desk, "doses");
    let day = all[all.len() / 2]["day"].as_str().unwrap().to_owned();
    let some = listed(&desk, &format!("doses --from {day} --to {day}"));
    assert!(!some.is_empty() && some.iter().all(|d| d["day"] == day.as_str()));
}

#[test]
fn words_are_a_line_a_row_and_an_empty_list_says_so() {
    let desk = Desk::with_demo();
    let said = desk.line("list medicines --at record").done().out;
    assert!(
        said.contains("Venlafaxine") && said.contains("since"),
        "{said}"
    );
    desk.line("create --at empty --no-passphrase").done();
    let said = desk.line("list doses --at empty").done().out;
    assert_eq!(said, "Nothing recorded.\n");
    assert_eq!(desk.line("list doses --at empty --json").done().out, "[]\n");
}

#[test]
fn what_cannot_be_listed_is_refused() {
    let desk = Desk::with_empty();
    desk.line("list secrets --at record").misused();
    desk.line("list doses --at record --from someday")
        .refused(7, &["from"]);
}
