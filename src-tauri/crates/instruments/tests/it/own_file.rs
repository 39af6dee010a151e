//! A person's own questionnaire file: it works, and its faults are named by place without quoting it.

use ballast_instruments::{FieldProblem, LicenceClass, ParseError, ShapeProblem, parse};

const OWN: &str = r#"
id = "evening"
name = "My evening check"
stem = "Today"
options = [
  { value = 0, label = "no" },
  { value = 1, label = "a little" },
  { value = 2, label = "yes" },
]
items = [
  { id = "walk", text = "Did I go out?" },
  { id = "rest", text = "Did I rest?" },
  { id = "rush", text = "Was I rushed?", reverse = true },
]
bands = [{ min = 0, max = 2, label = "thin day" }, { min = 3, max = 6, label = "full day" }]
skipped = { prorate_up_to = 1 }
"#;

fn faults(text: &str) -> Vec<(String, FieldProblem)> {
    match parse(text) {
        Err(ParseError::Fields(list)) => list.into_iter().map(|e| (e.path, e.problem)).collect(),
        other => panic!("expected field errors, got {other:?}"),
    }
}

#[test]
fn an_own_form_is_read_scored_and_filled_in_by_its_own_rule() {
    let form = parse(OWN).unwrap();
    assert_eq!(
        (form.licence_class, form.total.min, form.total.max),
        (LicenceClass::Own, 0, 6)
    );
    let full = form.answers_in_order(&[Some(2), Some(1), Some(0)]).unwrap();
    assert_eq!(form.score(&full).unwrap().total, Some(5));
    // 2 and 1 of two items: mean 1.5, times 3 items = 4.5, rounded half up.
    let one_short = form.answers_in_order(&[Some(2), Some(1), None]).unwrap();
    let score = form.score(&one_short).unwrap();
    assert_eq!((score.total, score.prorated), (Some(5), true));
    assert_eq!(score.missing, ["rush"]);
    let two_short = form.answers_in_order(&[Some(2), None, None]).unwrap();
    let score = form.score(&two_short).unwrap();
    assert_eq!((score.total, score.prorated), (None, false));
}

#[test]
fn every_fault_is_listed_with_its_place() {
    let text = OWN
        .replace("\"evening\"", "\"My evening!\"")
        .replace("\"rest\", text = \"Did I rest?\"", "\"walk\", text = \" \"")
        .replace("value = 2", "value = 1");
    let found = faults(&text);
    assert!(found.contains(&("id".into(), FieldProblem::BadId)));
    assert!(found.contains(&("items[1].id".into(), FieldProblem::Duplicate)));
    assert!(found.contains(&("items[1].text".into(), FieldProblem::Empty)));
    assert!(found.contains(&("items[0].options[2].value".into(), FieldProblem::Duplicate)));
}

#[test]
fn thresholds_must_fit_the_range() {
    let gap = OWN.replace("min = 3, max = 6", "min = 4, max = 6");
    assert_eq!(
        faults(&gap),
        [("bands[1]".into(), FieldProblem::BandsNotCovering)]
    );
    let short = OWN.replace("min = 3, max = 6", "min = 3, max = 5");
    assert_eq!(
        faults(&short),
        [("bands".into(), FieldProblem::BandsNotCovering)]
    );
    let cut = format!("{OWN}cutoffs = [{{ op = \">=\", value = 7, meaning = \"own\" }}]\n");
    assert_eq!(
        faults(&cut),
        [("cutoffs[0].value".into(), FieldProblem::OutOfRange)]
    );
    let safety = format!("{OWN}safety_items = [{{ item = \"gone\", at_least = 1 }}]\n");
    assert_eq!(
        faults(&safety),
        [("safety_items[0].item".into(), FieldProblem::UnknownItem)]
    );
    let total = format!("{OWN}total = {{ min = 0, max = 9, better = \"lower\" }}\n");
    assert_eq!(
        faults(&total),
        [("total.max".into(), FieldProblem::TotalMismatch)]
    );
    let nothing = "id = \"x\"\nname = \"X\"\n";
    assert_eq!(
        faults(nothing),
        [("items".into(), FieldProblem::NothingToScore)]
    );
}

#[test]
fn every_fault_has_its_line() {
    let text = OWN
        .replace("\"evening\"", "\"My evening!\"")
        .replace("\"rest\", text = \"Did I rest?\"", "\"walk\", text = \" \"")
        .replace("value = 2", "value = 1")
        .replace(
            "skipped = { prorate_up_to = 1 }",
            "skipped = { prorate_up_to = 1 }\n\n[total]\nmin = 0\nmax = 9\nbetter = \"lower\"",
        );
    let Err(ParseError::Fields(faults)) = parse(&text) else {
        panic!("expected field errors")
    };
    let line = |path: &str| faults.iter().find(|f| f.path == path).unwrap().line;
    assert_eq!(line("id"), 2);
    assert_eq!(line("items[1].id"), 12);
    assert_eq!(line("items[1].text"), 12);
    // The answers stand once for all items: the fault is there, not at the item.
    assert_eq!(line("items[0].options[2].value"), 8);
    assert_eq!(line("total.max"), 20);
    assert!(faults[0].to_string().starts_with("line 2: id: "));

    // What is missing altogether is named at what it belongs to.
    let text = OWN.replace("options = [\n  { value = 0, label = \"no\" },\n  { value = 1, label = \"a little\" },\n  { value = 2, label = \"yes\" },\n]\n", "");
    let Err(ParseError::Fields(faults)) = parse(&text) else {
        panic!("expected field errors")
    };
    assert_eq!(
        (faults[0].path.as_str(), faults[0].line),
        ("items[0].options", 6)
    );
}

#[test]
fn shape_errors_name_the_line_and_never_quote_the_file() {
    let missing = OWN.replace("name = \"My evening check\"\n", "");
    let Err(ParseError::Shape { problem, .. }) = parse(&missing) else {
        panic!()
    };
    assert_eq!(problem, ShapeProblem::Missing("name".into()));

    let wrong = OWN.replace("value = 2", "value = \"secret words\"");
    let error = parse(&wrong).unwrap_err();
    assert!(
        matches!(
            &error,
            ParseError::Shape {
                line: 8,
                problem: ShapeProblem::Expected(_),
                ..
            }
        ),
        "{error:?}"
    );
    assert!(!error.to_string().contains("secret"));
    assert_eq!(error.code(), "questionnaire_file_shape");

    let unknown = format!("{OWN}secret_words = 1\n");
    let error = parse(&unknown).unwrap_err();
    assert!(
        matches!(
            &error,
            ParseError::Shape {
                problem: ShapeProblem::Unknown,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(!error.to_string().contains("secret"));

    let broken = "id = \"x\"\nname = secret words\n";
    let error = parse(broken).unwrap_err();
    assert!(
        matches!(error, ParseError::Syntax { line: 2, .. }),
        "{error:?}"
    );
    assert!(!error.to_string().contains("secret"));

    let huge = format!("# {}\n{OWN}", "x".repeat(300_000));
    assert_eq!(parse(&huge), Err(ParseError::TooLarge));
}

#[test]
fn a_total_only_form_of_ones_own_needs_only_its_range() {
    let form = parse("id = \"clinic\"\nname = \"Clinic form\"\ntotal = { min = 0, max = 50, better = \"higher\" }\n").unwrap();
    assert!(!form.has_wording());
    assert!(form.check_total(50).is_ok() && form.check_total(51).is_err());
}
