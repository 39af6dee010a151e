//! Reminders: what a person chose, and what the desktop can do. Plain shapes that cross the bridge; no behaviour here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What can be reminded of. Each is chosen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The check-in of the day.
    CheckIn,
    /// A planned dose.
    Doses,
    /// A session, some time before it.
    Sessions,
    /// What to talk about in a session of the next day.
    Prep,
    /// A questionnaire that is due again.
    Questionnaires,
    /// Homework on its day.
    Homework,
    /// A review, a small experiment or a temporary change of the plan to be looked at.
    Reviews,
    /// A supply that runs out soon.
    Refills,
    /// Something to be looked at, as the prescriber set it.
    Monitoring,
    /// A visit one wants to be reminded of.
    Visits,
}

/// What a person chose about reminders. Off until they choose otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReminderSettings {
    /// Whether the desktop reminds at all.
    pub on: bool,
    /// Of what.
    pub kinds: Vec<ReminderKind>,
    /// When to remind of the check-in, `HH:MM`; none for the time in the plan, and 20:00 where the plan names none.
    pub check_in_at: Option<String>,
    /// When to remind of what has a day and no time, `HH:MM`.
    pub day_at: String,
    /// When to remind of the next day, `HH:MM`.
    pub evening_at: String,
    /// How many minutes before a session or a visit, 5..=1440.
    pub minutes_before: u32,
    /// From when nothing is said, `HH:MM`; with `quiet_to`, or neither.
    pub quiet_from: Option<String>,
    /// Until when nothing is said, `HH:MM`.
    pub quiet_to: Option<String>,
    /// Whether, while the record is locked, it may say that it is time to look into Ballast.
    pub when_locked: bool,
}

impl Default for ReminderSettings {
    fn default() -> Self {
        Self {
            on: false,
            kinds: vec![
                ReminderKind::CheckIn,
                ReminderKind::Doses,
                ReminderKind::Sessions,
            ],
            check_in_at: None,
            day_at: "10:00".to_owned(),
            evening_at: "19:00".to_owned(),
            minutes_before: 60,
            quiet_from: Some("22:00".to_owned()),
            quiet_to: Some("07:00".to_owned()),
            when_locked: false,
        }
    }
}

/// What this desktop can do for the app, and what it was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DesktopView {
    /// Something here shows notifications.
    pub notifications: bool,
    /// A tray is here to keep the app in.
    pub tray: bool,
    /// The app starts with the session; none when this cannot be told.
    pub with_session: Option<bool>,
    /// This system says when it goes to sleep and when its screen is locked.
    pub tells_of_sleep: bool,
}
