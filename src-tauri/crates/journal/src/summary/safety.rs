//! What is said about safety when the person chose it: which of their own warning signs began in these days, and whether there is a safety plan.
//! The words of the plan stay on the card for bad days.

use super::plan::Plan;
use crate::views::SummarySection;
use crate::{Journal, JournalError, safety_plan, warning, words};
use ballast_words::t;

pub(super) fn lines(journal: &Journal, plan: &Plan) -> Result<Vec<String>, JournalError> {
    if !plan.has(SummarySection::Safety) {
        return Ok(Vec::new());
    }
    let mut said = Vec::new();
    for view in warning::list_warnings(journal)?.signs {
        if journal.read(|conn| super::sensitive::is_substance(conn, &view.sign.subject))?
            && !plan.include.substances
        {
            continue;
        }
        let mut days: Vec<_> = view.began.iter().map(|b| b.day).collect();
        days.retain(|day| plan.covers(*day));
        days.sort_unstable();
        let when: Vec<String> = days.iter().map(|day| words::short_day(*day)).collect();
        said.push(if when.is_empty() {
            t!("summary-sign-not-met", sign = &view.sign.words)
        } else {
            t!(
                "summary-sign-began",
                sign = &view.sign.words,
                days = words::list(&when)
            )
        });
    }
    let plan_words = if safety_plan::get_safety_plan(journal)?.written {
        t!("summary-safety-plan")
    } else {
        t!("summary-no-safety-plan")
    };
    said.push(plan_words);
    Ok(said)
}
