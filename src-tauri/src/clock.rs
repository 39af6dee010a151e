//! The system's clock and zone. The core never reads them itself.

use ballast_model::Clock;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// The clock of this machine.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where the app reads the clock"
        )]
        Utc::now()
    }

    /// The zone set on this machine, asked every time: people travel while the app is open. UTC when the system names none that is
    /// known.
    fn zone(&self) -> Tz {
        iana_time_zone::get_timezone()
            .ok()
            .and_then(|name| name.parse().ok())
            .unwrap_or(Tz::UTC)
    }
}
