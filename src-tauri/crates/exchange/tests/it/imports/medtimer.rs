//! MedTimer's export: by place, with notes that hold semicolons and line breaks.

use ballast_exchange::{FileKind, read_medtimer, recognise};

use super::{check, context, imported, left_out};
use crate::day;

#[test]
fn doses_are_read_by_place_whatever_the_notes_hold() {
    let bytes = imported("medtimer.csv");
    assert_eq!(recognise(&bytes), Ok(FileKind::MedTimer));
    let found = read_medtimer(&bytes, context()).unwrap();
    check(&found);
    let doses: Vec<_> = found
        .doses
        .iter()
        .map(|d| {
            let at = d.taken_at.map(|t| t.to_string());
            (d.line, d.day, d.planned.unwrap().to_string(), at)
        })
        .collect();
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(
        doses,
        [
            (7, day("2026-11-20"), "08:00:00".to_owned(), at("08:01:00")),
            (4, day("2026-11-22"), "21:30:00".to_owned(), at("21:45:00")),
            // Told in UTC: eight in the morning in Berlin. It was not taken; more the file does not say.
            (3, day("2026-11-23"), "08:00:00".to_owned(), None),
            (2, day("2026-11-24"), "08:00:00".to_owned(), at("08:07:00")),
        ]
    );
    assert!(!found.doses[2].taken && found.doses[3].taken);
    assert_eq!(
        found.doses[1].note.as_deref(),
        Some("first; then read\nand lights out; late")
    );
    // Half a tablet of what? Kept in words.
    assert_eq!(
        (
            found.doses[1].amount,
            found.doses[1].amount_words.as_deref()
        ),
        (None, Some("1/2"))
    );
    assert_eq!(found.doses[3].amount.unwrap().to_string(), "50 mg");
    // A row of an older layout, whose columns are not known, is left out alone.
    assert_eq!(left_out(&found), [(6, "too_few_fields", String::new())]);
    assert_eq!(found.rows_read, 5);
}

#[test]
fn what_is_no_such_export_is_said_to_be_none() {
    let code = |text: &str| {
        read_medtimer(text.as_bytes(), context())
            .unwrap_err()
            .code()
    };
    assert_eq!(code("date,mood\n2026-01-01,3\n"), "not_of_app");
    assert_eq!(code(""), "empty");
}
