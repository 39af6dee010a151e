//! Doses as they were taken, late, skipped, missed, or not recorded at all.

use std::collections::BTreeSet;

use ballast_model::{
    CheckIn, Dose, DoseId, DoseStatus, MedicineId, PlannedDose, RegimenStep, planned_doses,
    regimen_on,
};
use chrono::{NaiveDate, Timelike};

use super::arc::{Arc, whole};
use super::dice::{Bag, Dice, For};
use super::plan::{Plan, after, clock, is_weekend};
use super::treatment::HYDROXYZINE;
use super::words;

pub(super) fn all(plan: &Plan, arc: &Arc, steps: &[RegimenStep], diary: &[CheckIn]) -> Vec<Dose> {
    let entered: BTreeSet<NaiveDate> = diary.iter().map(|c| c.day).collect();
    let mut dice = plan.dice(For::Doses);
    let mut reasons = Bag::new(words::SKIPPED);
    let mut doses = Vec::new();
    let medicines: BTreeSet<MedicineId> = steps.iter().map(|s| s.medicine).collect();
    for medicine in medicines {
        let own: Vec<RegimenStep> = steps
            .iter()
            .filter(|s| s.medicine == medicine)
            .cloned()
            .collect();
        for planned in planned_doses(&own, plan.first, plan.last()) {
            // Somebody who writes nothing that day rarely ticks off a tablet either.
            let recorded = if entered.contains(&planned.day) {
                0.975
            } else {
                0.3
            };
            if dice.chance(recorded) {
                let first_day = own.first().is_some_and(|s| s.start == planned.day);
                doses.push(one(plan, arc, &planned, first_day, &mut dice, &mut reasons));
            }
        }
        if medicine == HYDROXYZINE {
            doses.extend(as_needed(plan, arc, &own, &entered));
        }
    }
    doses.sort_by_key(|d| (d.day, d.medicine, d.slot, d.taken_at));
    for (place, dose) in (1..).zip(&mut doses) {
        dose.id = DoseId(place);
    }
    doses
}

fn one(
    plan: &Plan,
    arc: &Arc,
    planned: &PlannedDose,
    first_day: bool,
    dice: &mut Dice,
    reasons: &mut Bag,
) -> Dose {
    let low = arc.on(planned.day).mood < 3.0;
    let missed = if low { 0.05 } else { 0.022 };
    let late = if is_weekend(planned.day) { 0.11 } else { 0.035 };
    let all = [
        DoseStatus::Taken,
        DoseStatus::Late,
        DoseStatus::Skipped,
        DoseStatus::Missed,
    ];
    let place = dice.weighted(&[1.0 - late - missed - 0.014, late, 0.014, missed]);
    let status = if first_day {
        DoseStatus::Taken
    } else {
        all.get(place).copied().unwrap_or(DoseStatus::Taken)
    };
    let slot = i64::from(planned.time.hour() * 60 + planned.time.minute());
    let delay = match status {
        DoseStatus::Late => dice.between(95, 280),
        _ => dice.between(-8, 32),
    };
    let taken = matches!(status, DoseStatus::Taken | DoseStatus::Late);
    let at = (slot + delay).min(23 * 60 + 40);
    let evening = 21 * 60 + dice.between(0, 100);
    // Mostly ticked off at once, sometimes in the evening, now and then a day or two later.
    let (day, minutes) = match dice.weighted(&[0.86, 0.11, 0.03]) {
        0 if taken => (planned.day, at + 1),
        2 => (after(planned.day, dice.between(1, 2)), evening),
        _ => (planned.day, evening.max(at + 1)),
    };
    let recorded = if day <= plan.last() {
        plan.moment(day, minutes)
    } else {
        plan.moment(planned.day, evening.max(at + 1))
    };
    Dose {
        id: DoseId::NEW,
        medicine: planned.medicine,
        day: planned.day,
        slot: Some(planned.time),
        status,
        amount: taken.then_some(planned.amount),
        taken_at: taken.then(|| clock(at)),
        estimated: recorded.is_late_for(planned.day),
        recorded,
        reason: (status == DoseStatus::Skipped).then(|| reasons.draw(dice).to_owned()),
        before: None,
        after: None,
    }
}

/// Some of the most anxious days, and the funeral.
fn as_needed(
    plan: &Plan,
    arc: &Arc,
    steps: &[RegimenStep],
    entered: &BTreeSet<NaiveDate>,
) -> Vec<Dose> {
    let mut dice = plan.dice(For::AsNeeded);
    let mut reasons = Bag::new(words::AS_NEEDED);
    let mut doses = Vec::new();
    let funeral = words::funeral(plan.death);
    for day in plan.days() {
        let Some(amount) = regimen_on(steps, day).map(|r| r.amount) else {
            continue;
        };
        let anxiety = arc.on(day).anxiety;
        let wanted = dice.chance((0.3 * (anxiety - 1.6)).clamp(0.0, 0.5)) && entered.contains(&day);
        if !wanted && day != funeral {
            continue;
        }
        let (minutes, reason) = if day == funeral {
            (9 * 60 + 30, words::AS_NEEDED_FUNERAL)
        } else {
            (dice.between(13 * 60, 22 * 60 + 30), reasons.draw(&mut dice))
        };
        let before = whole(5.4 + anxiety + 0.8 * dice.normal()).clamp(4, 10);
        let eased = (before - dice.between(1, 4)).max(1);
        let recorded = plan.moment(day, minutes + 45);
        doses.push(Dose {
            id: DoseId::NEW,
            medicine: HYDROXYZINE,
            day,
            slot: None,
            status: DoseStatus::Taken,
            amount: Some(amount),
            taken_at: Some(clock(minutes)),
            estimated: recorded.is_late_for(day),
            recorded,
            reason: Some(reason.to_owned()),
            before: u8::try_from(before).ok(),
            after: dice
                .chance(0.85)
                .then_some(eased)
                .and_then(|e| u8::try_from(e).ok()),
        });
    }
    doses
}
