//! What the page is given and what it gives: plain shapes that cross the bridge. No behaviour here.
//!
//! Typed dates, times and amounts arrive as text and are read by the verbs, so that a slip becomes an error at its field
//! instead of a refused call.

mod acts;
mod care;
mod chart;
mod door;
mod export;
mod import;
mod medication;
mod medicine;
mod patterns;
mod plan;
mod questionnaire;
mod reminder;
mod review;
mod search;
mod settings;
mod summary;
mod therapy;
mod today;
mod toolkit;
mod visit;
mod well;

pub use acts::*;
pub use care::*;
pub use chart::*;
pub use door::*;
pub use export::*;
pub use import::*;
pub use medication::*;
pub use medicine::*;
pub use patterns::*;
pub use plan::*;
pub use questionnaire::*;
pub use reminder::*;
pub use review::*;
pub use search::*;
pub use settings::*;
pub use summary::*;
pub use therapy::*;
pub use today::*;
pub use toolkit::*;
pub use visit::*;
pub use well::*;
