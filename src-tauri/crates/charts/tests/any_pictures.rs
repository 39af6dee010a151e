//! The same checks as over the golden drawings, for records that nobody made up: any words, any numbers, any days, in any
//! order and at any size.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod checks;
mod fixture;
mod svg;

use ballast_charts::{
    Adherence, AdherenceMedicine, Balance, BalanceWeek, Band, BeforeAfter, Cost, CostMonth,
    DoseDay, Estimate, Habit, Interval, Level, Measure, MoodDay, Night, Pixels, Questionnaire,
    QuestionnaireTotal, Reliable, ReliableChange, Season, SeasonMonth, Share, SideEffectCourse,
    SideEffectLane, SideEffectSpan, Size, SkillRow, Skills, Sleep, Theme, Together, TookPartLane,
    Treatment, Variability, VariabilityMonth, adherence, balance, before_after, cost, pixels,
    questionnaire, season, side_effect, skills, sleep, together, treatment, variability,
};
use chrono::NaiveDate;
use fixture::{day, plus};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Words as people write them, and words as nobody would; none of those that a drawing may never say by itself.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{2,12}( [a-z]{2,9}){0,3}",
        1 => Just("<b a='1'>\"&".to_owned()),
        1 => Just("\u{0}\u{1b}]0;x\u{7}\u{202e}abc\u{fffe}".to_owned()),
        1 => any::<String>(),
    ]
    .prop_filter("holds what a drawing may never say", |name| {
        !checks::NEVER_SAID
            .iter()
            .any(|bad| format!("{name} ").contains(bad))
    })
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..10.0_f64, 1 => any::<f64>(), 1 => Just(0.0)]
}

/// First day and number of days.
fn period() -> impl Strategy<Value = (NaiveDate, u64)> {
    let lengths = prop_oneof![Just(1_u64), 2..40_u64, 40..400_u64, 400..4_000_u64];
    (0..40_000_u64, lengths).prop_map(|(start, len)| (plus(day(1950, 1, 1), start), len))
}

fn look() -> impl Strategy<Value = (Theme, Size)> {
    let theme = prop_oneof![Just(Theme::Light), Just(Theme::Dark), Just(Theme::Paper)];
    (theme, 320..1_400_u32, option::weighted(0.3, 1..1_500_u32))
        .prop_map(|(theme, width, height)| (theme, Size { width, height }))
}

/// A day within or near the period.
fn within((from, len): (NaiveDate, u64), n: u64) -> NaiveDate {
    plus(from, n % (len + len / 8 + 1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_questionnaire(
        (theme, size) in look(), period in period(), name in words(), high in number(), better in any::<bool>(),
        totals in vec((any::<u64>(), number(), 0..3_u8), 0..80), bands in vec((number(), number(), words()), 0..7),
        limits in vec((number(), words()), 0..3), reliable in option::of((any::<u64>(), number(), number())),
    ) {
        let mut data = Questionnaire::new(&name, high, period.0, plus(period.0, period.1 - 1));
        data.higher_is_better = better;
        data.totals = totals.into_iter().map(|(n, total, change)| QuestionnaireTotal {
            day: within(period, n), total,
            change: [ReliableChange::None, ReliableChange::Better, ReliableChange::Worse][usize::from(change)],
        }).collect();
        data.bands = bands.into_iter().map(|(from, to, name)| Band { from, to, name }).collect();
        data.limits = limits;
        data.reliable = reliable.map(|(n, total, least)| Reliable { from: within(period, n), total, least });
        checks::holds("questionnaire", theme, &questionnaire(&data, theme, size).unwrap());
    }

    #[test]
    fn any_treatment_and_side_effect(
        (theme, size) in look(), period in period(), answers in vec((any::<u64>(), number()), 0..80), name in words(),
        spans in vec((any::<u64>(), option::of(0..90_u64), any::<u8>()), 0..9), note in option::of(words()),
    ) {
        let to = plus(period.0, period.1 - 1);
        let mut data = Treatment::new(period.0, to);
        data.took_part = vec![TookPartLane { name: name.clone(), points: answers.into_iter().map(|(n, a)| (within(period, n), a)).collect() }];
        checks::holds("treatment", theme, &treatment(&data, theme, size).unwrap());
        let mut data = SideEffectCourse::new(period.0, to);
        data.effects = vec![SideEffectLane {
            name, note,
            spans: spans.into_iter().map(|(n, length, severity)| {
                let from = within(period, n);
                SideEffectSpan { from, to: length.map(|length| plus(from, length)), severity }
            }).collect(),
        }];
        checks::holds("side effect", theme, &side_effect(&data, theme, size).unwrap());
    }

    #[test]
    fn any_balance_and_cost(
        (theme, size) in look(), period in period(), currency in words(), decimals in any::<u8>(),
        weeks in vec((any::<u64>(), vec(option::of(number()), 8)), 0..60),
        months in vec((any::<u64>(), option::of(0..900_000_u64), option::of(any::<u64>()), option::of(0..100_u64)), 0..40),
    ) {
        let to = plus(period.0, period.1 - 1);
        let mut data = Balance::new(period.0, to);
        data.weeks = weeks.into_iter().map(|(n, v)| {
            let share = |i: usize| Share { planned: v[i], actual: v[i + 1] };
            BalanceWeek { first: within(period, n), medicine: share(0), therapy: share(2), skills: share(4), lifestyle: share(6) }
        }).collect();
        checks::holds("balance", theme, &balance(&data, theme, size).unwrap());
        let mut data = Cost::new(&currency, period.0, to);
        data.decimals = decimals;
        data.months = months.into_iter().map(|(n, medicine, therapy, other)| CostMonth { month: within(period, n), medicine, therapy, other }).collect();
        checks::holds("cost", theme, &cost(&data, theme, size).unwrap());
    }

    #[test]
    fn any_sleep_and_pixels(
        (theme, size) in look(), period in period(), name in words(), twelve in any::<bool>(), today in option::of(any::<u64>()),
        nights in vec((any::<u64>(), vec(option::of(-2_000..3_000_i32), 4), any::<bool>()), 0..120),
        days in vec((any::<u64>(), option::of(number()), any::<bool>(), any::<bool>()), 0..200),
    ) {
        let to = plus(period.0, period.1 - 1);
        let mut data = Sleep::new(period.0, to);
        data.twelve_hours = twelve;
        data.today = today.map(|n| within(period, n));
        data.nights = nights.into_iter().map(|(n, t, estimated)| Night {
            day: within(period, n), to_bed: t[0], asleep: t[1], awake: t[2], up: t[3], estimated,
        }).collect();
        checks::holds("sleep", theme, &sleep(&data, theme, size).unwrap());
        let mut data = Pixels::new(period.0, to);
        data.name = name;
        data.days = days.into_iter().map(|(n, mean, estimated, bad_day)| MoodDay { mean, estimated, bad_day, ..MoodDay::on(within(period, n)) }).collect();
        checks::holds("pixels", theme, &pixels(&data, theme, size).unwrap());
    }

    #[test]
    fn any_adherence(
        (theme, size) in look(), period in period(),
        medicines in vec((words(), vec((any::<u64>(), 0..5_u8), 0..150)), 0..6), starts in 0..7_u8,
    ) {
        let mut data = Adherence::new(period.0, plus(period.0, period.1 - 1));
        data.week_starts = chrono::Weekday::try_from(starts).unwrap();
        let kinds = [DoseDay::Taken, DoseDay::Partly, DoseDay::Skipped, DoseDay::Missed, DoseDay::NotRecorded];
        data.medicines = medicines.into_iter().map(|(name, days)| AdherenceMedicine {
            name, days: days.into_iter().map(|(n, kind)| (within(period, n), kinds[usize::from(kind)])).collect(),
        }).collect();
        checks::holds("adherence", theme, &adherence(&data, theme, size).unwrap());
    }

    #[test]
    fn any_swings_and_seasons(
        (theme, size) in look(), period in period(), name in words(), low in number(), high in number(),
        months in vec((any::<u64>(), option::of(number()), option::of(number()), any::<u16>(), any::<u16>()), 0..60),
    ) {
        let to = plus(period.0, period.1 - 1);
        let mut data = Variability::new(period.0, to);
        (data.name, data.low, data.high) = (name.clone(), low, high);
        data.months = months.iter().map(|(n, mean, swing, recorded, days)| VariabilityMonth {
            month: within(period, *n), mean: *mean, swing: *swing, recorded: (*recorded).into(), days: (*days).into(),
        }).collect();
        checks::holds("variability", theme, &variability(&data, theme, size).unwrap());
        let mut data = Season::new(to);
        data.name = name;
        data.months = months.iter().filter_map(|(n, mean, _, recorded, _)| Some(SeasonMonth {
            month: within(period, *n), mean: (*mean)?, recorded: (*recorded).into(),
        })).collect();
        checks::holds("season", theme, &season(&data, theme, size).unwrap());
    }

    #[test]
    fn any_rows(
        (theme, size) in look(), period in period(), change in words(), also in vec(words(), 0..4),
        rows in vec((words(), vec(number(), 10), any::<u32>(), any::<bool>(), vec((number(), number()), 0..9)), 0..8),
    ) {
        let to = plus(period.0, period.1 - 1);
        let data = BeforeAfter {
            change: change.clone(), before: (period.0, period.0), after: (to, to), also, empty_note: None,
            measures: rows.iter().map(|(name, v, n, some, _)| {
                let level = |i: usize| Some(Level { mean: v[i], interval: some.then_some((v[i + 1], v[i + 2])), n: n % 999, missing: n % 7 });
                Measure {
                    name: name.clone(), low: 0.0, high: v[9], before: level(0), after: level(3),
                    difference: some.then_some(Interval { value: v[6], low: v[7], high: v[8] }),
                }
            }).collect(),
        };
        checks::holds("before and after", theme, &before_after(&data, theme, size).unwrap());
        let mut data = Together::new(period.0, to);
        data.outcome = change;
        data.habits = rows.iter().map(|(name, v, n, some, _)| {
            let estimate = |i: usize| Estimate { value: v[i], low: -v[i + 1], high: v[i + 2], n: *n };
            Habit { name: name.clone(), same_day: Some(estimate(0)), next_day: some.then_some(estimate(3)) }
        }).collect();
        checks::holds("together", theme, &together(&data, theme, size).unwrap());
        let mut data = Skills::new(period.0, to);
        data.skills = rows.into_iter().map(|(name, _, unrated, _, uses)| SkillRow { name, uses, unrated }).collect();
        checks::holds("skills", theme, &skills(&data, theme, size).unwrap());
    }
}
