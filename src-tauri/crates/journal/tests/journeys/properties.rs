//! Opening an entry and saving it unchanged changes nothing, wherever one has travelled in between.

use ballast_journal::check_in::save_check_in;
use ballast_journal::undo::undo_state;
use ballast_journal::views::CheckInInput;
use chrono_tz::Tz;
use proptest::prelude::*;

use crate::home::{Home, TODAY};
use crate::inputs::number;

const ZONES: [Tz; 7] = [
    Tz::Europe__Berlin,
    Tz::Asia__Kathmandu,
    Tz::America__Los_Angeles,
    Tz::Pacific__Kiritimati,
    Tz::Pacific__Pago_Pago,
    Tz::Australia__Lord_Howe,
    Tz::UTC,
];

fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            Just("  "),
            Just("\n"),
            Just("\t"),
            Just("ä"),
            Just("e\u{301}"),
            Just("👩‍👩‍👧"),
            Just("<b>"),
            Just("'\""),
            Just("x"),
            Just("\u{202e}")
        ],
        0..12,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn an_unchanged_check_in_is_a_fixpoint(
        made_in in 0..ZONES.len(), opened_in in 0..ZONES.len(),
        hour in 0_u32..24, minute in 0_u32..60, later in 2_u64..400,
        mood in 0_u8..=10, worst in proptest::option::of(0_u8..=10), best in proptest::option::of(0_u8..=10),
        anxiety in proptest::option::of(0_u8..=3), hundredths in 0_u32..=100_000,
        note in words(), tag in words(),
    ) {
        let mut home = Home::new();
        home.travel(&format!("{TODAY} {hour:02}:{minute:02}"), ZONES[made_in]);
        let day = home.today(None).today;
        let mut values = vec![number(home.tracker("alcohol"), &format!("{}.{:02}", hundredths / 100, hundredths % 100))];
        values.extend(anxiety.map(|a| number(home.tracker("anxiety"), &a.to_string())));
        let tag = tag.replace(['\n', '\t'], " ");
        let typed = CheckInInput {
            id: None,
            day: day.to_string(),
            mood: Some(mood),
            worst: worst.map(|w| w.min(mood)),
            best: best.map(|b| b.max(mood)),
            values,
            note: Some(note),
            tags: Some(tag).filter(|t| !t.trim().is_empty()).into_iter().collect(),
        };
        save_check_in(home.j(), typed).unwrap();
        let (before, menu) = (home.dump(), undo_state(home.look()).unwrap());

        let then = day + chrono::Days::new(later);
        home.travel(&format!("{then} 15:00"), ZONES[opened_in]).reopen();
        let seen = home.today(Some(&day.to_string())).check_ins.remove(0);
        let again = CheckInInput {
            id: Some(seen.id),
            day: seen.day.to_string(),
            mood: seen.mood.map(|m| m.rating),
            worst: seen.mood.and_then(|m| m.worst),
            best: seen.mood.and_then(|m| m.best),
            values: seen.values,
            note: seen.note,
            tags: seen.tags,
        };
        let changed = save_check_in(home.j(), again).unwrap();
        prop_assert!(changed.nouns.is_empty());
        prop_assert_eq!(home.dump(), before);
        prop_assert_eq!(undo_state(home.look()).unwrap(), menu);
    }
}
