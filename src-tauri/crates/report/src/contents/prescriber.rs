//! The page for the one who prescribes: questions first, then what is taken, how it went, and what else happened. One page.

use super::shared::{
    document, items, medicines_now, my_questions, paragraphs, questions, scores, told,
};
use super::{Content, Course, Head, MedicineRow, ScoreTable};
use crate::manuscript::{Block, Keep, List, Manuscript, Section};
use ballast_words::t;

/// What stands on the prescriber's page, in the order it is read. Sensitive lines (item 9, substances, sexual side effects) are among the
/// others where the caller has put them, because they were ticked for this reader.
///
/// ```
/// use ballast_report::{
///     Head, MedicineRow, Options, Paper, PrescriberContent, Stamp, typeset,
/// };
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = PrescriberContent {
///     head: Head { title: "For Dr. A., Thursday 3 September 2026".to_owned(), ..Head::default() },
///     questions: Some(vec!["How long do I stay on it?".to_owned()]),
///     allergies: Some(vec!["Penicillin: rash (2009)".to_owned()]),
///     medicines: Some(vec![MedicineRow {
///         name: "Sertraline".to_owned(),
///         dose: "100 mg, morning".to_owned(),
///         since: "26 May 2026".to_owned(),
///         ..MedicineRow::default()
///     }]),
///     ..PrescriberContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let document = typeset(&content, &Options { paper: Paper::Letter, stamp })?;
/// assert_eq!(document.page_count(), 1);
/// assert!(document.text(0)?.contains("Penicillin"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrescriberContent {
    /// What it says about itself.
    pub head: Head,
    /// Questions for the visit, the first asked first; none leaves ruled lines to write on.
    pub questions: Option<Vec<String>>,
    /// Allergies and bad reactions. They stand above the medicines and are never cut.
    pub allergies: Option<Vec<String>>,
    /// Medicines taken now. One that finds no row stands below the table with its dose.
    pub medicines: Option<Vec<MedicineRow>>,
    /// What changed in the medicines, one sentence a change.
    pub changes: Vec<String>,
    /// How it went.
    pub course: Option<Course>,
    /// Questionnaires.
    pub questionnaires: Option<ScoreTable>,
    /// Side effects, then sleep, a paragraph each.
    pub side_effects_and_sleep: Option<Vec<String>>,
    /// What the person chose to say about safety; nothing leaves out the section.
    pub safety: Vec<String>,
    /// What else changed, a paragraph each; nothing leaves out the section.
    pub what_else: Option<Vec<String>>,
}

impl Content for PrescriberContent {
    fn manuscript(&self) -> Manuscript {
        let mut page = document(self.head.or(&t!("report-title-prescriber")), 1);
        parts(&mut page, self);
        page
    }
}

/// The parts of the page.
pub(super) fn parts(page: &mut Manuscript, content: &PrescriberContent) {
    let asked = content.questions.as_ref().map_or(0, Vec::len);
    page.add(questions(&my_questions(asked), content.questions.as_ref()));
    page.add(allergies(content.allergies.as_ref()));
    page.add(medicines(content));
    page.add_course(&t!("report-course"), content.course.as_ref());
    page.add_pair(
        scores(
            &t!("report-questionnaires"),
            content.questionnaires.as_ref(),
        ),
        told(
            &t!("report-side-effects-and-sleep"),
            content.side_effects_and_sleep.as_ref(),
            &t!("report-nothing-noted"),
            |list| vec![paragraphs(list, Keep::least(1, 2))],
        ),
        1.2,
    );
    page.add(safety(&content.safety));
    page.add(
        content
            .what_else
            .as_ref()
            .filter(|list| !list.is_empty())
            .map(|list| {
                Section::new(
                    &t!("report-what-else"),
                    vec![paragraphs(list, Keep::least(1, 1))],
                )
            }),
    );
}

fn medicines(content: &PrescriberContent) -> Option<Section> {
    let mut section = medicines_now(&t!("report-medicines-now"), content.medicines.as_ref())?;
    section.blocks.extend(changes(&content.changes));
    Some(section)
}

/// What changed, beside its name.
pub(super) fn changes(changes: &[String]) -> Option<Block> {
    (!changes.is_empty()).then(|| Block::Labelled {
        label: t!("report-changes"),
        list: List::new(changes, Keep::least(2, 2)),
    })
}

/// Allergies and bad reactions, in one paragraph; never cut.
pub(super) fn allergies(list: Option<&Vec<String>>) -> Option<Section> {
    told(
        &t!("report-allergies"),
        list,
        &t!("report-none-recorded"),
        |list| {
            vec![Block::Whole {
                words: list.join("; "),
                framed: false,
            }]
        },
    )
}

/// What the person chose to say about safety.
pub(super) fn safety(lines: &[String]) -> Option<Section> {
    (!lines.is_empty()).then(|| {
        Section::new(
            &t!("report-safety"),
            vec![items(lines, false, Keep::default())],
        )
    })
}
