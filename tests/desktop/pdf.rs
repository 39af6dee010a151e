//! What is in a saved PDF, as the programs that other people read it with see it (poppler).

use std::path::Path;

use ballast_tests::told::told;

/// Its words in reading order.
pub fn text(file: &Path) -> String {
    told(
        "pdftotext",
        &["-layout".as_ref(), file.as_ref(), "-".as_ref()],
    )
}

/// What it says about itself: title, pages, whether it is tagged.
pub fn about(file: &Path) -> String {
    told("pdfinfo", &[file.as_ref()])
}

/// One line of [`about`].
pub fn fact(file: &Path, name: &str) -> String {
    let about = about(file);
    let line = about
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name}:")));
    line.unwrap_or_else(|| panic!("no {name} in\n{about}"))
        .trim()
        .to_owned()
}

/// How many pictures made of pixels it holds; a drawing of lines and words has none.
pub fn pixel_pictures(file: &Path) -> usize {
    // Two lines of heading, then one a picture.
    told("pdfimages", &["-list".as_ref(), file.as_ref()])
        .lines()
        .count()
        .saturating_sub(2)
}
