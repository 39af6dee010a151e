//! Each outcome before a change and in its review weeks, as the review of it found them.

use ballast_charts::{BeforeAfter, Interval, Level, Measure};
use ballast_insight::window::WindowStats;
use ballast_vault::{Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::review::compared;

/// One review, the newest with days to compare when none is named.
pub(crate) fn of(
    conn: &Connection,
    review: Option<&str>,
    today: NaiveDate,
) -> Result<BeforeAfter, VaultError> {
    let Some(compared) = compared(conn, review, today)? else {
        return Ok(BeforeAfter {
            change: String::new(),
            before: (today, today),
            after: (today, today),
            measures: Vec::new(),
            also: Vec::new(),
            empty_note: Some(t!("chart-no-review-yet")),
        });
    };
    let measures = compared
        .found
        .iter()
        .map(|(series, found)| {
            let (low, high) = series.room();
            Measure {
                name: series.name.clone(),
                low,
                high,
                before: level(&found.before),
                after: level(&found.after),
                difference: found.difference.as_ref().ok().map(|d| Interval {
                    value: d.interval.value,
                    low: d.interval.low,
                    high: d.interval.high,
                }),
            }
        })
        .collect();
    Ok(BeforeAfter {
        change: compared.title,
        before: compared.before,
        after: compared.after,
        measures,
        also: compared.also,
        empty_note: None,
    })
}

fn level(stats: &WindowStats) -> Option<Level> {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Some(Level {
        mean: stats.mean?,
        interval: None,
        n: number(stats.n),
        missing: number(stats.missing),
    })
}
