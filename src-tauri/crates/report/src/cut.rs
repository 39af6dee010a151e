//! What is left out when the promised pages are full: long texts are shortened and say so, then the last lines of the lists go and are counted.
//!
//! Everything that can go stands in one order, from what is missed least on, so that the fewest possible can be found by halving. What it
//! is not: it never changes a size, never cuts inside a letter, and never drops a line without saying how many are gone.

use crate::manuscript::{Block, Keep, Manuscript, Place};
use ballast_words::t;

/// Letters a text may have, by how far the shortening went: cell or name, line, paragraph.
const ROOM: [(usize, usize, usize); 6] = [
    (300, 600, 1500),
    (200, 400, 900),
    (120, 250, 500),
    (80, 160, 300),
    (36, 60, 140),
    (20, 32, 80),
];
/// Letters of a day's column, at most, by how far the shortening went.
const ROOM_OF_A_DAY: [usize; ROOM.len()] = [12, 12, 8, 6, 4, 4];
/// So many lines of every list stay when nothing else helps.
const FEWEST: usize = 1;
/// A text is cut between words when there is a space among its last so many letters.
const WORD: usize = 30;

/// One step of leaving out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Texts get the room of [`ROOM`] at this place.
    Shorten(usize),
    /// The list of this number loses its last line.
    Drop(usize),
}

/// The order in which a document's content goes.
pub(crate) struct Cuts(Vec<Step>);

impl Cuts {
    /// The order for a document: shorter texts first, then lines, a third at a time between further shortening.
    pub(crate) fn of(manuscript: &Manuscript) -> Self {
        let (drops, last) = drops(manuscript);
        let third = drops.len().div_ceil(3).max(1);
        let mut order = vec![Step::Shorten(1)];
        let mut shortened = 1;
        for some in drops.chunks(third) {
            order.extend(some);
            shortened += 1;
            order.push(Step::Shorten(shortened));
        }
        order.extend((shortened + 1..ROOM.len()).map(Step::Shorten));
        order.extend(last);
        Self(order)
    }

    /// How many steps it takes at least until no more than so many letters are left: what has more cannot fit and need not be set.
    pub(crate) fn least(&self, manuscript: &Manuscript, letters: usize) -> usize {
        let (mut least, mut most) = (0, self.len());
        while least < most {
            let middle = usize::midpoint(least, most);
            if letters_of(&self.applied(manuscript, middle)) <= letters {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        least
    }

    /// How many steps there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The document after the first `steps` of them; none still takes texts to the room of a document that promises its pages.
    pub(crate) fn applied(&self, manuscript: &Manuscript, steps: usize) -> Manuscript {
        let taken = self.0.get(..steps).unwrap_or(&self.0);
        let far = taken
            .iter()
            .filter_map(|step| match step {
                Step::Shorten(far) => Some(*far),
                Step::Drop(_) => None,
            })
            .max()
            .unwrap_or(0);
        let mut cut = manuscript.clone();
        let far = far.min(ROOM.len() - 1);
        let (cell, line, text) = ROOM[far];
        let day = ROOM_OF_A_DAY[far];
        cut.each_text(&mut |words, place| {
            let room = match place {
                Place::Narrow => return narrow(words, day),
                Place::Cell | Place::Aside => cell,
                Place::Line => line,
                Place::Text => text,
                Place::Own => return,
            };
            shorten(words, room);
        });
        for (number, block) in cut.blocks_mut().filter(|b| length(b).is_some()).enumerate() {
            let gone = taken.iter().filter(|s| **s == Step::Drop(number)).count();
            drop_last(block, gone);
        }
        cut
    }
}

/// How many letters a document shows, not counting those of its drawings.
pub(crate) fn letters_of(manuscript: &Manuscript) -> usize {
    let mut letters = 0;
    manuscript.clone().each_text(&mut |text, place| {
        if place != Place::Aside {
            letters += text.chars().count();
        }
    });
    letters
}

/// Which list loses a line next, again and again, until all stand at their least: always the one that has most to lose for its weight. Then
/// the same below their least, for a page that still is too full.
fn drops(manuscript: &Manuscript) -> (Vec<Step>, Vec<Step>) {
    let mut manuscript = manuscript.clone();
    let mut lists: Vec<(usize, Keep)> = manuscript.blocks_mut().filter_map(|b| length(b)).collect();
    let first = until_least(&mut lists);
    for (_, keep) in &mut lists {
        // What may not be cut at all stays as it is.
        if keep.least != Keep::default().least {
            keep.least = keep.least.min(FEWEST);
        }
    }
    (first, until_least(&mut lists))
}

fn until_least(lists: &mut [(usize, Keep)]) -> Vec<Step> {
    let mut order = Vec::new();
    loop {
        let next = lists
            .iter()
            .enumerate()
            .filter(|(_, (length, keep))| *length > keep.least)
            .max_by_key(|(number, (length, keep))| {
                ((length - keep.least) * 100 / keep.weight.max(1), *number)
            })
            .map(|(number, _)| number);
        let Some(number) = next else { return order };
        if let Some((length, _)) = lists.get_mut(number) {
            *length -= 1;
        }
        order.push(Step::Drop(number));
    }
}

/// How many lines a list has, and which must stay; none for what is no list.
fn length(block: &Block) -> Option<(usize, Keep)> {
    match block {
        Block::Paragraphs(list) | Block::Items { list, .. } | Block::Labelled { list, .. } => {
            Some((list.items.len(), list.keep))
        }
        Block::Terms { rows, keep, .. } => Some((rows.len(), *keep)),
        Block::Table(table) => Some((table.rows.len(), table.keep)),
        Block::Days(days) => Some((days.rows.len(), days.keep)),
        Block::Cards { cards, keep, .. } => Some((cards.len(), *keep)),
        Block::Chart { .. } | Block::Note { .. } | Block::Lines { .. } | Block::Whole { .. } => {
            None
        }
    }
}

fn drop_last(block: &mut Block, gone: usize) {
    if gone == 0 {
        return;
    }
    let counted = t!("report-more", n = gone);
    match block {
        Block::Paragraphs(list) | Block::Items { list, .. } | Block::Labelled { list, .. } => {
            list.items.truncate(list.items.len().saturating_sub(gone));
            list.more = counted;
        }
        Block::Terms { rows, more, .. } => {
            rows.truncate(rows.len().saturating_sub(gone));
            *more = counted;
        }
        Block::Table(table) => {
            let gone = table.rows.split_off(table.rows.len().saturating_sub(gone));
            let named: Vec<String> = gone.iter().map(|row| row.short.join(" ")).collect();
            table.more = if named.iter().any(String::is_empty) {
                counted
            } else {
                t!("report-also", names = named.join("; "))
            };
        }
        Block::Days(days) => {
            days.rows.truncate(days.rows.len().saturating_sub(gone));
            days.more = counted;
        }
        Block::Cards { cards, more, .. } => {
            cards.truncate(cards.len().saturating_sub(gone));
            *more = counted;
        }
        Block::Chart { .. } | Block::Note { .. } | Block::Lines { .. } | Block::Whole { .. } => {}
    }
}

/// Cuts what stands in a day's column; there is no room to say more than that it goes on.
fn narrow(words: &mut String, room: usize) {
    let all: Vec<char> = words.chars().collect();
    if all.len() <= room {
        return;
    }
    let torn = |end: usize| {
        let next = all.get(end).copied().is_some_and(belongs);
        next || end.checked_sub(1).and_then(|at| all.get(at)) == Some(&JOINER)
    };
    let end = (1..=room).rev().find(|end| !torn(*end)).unwrap_or(room);
    *words = all.into_iter().take(end).chain(['…']).collect();
}

/// Cuts a text to so many letters, at a space where there is one near, and says that it goes on.
fn shorten(words: &mut String, room: usize) {
    let Some((end, _)) = words.char_indices().nth(room) else {
        return;
    };
    let mut kept: Vec<char> = words.get(..end).unwrap_or_default().chars().collect();
    let space = kept.iter().rposition(|c| c.is_whitespace());
    if let Some(space) = space.filter(|at| kept.len() - at <= WORD) {
        kept.truncate(space);
    } else {
        // Not between a letter and the accent or the joined sign that belongs to it.
        let next = words.get(end..).and_then(|rest| rest.chars().next());
        let mut next = next.unwrap_or(' ');
        while (belongs(next) || kept.last() == Some(&JOINER)) && kept.len() > 1 {
            next = kept.pop().unwrap_or(' ');
        }
    }
    *words = kept.into_iter().collect::<String>().trim_end().to_owned();
    words.push_str(" … ");
    words.push_str(&t!("report-cut"));
}

const JOINER: char = '\u{200d}';

/// Whether a sign is drawn together with the one before it.
fn belongs(sign: char) -> bool {
    matches!(sign, '\u{0300}'..='\u{036f}' | '\u{0591}'..='\u{05c7}' | '\u{0610}'..='\u{061a}' | '\u{064b}'..='\u{065f}'
        | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened(words: &str, room: usize) -> String {
        let mut words = words.to_owned();
        shorten(&mut words, room);
        words
    }

    #[test]
    fn a_text_is_cut_between_words_and_says_so() {
        assert_eq!(shortened("short enough", 12), "short enough");
        assert_eq!(shortened("one two three four", 12), "one two … (cut)");
    }

    #[test]
    fn a_letter_and_what_belongs_to_it_stay_together() {
        let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}";
        let endless = format!("{}{family}", "x".repeat(50));
        for room in 51..55 {
            assert_eq!(
                shortened(&endless, room),
                format!("{} … (cut)", "x".repeat(50))
            );
        }
        assert_eq!(shortened("xxxxe\u{301}", 5), "xxxx … (cut)");
    }
}
