//! The tables of medication that were made anew keep what was in them, and what is the next identity.

use ballast_model::*;
use ballast_vault::*;
use rusqlite::Connection;

use crate::fixtures::*;

#[allow(
    clippy::disallowed_methods,
    reason = "the tables alone are tested here; no file is written"
)]
fn first() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(STEPS[0]).unwrap();
    conn.execute_batch(
        "INSERT INTO medicine (name) VALUES ('Examplin');
         INSERT INTO regimen_step (medicine, start, kind, amount, unit, schedule, times, every, reason)
         VALUES (1, '2026-01-01', 'start', '12.50', 'mg', 'every_n_days', '08:00 20:30', 90, 'as agreed'), (1, '2026-02-01', 'stop', NULL,
         NULL, NULL, NULL, NULL, NULL), (1, '2026-03-01', 'hold', NULL, NULL, NULL, NULL, NULL, NULL);
         DELETE FROM regimen_step WHERE id = 3;
         INSERT INTO dose (medicine, day, slot, status, amount, unit, at, zone, offset_minutes, moment_day, day_end, estimated)
         VALUES (1, '2026-01-01', '08:00', 'late', '12.50', 'mg', '2026-01-01T08:30:00.000Z', 'UTC', 0, '2026-01-01', 3, 0),
         (1, '2026-01-01', NULL, 'taken', NULL, NULL, '2026-01-01T08:30:00.000Z', 'UTC', 0, '2026-01-01', 3, 0);
         DELETE FROM dose WHERE id = 2;
         INSERT INTO side_effect (name, onset, told, sensitive) VALUES ('nausea', '2026-01-02', 0, 0);",
    )
    .unwrap();
    conn
}

#[test]
fn what_was_there_stays_and_no_identity_is_given_twice() {
    let conn = &first();
    conn.execute_batch(STEPS[1]).unwrap();
    let medicine = get_medicine(conn, MedicineId(1)).unwrap();
    assert_eq!(
        (medicine.strength, medicine.modified_release),
        (None, false)
    );
    let steps = list_steps(conn).unwrap();
    assert_eq!(steps.len(), 2);
    assert_eq!(steps[0].amount, mg("12.5"));
    assert_eq!(steps[0].schedule.as_ref().unwrap().times().len(), 2);
    assert_eq!((steps[0].pieces, steps[0].plan), (None, None));
    let doses = list_doses(conn, day("2026-01-01"), day("2026-01-01")).unwrap();
    assert_eq!((doses.len(), doses[0].status), (1, DoseStatus::Late));
    assert_eq!(list_side_effects(conn).unwrap()[0].0.bother, None);
    // The removed rows had 3 and 2.
    assert_eq!(
        add_step(conn, &stop(MedicineId(1), "2026-04-01")).unwrap(),
        StepId(4)
    );
    let next = Dose {
        slot: None,
        ..full_dose(MedicineId(1))
    };
    assert_eq!(add_dose(conn, &next).unwrap(), DoseId(3));
}

#[test]
fn the_new_nouns_come_and_go() {
    let conn = &database();
    let (one, other) = (
        add_medicine(conn, &full_medicine()).unwrap(),
        add_medicine(conn, &medicine("Specimol")).unwrap(),
    );
    let of = add_plan(conn, &plan(one)).unwrap();
    assert_eq!(
        get_plan(conn, of).unwrap(),
        RegimenPlan {
            id: of,
            ..plan(one)
        }
    );
    let id = add_step(conn, &full_step(one, of, other)).unwrap();
    assert_eq!(
        get_step(conn, id).unwrap(),
        RegimenStep {
            id,
            ..full_step(one, of, other)
        }
    );
    let kept = correction(one, get_step(conn, id).unwrap());
    let number = add_correction(conn, &kept).unwrap();
    assert_eq!(
        list_corrections(conn).unwrap(),
        [StepCorrection {
            id: number,
            ..kept.clone()
        }]
    );
    // A step that goes leaves the correction; a plan that goes leaves the step; a medicine that goes takes both.
    remove_plan(conn, of).unwrap();
    assert_eq!(get_step(conn, id).unwrap().plan, None);
    remove_step(conn, id).unwrap();
    assert_eq!(list_corrections(conn).unwrap()[0].step, None);

    let entry = SupplyEntry {
        id: add_supply(conn, &refill(one)).unwrap(),
        ..refill(one)
    };
    assert_eq!(
        list_supply_of(conn, one).unwrap(),
        std::slice::from_ref(&entry)
    );
    let counted = SupplyEntry {
        kind: SupplyKind::Count,
        packs: None,
        quantity: rust_decimal::Decimal::ZERO,
        ..entry.clone()
    };
    update_supply(conn, &counted).unwrap();
    assert_eq!(list_supply(conn).unwrap(), [counted]);
    remove_supply(conn, entry.id).unwrap();
    assert!(remove_supply(conn, entry.id).is_err());

    let looked = Monitoring {
        id: add_monitoring(conn, &monitoring(Some(one))).unwrap(),
        ..monitoring(Some(one))
    };
    assert_eq!(
        list_monitoring(conn).unwrap(),
        std::slice::from_ref(&looked)
    );
    let number = add_result(conn, &result(looked.id)).unwrap();
    assert_eq!(
        list_results(conn).unwrap(),
        [MonitoringResult {
            id: number,
            ..result(looked.id)
        }]
    );
    remove_result(conn, number).unwrap();
    update_monitoring(
        conn,
        &Monitoring {
            ended: None,
            ..looked.clone()
        },
    )
    .unwrap();
    remove_monitoring(conn, looked.id).unwrap();
    assert!(list_monitoring(conn).unwrap().is_empty());

    let known = Allergy {
        id: add_allergy(conn, &allergy()).unwrap(),
        ..allergy()
    };
    let plain = Allergy {
        kind: AllergyKind::BadReaction,
        reaction: None,
        since: None,
        ..known.clone()
    };
    update_allergy(conn, &plain).unwrap();
    assert_eq!(list_allergies(conn).unwrap(), [plain]);
    remove_allergy(conn, known.id).unwrap();
    remove_medicine(conn, one).unwrap();
    assert!(list_corrections(conn).unwrap().is_empty());
}

#[test]
fn every_schedule_and_choice_can_be_stored() {
    let conn = &database();
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    for kind in PlanKind::ALL {
        let wanted = RegimenPlan {
            kind: *kind,
            prescribed_by: None,
            prescribed_on: None,
            note: None,
            ..plan(pill)
        };
        let id = add_plan(conn, &wanted).unwrap();
        assert_eq!(get_plan(conn, id).unwrap(), RegimenPlan { id, ..wanted });
    }
    for kind in MonitoringKind::ALL {
        add_monitoring(
            conn,
            &Monitoring {
                kind: *kind,
                ..monitoring(None)
            },
        )
        .unwrap();
    }
    for status in DoseStatus::ALL {
        let wanted = Dose {
            slot: None,
            status,
            amount: mg("1").filter(|_| status.is_taken()),
            ..full_dose(pill)
        };
        let id = add_dose(conn, &wanted).unwrap();
        assert_eq!(get_dose(conn, id).unwrap(), Dose { id, ..wanted });
    }
    for (every, fits) in [(2, true), (72, true), (73, false), (1, false)] {
        let schedule = Schedule::EveryNHours {
            every,
            first: time("06:00"),
            zone: "Mars/Olympus".to_owned(),
        };
        assert_eq!(
            add_step(conn, &step(pill, "2026-01-01", schedule)).is_ok(),
            fits,
            "{every} hours"
        );
    }
    let yearly = Schedule::EveryNDays {
        every: 366,
        times: vec![time("10:00")],
    };
    add_step(conn, &step(pill, "2026-01-01", yearly)).unwrap();
}

#[test]
fn the_tables_refuse_what_the_model_would() {
    let conn = &database();
    let one = add_medicine(conn, &full_medicine()).unwrap();
    let refused = |sql: &str| assert!(conn.execute_batch(sql).is_err(), "{sql}");
    refused(
        "INSERT INTO supply_entry (medicine, day, kind, packs, quantity, unit) VALUES (1, '2026-01-01', 'count', 2, '5', 'tablet')",
    );
    refused(
        "INSERT INTO supply_entry (medicine, day, kind, quantity, unit) VALUES (1, '2026-01-01', 'refill', '-5', 'tablet')",
    );
    refused("INSERT INTO monitoring (kind) VALUES ('own')");
    refused("INSERT INTO allergy (name, kind) VALUES ('x', 'dislike')");
    refused(
        "INSERT INTO regimen_step (medicine, start, kind, switch_from) VALUES (1, '2026-01-01', 'stop', 1)",
    );
    refused(
        "INSERT INTO regimen_step (medicine, start, kind, pieces) VALUES (1, '2026-01-01', 'stop', '0.5')",
    );
    refused(
        "INSERT INTO step_correction (medicine, at, zone, offset_minutes, moment_day, day_end, stood) VALUES (1, '2026-01-01T00:00:00.000Z', 'UTC', 0, '2026-01-01', 3, 'no json')",
    );
    let own = RegimenStep {
        switch_from: Some(one),
        ..step(one, "2026-01-01", Schedule::AsNeeded { most_a_day: None })
    };
    assert!(add_step(conn, &own).is_err());
}
