//! What refills and sessions cost, by month, as far as what was typed reads as an exact amount; how much of it does not is said.

use std::collections::BTreeMap;

use ballast_charts::{Cost, CostMonth};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use super::amount::{self, Amount};
use crate::chart::picture::Stretch;

/// A cost with a day.
struct Typed {
    day: NaiveDate,
    therapy: bool,
    words: String,
}

pub(in crate::chart) fn first_day(conn: &Connection) -> Result<Option<NaiveDate>, VaultError> {
    Ok(typed(conn)?.iter().map(|cost| cost.day).min())
}

pub(crate) fn of(conn: &Connection, days: Stretch) -> Result<Cost, VaultError> {
    let within = |day| {
        days.last_past()
            .is_some_and(|last| (days.from..=last).contains(&day))
    };
    let typed: Vec<Typed> = typed(conn)?
        .into_iter()
        .filter(|cost| within(cost.day))
        .collect();
    let read: Vec<(&Typed, Option<Amount>)> = typed
        .iter()
        .map(|cost| (cost, amount::read(&cost.words)))
        .collect();
    let currency = usual_currency(read.iter().filter_map(|(_, amount)| amount.as_ref()));
    let mut picture = Cost::new(&currency.name, days.from, days.to);
    let mut unread = 0_u32;
    for (cost, amount) in read {
        let Some(amount) = amount.filter(|amount| currency.takes(amount)) else {
            unread += 1;
            continue;
        };
        let cents = Some(amount.hundredths);
        picture.months.push(CostMonth {
            month: cost.day,
            medicine: cents.filter(|_| !cost.therapy),
            therapy: cents.filter(|_| cost.therapy),
            other: None,
        });
    }
    let undated = storage::list_medicines(conn)?
        .iter()
        .filter(|medicine| medicine.cost.is_some())
        .count();
    picture.note = note(
        unread,
        u32::try_from(typed.len()).unwrap_or(u32::MAX),
        u32::try_from(undated).unwrap_or(u32::MAX),
    );
    Ok(picture)
}

/// Costs of refills and sessions, in any order.
fn typed(conn: &Connection) -> Result<Vec<Typed>, VaultError> {
    let refills = storage::list_supply(conn)?.into_iter().filter_map(|entry| {
        Some(Typed {
            day: entry.day,
            therapy: false,
            words: entry.cost?,
        })
    });
    let mut costs: Vec<Typed> = refills.collect();
    for course in storage::list_courses(conn)? {
        let sessions = storage::list_sessions_of(conn, course.id)?;
        costs.extend(sessions.into_iter().filter_map(|session| {
            Some(Typed {
                day: session.day,
                therapy: true,
                words: session.cost?,
            })
        }));
    }
    Ok(costs)
}

/// The currency that the picture is in.
struct Currency {
    name: String,
    /// Amounts without a currency are in it too, because no other is named.
    only: bool,
}

impl Currency {
    fn takes(&self, amount: &Amount) -> bool {
        match &amount.currency {
            Some(name) => *name == self.name,
            None => self.only,
        }
    }
}

/// The one most amounts are in; of equally many the first by name.
fn usual_currency<'a>(amounts: impl Iterator<Item = &'a Amount>) -> Currency {
    let mut named: BTreeMap<&str, u32> = BTreeMap::new();
    for name in amounts.filter_map(|amount| amount.currency.as_deref()) {
        *named.entry(name).or_default() += 1;
    }
    let most = named.values().max().copied();
    let usual = named.iter().find(|(_, n)| Some(**n) == most);
    Currency {
        name: usual
            .map(|(name, _)| (*name).to_owned())
            .unwrap_or_default(),
        only: named.len() < 2,
    }
}

/// What is not in the sums.
fn note(unread: u32, all: u32, undated: u32) -> Option<String> {
    let mut said = Vec::new();
    if unread > 0 {
        said.push(t!("chart-cost-unread", unread = unread, all = all));
    }
    if undated > 0 {
        said.push(t!("chart-cost-undated", n = undated));
    }
    (!said.is_empty()).then(|| said.join(" "))
}
