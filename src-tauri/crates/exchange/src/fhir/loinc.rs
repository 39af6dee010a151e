//! The LOINC codes that were checked against the LOINC table, and no other. Wrong ones circulate (70221-7 for the PCL-5, 75624-7 for the
//! AUDIT-C, 71354-5 for the MDQ): what is not in this list is written in words.

use super::json::{Object, list};

/// The notice that goes with LOINC codes wherever they are shown or handed over.
pub const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief \
    Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the \
    license at http://loinc.org/license.";

/// The system of LOINC codes.
pub(super) const LOINC: &str = "http://loinc.org";

/// Sleep duration.
pub(super) const SLEEP_DURATION: &str = "93832-4";
/// Patient summary document.
pub(super) const PATIENT_SUMMARY: &str = "60591-5";
/// Medicines.
pub(super) const MEDICATION: &str = "10160-0";
/// Results.
pub(super) const RESULTS: &str = "30954-2";
/// Plan of care.
pub(super) const PLAN_OF_CARE: &str = "18776-5";

const CONFIRMED: &[&str] = &[
    // The document and its sections.
    PATIENT_SUMMARY,
    MEDICATION,
    RESULTS,
    PLAN_OF_CARE,
    SLEEP_DURATION,
    // PHQ-9 and PHQ-2: panels, totals, items in the order of the form (not numeric), difficulty.
    "44249-1",
    "44261-6",
    "55757-9",
    "55758-7",
    "44250-9",
    "44255-8",
    "44259-0",
    "44254-1",
    "44251-7",
    "44258-2",
    "44252-5",
    "44253-3",
    "44260-8",
    "69722-7",
    "LA6568-5",
    "LA6569-3",
    "LA6570-1",
    "LA6571-9",
    "LA6572-7",
    "LA6573-5",
    "LA6575-0",
    "LA6574-3",
    // GAD-7: panel, total, items.
    "69737-5",
    "70274-6",
    "69725-0",
    "68509-9",
    "69733-4",
    "69734-2",
    "69735-9",
    "69689-8",
    "69736-7",
    // AUDIT-C: panel, total, items, answers.
    "72109-2",
    "75626-2",
    "68518-0",
    "68519-8",
    "68520-6",
    "LA6270-8",
    "LA18926-8",
    "LA18927-6",
    "LA18928-4",
    "LA18929-2",
    "LA15694-5",
    "LA15695-2",
    "LA18930-0",
    "LA18931-8",
    "LA18932-6",
    "LA18933-4",
    "LA18876-5",
    "LA18891-4",
    "LA18934-2",
    // No and yes, as the PC-PTSD-5 has them.
    "LA32-8",
    "LA33-6",
];

/// Whether a LOINC code was checked and so may be written.
///
/// ```
/// use ballast_exchange::is_confirmed_loinc;
/// assert!(is_confirmed_loinc("44261-6"));
/// // The code of another form that is often given for the PCL-5.
/// assert!(!is_confirmed_loinc("70221-7"));
/// ```
#[must_use]
pub fn is_confirmed_loinc(code: &str) -> bool {
    CONFIRMED.contains(&code)
}

/// The code if it is a confirmed one.
pub(super) fn confirmed(code: Option<&str>) -> Option<&str> {
    code.filter(|code| is_confirmed_loinc(code))
}

/// A coding of a confirmed code. Without a display: the published names are LOINC's, and the words stand beside it.
pub(super) fn coding(code: &str) -> Object {
    Object::new().with("system", LOINC).with("code", code)
}

/// A concept in words, with its code where that is a confirmed one.
pub(super) fn concept(code: Option<&str>, words: &str) -> Object {
    Object::new()
        .with("coding", list(confirmed(code).map(coding)))
        .with("text", words)
}
