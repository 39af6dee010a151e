//! The medicines and their steps, as prescribed.

use ballast_model::{
    Amount, DecidedBy, Medicine, MedicineId, RegimenStep, Schedule, StepId, StepKind, Unit,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::plan::{Plan, after, clock};
use super::words::{self, PRESCRIBER};

/// Places of the medicines in the record's list.
pub(super) const SERTRALINE: MedicineId = MedicineId(1);
pub(super) const VENLAFAXINE: MedicineId = MedicineId(2);
pub(super) const HYDROXYZINE: MedicineId = MedicineId(3);

pub(super) fn all(plan: &Plan) -> (Vec<Medicine>, Vec<RegimenStep>) {
    let mut list = List::default();
    list.medicine(
        "Sertraline",
        "SSRI",
        "tablet",
        "Depression and anxiety",
        "One tablet in the morning, with food",
    );
    list.medicine(
        "Venlafaxine",
        "SNRI",
        "prolonged-release capsule",
        "Depression and anxiety",
        "In the morning, with food",
    );
    list.medicine(
        "Hydroxyzine",
        "OTHER_ANXIOLYTIC",
        "tablet",
        "Acute anxiety",
        "If needed, at most two a day",
    );

    let morning = || Schedule::Daily {
        times: vec![clock(8 * 60)],
    };
    let (s, v, h) = (SERTRALINE, VENLAFAXINE, HYDROXYZINE);
    list.step(
        s,
        plan.start_25,
        StepKind::Start,
        Some((mg(25, 0), morning())),
        words::WHY_START,
    );
    list.step(
        s,
        plan.to_50,
        StepKind::Increase,
        Some((mg(50, 0), morning())),
        words::WHY_50,
    );
    list.step(
        s,
        plan.to_100,
        StepKind::Increase,
        Some((mg(100, 0), morning())),
        words::WHY_100,
    );
    list.step(
        s,
        plan.down_50,
        StepKind::Decrease,
        Some((mg(50, 0), morning())),
        words::WHY_DOWN,
    );
    list.step(
        s,
        plan.down_25,
        StepKind::Decrease,
        Some((mg(25, 0), morning())),
        words::WHY_DOWN,
    );
    list.step(s, plan.switch, StepKind::Stop, None, words::WHY_STOP);
    list.step(
        v,
        plan.switch,
        StepKind::Switch,
        Some((mg(375, 1), morning())),
        words::WHY_SWITCH,
    );
    list.step(
        v,
        plan.to_75,
        StepKind::Increase,
        Some((mg(75, 0), morning())),
        words::WHY_75,
    );
    list.step(
        v,
        plan.to_112,
        StepKind::Increase,
        Some((mg(1125, 1), morning())),
        words::WHY_112,
    );
    list.step(
        v,
        plan.planned_150,
        StepKind::Increase,
        Some((mg(150, 0), morning())),
        words::WHY_150,
    );
    let as_needed = Schedule::AsNeeded {
        most_a_day: Some(2),
    };
    list.step(
        h,
        plan.as_needed,
        StepKind::AddOn,
        Some((mg(25, 0), as_needed)),
        words::WHY_AS_NEEDED,
    );

    if let Some((start, stop)) = plan.earlier {
        list.medicine(
            "Escitalopram",
            "SSRI",
            "tablet",
            "Depression",
            "One tablet in the morning",
        );
        let e = list.last();
        list.step(
            e,
            start,
            StepKind::Start,
            Some((mg(5, 0), morning())),
            "First medicine ever",
        );
        list.step(
            e,
            after(start, 10),
            StepKind::Increase,
            Some((mg(10, 0), morning())),
            "As planned",
        );
        list.step(
            e,
            after(stop, -42),
            StepKind::Decrease,
            Some((mg(5, 0), morning())),
            "Well for a long time",
        );
        list.step(
            e,
            stop,
            StepKind::Stop,
            None,
            "Well for a long time; agreed to try without",
        );
    }
    if plan.heavy() {
        let three = || Schedule::Daily {
            times: vec![clock(8 * 60), clock(14 * 60), clock(21 * 60)],
        };
        let two = Schedule::Daily {
            times: vec![clock(8 * 60), clock(21 * 60)],
        };
        for (name, class, each, schedule) in [
            ("Propranolol", "OTHER_ANXIOLYTIC", mg(10, 0), three()),
            ("Pregabalin", "OTHER_ANXIOLYTIC", mg(50, 0), three()),
            ("Lamotrigine", "MOOD_STAB_AED", mg(50, 0), two),
        ] {
            list.medicine(name, class, "tablet", "Anxiety", "As agreed");
            let added = list.last();
            list.step(
                added,
                plan.first,
                StepKind::Start,
                Some((each, schedule)),
                "As agreed",
            );
        }
    }
    (list.medicines, list.steps)
}

#[derive(Default)]
struct List {
    medicines: Vec<Medicine>,
    steps: Vec<RegimenStep>,
}

impl List {
    fn medicine(&mut self, name: &str, class: &str, form: &str, started_for: &str, label: &str) {
        let id = MedicineId(self.last().0 + 1);
        self.medicines.push(Medicine {
            id,
            name: name.to_owned(),
            class: Some(class.to_owned()),
            form: Some(form.to_owned()),
            label_instructions: Some(label.to_owned()),
            prescriber: Some(PRESCRIBER.to_owned()),
            started_for: Some(started_for.to_owned()),
            cost: None,
            strength: None,
            modified_release: false,
        });
    }

    fn last(&self) -> MedicineId {
        MedicineId(i64::try_from(self.medicines.len()).unwrap_or_default())
    }

    fn step(
        &mut self,
        medicine: MedicineId,
        start: NaiveDate,
        kind: StepKind,
        dose: Option<(Option<Amount>, Schedule)>,
        reason: &str,
    ) {
        let (amount, schedule) =
            dose.map_or((None, None), |(amount, schedule)| (amount, Some(schedule)));
        self.steps.push(RegimenStep {
            id: StepId(i64::try_from(self.steps.len()).unwrap_or_default() + 1),
            medicine,
            start,
            kind,
            amount,
            schedule,
            reason: Some(reason.to_owned()),
            decided_by: Some(DecidedBy::Together),
            pieces: None,
            piece: None,
            plan: None,
            switch_from: None,
        });
    }
}

fn mg(units: i64, scale: u32) -> Option<Amount> {
    Amount::new("amount", Decimal::new(units, scale), Unit::Mg).ok()
}
