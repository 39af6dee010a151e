//! Check-ins: what was rated, on which days, when it was written down, and the days without any.

use ballast_model::{
    CheckIn, CheckInId, CheckInKind, Moment, Mood, Session, SessionStatus, TrackerId, TrackerValue,
    Value,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Density;
use super::arc::{Arc, Lived, whole};
use super::dice::{Bag, Dice, For};
use super::plan::{Plan, after};
use super::words;

/// The trackers that are answered, in the order of the record's list. The last three only in the heavy record.
const TRACKERS: [&str; 11] = [
    "anxiety",
    "energy",
    "sleep_asleep",
    "sleep_woke",
    "movement",
    "people",
    "meals",
    "mindfulness",
    "irritability",
    "sleep_quality",
    "alcohol",
];

pub(super) fn trackers(density: Density) -> &'static [&'static str] {
    match density {
        Density::Usual => TRACKERS.get(..8).unwrap_or(&TRACKERS),
        Density::Heavy => &TRACKERS,
    }
}

/// A tracker's place in the record's list, from 1.
pub(super) fn place_of(key: &str) -> Option<i64> {
    let at = TRACKERS.iter().position(|known| *known == key)?;
    i64::try_from(at + 1).ok()
}

/// What became of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Entered,
    /// Entered so many days later.
    Later(i64),
    BadDay,
    Nothing,
}

pub(super) fn all(plan: &Plan, arc: &Arc, sessions: &[Session]) -> Vec<CheckIn> {
    let mut diary = Diary {
        dice: plan.dice(For::CheckIns),
        notes: Notes::new(plan),
        found: Vec::new(),
        plan,
    };
    let mut gap_until = None;
    for day in plan.days() {
        let lived = arc.on(day);
        let fate = diary.fate(day, lived, &mut gap_until);
        let therapy = sessions
            .iter()
            .any(|s| s.day == day && s.status == SessionStatus::Attended);
        match fate {
            Fate::Nothing => {}
            Fate::BadDay => diary.bad_day(day),
            Fate::Entered => diary.day(day, lived, therapy, 0),
            Fate::Later(days) => diary.day(day, lived, therapy, days),
        }
    }
    let mut found = diary.found;
    for (place, check_in) in (1..).zip(&mut found) {
        check_in.id = CheckInId(place);
    }
    found
}

struct Diary<'a> {
    plan: &'a Plan,
    dice: Dice,
    notes: Notes,
    found: Vec<CheckIn>,
}

impl Diary<'_> {
    fn fate(&mut self, day: NaiveDate, lived: Lived, gap_until: &mut Option<NaiveDate>) -> Fate {
        let plan = self.plan;
        // Thrown every day, so that one day's outcome does not move the next one's.
        let settled = (day - plan.first).num_days() > 30;
        let (gap, length) = (
            self.dice.chance(0.021) && settled,
            self.dice.weighted(&[0.55, 0.25, 0.12, 0.08]),
        );
        let bad = self.dice.chance(if lived.mood < 2.0 {
            0.2
        } else if lived.mood < 2.7 {
            0.07
        } else {
            0.002
        });
        let (late, days) = (self.dice.chance(0.038), self.dice.between(1, 2));
        // A few days whose fate is part of the story.
        let in_gap = (0..6).contains(&(day - plan.gap).num_days());
        let quiet = (0..4).contains(&(day - after(plan.story, 293)).num_days());
        if in_gap || quiet {
            return Fate::Nothing;
        }
        if day == after(plan.death, 1) || day == after(plan.story, 9) {
            return Fate::BadDay;
        }
        // The first day after the long gap is written down, the one before it filled in from memory.
        if day == after(plan.gap, 6) || day == plan.last() || day == plan.first {
            return Fate::Entered;
        }
        if day == after(plan.gap, -1) {
            return Fate::Later(2);
        }
        if plan.heavy() {
            return if gap { Fate::Nothing } else { Fate::Entered };
        }
        if gap_until.is_some_and(|until| day <= until) {
            return Fate::Nothing;
        }
        if gap {
            *gap_until = Some(after(day, i64::try_from(length).unwrap_or_default()));
            return Fate::Nothing;
        }
        if bad {
            return Fate::BadDay;
        }
        if late && after(day, days) <= plan.last() {
            Fate::Later(days)
        } else {
            Fate::Entered
        }
    }

    fn bad_day(&mut self, day: NaiveDate) {
        let recorded = self.plan.moment(day, self.dice.between(18 * 60, 23 * 60));
        self.add(
            CheckInKind::BadDay,
            day,
            recorded,
            None,
            Vec::new(),
            None,
            Vec::new(),
        );
    }

    /// One evening check-in, now and then one at noon as well; in the heavy record three with everything.
    fn day(&mut self, day: NaiveDate, lived: Lived, therapy: bool, later: i64) {
        let noon = self.dice.chance(0.09) && later == 0;
        let evening = 20 * 60 + 35 + self.dice.between(0, 120);
        if self.plan.heavy() {
            for minutes in [8 * 60 + 10, 13 * 60 + 20, evening] {
                let minutes = minutes + self.dice.between(0, 15);
                let values = (1..).zip(TRACKERS).filter_map(|(place, key)| {
                    answer(&mut self.dice, self.plan, day, lived, place, key)
                });
                let values = values.collect();
                let mood = self.mood(lived, true);
                let (note, tags) = if minutes > 1200 {
                    self.words(day, lived, therapy)
                } else {
                    (None, Vec::new())
                };
                self.add(
                    CheckInKind::Full,
                    day,
                    self.plan.moment(day, minutes),
                    Some(mood),
                    values,
                    note,
                    tags,
                );
            }
            return;
        }
        if noon {
            let mood = self.mood(lived, false);
            let values = (1..).zip(TRACKERS).take(2);
            let values = values
                .filter_map(|(place, key)| {
                    answer(&mut self.dice, self.plan, day, lived, place, key)
                })
                .collect();
            let recorded = self.plan.moment(day, 12 * 60 + self.dice.between(0, 100));
            self.add(
                CheckInKind::Full,
                day,
                recorded,
                Some(mood),
                values,
                None,
                Vec::new(),
            );
        }
        let banded = self.dice.chance(0.84);
        let mood = self.mood(lived, banded);
        // From memory, the clock times are mostly left out; so they are on a few other days.
        let with_sleep = self.dice.chance(if later > 0 { 0.3 } else { 0.92 });
        let with_day = self.dice.chance(0.96);
        let values = (1..)
            .zip(TRACKERS)
            .take(8)
            .filter(|(place, _)| match place {
                3 | 4 => with_sleep,
                5.. => with_day,
                _ => true,
            })
            .filter_map(|(place, key)| answer(&mut self.dice, self.plan, day, lived, place, key))
            .collect();
        let (note, tags) = self.words(day, lived, therapy);
        let recorded = self.plan.moment(after(day, later), evening + later);
        self.add(
            CheckInKind::Full,
            day,
            recorded,
            Some(mood),
            values,
            note,
            tags,
        );
    }

    fn mood(&mut self, lived: Lived, banded: bool) -> Mood {
        let rating = whole(lived.mood + 0.4 * self.dice.normal()).clamp(0, 10);
        let down = [0, 1, 2, 3]
            .get(self.dice.weighted(&[0.14, 0.44, 0.3, 0.12]))
            .copied()
            .unwrap_or(1);
        let up = [0, 1, 2, 3]
            .get(self.dice.weighted(&[0.22, 0.48, 0.24, 0.06]))
            .copied()
            .unwrap_or(1);
        let part = |value: i64| u8::try_from(value.clamp(0, 10)).unwrap_or_default();
        Mood {
            rating: part(rating),
            worst: banded.then(|| part(rating - down)),
            best: banded.then(|| part(rating + up)),
        }
    }

    fn words(
        &mut self,
        day: NaiveDate,
        lived: Lived,
        therapy: bool,
    ) -> (Option<String>, Vec<String>) {
        let note = self.notes.on(self.plan, day, lived, therapy);
        let mut tags: Vec<&str> = Vec::new();
        if therapy {
            tags.push("therapy");
        }
        if self.dice.chance(0.3) {
            let from = if lived.mood < 3.5 {
                words::TAGS_LOW
            } else {
                words::TAGS
            };
            tags.push(self.dice.pick(from));
        }
        (
            note.map(ToOwned::to_owned),
            tags.into_iter().map(ToOwned::to_owned).collect(),
        )
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one row with its parts; a struct would be the row itself"
    )]
    fn add(
        &mut self,
        kind: CheckInKind,
        day: NaiveDate,
        recorded: Moment,
        mood: Option<Mood>,
        values: Vec<TrackerValue>,
        note: Option<String>,
        tags: Vec<String>,
    ) {
        self.found.push(CheckIn {
            id: CheckInId::NEW,
            day,
            estimated: recorded.is_late_for(day),
            recorded,
            kind,
            mood,
            values,
            note,
            tags,
            import: None,
            source_key: None,
        });
    }
}

/// The answer to one tracker; rarely none.
fn answer(
    dice: &mut Dice,
    plan: &Plan,
    day: NaiveDate,
    lived: Lived,
    place: i64,
    key: &str,
) -> Option<TrackerValue> {
    let well = ((lived.mood - 2.7) / 2.5).clamp(0.0, 1.2);
    let yes = |dice: &mut Dice, probability: f64| i64::from(dice.chance(probability));
    let practised = if (day - plan.story).num_days() > 35 {
        0.18 + 0.3 * well
    } else {
        0.04
    };
    let number = match key {
        "anxiety" => whole(lived.anxiety + 0.2 * dice.normal()).clamp(0, 3),
        "energy" => whole(lived.energy + 0.2 * dice.normal()).clamp(0, 3),
        "irritability" => whole(0.8 * lived.anxiety + 0.3 * dice.normal()).clamp(0, 3),
        "sleep_quality" => whole(0.5 + 1.6 * well + 0.5 * dice.normal()).clamp(0, 3),
        "sleep_asleep" => fives(lived.asleep).rem_euclid(1440),
        "sleep_woke" => fives(lived.woke).clamp(0, 1439),
        "movement" => yes(dice, 0.14 + 0.42 * well),
        "people" => yes(dice, 0.28 + 0.38 * well),
        "meals" => yes(dice, 0.36 + 0.46 * well),
        "mindfulness" => yes(dice, practised),
        _ => i64::try_from(dice.weighted(&[0.72, 0.16, 0.1, 0.02])).unwrap_or_default(),
    };
    let answered = dice.chance(0.985);
    answered.then(|| TrackerValue {
        tracker: TrackerId(place),
        value: Value::Number(Decimal::from(number)),
    })
}

/// People give clock times in steps of five minutes.
fn fives(minutes: i64) -> i64 {
    (minutes + 2).div_euclid(5) * 5
}

/// Notes, drawn from what fits the day.
struct Notes {
    dice: Dice,
    low: Bag,
    even: Bag,
    good: Bag,
    therapy: Bag,
    first_weeks: Bag,
    grief: Bag,
    switch: Bag,
    winter: Bag,
}

impl Notes {
    fn new(plan: &Plan) -> Self {
        Self {
            dice: plan.dice(For::Notes),
            low: Bag::new(words::LOW),
            even: Bag::new(words::EVEN),
            good: Bag::new(words::GOOD),
            therapy: Bag::new(words::THERAPY_DAY),
            first_weeks: Bag::new(words::FIRST_WEEKS),
            grief: Bag::new(words::GRIEF),
            switch: Bag::new(words::SWITCH),
            winter: Bag::new(words::WINTER),
        }
    }

    fn on(
        &mut self,
        plan: &Plan,
        day: NaiveDate,
        lived: Lived,
        therapy: bool,
    ) -> Option<&'static str> {
        let within = |from: NaiveDate, days: i64| (0..days).contains(&(day - from).num_days());
        let (bag, probability) = if within(plan.death, 26) {
            (&mut self.grief, 0.45)
        } else if within(plan.start_25, 18) {
            (&mut self.first_weeks, 0.5)
        } else if within(plan.switch, 16) {
            (&mut self.switch, 0.45)
        } else if therapy {
            (&mut self.therapy, 0.5)
        } else if within(after(plan.dip, -16), 32) && lived.mood < 4.6 {
            (&mut self.winter, 0.4)
        } else if lived.mood < 3.4 {
            (&mut self.low, 0.24)
        } else if lived.mood > 5.6 {
            (&mut self.good, 0.28)
        } else {
            (&mut self.even, 0.17)
        };
        let wanted = self.dice.chance(probability);
        wanted.then(|| bag.draw(&mut self.dice))
    }
}
