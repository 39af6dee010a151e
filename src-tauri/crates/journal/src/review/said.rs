//! What a review says in sentences: the lead, what has to be known with it, a question for the next visit, and how the numbers were
//! made. It says what went together, never what caused what, and never what to do.

use ballast_insight::review::{BASELINE_DAYS, Stage, Window, WindowKind, stage};
use ballast_model::ReviewWeeks;
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
            return format!(
                "This begins on {}. The {BASELINE_DAYS} days before it are the baseline.",
                near(opens)
            );
        }
        Stage::BeforeTarget { target, .. } => {
            return format!(
                "Too early: the clock starts on {}, with the target dose or the last of what begins together. It is looked at in {looked_at} after that.",
                near(target)
            );
        }
        Stage::TooEarly { .. } => {
            let from = window.review.map_or_else(
                || format!("It is looked at after {looked_at}."),
                |review| {
                    format!(
                        "It is looked at in {looked_at}, from {} on.",
                        near(review.from())
                    )
                },
            );
            return format!("Too early to say anything. {from}");
        }
        Stage::CutShort { by } => {
            return format!(
                "The next change came on {}, before this one could be judged.",
                near(by)
            );
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
    let days = match kind {
        WindowKind::Review => "in its weeks",
        WindowKind::Watch => "in the days watched",
    };
    if outcomes.is_empty() {
        return format!(
            "Nothing was rated before the change or {days}, so nothing can be said about it."
        );
    }
    let known = outcomes
        .iter()
        .filter(|o| o.finding != ReviewFinding::NotKnown)
        .count();
    if known == 0 {
        let lacking = outcomes
            .iter()
            .find_map(|o| Some((o, o.withheld.as_ref()?)))
            .map(|(o, why)| format!(" {}: {why}.", o.name))
            .unwrap_or_default();
        return format!("There are too few days to tell before and after apart.{lacking}");
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
        let of = match known {
            1 => "The one outcome with enough days shows no clear difference".to_owned(),
            n => format!("None of {n} outcomes with enough days shows a clear difference"),
        };
        return format!("{of}. Small changes are seldom told in a few weeks.");
    }
    let mut said: Vec<String> = named.iter().take(NAMED).map(|o| one(o)).collect();
    let left = known - named.len().min(NAMED);
    if left > 0 && said.len() == named.len() {
        said.push(match left {
            1 => "The other outcome with enough days shows nothing that stands out.".to_owned(),
            n => format!("The other {n} outcomes with enough days show nothing that stands out."),
        });
    }
    said.join(" ")
}

/// "Anxiety went from 2.1 to 1.2 (12 and 25 rated days): better, and stands out among 6 outcomes."
fn one(row: &OutcomeRow) -> String {
    let after = row.after.as_ref();
    let words = |w: Option<&String>| w.cloned().unwrap_or_else(|| "not rated".to_owned());
    format!(
        "{} went from {} to {} ({} and {} rated days): {}.",
        row.name,
        words(row.before.words.as_ref()),
        words(after.and_then(|a| a.words.as_ref())),
        row.before.n,
        after.map_or(0, |a| a.n),
        row.verdict
    )
}

/// "PHQ-9 from 17 to 9, 8 points lower."
fn forms(rows: &[QuestionnaireRow]) -> Option<String> {
    let said: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let (from, to) = (row.before?, row.after?);
            let reliable = match row.reliable {
                Some(true) => ", more than is likely by chance",
                Some(false) => ", which may be chance",
                None => "",
            };
            Some(format!("{} from {from} to {to}{reliable}", row.name))
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
        let all = if names.len() == 2 { "both" } else { "all" };
        found.push(format!(
            "{} began within a week of each other. What stands here is about {all} together: which of them it goes together with cannot be told.",
            words::list(&names)
        ));
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
            found.push(format!("“{name}” is part of this switch."));
        } else if other.same_treatment {
            found.push(format!(
                "“{name}” is another step of the same treatment and reaches into these days."
            ));
        } else {
            apart.push(format!("“{name}”"));
        }
    }
    apart.sort();
    apart.dedup();
    if !apart.is_empty() {
        let count = match apart.len() {
            1 => "Two changes fall".to_owned(),
            n => format!("{} changes fall", words::number(n + 1)),
        };
        let mut all = vec!["this one".to_owned()];
        all.append(&mut apart);
        found.insert(
            0,
            format!(
                "{count} into the same weeks: {}. They cannot be told apart.",
                words::list(&all)
            ),
        );
    }
    if let Some(by) = window.ended.filter(|by| *by <= reviewed.today) {
        found.push(format!(
            "The next change came on {}, so the days from then on are left out.",
            words::near_day(by, reviewed.today)
        ));
    }
    found
}

/// A question for the next visit, for the person to change.
pub(super) fn question(title: &str, opened: NaiveDate, lead: &str, today: NaiveDate) -> String {
    let asked = format!(
        "{title}, since {}: {lead} What do you make of it?",
        words::near_day(opened, today)
    );
    if asked.chars().count() <= QUESTION {
        return asked;
    }
    format!(
        "{title}, since {}: what do you make of it?",
        words::near_day(opened, today)
    )
    .chars()
    .take(QUESTION)
    .collect()
}

/// How the numbers were made.
pub(super) fn method() -> Vec<String> {
    [
        "The baseline is the 14 days before the first step; of the window only the review weeks count. Days without a rating are left out and counted, never filled in.",
        "Days resemble their neighbours, so they count as fewer than they are: a first-order autoregression over the days as they lie in the calendar, effective days after Zwiers and von Storch (1995), and Student’s t. A 95 % interval that is shown holds the true difference at least 90 times in 100 while the likeness of neighbouring days stays below 0.8. It needs 10 rated days on each side.",
        "Hedges’ g is the difference in standard deviations of a day; small, medium and large are a convention (Cohen 1988).",
        "Several outcomes are several chances. One stands out only after Benjamini and Hochberg’s correction at 5 %, and only if this record did not do as much by itself at earlier places, where it reaches back far enough to tell.",
        "Questionnaires: reliable change, response and remission as published for each form.",
        "None of this says what caused what. A season or another slow wave can look like a difference; that is why what else changed stands beside it.",
    ]
    .map(str::to_owned)
    .to_vec()
}
