//! Finding anything by its words: check-ins, sessions, thought records, questions and the rest, newest first.
//!
//! What is not finished is not found. The note of a session for own eyes is found by the person inside the app, named as what it is, and its words are
//! shown in the session alone. Everything that holds words is in the index of the vault; nothing here keeps any.

use ballast_model::{Thing, ThingKind, words_of};
use ballast_vault::{self as storage, Connection, FoundThing, VaultError};

use crate::questionnaire::forms;
use crate::toolkit::shortened;
use crate::views::{HitView, NearView, PieceView, SearchView, ThingView, ThingsView};
use crate::{Journal, JournalError};

/// Most hits that are shown.
pub const HITS_MAX: usize = 100;
/// Characters of a snippet: before the hit, and in all.
const BEFORE: usize = 48;
const SNIPPET: usize = 180;

/// Finds the things that hold every typed word. Case and accents do not matter, each word may be only begun, and a longer word that begins nothing is
/// read with a slip.
///
/// # Errors
/// Errors of the vault.
pub fn search(journal: &Journal, typed: &str) -> Result<SearchView, JournalError> {
    journal.read(|c| {
        let Some(found) = storage::find_things(c, typed, HITS_MAX)? else {
            return Ok(SearchView {
                asked: false,
                total: 0,
                hits: Vec::new(),
                near: Vec::new(),
            });
        };
        let hits = found
            .things
            .into_iter()
            .map(|thing| hit(c, thing, &found.asked))
            .collect::<Result<_, _>>()?;
        Ok(SearchView {
            asked: true,
            total: found.total,
            hits,
            near: found
                .near
                .into_iter()
                .map(|near| NearView {
                    typed: near.typed,
                    read_as: near.read_as,
                })
                .collect(),
        })
    })
}

/// The things of a kind, newest first, also those without words; with something typed, those that hold it.
///
/// # Errors
/// Errors of the vault.
pub fn list_things(
    journal: &Journal,
    kind: ThingKind,
    typed: &str,
) -> Result<ThingsView, JournalError> {
    journal.read(|c| {
        let (total, things) = storage::list_things(c, kind, typed, HITS_MAX)?;
        let things = things
            .into_iter()
            .map(|thing| shown(c, thing))
            .collect::<Result<_, _>>()?;
        Ok(ThingsView { total, things })
    })
}

/// A thing by how its words begin. Those for own eyes are not shown.
pub(crate) fn shown(c: &Connection, thing: FoundThing) -> Result<ThingView, VaultError> {
    let context = context(c, &thing)?;
    let private = thing.kind == ThingKind::PrivateNote;
    let words = thing.parts.first().filter(|_| !private);
    Ok(ThingView {
        thing: Thing {
            kind: thing.kind,
            id: thing.id,
        },
        day: thing.day,
        context,
        words: words.map(|words| shortened(words)),
    })
}

/// What it belongs to; of a questionnaire, its name.
fn context(c: &Connection, thing: &FoundThing) -> Result<Option<String>, VaultError> {
    match (thing.kind, &thing.context) {
        (ThingKind::Assessment, Some(id)) => {
            let form = forms::find(c, id)?;
            Ok(form.map(|form| form.name.clone()))
        }
        (_, context) => Ok(context.clone()),
    }
}

fn hit(c: &Connection, thing: FoundThing, asked: &storage::Asked) -> Result<HitView, VaultError> {
    let snippet = if thing.kind == ThingKind::PrivateNote {
        Vec::new()
    } else {
        snippet(&thing.parts, asked)
    };
    Ok(HitView {
        thing: Thing {
            kind: thing.kind,
            id: thing.id,
        },
        of: thing.of,
        day: thing.day,
        context: context(c, &thing)?,
        snippet,
    })
}

/// The words around the first hit, the hits apart. Begins and ends between words where it is cut.
fn snippet(parts: &[String], asked: &storage::Asked) -> Vec<PieceView> {
    let found = parts.iter().find_map(|part| {
        let words = words_of(part);
        let meant = asked.meant(&words);
        let first = meant.iter().position(|meant| *meant)?;
        Some((part, words, meant, first))
    });
    let Some((text, words, meant, first)) = found else {
        let begins = parts.first().map(|part| shortened(part));
        return begins
            .into_iter()
            .map(|text| PieceView { text, hit: false })
            .collect();
    };
    let hit_at = words.get(first).map_or(0, |word| word.at.start);
    let from = words
        .iter()
        .map(|word| word.at.start)
        .find(|start| characters(text, *start, hit_at) <= BEFORE)
        .unwrap_or(hit_at);
    // From the very beginning when nothing but signs would be cut.
    let from = if characters(text, 0, from) <= 3 {
        0
    } else {
        from
    };
    let to = words
        .iter()
        .map(|word| word.at.end)
        .take_while(|end| *end <= hit_at || characters(text, from, *end) <= SNIPPET)
        .last()
        .unwrap_or(text.len());
    let to = if characters(text, to, text.len()) <= 3 {
        text.len()
    } else {
        to.max(words.get(first).map_or(to, |word| word.at.end))
    };
    let mut pieces = Vec::new();
    let mut at = from;
    if from > 0 {
        push(&mut pieces, "…", false);
    }
    for (word, _) in words.iter().zip(meant).filter(|(_, meant)| *meant) {
        if word.at.start < at || word.at.end > to {
            continue;
        }
        push(
            &mut pieces,
            text.get(at..word.at.start).unwrap_or_default(),
            false,
        );
        push(
            &mut pieces,
            text.get(word.at.clone()).unwrap_or_default(),
            true,
        );
        at = word.at.end;
    }
    push(&mut pieces, text.get(at..to).unwrap_or_default(), false);
    if to < text.len() {
        push(&mut pieces, "…", false);
    }
    pieces
}

fn characters(text: &str, from: usize, to: usize) -> usize {
    text.get(from..to).map_or(0, |piece| piece.chars().count())
}

/// Adds a piece, joined to the last one of the same kind; lines become one line.
fn push(pieces: &mut Vec<PieceView>, text: &str, hit: bool) {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.hit == hit => last.text.push_str(&text),
        _ => pieces.push(PieceView { text, hit }),
    }
}
