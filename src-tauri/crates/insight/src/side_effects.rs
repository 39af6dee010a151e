//! The course of one side effect: when it was there, how strong, and by which week it was gone.
//!
//! Severity is 0 (none) to 3 as the person rated it. Nothing here says what a side effect comes from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::period::days_between;

/// A day and the severity rated on it; `None` is "not rated". Of two entries for one day the later in the list stands.
pub type Rating = (NaiveDate, Option<u8>);

/// How a span ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanEnd {
    /// It was rated 0 on this day.
    Gone(NaiveDate),
    /// Too many days without a rating followed, so it is not known.
    NotRecorded,
    /// The last rating is above 0.
    Open,
}

/// A stretch of ratings above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// First day rated above 0.
    pub from: NaiveDate,
    /// Last day rated above 0.
    pub last: NaiveDate,
    /// Highest severity.
    pub peak: u8,
    /// Mean severity of the rated days.
    pub mean: f64,
    /// Rated days.
    pub n: usize,
    /// Days between first and last without a rating.
    pub missing: usize,
    /// How it ended.
    pub end: SpanEnd,
}

/// Splits ratings into the stretches in which the side effect was there. More than `longest_gap` days in a row without
/// a rating end a stretch as not recorded.
///
/// ```
/// use ballast_insight::side_effects::{SpanEnd, spans};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let nausea = [(on(3)?, Some(2)), (on(4)?, Some(3)), (on(6)?, Some(1)), (on(8)?, Some(0))];
/// let found = spans(&nausea, 7);
/// assert_eq!((found[0].peak, found[0].n, found[0].missing), (3, 3, 1));
/// assert_eq!((found[0].last, found[0].end), (on(6)?, SpanEnd::Gone(on(8)?)));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn spans(ratings: &[Rating], longest_gap: usize) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut open: Vec<(NaiveDate, u8)> = Vec::new();
    for (day, severity) in rated(ratings) {
        let too_long = |last: &(NaiveDate, u8)| days_between(last.0, day) > longest_gap + 1;
        if open.last().is_some_and(too_long) {
            found.extend(span(&open, SpanEnd::NotRecorded));
            open.clear();
        }
        if severity > 0 {
            open.push((day, severity));
        } else {
            found.extend(span(&open, SpanEnd::Gone(day)));
            open.clear();
        }
    }
    found.extend(span(&open, SpanEnd::Open));
    found
}

fn span(days: &[(NaiveDate, u8)], end: SpanEnd) -> Option<Span> {
    let (first, last) = (days.first()?, days.last()?);
    let sum: f64 = days.iter().map(|d| f64::from(d.1)).sum();
    Some(Span {
        from: first.0,
        last: last.0,
        peak: days.iter().map(|d| d.1).max().unwrap_or(0),
        mean: sum / days.len() as f64,
        n: days.len(),
        missing: days_between(first.0, last.0) + 1 - days.len(),
        end,
    })
}

/// When a side effect was gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone {
    /// Week of the first rating of 0 after the last one above 0; week 1 is the seven days from the start.
    pub week: usize,
    /// Day of that rating.
    pub day: NaiveDate,
    /// Ratings of 0 since, that one included. With only one it rests on little.
    pub zero_ratings: usize,
}

/// By which week after `start` (such as the first day of a medicine) a side effect was gone. `None` when it was never
/// rated above 0 from `start` on, or the last rating is above 0. Ratings before `start` are not looked at.
///
/// ```
/// use ballast_insight::side_effects::gone_by;
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let ratings = [(on(2)?, Some(2)), (on(9)?, Some(1)), (on(16)?, Some(0)), (on(20)?, Some(0))];
/// let gone = gone_by(on(1)?, &ratings).ok_or("still there")?;
/// assert_eq!((gone.week, gone.zero_ratings), (3, 2)); // day 15 after the start: third week
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn gone_by(start: NaiveDate, ratings: &[Rating]) -> Option<Gone> {
    let rated: Vec<(NaiveDate, u8)> = rated(ratings)
        .into_iter()
        .filter(|(day, _)| *day >= start)
        .collect();
    let last_present = rated.iter().rposition(|(_, severity)| *severity > 0)?;
    let after = rated.get(last_present + 1..)?;
    let (day, _) = after.first()?;
    Some(Gone {
        week: days_between(start, *day) / 7 + 1,
        day: *day,
        zero_ratings: after.len(),
    })
}

fn rated(ratings: &[Rating]) -> BTreeMap<NaiveDate, u8> {
    let mut map = BTreeMap::new();
    for (day, severity) in ratings {
        match severity {
            Some(severity) => map.insert(*day, *severity),
            None => map.remove(day),
        };
    }
    map
}
