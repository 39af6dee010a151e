//! The wording that may not change by accident, and the wording that must not be here at all.

use ballast_instruments::{LicenceClass, all, get};

fn texts(id: &str) -> Vec<&'static str> {
    get(id)
        .unwrap()
        .items
        .iter()
        .map(|i| i.text.as_str())
        .collect()
}

fn labels(id: &str) -> Vec<(i64, &'static str)> {
    let item = &get(id).unwrap().items[0];
    item.options
        .iter()
        .map(|o| (o.value, o.label.as_str()))
        .collect()
}

#[test]
fn phq9_is_worded_as_published() {
    assert_eq!(
        texts("phq9"),
        [
            "Little interest or pleasure in doing things",
            "Feeling down, depressed, or hopeless",
            "Trouble falling or staying asleep, or sleeping too much",
            "Feeling tired or having little energy",
            "Poor appetite or overeating",
            "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
            "Trouble concentrating on things, such as reading the newspaper or watching television",
            "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or \
             restless that you have been moving around a lot more than usual",
            "Thoughts that you would be better off dead or of hurting yourself in some way",
        ]
    );
    let phq9 = get("phq9").unwrap();
    assert_eq!(
        phq9.stem.as_deref(),
        Some(
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
        )
    );
    assert_eq!(
        phq9.extra_items[0].text,
        "If you checked off any problems, how difficult have these problems made it for you to do your work, take \
         care of things at home, or get along with other people?"
    );
    let difficulty: Vec<_> = phq9.extra_items[0]
        .options
        .iter()
        .map(|o| o.label.as_str())
        .collect();
    assert_eq!(
        difficulty,
        [
            "Not difficult at all",
            "Somewhat difficult",
            "Very difficult",
            "Extremely difficult"
        ]
    );
}

#[test]
fn gad7_is_worded_as_published() {
    assert_eq!(
        texts("gad7"),
        [
            "Feeling nervous, anxious or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid as if something awful might happen",
        ]
    );
    // Some copies say "Not at all sure", which is wrong (Zorowitz 2021).
    let frequency = [
        (0, "Not at all"),
        (1, "Several days"),
        (2, "More than half the days"),
        (3, "Nearly every day"),
    ];
    for id in ["gad7", "gad2", "phq9", "phq2"] {
        assert_eq!(labels(id), frequency, "{id}");
    }
}

#[test]
fn the_short_forms_are_the_first_two_items_of_the_long_ones() {
    assert_eq!(texts("phq2"), texts("phq9")[..2]);
    assert_eq!(texts("gad2"), texts("gad7")[..2]);
}

#[test]
fn loinc_codes_are_the_checked_ones() {
    // Regenstrief LOINC table; the order is not numeric.
    let codes = |id: &str| -> Vec<_> {
        get(id)
            .unwrap()
            .items
            .iter()
            .filter_map(|i| i.loinc.as_deref())
            .collect()
    };
    assert_eq!(
        codes("phq9"),
        [
            "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
            "44260-8"
        ]
    );
    assert_eq!(
        codes("gad7"),
        [
            "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"
        ]
    );
    // "Very difficult" and "Extremely difficult" have codes that run against their values.
    let difficulty: Vec<_> = get("phq9").unwrap().extra_items[0]
        .options
        .iter()
        .filter_map(|o| o.loinc.as_deref())
        .collect();
    assert_eq!(difficulty, ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"]);
    assert_eq!(get("gad7").unwrap().loinc.total.as_deref(), Some("70274-6"));
    assert_eq!(
        get("auditc").unwrap().loinc.total.as_deref(),
        Some("75626-2")
    );
    // Codes that circulate in public repositories and are wrong.
    for wrong in ["70221-7", "75624-7", "71354-5", "93373-9", "89708-7"] {
        let used = |i: &ballast_instruments::Instrument| {
            [&i.loinc.panel, &i.loinc.total]
                .into_iter()
                .flatten()
                .any(|c| c == wrong)
        };
        assert!(!all().iter().any(used), "{wrong}");
    }
}

#[test]
fn eight_forms_ship_wording_and_only_where_the_licence_lets_them() {
    let worded: Vec<_> = all()
        .iter()
        .filter(|i| i.has_wording())
        .map(|i| i.id.as_str())
        .collect();
    assert_eq!(
        worded,
        [
            "phq9", "gad7", "phq2", "gad2", "pcl5", "pcptsd5", "auditc", "core10"
        ]
    );
    for i in all() {
        assert!(
            !i.licence.is_empty() && !i.source.is_empty() && !i.recall.is_empty(),
            "{}",
            i.id
        );
        if i.has_wording() {
            assert!(
                !matches!(
                    i.licence_class,
                    LicenceClass::Permission | LicenceClass::Unclear | LicenceClass::Own
                ),
                "{}",
                i.id
            );
        } else {
            assert_eq!(i.questions().count(), 0, "{}", i.id);
            assert!(i.stem.is_none() && i.instructions.is_none(), "{}", i.id);
        }
    }
}

#[test]
fn ids_are_unique() {
    let mut ids: Vec<_> = all().iter().map(|i| &i.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all().len());
}
