//! Questionnaires: then, lowest, now, with reliable change; item 9 on a line of its own when it was ticked.

use ballast_insight::questionnaire::{CourseRule, course};
use ballast_instruments as instruments;
use ballast_model::{Assessment, SummaryDocument};
use ballast_report::ScoreTable;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{number, t};
use chrono::NaiveDate;

use super::plan::Plan;
use super::sensitive::is_substance_form;
use crate::questionnaire::forms;
use crate::words;

/// The PHQ-9.
pub(super) const PHQ9: &str = "phq9";
/// The PHQ-9's item about thoughts of being better off dead.
pub(super) const ITEM_NINE: &str = "q9";
/// Questionnaires that stand first; the others follow in the order they were first filled in.
const FIRST: [&str; 2] = [PHQ9, "gad7"];

pub(super) fn questionnaires(conn: &Connection, plan: &Plan) -> Result<ScoreTable, VaultError> {
    let mut rows = Vec::new();
    let mut shown: Vec<String> = FIRST.map(ToOwned::to_owned).to_vec();
    for assessment in storage::list_assessments(conn, plan.since, plan.until)? {
        if !shown.contains(&assessment.instrument) {
            shown.push(assessment.instrument);
        }
    }
    shown.retain(|id| plan.include.substances || !is_substance_form(id));
    for id in &shown {
        let filled = storage::list_assessments_of(conn, id)?;
        let Some(instrument) = forms::find(conn, id)? else {
            continue;
        };
        if let Some(row) = score_row(&instrument, &filled, plan) {
            rows.push(row);
        }
        if id == PHQ9 && plan.include.item_nine {
            rows.extend(item_nine_row(&filled, plan));
        }
    }
    let head = vec![
        String::new(),
        then_head(plan),
        t!("summary-lowest"),
        t!("summary-now"),
    ];
    Ok(ScoreTable { head, rows })
}

fn then_head(plan: &Plan) -> String {
    if plan.document == SummaryDocument::SecondOpinion {
        return t!("summary-first");
    }
    words::near_day(plan.since, plan.today)
}

fn score_row(
    instrument: &instruments::Instrument,
    filled: &[Assessment],
    plan: &Plan,
) -> Option<Vec<String>> {
    let then = then(filled, plan, |a| a.total);
    let readings: Vec<(NaiveDate, Option<f64>)> = filled
        .iter()
        .filter(|a| {
            a.day <= plan.until && (a.day >= plan.since || Some(a.day) == then.map(|(day, _)| day))
        })
        .map(|a| (a.day, a.total.map(f64::from)))
        .collect();
    let rule = CourseRule {
        reliable_points: instrument
            .reliable_change
            .as_ref()
            .and_then(|r| i32::try_from(r.points).ok())
            .map(f64::from),
        remission_below: instrument
            .remission_below
            .and_then(|r| i32::try_from(r).ok())
            .map(f64::from),
    };
    let found = course(&readings, rule)?;
    let total = number(found.latest.total, 0);
    let mut now = match (found.from_first, then.is_some()) {
        (Some(change), true) => {
            let points = number(change.difference.abs(), 0);
            let said = match change.difference {
                d if d < 0.0 => t!("summary-score-lower", total = total, points = points),
                d if d > 0.0 => t!("summary-score-higher", total = total, points = points),
                _ => t!("summary-score-same", total = total),
            };
            if change.reliable == Some(true) {
                t!("summary-score-reliable", said = said)
            } else {
                said
            }
        }
        _ => total,
    };
    if let (Some(below), Some(cut)) = (&found.below_cut, rule.remission_below)
        && below.weeks >= 1.0
    {
        now = t!(
            "summary-score-below",
            said = now,
            cut = number(cut, 0),
            weeks = number(below.weeks.floor(), 0)
        );
    }
    now.push_str(&format!(" ({})", words::short_day(found.latest.day)));
    Some(vec![
        instrument.name.clone(),
        then.map_or_else(|| t!("summary-none"), |(_, total)| total.to_string()),
        format!("{:.0}", found.lowest.total),
        now,
    ])
}

fn item_nine_row(filled: &[Assessment], plan: &Plan) -> Option<Vec<String>> {
    let answer = |a: &Assessment| a.answers.get(ITEM_NINE).copied().map(u32::from);
    let since = filled
        .iter()
        .filter(|a| a.day >= plan.since && a.day <= plan.until);
    let (now_day, now) = filled
        .iter()
        .rev()
        .filter(|a| a.day <= plan.until)
        .find_map(|a| Some((a.day, answer(a)?)))?;
    let lowest = since.filter_map(answer).min().unwrap_or(now);
    let then = then(filled, plan, answer);
    Some(vec![
        t!("summary-item-nine"),
        then.map_or_else(|| t!("summary-none"), |(_, value)| value.to_string()),
        lowest.to_string(),
        t!(
            "summary-item-nine-now",
            n = now,
            day = words::short_day(now_day)
        ),
    ])
}

/// How it was when the days covered began; of a document of the whole record the first there is.
fn then(
    filled: &[Assessment],
    plan: &Plan,
    value: impl Fn(&Assessment) -> Option<u32>,
) -> Option<(NaiveDate, u32)> {
    if plan.document == SummaryDocument::SecondOpinion {
        return filled
            .iter()
            .filter(|a| a.day >= plan.since && a.day <= plan.until)
            .find_map(|a| Some((a.day, value(a)?)));
    }
    at_or_before(filled, plan.since, value)
}

/// The last value on or before a day.
fn at_or_before(
    filled: &[Assessment],
    day: NaiveDate,
    value: impl Fn(&Assessment) -> Option<u32>,
) -> Option<(NaiveDate, u32)> {
    filled
        .iter()
        .rev()
        .filter(|a| a.day <= day)
        .find_map(|a| Some((a.day, value(a)?)))
}
