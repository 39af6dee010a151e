//! Totals of the shipped forms against their published scoring.

use ballast_instruments::{Answers, ScoreError, get};

fn total(id: &str, values: &[i64]) -> Option<i64> {
    let form = get(id).unwrap();
    let values: Vec<_> = values.iter().map(|v| Some(*v)).collect();
    let answers = form.answers_in_order(&values).unwrap();
    form.score(&answers).unwrap().total
}

fn labels(id: &str, totals: &[i64]) -> Vec<&'static str> {
    let form = get(id).unwrap();
    totals
        .iter()
        .map(|t| form.band(*t).unwrap().label.as_str())
        .collect()
}

#[test]
fn phq9_bands_are_those_of_kroenke_2001() {
    // Kroenke, Spitzer, Williams 2001: cut points 5, 10, 15 and 20; range 0-27; 10 is the usual cut.
    assert_eq!(total("phq9", &[0; 9]), Some(0));
    assert_eq!(total("phq9", &[3; 9]), Some(27));
    assert_eq!(
        labels("phq9", &[0, 4, 5, 9, 10, 14, 15, 19, 20, 27]),
        [
            "minimal",
            "minimal",
            "mild",
            "mild",
            "moderate",
            "moderate",
            "moderately severe",
            "moderately severe",
            "severe",
            "severe"
        ]
    );
    let phq9 = get("phq9").unwrap();
    assert!(phq9.cutoffs_met(9).is_empty());
    assert_eq!(phq9.cutoffs_met(10).len(), 2);
    assert!(phq9.band(28).is_none());
}

#[test]
fn the_difficulty_question_is_answered_but_never_scored() {
    let phq9 = get("phq9").unwrap();
    let mut answers = phq9.answers_in_order(&[Some(2); 9]).unwrap();
    answers.insert("q10".into(), 3);
    let score = phq9.score(&answers).unwrap();
    assert_eq!((score.total, score.items, score.answered), (Some(18), 9, 9));
    answers.insert("q10".into(), 4);
    assert_eq!(
        phq9.score(&answers),
        Err(ScoreError::OutOfRange { item: "q10".into() })
    );
}

#[test]
fn gad7_bands_are_those_of_spitzer_2006() {
    assert_eq!(total("gad7", &[3; 7]), Some(21));
    assert_eq!(
        labels("gad7", &[4, 5, 9, 10, 14, 15]),
        ["minimal", "mild", "mild", "moderate", "moderate", "severe"]
    );
    // 10 is the usual cut, 8 that of NHS Talking Therapies.
    let cuts: Vec<_> = get("gad7")
        .unwrap()
        .cutoffs_met(8)
        .iter()
        .map(|c| c.value)
        .collect();
    assert_eq!(cuts, [8]);
}

#[test]
fn pcl5_sums_its_four_clusters() {
    // VA National Center for PTSD: B items 1-5, C 6-7, D 8-14, E 15-20; maxima 20, 8, 28, 24.
    let pcl5 = get("pcl5").unwrap();
    let values: Vec<_> = [vec![1; 5], vec![2; 2], vec![3; 7], vec![4; 6]].concat();
    let answers = pcl5
        .answers_in_order(&values.iter().map(|v| Some(*v)).collect::<Vec<_>>())
        .unwrap();
    let score = pcl5.score(&answers).unwrap();
    assert_eq!(score.total, Some(5 + 4 + 21 + 24));
    let parts: Vec<_> = score
        .subscales
        .iter()
        .map(|s| (s.id.as_str(), s.total, s.max))
        .collect();
    assert_eq!(
        parts,
        [
            ("B", Some(5), 20),
            ("C", Some(4), 8),
            ("D", Some(21), 28),
            ("E", Some(24), 24)
        ]
    );
    assert!(pcl5.cutoffs_met(30).is_empty());
    assert_eq!(pcl5.cutoffs_met(31)[0].upto, Some(33));
}

#[test]
fn a_skipped_item_leaves_only_its_own_cluster_without_a_sum() {
    let pcl5 = get("pcl5").unwrap();
    let mut answers = pcl5.answers_in_order(&[Some(1); 20]).unwrap();
    answers.remove("q7");
    let score = pcl5.score(&answers).unwrap();
    assert_eq!((score.total, score.answered), (None, 19));
    assert_eq!(score.missing, ["q7"]);
    let sums: Vec<_> = score.subscales.iter().map(|s| s.total).collect();
    assert_eq!(sums, [Some(5), None, Some(7), Some(6)]);
}

#[test]
fn core10_reverses_items_2_and_3() {
    // CORE-10: "someone to turn to" and "able to cope" score 4 minus the answer.
    assert_eq!(total("core10", &[0; 10]), Some(8));
    assert_eq!(total("core10", &[4; 10]), Some(32));
    assert_eq!(total("core10", &[0, 4, 4, 0, 0, 0, 0, 0, 0, 0]), Some(0));
    assert_eq!(total("core10", &[4, 0, 0, 4, 4, 4, 4, 4, 4, 4]), Some(40));
    assert_eq!(
        labels("core10", &[5, 10, 14, 19, 24, 25]),
        [
            "healthy",
            "low",
            "mild",
            "moderate",
            "moderate to severe",
            "severe"
        ]
    );
}

#[test]
fn auditc_ends_with_never() {
    assert_eq!(total("auditc", &[2, 1, 1]), Some(4));
    assert_eq!(total("auditc", &[4, 4, 4]), Some(12));
    let auditc = get("auditc").unwrap();
    let never = Answers::from([("q1".into(), 0)]);
    let score = auditc.score(&never).unwrap();
    assert_eq!(
        (score.total, score.stopped, score.answered),
        (Some(0), true, 1)
    );
    assert!(score.missing.is_empty());
    // Any other first answer needs the other two.
    let monthly = auditc.score(&Answers::from([("q1".into(), 1)])).unwrap();
    assert_eq!((monthly.total, monthly.stopped), (None, false));
    assert_eq!(monthly.missing, ["q2", "q3"]);
    let groups: Vec<_> = auditc
        .cutoffs_met(3)
        .iter()
        .map(|c| c.group.as_deref())
        .collect();
    assert_eq!(groups, [Some("women")]);
}

#[test]
fn pcptsd5_asks_its_gate_first() {
    let form = get("pcptsd5").unwrap();
    assert_eq!(form.questions().next().unwrap().id, "gate");
    let no = form.score(&Answers::from([("gate".into(), 0)])).unwrap();
    assert_eq!((no.total, no.stopped, no.items), (Some(0), true, 5));
    let mut answers = form
        .answers_in_order(&[Some(1), Some(1), Some(0), Some(1), Some(1)])
        .unwrap();
    let without_gate = form.score(&answers).unwrap();
    assert_eq!(
        (without_gate.total, without_gate.missing),
        (None, vec!["gate".to_owned()])
    );
    answers.insert("gate".into(), 1);
    assert_eq!(form.score(&answers).unwrap().total, Some(4));
}

#[test]
fn short_forms_reach_their_cut_at_3() {
    for id in ["phq2", "gad2"] {
        assert_eq!(total(id, &[1, 2]), Some(3), "{id}");
        let form = get(id).unwrap();
        assert!(form.cutoffs_met(2).is_empty(), "{id}");
        assert_eq!(form.cutoffs_met(3).len(), 1, "{id}");
    }
}

#[test]
fn no_shipped_form_fills_in_a_skipped_item() {
    for form in ballast_instruments::all()
        .iter()
        .filter(|f| f.has_wording())
    {
        let top: Answers = form
            .questions()
            .map(|i| (i.id.clone(), i.range().1))
            .collect();
        assert!(form.score(&top).unwrap().total.is_some(), "{}", form.id);
        for item in &form.items {
            let mut answers = top.clone();
            answers.remove(&item.id);
            let score = form.score(&answers).unwrap();
            assert_eq!(
                (score.total, score.missing),
                (None, vec![item.id.clone()]),
                "{}",
                form.id
            );
        }
    }
}

#[test]
fn wrong_answers_are_named_by_item_and_code() {
    let phq9 = get("phq9").unwrap();
    let error = phq9.score(&Answers::from([("q3".into(), 4)])).unwrap_err();
    assert_eq!(error, ScoreError::OutOfRange { item: "q3".into() });
    assert_eq!(error.code(), "answer_out_of_range");
    assert!(!error.to_string().contains('4'));
    let error = phq9.score(&Answers::from([("q99".into(), 1)])).unwrap_err();
    assert_eq!(error.code(), "answer_unknown_item");
    assert_eq!(
        phq9.answers_in_order(&[Some(1); 8]),
        Err(ScoreError::WrongLength {
            expected: 9,
            given: 8
        })
    );
}

#[test]
fn forms_without_wording_take_a_total() {
    let who5 = get("who5").unwrap();
    assert_eq!(who5.score(&Answers::new()), Err(ScoreError::TotalOnly));
    assert!(who5.check_total(52).is_ok());
    assert_eq!(who5.check_total(101), Err(ScoreError::TotalOutOfRange));
    assert_eq!(
        labels("who5", &[28, 29, 50, 51]),
        ["low", "reduced", "reduced", "above the usual cut"]
    );
    // "at or below" cuts: 50 for reduced well-being, 28 for low.
    assert_eq!(who5.cutoffs_met(50).len(), 1);
    assert_eq!(who5.cutoffs_met(28).len(), 2);
    // Morin 2011, Altman 1997, Foa 2002.
    assert_eq!(labels("isi", &[7, 8, 15, 22])[1], "subthreshold");
    assert_eq!(get("asrm").unwrap().cutoffs_met(6).len(), 1);
    assert_eq!(get("ocir").unwrap().cutoffs_met(20).len(), 0);
}
