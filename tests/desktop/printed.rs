//! Printing through the system's dialog, as a person does: the window without WebDriver, by keys, to a file; what comes out is the page that
//! was saved.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use ballast_tests::built;
use ballast_tests::home::Home;
use ballast_tests::programs::{Programs, wait_for};
use ballast_tests::screen::Screen;
use ballast_tests::told::told;

/// A page of a made-up record like the one the window shows, saved from the command line.
fn saved(home: &Home, reader: &str) -> PathBuf {
    let record = home.at("made-up");
    let run = |words: &[&OsStr]| {
        let done = Command::new(built::app())
            .args(words)
            .envs(home.variables())
            .output()
            .unwrap();
        assert!(done.status.success(), "{done:?}");
    };
    if !record.exists() {
        run(&[
            "demo".as_ref(),
            "--no-passphrase".as_ref(),
            "--at".as_ref(),
            record.as_ref(),
        ]);
    }
    let page = home.at(&format!("saved/{reader}.pdf"));
    run(&[
        "summary".as_ref(),
        "--for".as_ref(),
        reader.as_ref(),
        "--at".as_ref(),
        record.as_ref(),
        "--out".as_ref(),
        page.as_ref(),
    ]);
    page
}

/// The first page in grey, small, and a little blurred, so that edges of letters do not count.
fn drawn(pdf: &Path) -> PathBuf {
    let start = pdf.with_extension("");
    let drawn = pdf.with_extension("png");
    told(
        "pdftoppm",
        &[
            "-r".as_ref(),
            "50".as_ref(),
            "-gray".as_ref(),
            "-png".as_ref(),
            "-singlefile".as_ref(),
            pdf.as_ref(),
            start.as_ref(),
        ],
    );
    told(
        "convert",
        &[
            drawn.as_ref(),
            "-blur".as_ref(),
            "0x1.5".as_ref(),
            drawn.as_ref(),
        ],
    );
    drawn
}

/// How alike two pictures are: 1 is the same, 0 nothing in common.
fn alike(one: &Path, other: &Path) -> f64 {
    // It answers on standard error, and exits with 1 when anything differs.
    let output = Command::new("compare")
        .args(["-metric", "NCC"])
        .args([one, other])
        .arg("null:")
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stderr)
        .trim()
        .parse()
        .unwrap()
}

#[test]
fn the_systems_dialog_prints_the_page_that_is_seen() {
    let home = Home::new();
    let (page, other) = (saved(&home, "prescriber"), saved(&home, "therapist"));
    let screen = Screen::new();
    let words = [
        Screen::bus(&home),
        vec![built::app().into(), "--demo".into()],
    ]
    .concat();
    let mut command = screen.command(&words, &home.at("said"));
    // The dialog offers a file in the folder the program was started in.
    command.current_dir(home.path());
    let mut programs = Programs::start(&mut command, &home);
    let today = home.at("today.png");
    let window = screen.drawn(&mut programs, &today);

    let palette = home.at("palette.png");
    screen.press_and_see(&window, "ctrl+k", &today, &palette);
    screen.type_words(&window, "Preview the page for the prescriber");
    let preview = home.at("preview.png");
    screen.press_and_see(&window, "Return", &palette, &preview);
    // The screen is there before its page is set.
    let shown = screen.drawn(&mut programs, &preview);
    screen.press(&shown, "ctrl+p");
    let dialog = wait_for("the print dialog", 60, || screen.named("^Print$"));
    let picture = home.at("dialog.png");
    wait_for("the dialog to be drawn", 30, || {
        screen
            .picture(&dialog, &picture)
            .filter(|colours| *colours > 20)
    });
    if let Some(folder) = std::env::var_os("BALLAST_PICTURES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::copy(&picture, Path::new(&folder).join("print-dialog.png")).unwrap();
    }

    // The only printer is a file.
    let printed = home.at("output.pdf");
    for key in ["Tab", "Down", "alt+p"] {
        let dialog = wait_for("the print dialog", 10, || screen.named("^Print$"));
        screen.press(&dialog, key);
        std::thread::sleep(std::time::Duration::from_millis(700));
    }
    wait_for("the printed file", 60, || {
        let told = Command::new("pdfinfo").arg(&printed).output().ok()?;
        told.status.success().then_some(())
    });
    let told = told("pdfinfo", &[printed.as_ref()]);
    let fact = |name: &str| {
        let line = told.lines().find(|line| line.starts_with(name));
        line.map(|line| line[name.len()..].trim().to_owned())
    };
    assert_eq!(fact("Pages:").as_deref(), Some("1"), "{told}");
    assert!(
        fact("Page size:").is_some_and(|size| size.ends_with("(A4)")),
        "{told}"
    );

    let (printed, page, other) = (drawn(&printed), drawn(&page), drawn(&other));
    let (same, another) = (alike(&printed, &page), alike(&printed, &other));
    assert!(same > 0.9, "{same} alike");
    assert!(
        another < 0.6,
        "the page for another reader is {another} alike"
    );
    programs.end();
}
