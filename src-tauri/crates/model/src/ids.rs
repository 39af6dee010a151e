//! Row identities, one type a noun so that they cannot be mixed up. Zero means "not stored yet".

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl $name {
            /// The identity of something that is not stored yet.
            pub const NEW: Self = Self(0);
        }
    )*};
}

ids! {
    /// Identity of a [`crate::PlanVersion`].
    PlanVersionId,
    /// Identity of something one means to do.
    IntentionId,
    /// Identity of a [`crate::Goal`].
    GoalId,
    /// Identity of an [`crate::Experiment`].
    ExperimentId,
    /// Identity of a [`crate::Difficulty`].
    DifficultyId,
    /// Identity of a [`crate::Tried`].
    TriedId,
    /// Identity of a [`crate::Tracker`].
    TrackerId,
    /// Identity of a [`crate::CheckIn`].
    CheckInId,
    /// Identity of a [`crate::Medicine`].
    MedicineId,
    /// Identity of a [`crate::RegimenStep`].
    StepId,
    /// Identity of a [`crate::RegimenPlan`].
    PlanId,
    /// Identity of a [`crate::StepCorrection`].
    CorrectionId,
    /// Identity of a [`crate::Correction`].
    StoodId,
    /// Identity of a [`crate::SharedPage`].
    SharedId,
    /// Identity of an [`crate::Allergy`].
    AllergyId,
    /// Identity of a [`crate::SupplyEntry`].
    SupplyId,
    /// Identity of a [`crate::Monitoring`].
    MonitoringId,
    /// Identity of a [`crate::MonitoringResult`].
    ResultId,
    /// Identity of a [`crate::Dose`].
    DoseId,
    /// Identity of a [`crate::SideEffect`].
    SideEffectId,
    /// Identity of a [`crate::TherapyCourse`].
    CourseId,
    /// Identity of a [`crate::RhythmStep`].
    RhythmId,
    /// Identity of a [`crate::Session`].
    SessionId,
    /// Identity of a piece of [`crate::Homework`].
    HomeworkId,
    /// Identity of a [`crate::LifeEvent`].
    EventId,
    /// Identity of an [`crate::Assessment`].
    AssessmentId,
    /// Identity of a [`crate::Person`].
    PersonId,
    /// Identity of an [`crate::Appointment`].
    AppointmentId,
    /// Identity of an [`crate::AgendaItem`].
    AgendaItemId,
    /// Identity of an [`crate::AgreedLine`].
    AgreedId,
    /// Identity of a [`crate::Disagreement`].
    DisagreementId,
    /// Identity of a [`crate::Share`].
    ShareId,
    /// Identity of an [`crate::ImportBatch`].
    ImportId,
    /// Identity of a [`crate::Skill`].
    SkillId,
    /// Identity of a [`crate::SkillUse`].
    SkillUseId,
    /// Identity of a [`crate::ThoughtRecord`].
    ThoughtId,
    /// Identity of an [`crate::Activity`].
    ActivityId,
    /// Identity of a [`crate::Ladder`].
    LadderId,
    /// Identity of a [`crate::LadderStep`].
    LadderStepId,
    /// Identity of an [`crate::Attempt`].
    AttemptId,
    /// Identity of an [`crate::OwnChange`].
    OwnChangeId,
    /// Identity of a [`crate::ReviewAgreed`].
    ReviewAgreedId,
    /// Identity of a [`crate::ReviewOutcome`].
    ReviewOutcomeId,
    /// Identity of a [`crate::WarningSign`].
    WarningId,
    /// Identity of a [`crate::WarningSeen`].
    WarningSeenId,
    /// Identity of an [`crate::OwnQuestionnaire`].
    OwnQuestionnaireId,
}
