//! A week added up.

use ballast_insight::activities::{Outcome, Planned, add_up};
use proptest::prelude::*;

fn any_activity() -> impl Strategy<Value = Planned> {
    let rating = || prop::option::of(0u8..=10);
    let outcome = prop::sample::select(vec![
        Outcome::Open,
        Outcome::Done,
        Outcome::Partly,
        Outcome::NotDone,
    ]);
    (outcome, rating(), rating(), rating(), rating()).prop_map(|(outcome, a, b, c, d)| Planned {
        outcome,
        mastery: (a, b),
        pleasure: (c, d),
    })
}

#[test]
fn nothing_planned_adds_up_to_nothing() {
    let none = add_up(&[]);
    assert_eq!((none.planned, none.mastery, none.pleasure), (0, None, None));
}

proptest! {
    #[test]
    fn the_parts_are_the_whole_and_the_order_does_not_matter(mut week in prop::collection::vec(any_activity(), 0..30)) {
        let sum = add_up(&week);
        prop_assert_eq!(sum.done + sum.partly + sum.not_done + sum.open, sum.planned);
        let both = week.iter().filter(|a| a.mastery.0.is_some() && a.mastery.1.is_some()).count();
        prop_assert_eq!(sum.mastery.map_or(0, |m| m.n), both);
        if let Some(pleasure) = sum.pleasure {
            prop_assert!((0.0..=10.0).contains(&pleasure.expected) && (0.0..=10.0).contains(&pleasure.felt));
        }
        // What was only planned changes no comparison.
        week.push(Planned { outcome: Outcome::Open, mastery: (Some(10), None), pleasure: (Some(0), None) });
        week.reverse();
        let more = add_up(&week);
        prop_assert_eq!(more.open, sum.open + 1);
        prop_assert_eq!(more.mastery.map(|m| m.n), sum.mastery.map(|m| m.n));
        if let (Some(a), Some(b)) = (sum.mastery, more.mastery) {
            prop_assert!((a.felt - b.felt).abs() < 1e-9 && (a.expected - b.expected).abs() < 1e-9);
        }
    }
}
