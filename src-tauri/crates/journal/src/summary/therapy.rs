//! Therapy as it stands on paper: courses, working together, homework, skills, themes, goals. Notes for own eyes are read by none of it.

use ballast_model::{
    Homework, HomeworkStatus, Measure, Person, PersonRole, RhythmStep, Session, SessionStatus,
    TherapyCourse, WorkingTogether,
};
use ballast_report::{Goal, HomeworkRow, ScoreTable, SkillRow, TherapyRow};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::NaiveDate;

use super::plan::Plan;
use super::{ended, people, sensitive};
use crate::measure::plain;
use crate::skill::ledger;
use crate::therapy::rhythm_on;
use crate::views::{CourseState, GoalView, SkillView};
use crate::{goal, paper_rows, standing, words};

/// A course with what belongs to it.
pub(super) struct Running {
    pub course: TherapyCourse,
    rhythms: Vec<RhythmStep>,
    sessions: Vec<Session>,
}

impl Running {
    /// Its sessions.
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// The sentence of the Treatment screen, with the therapist's name as it prints.
    pub fn stands(&self, plan: &Plan) -> String {
        let course = TherapyCourse {
            therapist: self.course.therapist.as_deref().map(|name| plan.name(name)),
            ..self.course.clone()
        };
        standing::course(&course, &self.rhythms, &self.sessions, plan.last_past())
    }
}

fn all(conn: &Connection) -> Result<Vec<Running>, VaultError> {
    let courses = storage::list_courses(conn)?.into_iter();
    courses
        .map(|course| {
            Ok(Running {
                rhythms: storage::list_rhythms_of(conn, course.id)?,
                sessions: storage::list_sessions_of(conn, course.id)?,
                course,
            })
        })
        .collect()
}

/// The courses a document for this reader is about: those with this therapist where there are any, else all.
pub(super) fn courses(conn: &Connection, plan: &Plan) -> Result<Vec<Running>, VaultError> {
    let mut found = all(conn)?;
    let with = |person: &Person, running: &Running| {
        running.course.therapist.as_deref() == Some(person.name.as_str())
    };
    if let Some(person) = plan
        .person
        .as_ref()
        .filter(|p| p.role == PersonRole::Therapist)
        && found.iter().any(|running| with(person, running))
    {
        found.retain(|running| with(person, running));
    }
    Ok(found)
}

/// The courses that are waited for, planned or run on the last covered day.
pub(super) fn running(conn: &Connection, plan: &Plan) -> Result<Vec<Running>, VaultError> {
    let mut found = all(conn)?;
    found.retain(|r| standing::state(&r.course, plan.last_past()) != CourseState::Closed);
    Ok(found)
}

/// Therapies as they run.
pub(super) fn rows(conn: &Connection, plan: &Plan) -> Result<Vec<TherapyRow>, VaultError> {
    let day = plan.last_past();
    let row = |running: &Running| {
        let course = &running.course;
        let rhythm = rhythm_on(&running.rhythms, day);
        TherapyRow {
            name: course.approach.clone(),
            with: course
                .therapist
                .as_deref()
                .or(course.waiting_with.as_deref())
                .map_or_else(String::new, |name| plan.name(name)),
            rhythm: rhythm.map_or_else(String::new, words::rhythm),
            since: match (
                standing::state(course, day),
                course.start,
                course.waiting_since,
            ) {
                (CourseState::Waiting, _, Some(since)) | (_, None, Some(since)) => {
                    t!("summary-waiting-since", day = words::long_day(since))
                }
                (CourseState::Planned, Some(start), _) => {
                    t!("summary-from-day", day = words::long_day(start))
                }
                (_, Some(start), _) => words::long_day(start),
                _ => String::new(),
            },
            about: course.focus.clone().unwrap_or_default(),
        }
    };
    Ok(running(conn, plan)?.iter().map(row).collect())
}

/// What is to be talked about: what was written before the next session, then the open questions.
pub(super) fn work_on(
    conn: &Connection,
    plan: &Plan,
    courses: &[Running],
) -> Result<Vec<String>, VaultError> {
    let next = courses
        .iter()
        .flat_map(|running| &running.sessions)
        .filter(|s| s.status == SessionStatus::Planned && s.day >= plan.today)
        .min_by_key(|s| (s.day, s.time));
    let prepared = next.and_then(|session| session.prep.clone());
    let questions = people::questions(conn, plan)?;
    Ok(prepared.into_iter().chain(questions).collect())
}

/// Goals that are open, or were closed in these days; those measured by something about substances only when it is ticked.
pub(super) fn goals(conn: &Connection, plan: &Plan) -> Result<Vec<Goal>, VaultError> {
    let mut found = Vec::new();
    for view in goal::list(conn, plan.last_past())? {
        if in_these_days(&view, plan)
            && (plan.include.substances || !is_about_substances(conn, view.goal.measure.as_ref())?)
        {
            found.push(paper_rows::goal(&view));
        }
    }
    Ok(found)
}

/// How many goals of these days are about substances.
pub(super) fn goals_about_substances(conn: &Connection, plan: &Plan) -> Result<usize, VaultError> {
    let mut found = 0;
    for view in goal::list(conn, plan.last_past())? {
        if in_these_days(&view, plan) && is_about_substances(conn, view.goal.measure.as_ref())? {
            found += 1;
        }
    }
    Ok(found)
}

fn in_these_days(view: &GoalView, plan: &Plan) -> bool {
    view.goal.since <= plan.until && view.goal.closed.is_none_or(|day| day >= plan.since)
}

fn is_about_substances(conn: &Connection, measure: Option<&Measure>) -> Result<bool, VaultError> {
    match measure {
        Some(Measure::Tracker { tracker }) => Ok(storage::get_tracker(conn, *tracker)?.sensitive),
        Some(Measure::Questionnaire { instrument }) => Ok(sensitive::is_substance_form(instrument)),
        Some(Measure::Mood) | None => Ok(false),
    }
}

/// Working together, 0 to 10: the latest session that was rated, the mean of these days and of those before, with n.
pub(super) fn working_together(plan: &Plan, courses: &[Running]) -> ScoreTable {
    let mut attended: Vec<&Session> = courses
        .iter()
        .flat_map(|running| &running.sessions)
        .filter(|s| s.status == SessionStatus::Attended && s.day <= plan.until)
        .collect();
    attended.sort_by_key(|s| (s.day, s.id));
    type Answer = fn(&WorkingTogether) -> Option<u8>;
    let parts: [(String, Answer); 4] = [
        (t!("summary-felt-heard"), |t| t.bond),
        (t!("summary-what-matters"), |t| t.goals),
        (t!("summary-way-of-working"), |t| t.tasks),
        (t!("summary-took-part"), |t| t.took_part),
    ];
    let rows = parts.iter().filter_map(|(name, value)| {
        let rated: Vec<(NaiveDate, u8)> = attended
            .iter()
            .filter_map(|s| Some((s.day, value(&s.together)?)))
            .collect();
        let (_, last) = rated.last()?;
        let mean = |since: bool| {
            let some = rated.iter().filter(|(day, _)| plan.covers(*day) == since);
            let values: Vec<u32> = some.map(|(_, value)| u32::from(*value)).collect();
            let Ok(n) = u32::try_from(values.len()) else {
                return String::new();
            };
            if n == 0 {
                return t!("summary-none");
            }
            let mean = f64::from(values.iter().sum::<u32>()) / f64::from(n);
            t!("summary-mean", mean = decimal(&format!("{mean:.1}")), n = n)
        };
        Some(vec![
            name.clone(),
            mean(false),
            mean(true),
            last.to_string(),
        ])
    });
    ScoreTable {
        head: vec![
            t!("summary-0-to-10"),
            t!("summary-before-that"),
            t!("summary-these-days"),
            t!("summary-last"),
        ],
        rows: rows.collect(),
    }
}

/// Homework that is open, or was agreed or answered in these days; the latest first.
pub(super) fn homework(
    conn: &Connection,
    plan: &Plan,
    courses: &[Running],
) -> Result<Vec<HomeworkRow>, VaultError> {
    let mut found: Vec<Homework> = Vec::new();
    for running in courses {
        found.extend(storage::list_homework_of(conn, running.course.id)?);
    }
    found.retain(|h| {
        h.agreed <= plan.until
            && h.status != HomeworkStatus::SetAside
            && (h.status == HomeworkStatus::Open
                || plan.covers(h.agreed)
                || h.answered.is_some_and(|day| plan.covers(day)))
    });
    found.sort_by_key(|h| (std::cmp::Reverse(h.agreed), std::cmp::Reverse(h.id)));
    Ok(found
        .into_iter()
        .map(|h| {
            let told = [
                h.in_the_way
                    .map(|words| t!("summary-in-the-way", words = ended(&words))),
                h.learnt
                    .map(|words| t!("summary-learnt", words = ended(&words))),
            ];
            HomeworkRow {
                what: h.task,
                when: words::short_day(h.agreed),
                went: match h.status {
                    HomeworkStatus::Open => t!("summary-homework-open"),
                    HomeworkStatus::Done => t!("summary-homework-done"),
                    HomeworkStatus::Partly => t!("summary-homework-partly"),
                    HomeworkStatus::NotDone => t!("summary-homework-not-done"),
                    HomeworkStatus::SetAside => t!("summary-homework-set-aside"),
                },
                learnt: told.into_iter().flatten().collect::<Vec<_>>().join(" "),
            }
        })
        .collect())
}

/// Skills that were practised in these days: those that brought most relief first, then the most used.
pub(super) fn skills(conn: &Connection, plan: &Plan) -> Result<Vec<SkillRow>, VaultError> {
    let skills = storage::list_skills(conn)?;
    let uses = storage::list_skill_uses(conn, plan.since, plan.until)?;
    let mut found: Vec<SkillView> = ledger(&skills, &uses);
    found.retain(|view| view.uses > 0);
    found.sort_by(|a, b| {
        let relief = |view: &SkillView| view.median_change.unwrap_or(f64::INFINITY);
        relief(a).total_cmp(&relief(b)).then(b.uses.cmp(&a.uses))
    });
    Ok(found
        .into_iter()
        .map(|view| SkillRow {
            used: t!("summary-skill-used", n = view.uses, rated = view.rated),
            change: view.median_change.map_or_else(String::new, |change| {
                let (n, points) = (view.rated, plain(change.abs()));
                match change {
                    c if c < 0.0 => t!("summary-skill-lower", points = points, n = n),
                    c if c > 0.0 => t!("summary-skill-higher", points = points, n = n),
                    _ => t!("summary-skill-same", n = n),
                }
            }),
            last: view.last.map_or_else(String::new, words::short_day),
            name: view.skill.name,
        })
        .collect())
}

/// What sessions were about, the latest first; what was taken away from them only when notes were ticked.
pub(super) fn themes(plan: &Plan, courses: &[Running]) -> Vec<String> {
    let mut sessions: Vec<&Session> = courses
        .iter()
        .flat_map(|running| &running.sessions)
        .filter(|s| plan.covers(s.day) && s.status == SessionStatus::Attended)
        .collect();
    sessions.sort_by_key(|s| (std::cmp::Reverse(s.day), std::cmp::Reverse(s.id)));
    sessions
        .into_iter()
        .filter_map(|session| {
            let take_away = session.take_away.as_ref().filter(|_| plan.include.notes);
            let said: Vec<String> = [
                session.themes.as_deref().map(ended),
                take_away.map(|words| t!("summary-take-away", words = ended(words))),
            ]
            .into_iter()
            .flatten()
            .collect();
            (!said.is_empty())
                .then(|| format!("{}: {}", words::short_day(session.day), said.join(" ")))
        })
        .collect()
}
