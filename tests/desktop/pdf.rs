//! What is in a saved PDF, as the programs that other people read it with see it (poppler).

use std::path::Path;
use std::process::Command;

/// Its words in reading order.
pub fn text(file: &Path) -> String {
    told("pdftotext", &["-layout", file.to_str().unwrap(), "-"])
}

/// What it says about itself: title, pages, whether it is tagged.
pub fn about(file: &Path) -> String {
    told("pdfinfo", &[file.to_str().unwrap()])
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
    told("pdfimages", &["-list", file.to_str().unwrap()])
        .lines()
        .count()
        .saturating_sub(2)
}

fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| {
        panic!("{program} cannot be started ({error}): `./dev setup` installs it")
    });
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
