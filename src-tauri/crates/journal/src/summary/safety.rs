//! What is said about safety when the person chose it: which of their own warning signs began in these days, and whether there is a safety plan.
//! The words of the plan stay on the card for bad days.

use super::plan::Plan;
use crate::views::SummarySection;
use crate::{Journal, JournalError, safety_plan, warning, words};

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
            format!("Warning sign “{}”: not met in these days.", view.sign.words)
        } else {
            format!(
                "Warning sign “{}”: began {}.",
                view.sign.words,
                words::list(&when)
            )
        });
    }
    let plan_words = if safety_plan::get_safety_plan(journal)?.written {
        "I have a safety plan and keep it with me."
    } else {
        "I have not written a safety plan in this record."
    };
    said.push(plan_words.to_owned());
    Ok(said)
}
