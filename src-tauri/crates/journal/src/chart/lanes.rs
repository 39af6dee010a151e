//! The lanes around mood: doses, sessions, questionnaires, side effects, events, review weeks.

use std::iter;

use ballast_charts::{
    DoseLane, DoseSpan, EventMark, LifeChart, ScoreLane, SideEffectLane, SideEffectSpan, WindowBand,
};
use ballast_instruments as instruments;
use ballast_model::{
    DoseStatus, MedicineId, RegimenStep, Schedule, SessionStatus, SideEffect, SideEffectRating,
    StepKind, spans,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_vault::{DoseRow, SessionRow};
use ballast_words::{day, filled, t};
use chrono::{Datelike, NaiveDate};
use rust_decimal::prelude::ToPrimitive;

use super::{Sensitive, courses};
use crate::medicine::{self, WithSteps};
use crate::{review, words};

/// Up to so many weeks the end of a side effect is said in weeks, then by its month.
const WEEKS_COUNTED: i64 = 12;
/// Days on which the last session is said, its own included.
const DAYS_AFTER: usize = 14;
/// Questionnaires with a lane of their own, in order.
const SCORE_LANES: [&str; 2] = ["phq9", "gad7"];

pub(super) fn fill(
    conn: &Connection,
    chart: &mut LifeChart,
    today: NaiveDate,
    sensitive: Sensitive,
) -> Result<(), VaultError> {
    let (from, to) = (chart.from, chart.to);
    treatments(conn, chart, today)?;
    for id in SCORE_LANES {
        chart.scores.extend(score_lane(conn, id, from, to)?);
    }
    side_effects(conn, chart, sensitive, None)?;
    chart.events = storage::list_events(conn, from, to)?
        .into_iter()
        .map(|e| EventMark {
            day: e.day.max(from),
            label: e.title,
            impact: e.impact,
        })
        .collect();
    Ok(())
}

/// Side effects alone, of those suspected of one medicine where one is named.
pub(super) fn side_effects(
    conn: &Connection,
    chart: &mut LifeChart,
    sensitive: Sensitive,
    suspected: Option<MedicineId>,
) -> Result<(), VaultError> {
    for (side_effect, ratings) in storage::list_side_effects_between(conn, chart.from, chart.to)? {
        let asked_for = suspected.is_none() || side_effect.medicine == suspected;
        if asked_for && (sensitive == Sensitive::Shown || !side_effect.sensitive) {
            add_side_effect(&mut chart.side_effects, &side_effect, &ratings);
        }
    }
    Ok(())
}

/// Doses, review weeks and sessions alone.
pub(super) fn treatments(
    conn: &Connection,
    chart: &mut LifeChart,
    today: NaiveDate,
) -> Result<(), VaultError> {
    medicines(conn, chart, today, None)?;
    therapy_lanes(conn, chart)
}

/// Doses and review weeks alone, of one medicine where one is named.
pub(super) fn medicines(
    conn: &Connection,
    chart: &mut LifeChart,
    today: NaiveDate,
    only: Option<MedicineId>,
) -> Result<(), VaultError> {
    let (from, to) = (chart.from, chart.to);
    let mut medicines = medicine::load(conn)?;
    medicines.retain(|with| only.is_none_or(|id| with.medicine.id == id));
    let doses = storage::marked_dose_rows(conn, from, to)?;
    let mut shown = Vec::new();
    for with in &medicines {
        let touches = with.steps.iter().any(|s| s.start <= to)
            && spans(&with.steps)
                .iter()
                .any(|s| !s.step.kind.takes_nothing() && s.to.is_none_or(|end| end >= from));
        if touches {
            chart.doses.push(dose_lane(with, &doses, today));
            shown.push(with.medicine.id);
        }
    }
    let looked_at = review::weeks_of_medicines(conn, (from, to), today)?.into_iter();
    chart.windows.extend(
        looked_at
            .filter(|weeks| weeks.medicines.iter().any(|id| shown.contains(id)))
            .map(|weeks| WindowBand {
                from: weeks.from,
                to: weeks.to,
                label: weeks.label,
            }),
    );
    Ok(())
}

fn dose_lane(with: &WithSteps, doses: &[DoseRow], today: NaiveDate) -> DoseLane {
    let days = |wanted: &dyn Fn(&DoseRow) -> bool| {
        doses
            .iter()
            .filter(|d| d.medicine == with.medicine.id && wanted(d))
            .map(|d| d.day)
            .collect()
    };
    let taken = |d: &DoseRow| d.status.is_taken();
    DoseLane {
        name: with.medicine.name.clone(),
        spans: dose_spans(&with.steps, today),
        missed: days(&|d| d.status == DoseStatus::Missed),
        skipped: days(&|d| d.status == DoseStatus::Skipped),
        as_needed: days(&|d| d.slot.is_none() && taken(d)),
    }
}

/// Steps as stretches of a daily amount. A hold keeps the height it had, marked as held; a stop ends the lane.
fn dose_spans(steps: &[RegimenStep], today: NaiveDate) -> Vec<DoseSpan> {
    let mut drawn: Vec<DoseSpan> = Vec::new();
    for span in spans(steps) {
        let step = span.step;
        if step.kind == StepKind::Stop {
            continue;
        }
        let held = step.kind == StepKind::Hold;
        let (amount, label) = match (step.amount, step.schedule.as_ref()) {
            (Some(each), Some(schedule)) => {
                let a_day = schedule.times().len().max(1);
                let total = each.value().to_f64().unwrap_or(0.0)
                    * f64::from(u32::try_from(a_day).unwrap_or(1));
                (total, dose_label(&words::amount(each), schedule))
            }
            _ => (
                drawn.last().map_or(0.0, |before| before.amount),
                t!("chart-paused"),
            ),
        };
        // A step that only moves the times leaves one stretch.
        let goes_on = drawn.last().is_some_and(|b| {
            b.label == label && b.to.and_then(|t| t.succ_opt()) == Some(span.from)
        });
        if goes_on && !held && span.from <= today {
            if let Some(before) = drawn.last_mut() {
                before.to = span.to;
            }
            continue;
        }
        drawn.push(DoseSpan {
            from: span.from,
            to: span.to,
            amount,
            label,
            planned: span.from > today,
            held,
        });
    }
    drawn
}

fn dose_label(each: &str, schedule: &Schedule) -> String {
    match schedule.times().len() {
        0 => t!("chart-dose-if-needed", each = each),
        1 => each.to_owned(),
        n => t!("chart-dose-times-a-day", each = each, n = n),
    }
}

fn therapy_lanes(conn: &Connection, chart: &mut LifeChart) -> Result<(), VaultError> {
    let (from, to) = (chart.from, chart.to);
    // What the day of a session and those after it say, made once: a long life has thousands of such days.
    let (name, number) = ("{name}", "{number}");
    let phrases: Vec<String> = iter::once(t!("chart-session", name = name, number = number))
        .chain((1..DAYS_AFTER).map(|n| t!("chart-after-session", n = n, number = number)))
        .collect();
    let all = storage::session_rows(conn)?;
    for course in storage::list_courses(conn)? {
        let sessions: Vec<SessionRow> = all
            .iter()
            .filter(|session| session.course == course.id)
            .copied()
            .collect();
        for (number, (day, next)) in (1_u32..).zip(attended(&sessions)) {
            let number = number.to_string();
            let parts = [("name", course.approach.as_str()), ("number", &number)];
            let days = day.iter_days().zip(&phrases);
            for (on, phrase) in days.take_while(|(on, _)| next.is_none_or(|next| *on < next)) {
                if (from..=to).contains(&on) {
                    let said = filled::fill(phrase, &parts);
                    chart.readings.entry(on).or_default().push(said);
                }
            }
        }
        chart
            .therapy
            .extend(courses::lane(conn, &course, &sessions, (from, to))?);
    }
    Ok(())
}

/// Days of attended sessions, each with the next one.
fn attended(sessions: &[SessionRow]) -> Vec<(NaiveDate, Option<NaiveDate>)> {
    let days: Vec<NaiveDate> = sessions
        .iter()
        .filter(|s| s.status == SessionStatus::Attended)
        .map(|s| s.day)
        .collect();
    days.iter()
        .enumerate()
        .map(|(i, day)| (*day, days.get(i + 1).copied()))
        .collect()
}

fn score_lane(
    conn: &Connection,
    id: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Option<ScoreLane>, VaultError> {
    let Some(instrument) = instruments::get(id) else {
        return Ok(None);
    };
    let totals = storage::assessment_totals(conn, id, from, to)?.into_iter();
    let points: Vec<(NaiveDate, u32)> = totals
        .filter_map(|(day, total)| Some((day, total?)))
        .collect();
    let (Some((_, first)), Some((_, last))) = (points.first().copied(), points.last().copied())
    else {
        return Ok(None);
    };
    let change = instrument.reliable_change(i64::from(first), i64::from(last));
    let below = instrument
        .remission_below
        .filter(|cut| i64::from(last) < *cut);
    let note = match (points.len() > 1, change.reliable, below) {
        (true, Some(true), Some(cut)) => Some(t!(
            "chart-score-below",
            first = first,
            last = last,
            cut = cut
        )),
        (true, Some(true), None) => Some(t!("chart-score", first = first, last = last)),
        _ => None,
    };
    Ok(Some(ScoreLane {
        name: instrument.name.clone(),
        points,
        note,
    }))
}

/// Side effects of one name share a lane.
fn add_side_effect(
    lanes: &mut Vec<SideEffectLane>,
    side_effect: &SideEffect,
    ratings: &[SideEffectRating],
) {
    let note =
        side_effect.ended.map(
            |ended| match (ended - side_effect.onset).num_days() / 7 + 1 {
                week @ ..=WEEKS_COUNTED => t!("chart-gone-by-week", n = week),
                _ => t!("chart-gone-in", month = day::month(ended.month())),
            },
        );
    let spans = side_effect_spans(side_effect, ratings)
        .into_iter()
        .map(|(from, to, severity)| SideEffectSpan { from, to, severity });
    if let Some(lane) = lanes.iter_mut().find(|lane| lane.name == side_effect.name) {
        lane.spans.extend(spans);
        lane.note = None;
    } else {
        lanes.push(SideEffectLane {
            name: side_effect.name.clone(),
            spans: spans.collect(),
            note,
        });
    }
}

/// Stretches of one severity; before the first rating it counts as mild. Ratings from before the onset or after the end, which were
/// moved later, hold only in between.
pub(crate) fn side_effect_spans(
    side_effect: &SideEffect,
    ratings: &[SideEffectRating],
) -> Vec<(NaiveDate, Option<NaiveDate>, u8)> {
    let mut starts: Vec<(NaiveDate, u8)> = vec![(side_effect.onset, 1)];
    for rating in ratings
        .iter()
        .filter(|r| side_effect.ended.is_none_or(|ended| r.day <= ended))
    {
        let day = rating.day.max(side_effect.onset);
        starts.pop_if(|(before, _)| *before == day);
        starts.push((day, rating.severity));
    }
    starts
        .iter()
        .enumerate()
        .map(|(i, (day, severity))| {
            let until = starts
                .get(i + 1)
                .and_then(|(next, _)| next.pred_opt())
                .or(side_effect.ended);
            (*day, until, *severity)
        })
        .collect()
}
