//! Rows that several printed documents have alike: what was tried before, what is difficult, a goal, what somebody is to the person.
//!
//! Not: which of them stand on a document. Called by `summary` and `own_page`.

use ballast_model::{DifficultyLayer, Helped, PersonRole};
use ballast_report::{Difficulty, Goal, Layer, Tried};
use ballast_words::{decimal, t};
use rust_decimal::Decimal;

use crate::measure::plain;
use crate::views::GoalView;
use crate::words;

/// Said of an outcome that nobody wrote down.
pub(crate) fn not_noted() -> String {
    t!("paper-not-noted")
}

/// What was tried before the record, as it was remembered.
pub(crate) fn tried(tried: &ballast_model::Tried) -> Tried {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    Tried {
        what: tried.what.clone(),
        when: words(&tried.when),
        most: words(&tried.most),
        how_long: words(&tried.lasted),
        helped: tried.helped.map_or_else(not_noted, helped),
        ended: words(&tried.ended),
    }
}

fn helped(helped: Helped) -> String {
    match helped {
        Helped::NotAtAll => t!("paper-helped-not-at-all"),
        Helped::ALittle => t!("paper-helped-a-little"),
        Helped::Clearly => t!("paper-helped-clearly"),
        Helped::VeryMuch => t!("paper-helped-very-much"),
        Helped::Worse => t!("paper-helped-worse"),
        Helped::NotKnown => t!("paper-helped-not-known"),
    }
}

/// A difficulty with how bad it is now.
pub(crate) fn difficulty(difficulty: &ballast_model::Difficulty) -> Difficulty {
    Difficulty {
        words: difficulty.words.clone(),
        layer: match difficulty.layer {
            DifficultyLayer::Body => Layer::Body,
            DifficultyLayer::Mind => Layer::Mind,
        },
        now: difficulty.severity,
    }
}

/// A goal: where it began with its n, where it stands with its n, what it aims at, and until when.
pub(crate) fn goal(view: &GoalView) -> Goal {
    let goal = &view.goal;
    let number = |number: Option<Decimal>| {
        number.map_or_else(String::new, |n| decimal(&n.normalize().to_string()))
    };
    let rated = goal.baseline_n.filter(|_| goal.baseline.is_some());
    let now = view.progress.as_ref().map_or_else(String::new, |found| {
        let Some(now) = found.now else {
            return t!("paper-too-few-days");
        };
        let now = plain(now);
        if view.daily {
            t!(
                "paper-goal-now",
                now = now,
                n = found.n,
                all = found.of_days
            )
        } else {
            now
        }
    });
    let closed = goal
        .closed
        .map(|day| t!("paper-goal-closed", day = words::long_day(day)));
    Goal {
        words: view.measured_by.as_ref().map_or_else(
            || goal.text.clone(),
            |by| t!("paper-goal-by", goal = &goal.text, by = by),
        ),
        baseline: match rated {
            Some(n) => t!("paper-goal-baseline", value = number(goal.baseline), n = n),
            None => number(goal.baseline),
        },
        now,
        target: number(goal.target),
        by: closed
            .or_else(|| goal.by.map(words::long_day))
            .unwrap_or_default(),
    }
}

/// What someone is to the person, as a word on paper.
pub(crate) fn role(role: PersonRole) -> String {
    match role {
        PersonRole::Prescriber => t!("paper-role-prescriber"),
        PersonRole::Therapist => t!("paper-role-therapist"),
        PersonRole::Support => t!("paper-role-support"),
    }
}
