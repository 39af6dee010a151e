//! What a chart shows, in a few sentences: its text alternative. Not: findings; it counts and states, with what is
//! missing.

use ballast_words::t;

use crate::days::{Calendar, Grain};
use crate::input::{LifeChart, SessionKind};
use crate::lanes;
use crate::words;
use ballast_words::fixed;

/// The description of a life chart.
pub(crate) fn life_chart(chart: &LifeChart, calendar: &Calendar) -> String {
    let mut sentences = vec![t!(
        "chart-life-span",
        from = words::date(chart.from),
        to = words::date(chart.to),
        length = words::days(calendar.len)
    )];
    if !chart.mood.is_empty() {
        sentences.extend(mood_trend(chart, calendar));
        sentences.push(mood(chart, calendar));
    } else if chart.rolling.is_empty() {
        sentences.push(t!("chart-life-no-mood"));
    }
    sentences.extend(doses(chart, calendar));
    sentences.extend(therapy(chart, calendar));
    sentences.extend(took_part(chart, calendar));
    for lane in &chart.scores {
        let mut points: Vec<_> = lane
            .points
            .iter()
            .filter(|(day, _)| calendar.index(*day).is_some())
            .collect();
        points.sort_by_key(|(day, _)| *day);
        if let (Some((first_day, first)), Some((last_day, last))) = (points.first(), points.last())
        {
            let name = words::one_line(&lane.name);
            sentences.push(if points.len() == 1 {
                t!(
                    "chart-life-total-one",
                    name = name,
                    total = *first,
                    day = words::date(*first_day)
                )
            } else {
                let (from, to) = (words::date(*first_day), words::date(*last_day));
                t!(
                    "chart-life-totals",
                    name = name,
                    n = points.len(),
                    first = *first,
                    from = from,
                    last = *last,
                    to = to
                )
            });
        }
    }
    if let Some(lane) = &chart.sleep {
        let hours = lanes::sleep_by_day(lane, calendar);
        let known: Vec<f64> = hours.iter().flatten().copied().collect();
        if !known.is_empty() {
            let mean = known.iter().sum::<f64>() / known.len() as f64;
            let of = calendar.past.max(known.len());
            sentences.push(t!(
                "chart-life-sleep-mean",
                hours = words::hours(mean),
                n = known.len(),
                of = of
            ));
        }
    }
    let names: Vec<String> = chart
        .side_effects
        .iter()
        .map(|lane| words::one_line(&lane.name))
        .collect();
    if !names.is_empty() {
        sentences.push(t!(
            "chart-life-side-effects-noted",
            names = words::list(&names)
        ));
    }
    let events = chart
        .events
        .iter()
        .filter(|event| calendar.index(event.day).is_some())
        .count();
    if events > 0 {
        sentences.push(t!("chart-life-events-marked", n = events));
    }
    sentences.join(" ")
}

/// Least days with a mean that make a month say something.
const MONTH_DAYS: usize = 5;
/// Means of two months that differ by less are about the same.
const SAME: f64 = 0.3;

/// "Mood rose from 3.3 to 5.6 between March and August 2026.": the means of the first and the last month with enough days.
fn mood_trend(chart: &LifeChart, calendar: &Calendar) -> Option<String> {
    let days = lanes::mood_by_day(chart, calendar);
    let months: Vec<(usize, f64)> = calendar
        .groups(Grain::Month)
        .into_iter()
        .filter_map(|(start, end)| {
            let days = days[start..end].iter().flatten();
            let means: Vec<f64> = days.filter_map(|day| day.mean).collect();
            let n = means.len();
            (n >= MONTH_DAYS).then(|| (start, means.iter().sum::<f64>() / n as f64))
        })
        .collect();
    let [(first, before), .., (last, after)] = months.as_slice() else {
        return None;
    };
    Some(t!(
        "chart-life-mood-trend",
        trend = words::trend(*before, *after, SAME),
        when = words::between_months(calendar.day(*first), calendar.day(*last))
    ))
}

fn mood(chart: &LifeChart, calendar: &Calendar) -> String {
    let days = lanes::mood_by_day(chart, calendar);
    let recorded: Vec<_> = days.iter().flatten().collect();
    let rated = recorded
        .iter()
        .filter(|day| day.mean.or(day.worst).or(day.best).is_some())
        .count();
    let bad = recorded.len() - rated;
    let estimated = recorded
        .iter()
        .filter(|day| day.estimated && day.mean.is_some())
        .count();
    let means: Vec<f64> = recorded.iter().filter_map(|day| day.mean).collect();
    let past = calendar.past.max(
        days.iter()
            .rposition(Option::is_some)
            .map_or(0, |last| last + 1),
    );
    let mut parts = vec![t!(
        "chart-life-days-not-recorded",
        n = past - recorded.len()
    )];
    if bad > 0 {
        parts.push(t!("chart-life-bad-days-unrated", n = bad));
    }
    if estimated > 0 {
        parts.push(t!("chart-life-n-estimated", n = estimated));
    }
    let more = parts.join("; ");
    match means.len() {
        0 => t!(
            "chart-life-mood-rated",
            rated = rated,
            n = past,
            more = more
        ),
        n => t!(
            "chart-life-mood-rated-mean",
            rated = rated,
            n = past,
            mean = words::one_decimal(means.iter().sum::<f64>() / n as f64),
            more = more
        ),
    }
}

/// A sentence for each medicine: its doses, and what was not taken.
fn doses(chart: &LifeChart, calendar: &Calendar) -> Vec<String> {
    let mut sentences = Vec::new();
    for lane in &chart.doses {
        let name = words::one_line(&lane.name);
        let spans: Vec<_> = lane
            .spans
            .iter()
            .filter(|s| calendar.clip(s.from, s.to).is_some())
            .collect();
        let mut parts = Vec::new();
        if let (Some(first), Some(last)) = (spans.first(), spans.last()) {
            let dose = |span: &&crate::input::DoseSpan| match words::one_line(&span.label) {
                _ if span.held => fixed::t!("chart-life-held").to_owned(),
                label if span.planned => t!("chart-life-dose-planned", dose = label),
                label => label,
            };
            let (first, last) = (dose(first), dose(last));
            parts.push(if first == last {
                first
            } else {
                t!("chart-life-dose-first-last", first = first, last = last)
            });
        }
        let days = |days: &[_]| {
            days.iter()
                .filter(|day| calendar.index(**day).is_some())
                .count()
        };
        if let n @ 1.. = days(&lane.missed) {
            parts.push(t!("chart-life-doses-missed", n = n));
        }
        if let n @ 1.. = days(&lane.skipped) {
            parts.push(t!("chart-life-doses-skipped", n = n));
        }
        if let n @ 1.. = days(&lane.as_needed) {
            parts.push(t!("chart-life-used-as-needed", n = n));
        }
        if !parts.is_empty() {
            sentences.push(format!("{name}: {}.", parts.join("; ")));
        }
    }
    sentences
}

/// A sentence for each course of sessions.
fn therapy(chart: &LifeChart, calendar: &Calendar) -> Vec<String> {
    let mut sentences = Vec::new();
    for lane in &chart.therapy {
        let of = |kind| {
            lane.sessions
                .iter()
                .filter(|s| s.kind == kind && calendar.index(s.day).is_some())
                .count()
        };
        let parts: Vec<String> = [
            SessionKind::Attended,
            SessionKind::Missed,
            SessionKind::Cancelled,
            SessionKind::Planned,
        ]
        .into_iter()
        .filter(|kind| of(*kind) > 0)
        .map(|kind| match kind {
            SessionKind::Attended => t!("chart-life-sessions-attended", n = of(kind)),
            SessionKind::Missed => t!("chart-life-sessions-missed", n = of(kind)),
            SessionKind::Cancelled => t!("chart-life-sessions-cancelled", n = of(kind)),
            SessionKind::Planned => t!("chart-life-sessions-planned", n = of(kind)),
        })
        .collect();
        let stays: Vec<String> = lane
            .stays
            .iter()
            .filter(|(from, to)| calendar.clip(*from, *to).is_some())
            .map(|(from, to)| match to {
                Some(to) => t!(
                    "chart-life-stay",
                    from = words::date(*from),
                    to = words::date(*to)
                ),
                None => t!("chart-life-stay-open", from = words::date(*from)),
            })
            .collect();
        let parts: Vec<String> = stays.into_iter().chain(parts).collect();
        if !parts.is_empty() {
            sentences.push(format!(
                "{}: {}.",
                words::one_line(&lane.name),
                words::list(&parts)
            ));
        }
    }
    sentences
}

/// A sentence for each line of taking part.
fn took_part(chart: &LifeChart, calendar: &Calendar) -> Vec<String> {
    let said = |lane| {
        let points = lanes::took_part_by_day(lane, calendar);
        let (first, last) = (points.first()?, points.last()?);
        let name = lanes::took_part_name(lane);
        let mean = points.iter().map(|point| point.1).sum::<f64>() / points.len() as f64;
        Some(if points.len() == 1 {
            t!(
                "chart-life-took-part-one",
                name = name,
                answer = words::number(first.1),
                day = words::date(calendar.day(first.0))
            )
        } else {
            t!(
                "chart-life-took-part",
                name = name,
                trend = words::trend(first.1, last.1, 1.0),
                when = words::between_months(calendar.day(first.0), calendar.day(last.0)),
                mean = words::one_decimal(mean),
                sessions = words::sessions(points.len())
            )
        })
    };
    chart.took_part.iter().filter_map(said).collect()
}

/// The description of a treatment picture.
pub(crate) fn treatment(chart: &LifeChart, calendar: &Calendar) -> String {
    let mut sentences = vec![t!(
        "chart-life-span",
        from = words::date(chart.from),
        to = words::date(chart.to),
        length = words::days(calendar.len)
    )];
    let before = sentences.len();
    sentences.extend(doses(chart, calendar));
    sentences.extend(therapy(chart, calendar));
    sentences.extend(took_part(chart, calendar));
    if sentences.len() == before {
        sentences.push(t!("chart-life-no-treatment"));
    }
    sentences.join(" ")
}

/// The description of the course of side effects.
pub(crate) fn side_effects(chart: &LifeChart, calendar: &Calendar) -> String {
    let mut sentences = Vec::new();
    for lane in &chart.side_effects {
        let spans = lanes::side_effect_spans(lane, calendar);
        let name = words::one_line(&lane.name);
        let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
            continue;
        };
        let mut days = vec![0_u8; calendar.len];
        for (from, to, severity) in &spans {
            days[*from..=*to]
                .iter_mut()
                .for_each(|day| *day = *severity);
        }
        let count = days.iter().filter(|severity| **severity > 0).count();
        let worst = days.iter().copied().max().unwrap_or(0);
        let (from, days, worst) = (
            words::date(calendar.day(first.0)),
            words::days(count),
            words::severity(worst),
        );
        let open = lane.spans.iter().any(|span| span.to.is_none());
        let mut said = if open {
            let now = words::severity(last.2);
            t!(
                "chart-life-effect-open",
                name = name,
                from = from,
                days = days,
                worst = worst,
                now = now
            )
        } else {
            let until = words::date(calendar.day(last.1));
            t!(
                "chart-life-effect-ended",
                name = name,
                from = from,
                days = days,
                worst = worst,
                until = until
            )
        };
        let note = words::one_line(lane.note.as_deref().unwrap_or_default());
        if !note.is_empty() {
            said.push_str(&format!(" ({})", note.trim_end_matches('.')));
        }
        sentences.push(format!("{said}."));
    }
    if sentences.is_empty() {
        sentences.push(t!("chart-life-no-side-effect"));
    }
    sentences.extend(doses(chart, calendar));
    sentences.join(" ")
}
