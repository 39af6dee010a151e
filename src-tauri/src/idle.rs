//! How long nobody has touched a key or the mouse: the page says when somebody did, this counts by the machine's clocks.
//!
//! Two clocks are asked, because each is wrong in its own way: the wall clock goes on while the machine sleeps but can be set, the steady one
//! cannot be set but stands still in a sleep. Whichever says more counts.

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};

/// Minutes a person has at least while a recovery code waits to be written down.
const WRITING_DOWN: u16 = 30;

/// Since when.
pub struct Idle {
    wall: DateTime<Utc>,
    steady: Instant,
}

impl Idle {
    /// Somebody is there now.
    pub fn since(wall: DateTime<Utc>, steady: Instant) -> Self {
        Self { wall, steady }
    }

    /// Whether it is time to lock after so many minutes; never after 0.
    pub fn is_over(
        &self,
        minutes: u16,
        writing_down: bool,
        wall: DateTime<Utc>,
        steady: Instant,
    ) -> bool {
        if minutes == 0 {
            return false;
        }
        let minutes = if writing_down {
            minutes.max(WRITING_DOWN)
        } else {
            minutes
        };
        wall - self.wall >= TimeDelta::minutes(i64::from(minutes))
            || steady.saturating_duration_since(self.steady)
                >= Duration::from_secs(60 * u64::from(minutes))
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn minutes(n: u64) -> Duration {
        Duration::from_secs(60 * n)
    }

    #[test]
    fn it_counts_by_the_clock_that_says_more() {
        let wall = Utc.with_ymd_and_hms(2026, 3, 29, 0, 30, 0).unwrap();
        let steady = Instant::now();
        let idle = Idle::since(wall, steady);
        let over = |wall_minutes, steady_minutes| {
            idle.is_over(
                10,
                false,
                wall + TimeDelta::minutes(wall_minutes),
                steady + minutes(steady_minutes),
            )
        };
        assert!(!over(9, 9));
        assert!(over(10, 10));
        assert!(over(8 * 60, 1), "the machine slept");
        assert!(over(-600, 10), "the clock was set back");
        assert!(!over(-600, 9));
    }

    #[test]
    fn nobody_is_locked_out_while_writing_down_a_code_and_never_means_never() {
        let wall = Utc.with_ymd_and_hms(2026, 3, 29, 0, 30, 0).unwrap();
        let steady = Instant::now();
        let idle = Idle::since(wall, steady);
        let at = |n: u32| {
            (
                wall + TimeDelta::minutes(i64::from(n)),
                steady + minutes(n.into()),
            )
        };
        let (later, then) = at(12);
        assert!(!idle.is_over(10, true, later, then));
        let (later, then) = at(30);
        assert!(idle.is_over(10, true, later, then));
        let (later, then) = at(100_000);
        assert!(!idle.is_over(0, false, later, then));
    }
}
