//! The words that look back: the list of reviews, one of them, and what goes together. For a terminal in plain lines, for other programs as
//! JSON.

use ballast_journal::views::{
    IntervalView, OutcomeRow, PatternRow, PatternsRequest, PatternsView, RelationView, ReviewGroup,
    ReviewLine, ReviewView, SideEffectState,
};
use ballast_journal::{door, patterns, review as reviews};
use ballast_model::{ReviewVerdict, parse_day};
use serde::Serialize;

use super::refusal::Refusal;
use super::words::{ReviewWord, TogetherWords};
use super::{record, say};

pub fn review(word: &ReviewWord) -> Result<(), Refusal> {
    match word {
        ReviewWord::List { record, json } => {
            let journal = record::open(record)?;
            let view = reviews::get_reviews(&journal)?;
            door::lock(journal)?;
            if *json {
                return say(&as_json(&view.reviews)?);
            }
            if view.reviews.is_empty() {
                return say(
                    "No change of treatment recorded yet; each one opens a review by itself.",
                );
            }
            let lines: Vec<String> = view.reviews.iter().map(line).collect();
            say(&lines.join("\n"))
        }
        ReviewWord::Show {
            number,
            record,
            json,
        } => {
            let journal = record::open(record)?;
            let key = reviews::key_of(&journal, *number)?;
            let view = reviews::get_review(&journal, &key)?;
            door::lock(journal)?;
            if *json {
                return say(&as_json(&view)?);
            }
            say(&shown(&view))
        }
    }
}

pub fn goes_together(asked: &TogetherWords) -> Result<(), Refusal> {
    for (field, typed) in [("from", &asked.from), ("to", &asked.to)] {
        if let Some(typed) = typed {
            parse_day(field, typed)?;
        }
    }
    let request = PatternsRequest {
        from: asked.from.clone(),
        to: asked.to.clone(),
        outcome: asked.outcome.clone(),
    };
    let journal = record::open(&asked.record)?;
    let view = patterns::get_patterns(&journal, &request)?;
    door::lock(journal)?;
    if asked.json {
        return say(&as_json(&view)?);
    }
    say(&together(&view))
}

fn as_json(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value)
        .map_err(|_| Refusal::bad_input("The answer could not be written as JSON."))
}

/// "  3  2026-04-12  look now    Sertraline raised to 100 mg: to look at now, until 10 May".
fn line(line: &ReviewLine) -> String {
    let group = match line.group {
        ReviewGroup::Due => "look now",
        ReviewGroup::Running => "too early",
        ReviewGroup::Watched => "watched",
        ReviewGroup::Coming => "to come",
        ReviewGroup::Past => "past",
    };
    let outcome = line
        .outcome
        .as_ref()
        .map(|o| format!("; decided on {}: {}", o.day, verdict(o.verdict)))
        .unwrap_or_default();
    format!(
        "{:>3}  {}  {group:9}  {}: {}{outcome}",
        line.number, line.opened, line.title, line.stage
    )
}

fn verdict(verdict: ReviewVerdict) -> &'static str {
    match verdict {
        ReviewVerdict::Keep => "keep",
        ReviewVerdict::Change => "change",
        ReviewVerdict::Stop => "stop",
        ReviewVerdict::Unclear => "unclear",
        ReviewVerdict::Extend => "look again later",
    }
}

fn shown(view: &ReviewView) -> String {
    let mut lines = vec![
        view.line.title.clone(),
        view.line.stage.clone(),
        String::new(),
        view.lead.clone(),
    ];
    lines.extend(view.cautions.iter().cloned());
    part(&mut lines, "The change", view.changes.clone());
    let spans = view
        .spans
        .iter()
        .map(|s| format!("{}: {} to {}", s.name, s.from, s.to));
    part(&mut lines, "Its days", spans.collect());
    part(
        &mut lines,
        "Outcomes",
        view.outcomes.iter().map(outcome).collect(),
    );
    let forms = view.questionnaires.iter().map(|q| {
        let total = |t: Option<u32>| t.map_or("none".to_owned(), |t| t.to_string());
        format!(
            "{}: {} before, {} after; {}",
            q.name,
            total(q.before),
            total(q.after),
            q.words
        )
    });
    part(&mut lines, "Questionnaires", forms.collect());
    let facts = |facts: &[ballast_journal::views::ReviewFact]| -> Vec<String> {
        facts
            .iter()
            .map(|f| format!("{}: {}", f.name, f.words))
            .collect()
    };
    part(&mut lines, "Doses and sessions", facts(&view.adherence));
    let effects = view.side_effects.iter().map(|e| {
        let state = match e.state {
            SideEffectState::New => "new",
            SideEffectState::StillThere => "still there",
            SideEffectState::Faded => "faded",
        };
        format!("{}, {state}: {}", e.name, e.words)
    });
    part(&mut lines, "Side effects", effects.collect());
    part(&mut lines, "What else changed", facts(&view.around));
    let decided = view.decided.iter().map(|o| {
        let note = o
            .note
            .as_ref()
            .map(|n| format!(": {}", n.replace('\n', " ")))
            .unwrap_or_default();
        format!("{} {}{note}", o.day, verdict(o.verdict))
    });
    part(&mut lines, "Decided", decided.collect());
    part(&mut lines, "How the numbers were made", view.method.clone());
    lines.join("\n")
}

fn part(lines: &mut Vec<String>, title: &str, body: Vec<String>) {
    if body.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(title.to_owned());
    lines.extend(body.into_iter().map(|line| format!("  {line}")));
}

fn outcome(row: &OutcomeRow) -> String {
    let side = |level: &ballast_journal::views::LevelView| {
        format!(
            "{} (n {}, {} missing)",
            level.words.as_deref().unwrap_or("not rated"),
            level.n,
            level.missing
        )
    };
    let after = row.after.as_ref().map_or("not yet".to_owned(), side);
    let interval = |i: &Option<IntervalView>| i.as_ref().map(|i| i.words.clone());
    let mut parts: Vec<String> = [
        interval(&row.difference),
        interval(&row.effect),
        row.withheld.clone(),
        Some(row.verdict.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    parts.extend(row.notes.iter().cloned());
    format!(
        "{}: before {}, after {after}; {}",
        row.name,
        side(&row.before),
        parts.join("; ")
    )
}

fn together(view: &PatternsView) -> String {
    let mut lines = vec![
        format!(
            "{}, {} to {} ({} relations looked at in all)",
            view.outcome.name, view.from, view.to, view.looked_at
        ),
        view.lead.clone(),
    ];
    part(
        &mut lines,
        "Same day and day after",
        view.rows.iter().map(row).collect(),
    );
    let months = view.months.iter().map(|m| {
        format!(
            "{} to {}: mean {}, moves {} from day to day (n {}, {} missing)",
            m.from,
            m.to,
            m.mean.as_deref().unwrap_or("not told"),
            m.swing.as_deref().unwrap_or("not told"),
            m.n,
            m.missing
        )
    });
    part(&mut lines, "By month", months.collect());
    let years = view.years.iter().map(|y| {
        format!(
            "{}: {} (n {}, {} missing)",
            y.year,
            y.mean.as_deref().unwrap_or("not rated"),
            y.n,
            y.missing
        )
    });
    part(
        &mut lines,
        &format!("{} in each year", view.month),
        years.collect(),
    );
    part(&mut lines, "How the numbers were made", view.method.clone());
    lines.join("\n")
}

fn row(row: &PatternRow) -> String {
    let one = |r: &RelationView| {
        let strength = r
            .strength
            .as_ref()
            .map(|s| format!("{}, ", s.words))
            .unwrap_or_default();
        let stands = if r.stands_out { "; stands out" } else { "" };
        format!("{strength}n {}: {}{stands}", r.n, r.words)
    };
    format!(
        "{}: same day {}; day after {}",
        row.name,
        one(&row.same_day),
        one(&row.next_day)
    )
}
