//! Other formats to the nouns of the record and back: files of other apps and any table in, Ballast's own complete JSON out and in,
//! tables as CSV and FHIR documents out.
//!
//! Bytes in, plain values out. No file is opened here, nothing is stored, no clock is read; the journal calls it, shows the dry run and
//! stores what the person agreed to. What cannot be read is said with a stable code and a line, never with the person's words.

mod amounts;
mod archive;
mod ballast_json;
mod bearable;
mod check_ins;
pub mod daylio;
mod emoods;
mod error;
pub mod fhir;
mod fnv;
mod found;
mod keys;
mod locked;
mod medtimer;
mod recognise;
mod rows;
mod table;
mod table_csv;
mod text;
mod track_and_graph;
mod words;

pub use ballast_json::{
    BALLAST_FORMAT, BALLAST_MAX_MIB, BallastExport, BallastExportError, BallastRow, BallastStamp,
    BallastTable, Damage, is_ballast_json, read_ballast_json, write_ballast_json,
};
pub use bearable::{BearableMood, read_bearable};
pub use check_ins::{mood_of_level, to_check_ins};
pub use daylio::{
    ActivityGroup, DaylioEntry, DaylioFile, DaylioGeneration, MoodMapping, MoodSeen, SkipReason,
    Skipped, read_daylio, read_daylio_backup,
};
pub use emoods::read_emoods;
pub use error::{ExchangeError, FileType, MappingProblem, RecipeProblem};
pub use fhir::{
    FhirAnswer, FhirAssessment, FhirChoice, FhirDocument, FhirDose, FhirGoal, FhirGoalState,
    FhirMedicine, FhirMood, FhirPerson, FhirPlan, FhirQuestion, FhirQuestionnaire, FhirRegimen,
    FhirRegimenState, FhirSession, FhirSideEffect, FhirSleep, FhirTarget, FhirTracker, FhirValue,
    FhirWhen, FhirWords, LOINC_NOTICE, is_confirmed_loinc, write_fhir,
};
pub use found::{
    ColumnSeen, Found, FoundCheckIns, FoundDose, FoundEntry, FoundSession, ImportContext, Source,
    TrackerSeen, found_check_ins,
};
pub use locked::{LOCKED_ENDING, LockError, lock_with_passphrase};
pub use medtimer::read_medtimer;
pub use recognise::{FileKind, recognise};
pub use table::{
    Column, ColumnLook, ColumnUse, DateOrder, DecimalMark, MoodScale, Recipe, RecipeColumn, Step,
    TableLook, look_at_table, read_table,
};
pub use table_csv::write_table_csv;
pub use track_and_graph::read_track_and_graph;

/// Largest file that is read, in MiB. A decade of daily entries is about 2 MiB.
pub const MAX_MIB: u32 = 64;
/// Most data rows that are read: more than 27 entries a day for a century.
pub const MAX_ROWS: u32 = 1_000_000;
