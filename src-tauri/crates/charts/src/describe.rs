//! What a chart shows, in a few sentences: its text alternative. Not: findings; it counts and states, with what is
//! missing.

use crate::days::{Calendar, Grain};
use crate::input::{LifeChart, SessionKind};
use crate::lanes;
use crate::words;

/// The description of a life chart.
pub(crate) fn life_chart(chart: &LifeChart, calendar: &Calendar) -> String {
    let mut sentences = vec![format!(
        "From {} to {}, {}.",
        words::date(chart.from),
        words::date(chart.to),
        words::days(calendar.len)
    )];
    if !chart.mood.is_empty() {
        sentences.extend(mood_trend(chart, calendar));
        sentences.push(mood(chart, calendar));
    } else if chart.rolling.is_empty() {
        sentences.push("No mood ratings are shown.".to_owned());
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
                format!("{name}: {first} on {}.", words::date(*first_day))
            } else {
                let (from, to) = (words::date(*first_day), words::date(*last_day));
                format!(
                    "{name}: {} totals, from {first} on {from} to {last} on {to}.",
                    points.len()
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
            sentences.push(format!(
                "Sleep: {} on average ({} of {of} nights recorded).",
                words::hours(mean),
                known.len()
            ));
        }
    }
    let names: Vec<String> = chart
        .side_effects
        .iter()
        .map(|lane| words::one_line(&lane.name))
        .collect();
    if !names.is_empty() {
        sentences.push(format!("Side effects noted: {}.", words::list(&names)));
    }
    let events = chart
        .events
        .iter()
        .filter(|event| calendar.index(event.day).is_some())
        .count();
    if events > 0 {
        sentences.push(format!("{} marked.", words::count(events, "event")));
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
    Some(format!(
        "Mood, by month, {} {}.",
        words::trend(*before, *after, SAME),
        words::between_months(calendar.day(*first), calendar.day(*last))
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
    let mut parts = vec![format!(
        "{} not recorded",
        words::days(past - recorded.len())
    )];
    if bad > 0 {
        parts.push(format!("{} without a rating", words::count(bad, "bad day")));
    }
    if estimated > 0 {
        parts.push(format!("{estimated} estimated"));
    }
    let mean = match means.len() {
        0 => String::new(),
        n => format!(
            ", mean {:.1} on a scale of 0 to 10",
            means.iter().sum::<f64>() / n as f64
        ),
    };
    format!(
        "Mood rated on {rated} of {}{mean} ({}).",
        words::days(past),
        parts.join("; ")
    )
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
                _ if span.held => "held".to_owned(),
                label if span.planned => format!("{label} planned"),
                label => label,
            };
            let (first, last) = (dose(first), dose(last));
            parts.push(if first == last {
                first
            } else {
                format!("{first} at first, {last} at the end")
            });
        }
        let days = |days: &[_]| {
            days.iter()
                .filter(|day| calendar.index(**day).is_some())
                .count()
        };
        for (n, what) in [
            (days(&lane.missed), "missed"),
            (days(&lane.skipped), "skipped"),
        ] {
            if n > 0 {
                parts.push(format!("{} {what}", words::count(n, "dose")));
            }
        }
        if days(&lane.as_needed) > 0 {
            parts.push(format!(
                "used as needed {}",
                words::count(days(&lane.as_needed), "time")
            ));
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
            (SessionKind::Attended, "attended"),
            (SessionKind::Missed, "missed"),
            (SessionKind::Cancelled, "cancelled"),
            (SessionKind::Planned, "planned"),
        ]
        .into_iter()
        .filter(|(kind, _)| of(*kind) > 0)
        .map(|(kind, what)| format!("{} {what}", words::count(of(kind), "session")))
        .collect();
        let stays: Vec<String> = lane
            .stays
            .iter()
            .filter(|(from, to)| calendar.clip(*from, *to).is_some())
            .map(|(from, to)| match to {
                Some(to) => format!("from {} to {}", words::date(*from), words::date(*to)),
                None => format!("since {}", words::date(*from)),
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
            format!(
                "{name}: {} of 10, on {}.",
                words::number(first.1),
                words::date(calendar.day(first.0))
            )
        } else {
            format!(
                "{name} {} {}, mean {} of 10 over {}.",
                words::trend(first.1, last.1, 1.0),
                words::between_months(calendar.day(first.0), calendar.day(last.0)),
                words::one_decimal(mean),
                words::count(points.len(), "session")
            )
        })
    };
    chart.took_part.iter().filter_map(said).collect()
}

/// The description of a treatment picture.
pub(crate) fn treatment(chart: &LifeChart, calendar: &Calendar) -> String {
    let mut sentences = vec![format!(
        "From {} to {}, {}.",
        words::date(chart.from),
        words::date(chart.to),
        words::days(calendar.len)
    )];
    let before = sentences.len();
    sentences.extend(doses(chart, calendar));
    sentences.extend(therapy(chart, calendar));
    sentences.extend(took_part(chart, calendar));
    if sentences.len() == before {
        sentences.push("No medicine and no session is shown.".to_owned());
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
        let mut said = format!(
            "{name} from {}, {} in all, at worst {}",
            words::date(calendar.day(first.0)),
            words::days(count),
            words::severity(worst)
        );
        let open = lane.spans.iter().any(|span| span.to.is_none());
        if open {
            said.push_str(&format!("; goes on, now {}", words::severity(last.2)));
        } else {
            said.push_str(&format!("; last on {}", words::date(calendar.day(last.1))));
        }
        let note = words::one_line(lane.note.as_deref().unwrap_or_default());
        if !note.is_empty() {
            said.push_str(&format!(" ({})", note.trim_end_matches('.')));
        }
        sentences.push(format!("{said}."));
    }
    if sentences.is_empty() {
        sentences.push("No side effect is recorded in this time.".to_owned());
    }
    sentences.extend(doses(chart, calendar));
    sentences.join(" ")
}
