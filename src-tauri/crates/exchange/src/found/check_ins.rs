//! From what was found to check-ins of the record.

use std::collections::HashMap;

use ballast_model::{CheckIn, CheckInId, CheckInKind, Mood, Tracker, TrackerValue};

use super::Found;

/// The check-ins of a file, and what of it could not be part of them.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundCheckIns {
    /// The check-ins, oldest first, not stored yet and without an import's identity.
    pub check_ins: Vec<CheckIn>,
    /// Answers of trackers that were not chosen.
    pub not_chosen: u32,
    /// Answers that the chosen tracker cannot take, such as 12 on a scale of ten.
    pub do_not_fit: u32,
}

/// The check-ins of a file with the trackers that the person chose for its names. An entry that is left with nothing is not made; it
/// comes once its trackers are chosen.
///
/// None is estimated: an entry was recorded at its time in the other app.
#[must_use]
pub fn found_check_ins(found: &Found, chosen: &HashMap<String, Tracker>) -> FoundCheckIns {
    let (mut not_chosen, mut do_not_fit) = (0, 0);
    let mut check_ins = Vec::with_capacity(found.entries.len());
    for entry in &found.entries {
        let mut values: Vec<TrackerValue> = Vec::new();
        for (name, value) in &entry.values {
            let Some(tracker) = chosen.get(name) else {
                not_chosen += 1;
                continue;
            };
            // Two names of the file may be chosen for one tracker; an entry answers it once.
            let twice = values.iter().any(|v| v.tracker == tracker.id);
            if twice || tracker.check(value).is_err() {
                do_not_fit += 1;
                continue;
            }
            values.push(TrackerValue {
                tracker: tracker.id,
                value: value.clone(),
            });
        }
        let check_in = CheckIn {
            id: CheckInId::NEW,
            day: entry.day,
            recorded: entry.recorded.clone(),
            kind: CheckInKind::Full,
            estimated: false,
            mood: entry.mood.map(|rating| Mood {
                rating: rating.min(10),
                worst: None,
                best: None,
            }),
            values,
            note: entry.note.clone(),
            tags: entry.tags.clone(),
            import: None,
            source_key: Some(entry.source_key.clone()),
        };
        check_ins.extend(check_in.checked().ok());
    }
    FoundCheckIns {
        check_ins,
        not_chosen,
        do_not_fit,
    }
}
