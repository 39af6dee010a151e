//! Golden pages at 100 dots an inch, compared as eight greys: how a page looked when it was looked at and accepted. `UPDATE_GOLDEN=1` writes
//! them anew.
//!
//! Used by the tests of this crate and of the journal.

use std::path::{Path, PathBuf};
use std::{env, fs};

use resvg::tiny_skia::{ColorU8, Pixmap};

/// Pixels of a page for each point: 100 to the inch.
pub const SCALE: f32 = 100.0 / 72.0;
/// Two greys apart by more than this are different.
const SHADE: u8 = 80;
/// So many pixels in ten thousand may be different: the edges of letters, on another machine.
const DIFFERENT: usize = 5;

/// Compares the pages of one document, PNG files at [`SCALE`], with the golden ones of that name, of which there must be as many.
#[track_caller]
pub fn compare(folder: &Path, name: &str, pages: &[Vec<u8>]) {
    let golden = |page: usize| -> PathBuf { folder.join(format!("{name}-{page}.png")) };
    for (number, page) in (1..).zip(pages) {
        let drawn = greys(Pixmap::decode_png(page).unwrap());
        let file = golden(number);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(folder).unwrap();
            fs::write(&file, drawn.encode_png().unwrap()).unwrap();
            continue;
        }
        let kept = fs::read(&file).unwrap_or_else(|_| panic!("no golden page {number} of {name}"));
        let kept = Pixmap::decode_png(&kept).unwrap();
        assert_eq!(
            (drawn.width(), drawn.height()),
            (kept.width(), kept.height()),
            "{name}, page {number}"
        );
        let different = drawn
            .pixels()
            .iter()
            .zip(kept.pixels())
            .filter(|(a, b)| a.red().abs_diff(b.red()) > SHADE)
            .count();
        let most = drawn.pixels().len() * DIFFERENT / 10_000;
        assert!(
            different <= most,
            "{name}, page {number}: {different} pixels are different, {most} may be"
        );
    }
    let next = golden(pages.len() + 1);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = fs::remove_file(next);
        return;
    }
    assert!(
        !next.exists(),
        "{name} has fewer pages than its golden ones"
    );
}

/// Eight greys are enough to look at, and make small files.
fn greys(mut map: Pixmap) -> Pixmap {
    for pixel in map.pixels_mut() {
        let grey = pixel.red() / 36 * 36;
        let grey = if grey > 245 { 255 } else { grey };
        *pixel = ColorU8::from_rgba(grey, grey, grey, 255).premultiply();
    }
    map
}
