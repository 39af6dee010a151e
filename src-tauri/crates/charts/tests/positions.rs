//! What is drawn can be read back: every mark stands where the scale and the frame of the drawing say its value and its day
//! stand, for any values.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod fixture;
mod svg;

use std::collections::BTreeMap;

use ballast_charts::{
    Adherence, AdherenceMedicine, Balance, BalanceWeek, BeforeAfter, Cost, CostMonth, DoseDay,
    Drawing, Estimate, Habit, Level, Measure, MoodDay, Night, Pixels, Questionnaire,
    QuestionnaireTotal, Season, SeasonMonth, Share, Size, SkillRow, Skills, Sleep, Theme, Together,
    TookPartLane, Treatment, Variability, VariabilityMonth, adherence, balance, before_after, cost,
    pixels, questionnaire, season, skills, sleep, together, treatment, variability,
};
use chrono::{Months, NaiveDate};
use fixture::{day, plus};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use svg::{Block, Disc};

/// Coordinates are rounded to a tenth of a unit.
const HAIR: f64 = 0.11;

fn first() -> NaiveDate {
    day(2026, 1, 1)
}

fn discs(drawing: &Drawing) -> Vec<Disc> {
    svg::discs(&svg::read(&drawing.svg).unwrap())
}

fn blocks(drawing: &Drawing) -> Vec<Block> {
    svg::blocks(&svg::read(&drawing.svg).unwrap())
}

/// A disc in the middle of which a point lies.
fn disc_at(discs: &[Disc], x: f64, y: f64) -> bool {
    discs
        .iter()
        .any(|d| (d.x - x).abs() <= HAIR && (d.y - y).abs() <= HAIR)
}

/// A filled bar with its middle and its top there.
fn bar_at(blocks: &[Block], x: f64, top: f64, bottom: f64) -> bool {
    blocks.iter().any(|b| {
        ((b.left + b.right) / 2.0 - x).abs() <= 2.0 * HAIR
            && (b.top - top).abs() <= HAIR
            && (b.bottom - bottom).abs() <= HAIR
    })
}

/// The middle of a month in a drawing with a time axis.
fn month_middle(drawing: &Drawing, month: NaiveDate) -> f64 {
    let next = month + Months::new(1);
    let last = next.pred_opt().unwrap().min(drawing.frame.to);
    (drawing.frame.x_of(month).unwrap() + drawing.frame.x_of(last).unwrap()) / 2.0
}

/// More than a flat bar, which stands for 0, is high: on paper distances grow with the width.
fn flat(theme: Theme, width: u32) -> f64 {
    match theme {
        Theme::Paper => 2.0 * (0.57 * f64::from(width) / 510.0).max(1.0),
        _ => 2.0,
    }
}

fn look() -> impl Strategy<Value = (Theme, u32)> {
    let theme = prop_oneof![Just(Theme::Light), Just(Theme::Dark), Just(Theme::Paper)];
    (theme, 320..3_000_u32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_position_of_a_scale_reads_back_as_its_value(
        value in -50.0..50.0_f64, low in -100.0..-50.0_f64, span in 160.0..300.0_f64, at in 0.0..500.0_f64, length in 20.0..900.0_f64,
    ) {
        let high = low + span;
        let scale = ballast_charts::Scale {
            name: String::new(), direction: ballast_charts::Direction::Upright, low_at: at + length, high_at: at, low, high,
        };
        let position = scale.position(value);
        prop_assert!((scale.value(position) - value).abs() < 1e-9);
        prop_assert!((at..=at + length).contains(&position));
        prop_assert_eq!(scale.position(high + 5.0), scale.position(high));
    }

    #[test]
    fn totals_of_a_questionnaire((theme, width) in look(), totals in btree_map(0..180_u64, 0..28_u32, 1..14)) {
        let mut data = Questionnaire::new("PHQ-9", 27.0, first(), plus(first(), 179));
        data.totals = totals.iter().map(|(n, total)| QuestionnaireTotal::on(plus(first(), *n), f64::from(*total))).collect();
        let drawing = questionnaire(&data, theme, Size::wide(width)).unwrap();
        let (discs, scale) = (discs(&drawing), &drawing.scales[0]);
        let room = totals.keys().zip(totals.keys().skip(1)).map(|(a, b)| b - a).min().unwrap_or(99);
        // Where two days cannot be told apart only the line is drawn.
        if room as f64 * drawing.frame.day_width() > 8.0 {
            prop_assert_eq!(discs.len(), totals.len());
            for (n, total) in &totals {
                let x = drawing.frame.x_of(plus(first(), *n)).unwrap();
                prop_assert!(disc_at(&discs, x, scale.position(f64::from(*total))), "{n} {total}");
            }
            for disc in &discs {
                let n = (drawing.frame.day_at(disc.x).unwrap() - first()).num_days() as u64;
                prop_assert_eq!(scale.value(disc.y).round() as u32, totals[&n]);
            }
        }
    }

    #[test]
    fn answers_of_sessions(width in 600..3_000_u32, answers in btree_map(0..60_u64, 0..11_u32, 1..9)) {
        let mut data = Treatment::new(first(), plus(first(), 59));
        data.took_part = vec![TookPartLane {
            name: String::new(),
            points: answers.iter().map(|(n, a)| (plus(first(), *n), f64::from(*a))).collect(),
        }];
        let drawing = treatment(&data, Theme::Light, Size::wide(width)).unwrap();
        let discs = discs(&drawing);
        prop_assert_eq!(discs.len(), answers.len());
        let days: BTreeMap<u64, f64> = discs.iter().map(|d| ((drawing.frame.day_at(d.x).unwrap() - first()).num_days() as u64, d.y)).collect();
        prop_assert!(days.keys().eq(answers.keys()));
        // A higher answer stands higher, an equal one as high.
        for (a, b) in answers.iter().zip(answers.iter().skip(1)) {
            let (ya, yb) = (days[a.0], days[b.0]);
            prop_assert_eq!(a.1.cmp(b.1), yb.partial_cmp(&ya).unwrap());
        }
    }

    #[test]
    fn weeks_of_the_balance((theme, width) in look(), doses in vec(proptest::option::of(0..22_u32), 1..20)) {
        let monday = day(2026, 1, 5);
        let mut data = Balance::new(monday, plus(monday, 7 * doses.len() as u64 - 1));
        data.weeks = doses.iter().enumerate().map(|(i, n)| BalanceWeek {
            medicine: Share { planned: Some(21.0), actual: n.map(f64::from) },
            ..BalanceWeek::of(plus(monday, 7 * i as u64))
        }).collect();
        let drawing = balance(&data, theme, Size::wide(width)).unwrap();
        let (blocks, scale) = (blocks(&drawing), &drawing.scales[0]);
        for (i, n) in doses.iter().enumerate() {
            let middle = drawing.frame.x_of(plus(monday, 7 * i as u64 + 3)).unwrap();
            let bar = blocks.iter().find(|b| {
                ((b.left + b.right) / 2.0 - middle).abs() <= 2.0 * HAIR && (b.bottom - scale.low_at).abs() <= HAIR && b.top > scale.high_at - 1.0
            });
            match n {
                // Not recorded is no bar, 0 is a flat one.
                None => prop_assert!(bar.is_none(), "{bar:?}"),
                Some(0) => prop_assert!(bar.is_some_and(|b| b.bottom - b.top < flat(theme, width))),
                Some(n) => prop_assert_eq!(scale.value(bar.unwrap().top).round() as u32, *n),
            }
        }
    }

    #[test]
    fn months_of_swings((theme, width) in look(), months in vec((0.0..10.0_f64, 0.4..4.0_f64), 1..13)) {
        let to = first() + Months::new(months.len() as u32);
        let mut data = Variability::new(first(), to.pred_opt().unwrap());
        data.months = months.iter().enumerate().map(|(i, (mean, swing))| VariabilityMonth {
            month: first() + Months::new(i as u32), mean: Some(*mean), swing: Some(*swing), recorded: 25, days: 30,
        }).collect();
        let drawing = variability(&data, theme, Size::wide(width)).unwrap();
        let (discs, blocks) = (discs(&drawing), blocks(&drawing));
        let (means, swings) = (&drawing.scales[0], &drawing.scales[1]);
        prop_assert_eq!(discs.len(), months.len());
        for (i, (mean, swing)) in months.iter().enumerate() {
            let x = month_middle(&drawing, first() + Months::new(i as u32));
            prop_assert!(disc_at(&discs, x, means.position(*mean)));
            prop_assert!(bar_at(&blocks, x, swings.position(*swing), swings.low_at));
        }
    }

    #[test]
    fn costs_of_months((theme, width) in look(), months in vec(1_000..60_000_u64, 1..13)) {
        let to = first() + Months::new(months.len() as u32);
        let mut data = Cost::new("EUR", first(), to.pred_opt().unwrap());
        data.months = months.iter().enumerate().map(|(i, amount)| CostMonth {
            month: first() + Months::new(i as u32), medicine: Some(*amount), therapy: None, other: None,
        }).collect();
        let drawing = cost(&data, theme, Size::wide(width)).unwrap();
        let (blocks, scale) = (blocks(&drawing), &drawing.scales[0]);
        let least = flat(theme, width) / (scale.low_at - scale.high_at) * scale.high;
        for (i, amount) in months.iter().enumerate() {
            let x = month_middle(&drawing, first() + Months::new(i as u32));
            let amount = *amount as f64 / 100.0;
            if amount > least {
                prop_assert!(bar_at(&blocks, x, scale.position(amount), scale.low_at), "{amount}");
            }
        }
    }

    #[test]
    fn nights(width in 600..3_000_u32, nights in btree_map(0..60_u64, (-240..120_i32, 300..660_i32), 1..40)) {
        let mut data = Sleep::new(first(), plus(first(), 59));
        data.nights = nights.iter().map(|(n, (bed, up))| Night {
            to_bed: Some(*bed), up: Some(*up), ..Night::of(plus(first(), *n))
        }).collect();
        let drawing = sleep(&data, Theme::Light, Size::wide(width)).unwrap();
        let (blocks, scale) = (blocks(&drawing), &drawing.scales[0]);
        for (n, (bed, up)) in &nights {
            let x = drawing.frame.x_of(plus(first(), *n)).unwrap();
            prop_assert!(bar_at(&blocks, x, scale.position(f64::from(*bed)), scale.position(f64::from(*up))));
        }
    }

    #[test]
    fn measures_before_and_after((theme, width) in look(), pairs in vec((0.0..10.0_f64, 0.0..10.0_f64), 1..8)) {
        let level = |mean| Some(Level { mean, interval: None, n: 9, missing: 0 });
        let data = BeforeAfter {
            change: "Sertraline".to_owned(),
            before: (first(), plus(first(), 13)),
            after: (plus(first(), 28), plus(first(), 55)),
            measures: pairs.iter().map(|(before, after)| Measure {
                name: "Mood".to_owned(), low: 0.0, high: 10.0, before: level(*before), after: level(*after), difference: None,
            }).collect(),
            also: Vec::new(),
            empty_note: None,
        };
        let drawing = before_after(&data, theme, Size::wide(width)).unwrap();
        let discs = discs(&drawing);
        for (((before, after), scale), place) in pairs.iter().zip(&drawing.scales).zip(&drawing.places) {
            let here = |value: f64| discs.iter().any(|d| (d.x - scale.position(value)).abs() <= HAIR && place.holds(d.x, d.y));
            prop_assert!(here(*before) && here(*after));
        }
    }

    #[test]
    fn estimates_and_skills((theme, width) in look(), values in vec(-2.0..2.0_f64, 1..8)) {
        let mut data = Together::new(first(), plus(first(), 99));
        data.habits = values.iter().map(|value| Habit {
            name: "Movement".to_owned(),
            same_day: Some(Estimate { value: *value, low: value - 0.3, high: value + 0.3, n: 40 }),
            next_day: None,
        }).collect();
        let drawing = together(&data, theme, Size::wide(width)).unwrap();
        let found = discs(&drawing);
        for (value, place) in values.iter().zip(&drawing.places) {
            let x = drawing.scales[0].position(*value);
            prop_assert!(found.iter().any(|d| (d.x - x).abs() <= HAIR && place.holds(d.x, d.y) && d.filled));
        }
        let mut data = Skills::new(first(), plus(first(), 99));
        data.skills = values.iter().map(|value| SkillRow { name: "Breathing".to_owned(), uses: vec![(value + 6.0, value + 3.0)], unrated: 0 }).collect();
        let drawing = skills(&data, theme, Size::wide(width)).unwrap();
        let found = discs(&drawing);
        for (value, place) in values.iter().zip(&drawing.places) {
            for end in [value + 6.0, value + 3.0] {
                let x = drawing.scales[0].position(end);
                prop_assert!(found.iter().any(|d| (d.x - x).abs() <= HAIR && place.holds(d.x, d.y)));
            }
        }
    }

    #[test]
    fn this_month_over_the_years((theme, width) in look(), means in vec(0.0..10.0_f64, 1..6)) {
        let mut data = Season::new(day(2026, 5, 20));
        data.months = means.iter().enumerate().map(|(i, mean)| SeasonMonth {
            month: day(2026 - i as i32, 5, 1), mean: *mean, recorded: 20,
        }).collect();
        let drawing = season(&data, theme, Size::wide(width)).unwrap();
        let (discs, place) = (discs(&drawing), drawing.places[4]);
        for mean in &means {
            let x = (place.left + place.right) / 2.0;
            prop_assert!(disc_at(&discs, x, drawing.scales[0].position(*mean)));
        }
    }

    #[test]
    fn squares_of_days((theme, width) in look(), start in 0..400_u64, days in btree_map(0..500_u64, 0.0..10.0_f64, 1..60)) {
        let from = plus(first(), start);
        let to = plus(from, 499);
        let mut data = Pixels::new(from, to);
        data.days = days.iter().map(|(n, mean)| MoodDay { mean: Some(*mean), ..MoodDay::on(plus(from, *n)) }).collect();
        let drawing = pixels(&data, theme, Size::wide(width)).unwrap();
        let found = blocks(&drawing);
        for (n, mean) in &days {
            let place = drawing.places[*n as usize];
            if theme == Theme::Paper {
                // Filled as high as the day was, in half points; the lowest is the outline alone.
                let whole = 0.86 * (place.right - place.left);
                let high = found.iter().find(|b| place.holds((b.left + b.right) / 2.0, b.bottom - 0.05)).map_or(0.0, |b| b.bottom - b.top);
                prop_assert!((high / whole * 10.0 - mean).abs() <= 0.26 + 2.0 / whole, "{mean} is {high} of {whole}");
                continue;
            }
            prop_assert!(found.iter().any(|b| place.holds((b.left + b.right) / 2.0, b.bottom - 0.05) && b.right - b.left < place.right - place.left + HAIR));
        }
        let mut data = Adherence::new(from, to);
        data.medicines = vec![AdherenceMedicine {
            name: "Sertraline".to_owned(),
            days: days.keys().map(|n| (plus(from, *n), DoseDay::Taken)).collect(),
        }];
        let drawing = adherence(&data, theme, Size::wide(width)).unwrap();
        let found = blocks(&drawing);
        for n in days.keys() {
            let place = drawing.places[*n as usize];
            prop_assert!(found.iter().any(|b| place.holds(b.left, b.top) && place.holds(b.right, b.bottom)));
        }
        // No two days share a place.
        let mut corners: Vec<(i64, i64)> = drawing.places.iter().map(|p| ((p.left * 10.0) as i64, (p.top * 10.0) as i64)).collect();
        corners.sort_unstable();
        corners.dedup();
        prop_assert_eq!(corners.len(), 500);
    }
}
