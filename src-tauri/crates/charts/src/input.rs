//! The input of the life chart: plain data, one list a lane, every lane optional (an empty list is a lane left
//! out). Not: anything computed, nor any type of another room. `journal` fills it; `draw` and `reading` read it.
//!
//! Days outside `from..=to` are ignored, spans are clipped to it, numbers that are not finite count as absent.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

/// Everything a life chart shows, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct LifeChart {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown; may lie in the future, so that planned steps are seen.
    pub to: NaiveDate,
    /// The day the chart is drawn. Days after it are not called missing, and open doses are drawn as planned after
    /// it. `None`: every day up to `to` has been.
    pub today: Option<NaiveDate>,
    /// The day a week begins with (rules of short charts).
    pub week_starts: Weekday,
    /// One entry a day with a rating or the bad-day flag; a later entry for the same day replaces an earlier one.
    pub mood: Vec<MoodDay>,
    /// Rolling mean of mood, 0 to 10, as the caller computed it; `None` or an absent day breaks the line.
    pub rolling: Vec<(NaiveDate, Option<f64>)>,
    /// Medicines, one lane each, from the top.
    pub doses: Vec<DoseLane>,
    /// Therapy and other courses with sessions.
    pub therapy: Vec<TherapyLane>,
    /// How able the person was to take part in the sessions.
    pub took_part: Vec<TookPartLane>,
    /// Questionnaires by their totals.
    pub scores: Vec<ScoreLane>,
    /// Side effects by severity.
    pub side_effects: Vec<SideEffectLane>,
    /// Hours slept.
    pub sleep: Option<SleepLane>,
    /// What else happened.
    pub events: Vec<EventMark>,
    /// Review windows, shaded over all lanes.
    pub windows: Vec<WindowBand>,
    /// Further phrases for the reading of a day ("taken 08:10", "3 days after session 13").
    pub readings: BTreeMap<NaiveDate, Vec<String>>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
    /// How much of the table is made.
    pub table: TableExtent,
}

impl LifeChart {
    /// An empty chart from one day to another (both included), weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            mood: Vec::new(),
            rolling: Vec::new(),
            doses: Vec::new(),
            therapy: Vec::new(),
            took_part: Vec::new(),
            scores: Vec::new(),
            side_effects: Vec::new(),
            sleep: None,
            events: Vec::new(),
            windows: Vec::new(),
            readings: BTreeMap::new(),
            empty_note: None,
            table: TableExtent::Whole,
        }
    }
}

/// How much of a life chart's reading table is made: less takes less time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableExtent {
    /// Each day with its cells and its reading.
    Whole,
    /// Each day with its reading alone.
    Readings,
    /// No rows: on paper nobody asks for a day.
    Nothing,
}

/// Mood on one day, 0 to 10 around "my usual self" at 5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MoodDay {
    /// The day.
    pub day: NaiveDate,
    /// Mean of the day's ratings; `None` when not rated.
    pub mean: Option<f64>,
    /// Worst of the day.
    pub worst: Option<f64>,
    /// Best of the day.
    pub best: Option<f64>,
    /// Filled in later than the next noon; drawn hollow and dotted.
    pub estimated: bool,
    /// "Bad day, no details": a flag, never a value.
    pub bad_day: bool,
}

impl MoodDay {
    /// A day with nothing on it yet.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            day,
            mean: None,
            worst: None,
            best: None,
            estimated: false,
            bad_day: false,
        }
    }
}

/// One medicine: its dose as steps, and what was not taken.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DoseLane {
    /// The medicine as the person names it.
    pub name: String,
    /// The steps; where two overlap the later one in the list is read for that day.
    pub spans: Vec<DoseSpan>,
    /// Days with a missed dose.
    pub missed: Vec<NaiveDate>,
    /// Days with a dose skipped on purpose.
    pub skipped: Vec<NaiveDate>,
    /// Days of as-needed use; a day listed twice was used twice.
    pub as_needed: Vec<NaiveDate>,
}

/// A stretch on one dose.
#[derive(Debug, Clone, PartialEq)]
pub struct DoseSpan {
    /// First day on it.
    pub from: NaiveDate,
    /// Last day on it; `None` when it goes on.
    pub to: Option<NaiveDate>,
    /// Height of the step, in the medicine's own unit; the tallest step of a lane fills the lane.
    pub amount: f64,
    /// The dose in words ("50 mg"). Words that end in "if needed" ("25 mg if needed") say that there is no dose a day: it is
    /// drawn as a thin line, whatever the amount.
    pub label: String,
    /// Entered as planned, not begun: drawn as a dashed outline.
    pub planned: bool,
    /// Held: the medicine is paused.
    pub held: bool,
}

/// One course of sessions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TherapyLane {
    /// The course as the person names it.
    pub name: String,
    /// Its sessions.
    pub sessions: Vec<SessionMark>,
    /// Rhythm from a day on ("weekly", "every two weeks").
    pub rhythms: Vec<(NaiveDate, String)>,
    /// Stretches of days that belong to it as a whole, such as a stay in hospital, a programme, or weeks with a lamp: first
    /// and last day, `None` when it goes on. Drawn as a bar behind the sessions.
    pub stays: Vec<(NaiveDate, Option<NaiveDate>)>,
    /// Sessions of a treatment that is given, such as ECT or TMS, close on one another: fine ticks instead of dots.
    pub ticks: bool,
}

/// One session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionMark {
    /// Its day.
    pub day: NaiveDate,
    /// What became of it.
    pub kind: SessionKind,
}

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// It took place.
    Attended,
    /// The person was not there.
    Missed,
    /// Called off by either side.
    Cancelled,
    /// Still to come.
    Planned,
}

/// "How able was I to take part?", session by session.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TookPartLane {
    /// What the lane is called; empty for "Taking part".
    pub name: String,
    /// The answers, 0 to 10, by the day of the session; a later entry for the same day replaces an earlier one. A session
    /// without an answer has no entry, and the line breaks where sessions are far apart.
    pub points: Vec<(NaiveDate, f64)>,
}

/// One questionnaire.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScoreLane {
    /// Its short name ("PHQ-9").
    pub name: String,
    /// Totals by day.
    pub points: Vec<(NaiveDate, u32)>,
    /// One line under the numbers ("18 to 4: reliable change, below 5").
    pub note: Option<String>,
}

/// One side effect.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SideEffectLane {
    /// Its name.
    pub name: String,
    /// Stretches of one severity.
    pub spans: Vec<SideEffectSpan>,
    /// A few words beside the bar ("gone by week 3").
    pub note: Option<String>,
}

/// A stretch of one severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SideEffectSpan {
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` when it goes on.
    pub to: Option<NaiveDate>,
    /// 1 mild, 2 moderate, 3 severe; other numbers are taken as the nearest of these.
    pub severity: u8,
}

/// Sleep by night.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SleepLane {
    /// Hours slept, 0 to 24, by the day on which the night ended; bars end at 12.
    pub nights: Vec<(NaiveDate, f64)>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct EventMark {
    /// Its day.
    pub day: NaiveDate,
    /// A few words.
    pub label: String,
    /// Impact as the person felt it, -4 (very hard) to +4 (very good).
    pub impact: Option<i8>,
}

/// A shaded stretch, such as the weeks a review looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowBand {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// What the window is for ("review of 100 mg").
    pub label: String,
}
