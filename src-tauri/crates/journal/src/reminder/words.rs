//! The words of a notification. Anybody in the room may read them: never a medicine, a person, a place, a questionnaire's name or a number.

use ballast_words::t;

use super::rules::Said;
use crate::views::ReminderKind;

/// What is said while the record is locked, of whatever it is.
#[must_use]
pub fn locked() -> String {
    t!("reminder-locked")
}

/// What the settings show when asked how a reminder looks.
#[must_use]
pub fn example() -> String {
    t!("reminder-example")
}

/// One, and several of the kind.
fn of(kind: ReminderKind) -> (&'static str, &'static str) {
    match kind {
        ReminderKind::CheckIn => ("reminder-check-in", "reminder-check-in"),
        ReminderKind::Doses => ("reminder-dose", "reminder-doses"),
        ReminderKind::Sessions => ("reminder-session", "reminder-sessions"),
        ReminderKind::Prep => ("reminder-prep", "reminder-prep"),
        ReminderKind::Questionnaires => ("reminder-questionnaire", "reminder-questionnaires"),
        ReminderKind::Homework => ("reminder-homework", "reminder-homework-several"),
        ReminderKind::Reviews => ("reminder-review", "reminder-reviews"),
        ReminderKind::Refills => ("reminder-refill", "reminder-refills"),
        ReminderKind::Monitoring => ("reminder-check", "reminder-checks"),
        ReminderKind::Visits => ("reminder-visit", "reminder-visits"),
    }
}

/// The sentence.
#[must_use]
pub fn sentence(said: Said) -> String {
    match said {
        Said::Of { kind, several } => {
            let (one, more) = of(kind);
            t!(if several { more } else { one })
        }
        // Of several kinds, or from a while ago.
        Said::SomethingWaits => t!("reminder-something-waits"),
    }
}
