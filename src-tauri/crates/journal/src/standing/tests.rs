use ballast_model::{CourseId, KeepWell, RhythmId, SessionId};

use super::*;

const TODAY: &str = "2026-09-03";

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn cbt() -> TherapyCourse {
    TherapyCourse {
        id: CourseId(1),
        kind: CourseKind::Talking,
        approach: "CBT".to_owned(),
        therapist: Some("R. S.".to_owned()),
        place: None,
        focus: None,
        terms: None,
        sessions_agreed: None,
        coverage: None,
        waiting_with: None,
        waiting_since: None,
        start: Some(on("2026-01-12")),
        ended: None,
        why_ended: None,
        keep_well: KeepWell::default(),
    }
}

fn rhythm(id: i64, start: &str, rhythm: Rhythm) -> RhythmStep {
    RhythmStep {
        id: RhythmId(id),
        course: CourseId(1),
        start: on(start),
        rhythm,
        reason: None,
    }
}

fn sessions(attended: usize, cancelled: usize, missed: usize) -> Vec<Session> {
    let all = [
        (SessionStatus::Attended, attended),
        (SessionStatus::CancelledByMe, cancelled.div_ceil(2)),
        (SessionStatus::CancelledByTherapist, cancelled / 2),
        (SessionStatus::Missed, missed),
        (SessionStatus::Planned, 3),
    ];
    all.into_iter()
        .flat_map(|(status, n)| {
            std::iter::repeat_n(
                Session {
                    id: SessionId(1),
                    status,
                    ..Session::planned(CourseId(1), on("2026-02-01"), None)
                },
                n,
            )
        })
        .collect()
}

fn says(course_: &TherapyCourse, rhythms: &[RhythmStep], sessions: &[Session]) -> String {
    course(course_, rhythms, sessions, on(TODAY))
}

const WEEKLY: Rhythm = Rhythm::PerWeek { times: 1 };
const FORTNIGHTLY: Rhythm = Rhythm::EveryWeeks { weeks: 2 };

#[test]
fn a_course_says_its_rhythm_and_what_was_attended() {
    let rhythms = [
        rhythm(1, "2026-01-12", WEEKLY),
        rhythm(2, "2026-05-04", FORTNIGHTLY),
    ];
    assert_eq!(
        says(&cbt(), &rhythms, &sessions(11, 2, 0)),
        "CBT every two weeks since May; before that weekly for 16 weeks; 11 sessions attended, 2 cancelled."
    );
    assert_eq!(
        says(&cbt(), &rhythms[..1], &sessions(1, 0, 1)),
        "CBT weekly since January; 1 session attended, 1 missed."
    );
    let boosters = rhythm(3, "2026-08-10", Rhythm::Booster { months: Some(3) });
    let with_boosters = [rhythms[0].clone(), rhythms[1].clone(), boosters];
    assert_eq!(
        says(&cbt(), &with_boosters, &sessions(24, 0, 0)),
        "CBT booster sessions every 3 months since 10 August; before that every two weeks for 14 weeks; 24 sessions attended."
    );
    assert_eq!(
        says(&cbt(), &[], &[]),
        "CBT since 12 January; no session recorded yet."
    );
    let agreed = TherapyCourse {
        sessions_agreed: Some(20),
        ..cbt()
    };
    assert_eq!(
        says(&agreed, &rhythms[..1], &sessions(11, 0, 0)),
        "CBT weekly since January; 11 of 20 sessions attended."
    );
}

#[test]
fn a_course_that_waits_begins_later_or_has_closed() {
    let waiting = TherapyCourse {
        start: None,
        waiting_since: Some(on("2026-05-28")),
        waiting_with: Some("Dr. B.".to_owned()),
        coverage: Some("the health fund".to_owned()),
        ..cbt()
    };
    assert_eq!(
        says(&waiting, &[], &[]),
        "Waiting for CBT since 28 May (14 weeks), with Dr. B.; covered by the health fund."
    );
    let from_today = TherapyCourse {
        waiting_since: Some(on(TODAY)),
        waiting_with: None,
        coverage: None,
        ..waiting.clone()
    };
    assert_eq!(
        says(&from_today, &[], &[]),
        "Waiting for CBT since 3 September."
    );
    let never = TherapyCourse {
        ended: Some(on("2026-08-01")),
        ..waiting.clone()
    };
    assert_eq!(
        says(&never, &[], &[]),
        "CBT: waited 28 May to 1 August, did not begin."
    );
    let later = TherapyCourse {
        start: Some(on("2026-10-01")),
        ..cbt()
    };
    assert_eq!(
        says(&later, &[rhythm(1, "2026-10-01", WEEKLY)], &[]),
        "CBT weekly with R. S. from 1 October."
    );
    let closed = TherapyCourse {
        ended: Some(on("2026-08-24")),
        ..cbt()
    };
    assert_eq!(
        says(
            &closed,
            &[rhythm(1, "2026-01-12", WEEKLY)],
            &sessions(24, 2, 0)
        ),
        "CBT, 12 January to 24 August (7 months); 24 sessions attended, 2 cancelled."
    );
    // The last day is agreed, not reached.
    let closing = TherapyCourse {
        ended: Some(on("2026-12-20")),
        ..cbt()
    };
    assert_eq!(
        says(
            &closing,
            &[rhythm(1, "2026-01-12", WEEKLY)],
            &sessions(24, 0, 0)
        ),
        "CBT weekly since January until 20 December; 24 sessions attended."
    );
}

#[test]
fn courses_of_their_own_kind() {
    let ect = TherapyCourse {
        kind: CourseKind::Ect,
        approach: "ECT".to_owned(),
        sessions_agreed: Some(12),
        start: Some(on("2026-08-10")),
        ..cbt()
    };
    assert_eq!(
        says(
            &ect,
            &[rhythm(1, "2026-08-10", Rhythm::PerWeek { times: 2 })],
            &sessions(7, 0, 0)
        ),
        "ECT twice a week since 10 August; 7 of 12 sessions attended."
    );
    let light = TherapyCourse {
        kind: CourseKind::Light,
        approach: "Light therapy".to_owned(),
        start: Some(on("2026-08-20")),
        ..cbt()
    };
    assert_eq!(
        says(
            &light,
            &[rhythm(1, "2026-08-20", Rhythm::PerWeek { times: 7 })],
            &[]
        ),
        "Light therapy every day since 20 August; no session recorded yet."
    );
    let stay = TherapyCourse {
        kind: CourseKind::HospitalStay,
        approach: "Hospital stay".to_owned(),
        place: Some("Ward 4".to_owned()),
        start: Some(on("2026-08-28")),
        ..cbt()
    };
    assert_eq!(
        says(&stay, &[], &[]),
        "Hospital stay, Ward 4, since 28 August."
    );
    let discharged = TherapyCourse {
        ended: Some(on(TODAY)),
        ..stay
    };
    assert_eq!(
        says(&discharged, &[], &[]),
        "Hospital stay, 28 August to 3 September (7 days)."
    );
}
