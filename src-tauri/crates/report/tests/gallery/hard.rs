//! Documents that are hard to set: forty medicines, names of two hundred letters, other scripts, emoji, and words that look like markup.

use ballast_report::{
    BaselineScore, CostRow, Course, CrisisNumber, DayRow, Difficulty, Expectation, Goal, Head,
    HelpedSkill, HomeworkRow, JointTalkContent, Layer, MedicineRow, MonthSheetContent, PlanPart,
    PrescriberContent, RequestContent, RequestKind, ScoreTable, SecondOpinionContent, SkillRow,
    StartingPlanContent, Supporter, TherapistContent, TherapyRow, Tried, View, WhenBadContent,
};

use super::drawing::course;
use super::hard_words::{WORDS, endless};

/// The n-th hard words; every third is two hundred letters long.
pub fn hard(n: usize) -> String {
    let words = WORDS[n % WORDS.len()];
    match n % 3 {
        0 => words.to_owned(),
        1 => format!("{n}: {words}"),
        _ => endless(words, n),
    }
}

fn many(from: usize, count: usize) -> Vec<String> {
    (from..from + count).map(hard).collect()
}

fn note(n: usize) -> String {
    format!(
        "{} So it went on, day after day, and I wrote it all down. ",
        hard(n)
    )
    .repeat(60)
}

fn cells<const N: usize>(n: usize) -> [String; N] {
    std::array::from_fn(|column| hard(n + column * 5))
}

fn head() -> Head {
    Head {
        title: hard(2),
        since: hard(4),
        about: note(3),
        language: "en".to_owned(),
        foot: String::new(),
        made_up: true,
        large_print: false,
    }
}

fn medicines() -> Vec<MedicineRow> {
    (0..40)
        .map(|n| {
            let [_, dose, since, before, taken] = cells(n);
            MedicineRow {
                name: format!("M{n} {}", hard(n)),
                dose,
                since,
                before,
                taken,
            }
        })
        .collect()
}

fn therapy() -> Vec<TherapyRow> {
    (0..6)
        .map(|n| {
            let [name, with, rhythm, since, about] = cells(n);
            TherapyRow {
                name,
                with,
                rhythm,
                since,
                about,
            }
        })
        .collect()
}

fn tried(count: usize) -> Vec<Tried> {
    (0..count)
        .map(|n| {
            let [what, when, most, how_long, helped, ended] = cells(n);
            Tried {
                what,
                when,
                most,
                how_long,
                helped,
                ended,
            }
        })
        .collect()
}

fn difficulties() -> Vec<Difficulty> {
    (0..24)
        .map(|n| Difficulty {
            words: hard(n),
            layer: if n % 2 == 0 { Layer::Body } else { Layer::Mind },
            now: (n % 5 != 0).then_some(u8::try_from(n % 13).unwrap_or(0)),
        })
        .collect()
}

fn goals() -> Vec<Goal> {
    (0..15)
        .map(|n| {
            let [words, baseline, now, target, by] = cells(n);
            Goal {
                words,
                baseline,
                now,
                target,
                by,
            }
        })
        .collect()
}

fn people(count: usize) -> Vec<Supporter> {
    (0..count)
        .map(|n| {
            let [name, role, reach] = cells(n);
            Supporter { name, role, reach }
        })
        .collect()
}

fn scores() -> ScoreTable {
    ScoreTable {
        head: many(0, 4),
        rows: (0..20).map(|n| many(n, n % 6)).collect(),
    }
}

fn story(width: u32) -> Course {
    course(width, [330, 290, 240], 120, &note(1))
}

pub fn starting_plan() -> StartingPlanContent {
    StartingPlanContent {
        head: head(),
        difficulties: Some(difficulties()),
        tried: Some(tried(30)),
        medicines: Some(medicines()),
        therapy: Some(therapy()),
        care_team: Some(people(12)),
        support: Some(people(9)),
        goals: Some(goals()),
        rhythm: (0..10).map(|n| (hard(n), hard(n + 3))).collect(),
        questionnaires: Some(
            (0..12)
                .map(|n| {
                    let [name, day, total, answered, band] = cells(n);
                    BaselineScore {
                        name,
                        day,
                        total,
                        answered,
                        band,
                    }
                })
                .collect(),
        ),
        expect: (0..9)
            .map(|n| Expectation {
                title: hard(n),
                text: note(n),
                source: hard(n + 1),
            })
            .collect(),
    }
}

pub fn when_bad() -> WhenBadContent {
    WhenBadContent {
        head: Head {
            title: hard(2),
            made_up: true,
            ..Head::default()
        },
        danger: hard(13),
        plan: (0..7)
            .map(|n| PlanPart {
                heading: hard(n),
                lines: many(n, 12),
            })
            .collect(),
        skills: (0..12)
            .map(|n| HelpedSkill {
                name: hard(n),
                helped: hard(n + 1),
            })
            .collect(),
        people: people(10),
        numbers: (0..8)
            .map(|n| {
                let [name, number, about, checked] = cells(n);
                CrisisNumber {
                    name,
                    number,
                    about,
                    checked,
                }
            })
            .collect(),
    }
}

pub fn prescriber() -> PrescriberContent {
    PrescriberContent {
        head: head(),
        questions: Some(many(0, 14)),
        allergies: Some(many(0, 9)),
        medicines: Some(medicines()),
        changes: many(3, 30),
        course: Some(story(680)),
        questionnaires: Some(scores()),
        side_effects_and_sleep: Some((0..12).map(note).collect()),
        safety: many(5, 2),
        what_else: Some((0..20).map(note).collect()),
    }
}

pub fn therapist() -> TherapistContent {
    TherapistContent {
        head: head(),
        work_on: Some(many(0, 14)),
        goals: Some(goals()),
        course: Some(story(680)),
        working_together: Some(scores()),
        questionnaires: Some(scores()),
        homework: Some(
            (0..20)
                .map(|n| {
                    let [what, when, went, learnt] = cells(n);
                    HomeworkRow {
                        what,
                        when,
                        went,
                        learnt,
                    }
                })
                .collect(),
        ),
        skills: Some(
            (0..20)
                .map(|n| {
                    let [name, used, change, last] = cells(n);
                    SkillRow {
                        name,
                        used,
                        change,
                        last,
                    }
                })
                .collect(),
        ),
        themes: Some((0..14).map(note).collect()),
        what_else: Some((0..14).map(note).collect()),
    }
}

pub fn joint_talk() -> JointTalkContent {
    JointTalkContent {
        head: head(),
        questions: Some(many(0, 14)),
        medicine_stands: note(1),
        therapy_stands: note(2),
        allergies: Some(many(0, 9)),
        medicines: Some(medicines()),
        changes: many(3, 12),
        therapy: Some(therapy()),
        course: Some(story(680)),
        questionnaires: Some(scores()),
        goals: Some(goals()),
        what_else: Some((0..14).map(note).collect()),
        room_to_agree: true,
    }
}

pub fn second_opinion() -> SecondOpinionContent {
    SecondOpinionContent {
        head: head(),
        why: (0..6).map(note).collect(),
        questions: Some(many(0, 14)),
        difficulties: Some(difficulties()),
        allergies: Some(many(0, 9)),
        medicines: Some(medicines()),
        changes: many(3, 30),
        therapy: Some(therapy()),
        medicines_tried: Some(tried(40)),
        therapies_tried: Some(tried(20)),
        course: Some(story(680)),
        questionnaires: Some(scores()),
        questionnaire_course: Some(story(680)),
        side_effects_and_sleep: Some((0..12).map(note).collect()),
        safety: many(5, 3),
        what_else: Some(many(0, 60)),
        goals: Some(goals()),
        care_team: Some(people(12)),
        costs: Some(
            (0..120)
                .map(|n| {
                    let [month, medicines, sessions, travel, together] = cells(n);
                    CostRow {
                        month,
                        medicines,
                        sessions,
                        travel,
                        together,
                    }
                })
                .collect(),
        ),
    }
}

pub fn month_sheet() -> MonthSheetContent {
    MonthSheetContent {
        head: head(),
        course: Some(story(1000)),
        edges: None,
        days: (1..=31).map(|day| day.to_string()).collect(),
        apart: vec![0, 6, 99],
        rows: (0..40)
            .map(|n| DayRow {
                name: hard(n),
                cells: many(n, 40),
            })
            .collect(),
        notes: many(0, 60),
    }
}

pub fn request() -> RequestContent {
    RequestContent {
        head: head(),
        kind: RequestKind::SecondOpinion,
        to: many(0, 9),
        topic: note(1),
        views: (0..12)
            .map(|n| {
                let [who, view, rests_on, day] = cells(n);
                View {
                    who,
                    view,
                    rests_on,
                    day,
                }
            })
            .collect(),
        my_view: note(2),
        ask: many(0, 20),
        i_agree: note(6),
        reach: note(4),
        outcome: note(5),
    }
}
