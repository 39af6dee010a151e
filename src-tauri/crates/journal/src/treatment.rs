//! The Treatment screen: medicines, therapy, side effects and events together, how each treatment stands, and what is next.

use ballast_model::{HomeworkStatus, SessionStatus, StepKind};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::fields::clock;
use crate::medicine::WithSteps;
use crate::views::{
    CourseState, CourseView, MedicineState, MedicineView, NextKind, NextLine, StandingLine,
    TreatmentView,
};
use crate::{Journal, JournalError, care, medicine, side_effect, standing, therapy, words};

/// Most lines of what is next.
const NEXT: usize = 6;

/// Both treatments as they stand today, with what belongs to them.
///
/// # Errors
/// Errors of the vault.
pub fn get_treatment(journal: &Journal) -> Result<TreatmentView, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let loaded = medicine::load(conn)?;
        let courses = therapy::list(conn, today)?;
        let next = next(conn, &loaded, &courses, today)?;
        let mut medicines: Vec<_> = loaded
            .iter()
            .map(|m| medicine::shown::view(m, today))
            .collect();
        medicines.sort_by_key(|m| (m.state, std::cmp::Reverse(m.since)));
        let standing = standing(&medicines, &courses);
        let mut events = storage::list_events(conn, NaiveDate::MIN, NaiveDate::MAX)?;
        events.reverse();
        Ok(TreatmentView {
            today,
            medicines,
            courses,
            side_effects: side_effect::list(conn)?,
            events,
            standing,
            next,
        })
    })
}

fn standing(medicines: &[MedicineView], courses: &[CourseView]) -> Vec<StandingLine> {
    let medicines = medicines
        .iter()
        .filter(|view| view.state != MedicineState::Stopped)
        .map(|view| StandingLine {
            course: None,
            sentence: standing::full_stop(view.sentence.clone()),
        });
    let courses = courses
        .iter()
        .filter(|view| view.state != CourseState::Closed)
        .map(|view| StandingLine {
            course: Some(view.course.id),
            sentence: view.sentence.clone(),
        });
    medicines.chain(courses).collect()
}

/// What is planned from today on: the next of each kind for each medicine, course and person.
fn next(
    conn: &Connection,
    medicines: &[WithSteps],
    courses: &[CourseView],
    today: NaiveDate,
) -> Result<Vec<NextLine>, VaultError> {
    let mut found: Vec<NextLine> = medicines
        .iter()
        .filter_map(|with| next_step(with, today))
        .collect();
    for view in courses {
        found.extend(next_of_course(view, today));
    }
    if let Some(visit) = care::next_visit(conn, today)? {
        found.push(NextLine {
            day: visit.appointment.day,
            time: visit.appointment.time.map(clock),
            words: t!("treatment-visit", name = visit.person.name.as_str()),
            kind: NextKind::Visit,
            course: None,
        });
    }
    found.sort_by(|a, b| (a.day, &a.time).cmp(&(b.day, &b.time)));
    found.truncate(NEXT);
    Ok(found)
}

fn next_step(with: &WithSteps, today: NaiveDate) -> Option<NextLine> {
    let step = with
        .steps
        .iter()
        .filter(|s| s.start > today)
        .min_by_key(|s| (s.start, s.id))?;
    let name = with.medicine.name.as_str();
    let words = match (step.kind, step.amount) {
        (StepKind::Stop, _) => t!("treatment-stops", name = name),
        (StepKind::Hold, _) => t!("treatment-pauses", name = name),
        (_, Some(amount)) => format!("{name} {}", words::amount(amount)),
        (_, None) => name.to_owned(),
    };
    Some(NextLine {
        day: step.start,
        time: None,
        words,
        kind: NextKind::Medicine,
        course: None,
    })
}

fn next_of_course(view: &CourseView, today: NaiveDate) -> Vec<NextLine> {
    let course = &view.course;
    let line = |day, time, words, kind| NextLine {
        day,
        time,
        words,
        kind,
        course: Some(course.id),
    };
    let mut found = Vec::new();
    let session = view
        .sessions
        .iter()
        .rev()
        .find(|s| s.day >= today && s.status == SessionStatus::Planned);
    if let Some(session) = session {
        let words = t!("treatment-session", name = course.approach.as_str());
        let time = session.time.map(clock);
        found.push(line(session.day, time, words, NextKind::Therapy));
    } else if let (CourseState::Planned, Some(start)) = (view.state, course.start) {
        let words = t!("treatment-begins", name = course.approach.as_str());
        found.push(line(start, None, words, NextKind::Therapy));
    }
    if let Some(ended) = course.ended.filter(|ended| *ended > today) {
        let words = t!("treatment-ends", name = course.approach.as_str());
        found.push(line(ended, None, words, NextKind::Therapy));
    }
    let step = view
        .rhythms
        .iter()
        .find(|r| r.future && course.start != Some(r.step.start));
    if let Some(rhythm) = step {
        let words = format!("{}: {}", course.approach, words::rhythm(rhythm.step.rhythm));
        found.push(line(rhythm.step.start, None, words, NextKind::Therapy));
    }
    let homework = view
        .homework
        .iter()
        .filter(|h| h.status == HomeworkStatus::Open)
        .filter_map(|h| Some((h.due.filter(|due| *due >= today)?, h)))
        .min_by_key(|(due, h)| (*due, h.id));
    if let Some((due, homework)) = homework {
        found.push(line(due, None, homework.task.clone(), NextKind::Homework));
    }
    found
}
