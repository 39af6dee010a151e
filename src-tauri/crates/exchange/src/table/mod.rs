//! Any table as CSV: looked at first ([`look_at_table`]), then read by a recipe that the person made or chose ([`read_table`]).
//!
//! What can be told from the bytes is told: the encoding (by the detector of Firefox, `chardetng`), the delimiter, which orders of day and
//! month are possible, which decimal mark. Where more than one is possible the person says; nothing is guessed. A recipe is plain data
//! and is kept for the next file of the same kind.

mod cells;
mod look;
mod read;
mod recipe;

pub use look::{ColumnLook, TableLook, look_at_table};
pub(crate) use read::read_as;
pub use read::read_table;
pub use recipe::{
    Column, ColumnUse, DateOrder, DecimalMark, MoodScale, Recipe, RecipeColumn, Step,
};

/// Most columns that are looked at.
pub(crate) const COLUMNS_MAX: usize = 500;
