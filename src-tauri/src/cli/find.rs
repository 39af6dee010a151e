//! The word that finds things by their words.

use ballast_journal::views::{HitView, SearchView};
use ballast_journal::{door, search as finding};
use serde_json::json;

use super::refusal::Refusal;
use super::words::Record;
use super::{record, say};

pub fn search(typed: &[String], record: &Record, as_json: bool) -> Result<(), Refusal> {
    let journal = record::open(record)?;
    let found = finding::search(&journal, &typed.join(" "))?;
    door::lock(journal)?;
    if as_json {
        return say(&json!(found).to_string());
    }
    if !found.asked {
        return Err(Refusal::bad_input(
            "There is no word to look for; type at least one with a letter or a digit in it.",
        ));
    }
    let mut lines: Vec<String> = found.near.iter().filter_map(read_as).collect();
    lines.push(counted(&found));
    lines.extend(found.hits.iter().map(line));
    say(&lines.join("\n"))
}

fn read_as(near: &ballast_journal::views::NearView) -> Option<String> {
    let words = near.read_as.join(", ");
    (!near.read_as.is_empty()).then(|| format!("\"{}\" was read as: {words}", near.typed))
}

fn counted(found: &SearchView) -> String {
    let shown = u64::try_from(found.hits.len()).unwrap_or(u64::MAX);
    match found.total {
        0 => "Nothing holds these words.".to_owned(),
        1 => "1 found.".to_owned(),
        total if total > shown => format!("{total} found, the newest {shown} shown."),
        total => format!("{total} found."),
    }
}

/// `2026-11-24  check in: …the words, with the [hit] marked…`
fn line(hit: &HitView) -> String {
    let day = hit
        .day
        .map_or_else(|| " ".repeat(10), |day| day.to_string());
    let context = hit
        .context
        .as_ref()
        .map(|context| format!(" ({context})"))
        .unwrap_or_default();
    let words: String = if hit.snippet.is_empty() {
        "a note for my eyes only; it is shown in the session".to_owned()
    } else {
        let pieces = hit.snippet.iter();
        pieces
            .map(|piece| match piece.hit {
                true => format!("[{}]", piece.text),
                false => piece.text.clone(),
            })
            .collect()
    };
    let kind = hit.thing.kind.code().replace('_', " ");
    format!("{day}  {kind}{context}: {words}")
}
