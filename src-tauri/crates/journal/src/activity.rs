//! Activity plans: what, when, what is expected; then how it was. Added up by week.

use ballast_insight::activities::{Compared, Outcome, Planned, add_up};
use ballast_model::{Act, Activity, ActivityId, ActivityStatus};
use ballast_vault as storage;
use chrono::{Datelike, Days, NaiveDate};

use crate::fields::{day, optional_time};
use crate::skill::small;
use crate::toolkit::{self, Standing, Tool, parts};
use crate::views::{ActivityInput, ActivityWeek, Changed, ComparedView, Saved, ToolKind};
use crate::{Journal, JournalError};

/// Most weeks listed.
const WEEKS: usize = 60;

/// Adds an activity or changes one, finished or not.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_activity(journal: &mut Journal, input: ActivityInput) -> Result<Saved, JournalError> {
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_activity(c, id))?),
        None => None,
    };
    let activity = Activity {
        id: input.id.unwrap_or(ActivityId::NEW),
        day: day("day", &input.day)?,
        time: optional_time("time", input.time.as_deref())?,
        recorded: match &before {
            Some(before) => before.recorded.clone(),
            None => journal.moment()?,
        },
        stopped_at: input.stopped_at,
        what: input.what,
        expected_mastery: input.expected_mastery,
        expected_pleasure: input.expected_pleasure,
        status: input.status,
        felt_mastery: input.felt_mastery,
        felt_pleasure: input.felt_pleasure,
        in_the_way: input.in_the_way,
        note: input.note,
    }
    .checked()?;
    let standing = Standing {
        before: before.map(|b| b.stopped_at.is_some()),
        now: activity.stopped_at.is_some(),
    };
    let acts = (Act::AddActivity, Act::UpdateActivity);
    toolkit::save(journal, &standing, acts, "activity", |tx| {
        if standing.before.is_some() {
            storage::update_activity(tx, &activity)?;
            Ok(activity.id.0)
        } else {
            storage::add_activity(tx, &activity).map(|id| id.0)
        }
    })
}

/// Removes an activity.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_activity(journal: &mut Journal, id: ActivityId) -> Result<Changed, JournalError> {
    let unfinished = get_activity(journal, id)?.stopped_at.is_some();
    let act = toolkit::removing(unfinished, Act::RemoveActivity);
    journal.change(act, |tx| storage::remove_activity(tx, id))
}

/// One activity, to go on with or change.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_activity(journal: &Journal, id: ActivityId) -> Result<Activity, JournalError> {
    journal.read(|c| storage::get_activity(c, id))
}

/// Weeks with activities, newest first, and the one that holds today; weeks begin on `first_weekday`, 1 Monday to 7 Sunday.
pub(crate) fn weeks(
    activities: Vec<Activity>,
    today: NaiveDate,
    first_weekday: u8,
) -> Vec<ActivityWeek> {
    let mut weeks = vec![week(first_of_week(today, first_weekday), today)];
    for activity in activities.into_iter().filter(|a| a.stopped_at.is_none()) {
        let first = first_of_week(activity.day, first_weekday);
        match weeks.iter_mut().find(|w| w.first == first) {
            Some(week) => week.activities.push(activity),
            None => {
                let mut new = week(first, today);
                new.activities.push(activity);
                weeks.push(new);
            }
        }
    }
    weeks.sort_by_key(|w| std::cmp::Reverse(w.first));
    weeks.truncate(WEEKS);
    for week in &mut weeks {
        let plain: Vec<Planned> = week.activities.iter().map(planned).collect();
        let added = add_up(&plain);
        week.planned = small(added.planned);
        week.done = small(added.done);
        week.partly = small(added.partly);
        week.not_done = small(added.not_done);
        week.open = small(added.open);
        week.mastery = added.mastery.map(compared);
        week.pleasure = added.pleasure.map(compared);
    }
    weeks
}

fn first_of_week(day: NaiveDate, first_weekday: u8) -> NaiveDate {
    let since = (day.weekday().number_from_monday() + 7 - u32::from(first_weekday)) % 7;
    day.checked_sub_days(Days::new(u64::from(since)))
        .unwrap_or(day)
}

fn week(first: NaiveDate, today: NaiveDate) -> ActivityWeek {
    let last = first.checked_add_days(Days::new(6)).unwrap_or(first);
    ActivityWeek {
        first,
        last,
        current: (first..=last).contains(&today),
        activities: Vec::new(),
        planned: 0,
        done: 0,
        partly: 0,
        not_done: 0,
        open: 0,
        mastery: None,
        pleasure: None,
    }
}

fn planned(activity: &Activity) -> Planned {
    Planned {
        outcome: match activity.status {
            ActivityStatus::Planned => Outcome::Open,
            ActivityStatus::Done => Outcome::Done,
            ActivityStatus::Partly => Outcome::Partly,
            ActivityStatus::NotDone => Outcome::NotDone,
        },
        mastery: (activity.expected_mastery, activity.felt_mastery),
        pleasure: (activity.expected_pleasure, activity.felt_pleasure),
    }
}

fn compared(numbers: Compared) -> ComparedView {
    ComparedView {
        expected: numbers.expected,
        felt: numbers.felt,
        n: small(numbers.n),
    }
}

/// Activities to be found by their words.
pub(crate) fn tools(activities: Vec<Activity>) -> Vec<Tool> {
    activities
        .into_iter()
        .map(|a| Tool {
            kind: ToolKind::Activity,
            id: a.id.0,
            of: a.id.0,
            day: Some(a.day),
            recorded: Some(a.recorded.at),
            unfinished: a.stopped_at.is_some(),
            parts: parts([
                Some(a.what.as_str()),
                a.in_the_way.as_deref(),
                a.note.as_deref(),
            ]),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// A week begins on its first weekday, holds the day, and the day before belongs to another.
        #[test]
        fn a_day_lies_in_the_week_that_begins_on_the_chosen_weekday(days in 0i32..40_000, first_weekday in 1u8..=7) {
            let day = NaiveDate::from_num_days_from_ce_opt(715_000 + days).unwrap();
            let first = first_of_week(day, first_weekday);
            prop_assert_eq!(first.weekday().number_from_monday(), u32::from(first_weekday));
            prop_assert!((0..7).contains(&(day - first).num_days()));
            prop_assert_ne!(first_of_week(first.pred_opt().unwrap(), first_weekday), first);
        }
    }
}
