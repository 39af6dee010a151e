//! Every kind of document: pages as promised, every word where it belongs, nothing clipped, read by programs of other people.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests, which may"
)]

mod gallery;
mod pdf;

use ballast_report::{Document, Paper, typeset, typeset_again};
use gallery::{Piece, pieces};

/// The largest a document may be, in bytes.
const LARGEST: usize = 300_000;

fn piece(name: &str) -> Piece {
    pieces()
        .into_iter()
        .find(|piece| piece.name == name)
        .unwrap()
}

fn set(piece: &Piece) -> Document {
    typeset(piece.content.as_ref(), &piece.options()).unwrap()
}

/// Sets a document and holds it against everything that holds for all of them; gives its bare text.
fn checked(name: &str) -> String {
    let piece = piece(name);
    let document = set(&piece);
    let pages = document.page_count();
    assert!(pages <= piece.pages, "{name}: {pages} of {}", piece.pages);
    let file = document.pdf().unwrap();
    assert!(file.tagged_ua1, "{name} is not UA-1");
    assert!(
        file.bytes.len() < LARGEST,
        "{name}: {} bytes",
        file.bytes.len()
    );
    assert_eq!(pdf::info(name, &file.bytes, "Tagged:"), "yes");
    assert_eq!(pdf::info(name, &file.bytes, "Pages:"), pages.to_string());
    let fonts = pdf::fonts(name, &file.bytes);
    assert!(
        !fonts.is_empty() && fonts.iter().all(|(_, embedded)| *embedded),
        "{name}: {fonts:?}"
    );
    let tags = pdf::tags(name, &file.bytes);
    assert_eq!(
        tags.iter().filter(|tag| *tag == "H1").count(),
        1,
        "{name}: {tags:?}"
    );
    for page in 0..pages {
        nothing_is_clipped(name, &document, page);
        let said = document.text(page).unwrap();
        assert!(said.contains("ot a diagnosis"), "{name}, page {page}");
        assert!(
            said.contains(&format!("Ballast, {} of {pages}", page + 1)),
            "{name}, page {page}"
        );
    }
    pdf::bare_text(name, &file.bytes)
}

/// The margins are white: what runs out of its place would stand there.
fn nothing_is_clipped(name: &str, document: &Document, page: usize) {
    let map = resvg::tiny_skia::Pixmap::decode_png(&document.png(page, 1.0).unwrap()).unwrap();
    let (width, height) = (map.width() as usize, map.height() as usize);
    let dark = |x: usize, y: usize| map.pixels()[y * width + x].red() < 128;
    // 6 mm at the sides, 3 mm at the head and foot, whatever the paper.
    let (side, end) = (17, 9);
    for y in 0..height {
        for x in (0..side).chain(width - side..width) {
            assert!(!dark(x, y), "{name}, page {page}: ink at {x}, {y}");
        }
    }
    for x in 0..width {
        for y in (0..end).chain(height - end..height) {
            assert!(!dark(x, y), "{name}, page {page}: ink at {x}, {y}");
        }
    }
}

/// These words stand in the text, one after the other.
fn reads(name: &str, text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let found = text
            .get(from..)
            .and_then(|rest| rest.find(&pdf::bare(word)));
        let Some(at) = found else {
            panic!(
                "{name}: no {word:?} in {:?}",
                text.get(from..).unwrap_or_default()
            );
        };
        from += at;
    }
}

/// Words that look like markup stand as they were written.
fn literal(name: &str, text: &str) {
    for words in [
        "#read(\"/etc/passwd\")",
        "$x^2$ *bold* _it_",
        "</svg><script>alert(1)</script>",
    ] {
        assert!(text.contains(&pdf::bare(words)), "{name}: {words}");
    }
    assert!(text.contains("more"), "{name} says that it goes on");
}

#[test]
fn a_starting_plan_reads_in_order() {
    for name in [
        "starting-plan",
        "starting-plan-letter",
        "starting-plan-large",
    ] {
        let text = checked(name);
        reads(
            name,
            &text,
            &[
                "My starting plan",
                "Difficult now",
                "Waking at four and lying awake",
                "8 of 10",
                "Worry that goes round and round",
                "not rated",
                "What was already tried",
                "Fluoxetine",
                "40 mg a day",
                "slept badly, sweated",
                "Medicines now",
                "Sertraline",
                "Therapy now",
                "every two weeks",
                "Care team",
                "01 23 45 67",
                "People who support me",
                "Ines",
                "Goals",
                "Sleep through until six",
                "5 nights a week",
                "end of November",
                "How it will run",
                "weekly until December",
                "Questionnaires at the start",
                "18 of 27",
                "9 of 9",
                "15 to 19 is called moderately severe",
                "no total",
                "not a diagnosis",
                "What to expect",
                "NICE guideline NG222 (2022)",
            ],
        );
    }
}

#[test]
fn a_hard_starting_plan_keeps_two_pages_and_every_medicine() {
    let text = checked("hard-starting-plan");
    literal("hard-starting-plan", &text);
    for medicine in 0..40 {
        assert!(
            text.contains(&format!("M{medicine}")),
            "medicine {medicine}"
        );
    }
}

#[test]
fn the_card_has_the_plan_skills_with_n_people_and_checked_numbers() {
    let text = checked("when-bad");
    reads(
        "when-bad",
        &text,
        &[
            "When it is bad",
            "If I might act on it now: 999 or 112",
            "How I notice it",
            "I stop answering messages",
            "What I can do on my own",
            "Cold water on my face",
            "Making where I am safer",
            "What matters to me",
            "What helped me",
            "Cold water",
            "n = 9",
            "People",
            "Ines",
            "06 11 22 33",
            "Numbers",
            "Samaritans",
            "116 123",
            "checked 23 November 2026",
            "my own number",
            "Based on the six-step idea described by Stanley and Brown (2012).",
        ],
    );
}

#[test]
fn a_card_without_a_plan_credits_nobody_for_it() {
    let content = ballast_report::WhenBadContent {
        danger: "Call 112".to_owned(),
        ..Default::default()
    };
    let options = piece("when-bad").options();
    let text = typeset(&content, &options).unwrap().text(0).unwrap();
    assert!(
        text.contains("Call 112") && !text.contains("Stanley"),
        "{text}"
    );
}

#[test]
fn a_hard_card_keeps_its_two_sides() {
    let text = checked("hard-when-bad");
    literal("hard-when-bad", &text);
    assert!(
        text.contains(&pdf::bare("13: 50 mg & 100 mg: 5 < 10 > 2 % of #1")),
        "{text}"
    );
}

#[test]
fn the_prescribers_page_has_allergies_above_the_medicines() {
    for name in ["prescriber", "prescriber-large"] {
        let text = checked(name);
        reads(
            name,
            &text,
            &[
                "For Dr. A., Thursday 3 September 2026",
                "My three questions",
                "How long do I stay on it?",
                "Allergies and bad reactions",
                "Penicillin: rash, 2009",
                "Medicines now",
                "Sertraline",
                "85 of 88 days, 3 not recorded",
                "Changes",
                "How it went",
                "26 of 28 days rated",
                "Questionnaires",
                "4, below 5 for 2 weeks",
                "Side effects and sleep",
                "What else changed",
            ],
        );
    }
}

#[test]
fn a_hard_prescribers_page_loses_no_medicine_and_no_allergy() {
    let text = checked("hard-prescriber");
    literal("hard-prescriber", &text);
    for medicine in 0..40 {
        assert!(
            text.contains(&format!("M{medicine}")),
            "medicine {medicine}"
        );
    }
    // The ninth allergy, two hundred letters long, whole.
    assert!(text.contains(&pdf::bare("\\u{41} \\ #(1+1) \"quoted\" 'so' {\"a\": 1}")));
}

/// The second time it is known how it was set; the same content has to come out alike, cut or not.
#[test]
fn what_was_set_before_is_set_the_same_way() {
    for name in ["therapist", "hard-prescriber"] {
        let piece = piece(name);
        let set = || {
            let document = typeset(piece.content.as_ref(), &piece.options()).unwrap();
            document.pdf().unwrap()
        };
        assert_eq!(set(), set(), "{name}");
    }
}

#[test]
fn what_is_in_hand_is_taken_for_the_same_words_on_the_same_paper_alone() {
    let [plan, card] = ["starting-plan", "when-bad"].map(piece);
    let mut letter = plan.options();
    letter.paper = Paper::Letter;
    let mut later = plan.options();
    later.stamp.minute += 1;
    for (asked, options) in [
        (&plan, plan.options()),
        (&plan, later),
        (&plan, letter),
        (&card, card.options()),
    ] {
        let again = typeset_again(asked.content.as_ref(), &options, Some(set(&plan))).unwrap();
        let afresh = typeset(asked.content.as_ref(), &options).unwrap();
        assert_eq!(again.pdf().unwrap(), afresh.pdf().unwrap());
        again.lay_aside();
        assert_eq!(again.svg(0).unwrap(), afresh.svg(0).unwrap());
    }
}

#[test]
fn the_therapists_page_says_n_wherever_it_says_a_number() {
    let text = checked("therapist");
    reads(
        "therapist",
        &text,
        &[
            "What I want to work on",
            "Goals",
            "3 times in August",
            "How it went",
            "Working together",
            "12 of 14 sessions",
            "Questionnaires",
            "Homework",
            "9 of 14 days",
            "a script would help",
            "Skills",
            "n = 9",
            "too few to say",
            "Themes",
            "What else changed",
        ],
    );
}

#[test]
fn the_page_for_both_sets_the_treatments_side_by_side_with_room_to_agree() {
    let text = checked("joint-talk");
    reads(
        "joint-talk",
        &text,
        &[
            "My two questions",
            "How the medicines stand",
            "85 of 88 days taken",
            "How the therapy stands",
            "6 sessions attended",
            "Medicines now",
            "Therapy now",
            "How it went",
            "Goals",
            "What we agreed",
        ],
    );
}

#[test]
fn the_pack_has_everything_tried_and_bookmarks() {
    let text = checked("second-opinion");
    reads(
        "second-opinion",
        &text,
        &[
            "Why I ask",
            "My three questions",
            "Difficult now",
            "Allergies",
            "Medicines now",
            "Therapy now",
            "Medicines tried before",
            "Fluoxetine",
            "gained 8 kg",
            "Examplin 4",
            "Therapies and other treatments before",
            "it was limited to 10",
            "Course over time",
            "Questionnaires",
            "Safety",
            "What else was going on",
            "What it costs",
            "208.40; 1 session without a cost",
        ],
    );
    let file = set(&piece("second-opinion")).pdf().unwrap().bytes;
    let outlines = b"/Outlines";
    assert!(file.windows(outlines.len()).any(|bytes| bytes == outlines));
    assert!(pdf::tags("pack", &file).iter().any(|tag| tag == "Figure"));
}

#[test]
fn a_month_lies_across_with_a_column_a_day() {
    let text = checked("month-sheet");
    reads(
        "month-sheet",
        &text,
        &[
            "August 2026",
            "29 of 31 days rated",
            "Day by day",
            "12131415",
            "Mood, 0 to 10",
            "Sleep, h:min",
            "6:07",
            "Events and notes",
            "hike with Ines",
        ],
    );
    let file = set(&piece("month-sheet")).pdf().unwrap().bytes;
    let size = pdf::info("month", &file, "Page size:");
    assert!(size.starts_with("841.89 x 595.2"), "{size}");
}

#[test]
fn a_request_says_each_view_and_what_it_rests_on() {
    let text = checked("request");
    reads(
        "request",
        &text,
        &[
            "Request for a joint talk",
            "To: Dr. A., psychiatrist; Ms. B., therapist",
            "The views, as I understood them",
            "Raise now",
            "Sleep diary since June",
            "After: going out",
            "My own view",
            "What I want to ask",
            "May I be there?",
            "What I agree to",
            "What came of it",
        ],
    );
}

#[test]
fn a_hard_pack_keeps_four_pages() {
    literal("hard-second-opinion", &checked("hard-second-opinion"));
}

#[test]
fn nothing_entered_is_still_a_page_of_each() {
    for piece in pieces() {
        if piece.name.starts_with("empty-") || piece.name.starts_with("nothing-") {
            checked(&piece.name);
        }
    }
    let text = checked("empty-starting-plan");
    reads(
        "empty-starting-plan",
        &text,
        &[
            "Nothing noted",
            "No medicine recorded at present",
            "No goal written down yet",
        ],
    );
}

#[test]
fn the_same_content_and_day_give_the_same_file() {
    for name in ["starting-plan", "when-bad"] {
        let piece = piece(name);
        let (first, second) = (set(&piece).pdf().unwrap(), set(&piece).pdf().unwrap());
        assert!(first == second, "{name}");
        let mut later = piece.options();
        later.stamp.day += 1;
        let other = typeset(piece.content.as_ref(), &later)
            .unwrap()
            .pdf()
            .unwrap();
        assert!(first != other, "{name}");
    }
}

#[test]
fn headings_lists_and_tables_are_tagged() {
    let file = set(&piece("starting-plan")).pdf().unwrap();
    let tags = pdf::tags("tags", &file.bytes);
    for tag in ["H1", "H2", "Table", "TR", "TH", "TD"] {
        assert!(tags.iter().any(|t| t == tag), "{tag} in {tags:?}");
    }
    let file = set(&piece("when-bad")).pdf().unwrap();
    assert!(pdf::tags("tags", &file.bytes).iter().any(|tag| tag == "L"));
}

#[test]
fn a_hard_month_stays_one_sheet() {
    let name = "hard-month-sheet";
    let text = checked(name);
    reads(
        name,
        &text,
        &["Day by day", "more", "Events and notes", "more"],
    );
}
