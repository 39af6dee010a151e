//! Running something apart from the rest of the machine: without a network, or with mounts that nobody else sees and that are
//! gone when it ends, even when it is killed.

#![allow(clippy::panic, reason = "a test that cannot go on should stop")]

use std::env;
use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::programs::output_within;

const INSIDE: &str = "BALLAST_TEST_APART";

/// What is set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Every network, loopback included.
    Networks,
    /// The mounts of the others.
    Mounts,
}

/// The start of a command line that sets what follows apart, as root or in a user namespace.
///
/// # Panics
/// When this system allows neither: a proof that cannot be given must not look like one that was.
pub fn unshare(from: From) -> Vec<OsString> {
    let flags: [&[&str]; 2] = match from {
        From::Networks => [&["-n"], &["-rn"]],
        From::Mounts => [&["-m"], &["-rm"]],
    };
    let works = |flags: &&[&str]| {
        let probe: &[&str] = match from {
            From::Networks => &["true"],
            From::Mounts => &["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"],
        };
        let tried = Command::new("unshare")
            .args(*flags)
            .arg("--")
            .args(probe)
            .stderr(Stdio::null())
            .status();
        tried.is_ok_and(|status| status.success())
    };
    let Some(flags) = flags.into_iter().find(works) else {
        panic!(
            "this system lets nobody be set apart from its {from:?} (unshare): run the tests as root, or allow user namespaces"
        )
    };
    [&["unshare"], flags, &["--"]]
        .concat()
        .into_iter()
        .map(OsString::from)
        .collect()
}

/// Runs `work` with mounts of its own: this very test, named `test`, is started again apart, and there it does the work. What
/// it mounts is gone when it ends.
///
/// # Panics
/// When the work does, or takes longer than three minutes.
pub fn with_own_mounts(test: &str, work: impl FnOnce()) {
    if env::var_os(INSIDE).is_some() {
        return work();
    }
    let here = env::current_exe()
        .unwrap_or_else(|error| panic!("this test does not know itself: {error}"));
    let words = unshare(From::Mounts);
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).arg(here).args([
        test,
        "--exact",
        "--include-ignored",
        "--nocapture",
        "--test-threads=1",
    ]);
    let output = output_within(command.env(INSIDE, "1"), Duration::from_secs(180));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{test}, set apart:\n{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
