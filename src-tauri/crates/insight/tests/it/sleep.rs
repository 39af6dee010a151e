//! Nights across midnight.

use ballast_insight::sleep::{LONGEST_NIGHT, mean_sleep, minutes_asleep};
use chrono::{NaiveTime, TimeDelta};
use proptest::prelude::*;

fn at(h: u32, m: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(h, m, 0).unwrap()
}

#[test]
fn nights_before_and_after_midnight() {
    assert_eq!(minutes_asleep(at(23, 20), at(6, 30)), Ok(430));
    assert_eq!(minutes_asleep(at(0, 0), at(7, 0)), Ok(420));
    assert_eq!(minutes_asleep(at(9, 0), at(16, 0)), Ok(420));
    assert_eq!(minutes_asleep(at(23, 59), at(0, 0)), Ok(1));
}

#[test]
fn slips_are_told_apart_from_nights() {
    for (asleep, woke) in [
        (at(23, 0), at(23, 0)),
        (at(6, 30), at(6, 0)),
        (at(6, 0), at(2, 1)),
    ] {
        assert_eq!(
            minutes_asleep(asleep, woke).unwrap_err().code(),
            "implausible_night"
        );
    }
    assert_eq!(minutes_asleep(at(6, 0), at(2, 0)), Ok(LONGEST_NIGHT));
}

#[test]
fn a_mean_carries_its_nights() {
    let mean = mean_sleep(&[Some(430), None, Some(370)]);
    assert_eq!((mean.minutes, mean.n, mean.missing), (Some(400.0), 2, 1));
    assert_eq!((mean.shortest, mean.longest), (Some(370), Some(430)));
    assert_eq!(mean_sleep(&[None]).minutes, None);
}

proptest! {
    #[test]
    fn any_bedtime_and_any_length_come_back(start in 0u32..1440, length in 1u32..1440) {
        let asleep = at(start / 60, start % 60);
        let woke = asleep + TimeDelta::minutes(i64::from(length));
        let expected = (length <= LONGEST_NIGHT).then_some(length);
        prop_assert_eq!(minutes_asleep(asleep, woke).ok(), expected);
    }
}
