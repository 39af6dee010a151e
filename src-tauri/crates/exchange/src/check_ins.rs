//! From a Daylio file to check-ins of the record.

use ballast_model::{CheckIn, CheckInId, CheckInKind, DayEnd, Moment, Mood};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::DaylioFile;

/// The mood 0..=10 that a level 1..=5 becomes: `2 × level − 1`, so 1, 3, 5, 7, 9.
///
/// Daylio's middle level is an ordinary day, which is 5 ("my usual self") here; the other levels lie evenly around it. The ends 0 and
/// 10 stay free, because a scale of five steps does not say "the most possible".
///
/// ```
/// assert_eq!([1, 2, 3, 4, 5].map(ballast_exchange::mood_of_level), [1, 3, 5, 7, 9]);
/// ```
#[must_use]
pub fn mood_of_level(level: u8) -> u8 {
    level.clamp(1, 5) * 2 - 1
}

/// The check-ins of a file, oldest first, not stored yet and without an import's identity.
///
/// The day is the file's own and never recomputed; the moment is the entry's wall-clock time in `zone`, or `now` when that would lie
/// ahead. None is estimated: an entry was recorded at its time. Activities become tags; title, note and scales become the note.
/// Entries whose mood name is unknown are left out: they wait for a mapping, and importing again then adds them alone.
#[must_use]
pub fn to_check_ins(
    file: &DaylioFile,
    zone: Tz,
    day_end: DayEnd,
    now: DateTime<Utc>,
) -> Vec<CheckIn> {
    let mapped = file
        .entries
        .iter()
        .filter_map(|entry| Some((entry, entry.mood_level?)));
    mapped
        .map(|(entry, level)| {
            let mut recorded = Moment::at_local(entry.day, entry.time, zone, day_end);
            if recorded.at > now {
                recorded = Moment {
                    day: entry.day,
                    ..Moment::lived(now, zone, day_end)
                };
            }
            CheckIn {
                id: CheckInId::NEW,
                day: entry.day,
                recorded,
                kind: CheckInKind::Full,
                estimated: false,
                mood: Some(Mood {
                    rating: mood_of_level(level),
                    worst: None,
                    best: None,
                }),
                values: Vec::new(),
                note: entry.words(),
                tags: entry.activities.clone(),
                import: None,
                source_key: Some(entry.source_key.clone()),
            }
        })
        .collect()
}
