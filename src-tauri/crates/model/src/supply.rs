//! What is in the house of a medicine, and how long it lasts by the regimen. An estimate: it may be below zero, and then says so.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{
    Dose, Invalid, MedicineId, Problem, RegimenStep, SupplyId, Unit, planned_doses, regimen_on,
};

/// How far ahead a run-out day is looked for.
const AHEAD_DAYS: u64 = 1100;

coded! {
    /// What an entry says.
    SupplyKind {
        /// So much was fetched.
        Refill = "refill",
        /// So much was there when the day began.
        Count = "count",
    }
}

/// One line of the refill log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SupplyEntry {
    /// Identity.
    pub id: SupplyId,
    /// The medicine.
    pub medicine: MedicineId,
    /// The day.
    pub day: NaiveDate,
    /// Fetched, or counted.
    pub kind: SupplyKind,
    /// Of a refill, how many packs, 1..=100.
    pub packs: Option<u8>,
    /// How much in all, 0..=100,000; never a pack's content when there is more than one.
    #[ts(type = "string")]
    pub quantity: Decimal,
    /// Counted in what.
    pub unit: Unit,
    /// What it cost, in own words.
    pub cost: Option<String>,
    /// A few words.
    pub note: Option<String>,
}

impl SupplyEntry {
    /// The entry, if its parts hold.
    ///
    /// # Errors
    /// [`Problem::NotPositive`] or [`Problem::OutOfRange`] at `quantity`, [`Problem::NotPossibleHere`] at `packs` for a count; range, text
    /// and date problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.cost = crate::optional_line("cost", self.cost.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        self.quantity = self.quantity.normalize();
        if self.quantity < Decimal::ZERO
            || (self.kind == SupplyKind::Refill && self.quantity.is_zero())
        {
            return Err(Invalid::new("quantity", Problem::NotPositive));
        }
        if self.quantity > Decimal::from(100_000) {
            let problem = Problem::OutOfRange {
                min: 0,
                max: 100_000,
            };
            return Err(Invalid::new("quantity", problem));
        }
        if self.quantity.scale() > 4 {
            return Err(Invalid::new("quantity", Problem::TooPrecise { max: 4 }));
        }
        if let Some(packs) = self.packs {
            if self.kind == SupplyKind::Count {
                return Err(Invalid::new("packs", Problem::NotPossibleHere));
            }
            Invalid::check_range("packs", i64::from(packs), 1, 100)?;
        }
        Ok(self)
    }
}

/// What is left by the log, the regimen and the doses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplyEstimate {
    /// Counted in what.
    pub unit: Unit,
    /// The day it is reckoned from: the last count, or the first refill.
    pub since: NaiveDate,
    /// What is left now; below zero when the log holds less than was taken.
    pub left: Decimal,
    /// The first day on which a planned dose is no longer covered; none for as-needed medicines, when nothing more is planned, and beyond
    /// three years.
    pub run_out: Option<NaiveDate>,
    /// The day on which it went below zero.
    pub below_zero_since: Option<NaiveDate>,
    /// Planned doses without a record that were reckoned as taken.
    pub assumed: u32,
}

/// Reckons what is left at this moment of `today`. Recorded doses count as recorded (a part of a dose as what was taken of it, or, where
/// that is told in another unit, as a whole one, because the rest of a tablet is seldom kept); planned doses of earlier days without a
/// record count as taken. None when nothing was logged, or when a step does not say its dose in the unit of the log.
#[must_use]
pub fn supply_estimate(
    entries: &[SupplyEntry],
    steps: &[RegimenStep],
    doses: &[Dose],
    today: NaiveDate,
) -> Option<SupplyEstimate> {
    let past = || entries.iter().filter(|e| e.day <= today);
    let unit = past().max_by_key(|e| (e.day, e.id))?.unit;
    let counted = past()
        .filter(|e| e.kind == SupplyKind::Count && e.unit == unit)
        .max_by_key(|e| (e.day, e.id));
    let since = match counted {
        Some(count) => count.day,
        None => past().filter(|e| e.unit == unit).map(|e| e.day).min()?,
    };
    let mut left = counted.map_or(Decimal::ZERO, |count| count.quantity);
    let mut assumed = 0;
    let mut below_zero_since = None;
    for day in since.iter_days().take_while(|day| *day <= today) {
        left += past()
            .filter(|e| e.day == day && e.kind == SupplyKind::Refill && e.unit == unit)
            .map(|e| e.quantity)
            .sum::<Decimal>();
        for planned in planned_doses(steps, day, day) {
            let recorded = doses
                .iter()
                .find(|d| d.day == day && d.slot == Some(planned.time));
            if recorded.is_none() && day < today {
                left -= one_dose(steps, day, unit)?;
                assumed += 1;
            }
        }
        for dose in doses.iter().filter(|d| d.day == day && d.status.is_taken()) {
            left -= match dose.amount.filter(|amount| amount.unit() == unit) {
                Some(amount) => amount.value(),
                None => one_dose(steps, day, unit)?,
            };
        }
        if left < Decimal::ZERO {
            below_zero_since = below_zero_since.or(Some(day));
        } else {
            below_zero_since = None;
        }
    }
    Some(SupplyEstimate {
        unit,
        since,
        left: left.normalize(),
        run_out: run_out(steps, doses, today, unit, left)?,
        below_zero_since,
        assumed,
    })
}

/// The first day that is not covered; `None` when a step does not say its dose in this unit.
#[expect(
    clippy::option_option,
    reason = "not known is something else than never"
)]
fn run_out(
    steps: &[RegimenStep],
    doses: &[Dose],
    today: NaiveDate,
    unit: Unit,
    mut left: Decimal,
) -> Option<Option<NaiveDate>> {
    let last = today.checked_add_days(Days::new(AHEAD_DAYS))?;
    for planned in planned_doses(steps, today, last) {
        let answered = planned.day == today
            && doses
                .iter()
                .any(|d| d.day == today && d.slot == Some(planned.time));
        if answered {
            continue;
        }
        left -= one_dose(steps, planned.day, unit)?;
        if left < Decimal::ZERO {
            return Some(Some(planned.day));
        }
    }
    Some(None)
}

/// One dose of a day in a unit, as the step says it: its amount, or its pieces where the log counts tablets.
fn one_dose(steps: &[RegimenStep], day: NaiveDate, unit: Unit) -> Option<Decimal> {
    let regimen = regimen_on(steps, day)?;
    if regimen.amount.unit() == unit {
        return Some(regimen.amount.value());
    }
    regimen
        .step
        .pieces
        .filter(|_| unit == Unit::Tablet)
        .map(crate::Pieces::value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Amount, DayEnd, DoseId, DoseStatus, Moment, Pieces, Schedule, StepId, StepKind};
    use chrono::NaiveTime;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn eight() -> NaiveTime {
        NaiveTime::from_hms_opt(8, 0, 0).unwrap()
    }

    /// 25 mg, which is half a 50 mg tablet, every morning from 1 March.
    fn steps() -> Vec<RegimenStep> {
        vec![RegimenStep {
            id: StepId(1),
            medicine: MedicineId(1),
            start: day("2026-03-01"),
            kind: StepKind::Start,
            amount: Some(Amount::parse("amount", "25", Unit::Mg).unwrap()),
            schedule: Some(Schedule::Daily {
                times: vec![eight()],
            }),
            reason: None,
            decided_by: None,
            pieces: Some(Pieces::parse("pieces", "half").unwrap()),
            piece: Some("50 mg tablet".to_owned()),
            plan: None,
            switch_from: None,
        }]
    }

    fn entry(id: i64, on: &str, kind: SupplyKind, quantity: i64) -> SupplyEntry {
        SupplyEntry {
            id: SupplyId(id),
            medicine: MedicineId(1),
            day: day(on),
            kind,
            packs: None,
            quantity: Decimal::from(quantity),
            unit: Unit::Tablet,
            cost: None,
            note: None,
        }
    }

    fn dose(on: &str, status: DoseStatus) -> Dose {
        Dose {
            id: DoseId(1),
            medicine: MedicineId(1),
            day: day(on),
            slot: Some(eight()),
            status,
            amount: status
                .is_taken()
                .then(|| Amount::parse("amount", "25", Unit::Mg).unwrap()),
            taken_at: None,
            recorded: Moment::at_local(day(on), eight(), chrono_tz::UTC, DayEnd::DEFAULT),
            estimated: false,
            reason: None,
            before: None,
            after: None,
        }
    }

    #[test]
    fn ten_tablets_of_which_half_a_day_is_taken_last_twenty_days() {
        let log = [entry(1, "2026-03-01", SupplyKind::Refill, 10)];
        let found = supply_estimate(&log, &steps(), &[], day("2026-03-01")).unwrap();
        assert_eq!(found.left, Decimal::from(10));
        // 1 to 20 March are covered.
        assert_eq!(found.run_out, Some(day("2026-03-21")));
        // Five days later, nothing recorded: two and a half are reckoned as taken, and that is said.
        let found = supply_estimate(&log, &steps(), &[], day("2026-03-06")).unwrap();
        assert_eq!((found.left, found.assumed), (Decimal::new(75, 1), 5));
        assert_eq!(found.run_out, Some(day("2026-03-21")));
    }

    #[test]
    fn a_missed_dose_stays_in_the_box_and_a_late_refill_counts_from_its_day() {
        let log = [entry(1, "2026-03-01", SupplyKind::Refill, 10)];
        let missed = [
            dose("2026-03-02", DoseStatus::Missed),
            dose("2026-03-03", DoseStatus::Skipped),
            dose("2026-03-04", DoseStatus::Taken),
        ];
        let found = supply_estimate(&log, &steps(), &missed, day("2026-03-05")).unwrap();
        assert_eq!((found.left, found.assumed), (Decimal::from(9), 1));
        // Entered afterwards, for a day that has passed.
        let backfilled = [
            log[0].clone(),
            entry(2, "2026-03-03", SupplyKind::Refill, 30),
        ];
        let found = supply_estimate(&backfilled, &steps(), &missed, day("2026-03-05")).unwrap();
        assert_eq!(found.left, Decimal::from(39));
    }

    #[test]
    fn a_count_starts_anew_and_below_zero_is_said() {
        let log = [
            entry(1, "2026-03-01", SupplyKind::Refill, 10),
            entry(2, "2026-03-10", SupplyKind::Count, 2),
        ];
        let found = supply_estimate(&log, &steps(), &[], day("2026-03-20")).unwrap();
        assert_eq!(found.since, day("2026-03-10"));
        assert_eq!(found.left, Decimal::from(-3));
        assert_eq!(found.below_zero_since, Some(day("2026-03-14")));
        assert_eq!(found.run_out, Some(day("2026-03-20")));
    }

    #[test]
    fn what_no_step_says_in_that_unit_is_not_guessed() {
        let mut plain = steps();
        plain[0].pieces = None;
        let log = [entry(1, "2026-03-01", SupplyKind::Refill, 10)];
        assert_eq!(supply_estimate(&log, &plain, &[], day("2026-03-05")), None);
        assert_eq!(supply_estimate(&[], &plain, &[], day("2026-03-05")), None);
    }

    #[test]
    fn after_a_stop_nothing_runs_out() {
        let mut stopped = steps();
        stopped.push(RegimenStep {
            id: StepId(2),
            start: day("2026-03-05"),
            kind: StepKind::Stop,
            amount: None,
            schedule: None,
            pieces: None,
            piece: None,
            ..stopped[0].clone()
        });
        let log = [entry(1, "2026-03-01", SupplyKind::Refill, 10)];
        let found = supply_estimate(&log, &stopped, &[], day("2026-03-10")).unwrap();
        assert_eq!((found.left, found.run_out), (Decimal::from(8), None));
    }
}
