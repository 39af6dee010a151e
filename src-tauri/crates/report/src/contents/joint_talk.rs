//! The page for a talk of all together: how both treatments stand, side by side, and room for what is agreed. One page.

use super::prescriber::{allergies, changes};
use super::shared::{
    document, goals, medicines_now, my_questions, paragraph, paragraphs, questions, scores,
    therapies_now, told,
};
use super::{Content, Course, Goal, Head, MedicineRow, ScoreTable, TherapyRow};
use crate::manuscript::{Block, Keep, Manuscript, Section};
use ballast_words::t;

/// What stands on the page for both, in the order it is read.
///
/// ```
/// use ballast_report::{JointTalkContent, Options, Paper, Stamp, typeset};
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = JointTalkContent {
///     questions: Some(vec!["Keep both as they are until spring?".to_owned()]),
///     medicine_stands: "Sertraline 100 mg since 26 May; 85 of 88 days taken.".to_owned(),
///     therapy_stands: "CBT every two weeks; 6 sessions attended, 1 cancelled.".to_owned(),
///     room_to_agree: true,
///     ..JointTalkContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let page = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert_eq!(page.page_count(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JointTalkContent {
    /// What it says about itself.
    pub head: Head,
    /// Questions to both, the first asked first.
    pub questions: Option<Vec<String>>,
    /// How the medicines stand, in a few sentences; empty for none.
    pub medicine_stands: String,
    /// How the therapy stands, in a few sentences; empty for none.
    pub therapy_stands: String,
    /// Allergies and bad reactions; never cut.
    pub allergies: Option<Vec<String>>,
    /// Medicines taken now.
    pub medicines: Option<Vec<MedicineRow>>,
    /// What changed in the medicines.
    pub changes: Vec<String>,
    /// Therapy now.
    pub therapy: Option<Vec<TherapyRow>>,
    /// How it went.
    pub course: Option<Course>,
    /// Questionnaires.
    pub questionnaires: Option<ScoreTable>,
    /// Goals and where they stand.
    pub goals: Option<Vec<Goal>>,
    /// What else changed, the most important first.
    pub what_else: Option<Vec<String>>,
    /// Ruled lines for what is agreed, by whom, and whom to tell.
    pub room_to_agree: bool,
}

impl Content for JointTalkContent {
    fn manuscript(&self) -> Manuscript {
        let mut page = document(self.head.or(&t!("report-title-joint-talk")), 1);
        let asked = self.questions.as_ref().map_or(0, Vec::len);
        page.add(questions(&my_questions(asked), self.questions.as_ref()));
        page.add_pair(
            stands(&t!("report-medicine-stands"), &self.medicine_stands),
            stands(&t!("report-therapy-stands"), &self.therapy_stands),
            1.0,
        );
        page.add(allergies(self.allergies.as_ref()));
        page.add(
            medicines_now(&t!("report-medicines-now"), self.medicines.as_ref()).map(
                |mut section| {
                    section.blocks.extend(changes(&self.changes));
                    section
                },
            ),
        );
        page.add(therapies_now(
            &t!("report-therapy-now"),
            self.therapy.as_ref(),
        ));
        page.add_course(&t!("report-course"), self.course.as_ref());
        page.add(goals(&t!("report-goals"), self.goals.as_ref()));
        page.add_pair(
            scores(&t!("report-questionnaires"), self.questionnaires.as_ref()),
            told(
                &t!("report-what-else"),
                self.what_else.as_ref(),
                &t!("report-nothing-noted"),
                |list| vec![paragraphs(list, Keep::least(1, 1))],
            ),
            1.2,
        );
        if self.room_to_agree {
            let heading = t!("report-agreed-lines");
            page.add(Some(Section::new(
                &heading,
                vec![Block::Lines { lines: 3 }],
            )));
        }
        page
    }
}

fn stands(heading: &str, words: &str) -> Option<Section> {
    (!words.trim().is_empty()).then(|| Section::new(heading, vec![paragraph(words)]))
}
