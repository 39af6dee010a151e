//! A page as files: what each way to save it gives, and what a locked copy asks for.

use ballast_journal::care::save_question;
use ballast_journal::door;
use ballast_journal::made_up::Density;
use ballast_journal::print::{PageFiles, leave_page};
use ballast_journal::summary::{get_summary, summary_files};
use ballast_journal::views::{PaperSize, SavePages, SummaryChoices, SummaryRequest};
use ballast_model::SummaryDocument;

use crate::home::Home;
use crate::inputs::question;

fn home() -> Home {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    home
}

fn request() -> SummaryRequest {
    SummaryRequest {
        document: SummaryDocument::Prescriber,
        person: None,
        since: None,
        until: None,
        choices: SummaryChoices {
            paper: Some(PaperSize::A4),
            ..SummaryChoices::default()
        },
    }
}

fn saved(home: &Home, how: &SavePages) -> PageFiles {
    summary_files(home.look(), &request(), how).unwrap()
}

/// Width and height of a PNG, from its header.
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn a_page_is_saved_as_pdf_drawing_or_picture_of_the_size_that_was_asked_for() {
    let home = home();
    let pdf = saved(&home, &SavePages::Pdf);
    assert_eq!(
        (pdf.pages, pdf.accessible, pdf.locked, pdf.files.len()),
        (1, Some(true), false, 1)
    );
    assert!(pdf.name.starts_with("summary-") && pdf.name.ends_with(".pdf"));
    assert!(pdf.files[0].1.starts_with(b"%PDF-"));

    let svg = saved(&home, &SavePages::Svg);
    assert!(svg.files[0].1.starts_with(b"<svg"));
    assert_eq!((svg.accessible, svg.locked), (None, false));

    // A4 is 595.28 by 841.89 points; at 300 dots an inch 2480 by 3508.
    for (how, wide, high, name) in [
        (SavePages::PngSmall, 596, 842, "-1x.png"),
        (SavePages::Png, 1191, 1684, ".png"),
        (SavePages::PngPrint, 2481, 3508, "-300-dpi.png"),
    ] {
        let png = saved(&home, &how);
        assert!(png.name.ends_with(name), "{}", png.name);
        let (w, h) = size(&png.files[0].1);
        assert!(w.abs_diff(wide) <= 1 && h.abs_diff(high) <= 1, "{w}x{h}");
    }
    let print = saved(&home, &SavePages::PngPrint);
    // 11,811 pixels a metre are 300 an inch.
    let resolution = [b"pHYs".as_slice(), &11_811_u32.to_be_bytes()].concat();
    let told = print.files[0].1.windows(8).any(|w| w == resolution);
    assert!(told, "the picture does not say how large it prints");
}

#[test]
fn a_locked_copy_asks_for_a_passphrase_as_the_door_does() {
    let mut home = home();
    let locked = |passphrase: &str| SavePages::Locked {
        passphrase: passphrase.to_owned(),
    };
    home.refuses("passphrase", "too_short", |j| {
        summary_files(j, &request(), &locked("seven c"))
    });
    home.refuses("passphrase", "too_long", |j| {
        summary_files(j, &request(), &locked(&"x".repeat(1025)))
    });
    let files = saved(&home, &locked("eight characters and more"));
    assert!(files.name.ends_with(".pdf.age") && files.locked);
    assert!(files.files[0].1.starts_with(b"age-encryption.org/v1\n"));
}

/// The page that was looked at is in hand; what is saved is the page as the record is now, nonetheless.
#[test]
fn what_is_saved_after_a_look_is_what_would_be_saved_without() {
    let mut home = home();
    let pdf = |home: &Home| saved(home, &SavePages::Pdf).files;
    let afresh = |home: &Home| {
        leave_page(home.look());
        pdf(home)
    };
    get_summary(home.look(), &request()).unwrap();
    let before = pdf(&home);
    assert!(before == afresh(&home));

    get_summary(home.look(), &request()).unwrap();
    let doctor = home.person("Dr. A.");
    save_question(home.j(), question(doctor, "Is the earlier hour right?")).unwrap();
    let after = pdf(&home);
    assert!(after != before && after == afresh(&home));
}
