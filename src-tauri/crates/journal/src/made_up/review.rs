//! What was said about reviews in the story: two doses decided on at a visit, one agreed to be looked at later, and a change of one's own
//! that has just begun. The windows follow from the steps.

use ballast_model::{
    DecidedBy, MedicineId, OwnChange, OwnChangeId, RegimenStep, ReviewAgreed, ReviewAgreedId,
    ReviewAnchor, ReviewOutcome, ReviewOutcomeId, ReviewVerdict, ReviewWeeks,
};
use chrono::NaiveDate;

use super::plan::{Plan, after};
use super::treatment::{HYDROXYZINE, SERTRALINE, VENLAFAXINE};
use super::words;

/// Days ago that the change of one's own began.
const WALK: i64 = 9;

/// What was said; a step's identity is its place in the record's list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reviews {
    /// Changes of the person's own.
    pub own: Vec<OwnChange>,
    /// Weeks as agreed.
    pub agreed: Vec<ReviewAgreed>,
    /// Outcomes.
    pub outcomes: Vec<ReviewOutcome>,
}

pub(super) fn all(plan: &Plan, steps: &[RegimenStep]) -> Reviews {
    let step = |medicine: MedicineId, start: NaiveDate| {
        let found = steps
            .iter()
            .find(|s| s.medicine == medicine && s.start == start);
        found.map(|s| ReviewAnchor::Step(s.id))
    };
    let visit = |place: usize| plan.visits.get(place).copied().unwrap_or(plan.story);
    let decided = [
        (
            step(SERTRALINE, plan.start_25),
            visit(2),
            ReviewVerdict::Change,
            "Some better, not enough. Up to 100 mg.",
        ),
        (
            step(SERTRALINE, plan.to_100),
            visit(3),
            ReviewVerdict::Keep,
            "Clearly better than in the spring. We leave it.",
        ),
        (
            step(HYDROXYZINE, plan.as_needed),
            visit(2),
            ReviewVerdict::Keep,
            "Seldom needed; good to have it there.",
        ),
    ];
    let outcomes = (1..)
        .zip(decided)
        .filter_map(|(place, (review, day, verdict, note))| {
            Some(ReviewOutcome {
                id: ReviewOutcomeId(place),
                review: review?,
                verdict,
                day,
                decided_by: Some(DecidedBy::Together),
                with_whom: Some(words::PRESCRIBER.to_owned()),
                note: Some(note.to_owned()),
                weeks: None,
            })
        })
        .collect();
    let agreed = step(VENLAFAXINE, plan.to_112)
        .map(|review| ReviewAgreed {
            id: ReviewAgreedId(1),
            review,
            weeks: ReviewWeeks::weeks(4, 8),
            with_whom: Some(words::PRESCRIBER.to_owned()),
            agreed: visit(6),
        })
        .into_iter()
        .collect();
    Reviews {
        own: vec![OwnChange {
            id: OwnChangeId(1),
            day: after(plan.today, -WALK),
            what: "A walk before work".to_owned(),
            medicine: None,
            course: None,
            tracker: None,
            weeks: ReviewWeeks::weeks(2, 4),
            note: Some("Twenty minutes, also in the rain.".to_owned()),
        }],
        agreed,
        outcomes,
    }
}
