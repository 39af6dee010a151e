//! After a visit: answers, what was agreed, the steps it brings and the next visit are one act, and one undo takes all of it back.

use ballast_journal::care::{get_care, save_appointment, save_person, save_question};
use ballast_journal::medicine::{remove_step, save_medicine};
use ballast_journal::plan::get_plan;
use ballast_journal::review::get_reviews;
use ballast_journal::starting_plan::{finish_starting_plan, save_starting_plan};
use ballast_journal::therapy::save_course;
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::{
    AfterVisitInput, AgreedChange, AgreedInput, AgreedView, AppointmentInput, ComingUp,
    NextVisitInput, PersonView, PlanChoices, PlanLogItem, QuestionAfter, QuestionFate,
    QuestionInput, RhythmInput, StartingPlanInput,
};
use ballast_journal::visit::{save_after_visit, set_visit_aside, tell_agreed};
use ballast_model::{
    Act, AfterVisit, AgendaItemId, AgendaSource, AgreedId, AppointmentId, MedicineId, PersonId,
    PersonRole, Rhythm, SideEffectId, StepKind, VisitReminder,
};

use crate::home::{Home, TODAY};
use crate::inputs::{appointment, course, medicine, person, question, step};

/// A record with a prescriber, a therapist, a medicine, a therapy, and today's visit with the prescriber.
struct Visit {
    home: Home,
    doctor: PersonId,
    therapist: PersonId,
    medicine: MedicineId,
    visit: AppointmentId,
}

impl Visit {
    fn new() -> Self {
        let mut home = Home::new();
        save_person(home.j(), person("Dr. A.", PersonRole::Prescriber)).unwrap();
        save_person(home.j(), person("M. K.", PersonRole::Therapist)).unwrap();
        let (doctor, therapist) = (home.person("Dr. A."), home.person("M. K."));
        let start = step("2026-07-01", StepKind::Start, "50");
        save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
        save_course(home.j(), course("CBT", "2026-06-01")).unwrap();
        save_appointment(home.j(), appointment(doctor, TODAY)).unwrap();
        let medicine = home.medicine("Sertraline");
        let mut this = Self {
            home,
            doctor,
            therapist,
            medicine,
            visit: AppointmentId::NEW,
        };
        this.visit = this.person("Dr. A.").visits[0].id;
        this
    }

    fn person(&self, name: &str) -> PersonView {
        let people = get_care(self.home.look()).unwrap().people;
        people.into_iter().find(|p| p.person.name == name).unwrap()
    }

    fn asks(&mut self, words: &str) -> AgendaItemId {
        save_question(self.home.j(), question(self.doctor, words)).unwrap();
        let open = self.person("Dr. A.").questions;
        open.iter().find(|q| q.question == words).unwrap().id
    }

    fn nothing(&self) -> AfterVisitInput {
        AfterVisitInput {
            appointment: self.visit,
            questions: Vec::new(),
            agreed: Vec::new(),
            next: None,
        }
    }

    fn agreed(&self) -> Vec<AgreedView> {
        self.person("Dr. A.").agreed
    }

    fn raised(&self, mg: &str) -> AgreedInput {
        AgreedInput {
            change: Some(AgreedChange::Step {
                medicine: self.medicine,
                step: step("2026-09-04", StepKind::Increase, mg),
            }),
            ..line("")
        }
    }
}

/// What the log of the plan says was agreed with the prescriber, by day. Needs a plan that is older.
fn agreed_with(home: &Home) -> Vec<String> {
    let mut found: Vec<_> = get_plan(home.look())
        .unwrap()
        .log
        .into_iter()
        .filter_map(|item| match item {
            PlanLogItem::Medicine {
                day,
                words,
                agreed_with: Some(with),
                ..
            }
            | PlanLogItem::Therapy {
                day,
                words,
                agreed_with: Some(with),
                ..
            } if with == "Dr. A." => Some((day, words)),
            _ => None,
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, words)| words).collect()
}

fn line(what: &str) -> AgreedInput {
    AgreedInput {
        id: None,
        what: what.to_owned(),
        who: None,
        tell: Vec::new(),
        change: None,
    }
}

fn after(question: AgendaItemId, fate: QuestionFate, answer: &str) -> QuestionAfter {
    QuestionAfter {
        question,
        fate,
        answer: (!answer.is_empty()).then(|| answer.to_owned()),
    }
}

#[test]
fn a_visit_is_gone_through_in_one_act_and_taken_back_by_one_undo() {
    let mut v = Visit::new();
    let sleep = v.asks("Sleep?");
    let long = v.asks("How long?");
    let old = v.asks("Still the nausea?");
    let plan = StartingPlanInput {
        at: 0,
        later: Vec::new(),
        difficulties: Vec::new(),
        tried: Vec::new(),
        choices: PlanChoices::default(),
    };
    save_starting_plan(v.home.j(), &plan).unwrap();
    finish_starting_plan(v.home.j()).unwrap();
    let before = v.home.dump();
    let (therapist, doctor) = (v.therapist, v.doctor);
    let rhythm = AgreedChange::Rhythm {
        rhythm: RhythmInput {
            course: v.home.course("CBT"),
            start: "2026-09-07".to_owned(),
            rhythm: Rhythm::EveryWeeks { weeks: 2 },
            reason: Some("it holds".to_owned()),
        },
    };
    let input = AfterVisitInput {
        questions: vec![
            after(sleep, QuestionFate::Answered, "Get up at seven."),
            after(long, QuestionFate::CarriedOver, ""),
            after(old, QuestionFate::Dropped, ""),
        ],
        agreed: vec![
            AgreedInput {
                who: Some("me".to_owned()),
                tell: vec![therapist, therapist],
                ..v.raised("100")
            },
            AgreedInput {
                change: Some(rhythm),
                ..line("Therapy every other week")
            },
            AgreedInput {
                who: Some("Dr. A.".to_owned()),
                ..line("Letter to the family doctor")
            },
        ],
        next: Some(NextVisitInput {
            day: "2026-10-01".to_owned(),
            time: Some("10:30".to_owned()),
            place: Some("https://example.org/room/7".to_owned()),
            remind: VisitReminder::DayBefore,
        }),
        ..v.nothing()
    };
    let changed = save_after_visit(v.home.j(), input).unwrap();
    assert_eq!(changed.act, Act::AfterVisit);
    let after_it = v.home.dump();

    // The questions, and who they were for.
    let view = v.person("Dr. A.");
    assert_eq!(view.questions.len(), 1);
    assert_eq!(view.questions[0].question, "How long?");
    let answered = &view.answered[0];
    assert_eq!(
        (
            answered.answered.unwrap().to_string().as_str(),
            answered.answer.as_deref()
        ),
        (TODAY, Some("Get up at seven."))
    );
    // The lines, in order; one that says nothing says what it changes.
    let lines: Vec<&str> = (view.agreed.iter()).map(|a| a.line.what.as_str()).collect();
    assert_eq!(
        lines,
        [
            "Sertraline raised to 100 mg, from 4 September 2026",
            "Therapy every other week",
            "Letter to the family doctor"
        ]
    );
    assert_eq!(view.agreed[0].medicine, Some(v.medicine));
    assert_eq!(view.agreed[1].course, Some(v.home.course("CBT")));
    assert_eq!(view.agreed[2].line.who.as_deref(), Some("Dr. A."));
    assert_eq!(v.person("M. K.").to_tell.len(), 1);
    assert_eq!(v.person("M. K.").to_tell[0].with, "Dr. A.");
    // The regimen, the therapy, the review that opens by itself.
    let treatment = v.home.treatment();
    let sertraline = &treatment.medicines[0];
    assert_eq!(sertraline.steps.len(), 2);
    assert!(sertraline.steps[1].future);
    let cbt = &treatment.courses[0];
    assert_eq!(cbt.rhythms.last().unwrap().words, "every two weeks");
    let reviews = get_reviews(v.home.look()).unwrap();
    assert!(
        format!("{reviews:?}").contains("100 mg"),
        "no review of the new dose"
    );
    // Wherever it is looked at, it says with whom it was agreed.
    let logged = agreed_with(&v.home);
    assert_eq!(
        logged,
        ["Sertraline raised to 100 mg", "CBT every two weeks"].map(ToOwned::to_owned)
    );
    // The next visit.
    let next = view.next_visit.as_ref().unwrap();
    assert_eq!(
        view.last_visit.as_ref().map(|v| v.id),
        Some(v.visit),
        "gone through, today's visit is the last"
    );
    assert_eq!(
        v.home.today(None).next_visit.unwrap().appointment.id,
        next.id
    );
    assert_eq!(next.day.to_string(), "2026-10-01");
    assert_eq!(next.remind, VisitReminder::DayBefore);
    assert_eq!(next.place.as_deref(), Some("https://example.org/room/7"));
    assert_eq!(next.person, doctor);

    // One undo, one redo, also after a restart.
    undo(v.home.j()).unwrap();
    assert_eq!(v.home.dump(), before);
    v.home.reopen();
    redo(v.home.j()).unwrap();
    assert_eq!(v.home.dump(), after_it);
}

#[test]
fn a_medicine_can_be_started_paused_and_stopped_with_the_visit() {
    let mut v = Visit::new();
    let id = v.medicine;
    let change = |kind, start: &str| {
        Some(AgreedChange::Step {
            medicine: id,
            step: step(start, kind, "50"),
        })
    };
    let input = AfterVisitInput {
        agreed: vec![
            AgreedInput {
                change: change(StepKind::Hold, "2026-09-04"),
                ..line("")
            },
            AgreedInput {
                change: change(StepKind::Restart, "2026-09-20"),
                ..line("")
            },
            AgreedInput {
                change: Some(AgreedChange::Medicine {
                    medicine: medicine(
                        "Quetiapine",
                        vec![step("2026-09-05", StepKind::AddOn, "25")],
                    ),
                }),
                ..line("")
            },
        ],
        ..v.nothing()
    };
    save_after_visit(v.home.j(), input).unwrap();
    let lines: Vec<String> = v.agreed().into_iter().map(|a| a.line.what).collect();
    assert_eq!(
        lines,
        [
            "Sertraline paused, from 4 September 2026",
            "Sertraline restarted, 50 mg every day at 08:00, from 20 September 2026",
            "Quetiapine added, 25 mg every day at 08:00, from 5 September 2026",
        ]
    );
    let quetiapine = v.home.medicine("Quetiapine");
    assert_eq!(v.agreed()[2].medicine, Some(quetiapine));
    // A step that is removed in Treatment leaves the line.
    let step = v.home.treatment().medicines[0].steps[2].id;
    remove_step(v.home.j(), step).unwrap();
    assert_eq!(v.agreed()[1].medicine, None);
    assert_eq!(v.agreed().len(), 3);
}

#[test]
fn a_slip_names_its_line_and_field_and_writes_nothing() {
    let mut v = Visit::new();
    let question = v.asks("Sleep?");
    let with = |agreed: Vec<AgreedInput>| AfterVisitInput {
        agreed,
        ..v.nothing()
    };
    let next = |day: &str| AfterVisitInput {
        next: Some(NextVisitInput {
            day: day.to_owned(),
            time: None,
            place: None,
            remind: VisitReminder::None,
        }),
        ..v.nothing()
    };
    let cases = [
        (
            "agreed.1.what",
            "empty",
            with(vec![line("Walk"), line(" ")]),
        ),
        (
            "agreed.0.amount",
            "not_possible_here",
            with(vec![v.raised("25")]),
        ),
        ("agreed.0.amount", "empty", with(vec![v.raised(" ")])),
        (
            "agreed.0.id",
            "not_found",
            with(vec![AgreedInput {
                id: Some(AgreedId(9)),
                ..line("Walk")
            }]),
        ),
        ("next.day", "before_start", next(TODAY)),
        ("next.day", "not_a_date", next("soon")),
        (
            "questions.0.answer",
            "control_characters",
            AfterVisitInput {
                questions: vec![after(question, QuestionFate::Answered, "\u{7}")],
                ..v.nothing()
            },
        ),
    ];
    for (field, problem, input) in cases {
        v.home
            .refuses(field, problem, |j| save_after_visit(j, input));
    }
    // A visit to come cannot be gone through, nor a question of somebody else be answered at it.
    save_appointment(v.home.j(), appointment(v.doctor, "2026-10-01")).unwrap();
    let ahead = AfterVisitInput {
        appointment: v.person("Dr. A.").visits[0].id,
        ..v.nothing()
    };
    v.home.refuses("appointment", "in_the_future", |j| {
        save_after_visit(j, ahead)
    });
    save_question(v.home.j(), self::question(v.therapist, "Exposure?")).unwrap();
    let theirs = AfterVisitInput {
        questions: vec![after(
            v.person("M. K.").questions[0].id,
            QuestionFate::Answered,
            "",
        )],
        ..v.nothing()
    };
    v.home
        .refuses("questions.0.question", "not_possible_here", |j| {
            save_after_visit(j, theirs)
        });
}

#[test]
fn going_through_it_again_changes_lines_and_keeps_steps_and_who_was_told() {
    let mut v = Visit::new();
    let therapist = v.therapist;
    let first = AfterVisitInput {
        agreed: vec![
            AgreedInput {
                tell: vec![therapist],
                ..v.raised("100")
            },
            line("Walk"),
        ],
        ..v.nothing()
    };
    save_after_visit(v.home.j(), first).unwrap();
    let raised = v.agreed()[0].line.clone();
    tell_agreed(v.home.j(), raised.id, therapist, true).unwrap();
    assert!(v.person("M. K.").to_tell.is_empty());
    let steps = v.home.count("regimen_step");
    let again = AfterVisitInput {
        agreed: vec![
            line("Swim"),
            AgreedInput {
                id: Some(raised.id),
                what: "Up to 100 mg".to_owned(),
                tell: vec![therapist],
                ..v.raised("150")
            },
        ],
        ..v.nothing()
    };
    save_after_visit(v.home.j(), again).unwrap();
    let lines = v.agreed();
    assert_eq!(
        lines.iter().map(|a| &*a.line.what).collect::<Vec<_>>(),
        ["Swim", "Up to 100 mg"]
    );
    assert_eq!(lines[1].line.step, raised.step);
    assert_eq!(lines[1].tell[0].told.unwrap().to_string(), TODAY);
    assert_eq!(v.home.count("regimen_step"), steps);
    // Told, and taken back.
    tell_agreed(v.home.j(), raised.id, therapist, false).unwrap();
    assert_eq!(v.person("M. K.").to_tell[0].what, "Up to 100 mg");
    let doctor = v.doctor;
    v.home.refuses("id", "not_found", |j| {
        tell_agreed(j, raised.id, doctor, true)
    });
}

#[test]
fn today_offers_it_from_the_day_of_the_visit_until_it_is_done_or_set_aside() {
    let mut v = Visit::new();
    let offered = |v: &Visit| {
        let offers = v.home.today(None).after_visits;
        offers
            .into_iter()
            .map(|o| o.person.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(offered(&v), ["Dr. A."]);
    v.home.at("2026-09-02 12:00");
    assert!(offered(&v).is_empty(), "the visit is still to come");
    v.home.at("2026-09-20 12:00");
    assert_eq!(offered(&v), ["Dr. A."]);
    assert!(v.home.today(Some("2026-09-19")).after_visits.is_empty());
    v.home.at("2026-09-25 12:00");
    assert!(offered(&v).is_empty(), "what is older is no backlog");
    v.home.at("2026-09-05 12:00");
    set_visit_aside(v.home.j(), v.visit).unwrap();
    assert!(offered(&v).is_empty());
    undo(v.home.j()).unwrap();
    assert_eq!(offered(&v), ["Dr. A."]);
    let nothing = v.nothing();
    save_after_visit(v.home.j(), nothing).unwrap();
    assert!(offered(&v).is_empty());
    // Changing the day of a visit that was gone through leaves it so.
    let moved = AppointmentInput {
        id: Some(v.visit),
        ..appointment(v.doctor, "2026-09-04")
    };
    save_appointment(v.home.j(), moved).unwrap();
    assert_eq!(v.person("Dr. A.").visits[0].after, Some(AfterVisit::Done));
    // A newer visit is the one that is offered.
    for day in ["2026-09-10", "2026-09-12"] {
        save_appointment(v.home.j(), appointment(v.doctor, day)).unwrap();
    }
    v.home.at("2026-09-13 12:00");
    let offers = v.home.today(None).after_visits;
    assert_eq!(offers.len(), 1);
    assert_eq!(offers[0].appointment.day.to_string(), "2026-09-12");
}

#[test]
fn a_reminder_speaks_on_the_days_it_was_chosen_for() {
    let mut v = Visit::new();
    for (day, remind) in [
        ("2026-09-04", VisitReminder::DayBefore),
        ("2026-09-05", VisitReminder::OnDay),
        ("2026-09-06", VisitReminder::None),
    ] {
        let visit = AppointmentInput {
            remind: Some(remind),
            place: Some("  Room 4 ".to_owned()),
            ..appointment(v.therapist, day)
        };
        save_appointment(v.home.j(), visit).unwrap();
    }
    let mut spoken = |wall: &str| {
        v.home.at(wall);
        let coming = v.home.today(None).coming_up;
        coming
            .into_iter()
            .filter_map(|item| match item {
                ComingUp::Visit { day, place, .. } => {
                    assert_eq!(place.as_deref(), Some("Room 4"));
                    Some(day.to_string())
                }
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(spoken("2026-09-03 09:00"), ["2026-09-04"]);
    assert_eq!(spoken("2026-09-04 09:00"), ["2026-09-04"]);
    assert_eq!(spoken("2026-09-05 09:00"), ["2026-09-05"]);
    assert!(spoken("2026-09-06 09:00").is_empty());
    // What is not said when a visit is changed stays.
    let id = v.person("M. K.").visits[0].id;
    let later = AppointmentInput {
        id: Some(id),
        ..appointment(v.therapist, "2026-09-08")
    };
    save_appointment(v.home.j(), later).unwrap();
    assert_eq!(v.person("M. K.").visits[0].remind, VisitReminder::None);
    let long = AppointmentInput {
        place: Some("x".repeat(501)),
        ..appointment(v.therapist, "2026-09-08")
    };
    v.home
        .refuses("place", "too_long", |j| save_appointment(j, long));
}

#[test]
fn a_question_keeps_where_it_came_from_and_since_when_it_waits() {
    let mut v = Visit::new();
    let source = AgendaSource::SideEffect {
        side_effect: SideEffectId(3),
        words: " Sweating ".to_owned(),
    };
    let asked = QuestionInput {
        source: Some(source),
        ..question(v.doctor, "Does it pass?")
    };
    save_question(v.home.j(), asked).unwrap();
    v.home.at("2026-09-09 10:00");
    let item = v.person("Dr. A.").questions.remove(0);
    assert_eq!(item.asked.unwrap().to_string(), TODAY);
    let worded = QuestionInput {
        id: Some(item.id),
        ..question(v.doctor, "Does the sweating pass?")
    };
    save_question(v.home.j(), worded.clone()).unwrap();
    let again = v.person("Dr. A.").questions.remove(0);
    assert_eq!(
        (again.source.clone(), again.asked),
        (item.source, item.asked)
    );
    assert_eq!(
        again.source,
        Some(AgendaSource::SideEffect {
            side_effect: SideEffectId(3),
            words: "Sweating".to_owned()
        })
    );
    // Answered, it keeps both; asked again, it waits from that day.
    let answered = QuestionInput {
        answered: Some("2026-09-09".to_owned()),
        ..worded.clone()
    };
    save_question(v.home.j(), answered).unwrap();
    assert_eq!(v.person("Dr. A.").answered[0].asked, item.asked);
    v.home.at("2026-09-12 10:00");
    save_question(v.home.j(), worded).unwrap();
    assert_eq!(
        v.person("Dr. A.").questions[0].asked.unwrap().to_string(),
        "2026-09-12"
    );
    let nameless = QuestionInput {
        source: Some(AgendaSource::Patterns {
            words: " ".to_owned(),
        }),
        ..question(v.doctor, "Why?")
    };
    v.home
        .refuses("source", "empty", |j| save_question(j, nameless));
}
