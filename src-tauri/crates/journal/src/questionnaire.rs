//! Questionnaires filled in here: what is due, the form, the score.

use std::collections::BTreeMap;

use ballast_instruments::{self as instruments, Answers, Instrument, Item};
use ballast_model::{Act, Assessment, AssessmentId, AssessmentSource, Invalid, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate};

use crate::fields::past_day;
use crate::views::{
    AssessmentInput, AssessmentResult, BandView, Changed, DueItem, ItemView, OptionView,
    QuestionnaireForm, QuestionnaireSummary, ScoreChange, Settings,
};
use crate::{Journal, JournalError};

/// Every questionnaire with wording, those on the plan first.
///
/// # Errors
/// Errors of the vault.
pub fn list_questionnaires(journal: &Journal) -> Result<Vec<QuestionnaireSummary>, JournalError> {
    let settings = journal.settings()?;
    let mut list = Vec::new();
    for instrument in instruments::all().iter().filter(|i| i.has_wording()) {
        let last = journal.read(|c| storage::last_assessment(c, &instrument.id))?;
        let every_weeks = settings.questionnaires.get(&instrument.id).copied();
        let today = journal.today()?;
        list.push(QuestionnaireSummary {
            instrument: instrument.id.clone(),
            name: instrument.name.clone(),
            items: number(instrument.items.len()),
            recall: instrument.recall.clone(),
            every_weeks,
            last: last.as_ref().map(|a| a.day),
            last_total: last.as_ref().and_then(|a| a.total),
            due: every_weeks.map(|weeks| last.map_or(today, |a| next_due(a.day, weeks))),
        });
    }
    list.sort_by_key(|q| q.every_weeks.is_none());
    Ok(list)
}

/// The form, worded as published, with earlier answers.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument` when there is none of that name with wording.
pub fn get_questionnaire(
    journal: &Journal,
    instrument: &str,
) -> Result<QuestionnaireForm, JournalError> {
    let instrument = with_wording(instrument)?;
    let mut earlier = journal.read(|c| storage::list_assessments_of(c, &instrument.id))?;
    earlier.reverse();
    let extra: Vec<&str> = instrument
        .extra_items
        .iter()
        .map(|i| i.id.as_str())
        .collect();
    Ok(QuestionnaireForm {
        instrument: instrument.id.clone(),
        name: instrument.name.clone(),
        stem: instrument
            .stem
            .clone()
            .or_else(|| instrument.instructions.clone())
            .unwrap_or_default(),
        items: instrument
            .questions()
            .map(|item| item_view(item, !extra.contains(&item.id.as_str())))
            .collect(),
        licence: instrument.licence.clone(),
        source: instrument.source.clone(),
        earlier,
    })
}

/// Saves a filled-in questionnaire and says what it adds up to. Skipped items are kept as skipped and mean no total, unless the
/// instrument's own rule says how.
///
/// # Errors
/// [`JournalError::Invalid`] at the item; errors of the vault.
pub fn save_assessment(
    journal: &mut Journal,
    input: AssessmentInput,
) -> Result<AssessmentResult, JournalError> {
    let instrument = with_wording(&input.instrument)?;
    let recorded = journal.moment()?;
    let day = past_day("day", &input.day, recorded.day)?;
    let answers = read_answers(instrument, &input.answers)?;
    if answers.is_empty() {
        return Err(Invalid::new("answers", Problem::Empty).into());
    }
    let scored: Answers = answers
        .iter()
        .filter(|(id, _)| !instrument.extra_items.iter().any(|extra| extra.id == **id))
        .map(|(id, value)| (id.clone(), *value))
        .collect();
    let score = instrument
        .score(&scored)
        .map_err(|_| Invalid::new("answers", Problem::UnknownChoice))?;
    let total = score.total.and_then(|t| u32::try_from(t).ok());
    let before = journal
        .read(|c| storage::list_assessments_of(c, &instrument.id))?
        .into_iter()
        .rfind(|a| a.day < day && a.total.is_some());
    let assessment = Assessment {
        id: AssessmentId::NEW,
        instrument: instrument.id.clone(),
        day,
        recorded,
        source: AssessmentSource::InApp,
        answers: input.answers,
        total,
    };
    let changed = journal.change(Act::AddAssessment, |tx| {
        storage::add_assessment(tx, &assessment).map(|_| ())
    })?;
    Ok(AssessmentResult {
        changed,
        total,
        max: u32::try_from(instrument.total.max).unwrap_or(0),
        skipped: score
            .missing
            .iter()
            .filter_map(|id| item_number(instrument, id))
            .collect(),
        band: total
            .and_then(|t| instrument.band(i64::from(t)))
            .map(|band| BandView {
                label: band.label.clone(),
                min: u32::try_from(band.min).unwrap_or(0),
                max: u32::try_from(band.max).unwrap_or(0),
            }),
        since_last: total.and_then(|now| before.and_then(|a| score_change(instrument, &a, now))),
        show_support: !instrument.safety(&answers).is_empty(),
    })
}

/// Removes a filled-in questionnaire.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_assessment(journal: &mut Journal, id: AssessmentId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveAssessment, |tx| {
        storage::remove_assessment(tx, id)
    })
}

/// The questionnaires of a day: on today those that are due, on an earlier day only those that were filled in.
pub(crate) fn due_on(
    conn: &Connection,
    settings: &Settings,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    let mut due = Vec::new();
    for (id, every_weeks) in &settings.questionnaires {
        let Some(instrument) = instruments::get(id) else {
            continue;
        };
        let filled = storage::list_assessments_of(conn, id)?;
        let done = filled.iter().any(|a| a.day == day);
        let last = filled.iter().filter(|a| a.day < day).map(|a| a.day).max();
        let is_due = day == today && last.is_none_or(|last| next_due(last, *every_weeks) <= day);
        if done || is_due {
            due.push(DueItem::Questionnaire {
                instrument: id.clone(),
                name: instrument.name.clone(),
                every_weeks: *every_weeks,
                minutes: number(instrument.items.len()).div_ceil(5),
                last,
                done,
            });
        }
    }
    // The longer one first: PHQ-9 before GAD-7.
    due.sort_by_key(|d| match d {
        DueItem::Questionnaire { instrument, .. } => {
            std::cmp::Reverse(instruments::get(instrument).map_or(0, |i| i.items.len()))
        }
        _ => std::cmp::Reverse(0),
    });
    Ok(due)
}

fn next_due(last: NaiveDate, every_weeks: u32) -> NaiveDate {
    last.checked_add_days(Days::new(u64::from(every_weeks) * 7))
        .unwrap_or(last)
}

fn score_change(instrument: &Instrument, before: &Assessment, now: u32) -> Option<ScoreChange> {
    let then = before.total?;
    let change = instrument.reliable_change(i64::from(then), i64::from(now));
    Some(ScoreChange {
        day: before.day,
        total: then,
        difference: i32::try_from(change.difference).ok()?,
        reliable_points: instrument
            .reliable_change
            .as_ref()
            .and_then(|r| u32::try_from(r.points).ok()),
        reliable: change.reliable,
    })
}

fn read_answers(instrument: &Instrument, typed: &BTreeMap<String, u8>) -> Result<Answers, Invalid> {
    let mut answers = Answers::new();
    for (id, value) in typed {
        let item = instrument
            .questions()
            .find(|item| item.id == *id)
            .ok_or_else(|| Invalid::new("answers", Problem::NotFound))?;
        if !item.options.iter().any(|o| o.value == i64::from(*value)) {
            return Err(Invalid::new(
                &format!("answers.{}", item.id),
                Problem::UnknownChoice,
            ));
        }
        answers.insert(id.clone(), i64::from(*value));
    }
    Ok(answers)
}

fn with_wording(id: &str) -> Result<&'static Instrument, Invalid> {
    instruments::get(id)
        .filter(|i| i.has_wording())
        .ok_or_else(|| Invalid::new("instrument", Problem::NotFound))
}

fn item_view(item: &Item, scored: bool) -> ItemView {
    ItemView {
        id: item.id.clone(),
        text: item.text.clone(),
        options: item
            .options
            .iter()
            .map(|o| OptionView {
                value: u8::try_from(o.value).unwrap_or(0),
                label: o.label.clone(),
            })
            .collect(),
        scored,
    }
}

fn item_number(instrument: &Instrument, id: &str) -> Option<u32> {
    instrument
        .questions()
        .position(|item| item.id == id)
        .map(|at| number(at + 1))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
