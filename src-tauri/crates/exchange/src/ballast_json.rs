//! Ballast's own complete export: one JSON document that holds every table of a record, and its way back in.
//!
//! ```json
//! {
//!   "ballast": { "format": 1, "schema": 1, "exported_at": "2026-11-24T18:00:00Z", "app": "0.1.0" },
//!   "tables": { "person": [ {"id":1,"name":"Dr. A.","role":"prescriber","phone":null} ] }
//! }
//! ```
//!
//! Rows are columns and values as the record keeps them, one row a line. `schema` is the version of the tables, `format` that of the
//! document around them. Only the document is known here: which tables and columns there are is the caller's, and so is storing them.
//! The journal calls it.

use chrono::{DateTime, Utc};
use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use thiserror::Error;

/// Version of the document that is written, and the newest that is read.
pub const BALLAST_FORMAT: u32 = 1;
/// Largest export that is read, in MiB. Ten years of three check-ins a day with every tracker are about 40 MiB.
pub const BALLAST_MAX_MIB: u32 = 512;

/// Most names in one object: more than any table has columns, or a record tables.
const MOST_NAMES: usize = 500;

/// One row: column names and values, each name once.
pub type BallastRow = Vec<(String, Value)>;

/// What a document says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BallastStamp {
    /// Version of the document.
    pub format: u32,
    /// Version of the tables.
    pub schema: u32,
    /// When it was written.
    pub exported_at: DateTime<Utc>,
    /// Version of the app that wrote it.
    pub app: String,
}

/// A table with its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct BallastTable {
    /// Its name.
    pub name: String,
    /// Its rows, in order.
    pub rows: Vec<BallastRow>,
}

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct BallastExport {
    /// What it says about itself.
    pub stamp: BallastStamp,
    /// Its tables, in order.
    pub tables: Vec<BallastTable>,
}

/// Where a document is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// At a line, from 1.
    Line(u64),
    /// It names a table that no record has.
    UnknownTable,
    /// A table that should be there is not.
    MissingTable(&'static str),
    /// A row, from 1, of a table cannot be.
    Row {
        /// The table.
        table: &'static str,
        /// The row, from 1.
        row: u64,
    },
    /// The rows do not make a record together.
    Together,
}

impl Damage {
    fn words(self) -> String {
        match self {
            Self::Line(line) => format!("line {line} cannot be read"),
            Self::UnknownTable => "it names a table that no record has".to_owned(),
            Self::MissingTable(table) => format!("the table {table} is missing"),
            Self::Row { table, row } => format!("row {row} of the table {table} cannot be taken"),
            Self::Together => "its rows do not make a record together".to_owned(),
        }
    }
}

/// Why a document cannot be taken. The text is one plain sentence for the command line and never holds words of the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BallastExportError {
    /// It is something else.
    #[error("This file is not a Ballast export.")]
    NotABallastExport,
    /// It is larger than is read.
    #[error("The file is larger than {max_mib} MiB, so it was not read.")]
    TooLarge {
        /// Largest size that is read.
        max_mib: u32,
    },
    /// A newer version of Ballast wrote it.
    #[error("This export was written by a newer version of Ballast; nothing was imported.")]
    NewerExport {
        /// The version it states.
        found: u32,
        /// The newest that is read.
        known: u32,
    },
    /// It was cut short or changed.
    #[error("The export is damaged: {}; nothing was imported.", .0.words())]
    DamagedExport(Damage),
}

impl BallastExportError {
    /// The stable code the page and the command line switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotABallastExport => "not_a_ballast_export",
            Self::TooLarge { .. } => "too_large",
            Self::NewerExport { .. } => "newer_export",
            Self::DamagedExport(_) => "damaged_export",
        }
    }

    /// What the page's sentence needs besides the code: a limit, a version, or where the damage is.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::NotABallastExport => None,
            Self::TooLarge { max_mib } => Some(max_mib.to_string()),
            Self::NewerExport { found, .. } => Some(found.to_string()),
            Self::DamagedExport(damage) => Some(damage.words()),
        }
    }
}

/// Whether a file is to be read as a Ballast export: a JSON object, by its first sign. No mood diary begins like that.
///
/// ```
/// # use ballast_exchange::is_ballast_json;
/// assert!(is_ballast_json(b" {\"ballast\": {}}"));
/// assert!(!is_ballast_json(b"full_date,date,weekday"));
/// assert!(!is_ballast_json(b"{\\rtf1"));
/// ```
#[must_use]
pub fn is_ballast_json(bytes: &[u8]) -> bool {
    let text = without_mark(bytes).trim_ascii_start();
    text.starts_with(b"{") && !text.starts_with(b"{\\rtf")
}

/// The document, with a line break after every row. The same content gives the same bytes.
#[must_use]
pub fn write_ballast_json(export: &BallastExport) -> Vec<u8> {
    let stamp = &export.stamp;
    let quoted = |words: &str| Value::from(words).to_string();
    let mut out = format!(
        "{{\n  \"ballast\": {{\n    \"format\": {},\n    \"schema\": {},\n    \"exported_at\": {},\n    \"app\": {}\n  }},\n  \"tables\": {{",
        stamp.format,
        stamp.schema,
        quoted(
            &stamp
                .exported_at
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
        ),
        quoted(&stamp.app),
    );
    for (table, after) in with_comma(&export.tables) {
        out.push_str(&format!("\n    {}: [", quoted(&table.name)));
        for (row, after) in with_comma(&table.rows) {
            let cells: Vec<String> = row
                .iter()
                .map(|(name, value)| format!("{}: {value}", quoted(name)))
                .collect();
            out.push_str(&format!("\n      {{{}}}{after}", cells.join(", ")));
        }
        out.push_str(if table.rows.is_empty() {
            "]"
        } else {
            "\n    ]"
        });
        out.push_str(after);
    }
    out.push_str("\n  }\n}\n");
    out.into_bytes()
}

/// Reads a document whose tables are of version `schema` or older. Names that stand twice, and anything beside the two parts, are damage.
///
/// # Errors
/// Every [`BallastExportError`]; [`Damage::Line`] alone of the damages.
pub fn read_ballast_json(bytes: &[u8], schema: u32) -> Result<BallastExport, BallastExportError> {
    if bytes.len() > BALLAST_MAX_MIB as usize * 1024 * 1024 {
        return Err(BallastExportError::TooLarge {
            max_mib: BALLAST_MAX_MIB,
        });
    }
    let text = without_mark(bytes);
    let fault = |error: serde_json::Error| {
        if begins_like_ours(text) {
            BallastExportError::DamagedExport(Damage::Line(error.line().try_into().unwrap_or(0)))
        } else {
            BallastExportError::NotABallastExport
        }
    };
    // The versions first: what else a newer document holds is not known here.
    let head: Head = serde_json::from_slice(text).map_err(fault)?;
    let Some(versions) = head.ballast else {
        return Err(BallastExportError::NotABallastExport);
    };
    for (found, known) in [(versions.format, BALLAST_FORMAT), (versions.schema, schema)] {
        if found > known {
            return Err(BallastExportError::NewerExport { found, known });
        }
    }
    let document: Document = serde_json::from_slice(text).map_err(fault)?;
    let tables = document.tables.0.into_iter();
    Ok(BallastExport {
        stamp: document.ballast,
        tables: tables
            .map(|(name, rows)| BallastTable {
                name,
                rows: rows.into_iter().map(|row| row.0).collect(),
            })
            .collect(),
    })
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Whether a text that is no whole document was one of ours before it was damaged.
fn begins_like_ours(text: &[u8]) -> bool {
    let Some(inside) = text.trim_ascii_start().strip_prefix(b"{") else {
        return false;
    };
    let inside = inside.trim_ascii_start();
    inside.starts_with(b"\"ballast\"") || inside.starts_with(b"\"tables\"")
}

fn with_comma<T>(list: &[T]) -> impl Iterator<Item = (&T, &'static str)> {
    let last = list.len().saturating_sub(1);
    list.iter()
        .enumerate()
        .map(move |(at, item)| (item, if at < last { "," } else { "" }))
}

#[derive(Deserialize)]
struct Head {
    ballast: Option<Versions>,
    #[serde(rename = "tables")]
    _tables: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Versions {
    format: u32,
    schema: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    ballast: BallastStamp,
    tables: InOrder<Vec<InOrder<Value>>>,
}

/// A JSON object as it stands, each name once.
struct InOrder<V>(Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for InOrder<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Reader<V> {
            type Value = InOrder<V>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut found: Vec<(String, V)> = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    if found.len() >= MOST_NAMES || found.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom("a name too many"));
                    }
                    found.push((name, map.next_value()?));
                }
                Ok(InOrder(found))
            }
        }
        deserializer.deserialize_map(Reader(std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export() -> BallastExport {
        let row =
            |id: i64, words: Value| vec![("id".to_owned(), id.into()), ("words".to_owned(), words)];
        BallastExport {
            stamp: BallastStamp {
                format: 1,
                schema: 3,
                exported_at: "2026-11-24T18:00:00Z".parse().unwrap(),
                app: "0.1.0".to_owned(),
            },
            tables: vec![
                BallastTable {
                    name: "b".to_owned(),
                    rows: vec![
                        row(2, "a \"quoted\"\nline 🌿 \u{1}".into()),
                        row(1, Value::Null),
                    ],
                },
                BallastTable {
                    name: "a".to_owned(),
                    rows: Vec::new(),
                },
            ],
        }
    }

    fn read(text: &str) -> Result<BallastExport, BallastExportError> {
        read_ballast_json(text.as_bytes(), 3)
    }

    #[test]
    fn what_is_written_reads_back_and_is_plain_json_with_a_row_a_line() {
        let bytes = write_ballast_json(&export());
        assert_eq!(read_ballast_json(&bytes, 3).unwrap(), export());
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(
            text,
            "{\n  \"ballast\": {\n    \"format\": 1,\n    \"schema\": 3,\n    \"exported_at\": \"2026-11-24T18:00:00Z\",\n    \"app\": \"0.1.0\"\n  },\n  \
             \"tables\": {\n    \"b\": [\n      {\"id\": 2, \"words\": \"a \\\"quoted\\\"\\nline 🌿 \\u0001\"},\n      {\"id\": 1, \"words\": null}\n    ],\n    \
             \"a\": []\n  }\n}\n"
        );
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(&marked).unwrap(), export());
        // Another program's layout and order of the two parts changes nothing.
        let whole: Value = serde_json::from_str(&text).unwrap();
        let turned = format!(
            "{{\"tables\":{},\"ballast\":{}}}",
            whole["tables"], whole["ballast"]
        );
        assert_eq!(read(&turned).unwrap().stamp, export().stamp);
    }

    #[test]
    fn what_is_no_export_is_told_apart_from_a_newer_and_a_damaged_one() {
        let not_ours = Err(BallastExportError::NotABallastExport);
        for other in [
            "",
            "{}",
            "[]",
            "{\"type\": \"Bundle\"}",
            "{\"a\":",
            "full_date,date",
            "{\"ballast\": null}",
        ] {
            assert_eq!(read(other), not_ours, "{other}");
        }
        let newer = |found, known| Err(BallastExportError::NewerExport { found, known });
        assert_eq!(
            read("{\"ballast\": {\"format\": 2, \"schema\": 1}, \"rooms\": [[]]}"),
            newer(2, 1)
        );
        assert_eq!(
            read("{\"ballast\": {\"format\": 1, \"schema\": 4}, \"tables\": []}"),
            newer(4, 3)
        );

        let whole = String::from_utf8(write_ballast_json(&export())).unwrap();
        let damaged = |text: &str| match read(text) {
            Err(BallastExportError::DamagedExport(Damage::Line(line))) => line,
            other => panic!("{other:?}"),
        };
        for cut in 20..whole.trim_end().len() {
            if whole.is_char_boundary(cut) {
                damaged(whole.split_at(cut).0);
            }
        }
        assert_eq!(
            damaged(&whole.replace("\"id\": 2", "\"id\": 2, \"id\": 3")),
            10
        );
        assert_eq!(damaged(&whole.replace("\"a\": []", "\"b\": []")), 13);
        assert_eq!(damaged(&whole.replace("\"a\": []", "\"a\": [7]")), 13);
        assert!(damaged(&whole.replace("\"tables\"", "\"more\": 1, \"tables\"")) > 0);
        assert!(damaged(&"{\"ballast\":".repeat(100_000)) > 0);
        let mut bytes = whole.into_bytes();
        let at = bytes.iter().position(|b| *b == b'q').unwrap();
        bytes[at] = 0xff;
        assert_eq!(
            read_ballast_json(&bytes, 3).unwrap_err().code(),
            "damaged_export"
        );
    }
}
