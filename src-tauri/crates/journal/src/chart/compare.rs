//! Two stretches of days held beside each other: what was asked in them, how sure a difference is, and what else changed. It says that days
//! differ, never why.

use ballast_insight::Period;
use ballast_insight::effect::{MIN_RATED, Withheld};
use ballast_insight::finding::{Finding, finding, stand_out};
use ballast_insight::window::WindowStats;
use ballast_model::{Invalid, Problem, SessionStatus};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::questionnaire::forms;
use crate::series::{self, Scale, Series};
use crate::summary::changes_between;
use crate::views::{ChartDays, CompareLine, CompareRequest, CompareSide, CompareView};
use crate::{Journal, JournalError, words};

/// Most lines of what else changed.
const MOST_ALSO: usize = 12;

/// Holds two stretches of days beside each other, the earlier one first.
///
/// # Errors
/// [`JournalError::Invalid`]: [`Problem::EndBeforeStart`] at `one` or `other`, [`Problem::NotPossibleHere`] at `other` when they share a day;
/// errors of the vault.
pub fn compare_days(
    journal: &Journal,
    request: CompareRequest,
) -> Result<CompareView, JournalError> {
    let period = |field, days: ChartDays| {
        Period::new(days.from, days.to).map_err(|_| Invalid::new(field, Problem::EndBeforeStart))
    };
    let (one, other) = (period("one", request.one)?, period("other", request.other)?);
    let (earlier, later) = if one.from() <= other.from() {
        (one, other)
    } else {
        (other, one)
    };
    if later.from() <= earlier.to() {
        return Err(Invalid::new("other", Problem::NotPossibleHere).into());
    }
    let today = journal.today()?;
    journal.read(|conn| {
        Ok(CompareView {
            earlier: days_of(earlier),
            later: days_of(later),
            lines: lines(conn, earlier, later)?,
            also: also(conn, earlier.from(), later.to(), today)?,
            forms: forms(conn, earlier, later)?,
        })
    })
}

fn days_of(period: Period) -> ChartDays {
    ChartDays {
        from: period.from(),
        to: period.to(),
    }
}

/// A line for everything with a value in either stretch.
fn lines(
    conn: &Connection,
    earlier: Period,
    later: Period,
) -> Result<Vec<CompareLine>, VaultError> {
    let (from, to) = (earlier.from(), later.to());
    let (mood, bad) = series::mood(conn, from, to)?;
    let mut asked = vec![(mood, bad), (series::sleep(conn, from, to)?, Vec::new())];
    for tracker in storage::list_trackers(conn)? {
        let tracked = series::of_tracker(conn, &tracker, from, to)?;
        asked.extend(tracked.map(|series| (series, Vec::new())));
    }
    let found: Vec<(Series, Finding)> = asked
        .into_iter()
        .map(|(series, bad)| {
            let found = finding(&series.days(&bad), series.better, earlier, later);
            (series, found)
        })
        .filter(|(_, found)| {
            found.before.n + found.after.n + found.before.bad_days + found.after.bad_days > 0
        })
        .collect();
    let stands = stand_out(&found.iter().map(|(_, f)| *f).collect::<Vec<_>>());
    let looked_at = found.len();
    Ok(found
        .iter()
        .zip(stands)
        .map(|((series, found), stands)| CompareLine {
            name: series.name.clone(),
            earlier: side(series.scale, &found.before),
            later: side(series.scale, &found.after),
            words: said(series.scale, found, stands, looked_at),
        })
        .collect())
}

fn side(scale: Scale, stats: &WindowStats) -> CompareSide {
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    CompareSide {
        mean: stats.mean.map(|mean| amount(scale, mean)),
        n: small(stats.n),
        missing: small(stats.missing),
        bad_days: small(stats.bad_days),
    }
}

/// `4.1`, `7 h 10 min`, `35 min`, `62 % of the days`.
fn amount(scale: Scale, value: f64) -> String {
    match scale {
        Scale::Points(_) | Scale::Count => format!("{value:.1}"),
        Scale::Hours => words::hours(value),
        Scale::Minutes => format!("{value:.0} min"),
        Scale::YesNo => format!("{:.0} % of days", value * 100.0),
    }
}

/// The size of a difference, without its sign.
fn size(scale: Scale, value: f64) -> String {
    let value = value.abs();
    match scale {
        Scale::Hours => format!("{:.0} min", value * 60.0),
        Scale::YesNo => format!("{:.0} points", value * 100.0),
        _ => amount(scale, value),
    }
}

/// A difference with its sign in words: `1.2 higher`.
fn signed(scale: Scale, value: f64) -> String {
    let (more, less) = match scale {
        Scale::Hours | Scale::Minutes => ("longer", "shorter"),
        _ => ("higher", "lower"),
    };
    let size = size(scale, value);
    if value >= 0.0 {
        format!("{size} {more}")
    } else {
        format!("{size} {less}")
    }
}

fn said(scale: Scale, found: &Finding, stands: bool, looked_at: usize) -> String {
    let Some(difference) = found.mean_difference else {
        return "Nothing to hold it against: one side has no day with a value.".to_owned();
    };
    let differs = format!("Later days {}", signed(scale, difference));
    match &found.difference {
        Ok(sure) => {
            let ends = format!(
                "95 % interval from {} to {}",
                signed(scale, sure.interval.low),
                signed(scale, sure.interval.high)
            );
            if !sure.interval.excludes_zero() {
                format!("{differs} ({ends}): no clear difference.")
            } else if stands {
                format!("{differs} ({ends}).")
            } else {
                format!(
                    "{differs} ({ends}). Of {looked_at} things looked at, one such difference may be chance."
                )
            }
        }
        Err(why) => format!("{differs}. {}", withheld(*why)),
    }
}

fn withheld(why: Withheld) -> String {
    match why {
        Withheld::TooFewDays => format!(
            "Too few days to say how sure that is: it takes {MIN_RATED} with a value on each side."
        ),
        Withheld::TooFewNeighbours => {
            "Too few days follow one another to say how sure that is.".to_owned()
        }
        Withheld::NoSpread => {
            "All days of one side have the same value, so how sure that is cannot be said."
                .to_owned()
        }
        Withheld::TooAlike => {
            "The days resemble each other too much to say how sure that is.".to_owned()
        }
    }
}

/// Treatment steps, missed sessions and events from the first day of both stretches to the last.
fn also(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<String>, VaultError> {
    let mut found = changes_between(conn, from, to, today)?;
    for course in storage::list_courses(conn)? {
        for rhythm in storage::list_rhythms_of(conn, course.id)? {
            if (from..=to).contains(&rhythm.start) {
                let how = words::rhythm(rhythm.rhythm);
                let day = words::short_day(rhythm.start);
                found.push((rhythm.start, format!("{day}, {} {how}", course.approach)));
            }
        }
    }
    for event in storage::list_events(conn, from, to)? {
        let day = words::short_day(event.day);
        found.push((event.day, format!("{day}, {}", event.title)));
    }
    found.sort();
    let more = found.len().saturating_sub(MOST_ALSO);
    let mut lines: Vec<String> = found
        .into_iter()
        .take(MOST_ALSO)
        .map(|(_, words)| words)
        .collect();
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    let sessions = storage::list_sessions(conn, from, to)?;
    let missed = sessions
        .iter()
        .filter(|s| s.status == SessionStatus::Missed)
        .count();
    if missed > 0 {
        let missed = u32::try_from(missed).unwrap_or(u32::MAX);
        lines.push(format!(
            "{} missed",
            words::count(missed, "session", "sessions")
        ));
    }
    Ok(lines)
}

/// `PHQ-9: 18 on 3 March, then 9 on 2 June; a reliable change.` The last total of each stretch.
fn forms(conn: &Connection, earlier: Period, later: Period) -> Result<Vec<String>, VaultError> {
    let filled = storage::list_assessments(conn, earlier.from(), later.to())?;
    let mut lines = Vec::new();
    for instrument in forms::all(conn)? {
        let last_in = |period: Period| {
            filled.iter().rfind(|a| {
                a.instrument == instrument.id && period.contains(a.day) && a.total.is_some()
            })
        };
        let (Some(then), Some(now)) = (last_in(earlier), last_in(later)) else {
            continue;
        };
        let (Some(before), Some(after)) = (then.total, now.total) else {
            continue;
        };
        let change = instrument.reliable_change(i64::from(before), i64::from(after));
        let reliable = match change.reliable {
            Some(true) => "; a reliable change",
            Some(false) => "; less than a reliable change",
            None => "",
        };
        lines.push(format!(
            "{}: {before} on {}, then {after} on {}{reliable}.",
            instrument.name,
            words::short_day(then.day),
            words::short_day(now.day)
        ));
    }
    Ok(lines)
}
