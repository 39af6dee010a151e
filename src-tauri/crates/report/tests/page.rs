//! What stands on a page, on how many pages, and in which files.

mod fixture;

use ballast_report::{Chart, Document, Paper, ReportError, typeset};
use fixture::{all_words, chart, empty, on, set, typical, words};

#[test]
fn a_typical_page_reads_in_order() {
    let document = set(&typical());
    assert_eq!(document.page_count(), 1);
    insta::assert_snapshot!(document.text(0).unwrap());
}

#[test]
fn an_empty_page_says_so_and_leaves_lines_to_write_on() {
    let document = set(&empty());
    assert_eq!(document.page_count(), 1);
    insta::assert_snapshot!(document.text(0).unwrap());
    assert!(document.pdf().unwrap().tagged_ua1);
}

#[test]
fn paper_sizes_are_those_asked_for() {
    for (paper, size) in [(Paper::A4, "0 0 595.27"), (Paper::Letter, "0 0 612 792")] {
        let document = typeset(&typical(), &on(paper)).unwrap();
        assert_eq!(document.page_count(), 1);
        assert!(
            document
                .svg(0)
                .unwrap()
                .contains(&format!("viewBox=\"{size}")),
            "{paper:?}"
        );
    }
}

#[test]
fn a_made_up_record_says_so_on_every_page() {
    let mut content = typical();
    content.made_up = true;
    content.what_else = vec!["So it went. ".repeat(400)];
    let document = set(&content);
    assert!(document.page_count() > 1);
    for page in 0..document.page_count() {
        assert!(
            document
                .text(page)
                .unwrap()
                .to_lowercase()
                .contains("made-up record"),
            "page {page}"
        );
    }
    assert!(
        !all_words(&set(&typical()))
            .to_lowercase()
            .contains("made-up")
    );
}

#[test]
fn a_shorter_chart_is_taken_before_a_second_page() {
    let mut content = typical();
    content.charts = vec![
        chart(900),
        Chart {
            alt: "The short one.".to_owned(),
            ..chart(300)
        },
    ];
    let document = set(&content);
    assert_eq!(document.page_count(), 1);
    assert!(document.text(0).unwrap().contains("The short one."));
}

#[test]
fn space_tightens_before_a_second_page() {
    let mut content = typical();
    // Enough for the tight layout only: with the same words and twice the questions it no longer fits.
    content.questions = vec!["Is this expected, and for how long may it last?".to_owned(); 16];
    assert_eq!(set(&content).page_count(), 1);
    content.questions = vec!["Is this expected, and for how long may it last?".to_owned(); 60];
    assert!(set(&content).page_count() > 1);
}

#[test]
fn what_does_not_fit_flows_on_and_nothing_is_lost() {
    let mut content = typical();
    let numbered: Vec<String> = (0..12_000).map(|n| format!("word{n}")).collect();
    content.what_else = vec![numbered.join(" ")];
    assert!(content.what_else[0].len() > 100_000);
    let document = set(&content);
    let pages = document.page_count();
    assert!(pages > 5);
    assert!(all_words(&document).contains("word11998 word11999"));
    for page in 0..pages {
        assert!(
            document
                .text(page)
                .unwrap()
                .contains(&format!("Ballast, {} of {pages}", page + 1))
        );
    }
    assert!(document.pdf().unwrap().tagged_ua1);
}

#[test]
fn a_cell_longer_than_a_page_flows_on() {
    let mut content = typical();
    let numbered: Vec<String> = (0..1500).map(|n| format!("w{n}")).collect();
    content.medicines[0].before = numbered.join(" ");
    let document = set(&content);
    assert!(document.page_count() > 1);
    let read = all_words(&document);
    assert!(numbered.iter().all(|word| read.contains(word)));
    margins_are_white(&document);
}

#[test]
fn a_word_without_end_stays_inside_the_page() {
    let endless = "Pneumonoultramicroscopic".repeat(40);
    let mut content = typical();
    content.side_effects_and_sleep = vec![endless.clone()];
    content.medicines[0].name = endless.clone();
    content.questionnaires.rows[0][0] = endless;
    let document = set(&content);
    // The columns beside it keep their room.
    assert!(all_words(&document).contains("4, below 5 for 2 weeks"));
    margins_are_white(&document);
}

/// Ink outside the page's frame would be cut: 12 mm at the right and 5 mm at the foot must be white.
#[expect(clippy::unwrap_used, reason = "a helper of tests")]
fn margins_are_white(document: &Document) {
    for page in 0..document.page_count() {
        let (width, pixels) = pixels(&document.png(page, 1.0).unwrap());
        let height = pixels.len() / width;
        for (index, row) in pixels.chunks(width).enumerate() {
            let from = if index < height - 14 { width - 34 } else { 0 };
            assert!(
                row[from..].iter().all(|&dark| !dark),
                "page {page}, line {index}"
            );
        }
    }
}

/// Width, and for every pixel whether it is dark.
#[expect(clippy::unwrap_used, reason = "a helper of tests")]
fn pixels(png: &[u8]) -> (usize, Vec<bool>) {
    let map = resvg::tiny_skia::Pixmap::decode_png(png).unwrap();
    (
        map.width() as usize,
        map.pixels().iter().map(|p| p.red() < 128).collect(),
    )
}

#[test]
fn rows_of_unequal_length_are_filled_up() {
    let mut content = typical();
    content.questionnaires.head = words(&["", "Now"]);
    content.questionnaires.rows =
        vec![words(&["A"]), words(&["B", "1", "2", "3", "4"]), Vec::new()];
    assert!(all_words(&set(&content)).contains("B 1 2 3 4"));
}

#[test]
fn a_pdf_is_accessible_and_the_same_every_time() {
    let pdf = set(&typical()).pdf().unwrap();
    assert!(pdf.tagged_ua1);
    let has = |needle: &str| {
        pdf.bytes
            .windows(needle.len())
            .any(|window| window == needle.as_bytes())
    };
    assert!(has("pdfuaid:part"));
    assert!(has("For Dr. A., Thursday 3 September 2026"));
    assert_eq!(pdf, set(&typical()).pdf().unwrap());
}

#[test]
fn a_stamp_that_is_no_date_is_left_out() {
    let mut options = on(Paper::A4);
    options.stamp.month = 13;
    assert!(
        typeset(&empty(), &options)
            .unwrap()
            .pdf()
            .unwrap()
            .tagged_ua1
    );
}

#[test]
fn the_picture_needs_no_font_and_no_style() {
    let svg = set(&typical()).svg(0).unwrap();
    assert!(!svg.contains("<text") && !svg.contains("style="));
    assert_eq!(svg, set(&typical()).svg(0).unwrap());
}

#[test]
fn a_picture_is_as_large_as_asked() {
    let document = set(&empty());
    let (width, pixels) = pixels(&document.png(0, 2.0).unwrap());
    assert_eq!(width, 1191);
    assert!(pixels.iter().any(|&dark| dark));
    assert_eq!(document.png(0, 100.0).unwrap_err(), ReportError::Picture);
    assert_eq!(document.png(0, f32::NAN).unwrap_err(), ReportError::Picture);
    assert_eq!(document.svg(1).unwrap_err(), ReportError::NoSuchPage);
    assert_eq!(document.text(1).unwrap_err(), ReportError::NoSuchPage);
}

#[test]
fn a_page_is_set_in_the_language_spoken() {
    ballast_words::speaking(ballast_words::Language::German, || {
        let mut content = empty();
        content.title.clear();
        content.foot.clear();
        content.made_up = true;
        let said = all_words(&set(&content));
        for words in [
            "Zusammenfassung",
            "Meine Fragen",
            "Noch keine notiert; Platz zum Schreiben:",
            "Zurzeit ist kein Medikament eingetragen.",
            "Keine Diagnose.",
            "Erfundene Aufzeichnung",
            "Ballast, 1 von 1",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
    });
}
