//! What stands on the page for a talk of all together: both treatments side by side.

use ballast_model::CourseKind;
use ballast_report::JointTalkContent;
use ballast_vault::{Connection, VaultError};
use ballast_words::t;

use super::plan::Plan;
use super::{charts, course, medicines, people, surroundings, therapy};
use crate::views::SummarySection as S;
use crate::{Journal, JournalError};

pub(super) fn content(journal: &Journal, plan: &Plan) -> Result<JointTalkContent, JournalError> {
    let course = plan.part(S::Course, || charts::course(journal, plan))?;
    journal.read(|conn| {
        let title = t!("summary-for-our-talk");
        let rows = medicines::rows(conn, plan)?;
        let stands = plan.has(S::Stands);
        Ok(JointTalkContent {
            head: plan.head(title, plan.days_line()),
            questions: plan.part(S::Questions, || people::questions(conn, plan))?,
            medicine_stands: if stands {
                medicines::stands(conn, plan, &rows)?
            } else {
                String::new()
            },
            therapy_stands: if stands {
                therapies(conn, plan)?
            } else {
                String::new()
            },
            allergies: plan.part(S::Allergies, || medicines::allergies(conn))?,
            medicines: plan.has(S::Medicines).then_some(rows),
            // Both are in the sentences of how the treatments stand.
            changes: Vec::new(),
            therapy: None,
            course,
            questionnaires: plan.part(S::Questionnaires, || course::questionnaires(conn, plan))?,
            goals: plan.part(S::Goals, || therapy::goals(conn, plan))?,
            what_else: plan.part(S::WhatElse, || surroundings::what_else(conn, plan))?,
            room_to_agree: plan.has(S::RoomToAgree),
        })
    })
}

/// How the courses stand that are not over, in the sentences of the Treatment screen.
fn therapies(conn: &Connection, plan: &Plan) -> Result<String, VaultError> {
    let mut said = Vec::new();
    for running in therapy::running(conn, plan)? {
        if running.course.kind != CourseKind::HospitalStay {
            said.push(running.stands(plan));
        }
    }
    Ok(said.join(" "))
}
