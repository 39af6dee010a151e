//! What is typed, with everything that is not the point of a test left empty.

use std::collections::BTreeMap;

use ballast_journal::chart::ChartKind;
use ballast_journal::views::*;
use ballast_model::{
    CourseId, CourseKind, DoseStatus, HomeworkId, HomeworkStatus, MedicineId, PersonId, PersonRole,
    Rhythm, SessionStatus, StepKind, SummaryDocument, TrackerId, TrackerValue, Unit, Value,
    WarningSide, WarningSubject, WorkingTogether,
};
use rust_decimal::Decimal;

/// A picture of a stretch, light, of the usual subject, with its table.
pub fn chart(kind: ChartKind, range: ChartRange) -> PictureRequest {
    PictureRequest {
        kind,
        range,
        days: None,
        subject: None,
        first_weekday: 1,
        theme: "light".to_owned(),
        width: 990,
        table: true,
    }
}

/// A document with every line that can be ticked, and every part.
pub fn everything(document: SummaryDocument) -> SummaryRequest {
    SummaryRequest {
        document,
        person: None,
        since: None,
        until: None,
        choices: SummaryChoices {
            include: SensitiveLines {
                item_nine: true,
                substances: true,
                side_effects: true,
                difficulties: true,
                notes: true,
            },
            ..SummaryChoices::default()
        },
    }
}

pub fn check_in(day: &str, mood: u8) -> CheckInInput {
    CheckInInput {
        id: None,
        day: day.to_owned(),
        mood: Some(mood),
        worst: None,
        best: None,
        values: Vec::new(),
        note: None,
        tags: Vec::new(),
    }
}

/// Mood at or below so much on so many of so many days.
pub fn low_mood(threshold: &str, days: u32, within: u32) -> WarningInput {
    WarningInput {
        id: None,
        words: "My mood stays at the bottom".to_owned(),
        subject: WarningSubject::Mood,
        side: WarningSide::AtMost,
        threshold: threshold.to_owned(),
        days,
        within,
        response: Some("Tell L. the same evening.\nAsk for a session this week.".to_owned()),
        agreed_with: Some("R. S.".to_owned()),
        agreed_on: Some("2026-08-01".to_owned()),
        active: true,
    }
}

pub fn total(instrument: &str, day: &str, total: &str) -> TotalInput {
    TotalInput {
        instrument: instrument.to_owned(),
        day: day.to_owned(),
        total: total.to_owned(),
        filled_by: Some("Dr. A.".to_owned()),
    }
}

pub fn number(tracker: TrackerId, value: &str) -> TrackerValue {
    TrackerValue {
        tracker,
        value: Value::Number(value.parse::<Decimal>().unwrap()),
    }
}

pub fn daily(times: &[&str]) -> Option<ScheduleInput> {
    Some(ScheduleInput::Daily {
        times: times.iter().map(|t| (*t).to_owned()).collect(),
    })
}

/// A step of so many milligrams at eight in the morning; nothing to take for a stop or a hold.
pub fn step(start: &str, kind: StepKind, mg: &str) -> StepInput {
    let takes = !kind.takes_nothing();
    StepInput {
        start: start.to_owned(),
        kind,
        amount: takes.then(|| mg.to_owned()),
        unit: takes.then_some(Unit::Mg),
        schedule: daily(&["08:00"]).filter(|_| takes),
        reason: None,
        decided_by: None,
        pieces: None,
        piece: None,
        switch_from: None,
    }
}

pub fn at_times(step: StepInput, times: &[&str]) -> StepInput {
    StepInput {
        schedule: daily(times),
        ..step
    }
}

pub fn as_needed(step: StepInput, most_a_day: Option<u8>) -> StepInput {
    StepInput {
        schedule: Some(ScheduleInput::AsNeeded { most_a_day }),
        ..step
    }
}

pub fn medicine(name: &str, steps: Vec<StepInput>) -> MedicineInput {
    MedicineInput {
        id: None,
        name: name.to_owned(),
        form: None,
        label_instructions: None,
        prescriber: None,
        started_for: None,
        cost: None,
        steps,
        strength: None,
        modified_release: false,
    }
}

pub fn dose(medicine: MedicineId, day: &str, slot: Option<&str>, status: DoseStatus) -> DoseInput {
    DoseInput {
        medicine,
        day: day.to_owned(),
        slot: slot.map(ToOwned::to_owned),
        status,
        taken_at: None,
        reason: None,
        before: None,
        after: None,
        amount: None,
        unit: None,
    }
}

pub fn course(approach: &str, start: &str) -> CourseInput {
    CourseInput {
        id: None,
        kind: CourseKind::Talking,
        approach: approach.to_owned(),
        therapist: Some("M. K.".to_owned()),
        place: None,
        focus: None,
        terms: None,
        sessions_agreed: None,
        coverage: None,
        waiting_with: None,
        waiting_since: None,
        start: Some(start.to_owned()),
        ended: None,
        rhythm: Some(Rhythm::PerWeek { times: 1 }),
    }
}

pub fn session(course: CourseId, day: &str, status: SessionStatus) -> SessionInput {
    SessionInput {
        id: None,
        course,
        day: day.to_owned(),
        time: None,
        status,
        format: None,
        minutes: None,
        prep: None,
        themes: None,
        take_away: None,
        together: WorkingTogether::default(),
        cost: None,
        private_note: None,
        homework: Vec::new(),
    }
}

pub fn homework(course: CourseId, task: &str, due: Option<&str>) -> HomeworkInput {
    HomeworkInput {
        id: None,
        course,
        session: None,
        agreed: None,
        task: task.to_owned(),
        due: due.map(ToOwned::to_owned),
    }
}

pub fn answer(id: HomeworkId, status: HomeworkStatus) -> AnswerInput {
    AnswerInput {
        id,
        status,
        day: None,
        in_the_way: None,
        learnt: None,
    }
}

pub fn event(day: &str, title: &str) -> EventInput {
    EventInput {
        id: None,
        day: day.to_owned(),
        until: None,
        title: title.to_owned(),
        impact: None,
        note: None,
    }
}

pub fn side_effect(name: &str, onset: &str) -> SideEffectInput {
    SideEffectInput {
        id: None,
        name: name.to_owned(),
        medicine: None,
        onset: onset.to_owned(),
        ended: None,
        present_before: None,
        tolerable: None,
        told: false,
        sensitive: false,
        note: None,
        rating: None,
        bother: None,
    }
}

pub fn rating(day: &str, severity: u8) -> Option<RatingInput> {
    Some(RatingInput {
        day: day.to_owned(),
        severity,
    })
}

pub fn person(name: &str, role: PersonRole) -> PersonInput {
    PersonInput {
        id: None,
        name: name.to_owned(),
        role,
        phone: None,
    }
}

pub fn appointment(person: PersonId, day: &str) -> AppointmentInput {
    AppointmentInput {
        id: None,
        person,
        day: day.to_owned(),
        time: None,
        agreed: None,
        place: None,
        remind: None,
    }
}

pub fn question(person: PersonId, words: &str) -> QuestionInput {
    QuestionInput {
        id: None,
        person,
        question: words.to_owned(),
        answered: None,
        answer: None,
        source: None,
    }
}

/// A questionnaire with these answers to its first items, in order.
pub fn answers(instrument: &str, day: &str, given: &[u8]) -> AssessmentInput {
    let answers: BTreeMap<String, u8> = given
        .iter()
        .zip(1..)
        .map(|(value, n)| (format!("q{n}"), *value))
        .collect();
    AssessmentInput {
        instrument: instrument.to_owned(),
        day: day.to_owned(),
        answers,
    }
}
