//! When reminders speak, over two years of clock changes in five zones, with a clock of our own: each planned thing once, at its wall time.

use std::collections::{BTreeMap, BTreeSet};

use ballast_journal::reminder::rules::{
    self, Key, LATER_MINUTES, Memory, Planned, Rules, Said, Scene,
};
use ballast_journal::views::ReminderKind;
use chrono::{
    DateTime, Days, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone, Utc,
};
use chrono_tz::Tz;
use proptest::prelude::*;

const ZONES: [Tz; 5] = [
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Kolkata,
    Tz::America__Santiago,
];

const DAILY: [(ReminderKind, &str); 6] = [
    (ReminderKind::Doses, "00:30"),
    (ReminderKind::Doses, "01:45"),
    (ReminderKind::Doses, "02:15"),
    (ReminderKind::Doses, "08:00"),
    (ReminderKind::CheckIn, "20:00"),
    (ReminderKind::Doses, "23:30"),
];

fn time(typed: &str) -> NaiveTime {
    NaiveTime::parse_from_str(typed, "%H:%M").unwrap()
}

fn day(typed: &str) -> NaiveDate {
    typed.parse().unwrap()
}

fn at(typed: &str) -> DateTime<Utc> {
    typed.parse().unwrap()
}

/// A thing of every day, until four the next morning.
fn daily(kind: ReminderKind, day: NaiveDate, typed: &str) -> Planned {
    Planned {
        key: Key::of(&format!("{day} {typed}")),
        kind,
        day,
        time: time(typed),
        minutes_before: 0,
        until: (day.succ_opt().unwrap(), time("04:00")),
    }
}

/// What is planned around a day.
fn around(day: NaiveDate) -> Vec<Planned> {
    let days = [-1, 0, 1].map(|n| day.checked_add_signed(Duration::days(n)).unwrap());
    days.into_iter()
        .flat_map(|day| DAILY.map(|(kind, typed)| daily(kind, day, typed)))
        .collect()
}

fn all_kinds() -> Rules {
    Rules {
        kinds: BTreeSet::from([
            ReminderKind::Doses,
            ReminderKind::CheckIn,
            ReminderKind::Sessions,
        ]),
        quiet: None,
        when_locked: false,
    }
}

/// A person's machine: its clock, what it remembers, and what it said when.
struct Machine {
    zone: Tz,
    rules: Rules,
    now: DateTime<Utc>,
    memory: Memory,
    said: Vec<(DateTime<Utc>, Said, Vec<Key>)>,
}

impl Machine {
    fn new(zone: Tz, now: DateTime<Utc>) -> Self {
        Self {
            zone,
            rules: all_kinds(),
            now,
            memory: Memory::default(),
            said: Vec::new(),
        }
    }

    /// Looks at what is planned around the day it is, and gives when to look next.
    fn look(&mut self) -> DateTime<Utc> {
        let planned = around(self.now.with_timezone(&self.zone).date_naive());
        self.look_at(&planned)
    }

    fn look_at(&mut self, planned: &[Planned]) -> DateTime<Utc> {
        let look = rules::look(
            planned,
            &self.rules,
            &self.memory,
            self.now,
            self.zone,
            Scene::default(),
        );
        assert!(look.next > self.now, "it would never come to rest");
        self.memory = look.memory;
        if let Some(said) = look.say {
            self.said.push((self.now, said, look.about));
        }
        look.next
    }

    /// Runs until then, looking when it was told to look.
    fn run_until(&mut self, end: DateTime<Utc>) {
        while self.now < end {
            self.now = self.look().min(end);
        }
    }

    /// How often each thing was spoken of.
    fn times_said(&self) -> BTreeMap<Key, usize> {
        let mut times = BTreeMap::new();
        for key in self.said.iter().flat_map(|(_, _, about)| about) {
            *times.entry(*key).or_insert(0) += 1;
        }
        times
    }
}

/// The instant of a wall-clock time, worked out in another way: the first minute from it on that the clocks show, in a gap moved on by what was left
/// out.
fn wall(zone: Tz, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let wanted = day.and_time(time);
    let minute = |minutes: i64| zone.from_local_datetime(&(wanted + Duration::minutes(minutes)));
    match minute(0) {
        LocalResult::Single(one) | LocalResult::Ambiguous(one, _) => one.to_utc(),
        LocalResult::None => {
            let first = (1..240).find_map(|n| minute(n).earliest()).unwrap();
            let last_before = (1..240)
                .find_map(|n| minute(-n).latest().map(|there| (n, there)))
                .unwrap();
            // As much later than the gap begins as the wall time lies inside it.
            let inside = Duration::minutes(last_before.0 - 1);
            first.to_utc() + inside
        }
    }
}

#[test]
fn for_two_years_in_five_zones_each_planned_thing_is_said_once_at_its_wall_time() {
    for zone in ZONES {
        let (first, last) = (day("2025-06-01"), day("2027-06-01"));
        let mut machine = Machine::new(zone, wall(zone, first, time("12:00")));
        machine.run_until(wall(zone, last, time("12:00")));

        let mut spoken: BTreeMap<Key, DateTime<Utc>> = BTreeMap::new();
        for (when, _, about) in &machine.said {
            for key in about {
                assert!(
                    spoken.insert(*key, *when).is_none(),
                    "{zone}: something was said twice at {when}"
                );
            }
        }
        let mut looked_at = 0;
        for on in first.iter_days().skip(1).take_while(|on| *on < last) {
            for (_, typed) in DAILY {
                let expected = wall(zone, on, time(typed));
                let key = daily(ReminderKind::Doses, on, typed).key;
                assert_eq!(spoken.get(&key), Some(&expected), "{zone}: {on} {typed}");
                looked_at += 1;
            }
        }
        assert_eq!(looked_at, 729 * DAILY.len());
    }
}

/// Clock changes as the zones' authorities announced them.
#[test]
fn a_time_in_the_gap_moves_on_and_one_in_the_fold_is_taken_the_first_time() {
    for (zone, on, typed, expected) in [
        // Clocks go from 02:00 to 03:00.
        (
            Tz::Europe__Berlin,
            "2026-03-29",
            "02:15",
            "2026-03-29T01:15:00Z",
        ),
        // And from 03:00 back to 02:00: the first 02:15 is summer time.
        (
            Tz::Europe__Berlin,
            "2026-10-25",
            "02:15",
            "2026-10-25T00:15:00Z",
        ),
        (
            Tz::America__New_York,
            "2026-03-08",
            "02:15",
            "2026-03-08T07:15:00Z",
        ),
        (
            Tz::America__New_York,
            "2026-11-01",
            "01:45",
            "2026-11-01T05:45:00Z",
        ),
        // Half an hour only: 02:00 becomes 02:30, at 10:30 before UTC.
        (
            Tz::Australia__Lord_Howe,
            "2026-10-04",
            "02:15",
            "2026-10-03T15:45:00Z",
        ),
        (
            Tz::Australia__Lord_Howe,
            "2026-04-05",
            "01:45",
            "2026-04-04T14:45:00Z",
        ),
        (
            Tz::Asia__Kolkata,
            "2026-03-29",
            "02:15",
            "2026-03-28T20:45:00Z",
        ),
        // The day itself begins at 01:00.
        (
            Tz::America__Santiago,
            "2026-09-06",
            "00:30",
            "2026-09-06T04:30:00Z",
        ),
    ] {
        let planned = daily(ReminderKind::Doses, day(on), typed);
        assert_eq!(planned.at(zone), at(expected), "{zone} {on} {typed}");
        let mut machine = Machine::new(zone, at(expected) - TimeDelta::hours(12));
        machine.run_until(at(expected) + TimeDelta::hours(12));
        let spoken: Vec<_> = machine
            .said
            .iter()
            .filter(|(_, _, about)| about.contains(&planned.key))
            .map(|(when, ..)| *when)
            .collect();
        assert_eq!(spoken, [at(expected)]);
    }
}

#[test]
fn a_session_is_spoken_of_before_it_and_no_more_once_it_has_begun() {
    let session = Planned {
        key: Key::of("session"),
        kind: ReminderKind::Sessions,
        day: day("2026-09-03"),
        time: time("14:00"),
        minutes_before: 60,
        until: (day("2026-09-03"), time("14:00")),
    };
    let zone = Tz::Europe__Berlin;
    let mut on_time = Machine::new(zone, at("2026-09-03T08:00:00Z"));
    let next = on_time.look_at(&[session]);
    assert_eq!(next, at("2026-09-03T11:00:00Z"), "13:00 in Berlin");
    on_time.now = next;
    on_time.look_at(&[session]);
    assert_eq!(on_time.said.len(), 1);
    let mut too_late = Machine::new(zone, at("2026-09-03T12:00:00Z"));
    too_late.look_at(&[session]);
    assert!(too_late.said.is_empty());
}

#[test]
fn quiet_hours_are_held_and_what_fell_in_them_is_said_once_afterwards() {
    for zone in ZONES {
        let mut machine = Machine::new(zone, wall(zone, day("2026-01-10"), time("12:00")));
        machine.rules.quiet = Some((time("22:00"), time("03:30")));
        machine.run_until(wall(zone, day("2026-12-20"), time("12:00")));
        for (when, ..) in &machine.said {
            let local = when.with_timezone(&zone).time();
            assert!(
                local >= time("03:30") && local < time("22:00"),
                "{zone}: {local}"
            );
        }
        // Four doses of each night are one sentence at half past three: those before midnight are still open until four.
        let after_quiet = machine
            .said
            .iter()
            .filter(|(when, ..)| when.with_timezone(&zone).time() == time("03:30"));
        let mut nights = 0;
        for (_, said, about) in after_quiet {
            assert_eq!((*said, about.len()), (Said::SomethingWaits, 4));
            nights += 1;
        }
        assert_eq!(nights, 344);
        assert!(machine.times_said().values().all(|times| *times == 1));
    }
}

#[test]
fn a_week_away_or_a_sleep_gives_one_sentence_that_names_nothing() {
    let zone = Tz::Europe__Berlin;
    let mut machine = Machine::new(zone, at("2026-09-01T10:00:00Z"));
    machine.run_until(at("2026-09-01T10:30:00Z"));
    assert!(machine.said.is_empty() || machine.said.len() == 1);
    machine.said.clear();
    machine.now = at("2026-09-08T19:00:00Z");
    machine.look();
    let [(_, said, about)] = machine.said.as_slice() else {
        panic!("{:?}", machine.said)
    };
    assert_eq!(*said, Said::SomethingWaits);
    // This day's five that have come, of the six days before none.
    let own: Vec<_> = DAILY[..5]
        .iter()
        .map(|(kind, typed)| daily(*kind, day("2026-09-08"), typed).key)
        .collect();
    assert_eq!(*about, own);
    machine.now += TimeDelta::minutes(1);
    machine.look();
    assert_eq!(machine.said.len(), 1, "and then it is quiet");
}

#[test]
fn a_clock_that_is_set_back_repeats_nothing_and_one_set_on_loses_nothing() {
    let zone = Tz::America__New_York;
    let start = at("2026-05-01T04:30:00Z");
    let mut machine = Machine::new(zone, start);
    machine.run_until(start + TimeDelta::days(5));
    let before = machine.said.len();
    // Three days back, and the same days once more.
    machine.now = start + TimeDelta::days(2);
    machine.run_until(start + TimeDelta::days(5));
    assert_eq!(machine.said.len(), before);
    // A year on by mistake says one thing; set right again, the day goes on as if nothing had been.
    machine.now += TimeDelta::days(365);
    machine.look();
    assert_eq!(machine.said.len(), before + 1);
    machine.now = start + TimeDelta::days(5);
    machine.run_until(start + TimeDelta::days(9));
    assert!(machine.times_said().values().all(|times| *times == 1));
    assert_eq!(machine.said.len(), before + 1 + 4 * DAILY.len());
}

#[test]
fn a_journey_says_nothing_twice_and_leaves_out_only_what_passed_on_the_way() {
    let mut machine = Machine::new(Tz::Europe__Berlin, at("2026-06-10T05:00:00Z"));
    // Eight in Berlin was said; in New York eight of the same day comes again.
    machine.run_until(at("2026-06-10T07:00:00Z"));
    machine.zone = Tz::America__New_York;
    machine.run_until(at("2026-06-12T12:30:00Z"));
    let key = daily(ReminderKind::Doses, day("2026-06-10"), "08:00").key;
    assert_eq!(machine.times_said()[&key], 1);
    assert!(machine.times_said().values().all(|times| *times == 1));
    let evening = daily(ReminderKind::CheckIn, day("2026-06-10"), "20:00").key;
    let spoken = machine
        .said
        .iter()
        .find(|(_, _, about)| about.contains(&evening))
        .map(|(when, ..)| *when);
    assert_eq!(
        spoken,
        Some(at("2026-06-11T00:00:00Z")),
        "eight in New York"
    );
}

#[test]
fn later_says_it_once_more_half_an_hour_on_even_if_the_clock_is_set_back() {
    let zone = Tz::Asia__Kolkata;
    let dose = daily(ReminderKind::Doses, day("2026-02-01"), "08:00");
    let mut machine = Machine::new(zone, dose.at(zone));
    machine.look_at(&[dose]);
    machine.memory.put_off(&[dose.key], machine.now);
    let again = machine.look_at(&[dose]);
    assert_eq!(again - machine.now, TimeDelta::minutes(LATER_MINUTES));
    machine.now = again;
    machine.look_at(&[dose]);
    machine.now += TimeDelta::hours(1);
    machine.look_at(&[dose]);
    assert_eq!(machine.said.len(), 2);
    machine.memory.put_off(&[dose.key], machine.now);
    machine.now -= TimeDelta::hours(2);
    let again = machine.look_at(&[dose]);
    assert_eq!(again - machine.now, TimeDelta::minutes(LATER_MINUTES));
    // What was done meanwhile is not said.
    machine.now = again;
    machine.look_at(&[]);
    assert_eq!((machine.said.len(), machine.memory.later.len()), (2, 0));
}

#[test]
fn a_new_sentence_takes_the_place_of_the_one_that_stands_and_speaks_of_both() {
    let zone = Tz::Europe__Berlin;
    let [first, second] =
        ["08:00", "08:05"].map(|typed| daily(ReminderKind::Doses, day("2026-02-01"), typed));
    let check_in = daily(ReminderKind::CheckIn, day("2026-02-01"), "08:10");
    let memory = Memory {
        said: vec![first.key],
        later: vec![],
    };
    let look = |planned: &[Planned], now| {
        let scene = Scene {
            shown: &[first.key],
            in_front: false,
        };
        rules::look(planned, &all_kinds(), &memory, now, zone, scene)
    };
    let both = look(&[first, second], second.at(zone));
    let doses = Said::Of {
        kind: ReminderKind::Doses,
        several: true,
    };
    assert_eq!(both.say, Some(doses));
    assert_eq!(both.about, [second.key, first.key]);
    assert!(both.doses_only);
    let mixed = look(&[first, check_in], check_in.at(zone));
    assert_eq!(mixed.say, Some(Said::SomethingWaits));
    assert!(!mixed.doses_only);
    let taken = look(&[second], second.at(zone));
    assert_eq!(taken.about, [second.key], "the first was taken meanwhile");
}

#[test]
fn what_is_late_is_not_said_to_somebody_who_has_the_list_before_them() {
    let zone = Tz::Europe__Berlin;
    let planned = around(day("2026-02-01"));
    let in_front = Scene {
        shown: &[],
        in_front: true,
    };
    let now = at("2026-02-01T15:00:00Z");
    let look = rules::look(
        &planned,
        &all_kinds(),
        &Memory::default(),
        now,
        zone,
        in_front,
    );
    assert_eq!(look.say, None);
    let later = rules::look(
        &planned,
        &all_kinds(),
        &look.memory,
        now,
        zone,
        Scene::default(),
    );
    assert_eq!(later.say, None, "nor when they look away");
    let on_time = daily(ReminderKind::Doses, day("2026-02-01"), "16:00");
    let look = rules::look(&[on_time], &all_kinds(), &look.memory, now, zone, in_front);
    assert!(look.say.is_some(), "what is due now is");
}

#[test]
fn only_what_was_chosen_is_said() {
    let zone = Tz::Europe__Berlin;
    let planned = around(day("2026-02-01"));
    let now = at("2026-02-01T07:00:00Z");
    let mut rules = Rules::default();
    let nothing = rules::look(
        &planned,
        &rules,
        &Memory::default(),
        now,
        zone,
        Scene::default(),
    );
    assert_eq!((nothing.say, nothing.memory), (None, Memory::default()));
    rules.kinds.insert(ReminderKind::CheckIn);
    let look = rules::look(
        &planned,
        &rules,
        &Memory::default(),
        now,
        zone,
        Scene::default(),
    );
    assert_eq!(look.say, None);
}

fn any_zone() -> impl Strategy<Value = Tz> {
    (0..chrono_tz::TZ_VARIANTS.len()).prop_map(|n| chrono_tz::TZ_VARIANTS[n])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// However a machine sleeps, travels and has its clock set, in any zone of the world.
    #[test]
    fn nothing_is_ever_said_twice_or_early_or_in_the_quiet_hours(
        zone in any_zone(), other in any_zone(),
        start in 0_i64..1_400, jumps in proptest::collection::vec((-3_000_i64..12_000, any::<bool>()), 1..60),
        quiet in proptest::option::of((0_u32..24, 0_u32..24)),
    ) {
        let begin: NaiveDateTime = day("2024-01-01").and_time(time("03:00"));
        let mut machine = Machine::new(zone, begin.and_utc() + TimeDelta::days(start));
        machine.rules.quiet = quiet
            .filter(|(from, to)| from != to)
            .map(|(from, to)| (NaiveTime::from_hms_opt(from, 0, 0).unwrap(), NaiveTime::from_hms_opt(to, 0, 0).unwrap()));
        for (minutes, travels) in jumps {
            machine.now += TimeDelta::minutes(minutes);
            if travels {
                machine.zone = if machine.zone == zone { other } else { zone };
            }
            let before = machine.said.len();
            machine.look();
            prop_assert!(machine.said.len() <= before + 1);
            if machine.said.len() > before {
                prop_assert!(!machine.rules.is_quiet(machine.now, machine.zone));
                let local = machine.now.with_timezone(&machine.zone).date_naive();
                let planned = around(local);
                for key in &machine.said[before].2 {
                    let thing = planned.iter().find(|p| p.key == *key).unwrap();
                    prop_assert!(thing.at(machine.zone) <= machine.now, "said before its time");
                    prop_assert!(thing.day >= local.checked_sub_days(Days::new(1)).unwrap(), "an old thing");
                }
            }
        }
        prop_assert!(machine.times_said().values().all(|times| *times == 1));
    }
}
