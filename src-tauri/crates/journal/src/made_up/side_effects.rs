//! Side effects as the invented person noticed them.

use ballast_model::{MedicineId, SideEffect, SideEffectId, SideEffectRating};
use chrono::NaiveDate;

use super::plan::{Plan, after};
use super::treatment::{SERTRALINE, VENLAFAXINE};

pub(super) fn all(plan: &Plan) -> Vec<(SideEffect, Vec<SideEffectRating>)> {
    let mut found = Vec::new();
    let (start, up) = (plan.start_25, plan.to_100);
    let sexual = after(plan.to_50, 41);
    let dizzy = after(plan.switch, 1);
    let mut add = |name: &str,
                   medicine: MedicineId,
                   ratings: &[(NaiveDate, u8)],
                   ended: Option<NaiveDate>| {
        let id = SideEffectId(i64::try_from(found.len()).unwrap_or_default() + 1);
        let onset = ratings.first().map_or(plan.story, |(day, _)| *day);
        let side_effect = SideEffect {
            id,
            name: name.to_owned(),
            medicine: Some(medicine),
            onset,
            ended,
            present_before: Some(false),
            tolerable: Some(true),
            told: true,
            sensitive: false,
            note: None,
            bother: None,
        };
        let ratings = ratings.iter().map(|(day, severity)| SideEffectRating {
            side_effect: id,
            day: *day,
            severity: *severity,
        });
        found.push((side_effect, ratings.collect()));
    };
    let nausea = [
        (after(start, 1), 2),
        (after(start, 5), 1),
        (after(start, 8), 2),
        (after(start, 13), 1),
    ];
    add("Nausea", SERTRALINE, &nausea, Some(after(start, 19)));
    add(
        "Nausea",
        SERTRALINE,
        &[(after(up, 1), 1)],
        Some(after(up, 5)),
    );
    add(
        "Less interest in sex",
        SERTRALINE,
        &[(sexual, 1), (after(up, 20), 2), (plan.down_25, 1)],
        Some(after(plan.switch, 26)),
    );
    add(
        "Dizziness",
        SERTRALINE,
        &[(dizzy, 2), (after(dizzy, 4), 1)],
        Some(after(dizzy, 10)),
    );
    add(
        "Sweating at night",
        VENLAFAXINE,
        &[(after(plan.to_112, 6), 1)],
        None,
    );

    for (side_effect, _) in &mut found {
        match side_effect.name.as_str() {
            "Less interest in sex" => {
                side_effect.sensitive = true;
                side_effect.tolerable = Some(false);
                side_effect.bother = Some(2);
                side_effect.note =
                    Some("Told Dr. A. in the end. It was part of why we switched.".to_owned());
            }
            "Dizziness" => {
                side_effect.note = Some(
                    "Short waves when I turn my head. Began the day after the last 25 mg."
                        .to_owned(),
                );
            }
            "Sweating at night" => {
                side_effect.told = false;
                side_effect.bother = Some(1);
            }
            _ => {}
        }
    }
    found
}
