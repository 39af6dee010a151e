//! Which day something belongs to: after midnight, across zones and clock changes, and when it counts as estimated.

use ballast_journal::check_in::{flag_bad_day, save_check_in};
use ballast_journal::dose::log_dose;
use ballast_journal::medicine::save_medicine;
use ballast_journal::settings::{get_settings, set_settings};
use ballast_journal::views::{CheckInInput, DayPart, Settings};
use ballast_model::{DoseStatus, StepKind};
use chrono_tz::Tz;

use crate::home::{Home, TODAY};
use crate::inputs::{check_in, dose, medicine, step};

/// Saves a check-in for `day` at `wall` and says whether it counts as estimated; the Today screen must have said the same before.
fn estimated(home: &mut Home, wall: &str, zone: Tz, day: &str) -> bool {
    home.travel(wall, zone);
    let announced = home.today(Some(day)).estimated;
    save_check_in(home.j(), check_in(day, 5)).unwrap();
    let saved = home.today(Some(day)).check_ins.pop().unwrap().estimated;
    assert_eq!(announced, saved, "{wall} {zone}");
    saved
}

#[test]
fn what_is_filled_in_after_the_next_noon_is_estimated() {
    let berlin = Tz::Europe__Berlin;
    let mut home = Home::new();
    assert!(!estimated(&mut home, "2026-09-03 23:59", berlin, TODAY));
    assert!(!estimated(&mut home, "2026-09-04 11:59", berlin, TODAY));
    assert!(estimated(&mut home, "2026-09-04 12:00", berlin, TODAY));
    assert!(estimated(
        &mut home,
        "2026-09-10 08:00",
        berlin,
        "2026-08-01"
    ));
}

#[test]
fn noon_is_the_noon_of_the_clock_on_the_wall_also_when_the_clocks_change() {
    // 29 March 2026 has 23 hours in Berlin, 25 October 25; 4 October has 23 in Sydney.
    let mut home = Home::new();
    let berlin = Tz::Europe__Berlin;
    assert!(!estimated(
        &mut home,
        "2026-03-29 11:59",
        berlin,
        "2026-03-28"
    ));
    assert!(estimated(
        &mut home,
        "2026-03-29 12:00",
        berlin,
        "2026-03-28"
    ));
    assert!(!estimated(
        &mut home,
        "2026-10-25 11:59",
        berlin,
        "2026-10-24"
    ));
    assert!(estimated(
        &mut home,
        "2026-10-25 12:00",
        berlin,
        "2026-10-24"
    ));
    let sydney = Tz::Australia__Sydney;
    assert!(!estimated(
        &mut home,
        "2026-10-04 11:59",
        sydney,
        "2026-10-03"
    ));
    assert!(estimated(
        &mut home,
        "2026-10-04 12:00",
        sydney,
        "2026-10-03"
    ));
    // Three quarters of an hour off the hour.
    assert!(!estimated(
        &mut home,
        "2026-10-05 11:59",
        Tz::Asia__Kathmandu,
        "2026-10-04"
    ));
}

#[test]
fn a_traveller_keeps_the_days_as_they_were_lived() {
    let mut home = Home::new();
    home.travel("2026-09-03 08:00", Tz::Asia__Tokyo);
    save_check_in(home.j(), check_in("2026-09-03", 6)).unwrap();
    let kept = home.dump();
    // The same instant is still the evening before in New York.
    home.travel("2026-09-02 19:00", Tz::America__New_York);
    assert_eq!(home.today(None).today.to_string(), "2026-09-02");
    home.refuses("day", "in_the_future", |j| {
        save_check_in(j, check_in("2026-09-03", 1))
    });
    save_check_in(home.j(), check_in("2026-09-02", 4)).unwrap();
    home.at("2026-09-03 09:00");
    let there = home.today(Some("2026-09-03")).check_ins;
    assert_eq!(
        (there.len(), there[0].time.as_str()),
        (1, "08:00"),
        "the time of day as it was lived"
    );
    assert_eq!(home.dump()["check_in"][0], kept["check_in"][0]);
    assert_eq!(home.dump()["check_in"][0]["zone"], "Asia/Tokyo");
}

#[test]
fn before_the_day_ends_it_is_still_yesterday() {
    let mut home = Home::new();
    home.at("2026-09-04 02:59");
    let view = home.today(None);
    assert_eq!(
        (view.today.to_string().as_str(), view.part),
        (TODAY, DayPart::Evening)
    );
    assert_eq!(view.next, None, "no way to a day that has not begun");
    home.refuses("day", "in_the_future", |j| flag_bad_day(j, "2026-09-04"));
    flag_bad_day(home.j(), TODAY).unwrap();
    home.at("2026-09-04 03:00");
    assert_eq!(home.today(None).today.to_string(), "2026-09-04");
    assert_eq!(home.today(Some(TODAY)).check_ins.len(), 1);
    assert_eq!(
        home.today(Some(TODAY)).next.unwrap().to_string(),
        "2026-09-04"
    );
}

#[test]
fn a_new_day_end_holds_from_now_on_and_leaves_old_days_alone() {
    let mut home = Home::new();
    home.at("2026-09-03 01:30");
    save_check_in(home.j(), check_in("2026-09-02", 4)).unwrap();
    let before = home.dump()["check_in"].clone();
    let settings = get_settings(home.look()).unwrap();
    assert_eq!(settings.day_end, 3);
    set_settings(
        home.j(),
        Settings {
            day_end: 0,
            ..settings.clone()
        },
    )
    .unwrap();
    assert_eq!(home.dump()["check_in"], before);
    assert_eq!(home.today(None).today.to_string(), "2026-09-03");
    save_check_in(home.j(), check_in("2026-09-03", 5)).unwrap();
    let rows = home.dump()["check_in"].clone();
    assert_eq!(
        (
            &rows[0]["moment_day"],
            &rows[0]["day_end"],
            &rows[1]["moment_day"],
            &rows[1]["day_end"]
        ),
        (
            &"2026-09-02".into(),
            &3.into(),
            &"2026-09-03".into(),
            &0.into()
        )
    );
    home.refuses("day_end", "out_of_range", |j| {
        set_settings(
            j,
            Settings {
                day_end: 12,
                ..settings
            },
        )
    });
}

#[test]
fn changing_an_entry_later_leaves_when_it_was_made() {
    let mut home = Home::new();
    save_check_in(home.j(), check_in(TODAY, 6)).unwrap();
    let id = home.today(None).check_ins[0].id;
    home.travel("2026-09-20 18:00", Tz::America__Lima);
    save_check_in(
        home.j(),
        CheckInInput {
            id: Some(id),
            note: Some("Later thought.".to_owned()),
            ..check_in(TODAY, 6)
        },
    )
    .unwrap();
    let view = home.today(Some(TODAY)).check_ins.remove(0);
    assert_eq!((view.estimated, view.time.as_str()), (false, "20:00"));
    assert_eq!(home.dump()["check_in"][0]["zone"], "Europe/Berlin");
}

#[test]
fn doses_are_estimated_by_the_same_noon_and_a_second_click_does_not_make_them_so() {
    let mut home = Home::new();
    save_medicine(
        home.j(),
        medicine(
            "Sertraline",
            vec![step("2026-08-01", StepKind::Start, "50")],
        ),
    )
    .unwrap();
    let id = home.medicine("Sertraline");
    let taken = || dose(id, TODAY, Some("08:00"), DoseStatus::Taken);
    log_dose(home.j(), taken()).unwrap();
    let timely = home.dump();
    assert_eq!(timely["dose"][0]["estimated"], 0);
    home.at("2026-09-04 12:00");
    log_dose(home.j(), taken()).unwrap();
    assert_eq!(home.dump(), timely);
    log_dose(
        home.j(),
        dose(id, "2026-09-02", Some("08:00"), DoseStatus::Taken),
    )
    .unwrap();
    let rows = home.dump()["dose"].clone();
    let late = rows.iter().find(|r| r["day"] == "2026-09-02").unwrap();
    assert_eq!(late["estimated"], 1);
}
