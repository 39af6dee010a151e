//! The words of a notification. Anybody in the room may read them: never a medicine, a person, a place, a questionnaire's name or a number.

use super::rules::Said;
use crate::views::ReminderKind;

/// What is said of things of several kinds, or from a while ago.
const SOMETHING_WAITS: &str = "Some things wait in Ballast";
/// What is said while the record is locked, of whatever it is.
pub const LOCKED: &str = "Time to look into Ballast";
/// What the settings show when asked how a reminder looks.
pub const EXAMPLE: &str = "This is how a reminder looks";

/// One, and several of the kind.
fn of(kind: ReminderKind) -> (&'static str, &'static str) {
    match kind {
        ReminderKind::CheckIn => ("Time for your check-in", "Time for your check-in"),
        ReminderKind::Doses => ("A dose is due", "Doses are due"),
        ReminderKind::Sessions => ("A session is coming up", "Sessions are coming up"),
        ReminderKind::Prep => (
            "A moment to get ready for tomorrow",
            "A moment to get ready for tomorrow",
        ),
        ReminderKind::Questionnaires => ("A questionnaire is due", "Questionnaires are due"),
        ReminderKind::Homework => (
            "Something you planned is for today",
            "Some things you planned are for today",
        ),
        ReminderKind::Reviews => ("Something can be looked at", "Some things can be looked at"),
        ReminderKind::Refills => ("A supply runs low soon", "Supplies run low soon"),
        ReminderKind::Monitoring => ("A check is due", "Checks are due"),
        ReminderKind::Visits => ("A visit is coming up", "Visits are coming up"),
    }
}

/// The sentence.
#[must_use]
pub fn sentence(said: Said) -> &'static str {
    match said {
        Said::Of { kind, several } => {
            let (one, more) = of(kind);
            if several { more } else { one }
        }
        Said::SomethingWaits => SOMETHING_WAITS,
    }
}
