//! An experiment's numbers as sentences: both means with n and what is missing, the difference with its interval or why there is none, and
//! days it was done held against days it was not. "Goes together with", never "causes".

use ballast_insight::effect::Withheld;
use ballast_insight::experiment::Experiment;
use ballast_insight::together::{NotShown, Strength};
use ballast_insight::window::WindowStats;
use ballast_words::t;
use chrono::NaiveDate;

use crate::measure::plain;
use crate::words::{list, short_day};

/// What it shows, one thought a sentence.
pub(super) fn sentences(
    found: &Experiment,
    name: &str,
    start: NaiveDate,
    last: NaiveDate,
) -> Vec<String> {
    let finding = &found.finding;
    let mut said = vec![
        t!(
            "experiment-before",
            name = name,
            stats = stats(&finding.before)
        ),
        t!(
            "experiment-during",
            name = name,
            from = short_day(start),
            to = short_day(last),
            stats = stats(&finding.after)
        ),
    ];
    said.extend(difference(found));
    let bad = finding.before.bad_days + finding.after.bad_days;
    if bad > 0 {
        said.push(t!("experiment-bad-days", n = bad));
    }
    said.push(held_against(found));
    said
}

/// What else changed in its days.
pub(super) fn also_changed(changes: &[String]) -> Option<String> {
    (!changes.is_empty()).then(|| t!("experiment-also", changes = changes.join("; ")))
}

fn stats(stats: &WindowStats) -> String {
    match stats.mean {
        None => t!("experiment-unrated", days = stats.days),
        Some(mean) => t!(
            "experiment-stats",
            mean = plain(mean),
            n = stats.n,
            missing = stats.missing,
            days = stats.days
        ),
    }
}

fn difference(found: &Experiment) -> Option<String> {
    let finding = &found.finding;
    let change = finding.mean_difference?;
    let by = plain(change.abs());
    let way = match by.as_str() {
        "0" => "same",
        _ if change > 0.0 => "higher",
        _ => "lower",
    };
    Some(match finding.difference {
        Ok(difference) => {
            let low = plain(difference.interval.low);
            let high = plain(difference.interval.high);
            if difference.interval.excludes_zero() {
                t!(
                    "experiment-sure",
                    way = way,
                    by = by,
                    low = low,
                    high = high
                )
            } else {
                t!(
                    "experiment-unsure",
                    way = way,
                    by = by,
                    low = low,
                    high = high
                )
            }
        }
        Err(Withheld::TooFewDays) => {
            let [before, during] = finding.lacking;
            let before = (before > 0).then(|| t!("experiment-lacking-before", n = before));
            let during = (during > 0).then(|| t!("experiment-lacking-during", n = during));
            let lacking: Vec<String> = before.into_iter().chain(during).collect();
            t!(
                "experiment-few-days",
                way = way,
                by = by,
                lacking = list(&lacking)
            )
        }
        Err(Withheld::TooFewNeighbours) => t!("experiment-far-apart", way = way, by = by),
        Err(Withheld::NoSpread | Withheld::TooAlike) => {
            t!("experiment-too-alike", way = way, by = by)
        }
    })
}

fn held_against(found: &Experiment) -> String {
    let [same, next] = &found.days;
    let mut said = Vec::new();
    for (together, when) in [(same, "same"), (next, "after")] {
        if let Ok(relation) = together.relation
            && let Strength::MeanDifference {
                difference,
                yes,
                no,
            } = relation.strength
        {
            let way = if difference.value < 0.0 {
                "lower"
            } else {
                "higher"
            };
            said.push(t!(
                "experiment-together",
                by = plain(difference.value.abs()),
                way = way,
                when = when,
                yes = yes,
                no = no,
                low = plain(difference.low),
                high = plain(difference.high)
            ));
        }
    }
    if said.is_empty() {
        return match same.relation {
            Err(NotShown::NoSpread | NotShown::TooAlike) => t!("experiment-days-alike"),
            _ => t!(
                "experiment-days-few",
                done = found.done,
                undone = found.not_done
            ),
        };
    }
    said.push(t!("experiment-no-cause"));
    said.join(" ")
}
