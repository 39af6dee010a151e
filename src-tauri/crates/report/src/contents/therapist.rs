//! The page for a therapist: what to work on, goals, working together, homework, skills, themes, and how it went. One page.

use super::shared::{document, goals, paragraphs, questions, said, scores, table, told};
use super::{Content, Course, Goal, Head, ScoreTable};
use crate::manuscript::{Block, Keep, Manuscript};
use ballast_words::t;

/// What stands on the therapist's page, in the order it is read.
///
/// ```
/// use ballast_report::{Options, Paper, SkillRow, Stamp, TherapistContent, typeset};
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = TherapistContent {
///     work_on: Some(vec!["The evenings after visits".to_owned()]),
///     skills: Some(vec![SkillRow {
///         name: "Cold water".to_owned(),
///         used: "9 times, 7 rated".to_owned(),
///         change: "3 lower in the middle, n = 7".to_owned(),
///         last: "30 August".to_owned(),
///     }]),
///     ..TherapistContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let page = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert!(page.text(0)?.contains("n = 7"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TherapistContent {
    /// What it says about itself.
    pub head: Head,
    /// What I want to work on; none leaves ruled lines to write on.
    pub work_on: Option<Vec<String>>,
    /// Goals and where they stand.
    pub goals: Option<Vec<Goal>>,
    /// How it went: mood, sessions, medicines.
    pub course: Option<Course>,
    /// How we worked together: bond, goals, tasks, able to take part; as a table with n.
    pub working_together: Option<ScoreTable>,
    /// Questionnaires.
    pub questionnaires: Option<ScoreTable>,
    /// Homework, the latest first.
    pub homework: Option<Vec<HomeworkRow>>,
    /// Skills, the most helpful first.
    pub skills: Option<Vec<SkillRow>>,
    /// Sessions and their themes, the latest first.
    pub themes: Option<Vec<String>>,
    /// Events and what else changed, medicines among it, the most important first.
    pub what_else: Option<Vec<String>>,
}

/// A piece of homework.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HomeworkRow {
    /// What was agreed.
    pub what: String,
    /// When it was agreed or due.
    pub when: String,
    /// Done, partly, not, or open.
    pub went: String,
    /// What got in the way, or what was learnt.
    pub learnt: String,
}

/// A skill with what its uses showed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillRow {
    /// Its name.
    pub name: String,
    /// How often, and how often rated.
    pub used: String,
    /// Distress before and after, with n; empty where too few were rated.
    pub change: String,
    /// When last.
    pub last: String,
}

impl Content for TherapistContent {
    fn manuscript(&self) -> Manuscript {
        let mut page = document(self.head.or(&t!("report-title-therapist")), 1);
        page.add(questions(&t!("report-work-on"), self.work_on.as_ref()));
        page.add(goals(&t!("report-goals"), self.goals.as_ref()));
        page.add_course(&t!("report-course"), self.course.as_ref());
        page.add_pair(
            scores(
                &t!("report-working-together"),
                self.working_together.as_ref(),
            ),
            scores(&t!("report-questionnaires"), self.questionnaires.as_ref()),
            1.0,
        );
        page.add(told(
            &t!("report-homework"),
            self.homework.as_ref(),
            &t!("report-none-noted"),
            homework,
        ));
        page.add(told(
            &t!("report-skills"),
            self.skills.as_ref(),
            &t!("report-none-used"),
            skills,
        ));
        page.add_pair(
            told(
                &t!("report-themes"),
                self.themes.as_ref(),
                &t!("report-none-noted"),
                |list| vec![paragraphs(list, Keep::least(1, 1))],
            ),
            told(
                &t!("report-what-else"),
                self.what_else.as_ref(),
                &t!("report-nothing-noted"),
                |list| vec![paragraphs(list, Keep::least(1, 1))],
            ),
            1.0,
        );
        page
    }
}

fn homework(list: &[HomeworkRow]) -> Vec<Block> {
    let rows = list
        .iter()
        .map(|h| [&h.what, &h.when, &h.went, &h.learnt].map(Clone::clone));
    vec![Block::Table(said(table(
        [
            t!("report-head-agreed"),
            t!("report-head-when"),
            t!("report-course"),
            t!("report-head-learnt"),
        ],
        [1.8, 0.9, 0.9, 2.0],
        &[],
        rows,
        Keep::least(2, 2),
    )))]
}

fn skills(list: &[SkillRow]) -> Vec<Block> {
    let rows = list
        .iter()
        .map(|s| [&s.name, &s.used, &s.change, &s.last].map(Clone::clone));
    vec![Block::Table(said(table(
        [
            t!("report-head-skill"),
            t!("report-head-used"),
            t!("report-head-distress"),
            t!("report-head-last"),
        ],
        [1.6, 1.1, 1.7, 0.9],
        &[],
        rows,
        Keep::least(2, 2),
    )))]
}
