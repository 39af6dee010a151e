//! A record that is hard to print: forty medicines, names of two hundred letters, other scripts, emoji, and words that look like Typst or HTML.
//!
//! It is the made-up record with hard words in every field that a person fills in freely, and more of everything.

use ballast_journal::made_up::Density;
use ballast_journal::{care, door, event, export, import, medicine, side_effect, therapy};
use ballast_model::{PersonRole, StepKind};
use serde_json::Value;

use crate::hard_words::{WORDS, endless};
use crate::home::Home;
use crate::inputs::{course, event as happened, medicine as bottle, person, question, step};

/// Columns of words a person fills in, in every table.
const FREE: [&str; 36] = [
    "name",
    "note",
    "words",
    "title",
    "task",
    "question",
    "answer",
    "agreed",
    "reason",
    "decided_by",
    "label_instructions",
    "prescriber",
    "started_for",
    "reaction",
    "approach",
    "therapist",
    "focus",
    "place",
    "terms",
    "coverage",
    "themes",
    "take_away",
    "prep",
    "in_the_way",
    "learnt",
    "what",
    "who",
    "topic",
    "my_view",
    "i_agree",
    "outcome_words",
    "text",
    "most",
    "lasted",
    "why_ended",
    "situation",
];

/// The n-th hard words; every third is two hundred letters long. Those that steer are no words a record takes.
pub fn hard(n: usize) -> String {
    let taken: Vec<&str> = (WORDS.iter().copied())
        .filter(|words| !words.contains(char::is_control))
        .collect();
    let words = taken[n % taken.len()];
    match n % 3 {
        0 => format!("{words} {n}"),
        1 => format!("{n}: {words}"),
        _ => endless(words, n).trim().to_owned(),
    }
}

/// The made-up year, hardened.
pub fn record() -> Home {
    let mut easy = Home::new();
    door::fill_made_up(easy.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    let mut told: Value =
        serde_json::from_slice(&export::export_json(easy.look()).unwrap()).unwrap();
    let mut n = 0;
    for (table, rows) in told["tables"].as_object_mut().unwrap() {
        // Shipped by the program, or codes that other rows are known by.
        if matches!(table.as_str(), "setting" | "own_questionnaire" | "tracker") {
            continue;
        }
        for row in rows.as_array_mut().unwrap() {
            for (column, value) in row.as_object_mut().unwrap() {
                // Some tables keep a code or a day in a column of such a name.
                let code = |words: &str| {
                    words
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || "_-:.0123456789TZ".contains(c))
                };
                if FREE.contains(&column.as_str()) && value.as_str().is_some_and(|v| !code(v)) {
                    n += 1;
                    *value = Value::String(hard(n));
                }
            }
        }
    }
    let mut home = Home::new();
    import::import_json(home.j(), told.to_string().as_bytes()).unwrap();
    more(&mut home);
    home
}

/// A name of its own, as long as names may be.
fn name(kind: &str, n: usize) -> String {
    let name: String = format!("{kind}{n} {}", hard(n)).chars().take(200).collect();
    name.trim().to_owned()
}

fn more(home: &mut Home) {
    for n in 0..40 {
        let steps = (0..3)
            .map(|at| {
                let start = format!("2026-0{}-{:02}", at + 5, n % 28 + 1);
                let kind = if at == 0 {
                    StepKind::Start
                } else {
                    StepKind::Increase
                };
                let mut step = step(&start, kind, &format!("{}", 25 * (at + 1)));
                step.reason = Some(hard(n + at));
                step
            })
            .collect();
        medicine::save_medicine(home.j(), bottle(&name("M", n), steps)).unwrap();
    }
    for (role, kind) in [(PersonRole::Prescriber, "P"), (PersonRole::Therapist, "T")] {
        care::save_person(home.j(), person(&name(kind, 8), role)).unwrap();
    }
    let known = care::get_care(home.look()).unwrap().people;
    for person in known {
        for n in 0..20 {
            care::save_question(home.j(), question(person.person.id, &hard(n))).unwrap();
        }
    }
    for n in 0..25 {
        let mut title = happened(&format!("2026-08-{:02}", n % 28 + 1), &hard(n));
        title.note = Some(hard(n + 2));
        event::save_event(home.j(), title).unwrap();
        let mut effect = crate::inputs::side_effect(&name("S", n), "2026-07-01");
        effect.note = Some(hard(n + 1));
        effect.sensitive = n % 4 == 0;
        side_effect::save_side_effect(home.j(), effect).unwrap();
    }
    for n in 0..6 {
        let mut typed = course(&name("C", n), "2026-02-01");
        typed.focus = Some(hard(n + 2));
        therapy::save_course(home.j(), typed).unwrap();
    }
}
