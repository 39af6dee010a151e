//! A person's words made fit to be set: signs that no page can show are taken out, and words too long for a line may break.
//!
//! What it is not: it changes no wording and cuts nothing. Who calls it: [`crate::typeset`], before anything else.

use crate::content::ReportContent;

/// Stands where a letter has no drawing.
pub(crate) const MARK: char = '□';
/// Letters in a row that may meet the edge of the narrowest column of a table.
pub(crate) const LONG_IN_TABLE: usize = 18;
/// Letters in a row that may meet the edge of a paragraph in half the page.
const LONG_IN_TEXT: usize = 24;
/// A place where a line may break without a sign.
const BREAK: char = '\u{200b}';

/// The content ready to be set: shown signs only, a title, a language, and places to break overlong words.
pub(crate) fn prepared(content: &ReportContent) -> ReportContent {
    let mut content = content.clone();
    for text in content.texts_mut() {
        *text = text.chars().filter_map(shown).collect();
    }
    for chart in &mut content.charts {
        for text in [&mut chart.svg, &mut chart.alt] {
            *text = text.chars().filter_map(shown).collect();
        }
    }
    if content.title.trim().is_empty() {
        content.title = "Summary".to_owned();
    }
    content.language = language(&content.language);
    for text in content.cells_mut() {
        *text = breakable(text, LONG_IN_TABLE);
    }
    for text in content.texts_mut() {
        *text = breakable(text, LONG_IN_TEXT);
    }
    content
}

/// The content with □ for letters that no font has, in its drawings too.
pub(crate) fn marked(mut content: ReportContent, missing: &[char]) -> ReportContent {
    if missing.is_empty() {
        return content;
    }
    let mark = |text: &mut String| {
        *text = text
            .chars()
            .map(|c| if missing.contains(&c) { MARK } else { c })
            .collect();
    };
    content.texts_mut().for_each(mark);
    content
        .charts
        .iter_mut()
        .for_each(|chart| mark(&mut chart.svg));
    content
}

/// Whether a letter means something only to the one who made the font. No font is asked for these, and an accessible PDF may not hold them.
pub(crate) fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The sign to set for a sign that was written; none for what steers a machine or would turn the reading order of its neighbours.
pub(crate) fn shown(letter: char) -> Option<char> {
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

/// The first part of a language tag, such as `en`; English when there is none.
fn language(tag: &str) -> String {
    let first = tag
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let known = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase());
    if known { first } else { "en".to_owned() }
}

/// The text with places to break inside runs of more than `long` letters.
///
/// Only between letters that stand apart: not inside joined writing, and not before an accent.
pub(crate) fn breakable(text: &str, long: usize) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            if word.chars().count() > long {
                opened(word)
            } else {
                word.to_owned()
            }
        })
        .collect()
}

fn opened(word: &str) -> String {
    let apart =
        |c: char| c < '\u{0590}' && !c.is_whitespace() && !matches!(c, '\u{0300}'..='\u{036f}');
    let mut opened = String::with_capacity(word.len() * 4);
    let mut before = None;
    for letter in word.chars() {
        if before.is_some_and(apart) && apart(letter) {
            opened.push(BREAK);
        }
        opened.push(letter);
        before = Some(letter);
    }
    opened
}
