//! The Typst engine with nothing to reach: the templates, the bundled fonts, the content. No files, no packages, no network.

use ballast_words::t;
use std::sync::{Once, OnceLock};
use std::thread;

use typst::foundations::{Array, Bytes, Dict, IntoValue};
use typst::text::Font;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;

use crate::error::ReportError;

/// The layout language that the templates share.
const HOUSE: (&str, &str) = ("house.typ", include_str!("house.typ"));

/// What is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// Pages to read and to hand over.
    Page,
    /// A card for the pocket.
    Card,
}

impl Template {
    fn source(self) -> &'static str {
        match self {
            Self::Page => include_str!("page.typ"),
            Self::Card => include_str!("card.typ"),
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
    /// The charts with their text alternatives.
    pub charts: Vec<(Vec<u8>, String)>,
    /// `a4` or `us-letter`.
    pub paper: &'static str,
    /// 0 spacious to 3 tight.
    pub tightness: u8,
    /// What the layout itself says, in the language spoken where this was made.
    pub words: FixedWords,
}

/// Typesets with the bundled fonts and `more` for letters these lack.
pub(crate) fn compile(inputs: Inputs, more: &[Font]) -> Result<PagedDocument, ReportError> {
    let charts: Array = inputs
        .charts
        .into_iter()
        .map(|(svg, alt)| {
            let mut chart = Dict::new();
            chart.insert("svg".into(), Bytes::new(svg).into_value());
            chart.insert("alt".into(), alt.into_value());
            chart.into_value()
        })
        .collect();
    let mut dict = Dict::new();
    dict.insert("content".into(), Bytes::new(inputs.content).into_value());
    dict.insert("charts".into(), charts.into_value());
    let mut words = Dict::new();
    for (name, said) in inputs.words {
        words.insert(name.into(), said.into_value());
    }
    dict.insert("words".into(), words.into_value());
    dict.insert("paper".into(), inputs.paper.into_value());
    let card = inputs.template == Template::Card;
    dict.insert("card".into(), card.into_value());
    dict.insert("tightness".into(), i64::from(inputs.tightness).into_value());
    let compiled = if more.is_empty() {
        bundled_engine(inputs.template).compile_with_input::<_, PagedDocument>(dict)
    } else {
        engine(inputs.template, more).compile_with_input(dict)
    };

    compiled.output.map_err(|_| ReportError::Typesetting)
}

/// What the layout itself says, each with its name there.
pub(crate) type FixedWords = [(&'static str, String); 4];

/// What the layout itself says, in the language spoken. Where a page is counted, `%n` and `%all` stand for the numbers.
pub(crate) fn fixed_words() -> FixedWords {
    [
        ("made-up-mark", t!("report-made-up-mark")),
        ("made-up", t!("report-made-up")),
        ("page-of", t!("report-page-of", page = "%n", pages = "%all")),
        ("changed", t!("report-changed")),
    ]
}

/// Drops everything that was kept of any page, its words included. Nobody waits for it.
pub(crate) fn forget() {
    let evict = || typst::comemo::evict(0);
    if thread::Builder::new().spawn(evict).is_err() {
        evict();
    }
}

/// Has the engine built while something else is done, the first time; without this the first page builds it.
pub fn warm_up() {
    static BEGUN: Once = Once::new();
    // Where there is no room for a thread, nothing is lost but time.
    BEGUN.call_once(|| {
        let _ = thread::Builder::new().spawn(|| bundled_engine(Template::Page));
    });
}

fn bundled_engine(template: Template) -> &'static TypstEngine<TypstTemplateMainFile> {
    static PAGE: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    static CARD: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    let kept = match template {
        Template::Page => &PAGE,
        Template::Card => &CARD,
    };
    kept.get_or_init(|| engine(template, &[]))
}

fn engine(template: Template, more: &[Font]) -> TypstEngine<TypstTemplateMainFile> {
    let fonts: Vec<Font> = bundled_fonts().iter().chain(more).cloned().collect();
    TypstEngine::builder()
        .main_file(template.source())
        .with_static_source_file_resolver([HOUSE])
        .fonts(fonts)
        // The layouts of one document share most of their work; it goes when the document does.
        .comemo_evict_max_age(None)
        .build()
}
