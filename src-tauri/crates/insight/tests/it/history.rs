//! A year of one's own days before a change: does it keep a slow wave from being taken for an effect?
//!
//! ```text
//! cargo test --release -p ballast-insight --test it -- --ignored --nocapture history_table
//! ```

use ballast_insight::Period;
use ballast_insight::finding::{Finding, finding, stand_out, stand_out_against};
use ballast_insight::series::{Better, DayValue};
use ballast_insight::swing::usual_swing;
use ballast_insight::window::Days;

use crate::dice::{Answer, Dice};
use crate::on;

/// A year of days before the review of `record`, with a slow wave; then the review itself.
fn long_record(dice: &mut Dice, rho: f64, slow: f64, effect: f64) -> Vec<DayValue> {
    let (latent, wave) = (dice.days(365 + 70, rho), dice.days(365 + 70, 0.9));
    latent
        .iter()
        .zip(&wave)
        .zip(0u64..)
        .filter_map(|((day, wave), n)| {
            let level = (1.0 - slow).sqrt() * day + slow.sqrt() * wave;
            let shifted = level + if n >= 365 + 14 { effect } else { 0.0 };
            (dice.uniform() > 0.15).then(|| (on(n), Some(Answer::ZeroToTen.give(shifted))))
        })
        .collect()
}

/// Of `rounds` long records: the share in which the interval excludes 0, and in which it does and the swing is seldom.
fn with_history(seed: u64, rounds: usize, rho: f64, slow: f64, effect: f64) -> [f64; 2] {
    let mut dice = Dice::new(seed);
    let before = Period::new(on(365), on(378)).unwrap();
    let after = Period::new(on(365 + 42), on(365 + 69)).unwrap();
    let (mut alone, mut both) = (0, 0);
    for _ in 0..rounds {
        let values = long_record(&mut dice, rho, slow, effect);
        let days = Days {
            values: &values,
            ..Days::default()
        };
        let found = finding(&days, Better::Higher, before, after);
        if found.difference.is_ok_and(|d| d.interval.excludes_zero()) {
            alone += 1;
            let difference = found.mean_difference.unwrap();
            let swing = usual_swing(&days, before, after, difference, on(0)).unwrap();
            both += usize::from(swing.seldom());
        }
    }
    [alone, both].map(|n| n as f64 / rounds as f64)
}

/// Of `rounds` reviews of eight outcomes after a year of days, of which three changed by `effect`: the share in which one
/// (with an effect the first) stands out, and in which it does against its own earlier days.
fn reviews(seed: u64, rounds: usize, rho: f64, slow: f64, effect: f64) -> [f64; 2] {
    let mut dice = Dice::new(seed);
    let before = Period::new(on(365), on(378)).unwrap();
    let after = Period::new(on(365 + 42), on(365 + 69)).unwrap();
    let (mut alone, mut against) = (0, 0);
    for _ in 0..rounds {
        let (mut findings, mut swings): (Vec<Finding>, Vec<_>) = Default::default();
        for outcome in 0..8 {
            let effect = if outcome < 3 { effect } else { 0.0 };
            let values = long_record(&mut dice, rho, slow, effect);
            let days = Days {
                values: &values,
                ..Days::default()
            };
            let found = finding(&days, Better::Higher, before, after);
            let difference = found.mean_difference.unwrap();
            swings.push(usual_swing(&days, before, after, difference, on(0)));
            findings.push(found);
        }
        let looked_at = if effect > 0.0 { 1 } else { 8 };
        alone += usize::from(stand_out(&findings)[..looked_at].contains(&true));
        let stands = stand_out_against(&findings, &swings);
        against += usize::from(stands[..looked_at].contains(&true));
    }
    [alone, against].map(|n| n as f64 / rounds as f64)
}

#[test]
fn a_slow_wave_is_seldom_taken_for_an_effect_once_there_is_a_year() {
    let [alone, both] = with_history(22, 150, 0.2, 0.4, 0.0);
    assert!(both <= 0.10 && both <= alone, "{alone} {both}");
    // And what is there is still found.
    let [alone, both] = with_history(23, 60, 0.2, 0.2, 2.0);
    assert!(both >= 0.6, "{alone} {both}");
}

#[test]
fn a_short_record_cannot_tell() {
    let values: Vec<DayValue> = (0..130).map(|n| (on(n), Some((n % 7) as f64))).collect();
    let days = Days {
        values: &values,
        ..Days::default()
    };
    let at = |start: u64| {
        let before = Period::new(on(start), on(start + 13)).unwrap();
        let after = Period::new(on(start + 14), on(start + 27)).unwrap();
        usual_swing(&days, before, after, 1.0, on(0))
    };
    // Two weeks and two weeks need 28 days a place and a week more for each further one.
    assert_eq!(at(28 + 7 * 7 - 1), None);
    let swing = at(28 + 7 * 7).unwrap();
    assert_eq!((swing.places, swing.as_large), (8, 0));
    assert!(swing.seldom() && swing.rms < 1e-12 && swing.largest < 1e-12);
}

#[test]
#[ignore = "makes a table of docs/numbers.md; run it optimised"]
fn history_table() {
    println!("| slow wave | change in standard deviations | ρ 0 | ρ 0.2 | ρ 0.4 | ρ 0.6 | ρ 0.8 |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for slow in [0.0, 0.2, 0.4] {
        for effect in [0.0, 0.8, 1.25, 2.0] {
            let cells = [0.0, 0.2, 0.4, 0.6, 0.8].map(|rho| {
                let [alone, both] = with_history(21, 2000, rho, slow, effect);
                format!("{:.0}, {:.0}", alone * 100.0, both * 100.0)
            });
            println!("| {slow} | {effect} | {} |", cells.join(" | "));
        }
    }
    println!(
        "\n| slow wave | change in standard deviations | ρ 0 | ρ 0.2 | ρ 0.4 | ρ 0.6 | ρ 0.8 |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for slow in [0.0, 0.2, 0.4] {
        for effect in [0.0, 1.25, 2.0] {
            let cells = [0.0, 0.2, 0.4, 0.6, 0.8].map(|rho| {
                let [alone, against] = reviews(24, 1000, rho, slow, effect);
                format!("{:.0}, {:.0}", alone * 100.0, against * 100.0)
            });
            println!("| {slow} | {effect} | {} |", cells.join(" | "));
        }
    }
}
