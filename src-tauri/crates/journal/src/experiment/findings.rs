//! An experiment's numbers as sentences: both means with n and what is missing, the difference with its interval or why there is none, and
//! days it was done held against days it was not. "Goes together with", never "causes". English for now, in one place.

use ballast_insight::effect::Withheld;
use ballast_insight::experiment::Experiment;
use ballast_insight::together::{NotShown, Strength};
use ballast_insight::window::WindowStats;
use chrono::NaiveDate;

use crate::measure::plain;
use crate::words::{count, short_day};

/// What it shows, one thought a sentence.
pub(super) fn sentences(
    found: &Experiment,
    name: &str,
    start: NaiveDate,
    last: NaiveDate,
) -> Vec<String> {
    let finding = &found.finding;
    let mut said = vec![
        format!("{name} in the 14 days before: {}.", stats(&finding.before)),
        format!(
            "{name} from {} to {}: {}.",
            short_day(start),
            short_day(last),
            stats(&finding.after)
        ),
    ];
    said.extend(difference(found));
    let bad = finding.before.bad_days + finding.after.bad_days;
    if bad > 0 {
        let days = count(number(bad), "bad day", "bad days");
        said.push(format!(
            "{days} without a rating, so a mean may look better than it was."
        ));
    }
    said.push(held_against(found));
    said
}

/// What else changed in its days.
pub(super) fn also_changed(changes: &[String]) -> Option<String> {
    (!changes.is_empty()).then(|| {
        format!(
            "In the same days: {}. The experiment and these cannot be told apart.",
            changes.join("; ")
        )
    })
}

fn stats(stats: &WindowStats) -> String {
    let missing = format!("{} of {} days missing", stats.missing, stats.days);
    match stats.mean {
        None => format!("not rated on any of {} days", stats.days),
        Some(mean) => format!("{} on average ({} rated, {missing})", plain(mean), stats.n),
    }
}

fn difference(found: &Experiment) -> Option<String> {
    let finding = &found.finding;
    let change = finding.mean_difference?;
    let way = match plain(change.abs()).as_str() {
        "0" => "The means are the same".to_owned(),
        by if change > 0.0 => format!("That is {by} higher"),
        by => format!("That is {by} lower"),
    };
    Some(match finding.difference {
        Ok(difference) => {
            let (low, high) = (difference.interval.low, difference.interval.high);
            let range = format!("a 95 % interval of {} to {}", plain(low), plain(high));
            if difference.interval.excludes_zero() {
                format!("{way}, with {range}.")
            } else {
                format!("{way}, with {range}, which holds no difference as well.")
            }
        }
        Err(Withheld::TooFewDays) => {
            let [before, after] = finding.lacking;
            let part = |n: usize, when: &str| {
                (n > 0).then(|| format!("{} {when}", count(number(n), "rated day", "rated days")))
            };
            let lacking: Vec<String> = [part(before, "before"), part(after, "during it")]
                .into_iter()
                .flatten()
                .collect();
            format!(
                "{way}, but too little is rated to say how sure that is: {} missing.",
                lacking.join(" and ")
            )
        }
        Err(Withheld::TooFewNeighbours) => {
            format!("{way}, but the rated days lie too far apart to say how sure that is.")
        }
        Err(Withheld::NoSpread | Withheld::TooAlike) => {
            format!("{way}, but the days are too alike to say how sure that is.")
        }
    })
}

fn held_against(found: &Experiment) -> String {
    let [same, next] = &found.days;
    let mut said = Vec::new();
    for (together, when) in [(same, "the same day"), (next, "the day after")] {
        if let Ok(relation) = together.relation
            && let Strength::MeanDifference {
                difference,
                yes,
                no,
            } = relation.strength
        {
            let by = plain(difference.value.abs());
            let way = if difference.value < 0.0 {
                "lower"
            } else {
                "higher"
            };
            said.push(format!(
                "Doing it goes together with {by} {way} on {when} ({yes} days done, {no} not; 95 % interval {} to {}).",
                plain(difference.low),
                plain(difference.high)
            ));
        }
    }
    if said.is_empty() {
        return match same.relation {
            Err(NotShown::NoSpread | NotShown::TooAlike) => {
                "Days it was done and days it was not are too alike to hold against each other."
                    .to_owned()
            }
            _ => format!(
                "Days it was done ({}) and days it was not ({}) are too few to hold against each other.",
                found.done, found.not_done
            ),
        };
    }
    said.push("That is not the same as causing it.".to_owned());
    said.join(" ")
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
