//! Therapy: weekly at first, then every two weeks, with what became of each session.

use ballast_model::{
    CourseId, CourseKind, KeepWell, Rhythm, RhythmId, RhythmStep, Session, SessionFormat,
    SessionId, SessionStatus, TherapyCourse, WorkingTogether,
};
use chrono::NaiveDate;

use super::arc::{Arc, whole};
use super::dice::{Bag, Dice, For};
use super::plan::{Plan, after, clock};
use super::words;

/// Days from the start of the story: first session, and the last one of the weekly stretch.
const FIRST: i64 = 14;
const WEEKLY_UNTIL: i64 = 128;

/// The course of the story. Courses of earlier years come after it.
pub(super) const CBT: CourseId = CourseId(1);

pub(super) fn all(plan: &Plan) -> (Vec<TherapyCourse>, Vec<RhythmStep>, Vec<Session>) {
    let mut list = List {
        sessions: Vec::new(),
        rhythms: Vec::new(),
        dice: plan.dice(For::Therapy),
        today: plan.today,
    };
    let (weekly, fortnightly) = story_days(plan);
    let start = weekly.first().copied().unwrap_or(plan.story);
    let mut courses = vec![TherapyCourse {
        therapist: Some(words::THERAPIST.to_owned()),
        focus: Some("Depression and worry".to_owned()),
        coverage: Some("health insurance, 40 sessions".to_owned()),
        sessions_agreed: Some(40),
        waiting_since: Some(after(plan.story, -38)),
        start: Some(start),
        ..bare(CBT, CourseKind::Talking, "CBT")
    }];
    list.rhythm(
        CBT,
        start,
        Rhythm::PerWeek { times: 1 },
        "Agreed at the first session",
    );
    let thinner = fortnightly.first().copied().unwrap_or(plan.today);
    list.rhythm(
        CBT,
        thinner,
        Rhythm::EveryWeeks { weeks: 2 },
        "Steadier; more practice between sessions",
    );
    list.rhythm(
        CBT,
        after(plan.session_today, 84),
        Rhythm::Booster { months: Some(3) },
        "If the winter stays steady",
    );
    let days: Vec<NaiveDate> = weekly.into_iter().chain(fortnightly).collect();
    list.sessions(CBT, &days, words::THEMES);

    if plan.earlier.is_some() {
        let (from, to) = (after(plan.first, 35), after(plan.story, -60));
        let id = CourseId(2);
        courses.push(earlier(id, "Interpersonal therapy", from, to));
        list.rhythm(
            id,
            from,
            Rhythm::PerWeek { times: 1 },
            "Agreed at the first session",
        );
        if plan.heavy() {
            list.sessions(id, &every(from, 7, to), words::THEMES);
            let group = CourseId(3);
            courses.push(earlier(group, "Skills group", from, to));
            list.rhythm(
                group,
                from,
                Rhythm::EveryWeeks { weeks: 4 },
                "The group's own rhythm",
            );
            list.sessions(group, &every(after(from, 1), 28, to), words::THEMES);
        } else {
            // Twenty weeks, then once a month.
            let monthly = after(from, 147);
            list.rhythm(
                id,
                monthly,
                Rhythm::EveryWeeks { weeks: 4 },
                "To keep what was learnt",
            );
            let days: Vec<NaiveDate> = every(from, 7, after(monthly, -7))
                .into_iter()
                .chain(every(monthly, 28, to))
                .collect();
            list.sessions(id, &days, words::THEMES);
        }
    }
    others(plan, &mut courses, &mut list);
    let List {
        mut sessions,
        rhythms,
        ..
    } = list;
    sessions.sort_by_key(|s| (s.day, s.course));
    for (place, session) in (1..).zip(&mut sessions) {
        session.id = SessionId(place);
    }
    (courses, rhythms, sessions)
}

/// What was said after the sessions that took place: working together, in step with how the person was.
pub(super) fn answered(plan: &Plan, mut sessions: Vec<Session>, arc: &Arc) -> Vec<Session> {
    let mut dice = plan.dice(For::Therapy);
    let mut take_aways = Bag::new(words::TAKE_AWAYS);
    for session in &mut sessions {
        let (said, words) = (dice.chance(0.86), dice.chance(0.4));
        if session.status != SessionStatus::Attended {
            continue;
        }
        let since = (session.day
            - if session.day < plan.story {
                plan.first
            } else {
                plan.story
            })
        .num_days();
        let known = i64::min(since / 30, 3);
        let mood = arc.on(session.day).mood;
        let mut about =
            |middle: f64| u8::try_from(whole(middle + 0.7 * dice.normal()).clamp(0, 10)).ok();
        let bond = f64::from(i32::try_from(known).unwrap_or_default());
        if said {
            session.together = WorkingTogether {
                bond: about(6.2 + 0.8 * bond),
                goals: about(5.8 + 0.7 * bond),
                tasks: about(5.6 + 0.6 * bond),
                took_part: about(1.8 + 1.05 * mood),
            };
        }
        if words && session.course == CBT {
            session.take_away = Some(take_aways.draw(&mut dice).to_owned());
        }
    }
    sessions
}

/// The days of the story's course. One falls on today (or on the next day of work), so that the weeks before it are an even rhythm.
fn story_days(plan: &Plan) -> (Vec<NaiveDate>, Vec<NaiveDate>) {
    let mut fortnightly = vec![
        after(plan.session_today, 28),
        after(plan.session_today, 14),
        plan.session_today,
    ];
    let mut day = after(plan.session_today, -14);
    while (day - plan.story).num_days() > WEEKLY_UNTIL {
        fortnightly.push(day);
        day = after(day, -14);
    }
    let mut weekly = Vec::new();
    while (day - plan.story).num_days() >= FIRST {
        weekly.push(day);
        day = after(day, -7);
    }
    weekly.reverse();
    fortnightly.reverse();
    (weekly, fortnightly)
}

fn every(from: NaiveDate, days: i64, to: NaiveDate) -> Vec<NaiveDate> {
    let mut found = Vec::new();
    let mut day = from;
    while day <= to && !found.contains(&day) {
        found.push(day);
        day = after(day, days);
    }
    found
}

fn earlier(id: CourseId, approach: &str, start: NaiveDate, ended: NaiveDate) -> TherapyCourse {
    TherapyCourse {
        therapist: Some("T. W.".to_owned()),
        focus: Some("After a hard year".to_owned()),
        start: Some(start),
        ended: Some(ended),
        why_ended: Some("As agreed at the beginning".to_owned()),
        ..bare(id, CourseKind::Talking, approach)
    }
}

/// A light lamp for the dark weeks, closed with a plan, and a place in a group that is waited for. Neither has sessions of its own.
fn others(plan: &Plan, courses: &mut Vec<TherapyCourse>, list: &mut List) {
    let light = CourseId(i64::try_from(courses.len()).unwrap_or_default() + 1);
    let from = after(plan.dip, -24);
    courses.push(TherapyCourse {
        therapist: Some(words::PRESCRIBER.to_owned()),
        place: Some("At home".to_owned()),
        focus: Some("The dark weeks".to_owned()),
        terms: Some(words::LIGHT_TERMS.to_owned()),
        start: Some(from),
        ended: Some(after(plan.dip, 38)),
        why_ended: Some("The days were long enough again".to_owned()),
        keep_well: KeepWell {
            go_on: Some(words::KEEP_GOING.to_owned()),
            first_signs: Some(words::FIRST_SIGNS.to_owned()),
            whom_to_call: Some(words::WHOM_TO_CALL.to_owned()),
        },
        ..bare(light, CourseKind::Light, "Light therapy")
    });
    list.rhythm(
        light,
        from,
        Rhythm::PerWeek { times: 7 },
        "As prescribed for the winter",
    );
    let group = CourseId(light.0 + 1);
    courses.push(TherapyCourse {
        focus: Some("Grief".to_owned()),
        waiting_since: Some(after(plan.today, -47)),
        waiting_with: Some("the outpatient clinic".to_owned()),
        coverage: Some("health insurance".to_owned()),
        ..bare(group, CourseKind::Talking, "Grief group")
    });
}

fn bare(id: CourseId, kind: CourseKind, approach: &str) -> TherapyCourse {
    TherapyCourse {
        id,
        kind,
        approach: approach.to_owned(),
        therapist: None,
        place: None,
        focus: None,
        terms: None,
        sessions_agreed: None,
        coverage: None,
        waiting_with: None,
        waiting_since: None,
        start: None,
        ended: None,
        why_ended: None,
        keep_well: KeepWell::default(),
    }
}

struct List {
    sessions: Vec<Session>,
    rhythms: Vec<RhythmStep>,
    dice: Dice,
    today: NaiveDate,
}

impl List {
    fn rhythm(&mut self, course: CourseId, start: NaiveDate, rhythm: Rhythm, reason: &str) {
        let id = RhythmId(i64::try_from(self.rhythms.len()).unwrap_or_default() + 1);
        self.rhythms.push(RhythmStep {
            id,
            course,
            start,
            rhythm,
            reason: Some(reason.to_owned()),
        });
    }

    fn sessions(&mut self, course: CourseId, days: &[NaiveDate], themes: &'static [&'static str]) {
        let past = days.iter().filter(|day| **day < self.today).count();
        // One of each is sure to be cancelled, in the middle of the course and later.
        let (by_me, by_them) = (past * 3 / 8, past * 5 / 8);
        let mut attended = 0;
        for (place, day) in days.iter().enumerate() {
            let thrown = self.dice.weighted(&[0.9, 0.045, 0.03, 0.025]);
            let format = if self.dice.chance(0.2) {
                SessionFormat::Video
            } else {
                SessionFormat::InPerson
            };
            let status = match thrown {
                _ if place >= past => SessionStatus::Planned,
                _ if place == by_me => SessionStatus::CancelledByMe,
                _ if place == by_them => SessionStatus::CancelledByTherapist,
                // The first two of a course take place.
                1 if place > 1 => SessionStatus::CancelledByMe,
                2 if place > 1 => SessionStatus::CancelledByTherapist,
                3 if place > 1 => SessionStatus::Missed,
                _ => SessionStatus::Attended,
            };
            let took_place = status == SessionStatus::Attended;
            // The themes are told in order, then the later ones come round again.
            let theme = themes
                .get(attended)
                .or_else(|| themes.get(themes.len() / 2 + attended % (themes.len() / 2)));
            attended += usize::from(took_place);
            self.sessions.push(Session {
                status,
                format: (took_place || status == SessionStatus::Planned).then_some(format),
                minutes: took_place.then_some(50),
                themes: theme.filter(|_| took_place).map(|t| (*t).to_owned()),
                ..Session::planned(course, *day, Some(clock(16 * 60)))
            });
        }
    }
}
