//! Everything that was tried: what was stopped in this record, with its highest dose, length, outcome and reason, and what was before it.

use ballast_model::{
    Amount, MedicineId, ReviewAnchor, ReviewVerdict, Span, StepKind, TriedKind, spans,
};
use ballast_report::Tried;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{day, t};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::medicines;
use super::plan::Plan;
use crate::medicine::{self, WithSteps};
use crate::paper_rows::{self, not_noted};
use crate::views::CourseState;
use crate::words::amount;
use crate::{standing, words};

/// Medicines and other treatments that were tried, the latest first, then those before the record.
pub(super) fn all(conn: &Connection, plan: &Plan) -> Result<(Vec<Tried>, Vec<Tried>), VaultError> {
    let hidden = medicines::hidden_words(conn, plan)?;
    let mut medicines = Vec::new();
    for with in &medicine::load(conn)? {
        medicines.extend(stopped(conn, with, plan, &hidden)?);
    }
    let mut therapies = Vec::new();
    for course in storage::list_courses(conn)? {
        let (Some(start), Some(ended)) = (course.start, course.ended) else {
            continue;
        };
        if standing::state(&course, plan.last_past()) != CourseState::Closed {
            continue;
        }
        let rhythms = storage::list_rhythms_of(conn, course.id)?;
        let sessions = storage::list_sessions_of(conn, course.id)?;
        let attended = sessions
            .iter()
            .filter(|s| s.status == ballast_model::SessionStatus::Attended)
            .count();
        let often = rhythms.first().map(|r| words::rhythm(r.rhythm));
        let count = t!("count-sessions", n = attended);
        therapies.push((
            ended,
            Tried {
                what: course.approach,
                when: range(start, ended),
                most: match (attended, often) {
                    (0, often) => often.unwrap_or_default(),
                    (_, Some(often)) => format!("{often}; {count}"),
                    (_, None) => count,
                },
                how_long: words::stretch(start, ended.succ_opt().unwrap_or(ended)),
                helped: not_noted(),
                ended: course.why_ended.unwrap_or_default(),
            },
        ));
    }
    let (mut medicines, mut therapies) = (latest_first(medicines), latest_first(therapies));
    for before in storage::list_tried(conn)? {
        let list = match before.kind {
            TriedKind::Medicine => &mut medicines,
            TriedKind::Therapy | TriedKind::Other => &mut therapies,
        };
        list.push(paper_rows::tried(&before));
    }
    Ok((medicines, therapies))
}

fn latest_first(mut found: Vec<(NaiveDate, Tried)>) -> Vec<Tried> {
    found.sort_by_key(|(ended, _)| std::cmp::Reverse(*ended));
    found.into_iter().map(|(_, tried)| tried).collect()
}

/// A medicine that is not taken any more.
fn stopped(
    conn: &Connection,
    with: &WithSteps,
    plan: &Plan,
    hidden: &[String],
) -> Result<Option<(NaiveDate, Tried)>, VaultError> {
    let stretches: Vec<Span<'_>> = spans(&with.steps)
        .into_iter()
        .filter(|s| s.from <= plan.last_past())
        .collect();
    let (Some(first), Some(last)) = (stretches.first(), stretches.last()) else {
        return Ok(None);
    };
    if last.step.kind != StepKind::Stop {
        return Ok(None);
    }
    let most: Option<&Amount> = stretches
        .iter()
        .filter_map(|s| s.step.amount.as_ref())
        .max_by(|a, b| value(a).cmp(&value(b)));
    let tried = Tried {
        what: with.medicine.name.clone(),
        when: range(first.from, last.from),
        most: most.map_or_else(String::new, |most| amount(*most)),
        how_long: words::stretch(first.from, last.from),
        helped: verdict(conn, with.medicine.id)?,
        ended: last
            .step
            .reason
            .clone()
            .filter(|reason| medicines::may_stand(reason, hidden))
            .unwrap_or_default(),
    };
    Ok(Some((last.from, tried)))
}

fn value(amount: &Amount) -> Decimal {
    amount.value()
}

/// What the last review of a medicine came to, in its words.
fn verdict(conn: &Connection, medicine: MedicineId) -> Result<String, VaultError> {
    let steps = storage::list_steps_of(conn, medicine)?;
    let outcomes = storage::list_review_outcomes(conn)?;
    let last = outcomes.iter().rev().find(|outcome| match outcome.review {
        ReviewAnchor::Step(id) => steps.iter().any(|step| step.id == id),
        _ => false,
    });
    Ok(match last.map(|outcome| outcome.verdict) {
        Some(ReviewVerdict::Keep) => t!("summary-review-keep"),
        Some(ReviewVerdict::Change) => t!("summary-review-change"),
        Some(ReviewVerdict::Stop) => t!("summary-review-stop"),
        Some(ReviewVerdict::Unclear) => t!("summary-review-unclear"),
        Some(ReviewVerdict::Extend) => t!("summary-review-extend"),
        None => not_noted(),
    })
}

/// `March 2025 to July 2025`.
fn range(from: NaiveDate, to: NaiveDate) -> String {
    let (from, to) = (
        day::short_month_and_year(from),
        day::short_month_and_year(to),
    );
    if from == to {
        to
    } else {
        t!("summary-months", from = from, to = to)
    }
}
