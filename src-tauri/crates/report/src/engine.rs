//! The Typst engine with nothing to reach: the template, the bundled fonts, the content. No files, no packages, no network.

use std::sync::OnceLock;

use typst::foundations::{Bytes, Dict, IntoValue};
use typst::text::Font;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;

use crate::error::ReportError;

const TEMPLATE: &str = include_str!("summary.typ");

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
        bundled_engine().compile_with_input::<_, PagedDocument>(dict)
    } else {
        engine(more).compile_with_input(dict)
    };
    compiled.output.map_err(|_| ReportError::Typesetting)
}

fn bundled_engine() -> &'static TypstEngine<TypstTemplateMainFile> {
    static ENGINE: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    ENGINE.get_or_init(|| engine(&[]))
}

fn engine(more: &[Font]) -> TypstEngine<TypstTemplateMainFile> {
    let fonts: Vec<Font> = bundled_fonts().iter().chain(more).cloned().collect();
    TypstEngine::builder()
        .main_file(TEMPLATE)
        .fonts(fonts)
        .build()
}
