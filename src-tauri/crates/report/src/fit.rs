//! How spacious a document can be: layouts are tried from the calmest on; what does not fit the promised pages is then ranked and cut.
//!
//! A size never changes: only space, the height of the charts, and at last how much is said. Who calls it: [`crate::typeset`].

use std::ops::Range;
use std::thread;

use typst::text::Font;
use typst_layout::PagedDocument;

use crate::contents::Chart;
use crate::cut::{Cuts, letters_of};
use crate::document::Paper;
use crate::engine::{Inputs, Template, compile, fixed_words};
use crate::error::ReportError;
use crate::known::{self, How};
use crate::manuscript::Manuscript;
use crate::words::opened;

/// How tight a page may get before it flows onto the next.
const TIGHTEST: u8 = 3;
/// How tight a page may get to save one of several promised pages: those are there to be used.
const TIGHT_FOR_FEWER: u8 = 1;
/// So many pages are past tightening: a shorter chart and less space together do not save so many.
const PAST_TIGHTENING: usize = 4;
/// The fewest cuts are found to within one in so many steps: closer would cost more than it saves.
const NEAR: usize = 32;
/// A page with so few letters most likely has room in the calmest layout.
const FEW_LETTERS: usize = 1200;
/// So many letters more most likely need the next look. Where that is wrong, the layout takes longer to find and is the same.
const LETTERS_OF_A_LOOK: usize = 200;
/// In large print a document may have so many times its pages.
const LARGE_PRINT: usize = 2;

/// A document as it was set.
pub(crate) struct Layout {
    /// Its pages.
    pub paged: PagedDocument,
    /// What was set, after cutting.
    pub manuscript: Manuscript,
    /// How.
    pub look: Look,
}

/// How tight, and which drawing of each chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    tightness: u8,
    shorter: usize,
}

impl Layout {
    fn pages(&self) -> usize {
        self.paged.pages().len()
    }
}

/// The calmest layout that keeps the promise; over it, with the fewest cuts that do. What was set before is set the same way at once.
/// `number` stands for the document on its paper.
///
/// # Errors
/// [`ReportError::Typesetting`].
pub(crate) fn fit(
    manuscript: &Manuscript,
    number: u64,
    paper: Paper,
    fonts: &[Font],
) -> Result<Layout, ReportError> {
    if let Some(How { look, cuts }) = known::find(number) {
        let cut = match cuts {
            Some(steps) => Cuts::of(manuscript).applied(manuscript, steps),
            None => manuscript.clone(),
        };
        return set(cut, look, paper, fonts);
    }
    let (layout, cuts) = search(manuscript, paper, fonts)?;
    let look = layout.look;
    known::keep(number, How { look, cuts });
    Ok(layout)
}

/// Looks for the layout, and gives how many steps of cutting it took; none where nothing may be cut.
fn search(
    manuscript: &Manuscript,
    paper: Paper,
    fonts: &[Font],
) -> Result<(Layout, Option<usize>), ReportError> {
    let Some(promise) = manuscript.promise else {
        return Ok((calmest(manuscript, 1, paper, fonts)?, None));
    };
    let large = manuscript.head.large_print;
    let promise = promise * if large { LARGE_PRINT } else { 1 };
    let cuts = Cuts::of(manuscript);
    let most = |pages| pages * letters_of_a_page(manuscript.template, large);
    let least = cuts.least(manuscript, most(promise));
    if least == 0 {
        let whole = cuts.applied(manuscript, 0);
        let whole = match promise {
            1 => on_one_page(&whole, paper, fonts)?,
            _ => Some(calmest(&whole, promise, paper, fonts)?),
        };
        if let Some(whole) = whole.filter(|whole| whole.pages() <= promise) {
            return Ok((whole, Some(0)));
        }
    }
    let tightest = *looks(manuscript).last().unwrap_or(&Look::SPACIOUS);
    let at = |steps| ready(cuts.applied(manuscript, steps), tightest, paper);
    let all = at(cuts.len())?.set(fonts)?;
    // What may not be cut flows on when it must: a list that looks whole and is not would mislead.
    let pages = promise.max(all.pages());
    let few = cuts.least(manuscript, most(pages));
    let fewest = first_within(pages, few..cuts.len(), cuts.len() / NEAR, None, at, fonts)?;
    let (steps, best) = fewest.unwrap_or((cuts.len(), all));
    Ok((best, Some(steps)))
}

/// The first of the attempts with so many pages at most, to within `near`. Where one has, all after it have: two are set side by side, and
/// tell in which third to go on. The first two are `likely` and the one before it, where something is likely.
fn first_within(
    pages: usize,
    mut places: Range<usize>,
    near: usize,
    mut likely: Option<usize>,
    attempt: impl Fn(usize) -> Result<Attempt, ReportError>,
    fonts: &[Font],
) -> Result<Option<(usize, Layout)>, ReportError> {
    let mut found = None;
    while places.start + near < places.end {
        let (start, end) = (places.start, places.end);
        let [early, late] = match likely.take() {
            Some(at) => [at.saturating_sub(1), at].map(|at| at.clamp(start, end - 1)),
            None => [1, 2].map(|thirds| start + places.len() * thirds / 3),
        };
        let (first, second) = if early == late {
            (attempt(early)?.set(fonts)?, None)
        } else {
            let (first, second) = both(attempt(early)?, attempt(late)?, fonts)?;
            (first, Some(second))
        };
        if first.pages() <= pages {
            places.end = early;
            found = Some((early, first));
        } else if let Some(second) = second.filter(|second| second.pages() <= pages) {
            places = early + 1..late;
            found = Some((late, second));
        } else {
            places = late + 1..end;
        }
    }
    Ok(found)
}

/// More letters than a page can hold: most pages are full with half of these.
fn letters_of_a_page(template: Template, large: bool) -> usize {
    match (template, large) {
        (Template::Page, false) => 9000,
        (Template::Page, true) => 4000,
        (Template::Card, false) => 2000,
        (Template::Card, true) => 1200,
    }
}

/// The calmest layout on one page; none where the tightest has more. Tighter is never longer.
fn on_one_page(
    manuscript: &Manuscript,
    paper: Paper,
    fonts: &[Font],
) -> Result<Option<Layout>, ReportError> {
    let looks = looks(manuscript);
    let at = |at: usize| {
        let look = looks.get(at).copied().unwrap_or(Look::SPACIOUS);
        ready(manuscript.clone(), look, paper)
    };
    // Few words most likely have room, so the calmest is tried first.
    let mut first = 0;
    let letters = letters_of(manuscript);
    if letters <= FEW_LETTERS {
        let calmest = at(0)?.set(fonts)?;
        if calmest.pages() <= 1 {
            return Ok(Some(calmest));
        }
        first = 1;
    }
    let likely = letters
        .checked_sub(FEW_LETTERS)
        .map(|more| more / LETTERS_OF_A_LOOK + 1);
    let found = first_within(1, first..looks.len(), 0, likely, at, fonts)?;
    Ok(found.map(|(_, layout)| layout))
}

/// The spacious layout, unless a tighter one saves a page: then the calmest that saves as many as can be. Within the promise only a little
/// tightening is worth a page.
fn calmest(
    manuscript: &Manuscript,
    promise: usize,
    paper: Paper,
    fonts: &[Font],
) -> Result<Layout, ReportError> {
    let spacious = set(manuscript.clone(), Look::SPACIOUS, paper, fonts)?;
    let pages = spacious.pages();
    if pages <= 1 || pages >= promise + PAST_TIGHTENING {
        return Ok(spacious);
    }
    let mut looks = looks(manuscript);
    looks.retain(|look| pages > promise || look.tightness <= TIGHT_FOR_FEWER);
    // The tightest tells whether trying the others is worth it: where it keeps no promise, content is cut and not space.
    let last = looks.pop().unwrap_or(Look::SPACIOUS);
    let tightest = set(manuscript.clone(), last, paper, fonts)?;
    let fewest = tightest.pages();
    if fewest >= pages {
        return Ok(spacious);
    }
    if fewest > promise && pages > promise && manuscript.promise.is_some() {
        return Ok(tightest);
    }
    let at = |at: usize| {
        let look = looks.get(at).copied().unwrap_or(last);
        ready(manuscript.clone(), look, paper)
    };
    let found = first_within(fewest, 1..looks.len(), 0, None, at, fonts)?;
    Ok(found.map_or(tightest, |(_, layout)| layout))
}

/// A document ready to be set in one way.
struct Attempt {
    manuscript: Manuscript,
    look: Look,
    inputs: Inputs,
}

fn ready(manuscript: Manuscript, look: Look, paper: Paper) -> Result<Attempt, ReportError> {
    let manuscript = opened(manuscript);
    let charts = charts(&manuscript, look);
    Ok(Attempt {
        inputs: inputs(&manuscript, &charts, look, paper)?,
        manuscript,
        look,
    })
}

impl Attempt {
    fn set(self, fonts: &[Font]) -> Result<Layout, ReportError> {
        Ok(Layout {
            paged: compile(self.inputs, fonts)?,
            manuscript: self.manuscript,
            look: self.look,
        })
    }
}

/// Sets two attempts at the same time.
fn both(one: Attempt, other: Attempt, fonts: &[Font]) -> Result<(Layout, Layout), ReportError> {
    thread::scope(|scope| {
        let beside = scope.spawn(|| other.set(fonts));
        let one = one.set(fonts);
        let other = beside.join().unwrap_or(Err(ReportError::Typesetting));
        Ok((one?, other?))
    })
}

fn set(
    manuscript: Manuscript,
    look: Look,
    paper: Paper,
    fonts: &[Font],
) -> Result<Layout, ReportError> {
    ready(manuscript, look, paper)?.set(fonts)
}

impl Look {
    const SPACIOUS: Self = Self {
        tightness: 0,
        shorter: 0,
    };
}

/// The looks to try, spacious first. Air goes before the chart does, a step at a time: the chart is what a visit is about.
fn looks(manuscript: &Manuscript) -> Vec<Look> {
    let drawings = manuscript.charts.iter().map(Vec::len).max().unwrap_or(0);
    let look = |tightness, shorter: usize| Look {
        tightness,
        shorter: shorter.min(drawings.saturating_sub(1)),
    };
    let mut looks = vec![Look::SPACIOUS];
    for (step, tightness) in (1..=TIGHTEST).enumerate() {
        looks.push(look(tightness, step));
        looks.push(look(tightness, step + 1));
    }
    looks.push(look(TIGHTEST, drawings));
    looks.dedup();
    looks
}

/// The drawing of each chart that a look has.
pub(crate) fn charts(manuscript: &Manuscript, look: Look) -> Vec<Chart> {
    manuscript
        .charts
        .iter()
        .filter_map(|drawings| drawings.get(look.shorter).or(drawings.last()).cloned())
        .collect()
}

/// What the template is given for a look.
///
/// # Errors
/// [`ReportError::Typesetting`].
pub(crate) fn inputs(
    manuscript: &Manuscript,
    charts: &[Chart],
    look: Look,
    paper: Paper,
) -> Result<Inputs, ReportError> {
    Ok(Inputs {
        template: manuscript.template,
        content: serde_json::to_vec(manuscript).map_err(|_| ReportError::Typesetting)?,
        charts: charts
            .iter()
            .map(|chart| (chart.svg.clone().into_bytes(), chart.alt.clone()))
            .collect(),
        paper: paper.name(),
        tightness: look.tightness,
        words: fixed_words(),
    })
}
