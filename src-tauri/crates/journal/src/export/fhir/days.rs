//! What check-ins say: mood, nights, and the answers of trackers.

use std::collections::BTreeSet;

use ballast_exchange::{FhirMood, FhirSleep, FhirTracker, FhirValue, FhirWhen};
use ballast_model::{CheckIn, CheckInKind, Moment, Tracker, TrackerKind, Value};
use ballast_vault::{Connection, VaultError};
use ballast_words::t;
use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Asked;
use crate::chart::{FELL_ASLEEP, WOKE, sleep_nights};

/// Place of the words among the answers of a check-in; identities of trackers begin at 1.
const NOTE_PLACE: i64 = 0;
/// More than there are trackers.
const PLACES: i64 = 1 << 20;

pub(super) fn moods(check_ins: &[CheckIn], asked: &Asked) -> Vec<FhirMood> {
    let told = check_ins
        .iter()
        .filter(|c| c.mood.is_some() || c.kind == CheckInKind::BadDay);
    told.map(|check_in| FhirMood {
        key: check_in.id.0,
        when: when(check_in.day, &check_in.recorded, check_in.estimated),
        rating: check_in.mood.map(|mood| mood.rating),
        worst: check_in.mood.and_then(|mood| mood.worst),
        best: check_in.mood.and_then(|mood| mood.best),
        estimated: check_in.estimated,
        note: asked.own_words(check_in.note.as_ref()),
    })
    .collect()
}

/// Hours slept, as every chart reckons them. A night is estimated when the check-in that tells it is.
pub(super) fn nights(
    conn: &Connection,
    check_ins: &[CheckIn],
    trackers: &[Tracker],
    asked: &Asked,
) -> Result<Vec<FhirSleep>, VaultError> {
    let of_sleep = |t: &&Tracker| [FELL_ASLEEP, WOKE].contains(&t.key.as_str());
    let hidden = trackers.iter().filter(of_sleep).any(|t| t.sensitive);
    if hidden && !asked.include.substances {
        return Ok(Vec::new());
    }
    let woke = trackers.iter().find(|t| t.key == WOKE).map(|t| t.id);
    let estimated: BTreeSet<NaiveDate> = check_ins
        .iter()
        .filter(|c| c.estimated && c.values.iter().any(|v| Some(v.tracker) == woke))
        .map(|c| c.day)
        .collect();
    Ok(sleep_nights(conn, asked.from, asked.to)?
        .into_iter()
        .map(|(day, minutes)| FhirSleep {
            key: i64::from(day.num_days_from_ce()),
            day,
            hours: Some(
                (Decimal::from(minutes) / Decimal::from(60))
                    .round_dp(2)
                    .normalize(),
            ),
            // What is asked is when the person fell asleep and woke; those are answers of their own.
            to_bed: None,
            up: None,
            quality: None,
            estimated: estimated.contains(&day),
        })
        .collect())
}

/// The answers, each under its tracker's name. Those marked sensitive and those in own words only when asked for.
pub(super) fn trackers(
    check_ins: &[CheckIn],
    trackers: &[Tracker],
    asked: &Asked,
) -> Vec<FhirTracker> {
    let mut found = Vec::new();
    for check_in in check_ins {
        let mut add = |place: i64, name: &str, value| {
            found.push(FhirTracker {
                key: check_in.id.0.saturating_mul(PLACES).saturating_add(place),
                name: name.to_owned(),
                when: when(check_in.day, &check_in.recorded, check_in.estimated),
                value,
                estimated: check_in.estimated,
            });
        };
        for answer in &check_in.values {
            let Some(tracker) = trackers.iter().find(|t| t.id == answer.tracker) else {
                continue;
            };
            if tracker.sensitive && !asked.include.substances {
                continue;
            }
            if let Some(value) = value(tracker.kind, &answer.value, asked.notes) {
                add(tracker.id.0, &tracker.name, value);
            }
        }
        let with_mood = check_in.mood.is_some() || check_in.kind == CheckInKind::BadDay;
        if let Some(note) = asked.own_words(check_in.note.as_ref())
            && !with_mood
        {
            add(NOTE_PLACE, &t!("fhir-a-few-words"), FhirValue::Words(note));
        }
    }
    found
}

fn value(kind: TrackerKind, answer: &Value, notes: bool) -> Option<FhirValue> {
    let number = match answer {
        Value::Text(words) => return notes.then(|| FhirValue::Words(words.clone())),
        Value::Number(number) => *number,
    };
    Some(match kind {
        TrackerKind::Scale10 => FhirValue::Scale {
            value: number.to_u8()?,
            most: 10,
        },
        TrackerKind::Scale3 => FhirValue::Scale {
            value: number.to_u8()?,
            most: 3,
        },
        TrackerKind::YesNo => FhirValue::YesNo(!number.is_zero()),
        TrackerKind::Minutes => FhirValue::Minutes(number),
        TrackerKind::Hours => FhirValue::Hours(number),
        TrackerKind::Count => FhirValue::Count(number),
        TrackerKind::ClockTime => {
            let minutes = Duration::minutes(number.to_i64()?);
            FhirValue::ClockTime(NaiveTime::MIN.overflowing_add_signed(minutes).0)
        }
        TrackerKind::ShortText => return None,
    })
}

/// The instant of what was recorded on the day it is about, else the day alone: when on that day it was is not known.
pub(super) fn when(day: NaiveDate, recorded: &Moment, estimated: bool) -> FhirWhen {
    if recorded.day == day && !estimated {
        FhirWhen::from(recorded)
    } else {
        FhirWhen::Day(day)
    }
}
