//! The reading table of a life chart: per day what was recorded, as cells and as sentences. Not: anything that was not
//! recorded; a gap says "not recorded", a bad day says "not rated".

use crate::days::Calendar;
use crate::input::{DoseLane, LifeChart, MoodDay, SessionKind};
use crate::lanes;
use crate::table::{ReadingTable, Row};
use crate::words;

/// One column: its name, its cells by day, and the sentences its days add to the reading.
struct Column {
    name: String,
    cells: Vec<String>,
    said: Vec<String>,
}

impl Column {
    fn new(name: impl Into<String>, calendar: &Calendar) -> Self {
        Self {
            name: name.into(),
            cells: vec![String::new(); calendar.len],
            said: vec![String::new(); calendar.len],
        }
    }

    /// Adds to the cell and to the reading of a day.
    fn add(&mut self, day: usize, cell: &str, said: &str) {
        join(&mut self.cells[day], "; ", cell);
        join(&mut self.said[day], ". ", said);
    }
}

fn join(text: &mut String, between: &str, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
}

/// The table of a chart.
pub(crate) fn table(chart: &LifeChart, calendar: &Calendar) -> ReadingTable {
    let mut columns = Vec::new();
    if !chart.mood.is_empty() || !chart.rolling.is_empty() {
        columns.extend(mood(chart, calendar));
    }
    for lane in &chart.doses {
        columns.extend(doses(lane, calendar));
    }
    columns.extend(others(chart, calendar));
    if !chart.readings.is_empty() {
        let mut notes = Column::new("Notes", calendar);
        for (day, phrases) in &chart.readings {
            for phrase in calendar.index(*day).iter().flat_map(|_| phrases) {
                let phrase = words::one_line(phrase);
                let said = words::capitalised(&phrase);
                notes.add(
                    (*day - calendar.from).num_days() as usize,
                    &phrase,
                    said.trim_end_matches('.'),
                );
            }
        }
        columns.push(notes);
    }
    let names = columns.iter().map(|column| column.name.clone());
    let names = std::iter::once("Day".to_owned()).chain(names).collect();
    let mut row = |(i, day): (usize, chrono::NaiveDate)| {
        let mut cells = Vec::with_capacity(columns.len() + 1);
        cells.push(day.to_string());
        let mut reading = String::with_capacity(160);
        words::weekday_date(&mut reading, day);
        reading.push('.');
        for column in &mut columns {
            cells.push(std::mem::take(&mut column.cells[i]));
            if !column.said[i].is_empty() {
                reading.push(' ');
                reading.push_str(&column.said[i]);
                reading.push('.');
            }
        }
        Row {
            day,
            cells,
            reading,
        }
    };
    ReadingTable {
        rows: calendar
            .from
            .iter_days()
            .take(calendar.len)
            .enumerate()
            .map(|(i, day)| row((i, day)))
            .collect(),
        columns: names,
    }
}

fn mood(chart: &LifeChart, calendar: &Calendar) -> Vec<Column> {
    let one = |value: Option<f64>| value.map(words::tenths).unwrap_or_default();
    let [mut mean, mut worst, mut best, mut record, mut rolling] =
        ["Mood", "Worst", "Best", "Record", "Mood, rolling mean"]
            .map(|name| Column::new(name, calendar));
    for (i, day) in lanes::mood_by_day(chart, calendar).iter().enumerate() {
        let Some(day) = day else {
            if i < calendar.past {
                record.add(i, "not recorded", "");
                mean.add(i, "", "Mood not recorded");
            }
            continue;
        };
        mean.add(i, &one(day.mean), &mood_said(day));
        worst.add(i, &one(day.worst), "");
        best.add(i, &one(day.best), "");
        let rated = day.mean.or(day.worst).or(day.best).is_some();
        let how = match (rated, day.bad_day, day.estimated) {
            (false, ..) => "bad day, not rated",
            (true, true, false) => "bad day",
            (true, true, true) => "bad day, estimated",
            (true, false, true) => "estimated",
            (true, false, false) => "recorded",
        };
        record.add(i, how, "");
    }
    for (day, value) in &chart.rolling {
        if let Some(i) = calendar.index(*day) {
            rolling.cells[i] = one(value.filter(|v| v.is_finite()));
        }
    }
    let mut columns = vec![mean, worst, best, record];
    if !chart.rolling.is_empty() {
        columns.push(rolling);
    }
    columns
}

fn mood_said(day: &MoodDay) -> String {
    let text = |value: Option<f64>| value.map(words::tenths);
    let (mean, worst, best) = (text(day.mean), text(day.worst), text(day.best));
    let parts: [&str; 6] = match (&mean, &worst, &best) {
        (None, None, None) => return "Bad day, not rated".to_owned(),
        (Some(mean), Some(worst), Some(best)) => ["Mood ", mean, " (", worst, " to ", best],
        (Some(mean), Some(worst), None) => ["Mood ", mean, " (", "worst ", worst, ""],
        (Some(mean), None, Some(best)) => ["Mood ", mean, " (", "best ", best, ""],
        (Some(mean), None, None) => ["Mood ", mean, "", "", "", ""],
        (None, Some(worst), Some(best)) => ["Mood ", worst, " to ", best, "", ""],
        (None, Some(worst), None) => ["Mood at worst ", worst, "", "", "", ""],
        (None, None, Some(best)) => ["Mood at best ", best, "", "", "", ""],
    };
    let mut said = parts.concat();
    if parts[2] == " (" {
        said.push(')');
    }
    if day.estimated {
        said.push_str(", estimated");
    }
    if day.bad_day {
        said.push_str(". Bad day");
    }
    said
}

fn doses(lane: &DoseLane, calendar: &Calendar) -> Vec<Column> {
    let name = words::one_line(&lane.name);
    let mut dose = Column::new(name.clone(), calendar);
    for span in &lane.spans {
        let Some((first, last)) = calendar.clip(span.from, span.to) else {
            continue;
        };
        let label = words::one_line(&span.label);
        for day in first..=last {
            let planned = span.planned || day >= calendar.past;
            let cell = match (span.held, planned) {
                (true, _) => "held".to_owned(),
                (false, true) => format!("{label}, planned"),
                (false, false) => label.clone(),
            };
            dose.said[day] = if cell.is_empty() {
                name.clone()
            } else {
                format!("{name} {cell}")
            };
            dose.cells[day] = cell;
        }
    }
    let mut columns = vec![dose];
    let listed = [
        ("missed", &lane.missed),
        ("skipped", &lane.skipped),
        ("as needed", &lane.as_needed),
    ];
    for (what, days) in listed.into_iter().filter(|(_, days)| !days.is_empty()) {
        let mut counts = vec![0_usize; calendar.len];
        days.iter()
            .filter_map(|day| calendar.index(*day))
            .for_each(|i| counts[i] += 1);
        let mut column = Column::new(format!("{name}, {what}"), calendar);
        for (day, n) in counts.into_iter().enumerate().filter(|(_, n)| *n > 0) {
            let said = match (what, n) {
                ("as needed", 1) => format!("{name} used as needed"),
                ("as needed", n) => format!("{name} used as needed {n} times"),
                (_, 1) => format!("{name} {what}"),
                (_, n) => format!("{name} {what} {n} times"),
            };
            column.add(day, &n.to_string(), &said);
        }
        columns.push(column);
    }
    columns
}

fn others(chart: &LifeChart, calendar: &Calendar) -> Vec<Column> {
    let mut columns = Vec::new();
    for lane in &chart.therapy {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), calendar);
        for (from, to) in &lane.stays {
            // What is not known to have ended is said up to today.
            let Some((first, last)) = calendar.clip(*from, *to) else {
                continue;
            };
            for day in first..=last {
                let planned = day >= calendar.past;
                match (planned, to) {
                    (true, None) => {}
                    (true, Some(_)) => column.add(day, "planned", &format!("{name}, planned")),
                    (false, _) => column.add(day, "yes", &name),
                }
            }
        }
        for session in &lane.sessions {
            let what = match session.kind {
                SessionKind::Attended => "attended",
                SessionKind::Missed => "missed",
                SessionKind::Cancelled => "cancelled",
                SessionKind::Planned => "planned",
            };
            if let Some(i) = calendar.index(session.day) {
                column.add(
                    i,
                    &format!("session {what}"),
                    &format!("{name} session {what}"),
                );
            }
        }
        columns.push(column);
    }
    for lane in &chart.took_part {
        let name = lanes::took_part_name(lane);
        let mut column = Column::new(name.clone(), calendar);
        for (i, answer) in lanes::took_part_by_day(lane, calendar) {
            let answer = words::number(answer);
            column.add(i, &answer, &format!("{name} {answer} of 10"));
        }
        columns.push(column);
    }
    for lane in &chart.scores {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), calendar);
        for (day, total) in &lane.points {
            if let Some(i) = calendar.index(*day) {
                column.add(i, &total.to_string(), &format!("{name} {total}"));
            }
        }
        columns.push(column);
    }
    for lane in &chart.side_effects {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), calendar);
        for span in &lane.spans {
            let severity = words::severity(span.severity);
            let Some((first, last)) = calendar.clip(span.from, span.to) else {
                continue;
            };
            let known = if span.to.is_none() {
                last.min(calendar.past.saturating_sub(1))
            } else {
                last
            };
            for day in first..=known {
                column.add(day, severity, &format!("{name}, {severity}"));
            }
        }
        columns.push(column);
    }
    if let Some(lane) = &chart.sleep {
        let mut column = Column::new("Sleep, hours", calendar);
        for (i, slept) in lanes::sleep_by_day(lane, calendar).iter().enumerate() {
            if let Some(slept) = slept {
                column.add(
                    i,
                    &format!("{slept:.2}"),
                    &format!("Slept {}", words::hours(*slept)),
                );
            }
        }
        columns.push(column);
    }
    if !chart.events.is_empty() {
        let mut column = Column::new("Events", calendar);
        for event in &chart.events {
            let label = words::one_line(&event.label);
            let text = match event.impact {
                Some(impact) => format!("{label} (impact {})", words::signed(impact.clamp(-4, 4))),
                None => label,
            };
            if let Some(i) = calendar.index(event.day) {
                column.add(i, &text, &words::capitalised(text.trim_end_matches('.')));
            }
        }
        columns.push(column);
    }
    if !chart.windows.is_empty() {
        let mut column = Column::new("Review window", calendar);
        for window in &chart.windows {
            let label = words::one_line(&window.label);
            if let Some((first, last)) = calendar.clip(window.from, Some(window.to)) {
                (first..=last).for_each(|day| column.add(day, &label, ""));
            }
        }
        columns.push(column);
    }
    columns
}
