//! The starting plan: where a person begins, what was tried, who helps, what better would look like. One or two pages.

use super::shared::{
    add_difficulties, document, expectations, goals, medicines_now, said, supporters, table,
    therapies_now, told, tried,
};
use super::{
    BaselineScore, Content, Difficulty, Expectation, Goal, Head, MedicineRow, Supporter,
    TherapyRow, Tried,
};
use crate::manuscript::{Block, Keep, Manuscript, Section, Term};
use ballast_words::t;

/// What stands on a starting plan, in the order it is read.
///
/// ```
/// use ballast_report::{
///     Difficulty, Head, Layer, Options, Paper, Stamp, StartingPlanContent, typeset,
/// };
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = StartingPlanContent {
///     head: Head { since: "version 1, 3 September 2026".to_owned(), ..Head::default() },
///     difficulties: Some(vec![Difficulty {
///         words: "Waking at four".to_owned(),
///         layer: Layer::Body,
///         now: Some(7),
///     }]),
///     rhythm: vec![("Therapy".to_owned(), "weekly".to_owned())],
///     ..StartingPlanContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let document = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert_eq!(document.page_count(), 1);
/// assert!(document.text(0)?.contains("7 of 10"));
/// assert!(document.pdf()?.tagged_ua1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartingPlanContent {
    /// What it says about itself.
    pub head: Head,
    /// What is difficult now; the hardest first is up to the page.
    pub difficulties: Option<Vec<Difficulty>>,
    /// What was tried before, the most telling first.
    pub tried: Option<Vec<Tried>>,
    /// Medicines taken now; what was taken before and what was recorded may stay empty.
    pub medicines: Option<Vec<MedicineRow>>,
    /// Therapy now.
    pub therapy: Option<Vec<TherapyRow>>,
    /// Who treats the person.
    pub care_team: Option<Vec<Supporter>>,
    /// Who supports the person.
    pub support: Option<Vec<Supporter>>,
    /// What better would look like.
    pub goals: Option<Vec<Goal>>,
    /// The rhythm, a name and what is planned ("Therapy", "weekly").
    pub rhythm: Vec<(String, String)>,
    /// Questionnaires as first filled in.
    pub questionnaires: Option<Vec<BaselineScore>>,
    /// What to expect.
    pub expect: Vec<Expectation>,
}

impl Content for StartingPlanContent {
    fn manuscript(&self) -> Manuscript {
        let mut plan = document(self.head.or(&t!("report-title-starting-plan")), 2);
        add_difficulties(&mut plan, self.difficulties.as_ref());
        plan.add(tried(
            &t!("report-already-tried"),
            &t!("report-head-highest-dose"),
            self.tried.as_ref(),
            2,
        ));
        plan.add(medicines_now(
            &t!("report-medicines-now"),
            self.medicines.as_ref(),
        ));
        plan.add(therapies_now(
            &t!("report-therapy-now"),
            self.therapy.as_ref(),
        ));
        plan.add_pair(
            supporters(&t!("report-care-team"), self.care_team.as_ref()),
            supporters(&t!("report-support"), self.support.as_ref()),
            1.0,
        );
        plan.add(goals(&t!("report-goals"), self.goals.as_ref()));
        plan.add(rhythm(&t!("report-how-it-runs"), &self.rhythm));
        plan.add(questionnaires(self.questionnaires.as_ref()));
        plan.add(expectations(&t!("report-expect"), &self.expect));
        plan
    }
}

/// What is planned, a line each.
pub(super) fn rhythm(heading: &str, lines: &[(String, String)]) -> Option<Section> {
    (!lines.is_empty()).then(|| {
        let rows = lines.iter().map(|(name, words)| Term {
            name: name.clone(),
            words: words.clone(),
            note: String::new(),
        });
        Section::new(
            heading,
            vec![Block::Terms {
                rows: rows.collect(),
                more: String::new(),
                keep: Keep::least(3, 3),
                loud: false,
            }],
        )
    })
}

fn questionnaires(list: Option<&Vec<BaselineScore>>) -> Option<Section> {
    told(
        &t!("report-questionnaires-start"),
        list,
        &t!("report-none-filled-in"),
        |list| {
            let rows = list
                .iter()
                .map(|q| [&q.name, &q.day, &q.total, &q.answered, &q.band].map(Clone::clone));
            vec![
                Block::Table(said(table(
                    [
                        t!("report-head-questionnaire"),
                        t!("report-head-filled-in"),
                        t!("report-head-total"),
                        t!("report-head-answered"),
                        t!("report-head-published"),
                    ],
                    [1.3, 1.1, 0.8, 0.8, 2.2],
                    &[2, 3],
                    rows,
                    Keep::least(3, 2),
                ))),
                Block::Note {
                    words: t!("report-scales-note"),
                },
            ]
        },
    )
}
