//! The nouns of a treatment record: plain types that are valid once made.
//!
//! Dates, doses, schedules, sessions, check-ins. No input or output, no clock, no storage, no formatting for
//! a page. Every other room may depend on this one; it depends on none.

mod act;
mod activity;
mod allergy;
mod amount;
mod assessment;
mod care;
mod check_in;
mod correction;
mod disagreement;
mod event;
mod experiment;
mod exposure;
mod fold;
mod goal;
mod homework;
mod ids;
mod import;
mod invalid;
mod medicine;
mod moment;
mod monitoring;
mod own_questionnaire;
mod pieces;
mod plan;
mod plan_diff;
mod regimen;
mod regimen_plan;
mod review;
mod safety_plan;
mod session;
mod shared;
mod side_effect;
mod skill;
mod starting_plan;
mod supply;
mod text;
mod therapy;
mod thing;
mod thought;
mod tracker;
mod visit;
mod warning;

pub use act::{Act, Noun};
pub use activity::{Activity, ActivityStatus};
pub use allergy::{Allergy, AllergyKind};
pub use amount::{Amount, Unit};
pub use assessment::{Assessment, AssessmentSource};
pub use care::{
    AfterVisit, AgendaItem, AgendaSource, Appointment, PLACE_MAX, Person, PersonRole, QUESTION_MAX,
    VisitReminder,
};
pub use check_in::{CheckIn, CheckInKind, Mood, TrackerValue, Value};
pub use correction::{Correction, Stood};
pub use disagreement::{ASKED_MAX, ClinicianView, Disagreement, Share, VIEW_MAX, VIEWS_MAX};
pub use event::LifeEvent;
pub use experiment::{EXPERIMENT_DAYS_MAX, Experiment, ExperimentDay, ExperimentOutcome};
pub use exposure::{Attempt, LADDER_STEPS_MAX, Ladder, LadderStep};
pub use fold::{Word, fold, words_of};
pub use goal::{Goal, GoalOutcome, MEASURED_MAX, Measure};
pub use homework::{Homework, HomeworkStatus, TASK_MAX, carried};
pub use ids::*;
pub use import::{ImportBatch, ImportFormat};
pub use invalid::{Invalid, Problem};
pub use medicine::{DecidedBy, Dose, DoseStatus, Medicine, RegimenStep, Schedule, StepKind};
pub use moment::{Clock, DayEnd, Moment, day_in_range, parse_day, parse_time};
pub use monitoring::{Monitoring, MonitoringKind, MonitoringResult, next_due};
pub use own_questionnaire::OwnQuestionnaire;
pub use pieces::Pieces;
pub use plan::{
    AfterTemporary, PlanEntry, PlanReason, PlanSubject, PlanVersion, TreatmentOrder, plan_before,
    plan_on,
};
pub use plan_diff::{PlanChange, compare_plans};
pub use regimen::{PlannedDose, Regimen, Span, planned_doses, planned_total, regimen_on, spans};
pub use regimen_plan::{PlanKind, RegimenPlan, StepCorrection};
pub use review::{
    OwnChange, ReviewAgreed, ReviewAnchor, ReviewOutcome, ReviewUnit, ReviewVerdict, ReviewWeeks,
};
pub use safety_plan::SafetyPlanPart;
pub use session::{Session, SessionFormat, SessionStatus, WorkingTogether};
pub use shared::{SharedPage, SummaryDocument};
pub use side_effect::{SideEffect, SideEffectRating};
pub use skill::{SKILL_STEPS_MAX, STEP_MAX, Skill, SkillUse};
pub use starting_plan::{Difficulty, DifficultyLayer, Helped, STARTING_LIST_MAX, Tried, TriedKind};
pub use supply::{SupplyEntry, SupplyEstimate, SupplyKind, supply_estimate};
pub use text::{LINE_MAX, NOTE_MAX, line, note, optional_line};
pub use therapy::{CourseKind, KeepWell, MOST_SESSIONS, Rhythm, RhythmStep, TherapyCourse};
pub use thing::{Thing, ThingKind};
pub use thought::{FEELINGS_MAX, Feeling, RatingScale, ThoughtRecord};
pub use tracker::{Better, DaySummary, Layer, Tracker, TrackerKind};
pub use visit::{AGREED_LINE_MAX, AGREED_MAX, AgreedLine, Telling};
pub use warning::{WarningSeen, WarningSide, WarningSign, WarningSubject};
