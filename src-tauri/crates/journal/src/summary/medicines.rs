//! What is taken now, what was taken before that, and what changed since the last visit.

use ballast_model::{RegimenStep, Span, StepKind, regimen_on, spans};
use ballast_report::MedicineRow;
use ballast_vault::DoseRow;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{Months, NaiveDate};

use super::plan::Plan;
use super::{adherence, ended};
use crate::medicine::{self, WithSteps};
use crate::plan::step_name;
use crate::words;
use crate::words::amount;

/// Months in which a change is a late one.
const LATELY: u32 = 6;
/// Earlier doses named in the table.
const EARLIER: usize = 3;

/// One row for each medicine taken or held today, scheduled ones first.
pub(super) fn rows(conn: &Connection, plan: &Plan) -> Result<Vec<MedicineRow>, VaultError> {
    let medicines = medicine::load(conn)?;
    let doses = storage::dose_rows(conn, plan.since, plan.until)?;
    let mut rows: Vec<(bool, MedicineRow)> = medicines
        .iter()
        .filter_map(|with| row(with, &doses, plan))
        .collect();
    rows.sort_by_key(|(as_needed, _)| *as_needed);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// What changed from the first day covered on, and what is planned where the page goes up to today, oldest first.
pub(super) fn changes(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let to = if plan.until < plan.today {
        plan.until
    } else {
        NaiveDate::MAX
    };
    let found = told(conn, plan, plan.since, to)?;
    Ok(found.into_iter().map(|(_, words)| words).collect())
}

/// The same of the last months alone, for a document of the whole record.
pub(super) fn latest_changes(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let from = plan
        .last_past()
        .checked_sub_months(Months::new(LATELY))
        .unwrap_or(plan.since)
        .max(plan.since);
    let found = told(conn, plan, from, plan.until)?;
    Ok(found.into_iter().map(|(_, words)| words).collect())
}

/// How many medicines there are and what changed last, in two sentences; the table says the rest.
pub(super) fn stands(
    conn: &Connection,
    plan: &Plan,
    rows: &[MedicineRow],
) -> Result<String, VaultError> {
    let n = rows.len();
    let past = told(conn, plan, plan.since, plan.last_past())?;
    Ok(match past.last() {
        Some((_, last)) => t!("summary-now-changed", n = n, change = ended(last)),
        None => t!("summary-now-unchanged", n = n),
    })
}

/// Allergies and bad reactions, with what happened.
pub(super) fn allergies(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let all = storage::list_allergies(conn)?.into_iter();
    Ok(all
        .map(|allergy| {
            let mut said = allergy.name;
            if let Some(reaction) = allergy.reaction {
                said.push_str(&format!(": {}", reaction.trim_end_matches('.')));
            }
            if let Some(since) = allergy.since {
                said.push_str(&format!(" ({since})"));
            }
            said
        })
        .collect())
}

fn told(
    conn: &Connection,
    plan: &Plan,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(NaiveDate, String)>, VaultError> {
    changes_without(conn, from, to, plan.today, &hidden_words(conn, plan)?)
}

/// Names of side effects that print only when ticked, when they were not: a reason that has one of them is left out.
pub(super) fn hidden_words(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    if plan.include.side_effects {
        return Ok(Vec::new());
    }
    let all = storage::list_side_effects(conn)?.into_iter();
    Ok(all
        .filter(|(side_effect, _)| side_effect.sensitive)
        .map(|(side_effect, _)| side_effect.name.to_lowercase())
        .collect())
}

/// Whether words may stand on a page that leaves those out.
pub(super) fn may_stand(words: &str, hidden: &[String]) -> bool {
    let words = words.to_lowercase();
    hidden.iter().all(|name| !words.contains(name))
}

/// What changed between two days, both included, oldest first, each with its day.
pub(crate) fn changes_between(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<(NaiveDate, String)>, VaultError> {
    changes_without(conn, from, to, today, &[])
}

fn changes_without(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
    hidden: &[String],
) -> Result<Vec<(NaiveDate, String)>, VaultError> {
    let medicines = medicine::load(conn)?;
    let mut found: Vec<(NaiveDate, String)> = Vec::new();
    for with in &medicines {
        let stretches = spans(&with.steps);
        for (index, span) in stretches.iter().enumerate() {
            if (from..=to).contains(&span.from) {
                let before = index.checked_sub(1).and_then(|i| stretches.get(i));
                found.push((span.from, change(with, span, before, today, hidden)));
            }
        }
    }
    found.sort_by_key(|(day, _)| *day);
    Ok(found)
}

fn row(with: &WithSteps, doses: &[DoseRow], plan: &Plan) -> Option<(bool, MedicineRow)> {
    let stretches: Vec<Span<'_>> = spans(&with.steps)
        .into_iter()
        .filter(|s| s.from <= plan.last_past())
        .collect();
    let last = stretches.last()?;
    let regimen = regimen_on(&with.steps, plan.last_past());
    if regimen.is_none() && last.step.kind != StepKind::Hold {
        return None;
    }
    let as_needed = regimen.is_some_and(|r| r.schedule.is_as_needed());
    let same =
        |s: &Span<'_>| s.step.amount == last.step.amount && s.step.schedule == last.step.schedule;
    let since = stretches
        .iter()
        .rev()
        .take_while(|s| same(s))
        .last()
        .map_or(last.from, |s| s.from);
    let taken = if as_needed {
        as_needed_words(with, doses)
    } else {
        adherence::of(
            with,
            doses,
            plan.since.max(first_day(&with.steps)?),
            plan.last_past(),
            plan.today,
        )
        .map(|found| adherence::words(&found))
        .unwrap_or_default()
    };
    let dose = regimen.map_or_else(
        || t!("summary-paused"),
        |r| {
            let amount = amount(r.amount);
            if as_needed {
                amount
            } else {
                format!("{amount}, {}", words::schedule_brief(r.schedule))
            }
        },
    );
    let name = if as_needed {
        t!("summary-if-needed", name = &with.medicine.name)
    } else {
        with.medicine.name.clone()
    };
    Some((
        as_needed,
        MedicineRow {
            name,
            dose,
            since: words::long_day(since),
            before: before_words(&stretches, since),
            taken,
        },
    ))
}

/// `50 mg for 8 weeks, 25 mg for 1 week`, latest first.
fn before_words(stretches: &[Span<'_>], since: NaiveDate) -> String {
    let mut earlier: Vec<(String, NaiveDate, NaiveDate)> = Vec::new();
    for span in stretches.iter().filter(|s| s.from < since) {
        let Some(end) = span.to else { continue };
        let label = match (span.step.amount, span.step.kind) {
            (Some(dose), _) => amount(dose),
            (None, StepKind::Hold) => t!("summary-paused"),
            (None, _) => t!("summary-not-taken"),
        };
        match earlier.last_mut() {
            Some(before) if before.0 == label => before.2 = end,
            _ => earlier.push((label, span.from, end)),
        }
    }
    let told: Vec<String> = earlier
        .iter()
        .rev()
        .take(EARLIER)
        .map(|(label, from, to)| {
            let after = to.succ_opt().unwrap_or(*to);
            t!(
                "summary-for-so-long",
                dose = label,
                lasted = words::stretch(*from, after)
            )
        })
        .collect();
    told.join(", ")
}

fn as_needed_words(with: &WithSteps, doses: &[DoseRow]) -> String {
    let taken: Vec<NaiveDate> = doses
        .iter()
        .filter(|d| d.medicine == with.medicine.id && d.status.is_taken())
        .map(|d| d.day)
        .collect();
    match taken.iter().max() {
        Some(last) => t!(
            "summary-used",
            n = taken.len(),
            last = words::short_day(*last)
        ),
        None => t!("summary-no-use"),
    }
}

/// `26 May: sertraline raised from 50 mg to 100 mg (agreed review; decided together)`.
fn change(
    with: &WithSteps,
    span: &Span<'_>,
    before: Option<&Span<'_>>,
    today: NaiveDate,
    hidden: &[String],
) -> String {
    let step = span.step;
    let name = &with.medicine.name;
    let then = before.and_then(|b| b.step.amount);
    let did = step_name(name, step.kind);
    let what = match (then, step.amount) {
        (Some(then), Some(now)) if then != now => t!(
            "summary-change-from-to",
            did = did,
            from = amount(then),
            to = amount(now)
        ),
        (_, Some(now)) => format!("{did}, {}", amount(now)),
        (Some(then), None) => t!("summary-change-was", did = did, was = amount(then)),
        (None, None) => did,
    };
    let what = if span.from > today {
        t!("summary-change-planned", what = what)
    } else {
        what
    };
    let reason = step
        .reason
        .as_ref()
        .filter(|reason| may_stand(reason, hidden))
        .map(|r| format!(": {r}"))
        .unwrap_or_default();
    format!("{}, {what}{reason}", words::short_day(span.from))
}

fn first_day(steps: &[RegimenStep]) -> Option<NaiveDate> {
    steps.iter().map(|s| s.start).min()
}
