//! Typed text to values, with the error at the field it was typed in.

use ballast_model::{Amount, Invalid, Pieces, Problem, Schedule, Unit, parse_day, parse_time};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use crate::views::ScheduleInput;

/// A day that must be given.
pub(crate) fn day(field: &str, typed: &str) -> Result<NaiveDate, Invalid> {
    parse_day(field, typed)
}

/// A day that may be left out.
pub(crate) fn optional_day(field: &str, typed: Option<&str>) -> Result<Option<NaiveDate>, Invalid> {
    given(typed).map(|t| parse_day(field, t)).transpose()
}

/// A day that has happened.
pub(crate) fn past_day(field: &str, typed: &str, today: NaiveDate) -> Result<NaiveDate, Invalid> {
    let day = parse_day(field, typed)?;
    if day > today {
        Err(Invalid::new(field, Problem::InTheFuture))
    } else {
        Ok(day)
    }
}

/// A time of day that may be left out.
pub(crate) fn optional_time(
    field: &str,
    typed: Option<&str>,
) -> Result<Option<NaiveTime>, Invalid> {
    given(typed).map(|t| parse_time(field, t)).transpose()
}

/// An amount and its unit, both or neither.
pub(crate) fn optional_amount(
    field: &str,
    typed: Option<&str>,
    unit: Option<Unit>,
) -> Result<Option<Amount>, Invalid> {
    let Some(typed) = given(typed) else {
        return Ok(None);
    };
    let unit = unit.ok_or_else(|| Invalid::new("unit", Problem::Empty))?;
    Amount::parse(field, typed, unit).map(Some)
}

/// A number of pieces that may be left out.
pub(crate) fn optional_pieces(field: &str, typed: Option<&str>) -> Result<Option<Pieces>, Invalid> {
    given(typed).map(|t| Pieces::parse(field, t)).transpose()
}

/// A schedule as typed; hours apart are told in `zone`.
pub(crate) fn schedule(typed: &ScheduleInput, zone: Tz) -> Result<Schedule, Invalid> {
    let times = |typed: &[String]| {
        typed
            .iter()
            .map(|t| parse_time("times", t))
            .collect::<Result<Vec<_>, _>>()
    };
    match typed {
        ScheduleInput::Daily { times: typed } => Schedule::Daily {
            times: times(typed)?,
        },
        ScheduleInput::EveryNDays {
            every,
            times: typed,
        } => Schedule::EveryNDays {
            every: *every,
            times: times(typed)?,
        },
        ScheduleInput::Weekdays { days, times: typed } => Schedule::Weekdays {
            days: days.clone(),
            times: times(typed)?,
        },
        ScheduleInput::AsNeeded { most_a_day } => Schedule::AsNeeded {
            most_a_day: *most_a_day,
        },
        ScheduleInput::EveryNHours { every, first } => Schedule::EveryNHours {
            every: *every,
            first: parse_time("times", first)?,
            zone: zone.name().to_owned(),
        },
    }
    .checked()
}

/// A schedule as it would be typed.
pub(crate) fn schedule_input(schedule: &Schedule) -> ScheduleInput {
    let times = |times: &[NaiveTime]| times.iter().map(|t| clock(*t)).collect();
    match schedule {
        Schedule::Daily { times: t } => ScheduleInput::Daily { times: times(t) },
        Schedule::EveryNDays { every, times: t } => ScheduleInput::EveryNDays {
            every: *every,
            times: times(t),
        },
        Schedule::Weekdays { days, times: t } => ScheduleInput::Weekdays {
            days: days.clone(),
            times: times(t),
        },
        Schedule::AsNeeded { most_a_day } => ScheduleInput::AsNeeded {
            most_a_day: *most_a_day,
        },
        Schedule::EveryNHours { every, first, .. } => ScheduleInput::EveryNHours {
            every: *every,
            first: clock(*first),
        },
    }
}

/// A time as `HH:MM`.
pub(crate) fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// `field` inside the list `outer` at `index`, such as `steps.0.amount`.
pub(crate) fn within(outer: &str, index: usize, invalid: Invalid) -> Invalid {
    Invalid {
        field: format!("{outer}.{index}.{}", invalid.field),
        problem: invalid.problem,
    }
}

pub(crate) fn given(typed: Option<&str>) -> Option<&str> {
    typed.map(str::trim).filter(|t| !t.is_empty())
}
