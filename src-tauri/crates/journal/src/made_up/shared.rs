//! What was given to whom: at the last visits the page for the prescriber, each covering the time since the one before.

use ballast_model::{Appointment, SharedId, SharedPage, SummaryDocument};
use chrono::NaiveDate;

/// So many visits at which a page was noted as given.
const VISITS: usize = 2;

pub(super) fn all(appointments: &[Appointment], today: NaiveDate) -> Vec<SharedPage> {
    let past: Vec<&Appointment> = appointments.iter().filter(|a| a.day < today).collect();
    let pairs = past.windows(2).rev().take(VISITS).rev();
    (1..)
        .zip(pairs)
        .filter_map(|(place, pair)| match pair {
            [before, visit] => Some(SharedPage {
                id: SharedId(place),
                person: visit.person,
                day: visit.day,
                document: SummaryDocument::Prescriber,
                since: before.day,
                until: visit.day,
                sensitive: false,
            }),
            _ => None,
        })
        .collect()
}
