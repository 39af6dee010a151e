//! Tables: what can be told of one before its recipe is said, and the recipe that was last used for one with the same columns.
//!
//! A recipe is kept with the record's looks: durable, but no act that undo would take back.

use std::collections::BTreeMap;

use ballast_exchange::{Recipe, TableLook, look_at_table};

use crate::views::{TableColumnView, TableView};
use crate::{Journal, JournalError};

/// Where recipes are kept, by the names of the columns.
const LOOK: &str = "recipes";
/// Most recipes that are kept.
const MOST: usize = 20;

/// A table as it is shown.
pub(super) fn view(
    journal: &Journal,
    look: &TableLook,
    problem: Option<&'static str>,
) -> Result<TableView, JournalError> {
    Ok(TableView {
        encoding: look.encoding.to_owned(),
        encoding_is_certain: look.encoding_is_certain,
        delimiter: look.delimiter.to_string(),
        columns: look
            .columns
            .iter()
            .map(|column| TableColumnView {
                name: column.name.clone(),
                filled: column.filled,
                date_orders: column.date_orders.clone(),
                decimal_marks: column.decimal_marks.clone(),
            })
            .collect(),
        first_rows: look.first_rows.clone(),
        kept: kept(journal)?.remove(&names(look)),
        problem: problem.map(str::to_owned),
    })
}

/// Keeps the recipe for the next table with the same columns.
pub(super) fn keep(
    journal: &mut Journal,
    bytes: &[u8],
    recipe: &Recipe,
) -> Result<(), JournalError> {
    let mut all = kept(journal)?;
    let name = names(&look_at_table(bytes)?);
    if all.len() >= MOST && !all.contains_key(&name) {
        all.pop_first();
    }
    all.insert(name, recipe.clone());
    let value = serde_json::to_value(all).unwrap_or_default();
    Ok(journal.vault_mut().set_look(LOOK, &value)?)
}

fn kept(journal: &Journal) -> Result<BTreeMap<String, Recipe>, JournalError> {
    let stored = journal.vault().look(LOOK)?;
    // What this version cannot read is as if nothing was kept.
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

fn names(look: &TableLook) -> String {
    let names: Vec<&str> = look.columns.iter().map(|c| c.name.as_str()).collect();
    names.join("\u{1f}")
}
