//! Bringing in a Daylio export: the dry run says what the import does, twice adds nothing, one undo takes it back.

use ballast_journal::JournalError;
use ballast_journal::check_in::{remove_check_in, save_check_in};
use ballast_journal::import::{MoodMapping, import_daylio, preview_daylio};
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::ImportPreview;
use ballast_model::Act;

use crate::home::{Home, TODAY};
use crate::inputs::check_in;

const HEADER: &str = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";
const ROWS: &str = "\
2026-09-02,September 2,Wednesday,20:15,good,walk | friends,,,\"By the canal, at last\"
2026-09-02,September 2,Wednesday,08:30,meh,,,,
2026-09-01,September 1,Tuesday,21:00,floaty,,,,
2026-09-01,September 1,Tuesday,12:00,floaty,work,,,
2026-02-30,February 30,Monday,20:00,good,,,,
2026-09-09,September 9,Wednesday,20:00,good,,,,
2026-08-31,August 31,Monday,22:10,awful,,,Title,two";

fn file() -> Vec<u8> {
    format!("{HEADER}{ROWS}\n").into_bytes()
}

fn preview(home: &Home, bytes: &[u8], map: &str) -> ImportPreview {
    preview_daylio(home.look(), bytes, &MoodMapping::parse(map).unwrap()).unwrap()
}

fn import(home: &mut Home, bytes: &[u8], map: &str) -> (u32, u32, u32) {
    let done = import_daylio(home.j(), bytes, &MoodMapping::parse(map).unwrap()).unwrap();
    assert_eq!(done.changed.act, Act::ImportFile);
    (done.added, done.already, done.skipped)
}

#[test]
fn the_dry_run_writes_nothing_and_the_import_does_what_it_said() {
    let mut home = Home::new();
    let empty = home.dump();
    let said = preview(&home, &file(), "");
    assert_eq!(home.dump(), empty);
    assert_eq!(
        (said.rows, said.to_add, said.already, said.unmapped),
        (7, 3, 0, 2)
    );
    let why: Vec<_> = said
        .skipped
        .iter()
        .map(|s| (s.line, s.why.as_str(), s.field.as_deref()))
        .collect();
    assert_eq!(
        why,
        [
            (6, "not_a_date", Some("full_date")),
            (7, "in_the_future", Some("full_date"))
        ]
    );
    assert_eq!(
        (said.first, said.last),
        ("2026-08-31".parse().ok(), "2026-09-02".parse().ok())
    );
    let (added, already, skipped) = import(&mut home, &file(), "");
    assert_eq!((added, already, skipped), (said.to_add, said.already, 4));
    assert_eq!(home.count("check_in"), 3);
    let day = home.today(Some("2026-09-02")).check_ins;
    assert_eq!(
        day.iter()
            .map(|c| (c.time.as_str(), c.mood.unwrap().rating, c.imported))
            .collect::<Vec<_>>(),
        [("08:30", 5, true), ("20:15", 7, true)]
    );
    assert_eq!(day[1].note.as_deref(), Some("By the canal, at last"));
    assert_eq!(day[1].tags, ["walk", "friends"]);
    assert!(!day[1].estimated, "it was recorded at its time");
}

#[test]
fn importing_twice_adds_nothing_and_leaves_nothing_to_undo() {
    let mut home = Home::new();
    import(&mut home, &file(), "");
    let once = home.dump();
    assert_eq!(import(&mut home, &file(), ""), (0, 3, 4));
    assert_eq!(home.dump(), once);
    // Also in another zone, with another day end, after a restart.
    home.travel("2026-10-20 09:00", chrono_tz::Tz::Asia__Tokyo)
        .reopen();
    assert_eq!(import(&mut home, &file(), "").1, 3);
    undo(home.j()).unwrap();
    undo(home.j()).unwrap();
    assert_eq!(
        home.count("check_in"),
        0,
        "the later row was due by then; both are taken back"
    );
}

#[test]
fn one_undo_takes_an_import_back_whole_and_redo_brings_it() {
    let mut home = Home::new();
    save_check_in(home.j(), check_in(TODAY, 6)).unwrap();
    let before = home.dump();
    import(&mut home, &file(), "floaty=3");
    let after = home.dump();
    assert_eq!(after["check_in"].len(), 6);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    redo(home.j()).unwrap();
    assert_eq!(home.dump(), after);
    assert_eq!(home.count("import_batch"), 1);
}

#[test]
fn unknown_moods_wait_for_the_person_to_say() {
    let mut home = Home::new();
    let said = preview(&home, &file(), "");
    let unknown: Vec<_> = said.moods.iter().filter(|m| m.level.is_none()).collect();
    assert_eq!(unknown.len(), 1);
    assert_eq!((unknown[0].name.as_str(), unknown[0].count), ("floaty", 2));
    import(&mut home, &file(), "");
    assert_eq!(import(&mut home, &file(), "Floaty=2"), (2, 3, 2));
    let day = home.today(Some("2026-09-01")).check_ins;
    assert_eq!(
        day.iter()
            .map(|c| c.mood.unwrap().rating)
            .collect::<Vec<_>>(),
        [3, 3]
    );
}

#[test]
fn an_entry_the_person_removed_or_changed_is_their_own() {
    let mut home = Home::new();
    import(&mut home, &file(), "");
    let changed = home.today(Some("2026-08-31")).check_ins.remove(0);
    let edit = ballast_journal::views::CheckInInput {
        id: Some(changed.id),
        tags: changed.tags,
        note: Some("In my own words.".to_owned()),
        ..check_in("2026-08-31", 4)
    };
    save_check_in(home.j(), edit).unwrap();
    assert_eq!(
        import(&mut home, &file(), ""),
        (0, 3, 4),
        "a changed entry is not brought in a second time"
    );
    let removed = home.today(Some("2026-09-02")).check_ins[0].id;
    remove_check_in(home.j(), removed).unwrap();
    assert_eq!(import(&mut home, &file(), ""), (1, 2, 4));
}

#[test]
fn true_duplicates_in_a_file_are_kept_once_each() {
    let mut home = Home::new();
    let row = "2026-09-02,September 2,Wednesday,20:15,good,,,,\n";
    let bytes = format!("{HEADER}{row}{row}").into_bytes();
    assert_eq!(preview(&home, &bytes, "").to_add, 2);
    assert_eq!(import(&mut home, &bytes, "").0, 2);
    assert_eq!(import(&mut home, &bytes, "").0, 0);
}

#[test]
fn what_is_no_export_is_refused_whole() {
    let mut home = Home::new();
    let utf16: Vec<u8> = std::iter::once(0xFEFF_u16)
        .chain("just words, no header".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let cases: [(&[u8], &str); 8] = [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "wrong_file_type"),
        (b"PK\x03\x04....", "wrong_file_type"),
        (b"a,b,c\n1,2,3\n", "not_daylio"),
        (b"\xff\xfe\x00\xd8", "not_text"),
        (
            b"full_date;date;weekday;time;mood;activities;note_title;note\n",
            "wrong_separator",
        ),
        (b"\x89PNG\r\n\x1a\n", "wrong_file_type"),
        (&utf16, "not_daylio"),
    ];
    let before = home.dump();
    for (bytes, code) in cases {
        let mapping = MoodMapping::default();
        let previewed = preview_daylio(home.look(), bytes, &mapping).map(|_| ());
        let imported = import_daylio(home.j(), bytes, &mapping).map(|_| ());
        for refused in [previewed, imported] {
            let error = refused.unwrap_err();
            assert!(matches!(error, JournalError::Exchange(_)));
            assert_eq!(error.code(), code, "{bytes:?}");
        }
    }
    assert_eq!(home.dump(), before);
}

#[test]
fn a_utf_16_export_reads_like_any_other() {
    let mut home = Home::new();
    let text = String::from_utf8(file()).unwrap();
    let bytes: Vec<u8> = std::iter::once(0xFEFF_u16)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(preview(&home, &bytes, ""), preview(&home, &file(), ""));
    import(&mut home, &file(), "");
    assert_eq!(import(&mut home, &bytes, "").0, 0);
}

#[test]
fn control_characters_in_a_file_never_reach_the_record() {
    let mut home = Home::new();
    let row = "2026-09-02,x,x,20:15,good,wa\u{1b}[31mlk,,,\"no\u{0}te\u{7}\"\n";
    import(&mut home, format!("{HEADER}{row}").as_bytes(), "");
    let stored = serde_json::to_string(&home.dump()).unwrap();
    for code in ["\\u001b", "\\u0000", "\\u0007"] {
        assert!(!stored.contains(code));
    }
    assert_eq!(home.count("check_in"), 1);
}
