//! The lane of one course: sessions as dots, what is given close on one another (ECT, TMS) as ticks, and days that belong to it as a whole (a
//! stay, a programme, a lamp) as a bar.

use ballast_charts::{SessionKind, SessionMark, TherapyLane};
use ballast_model::{CourseKind, SessionStatus, TherapyCourse};
use ballast_vault::{self as storage, Connection, SessionRow, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::{standing, words};

/// The lane of a course between two days; none when nothing of it lies in them.
pub(super) fn lane(
    conn: &Connection,
    course: &TherapyCourse,
    sessions: &[SessionRow],
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Option<TherapyLane>, VaultError> {
    let marks: Vec<SessionMark> = sessions
        .iter()
        .filter(|s| (from..=to).contains(&s.day))
        .map(|s| SessionMark {
            day: s.day,
            kind: session_kind(s.status),
        })
        .collect();
    let whole = matches!(
        course.kind,
        CourseKind::Light | CourseKind::Programme | CourseKind::HospitalStay
    );
    let stay = course
        .start
        .filter(|_| whole || sessions.is_empty())
        .map(|start| (start, course.ended))
        .filter(|(start, ended)| *start <= to && ended.is_none_or(|ended| ended >= from));
    if marks.is_empty() && stay.is_none() {
        return Ok(None);
    }
    let rhythms = storage::list_rhythms_of(conn, course.id)?;
    let said = match stay {
        Some((start, ended)) if marks.is_empty() => {
            let how = standing::rhythm_spans(&rhythms)
                .last()
                .map(|(step, ..)| format!("{}, ", words::rhythm(step.rhythm)))
                .unwrap_or_default();
            let days = match ended {
                Some(ended) if ended == start => words::short_day(start),
                Some(ended) => {
                    t!(
                        "chart-days-to",
                        from = words::short_day(start),
                        to = words::short_day(ended)
                    )
                }
                None => t!("chart-since", day = words::short_day(start)),
            };
            vec![(start, format!("{how}{days}"))]
        }
        _ => rhythms
            .into_iter()
            .map(|r| (r.start, words::rhythm(r.rhythm)))
            .collect(),
    };
    Ok(Some(TherapyLane {
        name: course.approach.clone(),
        sessions: marks,
        rhythms: said,
        stays: stay.into_iter().collect(),
        ticks: matches!(course.kind, CourseKind::Ect | CourseKind::Tms),
    }))
}

fn session_kind(status: SessionStatus) -> SessionKind {
    match status {
        SessionStatus::Attended => SessionKind::Attended,
        SessionStatus::Missed => SessionKind::Missed,
        SessionStatus::CancelledByMe | SessionStatus::CancelledByTherapist => {
            SessionKind::Cancelled
        }
        SessionStatus::Planned => SessionKind::Planned,
    }
}
