//! When clinicians see something differently: each one's view with what it rests on, what the person wants to ask, and what came of it.
//! Not: what is printed of it, or whose view is right.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DisagreementId, Invalid, Problem, ShareId};

/// Most views in one.
pub const VIEWS_MAX: usize = 12;
/// Most questions in one.
pub const ASKED_MAX: usize = 12;
/// Most characters in a view, or in what it rests on.
pub const VIEW_MAX: usize = 2_000;

/// How one clinician sees it, as the person understood it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClinicianView {
    /// Who, as the person says it.
    pub who: String,
    /// What they think.
    pub view: String,
    /// What it rests on.
    pub rests_on: Option<String>,
    /// The day they said so.
    pub day: Option<NaiveDate>,
}

impl ClinicianView {
    /// The view if its words hold.
    ///
    /// # Errors
    /// Text and date problems at `who`, `view`, `rests_on` and `day`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.who = crate::line("who", &self.who)?;
        self.view = crate::text::bounded_note("view", Some(&self.view), VIEW_MAX)?
            .ok_or_else(|| Invalid::new("view", Problem::Empty))?;
        self.rests_on = crate::text::bounded_note("rests_on", self.rests_on.as_deref(), VIEW_MAX)?;
        if let Some(day) = self.day {
            crate::day_in_range("day", day)?;
        }
        Ok(self)
    }
}

/// Something that clinicians see differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Disagreement {
    /// Identity.
    pub id: DisagreementId,
    /// What it is about.
    pub topic: String,
    /// The day it was written down.
    pub noted: NaiveDate,
    /// Each one's view.
    pub views: Vec<ClinicianView>,
    /// How the person sees it.
    pub my_view: Option<String>,
    /// What they want to ask, the first asked first.
    pub ask: Vec<String>,
    /// What they agree to that clinicians tell each other.
    pub i_agree: Option<String>,
    /// How to reach them, and when it suits.
    pub reach: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The day something came of it.
    pub outcome_day: Option<NaiveDate>,
}

impl Disagreement {
    /// The disagreement if its words and days hold.
    ///
    /// # Errors
    /// Text and date problems at the field, for a view as `views.1.who` and for a question as `ask.0`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.topic = crate::line("topic", &self.topic)?;
        crate::day_in_range("noted", self.noted)?;
        most("views", self.views.len(), VIEWS_MAX)?;
        most("ask", self.ask.len(), ASKED_MAX)?;
        self.views = numbered("views", self.views, ClinicianView::checked)?;
        self.ask = numbered("ask", self.ask, |words| {
            crate::text::bounded_note("", Some(&words), crate::QUESTION_MAX)?
                .ok_or_else(|| Invalid::new("", Problem::Empty))
        })?;
        self.my_view = crate::note("my_view", self.my_view.as_deref())?;
        self.i_agree = crate::note("i_agree", self.i_agree.as_deref())?;
        self.reach = crate::note("reach", self.reach.as_deref())?;
        self.outcome = crate::note("outcome", self.outcome.as_deref())?;
        if let Some(day) = self.outcome_day {
            crate::day_in_range("outcome_day", day)?;
        }
        Ok(self)
    }
}

/// That it was shared with somebody, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Share {
    /// Identity.
    pub id: ShareId,
    /// What was shared.
    pub disagreement: DisagreementId,
    /// With whom, as the person says it.
    pub who: String,
    /// When.
    pub day: NaiveDate,
}

impl Share {
    /// The share if its words and its day hold.
    ///
    /// # Errors
    /// Text and date problems at `who` and `day`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.who = crate::line("who", &self.who)?;
        crate::day_in_range("day", self.day)?;
        Ok(self)
    }
}

fn most(field: &str, count: usize, max: usize) -> Result<(), Invalid> {
    let (count, max) = (
        i64::try_from(count).unwrap_or(i64::MAX),
        i64::try_from(max).unwrap_or(i64::MAX),
    );
    Invalid::check_range(field, count, 0, max)
}

/// Each of a list, checked; the error is at `outer.n.field`, or at `outer.n` where the field has no name.
fn numbered<T>(
    outer: &str,
    list: Vec<T>,
    check: impl Fn(T) -> Result<T, Invalid>,
) -> Result<Vec<T>, Invalid> {
    list.into_iter()
        .enumerate()
        .map(|(index, item)| {
            check(item).map_err(|invalid| Invalid {
                field: [outer, &index.to_string(), &invalid.field]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join("."),
                problem: invalid.problem,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Disagreement {
        Disagreement {
            id: DisagreementId::NEW,
            topic: " Raise it before the exposures, or after? ".to_owned(),
            noted: NaiveDate::from_ymd_opt(2026, 9, 3).unwrap(),
            views: vec![ClinicianView {
                who: "Dr. A.".to_owned(),
                view: "Before.\nIt may help to begin.".to_owned(),
                rests_on: Some(" ".to_owned()),
                day: None,
            }],
            my_view: None,
            ask: vec!["Could you speak with each other?".to_owned()],
            i_agree: None,
            reach: None,
            outcome: None,
            outcome_day: None,
        }
    }

    #[test]
    fn words_are_trimmed_and_an_error_names_its_line() {
        let kept = plain().checked().unwrap();
        assert_eq!(kept.topic, "Raise it before the exposures, or after?");
        assert_eq!(kept.views.first().unwrap().rests_on, None);
        let mut two = plain();
        two.views.push(ClinicianView {
            who: " ".to_owned(),
            ..two.views.first().unwrap().clone()
        });
        assert_eq!(two.checked().unwrap_err().field, "views.1.who");
        let mut empty = plain();
        empty.ask.insert(0, " \n".to_owned());
        assert_eq!(empty.checked().unwrap_err().field, "ask.0");
        let mut many = plain();
        many.ask = vec!["Why?".to_owned(); ASKED_MAX + 1];
        assert_eq!(many.checked().unwrap_err().field, "ask");
    }
}
