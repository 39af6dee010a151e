//! What a review says in sentences: the lead, what has to be known with it, a question for the next visit, and how the numbers were
//! made. It says what went together, never what caused what, and never what to do.

use ballast_insight::review::{BASELINE_DAYS, Stage, Window, WindowKind, stage};
use ballast_model::ReviewWeeks;
use ballast_words::t;
use chrono::NaiveDate;

use super::outcomes::Rows;
use super::windows::{Reviewed, title, weeks_words};
use crate::views::{OutcomeRow, QuestionnaireRow, ReviewFinding};
use crate::words;

/// Most outcomes that are named in the lead.
const NAMED: usize = 3;
/// Most characters of a question on the agenda.
const QUESTION: usize = 480;

/// A sentence or two on top of a review.
pub(super) fn lead(
    window: &Window,
    weeks: ReviewWeeks,
    rows: &Rows,
    questionnaires: &[QuestionnaireRow],
    today: NaiveDate,
) -> String {
    let near = |day: NaiveDate| words::near_day(day, today);
    let looked_at = weeks_words(weeks);
    match stage(window, today) {
        Stage::Planned { opens } => {
            return t!("review-lead-planned", day = near(opens), n = BASELINE_DAYS);
        }
        Stage::BeforeTarget { target, .. } => {
            return t!(
                "review-lead-before-target",
                day = near(target),
                weeks = looked_at
            );
        }
        Stage::TooEarly { .. } => {
            return match window.review {
                None => t!("review-lead-too-early", weeks = looked_at),
                Some(review) => t!(
                    "review-lead-too-early-from",
                    weeks = looked_at,
                    day = near(review.from())
                ),
            };
        }
        Stage::CutShort { by } => {
            return t!("review-lead-cut-short", day = near(by));
        }
        Stage::Open { .. } | Stage::Past => {}
    }
    let mut said = findings(&rows.outcomes, window.kind);
    if let Some(forms) = forms(questionnaires) {
        said.push(' ');
        said.push_str(&forms);
    }
    said
}

fn findings(outcomes: &[OutcomeRow], kind: WindowKind) -> String {
    if outcomes.is_empty() {
        return match kind {
            WindowKind::Review => t!("review-nothing-rated"),
            WindowKind::Watch => t!("review-nothing-rated-watched"),
        };
    }
    let known = outcomes
        .iter()
        .filter(|o| o.finding != ReviewFinding::NotKnown)
        .count();
    if known == 0 {
        let lacking = outcomes
            .iter()
            .find_map(|o| Some((o, o.withheld.as_ref()?)));
        return match lacking {
            Some((o, why)) => t!("review-too-few-days-why", name = &o.name, why = why),
            None => t!("review-too-few-days"),
        };
    }
    let clear = |o: &&OutcomeRow| {
        matches!(
            o.finding,
            ReviewFinding::Better | ReviewFinding::Worse | ReviewFinding::Different
        )
    };
    let (standing, rest): (Vec<&OutcomeRow>, Vec<&OutcomeRow>) =
        outcomes.iter().filter(clear).partition(|o| o.stands_out);
    let named: Vec<&OutcomeRow> = if standing.is_empty() { rest } else { standing };
    if named.is_empty() {
        return t!("review-none-clear", n = known);
    }
    let mut said: Vec<String> = named.iter().take(NAMED).map(|o| one(o)).collect();
    let left = known - named.len().min(NAMED);
    if left > 0 && said.len() == named.len() {
        said.push(t!("review-others", n = left));
    }
    said.join(" ")
}

/// "Anxiety went from 2.1 to 1.2 (12 and 25 rated days): better, and stands out among 6 outcomes."
fn one(row: &OutcomeRow) -> String {
    let after = row.after.as_ref();
    let words = |w: Option<&String>| w.cloned().unwrap_or_else(|| t!("review-not-rated"));
    t!(
        "review-outcome",
        name = &row.name,
        before = words(row.before.words.as_ref()),
        after = words(after.and_then(|a| a.words.as_ref())),
        n_before = row.before.n,
        n_after = after.map_or(0, |a| a.n),
        verdict = &row.verdict
    )
}

/// "PHQ-9 from 17 to 9, 8 points lower."
fn forms(rows: &[QuestionnaireRow]) -> Option<String> {
    let said: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let (from, to) = (row.before?, row.after?);
            let message = match row.reliable {
                Some(true) => "review-form-reliable",
                Some(false) => "review-form-chance",
                None => "review-form",
            };
            Some(t!(message, name = &row.name, from = from, to = to))
        })
        .collect();
    (!said.is_empty()).then(|| format!("{}.", said.join("; ")))
}

/// What has to be known with the finding: several that began together, changes that cannot be told apart, what ended it.
pub(super) fn cautions(reviewed: &Reviewed, at: usize, window: &Window) -> Vec<String> {
    let told = reviewed.told(at);
    let mut found = Vec::new();
    if window.is_joint() {
        let mut names: Vec<&str> = told.iter().map(|t| t.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let message = if names.len() == 2 {
            "review-joint-two"
        } else {
            "review-joint-more"
        };
        found.push(t!(message, names = words::list(&names)));
    }
    let mut apart = Vec::new();
    for other in reviewed.overlaps(at) {
        let place = reviewed
            .windows
            .iter()
            .position(|w| w.changes == other.changes);
        let Some(name) = place.map(|place| title(&reviewed.told(place))) else {
            continue;
        };
        if other.part_of_switch {
            found.push(t!("review-part-of-switch", name = name));
        } else if other.same_treatment {
            found.push(t!("review-same-treatment", name = name));
        } else {
            apart.push(t!("review-quoted", name = name));
        }
    }
    apart.sort();
    apart.dedup();
    if !apart.is_empty() {
        let count = words::number(apart.len() + 1);
        let mut all = vec![t!("review-this-one")];
        all.append(&mut apart);
        found.insert(
            0,
            t!("review-apart", count = count, all = words::list(&all)),
        );
    }
    if let Some(by) = window.ended.filter(|by| *by <= reviewed.today) {
        found.push(t!(
            "review-ended-by",
            day = words::near_day(by, reviewed.today)
        ));
    }
    found
}

/// A question for the next visit, for the person to change.
pub(super) fn question(title: &str, opened: NaiveDate, lead: &str, today: NaiveDate) -> String {
    let day = words::near_day(opened, today);
    let asked = t!(
        "review-question",
        title = title,
        day = day.as_str(),
        lead = lead
    );
    if asked.chars().count() <= QUESTION {
        return asked;
    }
    t!("review-question-short", title = title, day = day)
        .chars()
        .take(QUESTION)
        .collect()
}

/// How the numbers were made.
pub(super) fn method() -> Vec<String> {
    vec![
        t!("review-method-baseline"),
        t!("review-method-neighbours"),
        t!("review-method-size"),
        t!("review-method-several"),
        t!("review-method-forms"),
        t!("review-method-cause"),
    ]
}
