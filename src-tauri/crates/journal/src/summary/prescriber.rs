//! What stands on the prescriber's page: questions first, what is taken, how it went, and what else happened.

use ballast_report::PrescriberContent;
use ballast_words::t;

use super::plan::Plan;
use super::{charts, course, medicines, people, safety, surroundings};
use crate::views::SummarySection as S;
use crate::{Journal, JournalError};

pub(super) fn content(journal: &Journal, plan: &Plan) -> Result<PrescriberContent, JournalError> {
    let course = plan.part(S::Course, || charts::course(journal, plan))?;
    let safety = safety::lines(journal, plan)?;
    journal.read(|conn| {
        let medicines = plan.part(S::Medicines, || medicines::rows(conn, plan))?;
        Ok(PrescriberContent {
            head: plan.head(
                plan.title(conn, &t!("summary-for-my-prescriber"))?,
                plan.days_line(),
            ),
            questions: plan.part(S::Questions, || people::questions(conn, plan))?,
            allergies: plan.part(S::Allergies, || medicines::allergies(conn))?,
            changes: if medicines.is_some() {
                medicines::changes(conn, plan)?
            } else {
                Vec::new()
            },
            medicines,
            course,
            questionnaires: plan.part(S::Questionnaires, || course::questionnaires(conn, plan))?,
            side_effects_and_sleep: plan.part(S::SideEffects, || {
                surroundings::side_effects_and_sleep(conn, plan)
            })?,
            safety,
            what_else: plan.part(S::WhatElse, || surroundings::what_else(conn, plan))?,
        })
    })
}
