//! Charts as the page reads them: what can be chosen, the days looked at more closely, two stretches beside each other, and how it was last
//! looked at.

use ballast_journal::chart::{
    ChartFormat, ChartKind, chart_file, compare_days, get_chart, get_charts_look, set_charts_look,
};
use ballast_journal::check_in::{flag_bad_day, save_check_in};
use ballast_journal::event::save_event;
use ballast_journal::medicine::save_medicine;
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::skill::{save_practice, save_skill};
use ballast_journal::therapy::save_course;
use ballast_journal::undo::{redo, undo, undo_state};
use ballast_journal::views::{
    ChartDays, ChartLook, ChartRange, ChartsLook, CheckInInput, CompareRequest, CourseInput,
    PictureRequest, PictureView, PracticeInput, SideEffectInput, SkillInput,
};
use ballast_model::{CourseKind, SkillId, StepKind};
use chrono::{Days, NaiveDate};

use crate::home::{Home, TODAY};
use crate::inputs::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(from: &str, to: &str) -> ChartDays {
    ChartDays {
        from: day(from),
        to: day(to),
    }
}

fn view(home: &Home, request: &PictureRequest) -> PictureView {
    get_chart(home.look(), request).unwrap()
}

/// Mood 3, 4 and 5 by turns from 1 July on, 5, 6 and 7 from 1 August on, to the end of August; one day of each month a bad day.
fn two_months() -> Home {
    let mut home = Home::new();
    for (n, date) in (0_u8..).zip(day("2026-07-01").iter_days().take(62)) {
        let on = date.to_string();
        if on.ends_with("-10") {
            flag_bad_day(home.j(), &on).unwrap();
            continue;
        }
        let middle = if on.starts_with("2026-07") { 4 } else { 6 };
        let mood = middle + [0, 1, 0][usize::from(n % 3)] - [0, 0, 1][usize::from(n % 3)];
        save_check_in(home.j(), check_in(&on, mood)).unwrap();
    }
    home
}

#[test]
fn a_closer_look_shows_its_days_and_the_record_keeps_its_bounds() {
    let home = two_months();
    let closer = PictureRequest {
        days: Some(days("2026-07-10", "2026-07-16")),
        ..chart(ChartKind::Life, ChartRange::Year)
    };
    let seen = view(&home, &closer);
    assert_eq!(
        (seen.chart.from, seen.chart.to),
        (day("2026-07-10"), day("2026-07-16"))
    );
    assert_eq!(seen.chart.rows.len(), 7);
    assert_eq!(seen.bounds, days("2026-07-01", TODAY));
    assert_eq!(seen.today, day(TODAY));
    let file = chart_file(home.look(), &closer, ChartFormat::Csv).unwrap();
    assert_eq!(file.name, "life-chart-2026-07-10-to-2026-07-16.csv");
    assert_eq!(String::from_utf8(file.bytes).unwrap().lines().count(), 8);
}

#[test]
fn cells_come_only_with_the_table_and_readings_always() {
    let home = two_months();
    let bare = PictureRequest {
        table: false,
        ..chart(ChartKind::Life, ChartRange::SixMonths)
    };
    let (bare, whole) = (
        view(&home, &bare),
        view(&home, &chart(ChartKind::Life, ChartRange::SixMonths)),
    );
    let readings = |view: &PictureView| -> Vec<String> {
        view.chart
            .rows
            .iter()
            .map(|row| row.reading.clone())
            .collect()
    };
    assert_eq!(readings(&bare), readings(&whole));
    assert!(bare.chart.rows.iter().all(|row| row.cells.len() == 1));
    assert!(
        whole
            .chart
            .rows
            .iter()
            .all(|row| row.cells.len() == whole.chart.columns.len())
    );
}

#[test]
fn every_picture_says_whether_it_is_empty_and_where_its_rows_stand() {
    let home = Home::new();
    for kind in ChartKind::ALL {
        let seen = view(&home, &chart(kind, ChartRange::All));
        assert!(seen.chart.empty, "{kind:?}");
        assert_eq!(seen.subjects, [], "{kind:?}: nothing to choose");
        assert!(!seen.chart.description.is_empty());
    }
    let home = two_months();
    for kind in [
        ChartKind::Life,
        ChartKind::Pixels,
        ChartKind::Variability,
        ChartKind::Season,
    ] {
        let chart = view(&home, &chart(kind, ChartRange::All)).chart;
        assert!(!chart.empty, "{kind:?}");
        assert!(
            chart.places.is_empty() || chart.places.len() == chart.rows.len(),
            "{kind:?}"
        );
        let inside = |place: &ballast_journal::views::ChartPlace| {
            place.left >= -0.5
                && place.right <= chart.frame.width + 0.5
                && place.bottom <= chart.frame.height + 0.5
        };
        assert!(chart.places.iter().all(inside), "{kind:?}");
    }
}

#[test]
fn what_can_be_chosen_is_what_the_record_holds() {
    let mut home = Home::new();
    save_medicine(
        home.j(),
        medicine(
            "Sertraline",
            vec![step("2026-07-01", StepKind::Start, "50")],
        ),
    )
    .unwrap();
    save_medicine(
        home.j(),
        medicine("Lithium", vec![step("2026-08-01", StepKind::Start, "300")]),
    )
    .unwrap();
    let suspected = SideEffectInput {
        medicine: Some(home.medicine("Lithium")),
        ..side_effect("Tremor", "2026-08-10")
    };
    ballast_journal::side_effect::save_side_effect(home.j(), suspected).unwrap();
    ballast_journal::side_effect::save_side_effect(
        home.j(),
        side_effect("Dry mouth", "2026-07-10"),
    )
    .unwrap();
    for id in ["phq9", "gad7"] {
        let given: &[u8] = if id == "phq9" { &[1; 9] } else { &[1; 7] };
        save_assessment(home.j(), answers(id, "2026-08-01", given)).unwrap();
    }
    let input = CheckInInput {
        values: vec![number(home.tracker("anxiety"), "2")],
        ..check_in(TODAY, 5)
    };
    save_check_in(home.j(), input).unwrap();

    let names = |kind| -> Vec<String> {
        let seen = view(&home, &chart(kind, ChartRange::All));
        seen.subjects.into_iter().map(|s| s.name).collect()
    };
    assert_eq!(names(ChartKind::Questionnaire), ["PHQ-9", "GAD-7"]);
    let mut medicines = names(ChartKind::Adherence);
    assert_eq!(medicines.remove(0), "All medicines");
    medicines.sort();
    assert_eq!(medicines, ["Lithium", "Sertraline"]);
    assert_eq!(
        names(ChartKind::SideEffect),
        Vec::<String>::new(),
        "one suspected medicine is no choice"
    );
    assert_eq!(names(ChartKind::Season), ["Mood", "Anxiety"]);
    assert_eq!(names(ChartKind::Life), Vec::<String>::new());

    // One medicine alone, by its number; a name that is not there any more falls back to all of them.
    let lithium = home.medicine("Lithium").0.to_string();
    let of = |kind, subject: &str| {
        let request = PictureRequest {
            subject: Some(subject.to_owned()),
            ..chart(kind, ChartRange::All)
        };
        view(&home, &request)
    };
    let alone = of(ChartKind::Adherence, &lithium);
    assert_eq!(alone.subject, Some(lithium.clone()));
    assert_eq!(alone.chart.columns, ["Day", "Lithium"]);
    let all = of(ChartKind::Adherence, "999");
    assert_eq!(all.subject.as_deref(), Some(""));
    assert_eq!(all.chart.columns.len(), 3);
    let effects = of(ChartKind::SideEffect, &lithium);
    assert!(effects.chart.description.contains("Tremor"));
    assert!(!effects.chart.description.contains("Dry mouth"));
    let anxiety = of(ChartKind::Season, "anxiety").chart;
    assert!(
        !anxiety.description.contains("Mood"),
        "{}",
        anxiety.description
    );
}

#[test]
fn skills_stand_with_their_means_the_most_helpful_first() {
    let mut home = Home::new();
    let mut skill = |name: &str, uses: &[(Option<u8>, Option<u8>)]| {
        let input = SkillInput {
            id: None,
            name: name.to_owned(),
            approach: None,
            purpose: None,
            steps: vec!["Breathe out slowly".to_owned()],
            kept: true,
        };
        let id = SkillId(save_skill(home.j(), input).unwrap().id);
        for (before, after) in uses {
            let input = PracticeInput {
                id: None,
                skill: id,
                day: "2026-09-01".to_owned(),
                stopped_at: None,
                situation: None,
                before: *before,
                after: *after,
                note: None,
            };
            save_practice(home.j(), input).unwrap();
        }
    };
    skill(
        "Going for a walk",
        &[(Some(5), Some(4)), (Some(6), Some(5)), (Some(5), Some(4))],
    );
    skill(
        "Paced breathing",
        &[
            (Some(8), Some(5)),
            (Some(6), Some(3)),
            (Some(7), Some(4)),
            (Some(9), None),
        ],
    );
    let chart = view(&home, &chart(ChartKind::Skills, ChartRange::OneMonth)).chart;
    let said: Vec<&str> = chart.rows.iter().map(|row| row.reading.as_str()).collect();
    assert_eq!(
        said,
        [
            "Paced breathing: distress fell from 7 to 4 on average, 3 uses; 1 use not rated.",
            "Going for a walk: distress fell from 5.3 to 4.3 on average, 3 uses."
        ]
    );
}

#[test]
fn a_stay_a_programme_and_ect_have_lanes_of_their_own() {
    let mut home = Home::new();
    let stay = CourseInput {
        kind: CourseKind::HospitalStay,
        ended: Some("2026-08-20".to_owned()),
        ..course("Hospital stay", "2026-08-03")
    };
    save_course(home.j(), stay).unwrap();
    let clinic = CourseInput {
        kind: CourseKind::Programme,
        ..course("Day clinic", "2026-08-24")
    };
    save_course(home.j(), clinic).unwrap();
    for kind in [ChartKind::Life, ChartKind::Treatment] {
        let seen = view(&home, &chart(kind, ChartRange::SixMonths));
        let chart = seen.chart;
        assert!(!chart.empty);
        let on = |text: &str| {
            let row = chart.rows.iter().find(|row| row.day == day(text)).unwrap();
            row.reading.clone()
        };
        assert!(
            on("2026-08-03").contains("Hospital stay"),
            "{}",
            on("2026-08-03")
        );
        assert!(on("2026-08-20").contains("Hospital stay"));
        assert!(!on("2026-08-21").contains("Hospital stay"));
        assert!(on(TODAY).contains("Day clinic"), "{}", on(TODAY));
        assert!(
            chart
                .description
                .contains("Hospital stay: from 3 August 2026 to 20 August 2026"),
            "{}",
            chart.description
        );
    }
}

#[test]
fn two_stretches_are_held_beside_each_other_with_n_and_what_is_missing() {
    let mut home = two_months();
    save_medicine(
        home.j(),
        medicine(
            "Sertraline",
            vec![step("2026-08-01", StepKind::Start, "50")],
        ),
    )
    .unwrap();
    save_event(home.j(), event("2026-08-15", "New job")).unwrap();
    for (on, given) in [("2026-07-15", [2; 9]), ("2026-08-15", [1; 9])] {
        save_assessment(home.j(), answers("phq9", on, &given)).unwrap();
    }
    let (july, august) = (
        days("2026-07-01", "2026-07-31"),
        days("2026-08-01", "2026-08-31"),
    );
    let seen = compare_days(
        home.look(),
        CompareRequest {
            one: august,
            other: july,
        },
    )
    .unwrap();
    assert_eq!(
        (seen.earlier, seen.later),
        (july, august),
        "whatever the order"
    );
    let mood = &seen.lines[0];
    assert_eq!(mood.name, "Mood");
    assert_eq!(
        (mood.earlier.n, mood.earlier.missing, mood.earlier.bad_days),
        (30, 1, 1)
    );
    assert_eq!(
        (mood.later.n, mood.later.missing, mood.later.bad_days),
        (30, 1, 1)
    );
    assert_eq!(mood.earlier.mean.as_deref(), Some("4.0"));
    assert_eq!(mood.later.mean.as_deref(), Some("6.0"));
    assert!(
        mood.words
            .starts_with("Later days 2.0 higher (95 % interval from 1."),
        "{}",
        mood.words
    );
    assert_eq!(
        seen.forms,
        ["PHQ-9: 18 on 15 July, then 9 on 15 August; a reliable change."]
    );
    assert_eq!(seen.also.len(), 2, "{:?}", seen.also);
    assert!(
        seen.also[0].contains("Sertraline started"),
        "{:?}",
        seen.also
    );
    assert_eq!(seen.also[1], "15 August, New job");
    for said in seen.lines.iter().map(|line| &line.words).chain(&seen.also) {
        assert!(
            !said.contains("cause") && !said.contains("because"),
            "{said}"
        );
    }
}

#[test]
fn few_days_are_means_without_a_claim_and_shared_days_are_refused() {
    let mut home = two_months();
    let few = CompareRequest {
        one: days("2026-07-01", "2026-07-05"),
        other: days("2026-08-01", "2026-08-05"),
    };
    let mood = &compare_days(home.look(), few).unwrap().lines[0];
    assert_eq!((mood.earlier.n, mood.later.n), (5, 5));
    assert!(mood.words.contains("Too few days"), "{}", mood.words);
    let nothing = CompareRequest {
        one: days("2026-06-01", "2026-06-05"),
        other: days("2026-08-01", "2026-08-05"),
    };
    let mood = &compare_days(home.look(), nothing).unwrap().lines[0];
    assert_eq!((mood.earlier.n, mood.earlier.missing), (0, 5));
    assert!(mood.words.contains("no day with a value"), "{}", mood.words);
    let shared = CompareRequest {
        one: days("2026-07-01", "2026-07-05"),
        other: days("2026-07-05", "2026-07-09"),
    };
    home.refuses("other", "not_possible_here", |journal| {
        compare_days(journal, shared).map(|_| ())
    });
    let reversed = CompareRequest {
        one: days("2026-07-05", "2026-07-01"),
        other: days("2026-08-05", "2026-08-09"),
    };
    home.refuses("one", "end_before_start", |journal| {
        compare_days(journal, reversed).map(|_| ())
    });
}

#[test]
fn how_it_was_looked_at_is_kept_and_is_no_act() {
    let mut home = Home::new();
    assert_eq!(get_charts_look(home.look()).unwrap(), None);
    save_check_in(home.j(), check_in(TODAY, 5)).unwrap();
    undo(home.j()).unwrap();
    let before = undo_state(home.look()).unwrap();
    let look = ChartsLook {
        kind: ChartKind::SideEffect,
        looks: [(
            ChartKind::Life,
            ChartLook {
                range: ChartRange::Year,
                days: Some(ChartDays {
                    from: day(TODAY) - Days::new(20),
                    to: day(TODAY),
                }),
                to_today: true,
                subject: None,
            },
        )]
        .into(),
    };
    set_charts_look(home.j(), &look).unwrap();
    assert_eq!(get_charts_look(home.look()).unwrap(), Some(look.clone()));
    assert_eq!(
        undo_state(home.look()).unwrap(),
        before,
        "nothing to undo, and the redo stands"
    );
    redo(home.j()).unwrap();
    undo(home.j()).unwrap();
    assert_eq!(
        get_charts_look(home.look()).unwrap(),
        Some(look),
        "undo leaves it alone"
    );
}
