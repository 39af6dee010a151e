//! What stands on the therapist's page: what to work on, goals, working together, homework, skills, themes, and how it went.

use ballast_report::TherapistContent;
use ballast_words::t;

use super::plan::Plan;
use super::{charts, course, surroundings, therapy};
use crate::views::SummarySection as S;
use crate::{Journal, JournalError};

pub(super) fn content(journal: &Journal, plan: &Plan) -> Result<TherapistContent, JournalError> {
    let course = plan.part(S::Course, || charts::course(journal, plan))?;
    journal.read(|conn| {
        let courses = therapy::courses(conn, plan)?;
        Ok(TherapistContent {
            head: plan.head(
                plan.title(conn, &t!("summary-for-my-therapist"))?,
                plan.days_line(),
            ),
            work_on: plan.part(S::Questions, || therapy::work_on(conn, plan, &courses))?,
            goals: plan.part(S::Goals, || therapy::goals(conn, plan))?,
            course,
            working_together: plan
                .has(S::WorkingTogether)
                .then(|| therapy::working_together(plan, &courses))
                .filter(|table| !table.rows.is_empty()),
            questionnaires: plan.part(S::Questionnaires, || course::questionnaires(conn, plan))?,
            homework: plan.part(S::Homework, || therapy::homework(conn, plan, &courses))?,
            skills: plan.part(S::Skills, || therapy::skills(conn, plan))?,
            themes: plan.has(S::Themes).then(|| therapy::themes(plan, &courses)),
            what_else: plan.part(S::WhatElse, || surroundings::with_medicines(conn, plan))?,
        })
    })
}
