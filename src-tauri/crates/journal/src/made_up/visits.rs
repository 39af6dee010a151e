//! What came of the last visit of the story, line by line, and a question that two clinicians see differently.

use ballast_model::{
    AgreedId, AgreedLine, AppointmentId, ClinicianView, Disagreement, DisagreementId, MedicineId,
    PersonId, RegimenStep, Share, ShareId, StepId, Telling,
};
use chrono::NaiveDate;

use super::plan::{Plan, after};
use super::treatment::VENLAFAXINE;
use super::words;

/// Places in the list of people.
const THERAPIST: PersonId = PersonId(2);
const SISTER: PersonId = PersonId(3);

/// What came of visits; a visit's, a step's and a person's identity is its place in the record's list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Visits {
    /// What was agreed.
    pub agreed: Vec<AgreedLine>,
    /// Who is to hear of it.
    pub tellings: Vec<Telling>,
    /// What clinicians see differently.
    pub disagreements: Vec<Disagreement>,
    /// With whom it was shared.
    pub shares: Vec<Share>,
}

/// `last` is the place of the last visit of the story.
pub(super) fn all(plan: &Plan, last: AppointmentId, steps: &[RegimenStep]) -> Visits {
    let day = plan.visits.last().copied().unwrap_or(plan.story);
    let step = |medicine: MedicineId, start: NaiveDate| {
        (1..)
            .zip(steps)
            .find(|(_, s)| s.medicine == medicine && s.start == start)
            .map(|(place, _)| StepId(place))
    };
    let line = |place: i64, what: &str, who: &str, step: Option<StepId>| AgreedLine {
        id: AgreedId(place),
        appointment: last,
        position: u32::try_from(place - 1).unwrap_or_default(),
        what: what.to_owned(),
        who: Some(who.to_owned()),
        step,
        rhythm: None,
    };
    let tell = |place: i64, person: PersonId, told: Option<NaiveDate>| Telling {
        agreed: AgreedId(place),
        person,
        told,
    };
    Visits {
        agreed: vec![
            line(
                1,
                "Venlafaxine 112.5 mg in the morning",
                "me",
                step(VENLAFAXINE, plan.to_112),
            ),
            line(2, "Take blood pressure once a week", "me", None),
            line(
                3,
                "Write to the therapist about the winter",
                words::PRESCRIBER,
                None,
            ),
        ],
        tellings: vec![
            tell(1, THERAPIST, Some(after(day, 6))),
            tell(2, SISTER, Some(day)),
            tell(3, THERAPIST, None),
        ],
        disagreements: vec![disagreement(plan, day)],
        shares: vec![Share {
            id: ShareId(1),
            disagreement: DisagreementId(1),
            who: words::THERAPIST.to_owned(),
            day: after(plan.today, -6),
        }],
    }
}

fn disagreement(plan: &Plan, visit: NaiveDate) -> Disagreement {
    let view = |who: &str, view: &str, rests_on: &str, day: NaiveDate| ClinicianView {
        who: who.to_owned(),
        view: view.to_owned(),
        rests_on: Some(rests_on.to_owned()),
        day: Some(day),
    };
    Disagreement {
        id: DisagreementId(1),
        topic: "One more step of venlafaxine, or first the mornings with therapy".to_owned(),
        noted: after(plan.today, -10),
        views: vec![
            view(
                words::PRESCRIBER,
                "One step to 150 mg if the mornings stay heavy.",
                "The mornings since the switch; room to go up",
                visit,
            ),
            view(
                words::THERAPIST,
                "First four weeks of getting up with a plan for the first hour.",
                "What helped last spring; sweating at night",
                after(plan.today, -12),
            ),
        ],
        my_view: Some(
            "I would like to know whether one of them speaks against the other.".to_owned(),
        ),
        ask: vec![
            "Could you speak with each other before I decide?".to_owned(),
            "What would we look at after four weeks?".to_owned(),
        ],
        i_agree: Some("That you speak about what stands on this page.".to_owned()),
        reach: Some("By telephone, mornings are best.".to_owned()),
        outcome: None,
        outcome_day: None,
    }
}
