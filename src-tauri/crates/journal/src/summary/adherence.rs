//! Doses taken against doses planned, with what was not recorded kept apart.

use ballast_insight::Period;
use ballast_insight::adherence::{self, Adherence, LoggedDose, PlanKind, PlannedDose};
use ballast_model::{DoseStatus, planned_doses};
use ballast_vault::DoseRow;
use ballast_words::t;
use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::medicine::WithSteps;

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
    let (taken, n) = (found.days_fully_taken, found.days_recorded);
    match found.days_not_recorded {
        _ if found.days_planned == 0 => t!("summary-no-dose-planned"),
        _ if n == 0 => t!("summary-doses-not-recorded", n = found.days_planned),
        0 => t!("summary-doses-taken", taken = taken, n = n),
        missing => t!(
            "summary-doses-taken-missing",
            taken = taken,
            n = n,
            missing = missing
        ),
    }
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
