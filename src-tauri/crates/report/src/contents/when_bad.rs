//! The card for when it is bad: the person's own plan, what helped, people and numbers. A6, for the pocket, on one side or two.

use super::{Content, Head};
use crate::engine::Template;
use crate::manuscript::{Block, Keep, List, Manuscript, Section, Term};
use ballast_words::t;

use super::shared::{document, joined};

/// What stands on the card, in the order it is read. The paper is always A6; of [`crate::Options`] only the stamp counts.
///
/// ```
/// use ballast_report::{
///     CrisisNumber, HelpedSkill, Options, Paper, PlanPart, Stamp, Supporter, WhenBadContent,
///     typeset,
/// };
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = WhenBadContent {
///     danger: "If I might act on it now: 112".to_owned(),
///     plan: vec![PlanPart {
///         heading: "What I can do on my own".to_owned(),
///         lines: vec!["Walk to the river and back".to_owned()],
///     }],
///     skills: vec![HelpedSkill {
///         name: "Cold water".to_owned(),
///         helped: "3 lower in the middle, n = 6".to_owned(),
///     }],
///     people: vec![Supporter { name: "Ines".to_owned(), reach: "01 234".to_owned(), ..Supporter::default() }],
///     numbers: vec![CrisisNumber {
///         name: "Samaritans".to_owned(),
///         number: "116 123".to_owned(),
///         about: "call, day and night".to_owned(),
///         checked: "checked 23 November 2026".to_owned(),
///     }],
///     ..WhenBadContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let card = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert!(card.page_count() <= 2);
/// assert!(card.text(0)?.contains("112"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhenBadContent {
    /// What it says about itself; the title is "When it is bad" unless there is another.
    pub head: Head,
    /// Whom to call in danger, in a frame at the top of the card; never cut. Empty for none.
    pub danger: String,
    /// The plan, in own words, a heading at a time.
    pub plan: Vec<PlanPart>,
    /// Skills that helped, the most helpful first.
    pub skills: Vec<HelpedSkill>,
    /// People, the first to call first.
    pub people: Vec<crate::Supporter>,
    /// Numbers, the first to call first; at least two always stay.
    pub numbers: Vec<CrisisNumber>,
}

/// A heading of the plan and what the person wrote there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanPart {
    /// The heading.
    pub heading: String,
    /// The lines, the most important first.
    pub lines: Vec<String>,
}

/// A skill that helped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelpedSkill {
    /// Its name.
    pub name: String,
    /// How much it helped, with n.
    pub helped: String,
}

/// A number to call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CrisisNumber {
    /// Whose it is.
    pub name: String,
    /// The number.
    pub number: String,
    /// How and when ("call or text, day and night").
    pub about: String,
    /// When it was checked, or that it is the person's own.
    pub checked: String,
}

impl Content for WhenBadContent {
    fn manuscript(&self) -> Manuscript {
        let mut head = self.head.clone();
        if head.foot.trim().is_empty() {
            head.foot = t!("report-foot-own");
        }
        let mut card = Manuscript {
            template: Template::Card,
            ..document(head.or(&t!("report-title-when-bad")), 2)
        };
        if !self.danger.trim().is_empty() {
            let words = self.danger.clone();
            card.add(Some(Section::new(
                "",
                vec![Block::Whole {
                    words,
                    framed: true,
                }],
            )));
        }
        for part in &self.plan {
            card.add(plan(part));
        }
        card.add(skills(&self.skills));
        card.add(people(&self.people));
        card.add(numbers(&self.numbers));
        if self.plan.iter().any(|part| !part.lines.is_empty()) {
            // Whose idea the steps are. The words under the headings are the person's own.
            let words = t!("report-credit");
            card.add(Some(Section::new("", vec![Block::Note { words }])));
        }
        card
    }
}

fn plan(part: &PlanPart) -> Option<Section> {
    (!part.lines.is_empty()).then(|| {
        let list = List::new(&part.lines, Keep::least(1, 2));
        let numbered = false;
        Section::new(&part.heading, vec![Block::Items { numbered, list }])
    })
}

fn skills(skills: &[HelpedSkill]) -> Option<Section> {
    let rows = skills
        .iter()
        .map(|skill| term(&skill.name, "", &skill.helped))
        .collect();
    terms(&t!("report-helped"), rows, Keep::least(1, 1), false)
}

fn people(people: &[crate::Supporter]) -> Option<Section> {
    let rows = people
        .iter()
        .map(|person| term(&person.name, &person.reach, &person.role))
        .collect();
    terms(&t!("report-people"), rows, Keep::least(1, 2), true)
}

fn numbers(numbers: &[CrisisNumber]) -> Option<Section> {
    let rows = numbers
        .iter()
        .map(|line| {
            let note = joined([&line.about, &line.checked], "; ");
            term(&line.name, &line.number, &note)
        })
        .collect();
    terms(&t!("report-numbers"), rows, Keep::least(2, 3), true)
}

fn term(name: &str, words: &str, note: &str) -> Term {
    Term {
        name: name.to_owned(),
        words: words.to_owned(),
        note: note.to_owned(),
    }
}

fn terms(heading: &str, rows: Vec<Term>, keep: Keep, loud: bool) -> Option<Section> {
    (!rows.is_empty()).then(|| {
        let more = String::new();
        Section::new(
            heading,
            vec![Block::Terms {
                rows,
                more,
                keep,
                loud,
            }],
        )
    })
}
