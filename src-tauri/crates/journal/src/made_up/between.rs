//! Between sessions: homework with what became of it, what was to be said, and a line for own eyes.

use ballast_model::{Homework, HomeworkId, HomeworkStatus, Session, SessionStatus};
use chrono::NaiveDate;

use super::dice::{Bag, Dice, For};
use super::plan::{Plan, after};
use super::therapy::CBT;
use super::words;

/// The homework of the story's course, by the day it was agreed. Of the last session's, one piece is due today and one is done.
pub(super) fn homework(plan: &Plan, sessions: &[Session]) -> Vec<Homework> {
    let mut dice = plan.dice(For::Homework);
    let mut tasks = Bag::new(words::HOMEWORK);
    let mut found: Vec<Homework> = Vec::new();
    let held: Vec<&Session> = sessions
        .iter()
        .filter(|s| s.course == CBT && s.status == SessionStatus::Attended)
        .collect();
    for (place, session) in held.iter().enumerate() {
        let thrown = (dice.chance(0.7), dice.unit(), dice.between(1, 5));
        let next = held.get(place + 1).map(|n| n.day);
        let many = match next {
            None => 2,
            Some(_) => usize::from(thrown.0),
        };
        for number in 0..many {
            let task = tasks.draw(&mut dice).to_owned();
            let bare = Homework {
                id: HomeworkId(i64::try_from(found.len()).unwrap_or_default() + 1),
                course: CBT,
                session: Some(session.id),
                agreed: session.day,
                task,
                due: Some(next.map_or(plan.today, |day| after(day, -1))),
                status: HomeworkStatus::Open,
                answered: None,
                in_the_way: None,
                learnt: None,
            };
            found.push(match next {
                None if number == 0 => bare,
                None => answered(bare, 0.0, plan.last(), &mut dice),
                Some(day) => answered(bare, thrown.1, after(day, -thrown.2), &mut dice),
            });
        }
    }
    found
}

fn answered(homework: Homework, thrown: f64, on: NaiveDate, dice: &mut Dice) -> Homework {
    let status = match thrown {
        ..0.62 => HomeworkStatus::Done,
        ..0.84 => HomeworkStatus::Partly,
        _ => HomeworkStatus::NotDone,
    };
    let done = status == HomeworkStatus::Done;
    Homework {
        status,
        answered: Some(on.max(homework.agreed)),
        in_the_way: (!done).then(|| dice.pick(words::IN_THE_WAY).to_owned()),
        learnt: (status != HomeworkStatus::NotDone).then(|| dice.pick(words::LEARNT).to_owned()),
        ..homework
    }
}

/// What was to be said in some sessions, in the one of today too, and a line that never prints in a few.
pub(super) fn written(plan: &Plan, mut sessions: Vec<Session>) -> Vec<Session> {
    let mut dice = plan.dice(For::Preparation);
    let mut preps = Bag::new(words::PREPS);
    for session in sessions.iter_mut().filter(|s| s.course == CBT) {
        let (said, own) = (dice.chance(0.45), dice.chance(0.08));
        let held = session.status == SessionStatus::Attended;
        if (held && said) || session.day == plan.session_today {
            session.prep = Some(preps.draw(&mut dice).to_owned());
        }
        if held && own {
            session.private_note = Some(dice.pick(words::OWN_EYES).to_owned());
        }
    }
    sessions
}
