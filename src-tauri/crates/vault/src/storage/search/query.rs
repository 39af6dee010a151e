//! Asking the index: every word that was typed has to begin a word of a thing; a word that begins none may be one slip away from one that does.

use ballast_model::{Thing, ThingKind, Word, words_of};
use rusqlite::{Connection, OptionalExtension};

use super::sources::{ThingRow, of_kind, read};
use crate::VaultError;
use crate::storage::row;

/// Most characters that are read of what was typed.
const TYPED_MAX: usize = 200;
/// Most words that are looked for.
const WORDS_MAX: usize = 12;
/// Fewest letters of a word that may be read with a slip, and of one that may have two.
const SLIP_FROM: usize = 4;
const TWO_SLIPS_FROM: usize = 8;
/// Most words one typed word may be read as.
const NEAR_MAX: usize = 12;

/// A found or listed thing.
pub type FoundThing = ThingRow;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many things in all.
    pub total: u64,
    /// The newest of them.
    pub things: Vec<FoundThing>,
    /// Words that begin nothing, and what they were read as.
    pub near: Vec<NearWord>,
    /// What was looked for, for marking it.
    pub asked: Asked,
}

/// A typed word that begins no word of the record, and the words near it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearWord {
    /// As typed, folded.
    pub typed: String,
    /// What it was read as, folded, the likeliest first; none when nothing is near.
    pub read_as: Vec<String>,
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked(Vec<Sought>);

/// One typed word: any of these has to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sought(Vec<Phrase>);

/// Words that follow one another, the last perhaps only begun.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Phrase {
    words: Vec<String>,
    begun: bool,
}

impl Phrase {
    fn of(chunk: &str) -> Option<Self> {
        let words: Vec<String> = words_of(chunk).into_iter().map(|w| w.folded).collect();
        let last = words.last()?;
        // One letter alone would begin a word of everything; a sign such as 心 is a word.
        let begun = last.chars().count() > 1 || last.chars().any(|c| c > '\u{2e80}');
        Some(Self { words, begun })
    }

    /// As FTS5 reads it. The words are letters and digits, so nothing in them needs care.
    fn expression(&self) -> String {
        let star = if self.begun { " *" } else { "" };
        format!("\"{}\"{star}", self.words.join(" "))
    }

    fn meets(&self, words: &[Word]) -> bool {
        let all_but_last = self.words.len().saturating_sub(1);
        words.len() >= self.words.len()
            && self
                .words
                .iter()
                .zip(words)
                .enumerate()
                .all(|(place, (sought, word))| {
                    if self.begun && place == all_but_last {
                        word.folded.starts_with(sought.as_str())
                    } else {
                        word.folded == *sought
                    }
                })
    }
}

impl Asked {
    fn new(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().take(TYPED_MAX).collect();
        let mut sought: Vec<Sought> = Vec::new();
        for phrase in typed.split_whitespace().filter_map(Phrase::of) {
            let one = Sought(vec![phrase]);
            if !sought.contains(&one) && sought.len() < WORDS_MAX {
                sought.push(one);
            }
        }
        (!sought.is_empty()).then_some(Self(sought))
    }

    /// Which of a text's words are meant, in order.
    #[must_use]
    pub fn meant(&self, words: &[Word]) -> Vec<bool> {
        let mut meant = vec![false; words.len()];
        for start in 0..words.len() {
            let rest = words.get(start..).unwrap_or_default();
            for phrase in self.0.iter().flat_map(|sought| &sought.0) {
                if phrase.meets(rest) {
                    let end = start + phrase.words.len();
                    meant
                        .iter_mut()
                        .take(end)
                        .skip(start)
                        .for_each(|word| *word = true);
                }
            }
        }
        meant
    }

    fn expression(&self) -> String {
        let all: Vec<String> = self
            .0
            .iter()
            .map(|sought| {
                let any: Vec<String> = sought.0.iter().map(Phrase::expression).collect();
                format!("({})", any.join(" OR "))
            })
            .collect();
        all.join(" AND ")
    }
}

/// Finds the things that hold every typed word, newest first, `most` of them at most. Case and accents do not matter; each word may be only begun.
/// None when nothing was typed that could be looked for.
///
/// # Errors
/// When the database cannot be read.
pub fn find_things(
    conn: &Connection,
    typed: &str,
    most: usize,
) -> Result<Option<Found>, VaultError> {
    let Some(mut asked) = Asked::new(typed) else {
        return Ok(None);
    };
    let mut total = count(conn, &asked.expression())?;
    let mut near = Vec::new();
    if total == 0 {
        near = read_with_slips(conn, &mut asked)?;
        if near.iter().any(|word| !word.read_as.is_empty()) {
            total = count(conn, &asked.expression())?;
        }
    }
    let things = if total == 0 {
        Vec::new()
    } else {
        newest(conn, &asked.expression(), most)?
    };
    Ok(Some(Found {
        total,
        things,
        near,
        asked,
    }))
}

fn count(conn: &Connection, expression: &str) -> Result<u64, VaultError> {
    let sql = "SELECT count(*) FROM search WHERE search MATCH ?1";
    let found = row::find(conn, "search", sql, [expression], |row| row.small())?;
    Ok(found.unwrap_or_default())
}

fn newest(conn: &Connection, expression: &str, most: usize) -> Result<Vec<FoundThing>, VaultError> {
    let sql = "SELECT kind, thing FROM search_entry WHERE id IN
               (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) ORDER BY id DESC";
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let entries = row::list(conn, "search_entry", sql, (expression, limit), |row| {
        Ok(Thing {
            kind: row.code(ThingKind::from_code)?,
            id: row.int()?,
        })
    })?;
    let mut things = Vec::with_capacity(entries.len());
    for thing in entries {
        things.extend(get_thing(conn, thing)?);
    }
    Ok(things)
}

/// One thing with its words; none when it is not there or not finished.
///
/// # Errors
/// When the database cannot be read.
pub fn get_thing(conn: &Connection, thing: Thing) -> Result<Option<FoundThing>, VaultError> {
    let Some(source) = of_kind(thing.kind) else {
        return Ok(None);
    };
    let mut statement = conn.prepare_cached(&source.select("AND t.id = ?1"))?;
    let mut rows = statement.query([thing.id])?;
    rows.next()?.map(|row| read(source, row)).transpose()
}

/// The things of a kind, newest first, also those without words; those that hold every word of `typed` when something was typed.
///
/// # Errors
/// When the database cannot be read.
pub fn list_things(
    conn: &Connection,
    kind: ThingKind,
    typed: &str,
    most: usize,
) -> Result<(u64, Vec<FoundThing>), VaultError> {
    let Some(source) = of_kind(kind) else {
        return Ok((0, Vec::new()));
    };
    let asked = Asked::new(typed);
    let mut statement = conn.prepare(&source.select("ORDER BY 2 DESC, 1 DESC"))?;
    let mut rows = statement.query([])?;
    let (mut total, mut found) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        let thing = read(source, row)?;
        let meets = asked.as_ref().is_none_or(|asked| {
            let day = thing.day.map(|day| day.to_string());
            let texts = thing.parts.iter().chain(&thing.context).chain(&day);
            let words: Vec<Word> = texts.flat_map(|text| words_of(text)).collect();
            asked.0.iter().all(|sought| {
                let phrases = &sought.0;
                (0..words.len()).any(|start| {
                    let rest = words.get(start..).unwrap_or_default();
                    phrases.iter().any(|phrase| phrase.meets(rest))
                })
            })
        });
        if meets {
            total += 1;
            if found.len() < most {
                found.push(thing);
            }
        }
    }
    Ok((total, found))
}

/// For each typed word that begins nothing, the words near it take its place.
fn read_with_slips(conn: &Connection, asked: &mut Asked) -> Result<Vec<NearWord>, VaultError> {
    let mut near = Vec::new();
    for sought in &mut asked.0 {
        let Some(typed) = slippable(sought) else {
            continue;
        };
        let alone = format!("\"{typed}\" *");
        let begins: Option<i64> = conn
            .prepare_cached("SELECT 1 FROM search WHERE search MATCH ?1 LIMIT 1")?
            .query_row([alone], |row| row.get(0))
            .optional()?;
        if begins.is_some() {
            continue;
        }
        let read_as = near_words(conn, &typed)?;
        sought.0.extend(read_as.iter().map(|word| Phrase {
            words: vec![word.clone()],
            begun: false,
        }));
        near.push(NearWord { typed, read_as });
    }
    Ok(near)
}

/// The one word of it, when it is long enough to be told with a slip.
fn slippable(sought: &Sought) -> Option<String> {
    match sought.0.as_slice() {
        [Phrase { words, .. }] => match words.as_slice() {
            [word]
                if word.chars().count() >= SLIP_FROM && word.chars().all(char::is_alphabetic) =>
            {
                Some(word.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

/// The words of the record that begin nearly as typed, the nearest and most used first: first those with the same first letter, else any.
fn near_words(conn: &Connection, typed: &str) -> Result<Vec<String>, VaultError> {
    let first = typed.chars().next().unwrap_or_default();
    let after = char::from_u32(u32::from(first) + 1).unwrap_or(char::MAX);
    let sql = "SELECT term, doc FROM search_word WHERE term >= ?1 AND term < ?2";
    let same_first = near_in(conn, sql, (first.to_string(), after.to_string()), typed)?;
    if same_first.is_empty() {
        near_in(conn, "SELECT term, doc FROM search_word", [], typed)
    } else {
        Ok(same_first)
    }
}

fn near_in(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    typed: &str,
) -> Result<Vec<String>, VaultError> {
    let letters: Vec<char> = typed.chars().collect();
    let most = if letters.len() >= TWO_SLIPS_FROM {
        2
    } else {
        1
    };
    let words = row::list(conn, "search_word", sql, params, |row| {
        Ok((row.text()?, row.int()?))
    })?;
    let mut near: Vec<(usize, i64, String)> = words
        .into_iter()
        .filter_map(|(word, things)| Some((slips(&letters, &word, most)?, -things, word)))
        .collect();
    near.sort();
    let nearest = near.first().map_or(0, |(slips, ..)| *slips);
    near.retain(|(slips, ..)| *slips == nearest);
    near.truncate(NEAR_MAX);
    Ok(near.into_iter().map(|(_, _, word)| word).collect())
}

/// How many slips (a letter left out, added, changed, or two changed places) lie between what was typed and a beginning of the word; none when more
/// than `most`. The distance is the one of optimal string alignment.
fn slips(typed: &[char], word: &str, most: usize) -> Option<usize> {
    let word: Vec<char> = word.chars().take(typed.len() + most).collect();
    if word.len() + most < typed.len() {
        return None;
    }
    // One row for each letter of the word, with the two rows before it: row[i] is the distance of the first i typed letters.
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    let mut best = row.last().copied();
    for (place, letter) in word.iter().enumerate() {
        let mut next = vec![place + 1];
        for (i, typed_letter) in typed.iter().enumerate() {
            let changed = row.get(i)? + usize::from(letter != typed_letter);
            let mut least = changed.min(row.get(i + 1)? + 1).min(next.get(i)? + 1);
            let swapped = i > 0
                && place > 0
                && typed.get(i - 1) == Some(letter)
                && word.get(place - 1) == Some(typed_letter);
            if swapped {
                least = least.min(before.get(i - 1)? + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
        best = best.min(row.last().copied());
    }
    best.filter(|best| *best <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(typed: &str, word: &str) -> Option<usize> {
        slips(&typed.chars().collect::<Vec<_>>(), word, 2)
    }

    #[test]
    fn slips_are_counted_to_the_nearest_beginning() {
        for (typed, word, expected) in [
            ("anxiety", "anxiety", Some(0)),
            ("anxi", "anxiety", Some(0)),
            ("anxeity", "anxiety", Some(1)),
            ("anxity", "anxiety", Some(1)),
            ("anxxiety", "anxiety", Some(1)),
            ("amxiety", "anxiety", Some(1)),
            ("slept", "sleep", Some(2)),
            ("sertaline", "sertraline", Some(1)),
            ("srtaline", "sertraline", Some(2)),
            ("walk", "sleep", None),
            ("kitten", "sitting", Some(2)),
        ] {
            assert_eq!(told(typed, word), expected, "{typed} {word}");
        }
    }

    #[test]
    fn what_is_typed_becomes_words_that_nothing_can_escape_from() {
        let expression = |typed: &str| Asked::new(typed).map(|asked| asked.expression());
        assert_eq!(
            expression("Café bus"),
            Some("(\"cafe\" *) AND (\"bus\" *)".to_owned())
        );
        assert_eq!(
            expression("don't a"),
            Some("(\"don t\") AND (\"a\")".to_owned())
        );
        assert_eq!(expression("心累"), Some("(\"心 累\" *)".to_owned()));
        assert_eq!(
            expression("\" OR * NEAR("),
            Some("(\"or\" *) AND (\"near\" *)".to_owned())
        );
        assert_eq!(expression(" … ?! "), None);
    }

    #[test]
    fn what_was_meant_is_told_word_by_word() {
        let asked = Asked::new("caf look").unwrap();
        let words = words_of("At the Café everyone was looking at my look");
        let marked: Vec<&str> = words
            .iter()
            .zip(asked.meant(&words))
            .filter(|(_, meant)| *meant)
            .map(|(word, _)| word.folded.as_str())
            .collect();
        assert_eq!(marked, ["cafe", "looking", "look"]);
    }

    proptest! {
        /// One change anywhere in a long enough word is never more than one slip.
        #[test]
        fn one_slip_is_one_slip(word in "[a-z]{4,12}", at in 0_usize..12, letter in "[a-z]", kind in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at % letters.len();
            match kind {
                0 => { letters.remove(at); }
                1 => letters.insert(at, letter.chars().next().unwrap()),
                2 => letters[at] = letter.chars().next().unwrap(),
                _ => if at > 0 { letters.swap(at - 1, at) },
            }
            let typed: String = letters.into_iter().collect();
            prop_assert!(told(&typed, &word).is_some_and(|slips| slips <= 1), "{} {}", typed, word);
        }

        #[test]
        fn anything_typed_can_be_asked(typed in "\\PC{0,40}") {
            if let Some(asked) = Asked::new(&typed) {
                prop_assert!(asked.expression().matches('"').count() % 2 == 0);
            }
        }
    }
}
