//! Two versions of a plan side by side: what is new, gone or different. Pure; the page has the sentences.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{PlanEntry, PlanSubject};

/// One difference between two versions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanChange {
    /// Only the later version says it.
    Added {
        /// What.
        entry: PlanEntry,
    },
    /// Only the earlier version said it.
    Removed {
        /// What.
        entry: PlanEntry,
    },
    /// Both speak of it and say different things.
    Changed {
        /// As it was.
        before: PlanEntry,
        /// As it is.
        after: PlanEntry,
    },
}

impl PlanChange {
    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> PlanSubject {
        match self {
            Self::Added { entry } | Self::Removed { entry } => entry.subject(),
            Self::Changed { after, .. } => after.subject(),
        }
    }
}

/// The differences from one version to another, in the order of subjects (order, meetings, medicines, therapies, intentions,
/// goals), whatever the order of the entries. Equal versions have none. Of two entries for one subject the last stands.
#[must_use]
pub fn compare_plans(before: &[PlanEntry], after: &[PlanEntry]) -> Vec<PlanChange> {
    let by_subject = |entries: &[PlanEntry]| -> BTreeMap<PlanSubject, PlanEntry> {
        entries.iter().map(|e| (e.subject(), e.clone())).collect()
    };
    let (mut old, new) = (by_subject(before), by_subject(after));
    let mut changes: Vec<PlanChange> = new
        .into_iter()
        .filter_map(|(subject, entry)| match old.remove(&subject) {
            None => Some(PlanChange::Added { entry }),
            Some(same) if same == entry => None,
            Some(before) => Some(PlanChange::Changed {
                before,
                after: entry,
            }),
        })
        .collect();
    changes.extend(old.into_values().map(|entry| PlanChange::Removed { entry }));
    changes.sort_by_key(PlanChange::subject);
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        AfterTemporary, Amount, CourseId, GoalId, IntentionId, MedicineId, PlanReason, PlanVersion,
        PlanVersionId, Problem, Rhythm, TreatmentOrder, Unit, plan_before, plan_on,
    };
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn medicine(id: i64, mg: u32) -> PlanEntry {
        PlanEntry::Medicine {
            medicine: MedicineId(id),
            name: "sertraline".into(),
            amount: Some(Amount::parse("amount", &mg.to_string(), Unit::Mg).unwrap()),
            schedule: None,
        }
    }

    fn version(id: i64, from: &str, entries: Vec<PlanEntry>) -> PlanVersion {
        PlanVersion {
            id: PlanVersionId(id),
            from: day(from),
            entries,
            reason: PlanReason::Symptoms,
            note: None,
            decided_by: None,
            decided_with: None,
            until: None,
            afterwards: None,
        }
    }

    #[test]
    fn a_comparison_names_what_is_new_gone_and_different() {
        let order = PlanEntry::Order {
            order: TreatmentOrder::Together,
        };
        let weekly = |times| PlanEntry::Therapy {
            course: CourseId(1),
            approach: "CBT".into(),
            rhythm: Some(Rhythm::PerWeek { times }),
        };
        let walk = PlanEntry::Intention {
            intention: IntentionId(1),
            text: "Walk before work".into(),
        };
        let before = [order.clone(), medicine(1, 50), weekly(1)];
        let after = [walk.clone(), weekly(2), order, medicine(2, 15)];
        assert_eq!(
            compare_plans(&before, &after),
            [
                PlanChange::Removed {
                    entry: medicine(1, 50)
                },
                PlanChange::Added {
                    entry: medicine(2, 15)
                },
                PlanChange::Changed {
                    before: weekly(1),
                    after: weekly(2)
                },
                PlanChange::Added { entry: walk },
            ]
        );
    }

    #[test]
    fn a_temporary_change_asks_once_its_day_has_passed() {
        let mut version = version(2, "2026-11-01", vec![]);
        version.until = Some(day("2027-02-28"));
        let version = version.checked().unwrap();
        assert!(!version.asks(day("2027-02-28")) && version.asks(day("2027-03-01")));
        let answered = PlanVersion {
            afterwards: Some(AfterTemporary::Keep),
            ..version.clone()
        };
        assert!(!answered.asks(day("2027-03-01")));
        let backwards = PlanVersion {
            until: Some(day("2026-10-01")),
            ..version.clone()
        };
        assert_eq!(backwards.checked().unwrap_err().field, "until");
        let open = PlanVersion {
            until: None,
            afterwards: Some(AfterTemporary::Keep),
            ..version
        };
        assert_eq!(
            open.checked().unwrap_err().problem,
            Problem::NotPossibleHere
        );
    }

    #[test]
    fn the_version_in_force_and_the_one_to_go_back_to() {
        let temporary = |id, from| PlanVersion {
            until: Some(day("2026-12-31")),
            ..version(id, from, vec![])
        };
        let all = [
            version(1, "2026-01-01", vec![]),
            version(3, "2026-06-01", vec![]),
            version(2, "2026-06-01", vec![]),
            temporary(4, "2026-10-01"),
            temporary(5, "2026-11-01"),
        ];
        let on = |d: &str| plan_on(&all, day(d)).map(|v| v.id.0);
        assert_eq!(
            [
                on("2025-12-31"),
                on("2026-01-01"),
                on("2026-06-01"),
                on("2027-01-01")
            ],
            [None, Some(1), Some(3), Some(5)]
        );
        assert_eq!(plan_before(&all, &all[4]).map(|v| v.id.0), Some(3));
        assert_eq!(plan_before(&all, &all[0]), None);
    }

    #[test]
    fn a_subject_stands_once_and_numbers_hold() {
        let twice = version(1, "2026-01-01", vec![medicine(1, 50), medicine(1, 75)]);
        assert_eq!(twice.checked().unwrap_err().problem, Problem::Duplicate);
        let never = version(
            1,
            "2026-01-01",
            vec![PlanEntry::CheckIns { every_weeks: 0 }],
        );
        assert_eq!(never.checked().unwrap_err().field, "check_ins");
        let empty = PlanEntry::Goal {
            goal: GoalId(1),
            text: "  ".into(),
            by: None,
        };
        assert_eq!(
            version(1, "2026-01-01", vec![empty])
                .checked()
                .unwrap_err()
                .field,
            "goal"
        );
    }

    fn entries() -> impl Strategy<Value = Vec<PlanEntry>> {
        let one = prop_oneof![
            (1i64..5, 1u32..4).prop_map(|(id, mg)| medicine(id, mg * 25)),
            (1u8..5).prop_map(|every_weeks| PlanEntry::CheckIns { every_weeks }),
            (1i64..4, "[a-c]{1,2}").prop_map(|(id, text)| PlanEntry::Intention {
                intention: IntentionId(id),
                text
            }),
        ];
        prop::collection::vec(one, 0..8).prop_map(|entries| {
            let map: BTreeMap<_, _> = entries.into_iter().map(|e| (e.subject(), e)).collect();
            map.into_values().collect()
        })
    }

    proptest! {
        #[test]
        fn the_changes_lead_from_one_version_to_the_other(before in entries(), after in entries()) {
            prop_assert!(compare_plans(&before, &before).is_empty());
            let mut plan: BTreeMap<_, _> = before.iter().map(|e| (e.subject(), e.clone())).collect();
            for change in compare_plans(&before, &after) {
                match change {
                    PlanChange::Added { entry } => prop_assert!(plan.insert(entry.subject(), entry).is_none()),
                    PlanChange::Removed { entry } => prop_assert_eq!(plan.remove(&entry.subject()), Some(entry)),
                    PlanChange::Changed { before, after } => prop_assert_eq!(plan.insert(after.subject(), after), Some(before)),
                }
            }
            prop_assert_eq!(plan.into_values().collect::<Vec<_>>(), after);
        }

        #[test]
        fn order_of_entries_never_matters_and_back_is_the_mirror(before in entries(), after in entries()) {
            let turned: Vec<_> = after.iter().rev().cloned().collect();
            prop_assert_eq!(compare_plans(&before, &after), compare_plans(&before, &turned));
            let mirrored: Vec<_> = compare_plans(&after, &before).into_iter().map(|change| match change {
                PlanChange::Added { entry } => PlanChange::Removed { entry },
                PlanChange::Removed { entry } => PlanChange::Added { entry },
                PlanChange::Changed { before, after } => PlanChange::Changed { before: after, after: before },
            }).collect();
            prop_assert_eq!(compare_plans(&before, &after), mirrored);
        }
    }
}
