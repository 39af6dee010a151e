//! Letters that the bundled fonts lack: looked for in the fonts of this machine, and named when they are nowhere.
//!
//! The machine's fonts are read only when a page needs them: that takes a moment, and most pages never do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::engine::bundled_fonts;
use crate::words::is_private;

/// A font file larger than this is left alone.
const MOST_BYTES: u64 = 40 * 1024 * 1024;
/// Folders inside the font folders are followed this deep.
const DEEPEST: usize = 4;

/// The letters of these texts that the bundled fonts lack, in order, without spaces and signs that are not drawn.
pub(crate) fn lacking<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let letters: BTreeSet<char> = texts
        .flat_map(str::chars)
        // The bundled fonts have all of ASCII, which is nearly every letter of a chart.
        .filter(|c| !c.is_ascii() && is_drawn(*c))
        .collect();
    letters
        .into_iter()
        .filter(|c| is_private(*c) || !bundled_fonts().iter().any(|font| has(font, *c)))
        .collect()
}

/// Fonts of this machine that have some of these letters, and the letters that none has.
pub(crate) fn from_machine(wanted: &[char]) -> (Vec<Font>, Vec<char>) {
    // A private letter looks different in every font, so none of them is right.
    let (private, mut missing): (Vec<char>, Vec<char>) =
        wanted.iter().partition(|c| is_private(**c));
    let mut fonts = Vec::new();
    for path in font_files() {
        if missing.is_empty() {
            break;
        }
        for font in read(path) {
            let before = missing.len();
            missing.retain(|c| !has(&font, *c));
            if missing.len() < before {
                fonts.push(font);
            }
        }
    }
    missing.extend(private);
    (fonts, missing)
}

fn has(font: &Font, letter: char) -> bool {
    font.info().coverage.contains(u32::from(letter))
}

/// Whether a letter leaves a mark: not a space, a line break, a control or a joining sign.
fn is_drawn(letter: char) -> bool {
    !(letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'))
}

fn read(path: &Path) -> Vec<Font> {
    let small = fs::metadata(path).is_ok_and(|m| m.is_file() && m.len() <= MOST_BYTES);
    if !small {
        return Vec::new();
    }
    fs::read(path)
        .map(|data| Font::iter(Bytes::new(data)).collect())
        .unwrap_or_default()
}

fn font_files() -> &'static [PathBuf] {
    static FILES: OnceLock<Vec<PathBuf>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut found = Vec::new();
        for folder in font_folders() {
            collect(&folder, DEEPEST, &mut found);
        }
        found.sort_by_cached_key(|path| (is_styled(path), path.clone()));
        found
    })
}

/// Whether the name of a file speaks of another style than the regular one, which is to be tried first.
fn is_styled(path: &Path) -> bool {
    let name = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    [
        "bold", "black", "heavy", "light", "thin", "italic", "oblique", "mono",
    ]
    .iter()
    .any(|style| name.contains(style))
}

fn font_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = if cfg!(target_os = "windows") {
        std::env::var_os("WINDIR")
            .map(|w| PathBuf::from(w).join("Fonts"))
            .into_iter()
            .collect()
    } else if cfg!(target_os = "macos") {
        vec!["/System/Library/Fonts".into(), "/Library/Fonts".into()]
    } else {
        vec!["/usr/share/fonts".into(), "/usr/local/share/fonts".into()]
    };
    if let Some(home) = std::env::home_dir() {
        folders.push(if cfg!(target_os = "macos") {
            home.join("Library/Fonts")
        } else {
            home.join(".local/share/fonts")
        });
    }
    folders
}

fn collect(folder: &Path, deeper: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if deeper > 0 {
                collect(&path, deeper - 1, found);
            }
        } else if path.extension().is_some_and(|e| {
            ["ttf", "otf", "ttc"]
                .iter()
                .any(|known| e.eq_ignore_ascii_case(known))
        }) {
            found.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_font_has_all_of_ascii_that_is_drawn() {
        for letter in (0..128_u8).map(char::from).filter(|c| is_drawn(*c)) {
            assert!(
                bundled_fonts().iter().all(|font| has(font, letter)),
                "{letter:?}"
            );
        }
        assert_eq!(
            lacking(["plain words, 100 %\u{4f60}"].into_iter()),
            ['\u{4f60}']
        );
    }
}
