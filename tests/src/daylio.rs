//! An invented Daylio export of the current layout: byte order mark, quoted notes, two moods with names of one's own, and rows
//! that no reader can take. The days lie before a given one, so that a chart of the last months holds them.

use chrono::{Days, NaiveDate};

/// Mood names that Daylio does not ship; the person says what they stand for.
pub const OWN_MOODS: [&str; 2] = ["wobbly", "sparkling"];

/// A sentence in one of the notes, to be looked for where it must and must not be.
pub const NOTE: &str = "Fed the heron by the mill pond";

/// The file, and what is in it.
pub struct Export {
    /// Its bytes as Daylio writes them.
    pub bytes: Vec<u8>,
    /// Rows with a mood every Daylio has.
    pub known: usize,
    /// Rows with the mood of one's own in the same place of [`OWN_MOODS`].
    pub own: [usize; 2],
    /// Rows that cannot be read: a day, an hour, a year and a row that are none.
    pub broken: usize,
    /// Days that have an entry, latest first.
    pub days: Vec<NaiveDate>,
}

impl Export {
    /// Rows under the heading.
    pub fn rows(&self) -> usize {
        self.known + self.own[0] + self.own[1] + self.broken
    }
}

/// An export of 40 readable entries up to the day before `today`, with 4 broken rows among them. Every tenth day has no entry.
///
/// # Panics
/// When `today` is at the beginning of the calendar.
pub fn export(today: NaiveDate) -> Export {
    let mut text = String::from(
        "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n",
    );
    let mut export = Export {
        bytes: Vec::new(),
        known: 0,
        own: [0, 0],
        broken: 0,
        days: Vec::new(),
    };
    let days_back = (1_u64..).filter(|back| back % 10 != 0).take(40);
    for (entry, back) in days_back.enumerate() {
        let day = today
            .checked_sub_days(Days::new(back))
            .expect("a day of the calendar");
        let (mood, place) = mood_of(entry);
        match place {
            Some(place) => export.own[place] += 1,
            None => export.known += 1,
        }
        let activities = ["work | walk", "", "friends", "work | reading | tea"][entry % 4];
        let note = match entry {
            4 => format!("\"{NOTE}, then said \"\"hello\"\" to it\""),
            11 => "\"Slept badly.<br>Better after noon\"".to_owned(),
            _ => String::new(),
        };
        text.push_str(&row(day, entry, mood, activities, &note));
        export.days.push(day);
        if entry % 10 == 9 {
            text.push_str(BROKEN[entry / 10]);
            export.broken += 1;
        }
    }
    export.bytes = text.into_bytes();
    export
}

/// One of each kind.
const BROKEN: [&str; 4] = [
    "2026-02-31,February 31,Saturday,12:00,good,work,,,\n",
    "2026-03-02,March 2,Monday,27:80,good,work,,,\n",
    "0026-03-03,March 3,Tuesday,09:10,good,work,,,\n",
    "2026-03-04,March\n",
];

fn mood_of(entry: usize) -> (&'static str, Option<usize>) {
    match entry % 13 {
        5 => (OWN_MOODS[0], Some(0)),
        12 => (OWN_MOODS[1], Some(1)),
        n => (
            ["meh", "good", "bad", "good", "meh", "rad", "awful", "meh"][n % 8],
            None,
        ),
    }
}

/// A row as Daylio writes it; the localised date and weekday carry nothing that is needed.
fn row(day: NaiveDate, entry: usize, mood: &str, activities: &str, note: &str) -> String {
    let time = if entry.is_multiple_of(3) {
        "8:30 pm".to_owned()
    } else {
        format!("{:02}:{:02}", 8 + entry % 14, entry % 60)
    };
    let (date, weekday) = (day.format("%B %-d"), day.format("%A"));
    format!("{day},{date},{weekday},{time},{mood},{activities},,,{note}\n")
}
