//! What stands on the starting plan: the first hour as it was gone through, or as far as it goes.

use ballast_model::{Assessment, AssessmentSource, PersonRole};
use ballast_report::{
    BaselineScore, Difficulty, Expectation, Goal, Head, MedicineRow, StartingPlanContent,
    Supporter, TherapyRow,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::expectation::list_cards;
use crate::fill::is_made_up;
use crate::paper_rows::{self, difficulty, role, tried};
use crate::questionnaire::forms;
use crate::starting_plan::get_starting_plan;
use crate::views::{CardPlace, GoalView, PlanPart, StartingPlanView};
use crate::{Journal, JournalError, words};

/// Questionnaires about substances: they print only when sensitive lines do.
const SENSITIVE_FORMS: [&str; 1] = ["auditc"];

/// The content, and how many sensitive lines were left out of it.
pub(super) fn content(
    journal: &Journal,
    sensitive: bool,
) -> Result<(StartingPlanContent, u32), JournalError> {
    let view = get_starting_plan(journal)?;
    let (made_up, people, first, scores) = journal.read(|conn| {
        Ok((
            is_made_up(conn)?,
            storage::list_people(conn)?,
            storage::list_plan_versions(conn)?.first().map(|v| v.from),
            scores(conn, sensitive)?,
        ))
    })?;
    let supporters = |supports: bool| {
        let some = people
            .iter()
            .filter(|p| (p.role == PersonRole::Support) == supports);
        some.map(|person| Supporter {
            name: person.name.clone(),
            role: if supports {
                String::new()
            } else {
                role(person.role)
            },
            reach: person.phone.clone().unwrap_or_default(),
        })
        .collect()
    };
    let kept = view
        .difficulties
        .iter()
        .filter(|d| sensitive || !d.sensitive);
    let difficulties: Vec<Difficulty> = kept.map(difficulty).collect();
    let left_out = view.difficulties.len() - difficulties.len() + scores.left_out;
    let content = StartingPlanContent {
        head: Head {
            since: first.map_or_else(
                || t!("own-page-not-finished", today = words::long_day(view.today)),
                |day| {
                    t!(
                        "own-page-first-made",
                        day = words::long_day(day),
                        today = words::long_day(view.today)
                    )
                },
            ),
            made_up,
            ..Head::default()
        },
        difficulties: Some(difficulties),
        tried: Some(view.tried.iter().map(tried).collect()),
        medicines: Some(
            view.medicines
                .iter()
                .map(|line| MedicineRow {
                    name: line.label.clone(),
                    dose: line.words.clone(),
                    ..MedicineRow::default()
                })
                .collect(),
        ),
        therapy: Some(
            view.therapies
                .iter()
                .map(|line| TherapyRow {
                    name: line.label.clone(),
                    rhythm: line.words.clone(),
                    ..TherapyRow::default()
                })
                .collect(),
        ),
        care_team: Some(supporters(false)),
        support: Some(supporters(true)),
        goals: Some(view.goals.iter().map(goal_at_the_start).collect()),
        rhythm: rhythm(&view),
        questionnaires: Some(scores.rows),
        expect: expect(journal)?,
    };
    Ok((content, u32::try_from(left_out).unwrap_or(u32::MAX)))
}

/// A goal as it was set: how it goes is no part of a starting plan.
fn goal_at_the_start(view: &GoalView) -> Goal {
    Goal {
        now: String::new(),
        ..paper_rows::goal(view)
    }
}

/// How it runs, and what one means to do.
fn rhythm(view: &StartingPlanView) -> Vec<(String, String)> {
    let lines = view
        .lines
        .iter()
        .filter(|line| matches!(line.part, PlanPart::Rhythm | PlanPart::Intention));
    lines
        .map(|line| (line.label.clone(), line.words.clone()))
        .collect()
}

struct Scores {
    rows: Vec<BaselineScore>,
    left_out: usize,
}

/// The first total of each questionnaire.
fn scores(conn: &Connection, sensitive: bool) -> Result<Scores, VaultError> {
    let mut first: Vec<Assessment> = Vec::new();
    for assessment in storage::list_assessments(conn, NaiveDate::MIN, NaiveDate::MAX)? {
        if first.iter().all(|a| a.instrument != assessment.instrument) {
            first.push(assessment);
        }
    }
    let all = first.len();
    first.retain(|a| sensitive || !SENSITIVE_FORMS.contains(&a.instrument.as_str()));
    let left_out = all - first.len();
    let mut rows = Vec::new();
    for assessment in first {
        let Some(form) = forms::find(conn, &assessment.instrument)? else {
            continue;
        };
        let band = assessment
            .total
            .and_then(|total| form.band(i64::from(total)));
        rows.push(BaselineScore {
            name: form.name.clone(),
            day: words::long_day(assessment.day),
            total: assessment.total.map_or_else(
                || t!("own-page-no-total"),
                |total| t!("own-page-of", n = total, all = form.total.max),
            ),
            answered: match assessment.source {
                AssessmentSource::InApp => {
                    t!(
                        "own-page-of",
                        n = assessment.answers.len(),
                        all = form.questions().count()
                    )
                }
                AssessmentSource::ClinicianTotal => t!("own-page-total-only"),
            },
            band: band.map_or_else(String::new, |band| {
                t!(
                    "own-page-band",
                    from = band.min,
                    to = band.max,
                    label = &band.label
                )
            }),
        });
    }
    Ok(Scores { rows, left_out })
}

/// What is usual by when, as the guide shows it.
fn expect(journal: &Journal) -> Result<Vec<Expectation>, JournalError> {
    let shown = list_cards(journal, CardPlace::All)?.cards.into_iter();
    Ok(shown
        .map(|card| Expectation {
            title: card.title,
            text: card.text,
            source: card
                .sources
                .into_iter()
                .map(|source| source.text)
                .collect::<Vec<_>>()
                .join("; "),
        })
        .collect())
}
