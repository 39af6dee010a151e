//! Mood on days with and without each habit. What is counted or timed is told apart at its middle value, so that every habit is a yes or no.

use ballast_charts::{Estimate, Habit, Together};
use ballast_insight::Period;
use ballast_insight::together::{Factor, Lag, Strength, together};
use ballast_vault::{Connection, VaultError};

use crate::chart::picture::Stretch;
use crate::patterns::told_apart;
use crate::series;

pub(in crate::chart) fn of(conn: &Connection, days: Stretch) -> Result<Together, VaultError> {
    let last = days.last_past().unwrap_or(days.from);
    let mut picture = Together::new(days.from, days.to);
    let Ok(period) = Period::new(days.from, last) else {
        return Ok(picture);
    };
    // The day after the last may be known already when the chart ends in the past.
    let to = last.succ_opt().unwrap_or(last);
    let (outcomes, _) = series::outcomes(conn, days.from, to)?;
    let Some(mood) = outcomes.first() else {
        return Ok(picture);
    };
    for habit in series::habits(conn, days.from, last)? {
        let Some((name, values)) = told_apart(&habit) else {
            continue;
        };
        let factor = Factor {
            values: &values,
            yes_no: true,
        };
        let estimate = |lag| {
            let found = together(factor, &mood.values, lag, period);
            let relation = found.relation.ok()?;
            let Strength::MeanDifference { difference, .. } = relation.strength else {
                return None;
            };
            Some(Estimate {
                value: difference.value,
                low: difference.low,
                high: difference.high,
                n: u32::try_from(found.n).unwrap_or(u32::MAX),
            })
        };
        picture.habits.push(Habit {
            name,
            same_day: estimate(Lag::SameDay),
            next_day: estimate(Lag::NextDay),
        });
    }
    picture
        .habits
        .retain(|habit| habit.same_day.is_some() || habit.next_day.is_some());
    Ok(picture)
}
