//! The toolkit of the story: skills and their practice, thought records, activities, a ladder, and what is not finished yet.

use ballast_instruments::skills as library;
use ballast_model::{
    Activity, ActivityId, ActivityStatus, Attempt, AttemptId, Feeling, Ladder, LadderId,
    LadderStep, LadderStepId, Moment, RatingScale, Skill, SkillId, SkillUse, SkillUseId, ThoughtId,
    ThoughtRecord,
};
use chrono::NaiveDate;

use super::dice::{Dice, For};
use super::plan::{Plan, after, clock};
use super::toolkit_words::{
    ACTIVITIES, FINISHED, GRIEF, IN_THE_WAY, LADDER, LEARNT, NOTES, OWN_SKILL, OWN_STEPS,
    SITUATIONS, UNFINISHED, Words,
};
use crate::skill::from_library;

/// Days from the start of the story to the first skill that was taught.
const TAUGHT: i64 = 21;
/// Skills of the library that are kept, with how often each is taken to and how much distress usually comes down, in tenths.
const KEPT: &[(&str, f64, i64)] = &[
    ("paced-breathing", 4.0, -22),
    ("behavioural-activation", 2.5, -16),
    ("thought-record", 1.6, -24),
    ("worry-time", 1.4, -9),
    ("opposite-action", 0.9, -18),
    ("muscle-relaxation", 0.5, -4),
];

/// Everything of the toolkit; identities are places in the lists, those of steps the place in all ladders together.
pub(super) struct Toolkit {
    pub skills: Vec<Skill>,
    pub uses: Vec<SkillUse>,
    pub thoughts: Vec<ThoughtRecord>,
    pub activities: Vec<Activity>,
    pub ladders: Vec<Ladder>,
    pub attempts: Vec<Attempt>,
}

pub(super) fn all(plan: &Plan) -> Toolkit {
    let mut dice = plan.dice(For::Toolkit);
    Toolkit {
        skills: skills(),
        uses: uses(plan, &mut dice),
        thoughts: thoughts(plan, &mut dice),
        activities: activities(plan, &mut dice),
        ladders: vec![ladder(plan), unfinished_ladder(plan)],
        attempts: attempts(plan, &mut dice),
    }
}

fn skills() -> Vec<Skill> {
    let kept = KEPT
        .iter()
        .filter_map(|(key, ..)| library::library_skill(key));
    let mut skills: Vec<Skill> = (0..)
        .zip(kept)
        .map(|(position, found)| Skill {
            id: SkillId(i64::from(position) + 1),
            // Tried for a while and set aside.
            kept: found.key != "muscle-relaxation",
            ..from_library(found, position)
        })
        .collect();
    let place = skills.len();
    skills.push(Skill {
        id: SkillId(number(place) + 1),
        key: None,
        name: OWN_SKILL.to_owned(),
        approach: None,
        purpose: Some("When the evening gets long and nobody is there.".to_owned()),
        steps: OWN_STEPS.iter().map(|s| (*s).to_owned()).collect(),
        kept: true,
        position: u32::try_from(place).unwrap_or_default(),
    });
    skills
}

fn uses(plan: &Plan, dice: &mut Dice) -> Vec<SkillUse> {
    let mut weights: Vec<f64> = KEPT.iter().map(|(_, weight, _)| *weight).collect();
    weights.push(1.2);
    let from = if plan.heavy() { plan.first } else { plan.story };
    let mut uses = Vec::new();
    for day in from.iter_days().take_while(|day| *day < plan.today) {
        if day < after(from, TAUGHT) || !dice.chance(0.3) {
            continue;
        }
        let skill = dice.weighted(&weights);
        let usual = KEPT.get(skill).map_or(-20, |(.., change)| *change);
        let before = dice.between(4, 9);
        let change = (usual + dice.between(-12, 12)) / 10;
        let rated = dice.chance(0.86);
        uses.push(SkillUse {
            id: SkillUseId(number(uses.len()) + 1),
            skill: SkillId(number(skill) + 1),
            day,
            recorded: evening(plan, day, dice),
            stopped_at: None,
            situation: dice.chance(0.8).then(|| dice.pick(SITUATIONS).to_owned()),
            before: rating(before),
            after: rated
                .then(|| rating((before + change).clamp(0, 10)))
                .flatten(),
            note: dice.chance(0.12).then(|| dice.pick(NOTES).to_owned()),
        });
    }
    // Begun last night, and not yet gone on with.
    let last = plan.last();
    uses.push(SkillUse {
        id: SkillUseId(number(uses.len()) + 1),
        skill: SkillId(1),
        day: last,
        recorded: plan.moment(last, 22 * 60 + 10),
        stopped_at: Some(2),
        situation: Some("lying awake".to_owned()),
        before: Some(6),
        after: None,
        note: None,
    });
    uses
}

fn thoughts(plan: &Plan, dice: &mut Dice) -> Vec<ThoughtRecord> {
    let mut written: Vec<(NaiveDate, &Words)> = FINISHED
        .iter()
        .map(|(on, words)| (after(plan.story, *on), words))
        .collect();
    written.push((after(plan.death, 9), GRIEF));
    written.sort_by_key(|(day, _)| *day);
    let mut thoughts: Vec<ThoughtRecord> = written
        .into_iter()
        .filter(|(day, _)| *day < plan.today)
        .map(|(day, words)| thought(words, day, evening(plan, day, dice), None))
        .collect();
    let last = plan.last();
    let moment = plan.moment(last, 20 * 60 + 45);
    thoughts.push(thought(UNFINISHED, last, moment, Some(3)));
    for (place, thought) in (1..).zip(&mut thoughts) {
        thought.id = ThoughtId(place);
    }
    thoughts
}

fn thought(
    words: &Words,
    day: NaiveDate,
    recorded: Moment,
    stopped_at: Option<u8>,
) -> ThoughtRecord {
    let own = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    ThoughtRecord {
        id: ThoughtId::NEW,
        day,
        recorded,
        stopped_at,
        scale: RatingScale::Hundred,
        situation: own(words.situation),
        feelings: words
            .feelings
            .iter()
            .map(|(name, before, after)| Feeling {
                name: (*name).to_owned(),
                before: Some(*before),
                after: *after,
            })
            .collect(),
        thought: own(words.thought.0),
        belief: words.thought.1,
        supports: own(words.supports),
        against: own(words.against),
        balanced: own(words.balanced.0),
        balanced_belief: words.balanced.1,
        will_do: own(words.will_do),
    }
}

fn activities(plan: &Plan, dice: &mut Dice) -> Vec<Activity> {
    let mut activities: Vec<Activity> = Vec::new();
    let from = after(plan.today, -70);
    let days = from
        .iter_days()
        .take_while(|day| *day <= after(plan.today, 5));
    for day in days {
        if !dice.chance(0.45) {
            continue;
        }
        let (what, hard, joy) = dice.pick(ACTIVITIES);
        let planned_on = after(day.min(plan.today), -1);
        let status = if day >= plan.today {
            ActivityStatus::Planned
        } else {
            match dice.weighted(&[0.62, 0.14, 0.16, 0.08]) {
                0 => ActivityStatus::Done,
                1 => ActivityStatus::Partly,
                2 => ActivityStatus::NotDone,
                _ => ActivityStatus::Planned,
            }
        };
        let done = matches!(status, ActivityStatus::Done | ActivityStatus::Partly);
        let mut felt = |expected: i64| {
            let more = dice.between(-1, 4);
            rating((expected + more).clamp(0, 10))
        };
        let (mastery, pleasure) = (felt(hard), felt(joy));
        let hindered = matches!(status, ActivityStatus::NotDone | ActivityStatus::Partly);
        activities.push(Activity {
            id: ActivityId(number(activities.len()) + 1),
            day,
            time: dice.chance(0.7).then(|| clock(dice.between(16, 40) * 30)),
            recorded: plan.moment(planned_on, 19 * 60 + 30),
            stopped_at: None,
            what: what.to_owned(),
            expected_mastery: rating(hard),
            expected_pleasure: rating(joy),
            status,
            felt_mastery: mastery.filter(|_| done),
            felt_pleasure: pleasure.filter(|_| done),
            in_the_way: (hindered && dice.chance(0.7)).then(|| dice.pick(IN_THE_WAY).to_owned()),
            note: None,
        });
    }
    activities
}

/// The day the ladder was built, with the therapist.
fn built(plan: &Plan) -> NaiveDate {
    after(plan.today, -96)
}

fn ladder(plan: &Plan) -> Ladder {
    let day = built(plan);
    Ladder {
        id: LadderId(1),
        day,
        recorded: plan.moment(day, 18 * 60 + 20),
        stopped_at: None,
        scale: RatingScale::Hundred,
        title: "Buses and crowded places".to_owned(),
        why: Some(
            "To go to the market on Saturdays again, and to work without the car.".to_owned(),
        ),
        steps: (1..)
            .zip(LADDER)
            .map(|(id, (what, expected))| LadderStep {
                id: LadderStepId(id),
                what: (*what).to_owned(),
                expected: Some(*expected),
            })
            .collect(),
    }
}

fn unfinished_ladder(plan: &Plan) -> Ladder {
    let day = after(plan.today, -6);
    Ladder {
        id: LadderId(2),
        day,
        recorded: plan.moment(day, 21 * 60 + 5),
        stopped_at: Some(2),
        scale: RatingScale::Hundred,
        title: "Making calls".to_owned(),
        why: None,
        steps: vec![LadderStep {
            id: LadderStepId(number(LADDER.len()) + 1),
            what: "Call the pharmacy and ask when they close".to_owned(),
            expected: Some(35),
        }],
    }
}

fn attempts(plan: &Plan, dice: &mut Dice) -> Vec<Attempt> {
    let mut attempts: Vec<Attempt> = Vec::new();
    let mut day = after(built(plan), 4);
    for (step, (_, expected)) in (1..).zip(LADDER) {
        for time in 0..4 {
            if day >= plan.today {
                break;
            }
            // Each time at the same step it begins lower and ends lower.
            let start = (i64::from(*expected) - 9 * time + dice.between(-5, 5)).clamp(10, 95);
            let peak = (start + dice.between(3, 14)).min(100);
            let end = (start / 2 - 6 * time + dice.between(-5, 5)).clamp(0, start);
            attempts.push(Attempt {
                id: AttemptId(number(attempts.len()) + 1),
                step: LadderStepId(step),
                day,
                recorded: evening(plan, day, dice),
                stopped_at: None,
                start: rating(start),
                peak: rating(peak),
                end: rating(end),
                minutes: u16::try_from(dice.between(3, 11) * 5).ok(),
                learnt: dice.chance(0.6).then(|| dice.pick(LEARNT).to_owned()),
            });
            day = after(day, dice.between(3, 6));
        }
    }
    attempts
}

fn evening(plan: &Plan, day: NaiveDate, dice: &mut Dice) -> Moment {
    plan.moment(day, dice.between(17 * 60, 22 * 60 + 30))
}

fn rating(n: i64) -> Option<u8> {
    u8::try_from(n).ok()
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or_default()
}
