//! Rows that several printed documents have alike: what was tried before, what is difficult, a goal, what somebody is to the person.
//!
//! Not: which of them stand on a document. Called by `summary` and `own_page`.

use ballast_model::{DifficultyLayer, Helped, PersonRole};
use ballast_report::{Difficulty, Goal, Layer, Tried};
use rust_decimal::Decimal;

use crate::measure::plain;
use crate::views::GoalView;
use crate::words;

/// Said of an outcome that nobody wrote down.
pub(crate) const NOT_NOTED: &str = "not noted";

/// What was tried before the record, as it was remembered.
pub(crate) fn tried(tried: &ballast_model::Tried) -> Tried {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    Tried {
        what: tried.what.clone(),
        when: words(&tried.when),
        most: words(&tried.most),
        how_long: words(&tried.lasted),
        helped: tried.helped.map_or(NOT_NOTED, helped).to_owned(),
        ended: words(&tried.ended),
    }
}

fn helped(helped: Helped) -> &'static str {
    match helped {
        Helped::NotAtAll => "not at all",
        Helped::ALittle => "a little",
        Helped::Clearly => "clearly",
        Helped::VeryMuch => "very much",
        Helped::Worse => "it got worse",
        Helped::NotKnown => "not known",
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
    let number =
        |number: Option<Decimal>| number.map_or_else(String::new, |n| n.normalize().to_string());
    let rated = goal.baseline_n.filter(|_| goal.baseline.is_some());
    let days = rated.map_or_else(String::new, |n| {
        format!(" ({})", words::count(n, "day", "days"))
    });
    let now = view.progress.as_ref().map_or_else(String::new, |found| {
        let Some(now) = found.now else {
            return "too few days".to_owned();
        };
        let now = plain(now);
        if view.daily {
            format!("{now} ({} of {} days)", found.n, found.of_days)
        } else {
            now
        }
    });
    let closed = goal
        .closed
        .map(|day| format!("closed {}", words::long_day(day)));
    Goal {
        words: view.measured_by.as_ref().map_or_else(
            || goal.text.clone(),
            |by| format!("{} (by “{by}”)", goal.text),
        ),
        baseline: format!("{}{days}", number(goal.baseline)),
        now,
        target: number(goal.target),
        by: closed
            .or_else(|| goal.by.map(words::long_day))
            .unwrap_or_default(),
    }
}

/// What someone is to the person, as a word on paper.
pub(crate) fn role(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Prescriber => "prescriber",
        PersonRole::Therapist => "therapist",
        PersonRole::Support => "support",
    }
}
