//! The usual documents of one invented person after a busy year.

use ballast_report::{
    BaselineScore, CostRow, CrisisNumber, DayEdges, DayRow, Difficulty, Expectation, Goal, Head,
    HelpedSkill, HomeworkRow, JointTalkContent, Layer, MedicineRow, MonthSheetContent, PlanPart,
    PrescriberContent, RequestContent, RequestKind, ScoreTable, SecondOpinionContent, SkillRow,
    StartingPlanContent, Supporter, TherapistContent, TherapyRow, Tried, View, WhenBadContent,
};

use super::drawing::{course, edges};

pub fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|s| (*s).to_owned()).collect()
}

fn s(words: &str) -> String {
    words.to_owned()
}

fn head(title: &str, since: &str) -> Head {
    Head {
        title: s(title),
        since: s(since),
        about: s("M. K., born 1991. Depression and anxiety. Reported by the patient."),
        language: s("en"),
        foot: s(
            "Numbers come from daily self-ratings; days without a record are left out, never guessed. Not a diagnosis.",
        ),
        made_up: false,
        large_print: false,
    }
}

fn medicines() -> Vec<MedicineRow> {
    let row = |[name, dose, since, before, taken]: [&str; 5]| MedicineRow {
        name: s(name),
        dose: s(dose),
        since: s(since),
        before: s(before),
        taken: s(taken),
    };
    vec![
        row([
            "Sertraline",
            "100 mg, morning",
            "26 May 2026",
            "50 mg for 8 weeks, 25 mg for 1 week",
            "85 of 88 days, 3 not recorded",
        ]),
        row([
            "Trazodone, if needed",
            "50 mg",
            "10 April 2026",
            "",
            "6 times; last 19 July",
        ]),
    ]
}

fn therapy() -> Vec<TherapyRow> {
    vec![TherapyRow {
        name: s("Cognitive behavioural therapy"),
        with: s("Ms. B."),
        rhythm: s("every two weeks"),
        since: s("2 March 2026"),
        about: s("Worry in the evening, going out"),
    }]
}

fn difficulties() -> Vec<Difficulty> {
    let one = |words: &str, layer, now| Difficulty {
        words: s(words),
        layer,
        now,
    };
    vec![
        one("Waking at four and lying awake", Layer::Body, Some(8)),
        one("Tired by noon", Layer::Body, Some(7)),
        one("No appetite", Layer::Body, Some(4)),
        one("Worry that goes round and round", Layer::Mind, Some(8)),
        one("Nothing seems worth starting", Layer::Mind, Some(6)),
        one("Forgetting what I read", Layer::Mind, None),
    ]
}

fn tried() -> Vec<Tried> {
    let row = |[what, when, most, how_long, helped, ended]: [&str; 6]| Tried {
        what: s(what),
        when: s(when),
        most: s(most),
        how_long: s(how_long),
        helped: s(helped),
        ended: s(ended),
    };
    vec![
        row([
            "Fluoxetine",
            "2019",
            "40 mg a day",
            "5 months",
            "a little (3 of 10)",
            "slept badly, sweated",
        ]),
        row([
            "Mirtazapine",
            "winter 2021",
            "30 mg at night",
            "4 months",
            "slept better, mood the same",
            "gained 8 kg",
        ]),
        row([
            "Counselling at university",
            "2012",
            "weekly",
            "10 sessions",
            "a lot (7 of 10)",
            "it was limited to 10",
        ]),
    ]
}

fn goals(now: bool) -> Vec<Goal> {
    let row = |[words, baseline, at, target, by]: [&str; 5]| Goal {
        words: s(words),
        baseline: s(baseline),
        now: if now { s(at) } else { String::new() },
        target: s(target),
        by: s(by),
    };
    vec![
        row([
            "Sleep through until six",
            "2 nights a week",
            "5 nights a week",
            "5 nights a week",
            "end of November",
        ]),
        row([
            "Go to choir again",
            "not since spring",
            "3 times in August",
            "every week",
            "Christmas",
        ]),
        row(["PHQ-9 below 5", "18", "4", "below 5", "March 2027"]),
    ]
}

fn scores() -> ScoreTable {
    ScoreTable {
        head: list(&["", "4 June", "Lowest", "Now"]),
        rows: vec![
            list(&["PHQ-9", "8", "4", "4, below 5 for 2 weeks"]),
            list(&["GAD-7", "9", "5", "5, 4 lower: reliable change"]),
            list(&["Item 9", "0", "0", "0 of 3"]),
        ],
    }
}

fn supporters(team: bool) -> Vec<Supporter> {
    let one = |[name, role, reach]: [&str; 3]| Supporter {
        name: s(name),
        role: s(role),
        reach: s(reach),
    };
    if team {
        vec![
            one([
                "Dr. A.",
                "psychiatrist, prescribes",
                "01 23 45 67, Monday to Thursday",
            ]),
            one(["Ms. B.", "therapist", "b@practice.example"]),
            one(["Dr. C.", "family doctor", "01 76 54 32"]),
        ]
    } else {
        vec![
            one(["Ines", "my sister, knows everything", "06 11 22 33"]),
            one(["Tom", "choir", "06 44 55 66"]),
        ]
    }
}

pub fn starting_plan() -> StartingPlanContent {
    let score = |[name, total, answered, band]: [&str; 4]| BaselineScore {
        name: s(name),
        day: s("2 September 2026"),
        total: s(total),
        answered: s(answered),
        band: s(band),
    };
    let card = |[title, text, source]: [&str; 3]| Expectation {
        title: s(title),
        text: s(text),
        source: s(source),
    };
    let mut medicines = medicines();
    for row in &mut medicines {
        row.before.clear();
        row.taken.clear();
    }
    StartingPlanContent {
        head: head("My starting plan", "version 1, 3 September 2026"),
        difficulties: Some(difficulties()),
        tried: Some(tried()),
        medicines: Some(medicines),
        therapy: Some(therapy()),
        care_team: Some(supporters(true)),
        support: Some(supporters(false)),
        goals: Some(goals(false)),
        rhythm: [
            ("Order", "both together"),
            ("Therapy", "weekly until December, then we look again"),
            ("Prescriber", "every two weeks for the first two months"),
            ("Check-in", "every evening at 20:00"),
        ]
        .map(|(name, words)| (s(name), s(words)))
        .to_vec(),
        questionnaires: Some(vec![
            score([
                "PHQ-9",
                "18 of 27",
                "9 of 9",
                "15 to 19 is called moderately severe",
            ]),
            score(["GAD-7", "13 of 21", "7 of 7", "10 to 14 is called moderate"]),
            score(["PCL-5", "no total", "18 of 20", ""]),
        ]),
        expect: vec![
            card([
                "When it can be judged",
                "A first change is often seen within 1 to 2 weeks, and an effect usually within 4. Whether an antidepressant helps is judged after 4 to 8 weeks at a dose that is tolerated, taken most days.",
                "NICE guideline NG222 (2022)",
            ]),
            card([
                "How many people improve",
                "Of 100 people treated with an antidepressant, 50 to 60 improve clearly and 30 to 40 reach few or no symptoms. For the others there is a next step; not improving on the first medicine is common.",
                "Figures as commonly quoted, not read in an original",
            ]),
            card([
                "Finding a balance takes time",
                "Finding a medicine and a dose that help and are tolerated, and a rhythm of therapy that fits, usually takes 2 to 3 months, often with one or two adjustments on the way.",
                "General knowledge; no single study",
            ]),
            card([
                "Both together",
                "Combined treatment did better than either alone for functioning and quality of life in depression: small, but real.",
                "Kamenov and others (2017), Psychological Medicine 47",
            ]),
        ],
    }
}

pub fn when_bad() -> WhenBadContent {
    let part = |heading: &str, lines: &[&str]| PlanPart {
        heading: s(heading),
        lines: list(lines),
    };
    let skill = |name: &str, helped: &str| HelpedSkill {
        name: s(name),
        helped: s(helped),
    };
    let number = |[name, number, about, checked]: [&str; 4]| CrisisNumber {
        name: s(name),
        number: s(number),
        about: s(about),
        checked: s(checked),
    };
    WhenBadContent {
        danger: s("If I might act on it now: 999 or 112"),
        plan: vec![
            part(
                "How I notice it",
                &["I stop answering messages", "I lie awake and count"],
            ),
            part(
                "What I can do on my own",
                &["Cold water on my face", "Walk to the river and back"],
            ),
            part(
                "People and places that take my mind off it",
                &["Choir on Tuesday", "The library by the window"],
            ),
            part("Making where I am safer", &["Ines keeps the tablets"]),
            part("What matters to me", &["Ines and the children"]),
        ],
        skills: vec![
            skill("Cold water", "distress 3 lower in the middle, n = 9"),
            skill("Five senses", "distress 2 lower in the middle, n = 14"),
        ],
        people: supporters(false),
        numbers: vec![
            number([
                "Samaritans",
                "116 123",
                "call, day and night",
                "checked 23 November 2026",
            ]),
            number([
                "Dr. A., out of hours",
                "01 23 45 68",
                "until 22:00",
                "my own number",
            ]),
        ],
        ..WhenBadContent::default()
    }
}

pub fn prescriber() -> PrescriberContent {
    PrescriberContent {
        head: head(
            "For Dr. A., Thursday 3 September 2026",
            "since the last visit on 4 June 2026 (91 days)",
        ),
        questions: Some(list(&[
            "Mood has held since August on 100 mg. How long do I stay on it?",
            "Nausea came back for four days when the dose went up. Is that expected?",
            "We went to therapy every two weeks in June. Too early, given July?",
        ])),
        allergies: Some(list(&[
            "Penicillin: rash, 2009",
            "Fluoxetine: restless, slept badly, 2019",
        ])),
        medicines: Some(medicines()),
        changes: list(&[
            "18 June: trazodone raised from 25 mg to 50 mg if needed (sleep; agreed with Dr. A.)",
        ]),
        course: Some(course(
            680,
            [320, 280, 230],
            184,
            "Mood 4.1 in the two weeks before 26 May, 5.9 in the last two weeks (26 of 28 days rated). 1 bad day without a rating, so the mean may look better than it was.",
        )),
        questionnaires: Some(scores()),
        side_effects_and_sleep: Some(list(&[
            "Nausea, mild, 27 to 31 May; gone. Less interest in sex, moderate, since June, not yet mentioned.",
            "Sleep 6 h 50 on average (80 of 91 nights); early waking on 12 nights, 9 of them in July.",
        ])),
        safety: Vec::new(),
        what_else: Some(list(&[
            "4 July: grandmother died. June: therapy from weekly to every two weeks; 6 sessions attended, 1 cancelled. Movement 4 days a week (before 2).",
        ])),
    }
}

fn working_together() -> ScoreTable {
    ScoreTable {
        head: list(&["", "Then", "Now", "n"]),
        rows: vec![
            list(&["Bond", "6.0", "7.5", "12 of 14 sessions"]),
            list(&["Goals", "5.5", "7.0", "12 of 14 sessions"]),
            list(&["Tasks", "6.5", "6.5", "11 of 14 sessions"]),
            list(&["Able to take part", "4.0", "6.5", "12 of 14 sessions"]),
        ],
    }
}

pub fn therapist() -> TherapistContent {
    let homework = |[what, when, went, learnt]: [&str; 4]| HomeworkRow {
        what: s(what),
        when: s(when),
        went: s(went),
        learnt: s(learnt),
    };
    let skill = |[name, used, change, last]: [&str; 4]| SkillRow {
        name: s(name),
        used: s(used),
        change: s(change),
        last: s(last),
    };
    TherapistContent {
        head: head(
            "For Ms. B., Monday 7 September 2026",
            "since the last session on 24 August 2026 (14 days)",
        ),
        work_on: Some(list(&[
            "The evenings after visits at my mother's",
            "Going to choir without leaving early",
        ])),
        goals: Some(goals(true)),
        course: Some(course(
            680,
            [300, 250, 210],
            90,
            "Mood 5.9 in the last two weeks (13 of 14 days rated), 5.1 in the two before (14 of 14).",
        )),
        working_together: Some(working_together()),
        questionnaires: Some(scores()),
        homework: Some(vec![
            homework([
                "Write the worry down at seven, then close the book",
                "daily since 24 August",
                "9 of 14 days",
                "It helps more when the phone is in the kitchen.",
            ]),
            homework([
                "Stay at choir until the break",
                "1 September",
                "done",
                "The first song is the hardest.",
            ]),
            homework([
                "Ring the housing office",
                "28 August",
                "not",
                "I put it off; a script would help.",
            ]),
        ]),
        skills: Some(vec![
            skill([
                "Cold water",
                "9 times, 9 rated",
                "3 lower in the middle, n = 9",
                "5 September",
            ]),
            skill([
                "Five senses",
                "14 times, 12 rated",
                "2 lower in the middle, n = 12",
                "2 September",
            ]),
            skill([
                "Opposite action",
                "2 times, 1 rated",
                "too few to say",
                "20 August",
            ]),
        ]),
        themes: Some(list(&[
            "24 August: what I owe my mother.",
            "10 August: the week after the funeral.",
        ])),
        what_else: Some(list(&[
            "Sertraline 100 mg since 26 May, no change.",
            "4 July: grandmother died.",
        ])),
    }
}

pub fn joint_talk() -> JointTalkContent {
    JointTalkContent {
        head: head(
            "For Dr. A. and Ms. B., Friday 11 September 2026",
            "since 4 June 2026 (99 days)",
        ),
        questions: Some(list(&[
            "Keep both as they are until spring?",
            "If one changes, which first, and when do we look at it?",
        ])),
        medicine_stands: s(
            "Sertraline 100 mg since 26 May; 85 of 88 days taken, 3 not recorded. Mood held since August.",
        ),
        therapy_stands: s(
            "CBT every two weeks since June; 6 sessions attended, 1 cancelled. More able to take part: 4.0 to 6.5 (12 of 14 sessions).",
        ),
        allergies: Some(list(&["Penicillin: rash, 2009"])),
        medicines: Some(medicines()),
        changes: Vec::new(),
        therapy: Some(therapy()),
        course: Some(course(
            680,
            [300, 250, 200],
            184,
            "Mood 4.1 in the two weeks before 26 May, 5.9 in the last two weeks (26 of 28 days rated).",
        )),
        questionnaires: Some(scores()),
        goals: Some(goals(true)),
        what_else: Some(list(&[
            "4 July: grandmother died.",
            "June: therapy from weekly to every two weeks.",
        ])),
        room_to_agree: true,
    }
}

pub fn second_opinion() -> SecondOpinionContent {
    let cost = |[month, medicines, sessions, travel, together]: [&str; 5]| CostRow {
        month: s(month),
        medicines: s(medicines),
        sessions: s(sessions),
        travel: s(travel),
        together: s(together),
    };
    let mut before = tried();
    let therapies = before.split_off(2);
    before.extend((0..5).map(|n| Tried {
        what: format!("Examplin {n}"),
        when: format!("20{}", 13 + n),
        most: s("60 mg a day"),
        how_long: s("6 weeks"),
        helped: s("not noticeably (1 of 10)"),
        ended: s("no change after six weeks; agreed review"),
    }));
    SecondOpinionContent {
        head: head(
            "For a second opinion",
            "3 September 2026; record since March 2026",
        ),
        why: list(&[
            "After two years and six medicines I am better than I was, and not well. Dr. A. suggests adding a second medicine; Ms. B. would first go back to weekly sessions. I would like to hear how somebody else sees it.",
        ]),
        questions: Some(list(&[
            "What would you look at that has not been looked at?",
            "Add a medicine, or change the rhythm of therapy first?",
            "Could the early waking be something of its own?",
        ])),
        difficulties: Some(difficulties()),
        allergies: Some(list(&[
            "Penicillin: rash, 2009",
            "Fluoxetine: restless, slept badly, 2019",
        ])),
        medicines: Some(medicines()),
        changes: list(&[
            "18 June: trazodone raised from 25 mg to 50 mg if needed (sleep)",
            "26 May: sertraline raised from 50 mg to 100 mg (agreed review)",
        ]),
        therapy: Some(therapy()),
        medicines_tried: Some(before),
        therapies_tried: Some(therapies),
        course: Some(course(
            680,
            [340, 300, 250],
            184,
            "Mood 4.1 in the two weeks before 26 May, 5.9 in the last two weeks (26 of 28 days rated).",
        )),
        questionnaires: Some(scores()),
        questionnaire_course: None,
        side_effects_and_sleep: Some(list(&[
            "Nausea, mild, 27 to 31 May; gone.",
            "Sleep 6 h 50 on average (80 of 91 nights); early waking on 12 nights, 9 of them in July.",
        ])),
        safety: list(&["Item 9 of the PHQ-9: 0 on all 6 fillings-in since June."]),
        what_else: Some(list(&[
            "4 July: grandmother died.",
            "June: therapy from weekly to every two weeks.",
            "February: new job.",
        ])),
        goals: Some(goals(true)),
        care_team: Some(supporters(true)),
        costs: Some(vec![
            cost([
                "August 2026",
                "12.40",
                "180.00",
                "16.00",
                "208.40; 1 session without a cost",
            ]),
            cost(["July 2026", "12.40", "90.00", "8.00", "110.40"]),
            cost(["June 2026", "12.40", "270.00", "24.00", "306.40"]),
        ]),
    }
}

pub fn month_sheet() -> MonthSheetContent {
    let row = |name: &str, cell: fn(u32) -> String| DayRow {
        name: s(name),
        cells: (1..=31).map(cell).collect(),
    };
    let (left, right) = edges(1000);
    MonthSheetContent {
        head: head("August 2026", "31 days, 2 not recorded"),
        course: Some(course(
            1000,
            [330, 290, 250],
            31,
            "Mood 5.6 on average (29 of 31 days rated), 4.9 in July (30 of 31).",
        )),
        edges: Some(DayEdges {
            left: left / 1000.0,
            right: right / 1000.0,
        }),
        days: (1..=31).map(|day| day.to_string()).collect(),
        apart: vec![1, 8, 15, 22, 29],
        rows: vec![
            row("Mood, 0 to 10", |d| {
                if (13..=14).contains(&d) {
                    String::new()
                } else {
                    (4 + d % 4).to_string()
                }
            }),
            row("Sleep, h:min", |d| {
                if (13..=14).contains(&d) {
                    String::new()
                } else {
                    format!("{}:{:02}", 5 + d % 3, d * 7 % 60)
                }
            }),
            row("Sertraline, mg", |d| {
                if (13..=14).contains(&d) {
                    String::new()
                } else {
                    s("100")
                }
            }),
            row("Trazodone, mg", |d| {
                if d % 9 == 0 { s("50") } else { String::new() }
            }),
            row("CBT session", |d| {
                if d % 14 == 10 {
                    s("yes")
                } else {
                    String::new()
                }
            }),
            row(
                "Nausea, 0 to 3",
                |d| if d < 4 { s("1") } else { String::new() },
            ),
        ],
        notes: list(&[
            "10 August: session 13, the week after the funeral.",
            "22 August: hike with Ines, first in a year.",
            "27 August: prescription renewed.",
        ]),
    }
}

pub fn request() -> RequestContent {
    let view = |[who, view, rests_on, day]: [&str; 4]| View {
        who: s(who),
        view: s(view),
        rests_on: s(rests_on),
        day: s(day),
    };
    RequestContent {
        head: head("", "3 September 2026"),
        kind: RequestKind::JointTalk,
        to: list(&["Dr. A., psychiatrist", "Ms. B., therapist"]),
        topic: s("Whether to raise the dose before the weeks of exposure, or after them."),
        views: vec![
            view([
                "Dr. A., psychiatrist",
                "Raise now: two months on this dose, and early waking is not gone.",
                "Sleep diary since June, PHQ-9",
                "27 August 2026",
            ]),
            view([
                "Ms. B., therapist",
                "After: going out works better when I am not tired, and two changes at once cannot be told apart.",
                "Six sessions, the exposure ladder",
                "24 August 2026",
            ]),
        ],
        my_view: s("I can wait six weeks if there is a date on which we look at it."),
        ask: list(&[
            "Could you speak with each other before 15 September?",
            "May I be there?",
            "On which day do we look at it again?",
        ]),
        i_agree: s("That you speak with each other about what stands on this page."),
        reach: s("06 12 34 56, after 17:00."),
        outcome: String::new(),
    }
}
