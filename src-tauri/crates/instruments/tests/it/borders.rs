//! Every border of every published band, every rule for skipped items, every answer that opens the safety page: written
//! out here a second time, so that a slip in a data file is noticed.

use std::collections::BTreeMap;

use ballast_instruments::{Answers, all, get};

/// Lowest and highest total of a band, and what it is called.
type Band = (i64, i64, &'static str);

/// The bands of each form.
#[rustfmt::skip]
const BANDS: &[(&str, &[Band])] = &[
    // Kroenke, Spitzer and Williams 2001.
    ("phq9", &[(0, 4, "minimal"), (5, 9, "mild"), (10, 14, "moderate"), (15, 19, "moderately severe"), (20, 27, "severe")]),
    // Spitzer and others 2006.
    ("gad7", &[(0, 4, "minimal"), (5, 9, "mild"), (10, 14, "moderate"), (15, 21, "severe")]),
    ("phq2", &[(0, 2, "below the usual cut"), (3, 6, "at or above the usual cut")]),
    ("gad2", &[(0, 2, "below the usual cut"), (3, 6, "at or above the usual cut")]),
    ("pcl5", &[(0, 30, "below the usual cut"), (31, 80, "at or above the usual cut (31-33)")]),
    // Bovin and others 2021.
    ("pcptsd5", &[(0, 2, "below both cuts"), (3, 3, "at the lower cut"), (4, 5, "at or above the usual cut")]),
    ("auditc", &[(0, 2, "below the lower cut"), (3, 3, "at the cut for women"), (4, 12, "at or above both cuts")]),
    // Barkham and others 2013.
    ("core10", &[(0, 5, "healthy"), (6, 10, "low"), (11, 14, "mild"), (15, 19, "moderate"), (20, 24, "moderate to severe"), (25, 40, "severe")]),
    ("who5", &[(0, 28, "low"), (29, 50, "reduced"), (51, 100, "above the usual cut")]),
    // Altman 1997.
    ("asrm", &[(0, 5, "below the usual cut"), (6, 20, "at or above the usual cut")]),
    // Mundt and others 2002.
    ("wsas", &[(0, 9, "subclinical"), (10, 20, "significant impairment, less severe symptoms"), (21, 40, "moderately severe or worse")]),
    // Morin 2011.
    ("isi", &[(0, 7, "no clinically significant insomnia"), (8, 14, "subthreshold"), (15, 21, "clinical, moderate"), (22, 28, "clinical, severe")]),
    // Foa and others 2002.
    ("ocir", &[(0, 20, "below the usual cut"), (21, 72, "at or above the usual cut")]),
    ("fibser", &[(0, 2, "none to mild interference"), (3, 4, "moderate to marked"), (5, 6, "severe / unable to function")]),
    ("gass", &[(0, 21, "absent/mild"), (22, 42, "moderate"), (43, 63, "severe")]),
];

#[test]
fn every_border_of_every_band() {
    let with_bands: Vec<_> = all().iter().filter(|i| !i.bands.is_empty()).collect();
    assert_eq!(with_bands.len(), BANDS.len());
    for (id, bands) in BANDS {
        let form = get(id).unwrap();
        for (low, high, label) in *bands {
            for total in [*low, *high] {
                assert_eq!(form.band(total).unwrap().label, *label, "{id} {total}");
            }
        }
        assert!(
            form.band(form.total.min - 1).is_none() && form.band(form.total.max + 1).is_none(),
            "{id}"
        );
    }
}

/// Cuts with both their sides, by form: the highest total that does not meet the cut, the lowest that does.
#[test]
fn both_sides_of_every_cut() {
    for form in all() {
        for cut in &form.cutoffs {
            let met: Vec<bool> = (form.total.min..=form.total.max)
                .map(|t| cut.met_by(t))
                .collect();
            let turns = met.windows(2).filter(|pair| pair[0] != pair[1]).count();
            assert_eq!(turns, 1, "{}: {}", form.id, cut.value);
        }
    }
    let cuts: BTreeMap<&str, Vec<i64>> = all()
        .iter()
        .map(|i| (i.id.as_str(), i.cutoffs.iter().map(|c| c.value).collect()))
        .collect();
    for (id, values) in [
        ("phq9", vec![10, 10, 16]),
        ("gad7", vec![10, 8]),
        ("phq2", vec![3]),
        ("gad2", vec![3]),
        ("pcl5", vec![31]),
        ("pcptsd5", vec![4, 3]),
        ("auditc", vec![4, 3, 5]),
        ("core10", vec![11, 13]),
    ] {
        assert_eq!(cuts[id], values, "{id}");
    }
}

#[test]
fn a_skipped_item_gives_no_total_unless_the_form_was_ended() {
    for form in all().iter().filter(|i| i.has_wording()) {
        let lowest: Answers = form
            .questions()
            .map(|q| (q.id.clone(), q.range().0))
            .collect();
        for skipped in form.items.iter().map(|i| &i.id) {
            let mut answers = lowest.clone();
            answers.remove(skipped);
            let score = form.score(&answers).unwrap();
            // The lowest answers end the PC-PTSD-5 at its gate and the AUDIT-C at its first question.
            let ended = match form.id.as_str() {
                "pcptsd5" => true,
                "auditc" => skipped != "q1",
                _ => false,
            };
            assert_eq!(score.total, ended.then_some(0), "{} {skipped}", form.id);
            assert_eq!(score.stopped, ended, "{} {skipped}", form.id);
            assert!(!score.prorated, "{}", form.id);
        }
        // The question that is never scored may be left out.
        let mut answers = lowest.clone();
        for extra in &form.extra_items {
            answers.remove(&extra.id);
        }
        assert!(form.score(&answers).unwrap().total.is_some(), "{}", form.id);
    }
}

#[test]
fn a_cluster_needs_only_its_own_items() {
    let pcl5 = get("pcl5").unwrap();
    let mut answers: Answers = pcl5.items.iter().map(|i| (i.id.clone(), 2)).collect();
    answers.remove("q7");
    let score = pcl5.score(&answers).unwrap();
    assert_eq!(score.total, None);
    let parts: Vec<_> = score
        .subscales
        .iter()
        .map(|s| (s.id.as_str(), s.total, s.max))
        .collect();
    assert_eq!(
        parts,
        [
            ("B", Some(10), 20),
            ("C", None, 8),
            ("D", Some(14), 28),
            ("E", Some(12), 24)
        ]
    );
}

#[test]
fn core10_counts_questions_2_and_3_the_other_way_round() {
    let form = get("core10").unwrap();
    // All "not at all": 2 and 3 give 4 points each. All "most or all of the time": eight times 4.
    let all_of = |v: i64| -> Answers { form.items.iter().map(|i| (i.id.clone(), v)).collect() };
    assert_eq!(form.score(&all_of(0)).unwrap().total, Some(8));
    assert_eq!(form.score(&all_of(4)).unwrap().total, Some(32));
    assert_eq!(form.score(&all_of(2)).unwrap().total, Some(20));
}

#[test]
fn exactly_these_answers_open_the_safety_page() {
    let opens = [("phq9", "q9", 1), ("pcl5", "q16", 3), ("core10", "q6", 1)];
    for form in all().iter().filter(|i| i.has_wording()) {
        for question in form.questions() {
            for option in &question.options {
                let answers = Answers::from([(question.id.clone(), option.value)]);
                let expected = opens.iter().any(|(id, item, from)| {
                    form.id == *id && question.id == *item && option.value >= *from
                });
                assert_eq!(
                    !form.safety(&answers).is_empty(),
                    expected,
                    "{} {} {}",
                    form.id,
                    question.id,
                    option.value
                );
            }
        }
    }
}
