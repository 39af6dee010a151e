//! Skills, practice, thought records, activities and exposure ladders: what goes in comes out, what cannot be is refused, and what belongs
//! to something goes with it.

use ballast_model::*;
use ballast_vault::*;
use rusqlite::Connection;

use crate::fixtures::{database, day, moment, text, time};

pub(crate) fn full_skill() -> Skill {
    Skill {
        id: SkillId::NEW,
        key: text("paced-breathing"),
        name: "Breathing, my way".to_owned(),
        approach: text("DBT"),
        purpose: text("When it races.\nAlso before sleep."),
        steps: vec!["In, \"slowly\".".to_owned(), "Out.".to_owned()],
        kept: true,
        position: 3,
    }
}

pub(crate) fn bare_skill() -> Skill {
    Skill {
        id: SkillId::NEW,
        key: None,
        name: "call my sister".to_owned(),
        approach: None,
        purpose: None,
        steps: Vec::new(),
        kept: false,
        position: 0,
    }
}

pub(crate) fn full_use(skill: SkillId) -> SkillUse {
    SkillUse {
        id: SkillUseId::NEW,
        skill,
        day: day("2026-11-22"),
        recorded: moment(),
        stopped_at: Some(4),
        situation: text("on the bus"),
        before: Some(10),
        after: Some(1),
        note: text("slower by\nthe bridge"),
    }
}

pub(crate) fn bare_use(skill: SkillId) -> SkillUse {
    SkillUse {
        id: SkillUseId::NEW,
        skill,
        day: day("2026-11-21"),
        recorded: moment(),
        stopped_at: None,
        situation: None,
        before: None,
        after: None,
        note: None,
    }
}

pub(crate) fn full_thought() -> ThoughtRecord {
    let feeling = |name: &str, before, after| Feeling {
        name: name.to_owned(),
        before,
        after,
    };
    ThoughtRecord {
        id: ThoughtId::NEW,
        day: day("2026-11-22"),
        recorded: moment(),
        stopped_at: Some(7),
        scale: RatingScale::Hundred,
        situation: text("She did not answer."),
        feelings: vec![
            feeling("sad", Some(100), Some(40)),
            feeling("", Some(20), None),
        ],
        thought: text("I am too much."),
        belief: Some(90),
        supports: text("She has been quiet."),
        against: text("She asked me on Monday."),
        balanced: text("She may be busy."),
        balanced_belief: Some(60),
        will_do: text("Ask her on Friday."),
    }
}

pub(crate) fn bare_thought() -> ThoughtRecord {
    ThoughtRecord {
        id: ThoughtId::NEW,
        day: day("2026-11-20"),
        recorded: moment(),
        stopped_at: None,
        scale: RatingScale::Ten,
        situation: None,
        feelings: Vec::new(),
        thought: text("It never ends."),
        belief: Some(10),
        supports: None,
        against: None,
        balanced: None,
        balanced_belief: None,
        will_do: None,
    }
}

pub(crate) fn full_activity() -> Activity {
    Activity {
        id: ActivityId::NEW,
        day: day("2026-11-25"),
        time: Some(time("17:30")),
        recorded: moment(),
        stopped_at: None,
        what: "walk to the river".to_owned(),
        expected_mastery: Some(2),
        expected_pleasure: Some(1),
        status: ActivityStatus::Partly,
        felt_mastery: Some(6),
        felt_pleasure: Some(5),
        in_the_way: text("rain"),
        note: text("as far as the bridge"),
    }
}

pub(crate) fn bare_activity() -> Activity {
    Activity {
        id: ActivityId::NEW,
        day: day("2026-11-26"),
        time: None,
        recorded: moment(),
        stopped_at: Some(1),
        what: String::new(),
        expected_mastery: None,
        expected_pleasure: None,
        status: ActivityStatus::Planned,
        felt_mastery: None,
        felt_pleasure: None,
        in_the_way: None,
        note: None,
    }
}

fn ladder_step(what: &str, expected: Option<u8>) -> LadderStep {
    LadderStep {
        id: LadderStepId::NEW,
        what: what.to_owned(),
        expected,
    }
}

pub(crate) fn full_ladder() -> Ladder {
    Ladder {
        id: LadderId::NEW,
        day: day("2026-11-01"),
        recorded: moment(),
        stopped_at: Some(2),
        scale: RatingScale::Hundred,
        title: "Buses".to_owned(),
        why: text("See my sister without a taxi."),
        steps: vec![
            ladder_step("Stand at the stop", Some(30)),
            ladder_step("Ride one stop", Some(60)),
        ],
    }
}

fn bare_ladder() -> Ladder {
    Ladder {
        id: LadderId::NEW,
        day: day("2026-11-02"),
        recorded: moment(),
        stopped_at: None,
        scale: RatingScale::Ten,
        title: "Calls".to_owned(),
        why: None,
        steps: vec![ladder_step("Call the shop", None)],
    }
}

pub(crate) fn full_attempt(step: LadderStepId) -> Attempt {
    Attempt {
        id: AttemptId::NEW,
        step,
        day: day("2026-11-10"),
        recorded: moment(),
        stopped_at: Some(3),
        start: Some(50),
        peak: Some(80),
        end: Some(20),
        minutes: Some(25),
        learnt: text("It came down by itself."),
    }
}

fn bare_attempt(step: LadderStepId) -> Attempt {
    Attempt {
        id: AttemptId::NEW,
        step,
        day: day("2026-11-11"),
        recorded: moment(),
        stopped_at: None,
        start: None,
        peak: None,
        end: None,
        minutes: None,
        learnt: None,
    }
}

/// One of everything of the toolkit.
pub(crate) fn full_toolkit(conn: &Connection) {
    let skill = add_skill(conn, &full_skill()).unwrap();
    add_skill_use(conn, &full_use(skill)).unwrap();
    add_thought(conn, &full_thought()).unwrap();
    add_activity(conn, &full_activity()).unwrap();
    add_activity(conn, &bare_activity()).unwrap();
    let ladder = add_ladder(conn, &full_ladder()).unwrap();
    let step = get_ladder(conn, ladder).unwrap().steps[1].id;
    add_attempt(conn, &full_attempt(step)).unwrap();
}

fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> (String, &'static str) {
    match result.unwrap_err() {
        VaultError::Invalid(invalid) => (invalid.field, invalid.problem.code()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_kind_comes_and_goes() {
    let conn = &database();
    macro_rules! comes_and_goes {
        ($first:expr, $second:expr, $add:ident, $update:ident, $get:ident, $remove:ident) => {{
            let (mut first, mut second) = ($first, $second);
            first.id = $add(conn, &first).unwrap();
            assert_eq!($get(conn, first.id).unwrap(), first);
            second.id = first.id;
            $update(conn, &second).unwrap();
            assert_eq!($get(conn, first.id).unwrap(), second);
            $remove(conn, first.id).unwrap();
            let gone = || ("id".to_owned(), "not_found");
            assert_eq!(refused($get(conn, first.id)), gone());
            assert_eq!(refused($update(conn, &second)), gone());
            assert_eq!(refused($remove(conn, first.id)), gone());
        }};
    }
    comes_and_goes!(
        full_skill(),
        bare_skill(),
        add_skill,
        update_skill,
        get_skill,
        remove_skill
    );
    comes_and_goes!(
        bare_skill(),
        full_skill(),
        add_skill,
        update_skill,
        get_skill,
        remove_skill
    );
    let skill = add_skill(conn, &full_skill()).unwrap();
    let (full, bare) = (full_use(skill), bare_use(skill));
    comes_and_goes!(
        full,
        bare,
        add_skill_use,
        update_skill_use,
        get_skill_use,
        remove_skill_use
    );
    let (full, bare) = (full_thought(), bare_thought());
    comes_and_goes!(
        full.clone(),
        bare.clone(),
        add_thought,
        update_thought,
        get_thought,
        remove_thought
    );
    comes_and_goes!(
        bare,
        full,
        add_thought,
        update_thought,
        get_thought,
        remove_thought
    );
    let (full, bare) = (full_activity(), bare_activity());
    comes_and_goes!(
        full.clone(),
        bare.clone(),
        add_activity,
        update_activity,
        get_activity,
        remove_activity
    );
    comes_and_goes!(
        bare,
        full,
        add_activity,
        update_activity,
        get_activity,
        remove_activity
    );
    let ladder = add_ladder(conn, &full_ladder()).unwrap();
    let step = get_ladder(conn, ladder).unwrap().steps[0].id;
    let (full, bare) = (full_attempt(step), bare_attempt(step));
    comes_and_goes!(
        full,
        bare,
        add_attempt,
        update_attempt,
        get_attempt,
        remove_attempt
    );
}

#[test]
fn a_ladder_keeps_the_attempts_of_the_steps_it_keeps() {
    let conn = &database();
    let id = add_ladder(conn, &full_ladder()).unwrap();
    let ladder = get_ladder(conn, id).unwrap();
    let (stop, ride) = (ladder.steps[0].id, ladder.steps[1].id);
    let kept = add_attempt(conn, &bare_attempt(ride)).unwrap();
    let gone = add_attempt(conn, &bare_attempt(stop)).unwrap();
    // Turned round, with a new one between, and without the first.
    let changed = Ladder {
        steps: vec![
            LadderStep {
                what: "Ride to the station".to_owned(),
                ..ladder.steps[1].clone()
            },
            ladder_step("Ride with a friend", Some(40)),
        ],
        ..ladder
    };
    update_ladder(conn, &changed).unwrap();
    let now = get_ladder(conn, id).unwrap();
    let whats: Vec<&str> = now.steps.iter().map(|s| s.what.as_str()).collect();
    assert_eq!(whats, ["Ride to the station", "Ride with a friend"]);
    assert_eq!(now.steps[0].id, ride);
    assert_eq!(get_attempt(conn, kept).unwrap().step, ride);
    assert_eq!(
        refused(get_attempt(conn, gone)),
        ("id".to_owned(), "not_found")
    );
    assert_eq!(get_ladder_of(conn, ride).unwrap(), now);
    assert_eq!(
        refused(get_ladder_of(conn, stop)),
        ("id".to_owned(), "not_found")
    );

    // A step of another ladder is not taken.
    let other = add_ladder(conn, &bare_ladder()).unwrap();
    let stranger = Ladder {
        id: other,
        steps: vec![LadderStep {
            expected: None,
            ..now.steps[0].clone()
        }],
        ..bare_ladder()
    };
    assert_eq!(
        refused(update_ladder(conn, &stranger)),
        ("id".to_owned(), "not_found")
    );

    remove_ladder(conn, id).unwrap();
    assert_eq!(
        refused(get_attempt(conn, kept)),
        ("id".to_owned(), "not_found")
    );
}

#[test]
fn lists_are_in_their_order_and_ranges_are_inclusive() {
    let conn = &database();
    let second = add_skill(conn, &full_skill()).unwrap();
    let first = add_skill(conn, &bare_skill()).unwrap();
    let ids: Vec<SkillId> = list_skills(conn).unwrap().iter().map(|s| s.id).collect();
    assert_eq!(ids, [first, second]);
    let on = |about: &str| SkillUse {
        day: day(about),
        ..bare_use(first)
    };
    let days = ["2026-11-03", "2026-11-01", "2026-11-02", "2026-10-31"];
    let ids: Vec<SkillUseId> = days
        .iter()
        .map(|d| add_skill_use(conn, &on(d)).unwrap())
        .collect();
    let found: Vec<SkillUseId> = list_skill_uses(conn, day("2026-11-01"), day("2026-11-03"))
        .unwrap()
        .iter()
        .map(|u| u.id)
        .collect();
    assert_eq!(found, [ids[1], ids[2], ids[0]]);
    // Practice goes with its skill.
    remove_skill(conn, first).unwrap();
    assert!(
        list_skill_uses(conn, day("2026-01-01"), day("2026-12-31"))
            .unwrap()
            .is_empty()
    );

    let at = |when: Option<&str>| Activity {
        time: when.map(time),
        ..full_activity()
    };
    let late = add_activity(conn, &at(Some("18:00"))).unwrap();
    let early = add_activity(conn, &at(Some("07:00"))).unwrap();
    let some_time = add_activity(conn, &at(None)).unwrap();
    let found: Vec<ActivityId> = list_activities(conn, day("2026-11-25"), day("2026-11-25"))
        .unwrap()
        .iter()
        .map(|a| a.id)
        .collect();
    assert_eq!(found, [some_time, early, late]);
    assert!(
        list_activities(conn, day("2026-11-26"), day("2026-11-27"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let conn = &database();
    let at = |field: &str, problem| (field.to_owned(), problem);
    let skill = add_skill(conn, &full_skill()).unwrap();
    assert_eq!(
        refused(add_skill(conn, &full_skill())),
        at("key", "duplicate")
    );
    let nameless = Skill {
        name: " ".to_owned(),
        ..bare_skill()
    };
    assert_eq!(refused(add_skill(conn, &nameless)), at("name", "empty"));
    let long = Skill {
        steps: vec!["x".repeat(501)],
        ..bare_skill()
    };
    assert_eq!(refused(add_skill(conn, &long)), at("steps.0", "too_long"));
    let many = Skill {
        steps: vec!["x".to_owned(); 21],
        ..bare_skill()
    };
    assert_eq!(refused(add_skill(conn, &many)), at("steps", "out_of_range"));

    let stray = bare_use(SkillId(99));
    assert_eq!(
        refused(add_skill_use(conn, &stray)),
        at("skill", "not_found")
    );
    let wild = SkillUse {
        after: Some(11),
        ..bare_use(skill)
    };
    assert_eq!(
        refused(add_skill_use(conn, &wild)),
        at("after", "out_of_range")
    );

    let thought = |change: fn(&mut ThoughtRecord)| {
        let mut record = full_thought();
        change(&mut record);
        refused(add_thought(conn, &record))
    };
    assert_eq!(
        thought(|t| t.stopped_at = None),
        at("feelings.1.name", "empty")
    );
    assert_eq!(
        thought(|t| t.scale = RatingScale::Ten),
        at("belief", "out_of_range")
    );
    assert_eq!(
        thought(|t| t.stopped_at = Some(100)),
        at("stopped_at", "out_of_range")
    );
    assert_eq!(
        thought(|t| {
            t.stopped_at = None;
            t.feelings.clear();
            t.situation = None;
            t.thought = None;
        }),
        at("situation", "empty")
    );

    let activity = |change: fn(&mut Activity)| {
        let mut one = full_activity();
        change(&mut one);
        refused(add_activity(conn, &one))
    };
    assert_eq!(activity(|a| a.what = " ".to_owned()), at("what", "empty"));
    assert_eq!(
        activity(|a| a.stopped_at = Some(1)),
        at("status", "not_possible_here")
    );
    assert_eq!(
        activity(|a| a.status = ActivityStatus::NotDone),
        at("felt_mastery", "not_possible_here")
    );

    let ladder = |change: fn(&mut Ladder)| {
        let mut one = bare_ladder();
        change(&mut one);
        refused(add_ladder(conn, &one))
    };
    assert_eq!(ladder(|l| l.steps.clear()), at("steps", "empty"));
    assert_eq!(
        ladder(|l| l.steps[0].expected = Some(11)),
        at("steps.0.expected", "out_of_range")
    );
    let tens = add_ladder(conn, &bare_ladder()).unwrap();
    let step = get_ladder(conn, tens).unwrap().steps[0].id;
    let high = Attempt {
        start: Some(11),
        ..bare_attempt(step)
    };
    assert_eq!(
        refused(add_attempt(conn, &high)),
        at("start", "out_of_range")
    );
    let upside_down = Attempt {
        peak: Some(4),
        end: Some(5),
        ..bare_attempt(step)
    };
    assert_eq!(
        refused(add_attempt(conn, &upside_down)),
        at("peak", "not_possible_here")
    );
    let endless = Attempt {
        minutes: Some(1441),
        ..bare_attempt(step)
    };
    assert_eq!(
        refused(add_attempt(conn, &endless)),
        at("minutes", "out_of_range")
    );
    assert_eq!(
        refused(add_attempt(conn, &bare_attempt(LadderStepId(99)))),
        at("step", "not_found")
    );
}

#[test]
fn the_tables_refuse_the_same_by_themselves() {
    let conn = &database();
    full_toolkit(conn);
    for sql in [
        "UPDATE skill SET steps = 'not json'",
        "UPDATE skill SET kept = 2",
        "UPDATE skill_use SET distress_before = 11",
        "UPDATE skill_use SET stopped_at = -1",
        "UPDATE thought_record SET belief = 101",
        "UPDATE thought_record SET scale = 'ten'",
        "UPDATE thought_record SET stopped_at = NULL, situation = NULL, thought = NULL",
        "UPDATE thought_feeling SET before = 101",
        "UPDATE activity SET status = 'planned' WHERE felt_mastery IS NOT NULL",
        "UPDATE activity SET status = 'done' WHERE stopped_at IS NOT NULL",
        "UPDATE activity SET what = '', stopped_at = NULL",
        "UPDATE exposure_ladder SET title = '', stopped_at = NULL",
        "UPDATE exposure_step SET position = 30",
        "UPDATE exposure_attempt SET distress_peak = 49",
        "UPDATE exposure_attempt SET minutes = 0",
        "UPDATE exposure_attempt SET day = '2026-02-30'",
    ] {
        assert!(conn.execute(sql, []).is_err(), "taken: {sql}");
    }
}
