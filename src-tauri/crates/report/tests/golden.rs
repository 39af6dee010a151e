//! Golden pages: every usual and empty document, looked at one by one before they were accepted.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests, which may"
)]

mod gallery;
mod golden_pages;

use std::path::Path;

use ballast_report::typeset;
use gallery::{Piece, pieces};
use golden_pages::SCALE;

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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for piece in found {
        let document = typeset(piece.content.as_ref(), &piece.options()).unwrap();
        assert!(document.page_count() <= piece.pages, "{}", piece.name);
        let pages: Vec<Vec<u8>> = (0..document.page_count())
            .map(|page| document.png(page, SCALE).unwrap())
            .collect();
        golden_pages::compare(&folder, &piece.name, &pages);
    }
}
