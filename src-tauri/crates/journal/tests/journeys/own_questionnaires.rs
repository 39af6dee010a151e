//! Questionnaires beyond the shipped wording: totals from a clinician's form, one's own from a file, the history, and what is due after a gap.

use ballast_journal::chart::{ChartKind, get_chart};
use ballast_journal::measure::get_measured;
use ballast_journal::medicine::save_medicine;
use ballast_journal::plan::get_plan;
use ballast_journal::questionnaire::{
    add_questionnaire, compare_assessments, get_questionnaire, get_questionnaire_history,
    list_questionnaires, plan_questionnaire, questionnaire_file, remove_questionnaire,
    save_assessment, save_total,
};
use ballast_journal::review::{get_review, get_reviews};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    ChartRange, ComingUp, DueItem, MarkWords, PictureRequest, QuestionnaireKind,
    QuestionnaireSummary, TotalInput,
};
use ballast_journal::warning::list_warnings;
use ballast_model::{Measure, StepKind};

use crate::home::{Home, TODAY};
use crate::inputs::{answers, chart, medicine, step, total};

const OWN: &str = r#"id = "evening"
name = "My evening check"
recall = "1 day"
options = [{ value = 0, label = "no" }, { value = 1, label = "a little" }, { value = 2, label = "yes" }]
items = [
  { id = "walk", text = "Did I go out?" },
  { id = "rest", text = "Did I rest?" },
  { id = "rush", text = "Was I rushed?", reverse = true },
]
bands = [{ min = 0, max = 2, label = "thin day" }, { min = 3, max = 6, label = "full day" }]
skipped = { prorate_up_to = 1 }
"#;

fn bring(home: &mut Home, file: &str) {
    let result = add_questionnaire(home.j(), file.as_bytes()).unwrap();
    assert_eq!(result.faults, [], "it is sound");
    assert_eq!(result.instrument.as_deref(), Some("own:evening"));
}

fn found(home: &Home, instrument: &str) -> Option<QuestionnaireSummary> {
    let all = list_questionnaires(home.look()).unwrap();
    all.into_iter().find(|q| q.instrument == instrument)
}

fn evening(home: &mut Home, day: &str, values: &[(&str, u8)]) -> Option<u32> {
    let mut input = answers("own:evening", day, &[]);
    input.answers = values
        .iter()
        .map(|(id, v)| ((*id).to_owned(), *v))
        .collect();
    save_assessment(home.j(), input).unwrap().total
}

fn faults(home: &mut Home, file: &[u8]) -> Vec<(u32, String)> {
    let result = add_questionnaire(home.j(), file).unwrap();
    assert!(result.changed.is_none() && result.name.is_none());
    result
        .faults
        .into_iter()
        .map(|f| (f.line, f.code))
        .collect()
}

#[test]
fn a_total_from_a_clinicians_form_is_kept_with_whose_it_was() {
    let mut home = Home::new();
    // Young Mundt bands of the WSAS: 10 to 20, above 20.
    let saved = save_total(home.j(), &total("wsas", "2026-08-20", "20")).unwrap();
    assert_eq!(saved.total, Some(20));
    assert_eq!(
        saved.band.unwrap().label,
        "significant impairment, less severe symptoms"
    );
    let later = save_total(home.j(), &total("wsas", TODAY, "21")).unwrap();
    let change = later.since_last.unwrap();
    assert_eq!(
        (change.total, change.difference, change.reliable),
        (20, 1, Some(false))
    );
    let history = get_questionnaire_history(home.look(), "wsas").unwrap();
    assert_eq!(
        (history.n, history.missing, history.has_wording),
        (2, 0, false)
    );
    assert!(history.readings[0].from_clinician);
    assert_eq!(history.readings[0].filled_by.as_deref(), Some("Dr. A."));
    // A PHQ-9 that the practice filled in counts among one's own.
    save_total(home.j(), &total("phq9", TODAY, "27")).unwrap();
    assert_eq!(found(&home, "phq9").unwrap().last_total, Some(27));
    undo(home.j()).unwrap().unwrap();
    assert_eq!(found(&home, "phq9").unwrap().count, 0);
}

#[test]
fn totals_that_cannot_be_are_refused_at_their_field() {
    let mut home = Home::new();
    for (field, problem, input) in [
        ("total", "empty", total("wsas", TODAY, " ")),
        ("total", "not_a_number", total("wsas", TODAY, "14.5")),
        ("total", "out_of_range", total("wsas", TODAY, "41")),
        ("total", "out_of_range", total("wsas", TODAY, "-1")),
        ("day", "in_the_future", total("wsas", "2026-09-04", "4")),
        ("instrument", "not_found", total("mood", TODAY, "4")),
        (
            "filled_by",
            "too_long",
            TotalInput {
                filled_by: Some("x".repeat(201)),
                ..total("wsas", TODAY, "4")
            },
        ),
    ] {
        home.refuses(field, problem, |j| save_total(j, &input));
    }
}

#[test]
fn ones_own_questionnaire_comes_from_a_file_and_counts_by_its_own_rules() {
    let mut home = Home::new();
    bring(&mut home, OWN);
    assert_eq!(
        evening(&mut home, TODAY, &[("walk", 2), ("rest", 1), ("rush", 0)]),
        Some(5)
    );
    // One skipped: 2 and 1 of two items, mean 1.5, times 3, half up.
    assert_eq!(
        evening(&mut home, TODAY, &[("walk", 2), ("rest", 1)]),
        Some(5)
    );
    assert_eq!(evening(&mut home, TODAY, &[("walk", 2)]), None);
    let history = get_questionnaire_history(home.look(), "own:evening").unwrap();
    assert_eq!((history.n, history.missing, history.own), (2, 1, true));
    assert_eq!(history.readings[1].band.as_ref().unwrap().label, "full day");
    assert_eq!(history.reliable_points, None);
    let signs = list_warnings(home.look()).unwrap();
    assert!(signs.subjects.iter().any(|s| s.name == "My evening check"));
    home.reopen();
    assert_eq!(
        get_questionnaire(home.look(), "own:evening")
            .unwrap()
            .items
            .len(),
        3
    );
    let (name, bytes) = questionnaire_file(home.look(), "own:evening").unwrap();
    assert_eq!(
        (name.as_str(), bytes.as_slice()),
        ("evening.toml", OWN.as_bytes())
    );
}

/// Its items count 0 to 2, "Was I rushed?" the other way round.
#[test]
fn ones_own_questionnaire_stands_wherever_a_questionnaire_does() {
    let mut home = Home::new();
    bring(&mut home, OWN);
    let started = vec![step("2026-07-20", StepKind::Start, "50")];
    save_medicine(home.j(), medicine("Sertraline", started)).unwrap();
    evening(
        &mut home,
        "2026-07-18",
        &[("walk", 0), ("rest", 1), ("rush", 2)],
    );
    evening(
        &mut home,
        "2026-08-31",
        &[("walk", 2), ("rest", 2), ("rush", 0)],
    );
    let own = Measure::Questionnaire {
        instrument: "own:evening".to_owned(),
    };
    // A goal may look at it, and starts from its latest total.
    let measures = get_plan(home.look()).unwrap().measures;
    let offered = measures.iter().find(|m| m.measure == own).unwrap();
    assert_eq!(
        (offered.name.as_str(), offered.range.as_str()),
        ("My evening check", "0 to 6")
    );
    let latest = get_measured(home.look(), &own, TODAY).unwrap();
    assert_eq!((latest.value, latest.n), (Some(6.0), 1));
    // It has a picture.
    let asked = PictureRequest {
        subject: Some("own:evening".to_owned()),
        ..chart(ChartKind::Questionnaire, ChartRange::All)
    };
    let drawn = get_chart(home.look(), &asked).unwrap();
    assert_eq!(drawn.subjects.len(), 0, "the only one needs no choice");
    let svg = drawn.chart.svg;
    assert!(
        svg.contains("My evening check") && svg.contains("full day"),
        "{svg}"
    );
    // A review tells it from before to the weeks looked at.
    let line = get_reviews(home.look()).unwrap().reviews.remove(0);
    let review = get_review(home.look(), &line.key).unwrap();
    let row = review
        .questionnaires
        .iter()
        .find(|q| q.name == "My evening check")
        .unwrap();
    assert_eq!((row.before, row.after), (Some(1), Some(6)));
}

#[test]
fn removing_one_never_loses_answers() {
    let mut home = Home::new();
    bring(&mut home, OWN);
    plan_questionnaire(home.j(), "own:evening", Some(1)).unwrap();
    remove_questionnaire(home.j(), "own:evening").unwrap();
    assert!(
        found(&home, "own:evening").is_none(),
        "nothing was answered, so nothing stays"
    );
    undo(home.j()).unwrap().unwrap();
    assert_eq!(found(&home, "own:evening").unwrap().every_weeks, Some(1));
    evening(&mut home, TODAY, &[("walk", 2), ("rest", 1), ("rush", 0)]);
    remove_questionnaire(home.j(), "own:evening").unwrap();
    let aside = found(&home, "own:evening").unwrap();
    assert_eq!(
        (aside.kind, aside.count, aside.every_weeks),
        (QuestionnaireKind::SetAside, 1, None)
    );
    let history = get_questionnaire_history(home.look(), "own:evening").unwrap();
    assert_eq!(
        history.readings[0].total,
        Some(5),
        "what was answered can still be read"
    );
    bring(&mut home, OWN);
    assert_eq!(
        found(&home, "own:evening").unwrap().kind,
        QuestionnaireKind::Own
    );
    assert_eq!(home.count("own_questionnaire"), 1);
}

#[test]
fn a_mended_file_takes_the_place_of_the_old_one_unless_answers_would_not_fit() {
    let mut home = Home::new();
    bring(&mut home, OWN);
    bring(
        &mut home,
        &OWN.replace("Did I go out?", "Did I go outside?"),
    );
    evening(&mut home, TODAY, &[("walk", 2), ("rest", 1), ("rush", 0)]);
    bring(&mut home, &OWN.replace("Did I rest?", "Did I take a rest?"));
    let other = OWN.replace("\"walk\"", "\"swim\"");
    assert_eq!(
        faults(&mut home, other.as_bytes()),
        [(1, "other_answers".to_owned())]
    );
    let form = get_questionnaire(home.look(), "own:evening").unwrap();
    assert_eq!(form.items[1].text, "Did I take a rest?");
}

#[test]
fn faults_are_told_by_line_and_nothing_is_stored() {
    let mut home = Home::new();
    let before = home.dump();
    let line = |n, code: &str| (n, code.to_owned());
    assert_eq!(faults(&mut home, b"id = "), [line(1, "syntax")]);
    assert_eq!(
        faults(&mut home, b"id = \"a\"\n\nname = 5\n"),
        [line(3, "expected")]
    );
    assert_eq!(
        faults(&mut home, b"name = \"no id\"\n"),
        [line(1, "missing_field")]
    );
    assert_eq!(
        faults(&mut home, b"id = \"a\"\n\xff\xfe"),
        [line(2, "not_text")]
    );
    assert_eq!(
        faults(&mut home, &vec![b' '; 300 * 1024]),
        [line(1, "too_large")]
    );
    let many = OWN
        .replace("\"evening\"", "\"My evening!\"")
        .replace("\"Did I rest?\"", "\" \"")
        .replace("value = 2", "value = 900");
    let found = faults(&mut home, many.as_bytes());
    assert!(found.contains(&line(1, "bad_id")), "{found:?}");
    assert!(found.contains(&line(7, "empty")), "{found:?}");
    assert!(found.contains(&line(4, "out_of_range")), "{found:?}");
    assert!(found.is_sorted_by_key(|f| f.0));
    assert_eq!(home.dump(), before);
}

#[test]
fn one_that_is_due_stands_on_today_once_and_nothing_piles_up_after_a_gap() {
    let mut home = Home::new();
    plan_questionnaire(home.j(), "core10", Some(4)).unwrap();
    let due = |home: &Home| -> Vec<String> {
        home.today(None)
            .due
            .into_iter()
            .filter_map(|item| match item {
                DueItem::Questionnaire { instrument, .. } => Some(instrument),
                _ => None,
            })
            .filter(|instrument| instrument == "core10")
            .collect()
    };
    let coming = |home: &Home| {
        home.today(None)
            .coming_up
            .iter()
            .any(|item| matches!(item, ComingUp::Questionnaire { instrument, .. } if instrument == "core10"))
    };
    assert_eq!(due(&home), ["core10"], "never filled in: due at once");
    save_assessment(home.j(), answers("core10", TODAY, &[1; 10])).unwrap();
    home.at("2026-09-27 20:00");
    assert!(due(&home).is_empty() && !coming(&home));
    home.at("2026-09-28 20:00");
    assert!(
        due(&home).is_empty() && coming(&home),
        "three days ahead it is named"
    );
    home.at("2026-10-01 20:00");
    assert_eq!((due(&home).len(), coming(&home)), (1, false));
    home.at("2027-02-11 20:00");
    assert_eq!(due(&home).len(), 1, "five months later it is one, not five");
    save_assessment(home.j(), answers("core10", "2027-02-11", &[1; 10])).unwrap();
    home.at("2027-03-10 20:00");
    assert!(due(&home).is_empty(), "counted from when it was filled in");
    plan_questionnaire(home.j(), "core10", None).unwrap();
    home.at("2027-06-10 20:00");
    assert!(due(&home).is_empty());
    undo(home.j()).unwrap().unwrap();
    assert_eq!(due(&home).len(), 1);
    home.refuses("every_weeks", "out_of_range", |j| {
        plan_questionnaire(j, "phq9", Some(0))
    });
    home.refuses("instrument", "not_found", |j| {
        plan_questionnaire(j, "wsas", Some(4))
    });
}

/// Response of half, remission below 5 (HEDIS); 6 points reliable (NHS Talking Therapies); the marks of MacArthur and Frank 1991.
#[test]
fn the_history_says_what_was_read_with_n_and_when() {
    let mut home = Home::new();
    for (day, values) in [
        ("2026-01-08", [2, 2, 2, 2, 2, 2, 2, 2, 1]),
        ("2026-02-05", [1, 1, 1, 1, 1, 1, 1, 1, 0]),
        ("2026-03-05", [1, 1, 1, 1, 0, 0, 0, 0, 0]),
        ("2026-09-03", [1, 1, 0, 0, 0, 0, 0, 0, 0]),
    ] {
        save_assessment(home.j(), answers("phq9", day, &values)).unwrap();
    }
    let history = get_questionnaire_history(home.look(), "phq9").unwrap();
    let totals: Vec<_> = history.readings.iter().map(|r| r.total).collect();
    assert_eq!(totals, [Some(2), Some(4), Some(8), Some(17)]);
    let last = &history.readings[0];
    assert_eq!(last.below_remission, Some(true));
    let first = last.since_first.as_ref().unwrap();
    assert_eq!(
        (first.total, first.difference, first.reliable),
        (17, -15, Some(true))
    );
    assert!(first.response.unwrap().met);
    let second = history.readings[2].since_last.as_ref().unwrap();
    let response = second.response.unwrap();
    assert_eq!((response.met, response.needed_percent), (true, 50));
    let below = history.below.unwrap();
    assert_eq!(
        (below.n, below.weeks, below.longest_gap_days),
        (2, 26.0, 182)
    );
    let marks: Vec<_> = history
        .marks
        .iter()
        .map(|m| (m.kind, m.day.to_string(), m.n))
        .collect();
    assert_eq!(
        marks,
        [
            (MarkWords::HalfAYearBelow, "2026-09-03".to_owned(), 2),
            (MarkWords::FellBelow, "2026-03-05".to_owned(), 1),
        ]
    );
    // Any two, in either order.
    let (one, other) = (history.readings[1].id, history.readings[2].id);
    let change = compare_assessments(home.look(), one, other).unwrap();
    assert_eq!(
        (change.total, change.to_total, change.difference),
        (8, 4, -4)
    );
    assert_eq!(change.reliable, Some(false));
    assert!(
        change.response.is_none(),
        "a baseline below 10 is not read for response"
    );
    assert_eq!(
        compare_assessments(home.look(), other, one).unwrap(),
        change
    );
    save_assessment(home.j(), answers("gad7", TODAY, &[1; 7])).unwrap();
    let gad7 = get_questionnaire_history(home.look(), "gad7").unwrap();
    home.refuses("id", "not_possible_here", |j| {
        compare_assessments(j, one, gad7.readings[0].id)
    });
    // Without a published line there are no marks.
    assert!(
        get_questionnaire_history(home.look(), "pcl5")
            .unwrap()
            .marks
            .is_empty()
    );
}

#[test]
fn an_answer_that_ends_a_form_leaves_the_others_unasked() {
    let mut home = Home::new();
    let form = get_questionnaire(home.look(), "auditc").unwrap();
    let stop = form.stop.unwrap();
    assert_eq!((stop.item.as_str(), stop.value), ("q1", 0));
    let mut never = answers("auditc", TODAY, &[]);
    never.answers.insert("q1".to_owned(), 0);
    let result = save_assessment(home.j(), never).unwrap();
    assert_eq!(
        (result.total, result.stopped, result.skipped),
        (Some(0), true, vec![])
    );
    let pcl5 = save_assessment(home.j(), answers("pcl5", TODAY, &[2; 20])).unwrap();
    assert_eq!(pcl5.parts.len(), 4);
    assert_eq!((pcl5.parts[0].total, pcl5.parts[0].max), (Some(10), 20));
}
