//! What an act did and what undo would do. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{Act, Noun};
use serde::Serialize;
use ts_rs::TS;

/// What an act did, for the page to reload what changed and to offer undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// The act.
    pub act: Act,
    /// Nouns it touched; empty when it changed nothing.
    pub nouns: Vec<Noun>,
}

/// What undo and redo would do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct UndoState {
    /// The act that undo takes back.
    pub undo: Option<Act>,
    /// The act that redo does again.
    pub redo: Option<Act>,
}
