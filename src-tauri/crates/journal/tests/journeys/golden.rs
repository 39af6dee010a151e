//! Every document of a record as it prints, at 100 dots an inch, looked at one by one before it was accepted: for the made-up year, an empty
//! record, ten years of heavy use, and a record that is hard to set. `UPDATE_GOLDEN=1` writes them anew.

use std::path::Path;

use ballast_journal::made_up::Density;
use ballast_journal::own_page::own_page_files;
use ballast_journal::summary::summary_files;
use ballast_journal::views::*;
use ballast_journal::{calendar, care, crisis, door};
use ballast_model::SummaryDocument;

use crate::golden_pages;
use crate::hard;
use crate::home::Home;
use crate::inputs::everything;

/// Units of a page's drawing for each point.
const POINT: f32 = 96.0 / 72.0;

/// Compares what was saved as drawings with the golden pages of that name.
#[track_caller]
fn compare(name: &str, files: &ballast_journal::print::PageFiles, most: usize) {
    let pages: Vec<Vec<u8>> = files
        .files
        .iter()
        .map(|(_, svg)| {
            ballast_report::png(
                std::str::from_utf8(svg).unwrap(),
                golden_pages::SCALE / POINT,
            )
            .unwrap()
        })
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    golden_pages::compare(&folder, name, &pages);
    assert!(pages.len() <= most, "{name}: {}", pages.len());
}

fn summary(home: &Home, record: &str, document: SummaryDocument, code: &str) {
    let most = match document {
        SummaryDocument::SecondOpinion => 4,
        // Every one of forty medicines is named, which takes more than the page: a list that looks whole and is not would mislead.
        SummaryDocument::Prescriber | SummaryDocument::JointTalk if record == "hard" => 2,
        // Lanes of so many treatments and an event a day fill a sheet by themselves; the days then have the next.
        SummaryDocument::MonthSheet if record == "hard" => 2,
        _ => 1,
    };
    let files = summary_files(home.look(), &everything(document), &SavePages::Svg).unwrap();
    compare(&format!("{record}-{code}"), &files, most);
}

fn own(home: &Home, record: &str, document: OwnDocument, code: &str, most: usize) {
    let numbers = crisis::crisis_card(&Preferences {
        country: "GB".to_owned(),
        ..Preferences::default()
    });
    let views = care::get_care(home.look()).unwrap().disagreements;
    let request = OwnPageRequest {
        document,
        paper: PaperSize::A4,
        sensitive: true,
        disagreement: views.first().map(|view| view.disagreement.id),
        to: None,
    };
    let asks = matches!(
        document,
        OwnDocument::JointTalk | OwnDocument::SecondOpinion
    );
    if asks && request.disagreement.is_none() {
        return;
    }
    let files = own_page_files(home.look(), &request, &numbers, &SavePages::Svg).unwrap();
    compare(&format!("{record}-{code}"), &files, most);
}

/// The calendar of the last medicine with steps.
fn fridge(home: &Home, record: &str) {
    let Some(medicine) = home.treatment().medicines.last().map(|m| m.id) else {
        return;
    };
    let request = CalendarRequest {
        medicines: vec![medicine],
        from: "2026-08-01".to_owned(),
        to: "2026-09-30".to_owned(),
        paper: PaperSize::A4,
    };
    let files = calendar::calendar_files(home.look(), &request, &SavePages::Svg).unwrap();
    compare(&format!("{record}-calendar"), &files, 2);
}

fn all(home: &Home, record: &str) {
    for (document, code) in [
        (SummaryDocument::Prescriber, "prescriber"),
        (SummaryDocument::Therapist, "therapist"),
        (SummaryDocument::JointTalk, "joint-talk"),
        (SummaryDocument::SecondOpinion, "second-opinion"),
        (SummaryDocument::MonthSheet, "month-sheet"),
    ] {
        summary(home, record, document, code);
    }
    own(home, record, OwnDocument::StartingPlan, "starting-plan", 2);
    own(home, record, OwnDocument::WhenBad, "card", 2);
    own(
        home,
        record,
        OwnDocument::JointTalk,
        "request-joint-talk",
        1,
    );
    own(
        home,
        record,
        OwnDocument::SecondOpinion,
        "request-second-opinion",
        1,
    );
    fridge(home, record);
}

#[test]
fn pages_of_the_made_up_year() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    all(&home, "year");
}

#[test]
fn pages_of_an_empty_record() {
    all(&Home::new(), "empty");
}

#[test]
fn pages_of_ten_years() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 10, door::MADE_UP_SEED, Density::Heavy).unwrap();
    all(&home, "ten-years");
}

#[test]
fn pages_of_a_record_that_is_hard_to_set() {
    all(&hard::record(), "hard");
}
