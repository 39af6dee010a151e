//! The calendar for the fridge: what stands on it, on both papers, and whatever a person writes.

use ballast_report::{CalendarContent, Cell, Month, Options, Paper, Stamp, typeset};

fn options(paper: Paper) -> Options {
    Options {
        paper,
        stamp: Stamp {
            year: 2026,
            month: 9,
            day: 3,
            hour: 20,
            minute: 0,
            offset_minutes: 120,
        },
    }
}

fn content(months: usize, dose: &str) -> CalendarContent {
    let cell = |day: usize| Cell {
        day: day.to_string(),
        doses: vec![dose.to_owned()],
        instead: String::new(),
        changed: day == 10,
    };
    CalendarContent {
        title: "Examplin, 1 to 28 September 2026".to_owned(),
        lines: vec!["Examplin: prescribed by Dr. A. on 3 September 2026.".to_owned()],
        language: "en".to_owned(),
        weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            .map(ToOwned::to_owned)
            .to_vec(),
        months: (0..months)
            .map(|n| Month {
                name: format!("Month {n}"),
                weeks: (0..4)
                    .map(|week| (1..=7).map(|day| cell(week * 7 + day)).collect())
                    .collect(),
            })
            .collect(),
        note: "This only lays out what was entered.".to_owned(),
        made_up: false,
    }
}

#[test]
fn a_month_is_one_tagged_page_on_both_papers() {
    for paper in [Paper::A4, Paper::Letter] {
        let document = typeset(
            &content(1, "08:00 half a 50 mg tablet (25 mg)"),
            &options(paper),
        )
        .unwrap();
        assert_eq!(document.page_count(), 1);
        let words = document.text(0).unwrap();
        for expected in [
            "Examplin",
            "Dr. A.",
            "Mon",
            "Month 0",
            "only lays out",
            "new",
        ] {
            assert!(words.contains(expected), "no {expected} in {words}");
        }
        assert_eq!(words.matches("half a").count(), 28);
        let pdf = document.pdf().unwrap();
        assert!(pdf.tagged_ua1 && pdf.bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn half_a_year_flows_over_pages_that_say_whose_they_are() {
    let mut long = content(6, "08:00 25 mg");
    long.made_up = true;
    let document = typeset(&long, &options(Paper::A4)).unwrap();
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
        assert!(document.svg(page).unwrap().starts_with("<svg"));
    }
}

#[test]
fn whatever_is_written_stays_words() {
    for words in [
        "#set page(width: 1pt)",
        "$x^2$ *bold* _it_",
        "\u{202e}back\u{0007}",
        "\u{e000} private",
        "@ref <label>",
    ] {
        let document = typeset(&content(1, words), &options(Paper::A4)).unwrap();
        assert_eq!(document.page_count(), 1, "{words}");
        assert!(document.pdf().unwrap().bytes.len() > 1000);
    }
}

#[test]
fn nothing_at_all_is_still_a_page() {
    let mut empty = content(0, "");
    empty.lines.clear();
    empty.title = String::new();
    let document = typeset(&empty, &options(Paper::Letter)).unwrap();
    assert_eq!(document.page_count(), 1);
    assert!(document.pdf().unwrap().bytes.starts_with(b"%PDF-"));
}
