//! The page for an appointment: the same numbers as everywhere, put into plain words and handed to `report` for typesetting.
//!
//! Sensitive lines stand on it only when they were ticked for this reader.

pub(crate) mod adherence;
mod course;
mod medicines;
mod surroundings;

use ballast_charts::{Size, Theme, life_chart};
use ballast_model::{AgendaItem, Person};
use ballast_report::{Chart, Document, ReportContent, typeset};
use ballast_vault as storage;
use chrono::{Months, NaiveDate};

pub(crate) use medicines::changes_between;

use crate::chart::{self, Sensitive};
use crate::fields::optional_day;
use crate::print::{self, PageFiles, PdfFile};
use crate::views::{SavePages, SensitiveLines, SummaryRequest, SummaryView};
use crate::{Journal, JournalError, care, words};

/// Width of the chart on paper, in units of its drawing.
const CHART_WIDTH: u32 = 680;
/// Shorter drawings of the chart, as shares of its natural height.
const SHORTER: [f64; 2] = [0.85, 0.7];
/// Questions that fit a visit.
const QUESTIONS: usize = 3;
/// Months a page covers when there was no earlier visit.
const WITHOUT_VISIT: u32 = 3;
/// Fewest months its chart shows, so that a change can be seen against what was before.
const CHART_MONTHS: u32 = 6;
/// Pixels of a page's picture for each point: 144 to the inch.
const PAGE_SCALE: f32 = 2.0;
/// The line at the foot of every page.
const FOOT: &str = "Numbers come from daily self-ratings; days without a record are left out, never guessed. Not a diagnosis.";

/// The page of a request, exactly as it prints.
///
/// # Errors
/// [`JournalError::Invalid`] at `since`; errors of the vault, the chart and the typesetting.
pub fn get_summary(
    journal: &Journal,
    request: &SummaryRequest,
) -> Result<SummaryView, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    let (pages, missing_glyphs) = print::pages_of(&document)?;
    Ok(SummaryView {
        pages,
        since: plan.since,
        available: available(journal)?,
        missing_glyphs,
    })
}

/// A format in which each page is a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageFormat {
    /// Outlines.
    Svg,
    /// Pixels on white.
    Png,
}

/// The page of a request as a PDF.
///
/// # Errors
/// Those of [`get_summary`].
pub fn summary_pdf(journal: &Journal, request: &SummaryRequest) -> Result<PdfFile, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    // It says neither for whom nor what for.
    print::pdf_file(format!("summary-{}.pdf", plan.today), &document)
}

/// The page of a request as files.
///
/// # Errors
/// Those of [`get_summary`]; [`JournalError::Invalid`] at `passphrase`.
pub fn summary_files(
    journal: &Journal,
    request: &SummaryRequest,
    how: &SavePages,
) -> Result<PageFiles, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    // It says neither for whom nor what for.
    print::page_files(&format!("summary-{}", plan.today), &document, how)
}

/// The pages of a request as pictures, one file a page.
///
/// # Errors
/// Those of [`get_summary`].
pub fn summary_pictures(
    journal: &Journal,
    request: &SummaryRequest,
    format: PageFormat,
) -> Result<Vec<Vec<u8>>, JournalError> {
    let (document, _) = typeset_summary(journal, request)?;
    let page = |page| match format {
        PageFormat::Svg => document.svg(page).map(String::into_bytes),
        PageFormat::Png => document.png(page, PAGE_SCALE),
    };
    Ok((0..document.page_count())
        .map(page)
        .collect::<Result<_, _>>()?)
}

/// What a page is about: for whom, and which days.
pub(crate) struct Plan {
    pub person: Option<Person>,
    pub today: NaiveDate,
    /// First day covered.
    pub since: NaiveDate,
    /// Whether that is the last visit.
    pub since_visit: bool,
    pub include: SensitiveLines,
}

fn typeset_summary(
    journal: &Journal,
    request: &SummaryRequest,
) -> Result<(Document, Plan), JournalError> {
    let plan = plan(journal, request)?;
    let content = content(journal, &plan)?;
    let options = print::options(journal, request.paper)?;
    Ok((typeset(&content, &options)?, plan))
}

fn plan(journal: &Journal, request: &SummaryRequest) -> Result<Plan, JournalError> {
    let today = journal.today()?;
    let asked = optional_day("since", request.since.as_deref())?;
    if asked.is_some_and(|since| since > today) {
        return Err(
            ballast_model::Invalid::new("since", ballast_model::Problem::InTheFuture).into(),
        );
    }
    let (person, visit) = journal.read(|conn| {
        let person = care::prescriber(conn, request.person)?;
        let visit = match &person {
            Some(person) => {
                storage::last_appointment_before(conn, person.id, today)?.map(|a| a.day)
            }
            None => None,
        };
        Ok((person, visit))
    })?;
    let fallback = today
        .checked_sub_months(Months::new(WITHOUT_VISIT))
        .unwrap_or(today);
    let since = asked.or(visit).unwrap_or(fallback);
    Ok(Plan {
        person,
        today,
        since,
        since_visit: visit == Some(since),
        include: request.include,
    })
}

fn content(journal: &Journal, plan: &Plan) -> Result<ReportContent, JournalError> {
    let settings = journal.settings()?;
    let (title, questions) = heading(journal, plan)?;
    let chart_from = plan
        .today
        .checked_sub_months(Months::new(CHART_MONTHS))
        .unwrap_or(plan.since)
        .min(plan.since);
    let chart_from = journal
        .read(chart::first_day)?
        .map_or(chart_from, |first| first.max(chart_from))
        .min(plan.today);
    let sensitive = if plan.include.side_effects {
        Sensitive::Shown
    } else {
        Sensitive::LeftOut
    };
    let (charts, sentence) = charts(journal, chart_from, plan.today, sensitive)?;
    let about = match &settings.about {
        Some(about) => format!("{} Reported by the patient.", ended(about)),
        None => "Reported by the patient.".to_owned(),
    };
    journal.read(|conn| {
        Ok(ReportContent {
            title,
            since: since_line(plan),
            about,
            language: "en".to_owned(),
            questions,
            medicines: medicines::rows(conn, plan)?,
            changes: medicines::changes(conn, plan)?,
            charts,
            chart_note: Some(sentence),
            questionnaires: course::questionnaires(conn, plan)?,
            side_effects_and_sleep: surroundings::side_effects_and_sleep(conn, plan)?,
            what_else: surroundings::what_else(conn, plan)?,
            made_up: crate::fill::is_made_up(conn)?,
            foot: FOOT.to_owned(),
        })
    })
}

/// The chart at its natural height and shorter ones, for `report` to choose what leaves one page.
fn charts(
    journal: &Journal,
    from: NaiveDate,
    to: NaiveDate,
    sensitive: Sensitive,
) -> Result<(Vec<Chart>, String), JournalError> {
    let (read, sentence) = chart::load(journal, from, to, sensitive)?;
    let draw = |height| {
        let size = Size {
            width: CHART_WIDTH,
            height,
        };
        life_chart(&read, Theme::Paper, size)
    };
    let natural = draw(None)?;
    let full = natural.frame.height;
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
        let height = (full * share) as u32;
        // A height that cannot hold the lanes is no error here: the taller drawing stays.
        if let Ok(drawing) = draw(Some(height)) {
            charts.push(Chart {
                svg: drawing.svg,
                alt: drawing.description,
            });
        }
    }
    Ok((charts, sentence))
}

fn heading(journal: &Journal, plan: &Plan) -> Result<(String, Vec<String>), JournalError> {
    let Some(person) = &plan.person else {
        return Ok((
            format!("For my prescriber, {}", words::full_day(plan.today)),
            Vec::new(),
        ));
    };
    let (visit, open): (_, Vec<AgendaItem>) = journal.read(|conn| {
        Ok((
            storage::next_appointment_from(conn, person.id, plan.today)?.map(|a| a.day),
            storage::list_open_agenda(conn, person.id)?,
        ))
    })?;
    let more = open.len().saturating_sub(QUESTIONS);
    let mut questions: Vec<String> = open
        .into_iter()
        .take(QUESTIONS)
        .map(|item| item.question)
        .collect();
    if let (true, Some(last)) = (more > 0, questions.last_mut()) {
        last.push_str(&format!(" (and {more} more noted)"));
    }
    Ok((
        format!(
            "For {}, {}",
            person.name,
            words::full_day(visit.unwrap_or(plan.today))
        ),
        questions,
    ))
}

fn since_line(plan: &Plan) -> String {
    let days = u32::try_from((plan.today - plan.since).num_days()).unwrap_or(0);
    let days = words::count(days, "day", "days");
    if plan.since_visit {
        format!(
            "since the last visit on {} ({days})",
            words::long_day(plan.since)
        )
    } else {
        format!("since {} ({days})", words::long_day(plan.since))
    }
}

/// Which sensitive lines there would be anything to print for.
fn available(journal: &Journal) -> Result<SensitiveLines, JournalError> {
    journal.read(|conn| {
        let answered = |a: &ballast_model::Assessment| a.answers.contains_key(course::ITEM_NINE);
        Ok(SensitiveLines {
            item_nine: storage::list_assessments_of(conn, course::PHQ9)?
                .iter()
                .any(answered),
            substances: storage::list_active_trackers(conn)?
                .iter()
                .any(|t| t.sensitive),
            side_effects: storage::list_side_effects(conn)?
                .iter()
                .any(|(s, _)| s.sensitive),
        })
    })
}

/// A line with a full stop at its end.
fn ended(line: &str) -> String {
    let line = line.trim_end();
    if line.ends_with(['.', '!', '?']) {
        line.to_owned()
    } else {
        format!("{line}.")
    }
}
