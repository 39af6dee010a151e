//! PHQ-9 and GAD-7 about every two weeks, each item answered in keeping with the fortnight before.

use std::collections::BTreeMap;

use ballast_model::{Assessment, AssessmentId, AssessmentSource};
use chrono::NaiveDate;

use super::arc::{Arc, whole};
use super::dice::{Dice, For};
use super::plan::{Plan, after};

/// How readily each item of the PHQ-9 is felt: interest, down, sleep, tired, appetite, bad about self, concentration, slowed. The ninth is told
/// apart.
const PHQ9: [f64; 8] = [1.15, 1.2, 1.2, 1.35, 0.75, 1.05, 0.95, 0.4];
/// The same for the GAD-7: nervous, cannot stop, worrying, relaxing, restless, annoyed, afraid.
const GAD7: [f64; 7] = [1.25, 1.1, 1.25, 1.1, 0.6, 0.85, 0.75];

pub(super) fn all(plan: &Plan, arc: &Arc) -> Vec<Assessment> {
    let mut dice = plan.dice(For::Questionnaires);
    let mut days = Vec::new();
    let mut day = after(plan.today, -3);
    while day > after(plan.first, 4) {
        days.push(day);
        day = after(day, -14);
    }
    days.push(after(plan.first, 1));
    days.reverse();

    let count = days.len();
    let mut found = Vec::new();
    for (place, day) in days.into_iter().enumerate() {
        // Left out now and then, but neither at the start nor at the end.
        let left_out = dice.chance(0.06) && place > 2 && place + 3 < count;
        let (mood, anxiety) = arc.fortnight(day);
        let baseline =
            day < plan.start_25 && (day >= plan.story || (day - plan.first).num_days() < 21);
        let phq9 = phq9(31.5 - 5.0 * mood + 0.8 * dice.normal(), baseline, &mut dice);
        let gad7 = spread(7.0 * anxiety - 0.8 + 0.8 * dice.normal(), &GAD7, &mut dice);
        let minutes = 20 * 60 + dice.between(0, 90);
        if left_out {
            continue;
        }
        // Before the story the heavy record fills in one of the two in turn.
        let in_turn = plan.heavy() && day < plan.story;
        if !in_turn || place % 2 == 0 {
            found.push(assessment(plan, "phq9", day, minutes, phq9));
        }
        if !in_turn || place % 2 == 1 {
            found.push(assessment(plan, "gad7", day, minutes + 4, gad7));
        }
    }
    for (place, assessment) in (1..).zip(&mut found) {
        assessment.id = AssessmentId(place);
    }
    found
}

fn phq9(total: f64, baseline: bool, dice: &mut Dice) -> Vec<u8> {
    let mut answers = spread(total - if baseline { 1.0 } else { 0.0 }, &PHQ9, dice);
    answers.push(u8::from(baseline));
    answers
}

/// `total` points over the items, 0..=3 each, the readier an item the more.
fn spread(total: f64, readiness: &[f64], dice: &mut Dice) -> Vec<u8> {
    let most = i64::try_from(readiness.len()).unwrap_or_default() * 3;
    let mut answers = vec![0_u8; readiness.len()];
    for _ in 0..whole(total).clamp(0, most) {
        let room: Vec<f64> = readiness
            .iter()
            .zip(&answers)
            .map(|(r, a)| r * f64::from(3 - *a) * f64::from(3 - *a))
            .collect();
        if let Some(answer) = answers.get_mut(dice.weighted(&room)) {
            *answer += 1;
        }
    }
    answers
}

fn assessment(
    plan: &Plan,
    instrument: &str,
    day: NaiveDate,
    minutes: i64,
    answers: Vec<u8>,
) -> Assessment {
    let total = answers.iter().map(|a| u32::from(*a)).sum();
    let answers: BTreeMap<String, u8> = (1..)
        .zip(answers)
        .map(|(n, answer)| (format!("q{n}"), answer))
        .collect();
    Assessment {
        id: AssessmentId::NEW,
        instrument: instrument.to_owned(),
        day,
        recorded: plan.moment(day, minutes),
        source: AssessmentSource::InApp,
        answers,
        total: Some(total),
        filled_by: None,
    }
}
