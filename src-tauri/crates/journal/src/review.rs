//! Reviews: which changes are to be looked at, what can be said about one, and what a person adds (agreed weeks, outcomes, changes of
//! their own). The windows follow from the record and are made anew each time; only what was said about them is stored.
//!
//! The list reads no check-in; a finding is made for the one review that is shown. Called by the Reviews screen, Today, the chart of
//! before and after and the command line.

mod around;
mod changes;
mod outcomes;
mod said;
mod windows;

use ballast_insight::finding::Finding;
use ballast_insight::review::{Window, WindowKind};
use ballast_model::{
    Act, Invalid, MedicineId, OwnChange, OwnChangeId, Problem, ReviewAgreed, ReviewAgreedId,
    ReviewAnchor, ReviewOutcome, ReviewOutcomeId, ReviewVerdict, ReviewWeeks,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::chart::{self, Size, draw_view, read_theme};
use crate::fields::{day, past_day};
use crate::series::Series;
use crate::views::{
    AgreeInput, Changed, ChartView, OwnChangeInput, ReviewChartRequest, ReviewGroup, ReviewLine,
    ReviewOutcomeInput, ReviewSpan, ReviewView, ReviewsView, SpanState,
};
use crate::{Journal, JournalError, words};
use windows::Reviewed;

/// Every review, what is to be looked at now first.
///
/// # Errors
/// Errors of the vault.
pub fn get_reviews(journal: &Journal) -> Result<ReviewsView, JournalError> {
    let today = journal.today()?;
    let reviews = journal.read(|conn| Ok(Reviewed::load(conn, today)?.lines()))?;
    Ok(ReviewsView { today, reviews })
}

/// One review with its finding, by the name of any of its changes.
///
/// # Errors
/// [`JournalError::Invalid`] at `review` when there is none of that name; errors of the vault.
pub fn get_review(journal: &Journal, review: &str) -> Result<ReviewView, JournalError> {
    let today = journal.today()?;
    let (reviewed, at) = load(journal, review, today)?;
    let missing = || Invalid::new("review", Problem::NotFound);
    let window = reviewed.windows.get(at).ok_or_else(missing)?;
    let line = reviewed.line(at).ok_or_else(missing)?;
    let (weeks, weeks_from) = looked_at(&reviewed, at, window);
    let view = journal.read(|conn| {
        let first = chart::first_day(conn)?.unwrap_or(window.opened);
        let rows = outcomes::rows(conn, window, first, today)?;
        let questionnaires = outcomes::questionnaires(conn, window, today)?;
        let lead = said::lead(window, weeks, &rows, &questionnaires, today);
        let own = match reviewed.anchor(at) {
            Some(ReviewAnchor::Own(id)) => reviewed.own.iter().find(|o| o.id == id).cloned(),
            _ => None,
        };
        Ok(ReviewView {
            today,
            question: said::question(&line.title, window.opened, &lead, today),
            cautions: said::cautions(&reviewed, at, window),
            changes: reviewed
                .told(at)
                .iter()
                .map(|t| format!("{}, {}", t.words(), words::near_day(t.change.day, today)))
                .collect(),
            spans: spans(window, today),
            weeks,
            weeks_from,
            adherence: around::adherence(conn, &reviewed, at, window)?,
            side_effects: around::side_effects(conn, window, today)?,
            around: around::facts(conn, &reviewed, at, window)?,
            method: said::method(),
            decided: reviewed
                .decided(at)
                .into_iter()
                .rev()
                .map(windows::outcome_view)
                .collect(),
            own,
            outcomes: rows.outcomes,
            unrated: rows.unrated,
            questionnaires,
            lead,
            line,
        })
    })?;
    Ok(view)
}

/// The name of the review of that number in the list.
///
/// # Errors
/// [`JournalError::Invalid`] at `number` when there is none; errors of the vault.
pub fn key_of(journal: &Journal, number: u32) -> Result<String, JournalError> {
    let reviews = get_reviews(journal)?.reviews;
    let found = reviews.into_iter().find(|line| line.number == number);
    found
        .map(|line| line.key)
        .ok_or_else(|| Invalid::new("number", Problem::NotFound).into())
}

fn load(
    journal: &Journal,
    review: &str,
    today: NaiveDate,
) -> Result<(Reviewed, usize), JournalError> {
    let reviewed = journal.read(|conn| Reviewed::load(conn, today))?;
    let at = reviewed.find(review)?;
    Ok((reviewed, at))
}

/// The weeks of a review and where they come from.
fn looked_at(reviewed: &Reviewed, at: usize, window: &Window) -> (ReviewWeeks, String) {
    let today = reviewed.today;
    let agreed = reviewed.agreed(at);
    let extended = reviewed
        .decided(at)
        .into_iter()
        .rev()
        .find_map(|o| Some((o.day, o.weeks?)));
    let newer = |day: NaiveDate| agreed.is_none_or(|a| a.agreed <= day);
    if let Some((day, weeks)) = extended.filter(|(day, _)| newer(*day)) {
        let said = t!("review-weeks-extended", day = words::near_day(day, today));
        return (weeks, said);
    }
    if let Some(agreed) = agreed {
        let day = words::near_day(agreed.agreed, today);
        let said = match &agreed.with_whom {
            Some(who) => t!("review-weeks-agreed-with", who = who, day = day),
            None => t!("review-weeks-agreed", day = day),
        };
        return (agreed.weeks, said);
    }
    let from = match window.kind {
        WindowKind::Watch => t!("review-usual-watch"),
        WindowKind::Review => {
            // Of several that began together, the one that takes longest decides.
            let told = reviewed.told(at);
            let decides = told.iter().rev().find(|t| t.change.span == window.span);
            decides.map_or_else(String::new, |t| t.weeks_from.clone())
        }
    };
    (windows::weeks_of_window(window, None), from)
}

fn spans(window: &Window, today: NaiveDate) -> Vec<ReviewSpan> {
    let review = match window.kind {
        WindowKind::Review => t!("review-span-review"),
        WindowKind::Watch => t!("review-span-watched"),
    };
    [
        (t!("review-span-baseline"), Some(window.baseline)),
        (t!("review-span-early"), window.early),
        (t!("review-span-middle"), window.middle),
        (review, window.review),
    ]
    .into_iter()
    .filter_map(|(name, period)| {
        let period = period?;
        Some(ReviewSpan {
            name,
            from: period.from(),
            to: period.to(),
            state: if period.to() < today {
                SpanState::Past
            } else if period.from() > today {
                SpanState::Ahead
            } else {
                SpanState::Now
            },
        })
    })
    .collect()
}

/// The reviews that are to be looked at now.
pub(crate) fn due(conn: &Connection, today: NaiveDate) -> Result<Vec<ReviewLine>, VaultError> {
    let lines = Reviewed::load(conn, today)?.lines();
    Ok(lines
        .into_iter()
        .filter(|line| line.group == ReviewGroup::Due)
        .collect())
}

/// The days in which a change of medicine is looked at, as agreed or as usual.
pub(crate) struct LookedAt {
    /// The medicines that changed, each once.
    pub medicines: Vec<MedicineId>,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// "weeks 4 to 8 of 100 mg"; of several treatments their names.
    pub label: String,
}

/// The review weeks of all medicines that have begun and have a day between `from` and `to`, the oldest first.
pub(crate) fn weeks_of_medicines(
    conn: &Connection,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<LookedAt>, VaultError> {
    let reviewed = Reviewed::load(conn, today)?;
    let told = |(at, window): (usize, &Window)| {
        let shown = |from_day, to_day| from_day <= to.min(today) && to_day >= from;
        let days = window.review.filter(|days| shown(days.from(), days.to()))?;
        let changed = reviewed.steps(at);
        let mut medicines: Vec<MedicineId> = changed.iter().map(|step| step.medicine).collect();
        medicines.dedup();
        let amount = changed.last()?.amount.filter(|_| !window.is_joint());
        let of = amount.map_or_else(
            || words::list(&windows::names(&reviewed.told(at))),
            words::amount,
        );
        let (weeks, _) = looked_at(&reviewed, at, window);
        Some(LookedAt {
            medicines,
            from: days.from(),
            to: days.to(),
            label: t!(
                "review-weeks-of",
                weeks = windows::weeks_words(weeks),
                of = of
            ),
        })
    };
    let judged = |(_, window): &(usize, &Window)| window.kind == WindowKind::Review;
    let windows = reviewed.windows.iter().enumerate();
    Ok(windows.filter(judged).filter_map(told).collect())
}

/// The reviews that have days to compare, the newest first.
pub(crate) fn comparable(
    conn: &Connection,
    today: NaiveDate,
) -> Result<Vec<ReviewLine>, VaultError> {
    let reviewed = Reviewed::load(conn, today)?;
    let has_days = |w: &Window| w.kind == WindowKind::Review && w.review_until(today).is_some();
    Ok((0..reviewed.windows.len())
        .rev()
        .filter(|at| reviewed.windows.get(*at).is_some_and(has_days))
        .filter_map(|at| reviewed.line(at))
        .collect())
}

/// What a drawing of before and after needs.
pub(crate) struct Compared {
    pub title: String,
    pub before: (NaiveDate, NaiveDate),
    pub after: (NaiveDate, NaiveDate),
    pub found: Vec<(Series, Finding)>,
    /// What else changed, a phrase each.
    pub also: Vec<String>,
}

/// One review for a drawing, the newest with days to compare when none is named; none when there is no such review.
pub(crate) fn compared(
    conn: &Connection,
    review: Option<&str>,
    today: NaiveDate,
) -> Result<Option<Compared>, VaultError> {
    let reviewed = Reviewed::load(conn, today)?;
    let at = match review {
        Some(key) => Some(reviewed.find(key)?),
        None => reviewed
            .windows
            .iter()
            .rposition(|w| w.kind == WindowKind::Review && w.review_until(today).is_some()),
    };
    let Some((at, window)) = at.and_then(|at| Some((at, reviewed.windows.get(at)?))) else {
        return Ok(None);
    };
    let first = chart::first_day(conn)?.unwrap_or(window.opened);
    let after = window
        .review_until(today)
        .or(window.review)
        .map_or((window.opened, window.last_day().max(window.opened)), |r| {
            (r.from(), r.to())
        });
    Ok(Some(Compared {
        title: windows::title(&reviewed.told(at)),
        before: (window.baseline.from(), window.baseline.to()),
        after,
        found: outcomes::rows(conn, window, first, today)?.found,
        also: around::also_changed(conn, &reviewed, at, window)?,
    }))
}

/// The chart of before and after of one review, for the page.
///
/// # Errors
/// [`JournalError::Invalid`] at `review` or `theme`; errors of the vault and of the drawing.
pub fn get_review_chart(
    journal: &Journal,
    request: &ReviewChartRequest,
) -> Result<ChartView, JournalError> {
    let today = journal.today()?;
    let theme = read_theme(&request.theme)?;
    let picture = journal.read(|conn| chart::before_after(conn, Some(&request.review), today))?;
    let (from, to) = (picture.before.0, picture.after.1);
    let drawing = ballast_charts::before_after(&picture, theme, Size::wide(request.width))?;
    Ok(draw_view(drawing, from, to, String::new()))
}

/// Adds a change of the person's own to look at, or corrects one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_own_change(
    journal: &mut Journal,
    input: OwnChangeInput,
) -> Result<Changed, JournalError> {
    let change = OwnChange {
        id: input.id.unwrap_or(OwnChangeId::NEW),
        day: day("day", &input.day)?,
        what: input.what,
        medicine: input.medicine,
        course: input.course,
        tracker: input.tracker,
        weeks: ReviewWeeks::weeks(input.first, input.last),
        note: input.note,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateOwnChange, |tx| {
            storage::update_own_change(tx, &change)
        })
    } else {
        journal.change(Act::AddOwnChange, |tx| {
            storage::add_own_change(tx, &change).map(|_| ())
        })
    }
}

/// Removes a change of the person's own, with what was said about its review.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_own_change(journal: &mut Journal, id: OwnChangeId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveOwnChange, |tx| {
        storage::remove_own_change(tx, id)
    })
}

/// Says when a review is looked at, as agreed. What was agreed before stays in the record; the newest stands.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn agree_review(journal: &mut Journal, input: AgreeInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let review = named(journal, &input.review, today)?;
    let agreed = ReviewAgreed {
        id: ReviewAgreedId::NEW,
        review,
        weeks: input.weeks,
        with_whom: input.with_whom,
        agreed: past_day("agreed", &input.agreed, today)?,
    }
    .checked()?;
    journal.change(Act::AgreeReview, |tx| {
        storage::add_review_agreed(tx, &agreed).map(|_| ())
    })
}

/// Records what was decided at a review, or changes it. An extension moves the weeks in which it is looked at.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_review_outcome(
    journal: &mut Journal,
    input: ReviewOutcomeInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let review = named(journal, &input.review, today)?;
    let outcome = ReviewOutcome {
        id: input.id.unwrap_or(ReviewOutcomeId::NEW),
        review,
        verdict: input.verdict,
        day: past_day("day", &input.day, today)?,
        decided_by: input.decided_by,
        with_whom: input.with_whom,
        note: input.note,
        weeks: input
            .weeks
            .filter(|_| input.verdict == ReviewVerdict::Extend),
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateReviewOutcome, |tx| {
            storage::update_review_outcome(tx, &outcome)
        })
    } else {
        journal.change(Act::AddReviewOutcome, |tx| {
            storage::add_review_outcome(tx, &outcome).map(|_| ())
        })
    }
}

/// Removes what was decided at a review.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_review_outcome(
    journal: &mut Journal,
    id: ReviewOutcomeId,
) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveReviewOutcome, |tx| {
        storage::remove_review_outcome(tx, id)
    })
}

/// The change that a typed name stands for; it must belong to a review.
fn named(journal: &Journal, review: &str, today: NaiveDate) -> Result<ReviewAnchor, JournalError> {
    let (reviewed, at) = load(journal, review, today)?;
    reviewed
        .anchor(at)
        .ok_or_else(|| Invalid::new("review", Problem::NotFound).into())
}
