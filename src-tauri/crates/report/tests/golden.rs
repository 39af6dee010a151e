//! Golden pages: every usual and empty document at 100 dpi, looked at one by one before they were accepted. `UPDATE_GOLDEN=1` writes them anew.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests, which may"
)]

mod gallery;

use std::path::PathBuf;
use std::{env, fs};

use ballast_report::typeset;
use gallery::{Piece, pieces};
use resvg::tiny_skia::{ColorU8, Pixmap};

/// Pixels of a page for each point: 100 to the inch.
const SCALE: f32 = 100.0 / 72.0;
/// Two greys apart by more than this are different.
const SHADE: u8 = 80;
/// So many pixels in ten thousand may be different: the edges of letters, on another machine.
const DIFFERENT: usize = 5;

#[test]
fn starting_plans() {
    compare("starting-plan");
    compare("empty-starting-plan");
}

#[test]
fn cards() {
    compare("when-bad");
}

#[test]
fn prescribers_pages() {
    compare("prescriber");
    compare("empty-prescriber");
}

#[test]
fn pages_for_others() {
    compare("therapist");
    compare("joint-talk");
    compare("request");
}

#[test]
fn packs_and_months() {
    compare("second-opinion");
    compare("month-sheet");
}

/// Compares the pages of every piece whose name begins so.
fn compare(start: &str) {
    let found: Vec<Piece> = pieces()
        .into_iter()
        .filter(|piece| piece.name.starts_with(start))
        .collect();
    assert!(!found.is_empty(), "{start}");
    for piece in found {
        let document = typeset(piece.content.as_ref(), &piece.options()).unwrap();
        assert!(document.page_count() <= piece.pages, "{}", piece.name);
        for page in 0..document.page_count() {
            let name = format!("{}-{}.png", piece.name, page + 1);
            let drawn = greys(Pixmap::decode_png(&document.png(page, SCALE).unwrap()).unwrap());
            let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("tests/golden")
                .join(&name);
            if env::var_os("UPDATE_GOLDEN").is_some() {
                fs::write(&file, drawn.encode_png().unwrap()).unwrap();
                continue;
            }
            let golden = fs::read(&file).unwrap_or_else(|_| panic!("no golden page {name}"));
            let golden = Pixmap::decode_png(&golden).unwrap();
            assert_eq!(
                (drawn.width(), drawn.height()),
                (golden.width(), golden.height()),
                "{name}"
            );
            let different = drawn
                .pixels()
                .iter()
                .zip(golden.pixels())
                .filter(|(a, b)| a.red().abs_diff(b.red()) > SHADE)
                .count();
            let most = drawn.pixels().len() * DIFFERENT / 10_000;
            assert!(
                different <= most,
                "{name}: {different} pixels are different, {most} may be"
            );
        }
        let next = format!("{}-{}.png", piece.name, document.page_count() + 1);
        let next = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("tests/golden")
            .join(next);
        assert!(
            !next.exists(),
            "{} has fewer pages than its golden ones",
            piece.name
        );
    }
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
