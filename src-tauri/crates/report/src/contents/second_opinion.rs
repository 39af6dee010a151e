//! The pack for a second opinion: everything tried with its outcome, the course over time, and what is asked. Two to four pages, with bookmarks.

use super::prescriber::{allergies, changes, safety};
use super::shared::{
    add_difficulties, document, goals, items, medicines_now, my_questions, paragraphs, questions,
    said, scores, supporters, table, therapies_now, told, tried,
};
use super::{
    Content, Course, Difficulty, Goal, Head, MedicineRow, ScoreTable, Supporter, TherapyRow, Tried,
};
use crate::manuscript::{Block, Keep, Manuscript, Section};
use ballast_words::t;

/// What stands in the pack, in the order it is read.
///
/// ```
/// use ballast_report::{Options, Paper, SecondOpinionContent, Stamp, Tried, typeset};
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = SecondOpinionContent {
///     questions: Some(vec!["What else would you look at?".to_owned()]),
///     medicines_tried: Some(vec![Tried {
///         what: "Fluoxetine".to_owned(),
///         most: "40 mg".to_owned(),
///         how_long: "5 months".to_owned(),
///         ended: "slept badly".to_owned(),
///         ..Tried::default()
///     }]),
///     ..SecondOpinionContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let pack = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert!(pack.page_count() <= 4);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecondOpinionContent {
    /// What it says about itself.
    pub head: Head,
    /// Why I ask, a paragraph each; nothing leaves out the section.
    pub why: Vec<String>,
    /// Questions, the first asked first.
    pub questions: Option<Vec<String>>,
    /// What is difficult now.
    pub difficulties: Option<Vec<Difficulty>>,
    /// Allergies and bad reactions; never cut.
    pub allergies: Option<Vec<String>>,
    /// Medicines taken now.
    pub medicines: Option<Vec<MedicineRow>>,
    /// What changed in the medicines lately.
    pub changes: Vec<String>,
    /// Therapy now.
    pub therapy: Option<Vec<TherapyRow>>,
    /// Medicines tried before, the most telling first.
    pub medicines_tried: Option<Vec<Tried>>,
    /// Therapies tried before, other treatments and hospital stays, the most telling first.
    pub therapies_tried: Option<Vec<Tried>>,
    /// The course over time.
    pub course: Option<Course>,
    /// Questionnaires.
    pub questionnaires: Option<ScoreTable>,
    /// A questionnaire over time, or another chart that belongs here.
    pub questionnaire_course: Option<Course>,
    /// Side effects and sleep, a paragraph each.
    pub side_effects_and_sleep: Option<Vec<String>>,
    /// What the person chose to say about safety; nothing leaves out the section.
    pub safety: Vec<String>,
    /// Events and what else was going on, the most important first.
    pub what_else: Option<Vec<String>>,
    /// Goals.
    pub goals: Option<Vec<Goal>>,
    /// Who treats the person.
    pub care_team: Option<Vec<Supporter>>,
    /// What it costs, when asked for, the latest month first.
    pub costs: Option<Vec<CostRow>>,
}

/// What a month cost, as amounts with their currency in words; empty where nothing was recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostRow {
    /// The month, or "in all".
    pub month: String,
    /// Medicines.
    pub medicines: String,
    /// Sessions.
    pub sessions: String,
    /// Travel.
    pub travel: String,
    /// Together, with what was not recorded.
    pub together: String,
}

impl Content for SecondOpinionContent {
    fn manuscript(&self) -> Manuscript {
        let mut pack = document(self.head.or(&t!("report-title-second-opinion")), 4);
        if !self.why.is_empty() {
            let why = paragraphs(&self.why, Keep::least(1, 3));
            pack.add(Some(Section::new(&t!("report-why"), vec![why])));
        }
        let asked = self.questions.as_ref().map_or(0, Vec::len);
        pack.add(questions(&my_questions(asked), self.questions.as_ref()));
        add_difficulties(&mut pack, self.difficulties.as_ref());
        pack.add(allergies(self.allergies.as_ref()));
        pack.add(
            medicines_now(&t!("report-medicines-now"), self.medicines.as_ref()).map(
                |mut section| {
                    section.blocks.extend(changes(&self.changes));
                    section
                },
            ),
        );
        pack.add(therapies_now(
            &t!("report-therapy-now"),
            self.therapy.as_ref(),
        ));
        pack.add(tried(
            &t!("report-medicines-before"),
            &t!("report-head-highest-dose"),
            self.medicines_tried.as_ref(),
            6,
        ));
        pack.add(tried(
            &t!("report-therapies-before"),
            &t!("report-head-how-often"),
            self.therapies_tried.as_ref(),
            6,
        ));
        pack.add_course(&t!("report-course-over-time"), self.course.as_ref());
        pack.add(scores(
            &t!("report-questionnaires"),
            self.questionnaires.as_ref(),
        ));
        pack.add_course(
            &t!("report-questionnaires-over-time"),
            self.questionnaire_course.as_ref(),
        );
        pack.add(told(
            &t!("report-side-effects-and-sleep"),
            self.side_effects_and_sleep.as_ref(),
            &t!("report-nothing-noted"),
            |list| vec![paragraphs(list, Keep::least(1, 2))],
        ));
        pack.add(safety(&self.safety));
        pack.add(told(
            &t!("report-what-else-on"),
            self.what_else.as_ref(),
            &t!("report-nothing-noted"),
            |list| vec![items(list, false, Keep::least(2, 1))],
        ));
        pack.add(goals(&t!("report-goals"), self.goals.as_ref()));
        pack.add(supporters(
            &t!("report-who-treats"),
            self.care_team.as_ref(),
        ));
        pack.add(told(
            &t!("report-costs"),
            self.costs.as_ref(),
            &t!("report-no-cost"),
            costs,
        ));
        pack
    }
}

fn costs(list: &[CostRow]) -> Vec<Block> {
    let rows = list
        .iter()
        .map(|c| [&c.month, &c.medicines, &c.sessions, &c.travel, &c.together].map(Clone::clone));
    vec![Block::Table(said(table(
        [
            t!("report-head-month"),
            t!("report-head-medicines"),
            t!("report-head-sessions"),
            t!("report-head-travel"),
            t!("report-head-together"),
        ],
        [1.2, 1.0, 1.0, 1.0, 1.8],
        &[1, 2, 3, 4],
        rows,
        Keep::least(3, 1),
    )))]
}
