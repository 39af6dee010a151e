//! Any bytes, and what was written is what is read.

use ballast_exchange::{
    BearableMood, Column, ColumnUse, DateOrder, DaylioFile, DecimalMark, MoodMapping, MoodScale,
    Recipe, RecipeColumn, look_at_table, read_bearable, read_daylio, read_daylio_backup,
    read_emoods, read_medtimer, read_table, read_track_and_graph, recognise,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::json;

use super::daylio_backup::{backup, packed};
use super::table::{recipe, take, tracker};
use super::{archive, check, context, number};
use crate::{day, today};

/// Words of one line, without markup, signs that part tags, and white space that is made uniform.
fn words() -> impl Strategy<Value = String> {
    r#"[a-zA-ZÄßé中😀'"!?.()-]{1,12}( [a-zA-Zö中"]{1,8}){0,3}"#
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..20_000).prop_map(|days| day("1970-01-01") + Days::new(days))
}

/// Every importer on the same bytes: an answer, never a crash, and what is read holds.
fn read_all(bytes: &[u8]) {
    let _ = recognise(bytes);
    let _ = look_at_table(bytes);
    let found = [
        read_bearable(bytes, None, context()),
        read_bearable(bytes, Some(BearableMood::Five), context()),
        read_emoods(bytes, &[], context()),
        read_medtimer(bytes, context()),
        read_track_and_graph(bytes, context()),
        read_table(bytes, &recipe(), context()),
    ];
    for found in found.into_iter().flatten() {
        check(&found);
    }
    let _ = read_daylio_backup(bytes, &MoodMapping::default(), today());
}

/// Headers that each importer knows, so that what follows is looked at.
const HEADERS: [&str; 7] = [
    "",
    "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n",
    "FeatureName,Timestamp,Value,Label,Note\n",
    "FeatureName,Timestamp,Value,Note\n",
    "a;b;c;d;e;f;g;a x;d x\n",
    "date,mood\n",
    "DATE (YYYY-MM-DD),DEPRESSED,SLEEP\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_get_an_answer(header in 0_usize..7, bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let bytes = [HEADERS[header].as_bytes(), &bytes].concat();
        read_all(&bytes);
        read_all(&archive(&[("entry.csv", &bytes)]));
    }

    /// Text that is nearly right.
    #[test]
    fn nearly_right_text_gets_an_answer(
        header in 0_usize..7,
        cells in proptest::collection::vec(
            prop_oneof![
                Just("2026-11-24".to_owned()),
                Just("2026-11-24T08:00:00+01:00".to_owned()),
                Just("Mood".to_owned()),
                Just("Sleep".to_owned()),
                Just("Symptom".to_owned()),
                Just("Asleep 23:10–07:05".to_owned()),
                Just("1:10:00:Label".to_owned()),
                r#"[0-9:.,;|\-" \n]{0,12}"#,
                words(),
            ],
            0..40,
        ),
        sign in prop_oneof![Just(','), Just(';'), Just('\n')],
    ) {
        let text = cells.join(&sign.to_string());
        read_all(&[HEADERS[header].as_bytes(), text.as_bytes()].concat());
    }

    /// Any JSON in a backup.
    #[test]
    fn any_entry_of_a_backup_gets_an_answer(
        parts in proptest::collection::vec((-3_i64..3000, -3_i64..40, -3_i64..70), 0..6),
        junk in r#"[\[\]{}":,0-9a-z]{0,40}"#,
    ) {
        let entries: Vec<_> = parts
            .iter()
            .map(|(year, day, clock)| json!({"year": year, "month": day, "day": day, "hour": clock, "minute": clock, "mood": day, "tags": [clock]}))
            .collect();
        let made = json!({"customMoods": [{"id": 1, "mood_group_id": 2, "custom_name": junk}], "dayEntries": entries});
        let file = read_daylio_backup(&backup(&made), &MoodMapping::default(), today()).unwrap();
        prop_assert_eq!(file.rows_read as usize, file.entries.len() + file.skipped.len());
        let _ = read_daylio_backup(&packed(&junk), &MoodMapping::default(), today());
        let _ = read_daylio_backup(&packed(&format!("{{\"dayEntries\": [{junk}]}}")), &MoodMapping::default(), today());
    }

    /// A table comes back as it was written, whatever the order of its dates, its decimal mark, its delimiter.
    #[test]
    fn a_table_reads_back(
        rows in proptest::collection::vec((a_day(), 0_u8..=10, 0_i64..10_000, words()), 1..10),
        order in 0_usize..3,
        comma: bool,
        sign in prop_oneof![Just(';'), Just('\t'), Just('|')],
    ) {
        let order = DateOrder::ALL[order];
        let shape = match order {
            DateOrder::YearMonthDay => "%Y-%m-%d",
            DateOrder::DayMonthYear => "%d.%m.%Y",
            DateOrder::MonthDayYear => "%m/%d/%Y",
        };
        let mut writer = csv::WriterBuilder::new().delimiter(sign as u8).from_writer(Vec::new());
        writer.write_record(["when", "mood", "hours", "note"]).unwrap();
        for (day, mood, hundredths, note) in &rows {
            let point = if comma { "," } else { "." };
            let hours = format!("{}{point}{:02}", hundredths / 100, hundredths % 100);
            writer.write_record([&day.format(shape).to_string(), &mood.to_string(), &hours, note]).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let recipe = Recipe {
            dates: order,
            decimals: if comma { DecimalMark::Comma } else { DecimalMark::Point },
            columns: vec![
                take("when", ColumnUse::Day),
                take("mood", ColumnUse::Mood { scale: MoodScale::ZeroToTen }),
                take("hours", tracker("Hours", None)),
                RecipeColumn { column: Column::At(4), what: ColumnUse::Note },
            ],
            ..Recipe::default()
        };
        let look = look_at_table(&bytes).unwrap();
        prop_assert_eq!(look.delimiter, sign);
        prop_assert!(look.columns[0].date_orders.contains(&order));
        let found = read_table(&bytes, &recipe, context()).unwrap();
        check(&found);
        prop_assert_eq!(&found.skipped, &[]);
        let mut expected = rows.clone();
        expected.sort_by_key(|(day, ..)| *day);
        for (entry, (day, mood, hundredths, note)) in found.entries.iter().zip(&expected) {
            prop_assert_eq!((entry.day, entry.mood), (*day, Some(*mood)));
            let hours = rust_decimal::Decimal::new(*hundredths, 2).to_string();
            prop_assert_eq!(number(entry, "Hours"), Some(hours));
            prop_assert_eq!(entry.note.as_ref(), Some(note));
        }
        prop_assert_eq!(found.entries.len(), rows.len());
        // Again: the same identities; with a row more, those and one other.
        let again = read_table(&bytes, &recipe, context()).unwrap();
        prop_assert_eq!(super::keys(&again), super::keys(&found));
        let mut longer = bytes;
        longer.extend_from_within(..);
        let more = read_table(&longer, &recipe, context()).unwrap();
        prop_assert!(super::keys(&found).iter().all(|key| super::keys(&more).contains(key)));
    }

    /// Track & Graph's points come back: names, numbers, labels, notes.
    #[test]
    fn points_read_back(points in proptest::collection::vec((a_day(), words(), -100_000_i64..100_000, words(), words()), 1..8)) {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(["FeatureName", "Timestamp", "Value", "Label", "Note"]).unwrap();
        for (day, name, value, label, note) in &points {
            let stamp = format!("{day}T12:00:00.000+01:00");
            let value = rust_decimal::Decimal::new(*value, 2).to_string();
            writer.write_record([name, &stamp, &value, label, note]).unwrap();
        }
        let found = read_track_and_graph(&writer.into_inner().unwrap(), context()).unwrap();
        check(&found);
        prop_assert_eq!(&found.skipped, &[]);
        let mut expected = points.clone();
        expected.sort_by_key(|(day, ..)| *day);
        for (entry, (day, name, value, label, note)) in found.entries.iter().zip(&expected) {
            prop_assert_eq!(entry.day, *day);
            prop_assert_eq!(number(entry, name), Some(rust_decimal::Decimal::new(*value, 2).to_string()));
            prop_assert_eq!(entry.note.clone(), Some(format!("{label}\n{note}")));
        }
    }

    /// MedTimer's doses come back, though nothing in its notes is quoted.
    #[test]
    fn doses_read_back(doses in proptest::collection::vec((a_day(), words(), words(), r"[a-z;\n ]{0,30}", any::<bool>()), 1..8)) {
        let mut text = "a;b;c;d;e;f;g;a x;d x\n".to_owned();
        for (day, name, amount, note, taken) in &doses {
            let at = format!("{day}T08:00:00+01:00");
            let when = if *taken { at.as_str() } else { "" };
            text += &format!("x;{name};{amount};x;;;{note};{at};{when}\n");
        }
        let found = read_medtimer(text.as_bytes(), context()).unwrap();
        check(&found);
        prop_assert_eq!(&found.skipped, &[]);
        let mut expected = doses.clone();
        expected.sort_by_key(|(day, ..)| *day);
        for (dose, (day, name, amount, note, taken)) in found.doses.iter().zip(&expected) {
            prop_assert_eq!((dose.day, dose.taken), (*day, *taken));
            prop_assert_eq!(&dose.medicine, name);
            prop_assert_eq!(dose.amount_words.as_ref(), Some(amount));
            let plain = note.trim();
            prop_assert_eq!(dose.note.as_deref().unwrap_or_default(), plain);
        }
    }

    /// Bearable's moods and symptoms come back.
    #[test]
    fn bearable_reads_back(rows in proptest::collection::btree_map(a_day(), (1_u8..=10, 1_u8..=4, "[A-Za-z ]{1,12}"), 1..8)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["date", "date formatted", "weekday", "time of day", "category", "rating/amount", "detail", "notes"]).unwrap();
        for (day, (mood, step, name)) in rows.iter().rev() {
            let spoken = day.format("%-dth %b %Y").to_string();
            let day = day.to_string();
            writer.write_record([&spoken, &day, "x", "am", "Mood", &mood.to_string(), "", ""]).unwrap();
            writer.write_record([&spoken, "", "x", "am", "Symptom", &step.to_string(), &format!("s{name}s (Mild)"), ""]).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let found = read_bearable(&bytes, Some(BearableMood::Ten), context()).unwrap();
        check(&found);
        prop_assert_eq!(&found.skipped, &[]);
        prop_assert_eq!(found.entries.len(), rows.len());
        for (entry, (day, (mood, step, name))) in found.entries.iter().zip(&rows) {
            prop_assert_eq!((entry.day, entry.mood), (*day, Some(*mood)));
            let name = format!("s{name}s").split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(number(entry, &name), Some(step.to_string()));
        }
    }

    /// A Daylio backup comes back: days with months from 0, levels by the groups of moods, activities by their ids; and the CSV export of the
    /// same diary has the same identities, so that bringing in both adds nothing twice.
    #[test]
    fn a_daylio_backup_reads_back(
        rows in proptest::collection::vec((a_day(), 0_u32..1440, 0_i64..6, proptest::collection::btree_set(0_usize..3, 0..3), words(), words()), 1..8)
    ) {
        // Five moods of the app, and one of the person's own.
        let mut moods: Vec<_> = (1..=5)
            .map(|group| json!({"id": group, "custom_name": "", "mood_group_id": group, "predefined_name_id": group}))
            .collect();
        moods.push(json!({"id": 6, "custom_name": "floaty", "mood_group_id": 2, "predefined_name_id": -1}));
        let tags = ["walk", "café 📚", "work"];
        let names = ["rad", "good", "meh", "bad", "awful", "floaty"];
        let levels = [5, 4, 3, 2, 1, 4];
        let mut expected = rows.clone();
        // Newest first, as the app writes; of one minute in the order in which they were made.
        expected.sort_by_key(|(day, minute, ..)| (*day, *minute));
        let entries: Vec<_> = expected.iter().rev().map(|(day, minute, mood, tags, title, note)| {
            use chrono::Datelike as _;
            json!({
                "year": day.year(), "month": day.month0(), "day": day.day(), "hour": minute / 60, "minute": minute % 60,
                "mood": mood + 1, "tags": tags, "note_title": title, "note": note
            })
        }).collect();
        let made = json!({
            "customMoods": moods, "dayEntries": entries,
            "tags": tags.iter().enumerate().map(|(id, name)| json!({"id": id, "name": name, "id_tag_group": 1})).collect::<Vec<_>>(),
            "tag_groups": [{"id": 1, "name": "All", "order": 1}]
        });
        let read = read_daylio_backup(&backup(&made), &MoodMapping::default(), today()).unwrap();
        prop_assert_eq!(&read.skipped, &[]);
        prop_assert_eq!(read.entries.len(), expected.len());
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note"]).unwrap();
        for (entry, (day, minute, mood, ids, title, note)) in read.entries.iter().zip(&expected) {
            use chrono::Timelike as _;
            prop_assert_eq!((entry.day, entry.time.hour() * 60 + entry.time.minute()), (*day, *minute));
            let place = usize::try_from(*mood).unwrap();
            prop_assert_eq!((entry.mood_name.as_str(), entry.mood_level), (names[place], Some(levels[place])));
            let expected: Vec<_> = ids.iter().map(|id| tags[*id]).collect();
            prop_assert_eq!(&entry.activities, &expected);
            prop_assert_eq!((&entry.title, &entry.note), (title, note));
        }
        for (day, minute, mood, ids, title, note) in expected.iter().rev() {
            let time = format!("{:02}:{:02}", minute / 60, minute % 60);
            let activities: Vec<_> = ids.iter().map(|id| tags[*id]).collect();
            let name = names[usize::try_from(*mood).unwrap()];
            writer.write_record([&day.to_string(), "x", "x", &time, name, &activities.join(" | "), title, note]).unwrap();
        }
        let exported = read_daylio(&writer.into_inner().unwrap(), &MoodMapping::default(), today()).unwrap();
        let keys = |file: &DaylioFile| file.entries.iter().map(|e| e.source_key.clone()).collect::<Vec<_>>();
        prop_assert_eq!(keys(&exported), keys(&read));
    }

    /// eMoods' days come back: ratings one lower, sleep and weight where they were entered.
    #[test]
    fn emoods_reads_back(rows in proptest::collection::btree_map(a_day(), ([1_u8..=4, 1..=4, 1..=4, 1..=4], 0_i64..240, 0_i64..1500), 1..8)) {
        let mut table = "DATE (YYYY-MM-DD),DEPRESSED,ELEVATED,IRRITABILITY,ANXIETY,SLEEP,WEIGHT\n".to_owned();
        for (day, (ratings, sleep, weight)) in rows.iter().rev() {
            let ratings: Vec<String> = ratings.iter().map(ToString::to_string).collect();
            let tenth = |n: i64| rust_decimal::Decimal::new(n, 1);
            table += &format!("{day},{},{},{}\n", ratings.join(","), tenth(*sleep), tenth(*weight));
        }
        let found = read_emoods(&archive(&[("entry.csv", table.as_bytes())]), &[], context()).unwrap();
        check(&found);
        prop_assert_eq!(&found.skipped, &[]);
        prop_assert_eq!(found.entries.len(), rows.len());
        for (entry, (day, (ratings, sleep, weight))) in found.entries.iter().zip(&rows) {
            prop_assert_eq!(entry.day, *day);
            for (name, rating) in ["Depressed", "Elevated", "Irritability", "Anxiety"].iter().zip(ratings) {
                prop_assert_eq!(number(entry, name), Some((rating - 1).to_string()));
            }
            let entered = |n: i64| (n != 0).then(|| rust_decimal::Decimal::new(n, 1).to_string());
            prop_assert_eq!(number(entry, "Sleep"), entered(*sleep));
            prop_assert_eq!(number(entry, "Weight"), entered(*weight));
        }
    }
}
