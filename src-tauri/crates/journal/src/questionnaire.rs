//! Questionnaires: which there are, the form to fill in, the total it comes to, a total from a clinician's form, how often one is due.

mod due;
pub(crate) mod forms;
mod history;
mod own;

use std::collections::BTreeMap;

use ballast_instruments::{self as instruments, Answers, Band, Instrument, Item};
use ballast_model::{
    Act, Assessment, AssessmentId, AssessmentSource, Invalid, OwnQuestionnaire, Problem,
    optional_line,
};
use ballast_vault as storage;

pub(crate) use due::{coming_up, due_on};
use forms::Form;
pub(crate) use history::marks_said;
pub use history::{compare_assessments, get_questionnaire_history};
pub use own::{add_questionnaire, questionnaire_file, remove_questionnaire};

use crate::fields::{given, past_day};
use crate::settings::{load_settings, store_settings};
use crate::views::{
    AssessmentInput, AssessmentResult, BandView, Changed, ItemView, OptionView, QuestionnaireForm,
    QuestionnaireKind, QuestionnaireSummary, StopView, SubscaleView, TotalInput,
};
use crate::{Journal, JournalError};

/// Most weeks between two of the same.
const MOST_WEEKS: u32 = 52;

/// Every questionnaire: those on the plan first, then the others with wording, one's own, those set aside, and those that take a total.
///
/// # Errors
/// Errors of the vault.
pub fn list_questionnaires(journal: &Journal) -> Result<Vec<QuestionnaireSummary>, JournalError> {
    let settings = journal.settings()?;
    let today = journal.today()?;
    let own = journal.read(forms::own)?;
    let shipped = instruments::all().iter().map(|i| {
        let kind = if i.has_wording() {
            QuestionnaireKind::Shipped
        } else {
            QuestionnaireKind::TotalOnly
        };
        (Form::Borrowed(i), kind)
    });
    let own = own.into_iter().map(|(form, kept)| {
        let kind = if kept {
            QuestionnaireKind::Own
        } else {
            QuestionnaireKind::SetAside
        };
        (form, kind)
    });
    let mut list = Vec::new();
    for (form, kind) in shipped.chain(own) {
        let filled = journal.read(|c| storage::list_assessments_of(c, &form.id))?;
        let last = filled.last();
        let every_weeks = settings.questionnaires.get(&form.id).copied();
        list.push(QuestionnaireSummary {
            instrument: form.id.clone(),
            name: form.name.clone(),
            kind,
            fillable: form.has_wording(),
            items: number(form.items.len()),
            recall: form.recall.clone(),
            usual_weeks: form.repeat_weeks,
            every_weeks,
            count: number(filled.len()),
            last: last.map(|a| a.day),
            last_total: last.and_then(|a| a.total),
            due: every_weeks.map(|weeks| due::due_after(last, weeks, today)),
        });
    }
    list.sort_by_key(|q| (q.every_weeks.is_none(), q.kind));
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
    let form = with_wording(journal, instrument)?;
    let mut earlier = journal.read(|c| storage::list_assessments_of(c, &form.id))?;
    earlier.reverse();
    let extra: Vec<&str> = form.extra_items.iter().map(|i| i.id.as_str()).collect();
    Ok(QuestionnaireForm {
        instrument: form.id.clone(),
        name: form.name.clone(),
        stem: form
            .stem
            .clone()
            .or_else(|| form.instructions.clone())
            .unwrap_or_default(),
        items: form
            .questions()
            .map(|item| item_view(item, !extra.contains(&item.id.as_str())))
            .collect(),
        stop: form.stop.as_ref().map(|stop| StopView {
            item: stop.item.clone(),
            value: u8::try_from(stop.value).unwrap_or(0),
        }),
        prorate_up_to: form.skipped.map(|rule| number(rule.prorate_up_to)),
        licence: form.licence.clone(),
        source: form.source.clone(),
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
    let form = with_wording(journal, &input.instrument)?;
    let recorded = journal.moment()?;
    let day = past_day("day", &input.day, recorded.day)?;
    let answers = read_answers(&form, &input.answers)?;
    if answers.is_empty() {
        return Err(Invalid::new("answers", Problem::Empty).into());
    }
    let scored: Answers = answers
        .iter()
        .filter(|(id, _)| !form.extra_items.iter().any(|extra| extra.id == **id))
        .map(|(id, value)| (id.clone(), *value))
        .collect();
    let score = form
        .score(&scored)
        .map_err(|_| Invalid::new("answers", Problem::UnknownChoice))?;
    let mut assessment = Assessment {
        id: AssessmentId::NEW,
        instrument: form.id.clone(),
        day,
        recorded,
        source: AssessmentSource::InApp,
        answers: input.answers,
        total: score.total.and_then(|t| u32::try_from(t).ok()),
        filled_by: None,
    };
    let changed = add(journal, &mut assessment)?;
    let name_of = |id: &str| form.subscales.iter().find(|s| s.id == id);
    Ok(AssessmentResult {
        skipped: score
            .missing
            .iter()
            .filter_map(|id| item_number(&form, id))
            .collect(),
        prorated: score.prorated,
        stopped: score.stopped,
        parts: score
            .subscales
            .iter()
            .map(|part| SubscaleView {
                name: name_of(&part.id).map_or_else(|| part.id.clone(), |s| s.name.clone()),
                total: part.total.and_then(|t| u32::try_from(t).ok()),
                max: u32::try_from(part.max).unwrap_or(0),
            })
            .collect(),
        show_support: !form.safety(&answers).is_empty(),
        ..result(journal, &form, &assessment, changed)?
    })
}

/// Saves the total of a form that was filled in elsewhere, with whose form it was.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument`, `day`, `total` or `filled_by`; errors of the vault.
pub fn save_total(
    journal: &mut Journal,
    input: &TotalInput,
) -> Result<AssessmentResult, JournalError> {
    let form = find_form(journal, &input.instrument)?;
    let recorded = journal.moment()?;
    let day = past_day("day", &input.day, recorded.day)?;
    let typed = given(Some(&input.total)).ok_or_else(|| Invalid::new("total", Problem::Empty))?;
    let total: i64 = typed
        .parse()
        .map_err(|_| Invalid::new("total", Problem::NotANumber))?;
    Invalid::check_range("total", total, form.total.min, form.total.max)?;
    let mut assessment = Assessment {
        id: AssessmentId::NEW,
        instrument: form.id.clone(),
        day,
        recorded,
        source: AssessmentSource::ClinicianTotal,
        answers: BTreeMap::new(),
        total: u32::try_from(total).ok(),
        filled_by: optional_line("filled_by", input.filled_by.as_deref())?,
    };
    let changed = add(journal, &mut assessment)?;
    result(journal, &form, &assessment, changed)
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

/// Says every how many weeks a questionnaire is due; `None` takes it off the plan.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument` when it cannot be filled in here, or at `every_weeks`; errors of the vault.
pub fn plan_questionnaire(
    journal: &mut Journal,
    instrument: &str,
    every_weeks: Option<u32>,
) -> Result<Changed, JournalError> {
    let form = with_wording(journal, instrument)?;
    if let Some(weeks) = every_weeks {
        Invalid::check_range("every_weeks", i64::from(weeks), 1, i64::from(MOST_WEEKS))?;
    }
    journal.change(Act::PlanQuestionnaire, |tx| {
        let mut settings = load_settings(tx)?;
        match every_weeks {
            Some(weeks) => settings.questionnaires.insert(form.id.clone(), weeks),
            None => settings.questionnaires.remove(&form.id),
        };
        store_settings(tx, &settings)
    })
}

/// Whether a questionnaire is one that the person brought.
pub(crate) fn is_own(instrument: &str) -> bool {
    instrument.starts_with(OwnQuestionnaire::PREFIX)
}

fn add(journal: &mut Journal, assessment: &mut Assessment) -> Result<Changed, JournalError> {
    let (changed, id) = journal.act(Act::AddAssessment, |tx| {
        storage::add_assessment(tx, assessment)
    })?;
    assessment.id = id;
    Ok(changed)
}

/// What a saved total says, without what only answers tell.
fn result(
    journal: &Journal,
    form: &Instrument,
    assessment: &Assessment,
    changed: Changed,
) -> Result<AssessmentResult, JournalError> {
    let before = journal
        .read(|c| storage::list_assessments_of(c, &form.id))?
        .into_iter()
        .rfind(|a| a.day < assessment.day && a.total.is_some());
    let total = assessment.total.map(i64::from);
    Ok(AssessmentResult {
        changed,
        id: assessment.id,
        total: assessment.total,
        max: u32::try_from(form.total.max).unwrap_or(0),
        skipped: Vec::new(),
        prorated: false,
        stopped: false,
        parts: Vec::new(),
        band: total.and_then(|t| form.band(t)).map(band_view),
        since_last: before.and_then(|b| history::score_change(form, &b, assessment)),
        show_support: false,
    })
}

fn read_answers(form: &Instrument, typed: &BTreeMap<String, u8>) -> Result<Answers, Invalid> {
    let mut answers = Answers::new();
    for (id, value) in typed {
        let item = form
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

/// The questionnaire of that id.
fn find_form(journal: &Journal, id: &str) -> Result<Form, JournalError> {
    journal
        .read(|c| forms::find(c, id))?
        .ok_or_else(|| Invalid::new("instrument", Problem::NotFound).into())
}

fn with_wording(journal: &Journal, id: &str) -> Result<Form, JournalError> {
    let form = find_form(journal, id)?;
    if form.has_wording() {
        Ok(form)
    } else {
        Err(Invalid::new("instrument", Problem::NotFound).into())
    }
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

fn band_view(band: &Band) -> BandView {
    BandView {
        label: band.label.clone(),
        min: u32::try_from(band.min).unwrap_or(0),
        max: u32::try_from(band.max).unwrap_or(0),
    }
}

fn item_number(form: &Instrument, id: &str) -> Option<u32> {
    form.questions()
        .position(|item| item.id == id)
        .map(|at| number(at + 1))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn points(whole: i64) -> f64 {
    i32::try_from(whole).map_or(0.0, f64::from)
}
