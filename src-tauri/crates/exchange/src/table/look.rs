//! Looking at a table before anything is said about it: what is in it, and what can be told from it.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{COLUMNS_MAX, DateOrder, DecimalMark, cells};
use crate::rows::Rows;
use crate::{ExchangeError, text, words};

/// Rows that are shown.
const SHOWN: usize = 5;
/// Rows by which dates and numbers are judged.
const JUDGED: usize = 2_000;
/// Longest cell that is shown, in characters.
const CELL_MAX: usize = 80;

/// What a table is, as far as it can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableLook {
    /// The encoding by its WHATWG name.
    pub encoding: &'static str,
    /// Whether the encoding is certain (UTF-8, or a mark at the start) and not only likely.
    pub encoding_is_certain: bool,
    /// What parts columns.
    pub delimiter: char,
    /// Data rows, when the first row names the columns.
    pub rows: u32,
    /// The columns.
    pub columns: Vec<ColumnLook>,
    /// The first rows, with long cells cut.
    pub first_rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnLook {
    /// Its name: the first row's cell.
    pub name: String,
    /// Rows of those judged that have something in it.
    pub filled: u32,
    /// Orders in which every cell is a date. More than one: the person has to say which; none: it holds no dates.
    pub date_orders: Vec<DateOrder>,
    /// Decimal marks with which every cell is a number. Both: whole numbers alone.
    pub decimal_marks: Vec<DecimalMark>,
}

/// Looks at a table.
///
/// # Errors
/// [`ExchangeError::TooLarge`], [`ExchangeError::Empty`], [`ExchangeError::WrongFileType`], [`ExchangeError::TooManyRows`], and
/// [`ExchangeError::NotText`] where bytes are no text in the encoding found.
pub fn look_at_table(bytes: &[u8]) -> Result<TableLook, ExchangeError> {
    let (encoding, certain) = find_encoding(bytes)?;
    let text = decode_as(bytes, encoding)?;
    let delimiter = find_delimiter(&text);
    let mut rows = Rows::new(&text, u8::try_from(delimiter).unwrap_or(b','));
    let names = rows.header()?;
    let mut removed = 0;
    let mut columns: Vec<ColumnLook> = names
        .iter()
        .take(COLUMNS_MAX)
        .map(|name| ColumnLook {
            name: cut(&words::line(name, &mut removed)),
            filled: 0,
            date_orders: DateOrder::ALL.to_vec(),
            decimal_marks: vec![DecimalMark::Point, DecimalMark::Comma],
        })
        .collect();
    let mut first_rows = Vec::new();
    let mut judged = 0;
    while let Some(row) = rows.next()? {
        if first_rows.len() < SHOWN {
            let cells = row.fields.iter().take(COLUMNS_MAX);
            first_rows.push(
                cells
                    .map(|cell| cut(&words::line(cell, &mut removed)))
                    .collect(),
            );
        }
        if judged < JUDGED {
            judged += 1;
            judge(&mut columns, row.fields);
        }
    }
    for column in &mut columns {
        if column.filled == 0 {
            column.date_orders.clear();
            column.decimal_marks.clear();
        }
    }
    Ok(TableLook {
        encoding: encoding.name(),
        encoding_is_certain: certain,
        delimiter,
        rows: rows.count(),
        columns,
        first_rows,
    })
}

fn judge(columns: &mut [ColumnLook], fields: &csv::StringRecord) {
    for (column, cell) in columns.iter_mut().zip(fields) {
        let cell = cell.trim();
        if cell.is_empty() {
            continue;
        }
        column.filled += 1;
        column
            .date_orders
            .retain(|order| cells::day_and_time(cell, *order).is_ok());
        column
            .decimal_marks
            .retain(|mark| cells::number(cell, *mark).is_some());
    }
}

fn cut(cell: &str) -> String {
    if cell.chars().nth(CELL_MAX).is_none() {
        return cell.to_owned();
    }
    cell.chars().take(CELL_MAX).chain(['…']).collect()
}

/// The encoding of a text, and whether it is certain.
pub(super) fn find_encoding(bytes: &[u8]) -> Result<(&'static Encoding, bool), ExchangeError> {
    text::refuse_others(bytes)?;
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok((encoding, true));
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok((UTF_8, true));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Ok((detector.guess(None, Utf8Detection::Deny), false))
}

/// The text in an encoding, without its mark.
///
/// # Errors
/// [`ExchangeError::NotText`] where bytes mean nothing in it; [`ExchangeError::Empty`].
pub(super) fn decode_as<'a>(
    bytes: &'a [u8],
    encoding: &'static Encoding,
) -> Result<Cow<'a, str>, ExchangeError> {
    let bare = match Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == encoding => bytes.get(length..).unwrap_or_default(),
        _ => bytes,
    };
    let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bare) else {
        return Err(ExchangeError::NotText {
            line: first_bad_line(bare, encoding),
        });
    };
    text::refuse_unreadable(&text)?;
    Ok(text)
}

fn first_bad_line(bytes: &[u8], encoding: &'static Encoding) -> u64 {
    // UTF-16 is judged as a whole; of the others every byte before the first bad one is text.
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    let read = if wide {
        ""
    } else {
        text.split('\u{fffd}').next().unwrap_or_default()
    };
    1 + read.bytes().map(|b| u64::from(b == b'\n')).sum::<u64>()
}

/// What parts columns: the sign that stands equally often, and most often, in the first lines outside quotes; a comma when none does.
pub(super) fn find_delimiter(text: &str) -> char {
    let mut best = (',', 0);
    for sign in [',', ';', '\t', '|'] {
        let mut rows = Rows::new(text, u8::try_from(sign).unwrap_or(b','));
        let Ok(header) = rows.header() else { continue };
        let columns = header.len();
        let (mut alike, mut seen) = (0, 0);
        while let (true, Ok(Some(row))) = (seen < 50, rows.next()) {
            seen += 1;
            alike += usize::from(row.fields.len() == columns);
        }
        // Nine rows of ten have as many columns as the first.
        let holds = columns > 1 && alike * 10 >= seen * 9;
        if holds && columns > best.1 {
            best = (sign, columns);
        }
    }
    best.0
}
