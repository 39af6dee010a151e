//! A questionnaire scored from its answers, without a record.

use crate::run::Desk;

#[test]
fn answers_come_to_the_published_total_in_words_and_in_json() {
    let desk = Desk::new();
    // Kroenke, Spitzer and Williams 2001: 10 to 14 is moderate.
    let said = desk
        .run(["score", "phq9", "--answers", "2,2,2,2,2,2,1,1,0"])
        .done()
        .out;
    assert_eq!(
        said.trim_end(),
        "PHQ-9: 14 of 27. On the published scale 10 to 14 is called moderate. This is not a diagnosis."
    );
    let json = desk
        .run(["score", "PHQ-9", "--answers", "3,3,3,3,3,3,3,3,1", "--json"])
        .done()
        .json();
    assert_eq!(
        (&json["total"], &json["band"]["label"]),
        (&25.into(), &"severe".into())
    );
    assert_eq!(json["safety"][0]["item"], "q9");
    // CORE-10 counts questions 2 and 3 the other way round.
    let core = desk
        .run([
            "score",
            "core10",
            "--answers",
            "0,0,0,0,0,0,0,0,0,0",
            "--json",
        ])
        .done()
        .json();
    assert_eq!(core["total"], 8);
    // The PC-PTSD-5 has an opening question, which ends it.
    let gate = desk
        .run(["score", "pcptsd5", "--answers", "0,-,-,-,-,-", "--json"])
        .done()
        .json();
    assert_eq!(
        (&gate["total"], &gate["ended_early"]),
        (&0.into(), &true.into())
    );
}

#[test]
fn a_skipped_answer_means_no_total() {
    let desk = Desk::new();
    let json = desk
        .run(["score", "gad7", "--answers", "1,-,1,1,1,1,1", "--json"])
        .done()
        .json();
    assert!(json["total"].is_null() && json["band"].is_null());
    assert_eq!(
        (&json["answered"], &json["missing"][0]),
        (&6.into(), &"q2".into())
    );
    let said = desk
        .run(["score", "gad7", "--answers", "-,1,1,1,1,1,1"])
        .done()
        .out;
    assert_eq!(
        said.trim_end(),
        "GAD-7: no total, because 6 of 7 items were answered."
    );
}

#[test]
fn what_cannot_be_scored_is_refused_in_one_sentence() {
    let desk = Desk::new();
    for (words, sentence) in [
        (
            ["score", "mood", "--answers", "1"],
            "ballast: There is no such questionnaire; those with answers are phq9, gad7, phq2, gad2, pcl5, pcptsd5, auditc, core10.",
        ),
        (
            ["score", "phq9", "--answers", "1,2"],
            "ballast: PHQ-9 has 9 answers, and 2 were given; a skipped one is written as -.",
        ),
        (
            ["score", "phq9", "--answers", "1,1,1,1,4,1,1,1,1"],
            "ballast: Answer 5 of PHQ-9 is none of those offered: 0, 1, 2, 3.",
        ),
        (
            ["score", "phq9", "--answers", "1,1,1,x,1,1,1,1,1"],
            "ballast: Answer 4 is neither a whole number nor - for a skipped one.",
        ),
        (
            ["score", "wsas", "--answers", "1"],
            "ballast: Work and Social Adjustment Scale takes a total from a clinician's form, not answers.",
        ),
    ] {
        let answer = desk.run(words);
        assert_eq!((answer.code, answer.out.as_str()), (7, ""), "{words:?}");
        assert_eq!(answer.err.trim_end(), sentence);
    }
    assert_eq!(desk.run(["score", "phq9"]).code, 2);
}

#[test]
fn questionnaires_are_listed_as_they_were_filled_in() {
    let desk = Desk::with_demo();
    let rows = desk.tables("record")["assessment"].clone();
    let answer = desk.line("list questionnaires --at record --json").done();
    let found: Vec<serde_json::Value> = serde_json::from_value(answer.json()).unwrap();
    assert_eq!(found.len(), rows.as_array().unwrap().len());
    let clinician = found.iter().find(|r| r["instrument"] == "wsas").unwrap();
    assert_eq!(
        (&clinician["source"], &clinician["filled_by"]),
        (&"clinician_total".into(), &"R. S.".into())
    );
    let said = desk.line("list questionnaires --at record").done().out;
    assert!(said.contains("PHQ-9: ") && said.contains(", from a clinician's form"));
}
