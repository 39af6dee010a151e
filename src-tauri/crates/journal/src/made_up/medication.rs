//! What belongs to the medicines beside steps and doses: strengths and pieces, plans, a correction, supply, monitoring, allergies.
//!
//! Made from the calendar of the story alone, without dice, so that everything else stays as it is.

use ballast_model::{
    Allergy, AllergyId, AllergyKind, Amount, CorrectionId, Dose, DoseStatus, Medicine, Monitoring,
    MonitoringId, MonitoringKind, MonitoringResult, Pieces, PlanId, PlanKind, RegimenPlan,
    RegimenStep, ResultId, StepCorrection, StepKind, SupplyEntry, SupplyId, SupplyKind, Unit,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::plan::{Plan, after};
use super::treatment::{HYDROXYZINE, SERTRALINE, VENLAFAXINE};
use super::words::PRESCRIBER;

/// What is added to the record.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Medication {
    /// Titrations, the taper and the switch; steps name them by place.
    pub plans: Vec<RegimenPlan>,
    /// What stood before a correction; the step by place.
    pub corrections: Vec<StepCorrection>,
    /// Allergies and bad reactions.
    pub allergies: Vec<Allergy>,
    /// Refills and counts.
    pub supply: Vec<SupplyEntry>,
    /// What is looked at, each with its results.
    pub monitoring: Vec<(Monitoring, Vec<MonitoringResult>)>,
}

pub(super) fn all(
    plan: &Plan,
    medicines: &mut [Medicine],
    steps: &mut [RegimenStep],
    doses: &mut [Dose],
) -> Medication {
    for medicine in medicines.iter_mut() {
        let (strength, modified) = match medicine.id {
            SERTRALINE => (Some("50 mg"), false),
            VENLAFAXINE => (Some("37.5 mg"), true),
            HYDROXYZINE => (Some("25 mg"), false),
            _ => (None, false),
        };
        medicine.strength = strength.map(ToOwned::to_owned);
        medicine.modified_release = modified;
        if medicine.id == VENLAFAXINE {
            medicine.cost = Some("9 € a month".to_owned());
        }
    }
    let plans = plans(plan);
    for step in steps.iter_mut() {
        step.pieces = pieces(step);
        if step.medicine == VENLAFAXINE && step.start == plan.planned_150 {
            step.piece = Some("75 mg capsule".to_owned());
        }
        if step.kind == StepKind::Switch {
            step.switch_from = Some(SERTRALINE);
        }
        step.plan = plan_of(plan, step);
    }
    part_of_a_dose(doses);
    Medication {
        plans,
        corrections: corrections(plan, steps),
        allergies: allergies(),
        supply: supply(plan),
        monitoring: monitoring(plan),
    }
}

/// As the labels say it.
fn pieces(step: &RegimenStep) -> Option<Pieces> {
    let amount = step.amount.filter(|a| a.unit() == Unit::Mg)?;
    let said = match (
        step.medicine,
        amount.value().normalize().to_string().as_str(),
    ) {
        (SERTRALINE, "25") => "half",
        (SERTRALINE, "50") | (VENLAFAXINE, "37.5") | (HYDROXYZINE, "25") => "1",
        (SERTRALINE, "100") | (VENLAFAXINE, "75" | "150") => "2",
        (VENLAFAXINE, "112.5") => "3",
        _ => return None,
    };
    Pieces::parse("pieces", said).ok()
}

const UP: PlanId = PlanId(1);
const DOWN: PlanId = PlanId(2);
const OVER: PlanId = PlanId(3);

fn plan_of(plan: &Plan, step: &RegimenStep) -> Option<PlanId> {
    let of = |days: &[NaiveDate]| days.contains(&step.start);
    match step.medicine {
        SERTRALINE if of(&[plan.start_25, plan.to_50]) => Some(UP),
        SERTRALINE if of(&[plan.down_50, plan.down_25, plan.switch]) => Some(DOWN),
        VENLAFAXINE if of(&[plan.switch, plan.to_75]) => Some(OVER),
        _ => None,
    }
}

fn plans(plan: &Plan) -> Vec<RegimenPlan> {
    let one = |id, medicine, kind, on: NaiveDate, note: &str| RegimenPlan {
        id,
        medicine,
        kind,
        prescribed_by: Some(PRESCRIBER.to_owned()),
        prescribed_on: Some(on),
        note: Some(note.to_owned()),
    };
    vec![
        one(
            UP,
            SERTRALINE,
            PlanKind::Titration,
            after(plan.start_25, -1),
            "Half a tablet for the first week, with breakfast.",
        ),
        one(
            DOWN,
            SERTRALINE,
            PlanKind::Taper,
            after(plan.down_50, -1),
            "Down over two weeks, then the other one begins.",
        ),
        one(
            OVER,
            VENLAFAXINE,
            PlanKind::Other,
            after(plan.down_50, -1),
            "Begins the day after the last sertraline.",
        ),
    ]
}

fn corrections(plan: &Plan, steps: &[RegimenStep]) -> Vec<StepCorrection> {
    let step = steps
        .iter()
        .find(|s| s.medicine == SERTRALINE && s.start == plan.to_100);
    step.map(|step| StepCorrection {
        id: CorrectionId(1),
        medicine: SERTRALINE,
        step: Some(step.id),
        corrected: plan.moment(after(plan.to_100, 3), 19 * 60 + 12),
        stood: RegimenStep {
            start: after(step.start, 1),
            ..step.clone()
        },
    })
    .into_iter()
    .collect()
}

fn allergies() -> Vec<Allergy> {
    vec![
        Allergy {
            id: AllergyId(1),
            name: "Penicillin".to_owned(),
            kind: AllergyKind::Allergy,
            reaction: Some("A rash all over".to_owned()),
            since: Some("as a child".to_owned()),
        },
        Allergy {
            id: AllergyId(2),
            name: "Mirtazapine".to_owned(),
            kind: AllergyKind::BadReaction,
            reaction: Some("Too sleepy to drive, for days".to_owned()),
            since: Some("some years ago".to_owned()),
        },
    ]
}

fn supply(plan: &Plan) -> Vec<SupplyEntry> {
    let mut log: Vec<SupplyEntry> = Vec::new();
    let mut add = |medicine, day, kind, packs, quantity: i64, note: Option<&str>| {
        log.push(SupplyEntry {
            id: SupplyId(i64::try_from(log.len()).unwrap_or_default() + 1),
            medicine,
            day,
            kind,
            packs,
            quantity: Decimal::from(quantity),
            unit: Unit::Tablet,
            cost: packs.map(|_| "5 €".to_owned()),
            note: note.map(ToOwned::to_owned),
        });
    };
    let refill = SupplyKind::Refill;
    add(VENLAFAXINE, plan.switch, refill, Some(2), 56, None);
    add(
        VENLAFAXINE,
        after(plan.today, -40),
        refill,
        Some(4),
        112,
        Some("The pharmacy at the station"),
    );
    add(
        VENLAFAXINE,
        after(plan.today, -12),
        SupplyKind::Count,
        None,
        54,
        None,
    );
    add(HYDROXYZINE, plan.as_needed, refill, Some(1), 50, None);
    log
}

fn monitoring(plan: &Plan) -> Vec<(Monitoring, Vec<MonitoringResult>)> {
    let pressure = MonitoringId(1);
    let results = [
        (after(plan.to_75, 3), "118/76, pulse 72"),
        (after(plan.to_112, 4), "126/80, pulse 78"),
    ];
    vec![
        (
            Monitoring {
                id: pressure,
                medicine: Some(VENLAFAXINE),
                kind: MonitoringKind::BloodPressure,
                name: None,
                due: Some(after(plan.today, 4)),
                every_weeks: Some(4),
                set_by: Some(PRESCRIBER.to_owned()),
                ended: None,
            },
            results
                .into_iter()
                .filter(|(day, _)| *day < plan.today)
                .map(|(day, result)| MonitoringResult {
                    id: ResultId::NEW,
                    monitoring: pressure,
                    day,
                    result: Some(result.to_owned()),
                    note: None,
                })
                .collect(),
        ),
        (
            Monitoring {
                id: MonitoringId(2),
                medicine: Some(SERTRALINE),
                kind: MonitoringKind::BloodTest,
                name: Some("sodium".to_owned()),
                due: Some(after(plan.start_25, 28)),
                every_weeks: None,
                set_by: Some(PRESCRIBER.to_owned()),
                ended: Some(plan.switch),
            },
            vec![MonitoringResult {
                id: ResultId::NEW,
                monitoring: MonitoringId(2),
                day: after(plan.start_25, 29),
                result: Some("139 mmol/l".to_owned()),
                note: Some("Told on the phone; nothing to do.".to_owned()),
            }],
        ),
    ]
}

/// One late dose of two tablets was only half taken.
fn part_of_a_dose(doses: &mut [Dose]) {
    let two = Decimal::from(50);
    let late = doses.iter_mut().rfind(|d| {
        d.medicine == SERTRALINE
            && d.status == DoseStatus::Late
            && d.amount.is_some_and(|a| a.value() >= two)
    });
    if let Some(dose) = late {
        let half = dose.amount.and_then(|a| half(a).ok());
        if half.is_some() {
            dose.status = DoseStatus::Part;
            dose.amount = half;
        }
    }
}

fn half(amount: Amount) -> Result<Amount, ballast_model::Invalid> {
    Amount::new("amount", amount.value() / Decimal::TWO, amount.unit())
}
