//! Ready-made tracker sets that a new record can begin with. Mood is built in and not part of any set.
//!
//! A seed is copied into the person's own trackers when the record is made; changing a set later changes nothing that
//! a person already has. `journal` is the caller.

use serde::{Deserialize, Serialize};

use crate::spoken::{Spoken, Words, ids};

/// A named set of trackers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterSet {
    /// Stable name such as `depression-anxiety`.
    pub id: String,
    /// The name a person reads.
    pub name: String,
    /// One sentence on what it is for, in own wording.
    #[serde(default)]
    pub about: String,
    /// Who answers: the person, or a parent about a child.
    #[serde(default)]
    pub kept_by: KeptBy,
    /// The trackers in the order they are shown.
    pub trackers: Vec<TrackerSeed>,
}

/// Who answers the trackers of a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptBy {
    /// The person.
    #[default]
    Person,
    /// A parent, about a child.
    Parent,
}

/// What a tracker starts as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackerSeed {
    /// Stable name such as `anxiety`.
    pub key: String,
    /// The name a person reads.
    pub name: String,
    /// Heading it stands under together with others, such as `Sleep last night`.
    #[serde(default)]
    pub group: Option<String>,
    /// What is recorded.
    pub kind: SeedKind,
    /// Which direction is better.
    pub better: SeedBetter,
    /// Where it belongs on the charts.
    pub layer: SeedLayer,
    /// How several check-ins of one day become one value.
    pub day_summary: SeedSummary,
    /// Whether it prints only when ticked for that reader.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether it is shown from the first day.
    pub on_by_default: bool,
}

/// What a tracker records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum SeedKind {
    /// Steps from 0, each with its anchor.
    Scale {
        /// Anchor of each step, from 0 up.
        anchors: Vec<String>,
    },
    /// 0 to 10.
    ZeroToTen,
    /// Yes or no.
    YesNo,
    /// A whole number of something.
    Count {
        /// What is counted.
        unit: String,
    },
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// A time of day.
    ClockTime,
    /// A few words.
    ShortText,
}

/// Which direction is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeedBetter {
    /// Lower.
    Lower,
    /// Higher.
    Higher,
    /// Nearer to usual.
    TowardsUsual,
    /// No direction is called better.
    None,
}

/// Where a tracker belongs on the charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeedLayer {
    /// Mood.
    Mood,
    /// Sleep, energy, appetite and the like.
    Body,
    /// Worry, thoughts, motivation and the like.
    Mind,
    /// What a day contained.
    Lifestyle,
}

/// How several check-ins of one day become one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeedSummary {
    /// The mean.
    Mean,
    /// The value farthest from better.
    Worst,
    /// The value nearest to better; for yes/no, yes if it was yes once.
    Best,
    /// The sum.
    Sum,
    /// The last one given.
    Last,
}

const FILES: &[&str] = &[
    include_str!("../data/starter/depression-anxiety.toml"),
    include_str!("../data/starter/bipolar.toml"),
    include_str!("../data/starter/trauma.toml"),
    include_str!("../data/starter/ocd.toml"),
    include_str!("../data/starter/separation-adult.toml"),
    include_str!("../data/starter/separation-child.toml"),
    include_str!("../data/starter/attention.toml"),
];

// A test reads each file and names the fault.
static SETS: Spoken<Vec<StarterSet>> = Spoken::new(|| {
    let mut sets: Vec<StarterSet> = FILES
        .iter()
        .filter_map(|text| toml::from_str(text).ok())
        .collect();
    let words = Words::of(ids::TRACKERS);
    for set in &mut sets {
        words.say(&mut set.name);
        words.say(&mut set.about);
        for tracker in &mut set.trackers {
            words.say(&mut tracker.name);
            words.say_all(&mut tracker.group);
            match &mut tracker.kind {
                SeedKind::Scale { anchors } => words.say_all(anchors),
                SeedKind::Count { unit } => words.say(unit),
                _ => {}
            }
        }
    }
    sets
});

/// All sets.
#[must_use]
pub fn sets() -> &'static [StarterSet] {
    &SETS
}

/// The set of this id, such as `depression-anxiety`.
#[must_use]
pub fn set(id: &str) -> Option<&'static StarterSet> {
    SETS.iter().find(|s| s.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_sound() {
        for text in FILES {
            toml::from_str::<StarterSet>(text).unwrap();
        }
    }
}
