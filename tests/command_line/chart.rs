//! The charts as drawings, pictures and tables.

use ballast_tests::home::Home;
use chrono::NaiveDate;

use ballast_tests::told::told;

use crate::run::Desk;

/// Reads an XML file with another program and gives all its text. Stops when it is not well formed.
fn text_of_xml(home: &Home, name: &str) -> String {
    let read = "import sys, xml.etree.ElementTree as t\nr = t.parse(sys.argv[1]).getroot()\nprint(r.tag)\nprint('\\n'.join(r.itertext()))";
    told(
        "python3",
        &["-c".as_ref(), read.as_ref(), home.at(name).as_os_str()],
    )
}

fn size_of_png(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(
        bytes.get(..8),
        Some(b"\x89PNG\r\n\x1a\n".as_slice()),
        "no PNG"
    );
    assert_eq!(bytes.get(12..16), Some(b"IHDR".as_slice()));
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn the_drawing_is_well_formed_and_names_what_was_taken_and_done() {
    let desk = Desk::with_demo();
    let answer = desk.line("chart life --at record --out chart.svg").done();
    assert_eq!(answer.out, "");
    let text = text_of_xml(desk.home(), "chart.svg");
    assert!(
        text.starts_with("{http://www.w3.org/2000/svg}svg"),
        "{text}"
    );
    for word in [
        "Venlafaxine",
        "Sertraline",
        "Hydroxyzine",
        "CBT",
        "Mood",
        "PHQ-9",
        "GAD-7",
        "Sleep",
    ] {
        assert!(
            text.lines().any(|line| line.contains(word)),
            "{word} in:\n{text}"
        );
    }
}

#[test]
fn the_picture_is_twice_the_size_of_the_drawing() {
    let desk = Desk::with_demo();
    desk.line("chart life --at record --size 990x620 --out chart.png")
        .done();
    assert_eq!(size_of_png(&desk.read("chart.png")), (1980, 1240));
}

#[test]
fn the_table_has_a_row_for_every_day_asked_for() {
    let desk = Desk::with_demo();
    let [from, to] = days_in(&desk);
    desk.run([
        "chart",
        "life",
        "--at",
        "record",
        "--from",
        &from,
        "--to",
        &to,
        "--out",
        "chart.csv",
    ])
    .done();
    let csv = desk.text("chart.csv");
    let rows: Vec<_> = csv.lines().skip(1).collect();
    assert!(rows[0].contains(&from), "{}", rows[0]);
    assert!(rows.last().unwrap().contains(&to));
    assert_eq!(rows.len(), 31);
}

/// Thirty-one days of the record, the last of them a month before its latest check-in.
fn days_in(desk: &Desk) -> [String; 2] {
    let tables = desk.tables("record");
    let days = tables["check_in"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["day"].as_str().unwrap());
    let last: NaiveDate = days.max().unwrap().parse().unwrap();
    [60, 30].map(|back| (last - chrono::TimeDelta::days(back)).to_string())
}

#[test]
fn every_theme_has_its_own_colours_and_the_same_lanes() {
    let desk = Desk::with_demo();
    let drawn: Vec<_> = ["light", "dark", "paper"]
        .map(|theme| {
            desk.run([
                "chart",
                "life",
                "--at",
                "record",
                "--theme",
                theme,
                "--out",
                "chart.svg",
            ])
            .done();
            (
                desk.text("chart.svg"),
                text_of_xml(desk.home(), "chart.svg"),
            )
        })
        .into();
    assert!(drawn[0].0 != drawn[1].0 && drawn[1].0 != drawn[2].0 && drawn[0].0 != drawn[2].0);
    assert_eq!(drawn[0].1, drawn[1].1);
    // On paper the letters are larger, so the days are named in other places.
    let lanes = |text: &str| {
        ["Venlafaxine", "Mood", "PHQ-9", "Sleep"].map(|word| text.matches(word).count())
    };
    assert_eq!(lanes(&drawn[0].1), lanes(&drawn[2].1));
}

#[test]
fn the_same_record_gives_the_same_drawing() {
    let desk = Desk::with_demo();
    desk.line("chart life --at record --out one.svg").done();
    desk.line("chart life --at record --out two.svg").done();
    assert_eq!(desk.read("one.svg"), desk.read("two.svg"));
}

#[test]
fn an_empty_record_has_a_chart_too() {
    let desk = Desk::with_empty();
    for name in ["chart.svg", "chart.png", "chart.csv"] {
        desk.run(["chart", "life", "--at", "record", "--out", name])
            .done();
        assert!(!desk.read(name).is_empty());
    }
}

#[test]
fn days_that_cannot_be_are_refused_in_plain_words() {
    let desk = Desk::with_demo();
    for (from, to, word) in [
        (
            "2026-02-30",
            "2026-03-01",
            "--from needs a day of the calendar",
        ),
        (
            "2026-02-01",
            "2026-13-01",
            "--to needs a day of the calendar",
        ),
        ("yesterday", "2026-03-01", "YYYY-MM-DD"),
        ("1.2.2026", "2026-03-01", "YYYY-MM-DD"),
        ("", "2026-03-01", "--from"),
        ("0026-02-01", "2026-03-01", "between 1900 and 2199"),
        ("2026-03-01", "99999-01-01", "--to"),
        ("2026-03-02", "2026-03-01", "--to lies before --from"),
        ("1900-01-01", "2199-12-31", "hundred years"),
    ] {
        let words = [
            "chart",
            "life",
            "--at",
            "record",
            "--from",
            from,
            "--to",
            to,
            "--out",
            "chart.svg",
        ];
        desk.run(words).refused(7, &[word]);
    }
    assert!(!desk.at("chart.svg").exists());
}

#[test]
fn sizes_that_cannot_be_are_refused_in_plain_words() {
    let desk = Desk::with_demo();
    for size in [
        "0x0",
        "100x100",
        "990x0",
        "99999999x99999999",
        "10001x600",
        "990x10001",
        "-5x600",
        "990",
        "990x",
        "axb",
    ] {
        let size = format!("--size={size}");
        for out in ["chart.svg", "chart.png"] {
            let answer = desk.run([
                "chart",
                "life",
                "--at",
                "record",
                size.as_str(),
                "--out",
                out,
            ]);
            answer.refused(7, &["--size"]);
            assert!(!desk.at(out).exists(), "{size}");
        }
    }
}

#[test]
fn the_ending_says_what_is_drawn() {
    let desk = Desk::with_demo();
    for out in ["chart.gif", "chart", "chart.", ".svg"] {
        desk.run(["chart", "life", "--at", "record", "--out", out])
            .refused(7, &[".svg, .png or .csv"]);
    }
    desk.line("chart life --at record --out CHART.SVG").done();
    std::fs::create_dir(desk.at("folder.svg")).unwrap();
    desk.line("chart life --at record --out folder.svg")
        .refused(7, &["folder"]);
    desk.line("chart life --at record --out nowhere/chart.svg")
        .refused(7, &["nowhere"]);
}

/// The names that `chart list` gives, one a line before what it shows.
fn listed(desk: &Desk) -> Vec<String> {
    let list = desk.line("chart list").done().out;
    list.lines()
        .map(|line| {
            let (name, says) = line.split_once(' ').unwrap();
            assert!(says.trim().ends_with('.'), "{line}");
            name.to_owned()
        })
        .collect()
}

#[test]
fn every_listed_chart_is_a_drawing_a_picture_and_a_table_of_the_same_record() {
    let desk = Desk::with_demo();
    let names = listed(&desk);
    assert_eq!(names.len(), 14);
    assert_eq!(names[0], "life");
    for name in &names {
        let ask = |out: &str| {
            desk.run(["chart", name, "--at", "record", "--out", out])
                .done()
        };
        ask("chart.svg");
        let text = text_of_xml(desk.home(), "chart.svg");
        assert!(
            text.starts_with("{http://www.w3.org/2000/svg}svg"),
            "{name}"
        );
        // The made-up year has something to show in each of them.
        assert!(!text.contains(" yet:"), "{name} is empty:\n{text}");
        ask("chart.png");
        let (width, height) = size_of_png(&desk.read("chart.png"));
        assert!(width == 2200 && height > 200, "{name}: {width}x{height}");
        ask("chart.csv");
        let rows = desk.text("chart.csv").lines().count();
        // In three of them a row a skill, an outcome or a habit; the others have days, weeks or months.
        let least = match name.as_str() {
            "skills" | "before-after" | "together" => 3,
            _ => 10,
        };
        assert!(rows > least, "{name}: {rows} rows");
    }
}

#[test]
fn every_listed_chart_has_a_calm_empty_state() {
    let desk = Desk::with_empty();
    for name in listed(&desk) {
        for out in ["chart.svg", "chart.png", "chart.csv"] {
            let answer = desk.run(["chart", &name, "--at", "record", "--out", out]);
            assert_eq!(answer.done().out, "", "{name}");
            assert!(!desk.read(out).is_empty(), "{name}");
        }
    }
}

#[test]
fn another_questionnaire_is_drawn_by_its_short_name() {
    let desk = Desk::with_demo();
    desk.line("chart questionnaire --at record --instrument gad7 --out chart.svg")
        .done();
    let text = text_of_xml(desk.home(), "chart.svg");
    assert!(text.contains("GAD-7") && !text.contains("PHQ-9"), "{text}");
    desk.line("chart questionnaire --at record --instrument tarot --out other.svg")
        .refused(7, &["--instrument", "phq9"]);
    assert!(!desk.at("other.svg").exists());
}

#[test]
fn costs_that_are_no_exact_amount_are_said() {
    let desk = Desk::with_demo();
    let answer = desk.line("chart cost --at record --out cost.csv").done();
    // "9 € a month" of the medicine has no day; the refills at "5 €" are summed.
    assert!(answer.out.contains("has no day"), "{}", answer.out);
    assert!(desk.text("cost.csv").contains("5.00"));
}

#[test]
fn days_apply_to_every_chart() {
    let desk = Desk::with_demo();
    for name in listed(&desk) {
        let ask = |from: &str, to: &str| {
            let words = [
                "chart", &name, "--at", "record", "--from", from, "--to", to, "--out", "x.svg",
            ];
            desk.run(words)
        };
        ask("2026-03-02", "2026-03-01").refused(7, &["--to lies before --from"]);
        ask("1900-01-01", "2199-12-31").refused(7, &["hundred years"]);
        ask("2026-02-30", "2026-03-01").refused(7, &["--from needs a day of the calendar"]);
    }
    assert!(!desk.at("x.svg").exists());
}

#[test]
fn a_picture_is_as_large_as_asked_for_and_for_print_says_so() {
    let desk = Desk::with_demo();
    for (size, across) in [("1x", 1100), ("2x", 2200), ("300dpi", 2126)] {
        desk.line(&format!(
            "chart sleep --at record --png {size} --out sleep.png"
        ))
        .done();
        let bytes = desk.read("sleep.png");
        let (width, _) = size_of_png(&bytes);
        assert!(width.abs_diff(across) <= 1, "{size}: {width}");
        // 11,811 pixels a metre are 300 an inch.
        let said = bytes.windows(4).position(|part| part == b"pHYs");
        let metre = said.map(|at| u32::from_be_bytes(bytes[at + 4..at + 8].try_into().unwrap()));
        assert_eq!(metre.is_some_and(|dots| dots == 11_811), size == "300dpi");
    }
    told(
        "python3",
        &["-c".as_ref(), "import sys, zlib, struct\nb = open(sys.argv[1], 'rb').read()\np = 8\nwhile p < len(b):\n    n = struct.unpack('>I', b[p:p+4])[0]\n    assert zlib.crc32(b[p+4:p+8+n]) == struct.unpack('>I', b[p+8+n:p+12+n])[0], b[p+4:p+8]\n    p += 12 + n".as_ref(), desk.at("sleep.png").as_os_str()],
    );
}

#[test]
fn one_medicine_or_one_tracker_alone_is_drawn_by_its_name() {
    let desk = Desk::with_demo();
    desk.line("chart adherence --at record --medicine sertraline --out one.csv")
        .done();
    assert!(desk.text("one.csv").starts_with("Day,Sertraline\r\n"));
    desk.line("chart season --at record --tracker anxiety --out season.svg")
        .done();
    let text = text_of_xml(desk.home(), "season.svg");
    assert!(text.contains("Anxiety") && !text.contains("Mood"), "{text}");
    desk.line("chart season --at record --tracker luck --out none.svg")
        .refused(7, &["--tracker", "anxiety"]);
    desk.line("chart side-effect --at record --medicine Placebo --out none.svg")
        .refused(7, &["--medicine", "ballast list medicines"]);
    assert!(!desk.at("none.svg").exists());
}
