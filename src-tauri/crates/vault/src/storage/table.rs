//! The tables as a whole: which there are, how full they are, and their rows as plain JSON for the complete export and its way back in.
//!
//! Rows here are columns and values, not model types: a column added later is in the export the moment it is in the schema. The file
//! format around them belongs to `exchange`.

use ballast_model::{Invalid, Noun, Problem};
use chrono::NaiveDate;
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, ffi, params_from_iter};
use serde_json::{Map, Value};

use super::row;
use crate::VaultError;

/// Every table of the record with the noun it belongs to, each after the tables it refers to.
const TABLES: &[(&str, Noun)] = &[
    ("setting", Noun::Setting),
    ("import_batch", Noun::Import),
    ("tracker", Noun::Tracker),
    ("check_in", Noun::CheckIn),
    ("check_in_value", Noun::CheckIn),
    ("check_in_tag", Noun::CheckIn),
    ("medicine", Noun::Medicine),
    ("regimen_plan", Noun::Medicine),
    ("regimen_step", Noun::Medicine),
    ("step_correction", Noun::Medicine),
    ("allergy", Noun::Medicine),
    ("supply_entry", Noun::Medicine),
    ("monitoring", Noun::Medicine),
    ("monitoring_result", Noun::Medicine),
    ("dose", Noun::Dose),
    ("side_effect", Noun::SideEffect),
    ("side_effect_rating", Noun::SideEffect),
    ("therapy_course", Noun::Therapy),
    ("rhythm_step", Noun::Therapy),
    ("session", Noun::Therapy),
    ("homework", Noun::Therapy),
    ("correction", Noun::CheckIn),
    ("life_event", Noun::Event),
    ("assessment", Noun::Assessment),
    ("assessment_answer", Noun::Assessment),
    ("own_questionnaire", Noun::Assessment),
    ("person", Noun::Care),
    ("appointment", Noun::Care),
    ("agenda_item", Noun::Care),
    ("agreed_line", Noun::Care),
    ("agreed_telling", Noun::Care),
    ("disagreement", Noun::Care),
    ("disagreement_share", Noun::Care),
    ("shared_page", Noun::Care),
    ("skill", Noun::Toolkit),
    ("skill_use", Noun::Toolkit),
    ("thought_record", Noun::Toolkit),
    ("thought_feeling", Noun::Toolkit),
    ("activity", Noun::Toolkit),
    ("exposure_ladder", Noun::Toolkit),
    ("exposure_step", Noun::Toolkit),
    ("exposure_attempt", Noun::Toolkit),
    ("own_change", Noun::Review),
    ("review_agreed", Noun::Review),
    ("review_outcome", Noun::Review),
    ("warning_sign", Noun::StayingWell),
    ("warning_seen", Noun::StayingWell),
    ("safety_plan", Noun::StayingWell),
    ("plan_version", Noun::Plan),
    ("goal", Noun::Plan),
    ("experiment", Noun::Plan),
    ("experiment_day", Noun::Plan),
    ("difficulty", Noun::Plan),
    ("tried", Noun::Plan),
];

/// The tables that are about the file and not of the record: its identity, its undo history and its search index.
pub const UNMAPPED: &[&str] = crate::nouns::OWN_TABLES;

/// Largest row id taken from a file: the largest integer a page can hold exactly.
pub(super) const ID_MAX: i64 = 9_007_199_254_740_991;

/// Every table of the record with the noun it belongs to, each after the tables it refers to.
#[must_use]
pub fn tables() -> &'static [(&'static str, Noun)] {
    TABLES
}

/// How many rows each table of the record holds.
///
/// # Errors
/// When the database cannot be read.
pub fn counts(conn: &Connection) -> Result<Vec<(&'static str, u64)>, VaultError> {
    TABLES
        .iter()
        .map(|&(table, _)| {
            let sql = format!("SELECT count(*) FROM {table}");
            Ok((
                table,
                row::find(conn, table, &sql, [], |row| row.small())?.unwrap_or_default(),
            ))
        })
        .collect()
}

/// The names of a table's columns, in the order of the schema.
///
/// # Errors
/// [`VaultError::Invalid`] for a table that is not of the record; when the database cannot be read.
pub fn list_columns(conn: &Connection, table: &str) -> Result<Vec<String>, VaultError> {
    let (_, columns) = describe(conn, table)?;
    Ok(columns.into_iter().map(|column| column.name).collect())
}

/// A table's rows with all of their columns, by primary key.
///
/// # Errors
/// [`VaultError::Invalid`] for a table that is not of the record; when the database cannot be read.
pub fn dump_table(conn: &Connection, table: &str) -> Result<Vec<Map<String, Value>>, VaultError> {
    let (table, columns) = describe(conn, table)?;
    let sql = format!(
        "{} ORDER BY {}",
        select(table, &columns),
        by_key(&columns, "")
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(values(row, &columns)?.ok_or_else(|| row::damaged(table))?);
    }
    Ok(found)
}

/// The query for all columns of a table, without an order.
pub(super) fn select(table: &str, columns: &[Column]) -> String {
    let names: Vec<String> = columns.iter().map(|c| quoted(&c.name)).collect();
    format!("SELECT {} FROM {table}", names.join(", "))
}

/// The columns of the primary key as an order, each in that direction.
pub(super) fn by_key(columns: &[Column], direction: &str) -> String {
    let mut keys: Vec<&Column> = columns.iter().filter(|c| c.key > 0).collect();
    keys.sort_by_key(|c| c.key);
    let keys: Vec<String> = keys
        .iter()
        .map(|c| format!("{}{direction}", quoted(&c.name)))
        .collect();
    keys.join(", ")
}

/// A row of [`select`] as plain JSON; none when a value is of no kind the record has.
pub(super) fn values(
    row: &rusqlite::Row<'_>,
    columns: &[Column],
) -> rusqlite::Result<Option<Map<String, Value>>> {
    let mut values = Map::new();
    for (index, column) in columns.iter().enumerate() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => text.into(),
                Err(_) => return Ok(None),
            },
            ValueRef::Real(_) | ValueRef::Blob(_) => return Ok(None),
        };
        values.insert(column.name.clone(), value);
    }
    Ok(Some(values))
}

/// Adds rows as [`dump_table`] gave them, with their identities, and returns how many. Columns that a row does not name take the
/// schema's default. Load the tables in the order of [`tables`], then call [`check_readable`].
///
/// # Errors
/// [`VaultError::Invalid`] at the table's name for a table, column, type or identity that cannot be ([`Problem::UnknownChoice`]), a
/// missing value ([`Problem::Empty`]), a row that is there already ([`Problem::Duplicate`]), one that refers to nothing
/// ([`Problem::NotFound`]), or one that breaks the table's rules ([`Problem::NotPossibleHere`]); when the database cannot be written.
pub fn load_table(
    conn: &Connection,
    table: &str,
    rows: &[Map<String, Value>],
) -> Result<u64, VaultError> {
    let (table, columns) = describe(conn, table)?;
    let wrong = |problem| VaultError::from(Invalid::new(table, problem));
    let mut added = 0;
    for row in rows {
        if row.keys().any(|key| columns.iter().all(|c| c.name != *key)) {
            return Err(wrong(Problem::UnknownChoice));
        }
        let named: Vec<(&Column, &Value)> = columns
            .iter()
            .filter_map(|c| row.get(&c.name).map(|value| (c, value)))
            .collect();
        if named.is_empty() {
            return Err(wrong(Problem::Empty));
        }
        let mut values = Vec::with_capacity(named.len());
        for (column, value) in &named {
            values.push(match value {
                Value::Null => Sql::Null,
                Value::String(text) => Sql::Text(text.clone()),
                Value::Number(number) => match number.as_i64() {
                    Some(id) if column.name == "id" && !(1..=ID_MAX).contains(&id) => {
                        return Err(wrong(Problem::UnknownChoice));
                    }
                    Some(number) => Sql::Integer(number),
                    None => return Err(wrong(Problem::UnknownChoice)),
                },
                _ => return Err(wrong(Problem::UnknownChoice)),
            });
        }
        let names = named
            .iter()
            .map(|(c, _)| quoted(&c.name))
            .collect::<Vec<_>>()
            .join(", ");
        let places = vec!["?"; values.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({names}) VALUES ({places})");
        conn.prepare_cached(&sql)?
            .execute(params_from_iter(values))
            .map_err(|error| broken_rule(&error).map_or_else(|| error.into(), wrong))?;
        added += 1;
    }
    Ok(added)
}

/// Empties every table of the record, for a load that replaces it.
///
/// # Errors
/// When the database cannot be written.
pub fn clear_tables(conn: &Connection) -> Result<(), VaultError> {
    for (table, _) in TABLES.iter().rev() {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

/// `Ok` when every row of the record can be read as what it is.
///
/// # Errors
/// When a row cannot be read by this version, or the database cannot.
pub fn check_readable(conn: &Connection) -> Result<(), VaultError> {
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    super::list_settings(conn)?;
    super::list_imports(conn)?;
    super::list_trackers(conn)?;
    super::list_medicines(conn)?;
    super::list_plans(conn)?;
    super::list_steps(conn)?;
    super::list_corrections(conn)?;
    super::list_stood(conn)?;
    super::list_allergies(conn)?;
    super::list_supply(conn)?;
    super::list_monitoring(conn)?;
    super::list_results(conn)?;
    super::list_side_effects(conn)?;
    super::list_courses(conn)?;
    super::list_rhythms(conn)?;
    super::list_homework(conn)?;
    super::list_people(conn)?;
    super::list_agenda(conn)?;
    super::list_agreed(conn)?;
    super::list_tellings(conn)?;
    super::list_disagreements(conn)?;
    super::list_shares(conn)?;
    super::list_check_ins(conn, first, last)?;
    super::list_doses(conn, first, last)?;
    super::list_sessions(conn, first, last)?;
    super::list_events(conn, first, last)?;
    super::list_assessments(conn, first, last)?;
    super::list_appointments(conn, first, last)?;
    super::list_skills(conn)?;
    super::list_skill_uses(conn, first, last)?;
    super::list_thoughts(conn, first, last)?;
    super::list_activities(conn, first, last)?;
    super::list_ladders(conn)?;
    super::list_attempts(conn, first, last)?;
    super::list_own_changes(conn)?;
    super::list_review_agreed(conn)?;
    super::list_review_outcomes(conn)?;
    super::list_own_questionnaires(conn)?;
    super::list_warnings(conn)?;
    super::list_warnings_seen(conn)?;
    super::list_safety_plan(conn)?;
    super::list_plan_versions(conn)?;
    super::list_goals(conn)?;
    super::list_experiments(conn)?;
    super::list_experiment_days(conn)?;
    super::list_difficulties(conn)?;
    super::list_tried(conn)?;
    super::list_shared(conn)?;
    Ok(())
}

/// A column, its place in the primary key (0 for none), and whether it holds integers.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) key: u32,
    pub(super) integer: bool,
}

/// The columns of one of the record's tables.
pub(super) fn columns_of(conn: &Connection, table: &str) -> Result<Vec<Column>, VaultError> {
    Ok(describe(conn, table)?.1)
}

/// The table's own name and its columns. Only names of [`TABLES`] ever reach a statement.
fn describe(conn: &Connection, table: &str) -> Result<(&'static str, Vec<Column>), VaultError> {
    let (table, _) = TABLES
        .iter()
        .find(|(name, _)| *name == table)
        .ok_or_else(|| Invalid::new("table", Problem::UnknownChoice))?;
    let sql = "SELECT name, pk, type = 'INTEGER' FROM pragma_table_info(?1)";
    let columns = row::list(conn, table, sql, [table], |row| {
        Ok(Column {
            name: row.text()?,
            key: row.small()?,
            integer: row.flag()?,
        })
    })?;
    Ok((table, columns))
}

pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The problem behind a row that SQLite refused by a rule of its table.
fn broken_rule(error: &rusqlite::Error) -> Option<Problem> {
    match error.sqlite_error()?.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE
        | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
        | ffi::SQLITE_CONSTRAINT_ROWID => Some(Problem::Duplicate),
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(Problem::NotFound),
        ffi::SQLITE_CONSTRAINT_NOTNULL => Some(Problem::Empty),
        ffi::SQLITE_CONSTRAINT_DATATYPE => Some(Problem::UnknownChoice),
        ffi::SQLITE_CONSTRAINT_CHECK => Some(Problem::NotPossibleHere),
        _ => None,
    }
}
