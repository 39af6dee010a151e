//! Homework: agreed in a session, due, what became of it, and what of it the next session is to hear about.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CourseId, HomeworkId, Invalid, Problem, Session, SessionId, SessionStatus};

/// Most characters of a task.
pub const TASK_MAX: usize = 500;

coded! {
    /// What became of homework.
    HomeworkStatus {
        /// Nothing said yet.
        Open = "open",
        /// Done.
        Done = "done",
        /// Done in part.
        Partly = "partly",
        /// Not done.
        NotDone = "not_done",
        /// No longer meant to be done.
        SetAside = "set_aside",
    }
}

/// Something agreed to be done between sessions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Homework {
    /// Identity.
    pub id: HomeworkId,
    /// The course.
    pub course: CourseId,
    /// The session it was agreed in, while that is known.
    pub session: Option<SessionId>,
    /// The day it was agreed.
    pub agreed: NaiveDate,
    /// What is to be done, in own words.
    pub task: String,
    /// The day it is due; none means by the next session.
    pub due: Option<NaiveDate>,
    /// What became of it.
    pub status: HomeworkStatus,
    /// The day that was said; none while it is open.
    pub answered: Option<NaiveDate>,
    /// What got in the way.
    pub in_the_way: Option<String>,
    /// What I learnt.
    pub learnt: Option<String>,
}

impl Homework {
    /// The homework if its words and days hold.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`] at `due` before it was agreed; [`Problem::BeforeStart`] at `answered` before it was agreed;
    /// [`Problem::Empty`] or [`Problem::NotPossibleHere`] at `answered` when it does not go with the status; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("agreed", self.agreed)?;
        let task = crate::note("task", Some(&self.task))?;
        self.task = task.ok_or_else(|| Invalid::new("task", Problem::Empty))?;
        if self.task.chars().count() > TASK_MAX {
            return Err(Invalid::new("task", Problem::TooLong { max: TASK_MAX }));
        }
        self.in_the_way = crate::note("in_the_way", self.in_the_way.as_deref())?;
        self.learnt = crate::note("learnt", self.learnt.as_deref())?;
        if let Some(due) = self.due {
            crate::day_in_range("due", due)?;
            if due < self.agreed {
                return Err(Invalid::new("due", Problem::EndBeforeStart));
            }
        }
        match (self.status, self.answered) {
            (HomeworkStatus::Open, None) => {}
            (HomeworkStatus::Open, Some(_)) => {
                return Err(Invalid::new("answered", Problem::NotPossibleHere));
            }
            (_, None) => return Err(Invalid::new("answered", Problem::Empty)),
            (_, Some(day)) => {
                crate::day_in_range("answered", day)?;
                if day < self.agreed {
                    return Err(Invalid::new("answered", Problem::BeforeStart));
                }
            }
        }
        Ok(self)
    }
}

/// The homework of a course that the next session is to hear about, in the order it was agreed.
///
/// What is open is carried until something is said about it or it is set aside. What was said since the last attended session (done with
/// what was learnt, in part, not done) is carried once: what was said on that session's own day counts as talked about in it,
/// unless it was only agreed there.
#[must_use]
pub fn carried<'a>(
    homework: &'a [Homework],
    sessions: &[Session],
    next: NaiveDate,
) -> Vec<&'a Homework> {
    let last = sessions
        .iter()
        .filter(|s| s.status == SessionStatus::Attended && s.day < next)
        .map(|s| s.day)
        .max();
    let mut found: Vec<&Homework> = homework
        .iter()
        .filter(|h| h.agreed < next)
        .filter(|h| match (h.status, h.answered) {
            (HomeworkStatus::SetAside, _) => false,
            (_, None) => true,
            (_, Some(said)) => {
                said <= next && last.is_none_or(|last| said > last || h.agreed >= last)
            }
        })
        .collect();
    found.sort_by_key(|h| (h.agreed, h.id));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn task(id: i64, agreed: &str, status: HomeworkStatus, answered: Option<&str>) -> Homework {
        Homework {
            id: HomeworkId(id),
            course: CourseId(1),
            session: None,
            agreed: day(agreed),
            task: "Ring the dentist".to_owned(),
            due: None,
            status,
            answered: answered.map(day),
            in_the_way: None,
            learnt: None,
        }
    }

    fn attended(on: &str) -> Session {
        Session {
            status: SessionStatus::Attended,
            ..Session::planned(CourseId(1), day(on), None)
        }
    }

    fn carried_ids(homework: &[Homework], sessions: &[Session], next: &str) -> Vec<i64> {
        carried(homework, sessions, day(next))
            .iter()
            .map(|h| h.id.0)
            .collect()
    }

    #[test]
    fn unfinished_and_learnt_go_to_the_next_session_and_no_further() {
        use HomeworkStatus::{Done, NotDone, Open, Partly, SetAside};
        let all = [
            task(1, "2026-03-03", Open, None),
            task(2, "2026-03-03", Done, Some("2026-03-08")),
            task(3, "2026-03-03", Partly, Some("2026-03-09")),
            task(4, "2026-03-03", NotDone, Some("2026-03-10")),
            task(5, "2026-03-03", SetAside, Some("2026-03-04")),
        ];
        let first = attended("2026-03-03");
        assert_eq!(
            carried_ids(&all, std::slice::from_ref(&first), "2026-03-10"),
            [1, 2, 3, 4]
        );
        // The session took place: what was said by then was talked about, what is open goes on.
        let both = [first.clone(), attended("2026-03-10")];
        assert_eq!(carried_ids(&all, &both, "2026-03-17"), [1]);
        // It was cancelled instead: nothing is lost.
        let cancelled = Session {
            status: SessionStatus::CancelledByTherapist,
            ..attended("2026-03-10")
        };
        assert_eq!(
            carried_ids(&all, &[first, cancelled], "2026-03-17"),
            [1, 2, 3, 4]
        );
    }

    #[test]
    fn a_session_hears_nothing_of_what_was_agreed_in_it_or_said_after_it() {
        use HomeworkStatus::{Done, Open};
        let all = [
            task(1, "2026-03-10", Open, None),
            task(2, "2026-03-03", Done, Some("2026-03-12")),
        ];
        assert_eq!(carried_ids(&all, &[], "2026-03-10"), [0_i64; 0]);
        assert_eq!(carried_ids(&all, &[], "2026-03-17"), [2, 1]);
    }

    #[test]
    fn what_was_agreed_and_done_on_the_day_of_a_session_goes_to_the_next() {
        use HomeworkStatus::Partly;
        let all = [task(1, "2026-03-10", Partly, Some("2026-03-10"))];
        let held = [attended("2026-03-10")];
        assert_eq!(carried_ids(&all, &held, "2026-03-17"), [1]);
        let both = [held[0].clone(), attended("2026-03-17")];
        assert_eq!(carried_ids(&all, &both, "2026-03-24"), [0_i64; 0]);
    }

    #[test]
    fn an_answer_has_its_day_and_no_other_has_one() {
        use HomeworkStatus::{Done, Open};
        let field = |h: Homework| h.checked().unwrap_err().field;
        assert_eq!(field(task(1, "2026-03-10", Done, None)), "answered");
        assert_eq!(
            field(task(1, "2026-03-10", Open, Some("2026-03-11"))),
            "answered"
        );
        assert_eq!(
            field(task(1, "2026-03-10", Done, Some("2026-03-09"))),
            "answered"
        );
        let early = Homework {
            due: Some(day("2026-03-09")),
            ..task(1, "2026-03-10", Open, None)
        };
        assert_eq!(field(early), "due");
        let long = Homework {
            task: "x".repeat(TASK_MAX + 1),
            ..task(1, "2026-03-10", Open, None)
        };
        assert_eq!(field(long), "task");
    }

    proptest! {
        /// Whatever was attended when: what is open and agreed before is always carried, and no answer reaches two attended sessions.
        #[test]
        fn every_answer_is_heard_in_at_most_one_attended_session(
            agreed in 0_u64..30, after in 0_u64..30, held in proptest::collection::btree_set(0_u64..90, 1..8)
        ) {
            let base = day("2026-01-01");
            let at = |n: u64| base + chrono::Days::new(n);
            let said = Homework {
                agreed: at(agreed),
                answered: Some(at(agreed + after)),
                ..task(1, "2026-01-01", HomeworkStatus::Partly, Some("2026-01-01"))
            };
            let open = Homework { agreed: at(agreed), ..task(2, "2026-01-01", HomeworkStatus::Open, None) };
            let sessions: Vec<Session> = held
                .iter()
                .map(|n| Session { status: SessionStatus::Attended, ..Session::planned(CourseId(1), at(*n), None) })
                .collect();
            let both = [said, open];
            let heard = |id: i64| {
                sessions.iter().filter(|s| carried(&both, &sessions, s.day).iter().any(|h| h.id.0 == id)).count()
            };
            prop_assert!(heard(1) <= 1);
            prop_assert_eq!(heard(2), held.iter().filter(|n| **n > agreed).count());
        }
    }
}
