//! What is in a PDF, as programs of other people read it (poppler): what a page holds must not be taken on the word of who wrote it.

use std::fs;
use std::process::Command;

/// What a program of poppler says about a PDF.
fn told(program: &str, options: &[&str], name: &str, pdf: &[u8], to: &[&str]) -> String {
    let file =
        std::env::temp_dir().join(format!("ballast-report-{}-{name}.pdf", std::process::id()));
    fs::write(&file, pdf).unwrap();
    let done = Command::new(program)
        .args(options)
        .arg(&file)
        .args(to)
        .output();
    fs::remove_file(&file).unwrap();
    let done = done.expect("poppler is needed (Debian: poppler-utils); ./dev setup installs it");
    assert!(
        done.status.success(),
        "{program} of {name}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Its text in reading order, without white space: where lines break does not matter.
pub fn bare_text(name: &str, pdf: &[u8]) -> String {
    bare(&told("pdftotext", &["-raw"], name, pdf, &["-"]))
}

/// Without white space, soft hyphens and places to break.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}'))
        .collect()
}

/// Whether each font is embedded, by name.
pub fn fonts(name: &str, pdf: &[u8]) -> Vec<(String, bool)> {
    let said = told("pdffonts", &[], name, pdf, &[]);
    let (head, lines) = said.split_once('\n').unwrap();
    let at = head.find("emb").unwrap();
    lines
        .lines()
        .skip(1)
        .map(|line| {
            let font = line.split_whitespace().next().unwrap_or_default();
            (font.to_owned(), line.get(at..at + 3) == Some("yes"))
        })
        .collect()
}

/// The tags of its structure, in reading order, such as `H1` or `Table`.
pub fn tags(name: &str, pdf: &[u8]) -> Vec<String> {
    told("pdfinfo", &["-struct"], name, pdf, &[])
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(|tag| tag.trim_matches(['"', ':']).to_owned())
        .collect()
}

/// A line of `pdfinfo`.
pub fn info(name: &str, pdf: &[u8], line: &str) -> String {
    told("pdfinfo", &[], name, pdf, &[])
        .lines()
        .find_map(|l| l.strip_prefix(line))
        .unwrap_or_default()
        .trim()
        .to_owned()
}
