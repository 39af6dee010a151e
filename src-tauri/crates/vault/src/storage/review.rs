//! What a person adds to reviews: agreements, outcomes, and changes of their own. The windows are worked out from the record.

use ballast_model::{
    CourseId, DecidedBy, MedicineId, OwnChange, OwnChangeId, ReviewAgreed, ReviewAgreedId,
    ReviewAnchor, ReviewOutcome, ReviewOutcomeId, ReviewUnit, ReviewVerdict, ReviewWeeks, RhythmId,
    StepId, TrackerId,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

/// Adds a change of the person's own.
///
/// # Errors
/// [`VaultError::Invalid`] as [`OwnChange::checked`], or at `about` when what it names is not there; when the database cannot be written.
pub fn add_own_change(conn: &Connection, change: &OwnChange) -> Result<OwnChangeId, VaultError> {
    let c = change.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO own_change (day, what, medicine, course, tracker, first_week, last_week, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            bind::day(c.day),
            c.what,
            c.medicine.map(|m| m.0),
            c.course.map(|m| m.0),
            c.tracker.map(|m| m.0),
            c.weeks.first,
            c.weeks.last,
            c.note
        ])
        .map_err(row::refused("about", "id"))?;
    Ok(OwnChangeId(id))
}

/// Changes one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_own_change`], or when it is not there; when the database cannot be written.
pub fn update_own_change(conn: &Connection, change: &OwnChange) -> Result<(), VaultError> {
    let c = change.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE own_change SET day = ?2, what = ?3, medicine = ?4, course = ?5, tracker = ?6, first_week = ?7, last_week = ?8,
             note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            c.id.0,
            bind::day(c.day),
            c.what,
            c.medicine.map(|m| m.0),
            c.course.map(|m| m.0),
            c.tracker.map(|m| m.0),
            c.weeks.first,
            c.weeks.last,
            c.note
        ])
        .map_err(row::refused("about", "id"))?;
    row::met(changed)
}

/// Removes one with what was said about its review.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_own_change(conn: &Connection, id: OwnChangeId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM own_change WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All of them, by day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_own_changes(conn: &Connection) -> Result<Vec<OwnChange>, VaultError> {
    row::list(
        conn,
        "own_change",
        "SELECT id, day, what, medicine, course, tracker, first_week, last_week, note FROM own_change ORDER BY day, id",
        [],
        row_to_own_change,
    )
}

/// Adds an agreement.
///
/// # Errors
/// [`VaultError::Invalid`] as [`ReviewAgreed::checked`], or at `review` when its change is not there; when the database cannot be written.
pub fn add_review_agreed(
    conn: &Connection,
    agreed: &ReviewAgreed,
) -> Result<ReviewAgreedId, VaultError> {
    let a = agreed.clone().checked()?;
    let of = Columns::of(a.review);
    let id = conn
        .prepare_cached(
            "INSERT INTO review_agreed (change, step, course, rhythm, own_change, unit, first, last, with_whom, agreed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            of.change,
            of.step,
            of.course,
            of.rhythm,
            of.own_change,
            a.weeks.unit.code(),
            a.weeks.first,
            a.weeks.last,
            a.with_whom,
            bind::day(a.agreed)
        ])
        .map_err(row::refused("review", "id"))?;
    Ok(ReviewAgreedId(id))
}

/// Removes an agreement.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_review_agreed(conn: &Connection, id: ReviewAgreedId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM review_agreed WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All agreements, by day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_review_agreed(conn: &Connection) -> Result<Vec<ReviewAgreed>, VaultError> {
    row::list(
        conn,
        "review_agreed",
        "SELECT id, change, step, course, rhythm, own_change, unit, first, last, with_whom, agreed FROM review_agreed
         ORDER BY agreed, id",
        [],
        row_to_agreed,
    )
}

/// Adds an outcome.
///
/// # Errors
/// [`VaultError::Invalid`] as [`ReviewOutcome::checked`], or at `review` when its change is not there; when the database cannot be written.
pub fn add_review_outcome(
    conn: &Connection,
    outcome: &ReviewOutcome,
) -> Result<ReviewOutcomeId, VaultError> {
    let o = outcome.clone().checked()?;
    let of = Columns::of(o.review);
    let id = conn
        .prepare_cached(
            "INSERT INTO review_outcome (change, step, course, rhythm, own_change, verdict, day, decided_by, with_whom, note, unit,
             first, last) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .insert(params![
            of.change,
            of.step,
            of.course,
            of.rhythm,
            of.own_change,
            o.verdict.code(),
            bind::day(o.day),
            o.decided_by.map(DecidedBy::code),
            o.with_whom,
            o.note,
            o.weeks.map(|w| w.unit.code()),
            o.weeks.map(|w| w.first),
            o.weeks.map(|w| w.last)
        ])
        .map_err(row::refused("review", "id"))?;
    Ok(ReviewOutcomeId(id))
}

/// Changes an outcome; the review it is about stays.
///
/// # Errors
/// [`VaultError::Invalid`] as [`ReviewOutcome::checked`], or when it is not there; when the database cannot be written.
pub fn update_review_outcome(conn: &Connection, outcome: &ReviewOutcome) -> Result<(), VaultError> {
    let o = outcome.clone().checked()?;
    row::met(
        conn.prepare_cached(
            "UPDATE review_outcome SET verdict = ?2, day = ?3, decided_by = ?4, with_whom = ?5, note = ?6, unit = ?7, first = ?8,
             last = ?9 WHERE id = ?1",
        )?
        .execute(params![
            o.id.0,
            o.verdict.code(),
            bind::day(o.day),
            o.decided_by.map(DecidedBy::code),
            o.with_whom,
            o.note,
            o.weeks.map(|w| w.unit.code()),
            o.weeks.map(|w| w.first),
            o.weeks.map(|w| w.last)
        ])?,
    )
}

/// Removes an outcome.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_review_outcome(conn: &Connection, id: ReviewOutcomeId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM review_outcome WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All outcomes, by day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_review_outcomes(conn: &Connection) -> Result<Vec<ReviewOutcome>, VaultError> {
    row::list(
        conn,
        "review_outcome",
        "SELECT id, change, step, course, rhythm, own_change, verdict, day, decided_by, with_whom, note, unit, first, last
         FROM review_outcome ORDER BY day, id",
        [],
        row_to_outcome,
    )
}

/// The five columns that name a review.
struct Columns {
    change: &'static str,
    step: Option<i64>,
    course: Option<i64>,
    rhythm: Option<i64>,
    own_change: Option<i64>,
}

impl Columns {
    fn of(review: ReviewAnchor) -> Self {
        let none = Self {
            change: "",
            step: None,
            course: None,
            rhythm: None,
            own_change: None,
        };
        match review {
            ReviewAnchor::Step(id) => Self {
                change: "step",
                step: Some(id.0),
                ..none
            },
            ReviewAnchor::CourseStart(id) => Self {
                change: "course",
                course: Some(id.0),
                ..none
            },
            ReviewAnchor::CourseEnd(id) => Self {
                change: "course_end",
                course: Some(id.0),
                ..none
            },
            ReviewAnchor::Rhythm(id) => Self {
                change: "rhythm",
                rhythm: Some(id.0),
                ..none
            },
            ReviewAnchor::Own(id) => Self {
                change: "own",
                own_change: Some(id.0),
                ..none
            },
        }
    }
}

fn row_to_anchor(row: &mut Fields<'_, '_>) -> Result<ReviewAnchor, VaultError> {
    let change = row.text()?;
    let step = row.opt_id(StepId)?;
    let course = row.opt_id(CourseId)?;
    let rhythm = row.opt_id(RhythmId)?;
    let own = row.opt_id(OwnChangeId)?;
    let found = match change.as_str() {
        "step" => step.map(ReviewAnchor::Step),
        "course" => course.map(ReviewAnchor::CourseStart),
        "course_end" => course.map(ReviewAnchor::CourseEnd),
        "rhythm" => rhythm.map(ReviewAnchor::Rhythm),
        "own" => own.map(ReviewAnchor::Own),
        _ => None,
    };
    found.ok_or_else(|| row.damaged())
}

fn row_to_agreed(row: &mut Fields<'_, '_>) -> Result<ReviewAgreed, VaultError> {
    Ok(ReviewAgreed {
        id: ReviewAgreedId(row.int()?),
        review: row_to_anchor(row)?,
        weeks: ReviewWeeks {
            unit: row.code(ReviewUnit::from_code)?,
            first: row.small()?,
            last: row.small()?,
        },
        with_whom: row.opt_text()?,
        agreed: row.day()?,
    })
}

fn row_to_outcome(row: &mut Fields<'_, '_>) -> Result<ReviewOutcome, VaultError> {
    let mut found = ReviewOutcome {
        id: ReviewOutcomeId(row.int()?),
        review: row_to_anchor(row)?,
        verdict: row.code(ReviewVerdict::from_code)?,
        day: row.day()?,
        decided_by: row.opt_code(DecidedBy::from_code)?,
        with_whom: row.opt_text()?,
        note: row.opt_text()?,
        weeks: None,
    };
    let unit = row.opt_code(ReviewUnit::from_code)?;
    found.weeks = match (unit, row.opt_small()?, row.opt_small()?) {
        (Some(unit), Some(first), Some(last)) => Some(ReviewWeeks { unit, first, last }),
        (None, None, None) => None,
        _ => return Err(row.damaged()),
    };
    Ok(found)
}

fn row_to_own_change(row: &mut Fields<'_, '_>) -> Result<OwnChange, VaultError> {
    Ok(OwnChange {
        id: OwnChangeId(row.int()?),
        day: row.day()?,
        what: row.text()?,
        medicine: row.opt_id(MedicineId)?,
        course: row.opt_id(CourseId)?,
        tracker: row.opt_id(TrackerId)?,
        weeks: ReviewWeeks::weeks(row.small()?, row.small()?),
        note: row.opt_text()?,
    })
}
