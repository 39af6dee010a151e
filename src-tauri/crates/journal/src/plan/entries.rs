//! What the plan says: entries that follow from steps, entries a person chooses, and their words.

use std::collections::BTreeMap;

use ballast_model::{
    Goal, IntentionId, Invalid, PlanEntry, PlanSubject, PlanVersion, StepKind, TreatmentOrder,
    compare_plans, regimen_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::fields::{clock, optional_time, within};
use crate::views::{CourseState, IntentionInput, PlanChoices, PlanDifference, PlanLine, PlanPart};
use crate::{medicine, standing, therapy, words};

/// Medicines, therapies and goals as they stand on a day, by their own steps.
pub(crate) fn derived(conn: &Connection, day: NaiveDate) -> Result<Vec<PlanEntry>, VaultError> {
    let mut found = Vec::new();
    for with in medicine::load(conn)? {
        let regimen = regimen_on(&with.steps, day);
        let paused = with
            .steps
            .iter()
            .filter(|s| s.start <= day)
            .max_by_key(|s| (s.start, s.id))
            .is_some_and(|s| s.kind == StepKind::Hold);
        if regimen.is_some() || paused {
            found.push(PlanEntry::Medicine {
                medicine: with.medicine.id,
                name: with.medicine.name.clone(),
                amount: regimen.map(|r| r.amount),
                schedule: regimen.map(|r| r.schedule.clone()),
            });
        }
    }
    let rhythms = storage::list_rhythms(conn)?;
    for course in storage::list_courses(conn)? {
        let own: Vec<_> = rhythms
            .iter()
            .filter(|r| r.course == course.id)
            .cloned()
            .collect();
        let rhythm = match standing::state(&course, day) {
            CourseState::Current => therapy::rhythm_on(&own, day),
            CourseState::Waiting if course.waiting_since.is_none_or(|since| since <= day) => None,
            _ => continue,
        };
        found.push(PlanEntry::Therapy {
            course: course.id,
            approach: course.approach,
            rhythm,
        });
    }
    found.extend(
        storage::list_goals(conn)?
            .into_iter()
            .filter(|goal| goal.holds_on(day))
            .map(|Goal { id, text, by, .. }| PlanEntry::Goal { goal: id, text, by }),
    );
    Ok(found)
}

/// The entries of a version that a person chose; the others follow from steps.
pub(crate) fn chosen(entries: &[PlanEntry]) -> Vec<PlanEntry> {
    entries.iter().filter(|e| is_chosen(e)).cloned().collect()
}

pub(crate) fn is_chosen(entry: &PlanEntry) -> bool {
    matches!(
        entry,
        PlanEntry::Order { .. }
            | PlanEntry::CheckIns { .. }
            | PlanEntry::DailyCheckIn { .. }
            | PlanEntry::Intention { .. }
    )
}

/// Entries from what was typed. New intentions get the next number that no version has used.
///
/// # Errors
/// A problem at `check_in_at`, `every_weeks` or `intentions.n.text`.
pub(crate) fn read_choices(
    choices: &PlanChoices,
    versions: &[PlanVersion],
) -> Result<Vec<PlanEntry>, Invalid> {
    let mut entries = Vec::new();
    if let Some(order) = choices.order {
        entries.push(PlanEntry::Order { order });
    }
    if let Some(every_weeks) = choices.every_weeks {
        Invalid::check_range("every_weeks", i64::from(every_weeks), 1, 52)?;
        entries.push(PlanEntry::CheckIns { every_weeks });
    }
    if let Some(at) = optional_time("check_in_at", choices.check_in_at.as_deref())? {
        entries.push(PlanEntry::DailyCheckIn { at });
    }
    let used = versions.iter().flat_map(|v| &v.entries);
    let mut next = used
        .filter_map(|entry| match entry {
            PlanEntry::Intention { intention, .. } => Some(intention.0),
            _ => None,
        })
        .chain(choices.intentions.iter().filter_map(|i| Some(i.id?.0)))
        .max()
        .unwrap_or(0);
    for (place, IntentionInput { id, text }) in choices.intentions.iter().enumerate() {
        if text.trim().is_empty() {
            continue;
        }
        let text = ballast_model::line("text", text).map_err(|i| within("intentions", place, i))?;
        let intention = id.unwrap_or_else(|| {
            next += 1;
            IntentionId(next)
        });
        entries.push(PlanEntry::Intention { intention, text });
    }
    Ok(entries)
}

/// What a person chose, as it would be typed.
pub(crate) fn choices(entries: &[PlanEntry]) -> PlanChoices {
    let mut found = PlanChoices::default();
    for entry in entries {
        match entry {
            PlanEntry::Order { order } => found.order = Some(*order),
            PlanEntry::CheckIns { every_weeks } => found.every_weeks = Some(*every_weeks),
            PlanEntry::DailyCheckIn { at } => found.check_in_at = Some(clock(*at)),
            PlanEntry::Intention { intention, text } => found.intentions.push(IntentionInput {
                id: Some(*intention),
                text: text.clone(),
            }),
            _ => {}
        }
    }
    found
}

/// The entries of one version as lines, in the order of subjects.
pub(crate) fn lines(entries: &[PlanEntry]) -> Vec<PlanLine> {
    let ordered: BTreeMap<PlanSubject, &PlanEntry> =
        entries.iter().map(|e| (e.subject(), e)).collect();
    ordered.into_values().map(line).collect()
}

/// Two versions side by side, in the order of subjects. What they say alike is left out unless `all`.
pub(crate) fn differences(
    before: &[PlanEntry],
    after: &[PlanEntry],
    all: bool,
) -> Vec<PlanDifference> {
    let by_subject = |entries: &[PlanEntry]| -> BTreeMap<PlanSubject, PlanLine> {
        entries.iter().map(|e| (e.subject(), line(e))).collect()
    };
    let (old, new) = (by_subject(before), by_subject(after));
    let differing: Vec<PlanSubject> = compare_plans(before, after)
        .iter()
        .map(ballast_model::PlanChange::subject)
        .collect();
    let mut subjects: Vec<PlanSubject> = old.keys().chain(new.keys()).copied().collect();
    subjects.sort_unstable();
    subjects.dedup();
    subjects
        .into_iter()
        .filter(|subject| all || differing.contains(subject))
        .filter_map(|subject| {
            let (was, is) = (old.get(&subject), new.get(&subject));
            let shown = is.or(was)?;
            Some(PlanDifference {
                key: shown.key.clone(),
                part: shown.part,
                label: shown.label.clone(),
                before: was.map(|line| line.words.clone()),
                after: is.map(|line| line.words.clone()),
                same: !differing.contains(&subject),
            })
        })
        .collect()
}

/// A difference in one sentence without its stop, such as "Meetings with the prescriber: every week".
pub(crate) fn in_words(difference: &PlanDifference) -> String {
    match (&difference.before, &difference.after) {
        (_, Some(after)) => format!("{}: {after}", difference.label),
        (Some(before), None) => t!("plan-no-longer", label = &difference.label, before = before),
        (None, None) => difference.label.clone(),
    }
}

pub(crate) fn line(entry: &PlanEntry) -> PlanLine {
    let (key, part, label, words) = match entry {
        PlanEntry::Order { order } => (
            "order".to_owned(),
            PlanPart::Rhythm,
            t!("plan-order"),
            order_words(*order),
        ),
        PlanEntry::CheckIns { every_weeks } => (
            "meetings".to_owned(),
            PlanPart::Rhythm,
            t!("plan-meetings"),
            t!("plan-every-weeks", n = *every_weeks),
        ),
        PlanEntry::DailyCheckIn { at } => (
            "check_in".to_owned(),
            PlanPart::Rhythm,
            t!("plan-check-in"),
            t!("plan-about", time = clock(*at)),
        ),
        PlanEntry::Medicine {
            medicine,
            name,
            amount,
            schedule,
        } => (
            format!("medicine {}", medicine.0),
            PlanPart::Medicine,
            name.clone(),
            match (amount, schedule) {
                (Some(dose), Some(schedule)) => {
                    format!("{}, {}", words::amount(*dose), words::schedule(schedule))
                }
                _ => t!("plan-paused"),
            },
        ),
        PlanEntry::Therapy {
            course,
            approach,
            rhythm,
        } => (
            format!("therapy {}", course.0),
            PlanPart::Therapy,
            approach.clone(),
            rhythm.map_or_else(|| t!("plan-waiting"), words::rhythm),
        ),
        PlanEntry::Intention { intention, text } => (
            format!("intention {}", intention.0),
            PlanPart::Intention,
            t!("plan-intention"),
            text.clone(),
        ),
        PlanEntry::Goal { goal, text, by } => (
            format!("goal {}", goal.0),
            PlanPart::Goal,
            t!("plan-goal"),
            match by {
                Some(by) => t!("plan-goal-by", goal = text, day = words::long_day(*by)),
                None => text.clone(),
            },
        ),
    };
    PlanLine {
        key,
        part,
        label,
        words,
    }
}

fn order_words(order: TreatmentOrder) -> String {
    match order {
        TreatmentOrder::Together => t!("plan-order-together"),
        TreatmentOrder::TherapyFirst => t!("plan-order-therapy-first"),
        TreatmentOrder::MedicineFirst => t!("plan-order-medicine-first"),
        TreatmentOrder::Open => t!("plan-order-open"),
    }
}
