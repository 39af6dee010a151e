//! What is no Daylio export is refused with a code; what is one, but damaged, loses the damaged rows only.

use ballast_exchange::{ExchangeError, FileType, MAX_MIB, MAX_ROWS};

use super::{HEADER, fixture, left_out, read};

fn code(bytes: &[u8]) -> (&'static str, Option<String>) {
    let error = read(bytes).unwrap_err();
    (error.code(), error.detail())
}

#[test]
fn damaged_rows_are_left_out_with_their_line_and_the_reason() {
    let file = read(&fixture("damaged.csv")).unwrap();
    let skipped = left_out(&file);
    assert_eq!(
        skipped,
        [
            (3, "not_a_date", Some("full_date")),
            (4, "not_a_time", Some("time")),
            (5, "not_a_time", Some("time")),
            (6, "in_the_future", Some("full_date")),
            (7, "implausible_date", Some("full_date")),
            (8, "empty", Some("mood")),
            (9, "too_few_fields", None),
            (10, "too_many_fields", None),
            (14, "truncated", None),
        ]
    );
    assert_eq!(file.rows_read, 11);
    let kept: Vec<_> = file
        .entries
        .iter()
        .map(|e| (e.line, e.note.as_str()))
        .collect();
    assert_eq!(
        kept,
        [(12, "kept, after a\nblank line and over two"), (2, "kept")]
    );
}

#[test]
fn other_kinds_of_file_are_named() {
    let wrong = |bytes: &[u8], found: &str| {
        assert_eq!(code(bytes), ("wrong_file_type", Some(found.to_owned())))
    };
    wrong(b"PK\x03\x04\x14\x00rest of a backup", "zip");
    wrong(b"%PDF-1.7\n%\xe2\xe3", "pdf");
    wrong(b"\x89PNG\r\n\x1a\n\x00\x00", "picture");
    wrong(b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture");
    wrong(b"SQLite format 3\x00\x10\x00", "sqlite");
    wrong(b"\x1f\x8b\x08\x00", "gzip");
    wrong(b"{\\rtf1\\ansi", "rtf");
    wrong(
        b"\xef\xbb\xbf\n <!DOCTYPE html><html><body>sign in</body></html>",
        "html",
    );
    wrong(b"<html lang=en>", "html");
    wrong(b"<?xml version=\"1.0\"?><a/>", "xml");
    wrong(b"{\"version\": 15, \"dayEntries\": []}", "json");
    assert_eq!(
        read(b"PK\x03\x04").unwrap_err(),
        ExchangeError::WrongFileType {
            found: FileType::Zip
        }
    );
}

#[test]
fn text_that_is_no_export_is_said_to_be_none() {
    assert_eq!(code(b""), ("empty", None));
    assert_eq!(code(b"\xef\xbb\xbf \r\n\t"), ("empty", None));
    assert_eq!(code(b"Dear diary"), ("not_daylio", None));
    assert_eq!(
        code(b"date,mood,note\n2026-01-01,good,x\n"),
        ("not_daylio", None)
    );
    assert_eq!(
        code(b"2026-01-01,January 1,Thursday,10:00,good,,,,no header\n"),
        ("not_daylio", None)
    );
    assert_eq!(
        code(HEADER.replace(",note_title", "").as_bytes()),
        ("not_daylio", None)
    );
    let semicolons = "full_date;date;weekday;time;mood;activities;note_title;note\r\n2026-01-01;x;x;10:00;good;;;\r\n";
    assert_eq!(
        code(semicolons.as_bytes()),
        ("wrong_separator", Some(";".to_owned()))
    );
    assert_eq!(
        code(semicolons.replace(';', "\t").as_bytes()),
        ("wrong_separator", Some("\t".to_owned()))
    );
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_line() {
    // Windows-1252 written over the export by another program.
    let latin = [
        HEADER.as_bytes(),
        b"2026-01-01,x,x,10:00,good,,,,fine\n2026-01-02,x,x,10:00,good,,,,caf\xe9\n",
    ]
    .concat();
    assert_eq!(code(&latin), ("not_text", Some("3".to_owned())));
    // UTF-16 without its mark, and with half a character at the end.
    let unmarked: Vec<u8> = HEADER.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(code(&unmarked), ("not_text", Some("1".to_owned())));
    let odd = [b"\xff\xfe".as_slice(), &unmarked, b"x"].concat();
    assert_eq!(code(&odd), ("not_text", Some("2".to_owned())));
    let lone = [b"\xff\xfe".as_slice(), &unmarked, b"\x00\xd8a\x00"].concat();
    assert_eq!(code(&lone), ("not_text", Some("2".to_owned())));
    assert_eq!(
        code(b"\x7fELF\x02\x01\x01\x00\x00\x00"),
        ("not_text", Some("1".to_owned()))
    );
}

#[test]
fn sizes_are_capped() {
    let huge = vec![b'x'; MAX_MIB as usize * 1024 * 1024 + 1];
    assert_eq!(code(&huge), ("too_large", Some("64".to_owned())));
    let many = [
        HEADER.as_bytes(),
        "a\n".repeat(MAX_ROWS as usize + 1).as_bytes(),
    ]
    .concat();
    assert_eq!(code(&many), ("too_many_rows", Some("1000000".to_owned())));
}

#[test]
fn a_header_alone_is_an_export_without_entries() {
    let file = read(HEADER.as_bytes()).unwrap();
    assert_eq!(
        (file.rows_read, file.entries.len(), file.days()),
        (0, 0, None)
    );
}

#[test]
fn a_note_of_a_megabyte_is_left_out_and_its_neighbours_stay() {
    let row = |note: &str| format!("2026-01-01,x,x,10:00,good,,,,\"{note}\"\n");
    let text = [
        HEADER,
        &row("before"),
        &row(&"long, \"\"long\"\" ".repeat(70_000)),
        &row("after"),
    ]
    .concat();
    let file = read(text.as_bytes()).unwrap();
    assert_eq!(
        file.entries
            .iter()
            .map(|e| e.note.as_str())
            .collect::<Vec<_>>(),
        ["after", "before"]
    );
    assert_eq!(
        (
            file.skipped[0].line,
            file.skipped[0].why.code(),
            file.skipped[0].why.field()
        ),
        (3, "too_long", Some("note"))
    );
    // As long as a note may be: kept whole.
    let most = "ä".repeat(ballast_model::NOTE_MAX);
    let file = read([HEADER, &row(&most)].concat().as_bytes()).unwrap();
    assert_eq!(file.entries[0].note, most);
}

#[test]
fn control_characters_are_taken_out_of_words_and_counted() {
    let row = "2026-01-01,x,x,10:00,go\u{7}od,wa\u{1b}lk,,,\"one\ttwo\u{0}\nthree\u{85}\"\n";
    let file = read([HEADER, row].concat().as_bytes()).unwrap();
    let entry = &file.entries[0];
    assert_eq!(
        (entry.mood_name.as_str(), entry.note.as_str()),
        ("good", "one\ttwo\nthree")
    );
    assert_eq!(entry.activities, ["walk"]);
    assert_eq!(file.control_characters_removed, 4);
}

#[test]
fn error_texts_hold_no_words_of_the_file() {
    let error = read(b"My secret heading\nmore\n").unwrap_err();
    assert!(!error.to_string().contains("secret"));
    let error = ballast_exchange::MoodMapping::parse("secret=9").unwrap_err();
    assert!(!error.to_string().contains("secret"));
}
