//! Skills and practice, thought records, activities and ladders: kept while they are typed, finished, changed, found, taken back.

use ballast_journal::activity::{get_activity, remove_activity, save_activity};
use ballast_journal::exposure::{get_ladder, remove_ladder, save_attempt, save_ladder};
use ballast_journal::skill::{
    helpful_skills, keep_skill, list_skills, remove_practice, remove_skill, save_practice,
    save_skill,
};
use ballast_journal::summary::summary_pdf;
use ballast_journal::thought::{get_thought, remove_thought, save_thought};
use ballast_journal::toolkit::{get_toolkit, search_toolkit};
use ballast_journal::undo::{redo, undo, undo_state};
use ballast_journal::views::{
    ActivityInput, AttemptInput, LadderInput, LadderStepInput, PracticeInput, SkillInput,
    ThoughtInput, ToolKind, ToolkitView,
};
use ballast_model::{
    Act, ActivityStatus, Feeling, LadderId, Noun, RatingScale, SkillId, SkillUseId,
    SummaryDocument, ThoughtId,
};

use crate::home::{Home, TODAY};
use crate::inputs::everything;
use crate::page::pages_of;

fn view(home: &Home) -> ToolkitView {
    get_toolkit(home.look(), 1).unwrap()
}

fn practice(skill: i64, day: &str, before: u8, after: u8) -> PracticeInput {
    PracticeInput {
        id: None,
        skill: SkillId(skill),
        day: day.to_owned(),
        stopped_at: None,
        situation: None,
        before: Some(before),
        after: Some(after),
        note: None,
    }
}

fn thought(situation: &str) -> ThoughtInput {
    ThoughtInput {
        id: None,
        day: TODAY.to_owned(),
        stopped_at: None,
        scale: RatingScale::Hundred,
        situation: Some(situation.to_owned()),
        feelings: Vec::new(),
        thought: None,
        belief: None,
        supports: None,
        against: None,
        balanced: None,
        balanced_belief: None,
        will_do: None,
    }
}

fn activity(what: &str, day: &str) -> ActivityInput {
    ActivityInput {
        id: None,
        day: day.to_owned(),
        time: None,
        stopped_at: None,
        what: what.to_owned(),
        expected_mastery: None,
        expected_pleasure: None,
        status: ActivityStatus::Planned,
        felt_mastery: None,
        felt_pleasure: None,
        in_the_way: None,
        note: None,
    }
}

fn ladder(steps: &[&str]) -> LadderInput {
    LadderInput {
        id: None,
        stopped_at: None,
        scale: RatingScale::Hundred,
        title: "Buses".to_owned(),
        why: None,
        steps: steps
            .iter()
            .map(|what| LadderStepInput {
                id: None,
                what: (*what).to_owned(),
                expected: Some(50),
            })
            .collect(),
    }
}

#[test]
fn a_skill_is_kept_rewritten_set_aside_and_removed_with_its_practice() {
    let mut home = Home::new();
    let library = view(&home).library.len();
    assert!(library >= 16 && view(&home).skills.is_empty());
    let id = keep_skill(home.j(), "grounding").unwrap().id;
    home.refuses("key", "duplicate", |j| keep_skill(j, "grounding"));
    home.refuses("key", "not_found", |j| keep_skill(j, "no-such-skill"));
    assert_eq!(view(&home).library.len(), library - 1);

    let own = |name: &str| SkillInput {
        id: None,
        name: name.to_owned(),
        approach: None,
        purpose: None,
        steps: vec![
            "Look around.".to_owned(),
            String::new(),
            "Breathe.".to_owned(),
        ],
        kept: true,
    };
    let mine = SkillInput {
        id: Some(SkillId(id)),
        kept: false,
        ..own("Five things, my way")
    };
    save_skill(home.j(), mine).unwrap();
    let kept = &view(&home).skills[0];
    assert_eq!(kept.skill.steps, ["Look around.", "Breathe."]);
    assert!(!kept.skill.kept);
    assert_eq!(
        view(&home).library.len(),
        library - 1,
        "in own words it is still the one of the library"
    );
    home.refuses("name", "duplicate", |j| {
        save_skill(j, own("five THINGS,  my wáy"))
    });
    home.refuses("name", "empty", |j| save_skill(j, own(" ")));

    save_practice(home.j(), practice(id, TODAY, 7, 4)).unwrap();
    let before = home.dump();
    let gone = remove_skill(home.j(), SkillId(id)).unwrap();
    assert_eq!(
        (gone.act, gone.nouns),
        (Act::RemoveSkill, vec![Noun::Toolkit])
    );
    assert_eq!((home.count("skill"), home.count("skill_use")), (0, 0));
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
}

#[test]
fn the_ledger_counts_what_is_finished_and_claims_nothing_from_too_few() {
    let mut home = Home::new();
    let breathing = keep_skill(home.j(), "paced-breathing").unwrap().id;
    let worry = keep_skill(home.j(), "worry-time").unwrap().id;
    let on = |situation: &str, input: PracticeInput| PracticeInput {
        situation: Some(situation.to_owned()),
        ..input
    };
    save_practice(
        home.j(),
        on("On the  bus", practice(breathing, "2026-08-30", 8, 5)),
    )
    .unwrap();
    save_practice(
        home.j(),
        on("on the bus", practice(breathing, "2026-08-31", 7, 6)),
    )
    .unwrap();
    save_practice(home.j(), practice(worry, "2026-09-01", 9, 1)).unwrap();
    assert!(
        helpful_skills(home.look()).unwrap().is_empty(),
        "two uses say nothing yet"
    );
    assert_eq!(view(&home).skills[0].median_change, None);

    // Not rated afterwards: a use, and no change.
    let half = PracticeInput {
        after: None,
        ..practice(breathing, "2026-09-01", 2, 0)
    };
    save_practice(home.j(), half).unwrap();
    // Not finished: not even a use.
    let open = PracticeInput {
        stopped_at: Some(1),
        ..practice(breathing, TODAY, 3, 9)
    };
    save_practice(home.j(), open).unwrap();
    assert_eq!(view(&home).skills[0].median_change, None);

    save_practice(
        home.j(),
        on("ON THE BÚS", practice(breathing, "2026-09-02", 6, 2)),
    )
    .unwrap();
    let skills = list_skills(home.look()).unwrap();
    let ledger = &skills[0];
    assert_eq!(
        (ledger.uses, ledger.rated, ledger.median_change),
        (4, 3, Some(-3.0))
    );
    assert_eq!(ledger.last.unwrap().to_string(), "2026-09-02");
    let bus = &ledger.situations[0];
    assert_eq!(
        (bus.situation.as_str(), bus.uses, bus.median_change),
        ("ON THE BÚS", 3, Some(-3.0))
    );
    let helpful = helpful_skills(home.look()).unwrap();
    assert_eq!(helpful.len(), 1);
    assert_eq!((helpful[0].id, helpful[0].rated), (SkillId(breathing), 3));
    assert_eq!(
        view(&home).situations,
        ["ON THE BÚS"],
        "one situation, as last written"
    );

    // Set aside, it is no longer offered on a bad day.
    let skill = ledger.skill.clone();
    let aside = SkillInput {
        id: Some(skill.id),
        name: skill.name,
        approach: skill.approach,
        purpose: skill.purpose,
        steps: skill.steps,
        kept: false,
    };
    save_skill(home.j(), aside).unwrap();
    assert!(helpful_skills(home.look()).unwrap().is_empty());
    home.refuses("skill", "not_found", |j| {
        save_practice(j, practice(99, TODAY, 5, 5))
    });
    home.refuses("day", "in_the_future", |j| {
        save_practice(j, practice(breathing, "2026-09-04", 5, 5))
    });
    home.refuses("after", "out_of_range", |j| {
        save_practice(j, practice(breathing, TODAY, 5, 11))
    });
    home.refuses("id", "not_found", |j| remove_practice(j, SkillUseId(99)));
}

/// The journey of a thought record: typed letter by letter, left, gone on with after a restart, finished, taken back, changed, removed.
#[test]
fn a_thought_record_is_kept_while_it_is_typed_and_undone_in_steps_a_person_would_expect() {
    let mut home = Home::new();
    let empty = home.dump();
    let draft = |id: Option<i64>, words: &str, at: u8| ThoughtInput {
        id: id.map(ThoughtId),
        stopped_at: Some(at),
        ..thought(words)
    };
    let saved = save_thought(home.j(), draft(None, "S", 0)).unwrap();
    assert_eq!(saved.changed.act, Act::WriteDraft);
    let id = Some(saved.id);
    for end in 2..=24 {
        save_thought(
            home.j(),
            draft(id, "She did not answer today".split_at(end).0, 0),
        )
        .unwrap();
    }
    let feelings = vec![Feeling {
        name: String::new(),
        before: Some(70),
        after: None,
    }];
    let felt = ThoughtInput {
        feelings,
        ..draft(id, "She did not answer today", 1)
    };
    save_thought(home.j(), felt.clone()).unwrap();
    let typed = home.dump();

    home.reopen();
    assert_eq!(home.dump(), typed);
    let open = &view(&home).unfinished;
    assert_eq!(open.len(), 1);
    assert_eq!(
        (open[0].kind, open[0].title.as_str()),
        (ToolKind::Thought, "She did not answer today")
    );
    assert!(
        view(&home).thoughts.is_empty(),
        "it is not listed as finished"
    );
    assert_eq!(
        get_thought(home.look(), ThoughtId(saved.id))
            .unwrap()
            .stopped_at,
        Some(1)
    );

    // All of the typing is one step back, and one forward.
    assert_eq!(undo(home.j()).unwrap().unwrap().act, Act::WriteDraft);
    assert_eq!(home.dump(), empty);
    redo(home.j()).unwrap();
    assert_eq!(home.dump(), typed);

    // A feeling without a name is fine while writing, and asked for when it is finished.
    let finish = ThoughtInput {
        stopped_at: None,
        ..felt
    };
    home.refuses("feelings.0.name", "empty", |j| {
        save_thought(j, finish.clone())
    });
    let named = ThoughtInput {
        feelings: vec![Feeling {
            name: "sad".to_owned(),
            before: Some(70),
            after: Some(30),
        }],
        ..finish
    };
    let done = save_thought(home.j(), named.clone()).unwrap();
    assert_eq!((done.changed.act, done.id), (Act::AddThought, saved.id));
    assert!(view(&home).unfinished.is_empty());
    assert_eq!(view(&home).thoughts[0].title, "She did not answer today");
    home.refuses("stopped_at", "not_possible_here", |j| {
        save_thought(j, draft(id, "x", 2))
    });

    // Undo of finishing brings back what was not finished, with its words.
    assert_eq!(undo(home.j()).unwrap().unwrap().act, Act::AddThought);
    assert_eq!(home.dump(), typed);
    redo(home.j()).unwrap();

    // Changing it afterwards is typed as well, and one step.
    for words in ["Sh", "She had", "She had a cold"] {
        let change = ThoughtInput {
            balanced: Some(words.to_owned()),
            ..named.clone()
        };
        let changed = save_thought(home.j(), change).unwrap();
        assert_eq!(changed.changed.act, Act::UpdateThought);
    }
    undo(home.j()).unwrap();
    assert_eq!(
        get_thought(home.look(), ThoughtId(saved.id))
            .unwrap()
            .balanced,
        None
    );
    assert_eq!(undo_state(home.look()).unwrap().undo, Some(Act::AddThought));

    let whole = home.dump();
    let gone = remove_thought(home.j(), ThoughtId(saved.id)).unwrap();
    assert_eq!(gone.act, Act::RemoveThought);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}

#[test]
fn a_draft_that_is_removed_comes_back_and_pauses_part_the_steps() {
    let mut home = Home::new();
    let draft = |id: Option<i64>, words: &str| ThoughtInput {
        id: id.map(ThoughtId),
        stopped_at: Some(0),
        ..thought(words)
    };
    let id = save_thought(home.j(), draft(None, "before lunch"))
        .unwrap()
        .id;
    home.at(&format!("{TODAY} 20:20"));
    save_thought(home.j(), draft(Some(id), "before lunch and after")).unwrap();
    let before = home.dump();
    assert_eq!(
        remove_thought(home.j(), ThoughtId(id)).unwrap().act,
        Act::RemoveDraft
    );
    assert_eq!(home.count("thought_record"), 0);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    undo(home.j()).unwrap();
    let words = get_thought(home.look(), ThoughtId(id)).unwrap().situation;
    assert_eq!(
        words.as_deref(),
        Some("before lunch"),
        "twenty minutes later it was a new step"
    );
}

#[test]
fn activities_are_added_up_by_the_persons_own_week() {
    let mut home = Home::new();
    // The third of September 2026 is a Thursday.
    let done = |what: &str, day: &str, felt: u8| ActivityInput {
        expected_mastery: Some(2),
        status: ActivityStatus::Done,
        felt_mastery: Some(felt),
        ..activity(what, day)
    };
    save_activity(home.j(), done("walk", "2026-08-30", 4)).unwrap();
    save_activity(home.j(), done("swim", "2026-08-31", 6)).unwrap();
    save_activity(home.j(), done("cook", "2026-09-01", 9)).unwrap();
    let missed = ActivityInput {
        status: ActivityStatus::NotDone,
        in_the_way: Some("rain".to_owned()),
        ..activity("cycle", "2026-09-02")
    };
    save_activity(home.j(), missed).unwrap();
    let coming = save_activity(home.j(), activity("choir", "2026-09-06")).unwrap();
    // Not yet planned: in no week.
    let unfinished = ActivityInput {
        stopped_at: Some(1),
        ..activity("", "2026-09-05")
    };
    let draft = save_activity(home.j(), unfinished).unwrap();

    let weeks = view(&home).weeks;
    let sums: Vec<_> = weeks
        .iter()
        .map(|w| {
            (
                w.first.to_string(),
                w.current,
                w.planned,
                w.done,
                w.not_done,
                w.open,
            )
        })
        .collect();
    assert_eq!(
        sums,
        [
            ("2026-08-31".to_owned(), true, 4, 2, 1, 1),
            ("2026-08-24".to_owned(), false, 1, 1, 0, 0),
        ]
    );
    let mastery = weeks[0].mastery.unwrap();
    assert_eq!((mastery.expected, mastery.felt, mastery.n), (2.0, 7.5, 2));
    // Where weeks begin on Sunday, the walk belongs to this one and choir to the next.
    let sunday = get_toolkit(home.look(), 7).unwrap().weeks;
    assert_eq!(
        sunday
            .iter()
            .map(|w| (w.first.to_string(), w.planned))
            .collect::<Vec<_>>(),
        [("2026-09-06".to_owned(), 1), ("2026-08-30".to_owned(), 4)]
    );
    home.refuses("first_weekday", "out_of_range", |j| get_toolkit(j, 8));

    home.refuses("felt_mastery", "not_possible_here", |j| {
        save_activity(
            j,
            ActivityInput {
                felt_mastery: Some(3),
                ..activity("walk", TODAY)
            },
        )
    });
    home.refuses("what", "empty", |j| save_activity(j, activity(" ", TODAY)));
    home.refuses("time", "not_a_time", |j| {
        save_activity(
            j,
            ActivityInput {
                time: Some("25:00".to_owned()),
                ..activity("walk", TODAY)
            },
        )
    });
    let gone = remove_activity(home.j(), ballast_model::ActivityId(draft.id)).unwrap();
    assert_eq!(gone.act, Act::RemoveDraft);
    let planned = get_activity(home.look(), ballast_model::ActivityId(coming.id)).unwrap();
    assert_eq!(planned.status, ActivityStatus::Planned);
}

#[test]
fn a_ladder_keeps_its_attempts_and_its_numbers() {
    let mut home = Home::new();
    home.refuses("steps", "empty", |j| save_ladder(j, ladder(&[])));
    let id = save_ladder(home.j(), ladder(&["Stand at the stop", "Ride"]))
        .unwrap()
        .id;
    let stored = get_ladder(home.look(), LadderId(id)).unwrap();
    let attempt = |peak: u8| AttemptInput {
        id: None,
        step: stored.steps[1].id,
        day: TODAY.to_owned(),
        stopped_at: None,
        start: Some(40),
        peak: Some(peak),
        end: Some(20),
        minutes: Some(15),
        learnt: Some("Nobody looked.".to_owned()),
    };
    home.refuses("peak", "not_possible_here", |j| {
        save_attempt(j, attempt(39))
    });
    save_attempt(home.j(), attempt(70)).unwrap();
    let tens = LadderInput {
        id: Some(LadderId(id)),
        scale: RatingScale::Ten,
        steps: vec![LadderStepInput {
            id: Some(stored.steps[1].id),
            what: "Ride".to_owned(),
            expected: Some(5),
        }],
        ..ladder(&[])
    };
    home.refuses("scale", "not_possible_here", |j| {
        save_ladder(j, tens.clone())
    });
    let before = home.dump();
    let shorter = LadderInput {
        scale: RatingScale::Hundred,
        ..tens
    };
    save_ladder(home.j(), shorter).unwrap();
    let shown = &view(&home).ladders[0];
    assert_eq!((shown.ladder.steps.len(), shown.attempts.len()), (1, 1));
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before, "the step that was left out is back");
    remove_ladder(home.j(), LadderId(id)).unwrap();
    assert_eq!(home.count("exposure_attempt"), 0);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
}

#[test]
fn words_are_found_wherever_they_stand_also_in_what_is_not_finished() {
    let mut home = Home::new();
    let skill = keep_skill(home.j(), "worry-time").unwrap().id;
    let noted = PracticeInput {
        note: Some("Café near the Straße".to_owned()),
        ..practice(skill, "2026-09-01", 5, 5)
    };
    save_practice(home.j(), noted).unwrap();
    let record = ThoughtInput {
        stopped_at: Some(3),
        against: Some("We met at the café on Monday.".to_owned()),
        ..thought("No answer")
    };
    save_thought(home.j(), record).unwrap();
    save_activity(home.j(), activity("Coffee at the CAFÉ", "2026-09-10")).unwrap();
    let found = |typed: &str| -> Vec<(ToolKind, Option<String>)> {
        search_toolkit(home.look(), typed)
            .unwrap()
            .into_iter()
            .map(|t| (t.kind, t.line))
            .collect()
    };
    assert_eq!(
        found("cafe"),
        [
            (ToolKind::Activity, None),
            (
                ToolKind::Thought,
                Some("We met at the café on Monday.".to_owned())
            ),
            (ToolKind::Practice, Some("Café near the Straße".to_owned())),
        ],
        "newest first, with the words that were found"
    );
    assert_eq!(found("strasse CAF").len(), 1);
    assert_eq!(found("afe"), []);
    assert_eq!(found("cafe tuesday"), []);
    assert_eq!(found("  "), []);
    assert_eq!(
        found("worry")[1].0,
        ToolKind::Skill,
        "the skill itself comes last"
    );
    assert_eq!(
        found("%"),
        [],
        "no pattern of a query language means anything here"
    );
}

#[test]
fn nothing_of_the_toolkit_stands_on_a_printed_page() {
    let mut home = Home::new();
    let skill = keep_skill(home.j(), "grounding").unwrap().id;
    let noted = PracticeInput {
        note: Some("zanzibarpractice".to_owned()),
        situation: Some("zanzibarplace".to_owned()),
        ..practice(skill, TODAY, 8, 2)
    };
    save_practice(home.j(), noted).unwrap();
    save_thought(home.j(), thought("zanzibarthought")).unwrap();
    save_activity(home.j(), activity("zanzibaractivity", TODAY)).unwrap();
    save_ladder(home.j(), ladder(&["zanzibarstep"])).unwrap();
    // A skill stands on the therapist's page by its name and its numbers; what was written while practising does not.
    for document in SummaryDocument::ALL {
        let request = everything(*document);
        let page = pages_of(&summary_pdf(home.look(), &request).unwrap().bytes).join(" ");
        assert!(!page.is_empty() && !page.contains("zanzibar"), "{page}");
    }
}
