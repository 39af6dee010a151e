//! A made-up record: a year, or several, of one invented person in depression and anxiety, from a seed.
//!
//! Pure: the same seed and day give the same record on every machine. Nothing is stored here and nothing comes from a real person. The
//! door fills a throw-away record with it; tests, benches and pictures use the same one. The story ends today, with today itself left
//! open: a low start, an SSRI with its titration, weekly therapy that thins out, a death in the family, a winter dip, a switch.

mod arc;
mod between;
mod care;
mod check_ins;
mod dice;
mod doses;
mod medication;
mod plan;
mod questionnaires;
mod review;
mod shared;
mod side_effects;
mod starting;
#[cfg(test)]
mod tests;
mod therapy;
mod toolkit;
mod toolkit_words;
mod treatment;
mod visits;
mod well;
mod words;

use ballast_model::{
    Activity, AgendaItem, Appointment, Assessment, Attempt, CheckIn, DayEnd, Dose, Homework,
    Ladder, LifeEvent, Medicine, Person, RegimenStep, RhythmStep, Session, SharedPage, SideEffect,
    SideEffectRating, Skill, SkillUse, TherapyCourse, ThoughtRecord, TrackerId,
};
use chrono::NaiveDate;
use chrono_tz::Tz;

use arc::Arc;
pub use medication::Medication;
use plan::Plan;
pub use review::Reviews;
pub use starting::Planned;
pub use visits::Visits;
pub use well::Well;

/// How much the invented person records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Density {
    /// As people do: about one check-in a day, with gaps.
    Usual,
    /// For benches: three check-ins a day with every tracker, nine doses a day, weekly sessions throughout. Ten years of it hold about
    /// 10,000 check-ins, 30,000 doses, 600 sessions and 280 questionnaires.
    Heavy,
}

/// A made-up record. Every identity in it is local: the place, from 1, in the record's own list (`MedicineId(2)` is the second of
/// `medicines`, `TrackerId(3)` the third of `trackers`); who fills a vault with it gives the real ones, in the order of the lists.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeUpRecord {
    /// Keys of the starter trackers that are answered.
    pub trackers: Vec<&'static str>,
    /// Care team and support.
    pub people: Vec<Person>,
    /// Medicines.
    pub medicines: Vec<Medicine>,
    /// Their regimen steps, past and planned.
    pub steps: Vec<RegimenStep>,
    /// Doses, by day.
    pub doses: Vec<Dose>,
    /// Plans, corrections, allergies, supply and monitoring.
    pub medication: Medication,
    /// Side effects, each with its ratings.
    pub side_effects: Vec<(SideEffect, Vec<SideEffectRating>)>,
    /// Therapy courses.
    pub courses: Vec<TherapyCourse>,
    /// Their rhythm.
    pub rhythms: Vec<RhythmStep>,
    /// Sessions, past and planned, by day.
    pub sessions: Vec<Session>,
    /// Homework, by the day it was agreed.
    pub homework: Vec<Homework>,
    /// Life events, by day.
    pub events: Vec<LifeEvent>,
    /// Check-ins, by day.
    pub check_ins: Vec<CheckIn>,
    /// PHQ-9 and GAD-7, by day.
    pub assessments: Vec<Assessment>,
    /// Visits, past and to come.
    pub appointments: Vec<Appointment>,
    /// Questions, open and answered.
    pub agenda: Vec<AgendaItem>,
    /// What came of visits, and what clinicians see differently.
    pub visits: Visits,
    /// What was given to whom.
    pub shared: Vec<SharedPage>,
    /// Skills, in order.
    pub skills: Vec<Skill>,
    /// Practice, by day; the last one not finished.
    pub skill_uses: Vec<SkillUse>,
    /// Thought records, by day; the last one not finished.
    pub thoughts: Vec<ThoughtRecord>,
    /// Activities, past and planned, by day.
    pub activities: Vec<Activity>,
    /// Exposure ladders; the last one not finished. A step's identity is its place in all of them together.
    pub ladders: Vec<Ladder>,
    /// Attempts at the steps, by day.
    pub attempts: Vec<Attempt>,
    /// What was said about reviews.
    pub reviews: Reviews,
    /// Warning signs, the safety plan, questionnaires beside the usual two.
    pub well: Well,
    /// The plan, goals, experiments, and what the starting plan was told.
    pub planned: Planned,
    /// The person's line on the printed page.
    pub about: &'static str,
    /// The hour at which their day ends.
    pub day_end: DayEnd,
}

/// The record of `years` years (1..=40) that end on `today`, lived in `zone`. Its first day is `today − 365 × years`; the last year tells
/// the story, the years before it an earlier one.
#[must_use]
pub fn generate(
    seed: u64,
    years: u32,
    today: NaiveDate,
    zone: Tz,
    density: Density,
) -> MadeUpRecord {
    let plan = Plan::new(seed, years.clamp(1, 40), today, zone, density);
    let (courses, rhythms, sessions) = therapy::all(&plan);
    let events = care::events(&plan);
    let arc = Arc::new(&plan, &sessions, &events);
    let sessions = between::written(&plan, therapy::answered(&plan, sessions, &arc));
    let (mut medicines, mut steps) = treatment::all(&plan);
    let diary = check_ins::all(&plan, &arc, &sessions);
    let mut doses = doses::all(&plan, &arc, &steps, &diary);
    let medication = medication::all(&plan, &mut medicines, &mut steps, &mut doses);
    let toolkit = toolkit::all(&plan);
    let reviews = review::all(&plan, &steps);
    let energy = check_ins::place_of("energy");
    let appointments = care::appointments(&plan);
    MadeUpRecord {
        well: well::all(&plan, &arc, &diary, energy),
        trackers: check_ins::trackers(density).to_vec(),
        people: care::people(),
        visits: visits::all(&plan, care::last_visit(&plan, &appointments), &steps),
        medicines,
        steps,
        doses,
        medication,
        side_effects: side_effects::all(&plan),
        courses,
        rhythms,
        homework: between::homework(&plan, &sessions),
        sessions,
        events,
        check_ins: diary,
        assessments: questionnaires::all(&plan, &arc),
        shared: shared::all(&appointments, today),
        appointments,
        agenda: care::agenda(&plan),
        skills: toolkit.skills,
        skill_uses: toolkit.uses,
        thoughts: toolkit.thoughts,
        activities: toolkit.activities,
        ladders: toolkit.ladders,
        attempts: toolkit.attempts,
        reviews,
        planned: starting::all(&plan, TrackerId(energy.unwrap_or(1))),
        about: words::ABOUT,
        day_end: plan.day_end,
    }
}
