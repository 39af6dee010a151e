//! The time axis: which days get a rule and a name, from single days to decades, so that names never touch. Not: the
//! drawing of them (see `draw`).

use chrono::{Datelike, NaiveDate};

use crate::days::{Calendar, Grain};
use crate::words;

/// One named (or only ruled) place on the axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tick {
    /// Days since the first day.
    pub index: usize,
    /// Name beside the rule; empty: the rule alone.
    pub label: String,
    /// Whether a rule is drawn (not where the chart begins in the middle of a unit).
    pub rule: bool,
}

/// The ways to name the axis, most telling first.
#[derive(Clone, Copy)]
enum Scheme {
    Days,
    Weeks,
    MonthsInFull,
    MonthsInShort,
    Quarters,
    Years(i32),
}

/// Rules and names for the days of `calendar`; `width` measures a name, `gap` is the least distance from one name to
/// the next rule and `room` the distance from the left edge of the first day within which names must end.
pub(crate) fn ticks(
    calendar: &Calendar,
    day_width: f64,
    gap: f64,
    room: f64,
    width: impl Fn(&str) -> f64,
) -> Vec<Tick> {
    let schemes: &[Scheme] = match calendar.len {
        0..=14 => &[Scheme::Days, Scheme::Weeks],
        15..=45 => &[Scheme::Weeks],
        _ => &[
            Scheme::MonthsInFull,
            Scheme::MonthsInShort,
            Scheme::Quarters,
        ],
    };
    let years = [1, 2, 5, 10, 20, 50].map(Scheme::Years);
    let mut last = Vec::new();
    for &scheme in schemes.iter().chain(&years) {
        last = named(calendar, scheme);
        if settle(&mut last, day_width, gap, room, &width) {
            return last;
        }
    }
    // Not even the coarsest names fit (a very short or very narrow chart): keep what does.
    let mut end = f64::NEG_INFINITY;
    for tick in &mut last {
        let x = tick.index as f64 * day_width;
        if x < end || x + gap + width(&tick.label) > room {
            tick.label.clear();
        } else {
            end = x + gap + width(&tick.label) + gap;
        }
    }
    last
}

/// Makes room where only the ends are tight: an incomplete first unit or a last name that would stick out loses its
/// name. True when all that is left fits.
fn settle(
    ticks: &mut Vec<Tick>,
    day_width: f64,
    gap: f64,
    room: f64,
    width: &impl Fn(&str) -> f64,
) -> bool {
    let end = |tick: &Tick| tick.index as f64 * day_width + gap + width(&tick.label);
    let clear = |a: &Tick, b: &Tick| end(a) + gap <= b.index as f64 * day_width;
    if let [first, second, ..] = ticks.as_mut_slice()
        && !first.rule
        && !clear(first, second)
    {
        // The year was said with the first name; the next one takes it over.
        if !second.label.contains(char::is_numeric)
            && let Some((_, year)) = first.label.rsplit_once(' ')
        {
            second.label = format!("{} {year}", second.label);
        }
        ticks.remove(0);
    }
    if let Some(last) = ticks.last_mut()
        && end(last) > room
        && last.index > 0
    {
        last.label.clear();
    }
    !ticks.is_empty()
        && ticks
            .windows(2)
            .all(|pair| pair[0].label.is_empty() || clear(&pair[0], &pair[1]))
        && ticks
            .iter()
            .all(|tick| tick.label.is_empty() || end(tick) <= room)
        && ticks.iter().any(|tick| !tick.label.is_empty())
}

fn named(calendar: &Calendar, scheme: Scheme) -> Vec<Tick> {
    let begins = |day: NaiveDate| match scheme {
        Scheme::Days => true,
        Scheme::Weeks => calendar.begins(Grain::Week, day),
        Scheme::MonthsInFull | Scheme::MonthsInShort => calendar.begins(Grain::Month, day),
        Scheme::Quarters => calendar.begins(Grain::Quarter, day),
        Scheme::Years(step) => day.ordinal() == 1 && day.year() % step == 0,
    };
    let mut ticks = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for (index, day) in calendar.from.iter_days().take(calendar.len).enumerate() {
        let rule = begins(day);
        if rule || index == 0 {
            ticks.push(Tick {
                index,
                label: name(scheme, day, before),
                rule,
            });
            before = Some(day);
        }
    }
    ticks
}

/// The name of a unit; year and month are said when they differ from the name before.
fn name(scheme: Scheme, day: NaiveDate, before: Option<NaiveDate>) -> String {
    let new_year = before.is_none_or(|b| b.year() != day.year());
    let new_month = new_year || before.is_none_or(|b| b.month() != day.month());
    let month = match scheme {
        Scheme::Quarters | Scheme::MonthsInShort => words::short_month(day),
        _ => words::month(day),
    };
    match scheme {
        Scheme::Years(_) => day.year().to_string(),
        Scheme::Days | Scheme::Weeks if new_year => words::date(day),
        Scheme::Days | Scheme::Weeks if new_month => words::day_month(day),
        Scheme::Days | Scheme::Weeks => day.day().to_string(),
        Scheme::Quarters if new_year && day.month() == 1 => day.year().to_string(),
        _ if new_year => format!("{month} {}", day.year()),
        _ => month.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::LifeChart;

    fn labels(from: (i32, u32, u32), to: (i32, u32, u32), room: f64) -> Vec<String> {
        let day = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let calendar = Calendar::of(&LifeChart::new(day(from), day(to)));
        let ticks = ticks(&calendar, room / calendar.len as f64, 4.0, room, |text| {
            text.chars().count() as f64 * 6.5
        });
        ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn names_follow_the_range() {
        assert_eq!(
            labels((2026, 3, 1), (2026, 8, 31), 830.0),
            ["March 2026", "April", "May", "June", "July", "August"]
        );
        assert_eq!(
            labels((2026, 6, 1), (2026, 6, 30), 830.0),
            ["1 June 2026", "8", "15", "22", "29"]
        );
        assert_eq!(
            labels((2025, 9, 1), (2026, 8, 31), 800.0)[..5],
            ["Sep 2025", "Oct", "Nov", "Dec", "Jan 2026"]
        );
        assert_eq!(
            labels((2024, 1, 1), (2026, 12, 31), 600.0)[..5],
            ["2024", "Apr", "Jul", "Oct", "2025"]
        );
        let decade = labels((2016, 9, 1), (2026, 8, 31), 830.0);
        assert_eq!(
            decade,
            [
                "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"
            ]
        );
        assert_eq!(labels((2026, 6, 6), (2026, 6, 6), 500.0), ["6 June 2026"]);
    }

    #[test]
    fn a_cut_first_month_gives_its_year_to_the_next() {
        assert_eq!(
            labels((2026, 3, 28), (2026, 6, 30), 500.0),
            ["April 2026", "May", "June"]
        );
    }
}
