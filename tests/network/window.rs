//! The window, walked through where there is no network, with every socket on record.

use std::ffi::OsString;
use std::fs;
use std::process::Command;

use ballast_tests::apart::{From, unshare};
use ballast_tests::built;
use ballast_tests::home::Home;
use ballast_tests::programs::Programs;
use ballast_tests::screen::Screen;

use crate::trace::{Trace, strace};

/// Every program of a running window.
const PROGRAMS: [&str; 3] = ["ballast", "WebKitNetworkProcess", "WebKitWebProcess"];

#[test]
fn the_window_works_without_a_network_and_asks_for_none() {
    let home = Home::new();
    let screen = Screen::new();
    let (trace, log) = (home.at("trace"), home.at("said"));
    let app: Vec<OsString> = vec![built::app().into(), "--demo".into()];
    let words = [
        unshare(From::Networks),
        Screen::bus(&home),
        strace(&trace),
        app,
    ]
    .concat();
    let mut programs = Programs::start(&mut screen.command(&words, &log), &home);

    let today = home.at("today.png");
    let window = screen.drawn(&mut programs, &today);
    // Each screen asks the shell for what it shows, so pages, commands and drawings all run.
    let mut before = today;
    for (key, name) in [
        ("ctrl+2", "charts"),
        ("ctrl+3", "treatment"),
        ("ctrl+4", "appointments"),
        ("ctrl+1", "back"),
    ] {
        let after = home.at(&format!("{name}.png"));
        screen.press_and_see(&window, key, &before, &after);
        before = after;
    }
    for name in PROGRAMS {
        assert!(
            !programs.named(name).is_empty(),
            "{name} does not run: {:?}",
            programs.all()
        );
    }
    let network =
        fs::read_to_string(format!("/proc/{}/net/dev", programs.named("ballast")[0])).unwrap();
    let links: Vec<_> = network
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name.trim())
        .collect();
    assert!(
        links.is_empty() || links == ["lo"],
        "there was a network: {links:?}"
    );

    programs.end();
    let text = fs::read_to_string(&trace).unwrap();
    if let Err(against) = Trace::read(&text).judge(&PROGRAMS) {
        panic!(
            "{against}\nthe app said:\n{}",
            fs::read_to_string(&log).unwrap_or_default()
        );
    }
    assert!(Trace::read(&text).with_sockets.contains("ballast"));
}

#[test]
fn the_command_line_asks_for_no_network() {
    let home = Home::new();
    let record = home.record();
    let run = |name: &str, words: &[&str]| {
        let trace = home.at(name);
        let mut line = [unshare(From::Networks), strace(&trace)].concat();
        line.push(built::app().into());
        line.extend(words.iter().map(OsString::from));
        line.extend(["--at".into(), record.clone().into()]);
        let done = Command::new(&line[0])
            .args(&line[1..])
            .envs(home.variables())
            .output()
            .unwrap();
        assert!(
            done.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        let trace = Trace::read(&fs::read_to_string(&trace).unwrap());
        assert!(trace.programs.contains("ballast"), "{name}: {trace:?}");
        assert_eq!(trace.reaching_out, [""; 0], "{name}");
    };
    let (chart, page) = (home.at("saved/life.svg"), home.at("saved/page.pdf"));
    run("demo", &["demo", "--no-passphrase"]);
    run(
        "chart",
        &["chart", "life", "--out", chart.to_str().unwrap()],
    );
    run(
        "summary",
        &[
            "summary",
            "--for",
            "prescriber",
            "--out",
            page.to_str().unwrap(),
        ],
    );
    run("verify", &["verify"]);
    assert!(chart.metadata().unwrap().len() > 1000 && page.metadata().unwrap().len() > 1000);
}
