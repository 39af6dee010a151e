//! What changed in treatment, by day: adjustments of the plan, and the steps of medicines and therapies, which appear by themselves.

use ballast_model::{PlanVersion, RegimenStep, StepKind};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::views::PlanLogItem;
use crate::words::amount;
use crate::{medicine, visit, words};

/// Most lines that are shown.
const MOST: usize = 200;

/// Everything that changed since the first version, newest first.
pub(super) fn since_the_first(
    conn: &Connection,
    versions: &[PlanVersion],
    today: NaiveDate,
) -> Result<Vec<PlanLogItem>, VaultError> {
    let Some(first) = versions.first() else {
        return Ok(Vec::new());
    };
    let mut found = steps(conn, today)?;
    found.retain(|item| day_of(item) > first.from);
    found.extend(versions.iter().map(|v| PlanLogItem::Version {
        version: v.id,
        day: v.from,
    }));
    found.sort_by_key(|item| {
        let adjustment = matches!(item, PlanLogItem::Version { .. });
        std::cmp::Reverse((day_of(item), adjustment))
    });
    found.truncate(MOST);
    Ok(found)
}

/// What changed between two days beside an experiment, in a few words each with its day: steps of treatment and life events.
pub(crate) fn changes_between(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<String>, VaultError> {
    let within = |day: NaiveDate| (from..=to).contains(&day);
    let mut found: Vec<(NaiveDate, String)> = steps(conn, to)?
        .into_iter()
        .filter(|item| within(day_of(item)))
        .map(|item| {
            let day = day_of(&item);
            let said = match item {
                PlanLogItem::Medicine { words, .. } | PlanLogItem::Therapy { words, .. } => words,
                PlanLogItem::Version { .. } => String::new(),
            };
            (day, said)
        })
        .collect();
    for event in storage::list_events(conn, from, to)? {
        if within(event.day) {
            found.push((event.day, event.title));
        }
    }
    found.sort();
    Ok(found
        .into_iter()
        .map(|(day, said)| format!("{said} ({})", words::short_day(day)))
        .collect())
}

fn steps(conn: &Connection, today: NaiveDate) -> Result<Vec<PlanLogItem>, VaultError> {
    let mut found = Vec::new();
    let agreed = visit::list(conn)?;
    for with in medicine::load(conn)? {
        for step in &with.steps {
            found.push(PlanLogItem::Medicine {
                medicine: with.medicine.id,
                day: step.start,
                words: step_words(&with.medicine.name, step),
                reason: step.reason.clone(),
                decided_by: step.decided_by,
                agreed_with: (agreed.iter())
                    .find(|a| a.view.line.step == Some(step.id))
                    .map(|a| a.with.name.clone()),
                future: step.start > today,
            });
        }
    }
    let courses = storage::list_courses(conn)?;
    for step in storage::list_rhythms(conn)? {
        let Some(course) = courses.iter().find(|c| c.id == step.course) else {
            continue;
        };
        let begins = course.start == Some(step.start);
        found.push(PlanLogItem::Therapy {
            course: course.id,
            day: step.start,
            words: t!(
                if begins {
                    "plan-therapy-began"
                } else {
                    "plan-therapy-rhythm"
                },
                name = &course.approach,
                rhythm = words::rhythm(step.rhythm)
            ),
            agreed_with: (agreed.iter())
                .find(|a| a.view.line.rhythm == Some(step.id))
                .map(|a| a.with.name.clone()),
            reason: step.reason,
            future: step.start > today,
        });
    }
    for course in courses {
        if let Some(ended) = course.ended {
            found.push(PlanLogItem::Therapy {
                course: course.id,
                day: ended,
                words: t!("plan-therapy-ended", name = &course.approach),
                reason: course.why_ended,
                agreed_with: None,
                future: ended > today,
            });
        }
    }
    Ok(found)
}

/// What a step did, in a few words: "Sertraline raised to 100 mg".
pub(crate) fn step_words(name: &str, step: &RegimenStep) -> String {
    match (step.kind, &step.amount, &step.schedule) {
        (StepKind::Increase, Some(dose), _) => {
            t!("plan-step-raised-to", name = name, amount = amount(*dose))
        }
        (StepKind::Decrease, Some(dose), _) => {
            t!("plan-step-lowered-to", name = name, amount = amount(*dose))
        }
        (StepKind::Reschedule, _, Some(schedule)) => t!(
            "plan-step-times-to",
            name = name,
            schedule = words::schedule(schedule)
        ),
        (kind, Some(dose), Some(schedule)) => t!(
            "plan-step-with",
            step = step_name(name, kind),
            amount = amount(*dose),
            schedule = words::schedule(schedule)
        ),
        (kind, _, _) => step_name(name, kind),
    }
}

/// What a step did, without figures: "Sertraline raised".
pub(crate) fn step_name(name: &str, kind: StepKind) -> String {
    let message = match kind {
        StepKind::Start => "plan-step-started",
        StepKind::Increase => "plan-step-raised",
        StepKind::Decrease => "plan-step-lowered",
        StepKind::Reschedule => "plan-step-times",
        StepKind::Switch => "plan-step-switch",
        StepKind::AddOn => "plan-step-added",
        StepKind::Hold => "plan-step-paused",
        StepKind::Restart => "plan-step-restarted",
        StepKind::Stop => "plan-step-stopped",
    };
    t!(message, name = name)
}

fn day_of(item: &PlanLogItem) -> NaiveDate {
    match item {
        PlanLogItem::Version { day, .. }
        | PlanLogItem::Medicine { day, .. }
        | PlanLogItem::Therapy { day, .. } => *day,
    }
}
