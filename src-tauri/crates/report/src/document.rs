//! A typeset document and what it can be saved as.

use std::sync::OnceLock;

use resvg::tiny_skia::{Pixmap, Transform};
use typst::foundations::{Datetime, Smart};
use typst::text::Font;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::contents::{Chart, Content};
use crate::engine::{compile, forget};
use crate::error::ReportError;
use crate::fit::{Layout, charts, fit, inputs};
use crate::flatten::{flatten, parse};
use crate::glyphs;
use crate::known::number_of;
use crate::text;
use crate::words::{marked, prepared};

/// A picture of a page has at most so many pixels a side.
const MOST_PIXELS: f32 = 8000.0;
/// A point in the pixels of CSS, in which a page's SVG is measured: 96 to the inch against 72.
const POINT: f32 = 96.0 / 72.0;

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }
}

/// When the document was made, as lived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Year.
    pub year: i32,
    /// Month, 1..=12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
    /// Hour, 0..=23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Minutes east of UTC.
    pub offset_minutes: i32,
}

/// How to typeset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Paper size.
    pub paper: Paper,
    /// When.
    pub stamp: Stamp,
}

/// A typeset document. What was remembered to set it goes when it is dropped or laid aside.
pub struct Document {
    /// Stands for its content on its paper.
    number: u64,
    layout: Layout,
    charts: Vec<Chart>,
    options: Options,
    fonts: Vec<Font>,
    missing: Vec<char>,
    /// The same pages with the charts' text as outlines, made when a picture is first asked for.
    pictures: OnceLock<Result<PagedDocument, ReportError>>,
    _remembered: Remembered,
}

/// What Typst remembers while one document is set in several layouts and as pictures: a person's words among it. It is dropped with this,
/// also when setting fails.
struct Remembered;

impl Drop for Remembered {
    fn drop(&mut self) {
        forget();
    }
}

/// A PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// It meets PDF/UA-1: tagged, titled, with text alternatives.
    pub tagged_ua1: bool,
}

/// Typesets a document, as spacious as its pages allow: first the space gets tighter and the charts shorter, a step at a time; then, in a
/// document that promises its pages, what is more is ranked and cut, and the page says how much. Letters never get smaller, nothing is clipped.
///
/// # Errors
/// [`ReportError::Chart`] when a chart is not an SVG that can be read; [`ReportError::Typesetting`].
pub fn typeset(
    content: &(impl Content + ?Sized),
    options: &Options,
) -> Result<Document, ReportError> {
    typeset_again(content, options, None)
}

/// The same with the document that was set before: it is taken as it stands when it says the same on the same paper.
///
/// # Errors
/// Those of [`typeset`].
pub fn typeset_again(
    content: &(impl Content + ?Sized),
    options: &Options,
    before: Option<Document>,
) -> Result<Document, ReportError> {
    let mut manuscript = prepared(content.manuscript());
    let mut all = String::new();
    manuscript.each_text(&mut |text, _| all.push_str(text));
    let drawn = manuscript.charts.iter().flatten().map(|c| c.svg.as_str());
    let lacking = glyphs::lacking(drawn.chain([all.as_str()]));
    let (fonts, missing) = if lacking.is_empty() {
        Default::default()
    } else {
        glyphs::from_machine(&lacking)
    };
    let manuscript = marked(manuscript, &missing);
    let number = number_of(&manuscript, options.paper);
    if let Some(same) = before.filter(|before| before.number == number) {
        return Ok(Document {
            options: *options,
            ..same
        });
    }
    let remembered = Remembered;
    let layout = fit(&manuscript, number, options.paper, &fonts).map_err(|error| {
        let mut drawings = manuscript.charts.iter().flatten();
        if drawings.any(|chart| parse(&chart.svg, &fonts).is_err()) {
            ReportError::Chart
        } else {
            error
        }
    })?;
    Ok(Document {
        number,
        charts: charts(&layout.manuscript, layout.look),
        layout,
        options: *options,
        fonts,
        missing,
        pictures: OnceLock::new(),
        _remembered: remembered,
    })
}

impl Document {
    /// Drops what was remembered to set it; the pages stay.
    pub fn lay_aside(&self) {
        forget();
    }

    /// How many pages it has, at least 1.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.layout.paged.pages().len()
    }

    /// Letters for which no font was found; the page shows □ in their place.
    #[must_use]
    pub fn missing_glyphs(&self) -> &[char] {
        &self.missing
    }

    /// The document as a PDF, tagged for assistive technology. If it cannot meet PDF/UA-1 it is still a PDF, tagged if that can be, and says so.
    ///
    /// # Errors
    /// [`ReportError::Pdf`].
    pub fn pdf(&self) -> Result<Pdf, ReportError> {
        pdf_of(&self.layout.paged, self.options.stamp)
    }

    /// A page, from 0, as an SVG of outlines: it looks the same in every viewer.
    ///
    /// # Errors
    /// [`ReportError::NoSuchPage`]; [`ReportError::Chart`].
    pub fn svg(&self, page: usize) -> Result<String, ReportError> {
        let pictures = self.pictures.get_or_init(|| self.outlined());
        let pages = pictures.as_ref().map_err(Clone::clone)?.pages();
        let page = pages.get(page).ok_or(ReportError::NoSuchPage)?;
        Ok(typst_svg::svg(page, &SvgOptions::default()))
    }

    /// A page, from 0, as a PNG on white, `scale` pixels for each point (1/72 inch).
    ///
    /// # Errors
    /// Those of [`Document::svg`]; [`ReportError::Picture`] when it would be larger than 8,000 pixels a side.
    pub fn png(&self, page: usize, scale: f32) -> Result<Vec<u8>, ReportError> {
        png(&self.svg(page)?, scale / POINT)
    }

    /// The words of a page, from 0, in reading order, with the text alternative of each chart where it stands.
    ///
    /// # Errors
    /// [`ReportError::NoSuchPage`].
    pub fn text(&self, page: usize) -> Result<String, ReportError> {
        let page = self
            .layout
            .paged
            .pages()
            .get(page)
            .ok_or(ReportError::NoSuchPage)?;
        Ok(text::words(&page.frame))
    }

    fn outlined(&self) -> Result<PagedDocument, ReportError> {
        let Layout {
            manuscript, look, ..
        } = &self.layout;
        let charts = self
            .charts
            .iter()
            .map(|chart| {
                Ok(Chart {
                    svg: flatten(&chart.svg, &self.fonts)?,
                    alt: chart.alt.clone(),
                })
            })
            .collect::<Result<Vec<_>, ReportError>>()?;
        compile(
            inputs(manuscript, &charts, *look, self.options.paper)?,
            &self.fonts,
        )
    }
}

/// A typeset document as a PDF, tagged for assistive technology where that can be.
///
/// # Errors
/// [`ReportError::Pdf`].
fn pdf_of(paged: &PagedDocument, stamp: Stamp) -> Result<Pdf, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| ReportError::Pdf)?;
    if let Ok(bytes) = typst_pdf::pdf(
        paged,
        &PdfOptions {
            standards,
            ..pdf_options(stamp)
        },
    ) {
        return Ok(Pdf {
            bytes,
            tagged_ua1: true,
        });
    }
    let bytes = typst_pdf::pdf(paged, &pdf_options(stamp))
        .or_else(|_| {
            typst_pdf::pdf(
                paged,
                &PdfOptions {
                    tagged: false,
                    ..pdf_options(stamp)
                },
            )
        })
        .map_err(|_| ReportError::Pdf)?;
    Ok(Pdf {
        bytes,
        tagged_ua1: false,
    })
}

fn pdf_options(stamp: Stamp) -> PdfOptions {
    let Stamp {
        year,
        month,
        day,
        hour,
        minute,
        offset_minutes,
    } = stamp;
    let timestamp = Datetime::from_ymd_hms(year, month, day, hour, minute, 0)
        .and_then(|at| Timestamp::new_local(at, offset_minutes));
    PdfOptions {
        creator: Smart::Custom(Some("Ballast".to_owned())),
        timestamp,
        ..PdfOptions::default()
    }
}

/// A drawing as a PNG on white, `scale` pixels for each unit of the drawing.
///
/// # Errors
/// [`ReportError::Chart`] when it cannot be read; [`ReportError::Picture`] when it would be larger than 8,000 pixels a side.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ReportError> {
    let tree = parse(svg, &[])?;
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    if !(1.0..=MOST_PIXELS).contains(&width) || !(1.0..=MOST_PIXELS).contains(&height) {
        return Err(ReportError::Picture);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both lie in 1..=8000"
    )]
    let mut canvas =
        Pixmap::new(width.ceil() as u32, height.ceil() as u32).ok_or(ReportError::Picture)?;
    canvas.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut canvas.as_mut(),
    );
    canvas.encode_png().map_err(|_| ReportError::Picture)
}
