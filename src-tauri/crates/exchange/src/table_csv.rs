//! Tables as CSV for spreadsheets and other programs. Out only: what comes back in is the JSON export, which loses nothing.

use serde_json::Value;

use crate::ballast_json::BallastRow;

/// A table as CSV after RFC 4180: a header line, CRLF line ends, quotes only where needed, UTF-8. What was not recorded is an empty cell.
///
/// Words that a spreadsheet would take for a formula (they begin with `=`, `+`, `-`, `@`, a tab or a line break) get an apostrophe in front,
/// as the OWASP advice on CSV injection has it. Plain numbers, also negative ones, stay as they are.
///
/// ```
/// # use ballast_exchange::write_table_csv;
/// # use serde_json::{Value, json};
/// let columns = ["id", "impact", "title"].map(str::to_owned);
/// let row = |impact: Value, title: &str| {
///     vec![("title".to_owned(), title.into()), ("id".to_owned(), 1.into()), ("impact".to_owned(), impact)]
/// };
/// let rows = [row(json!(-4), "=1+1, \"quoted\""), row(Value::Null, "-2.5"), row(json!("+44 20"), "two\nlines")];
/// let csv = write_table_csv(&columns, &rows);
/// assert_eq!(csv, b"id,impact,title\r\n1,-4,\"'=1+1, \"\"quoted\"\"\"\r\n1,,-2.5\r\n1,'+44 20,\"two\nlines\"\r\n");
/// ```
#[must_use]
pub fn write_table_csv(columns: &[String], rows: &[BallastRow]) -> Vec<u8> {
    let mut out = columns.join(",") + "\r\n";
    for row in rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| {
                let value = row.iter().find(|(name, _)| name == column);
                cell(value.map_or(&Value::Null, |(_, value)| value))
            })
            .collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn cell(value: &Value) -> String {
    let words = match value {
        Value::Null => return String::new(),
        Value::String(words) => words,
        other => return other.to_string(),
    };
    let formula = words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{2212}']);
    let guard = if formula && !is_plain_number(words) {
        "'"
    } else {
        ""
    };
    if words.contains([',', '"', '\r', '\n']) {
        format!("\"{guard}{}\"", words.replace('"', "\"\""))
    } else {
        format!("{guard}{words}")
    }
}

/// `-12` or `-1.25`: digits with at most one point, after at most one minus.
fn is_plain_number(words: &str) -> bool {
    let digits = words.strip_prefix('-').unwrap_or(words);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part]
        .iter()
        .all(|half| !half.is_empty() && half.bytes().all(|b| b.is_ascii_digit()))
}
