//! The kinds of things that can be found by their words and deleted for good, and the name of one of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;

coded! {
    /// A kind of thing that holds a person's words.
    ThingKind {
        /// A check-in: its note, tags and short answers.
        CheckIn = "check_in",
        /// A session: what to talk about, themes, what I take away.
        Session = "session",
        /// The note of a session that is for own eyes only.
        PrivateNote = "private_note",
        /// A therapy course.
        Course = "course",
        /// Homework.
        Homework = "homework",
        /// A thought record.
        Thought = "thought",
        /// A skill.
        Skill = "skill",
        /// A practice of a skill.
        Practice = "practice",
        /// An activity.
        Activity = "activity",
        /// An exposure ladder with its steps.
        Ladder = "ladder",
        /// An attempt at a step of a ladder.
        Attempt = "attempt",
        /// A question for a visit, and its answer.
        Question = "question",
        /// An appointment: what was agreed.
        Visit = "visit",
        /// What clinicians see differently.
        Disagreement = "disagreement",
        /// A person of the care team.
        Person = "person",
        /// A medicine.
        Medicine = "medicine",
        /// A step of a medicine: its reason.
        Step = "step",
        /// A dose: why it was skipped, or what it was for.
        Dose = "dose",
        /// A refill or a count.
        Supply = "supply",
        /// Something that is monitored.
        Monitoring = "monitoring",
        /// A result of it.
        MonitoringResult = "monitoring_result",
        /// An allergy or a bad reaction.
        Allergy = "allergy",
        /// A side effect.
        SideEffect = "side_effect",
        /// A life event.
        Event = "event",
        /// A filled-in questionnaire.
        Assessment = "assessment",
        /// A warning sign.
        Warning = "warning",
        /// A goal.
        Goal = "goal",
        /// A small experiment.
        Experiment = "experiment",
        /// A version of the plan: its note.
        PlanVersion = "plan_version",
        /// A change of one's own that is looked at.
        OwnChange = "own_change",
        /// The outcome of a review.
        ReviewOutcome = "review_outcome",
        /// A difficulty of the starting plan.
        Difficulty = "difficulty",
        /// What was tried before.
        Tried = "tried",
    }
}

/// One thing of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Thing {
    /// What kind.
    pub kind: ThingKind,
    /// Its identity within its kind; of a note for own eyes, that of its session.
    #[ts(type = "number")]
    pub id: i64,
}
