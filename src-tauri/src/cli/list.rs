//! The word that lists one noun of the record, a line each or as JSON for other programs. A noun of its own is one arm in [`list`].

use ballast_journal::{Journal, door, listing};
use ballast_model::parse_day;
use serde_json::Value;

use super::refusal::Refusal;
use super::words::{ListNoun, ListWords};
use super::{record, say};

pub fn list(asked: &ListWords) -> Result<(), Refusal> {
    let from = asked.from.as_deref().map(|typed| parse_day("from", typed));
    let to = asked.to.as_deref().map(|typed| parse_day("to", typed));
    let range = listing::Range {
        from: from.transpose()?,
        to: to.transpose()?,
    };
    let journal = record::open(&asked.record)?;
    let rows = rows(&journal, asked.noun, range)?;
    door::lock(journal)?;
    if asked.json {
        return say(&Value::Array(rows.into_iter().map(|row| row.json).collect()).to_string());
    }
    if rows.is_empty() {
        return say("Nothing recorded.");
    }
    let lines: Vec<String> = rows.into_iter().map(|row| row.line).collect();
    say(&lines.join("\n"))
}

fn rows(
    journal: &Journal,
    noun: ListNoun,
    range: listing::Range,
) -> Result<Vec<listing::Row>, Refusal> {
    Ok(match noun {
        ListNoun::Medicines => listing::medicines(journal)?,
        ListNoun::Doses => listing::doses(journal, range)?,
        ListNoun::Sessions => listing::sessions(journal, range)?,
        ListNoun::Skills => listing::skills(journal)?,
        ListNoun::Questionnaires => listing::questionnaires(journal, range)?,
    })
}
