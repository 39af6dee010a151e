//! What must hold for any answers to any shipped form.

use ballast_instruments::{Answers, Instrument, all, get, parse};
use proptest::prelude::*;

/// A form with wording and an answer or a skip for each of its questions.
fn answered() -> impl Strategy<Value = (&'static Instrument, Answers)> {
    let worded: Vec<&'static Instrument> = all().iter().filter(|i| i.has_wording()).collect();
    prop::sample::select(worded).prop_flat_map(|form| {
        let picks: Vec<_> = form
            .questions()
            .map(|q| prop::option::weighted(0.95, 0..q.options.len()))
            .collect();
        picks.prop_map(move |picks| {
            let answers = form
                .questions()
                .zip(picks)
                .filter_map(|(q, pick)| pick.map(|n| (q.id.clone(), q.options[n].value)))
                .collect();
            (form, answers)
        })
    })
}

proptest! {
    #[test]
    fn a_total_is_in_range_and_in_exactly_one_band((form, answers) in answered()) {
        let score = form.score(&answers).unwrap();
        prop_assert_eq!(score.total.is_some(), score.missing.is_empty());
        if let Some(total) = score.total {
            prop_assert!(form.check_total(total).is_ok());
            let bands = form.bands.iter().filter(|b| b.min <= total && total <= b.max).count();
            prop_assert_eq!(bands, 1);
        }
    }

    #[test]
    fn a_heavier_answer_never_lowers_the_total((form, answers) in answered(), pick in any::<prop::sample::Index>()) {
        let before = form.score(&answers).unwrap().total;
        let item = &form.items[pick.index(form.items.len())];
        let (low, high) = item.range();
        let heaviest = if item.reverse { low } else { high };
        let mut heavier = answers.clone();
        heavier.insert(item.id.clone(), heaviest);
        let after = form.score(&heavier).unwrap().total;
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert!(after >= before);
        }
    }

    #[test]
    fn safety_depends_only_on_its_own_items((form, answers) in answered()) {
        let hits = form.safety(&answers);
        let own: Answers = answers
            .into_iter()
            .filter(|(id, _)| form.safety_items.iter().any(|r| r.item == *id))
            .collect();
        prop_assert_eq!(form.safety(&own), hits);
    }

    #[test]
    fn reliable_change_is_the_same_both_ways(before in 0i64..=27, after in 0i64..=27) {
        let phq9 = get("phq9").unwrap();
        let (there, back) = (phq9.reliable_change(before, after), phq9.reliable_change(after, before));
        prop_assert_eq!(there.difference, -back.difference);
        prop_assert_eq!(there.reliable, back.reliable);
    }

    #[test]
    fn no_text_makes_the_reader_stumble(text in "\\PC{0,400}") {
        // Any answer will do; what matters is that there is one.
        prop_assert!(parse(&text).is_err());
    }
}
