//! What other people's programs say about a file: the tests ask them, not our own code, what a saved page or picture is.

#![allow(clippy::panic, reason = "a test that cannot go on should stop")]

use std::ffi::OsStr;
use std::process::Command;

/// What `program` prints.
///
/// # Panics
/// When it is missing or fails; it says how to get it.
pub fn told(program: &str, words: &[&OsStr]) -> String {
    let output = Command::new(program).args(words).output();
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
