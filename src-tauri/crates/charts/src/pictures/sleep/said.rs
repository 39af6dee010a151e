//! What the picture of sleep says: its description, its table with a row a day, and times of day in words.

use super::{Night, Sleep};
use crate::days::Calendar;
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::t;
use ballast_words::{filled, fixed};

/// What is said of a time of day.
type SaidOf = fn(String) -> String;

/// The names of the columns of its table.
pub(super) fn columns() -> [&'static str; 7] {
    [
        fixed::t!("chart-life-column-day"),
        fixed::t!("chart-pictures-column-to-bed"),
        fixed::t!("chart-pictures-column-asleep"),
        fixed::t!("chart-pictures-column-awake"),
        fixed::t!("chart-pictures-column-up"),
        fixed::t!("chart-pictures-column-hours-in-bed"),
        fixed::t!("chart-life-column-record"),
    ]
}

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
    // The twelve-hour clock is asked for by the person; its two letters are the same everywhere.
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
    let in_bed_known = !beds.is_empty();
    let starts = if in_bed_known { beds } else { asleep };
    let mut parts = Vec::new();
    if let Some(at) = middle(starts.clone()) {
        parts.push(if in_bed_known {
            t!("chart-pictures-to-bed-around", time = clock(at))
        } else {
            t!("chart-pictures-asleep-around", time = clock(at))
        });
    }
    if let Some(at) = usual(|n| n.up) {
        parts.push(t!("chart-pictures-up-around", time = clock(at)));
    } else if let Some(at) = usual(|n| n.awake) {
        parts.push(t!("chart-pictures-awake-around", time = clock(at)));
    }
    let hours = |minutes: i32| words::hours(f64::from(minutes) / 60.0);
    if let Some(length) = usual(in_bed) {
        parts.push(filled::t!(
            "chart-pictures-hours-in-bed",
            hours = hours(length)
        ));
    } else if let Some(length) = usual(|n| Some(n.awake? - n.asleep?)) {
        parts.push(t!("chart-pictures-hours-asleep", hours = hours(length)));
    }
    if !parts.is_empty() {
        sentences.push(t!("chart-pictures-usually", what = words::list(&parts)));
    }
    // Earlier or later: the first and the last quarter of the nights, once there are enough to say so.
    if starts.len() >= 12 {
        let quarter = starts.len() / 4;
        let first = middle(starts[..quarter].to_vec());
        let last = middle(starts[starts.len() - quarter..].to_vec());
        if let (Some(first), Some(last)) = (first, last) {
            let (from, to) = (clock(first), clock(last));
            let same = (first - last).abs() < 15;
            sentences.push(match (in_bed_known, same, last < first) {
                (true, true, _) => t!("chart-pictures-bed-same"),
                (true, false, true) => t!("chart-pictures-bed-earlier", from = from, to = to),
                (true, false, false) => t!("chart-pictures-bed-later", from = from, to = to),
                (false, true, _) => t!("chart-pictures-asleep-same"),
                (false, false, true) => t!("chart-pictures-asleep-earlier", from = from, to = to),
                (false, false, false) => t!("chart-pictures-asleep-later", from = from, to = to),
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
    sentences.push(if estimated > 0 {
        t!(
            "chart-pictures-nights-recorded-estimated",
            known = known.len(),
            n = past,
            estimated = estimated
        )
    } else {
        t!(
            "chart-pictures-nights-recorded",
            known = known.len(),
            n = past
        )
    });
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
            cells.resize(columns().len(), String::new());
            if i < calendar.past {
                reading.push(' ');
                reading.push_str(fixed::t!("chart-pictures-sleep-not-recorded"));
                cells[columns().len() - 1] = t!("chart-life-not-recorded");
            }
            return Row {
                day,
                cells,
                reading,
            };
        };
        let mut said = Vec::new();
        let times: [(SaidOf, _); 4] = [
            (
                |at| filled::t!("chart-pictures-night-to-bed", time = at),
                night.to_bed,
            ),
            (
                |at| filled::t!("chart-pictures-night-asleep", time = at),
                night.asleep,
            ),
            (
                |at| filled::t!("chart-pictures-night-awake", time = at),
                night.awake,
            ),
            (
                |at| filled::t!("chart-pictures-night-up", time = at),
                night.up,
            ),
        ];
        for (what, time) in times {
            cells.push(time.map(clock).unwrap_or_default());
            if let Some(time) = time {
                said.push(what(clock(time)));
            }
        }
        let length = in_bed(night).map(|minutes| f64::from(minutes) / 60.0);
        cells.push(
            length
                .map(|h| ballast_words::decimal(&format!("{h:.2}")))
                .unwrap_or_default(),
        );
        if let Some(hours) = length {
            said.push(filled::t!(
                "chart-pictures-hours-in-bed",
                hours = words::hours(hours)
            ));
        }
        let record = if night.estimated {
            fixed::t!("chart-life-estimated")
        } else {
            ""
        };
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
        columns: columns().map(str::to_owned).to_vec(),
        rows: nights.iter().enumerate().map(row).collect(),
    }
}
