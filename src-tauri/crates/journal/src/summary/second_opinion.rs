//! What stands in the pack for a second opinion: difficulties, everything that was tried with its outcome, the course over time, what is asked.

use ballast_report::{Difficulty, SecondOpinionContent};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;

use super::plan::Plan;
use super::{charts, costs, course, medicines, people, safety, surroundings, therapy, tried};
use crate::views::SummarySection as S;
use crate::{Journal, JournalError, paper_rows};

pub(super) fn content(
    journal: &Journal,
    plan: &Plan,
) -> Result<SecondOpinionContent, JournalError> {
    let course = plan.part(S::Course, || charts::course(journal, plan))?;
    let questionnaire_course = if plan.has(S::Questionnaires) {
        charts::questionnaire(journal, plan)?
    } else {
        None
    };
    let safety = safety::lines(journal, plan)?;
    journal.read(|conn| {
        let title = match &plan.person {
            Some(_) => plan.title(conn, "")?,
            None => t!("summary-for-a-second-opinion"),
        };
        let tried = plan.part(S::Tried, || tried::all(conn, plan))?;
        let (medicines_tried, therapies_tried) = tried.unzip();
        let medicines = plan.part(S::Medicines, || medicines::rows(conn, plan))?;
        Ok(SecondOpinionContent {
            head: plan.head(title, plan.days_line()),
            why: if plan.has(S::Why) && !plan.why.is_empty() {
                vec![plan.why.clone()]
            } else {
                Vec::new()
            },
            questions: plan.part(S::Questions, || people::questions(conn, plan))?,
            difficulties: plan.part(S::Difficulties, || difficulties(conn, plan))?,
            allergies: plan.part(S::Allergies, || medicines::allergies(conn))?,
            changes: if medicines.is_some() {
                medicines::latest_changes(conn, plan)?
            } else {
                Vec::new()
            },
            medicines,
            therapy: plan.part(S::Therapy, || therapy::rows(conn, plan))?,
            medicines_tried,
            therapies_tried,
            course,
            questionnaires: plan.part(S::Questionnaires, || course::questionnaires(conn, plan))?,
            questionnaire_course,
            side_effects_and_sleep: plan.part(S::SideEffects, || {
                surroundings::side_effects_and_sleep(conn, plan)
            })?,
            safety,
            what_else: plan.part(S::WhatElse, || surroundings::listed(conn, plan))?,
            goals: plan.part(S::Goals, || therapy::goals(conn, plan))?,
            care_team: plan.part(S::CareTeam, || people::care_team(conn, plan))?,
            costs: plan.part(S::Costs, || costs::by_month(conn, plan))?,
        })
    })
}

fn difficulties(conn: &Connection, plan: &Plan) -> Result<Vec<Difficulty>, VaultError> {
    let all = storage::list_difficulties(conn)?.into_iter();
    Ok(all
        .filter(|d| plan.include.difficulties || !d.sensitive)
        .map(|d| paper_rows::difficulty(&d))
        .collect())
}
