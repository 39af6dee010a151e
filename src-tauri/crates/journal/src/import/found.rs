//! Files of other apps, and tables by a recipe: what is in them, what the person chose for its names, and one act.
//!
//! A question of the check-in that comes new is kept for the charts and not asked. Medicines and courses are never made here: how one is
//! taken or agreed is not in such a file. Nothing comes twice: a check-in is known by its key, a dose by its medicine, day and planned
//! time, a session by its course, day and time.

use std::collections::{BTreeMap, HashMap, HashSet};

use ballast_exchange::{
    BearableMood, ExchangeError, FileKind, Found, FoundDose, ImportContext, RecipeProblem,
    TrackerSeen, found_check_ins, look_at_table, read_bearable, read_emoods, read_medtimer,
    read_table, read_track_and_graph,
};
use ballast_model::{
    Act, Better, CheckIn, CourseId, DayEnd, DaySummary, Dose, DoseId, DoseStatus, ImportBatch,
    ImportFormat, ImportId, Invalid, Layer, MedicineId, Noun, Problem, Session, SessionStatus,
    Tracker, TrackerId, TrackerKind, Value,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use super::watch::{self, ImportWatch};
use super::{count, first, not_there_yet, skipped_rows, table};
use crate::fold::fold;
use crate::settings::own_key;
use crate::views::{
    Changed, FirstRow, FoundName, FoundTracker, FoundView, ImportChoices, ImportDone,
    ImportPreview, MoodSteps, NounCount, TrackerChoice, UnreadColumn,
};
use crate::{Journal, JournalError};

/// Words for the steps of a new question from 0 to 3.
const STEPS: [&str; 4] = [
    "import-step-none",
    "import-step-mild",
    "import-step-moderate",
    "import-step-severe",
];

/// What importing such a file would do. Nothing is written.
pub(super) fn preview(
    journal: &Journal,
    bytes: &[u8],
    kind: FileKind,
    choices: &ImportChoices,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportPreview, JournalError> {
    let look = match kind {
        FileKind::Table => Some(look_at_table(bytes)?),
        _ => None,
    };
    let read = read(journal, bytes, kind, choices);
    let (found, problem) = match (read, &look) {
        (Ok(found), _) => (found, None),
        (Err(ExchangeError::BadRecipe(problem)), Some(_)) => (None, Some(problem)),
        (Err(error), _) => return Err(error.into()),
    };
    let view = look
        .as_ref()
        .map(|look| table::view(journal, look, problem.map(RecipeProblem::code)))
        .transpose()?;
    let mut preview = ImportPreview {
        format: match kind {
            FileKind::Table => t!("import-a-table"),
            other => other.source().label().to_owned(),
        },
        rows: look.as_ref().map_or(0, |look| look.rows),
        to_add: 0,
        already: 0,
        skipped: Vec::new(),
        first_rows: Vec::new(),
        moods: Vec::new(),
        unmapped: 0,
        first: None,
        last: None,
        counts: None,
        found: None,
        table: view,
    };
    let Some(mut found) = found else {
        return Ok(preview);
    };
    let sorted = Sorted::of(journal, &mut found, choices, watch)?;
    let days = found.days();
    preview.rows = found.rows_read;
    preview.to_add = sorted.total();
    preview.already = sorted.already;
    preview.skipped = skipped_rows(&found.skipped);
    preview.first_rows = sorted.first_rows(journal)?;
    preview.unmapped = found.moods_waiting;
    preview.first = days.map(|(first, _)| first);
    preview.last = days.map(|(_, last)| last);
    preview.found = Some(FoundView {
        best_effort: found.source.is_best_effort(),
        parts: sorted.parts(),
        moods_waiting: found.moods_waiting,
        highest_mood: found.highest_mood.map(|n| n.normalize().to_string()),
        mood_steps: choices.mood_steps,
        trackers: sorted.trackers,
        medicines: sorted.medicines,
        courses: sorted.courses,
        unread: found
            .unread
            .iter()
            .map(|column| UnreadColumn {
                name: column.name.clone(),
                filled: column.filled,
            })
            .collect(),
        not_chosen: sorted.not_chosen,
        do_not_fit: sorted.do_not_fit,
    });
    Ok(preview)
}

/// Imports such a file in one act, after a backup.
pub(super) fn import(
    journal: &mut Journal,
    bytes: &[u8],
    kind: FileKind,
    choices: &ImportChoices,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportDone, JournalError> {
    let mut found = read(journal, bytes, kind, choices)?
        .ok_or(ExchangeError::BadRecipe(RecipeProblem::NothingTaken))?;
    let mut sorted = Sorted::of(journal, &mut found, choices, watch)?;
    let (added, parts) = (sorted.total(), sorted.parts());
    let skipped = count(found.skipped.len())
        .saturating_add(sorted.not_chosen)
        .saturating_add(sorted.do_not_fit);
    let mut changed = Changed {
        act: Act::ImportFile,
        nouns: Vec::new(),
    };
    if added > 0 {
        crate::door::back_up_before_import(journal)?;
        let batch = ImportBatch {
            id: ImportId::NEW,
            format: format_of(kind),
            recorded: journal.moment()?,
            added,
            doses: count(sorted.doses.len()),
            sessions: count(sorted.sessions.len()),
            left_out: skipped,
        };
        let stored = journal.change(Act::ImportFile, |tx| sorted.store(tx, &batch, watch));
        changed = watch.ended(stored)?;
        if let (FileKind::Table, Some(recipe)) = (kind, &choices.table) {
            table::keep(journal, bytes, recipe)?;
        }
    }
    Ok(ImportDone {
        changed,
        added,
        already: sorted.already,
        skipped,
        counts: None,
        parts: Some(parts),
    })
}

/// What an import of that file is called in the record.
fn format_of(kind: FileKind) -> ImportFormat {
    match kind {
        FileKind::DaylioCsv => ImportFormat::DaylioCsv,
        FileKind::DaylioBackup => ImportFormat::DaylioBackup,
        FileKind::Bearable => ImportFormat::Bearable,
        FileKind::EMoods => ImportFormat::EMoods,
        FileKind::MedTimer => ImportFormat::MedTimer,
        FileKind::TrackAndGraph => ImportFormat::TrackAndGraph,
        FileKind::Table => ImportFormat::Table,
    }
}

/// What is in the file; none of a table before its recipe is said.
fn read(
    journal: &Journal,
    bytes: &[u8],
    kind: FileKind,
    choices: &ImportChoices,
) -> Result<Option<Found>, ExchangeError> {
    let day_end = journal.settings().map(|settings| settings.day_end);
    let context = ImportContext {
        now: journal.now(),
        zone: journal.clock().zone(),
        day_end: day_end
            .ok()
            .and_then(|hour| DayEnd::new(hour).ok())
            .unwrap_or(DayEnd::DEFAULT),
    };
    let found = match (kind, &choices.table) {
        (FileKind::Bearable, _) => {
            let steps = choices.mood_steps.map(|steps| match steps {
                MoodSteps::Five => BearableMood::Five,
                MoodSteps::Ten => BearableMood::Ten,
            });
            read_bearable(bytes, steps, context)?
        }
        (FileKind::EMoods, _) => read_emoods(bytes, &[], context)?,
        (FileKind::MedTimer, _) => read_medtimer(bytes, context)?,
        (FileKind::TrackAndGraph, _) => read_track_and_graph(bytes, context)?,
        (FileKind::Table, Some(recipe)) => read_table(bytes, recipe, context)?,
        (FileKind::Table, None) | (FileKind::DaylioCsv | FileKind::DaylioBackup, _) => {
            return Ok(None);
        }
    };
    Ok(Some(found))
}

/// What is new in a file, with the names as they were chosen.
struct Sorted {
    trackers: Vec<FoundTracker>,
    medicines: Vec<FoundName>,
    courses: Vec<FoundName>,
    /// New questions, each under an identity below zero until it is stored.
    fresh: Vec<Tracker>,
    check_ins: Vec<CheckIn>,
    doses: Vec<Dose>,
    sessions: Vec<Session>,
    already: u32,
    not_chosen: u32,
    do_not_fit: u32,
}

impl Sorted {
    fn of(
        journal: &Journal,
        found: &mut Found,
        choices: &ImportChoices,
        watch: &mut ImportWatch<'_>,
    ) -> Result<Self, JournalError> {
        let all = journal.read(storage::list_trackers)?;
        let (trackers, chosen, mut fresh) = name_trackers(found, choices, &all)?;
        to_the_minute(found, &chosen);
        let made = found_check_ins(found, &chosen);
        let mut not_chosen = made.not_chosen;
        let total = made.check_ins.len();
        let check_ins = not_there_yet(journal, made.check_ins, watch)?;
        let mut already = count(total - check_ins.len());
        let (medicines, courses) = journal
            .read(|conn| Ok((storage::list_medicines(conn)?, storage::list_courses(conn)?)))?;
        fresh.retain(|tracker| {
            let mut values = check_ins.iter().flat_map(|c| &c.values);
            values.any(|value| value.tracker == tracker.id)
        });

        let names: Vec<(&str, i64)> = medicines.iter().map(|m| (&*m.name, m.id.0)).collect();
        let of_doses = found.doses.iter().map(|dose| dose.medicine.as_str());
        let picked: BTreeMap<_, _> = choices
            .medicines
            .iter()
            .map(|(n, id)| (&**n, id.0))
            .collect();
        let medicines = name_others("medicines", of_doses, &picked, &names)?;
        let names: Vec<(&str, i64)> = courses.iter().map(|c| (&*c.approach, c.id.0)).collect();
        let of_sessions = found.sessions.iter().map(|session| session.course.as_str());
        let picked: BTreeMap<_, _> = choices.courses.iter().map(|(n, id)| (&**n, id.0)).collect();
        let courses = name_others("courses", of_sessions, &picked, &names)?;

        let Some((from, to)) = found.days() else {
            return Ok(Self {
                trackers,
                medicines,
                courses,
                fresh,
                check_ins,
                doses: Vec::new(),
                sessions: Vec::new(),
                already,
                not_chosen,
                do_not_fit: made.do_not_fit,
            });
        };
        let (mut known_doses, mut known_sessions) = journal.read(|conn| {
            Ok((
                doses_there(conn, from, to)?,
                sessions_there(conn, from, to)?,
            ))
        })?;
        let (mut doses, mut sessions) = (Vec::new(), Vec::new());
        for dose in &found.doses {
            match chosen_of(&medicines, &dose.medicine) {
                None => not_chosen += 1,
                Some(id) => {
                    let dose = made_dose(dose, MedicineId(id));
                    if known_doses.insert(dose_key(&dose)) {
                        doses.push(dose);
                    } else {
                        already += 1;
                    }
                }
            }
        }
        for session in &found.sessions {
            match chosen_of(&courses, &session.course) {
                None => not_chosen += 1,
                Some(id) => {
                    let made = Session {
                        status: SessionStatus::Attended,
                        themes: session.note.clone(),
                        ..Session::planned(CourseId(id), session.day, session.time)
                    };
                    if known_sessions.insert(session_key(&made)) {
                        sessions.push(made);
                    } else {
                        already += 1;
                    }
                }
            }
        }
        Ok(Self {
            trackers,
            medicines,
            courses,
            fresh,
            check_ins,
            doses,
            sessions,
            already,
            not_chosen,
            do_not_fit: made.do_not_fit,
        })
    }

    /// Check-ins, doses and sessions.
    fn total(&self) -> u32 {
        count(self.check_ins.len() + self.doses.len() + self.sessions.len())
    }

    fn parts(&self) -> Vec<NounCount> {
        let parts = [
            (Noun::CheckIn, self.check_ins.len()),
            (Noun::Dose, self.doses.len()),
            (Noun::Therapy, self.sessions.len()),
            (Noun::Tracker, self.fresh.len()),
        ];
        let there = parts.into_iter().filter(|(_, n)| *n > 0);
        there
            .map(|(noun, n)| NounCount {
                noun,
                count: count(n),
            })
            .collect()
    }

    /// The first of what it would add.
    fn first_rows(&self, journal: &Journal) -> Result<Vec<FirstRow>, JournalError> {
        let known = journal.read(storage::list_trackers)?;
        let trackers = known.iter().chain(&self.fresh);
        let trackers = trackers
            .map(|tracker| (tracker.id, (tracker.name.clone(), tracker.kind)))
            .collect();
        let name = |names: &[FoundName], id: i64| {
            let found = names.iter().find(|name| name.choice == Some(id))?;
            Some(found.name.clone())
        };
        Ok(first::of([
            first::check_ins(&self.check_ins, &trackers),
            first::doses(&self.doses, |dose| name(&self.medicines, dose.medicine.0)),
            first::sessions(&self.sessions, |session| {
                name(&self.courses, session.course.0)
            }),
        ]))
    }

    fn store(
        &mut self,
        tx: &Connection,
        batch: &ImportBatch,
        watch: &mut ImportWatch<'_>,
    ) -> Result<(), VaultError> {
        let import = storage::add_import(tx, batch)?;
        let mut stored: HashMap<TrackerId, TrackerId> = HashMap::new();
        for tracker in &self.fresh {
            stored.insert(tracker.id, storage::add_tracker(tx, tracker)?);
        }
        for check_in in &mut self.check_ins {
            check_in.import = Some(import);
            for value in &mut check_in.values {
                if let Some(id) = stored.get(&value.tracker) {
                    value.tracker = *id;
                }
            }
        }
        let parts = [self.check_ins.len(), self.doses.len(), self.sessions.len()];
        let of = parts.iter().sum();
        let [check_ins, doses, _] = parts;
        watch::stored(&self.check_ins, 0, of, watch, |some| {
            storage::add_check_ins(tx, some).map(|_| ())
        })?;
        watch::stored(&self.doses, check_ins, of, watch, |some| {
            storage::add_doses(tx, some).map(|_| ())
        })?;
        watch::stored(&self.sessions, check_ins + doses, of, watch, |some| {
            storage::add_sessions(tx, some).map(|_| ())
        })
    }
}

/// Makes durations as a question of minutes takes them: whole. Other apps count the seconds too.
fn to_the_minute(found: &mut Found, chosen: &HashMap<String, Tracker>) {
    for (name, value) in found.entries.iter_mut().flat_map(|e| &mut e.values) {
        let minutes = chosen
            .get(name)
            .is_some_and(|tracker| tracker.kind == TrackerKind::Minutes);
        if let (true, Value::Number(number)) = (minutes, value) {
            *number = number.round();
        }
    }
}

/// Trackers as shown, those chosen by name, and the new ones among them.
type Named = (Vec<FoundTracker>, HashMap<String, Tracker>, Vec<Tracker>);

fn name_trackers(
    found: &Found,
    choices: &ImportChoices,
    all: &[Tracker],
) -> Result<Named, Invalid> {
    let (mut shown, mut chosen, mut fresh) = (Vec::new(), HashMap::new(), Vec::new());
    let mut known = all.to_vec();
    for seen in &found.trackers {
        let choice = tracker_choice(seen, choices, all);
        match choice {
            TrackerChoice::Leave => {}
            TrackerChoice::Existing { tracker } => {
                let tracker = all
                    .iter()
                    .find(|t| t.id == tracker)
                    .ok_or_else(|| Invalid::new("trackers", Problem::UnknownChoice))?;
                chosen.insert(seen.name.clone(), tracker.clone());
            }
            TrackerChoice::New { answers } => {
                let tracker = new_tracker(&seen.name, answers, &known);
                known.push(tracker.clone());
                fresh.push(tracker.clone());
                chosen.insert(seen.name.clone(), tracker);
            }
        }
        let range = seen.lowest.zip(seen.highest);
        let text = |n: rust_decimal::Decimal| n.normalize().to_string();
        shown.push(FoundTracker {
            name: seen.name.clone(),
            count: seen.count,
            range: range.map(|(low, high)| (text(low), text(high))),
            in_words: seen.in_words,
            choice,
        });
    }
    Ok((shown, chosen, fresh))
}

/// As chosen; else the question of that name; else, where the format tells the kind, a new one. Nothing else is guessed.
fn tracker_choice(seen: &TrackerSeen, choices: &ImportChoices, all: &[Tracker]) -> TrackerChoice {
    if let Some(choice) = choices.trackers.get(&seen.name) {
        return *choice;
    }
    let same = |t: &&Tracker| fold(&t.name) == fold(&seen.name);
    match (all.iter().find(same), seen.kind) {
        (Some(tracker), _) => TrackerChoice::Existing {
            tracker: tracker.id,
        },
        (None, Some(answers)) => TrackerChoice::New { answers },
        (None, None) => TrackerChoice::Leave,
    }
}

fn new_tracker(name: &str, kind: TrackerKind, known: &[Tracker]) -> Tracker {
    let lowest = known.iter().map(|t| t.id.0).min().unwrap_or(0).min(0);
    let anchors = match kind {
        TrackerKind::Scale3 => STEPS.map(|id| t!(id)).to_vec(),
        _ => Vec::new(),
    };
    Tracker {
        id: TrackerId(lowest - 1),
        key: own_key(known),
        name: name.to_owned(),
        kind,
        anchors,
        better: Better::Neither,
        layer: Layer::Lifestyle,
        summary: match kind {
            TrackerKind::Minutes | TrackerKind::Hours | TrackerKind::Count => DaySummary::Sum,
            TrackerKind::ClockTime | TrackerKind::ShortText => DaySummary::Last,
            TrackerKind::Scale10 | TrackerKind::Scale3 | TrackerKind::YesNo => DaySummary::Mean,
        },
        sensitive: false,
        active: false,
        position: known.iter().map(|t| t.position + 1).max().unwrap_or(0),
    }
}

/// Names of a file with what of the record each is: as chosen, else what has the same name.
fn name_others<'a>(
    field: &str,
    names: impl Iterator<Item = &'a str>,
    chosen: &BTreeMap<&str, i64>,
    known: &[(&str, i64)],
) -> Result<Vec<FoundName>, Invalid> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_insert(0) += 1;
    }
    let name_of = |(name, count): (&str, u32)| {
        let choice = match chosen.get(name) {
            Some(id) if known.iter().any(|(_, known)| known == id) => Some(*id),
            Some(_) => return Err(Invalid::new(field, Problem::UnknownChoice)),
            None => {
                let same = known.iter().find(|(known, _)| fold(known) == fold(name));
                same.map(|(_, id)| *id)
            }
        };
        Ok(FoundName {
            name: name.to_owned(),
            count,
            choice,
        })
    };
    counts.into_iter().map(name_of).collect()
}

fn chosen_of(names: &[FoundName], name: &str) -> Option<i64> {
    names.iter().find(|found| found.name == name)?.choice
}

/// A dose of the file. One that was not taken is missed: whether it was forgotten or left out the file does not say.
fn made_dose(found: &FoundDose, medicine: MedicineId) -> Dose {
    let unread = found
        .amount_words
        .clone()
        .filter(|_| found.amount.is_none());
    let words: Vec<String> = [unread, found.note.clone()].into_iter().flatten().collect();
    Dose {
        id: DoseId::NEW,
        medicine,
        day: found.day,
        slot: found.planned,
        status: if found.taken {
            DoseStatus::Taken
        } else {
            DoseStatus::Missed
        },
        amount: found.amount.filter(|_| found.taken),
        taken_at: found.taken_at.filter(|_| found.taken),
        recorded: found.recorded.clone(),
        estimated: false,
        reason: (!words.is_empty()).then(|| words.join("; ")),
        before: None,
        after: None,
    }
}

/// A dose is known by its planned time; one without by when it was taken and how much.
fn dose_key(dose: &Dose) -> String {
    let when = match dose.slot {
        Some(slot) => format!("planned {slot}"),
        None => format!(
            "taken {:?} {}",
            dose.taken_at,
            dose.amount.map(|a| a.to_string()).unwrap_or_default()
        ),
    };
    format!("{} {} {when}", dose.medicine.0, dose.day)
}

fn session_key(session: &Session) -> String {
    format!("{} {} {:?}", session.course.0, session.day, session.time)
}

fn doses_there(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashSet<String>, VaultError> {
    let doses = storage::list_doses(conn, from, to)?;
    Ok(doses.iter().map(dose_key).collect())
}

fn sessions_there(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashSet<String>, VaultError> {
    let sessions = storage::list_sessions(conn, from, to)?;
    Ok(sessions.iter().map(session_key).collect())
}
