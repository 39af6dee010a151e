//! Entries as check-ins of the record.

use ballast_exchange::{MoodMapping, read_daylio, to_check_ins};
use ballast_model::{CheckInKind, DayEnd};
use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;

use super::{HEADER, day, fixture, today};

fn now() -> DateTime<Utc> {
    "2026-11-24T18:00:00Z".parse().unwrap()
}

#[test]
fn an_entry_becomes_a_check_in_on_the_files_own_day() {
    // Half past one in the morning belongs to the day the file says, whatever the day end.
    let row = "2026-07-27,July 27,Monday,1:30 am,rad,work | walk,Stress:\u{a0}3,Mood note,Private note text\n";
    let file = read_daylio(
        [HEADER, row].concat().as_bytes(),
        &MoodMapping::default(),
        today(),
    )
    .unwrap();
    let check_ins = to_check_ins(&file, Berlin, DayEnd::DEFAULT, now());
    let one = &check_ins[0];
    assert_eq!(one.day, day("2026-07-27"));
    assert_eq!(one.recorded.day, day("2026-07-27"));
    assert_eq!(one.recorded.at.to_rfc3339(), "2026-07-26T23:30:00+00:00");
    assert_eq!(
        (one.recorded.zone.as_str(), one.recorded.offset_minutes),
        ("Europe/Berlin", 120)
    );
    assert_eq!((one.kind, one.estimated), (CheckInKind::Full, false));
    assert_eq!(
        one.mood.map(|m| (m.rating, m.worst, m.best)),
        Some((9, None, None))
    );
    assert_eq!(one.tags, ["work", "walk"]);
    assert_eq!(
        one.note.as_deref(),
        Some("Mood note\nPrivate note text\nStress: 3")
    );
    assert!(one.source_key.is_some());
}

#[test]
fn every_check_in_of_the_fixtures_is_one_the_record_takes() {
    for name in [
        "daylio_export_2018_05_18.csv",
        "daylio_export_2021_12_09.csv",
        "daylio_export_2026_09_25.csv",
    ] {
        let mapping = MoodMapping::parse("wiped out=1").unwrap();
        let file = read_daylio(&fixture(name), &mapping, today()).unwrap();
        let check_ins = to_check_ins(&file, Berlin, DayEnd::DEFAULT, now());
        assert_eq!(check_ins.len(), file.entries.len());
        for check_in in &check_ins {
            assert_eq!(check_in.clone().checked().as_ref(), Ok(check_in));
        }
        let mut keys: Vec<_> = check_ins.iter().map(|c| c.source_key.clone()).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), check_ins.len());
    }
}

#[test]
fn an_unknown_mood_waits_and_comes_alone_once_mapped() {
    let bytes = fixture("daylio_export_2021_12_09.csv");
    let keys = |mapping: &str| -> Vec<Option<String>> {
        let mapping = MoodMapping::parse(mapping).unwrap();
        let file = read_daylio(&bytes, &mapping, today()).unwrap();
        to_check_ins(&file, Berlin, DayEnd::DEFAULT, now())
            .into_iter()
            .map(|c| c.source_key)
            .collect()
    };
    let before = keys("");
    let after = keys("wiped out=1");
    assert_eq!((before.len(), after.len()), (3, 4));
    assert!(before.iter().all(|key| after.contains(key)));
}

#[test]
fn nothing_is_recorded_later_than_now() {
    let row = "2026-11-24,x,x,22:00,good,,,,later today by the file's clock\n";
    let file = read_daylio(
        [HEADER, row].concat().as_bytes(),
        &MoodMapping::default(),
        today(),
    )
    .unwrap();
    let one = &to_check_ins(&file, Berlin, DayEnd::DEFAULT, now())[0];
    assert_eq!((one.day, one.recorded.at), (today(), now()));
}
