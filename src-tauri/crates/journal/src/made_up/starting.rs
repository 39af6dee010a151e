//! The plan of the story: what the starting plan was told, two later versions, goals, one experiment over and one running.

use ballast_model::{
    DecidedBy, Difficulty, DifficultyId, DifficultyLayer, Experiment, ExperimentDay, ExperimentId,
    ExperimentOutcome, Goal, GoalId, GoalOutcome, Helped, IntentionId, Measure, PlanEntry,
    PlanReason, PlanVersion, PlanVersionId, TrackerId, TreatmentOrder, Tried, TriedId, TriedKind,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::dice::For;
use super::plan::{Plan, after, clock};
use super::words;

/// Days after the first that the starting plan was made.
const MADE: i64 = 3;

/// What the plan of the story holds. Versions say what the person chose; medicines, therapies and goals are added as the record is filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// Versions, oldest first.
    pub versions: Vec<PlanVersion>,
    /// Goals.
    pub goals: Vec<Goal>,
    /// Experiments.
    pub experiments: Vec<Experiment>,
    /// Days on which they were spoken of.
    pub experiment_days: Vec<ExperimentDay>,
    /// Difficulties.
    pub difficulties: Vec<Difficulty>,
    /// What was tried before.
    pub tried: Vec<Tried>,
}

/// `energy` is the place of the tracker for energy among those that are answered.
pub(super) fn all(plan: &Plan, energy: TrackerId) -> Planned {
    let experiments = experiments(plan, energy);
    Planned {
        versions: versions(plan),
        goals: goals(plan, energy),
        experiment_days: days(plan, &experiments),
        experiments,
        difficulties: difficulties(after(plan.story, MADE)),
        tried: tried(),
    }
}

fn versions(plan: &Plan) -> Vec<PlanVersion> {
    let says = |weeks: u8, intentions: &[(i64, &str)]| {
        let mut entries = vec![
            PlanEntry::Order {
                order: TreatmentOrder::Together,
            },
            PlanEntry::CheckIns { every_weeks: weeks },
            PlanEntry::DailyCheckIn {
                at: clock(20 * 60 + 30),
            },
        ];
        entries.extend(intentions.iter().map(|(id, text)| PlanEntry::Intention {
            intention: IntentionId(*id),
            text: (*text).to_owned(),
        }));
        entries
    };
    let version = |id, from, entries, reason| PlanVersion {
        id: PlanVersionId(id),
        from,
        entries,
        reason,
        note: None,
        decided_by: Some(DecidedBy::Together),
        decided_with: Some(words::PRESCRIBER.to_owned()),
        until: None,
        afterwards: None,
    };
    let (walk, people) = ((1, "walk before work"), (2, "see somebody twice a week"));
    vec![
        version(
            1,
            after(plan.story, MADE),
            says(4, &[walk]),
            PlanReason::First,
        ),
        PlanVersion {
            note: Some("Steadier; fewer meetings are enough.".to_owned()),
            ..version(
                2,
                after(plan.to_100, 63),
                says(7, &[walk, people]),
                PlanReason::AgreedReview,
            )
        },
        PlanVersion {
            note: Some("Closer while the new medicine is raised.".to_owned()),
            until: Some(after(plan.today, 25)),
            ..version(
                3,
                after(plan.switch, 1),
                says(3, &[walk, people]),
                PlanReason::SideEffect,
            )
        },
    ]
}

fn goals(plan: &Plan, energy: TrackerId) -> Vec<Goal> {
    let goal = |id, text: &str, measure, since| Goal {
        id: GoalId(id),
        text: text.to_owned(),
        measure,
        baseline: None,
        baseline_n: None,
        target: None,
        since,
        by: None,
        closed: None,
        outcome: None,
        note: None,
    };
    let made = after(plan.story, MADE);
    vec![
        Goal {
            baseline: Some(Decimal::new(9, 1)),
            baseline_n: Some(11),
            target: Some(Decimal::from(2)),
            by: Some(after(plan.today, 60)),
            ..goal(
                1,
                "Get through a working day with something left for the evening",
                Some(Measure::Tracker { tracker: energy }),
                after(plan.today, -55),
            )
        },
        Goal {
            baseline: Some(Decimal::from(17)),
            baseline_n: Some(1),
            target: Some(Decimal::from(4)),
            ..goal(
                2,
                "Feel like myself on most days",
                Some(Measure::Questionnaire {
                    instrument: "phq9".to_owned(),
                }),
                made,
            )
        },
        goal(3, "Ride the bus to my sister again", None, after(made, 40)),
        Goal {
            closed: Some(after(made, 150)),
            outcome: Some(GoalOutcome::Reached),
            note: Some("Four Sundays in a row.".to_owned()),
            ..goal(4, "Cook on Sundays", None, made)
        },
    ]
}

fn experiments(plan: &Plan, energy: TrackerId) -> Vec<Experiment> {
    let begun = after(plan.story, 250);
    vec![
        Experiment {
            id: ExperimentId(1),
            text: "Phone out of the bedroom".to_owned(),
            measure: Measure::Mood,
            start: begun,
            review: after(begun, 21),
            ended: Some(after(begun, 22)),
            outcome: Some(ExperimentOutcome::KeepOn),
            note: Some("Easier than I thought.".to_owned()),
        },
        Experiment {
            id: ExperimentId(2),
            text: "Walk before work".to_owned(),
            measure: Measure::Tracker { tracker: energy },
            start: after(plan.today, -10),
            review: after(plan.today, 11),
            ended: None,
            outcome: None,
            note: None,
        },
    ]
}

/// Most days are spoken of, until yesterday.
fn days(plan: &Plan, experiments: &[Experiment]) -> Vec<ExperimentDay> {
    let mut dice = plan.dice(For::Starting);
    let mut found = Vec::new();
    for experiment in experiments {
        let last = experiment.last().min(plan.last());
        for day in experiment.start.iter_days().take_while(|day| *day <= last) {
            if dice.chance(0.82) {
                found.push(ExperimentDay {
                    experiment: experiment.id,
                    day,
                    done: dice.chance(0.74),
                });
            }
        }
    }
    found
}

fn difficulties(noted: NaiveDate) -> Vec<Difficulty> {
    [
        (
            Some("waking_at_night"),
            "Waking at night or too early",
            DifficultyLayer::Body,
            Some(7),
        ),
        (
            Some("little_energy"),
            "Little energy",
            DifficultyLayer::Body,
            Some(8),
        ),
        (Some("low_mood"), "Low mood", DifficultyLayer::Mind, Some(8)),
        (
            Some("worry"),
            "Worry that will not stop",
            DifficultyLayer::Mind,
            Some(6),
        ),
        (None, "Answering messages", DifficultyLayer::Mind, Some(5)),
    ]
    .into_iter()
    .zip(0..)
    .map(|((key, words, layer, severity), position)| Difficulty {
        id: DifficultyId(i64::from(position) + 1),
        key: key.map(str::to_owned),
        words: words.to_owned(),
        layer,
        severity,
        sensitive: false,
        noted,
        position,
    })
    .collect()
}

fn tried() -> Vec<Tried> {
    let tried = |position: u32, kind, what: &str, when: &str, most: &str, lasted: &str| Tried {
        id: TriedId(i64::from(position) + 1),
        kind,
        what: what.to_owned(),
        when: Some(when.to_owned()),
        most: Some(most.to_owned()),
        lasted: Some(lasted.to_owned()),
        helped: Some(Helped::ALittle),
        ended: None,
        position,
    };
    vec![
        Tried {
            ended: Some("tired all day".to_owned()),
            ..tried(
                0,
                TriedKind::Medicine,
                "mirtazapine",
                "four years ago",
                "30 mg",
                "ten weeks",
            )
        },
        Tried {
            helped: Some(Helped::Clearly),
            ended: Some("moved away".to_owned()),
            ..tried(
                1,
                TriedKind::Therapy,
                "Supportive therapy",
                "at university",
                "every two weeks",
                "a year",
            )
        },
    ]
}
