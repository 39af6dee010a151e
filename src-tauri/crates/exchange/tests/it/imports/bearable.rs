//! Bearable's export, with and without the formatted date.

use ballast_exchange::{BearableMood, FileKind, Found, read_bearable, recognise};
use ballast_model::{TrackerKind, Value};

use super::{check, context, imported, keys, left_out, number};
use crate::day;

fn read(mood: Option<BearableMood>) -> Found {
    let found = read_bearable(&imported("bearable.csv"), mood, context()).unwrap();
    check(&found);
    found
}

#[test]
fn rows_of_a_time_of_day_become_one_entry() {
    let found = read(Some(BearableMood::Ten));
    assert_eq!(recognise(&imported("bearable.csv")), Ok(FileKind::Bearable));
    assert!(found.source.is_best_effort());
    assert_eq!(found.rows_read, 15);
    assert_eq!(
        left_out(&found),
        [
            (14, "not_a_number", "rating/amount".to_owned()),
            (15, "not_a_date", "date formatted".to_owned()),
            (16, "in_the_future", "date".to_owned()),
        ]
    );
    let lines: Vec<u64> = found.entries.iter().map(|e| e.line).collect();
    assert_eq!(lines, [10, 12, 2, 5]);
    let morning = &found.entries[2];
    assert_eq!((morning.day, morning.mood), (day("2026-11-24"), Some(4)));
    assert_eq!(number(morning, "Energy").as_deref(), Some("1"));
    assert_eq!(number(morning, "Anxiety").as_deref(), Some("3"));
    assert_eq!(
        morning.tags,
        ["☕ Caffeine - Little", "💣 Stress - Moderate", "Cinema"]
    );
    assert_eq!(
        morning.note.as_deref(),
        Some("Flat\nbefore the call\nNutrition: Meals: Soup | Bread")
    );
}

#[test]
fn a_night_over_midnight_is_read_in_three_answers() {
    let found = read(Some(BearableMood::Ten));
    let night = &found.entries[3];
    assert_eq!(number(night, "Sleep").as_deref(), Some("475"));
    assert_eq!(number(night, "Asleep").as_deref(), Some("1390"));
    assert_eq!(number(night, "Awake").as_deref(), Some("425"));
    // Which number "poor" stands for is not documented.
    assert_eq!(night.values[3].1, Value::Text("poor".to_owned()));
    let kind = |name: &str| found.trackers.iter().find(|t| t.name == name).unwrap().kind;
    assert_eq!(kind("Sleep"), Some(TrackerKind::Minutes));
    assert_eq!(kind("Asleep"), Some(TrackerKind::ClockTime));
    assert_eq!(kind("Anxiety"), None);
}

#[test]
fn medicines_of_one_row_are_doses_each() {
    let found = read(None);
    let doses: Vec<_> = found
        .doses
        .iter()
        .map(|d| {
            (
                d.medicine.as_str(),
                d.amount.unwrap().to_string(),
                d.taken_at.unwrap().to_string(),
            )
        })
        .collect();
    let at = "08:15:00".to_owned();
    assert_eq!(
        doses,
        [
            ("Sertraline", "50 mg".to_owned(), at.clone()),
            ("Vitamin D", "1 tablet".to_owned(), at)
        ]
    );
    assert_eq!(found.doses[0].note.as_deref(), Some("with breakfast"));
    assert_eq!(found.medicines(), ["Sertraline", "Vitamin D"]);
}

#[test]
fn moods_wait_until_their_scale_is_named() {
    let found = read(None);
    assert_eq!(found.moods_waiting, 2);
    assert_eq!(found.highest_mood, Some(9.into()));
    assert!(found.entries.iter().all(|e| e.mood.is_none()));
    // On a scale of five, nine is none.
    let five = read(Some(BearableMood::Five));
    assert_eq!((five.moods_waiting, five.entries[2].mood), (0, Some(7)));
    assert!(left_out(&five).contains(&(10, "out_of_range", "rating/amount".to_owned())));
    // Naming the scale changes no identity.
    let ten = read(Some(BearableMood::Ten));
    assert!(keys(&found).iter().all(|key| keys(&ten).contains(key)));
}

#[test]
fn the_older_layout_tells_its_dates_in_words() {
    let found = read_bearable(
        &imported("bearable_2021.csv"),
        Some(BearableMood::Ten),
        context(),
    );
    let found = found.unwrap();
    check(&found);
    let days: Vec<_> = found.entries.iter().map(|e| e.day).collect();
    assert_eq!(days, [day("2021-03-02"), day("2021-03-21")]);
    assert_eq!(left_out(&found), [(4, "not_a_date", "date".to_owned())]);
}
