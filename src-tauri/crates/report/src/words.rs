//! A person's words made fit to be set: signs that no page can show are taken out, words too long for a line may break, a number stays with
//! its n.
//!
//! What it is not: it changes no wording and cuts nothing. Who calls it: [`crate::typeset`], before anything else.

use crate::contents::Chart;
use crate::manuscript::{Manuscript, Place};

/// Stands where a letter has no drawing.
const MARK: char = '□';
/// A place where a line may break without a sign.
const BREAK: char = '\u{200b}';

/// How many something rests on, and the same with spaces at which no line breaks.
const COUNT: [&str; 2] = ["n = ", "n\u{a0}=\u{a0}"];

/// Letters in a row that may meet the edge of where they stand.
fn long(place: Place, large: bool) -> usize {
    match (place, large) {
        (Place::Narrow, _) => 3,
        (Place::Cell | Place::Aside, false) => 18,
        (Place::Cell | Place::Aside, true) => 11,
        (Place::Line | Place::Text | Place::Own, false) => 24,
        (Place::Line | Place::Text | Place::Own, true) => 16,
    }
}

/// The document with the signs that can be shown only, and a language.
pub(crate) fn prepared(mut manuscript: Manuscript) -> Manuscript {
    let shown_only = |text: &mut String| *text = text.chars().filter_map(shown).collect();
    manuscript.each_text(&mut |text, _| shown_only(text));
    for chart in manuscript.charts.iter_mut().flatten() {
        shown_only(&mut chart.svg);
        shown_only(&mut chart.alt);
    }
    manuscript.head.language = language(&manuscript.head.language);
    manuscript
}

/// The document with places to break overlong words, and none inside “n = 18”: the last thing done before it is set.
pub(crate) fn opened(mut manuscript: Manuscript) -> Manuscript {
    let large = manuscript.head.large_print;
    let [count, kept] = COUNT;
    manuscript.each_text(&mut |text, place| {
        *text = breakable(&text.replace(count, kept), long(place, large));
    });
    manuscript
}

/// The document with □ for letters that no font has, in its drawings too.
pub(crate) fn marked(mut manuscript: Manuscript, missing: &[char]) -> Manuscript {
    if missing.is_empty() {
        return manuscript;
    }
    let mark = |text: &mut String| {
        *text = text
            .chars()
            .map(|c| if missing.contains(&c) { MARK } else { c })
            .collect();
    };
    manuscript.each_text(&mut |text, _| mark(text));
    for Chart { svg, alt } in manuscript.charts.iter_mut().flatten() {
        mark(svg);
        mark(alt);
    }
    manuscript
}

/// Whether a letter means something only to the one who made the font. No font is asked for these, and an accessible PDF may not hold them.
pub(crate) fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The sign to set for a sign that was written; none for what steers a machine or would turn the reading order of its neighbours.
fn shown(letter: char) -> Option<char> {
    match letter {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{206f}'
        | '\u{fff9}'..='\u{fffc}'
        | '\u{feff}' => None,
        _ if letter.is_control() || is_noncharacter(letter) => None,
        _ => Some(letter),
    }
}

fn is_noncharacter(letter: char) -> bool {
    let code = u32::from(letter);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// The first part of a language tag, such as `en`; the language spoken when there is none.
fn language(tag: &str) -> String {
    let first = tag
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let known = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase());
    if known {
        first
    } else {
        let tag = ballast_words::language().tag();
        tag.split('-').next().unwrap_or(tag).to_owned()
    }
}

/// The text with places to break inside runs of more than `long` letters, and beside marks, which stand for writing that may break anywhere.
///
/// Only between letters that stand apart: not inside joined writing, and not before an accent.
fn breakable(text: &str, long: usize) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            if word.chars().count() > long || word.contains(MARK) {
                broken(word)
            } else {
                word.to_owned()
            }
        })
        .collect()
}

fn broken(word: &str) -> String {
    let apart = |c: char| {
        (c < '\u{0590}' && !c.is_whitespace() && !matches!(c, '\u{0300}'..='\u{036f}')) || c == MARK
    };
    let mut broken = String::with_capacity(word.len() * 4);
    let mut before = None;
    for letter in word.chars() {
        if before.is_some_and(apart) && apart(letter) {
            broken.push(BREAK);
        }
        broken.push(letter);
        before = Some(letter);
    }
    broken
}
