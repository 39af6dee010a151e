//! A delimited text row by row: each with the line at which it begins, and whether the file ends inside it.

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::{ExchangeError, MAX_ROWS};

/// A row as it was found.
pub(crate) struct Row<'a> {
    /// Line at which it begins, from 1.
    pub(crate) line: u64,
    /// Its fields.
    pub(crate) fields: &'a StringRecord,
    /// The file ends inside its quotes: what was after it is missing.
    pub(crate) truncated: bool,
}

/// The rows of a text, blank lines passed over.
pub(crate) struct Rows<'a> {
    reader: Reader<&'a [u8]>,
    record: StringRecord,
    lines: Lines<'a>,
    delimiter: u8,
    read: u32,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(text: &'a str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        Self {
            reader,
            record: StringRecord::new(),
            lines: Lines {
                text,
                at: 0,
                line: 1,
            },
            delimiter,
            read: 0,
        }
    }

    /// The first row, as a header.
    ///
    /// # Errors
    /// [`ExchangeError::Empty`] without any row.
    pub(crate) fn header(&mut self) -> Result<StringRecord, ExchangeError> {
        match self.advance() {
            Some(_) => Ok(self.record.clone()),
            None => Err(ExchangeError::Empty),
        }
    }

    /// The next data row.
    ///
    /// # Errors
    /// [`ExchangeError::TooManyRows`].
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, ExchangeError> {
        let Some(end) = self.advance() else {
            return Ok(None);
        };
        if self.read == MAX_ROWS {
            return Err(ExchangeError::TooManyRows { max: MAX_ROWS });
        }
        self.read += 1;
        let start = self
            .lines
            .start_of_row(self.record.position().map_or(0, byte));
        let text = self.lines.text;
        let truncated =
            end >= text.len() && is_open(text.get(start..).unwrap_or_default(), self.delimiter);
        Ok(Some(Row {
            line: self.lines.line,
            fields: &self.record,
            truncated,
        }))
    }

    /// Data rows so far.
    pub(crate) fn count(&self) -> u32 {
        self.read
    }

    /// The end of the next record, when there is one. The text is valid UTF-8 and in memory, so the reader has nothing to refuse.
    fn advance(&mut self) -> Option<usize> {
        let more = self.reader.read_record(&mut self.record).ok()?;
        more.then(|| byte(self.reader.position()))
    }
}

fn byte(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

/// Line numbers of rows, counted once from the start of the file to its end.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// Moves to the row that the reader began to look for at byte `from`; blank lines before it are passed. Returns where it begins.
    fn start_of_row(&mut self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if self.at >= from && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            let lone_return = *byte == b'\r' && bytes.get(self.at + 1) != Some(&b'\n');
            self.line += u64::from(*byte == b'\n' || lone_return);
            self.at += 1;
        }
        self.at
    }
}

/// Whether the last row of a file ends inside quotes: what was after it is missing.
fn is_open(row: &str, delimiter: u8) -> bool {
    let (mut quoted, mut at_start) = (false, true);
    let mut bytes = row.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (true, b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (true, b'"') => quoted = false,
            (false, b'"') if at_start => quoted = true,
            _ => {}
        }
        at_start = !quoted && byte == delimiter;
    }
    quoted
}
