//! Cases 31, 32 and 33: summer time, another zone, and a clock that is wrong, at the journal's verbs with a clock of the test's own.
//!
//! The command line lives by the system's clock and is not asked here. Dates and schedules by themselves are proven in `model`, thinning
//! by dates in `vault/src/thin.rs`.

use std::path::Path;
use std::sync::Arc;

use ballast_journal::views::{DoseInput, DueItem, MedicineInput, ScheduleInput, StepInput};
use ballast_journal::{Journal, Unlock, check_in, door, dose, medicine, today, undo};
use ballast_model::{Clock, DoseStatus, MedicineId, StepKind, Unit};
use chrono_tz::Tz;

use crate::record::{all_of, clock, notes, plain, save, snapshot, sound_count, typed};

fn open_at(folder: &Path, clock: Arc<dyn Clock>) -> Journal {
    door::open(folder, Unlock::KeyFile, clock).unwrap()
}

/// A medicine to take every day at these times.
fn every_day(journal: &mut Journal, start: &str, times: &[&str]) {
    let step = StepInput {
        start: start.to_owned(),
        kind: StepKind::Start,
        amount: Some("50".to_owned()),
        unit: Some(Unit::Mg),
        schedule: Some(ScheduleInput::Daily {
            times: times.iter().map(ToString::to_string).collect(),
        }),
        reason: None,
        decided_by: None,
        pieces: None,
        piece: None,
        switch_from: None,
    };
    let input = MedicineInput {
        id: None,
        name: "Sertraline".to_owned(),
        form: None,
        label_instructions: None,
        prescriber: None,
        started_for: None,
        cost: None,
        steps: vec![step],
        strength: None,
        modified_release: false,
    };
    medicine::save_medicine(journal, input).unwrap();
}

/// The times at which something is due on a day, and whether it is ticked.
fn due(journal: &Journal, day: &str) -> Vec<(MedicineId, String, bool)> {
    let view = today::get_today(journal, Some(day)).unwrap();
    let doses = view.due.into_iter().filter_map(|item| match item {
        DueItem::Dose {
            medicine,
            slot,
            dose,
            ..
        } => Some((medicine, slot, dose.is_some())),
        _ => None,
    });
    doses.collect()
}

/// Days of 23, 25 and 23½ hours: what is due once a day is due once, at its time by the clock on the wall, whether that hour is left out or comes
/// twice.
#[test]
fn case_31_once_a_day_when_the_hour_is_left_out_or_comes_twice() {
    // Just after three in the morning, when a day begins; about noon; just before three of the next.
    for (zone, day, instants) in [
        // 02:00 to 03:00 is left out.
        (
            Tz::Europe__Berlin,
            "2026-03-29",
            [
                "2026-03-29T01:00:00Z",
                "2026-03-29T10:00:00Z",
                "2026-03-30T00:59:00Z",
            ],
        ),
        // 02:00 to 03:00 comes twice.
        (
            Tz::Europe__Berlin,
            "2026-10-25",
            [
                "2026-10-25T02:00:00Z",
                "2026-10-25T11:00:00Z",
                "2026-10-26T01:59:00Z",
            ],
        ),
        // The night before it, in both passes of the hour that comes twice: still the day before.
        (
            Tz::Europe__Berlin,
            "2026-10-24",
            [
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-25T01:59:00Z",
            ],
        ),
        // 02:00 to 02:30 is left out.
        (
            Tz::Australia__Lord_Howe,
            "2026-10-04",
            [
                "2026-10-03T16:00:00Z",
                "2026-10-04T01:00:00Z",
                "2026-10-04T15:59:00Z",
            ],
        ),
        // Midnight itself is left out.
        (
            Tz::Africa__Cairo,
            "2026-04-24",
            [
                "2026-04-24T00:00:00Z",
                "2026-04-24T09:00:00Z",
                "2026-04-24T23:59:00Z",
            ],
        ),
    ] {
        let (_home, folder) = plain();
        let times = ["00:15", "02:15", "02:30", "08:00"];
        let mut journal = open_at(&folder, clock("2026-01-10T12:00:00Z", zone));
        every_day(&mut journal, "2026-01-01", &times);
        door::lock(journal).unwrap();
        for instant in instants {
            let mut journal = open_at(&folder, clock(instant, zone));
            assert_eq!(
                journal.today().unwrap().to_string(),
                day,
                "{zone} at {instant}"
            );
            let slots: Vec<_> = due(&journal, day)
                .into_iter()
                .map(|(_, slot, _)| slot)
                .collect();
            assert_eq!(slots, times, "{zone} {day} at {instant}");
            // Ticked twice, it is one dose.
            for (id, slot, _) in due(&journal, day) {
                let input = DoseInput {
                    medicine: id,
                    day: day.to_owned(),
                    slot: Some(slot),
                    status: DoseStatus::Taken,
                    taken_at: None,
                    reason: None,
                    before: None,
                    after: None,
                    amount: None,
                    unit: None,
                };
                dose::log_dose(&mut journal, input).unwrap();
            }
            assert!(
                due(&journal, day).iter().all(|(_, _, ticked)| *ticked),
                "{zone} {day} at {instant}"
            );
            save(&mut journal, day, &format!("at {instant}")).unwrap();
            door::lock(journal).unwrap();
        }
        let journal = open_at(&folder, clock("2026-12-01T12:00:00Z", zone));
        assert_eq!(due(&journal, day).len(), times.len(), "{zone} {day}");
        let said = all_of(&journal);
        let export: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(
            rows(&export, "dose"),
            times.len(),
            "{zone} {day}: a dose was recorded twice"
        );
        assert_eq!(notes(&journal, day).len(), instants.len(), "{zone} {day}");
    }
}

/// How many rows a table has in an export.
fn rows(export: &serde_json::Value, table: &str) -> usize {
    export["tables"][table]
        .as_array()
        .map(Vec::len)
        .expect("the table is in the export")
}

/// Written in one place of the world, read and saved again in others: nothing moves.
#[test]
fn case_32_another_zone_moves_no_day() {
    let (_home, folder) = plain();
    // Either side of the date line, late in the evening and just after midnight.
    let written = [
        (Tz::Pacific__Auckland, "2026-11-20T10:59:00Z", "2026-11-20"),
        (Tz::Pacific__Apia, "2026-11-20T11:05:00Z", "2026-11-20"),
        (Tz::Pacific__Pago_Pago, "2026-11-20T10:55:00Z", "2026-11-19"),
        (Tz::Asia__Kathmandu, "2026-11-20T18:10:00Z", "2026-11-20"),
        (
            Tz::Pacific__Kiritimati,
            "2026-11-21T13:50:00Z",
            "2026-11-22",
        ),
        (Tz::Etc__GMTPlus12, "2026-11-22T11:55:00Z", "2026-11-21"),
    ];
    for (n, (zone, instant, _)) in written.into_iter().enumerate() {
        let mut journal = open_at(&folder, clock(instant, zone));
        let view = today::get_today(&journal, None).unwrap();
        save(&mut journal, &view.day.to_string(), &format!("entry {n}")).unwrap();
        door::lock(journal).unwrap();
    }
    let mut first: Option<Vec<_>> = None;
    for zone in [
        Tz::UTC,
        Tz::Pacific__Pago_Pago,
        Tz::Pacific__Kiritimati,
        Tz::America__St_Johns,
        Tz::Asia__Kathmandu,
    ] {
        for round in 0..3 {
            let mut journal = open_at(&folder, clock("2026-11-25T12:00:00Z", zone));
            let mut found = Vec::new();
            for (n, (_, _, day)) in written.into_iter().enumerate() {
                let words = format!("entry {n}");
                let view = today::get_today(&journal, Some(day)).unwrap();
                let kept = view
                    .check_ins
                    .into_iter()
                    .find(|c| c.note.as_deref() == Some(&words));
                let kept = kept.unwrap_or_else(|| panic!("{words} is not on {day} in {zone}"));
                // Saved again without a change: not a minute moves, however often.
                check_in::save_check_in(&mut journal, typed(Some(kept.id), day, &words)).unwrap();
                found.push((kept.id, kept.day, kept.time, kept.estimated));
            }
            assert_eq!(
                first.get_or_insert_with(|| found.clone()),
                &found,
                "{zone}, round {round}"
            );
            door::lock(journal).unwrap();
        }
    }
}

/// The clock goes back a year, to 1970 and forward to 2099: saving, undo and backups go on, and no backup is lost to it.
#[test]
fn case_33_a_clock_that_is_wrong() {
    let (_home, folder) = plain();
    let mut journal = open_at(&folder, clock("2026-11-24T18:00:00Z", Tz::UTC));
    door::back_up_now(&mut journal).unwrap();
    door::lock(journal).unwrap();
    let mut kept = snapshot(&folder.join("backups"));
    let mut count = 3;
    for instant in [
        "2025-11-24T12:00:00Z",
        "1970-01-01T00:00:10Z",
        "2099-06-01T12:00:00Z",
        "2026-11-25T12:00:00Z",
    ] {
        let mut journal = open_at(&folder, clock(instant, Tz::UTC));
        // Said, as long as nothing was saved by this clock.
        let behind = ["2025", "1970", "2026"]
            .iter()
            .any(|year| instant.starts_with(year));
        assert_eq!(journal.clock_is_behind().is_some(), behind, "{instant}");
        let before = all_of_tables(&journal);
        let day = today::get_today(&journal, None).unwrap().day.to_string();
        save(&mut journal, &day, &format!("written at {instant}")).unwrap();
        save(&mut journal, &day, "taken back").unwrap();
        // In the order in which it was done, whatever the clock said.
        undo::undo(&mut journal).unwrap().unwrap();
        assert_eq!(
            notes(&journal, &day).last().unwrap(),
            &format!("written at {instant}")
        );
        undo::undo(&mut journal).unwrap().unwrap();
        assert_eq!(all_of_tables(&journal), before, "{instant}");
        undo::redo(&mut journal).unwrap().unwrap();
        assert_eq!(journal.clock_is_behind(), None, "{instant}");
        count += 1;
        assert_eq!(sound_count(&journal), count, "{instant}");
        door::lock(journal).unwrap();

        let made = door::backups(&folder).unwrap();
        let todays = made
            .iter()
            .any(|b| b.reason == "day" && b.made.to_rfc3339().starts_with(&instant[..10]));
        assert!(todays, "no backup was made at {instant}: {made:?}");
        let now = snapshot(&folder.join("backups"));
        for file in &kept {
            // The clock in 2099 makes all of them old; the newest, those made by hand and one a year stay.
            let by_hand = file.0.to_string_lossy().contains("-manual");
            assert!(
                instant.starts_with("2099") && !by_hand || now.contains(file),
                "{instant}: lost {:?}",
                file.0
            );
        }
        kept = now;
    }
}

/// The export without the day it was made on.
fn all_of_tables(journal: &Journal) -> serde_json::Value {
    let export: serde_json::Value = serde_json::from_str(&all_of(journal)).unwrap();
    export["tables"].clone()
}
