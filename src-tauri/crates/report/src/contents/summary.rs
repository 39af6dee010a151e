//! The page for a prescriber as it was first made: everything on it flows on where one page does not hold it, and nothing is cut.
//! [`super::PrescriberContent`] has more parts and promises its page.

use ballast_words::t;
use serde::Serialize;

use super::prescriber::parts;
use super::shared::document;
use super::{Chart, Content, Course, Head, MedicineRow, PrescriberContent, ScoreTable};
use crate::manuscript::Manuscript;

/// The content of a page for an appointment, in the order it is read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportContent {
    /// The heading, also the document's title.
    pub title: String,
    /// The days covered, in a few words.
    pub since: String,
    /// Who the page is about.
    pub about: String,
    /// Language of the words, such as `en`.
    pub language: String,
    /// Questions for the visit; none leaves ruled lines to write on.
    pub questions: Vec<String>,
    /// Medicines taken now.
    pub medicines: Vec<MedicineRow>,
    /// What changed in the medicines, one sentence a change.
    pub changes: Vec<String>,
    /// The chart, from the tallest drawing to the shortest: the first that leaves one page is used.
    #[serde(skip)]
    pub charts: Vec<Chart>,
    /// What the chart says, with n and what is missing.
    pub chart_note: Option<String>,
    /// Questionnaires.
    pub questionnaires: ScoreTable,
    /// Side effects, then sleep, a paragraph each.
    pub side_effects_and_sleep: Vec<String>,
    /// What else changed, a paragraph each.
    pub what_else: Vec<String>,
    /// A made-up record: the page says so.
    pub made_up: bool,
    /// The line at the foot of every page.
    pub foot: String,
}

impl Content for ReportContent {
    fn manuscript(&self) -> Manuscript {
        let full = PrescriberContent {
            head: Head {
                title: self.title.clone(),
                since: self.since.clone(),
                about: self.about.clone(),
                language: self.language.clone(),
                foot: self.foot.clone(),
                made_up: self.made_up,
                large_print: false,
            },
            questions: Some(self.questions.clone()),
            allergies: None,
            medicines: Some(self.medicines.clone()),
            changes: self.changes.clone(),
            course: Some(Course {
                note: self.chart_note.clone(),
                charts: self.charts.clone(),
            }),
            questionnaires: Some(self.questionnaires.clone()),
            side_effects_and_sleep: Some(self.side_effects_and_sleep.clone()),
            safety: Vec::new(),
            what_else: Some(self.what_else.clone()),
        };
        let mut page = document(full.head.or(&t!("report-title-summary")), 1);
        parts(&mut page, &full);
        page.promise = None;
        page.torn = true;
        page
    }
}
