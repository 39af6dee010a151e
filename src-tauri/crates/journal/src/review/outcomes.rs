//! The rows of a review: each outcome and each questionnaire before the change and in its window, in numbers and in words.

use ballast_insight::Period;
use ballast_insight::effect::{Difference, Interval, Withheld};
use ballast_insight::finding::{Direction, Finding, finding, stand_out_against};
use ballast_insight::questionnaire::{CourseRule, Reading, before_after};
use ballast_insight::review::{Window, WindowKind};
use ballast_insight::swing::{Swing, usual_swing};
use ballast_insight::window::{WindowStats, window_stats};
use ballast_instruments::{Direction as Way, Instrument};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{Days, NaiveDate};
use rust_decimal::prelude::ToPrimitive;

use crate::questionnaire::forms;
use crate::series::{self, Scale, Series, signed};
use crate::views::{IntervalView, LevelView, OutcomeRow, QuestionnaireRow, ReviewFinding};

/// A total of up to so many days before the change stands for "before": forms are filled in every few weeks.
const FORM_BEFORE: u64 = 28;

/// The outcomes of a window: those that were rated on either side, and the names of the others.
pub(super) struct Rows {
    pub outcomes: Vec<OutcomeRow>,
    pub unrated: Vec<String>,
    /// For a drawing: the series with their findings.
    pub found: Vec<(Series, Finding)>,
}

/// The outcomes of a window up to and including today.
pub(super) fn rows(
    conn: &Connection,
    window: &Window,
    first: NaiveDate,
    today: NaiveDate,
) -> Result<Rows, VaultError> {
    let before = window.baseline;
    let after = window.review_until(today);
    let last = after.map_or(before.to(), |a| a.to()).max(before.to());
    let (all, bad) = series::outcomes(conn, first.min(before.from()), last)?;
    let mut unrated = Vec::new();
    let (mut kept, mut findings, mut swings) = (Vec::new(), Vec::new(), Vec::new());
    let mut outcomes = Vec::new();
    for series in all {
        let days = series.days(&bad);
        let early = window_stats(&days, before);
        let late = after.map(|after| window_stats(&days, after));
        let rated = early.n + late.map_or(0, |l| l.n);
        if rated == 0 {
            unrated.push(series.name.clone());
            continue;
        }
        match after {
            Some(after) => {
                let found = finding(&days, series.better, before, after);
                swings.push(
                    found.mean_difference.and_then(|difference| {
                        usual_swing(&days, before, after, difference, first)
                    }),
                );
                findings.push(found);
                kept.push(series);
            }
            None => outcomes.push(waiting(&series, &early)),
        }
    }
    let stands = stand_out_against(&findings, &swings);
    let several = findings.iter().filter(|f| f.difference.is_ok()).count();
    for ((at, series), found) in kept.iter().enumerate().zip(&findings) {
        let swing = swings.get(at).copied().flatten();
        let stands = stands.get(at).copied().unwrap_or(false);
        outcomes.push(row(series, found, swing, stands, several, window));
    }
    Ok(Rows {
        outcomes,
        unrated,
        found: kept.into_iter().zip(findings).collect(),
    })
}

/// A row while the window has no day yet.
fn waiting(series: &Series, before: &WindowStats) -> OutcomeRow {
    OutcomeRow {
        key: series.key.clone(),
        name: series.name.clone(),
        better: series.better_words().to_owned(),
        before: level(series, before),
        after: None,
        difference: None,
        from_usual: None,
        withheld: None,
        effect: None,
        finding: ReviewFinding::NotKnown,
        stands_out: false,
        verdict: t!("review-not-looked-at"),
        notes: bad_days(before, "review-bad-days-before")
            .into_iter()
            .collect(),
    }
}

fn row(
    series: &Series,
    found: &Finding,
    swing: Option<Swing>,
    stands: bool,
    several: usize,
    window: &Window,
) -> OutcomeRow {
    let difference = found.difference.as_ref().ok();
    let judged = judged(found);
    let after = match window.kind {
        WindowKind::Review => "review-bad-days-window",
        WindowKind::Watch => "review-bad-days-watched",
    };
    let mut notes: Vec<String> = [
        bad_days(&found.before, "review-bad-days-before"),
        bad_days(&found.after, after),
    ]
    .into_iter()
    .flatten()
    .collect();
    let clear = !matches!(found.direction, Direction::NotKnown | Direction::Unclear);
    if let Some(swing) = swing.filter(|_| clear) {
        notes.push(swing_words(swing));
    }
    notes.extend(medians(series, found));
    OutcomeRow {
        key: series.key.clone(),
        name: series.name.clone(),
        better: series.better_words().to_owned(),
        before: level(series, &found.before),
        after: Some(level(series, &found.after)),
        difference: difference.map(|d| shown(series, &d.interval)),
        from_usual: found
            .from_usual
            .as_ref()
            .and_then(|d| d.as_ref().ok())
            .map(|d| shown(series, &d.interval)),
        withheld: found.difference.err().map(|why| withheld(why, found)),
        effect: judged.map(|d| effect(&d.effect, series, clear)),
        finding: match found.direction {
            Direction::NotKnown => ReviewFinding::NotKnown,
            Direction::Unclear => ReviewFinding::Unclear,
            Direction::Better => ReviewFinding::Better,
            Direction::Worse => ReviewFinding::Worse,
            Direction::Different => ReviewFinding::Different,
        },
        stands_out: stands,
        verdict: verdict(found, swing, stands, several),
        notes,
    }
}

/// The comparison that the direction rests on: of what is better towards usual, how far days were from it.
fn judged(found: &Finding) -> Option<Difference> {
    found.from_usual.unwrap_or(found.difference).ok()
}

fn verdict(found: &Finding, swing: Option<Swing>, stands: bool, several: usize) -> String {
    let way = match found.direction {
        Direction::NotKnown => return t!("review-verdict-not-known"),
        Direction::Unclear => return t!("review-verdict-unclear"),
        Direction::Better => t!("review-better"),
        Direction::Worse => t!("review-worse"),
        Direction::Different => t!("review-different"),
    };
    if stands {
        return match several {
            0 | 1 => t!("review-verdict-stands", way = way),
            n => t!("review-verdict-stands-among", way = way, n = n),
        };
    }
    match swing {
        Some(swing) if swing.as_large > 0 => t!("review-verdict-as-before", way = way),
        _ if several > 1 => t!("review-verdict-chance-among", way = way, n = several),
        _ => t!("review-verdict-chance", way = way),
    }
}

fn swing_words(swing: Swing) -> String {
    let (n, places) = (swing.as_large, swing.places);
    match n {
        0 => t!("review-swing-none", places = places),
        n if swing.seldom() => t!("review-swing-seldom", n = n, places = places),
        n => t!("review-swing-usual", n = n, places = places),
    }
}

/// Of minutes and counts, where a few large days pull the mean, the middle value of both sides.
fn medians(series: &Series, found: &Finding) -> Option<String> {
    if !matches!(series.scale, Scale::Minutes | Scale::Count) {
        return None;
    }
    let (before, after) = (found.before.median?, found.after.median?);
    Some(t!(
        "review-medians",
        before = series.level(before),
        after = series.level(after)
    ))
}

/// Bad days without a rating, in the words of that message; none when there were none.
fn bad_days(stats: &WindowStats, message: &str) -> Option<String> {
    (stats.bad_days > 0).then(|| t!(message, n = stats.bad_days))
}

/// Why there is no interval, and how many days are lacking.
fn withheld(why: Withheld, found: &Finding) -> String {
    match why {
        Withheld::TooFewDays => match found.lacking {
            [before, 0] => t!("review-lacking-before", before = before),
            [0, after] => t!("review-lacking-window", after = after),
            [before, after] => t!("review-lacking-both", before = before, after = after),
        },
        Withheld::TooFewNeighbours => t!("review-too-few-neighbours"),
        Withheld::NoSpread => t!("review-no-spread"),
        Withheld::TooAlike => t!("review-too-alike"),
    }
}

fn level(series: &Series, stats: &WindowStats) -> LevelView {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    LevelView {
        words: stats.mean.map(|mean| series.level(mean)),
        mean: stats.mean,
        median: stats.median,
        n: number(stats.n),
        days: number(stats.days),
        missing: number(stats.missing),
        bad_days: number(stats.bad_days),
    }
}

fn shown(series: &Series, found: &Interval) -> IntervalView {
    IntervalView {
        value: found.value,
        low: found.low,
        high: found.high,
        words: series.interval(found.value, found.low, found.high),
    }
}

/// Hedges' g by the usual words for its size (Cohen 1988): a convention, not a judgement.
fn effect(g: &Interval, series: &Series, clear: bool) -> IntervalView {
    let day = series.scale != Scale::YesNo;
    let message = match g.value.abs() {
        // Where nothing is clear, a size would be read as one.
        _ if !clear => "review-effect-unclear",
        x if x < 0.2 && day => "review-effect-hardly-day",
        x if x < 0.2 => "review-effect-hardly",
        x if x < 0.5 && day => "review-effect-small-day",
        x if x < 0.5 => "review-effect-small",
        x if x < 0.8 && day => "review-effect-medium-day",
        x if x < 0.8 => "review-effect-medium",
        _ if day => "review-effect-large-day",
        _ => "review-effect-large",
    };
    IntervalView {
        value: g.value,
        low: g.low,
        high: g.high,
        words: t!(
            message,
            g = signed(g.value, 2),
            low = signed(g.low, 2),
            high = signed(g.high, 2)
        ),
    }
}

/// The questionnaires that were filled in before the change or in its window.
pub(super) fn questionnaires(
    conn: &Connection,
    window: &Window,
    today: NaiveDate,
) -> Result<Vec<QuestionnaireRow>, VaultError> {
    let mut found = Vec::new();
    let opened = window.opened;
    let from = opened
        .checked_sub_days(Days::new(FORM_BEFORE))
        .unwrap_or(opened);
    // A form of the first day was filled in before anything could have changed.
    let Ok(before) = Period::new(from, opened) else {
        return Ok(found);
    };
    let after = window
        .review_until(today)
        .and_then(|after| Period::new(after.from().max(opened.succ_opt()?), after.to()).ok());
    for instrument in forms::all(conn)? {
        let readings: Vec<(NaiveDate, Option<f64>)> =
            storage::list_assessments_of(conn, &instrument.id)?
                .into_iter()
                .map(|a| (a.day, a.total.map(f64::from)))
                .collect();
        let within = |period: Period| {
            readings
                .iter()
                .filter(|(day, total)| period.contains(*day) && total.is_some())
                .max_by_key(|(day, _)| *day)
                .and_then(|(day, total)| {
                    Some(Reading {
                        day: *day,
                        total: (*total)?,
                    })
                })
        };
        let rule = CourseRule {
            reliable_points: instrument
                .reliable_change
                .as_ref()
                .and_then(|r| r.points.to_f64()),
            remission_below: instrument.remission_below.and_then(|cut| cut.to_f64()),
        };
        let both = after.and_then(|after| before_after(&readings, before, after, rule));
        let (first, last) = match both {
            Some(both) => (Some(both.before), Some(both.after)),
            None => (within(before), after.and_then(within)),
        };
        if first.is_some() || last.is_some() {
            found.push(questionnaire(&instrument, first, last));
        }
    }
    Ok(found)
}

fn questionnaire(
    instrument: &Instrument,
    before: Option<Reading>,
    after: Option<Reading>,
) -> QuestionnaireRow {
    let total = |reading: Option<Reading>| reading.and_then(|r| r.total.round().to_u32());
    let (from, to) = (total(before), total(after));
    let mut row = QuestionnaireRow {
        instrument: instrument.id.clone(),
        name: instrument.name.clone(),
        before: from,
        before_day: before.map(|r| r.day),
        after: to,
        after_day: after.map(|r| r.day),
        difference: None,
        reliable: None,
        response: None,
        remission: None,
        words: String::new(),
    };
    let (Some(from), Some(to), Some(first), Some(last)) = (from, to, before, after) else {
        row.words = match (from, to) {
            (Some(_), None) => t!("review-form-not-after"),
            (None, Some(_)) => t!("review-form-not-before"),
            _ => t!("review-form-not-filled"),
        };
        return row;
    };
    let (from, to) = (i64::from(from), i64::from(to));
    let change = instrument.reliable_change(from, to);
    let weeks = f64::from(i32::try_from((last.day - first.day).num_days()).unwrap_or(0)) / 7.0;
    row.difference = Some(change.difference);
    row.reliable = change.reliable;
    row.response = instrument.response(from, to, weeks).map(|r| r.met);
    row.remission = instrument.remission_below.map(|cut| to < cut);
    let points = change.difference.unsigned_abs();
    let mut said = vec![match change.difference {
        0 => t!("review-form-same"),
        n if n < 0 => t!("review-form-lower", n = points),
        _ => t!("review-form-higher", n = points),
    }];
    if let (Some(reliable), Some(rule)) = (change.reliable, instrument.reliable_change.as_ref())
        && change.difference != 0
    {
        let message = if reliable {
            "review-form-change-reliable"
        } else {
            "review-form-change-chance"
        };
        said.push(t!(message, n = rule.points));
    }
    if change.direction == Way::Better && row.response == Some(true) {
        said.push(t!("review-form-response"));
    }
    if let Some(cut) = instrument.remission_below {
        let message = if to < cut {
            "review-form-below"
        } else {
            "review-form-not-below"
        };
        said.push(t!(message, cut = cut));
    }
    row.words = said.join("; ");
    row
}
