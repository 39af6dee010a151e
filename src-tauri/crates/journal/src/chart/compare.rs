//! Two stretches of days held beside each other: what was asked in them, how sure a difference is, and what else changed. It says that days
//! differ, never why.

use ballast_insight::Period;
use ballast_insight::effect::{MIN_RATED, Withheld};
use ballast_insight::finding::{Finding, finding, stand_out};
use ballast_insight::window::WindowStats;
use ballast_model::{Invalid, Problem, SessionStatus};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
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
        Scale::Points(_) | Scale::Count => decimal(&format!("{value:.1}")),
        Scale::Hours => words::hours(value),
        Scale::Minutes => t!("chart-minutes", n = format!("{value:.0}")),
        Scale::YesNo => t!("chart-percent-of-days", n = format!("{:.0}", value * 100.0)),
    }
}

/// The size of a difference, without its sign.
fn size(scale: Scale, value: f64) -> String {
    let value = value.abs();
    match scale {
        Scale::Hours => t!("chart-minutes", n = format!("{:.0}", value * 60.0)),
        Scale::YesNo => t!("chart-points", n = format!("{:.0}", value * 100.0)),
        _ => amount(scale, value),
    }
}

/// A difference with its sign in words: `1.2 higher`.
fn signed(scale: Scale, value: f64) -> String {
    let size = size(scale, value);
    match (scale, value >= 0.0) {
        (Scale::Hours | Scale::Minutes, true) => t!("chart-longer", size = size),
        (Scale::Hours | Scale::Minutes, false) => t!("chart-shorter", size = size),
        (_, true) => t!("chart-higher", size = size),
        (_, false) => t!("chart-lower", size = size),
    }
}

fn said(scale: Scale, found: &Finding, stands: bool, looked_at: usize) -> String {
    let Some(difference) = found.mean_difference else {
        return t!("chart-compare-nothing");
    };
    let differs = signed(scale, difference);
    match &found.difference {
        Ok(sure) => {
            let low = signed(scale, sure.interval.low);
            let high = signed(scale, sure.interval.high);
            if !sure.interval.excludes_zero() {
                t!(
                    "chart-compare-unclear",
                    by = differs,
                    low = low,
                    high = high
                )
            } else if stands {
                t!("chart-compare-clear", by = differs, low = low, high = high)
            } else {
                t!(
                    "chart-compare-chance",
                    by = differs,
                    low = low,
                    high = high,
                    n = looked_at
                )
            }
        }
        Err(Withheld::TooFewDays) => {
            t!("chart-compare-few-days", by = differs, n = MIN_RATED)
        }
        Err(Withheld::TooFewNeighbours) => t!("chart-compare-few-neighbours", by = differs),
        Err(Withheld::NoSpread) => t!("chart-compare-no-spread", by = differs),
        Err(Withheld::TooAlike) => t!("chart-compare-too-alike", by = differs),
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
        lines.push(t!("chart-and-more", n = more));
    }
    let sessions = storage::list_sessions(conn, from, to)?;
    let missed = sessions
        .iter()
        .filter(|s| s.status == SessionStatus::Missed)
        .count();
    if missed > 0 {
        lines.push(t!("chart-sessions-missed", n = missed));
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
        let (name, on, later_on) = (
            instrument.name.as_str(),
            words::short_day(then.day),
            words::short_day(now.day),
        );
        lines.push(match change.reliable {
            Some(true) => t!(
                "chart-totals-reliable",
                name = name,
                before = before,
                on = on,
                after = after,
                later = later_on
            ),
            Some(false) => t!(
                "chart-totals-less",
                name = name,
                before = before,
                on = on,
                after = after,
                later = later_on
            ),
            None => t!(
                "chart-totals",
                name = name,
                before = before,
                on = on,
                after = after,
                later = later_on
            ),
        });
    }
    Ok(lines)
}
