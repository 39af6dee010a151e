//! Printed pages: plain content in, one typeset document out, as PDF, SVG and PNG of the same layout.
//!
//! What it is: a Typst template, the bundled fonts and the exporters. What it is not: it knows no record, makes no numbers and no
//! sentences, reads no clock and no network. Content enters the template as data, never as markup, so nothing a person writes can act.
//!
//! Who calls it: `journal`, which fills one of the [contents](Content) and hands it to [`typeset`].
//!
//! How it is made: a content becomes a manuscript (a head and parts, in the order they are read); the manuscript is set by one layout
//! language (`house.typ`) in the calmest look that keeps the promised pages, and is cut by rank where none does.

#![deny(missing_docs)]

mod contents;
mod cut;
mod document;
mod engine;
mod error;
mod fit;
mod flatten;
mod glyphs;
mod known;
mod manuscript;
mod text;
mod words;

pub use contents::*;
pub use document::{Document, Options, Paper, Pdf, Stamp, png, typeset, typeset_again};
pub use engine::warm_up;
pub use error::ReportError;
