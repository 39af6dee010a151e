//! The pictures beside the life chart, from what was entered to what stands in their tables: the same values, and gaps as gaps.

use ballast_charts::{Drawing, ReadingTable, Size, Theme};
use ballast_journal::chart::{Asked, ChartFormat, ChartKind, Picture, draw_picture, picture_file};
use ballast_journal::check_in::save_check_in;
use ballast_journal::dose::log_dose;
use ballast_journal::medicine::save_medicine;
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::session::save_session;
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::supply::save_supply;
use ballast_journal::therapy::save_course;
use ballast_journal::views::{CheckInInput, DoseInput, SessionInput, SideEffectInput, SupplyInput};
use ballast_model::{DoseStatus, MedicineId, SessionStatus, StepKind, SupplyKind, Unit};
use chrono::NaiveDate;

use crate::home::{Home, TODAY};
use crate::inputs::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn drawn(home: &Home, asked: &Asked) -> Picture {
    draw_picture(home.look(), asked, Theme::Light, Size::wide(990)).unwrap()
}

fn between(home: &Home, kind: ChartKind, from: &str, to: &str) -> Drawing {
    let asked = Asked {
        from: Some(day(from)),
        to: Some(day(to)),
        ..Asked::whole(kind)
    };
    drawn(home, &asked).drawing
}

fn readings(table: &ReadingTable) -> Vec<&str> {
    table.rows.iter().map(|row| row.reading.as_str()).collect()
}

fn cell<'a>(table: &'a ReadingTable, row: usize, column: &str) -> &'a str {
    let place = table.columns.iter().position(|c| c == column);
    &table.rows[row].cells[place.unwrap_or_else(|| panic!("{column} in {:?}", table.columns))]
}

fn night(home: &mut Home, on: &str, asleep: Option<&str>, woke: Option<&str>) {
    let ends = [("sleep_asleep", asleep), ("sleep_woke", woke)];
    let values = ends
        .iter()
        .filter_map(|(key, at)| Some(number(home.tracker(key), (*at)?)))
        .collect();
    let input = CheckInInput {
        values,
        ..check_in(on, 5)
    };
    save_check_in(home.j(), input).unwrap();
}

#[test]
fn names_are_stable_and_lead_back() {
    let names: Vec<_> = ChartKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(
        names.join(" "),
        "life sleep adherence questionnaire pixels variability season side-effect cost skills balance treatment before-after together"
    );
    for kind in ChartKind::ALL {
        assert_eq!(ChartKind::from_name(kind.name()), Ok(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        assert!(kind.says().ends_with('.'));
    }
    let mut home = Home::new();
    home.refuses("chart", "unknown_choice", |_| {
        Ok(ChartKind::from_name("weather").map(|_| ())?)
    });
}

#[test]
fn an_empty_record_is_each_picture_s_own_empty_state() {
    let home = Home::new();
    for kind in ChartKind::ALL {
        let picture = drawn(&home, &Asked::whole(kind));
        assert!(picture.drawing.svg.contains("<text"), "{kind:?}");
        assert!(!picture.drawing.description.is_empty(), "{kind:?}");
        assert_eq!(picture.note, None, "{kind:?}");
    }
}

#[test]
fn days_and_names_that_cannot_be_are_refused_at_their_field() {
    let mut home = Home::new();
    for kind in ChartKind::ALL {
        let asked = Asked {
            from: Some(day("2026-03-02")),
            to: Some(day("2026-03-01")),
            ..Asked::whole(kind)
        };
        home.refuses("to", "end_before_start", |journal| {
            draw_picture(journal, &asked, Theme::Light, Size::wide(990))
        });
    }
    let asked = Asked {
        subject: Some("horoscope".to_owned()),
        ..Asked::whole(ChartKind::Questionnaire)
    };
    home.refuses("instrument", "unknown_choice", |journal| {
        draw_picture(journal, &asked, Theme::Light, Size::wide(990))
    });
}

#[test]
fn nights_lie_across_midnight_and_what_is_not_recorded_is_no_night() {
    let mut home = Home::new();
    night(&mut home, "2026-08-30", Some("1410"), Some("390"));
    night(&mut home, "2026-08-31", Some("75"), Some("495"));
    night(&mut home, "2026-09-02", Some("1380"), None);
    // The two times the wrong way round make no night.
    night(&mut home, "2026-09-03", Some("420"), Some("400"));
    let picture = between(&home, ChartKind::Sleep, "2026-08-30", TODAY);
    let said = readings(&picture.table);
    assert!(
        said[0].contains("23:30") && said[0].contains("06:30"),
        "{said:?}"
    );
    assert!(
        said[1].contains("01:15") && said[1].contains("08:15"),
        "{said:?}"
    );
    assert_eq!(said[2], "Tuesday 1 September 2026. Sleep not recorded.");
    assert!(
        said[3].contains("23:00") && !said[3].contains(" h"),
        "{said:?}"
    );
    assert_eq!(said[4], "Thursday 3 September 2026. Sleep not recorded.");
}

#[test]
fn each_day_of_doses_has_the_sign_of_what_was_recorded() {
    let mut home = Home::new();
    let twice = at_times(
        step("2026-08-28", StepKind::Start, "50"),
        &["08:00", "22:00"],
    );
    save_medicine(home.j(), medicine("Sertraline", vec![twice])).unwrap();
    let as_needed = as_needed(step("2026-08-28", StepKind::Start, "25"), None);
    save_medicine(home.j(), medicine("Hydroxyzine", vec![as_needed])).unwrap();
    let id = home.medicine("Sertraline");
    let mut log = |on: &str, at: &str, status| {
        log_dose(home.j(), dose(id, on, Some(at), status)).unwrap();
    };
    log("2026-08-28", "08:00", DoseStatus::Taken);
    log("2026-08-28", "22:00", DoseStatus::Late);
    log("2026-08-29", "08:00", DoseStatus::Taken);
    log("2026-08-30", "08:00", DoseStatus::Skipped);
    log("2026-08-30", "22:00", DoseStatus::Skipped);
    log("2026-08-31", "08:00", DoseStatus::Missed);
    let half = DoseInput {
        amount: Some("25".to_owned()),
        unit: Some(Unit::Mg),
        ..dose(id, "2026-09-01", Some("08:00"), DoseStatus::Part)
    };
    log_dose(home.j(), half).unwrap();
    let mut log = |on: &str, at: &str, status| {
        log_dose(home.j(), dose(id, on, Some(at), status)).unwrap();
    };
    // Nothing on 2 September; of today, the evening may still come.
    log("2026-09-03", "08:00", DoseStatus::Taken);
    let table = between(&home, ChartKind::Adherence, "2026-08-27", "2026-09-10").table;
    assert_eq!(table.columns.len(), 2, "{:?}", table.columns);
    let cells: Vec<_> = (0..8).map(|row| cell(&table, row, "Sertraline")).collect();
    assert_eq!(
        cells,
        [
            "",
            "taken",
            "partly taken",
            "skipped on purpose",
            "missed",
            "partly taken",
            "not recorded",
            "taken",
        ]
    );
    assert!(
        (8..15).all(|row| cell(&table, row, "Sertraline").is_empty()),
        "nothing is due that lies ahead"
    );
}

#[test]
fn a_questionnaire_has_its_totals_and_a_reliable_change_from_the_first() {
    let mut home = Home::new();
    for (on, given) in [
        ("2026-07-01", [2, 2, 2, 2, 2, 2, 2, 2, 1]),
        ("2026-07-15", [2, 2, 2, 2, 2, 2, 0, 0, 0]),
        ("2026-08-01", [1, 1, 1, 1, 1, 1, 0, 0, 0]),
    ] {
        save_assessment(home.j(), answers("phq9", on, &given)).unwrap();
    }
    let picture = drawn(&home, &Asked::whole(ChartKind::Questionnaire));
    assert_eq!(picture.from, day("2026-07-01"), "the record's first");
    let table = picture.drawing.table;
    let days: Vec<_> = table.rows.iter().map(|row| row.day).collect();
    assert_eq!(
        days,
        ["2026-07-01", "2026-07-15", "2026-08-01"].map(day),
        "a row a total"
    );
    let totals: Vec<_> = table.rows.iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(totals, ["17", "12", "6"]);
    let said = readings(&table);
    // NHS Talking Therapies: 6 points.
    assert!(!said[1].contains("reliabl"), "{said:?}");
    assert!(said[2].contains("reliabl"), "{said:?}");
    assert!(picture.drawing.svg.contains("remission"));
    let other = Asked {
        subject: Some("gad7".to_owned()),
        ..Asked::whole(ChartKind::Questionnaire)
    };
    assert!(drawn(&home, &other).drawing.table.rows.is_empty());
}

#[test]
fn a_square_a_day_and_none_for_a_day_without_a_rating() {
    let mut home = Home::new();
    save_check_in(home.j(), check_in("2026-09-01", 7)).unwrap();
    save_check_in(home.j(), check_in(TODAY, 4)).unwrap();
    let table = between(&home, ChartKind::Pixels, "2026-09-01", TODAY).table;
    let said = readings(&table);
    assert!(said[0].contains("Mood 7.0"), "{said:?}");
    assert!(said[1].contains("not recorded"), "{said:?}");
    assert!(said[2].contains("Mood 4.0"), "{said:?}");
}

/// Mood 4 and 6 by turns on each day of July, on five days of August, and today.
fn by_turns() -> Home {
    let mut home = Home::new();
    for date in day("2026-07-01").iter_days().take(36) {
        let mood = if date.to_string().ends_with(['1', '3', '5', '7', '9']) {
            4
        } else {
            6
        };
        save_check_in(home.j(), check_in(&date.to_string(), mood)).unwrap();
    }
    home
}

#[test]
fn a_month_has_its_mean_and_its_swing_and_one_with_few_days_has_none() {
    let home = by_turns();
    let table = between(&home, ChartKind::Variability, "2026-07-01", TODAY).table;
    assert_eq!(table.rows.len(), 3);
    // 16 days of 4 and 15 of 6 are 4.97; thirty steps, each of two points.
    assert_eq!(
        table.rows[0].cells[1..],
        ["5.0", "2.0", "31", "31"].map(str::to_owned)
    );
    assert_eq!(
        table.rows[1].cells[1..],
        ["", "", "5", "31"].map(str::to_owned)
    );
    assert_eq!(
        table.rows[2].cells[1..],
        ["", "", "0", "3"].map(str::to_owned),
        "of this month the days that have come"
    );
}

#[test]
fn the_year_has_its_months_side_by_side() {
    let home = by_turns();
    let table = drawn(&home, &Asked::whole(ChartKind::Season)).drawing.table;
    assert_eq!(table.rows.len(), 12);
    assert_eq!(cell(&table, 6, "2026"), "5.0");
    assert_eq!(cell(&table, 7, "2026"), "", "too few days are a gap");
    assert_eq!(cell(&table, 0, "2026"), "");
}

#[test]
fn a_side_effect_is_as_strong_as_it_was_on_its_days() {
    let mut home = Home::new();
    let nausea = SideEffectInput {
        ended: Some("2026-08-31".to_owned()),
        rating: rating("2026-08-28", 3),
        ..side_effect("Nausea", "2026-08-28")
    };
    save_side_effect(home.j(), nausea).unwrap();
    let picture = drawn(&home, &Asked::whole(ChartKind::SideEffect));
    let table = &picture.drawing.table;
    let on = |text: &str| {
        let row = table.rows.iter().find(|row| row.day == day(text)).unwrap();
        row.reading.to_lowercase()
    };
    assert!(on("2026-08-28").contains("nausea"));
    assert!(on("2026-08-28").contains("severe"), "{}", on("2026-08-28"));
    assert!(on("2026-08-31").contains("nausea"));
    assert!(!on("2026-09-01").contains("nausea"), "{}", on("2026-09-01"));
}

fn refill(medicine: MedicineId, on: &str, cost: &str) -> SupplyInput {
    SupplyInput {
        id: None,
        medicine,
        day: on.to_owned(),
        kind: SupplyKind::Refill,
        packs: None,
        quantity: "50".to_owned(),
        unit: Unit::Tablet,
        cost: Some(cost.to_owned()),
        note: None,
    }
}

#[test]
fn exact_amounts_are_summed_by_month_and_the_others_are_counted() {
    let mut home = Home::new();
    let mut sertraline = medicine(
        "Sertraline",
        vec![step("2026-06-01", StepKind::Start, "50")],
    );
    sertraline.cost = Some("9 € a month".to_owned());
    save_medicine(home.j(), sertraline).unwrap();
    let id = home.medicine("Sertraline");
    for (on, cost) in [
        ("2026-06-02", "5 €"),
        ("2026-06-20", "6,30 EUR"),
        ("2026-08-02", "about 5 €"),
    ] {
        save_supply(home.j(), refill(id, on, cost)).unwrap();
    }
    save_course(home.j(), course("CBT", "2026-06-01")).unwrap();
    let therapy = home.course("CBT");
    for (on, cost) in [
        ("2026-06-03", "80"),
        ("2026-08-05", "£80"),
        ("2026-08-12", "90.50 €"),
    ] {
        let paid = SessionInput {
            cost: Some(cost.to_owned()),
            ..session(therapy, on, SessionStatus::Attended)
        };
        save_session(home.j(), paid).unwrap();
    }
    let picture = drawn(&home, &Asked::whole(ChartKind::Cost));
    let table = &picture.drawing.table;
    let rows: Vec<_> = table
        .rows
        .iter()
        .map(|row| row.cells[..3].join(" | "))
        .collect();
    // Pounds and euros are not added up; with two currencies named, 80 alone could be either.
    assert_eq!(
        rows,
        [
            "2026-06 | 11.30 | ",
            "2026-07 |  | ",
            "2026-08 |  | 90.50",
            "2026-09 |  | "
        ]
    );
    let note = picture.note.unwrap();
    assert!(note.starts_with("3 of 6 costs not in it"), "{note}");
    assert!(note.contains("cost of 1 medicine has no day"), "{note}");
    assert!(picture.drawing.description.ends_with(&note));
}

#[test]
fn balance_and_treatment_hold_what_was_entered() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-08-01")).unwrap();
    let therapy = home.course("CBT");
    for (on, status) in [
        ("2026-08-18", SessionStatus::Attended),
        ("2026-08-25", SessionStatus::CancelledByMe),
    ] {
        save_session(home.j(), session(therapy, on, status)).unwrap();
    }
    let treatment = between(&home, ChartKind::Treatment, "2026-08-17", "2026-08-30");
    assert_eq!(treatment.table.rows.len(), 14);
    let said = readings(&treatment.table);
    assert!(said[1].contains("CBT session 1"), "{said:?}");
    let balance = between(&home, ChartKind::Balance, "2026-08-17", "2026-08-30");
    let weeks: Vec<_> = balance.table.rows.iter().map(|row| row.day).collect();
    assert_eq!(weeks, ["2026-08-17", "2026-08-24"].map(day));
    let said = readings(&balance.table);
    assert!(said[0].to_lowercase().contains("therapy"), "{said:?}");
    assert_ne!(
        balance.table.rows[0].cells[1..],
        balance.table.rows[1].cells[1..],
        "attended and cancelled"
    );
}

#[test]
fn a_file_is_what_its_format_says() {
    let home = by_turns();
    for kind in ChartKind::ALL {
        let file = |format| {
            let asked = Asked::whole(kind);
            picture_file(home.look(), &asked, Theme::Paper, None, format)
                .unwrap()
                .bytes
        };
        assert!(file(ChartFormat::Svg).starts_with(b"<svg "), "{kind:?}");
        assert!(file(ChartFormat::Png).starts_with(b"\x89PNG"), "{kind:?}");
        assert!(!file(ChartFormat::Csv).is_empty(), "{kind:?}");
    }
}
