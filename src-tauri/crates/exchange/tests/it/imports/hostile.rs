//! Files made to hurt: refused or read in bounded memory.

use ballast_exchange::{
    ExchangeError, FileKind, MAX_MIB, MoodMapping, Recipe, look_at_table, read_bearable,
    read_daylio_backup, read_emoods, read_medtimer, read_table, read_track_and_graph, recognise,
};

use super::daylio_backup::packed;
use super::table::recipe;
use super::{archive, context};
use crate::today;

fn backup(bytes: &[u8]) -> Result<(), ExchangeError> {
    read_daylio_backup(bytes, &MoodMapping::default(), today()).map(|_| ())
}

#[test]
fn two_hundred_megabytes_are_refused_before_anything_is_read() {
    let huge = |start: &str| {
        let mut bytes = vec![b'x'; 200 * 1024 * 1024];
        bytes[..start.len()].copy_from_slice(start.as_bytes());
        bytes
    };
    let too_large = Err(ExchangeError::TooLarge { max_mib: MAX_MIB });
    let text = huge("date,mood\n");
    assert_eq!(recognise(&text).map(|_| ()), too_large);
    assert_eq!(look_at_table(&text).map(|_| ()), too_large);
    assert_eq!(
        read_table(&text, &recipe(), context()).map(|_| ()),
        too_large
    );
    assert_eq!(read_bearable(&text, None, context()).map(|_| ()), too_large);
    assert_eq!(read_medtimer(&text, context()).map(|_| ()), too_large);
    assert_eq!(
        read_track_and_graph(&text, context()).map(|_| ()),
        too_large
    );
    let zip = huge("PK\u{3}\u{4}");
    assert_eq!(recognise(&zip).map(|_| ()), too_large);
    assert_eq!(backup(&zip), too_large);
    assert_eq!(read_emoods(&zip, &[], context()).map(|_| ()), too_large);
}

/// An archive with one member of so many bytes, all alike, packed as tightly as deflate can: RFC 1951 with fixed codes, "258 times what
/// came last" again and again. Written by hand, because packing them would take minutes.
fn bomb(name: &str, bytes: usize) -> Vec<u8> {
    let mut bits: Vec<bool> = Vec::new();
    let mut put = |code: u32, length: u32| {
        bits.extend((0..length).rev().map(|at| code >> at & 1 == 1));
    };
    // The last block, with fixed codes; an A; matches of 258 at distance 1; the end.
    put(0b110, 3);
    put(0x30 + u32::from(b'A'), 8);
    for _ in 0..bytes / 258 {
        put(0b1100_0101, 8);
        put(0, 5);
    }
    put(0, 7);
    let byte = |bits: &[bool]| {
        bits.iter()
            .rev()
            .fold(0_u8, |byte, bit| byte << 1 | u8::from(*bit))
    };
    let packed: Vec<u8> = bits.chunks(8).map(byte).collect();

    let small = |n: usize| u16::try_from(n).unwrap().to_le_bytes();
    let large = |n: usize| u32::try_from(n).unwrap().to_le_bytes();
    let mut about = [small(20), small(0), small(8), small(0), small(0)].concat();
    about.extend([large(0), large(packed.len()), large(bytes)].concat());
    about.extend([small(name.len()), small(0)].concat());
    let mut archive = [b"PK\x03\x04".as_slice(), &about, name.as_bytes(), &packed].concat();
    let start = archive.len();
    archive.extend([b"PK\x01\x02".as_slice(), &small(20), &about].concat());
    archive.extend([0; 14]);
    archive.extend(name.as_bytes());
    let length = archive.len() - start;
    archive.extend(
        [
            b"PK\x05\x06\x00\x00\x00\x00".as_slice(),
            &small(1),
            &small(1),
        ]
        .concat(),
    );
    archive.extend([large(length), large(start)].concat());
    archive.extend(small(0));
    archive
}

#[test]
fn an_archive_that_unpacks_to_more_than_is_read_is_refused() {
    let too_large = Err(ExchangeError::UnpacksTooLarge { max_mib: MAX_MIB });
    let bytes = MAX_MIB as usize * 1024 * 1024 + 300;
    let packed = bomb("backup.daylio", bytes);
    // A hundredth of what comes out of it.
    assert!(packed.len() < bytes / 100);
    assert_eq!(backup(&packed), too_large);
    let table = bomb("entry.csv", bytes);
    assert_eq!(read_emoods(&table, &[], context()).map(|_| ()), too_large);
    // A small one of the same make is unpacked, so that it was the size alone; its checksum is wrong.
    let small = bomb("backup.daylio", 2_580);
    assert_eq!(backup(&small), Err(ExchangeError::DamagedArchive));
}

#[test]
fn an_archive_that_lies_about_a_size_is_still_counted() {
    let honest = archive(&[("backup.daylio", &vec![b'A'; 100_000])]);
    // The sizes in both tables say ten bytes.
    let size = 100_000_u32.to_le_bytes();
    let mut lie = honest.clone();
    let places: Vec<usize> = (0..lie.len() - 4)
        .filter(|at| lie[*at..*at + 4] == size)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        lie[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    let code = backup(&lie).unwrap_err().code();
    assert!(
        ["damaged_archive", "damaged_backup"].contains(&code),
        "{code}"
    );
}

#[test]
fn names_that_lead_out_of_an_archive_lead_nowhere() {
    let sly = archive(&[("../../backup.daylio", b"e30="), ("/entry.csv", b"x")]);
    assert_eq!(backup(&sly).unwrap_err().code(), "not_of_app");
    assert_eq!(
        read_emoods(&sly, &[], context()).unwrap_err().code(),
        "not_of_app"
    );
    assert_eq!(recognise(&sly).unwrap_err().code(), "wrong_file_type");
}

#[test]
fn json_that_is_nested_without_end_is_refused() {
    for open in ["[", "{\"a\":"] {
        let deep = format!("{{\"dayEntries\": {}", open.repeat(200_000));
        assert_eq!(backup(&packed(&deep)).unwrap_err().code(), "damaged_backup");
    }
    // Where it is passed over it costs no stack, so that a whole document is read.
    let closed = format!(
        "{{\"prefs\": {}1{}, \"dayEntries\": []}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_eq!(backup(&packed(&closed)), Ok(()));
}

#[test]
fn wrong_encodings_are_refused_with_their_line_or_found() {
    // An app's export that was written anew by another program in Windows-1252.
    let latin = b"FeatureName,Timestamp,Value,Label,Note\r\nCaf\xe9,2026-11-24T08:00:00Z,1,,\r\n";
    let error = read_track_and_graph(latin, context()).unwrap_err();
    assert_eq!(
        (error.code(), error.detail().as_deref()),
        ("not_text", Some("2"))
    );
    // For a recipe it is a table like any other.
    assert_eq!(recognise(latin), Ok(FileKind::Table));
    // UTF-16 without its mark is no text to be guessed at.
    let wide: Vec<u8> = "date,mood\n2026-01-01,3\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(look_at_table(&wide).unwrap_err().code(), "not_text");
    let named = Recipe {
        encoding: Some("utf-16le".to_owned()),
        ..recipe()
    };
    assert_eq!(
        read_table(&wide, &named, context()).unwrap().entries.len(),
        1
    );
    let wrong = Recipe {
        encoding: Some("utf-8".to_owned()),
        ..recipe()
    };
    let error = read_table(b"date,mood\n2026-01-01,\xff\n", &wrong, context()).unwrap_err();
    assert_eq!(
        (error.code(), error.detail().as_deref()),
        ("not_text", Some("2"))
    );
}

#[test]
fn other_kinds_of_file_are_named() {
    let code = |bytes: &[u8]| {
        let error = recognise(bytes).unwrap_err();
        (error.code(), error.detail().unwrap_or_default())
    };
    assert_eq!(code(b"%PDF-1.7\n"), ("wrong_file_type", "pdf".to_owned()));
    assert_eq!(
        code(b"<!DOCTYPE html><html>"),
        ("wrong_file_type", "html".to_owned())
    );
    assert_eq!(code(b"{\"a\": 1}"), ("wrong_file_type", "json".to_owned()));
    assert_eq!(
        code(&archive(&[("word/a.xml", b"x")])),
        ("wrong_file_type", "zip".to_owned())
    );
    assert_eq!(code(b" \n"), ("empty", String::new()));
    let error = look_at_table(b"\x89PNG\r\n\x1a\n\x00").unwrap_err();
    assert_eq!(error.detail().as_deref(), Some("picture"));
}

#[test]
fn a_note_without_an_end_costs_its_row_only() {
    let head = "a;b;c;d;e;f;g;a x;d x\n";
    let good = "x;Sertraline;50 mg;x;;;;2026-11-24T08:00:00+01:00;\n";
    let endless = "x;Sertraline;50 mg;x;;;a note\n".to_owned() + &"and on\n".repeat(5_000);
    let text = [head, good, &endless, good].concat();
    let found = read_medtimer(text.as_bytes(), context()).unwrap();
    assert!(!found.doses.is_empty());
    assert!(found.skipped.len() >= 2);
    // Two million semicolons in one row: refused as a row, at once.
    let wide = [head, &";".repeat(2_000_000), "\n"].concat();
    assert_eq!(
        read_medtimer(wide.as_bytes(), context())
            .unwrap()
            .skipped
            .len(),
        1
    );
}

#[test]
fn no_error_says_words_of_a_file() {
    let secret = "My secret heading,another\n1,2\n";
    for error in [
        read_bearable(secret.as_bytes(), None, context()).unwrap_err(),
        read_medtimer(secret.as_bytes(), context()).unwrap_err(),
        read_track_and_graph(secret.as_bytes(), context()).unwrap_err(),
        read_table(secret.as_bytes(), &recipe(), context()).unwrap_err(),
    ] {
        assert!(!error.to_string().contains("secret"));
    }
}
