//! What the picture of sleep says: its description, its table with a row a day, and times of day in words.

use super::{Night, Sleep};
use crate::days::Calendar;
use crate::table::{ReadingTable, Row};
use crate::words;

pub(super) const COLUMNS: [&str; 7] = [
    "Day",
    "To bed",
    "Asleep",
    "Awake",
    "Up",
    "Hours in bed",
    "Record",
];

/// "23:20" or "11:20 pm", from minutes from midnight.
pub(super) fn clock(minutes: i32, twelve_hours: bool) -> String {
    let of_day = minutes.rem_euclid(1440);
    let (hour, minute) = (of_day / 60, of_day % 60);
    if !twelve_hours {
        return format!("{hour:02}:{minute:02}");
    }
    let half = if hour < 12 { "am" } else { "pm" };
    let hour = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    if minute == 0 {
        format!("{hour} {half}")
    } else {
        format!("{hour}:{minute:02} {half}")
    }
}

/// The middle one of some times; of an even number, the earlier of the middle two.
pub(super) fn middle(mut times: Vec<i32>) -> Option<i32> {
    times.sort_unstable();
    times.get(times.len().checked_sub(1)? / 2).copied()
}

fn in_bed(night: &Night) -> Option<i32> {
    Some(night.up? - night.to_bed?)
}

pub(super) fn describe(data: &Sleep, calendar: &Calendar, nights: &[Option<Night>]) -> String {
    let known: Vec<&Night> = nights.iter().flatten().collect();
    let clock = |minutes| clock(minutes, data.twelve_hours);
    let mut sentences = Vec::new();
    let usual =
        |time: fn(&Night) -> Option<i32>| middle(known.iter().filter_map(|n| time(n)).collect());
    // Where nobody says when they went to bed and got up, falling asleep and waking stand for it.
    let beds: Vec<i32> = known.iter().filter_map(|n| n.to_bed).collect();
    let asleep: Vec<i32> = known.iter().filter_map(|n| n.asleep).collect();
    let (starts, start, going) = if beds.is_empty() {
        (asleep, "asleep around", "Falling asleep")
    } else {
        (beds, "to bed around", "Going to bed")
    };
    let (stop, end) = match usual(|n| n.up) {
        None => (usual(|n| n.awake), "awake around"),
        up => (up, "up around"),
    };
    let (length, of) = match usual(in_bed) {
        None => (usual(|n| Some(n.awake? - n.asleep?)), "asleep"),
        length => (length, "in bed"),
    };
    let mut parts = Vec::new();
    if let Some(at) = middle(starts.clone()) {
        parts.push(format!("{start} {}", clock(at)));
    }
    if let Some(at) = stop {
        parts.push(format!("{end} {}", clock(at)));
    }
    if let Some(length) = length {
        parts.push(format!("{} {of}", words::hours(f64::from(length) / 60.0)));
    }
    if !parts.is_empty() {
        sentences.push(format!("Usually {}.", words::list(&parts)));
    }
    // Earlier or later: the first and the last quarter of the nights, once there are enough to say so.
    if starts.len() >= 12 {
        let quarter = starts.len() / 4;
        let first = middle(starts[..quarter].to_vec());
        let last = middle(starts[starts.len() - quarter..].to_vec());
        if let (Some(first), Some(last)) = (first, last) {
            sentences.push(if (first - last).abs() < 15 {
                format!(
                    "The time of {} stayed about the same.",
                    going.to_lowercase()
                )
            } else {
                let way = if last < first { "earlier" } else { "later" };
                format!(
                    "{going} moved {way}, from {} to {}.",
                    clock(first),
                    clock(last)
                )
            });
        }
    }
    let past = calendar.past.max(
        nights
            .iter()
            .rposition(Option::is_some)
            .map_or(0, |i| i + 1),
    );
    let estimated = known.iter().filter(|n| n.estimated).count();
    let mut recorded = format!(
        "{} of {} recorded",
        known.len(),
        words::count(past, "night")
    );
    if estimated > 0 {
        recorded.push_str(&format!(", {estimated} estimated"));
    }
    sentences.push(format!("{recorded}."));
    sentences.join(" ")
}

pub(super) fn table(data: &Sleep, calendar: &Calendar, nights: &[Option<Night>]) -> ReadingTable {
    let clock = |minutes| clock(minutes, data.twelve_hours);
    let row = |(i, night): (usize, &Option<Night>)| {
        let day = calendar.day(i);
        let mut reading = String::with_capacity(96);
        words::weekday_date(&mut reading, day);
        reading.push('.');
        let mut cells = vec![day.to_string()];
        let Some(night) = night else {
            cells.resize(COLUMNS.len(), String::new());
            if i < calendar.past {
                reading.push_str(" Sleep not recorded.");
                cells[COLUMNS.len() - 1] = "not recorded".to_owned();
            }
            return Row {
                day,
                cells,
                reading,
            };
        };
        let mut said = Vec::new();
        let times = [
            ("to bed", night.to_bed),
            ("asleep", night.asleep),
            ("awake", night.awake),
            ("up", night.up),
        ];
        for (what, time) in times {
            cells.push(time.map(clock).unwrap_or_default());
            if let Some(time) = time {
                said.push(format!("{what} {}", clock(time)));
            }
        }
        let length = in_bed(night).map(|minutes| f64::from(minutes) / 60.0);
        cells.push(length.map(|h| format!("{h:.2}")).unwrap_or_default());
        if let Some(hours) = length {
            said.push(format!("{} in bed", words::hours(hours)));
        }
        let record = if night.estimated { "estimated" } else { "" };
        cells.push(record.to_owned());
        if night.estimated {
            said.push(record.to_owned());
        }
        reading.push(' ');
        reading.push_str(&words::capitalised(&said.join(", ")));
        reading.push('.');
        Row {
            day,
            cells,
            reading,
        }
    };
    ReadingTable {
        columns: COLUMNS.map(str::to_owned).to_vec(),
        rows: nights.iter().enumerate().map(row).collect(),
    }
}
