//! A record as a FHIR R4 (4.0.1) document: one Bundle with a Composition first, for a clinician's system.
//!
//! Plain values in, JSON text out; the same values give the same bytes. Who calls it (the journal) decides what goes in: what a person
//! does not want to hand over is simply not given. There is no place in [`FhirDocument`] for a safety plan, nor for words that are for
//! the person's own eyes.
//!
//! What it does not claim: no profile is named in any `meta`. In particular it is no International Patient Summary, which needs lists of
//! problems and allergies that a person cannot vouch for. LOINC codes stand only where they were checked (`loinc`); everything else is
//! told in words. No SNOMED CT, no ATC.

mod care;
mod document;
mod ids;
mod input;
mod json;
mod loinc;
mod medicines;
mod narrative;
mod observations;
mod questionnaires;
mod words;

pub use document::write_fhir;
pub use input::{
    FhirAnswer, FhirAssessment, FhirChoice, FhirDocument, FhirDose, FhirGoal, FhirGoalState,
    FhirMedicine, FhirMood, FhirPerson, FhirPlan, FhirQuestion, FhirQuestionnaire, FhirRegimen,
    FhirRegimenState, FhirSession, FhirSideEffect, FhirSleep, FhirTarget, FhirTracker, FhirValue,
    FhirWhen,
};
pub use loinc::{LOINC_NOTICE, is_confirmed_loinc};
pub use words::FhirWords;
