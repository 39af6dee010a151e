//! Printed pages: plain content in, one typeset document out, as PDF, SVG and PNG of the same layout.
//!
//! What it is: a Typst template, the bundled fonts and the exporters. What it is not: it knows no record, makes no numbers and no
//! sentences, reads no clock and no network. Content enters the template as data, never as markup, so nothing a person writes can act.
//!
//! Who calls it: `journal`, which fills [`ReportContent`] and [`CalendarContent`].

#![deny(missing_docs)]

mod calendar;
mod content;
mod document;
mod engine;
mod error;
mod flatten;
mod glyphs;
mod layout;
mod text;
mod words;

pub use calendar::{CalendarContent, CalendarDocument, Cell, Month, typeset_calendar};
pub use content::{Chart, MedicineRow, ReportContent, ScoreTable};
pub use document::{Document, Options, Paper, Pdf, Stamp, png, typeset};
pub use engine::forget;
pub use error::ReportError;
