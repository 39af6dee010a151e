//! What the invented person corrected on a later day: a dose that was taken after all, and a mood.

use ballast_model::{CheckIn, Dose, DoseStatus, Moment, Mood, Stood};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate, TimeDelta};

/// So many fitting ones back from the newest.
const BACK: usize = 24;

/// Keeps what stood before two corrections, made two days later.
pub(super) fn fill(conn: &Connection) -> Result<(), VaultError> {
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    let doses = storage::list_doses(conn, first, last)?;
    let taken = |dose: &&Dose| dose.status == DoseStatus::Taken && dose.slot.is_some();
    if let Some(dose) = doses.iter().rev().filter(taken).nth(BACK) {
        let stood = Dose {
            status: DoseStatus::Missed,
            amount: None,
            taken_at: None,
            ..dose.clone()
        };
        storage::keep_stood(conn, &later(&dose.recorded), false, Stood::Dose(stood))?;
    }
    let check_ins = storage::list_check_ins(conn, first, last)?;
    let plain = |c: &&CheckIn| c.mood.is_some_and(|m| m.rating >= 3 && m.worst.is_none());
    if let Some(check_in) = check_ins.iter().rev().filter(plain).nth(BACK) {
        let lower = check_in.mood.map(|mood| Mood {
            rating: mood.rating - 2,
            ..mood
        });
        let stood = CheckIn {
            mood: lower,
            ..check_in.clone()
        };
        let corrected = later(&check_in.recorded);
        storage::keep_stood(conn, &corrected, false, Stood::CheckIn(stood))?;
    }
    Ok(())
}

fn later(recorded: &Moment) -> Moment {
    Moment {
        at: recorded.at + TimeDelta::days(2),
        day: recorded
            .day
            .checked_add_days(Days::new(2))
            .unwrap_or(recorded.day),
        ..recorded.clone()
    }
}
