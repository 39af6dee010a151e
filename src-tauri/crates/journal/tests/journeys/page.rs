//! Reading a finished PDF with a reader of its own, poppler: what it holds must not be taken on the word of who wrote it.

use std::fs;
use std::process::Command;

/// The text of each page, white space as it comes.
pub fn pages_of(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (
        folder.path().join("page.pdf"),
        folder.path().join("page.txt"),
    );
    fs::write(&from, pdf).unwrap();
    let done = Command::new("pdftotext")
        .args([&from, &to])
        .output()
        .expect("pdftotext is needed (Debian: poppler-utils); ./dev setup installs it");
    assert!(
        done.status.success(),
        "pdftotext: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    let text = fs::read_to_string(to).unwrap();
    // Each page ends with a form feed.
    let mut pages: Vec<String> = text.split('\u{c}').map(ToOwned::to_owned).collect();
    assert_eq!(pages.pop().as_deref().map(str::trim), Some(""));
    pages
}

/// Without white space and soft hyphens, so that where lines break does not matter.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}')
        .collect()
}
