//! The reading table of a life chart: per day what was recorded, as cells and as sentences. Not: anything that was not
//! recorded; a gap says "not recorded", a bad day says "not rated".

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use ballast_words::t;

use crate::days::Calendar;
use crate::input::{DoseLane, LifeChart, MoodDay, SessionKind, TableExtent};
use crate::lanes;
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::{filled, fixed};

/// One column: its name, its cells by day where the table is asked for, and the sentences its days add to the reading. What holds for a
/// stretch of days is kept once.
struct Column {
    name: String,
    cells: Vec<Option<Rc<str>>>,
    said: Vec<Option<Rc<str>>>,
}

impl Column {
    fn new(name: impl Into<String>, of: &Asked<'_>) -> Self {
        let days = of.calendar.len;
        Self {
            name: name.into(),
            cells: vec![None; if of.cells { days } else { 0 }],
            said: vec![None; days],
        }
    }

    /// Adds to the cell and to the reading of a day.
    fn add(&mut self, day: usize, cell: &str, said: &str) {
        self.cell(day, cell);
        add(&mut self.said[day], ". ", said);
    }

    /// Adds to the cell of a day alone.
    fn cell(&mut self, day: usize, cell: &str) {
        if let Some(kept) = self.cells.get_mut(day) {
            add(kept, "; ", cell);
        }
    }

    /// Forgets what was kept for the days of a stretch.
    fn clear(&mut self, days: Range<usize>) {
        if let Some(cells) = self.cells.get_mut(days.clone()) {
            cells.fill(None);
        }
        self.said[days].fill(None);
    }

    /// Adds the same to every day of a stretch.
    fn add_to_all(&mut self, days: Range<usize>, cell: &str, said: &str) {
        let (cell, said) = (Rc::from(cell), Rc::from(said));
        for day in days {
            if let Some(kept) = self.cells.get_mut(day) {
                add_shared(kept, "; ", &cell);
            }
            add_shared(&mut self.said[day], ". ", &said);
        }
    }
}

fn add(kept: &mut Option<Rc<str>>, between: &str, more: &str) {
    if !more.is_empty() {
        *kept = Some(match kept {
            Some(before) => [before, between, more].concat().into(),
            None => more.into(),
        });
    }
}

fn add_shared(kept: &mut Option<Rc<str>>, between: &str, more: &Rc<str>) {
    if kept.is_none() && !more.is_empty() {
        *kept = Some(Rc::clone(more));
    } else {
        add(kept, between, more);
    }
}

/// What is said of a medicine and how many times.
type SaidOf = fn(&str, usize) -> String;

/// The days of a table, and whether its cells are wanted.
struct Asked<'a> {
    calendar: &'a Calendar,
    cells: bool,
}

/// The table of a chart.
pub(crate) fn table(chart: &LifeChart, calendar: &Calendar) -> ReadingTable {
    if chart.table == TableExtent::Nothing {
        return ReadingTable::default();
    }
    let asked = &Asked {
        calendar,
        cells: chart.table == TableExtent::Whole,
    };
    let mut columns = Vec::new();
    if !chart.mood.is_empty() || !chart.rolling.is_empty() {
        columns.extend(mood(chart, asked));
    }
    for lane in &chart.doses {
        columns.extend(doses(lane, asked));
    }
    columns.extend(others(chart, asked));
    if !chart.readings.is_empty() {
        let mut notes = Column::new(fixed::t!("chart-life-column-notes"), asked);
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
    let names = std::iter::once(t!("chart-life-column-day"))
        .chain(names)
        .collect();
    let row = |(i, day): (usize, chrono::NaiveDate)| {
        let mut cells = Vec::with_capacity(if asked.cells { columns.len() + 1 } else { 1 });
        cells.push(day.to_string());
        let mut reading = String::with_capacity(160);
        words::weekday_date(&mut reading, day);
        reading.push('.');
        for column in &columns {
            if asked.cells {
                cells.push(column.cells[i].as_deref().unwrap_or_default().to_owned());
            }
            if let Some(said) = &column.said[i] {
                reading.push(' ');
                reading.push_str(said);
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

fn mood(chart: &LifeChart, asked: &Asked<'_>) -> Vec<Column> {
    let calendar = asked.calendar;
    let one = |value: Option<f64>| value.map(words::tenths).unwrap_or_default();
    let [mut mean, mut worst, mut best, mut record, mut rolling] = [
        fixed::t!("chart-life-mood"),
        fixed::t!("chart-life-column-worst"),
        fixed::t!("chart-life-column-best"),
        fixed::t!("chart-life-column-record"),
        fixed::t!("chart-life-column-rolling"),
    ]
    .map(|name| Column::new(name, asked));
    for (i, day) in lanes::mood_by_day(chart, calendar).iter().enumerate() {
        let Some(day) = day else {
            if i < calendar.past {
                record.cell(i, fixed::t!("chart-life-not-recorded"));
                mean.add(i, "", fixed::t!("chart-life-mood-not-recorded"));
            }
            continue;
        };
        mean.add(i, &one(day.mean), &mood_said(day));
        worst.cell(i, &one(day.worst));
        best.cell(i, &one(day.best));
        let rated = day.mean.or(day.worst).or(day.best).is_some();
        let how = match (rated, day.bad_day, day.estimated) {
            (false, ..) => fixed::t!("chart-life-bad-day-unrated"),
            (true, true, false) => fixed::t!("chart-life-bad-day"),
            (true, true, true) => fixed::t!("chart-life-bad-day-estimated"),
            (true, false, true) => fixed::t!("chart-life-estimated"),
            (true, false, false) => fixed::t!("chart-life-recorded"),
        };
        record.cell(i, how);
    }
    for (day, value) in &chart.rolling {
        if let Some(i) = calendar.index(*day) {
            rolling.cell(i, &one(value.filter(|v| v.is_finite())));
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
    let mut said = match (mean, worst, best) {
        (None, None, None) => return fixed::t!("chart-life-said-bad-day-unrated").to_owned(),
        (Some(mean), Some(worst), Some(best)) => {
            filled::t!(
                "chart-life-said-mean-range",
                mean = mean,
                worst = worst,
                best = best
            )
        }
        (Some(mean), Some(worst), None) => {
            filled::t!("chart-life-said-mean-worst", mean = mean, worst = worst)
        }
        (Some(mean), None, Some(best)) => {
            filled::t!("chart-life-said-mean-best", mean = mean, best = best)
        }
        (Some(mean), None, None) => filled::t!("chart-life-said-mean", mean = mean),
        (None, Some(worst), Some(best)) => {
            filled::t!("chart-life-said-range", worst = worst, best = best)
        }
        (None, Some(worst), None) => filled::t!("chart-life-said-worst", worst = worst),
        (None, None, Some(best)) => filled::t!("chart-life-said-best", best = best),
    };
    if day.estimated {
        said = filled::t!("chart-life-said-estimated", said = said);
    }
    if day.bad_day {
        said = filled::t!("chart-life-said-bad-day", said = said);
    }
    said
}

fn doses(lane: &DoseLane, asked: &Asked<'_>) -> Vec<Column> {
    let calendar = asked.calendar;
    let name = words::one_line(&lane.name);
    let mut dose = Column::new(name.clone(), asked);
    for span in &lane.spans {
        let Some((first, last)) = calendar.clip(span.from, span.to) else {
            continue;
        };
        let label = words::one_line(&span.label);
        // What lies ahead is planned, whatever it was entered as.
        let ahead = if span.planned {
            first
        } else {
            calendar.past.clamp(first, last + 1)
        };
        for (days, planned) in [(first..ahead, false), (ahead..last + 1, true)] {
            let cell = match (span.held, planned) {
                (true, _) => fixed::t!("chart-life-held").to_owned(),
                (false, true) => filled::t!("chart-life-name-planned", name = label.as_str()),
                (false, false) => label.clone(),
            };
            let said = if cell.is_empty() {
                name.clone()
            } else {
                filled::t!(
                    "chart-life-name-cell",
                    name = name.as_str(),
                    cell = cell.as_str()
                )
            };
            // The later of two stretches holds for a day of both.
            dose.clear(days.clone());
            dose.add_to_all(days, &cell, &said);
        }
    }
    let mut columns = vec![dose];
    let own = || name.as_str();
    let listed: [(String, SaidOf, _); 3] = [
        (
            t!("chart-life-column-missed", name = own()),
            |name, n| t!("chart-life-said-missed", name = name, n = n),
            &lane.missed,
        ),
        (
            t!("chart-life-column-skipped", name = own()),
            |name, n| t!("chart-life-said-skipped", name = name, n = n),
            &lane.skipped,
        ),
        (
            t!("chart-life-column-as-needed", name = own()),
            |name, n| t!("chart-life-said-as-needed", name = name, n = n),
            &lane.as_needed,
        ),
    ];
    for (what, said, days) in listed.into_iter().filter(|(.., days)| !days.is_empty()) {
        let mut counts = vec![0_usize; calendar.len];
        days.iter()
            .filter_map(|day| calendar.index(*day))
            .for_each(|i| counts[i] += 1);
        let mut column = Column::new(what, asked);
        let mut sentences = BTreeMap::new();
        for (day, n) in counts.into_iter().enumerate().filter(|(_, n)| *n > 0) {
            let sentence = sentences.entry(n).or_insert_with(|| said(&name, n));
            column.add(day, &n.to_string(), sentence);
        }
        columns.push(column);
    }
    columns
}

fn others(chart: &LifeChart, asked: &Asked<'_>) -> Vec<Column> {
    let calendar = asked.calendar;
    let mut columns = Vec::new();
    for lane in &chart.therapy {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), asked);
        for (from, to) in &lane.stays {
            // What is not known to have ended is said up to today.
            let Some((first, last)) = calendar.clip(*from, *to) else {
                continue;
            };
            let ahead = calendar.past.clamp(first, last + 1);
            column.add_to_all(first..ahead, fixed::t!("chart-life-yes"), &name);
            if to.is_some() {
                let planned = filled::t!("chart-life-name-planned", name = name.as_str());
                column.add_to_all(ahead..last + 1, fixed::t!("chart-life-planned"), &planned);
            }
        }
        for session in &lane.sessions {
            let what = match session.kind {
                SessionKind::Attended => fixed::t!("chart-life-session-attended"),
                SessionKind::Missed => fixed::t!("chart-life-session-missed"),
                SessionKind::Cancelled => fixed::t!("chart-life-session-cancelled"),
                SessionKind::Planned => fixed::t!("chart-life-session-planned"),
            };
            if let Some(i) = calendar.index(session.day) {
                column.add(
                    i,
                    what,
                    &filled::t!("chart-life-name-cell", name = name.as_str(), cell = what),
                );
            }
        }
        columns.push(column);
    }
    for lane in &chart.took_part {
        let name = lanes::took_part_name(lane);
        let mut column = Column::new(name.clone(), asked);
        for (i, answer) in lanes::took_part_by_day(lane, calendar) {
            let answer = words::number(answer);
            column.add(
                i,
                &answer,
                &filled::t!(
                    "chart-life-answer",
                    name = name.as_str(),
                    answer = answer.as_str()
                ),
            );
        }
        columns.push(column);
    }
    for lane in &chart.scores {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), asked);
        for (day, total) in &lane.points {
            if let Some(i) = calendar.index(*day) {
                column.add(i, &total.to_string(), &format!("{name} {total}"));
            }
        }
        columns.push(column);
    }
    for lane in &chart.side_effects {
        let name = words::one_line(&lane.name);
        let mut column = Column::new(name.clone(), asked);
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
            column.add_to_all(first..known + 1, severity, &format!("{name}, {severity}"));
        }
        columns.push(column);
    }
    if let Some(lane) = &chart.sleep {
        let mut column = Column::new(fixed::t!("chart-life-column-sleep"), asked);
        for (i, slept) in lanes::sleep_by_day(lane, calendar).iter().enumerate() {
            if let Some(slept) = slept {
                let cell = ballast_words::decimal(&format!("{slept:.2}"));
                let said = filled::t!("chart-life-slept", hours = words::hours(*slept));
                column.add(i, &cell, &said);
            }
        }
        columns.push(column);
    }
    if !chart.events.is_empty() {
        let mut column = Column::new(fixed::t!("chart-life-events"), asked);
        for event in &chart.events {
            let label = words::one_line(&event.label);
            let text = match event.impact {
                Some(impact) => t!(
                    "chart-life-event-impact",
                    event = label,
                    impact = words::signed(impact.clamp(-4, 4))
                ),
                None => label,
            };
            if let Some(i) = calendar.index(event.day) {
                column.add(i, &text, &words::capitalised(text.trim_end_matches('.')));
            }
        }
        columns.push(column);
    }
    if !chart.windows.is_empty() {
        let mut column = Column::new(fixed::t!("chart-life-column-window"), asked);
        for window in &chart.windows {
            let label = words::one_line(&window.label);
            if let Some((first, last)) = calendar.clip(window.from, Some(window.to)) {
                column.add_to_all(first..last + 1, &label, "");
            }
        }
        columns.push(column);
    }
    columns
}
