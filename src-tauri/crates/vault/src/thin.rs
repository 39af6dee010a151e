//! Which backups to keep as they grow old: a pure function over their dates.
//!
//! Knows no files. Called by the rotation of backups.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::backup::BackupReason;

/// For each backup, whether to keep it: all of the last two days, the last of each day for two weeks, of each week for 13 weeks, of each
/// month for two years, of each year for ever. Always kept: the newest, those a person made by hand, and those dated after `now` (a
/// clock that went back must not cost a backup). Days, weeks (ISO) and months are those of UTC.
///
/// ```
/// use ballast_vault::{BackupReason, thin};
/// use chrono::{TimeZone, Utc};
/// let at = |day, hour| (Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap(), BackupReason::Day);
/// let now = Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap();
/// // Two on the 14th: only the later one stays.
/// assert_eq!(thin(&[at(24, 8), at(14, 20), at(14, 9)], now), [true, true, false]);
/// ```
#[must_use]
pub fn thin(backups: &[(DateTime<Utc>, BackupReason)], now: DateTime<Utc>) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..backups.len()).collect();
    newest_first.sort_by_key(|index| std::cmp::Reverse(backups.get(*index).map(|(at, _)| *at)));
    let mut taken = HashSet::new();
    let mut keep = vec![false; backups.len()];
    for (rank, index) in newest_first.into_iter().enumerate() {
        let (Some((at, reason)), Some(kept)) = (backups.get(index), keep.get_mut(index)) else {
            continue;
        };
        let first_of_its_span = Span::of(*at, now).is_none_or(|span| taken.insert(span));
        *kept = rank == 0 || *reason == BackupReason::Manual || first_of_its_span;
    }
    keep
}

/// A stretch of time of which one backup stays.
#[derive(PartialEq, Eq, Hash)]
enum Span {
    Day(i32, u32),
    Week(i32, u32),
    Month(i32, u32),
    Year(i32),
}

impl Span {
    /// `None` where every backup stays.
    fn of(at: DateTime<Utc>, now: DateTime<Utc>) -> Option<Self> {
        let age = now.signed_duration_since(at);
        if age < TimeDelta::days(2) {
            None
        } else if age < TimeDelta::days(14) {
            Some(Self::Day(at.year(), at.ordinal()))
        } else if age < TimeDelta::weeks(13) {
            Some(Self::Week(at.iso_week().year(), at.iso_week().week()))
        } else if age < TimeDelta::days(730) {
            Some(Self::Month(at.year(), at.month()))
        } else {
            Some(Self::Year(at.year()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    /// Now is Tuesday 24 November 2026, 12:00 UTC.
    fn now() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}:00:00Z").parse().unwrap()
    }

    #[test]
    fn keeps_and_lets_go_by_age() {
        use BackupReason::{Day, Import, Manual, Migration};
        // (when, reason, kept), newest first.
        let table = [
            ("2099-01-01T00", Day, true), // the clock went back
            ("2026-11-24T11", Day, true), // two days: all
            ("2026-11-24T10", Import, true),
            ("2026-11-22T13", Day, true),
            ("2026-11-22T11", Day, true), // 49 h: last of its day in this tier
            ("2026-11-22T10", Day, false),
            ("2026-11-15T23", Migration, true),
            ("2026-11-15T01", Day, false),
            ("2026-11-11T00", Day, true),    // 13.5 days: still daily
            ("2026-11-10T11", Day, true), // 14 days: weekly from here; week 46, of which this tier sees it first
            ("2026-11-09T11", Day, false), // same ISO week
            ("2026-11-08T11", Day, true), // Sunday: the week before
            ("2026-11-03T11", Manual, true), // made by hand
            ("2026-11-02T11", Day, false),
            ("2026-08-26T00", Day, true), // 90.5 days: still weekly
            ("2026-08-25T00", Day, true), // 91.5 days: monthly from here
            ("2026-08-01T00", Day, false),
            ("2026-07-31T00", Day, true),
            ("2024-12-01T00", Day, true), // 723 days
            ("2024-11-20T00", Day, true), // 734 days: yearly from here
            ("2024-01-01T00", Day, false),
            ("2023-06-01T00", Day, true),
        ];
        let backups: Vec<_> = table
            .iter()
            .map(|(when, reason, _)| (at(when), *reason))
            .collect();
        let kept: Vec<_> = table
            .iter()
            .zip(thin(&backups, now()))
            .map(|(row, kept)| (row.0, kept))
            .collect();
        let wanted: Vec<_> = table.iter().map(|row| (row.0, row.2)).collect();
        assert_eq!(kept, wanted);

        // The order they are listed in does not matter.
        let mut reversed: Vec<_> = backups.clone();
        reversed.reverse();
        let mut kept = thin(&reversed, now());
        kept.reverse();
        assert_eq!(kept, thin(&backups, now()));
    }

    #[test]
    fn the_newest_stays_whatever_its_age_and_nothing_is_nothing() {
        assert_eq!(
            thin(
                &[
                    (at("2001-01-01T00"), BackupReason::Day),
                    (at("2001-01-01T05"), BackupReason::Day)
                ],
                now()
            ),
            [false, true]
        );
        assert!(thin(&[], now()).is_empty());
    }

    #[test]
    fn thinning_day_by_day_for_three_years_leaves_few_and_no_gap_wider_than_its_tier() {
        let mut held: Vec<(DateTime<Utc>, BackupReason)> = Vec::new();
        for day in 0..1096 {
            let today = at("2023-11-25T20") + TimeDelta::days(day);
            held.push((today, BackupReason::Day));
            let keep = thin(&held, today);
            held = held
                .into_iter()
                .zip(keep)
                .filter(|(_, kept)| *kept)
                .map(|(backup, _)| backup)
                .collect();
        }
        assert!((40..=60).contains(&held.len()), "{}", held.len());
        let newest = held.last().unwrap().0;
        for pair in held.windows(2) {
            let (gap, age) = (pair[1].0 - pair[0].0, newest - pair[1].0);
            let most = match age.num_days() {
                0..=13 => 8,
                14..=83 => 32,
                84..=690 => 62,
                _ => 366,
            };
            assert!(gap.num_days() <= most, "{gap} at age {age}");
        }
    }
}
