//! How spacious a page can be: layouts are tried from the calmest on until one leaves a single page.
//!
//! Who calls it: [`crate::typeset`].

use typst::text::Font;
use typst_layout::PagedDocument;

use crate::content::{Chart, ReportContent};
use crate::document::Paper;
use crate::engine::{Inputs, Template, compile};
use crate::error::ReportError;

/// How tight a page may get before it flows onto the next.
const TIGHTEST: u8 = 3;
/// So many pages are past tightening: a shorter chart and less space together do not save so many.
const PAST_TIGHTENING: usize = 5;
/// A typeset layout with its tightness and its chart.
pub(crate) type Layout = (PagedDocument, u8, Option<Chart>);

/// The calmest layout that leaves one page; if none does, the spacious one, unless the tightest saves a page.
///
/// # Errors
/// [`ReportError::Typesetting`].
pub(crate) fn best_layout(
    content: &ReportContent,
    paper: Paper,
    fonts: &[Font],
) -> Result<Layout, ReportError> {
    let mut spacious: Option<Layout> = None;
    let mut tightest: Option<Layout> = None;
    for (tightness, chart) in layouts(&content.charts) {
        let paged = compile(inputs(content, chart.as_ref(), paper, tightness)?, fonts)?;
        let pages = paged.pages().len();
        let layout = (paged, tightness, chart);
        if pages <= 1 || (spacious.is_none() && pages >= PAST_TIGHTENING) {
            return Ok(layout);
        }
        if spacious.is_none() {
            spacious = Some(layout);
        } else {
            tightest = Some(layout);
        }
    }
    match (spacious, tightest) {
        (Some(spacious), Some(tightest)) if tightest.0.pages().len() < spacious.0.pages().len() => {
            Ok(tightest)
        }
        (Some(spacious), _) => Ok(spacious),
        (None, _) => Err(ReportError::Typesetting),
    }
}

/// The layouts to try, spacious first. Air goes before the chart does, a step at a time: the chart is what the visit is about.
fn layouts(charts: &[Chart]) -> Vec<(u8, Option<Chart>)> {
    let chart = |step: usize| {
        charts
            .get(step.min(charts.len().saturating_sub(1)))
            .cloned()
    };
    let mut layouts: Vec<(u8, Option<Chart>)> = vec![(0, chart(0))];
    for (step, tightness) in (1..=TIGHTEST).enumerate() {
        layouts.push((tightness, chart(step)));
        layouts.push((tightness, chart(step + 1)));
    }
    layouts.dedup();
    layouts
}

/// What the template is given for a layout.
///
/// # Errors
/// [`ReportError::Typesetting`].
pub(crate) fn inputs(
    content: &ReportContent,
    chart: Option<&Chart>,
    paper: Paper,
    tightness: u8,
) -> Result<Inputs, ReportError> {
    Ok(Inputs {
        template: Template::Summary,
        content: serde_json::to_vec(content).map_err(|_| ReportError::Typesetting)?,
        chart: chart.map(|chart| (chart.svg.clone().into_bytes(), chart.alt.clone())),
        paper: paper.name(),
        tightness,
    })
}
