//! Both treatments on one time axis, and one course's sessions against the medicine steps: the lanes of the life chart without the rest, with
//! what was answered after the sessions as lines.

use ballast_charts::{LifeChart, Size, TookPartLane, Treatment, treatment};
use ballast_model::{CourseId, Session, SessionStatus, TherapyCourse, WorkingTogether};
use ballast_vault::{self as storage, Connection, SessionRow, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use super::picture::Stretch;
use super::{courses, draw_view, lanes, range_of, read_theme};
use crate::views::{ChartRequest, ChartView};
use crate::{Journal, JournalError};

/// So many days after today are shown when something is planned in them.
const AHEAD: i64 = 42;

/// A question asked after a session: the message of its few words, and where its answer is.
type Question = (&'static str, fn(&WorkingTogether) -> Option<u8>);

/// The questions asked after a session, in the order they are drawn.
const QUESTIONS: [Question; 4] = [
    ("chart-felt-heard", |t| t.bond),
    ("chart-what-matters", |t| t.goals),
    ("chart-way-of-working", |t| t.tasks),
    ("chart-taking-part", |t| t.took_part),
];

/// Doses, sessions and how able the person was to take part, over a stretch and a little ahead.
///
/// # Errors
/// [`ballast_model::Invalid`] at `theme`; errors of the vault and of the drawing.
pub fn get_treatment_chart(
    journal: &Journal,
    request: &ChartRequest,
) -> Result<ChartView, JournalError> {
    let theme = read_theme(&request.theme)?;
    let today = journal.today()?;
    let (from, _) = range_of(journal, request.range)?;
    let (picture, sentence) = journal.read(|conn| {
        let to = last_planned(conn, today)?;
        let picture = picture(conn, Stretch { from, to, today })?;
        let sessions = storage::list_sessions(conn, from, today)?;
        Ok((picture, answered_words(&sessions)))
    })?;
    let drawing = treatment(&picture, theme, Size::wide(request.width))?;
    Ok(draw_view(drawing, from, picture.to, sentence))
}

/// Doses, sessions and how able the person was to take part, between two days.
pub(super) fn picture(conn: &Connection, days: Stretch) -> Result<Treatment, VaultError> {
    let mut picture = both(conn, days.from, days.to, days.today)?;
    if let Some(last) = days.last_past() {
        let sessions = storage::list_sessions(conn, days.from, last)?;
        picture.took_part = lines(&sessions, &QUESTIONS[3..]);
    }
    Ok(picture)
}

/// One course: its sessions and the four answers after them, under the medicine steps of the same days.
///
/// # Errors
/// When the course is not there; [`ballast_model::Invalid`] at `theme`; errors of the vault and of the drawing.
pub fn get_course_chart(
    journal: &Journal,
    id: CourseId,
    request: &ChartRequest,
) -> Result<ChartView, JournalError> {
    let theme = read_theme(&request.theme)?;
    let today = journal.today()?;
    let (earliest, _) = range_of(journal, request.range)?;
    let (picture, from, sentence) = journal.read(|conn| {
        let course = storage::get_course(conn, id)?;
        let sessions = storage::list_sessions_of(conn, id)?;
        let (from, to) = days_of(&course, &sessions, earliest, today);
        let mut picture = both(conn, from, to, today)?;
        let rows: Vec<SessionRow> = sessions.iter().map(SessionRow::from).collect();
        picture.therapy = courses::lane(conn, &course, &rows, (from, to))?
            .into_iter()
            .collect();
        let held: Vec<Session> = sessions
            .into_iter()
            .filter(|s| (from..=to).contains(&s.day))
            .collect();
        picture.took_part = lines(&held, &QUESTIONS);
        picture.readings.clear();
        Ok((picture, from, answered_words(&held)))
    })?;
    let drawing = treatment(&picture, theme, Size::wide(request.width))?;
    Ok(draw_view(drawing, from, picture.to, sentence))
}

fn both(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Result<Treatment, VaultError> {
    let mut chart = LifeChart::new(from, to);
    lanes::treatments(conn, &mut chart, today)?;
    let mut picture = Treatment::new(from, to);
    picture.today = Some(today);
    picture.doses = chart.doses;
    picture.therapy = chart.therapy;
    picture.windows = chart.windows;
    picture.readings = chart.readings;
    Ok(picture)
}

/// One line a question that was answered at all; only sessions that took place have answers that count.
fn lines(sessions: &[Session], questions: &[Question]) -> Vec<TookPartLane> {
    questions
        .iter()
        .map(|(name, answer)| TookPartLane {
            name: t!(name),
            points: sessions
                .iter()
                .filter(|s| s.status == SessionStatus::Attended)
                .filter_map(|s| Some((s.day, f64::from(answer(&s.together)?))))
                .collect(),
        })
        .filter(|lane| !lane.points.is_empty())
        .collect()
}

/// `After 12 of 20 sessions something was said about working together.`
fn answered_words(sessions: &[Session]) -> String {
    let held: Vec<&Session> = sessions
        .iter()
        .filter(|s| s.status == SessionStatus::Attended)
        .collect();
    if held.is_empty() {
        return t!("chart-no-session");
    }
    let said = held
        .iter()
        .filter(|s| s.together != WorkingTogether::default())
        .count();
    t!("chart-working-together", said = said, n = held.len())
}

/// The last day within sight on which something is planned; today when nothing is.
pub(super) fn last_planned(conn: &Connection, today: NaiveDate) -> Result<NaiveDate, VaultError> {
    let far = today + chrono::Duration::days(AHEAD);
    let steps = storage::list_steps(conn)?;
    let sessions = storage::list_sessions(conn, today, far)?;
    let days = steps
        .iter()
        .map(|s| s.start)
        .chain(sessions.iter().map(|s| s.day))
        .filter(|day| (today..=far).contains(day))
        .map(|day| day + chrono::Duration::days(7));
    Ok(days.max().unwrap_or(today))
}

/// A course's days, from the week before it began to the week after its last session.
fn days_of(
    course: &TherapyCourse,
    sessions: &[Session],
    earliest: NaiveDate,
    today: NaiveDate,
) -> (NaiveDate, NaiveDate) {
    let week = chrono::Duration::days(7);
    let first = course.start.unwrap_or(today).min(today) - week;
    let ahead = today + chrono::Duration::days(AHEAD);
    let last = sessions.iter().map(|s| s.day).max().unwrap_or(today);
    let end = course.ended.unwrap_or(today).max(last) + week;
    let end = end.min(ahead);
    let from = first.max(earliest.min(end));
    (from, end.max(from))
}
