//! What is due or comes due in the next day, with its time by the wall clock. The list on Today says the same and more; here nothing has a name.
//!
//! A time before the hour at which the day ends belongs to the night that follows its day, as it does on Today.

use std::collections::BTreeSet;

use ballast_model::{
    CourseKind, DayEnd, HomeworkStatus, PlanEntry, PlannedDose, Session, SessionStatus,
    VisitReminder, plan_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate, NaiveTime, Timelike};

use super::rules::{Key, Planned};
use crate::views::{ReminderKind, Settings};
use crate::{dose, medicine, monitoring, review, supply};

/// Days ahead of the last dose in the house, as on Today.
const SUPPLY_AHEAD: u64 = 7;

/// When things without a time of their own are spoken of.
pub(super) struct Times {
    pub check_in: Option<NaiveTime>,
    pub day: NaiveTime,
    pub evening: NaiveTime,
    pub minutes_before: u32,
}

/// A planned dose that is open, with its key.
pub(super) struct OpenDose {
    pub key: Key,
    pub dose: PlannedDose,
}

/// What is open on `today` and on the day after it, of these kinds.
pub(super) fn planned(
    conn: &Connection,
    settings: &Settings,
    kinds: &BTreeSet<ReminderKind>,
    times: &Times,
    today: NaiveDate,
) -> Result<Vec<Planned>, VaultError> {
    let mut list = List {
        day_end: DayEnd::new(settings.day_end).unwrap_or(DayEnd::DEFAULT),
        found: Vec::new(),
    };
    for kind in kinds {
        for day in [today, after(today)] {
            match kind {
                ReminderKind::CheckIn => check_in(conn, &mut list, times, day)?,
                ReminderKind::Doses => doses(conn, &mut list, day)?,
                ReminderKind::Sessions => sessions(conn, &mut list, times, day)?,
                ReminderKind::Prep => to_prepare(conn, &mut list, times, day)?,
                ReminderKind::Homework => homework(conn, &mut list, times, day)?,
                ReminderKind::Visits => visits(conn, &mut list, times, day)?,
                ReminderKind::Questionnaires
                | ReminderKind::Reviews
                | ReminderKind::Refills
                | ReminderKind::Monitoring => {}
            }
        }
        match kind {
            ReminderKind::Questionnaires => {
                questionnaires(conn, &mut list, settings, times, today)?;
            }
            ReminderKind::Reviews => to_look_at(conn, &mut list, times, today)?,
            ReminderKind::Refills => supplies(conn, &mut list, times, today)?,
            ReminderKind::Monitoring => monitored(conn, &mut list, times, today)?,
            _ => {}
        }
    }
    Ok(list.found)
}

/// The planned doses of a day without a record.
pub(super) fn open_doses(conn: &Connection, day: NaiveDate) -> Result<Vec<OpenDose>, VaultError> {
    let open = dose::open_doses(conn, day)?.into_iter();
    Ok(open
        .map(|dose| OpenDose {
            key: Key::of(&format!("dose:{}:{day}:{}", dose.medicine.0, dose.time)),
            dose,
        })
        .collect())
}

struct List {
    day_end: DayEnd,
    found: Vec<Planned>,
}

impl List {
    /// Something at a time of a lived day, until that day ends.
    fn on(&mut self, kind: ReminderKind, key: Key, day: NaiveDate, time: NaiveTime) {
        let night = time.hour() < u32::from(self.day_end.hour());
        self.found.push(Planned {
            key,
            kind,
            day: if night { after(day) } else { day },
            time,
            minutes_before: 0,
            until: self.end_of(day),
        });
    }

    /// Something at a time of a calendar day, spoken of before it and no more from then on.
    fn before(
        &mut self,
        kind: ReminderKind,
        key: Key,
        (day, time): (NaiveDate, NaiveTime),
        minutes: u32,
    ) {
        self.found.push(Planned {
            key,
            kind,
            day,
            time,
            minutes_before: minutes,
            until: (day, time),
        });
    }

    /// Something that is due since a day and stays so until it is done.
    fn since(
        &mut self,
        kind: ReminderKind,
        key: Key,
        day: NaiveDate,
        time: NaiveTime,
        today: NaiveDate,
    ) {
        if day <= after(today) {
            self.found.push(Planned {
                key,
                kind,
                day,
                time,
                minutes_before: 0,
                until: self.end_of(after(today)),
            });
        }
    }

    fn end_of(&self, day: NaiveDate) -> (NaiveDate, NaiveTime) {
        let hour = u32::from(self.day_end.hour());
        let end = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
        (after(day), end)
    }
}

fn check_in(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    day: NaiveDate,
) -> Result<(), VaultError> {
    if !storage::list_check_ins_on(conn, day)?.is_empty() {
        return Ok(());
    }
    let time = match times.check_in {
        Some(time) => time,
        None => in_the_plan(conn, day)?,
    };
    let key = Key::of(&format!("check_in:{day}"));
    list.on(ReminderKind::CheckIn, key, day, time);
    Ok(())
}

/// The time of the check-in that the plan names, else eight in the evening.
fn in_the_plan(conn: &Connection, day: NaiveDate) -> Result<NaiveTime, VaultError> {
    let versions = storage::list_plan_versions(conn)?;
    let named = plan_on(&versions, day).and_then(|version| {
        version.entries.iter().find_map(|entry| match entry {
            PlanEntry::DailyCheckIn { at } => Some(*at),
            _ => None,
        })
    });
    Ok(named.unwrap_or_else(|| NaiveTime::from_hms_opt(20, 0, 0).unwrap_or(NaiveTime::MIN)))
}

fn doses(conn: &Connection, list: &mut List, day: NaiveDate) -> Result<(), VaultError> {
    for open in open_doses(conn, day)? {
        list.on(ReminderKind::Doses, open.key, day, open.dose.time);
    }
    Ok(())
}

fn planned_sessions(conn: &Connection, day: NaiveDate) -> Result<Vec<Session>, VaultError> {
    let mut sessions = storage::list_sessions(conn, day, day)?;
    sessions.retain(|s| s.status == SessionStatus::Planned);
    Ok(sessions)
}

fn sessions(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    day: NaiveDate,
) -> Result<(), VaultError> {
    for session in planned_sessions(conn, day)? {
        let id = session.id.0;
        match session.time {
            Some(time) => list.before(
                ReminderKind::Sessions,
                Key::of(&format!("session:{id}:{day}:{time}")),
                (day, time),
                times.minutes_before,
            ),
            None => list.on(
                ReminderKind::Sessions,
                Key::of(&format!("session:{id}:{day}")),
                day,
                times.day,
            ),
        }
    }
    Ok(())
}

fn to_prepare(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    day: NaiveDate,
) -> Result<(), VaultError> {
    let courses = storage::list_courses(conn)?;
    let next = after(day);
    for session in planned_sessions(conn, next)? {
        let talks = courses.iter().any(|c| {
            c.id == session.course && matches!(c.kind, CourseKind::Talking | CourseKind::Programme)
        });
        if talks && session.prep.is_none() {
            let key = Key::of(&format!("prep:{}:{next}", session.id.0));
            list.on(ReminderKind::Prep, key, day, times.evening);
        }
    }
    Ok(())
}

fn homework(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    day: NaiveDate,
) -> Result<(), VaultError> {
    for homework in storage::list_homework_due(conn, day, day)? {
        if homework.status == HomeworkStatus::Open {
            let key = Key::of(&format!("homework:{}:{day}", homework.id.0));
            list.on(ReminderKind::Homework, key, day, times.day);
        }
    }
    Ok(())
}

fn visits(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    day: NaiveDate,
) -> Result<(), VaultError> {
    for visit in storage::list_appointments(conn, day, after(day))? {
        if visit.after.is_some() || !visit.remind.speaks(visit.day, day) {
            continue;
        }
        let (id, of) = (visit.id.0, visit.day);
        if of > day {
            if visit.remind == VisitReminder::DayBefore {
                let key = Key::of(&format!("visit:{id}:{of}:before"));
                list.on(ReminderKind::Visits, key, day, times.evening);
            }
            continue;
        }
        let key = Key::of(&format!("visit:{id}:{of}:{:?}", visit.time));
        match visit.time {
            Some(time) => list.before(ReminderKind::Visits, key, (of, time), times.minutes_before),
            None => list.on(ReminderKind::Visits, key, of, times.day),
        }
    }
    Ok(())
}

fn questionnaires(
    conn: &Connection,
    list: &mut List,
    settings: &Settings,
    times: &Times,
    today: NaiveDate,
) -> Result<(), VaultError> {
    for (id, weeks) in &settings.questionnaires {
        let last = storage::last_assessment(conn, id)?.map(|a| a.day);
        let due = last.map(|last| {
            last.checked_add_days(Days::new(u64::from(*weeks) * 7))
                .unwrap_or(last)
        });
        // One that was never filled in is due since whenever: once.
        let key = Key::of(&format!("questionnaire:{id}:{due:?}"));
        let since = due.unwrap_or(today);
        list.since(ReminderKind::Questionnaires, key, since, times.day, today);
    }
    Ok(())
}

fn monitored(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    today: NaiveDate,
) -> Result<(), VaultError> {
    for view in monitoring::list(conn, today)? {
        if let Some(due) = view.due {
            let key = Key::of(&format!("monitoring:{}:{due}", view.monitoring.id.0));
            list.since(ReminderKind::Monitoring, key, due, times.day, today);
        }
    }
    Ok(())
}

/// A supply is spoken of once for each time it was filled up or counted.
fn supplies(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    today: NaiveDate,
) -> Result<(), VaultError> {
    let until = today
        .checked_add_days(Days::new(SUPPLY_AHEAD))
        .unwrap_or(today);
    for with in medicine::load(conn)? {
        let view = supply::view(conn, &with, today)?;
        let run_out = view.estimate.and_then(|e| e.run_out);
        if let (Some(newest), Some(_)) = (view.entries.first(), run_out.filter(|day| *day <= until))
        {
            let key = Key::of(&format!("supply:{}:{}", with.medicine.id.0, newest.id.0));
            list.since(ReminderKind::Refills, key, today, times.day, today);
        }
    }
    Ok(())
}

/// Reviews, small experiments and temporary changes of the plan that can be looked at.
fn to_look_at(
    conn: &Connection,
    list: &mut List,
    times: &Times,
    today: NaiveDate,
) -> Result<(), VaultError> {
    for line in review::due(conn, today)? {
        let since = line.from.unwrap_or(today).min(today);
        let key = Key::of(&format!("review:{}", line.key));
        list.since(ReminderKind::Reviews, key, since, times.day, today);
    }
    for experiment in storage::list_experiments(conn)? {
        if experiment.due(today) {
            let key = Key::of(&format!(
                "experiment:{}:{}",
                experiment.id.0, experiment.review
            ));
            list.since(
                ReminderKind::Reviews,
                key,
                experiment.review,
                times.day,
                today,
            );
        }
    }
    for version in storage::list_plan_versions(conn)? {
        if version.asks(today)
            && let Some(until) = version.until
        {
            let key = Key::of(&format!("plan:{}:{until}", version.id.0));
            list.since(ReminderKind::Reviews, key, after(until), times.day, today);
        }
    }
    Ok(())
}

fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
