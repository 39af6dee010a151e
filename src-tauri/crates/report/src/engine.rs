//! The Typst engine with nothing to reach: the templates, the bundled fonts, the content. No files, no packages, no network.

use std::sync::OnceLock;

use typst::foundations::{Bytes, Dict, IntoValue};
use typst::text::Font;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;

use crate::error::ReportError;

/// What is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// The page for an appointment.
    Summary,
    /// The calendar for the fridge.
    Calendar,
}

impl Template {
    fn source(self) -> &'static str {
        match self {
            Self::Summary => include_str!("summary.typ"),
            Self::Calendar => include_str!("calendar.typ"),
        }
    }
}

/// The bundled font files, regular first.
pub(crate) const FONT_FILES: [&[u8]; 3] = [
    include_bytes!("../../../fonts/Inter-Regular.ttf"),
    include_bytes!("../../../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../../../fonts/Inter-Bold.ttf"),
];

/// The bundled fonts, parsed once.
pub(crate) fn bundled_fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| {
        FONT_FILES
            .iter()
            .flat_map(|data| Font::iter(Bytes::new(*data)))
            .collect()
    })
}

/// What the template is given.
pub(crate) struct Inputs {
    /// Which.
    pub template: Template,
    /// The content as JSON.
    pub content: Vec<u8>,
    /// The chart, if there is one.
    pub chart: Option<(Vec<u8>, String)>,
    /// `a4` or `us-letter`.
    pub paper: &'static str,
    /// 0 spacious to 3 tight.
    pub tightness: u8,
}

/// Typesets with the bundled fonts and `more` for letters these lack.
pub(crate) fn compile(inputs: Inputs, more: &[Font]) -> Result<PagedDocument, ReportError> {
    let mut dict = Dict::new();
    dict.insert("content".into(), Bytes::new(inputs.content).into_value());
    if let Some((svg, alt)) = inputs.chart {
        dict.insert("chart".into(), Bytes::new(svg).into_value());
        dict.insert("alt".into(), alt.into_value());
    }
    dict.insert("paper".into(), inputs.paper.into_value());
    dict.insert("tightness".into(), i64::from(inputs.tightness).into_value());
    let compiled = if more.is_empty() {
        bundled_engine(inputs.template).compile_with_input::<_, PagedDocument>(dict)
    } else {
        engine(inputs.template, more).compile_with_input(dict)
    };
    compiled.output.map_err(|_| ReportError::Typesetting)
}

/// Drops what was typeset before the last page, so that memory does not grow from page to page. What the last page shares with the next
/// stays: its template, and its words for as long as the record is open.
pub(crate) fn remember_less() {
    typst::comemo::evict(1);
}

/// Drops everything that was kept of any page, its words included. Called when a record is closed.
pub fn forget() {
    typst::comemo::evict(0);
}

fn bundled_engine(template: Template) -> &'static TypstEngine<TypstTemplateMainFile> {
    static SUMMARY: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    static CALENDAR: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    let kept = match template {
        Template::Summary => &SUMMARY,
        Template::Calendar => &CALENDAR,
    };
    kept.get_or_init(|| engine(template, &[]))
}

fn engine(template: Template, more: &[Font]) -> TypstEngine<TypstTemplateMainFile> {
    let fonts: Vec<Font> = bundled_fonts().iter().chain(more).cloned().collect();
    TypstEngine::builder()
        .main_file(template.source())
        .fonts(fonts)
        // Several layouts of one page share most of their work; `remember_less` and `forget` decide when it goes.
        .comemo_evict_max_age(None)
        .build()
}
