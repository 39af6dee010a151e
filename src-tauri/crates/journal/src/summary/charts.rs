//! The drawings on a document: the life chart at its natural height and shorter ones, for `report` to choose what leaves the promised pages.

use ballast_charts::{Drawing, Frame, LifeChart, Size, TableExtent, Theme, life_chart};
use ballast_model::SummaryDocument;
use ballast_report::{Chart, Course, DayEdges};
use chrono::{Months, NaiveDate};

use super::lanes;
use super::plan::Plan;
use crate::chart::{self, Asked, ChartKind, Sensitive};
use crate::{Journal, JournalError};

/// Width of a chart on upright paper, in units of its drawing.
const WIDTH: u32 = 680;
/// Width of a chart on a sheet across.
const WIDTH_ACROSS: u32 = 1000;
/// Shorter drawings of a chart, as shares of its natural height.
const SHORTER: [f64; 3] = [0.85, 0.7, LAST_SHARE];
/// The least of them.
const LAST_SHARE: f64 = 0.55;
/// Fewest months a chart shows, so that a change can be seen against what was before.
const CHART_MONTHS: u32 = 6;
/// Height of the drawing of a questionnaire.
const SCORE_HEIGHT: u32 = 190;

/// The life chart of the days covered, half a year at least.
pub(super) fn course(journal: &Journal, plan: &Plan) -> Result<Course, JournalError> {
    let until = plan.last_past();
    let from = until
        .checked_sub_months(Months::new(CHART_MONTHS))
        .unwrap_or(plan.since)
        .min(plan.since);
    let from = journal
        .read(chart::first_day)?
        .map_or(from, |first| first.max(from))
        .max(chart::oldest(until))
        .min(until);
    Ok(life(journal, plan, (from, until), WIDTH)?.0)
}

/// The life chart of a month, and where its days lie.
pub(super) fn month(
    journal: &Journal,
    plan: &Plan,
) -> Result<(Course, Option<DayEdges>), JournalError> {
    life(journal, plan, (plan.since, plan.until), WIDTH_ACROSS)
}

/// The totals of the PHQ-9 over the days covered, when there are any.
pub(super) fn questionnaire(
    journal: &Journal,
    plan: &Plan,
) -> Result<Option<Course>, JournalError> {
    let asked = Asked {
        from: Some(plan.since),
        to: Some(plan.last_past()),
        subject: Some(super::course::PHQ9.to_owned()),
        ..Asked::whole(ChartKind::Questionnaire)
    };
    let size = Size {
        width: WIDTH,
        height: Some(SCORE_HEIGHT),
    };
    let drawing = chart::draw_picture(journal, &asked, Theme::Paper, size)?.drawing;
    if drawing.empty {
        return Ok(None);
    }
    Ok(Some(Course {
        note: None,
        charts: vec![as_chart(drawing)],
    }))
}

fn life(
    journal: &Journal,
    plan: &Plan,
    (from, to): (NaiveDate, NaiveDate),
    width: u32,
) -> Result<(Course, Option<DayEdges>), JournalError> {
    let sensitive = if plan.include.side_effects {
        Sensitive::Shown
    } else {
        Sensitive::LeftOut
    };
    let (mut read, sentence) = chart::load(journal, from, to, sensitive)?;
    read.table = TableExtent::Nothing;
    // These pages have other parts for the rest: the chart is of mood, both treatments and events.
    if matches!(
        plan.document,
        SummaryDocument::Therapist | SummaryDocument::JointTalk
    ) {
        read.scores.clear();
        read.side_effects.clear();
        read.sleep = None;
    }
    let not_drawn = lanes::fewer(&mut read);
    if plan.document == SummaryDocument::MonthSheet {
        lanes::narrower(&mut read);
    }
    let natural = life_chart(&read, Theme::Paper, Size::wide(width))?;
    let frame = natural.frame;
    let edges = DayEdges {
        left: frame.plot_left / frame.width,
        right: frame.plot_right / frame.width,
    };
    let mut lowest = frame.height;
    let mut charts = vec![as_chart(natural)];
    for share in SHORTER {
        charts.extend(lower(&read, frame, share, &mut lowest)?);
    }
    // So many lanes that it cannot be short: what the page has in words and tables as well goes from its last drawing.
    if lowest > frame.height * LAST_SHARE && twice(&mut read, plan.document) {
        charts.extend(lower(&read, frame, LAST_SHARE, &mut lowest)?);
    }
    let note = match not_drawn {
        Some(not_drawn) => format!("{sentence} {not_drawn}"),
        None => sentence,
    };
    let course = Course {
        note: Some(note),
        charts,
    };
    Ok((course, Some(edges)))
}

/// Takes away the lanes that also stand elsewhere on a document; whether there are such.
fn twice(read: &mut LifeChart, document: SummaryDocument) -> bool {
    match document {
        SummaryDocument::Prescriber => {
            read.scores.clear();
            read.side_effects.clear();
            read.sleep = None;
        }
        SummaryDocument::MonthSheet => {
            read.side_effects.clear();
            read.sleep = None;
        }
        _ => return false,
    }
    true
}

/// The chart at a share of its natural height, or as low as its lanes can be; none when that is no lower than `lowest`.
fn lower(
    read: &LifeChart,
    natural: Frame,
    share: f64,
    lowest: &mut f64,
) -> Result<Option<Chart>, JournalError> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a drawing is at most 10,000 a side"
    )]
    let size = Size {
        width: natural.width as u32,
        height: Some((natural.height * share) as u32),
    };
    let drawing = life_chart(read, Theme::Paper, size)?;
    if drawing.frame.height >= *lowest {
        return Ok(None);
    }
    *lowest = drawing.frame.height;
    Ok(Some(as_chart(drawing)))
}

fn as_chart(drawing: Drawing) -> Chart {
    Chart {
        svg: drawing.svg,
        alt: drawing.description,
    }
}
