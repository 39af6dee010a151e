//! Nights, from the times of falling asleep and waking that check-ins hold. A night with one time is a night with one end; one whose two
//! times make no plausible night is left out, as on the life chart.

use std::collections::BTreeSet;

use ballast_charts::{Night, Sleep};
use ballast_insight::sleep::minutes_asleep;
use ballast_vault::{Connection, VaultError};
use chrono::{NaiveTime, Timelike};

use crate::chart::mood::sleep_times;
use crate::chart::picture::Stretch;

/// Minutes of a day.
const DAY: i32 = 24 * 60;
/// Falling asleep at noon or later, with no time of waking, is taken as the evening before.
const NOON: i32 = DAY / 2;

pub(in crate::chart) fn of(conn: &Connection, days: Stretch) -> Result<Sleep, VaultError> {
    let [asleep, woke] = sleep_times(conn, days.from, days.to)?;
    let mut picture = Sleep::new(days.from, days.to);
    picture.today = Some(days.today);
    let all: BTreeSet<_> = asleep.keys().chain(woke.keys()).copied().collect();
    for day in all {
        let (start, stop) = (asleep.get(&day).copied(), woke.get(&day).copied());
        let estimated = [start, stop].into_iter().flatten().any(|(_, later)| later);
        let Some((asleep, awake)) = ends(start.map(|s| s.0), stop.map(|s| s.0)) else {
            continue;
        };
        picture.nights.push(Night {
            asleep,
            awake,
            estimated,
            ..Night::of(day)
        });
    }
    Ok(picture)
}

/// Both ends in minutes from the midnight with which the day begins; none for no plausible night.
fn ends(asleep: Option<NaiveTime>, woke: Option<NaiveTime>) -> Option<(Option<i32>, Option<i32>)> {
    match (asleep, woke) {
        (Some(asleep), Some(woke)) => {
            minutes_asleep(asleep, woke).ok()?;
            let before = if asleep < woke { 0 } else { DAY };
            Some((Some(minute(asleep) - before), Some(minute(woke))))
        }
        (Some(asleep), None) => {
            let at = minute(asleep);
            Some((Some(if at >= NOON { at - DAY } else { at }), None))
        }
        (None, woke) => Some((None, woke.map(minute))),
    }
}

fn minute(time: NaiveTime) -> i32 {
    i32::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0)
}
