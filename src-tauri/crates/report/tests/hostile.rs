//! Content that tries to act, and letters that no font has.

mod fixture;

use std::fs;

use ballast_report::{Chart, ReportContent, ReportError, typeset};
use fixture::{all_words, chart, empty, on, row, set, typical};

/// Words that mean something to Typst, SVG or JSON.
const ACTING: [&str; 12] = [
    "#read(\"/etc/passwd\")",
    "#include \"a.typ\"",
    "#import \"@preview/cetz:0.3.0\"",
    "@preview/x",
    "= heading",
    "- item",
    "$x^2$",
    "*bold* _it_ `raw`",
    "</svg><script>",
    "\\u{41} \\ #(1+1)",
    "<label> @label",
    "\"}, {\"a\":\"--- ... 'q'",
];

/// All of them, another one first for each place.
fn acting(first: usize) -> String {
    (0..ACTING.len())
        .map(|n| ACTING[(first + n) % ACTING.len()])
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn words_that_look_like_markup_stand_as_written() {
    let mut content = typical();
    content.title = acting(0);
    content.since = acting(1);
    content.about = acting(2);
    content.foot = acting(3);
    content.questions = (0..ACTING.len()).map(acting).collect();
    content.medicines = ACTING
        .iter()
        .map(|words| row([words, "", "", words, ""]))
        .collect();
    content.changes = vec![acting(5)];
    content.chart_note = Some(acting(6));
    content.questionnaires.rows = ACTING
        .iter()
        .map(|words| vec![(*words).to_owned(); 4])
        .collect();
    content.side_effects_and_sleep = vec![acting(8)];
    content.what_else = vec![acting(9)];
    let document = set(&content);
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let read = bare(&all_words(&document));
    for first in 0..ACTING.len() {
        assert!(read.contains(&bare(&acting(first))), "{}", acting(first));
    }
    // Twice for each medicine and four times for each questionnaire, beside the texts above.
    assert!(
        ACTING
            .iter()
            .all(|words| read.matches(&bare(words)).count() >= 6 + ACTING.len())
    );
    assert!(document.pdf().unwrap().tagged_ua1);
}

#[test]
fn every_place_may_be_empty_text() {
    let mut content = typical();
    content.title = "  ".to_owned();
    content.language = "../x".to_owned();
    content.questions = vec![String::new()];
    content.changes = vec![String::new()];
    content.medicines = vec![row([""; 5])];
    content.what_else = vec![String::new()];
    assert!(set(&content).pdf().unwrap().tagged_ua1);
}

#[test]
fn signs_that_steer_are_taken_out() {
    let read = all_words(&set(&with(
        "a\u{0}b\u{1b}[31mc\u{202e}d\u{2066}e\u{feff}f\u{fffe}g\u{7f}h",
    )));
    assert!(read.contains("ab[31mcdefgh"), "{read}");
}

#[test]
fn lines_of_a_note_stay_lines() {
    let document = set(&with("first line\r\nsecond line\u{2028}third line"));
    let text = document.text(0).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| line.ends_with("line")).collect();
    assert_eq!(lines, ["first line", "second line", "third line"]);
}

#[test]
fn a_letter_that_no_font_has_shows_as_a_mark_and_is_named() {
    // A private letter, and one of the plane that Unicode has not given out.
    let mut content = with("before \u{e123}\u{5ffff} after");
    content.charts = vec![Chart {
        svg: chart(300).svg.replace("Mood", "\u{e123}"),
        ..chart(300)
    }];
    let document = set(&content);
    let mut missing = document.missing_glyphs().to_vec();
    missing.sort_unstable();
    assert!(missing.contains(&'\u{e123}'), "{missing:?}");
    assert!(all_words(&document).contains("before □"));
    assert!(document.pdf().unwrap().tagged_ua1);
    assert!(set(&typical()).missing_glyphs().is_empty());
}

#[test]
fn writing_that_inter_lacks_is_shown_or_named() {
    // Which fonts a machine has is its own matter; either way every letter is accounted for.
    let document = set(&with("中文 العربية 😀"));
    let read = all_words(&document);
    for letter in ['中', '文', '😀'] {
        assert!(
            read.contains(letter) || document.missing_glyphs().contains(&letter),
            "{letter}"
        );
    }
    assert!(!document.pdf().unwrap().bytes.is_empty());
    assert!(!document.png(0, 1.0).unwrap().is_empty());
}

#[test]
fn latin_greek_and_cyrillic_need_no_other_font() {
    let document = set(&with(
        "Łódź, Çeşme, Ñandú, Ελλάδα, Україна, ½ tablet, 5 µg, ≥ 3 → 4 “so” – €",
    ));
    assert!(document.missing_glyphs().is_empty());
    assert!(
        all_words(&document)
            .contains("Łódź, Çeşme, Ñandú, Ελλάδα, Україна, ½ tablet, 5 µg, ≥ 3 → 4 “so” – €")
    );
}

#[test]
fn a_chart_opens_no_file() {
    let folder = std::env::temp_dir().join(format!("ballast-report-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let secret = folder.join("secret.svg");
    let black = r#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300"/></svg>"#;
    fs::write(&secret, black).unwrap();
    let reaching = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><image href="{}" width="300" height="300"/></svg>"#,
        secret.display()
    );
    let picture = ballast_report::png(&reaching, 1.0).unwrap();
    let mut content = empty();
    content.charts = vec![Chart {
        svg: reaching,
        alt: "It reaches out.".to_owned(),
    }];
    // Either the page refuses the drawing or shows it without the file.
    let page =
        typeset(&content, &on(ballast_report::Paper::A4)).and_then(|document| document.png(0, 0.5));
    fs::remove_dir_all(&folder).unwrap();

    let dark = |png: &[u8]| {
        resvg::tiny_skia::Pixmap::decode_png(png)
            .unwrap()
            .pixels()
            .iter()
            .filter(|p| p.red() < 64)
            .count()
    };
    assert_eq!(dark(&picture), 0);
    if let Ok(page) = page {
        assert!(dark(&page) < 2000);
    }
}

#[test]
fn a_chart_that_is_no_drawing_is_said_without_its_words() {
    let mut content = typical();
    content.charts = vec![Chart {
        svg: "<svg>my secret".to_owned(),
        alt: String::new(),
    }];
    let error = typeset(&content, &on(ballast_report::Paper::A4))
        .err()
        .unwrap();
    assert_eq!(error, ReportError::Chart);
    assert_eq!(error.code(), "chart");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

fn with(words: &str) -> ReportContent {
    let mut content = empty();
    content.what_else = vec![words.to_owned()];
    content
}
