//! What wants attention soon: monitoring that is due, supplies that run out, visits one wants to be reminded of, questionnaires that come due, reviews
//! to look at. Shown quietly, never counted as open.

use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate};

use crate::fields::clock;
use crate::medicine::WithSteps;
use crate::views::{ComingUp, Settings};
use crate::{monitoring, questionnaire, review, supply};

/// Days ahead of a monitoring day.
const MONITORING_AHEAD: u64 = 14;
/// Days ahead of the last dose in the house.
const SUPPLY_AHEAD: u64 = 7;

pub(super) fn list(
    conn: &Connection,
    settings: &Settings,
    medicines: &[WithSteps],
    today: NaiveDate,
) -> Result<Vec<ComingUp>, VaultError> {
    let until = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let mut found: Vec<(NaiveDate, ComingUp)> = monitoring::list(conn, today)?
        .into_iter()
        .filter_map(|m| {
            let due = m.due.filter(|due| *due <= until(MONITORING_AHEAD))?;
            let item = ComingUp::Monitoring {
                medicine: m.monitoring.medicine,
                words: m.words,
                due,
            };
            Some((due, item))
        })
        .collect();
    for with in medicines {
        let Some(estimate) = supply::view(conn, with, today)?.estimate else {
            continue;
        };
        if let Some(run_out) = estimate.run_out.filter(|day| *day <= until(SUPPLY_AHEAD)) {
            let item = ComingUp::Supply {
                medicine: with.medicine.id,
                name: with.medicine.name.clone(),
                run_out,
            };
            found.push((run_out, item));
        }
    }
    found.extend(questionnaire::coming_up(conn, settings, today)?);
    for visit in storage::list_appointments(conn, today, until(1))? {
        if visit.remind.speaks(visit.day, today) && visit.after.is_none() {
            let item = ComingUp::Visit {
                name: storage::get_person(conn, visit.person)?.name,
                day: visit.day,
                time: visit.time.map(clock),
                place: visit.place,
            };
            found.push((visit.day, item));
        }
    }
    found.sort_by_key(|(day, _)| *day);
    // A review is looked at when there is time for it: it comes last, and says so without hurry.
    for line in review::due(conn, today)? {
        let item = ComingUp::Review {
            review: line.key,
            words: line.title,
            until: line.to,
        };
        found.push((today, item));
    }
    Ok(found.into_iter().map(|(_, item)| item).collect())
}
