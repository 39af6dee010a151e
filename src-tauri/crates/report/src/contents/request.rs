//! A request to clinicians: to talk with one another, or for a second opinion. Each view stands with what it rests on. One page.

use super::shared::{document, items, paragraph, said, table, told};
use super::{Content, Head};
use crate::manuscript::{Block, Keep, Manuscript, Section};
use ballast_words::t;

/// What stands on a request, in the order it is read.
///
/// ```
/// use ballast_report::{Options, Paper, RequestContent, RequestKind, Stamp, View, typeset};
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = RequestContent {
///     kind: RequestKind::JointTalk,
///     to: vec!["Dr. A.".to_owned(), "Ms. B.".to_owned()],
///     topic: "Raising the dose before the exposure weeks, or after".to_owned(),
///     views: vec![View {
///         who: "Ms. B., therapist".to_owned(),
///         view: "After: the exposures work better with less sedation.".to_owned(),
///         rests_on: "Six sessions".to_owned(),
///         day: "20 August 2026".to_owned(),
///     }],
///     ask: vec!["Could you speak with each other before 15 September?".to_owned()],
///     ..RequestContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 3, hour: 8, minute: 30, offset_minutes: 120 };
/// let page = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert_eq!(page.page_count(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestContent {
    /// What it says about itself.
    pub head: Head,
    /// What is asked for.
    pub kind: RequestKind,
    /// To whom.
    pub to: Vec<String>,
    /// What it is about.
    pub topic: String,
    /// Each one's view.
    pub views: Vec<View>,
    /// My own view, if I wrote one.
    pub my_view: String,
    /// What I want to ask, the first asked first.
    pub ask: Vec<String>,
    /// What I agree to, in my words ("that you speak about what stands on this page"); nothing is assumed. Empty for none.
    pub i_agree: String,
    /// How to reach me, and when it suits; empty for none.
    pub reach: String,
    /// What came of it; empty leaves ruled lines to write on.
    pub outcome: String,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RequestKind {
    /// That those who treat me talk with one another, with me there.
    #[default]
    JointTalk,
    /// That another clinician looks at it.
    SecondOpinion,
}

/// One clinician's view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// Whose.
    pub who: String,
    /// The view, as I understood it.
    pub view: String,
    /// What it rests on.
    pub rests_on: String,
    /// When it was said.
    pub day: String,
}

impl RequestKind {
    fn title(self) -> String {
        match self {
            Self::JointTalk => t!("report-title-request-joint"),
            Self::SecondOpinion => t!("report-title-request-second"),
        }
    }

    /// What is asked for, in a sentence that blames nobody.
    fn sentence(self) -> String {
        match self {
            Self::JointTalk => t!("report-request-joint"),
            Self::SecondOpinion => t!("report-request-second"),
        }
    }
}

impl Content for RequestContent {
    fn manuscript(&self) -> Manuscript {
        let mut page = document(self.head.or(&self.kind.title()), 1);
        let to = match self.to.as_slice() {
            [] => String::new(),
            to => t!("report-to", names = to.join("; ")),
        };
        let request: Vec<Block> = [to, self.kind.sentence()]
            .into_iter()
            .filter(|words| !words.is_empty())
            .map(|words| paragraph(&words))
            .collect();
        page.add(Some(Section::new(&t!("report-ask-for"), request)));
        page.add(own(&t!("report-topic"), &self.topic));
        page.add(told(
            &t!("report-views"),
            Some(&self.views),
            &t!("report-none-noted-yet"),
            views,
        ));
        page.add(own(&t!("report-my-view"), &self.my_view));
        page.add(told(
            &t!("report-want-to-ask"),
            Some(&self.ask),
            &t!("report-none-noted-yet"),
            |list| vec![items(list, true, Keep::least(3, 3))],
        ));
        page.add(own(&t!("report-agree-to"), &self.i_agree));
        page.add(own(&t!("report-reach-me"), &self.reach));
        let outcome = own(&t!("report-outcome"), &self.outcome).unwrap_or_else(|| {
            Section::new(&t!("report-outcome"), vec![Block::Lines { lines: 4 }])
        });
        page.add(Some(outcome));
        page
    }
}

fn own(heading: &str, words: &str) -> Option<Section> {
    (!words.trim().is_empty()).then(|| Section::new(heading, vec![paragraph(words)]))
}

fn views(list: &[View]) -> Vec<Block> {
    let rows = list
        .iter()
        .map(|v| [&v.who, &v.view, &v.rests_on, &v.day].map(Clone::clone));
    vec![Block::Table(said(table(
        [
            t!("report-head-who"),
            t!("report-head-view"),
            t!("report-head-rests-on"),
            t!("report-head-when"),
        ],
        [1.1, 2.2, 1.6, 0.9],
        &[],
        rows,
        Keep::least(2, 4),
    )))]
}
