//! Where the app that is tested lies: what `BALLAST_APP` names, otherwise what cargo built beside the tests.

use std::path::{Path, PathBuf};

/// The app to be tested.
///
/// # Panics
/// When there is none; it says how to build it.
pub fn app() -> PathBuf {
    let app = named_or("BALLAST_APP", "ballast");
    assert!(
        app.is_file(),
        "no app at {}: `cargo build -p ballast` makes it, or BALLAST_APP names another",
        app.display()
    );
    app
}

/// The program that drives the app's window.
///
/// # Panics
/// When there is none; it says how to get it.
pub fn tauri_driver() -> PathBuf {
    let driver = named_or("TAURI_DRIVER", "../tools/bin/tauri-driver");
    assert!(
        driver.is_file(),
        "no tauri-driver at {}: `./dev setup` installs it, or TAURI_DRIVER names it",
        driver.display()
    );
    driver
}

/// What the variable names, otherwise `place` beside this test's build.
fn named_or(variable: &str, place: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| build_folder().join(place), PathBuf::from)
}

/// `target/debug` (or `release`): two above the test program, which lies in `deps`.
fn build_folder() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    here.ancestors()
        .nth(2)
        .unwrap_or(Path::new(""))
        .to_path_buf()
}
