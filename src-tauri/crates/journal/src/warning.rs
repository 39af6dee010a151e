//! Warning signs: the person's own signs with the response they agreed, how each stands, and when it began.
//!
//! A sign is looked at whenever Today or its list is read, from what was recorded: nothing is stored when it is met, so correcting a
//! check-in corrects it. Only that it was seen is stored. Nothing here alerts anybody.

mod values;

use ballast_insight::Period;
use ballast_insight::warning::{Side, Sign, Standing, begins, standing};
use ballast_model::{
    Act, Invalid, Problem, Tracker, TrackerKind, WarningId, WarningSeen, WarningSeenId,
    WarningSide, WarningSign, WarningSubject,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::fields::{given, optional_day};
use crate::questionnaire::forms;
use crate::views::{
    BeganView, Changed, Saved, SubjectView, WarningCard, WarningInput, WarningView, WarningsView,
};
use crate::{Journal, JournalError};

/// A sign on Today is looked for this far back; one that has been met for longer began too long ago to be new.
const LOOK_BACK: u64 = 180;
/// Most beginnings listed for a sign.
const MOST_BEGINNINGS: usize = 24;
/// How long a total holds where a questionnaire names no rhythm of its own, in days.
const TOTAL_HOLDS: u32 = 14;

/// Every warning sign with how it stands and when it began, and what a sign can look at.
///
/// # Errors
/// Errors of the vault.
pub fn list_warnings(journal: &Journal) -> Result<WarningsView, JournalError> {
    let today = journal.today()?;
    journal.read(|c| {
        let seen = storage::list_warnings_seen(c)?;
        let mut signs = Vec::new();
        for sign in storage::list_warnings(c)? {
            signs.push(view(c, sign, &seen, today)?);
        }
        Ok(WarningsView {
            today,
            signs,
            subjects: subjects(c)?,
        })
    })
}

/// Adds a warning sign or changes one. A changed rule is looked at from today on.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_warning(journal: &mut Journal, input: WarningInput) -> Result<Saved, JournalError> {
    let today = journal.today()?;
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_warning(c, id))?),
        None => None,
    };
    let typed =
        given(Some(&input.threshold)).ok_or_else(|| Invalid::new("threshold", Problem::Empty))?;
    let threshold: Decimal = typed
        .replace(',', ".")
        .parse()
        .map_err(|_| Invalid::new("threshold", Problem::NotANumber))?;
    let agreed_on = optional_day("agreed_on", input.agreed_on.as_deref())?;
    if agreed_on > Some(today) {
        return Err(Invalid::new("agreed_on", Problem::InTheFuture).into());
    }
    let mut sign = WarningSign {
        id: input.id.unwrap_or(WarningId::NEW),
        words: input.words,
        subject: input.subject,
        side: input.side,
        threshold,
        days: input.days,
        within: input.within,
        response: input.response,
        agreed_with: input.agreed_with,
        agreed_on,
        since: today,
        active: input.active,
    }
    .checked()?;
    let subject = journal
        .read(|c| subject_view(c, &sign.subject))?
        .ok_or_else(|| Invalid::new("subject", Problem::NotFound))?;
    let (min, max) = (i64::from(subject.low), i64::from(subject.high));
    if sign.threshold < Decimal::from(min) || sign.threshold > Decimal::from(max) {
        return Err(Invalid::new("threshold", Problem::OutOfRange { min, max }).into());
    }
    if let Some(before) = &before
        && before.same_rule(&sign)
        && before.active == sign.active
    {
        sign.since = before.since;
    }
    let act = if before.is_some() {
        Act::UpdateWarning
    } else {
        Act::AddWarning
    };
    let (changed, id) = journal.act(act, |tx| {
        if before.is_some() {
            storage::update_warning(tx, &sign).map(|()| sign.id)
        } else {
            storage::add_warning(tx, &sign)
        }
    })?;
    Ok(Saved { changed, id: id.0 })
}

/// Removes a warning sign with its history.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_warning(journal: &mut Journal, id: WarningId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveWarning, |tx| storage::remove_warning(tx, id))
}

/// Notes that the card of a sign was seen: it does not come back until the sign begins anew.
///
/// # Errors
/// [`JournalError::Invalid`] when the sign is not there, or at `began` when it shows no card; errors of the vault.
pub fn see_warning(journal: &mut Journal, id: WarningId) -> Result<Changed, JournalError> {
    let seen = journal.moment()?;
    let sign = journal.read(|c| storage::get_warning(c, id))?;
    let card = journal.read(|c| {
        let seen_so_far = storage::list_warnings_seen(c)?;
        card_of(c, &sign, &seen_so_far, seen.day)
    })?;
    let began = card
        .ok_or_else(|| Invalid::new("began", Problem::NotPossibleHere))?
        .began;
    journal.change(Act::SeeWarning, |tx| {
        storage::add_warning_seen(
            tx,
            &WarningSeen {
                id: WarningSeenId::NEW,
                sign: id,
                began,
                seen,
            },
        )
        .map(|_| ())
    })
}

/// The signs that have begun, still stand and were not seen: each is shown on Today until it is seen.
pub(crate) fn cards(conn: &Connection, today: NaiveDate) -> Result<Vec<WarningCard>, VaultError> {
    let signs = storage::list_warnings(conn)?;
    if signs.is_empty() {
        return Ok(Vec::new());
    }
    let seen = storage::list_warnings_seen(conn)?;
    let mut found = Vec::new();
    for sign in signs.iter().filter(|s| s.active) {
        found.extend(card_of(conn, sign, &seen, today)?);
    }
    Ok(found)
}

fn card_of(
    conn: &Connection,
    sign: &WarningSign,
    seen: &[WarningSeen],
    today: NaiveDate,
) -> Result<Option<WarningCard>, VaultError> {
    let (Some(rule), Some(subject)) = (rule(sign), subject_view(conn, &sign.subject)?) else {
        return Ok(None);
    };
    let from = sign.since.max(back(today, LOOK_BACK));
    let Ok(period) = Period::new(from, today) else {
        return Ok(None);
    };
    let values = values::of(conn, sign, back(from, lead(sign)), today)?;
    let now = standing(rule, &values, today);
    let begun = begins(rule, &values, period);
    let Some(began) = begun.last().copied().filter(|_| now.met) else {
        return Ok(None);
    };
    if was_seen(sign, seen, began, None).is_some() {
        return Ok(None);
    }
    Ok(Some(WarningCard {
        id: sign.id,
        words: sign.words.clone(),
        subject: subject.name,
        side: sign.side,
        threshold: sign.threshold.to_string(),
        anchor: anchor(&subject.anchors, sign),
        unit: subject.unit,
        total: matches!(sign.subject, WarningSubject::Questionnaire(_)),
        on: number(now.on.len()),
        within: sign.within,
        n: number(now.n),
        missing: number(now.missing),
        began,
        response: sign.response.clone(),
        agreed_with: sign.agreed_with.clone(),
        agreed_on: sign.agreed_on,
    }))
}

fn view(
    conn: &Connection,
    sign: WarningSign,
    seen: &[WarningSeen],
    today: NaiveDate,
) -> Result<WarningView, VaultError> {
    let subject = subject_view(conn, &sign.subject)?;
    let period = Period::new(sign.since, today).ok();
    let rule = rule(&sign).filter(|_| sign.active);
    let (mut now, mut began) = (None, Vec::new());
    if let (Some(rule), Some(period)) = (rule, period) {
        let values = values::of(conn, &sign, back(sign.since, lead(&sign)), today)?;
        now = Some(standing(rule, &values, today));
        began = begins(rule, &values, period);
    }
    let ends = began.iter().skip(1).copied().map(Some).chain([None]);
    let mut history: Vec<BeganView> = began
        .iter()
        .zip(ends)
        .map(|(day, next)| BeganView {
            day: *day,
            seen: was_seen(&sign, seen, *day, next),
        })
        .collect();
    history.reverse();
    let total = number(history.len());
    history.truncate(MOST_BEGINNINGS);
    let now: Option<Standing> = now;
    Ok(WarningView {
        subject: subject
            .as_ref()
            .map_or_else(String::new, |s| s.name.clone()),
        unit: subject.as_ref().and_then(|s| s.unit.clone()),
        anchor: subject.and_then(|s| anchor(&s.anchors, &sign)),
        met: now.as_ref().is_some_and(|s| s.met),
        on: now.as_ref().map_or(0, |s| number(s.on.len())),
        n: now.as_ref().map_or(0, |s| number(s.n)),
        missing: now.as_ref().map_or(0, |s| number(s.missing)),
        began: history,
        times: total,
        sign,
    })
}

/// The day on which a beginning was seen: some "seen" lies between it and the next beginning. Corrections to what was recorded may move
/// the day by a few; what was seen then stays seen.
fn was_seen(
    sign: &WarningSign,
    seen: &[WarningSeen],
    began: NaiveDate,
    next: Option<NaiveDate>,
) -> Option<NaiveDate> {
    seen.iter()
        .filter(|s| s.sign == sign.id)
        .find(|s| s.seen.day >= began && next.is_none_or(|next| s.began < next))
        .map(|s| s.seen.day)
}

/// Everything a sign can look at.
fn subjects(conn: &Connection) -> Result<Vec<SubjectView>, VaultError> {
    let mut found = vec![mood_subject()];
    let trackers = storage::list_trackers(conn)?;
    found.extend(
        trackers
            .iter()
            .filter(|t| t.active)
            .filter_map(tracker_subject),
    );
    for form in forms::offered(conn)? {
        let subject = WarningSubject::Questionnaire(form.id.clone());
        found.extend(subject_view(conn, &subject)?);
    }
    Ok(found)
}

fn subject_view(
    conn: &Connection,
    subject: &WarningSubject,
) -> Result<Option<SubjectView>, VaultError> {
    Ok(match subject {
        WarningSubject::Mood => Some(mood_subject()),
        WarningSubject::Tracker(id) => storage::list_trackers(conn)?
            .iter()
            .find(|t| t.id == *id)
            .and_then(tracker_subject),
        WarningSubject::Questionnaire(id) => forms::find(conn, id)?.map(|form| SubjectView {
            subject: subject.clone(),
            name: form.name.clone(),
            low: u32::try_from(form.total.min).unwrap_or(0),
            high: u32::try_from(form.total.max).unwrap_or(0),
            unit: None,
            anchors: Vec::new(),
            higher_is_worse: Some(form.total.better == ballast_instruments::Better::Lower),
            holds_days: Some(
                form.repeat_weeks
                    .map_or(TOTAL_HOLDS, |weeks| weeks * 7)
                    .min(90),
            ),
        }),
    })
}

fn mood_subject() -> SubjectView {
    SubjectView {
        subject: WarningSubject::Mood,
        name: t!("series-mood"),
        low: 0,
        high: 10,
        unit: None,
        anchors: Vec::new(),
        higher_is_worse: None,
        holds_days: None,
    }
}

/// A tracker as a subject; none when it takes no number that can be past a threshold.
fn tracker_subject(tracker: &Tracker) -> Option<SubjectView> {
    let (high, unit) = match tracker.kind {
        TrackerKind::Scale10 => (10, None),
        TrackerKind::Scale3 => (3, None),
        TrackerKind::YesNo => (1, None),
        TrackerKind::Minutes => (1440, Some(t!("warning-minutes"))),
        TrackerKind::Hours => (24, Some(t!("warning-hours"))),
        TrackerKind::Count => (1000, None),
        TrackerKind::ClockTime | TrackerKind::ShortText => return None,
    };
    let anchors = match tracker.kind {
        TrackerKind::YesNo => vec![t!("warning-no"), t!("warning-yes")],
        _ => tracker.anchors.clone(),
    };
    Some(SubjectView {
        subject: WarningSubject::Tracker(tracker.id),
        name: tracker.name.clone(),
        low: 0,
        high,
        unit,
        anchors,
        higher_is_worse: match tracker.better {
            ballast_model::Better::Lower => Some(true),
            ballast_model::Better::Higher => Some(false),
            _ => None,
        },
        holds_days: None,
    })
}

/// The word that stands for the threshold where a scale has words.
fn anchor(anchors: &[String], sign: &WarningSign) -> Option<String> {
    let step = sign.threshold.to_usize()?;
    (sign.threshold.is_integer())
        .then(|| anchors.get(step).cloned())
        .flatten()
}

fn rule(sign: &WarningSign) -> Option<Sign> {
    let side = match sign.side {
        WarningSide::AtLeast => Side::AtLeast,
        WarningSide::AtMost => Side::AtMost,
    };
    Sign::new(side, sign.threshold.to_f64()?, sign.days, sign.within).ok()
}

/// Days before the first looked at that its standing rests on.
fn lead(sign: &WarningSign) -> u64 {
    u64::from(sign.within)
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
