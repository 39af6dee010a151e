//! The page for an appointment, read with the programs that a practice would read it with.

use std::path::Path;

use serde_json::Value;

use ballast_tests::told::told;

use crate::run::Desk;

const TO_PRESCRIBER: [&str; 5] = ["summary", "--at", "record", "--for", "prescriber"];

fn summary(desk: &Desk, more: &[&str]) -> crate::run::Answer {
    desk.run([TO_PRESCRIBER.as_slice(), more].concat())
}

fn about(pdf: &Path) -> String {
    told("pdfinfo", &[pdf.as_os_str()])
}

/// The value on the line of `pdfinfo` that begins with `name`.
fn value<'a>(about: &'a str, name: &str) -> &'a str {
    let line = about
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("no {name} in:\n{about}"))
        .trim()
}

#[test]
fn one_tagged_page_holds_the_regimen_the_scores_and_the_questions() {
    let desk = Desk::with_demo();
    let said = summary(&desk, &["--out", "page.pdf"]).done().out;
    assert!(
        said.contains("1 page") && said.matches("not encrypted").count() == 1,
        "{said}"
    );

    let about = about(&desk.at("page.pdf"));
    assert_eq!(value(&about, "Pages"), "1");
    assert_eq!(value(&about, "Tagged"), "yes");
    assert_eq!(value(&about, "JavaScript"), "no");
    assert!(value(&about, "Title").starts_with("For Dr. A."), "{about}");
    assert!(value(&about, "Page size").contains("(A4)"), "{about}");

    let text = told(
        "pdftotext",
        &[
            "-layout".as_ref(),
            desk.at("page.pdf").as_os_str(),
            "-".as_ref(),
        ],
    );
    for words in [
        "Medicines now",
        "Venlafaxine",
        "112.5 mg",
        "Hydroxyzine",
        "PHQ-9",
        "GAD-7",
        "My three questions",
        "1. ",
        "3. ",
        "Made-up record",
        "Not a diagnosis",
    ] {
        assert!(text.contains(words), "{words} in:\n{text}");
    }
}

#[test]
fn a_page_speaks_the_language_it_is_asked_for() {
    let desk = Desk::with_demo();
    summary(&desk, &["--out", "page.pdf", "--language", "de"]).done();
    let pdf = desk.at("page.pdf");
    let text = told("pdftotext", &[pdf.as_os_str(), "-".as_ref()]);
    for words in ["Meine drei Fragen", "112,5 mg"] {
        assert!(text.contains(words), "{words} in:\n{text}");
    }
    let raw = std::fs::read(&pdf).unwrap();
    let says = |lang: &[u8]| raw.windows(lang.len()).any(|part| part == lang);
    assert!(says(b"/Lang (de)") || says(b"/Lang(de)"));
}

/// A picture in the page would be blurred on paper and mute for a screen reader.
#[test]
fn the_chart_on_the_page_is_drawn_and_not_a_picture() {
    let desk = Desk::with_demo();
    summary(&desk, &["--out", "page.pdf"]).done();
    let images = told(
        "pdfimages",
        &["-list".as_ref(), desk.at("page.pdf").as_os_str()],
    );
    assert_eq!(
        images.lines().count(),
        2,
        "only the heading of the list:\n{images}"
    );
    let text = told(
        "pdftotext",
        &[
            "-layout".as_ref(),
            desk.at("page.pdf").as_os_str(),
            "-".as_ref(),
        ],
    );
    assert!(
        text.contains("my usual self"),
        "the chart's own words are text:\n{text}"
    );
}

#[test]
fn paper_can_be_letter_and_since_any_day() {
    let desk = Desk::with_demo();
    summary(
        &desk,
        &[
            "--paper",
            "letter",
            "--since",
            "2026-01-15",
            "--out",
            "page.pdf",
        ],
    )
    .done();
    assert!(value(&about(&desk.at("page.pdf")), "Page size").contains("(letter)"));
    let text = told(
        "pdftotext",
        &[
            "-layout".as_ref(),
            desk.at("page.pdf").as_os_str(),
            "-".as_ref(),
        ],
    );
    assert!(text.contains("since 15 January 2026"), "{text}");
}

#[test]
fn a_page_can_be_a_picture() {
    let desk = Desk::with_demo();
    let said = summary(&desk, &["--out", "page.png"]).done().out;
    assert!(
        said.contains("1 page") && said.contains("not encrypted"),
        "{said}"
    );
    let png = desk.read("page.png");
    assert_eq!(png.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    let (width, height) = (number(16), number(20));
    // Twice the points of A4, 595 x 842.
    assert!(
        (1189..=1192).contains(&width) && (1682..=1685).contains(&height),
        "{width} x {height}"
    );

    summary(&desk, &["--out", "page.svg"]).done();
    let read = "import sys, xml.etree.ElementTree as t\nprint(t.parse(sys.argv[1]).getroot().tag)";
    let tag = told(
        "python3",
        &[
            "-c".as_ref(),
            read.as_ref(),
            desk.at("page.svg").as_os_str(),
        ],
    );
    assert_eq!(tag.trim(), "{http://www.w3.org/2000/svg}svg");
    assert!(!desk.at("page-2.svg").exists() && !desk.at("page-2.png").exists());
}

/// A record whose medicines fill more than a page: the demo's first one, forty times over under other names.
fn with_long_page() -> Desk {
    let desk = Desk::with_demo();
    desk.line("export --at record --format json --out all.json")
        .done();
    let mut export: Value = serde_json::from_slice(&desk.read("all.json")).unwrap();
    let medicine = row(&export["tables"]["medicine"], "name", "Venlafaxine");
    let step = row(
        &export["tables"]["regimen_step"],
        "medicine",
        medicine["id"].clone(),
    );
    for number in 1000..1040 {
        let mut medicine = medicine.clone();
        (medicine["id"], medicine["name"]) = (number.into(), format!("Medicine {number}").into());
        let mut step = step.clone();
        (step["id"], step["medicine"]) = (number.into(), number.into());
        export["tables"]["medicine"]
            .as_array_mut()
            .unwrap()
            .push(medicine);
        export["tables"]["regimen_step"]
            .as_array_mut()
            .unwrap()
            .push(step);
    }
    desk.write("long.json", export.to_string());
    desk.line("create --at long --no-passphrase").done();
    desk.line("import long.json --at long").done();
    desk
}

/// The first row of a table with this value.
fn row(table: &Value, column: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    let found = table
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row[column] == value);
    found
        .unwrap_or_else(|| panic!("no {column} {value}"))
        .clone()
}

#[test]
fn further_pages_are_files_of_their_own_and_it_says_so() {
    let desk = with_long_page();
    let said = desk
        .line("summary --at long --for second-opinion --out page.png")
        .done()
        .out;
    let pages = desk
        .names(".")
        .into_iter()
        .filter(|name| name.starts_with("page") && name.ends_with(".png"))
        .collect::<Vec<_>>();
    assert!(pages.len() >= 2, "{said}");
    assert!(said.contains(&format!("{} pages", pages.len())), "{said}");
    assert!(
        pages.contains(&"page.png".to_owned()) && pages.contains(&"page-2.png".to_owned()),
        "{pages:?}"
    );
    for name in &pages {
        assert!(said.contains(name.as_str()), "{name} in {said}");
        assert_eq!(desk.read(name).get(..4), Some(b"\x89PNG".as_slice()));
    }
    desk.line("summary --at long --for second-opinion --out page.pdf")
        .done();
    assert_eq!(
        value(&about(&desk.at("page.pdf")), "Pages"),
        pages.len().to_string()
    );
}

#[test]
fn each_reader_has_a_document_of_its_own() {
    let desk = Desk::with_demo();
    for (reader, most, words) in [
        (
            "therapist",
            1,
            ["For R. S.", "Working together", "Homework"],
        ),
        (
            "both",
            1,
            ["For our talk together", "Medicines now", "What we agreed"],
        ),
        (
            "second-opinion",
            4,
            ["Difficult now", "tried before", "Course over time"],
        ),
        ("month", 1, ["Day by day", "without a check-in", "Mood"]),
    ] {
        desk.line(&format!(
            "summary --at record --for {reader} --out page.pdf"
        ))
        .done();
        let about = about(&desk.at("page.pdf"));
        let pages: usize = value(&about, "Pages").parse().unwrap();
        assert!(pages <= most, "{reader}: {pages}");
        assert_eq!(value(&about, "Tagged"), "yes");
        let text = read(&desk);
        for words in words {
            assert!(text.contains(words), "{words} on {reader}:\n{text}");
        }
    }
}

#[test]
fn sensitive_lines_are_asked_for_by_name() {
    let desk = Desk::with_demo();
    summary(&desk, &["--out", "page.pdf"]).done();
    let silent = read(&desk);
    summary(
        &desk,
        &[
            "--include",
            "item-9,substances",
            "--with",
            "safety",
            "--out",
            "page.pdf",
        ],
    )
    .done();
    let ticked = read(&desk);
    for words in ["Item 9", "Warning sign"] {
        assert!(!silent.contains(words), "{words} in:\n{silent}");
        assert!(ticked.contains(words), "no {words} in:\n{ticked}");
    }
    summary(&desk, &["--person", "Nobody", "--out", "page.pdf"]).refused(7, &["care team"]);
}

fn read(desk: &Desk) -> String {
    told(
        "pdftotext",
        &[
            "-layout".as_ref(),
            desk.at("page.pdf").as_os_str(),
            "-".as_ref(),
        ],
    )
}

#[test]
fn an_empty_record_has_a_page_too() {
    let desk = Desk::with_empty();
    summary(&desk, &["--out", "page.pdf"]).done();
    assert_eq!(value(&about(&desk.at("page.pdf")), "Pages"), "1");
}

#[test]
fn days_endings_and_places_that_cannot_be_are_refused() {
    let desk = Desk::with_demo();
    for (since, word) in [
        ("2026-02-30", "--since needs a day of the calendar"),
        ("last week", "YYYY-MM-DD"),
        ("", "--since"),
        ("2150-01-01", "future"),
        ("0001-01-01", "between 1900 and 2199"),
    ] {
        summary(&desk, &["--since", since, "--out", "page.pdf"]).refused(7, &[word]);
    }
    for out in ["page.doc", "page"] {
        summary(&desk, &["--out", out]).refused(7, &[".pdf, .svg or .png"]);
    }
    summary(&desk, &["--out", "nowhere/page.pdf"]).refused(7, &["nowhere"]);
    assert!(!desk.at("page.pdf").exists());
}

const SECRET: &str = "four words for a copy";

#[test]
fn a_locked_page_opens_with_its_passphrase_in_another_program() {
    let desk = Desk::with_demo();
    desk.write("secret", SECRET);
    let said = summary(&desk, &["--lock", "secret", "--out", "page.pdf.age"])
        .done()
        .out;
    assert!(said.contains("locked") && !said.contains(SECRET), "{said}");
    let locked = desk.read("page.pdf.age");
    assert!(locked.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../src-tauri/crates/exchange/tests/locked/open.py");
    told(
        "python3",
        &[
            script.as_os_str(),
            desk.at("page.pdf.age").as_os_str(),
            desk.at("page.pdf").as_os_str(),
            SECRET.as_ref(),
        ],
    );
    assert_eq!(value(&about(&desk.at("page.pdf")), "Pages"), "1");
}

#[test]
fn a_lock_that_cannot_be_is_refused_and_nothing_is_saved() {
    let desk = Desk::with_demo();
    desk.write("secret", SECRET);
    desk.write("short", "seven c");
    summary(&desk, &["--lock", "secret", "--out", "page.pdf"]).refused(7, &[".pdf.age"]);
    summary(&desk, &["--lock", "short", "--out", "page.pdf.age"])
        .refused(7, &["passphrase", "8 characters"]);
    summary(&desk, &["--lock", "nowhere", "--out", "page.pdf.age"]).refused(7, &["nowhere"]);
    assert!(desk.names(".").iter().all(|name| !name.contains("page")));
}
