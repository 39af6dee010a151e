//! The totals of one questionnaire over its published bands, each held against the first one shown.

use ballast_charts::{Band, Questionnaire, QuestionnaireTotal, Reliable, ReliableChange};
use ballast_instruments::{Better, Direction, Instrument};
use ballast_model::{Invalid, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;

use crate::chart::picture::Stretch;
use crate::questionnaire::{
    self,
    forms::{self, Form},
};

/// The one that is shown when none is named.
const USUAL: &str = "phq9";

/// A questionnaire by its short name, shipped or one's own.
pub(in crate::chart) fn find(conn: &Connection, id: Option<&str>) -> Result<Form, VaultError> {
    forms::find(conn, id.unwrap_or(USUAL))?
        .ok_or_else(|| Invalid::new("instrument", Problem::UnknownChoice).into())
}

pub(in crate::chart) fn first_day(
    conn: &Connection,
    instrument: &Instrument,
) -> Result<Option<NaiveDate>, VaultError> {
    let filled = storage::list_assessments_of(conn, &instrument.id)?;
    Ok(filled.first().map(|a| a.day))
}

pub(in crate::chart) fn of(
    conn: &Connection,
    days: Stretch,
    instrument: &Instrument,
) -> Result<Questionnaire, VaultError> {
    let high = points(instrument.total.max);
    let mut picture = Questionnaire::new(&instrument.name, high, days.from, days.to);
    picture.today = Some(days.today);
    picture.low = points(instrument.total.min);
    picture.higher_is_better = instrument.total.better == Better::Higher;
    picture.bands = instrument
        .bands
        .iter()
        .map(|band| Band {
            from: points(band.min),
            to: points(band.max),
            name: band.label.clone(),
        })
        .collect();
    picture.limits = instrument
        .remission_below
        .map(|cut| (points(cut), t!("chart-remission-below", n = cut)))
        .into_iter()
        .collect();
    let filled = storage::list_assessments_of(conn, &instrument.id)?;
    picture.marks = questionnaire::marks_said(instrument, &filled);
    // A form with a skipped item has no total, and is no point.
    let totals: Vec<(NaiveDate, u32)> = filled
        .into_iter()
        .filter(|a| (days.from..=days.to).contains(&a.day))
        .filter_map(|a| Some((a.day, a.total?)))
        .collect();
    let Some((first_on, first)) = totals.first().copied() else {
        return Ok(picture);
    };
    picture.reliable = instrument.reliable_change.as_ref().map(|rule| Reliable {
        from: first_on,
        total: f64::from(first),
        least: points(rule.points),
    });
    picture.totals = totals
        .into_iter()
        .map(|(day, total)| QuestionnaireTotal {
            change: change(instrument, first, total),
            ..QuestionnaireTotal::on(day, f64::from(total))
        })
        .collect();
    Ok(picture)
}

fn change(instrument: &Instrument, first: u32, total: u32) -> ReliableChange {
    let found = instrument.reliable_change(i64::from(first), i64::from(total));
    match (found.reliable, found.direction) {
        (Some(true), Direction::Better) => ReliableChange::Better,
        (Some(true), Direction::Worse) => ReliableChange::Worse,
        _ => ReliableChange::None,
    }
}

fn points(whole: i64) -> f64 {
    whole.to_f64().unwrap_or(0.0)
}
