//! Goals: what better would look like, and how far that is. Stated, never praised or blamed.

use ballast_insight::goal::{Goal as Way, Now, Progress, progress};
use ballast_model::{Act, Goal, GoalId, Invalid, Measure, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::fields::{given, optional_day};
use crate::measure::{self, BEFORE_DAYS, BEFORE_MIN, TOTAL_DAYS};
use crate::views::{Changed, CloseGoalInput, GoalInput, GoalProgress, GoalView, GoalWeekView};
use crate::{Journal, JournalError};

/// Most weeks that are shown.
const WEEKS: usize = 26;

/// Adds a goal, or changes one; how it was closed stays as it is.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_goal(journal: &mut Journal, input: &GoalInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_goal(c, id)))
        .transpose()?;
    if let Some(measure) = &input.measure {
        journal.read(|c| measure::known(c, measure))?;
    }
    let since = match optional_day("since", input.since.as_deref())? {
        Some(day) => day,
        None => before.as_ref().map_or(today, |goal| goal.since),
    };
    let number = |field, typed: &Option<String>| match &input.measure {
        Some(_) => number(field, typed.as_deref()),
        None => Ok(None),
    };
    let (closed, outcome, note) = match before {
        Some(goal) => (goal.closed, goal.outcome, goal.note),
        None => (None, None, None),
    };
    let goal = Goal {
        id: input.id.unwrap_or(GoalId::NEW),
        text: input.text.clone(),
        measure: input.measure.clone(),
        baseline: number("baseline", &input.baseline)?,
        baseline_n: input.baseline_n,
        target: number("target", &input.target)?,
        since,
        by: optional_day("by", input.by.as_deref())?,
        closed,
        outcome,
        note,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateGoal, |tx| storage::update_goal(tx, &goal))
    } else {
        journal.change(Act::AddGoal, |tx| storage::add_goal(tx, &goal).map(|_| ()))
    }
}

/// Closes a goal today, or opens it again. A closed one keeps its day while only the words change.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, or when it is not there; errors of the vault.
pub fn close_goal(journal: &mut Journal, input: CloseGoalInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = journal.read(|c| storage::get_goal(c, input.id))?;
    let goal = Goal {
        closed: input
            .outcome
            .map(|_| before.closed.unwrap_or(today).max(before.since)),
        outcome: input.outcome,
        note: input.outcome.and(input.note),
        ..before
    }
    .checked()?;
    journal.change(Act::CloseGoal, |tx| storage::update_goal(tx, &goal))
}

/// Removes a goal.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_goal(journal: &mut Journal, id: GoalId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveGoal, |tx| storage::remove_goal(tx, id))
}

/// Goals with how far they are: open ones first, then those closed last.
pub(crate) fn list(conn: &Connection, today: NaiveDate) -> Result<Vec<GoalView>, VaultError> {
    let mut goals = storage::list_goals(conn)?;
    goals.sort_by_key(|g| {
        (
            g.closed.is_some(),
            std::cmp::Reverse(g.closed),
            g.since,
            g.id,
        )
    });
    goals
        .into_iter()
        .map(|goal| view(conn, goal, today))
        .collect()
}

fn view(conn: &Connection, goal: Goal, today: NaiveDate) -> Result<GoalView, VaultError> {
    let Some(measure) = goal.measure.clone() else {
        return Ok(GoalView {
            goal,
            measured_by: None,
            daily: false,
            progress: None,
        });
    };
    Ok(GoalView {
        measured_by: Some(measure::name(conn, &measure)?),
        daily: measure::is_daily(&measure),
        progress: Some(how_far(conn, &goal, &measure, today)?),
        goal,
    })
}

/// How far a goal is today, or on the day it was closed.
fn how_far(
    conn: &Connection,
    goal: &Goal,
    measure: &Measure,
    today: NaiveDate,
) -> Result<GoalProgress, VaultError> {
    let until = goal.closed.unwrap_or(today).min(today);
    let from = goal.since.min(until);
    let values = measure::measured(conn, measure, from, until)?.values;
    let ends = goal.baseline.zip(goal.target);
    let (baseline, target) = ends
        .and_then(|(b, t)| Some((b.to_f64()?, t.to_f64()?)))
        .unwrap_or((0.0, 1.0));
    let way = Way::new(baseline, target, goal.since, None)
        .map_err(|_| Invalid::new("target", Problem::NotPossibleHere))?;
    let how = if measure::is_daily(measure) {
        Now::MeanOf {
            days: u32::try_from(BEFORE_DAYS).unwrap_or(14),
            at_least: BEFORE_MIN,
        }
    } else {
        Now::Latest { within: TOTAL_DAYS }
    };
    let found = progress(&way, &values, how, until);
    Ok(shown(&found, &way, ends.is_some(), goal.since, until))
}

fn shown(
    found: &Progress,
    way: &Way,
    has_way: bool,
    since: NaiveDate,
    until: NaiveDate,
) -> GoalProgress {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let weeks = found.weeks.len().saturating_sub(WEEKS);
    GoalProgress {
        now: found.now,
        n: count(found.n),
        of_days: count(found.n + found.missing),
        recorded: count(found.weeks.iter().map(|w| w.n).sum()),
        days: u32::try_from((until - since).num_days() + 1).unwrap_or(0),
        share: found.share.filter(|_| has_way),
        reached: found.reached.filter(|_| has_way),
        weeks: found
            .weeks
            .iter()
            .skip(weeks)
            .map(|week| GoalWeekView {
                from: week.period.from(),
                to: week.period.to(),
                mean: week.mean,
                n: count(week.n),
                days: count(week.period.days()),
                share: week
                    .mean
                    .filter(|_| has_way)
                    .map(|mean| way.share(mean).clamp(0.0, 1.0)),
            })
            .collect(),
    }
}

/// A number as typed, with a point or a comma.
pub(crate) fn number(field: &str, typed: Option<&str>) -> Result<Option<Decimal>, Invalid> {
    let Some(typed) = given(typed) else {
        return Ok(None);
    };
    let plain = typed.replace(',', ".").replace('−', "-");
    let number: Decimal = plain
        .parse()
        .map_err(|_| Invalid::new(field, Problem::NotANumber))?;
    if number.normalize().scale() > 2 {
        return Err(Invalid::new(field, Problem::TooPrecise { max: 2 }));
    }
    Ok(Some(number.normalize()))
}
