//! The Today screen: what a day holds and what can be ticked off. After a gap it shows today only, never a backlog.

mod coming_up;

use ballast_instruments::cautions;
use ballast_model::{
    CourseKind, Dose, HomeworkStatus, MedicineId, SessionStatus, TherapyCourse, planned_doses,
    regimen_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate, Timelike};

use crate::fields::{clock, past_day};
use crate::medicine::WithSteps;
use crate::views::{AsNeededItem, DayPart, DoseView, DueItem, TodayView};
use crate::{
    Journal, JournalError, care, check_in, dose, experiment, medicine, medicine_screen, plan,
    questionnaire, starting_plan, therapy, visit, warning, words,
};

/// Where what to talk about tomorrow stands among the times of the day.
const EVENING: &str = "19:00";

/// Everything of one day, today when none is named.
///
/// # Errors
/// [`JournalError::Invalid`] at `day` for one to come; errors of the vault.
pub fn get_today(journal: &Journal, day: Option<&str>) -> Result<TodayView, JournalError> {
    let moment = journal.moment()?;
    let today = moment.day;
    let day = day
        .map(|typed| past_day("day", typed, today))
        .transpose()?
        .unwrap_or(today);
    let settings = journal.settings()?;
    journal.read(|conn| {
        let medicines = medicine::load(conn)?;
        let doses = storage::list_doses(conn, day, day)?;
        let mut due = due_doses(
            &medicines,
            &doses,
            day,
            &asking_first(conn, &medicines, day)?,
        );
        let courses = storage::list_courses(conn)?;
        due.extend(due_sessions(conn, &courses, day)?);
        if day == today {
            due.extend(to_prepare(conn, &courses, day)?);
        }
        due.sort_by_key(time_of);
        due.extend(due_homework(conn, &courses, day)?);
        due.extend(questionnaire::due_on(conn, &settings, day, today)?);
        due.extend(experiment::due_on(conn, day, today)?);
        if day == today {
            due.extend(plan::asks(conn, day)?);
        }
        let open = due.iter().filter(|item| is_open(item)).count();
        Ok(TodayView {
            day,
            today,
            part: part_of(moment.local_time().hour()),
            previous: day.pred_opt().unwrap_or(day),
            next: day
                .checked_add_days(Days::new(1))
                .filter(|next| *next <= today),
            estimated: moment.is_late_for(day),
            trackers: storage::list_active_trackers(conn)?,
            check_ins: storage::list_check_ins_on(conn, day)?
                .into_iter()
                .map(check_in::view)
                .collect(),
            open: u32::try_from(open).unwrap_or(u32::MAX),
            due,
            as_needed: as_needed(&medicines, &doses, day),
            next_visit: care::next_visit(conn, today)?,
            after_visits: if day == today {
                visit::offers(conn, today)?
            } else {
                Vec::new()
            },
            coming_up: coming_up::list(conn, &settings, &medicines, today)?,
            warnings: if day == today {
                warning::cards(conn, today)?
            } else {
                Vec::new()
            },
            starting_plan: starting_plan::offered(conn)?,
        })
    })
}

/// The medicines that were missed for so many days that their caution speaks.
fn asking_first(
    conn: &Connection,
    medicines: &[WithSteps],
    day: NaiveDate,
) -> Result<Vec<MedicineId>, VaultError> {
    let mut found = Vec::new();
    for with in medicines {
        if cautions::restart_of(&with.medicine.name).is_none() {
            continue;
        }
        let from = day.checked_sub_days(Days::new(60)).unwrap_or(day);
        let doses = storage::list_doses_of(conn, with.medicine.id, from, day)?;
        if medicine_screen::asks_first(with, &doses, day) {
            found.push(with.medicine.id);
        }
    }
    Ok(found)
}

fn due_doses(
    medicines: &[WithSteps],
    doses: &[Dose],
    day: NaiveDate,
    asking: &[MedicineId],
) -> Vec<DueItem> {
    medicines
        .iter()
        .flat_map(|with| {
            planned_doses(&with.steps, day, day)
                .into_iter()
                .map(move |planned| (with, planned))
        })
        .map(|(with, planned)| DueItem::Dose {
            medicine: with.medicine.id,
            name: with.medicine.name.clone(),
            amount: words::amount(planned.amount),
            pieces: with
                .steps
                .iter()
                .find(|s| s.id == planned.step)
                .and_then(|s| words::pieces(s, &with.medicine)),
            ask_before_restart: asking
                .contains(&with.medicine.id)
                .then(|| cautions::restart_of(&with.medicine.name))
                .flatten()
                .map(|r| r.words.clone()),
            slot: clock(planned.time),
            dose: doses
                .iter()
                .find(|d| d.medicine == with.medicine.id && d.slot == Some(planned.time))
                .map(dose::view),
        })
        .collect()
}

fn due_sessions(
    conn: &Connection,
    courses: &[TherapyCourse],
    day: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    storage::list_sessions(conn, day, day)?
        .into_iter()
        .map(|session| {
            let course = courses.iter().find(|c| c.id == session.course);
            Ok(DueItem::Session {
                approach: course.map(|c| c.approach.clone()).unwrap_or_default(),
                therapist: course.and_then(|c| c.therapist.clone()),
                course_kind: course.map_or(CourseKind::Talking, |c| c.kind),
                carried: match session.status {
                    SessionStatus::Planned => therapy::carried_to(conn, &session)?,
                    _ => 0,
                },
                session,
            })
        })
        .collect()
}

/// Sessions of the next day in which there is something to say: what to talk about can be written down the evening before.
fn to_prepare(
    conn: &Connection,
    courses: &[TherapyCourse],
    day: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    let Some(next) = day.succ_opt() else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for session in storage::list_sessions(conn, next, next)? {
        let Some(course) = courses.iter().find(|c| c.id == session.course) else {
            continue;
        };
        let talks = matches!(course.kind, CourseKind::Talking | CourseKind::Programme);
        if talks && session.status == SessionStatus::Planned {
            found.push(DueItem::Prep {
                approach: course.approach.clone(),
                carried: therapy::carried_to(conn, &session)?,
                session,
            });
        }
    }
    Ok(found)
}

/// Homework on the day it is due. A day later it is no longer asked for here; it is carried to the next session instead.
fn due_homework(
    conn: &Connection,
    courses: &[TherapyCourse],
    day: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    Ok(storage::list_homework_due(conn, day, day)?
        .into_iter()
        .filter(|homework| homework.status != HomeworkStatus::SetAside)
        .map(|homework| DueItem::Homework {
            approach: courses
                .iter()
                .find(|c| c.id == homework.course)
                .map(|c| c.approach.clone())
                .unwrap_or_default(),
            homework,
        })
        .collect())
}

fn as_needed(medicines: &[WithSteps], doses: &[Dose], day: NaiveDate) -> Vec<AsNeededItem> {
    medicines
        .iter()
        .filter_map(|with| {
            let regimen = regimen_on(&with.steps, day)?;
            let ballast_model::Schedule::AsNeeded { most_a_day } = regimen.schedule else {
                return None;
            };
            let taken: Vec<DoseView> = doses
                .iter()
                .filter(|d| d.medicine == with.medicine.id && d.slot.is_none())
                .map(dose::view)
                .collect();
            let count = taken.iter().filter(|d| d.status.is_taken()).count();
            Some(AsNeededItem {
                medicine: with.medicine.id,
                name: with.medicine.name.clone(),
                amount: words::amount(regimen.amount),
                pieces: words::pieces(regimen.step, &with.medicine),
                over: most_a_day.is_some_and(|most| count > usize::from(most)),
                most_a_day: *most_a_day,
                taken,
            })
        })
        .collect()
}

fn is_open(item: &DueItem) -> bool {
    match item {
        DueItem::Dose { dose, .. } => dose.is_none(),
        DueItem::Session { session, .. } => session.status == SessionStatus::Planned,
        // An offer, not something that is due.
        DueItem::Prep { .. } => false,
        DueItem::Homework { homework, .. } => homework.status == HomeworkStatus::Open,
        DueItem::Questionnaire { done, .. } => !done,
        DueItem::Experiment { done, .. } => done.is_none(),
        DueItem::ExperimentReview { .. } | DueItem::PlanAsks { .. } => true,
    }
}

fn time_of(item: &DueItem) -> String {
    match item {
        DueItem::Dose { slot, .. } => slot.clone(),
        DueItem::Session { session, .. } => session.time.map(clock).unwrap_or_default(),
        DueItem::Prep { .. } => EVENING.to_owned(),
        DueItem::Homework { .. }
        | DueItem::Questionnaire { .. }
        | DueItem::Experiment { .. }
        | DueItem::ExperimentReview { .. }
        | DueItem::PlanAsks { .. } => String::new(),
    }
}

fn part_of(hour: u32) -> DayPart {
    match hour {
        3..=11 => DayPart::Morning,
        12..=16 => DayPart::Afternoon,
        _ => DayPart::Evening,
    }
}
