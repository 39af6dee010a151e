//! A database of the newest schema, and records with every field set or every field that may be left out left out. All names are made up.

use ballast_model::*;
use ballast_vault::*;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use rust_decimal::Decimal;

/// The steps to the newest schema, in order.
pub(crate) const STEPS: [&str; 13] = [
    include_str!("../../migrations/0001_first.sql"),
    include_str!("../../migrations/0002_medication.sql"),
    include_str!("../../migrations/0003_therapy.sql"),
    include_str!("../../migrations/0004_toolkit.sql"),
    include_str!("../../migrations/0005_speed.sql"),
    include_str!("../../migrations/0006_plan.sql"),
    include_str!("../../migrations/0007_review.sql"),
    include_str!("../../migrations/0008_staying_well.sql"),
    include_str!("../../migrations/0009_visits.sql"),
    include_str!("../../migrations/0010_printing.sql"),
    include_str!("../../migrations/0011_search.sql"),
    include_str!("../../migrations/0012_imports.sql"),
    include_str!("../../migrations/0013_charts.sql"),
];

#[allow(
    clippy::disallowed_methods,
    reason = "the tables alone are tested here; no file is written"
)]
pub(crate) fn database() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.pragma_update(None, "foreign_keys", true).unwrap();
    for step in STEPS {
        conn.execute_batch(step).unwrap();
    }
    conn
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

pub(crate) fn text(words: &str) -> Option<String> {
    Some(words.to_owned())
}

pub(crate) fn mg(typed: &str) -> Option<Amount> {
    Some(Amount::parse("amount", typed, Unit::Mg).unwrap())
}

/// Half an hour after midnight in Nepal, of the day before.
pub(crate) fn moment() -> Moment {
    Moment {
        at: "2026-11-23T18:45:07.250Z".parse::<DateTime<Utc>>().unwrap(),
        zone: "Asia/Kathmandu".to_owned(),
        offset_minutes: 345,
        day: day("2026-11-23"),
        day_end: DayEnd::new(4).unwrap(),
    }
}

pub(crate) fn tracker(key: &str, kind: TrackerKind) -> Tracker {
    Tracker {
        id: TrackerId::NEW,
        key: key.to_owned(),
        name: "Worry, in \"my\" words".to_owned(),
        kind,
        anchors: vec!["not at all".to_owned(), "could not work".to_owned()],
        better: Better::Lower,
        layer: Layer::Mind,
        summary: DaySummary::Worst,
        sensitive: true,
        active: true,
        position: 3,
    }
}

pub(crate) fn full_check_in(number: TrackerId, words: TrackerId, import: ImportId) -> CheckIn {
    CheckIn {
        id: CheckInId::NEW,
        day: day("2026-11-22"),
        recorded: moment(),
        kind: CheckInKind::Full,
        estimated: true,
        mood: Some(Mood {
            rating: 4,
            worst: Some(2),
            best: Some(6),
        }),
        values: vec![
            TrackerValue {
                tracker: number,
                value: Value::Number(Decimal::new(75, 1)),
            },
            TrackerValue {
                tracker: words,
                value: Value::Text("a long walk".to_owned()),
            },
        ],
        note: text("Two lines:\nthe second, with 'quotes' and ünïcödé 🌿."),
        tags: vec!["work".to_owned(), "rain".to_owned(), "work".to_owned()],
        import: Some(import),
        source_key: text("2026-11-22 22:10|good"),
    }
}

pub(crate) fn bare_check_in() -> CheckIn {
    CheckIn {
        id: CheckInId::NEW,
        day: day("2026-11-21"),
        recorded: moment(),
        kind: CheckInKind::BadDay,
        estimated: false,
        mood: None,
        values: Vec::new(),
        note: None,
        tags: Vec::new(),
        import: None,
        source_key: None,
    }
}

pub(crate) fn medicine(name: &str) -> Medicine {
    Medicine {
        id: MedicineId::NEW,
        name: name.to_owned(),
        class: None,
        form: None,
        label_instructions: None,
        prescriber: None,
        started_for: None,
        cost: None,
        strength: None,
        modified_release: false,
    }
}

pub(crate) fn full_medicine() -> Medicine {
    Medicine {
        id: MedicineId::NEW,
        name: "Examplin".to_owned(),
        class: text("SSRI"),
        form: text("tablet"),
        label_instructions: text("With food.\nWith water."),
        prescriber: text("Dr. A."),
        started_for: text("low mood"),
        cost: text("12 € a month"),
        strength: text("25 mg"),
        modified_release: true,
    }
}

pub(crate) fn step(medicine: MedicineId, start: &str, schedule: Schedule) -> RegimenStep {
    RegimenStep {
        id: StepId::NEW,
        medicine,
        start: day(start),
        kind: StepKind::Start,
        amount: mg("12.5"),
        schedule: Some(schedule),
        reason: text("as agreed"),
        decided_by: Some(DecidedBy::Together),
        pieces: None,
        piece: None,
        plan: None,
        switch_from: None,
    }
}

pub(crate) fn stop(medicine: MedicineId, start: &str) -> RegimenStep {
    RegimenStep {
        id: StepId::NEW,
        medicine,
        start: day(start),
        kind: StepKind::Stop,
        amount: None,
        schedule: None,
        reason: None,
        decided_by: None,
        pieces: None,
        piece: None,
        plan: None,
        switch_from: None,
    }
}

/// Hours apart, with pieces, one line of a plan, in place of another medicine.
pub(crate) fn full_step(medicine: MedicineId, plan: PlanId, from: MedicineId) -> RegimenStep {
    RegimenStep {
        kind: StepKind::Switch,
        pieces: Some(Pieces::parse("pieces", "half").unwrap()),
        piece: text("25 mg tablet"),
        plan: Some(plan),
        switch_from: Some(from),
        ..step(
            medicine,
            "2026-05-01",
            Schedule::EveryNHours {
                every: 8,
                first: time("06:00"),
                zone: "Europe/Berlin".to_owned(),
            },
        )
    }
}

pub(crate) fn plan(medicine: MedicineId) -> RegimenPlan {
    RegimenPlan {
        id: PlanId::NEW,
        medicine,
        kind: PlanKind::Taper,
        prescribed_by: text("Dr. A."),
        prescribed_on: Some(day("2026-04-28")),
        note: text("slowly"),
    }
}

pub(crate) fn correction(medicine: MedicineId, stood: RegimenStep) -> StepCorrection {
    StepCorrection {
        id: CorrectionId::NEW,
        medicine,
        step: Some(stood.id),
        corrected: moment(),
        stood,
    }
}

pub(crate) fn allergy() -> Allergy {
    Allergy {
        id: AllergyId::NEW,
        name: "penicillin".to_owned(),
        kind: AllergyKind::Allergy,
        reaction: text("a rash"),
        since: text("as a child"),
    }
}

pub(crate) fn refill(medicine: MedicineId) -> SupplyEntry {
    SupplyEntry {
        id: SupplyId::NEW,
        medicine,
        day: day("2026-05-02"),
        kind: SupplyKind::Refill,
        packs: Some(2),
        quantity: Decimal::from(56),
        unit: Unit::Tablet,
        cost: text("5 €"),
        note: text("the other pharmacy"),
    }
}

pub(crate) fn monitoring(medicine: Option<MedicineId>) -> Monitoring {
    Monitoring {
        id: MonitoringId::NEW,
        medicine,
        kind: MonitoringKind::BloodLevel,
        name: text("level, 12 hours after"),
        due: Some(day("2026-06-01")),
        every_weeks: Some(12),
        set_by: text("Dr. A."),
        ended: Some(day("2026-09-01")),
    }
}

pub(crate) fn result(monitoring: MonitoringId) -> MonitoringResult {
    MonitoringResult {
        id: ResultId::NEW,
        monitoring,
        day: day("2026-06-02"),
        result: text("0.7 mmol/l"),
        note: text("told on the phone"),
    }
}

pub(crate) fn full_dose(medicine: MedicineId) -> Dose {
    Dose {
        id: DoseId::NEW,
        medicine,
        day: day("2026-11-22"),
        slot: Some(time("08:00")),
        status: DoseStatus::Late,
        amount: mg("0.1250"),
        taken_at: Some(time("11:40")),
        recorded: moment(),
        estimated: true,
        reason: text("slept in"),
        before: Some(9),
        after: Some(10),
    }
}

pub(crate) fn bare_dose(medicine: MedicineId) -> Dose {
    Dose {
        id: DoseId::NEW,
        medicine,
        day: day("2026-11-23"),
        slot: None,
        status: DoseStatus::Missed,
        amount: None,
        taken_at: None,
        recorded: moment(),
        estimated: false,
        reason: None,
        before: None,
        after: None,
    }
}

pub(crate) fn full_side_effect(medicine: MedicineId) -> SideEffect {
    SideEffect {
        id: SideEffectId::NEW,
        name: "dry mouth".to_owned(),
        medicine: Some(medicine),
        onset: day("2026-05-01"),
        ended: Some(day("2026-06-01")),
        present_before: Some(true),
        tolerable: Some(true),
        told: true,
        sensitive: true,
        note: text("worse in the evening"),
        bother: Some(3),
    }
}

pub(crate) fn bare_side_effect() -> SideEffect {
    SideEffect {
        id: SideEffectId::NEW,
        name: "tired".to_owned(),
        medicine: None,
        onset: day("2026-07-01"),
        ended: None,
        present_before: None,
        tolerable: None,
        told: false,
        sensitive: false,
        note: None,
        bother: None,
    }
}

pub(crate) fn full_course() -> TherapyCourse {
    TherapyCourse {
        id: CourseId::NEW,
        kind: CourseKind::Programme,
        approach: "CBT".to_owned(),
        therapist: text("M. K."),
        place: text("Day clinic, second floor"),
        focus: text("worry"),
        terms: text("two hours each time"),
        sessions_agreed: Some(24),
        coverage: text("health fund"),
        waiting_with: text("Dr. B."),
        waiting_since: Some(day("2026-01-10")),
        start: Some(day("2026-03-01")),
        ended: Some(day("2026-10-01")),
        why_ended: text("as agreed"),
        keep_well: KeepWell {
            go_on: text("walk on Sundays"),
            first_signs: text("post unopened"),
            whom_to_call: text("L."),
        },
    }
}

pub(crate) fn waiting_course() -> TherapyCourse {
    TherapyCourse {
        id: CourseId::NEW,
        kind: CourseKind::Talking,
        approach: "DBT".to_owned(),
        therapist: None,
        place: None,
        focus: None,
        terms: None,
        sessions_agreed: None,
        coverage: None,
        waiting_with: None,
        waiting_since: Some(day("2026-02-01")),
        start: None,
        ended: None,
        why_ended: None,
        keep_well: KeepWell::default(),
    }
}

pub(crate) fn rhythm(course: CourseId, start: &str, rhythm: Rhythm) -> RhythmStep {
    RhythmStep {
        id: RhythmId::NEW,
        course,
        start: day(start),
        rhythm,
        reason: text("closer for now"),
    }
}

pub(crate) fn full_session(course: CourseId) -> Session {
    Session {
        id: SessionId::NEW,
        course,
        day: day("2026-03-08"),
        time: Some(time("17:30")),
        status: SessionStatus::Attended,
        format: Some(SessionFormat::Video),
        minutes: Some(50),
        prep: text("the Sunday that went well"),
        themes: text("sleep"),
        take_away: text("one small step"),
        together: WorkingTogether {
            bond: Some(10),
            goals: Some(7),
            tasks: Some(1),
            took_part: Some(5),
        },
        cost: text("80 €"),
        private_note: text("cried on the way home"),
    }
}

pub(crate) fn bare_session(course: CourseId) -> Session {
    Session::planned(course, day("2026-03-15"), None)
}

pub(crate) fn full_homework(course: CourseId, session: SessionId) -> Homework {
    Homework {
        id: HomeworkId::NEW,
        course,
        session: Some(session),
        agreed: day("2026-03-08"),
        task: "Ring the dentist".to_owned(),
        due: Some(day("2026-03-14")),
        status: HomeworkStatus::Partly,
        answered: Some(day("2026-03-13")),
        in_the_way: text("the line was busy"),
        learnt: text("it was two minutes"),
    }
}

pub(crate) fn bare_homework(course: CourseId) -> Homework {
    Homework {
        id: HomeworkId::NEW,
        course,
        session: None,
        agreed: day("2026-03-09"),
        task: "Walk on Sunday".to_owned(),
        due: None,
        status: HomeworkStatus::Open,
        answered: None,
        in_the_way: None,
        learnt: None,
    }
}

pub(crate) fn full_event() -> LifeEvent {
    LifeEvent {
        id: EventId::NEW,
        day: day("2026-08-01"),
        until: Some(day("2026-08-14")),
        title: "moved house".to_owned(),
        impact: Some(-4),
        note: text("with help"),
    }
}

pub(crate) fn bare_event() -> LifeEvent {
    LifeEvent {
        id: EventId::NEW,
        day: day("2026-09-01"),
        until: None,
        title: "a birthday".to_owned(),
        impact: None,
        note: None,
    }
}

pub(crate) fn full_assessment() -> Assessment {
    Assessment {
        id: AssessmentId::NEW,
        instrument: "phq9".to_owned(),
        day: day("2026-11-20"),
        recorded: moment(),
        source: AssessmentSource::ClinicianTotal,
        answers: [("q1".to_owned(), 3), ("q9".to_owned(), 0)].into(),
        total: Some(14),
        filled_by: text("R. S."),
    }
}

pub(crate) fn bare_assessment() -> Assessment {
    Assessment {
        id: AssessmentId::NEW,
        instrument: "gad7".to_owned(),
        day: day("2026-11-19"),
        recorded: moment(),
        source: AssessmentSource::InApp,
        answers: [].into(),
        total: None,
        filled_by: None,
    }
}

pub(crate) fn person(name: &str, phone: Option<String>) -> Person {
    Person {
        id: PersonId::NEW,
        name: name.to_owned(),
        role: PersonRole::Therapist,
        phone,
    }
}

pub(crate) fn appointment(person: PersonId, on: &str) -> Appointment {
    Appointment {
        id: AppointmentId::NEW,
        person,
        day: day(on),
        time: Some(time("09:15")),
        agreed: text("walk daily"),
        place: text("Room 4, second floor"),
        remind: VisitReminder::DayBefore,
        after: Some(AfterVisit::Done),
    }
}

pub(crate) fn shared(person: PersonId) -> SharedPage {
    SharedPage {
        id: SharedId::NEW,
        person,
        day: day("2026-12-01"),
        document: SummaryDocument::Prescriber,
        since: day("2026-09-01"),
        until: day("2026-12-01"),
        sensitive: true,
    }
}

pub(crate) fn question(person: PersonId, position: u32, question: &str) -> AgendaItem {
    AgendaItem {
        id: AgendaItemId::NEW,
        person,
        position,
        question: question.to_owned(),
        answered: None,
        answer: None,
        asked: None,
        source: None,
    }
}

pub(crate) fn import() -> ImportBatch {
    ImportBatch {
        id: ImportId::NEW,
        format: ImportFormat::DaylioCsv,
        recorded: moment(),
        added: 9,
        doses: 4,
        sessions: 2,
        left_out: 3,
    }
}

/// One of everything, so that every column of every table holds something other than nothing.
pub(crate) fn full_record(conn: &Connection) {
    set_setting(
        conn,
        "theme",
        &serde_json::json!({"name": "dark", "size": 2}),
    )
    .unwrap();
    let import = add_import(conn, &import()).unwrap();
    let number = add_tracker(conn, &tracker("sleep_hours", TrackerKind::Hours)).unwrap();
    let words = add_tracker(conn, &tracker("one_good_thing", TrackerKind::ShortText)).unwrap();
    add_check_in(conn, &full_check_in(number, words, import)).unwrap();
    add_check_in(conn, &bare_check_in()).unwrap();
    let medicine = add_medicine(conn, &full_medicine()).unwrap();
    let times = vec![time("08:00"), time("20:30")];
    add_step(
        conn,
        &step(
            medicine,
            "2026-01-01",
            Schedule::EveryNDays {
                every: 2,
                times: times.clone(),
            },
        ),
    )
    .unwrap();
    add_step(
        conn,
        &step(
            medicine,
            "2026-02-01",
            Schedule::Weekdays {
                days: vec![1, 7],
                times,
            },
        ),
    )
    .unwrap();
    add_step(
        conn,
        &step(
            medicine,
            "2026-03-01",
            Schedule::AsNeeded {
                most_a_day: Some(3),
            },
        ),
    )
    .unwrap();
    add_step(conn, &stop(medicine, "2026-04-01")).unwrap();
    let other = add_medicine(conn, &self::medicine("Specimol")).unwrap();
    let plan = add_plan(conn, &plan(medicine)).unwrap();
    let id = add_step(conn, &full_step(medicine, plan, other)).unwrap();
    add_correction(conn, &correction(medicine, get_step(conn, id).unwrap())).unwrap();
    add_allergy(conn, &allergy()).unwrap();
    add_supply(conn, &refill(medicine)).unwrap();
    let looked_at = add_monitoring(conn, &monitoring(Some(medicine))).unwrap();
    add_result(conn, &result(looked_at)).unwrap();
    add_dose(conn, &full_dose(medicine)).unwrap();
    add_dose(conn, &bare_dose(medicine)).unwrap();
    let dose = list_doses(conn, NaiveDate::MIN, NaiveDate::MAX)
        .unwrap()
        .remove(0);
    keep_stood(conn, &moment(), true, Stood::Dose(dose)).unwrap();
    let side_effect = add_side_effect(conn, &full_side_effect(medicine)).unwrap();
    rate_side_effect(
        conn,
        &SideEffectRating {
            side_effect,
            day: day("2026-05-03"),
            severity: 3,
        },
    )
    .unwrap();
    let course = add_course(conn, &full_course()).unwrap();
    add_rhythm(
        conn,
        &rhythm(course, "2026-03-01", Rhythm::PerWeek { times: 2 }),
    )
    .unwrap();
    let session = add_session(conn, &full_session(course)).unwrap();
    add_homework(conn, &full_homework(course, session)).unwrap();
    let stood = Stood::Session(get_session(conn, session).unwrap());
    keep_stood(conn, &moment(), false, stood).unwrap();
    add_event(conn, &full_event()).unwrap();
    add_assessment(conn, &full_assessment()).unwrap();
    let person = add_person(conn, &person("M. K.", text("0123 456"))).unwrap();
    add_appointment(conn, &appointment(person, "2026-12-01")).unwrap();
    let answered = AgendaItem {
        answered: Some(day("2026-12-01")),
        answer: text("yes, try it"),
        asked: Some(day("2026-11-12")),
        source: Some(AgendaSource::Patterns {
            words: "Movement and mood".to_owned(),
        }),
        ..question(person, 1, "Can I take it in the evening?")
    };
    add_agenda_item(conn, &answered).unwrap();
    crate::visit::full_visit(conn, person, id);
    add_shared(conn, &shared(person)).unwrap();
    crate::toolkit::full_toolkit(conn);
    crate::plan::full_plan(conn);
    crate::review::full_reviews(conn);
    crate::well::full_well(conn);
}
