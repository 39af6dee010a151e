//! Doses taken against doses planned, with what was not recorded kept apart.

use ballast_insight::Period;
use ballast_insight::adherence::{self, Adherence, LoggedDose, PlanKind, PlannedDose};
use ballast_model::{DoseStatus, planned_doses};
use ballast_vault::DoseRow;
use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::medicine::WithSteps;
use crate::words;

/// The figures of one medicine between two days.
pub(crate) fn of(
    with: &WithSteps,
    doses: &[DoseRow],
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Option<Adherence> {
    let planned: Vec<PlannedDose> = planned_doses(&with.steps, from, to)
        .into_iter()
        .map(|p| PlannedDose {
            day: p.day,
            slot: minute(p.time),
            kind: PlanKind::Scheduled,
        })
        .collect();
    let logged: Vec<LoggedDose> = doses
        .iter()
        .filter(|d| d.medicine == with.medicine.id)
        .filter_map(|d| {
            Some(LoggedDose {
                day: d.day,
                slot: minute(d.slot?),
                status: status(d.status),
            })
        })
        .collect();
    Some(adherence::adherence(
        &planned,
        &logged,
        Period::new(from, to).ok()?,
        today,
    ))
}

/// The figures in the words of a table: `85 of 88 days, 3 not recorded`.
pub(crate) fn words(found: &Adherence) -> String {
    if found.days_planned == 0 {
        return "no dose planned yet".to_owned();
    }
    if found.days_recorded == 0 {
        return format!("not recorded ({})", days(found.days_planned));
    }
    let mut said = format!(
        "{} of {}",
        found.days_fully_taken,
        days(found.days_recorded)
    );
    if found.days_not_recorded > 0 {
        said.push_str(&format!(", {} not recorded", found.days_not_recorded));
    }
    said
}

fn days(n: usize) -> String {
    words::count(u32::try_from(n).unwrap_or(u32::MAX), "day", "days")
}

fn minute(time: NaiveTime) -> u32 {
    time.num_seconds_from_midnight() / 60
}

fn status(status: DoseStatus) -> adherence::DoseStatus {
    match status {
        DoseStatus::Taken => adherence::DoseStatus::Taken,
        DoseStatus::Late => adherence::DoseStatus::Late,
        DoseStatus::Part => adherence::DoseStatus::Part,
        DoseStatus::Skipped => adherence::DoseStatus::Skipped,
        DoseStatus::Missed => adherence::DoseStatus::Missed,
    }
}
