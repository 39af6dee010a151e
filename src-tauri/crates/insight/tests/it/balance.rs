//! Planned and actual by week: nothing is counted twice or lost, whatever the day a week begins with.

use ballast_insight::Period;
use ballast_insight::balance::{Count, Part, Planned, total, week_of, weeks};
use chrono::{Days, NaiveDate, Weekday};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn part(planned: Planned, done: &[&str], not_recorded: &[&str]) -> Part {
    let days = |texts: &[&str]| texts.iter().map(|t| day(t)).collect();
    Part {
        planned,
        done: days(done),
        not_recorded: days(not_recorded),
    }
}

#[test]
fn a_fortnight_counted_by_hand() {
    // Monday 2 March 2026 to Sunday 15 March.
    let period = Period::new(day("2026-03-02"), day("2026-03-15")).unwrap();
    let on = |texts: &[&str]| Planned::On(texts.iter().map(|t| day(t)).collect());
    let medicine = part(
        on(&["2026-03-02", "2026-03-02", "2026-03-03", "2026-03-09"]),
        &["2026-03-02", "2026-03-03"],
        &["2026-03-02", "2026-03-09"],
    );
    let skills = part(Planned::NoPlan, &["2026-03-08", "2026-03-08"], &[]);
    let walks = Planned::AWeek {
        times: 3,
        since: day("2026-03-05"),
    };
    let lifestyle = part(walks, &["2026-03-04", "2026-03-15"], &[]);
    let found = weeks(period, Weekday::Mon, &[medicine, skills, lifestyle]);
    let count = |planned, done, not_recorded| Count {
        planned,
        done,
        not_recorded,
    };
    assert_eq!(found.len(), 2);
    assert_eq!(
        found[0].counts,
        [
            count(Some(3), 2, 1),
            count(None, 2, 0),
            count(None, 1, 0) // the intention began in the middle of this week
        ]
    );
    assert_eq!(
        found[1].counts,
        [
            count(Some(1), 0, 1),
            count(None, 0, 0),
            count(Some(3), 1, 0)
        ]
    );
    assert_eq!(total(&found, 0), count(Some(4), 2, 2));
    assert_eq!(total(&found, 1), count(None, 2, 0));
    assert_eq!(total(&found, 2), count(Some(3), 2, 0));
    assert_eq!(total(&found, 9), Count::default());
}

#[test]
fn weeks_begin_where_the_person_says_and_only_whole_ones_hold_an_intention() {
    // Wednesday to Wednesday.
    let period = Period::new(day("2026-03-04"), day("2026-03-11")).unwrap();
    let walks = Planned::AWeek {
        times: 2,
        since: day("2020-01-01"),
    };
    let days_of = |starts| {
        weeks(period, starts, &[part(walks.clone(), &[], &[])])
            .iter()
            .map(|w| (w.first, w.days, w.counts[0].planned))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        days_of(Weekday::Mon),
        [(day("2026-03-02"), 5, None), (day("2026-03-09"), 3, None)]
    );
    assert_eq!(
        days_of(Weekday::Wed),
        [
            (day("2026-03-04"), 7, Some(2)),
            (day("2026-03-11"), 1, None)
        ]
    );
    assert_eq!(week_of(day("2026-03-08"), Weekday::Sun), day("2026-03-08"));
    assert_eq!(week_of(day("2026-03-08"), Weekday::Mon), day("2026-03-02"));
}

const STARTS: [Weekday; 3] = [Weekday::Mon, Weekday::Sat, Weekday::Sun];

proptest! {
    #[test]
    fn every_day_inside_the_period_is_counted_in_exactly_one_week(
        offset in 0_u64..3000, length in 0_u64..400, marks in proptest::collection::vec(0_u64..500, 0..60), starts in 0_usize..3
    ) {
        let base: NaiveDate = day("2024-01-01") + Days::new(offset);
        let period = Period::new(base, base + Days::new(length)).unwrap();
        let done: Vec<NaiveDate> = marks.iter().map(|n| base + Days::new(*n)).collect();
        let inside = done.iter().filter(|d| period.contains(**d)).count();
        let one = Part { planned: Planned::On(done.clone()), done: done.clone(), not_recorded: done };
        let found = weeks(period, STARTS[starts], &[one]);
        let sum = total(&found, 0);
        prop_assert_eq!(sum.done as usize, inside);
        prop_assert_eq!(sum.planned, Some(sum.done));
        prop_assert_eq!(sum.not_recorded, sum.done);
        prop_assert_eq!(found.iter().map(|w| w.days as usize).sum::<usize>(), period.days());
        prop_assert!(found.windows(2).all(|w| w[1].first - w[0].first == chrono::Duration::days(7)));
        prop_assert!(found.iter().all(|w| week_of(w.first, STARTS[starts]) == w.first));
    }
}
