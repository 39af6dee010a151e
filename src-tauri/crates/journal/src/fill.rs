//! Puts a made-up record into a fresh vault: local numbers become the identities that storage gives.

mod corrections;

use std::collections::BTreeMap;

use ballast_model::{
    AppointmentId, CourseId, Experiment, Goal, LadderStepId, Measure, MedicineId, PersonId,
    RegimenPlan, ReviewAnchor, SessionId, SkillId, StepId, TrackerId, WarningSubject,
};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::made_up::MadeUpRecord;
use crate::plan::entries::derived;
use crate::settings::{load_settings, store_settings};
use crate::views::Settings;

/// The setting that marks an invented person's record.
const MADE_UP: &str = "made_up";

pub(crate) fn fill(conn: &Connection, record: &MadeUpRecord) -> Result<(), VaultError> {
    let trackers = wake_trackers(conn, record)?;
    let people = ids(&record.people, |p| storage::add_person(conn, p))?;
    let person = |id: PersonId| people.get(&id.0).copied().unwrap_or(id);
    let medicines = ids(&record.medicines, |m| storage::add_medicine(conn, m))?;
    let medicine = |id: MedicineId| medicines.get(&id.0).copied().unwrap_or(id);
    let courses = ids(&record.courses, |c| storage::add_course(conn, c))?;
    let course = |id: CourseId| courses.get(&id.0).copied().unwrap_or(id);

    let plans = ids(&record.medication.plans, |plan| {
        let medicine = medicine(plan.medicine);
        storage::add_plan(
            conn,
            &RegimenPlan {
                medicine,
                ..plan.clone()
            },
        )
    })?;
    let steps = ids(&record.steps, |step| {
        let mut step = step.clone();
        step.medicine = medicine(step.medicine);
        step.plan = step.plan.and_then(|p| plans.get(&p.0).copied());
        step.switch_from = step.switch_from.map(medicine);
        storage::add_step(conn, &step)
    })?;
    for correction in &record.medication.corrections {
        let mut kept = correction.clone();
        kept.step = kept.step.and_then(|s| steps.get(&s.0).copied());
        kept.medicine = medicine(kept.medicine);
        kept.stood.medicine = kept.medicine;
        kept.stood.id = kept.step.unwrap_or(kept.stood.id);
        kept.stood.plan = kept.stood.plan.and_then(|p| plans.get(&p.0).copied());
        storage::add_correction(conn, &kept)?;
    }
    fill_medication(conn, record, &medicine)?;
    let mut doses = record.doses.clone();
    for dose in &mut doses {
        dose.medicine = medicine(dose.medicine);
    }
    storage::add_doses(conn, &doses)?;
    for (side_effect, ratings) in &record.side_effects {
        let mut side_effect = side_effect.clone();
        side_effect.medicine = side_effect.medicine.map(medicine);
        let id = storage::add_side_effect(conn, &side_effect)?;
        for rating in ratings {
            let mut rating = rating.clone();
            rating.side_effect = id;
            storage::rate_side_effect(conn, &rating)?;
        }
    }
    for mut rhythm in record.rhythms.iter().cloned() {
        rhythm.course = course(rhythm.course);
        storage::add_rhythm(conn, &rhythm)?;
    }
    let mut sessions = record.sessions.clone();
    for session in &mut sessions {
        session.course = course(session.course);
    }
    let sessions: BTreeMap<SessionId, SessionId> = sessions
        .iter()
        .map(|s| s.id)
        .zip(storage::add_sessions(conn, &sessions)?)
        .collect();
    for mut homework in record.homework.iter().cloned() {
        homework.course = course(homework.course);
        homework.session = homework.session.and_then(|id| sessions.get(&id).copied());
        storage::add_homework(conn, &homework)?;
    }
    for event in &record.events {
        storage::add_event(conn, event)?;
    }
    let mut check_ins = record.check_ins.clone();
    for answer in check_ins.iter_mut().flat_map(|c| &mut c.values) {
        answer.tracker = trackers
            .get(&answer.tracker.0)
            .copied()
            .unwrap_or(answer.tracker);
    }
    storage::add_check_ins(conn, &check_ins)?;
    for assessment in &record.assessments {
        storage::add_assessment(conn, assessment)?;
    }
    let visits = ids(&record.appointments, |appointment| {
        let mut appointment = appointment.clone();
        appointment.person = person(appointment.person);
        storage::add_appointment(conn, &appointment)
    })?;
    fill_visits(conn, record, &visits, &steps, &people)?;
    for mut item in record.agenda.iter().cloned() {
        item.person = person(item.person);
        storage::add_agenda_item(conn, &item)?;
    }
    for mut shared in record.shared.iter().cloned() {
        shared.person = person(shared.person);
        storage::add_shared(conn, &shared)?;
    }
    fill_toolkit(conn, record)?;
    fill_reviews(conn, record, &steps)?;
    fill_plan(conn, record, &trackers)?;
    fill_well(conn, record, &trackers)?;
    corrections::fill(conn)?;
    let mut questionnaires = load_settings(conn)?.questionnaires;
    let due = record.well.due.iter();
    questionnaires.extend(due.map(|(id, weeks)| ((*id).to_owned(), *weeks)));
    let settings = Settings {
        questionnaires,
        about: Some(record.about.to_owned()),
        day_end: record.day_end.hour(),
        ..load_settings(conn)?
    };
    store_settings(conn, &settings)?;
    storage::set_setting(conn, MADE_UP, &serde_json::Value::Bool(true))
}

fn fill_visits(
    conn: &Connection,
    record: &MadeUpRecord,
    visits: &BTreeMap<i64, AppointmentId>,
    steps: &BTreeMap<i64, StepId>,
    people: &BTreeMap<i64, PersonId>,
) -> Result<(), VaultError> {
    let agreed = ids(&record.visits.agreed, |line| {
        let mut line = line.clone();
        line.appointment = (visits.get(&line.appointment.0).copied()).unwrap_or(line.appointment);
        line.step = line.step.and_then(|s| steps.get(&s.0).copied());
        storage::add_agreed(conn, &line)
    })?;
    for mut telling in record.visits.tellings.iter().copied() {
        telling.agreed = agreed
            .get(&telling.agreed.0)
            .copied()
            .unwrap_or(telling.agreed);
        telling.person = people
            .get(&telling.person.0)
            .copied()
            .unwrap_or(telling.person);
        storage::set_telling(conn, &telling)?;
    }
    let disagreements = ids(&record.visits.disagreements, |d| {
        storage::add_disagreement(conn, d)
    })?;
    for mut share in record.visits.shares.iter().cloned() {
        share.disagreement =
            (disagreements.get(&share.disagreement.0).copied()).unwrap_or(share.disagreement);
        storage::add_share(conn, &share)?;
    }
    Ok(())
}

fn fill_medication(
    conn: &Connection,
    record: &MadeUpRecord,
    medicine: &impl Fn(MedicineId) -> MedicineId,
) -> Result<(), VaultError> {
    for allergy in &record.medication.allergies {
        storage::add_allergy(conn, allergy)?;
    }
    for mut entry in record.medication.supply.iter().cloned() {
        entry.medicine = medicine(entry.medicine);
        storage::add_supply(conn, &entry)?;
    }
    for (monitoring, results) in &record.medication.monitoring {
        let mut monitoring = monitoring.clone();
        monitoring.medicine = monitoring.medicine.map(medicine);
        let id = storage::add_monitoring(conn, &monitoring)?;
        for result in results {
            let mut result = result.clone();
            result.monitoring = id;
            storage::add_result(conn, &result)?;
        }
    }
    Ok(())
}

fn fill_reviews(
    conn: &Connection,
    record: &MadeUpRecord,
    steps: &BTreeMap<i64, StepId>,
) -> Result<(), VaultError> {
    let of = |review: ReviewAnchor| match review {
        ReviewAnchor::Step(id) => ReviewAnchor::Step(steps.get(&id.0).copied().unwrap_or(id)),
        other => other,
    };
    for own in &record.reviews.own {
        storage::add_own_change(conn, own)?;
    }
    for mut agreed in record.reviews.agreed.iter().cloned() {
        agreed.review = of(agreed.review);
        storage::add_review_agreed(conn, &agreed)?;
    }
    for mut outcome in record.reviews.outcomes.iter().cloned() {
        outcome.review = of(outcome.review);
        storage::add_review_outcome(conn, &outcome)?;
    }
    Ok(())
}

fn fill_well(
    conn: &Connection,
    record: &MadeUpRecord,
    trackers: &BTreeMap<i64, TrackerId>,
) -> Result<(), VaultError> {
    let signs = ids(&record.well.warnings, |sign| {
        let mut sign = sign.clone();
        if let WarningSubject::Tracker(place) = sign.subject {
            let tracker = trackers.get(&place.0).copied().unwrap_or(place);
            sign.subject = WarningSubject::Tracker(tracker);
        }
        storage::add_warning(conn, &sign)
    })?;
    for mut seen in record.well.seen.iter().cloned() {
        seen.sign = signs.get(&seen.sign.0).copied().unwrap_or(seen.sign);
        storage::add_warning_seen(conn, &seen)?;
    }
    for part in &record.well.plan {
        storage::set_safety_plan(conn, part)?;
    }
    for assessment in &record.well.assessments {
        storage::add_assessment(conn, assessment)?;
    }
    Ok(())
}

fn fill_toolkit(conn: &Connection, record: &MadeUpRecord) -> Result<(), VaultError> {
    let skills = ids(&record.skills, |s| storage::add_skill(conn, s))?;
    for mut practice in record.skill_uses.iter().cloned() {
        let skill: Option<SkillId> = skills.get(&practice.skill.0).copied();
        practice.skill = skill.unwrap_or(practice.skill);
        storage::add_skill_use(conn, &practice)?;
    }
    for thought in &record.thoughts {
        storage::add_thought(conn, thought)?;
    }
    for activity in &record.activities {
        storage::add_activity(conn, activity)?;
    }
    let mut steps: BTreeMap<LadderStepId, LadderStepId> = BTreeMap::new();
    for ladder in &record.ladders {
        let mut new = ladder.clone();
        for step in &mut new.steps {
            step.id = LadderStepId::NEW;
        }
        let id = storage::add_ladder(conn, &new)?;
        let stored = storage::get_ladder(conn, id)?.steps;
        steps.extend(
            ladder
                .steps
                .iter()
                .map(|s| s.id)
                .zip(stored.iter().map(|s| s.id)),
        );
    }
    for mut attempt in record.attempts.iter().cloned() {
        attempt.step = steps.get(&attempt.step).copied().unwrap_or(attempt.step);
        storage::add_attempt(conn, &attempt)?;
    }
    Ok(())
}

fn fill_plan(
    conn: &Connection,
    record: &MadeUpRecord,
    trackers: &BTreeMap<i64, TrackerId>,
) -> Result<(), VaultError> {
    let planned = &record.planned;
    let measured = |measure: &Measure| match measure {
        Measure::Tracker { tracker } => Measure::Tracker {
            tracker: trackers.get(&tracker.0).copied().unwrap_or(*tracker),
        },
        other => other.clone(),
    };
    for goal in &planned.goals {
        let measure = goal.measure.as_ref().map(measured);
        storage::add_goal(
            conn,
            &Goal {
                measure,
                ..goal.clone()
            },
        )?;
    }
    let experiments = ids(&planned.experiments, |experiment| {
        let measure = measured(&experiment.measure);
        storage::add_experiment(
            conn,
            &Experiment {
                measure,
                ..experiment.clone()
            },
        )
    })?;
    for spoken in &planned.experiment_days {
        if let Some(id) = experiments.get(&spoken.experiment.0) {
            storage::mark_experiment(conn, *id, spoken.day, Some(spoken.done))?;
        }
    }
    for difficulty in &planned.difficulties {
        storage::add_difficulty(conn, difficulty)?;
    }
    for tried in &planned.tried {
        storage::add_tried(conn, tried)?;
    }
    for version in &planned.versions {
        let mut version = version.clone();
        version.entries.extend(derived(conn, version.from)?);
        storage::add_plan_version(conn, &version)?;
    }
    Ok(())
}

/// Whether the record is about an invented person: its pages say so.
pub(crate) fn is_made_up(conn: &Connection) -> Result<bool, VaultError> {
    Ok(storage::get_setting(conn, MADE_UP)? == Some(serde_json::Value::Bool(true)))
}

/// Asks the trackers the made-up person answers, and gives their identities by place in the record's list.
fn wake_trackers(
    conn: &Connection,
    record: &MadeUpRecord,
) -> Result<BTreeMap<i64, TrackerId>, VaultError> {
    let mut found = BTreeMap::new();
    for (key, place) in record.trackers.iter().zip(1..) {
        if let Some(mut tracker) = storage::find_tracker(conn, key)? {
            found.insert(place, tracker.id);
            if !tracker.active {
                tracker.active = true;
                storage::update_tracker(conn, &tracker)?;
            }
        }
    }
    Ok(found)
}

/// Adds each and gives the new identities by place from 1.
fn ids<T, Id>(
    list: &[T],
    mut add: impl FnMut(&T) -> Result<Id, VaultError>,
) -> Result<BTreeMap<i64, Id>, VaultError> {
    list.iter()
        .zip(1..)
        .map(|(item, place)| Ok((place, add(item)?)))
        .collect()
}
