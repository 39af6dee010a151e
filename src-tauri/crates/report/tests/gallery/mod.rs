//! Made-up documents of every kind: the usual one, an empty one, a hard one. One list for the golden pages, the checks over all of them and
//! the example.

mod drawing;
mod hard;
#[path = "../hard_words/mod.rs"]
mod hard_words;
mod usual;

use ballast_report::{
    CalendarContent, Content, Head, JointTalkContent, MonthSheetContent, Options, Paper,
    PrescriberContent, RequestContent, SecondOpinionContent, Stamp, StartingPlanContent,
    TherapistContent, WhenBadContent,
};

/// A document of the gallery.
pub struct Piece {
    /// Its name, as golden files have it.
    pub name: String,
    /// What stands on it.
    pub content: Box<dyn Content>,
    /// On which paper it is looked at.
    pub paper: Paper,
    /// So many pages it may have.
    pub pages: usize,
}

/// When all of them are made.
pub const STAMP: Stamp = Stamp {
    year: 2026,
    month: 9,
    day: 3,
    hour: 8,
    minute: 30,
    offset_minutes: 120,
};

impl Piece {
    fn new(name: &str, content: impl Content + 'static, pages: usize) -> Self {
        Self {
            name: name.to_owned(),
            content: Box::new(content),
            paper: Paper::A4,
            pages,
        }
    }

    fn on(self, paper: Paper) -> Self {
        Self { paper, ..self }
    }

    /// How it is typeset.
    pub fn options(&self) -> Options {
        Options {
            paper: self.paper,
            stamp: STAMP,
        }
    }
}

/// All of them.
pub fn pieces() -> Vec<Piece> {
    [usual_pieces(), hard_pieces(), empty_pieces()]
        .into_iter()
        .flatten()
        .collect()
}

fn usual_pieces() -> Vec<Piece> {
    let large = |mut head: Head| {
        head.large_print = true;
        head
    };
    let mut large_plan = usual::starting_plan();
    large_plan.head = large(large_plan.head);
    let mut large_page = usual::prescriber();
    large_page.head = large(large_page.head);
    vec![
        Piece::new("starting-plan", usual::starting_plan(), 2),
        Piece::new("starting-plan-letter", usual::starting_plan(), 2).on(Paper::Letter),
        Piece::new("starting-plan-large", large_plan, 4),
        Piece::new("when-bad", usual::when_bad(), 2),
        Piece::new("prescriber", usual::prescriber(), 1),
        Piece::new("prescriber-large", large_page, 2),
        Piece::new("therapist", usual::therapist(), 1),
        Piece::new("joint-talk", usual::joint_talk(), 1),
        Piece::new("second-opinion", usual::second_opinion(), 4),
        Piece::new("month-sheet", usual::month_sheet(), 1),
        Piece::new("request", usual::request(), 1),
    ]
}

fn hard_pieces() -> Vec<Piece> {
    vec![
        Piece::new("hard-starting-plan", hard::starting_plan(), 2),
        Piece::new("hard-when-bad", hard::when_bad(), 2),
        Piece::new("hard-prescriber", hard::prescriber(), 2),
        Piece::new("hard-therapist", hard::therapist(), 1),
        Piece::new("hard-joint-talk", hard::joint_talk(), 2),
        Piece::new("hard-second-opinion", hard::second_opinion(), 4),
        Piece::new("hard-month-sheet", hard::month_sheet(), 1),
        Piece::new("hard-request", hard::request(), 1),
    ]
}

/// Nothing entered: every part is there and empty, or was left out.
fn empty_pieces() -> Vec<Piece> {
    let plan = StartingPlanContent {
        difficulties: Some(Vec::new()),
        tried: Some(Vec::new()),
        medicines: Some(Vec::new()),
        therapy: Some(Vec::new()),
        care_team: Some(Vec::new()),
        support: Some(Vec::new()),
        goals: Some(Vec::new()),
        questionnaires: Some(Vec::new()),
        ..StartingPlanContent::default()
    };
    let prescriber = PrescriberContent {
        questions: Some(Vec::new()),
        allergies: Some(Vec::new()),
        medicines: Some(Vec::new()),
        questionnaires: Some(Default::default()),
        side_effects_and_sleep: Some(Vec::new()),
        what_else: Some(Vec::new()),
        ..PrescriberContent::default()
    };
    vec![
        Piece::new("empty-starting-plan", plan, 1),
        Piece::new("empty-prescriber", prescriber, 1),
        Piece::new("nothing-starting-plan", StartingPlanContent::default(), 1),
        Piece::new("nothing-when-bad", WhenBadContent::default(), 1),
        Piece::new("nothing-prescriber", PrescriberContent::default(), 1),
        Piece::new("nothing-therapist", TherapistContent::default(), 1),
        Piece::new("nothing-joint-talk", JointTalkContent::default(), 1),
        Piece::new("nothing-second-opinion", SecondOpinionContent::default(), 1),
        Piece::new("nothing-month-sheet", MonthSheetContent::default(), 1),
        Piece::new("nothing-request", RequestContent::default(), 1),
        Piece::new("nothing-calendar", empty_calendar(), 1),
    ]
}

fn empty_calendar() -> CalendarContent {
    CalendarContent {
        title: String::new(),
        lines: Vec::new(),
        language: String::new(),
        weekdays: Vec::new(),
        months: Vec::new(),
        note: String::new(),
        made_up: true,
    }
}
