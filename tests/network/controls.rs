//! Programs that do reach out, before the same judge. If one of these passed, the proof would be worth nothing.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use ballast_tests::apart::{From, unshare};
use ballast_tests::home::Home;
use ballast_tests::programs::{Programs, wait_for};
use ballast_tests::screen::Screen;

use crate::trace::{Trace, strace};

/// Runs `program` as the app is run, until the trace shows it reaching out; gives the judge's answer.
fn judged(program: Vec<OsString>, names: &[&str]) -> Result<(), String> {
    let home = Home::new();
    let screen = Screen::new();
    let (file, log) = (home.at("trace"), home.at("said"));
    let words = [
        unshare(From::Networks),
        Screen::bus(&home),
        strace(&file),
        program,
    ]
    .concat();
    let mut programs = Programs::start(&mut screen.command(&words, &log), &home);
    wait_for("something that reaches out", 60, || {
        let trace = Trace::read(&fs::read_to_string(&file).unwrap_or_default());
        (!trace.reaching_out.is_empty()).then_some(())
    });
    programs.end();
    Trace::read(&fs::read_to_string(&file).unwrap()).judge(names)
}

fn assert_caught(judged: Result<(), String>, family: &str) {
    let against = judged.expect_err("a program that reaches out must not pass");
    assert!(
        against.starts_with("reached out:") && against.contains(family),
        "{against}"
    );
}

#[test]
fn a_program_that_opens_a_connection_is_caught() {
    let script = "exec 3<>/dev/tcp/127.0.0.1/9";
    assert_caught(
        judged(vec!["bash".into(), "-c".into(), script.into()], &["bash"]),
        "AF_INET",
    );
}

#[test]
fn a_child_of_a_child_that_asks_over_ip_six_is_caught() {
    let script = "sh -c 'bash -c \"exec 3<>/dev/tcp/::1/9\"'; true";
    assert_caught(
        judged(vec!["bash".into(), "-c".into(), script.into()], &["bash"]),
        "AF_INET6",
    );
}

/// The same web view as the app's, sent to a page from elsewhere.
#[test]
fn a_web_view_that_leaves_home_is_caught() {
    let browser = fs::read_dir("/usr/lib")
        .unwrap()
        .flatten()
        .map(|entry| entry.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.is_file());
    let browser: PathBuf =
        browser.expect("the small browser that comes with the web view (libwebkit2gtk-4.1-0)");
    let program = vec![browser.into(), "http://127.0.0.1:9/".into()];
    assert_caught(
        judged(
            program,
            &["MiniBrowser", "WebKitNetworkProcess", "WebKitWebProcess"],
        ),
        "AF_INET",
    );
}
