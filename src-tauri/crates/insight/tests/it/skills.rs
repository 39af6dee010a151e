//! The ledger of skills.

use ballast_insight::skills::{FEWEST, SkillUse, Tally, ledger, tally};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::on;

fn used(skill: i64, situation: Option<&str>, before: u8, after: u8) -> SkillUse<'_> {
    SkillUse {
        skill,
        day: on(0),
        situation,
        before: Some(before),
        after: Some(after),
    }
}

#[test]
fn what_helped_most_comes_first_and_too_few_claim_nothing() {
    let mut uses = vec![
        // Down by 3, 3 and 1: the middle is 3.
        used(1, Some("bus"), 8, 5),
        used(1, Some("bus"), 7, 4),
        used(1, Some("night"), 6, 5),
        // Down by 9, twice only.
        used(2, None, 10, 1),
        used(2, None, 10, 1),
        // Down by 4, 4, 5, 6: the middle is 4.5.
        used(3, Some("bus"), 8, 4),
        used(3, Some("bus"), 8, 4),
        used(3, Some("bus"), 8, 3),
        used(3, Some("desk"), 8, 2),
        // Up.
        used(4, None, 2, 4),
        used(4, None, 2, 3),
        used(4, None, 2, 5),
    ];
    let found = ledger(&uses);
    let order: Vec<(i64, Option<f64>)> = found
        .iter()
        .map(|s| (s.skill, s.all.median_change))
        .collect();
    assert_eq!(
        order,
        [(3, Some(-4.5)), (1, Some(-3.0)), (4, Some(2.0)), (2, None)]
    );
    let three = &found[0].situations;
    assert_eq!(
        three
            .iter()
            .map(|(w, t)| (*w, t.rated, t.median_change))
            .collect::<Vec<_>>(),
        [("bus", 3, Some(-4.0)), ("desk", 1, None)]
    );
    assert!(found[3].situations.is_empty(), "no situation was said");

    // One more rated use, and the second speaks too.
    uses.push(used(2, None, 9, 9));
    assert_eq!(
        ledger(&uses)[0].all,
        Tally {
            uses: 3,
            rated: 3,
            median_change: Some(-9.0),
            last: Some(on(0))
        }
    );
}

#[test]
fn nothing_used_is_an_empty_ledger() {
    assert!(ledger(&[]).is_empty());
    assert_eq!(tally(&[]), Tally::default());
}

fn any_use() -> impl Strategy<Value = SkillUse<'static>> {
    let rating = || prop::option::of(0u8..=10);
    let situation = prop::option::of(prop::sample::select(vec!["bus", "desk", "night"]));
    (0i64..4, 0u64..40, situation, rating(), rating()).prop_map(
        |(skill, day, situation, before, after)| SkillUse {
            skill,
            day: on(day),
            situation,
            before,
            after,
        },
    )
}

/// The middle of some changes, the slow way: as many lie at or below it as at or above.
fn is_median(changes: &[i16], median: f64) -> bool {
    let below = changes.iter().filter(|c| f64::from(**c) < median).count();
    let above = changes.iter().filter(|c| f64::from(**c) > median).count();
    2 * below <= changes.len() && 2 * above <= changes.len()
}

proptest! {
    #[test]
    fn the_order_of_uses_never_matters(mut uses in prop::collection::vec(any_use(), 0..60), turn in 0usize..60) {
        let first = ledger(&uses);
        if !uses.is_empty() {
            let at = turn % uses.len();
            uses.rotate_left(at);
        }
        prop_assert_eq!(&ledger(&uses), &first);
        uses.reverse();
        prop_assert_eq!(&ledger(&uses), &first);
    }

    #[test]
    fn a_use_without_both_ratings_never_changes_a_median(
        uses in prop::collection::vec(any_use(), 0..60), more in any_use(), drop_before: bool,
    ) {
        let mut more = more;
        if drop_before { more.before = None } else { more.after = None }
        let before = tally(&uses);
        let mut longer = uses.clone();
        longer.push(more);
        let after = tally(&longer);
        prop_assert_eq!((after.median_change, after.rated), (before.median_change, before.rated));
        prop_assert_eq!(after.uses, before.uses + 1);
        let of = |all: &[SkillUse<'static>]| {
            let found = ledger(all);
            found.into_iter().map(|s| (s.skill, s.all.median_change)).collect::<std::collections::BTreeMap<_, _>>()
        };
        let (old, new) = (of(&uses), of(&longer));
        for (skill, change) in old {
            prop_assert_eq!(new[&skill], change);
        }
    }

    #[test]
    fn every_use_is_counted_once_and_every_claim_has_its_n(uses in prop::collection::vec(any_use(), 0..80)) {
        let found = ledger(&uses);
        prop_assert_eq!(found.iter().map(|s| s.all.uses).sum::<usize>(), uses.len());
        for one in &found {
            let own: Vec<SkillUse<'_>> = uses.iter().copied().filter(|u| u.skill == one.skill).collect();
            let changes: Vec<i16> = own.iter().filter_map(SkillUse::change).collect();
            prop_assert_eq!(one.all.rated, changes.len());
            prop_assert_eq!(one.all.last, own.iter().map(|u| u.day).max());
            prop_assert_eq!(one.all.median_change.is_some(), changes.len() >= FEWEST);
            if let Some(median) = one.all.median_change {
                prop_assert!(is_median(&changes, median), "{} of {:?}", median, changes);
                prop_assert!((-10.0..=10.0).contains(&median));
            }
            let there = own.iter().filter(|u| u.situation.is_some()).count();
            prop_assert_eq!(one.situations.iter().map(|s| s.1.uses).sum::<usize>(), there);
            for (_, tally) in &one.situations {
                prop_assert_eq!(tally.median_change.is_some(), tally.rated >= FEWEST);
            }
        }
        let told: Vec<f64> = found.iter().filter_map(|s| s.all.median_change).collect();
        prop_assert!(told.is_sorted());
        prop_assert!(found.iter().skip_while(|s| s.all.median_change.is_some()).all(|s| s.all.median_change.is_none()));
    }

    #[test]
    fn the_last_day_is_the_latest(days in prop::collection::vec(0u64..400, 1..20)) {
        let uses: Vec<SkillUse<'_>> = days.iter().map(|d| SkillUse { day: on(*d), ..used(1, None, 5, 5) }).collect();
        let latest: NaiveDate = on(*days.iter().max().unwrap());
        prop_assert_eq!(tally(&uses).last, Some(latest));
    }
}
