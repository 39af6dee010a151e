//! The history of one questionnaire: totals, published bands, changes that are unlikely to be chance, and what was read and when.
//!
//! Facts about readings. Nobody is called recovered or relapsed; the page has the sentences.

use ballast_insight::marks::{self, MarkRule};
use ballast_insight::questionnaire::{CourseRule, course};
use ballast_instruments::{Better, Instrument, Op};
use ballast_model::{Assessment, AssessmentId, AssessmentSource, Invalid, Problem};
use ballast_vault as storage;
use ballast_words::t;
use chrono::NaiveDate;

use super::{band_view, find_form, item_number, number, points};
use crate::views::{
    BelowView, MarkView, MarkWords, QuestionnaireHistory, ReadingView, ResponseView, ScoreChange,
};
use crate::{Journal, JournalError};

/// Everything that was read with one questionnaire, newest first.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument` when there is none of that id; errors of the vault.
pub fn get_questionnaire_history(
    journal: &Journal,
    instrument: &str,
) -> Result<QuestionnaireHistory, JournalError> {
    let form = find_form(journal, instrument)?;
    let today = journal.today()?;
    let every_weeks = journal.settings()?.questionnaires.get(instrument).copied();
    let filled = journal.read(|c| storage::list_assessments_of(c, instrument))?;
    let series: Vec<(NaiveDate, Option<f64>)> = filled
        .iter()
        .map(|a| (a.day, a.total.map(f64::from)))
        .collect();
    let cut = form.remission_below.map(points);
    let rule = CourseRule {
        reliable_points: form.reliable_change.as_ref().map(|r| points(r.points)),
        remission_below: cut,
    };
    let run = course(&series, rule).and_then(|course| course.below_cut);
    let totals: Vec<&Assessment> = filled.iter().filter(|a| a.total.is_some()).collect();
    let first = totals.first().copied();
    let readings = filled
        .iter()
        .rev()
        .map(|a| {
            let before = totals.iter().rev().find(|b| is_before(b, a)).copied();
            let first = first.filter(|f| f.id != a.id && before.is_some_and(|b| b.id != f.id));
            reading(&form, a, before, first)
        })
        .collect();
    Ok(QuestionnaireHistory {
        instrument: form.id.clone(),
        name: form.name.clone(),
        today,
        low: number_of(form.total.min),
        high: number_of(form.total.max),
        higher_is_better: form.total.better == Better::Higher,
        means: form.total.means.clone(),
        has_wording: form.has_wording(),
        own: super::is_own(&form.id),
        every_weeks,
        reliable_points: form.reliable_change.as_ref().map(|r| number_of(r.points)),
        remission_below: form.remission_below.map(number_of),
        n: number(totals.len()),
        missing: number(filled.len() - totals.len()),
        below: run.map(|run| BelowView {
            since: run.since,
            weeks: run.weeks,
            n: number(run.n),
            longest_gap_days: number(run.longest_gap_days),
        }),
        marks: marks_of(&form, &series),
        readings,
        licence: form.licence.clone(),
        source: form.source.clone(),
    })
}

/// Two readings of one questionnaire held against each other, in whatever order they are named.
///
/// # Errors
/// [`JournalError::Invalid`] at `id` when one is not there, has no total or belongs to another questionnaire; errors of the vault.
pub fn compare_assessments(
    journal: &Journal,
    one: AssessmentId,
    other: AssessmentId,
) -> Result<ScoreChange, JournalError> {
    let read = |id| journal.read(|c| storage::get_assessment(c, id));
    let (a, b) = (read(one)?, read(other)?);
    let (before, after) = if is_before(&a, &b) { (a, b) } else { (b, a) };
    let not_possible = || Invalid::new("id", Problem::NotPossibleHere);
    if before.instrument != after.instrument {
        return Err(not_possible().into());
    }
    let form = find_form(journal, &after.instrument)?;
    let change = score_change(&form, &before, &after).ok_or_else(not_possible)?;
    Ok(change)
}

/// The same marks in a few words, for a chart.
pub(crate) fn marks_said(form: &Instrument, filled: &[Assessment]) -> Vec<(NaiveDate, String)> {
    let series: Vec<(NaiveDate, Option<f64>)> = filled
        .iter()
        .map(|a| (a.day, a.total.map(f64::from)))
        .collect();
    marks_of(form, &series)
        .into_iter()
        .map(|mark| {
            let said = match mark.kind {
                MarkWords::FellBelow => t!("questionnaire-mark-below", below = mark.below),
                MarkWords::RoseAbove => t!("questionnaire-mark-again", below = mark.below),
                MarkWords::TwiceAtCut => t!("questionnaire-mark-twice", again = mark.again),
                MarkWords::HalfAYearBelow => t!(
                    "questionnaire-mark-half-a-year",
                    below = mark.below,
                    n = mark.n
                ),
            };
            (mark.day, said)
        })
        .collect()
}

/// The marks of a questionnaire that publishes a remission line and a usual cut; empty for the others.
fn marks_of(form: &Instrument, series: &[(NaiveDate, Option<f64>)]) -> Vec<MarkView> {
    let cut = form
        .cutoffs
        .iter()
        .find(|c| c.op == Op::AtLeast && c.group.is_none());
    let (Some(below), Some(again)) = (form.remission_below, cut.map(|c| c.value)) else {
        return Vec::new();
    };
    let rule = MarkRule {
        below: points(below),
        again: points(again),
    };
    let mut found: Vec<MarkView> = marks::marks(series, rule)
        .into_iter()
        .map(|mark| MarkView {
            day: mark.day,
            kind: mark.kind.into(),
            n: number(mark.n),
            longest_gap_days: number(mark.longest_gap_days),
            below: number_of(below),
            again: number_of(again),
        })
        .collect();
    found.reverse();
    found
}

/// A later total against an earlier one; `None` when one of them has none.
pub(super) fn score_change(
    form: &Instrument,
    before: &Assessment,
    after: &Assessment,
) -> Option<ScoreChange> {
    let (then, now) = (i64::from(before.total?), i64::from(after.total?));
    let change = form.reliable_change(then, now);
    let weeks = (after.day - before.day).num_days() as f64 / 7.0;
    Some(ScoreChange {
        day: before.day,
        total: before.total?,
        to_day: after.day,
        to_total: after.total?,
        difference: i32::try_from(change.difference).ok()?,
        reliable_points: form.reliable_change.as_ref().map(|r| number_of(r.points)),
        reliable: change.reliable,
        response: form.response(then, now, weeks).and_then(|response| {
            Some(ResponseView {
                drop_percent: response.drop_percent,
                needed_percent: form.response?.drop_percent,
                met: response.met,
            })
        }),
    })
}

fn reading(
    form: &Instrument,
    a: &Assessment,
    before: Option<&Assessment>,
    first: Option<&Assessment>,
) -> ReadingView {
    let total = a.total.map(i64::from);
    let skipped = match a.source {
        AssessmentSource::InApp if a.total.is_none() => form
            .items
            .iter()
            .filter(|i| !a.answers.contains_key(&i.id))
            .filter_map(|i| item_number(form, &i.id))
            .collect(),
        _ => Vec::new(),
    };
    ReadingView {
        id: a.id,
        day: a.day,
        total: a.total,
        band: total.and_then(|t| form.band(t)).map(band_view),
        below_remission: total.and_then(|t| form.remission(t)),
        from_clinician: a.source == AssessmentSource::ClinicianTotal,
        filled_by: a.filled_by.clone(),
        skipped,
        since_last: before.and_then(|b| score_change(form, b, a)),
        since_first: first.and_then(|f| score_change(form, f, a)),
    }
}

/// By the day it is about, then by when it was recorded.
fn is_before(a: &Assessment, b: &Assessment) -> bool {
    (a.day, a.recorded.at, a.id) < (b.day, b.recorded.at, b.id)
}

fn number_of(points: i64) -> u32 {
    u32::try_from(points).unwrap_or(0)
}
