//! The drawings on a document: the life chart at its natural height and shorter ones, for `report` to choose what leaves the promised pages.

use ballast_charts::{Size, Theme, life_chart};
use ballast_model::SummaryDocument;
use ballast_report::{Chart, Course, DayEdges};
use chrono::{Months, NaiveDate};

use super::plan::Plan;
use crate::chart::{self, Asked, ChartKind, Sensitive};
use crate::{Journal, JournalError};

/// Width of a chart on upright paper, in units of its drawing.
const WIDTH: u32 = 680;
/// Width of a chart on a sheet across.
const WIDTH_ACROSS: u32 = 1000;
/// Shorter drawings of a chart, as shares of its natural height.
const SHORTER: [f64; 3] = [0.85, 0.7, 0.55];
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
        charts: vec![Chart {
            svg: drawing.svg,
            alt: drawing.description,
        }],
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
    // These pages have other parts for the rest: the chart is of mood, both treatments and events.
    if matches!(
        plan.document,
        SummaryDocument::Therapist | SummaryDocument::JointTalk
    ) {
        read.scores.clear();
        read.side_effects.clear();
        read.sleep = None;
    }
    let draw = |height| life_chart(&read, Theme::Paper, Size { width, height });
    let natural = draw(None)?;
    let frame = natural.frame;
    let edges = DayEdges {
        left: frame.plot_left / frame.width,
        right: frame.plot_right / frame.width,
    };
    let mut charts = vec![Chart {
        svg: natural.svg,
        alt: natural.description,
    }];
    for share in SHORTER {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a drawing is at most 10,000 high"
        )]
        let height = (frame.height * share) as u32;
        // A height that cannot hold the lanes is no error here: the taller drawing stays.
        if let Ok(drawing) = draw(Some(height)) {
            charts.push(Chart {
                svg: drawing.svg,
                alt: drawing.description,
            });
        }
    }
    let course = Course {
        note: Some(sentence),
        charts,
    };
    Ok((course, Some(edges)))
}
