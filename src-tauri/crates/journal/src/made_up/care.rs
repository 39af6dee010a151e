//! The care team, visits, questions, and life events.

use ballast_model::{
    AfterVisit, AgendaItem, AgendaItemId, AgendaSource, Appointment, AppointmentId, EventId,
    LifeEvent, Person, PersonId, PersonRole, VisitReminder,
};
use chrono::NaiveDate;

use super::dice::For;
use super::plan::{Plan, after, clock, workday};
use super::words;

/// Places in the list of people.
const PRESCRIBER: PersonId = PersonId(1);
const THERAPIST: PersonId = PersonId(2);

pub(super) fn people() -> Vec<Person> {
    // Numbers that are set aside for stories; they ring nowhere.
    let person = |id, name: &str, role, phone: &str| Person {
        id: PersonId(id),
        name: name.to_owned(),
        role,
        phone: Some(phone.to_owned()),
    };
    vec![
        person(
            PRESCRIBER.0,
            words::PRESCRIBER,
            PersonRole::Prescriber,
            "020 7946 0121",
        ),
        person(
            THERAPIST.0,
            words::THERAPIST,
            PersonRole::Therapist,
            "020 7946 0184",
        ),
        person(3, words::SISTER, PersonRole::Support, "07700 900142"),
    ]
}

pub(super) fn appointments(plan: &Plan) -> Vec<Appointment> {
    let mut found: Vec<(NaiveDate, Option<&str>)> = Vec::new();
    // Years before the story: every eight weeks.
    let mut day = after(plan.first, 20);
    while plan.earlier.is_some() && day < after(plan.story, -10) {
        found.push((workday(day), None));
        day = after(day, 56);
    }
    found.extend(
        plan.visits
            .iter()
            .copied()
            .zip(words::AGREED.iter().map(|agreed| Some(*agreed))),
    );
    found.push((plan.next_visit, None));
    (1..)
        .zip(found)
        .map(|(place, (day, agreed))| Appointment {
            id: AppointmentId(place),
            person: PRESCRIBER,
            day,
            time: Some(clock(10 * 60 + 30)),
            agreed: agreed.map(ToOwned::to_owned),
            place: (day > plan.today).then(|| words::PRACTICE.to_owned()),
            remind: if day > plan.today {
                VisitReminder::DayBefore
            } else {
                VisitReminder::None
            },
            after: agreed.map(|_| AfterVisit::Done),
        })
        .collect()
}

/// The last visit of the story, by its place.
pub(super) fn last_visit(plan: &Plan, appointments: &[Appointment]) -> AppointmentId {
    let before = appointments.iter().rev().find(|a| a.day < plan.today);
    before.map_or(AppointmentId(1), |a| a.id)
}

pub(super) fn agenda(plan: &Plan) -> Vec<AgendaItem> {
    let mut found: Vec<AgendaItem> = Vec::new();
    let mut add = |person: PersonId,
                   question: &str,
                   answered: Option<(NaiveDate, &str)>,
                   asked: Option<NaiveDate>,
                   source: Option<AgendaSource>| {
        let position = found
            .iter()
            .filter(|i| i.person == person && i.answered.is_none())
            .count()
            + 1;
        found.push(AgendaItem {
            id: AgendaItemId(i64::try_from(found.len()).unwrap_or_default() + 1),
            person,
            position: u32::try_from(position).unwrap_or_default(),
            question: question.to_owned(),
            answered: answered.map(|(day, _)| day),
            answer: answered.map(|(_, answer)| answer.to_owned()),
            asked,
            source,
        });
    };
    for (visit, question, answer) in words::ANSWERED {
        let day = plan.visits.get(*visit).copied().unwrap_or(plan.story);
        add(PRESCRIBER, question, Some((day, answer)), None, None);
    }
    for (question, (ago, words)) in words::OPEN_QUESTIONS.iter().zip(words::OPEN_SINCE) {
        let source = words.map(|words| AgendaSource::Chart {
            words: words.to_owned(),
            from: Some(after(plan.today, -ago)),
            to: None,
        });
        add(
            PRESCRIBER,
            question,
            None,
            Some(after(plan.today, -ago)),
            source,
        );
    }
    for question in words::OPEN_FOR_THERAPIST {
        add(THERAPIST, question, None, Some(after(plan.today, -8)), None);
    }
    found
}

pub(super) fn events(plan: &Plan) -> Vec<LifeEvent> {
    let mut found = Vec::new();
    if plan.earlier.is_some() {
        let mut dice = plan.dice(For::Plan);
        let mut day = after(plan.first, 60);
        let mut left: Vec<(&str, i8)> = Vec::new();
        while day < after(plan.story, -30) {
            // Each once before any comes again.
            if left.is_empty() {
                left = words::EARLIER_EVENTS.to_vec();
            }
            let (title, impact) = dice.pick(&left);
            left.retain(|event| event.0 != title);
            found.push((day, None, title, impact, None));
            day = after(day, dice.between(70, 170));
        }
    }
    let on = |days: i64| after(plan.story, days);
    found.push((
        on(5),
        Some(on(33)),
        "Off sick from work",
        -2,
        Some(words::SICK_NOTE),
    ));
    found.push((on(88), None, "Argument with my sister", -1, None));
    found.push((plan.job, None, "New job", 3, Some(words::JOB_NOTE)));
    found.push((
        plan.death,
        None,
        "Grandmother died",
        -4,
        Some(words::DEATH_NOTE),
    ));
    found.push((words::funeral(plan.death), None, "Funeral", -2, None));
    found.push((
        after(plan.death, 47),
        Some(after(plan.death, 50)),
        "Long weekend by the sea",
        2,
        None,
    ));
    found.push((
        on(330),
        None,
        "Ran five kilometres",
        2,
        Some("Slowly. All of it."),
    ));
    found.sort_by_key(|event| event.0);
    (1..)
        .zip(found)
        .map(|(place, (day, until, title, impact, note))| LifeEvent {
            id: EventId(place),
            day,
            until,
            title: title.to_owned(),
            impact: Some(impact),
            note: note.map(ToOwned::to_owned),
        })
        .collect()
}
