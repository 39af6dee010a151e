//! What is searched: for each kind of thing its table, its words, and which other rows are part of it.
//!
//! What is not finished is left out. The day and the words come from the thing's own row and its `children` alone, so that no other change can
//! make the index wrong; `of` and `context` are read when something was found, and may look elsewhere.

use ballast_model::ThingKind;
use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use crate::VaultError;

/// One kind of thing, as SQL over its table `t`.
pub(super) struct Source {
    pub(super) kind: ThingKind,
    pub(super) table: &'static str,
    /// Tables whose rows are part of a thing, each with the column that names it.
    pub(super) children: &'static [(&'static str, &'static str)],
    day: &'static str,
    /// What it belongs to: the course of a session, the medicine of a dose.
    of: &'static str,
    /// What that is called.
    context: &'static str,
    parts: &'static [&'static str],
    /// Which rows.
    holds: &'static str,
}

impl Source {
    /// The columns `id, day, of, context, part…` of the rows that `tail` chooses.
    pub(super) fn select(&self, tail: &str) -> String {
        format!(
            "SELECT t.id, {}, {}, {}, {} FROM {} AS t WHERE ({}) {tail}",
            self.day,
            self.of,
            self.context,
            self.parts.join(", "),
            self.table,
            self.holds
        )
    }
}

/// A thing with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingRow {
    /// Its kind.
    pub kind: ThingKind,
    /// Its identity within its kind.
    pub id: i64,
    /// The day it is about.
    pub day: Option<NaiveDate>,
    /// The identity of what it belongs to, such as the course of a session.
    pub of: Option<i64>,
    /// What that is called.
    pub context: Option<String>,
    /// Its words, the most telling first; none is empty.
    pub parts: Vec<String>,
}

pub(super) fn read(source: &Source, row: &Row<'_>) -> Result<ThingRow, VaultError> {
    let day: Option<String> = row.get(1)?;
    let mut parts = Vec::new();
    for column in 4..4 + source.parts.len() {
        if let Some(words) = row.get::<_, Option<String>>(column)?
            && !words.trim().is_empty()
        {
            parts.push(words);
        }
    }
    Ok(ThingRow {
        kind: source.kind,
        id: row.get(0)?,
        day: day.and_then(|day| day.parse().ok()),
        of: row.get(2)?,
        context: row.get(3)?,
        parts,
    })
}

/// Every thing that holds words, kind by kind.
///
/// # Errors
/// When the database cannot be read.
pub fn things_with_words(conn: &Connection) -> Result<Vec<ThingRow>, VaultError> {
    let mut found = Vec::new();
    for source in SOURCES {
        let mut statement = conn.prepare(&source.select("ORDER BY t.id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let thing = read(source, row)?;
            if !thing.parts.is_empty() {
                found.push(thing);
            }
        }
    }
    Ok(found)
}

/// The table a kind of thing lies in.
#[must_use]
pub fn table_of(kind: ThingKind) -> &'static str {
    of_kind(kind).map_or("", |source| source.table)
}

pub(super) fn of_kind(kind: ThingKind) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.kind == kind)
}

const NONE: &str = "NULL";
const ALL: &str = "TRUE";
const FINISHED: &str = "t.stopped_at IS NULL";
const MEDICINE: &str = "(SELECT name FROM medicine WHERE id = t.medicine)";
const COURSE: &str =
    "(SELECT coalesce(therapist, approach) FROM therapy_course WHERE id = t.course)";
const PERSON: &str = "(SELECT name FROM person WHERE id = t.person)";

/// Every kind that has words.
pub(super) const SOURCES: &[Source] = &[
    Source {
        kind: ThingKind::CheckIn,
        table: "check_in",
        children: &[("check_in_tag", "check_in"), ("check_in_value", "check_in")],
        day: "t.day",
        of: NONE,
        // The time of day it was recorded at, as lived.
        context: "strftime('%H:%M', t.at, t.offset_minutes || ' minutes')",
        parts: &[
            "t.note",
            "(SELECT group_concat(tag, ', ' ORDER BY position) FROM check_in_tag WHERE check_in = t.id)",
            "(SELECT group_concat(words, ', ' ORDER BY tracker) FROM check_in_value WHERE check_in = t.id)",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Session,
        table: "session",
        children: &[],
        day: "t.day",
        of: "t.course",
        context: COURSE,
        parts: &["t.take_away", "t.themes", "t.prep"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::PrivateNote,
        table: "session",
        children: &[],
        day: "t.day",
        of: "t.course",
        context: COURSE,
        parts: &["t.private_note"],
        holds: "t.private_note IS NOT NULL",
    },
    Source {
        kind: ThingKind::Course,
        table: "therapy_course",
        children: &[],
        day: "coalesce(t.start, t.waiting_since)",
        of: NONE,
        context: NONE,
        parts: &[
            "t.approach",
            "t.therapist",
            "t.focus",
            "t.place",
            "t.terms",
            "t.why_ended",
            "t.keep_going",
            "t.first_signs",
            "t.whom_to_call",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Homework,
        table: "homework",
        children: &[],
        day: "t.agreed",
        of: "t.course",
        context: COURSE,
        parts: &["t.task", "t.learnt", "t.in_the_way"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Thought,
        table: "thought_record",
        children: &[("thought_feeling", "thought")],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &[
            "t.situation",
            "t.thought",
            "t.supports",
            "t.against",
            "t.balanced",
            "t.will_do",
            "(SELECT group_concat(name, ', ' ORDER BY position) FROM thought_feeling WHERE thought = t.id)",
        ],
        holds: FINISHED,
    },
    Source {
        kind: ThingKind::Skill,
        table: "skill",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &[
            "t.name",
            "t.purpose",
            "t.approach",
            "(SELECT group_concat(value, '; ' ORDER BY key) FROM json_each(t.steps))",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Practice,
        table: "skill_use",
        children: &[],
        day: "t.day",
        of: "t.skill",
        context: "(SELECT name FROM skill WHERE id = t.skill)",
        parts: &["t.note", "t.situation"],
        holds: FINISHED,
    },
    Source {
        kind: ThingKind::Activity,
        table: "activity",
        children: &[],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &["t.what", "t.note", "t.in_the_way"],
        holds: FINISHED,
    },
    Source {
        kind: ThingKind::Ladder,
        table: "exposure_ladder",
        children: &[("exposure_step", "ladder")],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &[
            "t.title",
            "t.why",
            "(SELECT group_concat(what, '; ' ORDER BY position, id) FROM exposure_step WHERE ladder = t.id)",
        ],
        holds: FINISHED,
    },
    Source {
        kind: ThingKind::Attempt,
        table: "exposure_attempt",
        children: &[],
        day: "t.day",
        of: "(SELECT ladder FROM exposure_step WHERE id = t.step)",
        context: "(SELECT what FROM exposure_step WHERE id = t.step)",
        parts: &["t.learnt"],
        holds: FINISHED,
    },
    Source {
        kind: ThingKind::Question,
        table: "agenda_item",
        children: &[],
        day: "coalesce(t.answered, t.asked)",
        of: "t.person",
        context: PERSON,
        parts: &["t.question", "t.answer"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Visit,
        table: "appointment",
        children: &[("agreed_line", "appointment")],
        day: "t.day",
        of: "t.person",
        context: PERSON,
        parts: &[
            "(SELECT group_concat(what, '; ' ORDER BY position, id) FROM agreed_line WHERE appointment = t.id)",
            "t.agreed",
            "t.place",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Disagreement,
        table: "disagreement",
        children: &[],
        day: "t.noted",
        of: NONE,
        context: NONE,
        parts: &[
            "t.topic",
            "(SELECT group_concat(concat_ws(': ', value ->> 'who', value ->> 'view', value ->> 'rests_on'), '; ' ORDER BY key) FROM json_each(t.views))",
            "t.my_view",
            "(SELECT group_concat(value, '; ' ORDER BY key) FROM json_each(t.ask))",
            "t.i_agree",
            "t.reach",
            "t.outcome",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Person,
        table: "person",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &["t.name"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Medicine,
        table: "medicine",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &[
            "t.name",
            "t.started_for",
            "t.label_instructions",
            "t.prescriber",
        ],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Step,
        table: "regimen_step",
        children: &[],
        day: "t.start",
        of: "t.medicine",
        context: MEDICINE,
        parts: &["t.reason"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Dose,
        table: "dose",
        children: &[],
        day: "t.day",
        of: "t.medicine",
        context: "(SELECT name FROM medicine WHERE id = t.medicine) || coalesce(', ' || t.slot, '')",
        parts: &["t.reason"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Supply,
        table: "supply_entry",
        children: &[],
        day: "t.day",
        of: "t.medicine",
        context: MEDICINE,
        parts: &["t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Monitoring,
        table: "monitoring",
        children: &[],
        day: NONE,
        of: "t.medicine",
        context: MEDICINE,
        parts: &["t.name", "t.set_by"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::MonitoringResult,
        table: "monitoring_result",
        children: &[],
        day: "t.day",
        of: "(SELECT medicine FROM monitoring WHERE id = t.monitoring)",
        context: "(SELECT name FROM monitoring WHERE id = t.monitoring)",
        parts: &["t.note", "t.result"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Allergy,
        table: "allergy",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &["t.name", "t.reaction"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::SideEffect,
        table: "side_effect",
        children: &[],
        day: "t.onset",
        of: "t.medicine",
        context: MEDICINE,
        parts: &["t.name", "t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Event,
        table: "life_event",
        children: &[],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &["t.title", "t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Assessment,
        table: "assessment",
        children: &[],
        day: "t.day",
        of: NONE,
        context: "t.instrument",
        parts: &["t.filled_by"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Warning,
        table: "warning_sign",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &["t.words", "t.response", "t.agreed_with"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Goal,
        table: "goal",
        children: &[],
        day: "t.since",
        of: NONE,
        context: NONE,
        parts: &["t.text", "t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Experiment,
        table: "experiment",
        children: &[],
        day: "t.start",
        of: NONE,
        context: NONE,
        parts: &["t.text", "t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::PlanVersion,
        table: "plan_version",
        children: &[],
        day: "t.start",
        of: NONE,
        context: NONE,
        parts: &["t.note", "t.decided_with"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::OwnChange,
        table: "own_change",
        children: &[],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &["t.what", "t.note"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::ReviewOutcome,
        table: "review_outcome",
        children: &[],
        day: "t.day",
        of: NONE,
        context: NONE,
        parts: &["t.note", "t.with_whom"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Difficulty,
        table: "difficulty",
        children: &[],
        day: "t.noted",
        of: NONE,
        context: NONE,
        parts: &["t.words"],
        holds: ALL,
    },
    Source {
        kind: ThingKind::Tried,
        table: "tried",
        children: &[],
        day: NONE,
        of: NONE,
        context: NONE,
        parts: &["t.what", "t.most", "t.ended"],
        holds: ALL,
    },
];
