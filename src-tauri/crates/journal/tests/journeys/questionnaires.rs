//! Questionnaires: totals, skipped items, when they are due, item 9. Sums and bands of the PHQ-9: Kroenke, Spitzer and Williams 2001;
//! reliable change of 6 points (PHQ-9) and 4 (GAD-7): NHS Talking Therapies.

use ballast_journal::questionnaire::{
    get_questionnaire, list_questionnaires, remove_assessment, save_assessment,
};
use ballast_journal::settings::{get_settings, set_settings};
use ballast_journal::undo::undo;
use ballast_journal::views::{AssessmentInput, AssessmentResult, DueItem, Settings};
use ballast_model::AssessmentId;

use crate::home::{Home, TODAY};
use crate::inputs::answers;

fn save(home: &mut Home, input: AssessmentInput) -> AssessmentResult {
    save_assessment(home.j(), input).unwrap()
}

fn due(home: &Home, day: Option<&str>) -> Vec<(String, bool)> {
    home.today(day)
        .due
        .into_iter()
        .filter_map(|item| match item {
            DueItem::Questionnaire {
                instrument, done, ..
            } => Some((instrument, done)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_whole_form_has_a_total_and_its_published_band() {
    let mut home = Home::new();
    let result = save(
        &mut home,
        answers("phq9", TODAY, &[2, 2, 2, 2, 2, 1, 1, 1, 0]),
    );
    assert_eq!((result.total, result.max), (Some(13), 27));
    let band = result.band.unwrap();
    assert_eq!(
        (band.label.as_str(), band.min, band.max),
        ("moderate", 10, 14)
    );
    assert_eq!(
        (result.skipped, result.since_last, result.show_support),
        (vec![], None, false)
    );
    let highest = save(&mut home, answers("gad7", TODAY, &[3; 7]));
    assert_eq!(
        (highest.total, highest.band.unwrap().label.as_str()),
        (Some(21), "severe")
    );
}

#[test]
fn the_question_about_difficulty_is_kept_and_not_counted() {
    let mut home = Home::new();
    let result = save(
        &mut home,
        answers("phq9", TODAY, &[1, 1, 1, 1, 1, 1, 1, 1, 0, 3]),
    );
    assert_eq!(result.total, Some(8));
    let form = get_questionnaire(home.look(), "phq9").unwrap();
    assert_eq!(form.items.len(), 10);
    assert_eq!(form.items.iter().filter(|i| i.scored).count(), 9);
    assert_eq!(form.earlier[0].answers["q10"], 3);
    assert!(!form.licence.is_empty() && !form.source.is_empty());
}

#[test]
fn a_skipped_item_means_no_total() {
    let mut home = Home::new();
    let mut input = answers("phq9", TODAY, &[3, 3, 3, 3, 3, 3, 3, 3, 0]);
    input.answers.remove("q4");
    input.answers.remove("q8");
    let result = save(&mut home, input);
    assert_eq!((result.total, result.skipped), (None, vec![4, 8]));
    assert!(result.band.is_none() && result.since_last.is_none());
    assert_eq!(home.count("assessment_answer"), 7);
    let listed = list_questionnaires(home.look()).unwrap();
    let phq9 = listed.iter().find(|q| q.instrument == "phq9").unwrap();
    assert_eq!(phq9.last_total, None);
    assert_eq!(phq9.last.unwrap().to_string(), TODAY);
}

#[test]
fn item_nine_above_zero_shows_support_and_changes_nothing_else() {
    let mut home = Home::new();
    let mut only_nine = answers("phq9", TODAY, &[]);
    only_nine.answers.insert("q9".to_owned(), 1);
    let result = save(&mut home, only_nine);
    assert!(result.show_support, "also when the rest is left out");
    assert_eq!(
        home.count("assessment_answer"),
        1,
        "never more than was entered"
    );
    assert_eq!(home.count("setting") + home.count("check_in"), 0);
    let zero = save(
        &mut home,
        answers("phq9", TODAY, &[3, 3, 3, 3, 3, 3, 3, 3, 0]),
    );
    assert!(!zero.show_support);
}

#[test]
fn a_change_is_measured_against_the_form_before_it() {
    let mut home = Home::new();
    save(
        &mut home,
        answers("phq9", "2026-08-06", &[2, 2, 2, 2, 2, 2, 2, 2, 1]),
    );
    let same = save(
        &mut home,
        answers("phq9", "2026-08-20", &[2, 2, 2, 2, 2, 1, 1, 0, 0]),
    );
    let change = same.since_last.unwrap();
    assert_eq!(
        (
            change.total,
            change.difference,
            change.reliable_points,
            change.reliable
        ),
        (17, -5, Some(6), Some(false))
    );
    let mut skipped = answers("phq9", "2026-08-27", &[1; 9]);
    skipped.answers.remove("q1");
    save(&mut home, skipped);
    let better = save(
        &mut home,
        answers("phq9", TODAY, &[1, 1, 1, 1, 1, 1, 0, 0, 0]),
    );
    let change = better.since_last.unwrap();
    assert_eq!(
        (
            change.day.to_string().as_str(),
            change.difference,
            change.reliable
        ),
        ("2026-08-20", -6, Some(true)),
        "one without a total is passed over"
    );
    // GAD-7 has its own figure and its own course.
    save(&mut home, answers("gad7", "2026-08-20", &[1; 7]));
    let worse = save(&mut home, answers("gad7", TODAY, &[2, 2, 2, 2, 1, 1, 1]));
    let change = worse.since_last.unwrap();
    assert_eq!((change.difference, change.reliable), (4, Some(true)));
}

#[test]
fn it_is_due_again_after_its_weeks_and_never_a_backlog() {
    let mut home = Home::new();
    assert_eq!(
        due(&home, None),
        [("phq9".to_owned(), false), ("gad7".to_owned(), false)],
        "the longer first"
    );
    save(&mut home, answers("phq9", TODAY, &[1; 9]));
    assert_eq!(
        due(&home, None),
        [("phq9".to_owned(), true), ("gad7".to_owned(), false)]
    );
    save(&mut home, answers("gad7", TODAY, &[1; 7]));
    home.at("2026-09-16 20:00");
    assert_eq!(due(&home, None), []);
    home.at("2026-09-17 08:00");
    assert_eq!(due(&home, None).len(), 2, "two weeks to the day");
    home.at("2026-12-24 08:00");
    assert_eq!(due(&home, None).len(), 2, "once, however long ago");
    assert_eq!(due(&home, Some("2026-11-01")), []);
    assert_eq!(due(&home, Some(TODAY)).len(), 2, "what was filled in there");

    let settings = get_settings(home.look()).unwrap();
    let monthly = Settings {
        questionnaires: [("phq9".to_owned(), 4)].into(),
        ..settings
    };
    set_settings(home.j(), monthly).unwrap();
    home.at("2026-09-30 08:00");
    assert_eq!(due(&home, None), []);
    home.at("2026-10-01 08:00");
    assert_eq!(due(&home, None), [("phq9".to_owned(), false)]);
    let listed = list_questionnaires(home.look()).unwrap();
    assert_eq!(
        (
            listed[0].instrument.as_str(),
            listed[0].every_weeks,
            listed[0].due
        ),
        ("phq9", Some(4), "2026-10-01".parse().ok())
    );
}

#[test]
fn answers_that_are_none_are_refused_at_their_item() {
    let mut home = Home::new();
    home.refuses("answers.q2", "unknown_choice", |j| {
        save_assessment(j, answers("phq9", TODAY, &[1, 4]))
    });
    let mut unknown = answers("phq9", TODAY, &[1]);
    unknown.answers.insert("q99".to_owned(), 1);
    home.refuses("answers", "not_found", |j| save_assessment(j, unknown));
    home.refuses("answers", "empty", |j| {
        save_assessment(j, answers("phq9", TODAY, &[]))
    });
    home.refuses("day", "in_the_future", |j| {
        save_assessment(j, answers("phq9", "2026-09-04", &[1; 9]))
    });
    // WHO-5 has no wording here: a total from a clinician's form only.
    for instrument in ["nothing", "who5", ""] {
        home.refuses("instrument", "not_found", |j| {
            save_assessment(j, answers(instrument, TODAY, &[1; 5]))
        });
    }
    home.refuses("id", "not_found", |j| remove_assessment(j, AssessmentId(4)));
}

#[test]
fn one_taken_away_comes_back_with_every_answer() {
    let mut home = Home::new();
    save(
        &mut home,
        answers("phq9", TODAY, &[0, 1, 2, 3, 0, 1, 2, 3, 0]),
    );
    let whole = home.dump();
    let id = get_questionnaire(home.look(), "phq9").unwrap().earlier[0].id;
    remove_assessment(home.j(), id).unwrap();
    assert_eq!(home.count("assessment_answer"), 0);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}
