//! Any bytes, and any rows.

use ballast_exchange::{MoodMapping, read_daylio, to_check_ins};
use ballast_model::DayEnd;
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::{HEADER, day, read, today};

/// Words of one line without `<`, `&` and `|`, which mean something in the file, and without control characters.
fn words() -> impl Strategy<Value = String> {
    r#"[ -%'-;=-{}~"ÄßéñЖ中😀,\n]{0,40}"#.prop_map(|w| w.trim().to_owned())
}

fn name() -> impl Strategy<Value = String> {
    r"[a-zA-ZÄé中😀',;]{1,12}"
}

#[derive(Debug, Clone)]
struct Row {
    day: NaiveDate,
    time: NaiveTime,
    mood: String,
    activities: Vec<String>,
    title: String,
    note: String,
}

fn row() -> impl Strategy<Value = Row> {
    let when = (0_u64..20_000, 0_u32..1440);
    let activities = proptest::collection::btree_set(name(), 0..4);
    (when, name(), activities, words(), words()).prop_map(
        |((days, minute), mood, activities, title, note)| Row {
            day: day("1970-01-01") + Days::new(days),
            time: NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap(),
            mood,
            activities: activities.into_iter().collect(),
            title: title.split_whitespace().collect::<Vec<_>>().join(" "),
            note,
        },
    )
}

fn file(rows: &[Row], twelve_hours: bool) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(HEADER.as_bytes().to_vec());
    for row in rows.iter().rev() {
        let time = row
            .time
            .format(if twelve_hours { "%-I:%M %P" } else { "%H:%M" })
            .to_string();
        let (day, activities) = (row.day.to_string(), row.activities.join(" | "));
        writer
            .write_record([
                &day,
                "x",
                "x",
                &time,
                &row.mood,
                &activities,
                "",
                &row.title,
                &row.note,
            ])
            .unwrap();
    }
    writer.into_inner().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// What was written is what is read: days, times in both ways of writing, names, words, in the order of time.
    #[test]
    fn rows_read_back(mut rows in proptest::collection::vec(row(), 0..12), twelve_hours: bool) {
        rows.sort_by_key(|r| (r.day, r.time));
        let read = read(&file(&rows, twelve_hours)).unwrap();
        prop_assert_eq!(&read.skipped, &[]);
        prop_assert_eq!(read.entries.len(), rows.len());
        for (entry, row) in read.entries.iter().zip(&rows) {
            prop_assert_eq!((entry.day, entry.time), (row.day, row.time));
            prop_assert_eq!(&entry.mood_name, &row.mood);
            prop_assert_eq!(&entry.activities, &row.activities);
            prop_assert_eq!((&entry.title, &entry.note), (&row.title, &row.note));
        }
    }

    /// The keys of a file are all different, and each is the same when more entries were made since.
    #[test]
    fn keys_are_unique_and_stay(rows in proptest::collection::vec(row(), 1..8), again in 0_usize..8) {
        let mut longer = rows.clone();
        longer.push(rows[again % rows.len()].clone());
        let keys = |rows: &[Row]| -> std::collections::BTreeSet<String> {
            read(&file(rows, false)).unwrap().entries.into_iter().map(|e| e.source_key).collect()
        };
        let (before, after) = (keys(&rows), keys(&longer));
        prop_assert_eq!(before.len(), rows.len());
        prop_assert_eq!(after.len(), rows.len() + 1);
        prop_assert!(before.is_subset(&after));
    }

    /// Any bytes at all: an answer, never a crash. What is read, the record takes.
    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400), generation in 0_usize..4) {
        let header: &str = match generation {
            0 => "",
            1 => "year,date,weekday,time,mood,activities,note\n",
            2 => "full_date,date,weekday,time,mood,activities,note_title,note\n",
            _ => HEADER,
        };
        let _ = read(&[header.as_bytes(), &bytes].concat());
    }

    /// The same for text that is nearly right: cut anywhere, with marks and quotes thrown in.
    #[test]
    fn nearly_right_text_gets_an_answer(
        rows in proptest::collection::vec(row(), 1..5),
        junk in r#"[\x00-\x7f<>&;"|,\n]{0,30}"#,
        at in 0.0_f64..1.0,
        cut in 0.0_f64..1.0,
    ) {
        let text = String::from_utf8(file(&rows, false)).unwrap();
        let place = |share: f64, text: &str| {
            let mut at = HEADER.len() + ((text.len() - HEADER.len()) as f64 * share) as usize;
            while !text.is_char_boundary(at) { at -= 1; }
            at
        };
        let mut text = text;
        text.insert_str(place(at, &text), &junk);
        text.truncate(place(cut, &text));
        let mapping = MoodMapping::default();
        let file = read_daylio(text.as_bytes(), &mapping, today()).unwrap();
        prop_assert_eq!(file.rows_read as usize, file.entries.len() + file.skipped.len());
        let now = "2026-11-24T18:00:00Z".parse().unwrap();
        for check_in in to_check_ins(&file, chrono_tz::Europe::Berlin, DayEnd::DEFAULT, now) {
            prop_assert!(check_in.checked().is_ok());
        }
    }
}
