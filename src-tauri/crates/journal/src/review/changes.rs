//! The dated changes of a record: steps of medicines, beginnings, rhythms and ends of courses, and changes of the person's own, as
//! `insight` takes them, with the words for each. The same record gives the same changes in the same order, however it was entered.

use ballast_insight::review::{self, Attended, Change, ChangeKind, Span};
use ballast_instruments::medicines;
use ballast_model::{
    CourseKind, OwnChange, RegimenStep, ReviewAnchor, ReviewUnit, ReviewWeeks, Rhythm, RhythmStep,
    Schedule, SessionStatus, StepKind, TherapyCourse, regimen_on,
};
use ballast_vault::SessionRow;
use ballast_words::t;
use chrono::NaiveDate;

use crate::medicine::WithSteps;
use crate::standing::rhythm_spans;
use crate::views::ReviewOf;
use crate::words;
use crate::words::amount;

/// When an SSRI and most other medicines are judged, for one whose class is not known.
const USUAL_WEEKS: (f64, f64) = (4.0, 8.0);
/// When a change of rhythm is looked at, in weeks (a convention, as for therapy).
const RHYTHM: Span = Span::Weeks {
    from: 8.0,
    to: 12.0,
};

/// One change with what is said of it.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// The row that holds it.
    pub anchor: ReviewAnchor,
    /// As `insight` takes it; its number is its place in the list.
    pub change: Change,
    /// The medicine, course or habit.
    pub name: String,
    /// What was done.
    pub did: Did,
    /// What it is about.
    pub of: ReviewOf,
    /// Where the usual weeks come from: "usual for an SSRI antidepressant".
    pub weeks_from: String,
}

/// What was done at a change, without its words.
#[derive(Debug, Clone)]
pub(super) enum Did {
    /// Begun, or added to others, with its amount.
    Started(Option<String>),
    Added(Option<String>),
    /// In place of another medicine where that is known.
    Switched {
        amount: Option<String>,
        from: Option<String>,
    },
    Raised(Option<String>),
    Lowered(Option<String>),
    Paused,
    Restarted(Option<String>),
    Stopped,
    /// A course began, took another rhythm, or ended.
    Began,
    Rhythm(String),
    Ended,
    /// A change of the person's own, which says what it is.
    Own,
}

impl Told {
    /// "Sertraline raised to 100 mg".
    pub(super) fn words(&self) -> String {
        let name = &self.name;
        let with = |amount: &Option<String>, with: &str, without: &str| match amount {
            Some(amount) => t!(with, name = name, amount = amount),
            None => t!(without, name = name),
        };
        match &self.did {
            Did::Started(amount) => with(amount, "review-did-started-at", "review-did-started"),
            Did::Added(amount) => with(amount, "review-did-added-at", "review-did-added"),
            Did::Switched {
                amount: Some(amount),
                from: Some(from),
            } => t!(
                "review-did-in-place-of-at",
                name = name,
                amount = amount,
                other = from
            ),
            Did::Switched {
                amount: None,
                from: Some(from),
            } => t!("review-did-in-place-of", name = name, other = from),
            Did::Switched { amount, from: None } => {
                with(amount, "review-did-switch-at", "review-did-switch")
            }
            Did::Raised(amount) => with(amount, "review-did-raised-to", "review-did-raised"),
            Did::Lowered(amount) => with(amount, "review-did-lowered-to", "review-did-lowered"),
            Did::Paused => t!("review-did-paused", name = name),
            Did::Restarted(amount) => {
                with(amount, "review-did-restarted-at", "review-did-restarted")
            }
            Did::Stopped => t!("review-did-stopped", name = name),
            Did::Began => t!("review-did-began", name = name),
            Did::Rhythm(rhythm) => t!("review-did-rhythm", name = name, rhythm = rhythm),
            Did::Ended => t!("review-did-ended", name = name),
            Did::Own => name.clone(),
        }
    }

    /// "Sertraline started, up to 100 mg", of a change that was raised later on.
    pub(super) fn words_up_to(&self, amount: &str) -> String {
        let name = &self.name;
        let message = match &self.did {
            Did::Started(_) => "review-started-up-to",
            Did::Added(_) => "review-added-up-to",
            Did::Switched {
                from: Some(from), ..
            } => {
                return t!(
                    "review-in-place-of-up-to",
                    name = name,
                    other = from,
                    amount = amount
                );
            }
            Did::Switched { from: None, .. } => "review-switch-up-to",
            _ => return t!("review-up-to", what = self.words(), amount = amount),
        };
        t!(message, name = name, amount = amount)
    }
}

/// The changes of medicines, courses and the person's own, by treatment, day and kind, and the sessions that took place.
pub(super) fn all(
    medicines: &[WithSteps],
    courses: &[TherapyCourse],
    rhythms: &[RhythmStep],
    sessions: &[SessionRow],
    own: &[OwnChange],
) -> (Vec<Told>, Vec<Attended>) {
    let mut found = Vec::new();
    let mut attended = Vec::new();
    // By name and first day and not by identity, so that the order of entry is no part of it.
    let mut treatments: Vec<Treatment<'_>> = medicines
        .iter()
        .map(Treatment::Medicine)
        .chain(courses.iter().map(Treatment::Course))
        .chain(own.iter().map(Treatment::Own))
        .collect();
    treatments.sort_by_key(|t| t.order());
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    for (at, treatment) in treatments.iter().enumerate() {
        let own_number = number(at);
        match treatment {
            Treatment::Medicine(with) => {
                let place = |other: i64| {
                    let same = |t: &Treatment<'_>| matches!(t, Treatment::Medicine(m) if m.medicine.id.0 == other);
                    treatments.iter().position(same).map(number)
                };
                found.extend(of_medicine(with, medicines, own_number, &place));
            }
            Treatment::Course(course) => {
                let own_rhythms: Vec<RhythmStep> = rhythms
                    .iter()
                    .filter(|r| r.course == course.id)
                    .cloned()
                    .collect();
                found.extend(of_course(course, &own_rhythms, own_number));
                let days = sessions
                    .iter()
                    .filter(|s| s.course == course.id && s.status == SessionStatus::Attended);
                attended.extend(days.map(|s| Attended {
                    treatment: own_number,
                    day: s.day,
                }));
            }
            Treatment::Own(change) => found.push(of_own(change, own_number)),
        }
    }
    found.sort_by(|a, b| {
        let order = |t: &Told| (t.change.treatment, t.change.day, t.anchor);
        order(a).cmp(&order(b))
    });
    for (at, told) in found.iter_mut().enumerate() {
        told.change.id = number(at);
    }
    attended.sort_by_key(|a| (a.treatment, a.day));
    (found, attended)
}

enum Treatment<'a> {
    Medicine(&'a WithSteps),
    Course(&'a TherapyCourse),
    Own(&'a OwnChange),
}

impl Treatment<'_> {
    fn order(&self) -> (u8, String, Option<NaiveDate>) {
        match self {
            Self::Medicine(with) => {
                let first = with.steps.iter().map(|s| s.start).min();
                (0, with.medicine.name.to_lowercase(), first)
            }
            Self::Course(course) => (1, course.approach.to_lowercase(), course.start),
            Self::Own(change) => (2, change.what.to_lowercase(), Some(change.day)),
        }
    }
}

fn of_medicine(
    with: &WithSteps,
    all: &[WithSteps],
    treatment: u32,
    place: &impl Fn(i64) -> Option<u32>,
) -> Vec<Told> {
    let name = &with.medicine.name;
    let (span, weeks_from) = usual_weeks(name);
    let mut found = Vec::new();
    for step in &with.steps {
        let from = replaced(step, with, all);
        let Some(kind) = kind_of(step, from, with, all) else {
            continue;
        };
        found.push(Told {
            anchor: ReviewAnchor::Step(step.id),
            change: Change {
                id: 0,
                treatment,
                day: step.start,
                kind,
                span,
                plan: step.plan.and_then(|p| u32::try_from(p.0).ok()),
                replaces: from.and_then(|other| place(other.medicine.id.0)),
            },
            name: name.clone(),
            did: did(step, kind, from),
            of: ReviewOf::Medicine,
            weeks_from: weeks_from.clone(),
        });
    }
    found
}

/// The weeks in which a medicine of this name is usually judged, and where they come from.
fn usual_weeks(name: &str) -> (Span, String) {
    match medicines::class_of(name) {
        Some(class) => {
            let [from, to] = class.usual_review_weeks;
            (
                Span::Weeks { from, to },
                t!("review-usual-class", class = &class.name),
            )
        }
        None => (
            Span::Weeks {
                from: USUAL_WEEKS.0,
                to: USUAL_WEEKS.1,
            },
            t!("review-usual-medicine"),
        ),
    }
}

/// The medicine a switch takes the place of: the one it names, or else the only one that stops on that day.
fn replaced<'a>(
    step: &RegimenStep,
    with: &WithSteps,
    all: &'a [WithSteps],
) -> Option<&'a WithSteps> {
    if let Some(named) = step.switch_from {
        return all.iter().find(|m| m.medicine.id == named);
    }
    if step.kind != StepKind::Switch {
        return None;
    }
    let stops = |m: &&WithSteps| {
        m.medicine.id != with.medicine.id
            && m.steps
                .iter()
                .any(|s| s.kind == StepKind::Stop && s.start == step.start)
    };
    let mut found = all.iter().filter(stops);
    let only = found.next()?;
    found.next().is_none().then_some(only)
}

/// None for a change of times alone, which opens no window.
fn kind_of(
    step: &RegimenStep,
    from: Option<&WithSteps>,
    with: &WithSteps,
    all: &[WithSteps],
) -> Option<ChangeKind> {
    Some(match step.kind {
        StepKind::Reschedule => return None,
        StepKind::Start | StepKind::Switch if from.is_some() => ChangeKind::Switch,
        StepKind::Start if runs_beside(step, with, all) => ChangeKind::AddOn,
        StepKind::Start => ChangeKind::Start,
        StepKind::Switch => ChangeKind::Switch,
        StepKind::AddOn => ChangeKind::AddOn,
        StepKind::Increase => ChangeKind::Increase,
        StepKind::Decrease => ChangeKind::Decrease,
        StepKind::Hold => ChangeKind::Hold,
        StepKind::Restart => ChangeKind::Restart,
        StepKind::Stop => ChangeKind::Stop,
    })
}

/// Whether another medicine that is taken by plan runs since before the step.
fn runs_beside(step: &RegimenStep, with: &WithSteps, all: &[WithSteps]) -> bool {
    let Some(before) = step.start.pred_opt() else {
        return false;
    };
    all.iter()
        .filter(|m| m.medicine.id != with.medicine.id)
        .any(|m| {
            let runs = |day| {
                regimen_on(&m.steps, day)
                    .is_some_and(|r| !matches!(r.schedule, Schedule::AsNeeded { .. }))
            };
            runs(before) && runs(step.start)
        })
}

fn did(step: &RegimenStep, kind: ChangeKind, from: Option<&WithSteps>) -> Did {
    let amount = step.amount.map(amount);
    match kind {
        ChangeKind::Switch => Did::Switched {
            amount,
            from: from.map(|other| other.medicine.name.clone()),
        },
        ChangeKind::AddOn => Did::Added(amount),
        ChangeKind::Increase => Did::Raised(amount),
        ChangeKind::Decrease => Did::Lowered(amount),
        ChangeKind::Hold => Did::Paused,
        ChangeKind::Restart => Did::Restarted(amount),
        ChangeKind::Stop => Did::Stopped,
        _ => Did::Started(amount),
    }
}

fn of_course(course: &TherapyCourse, rhythms: &[RhythmStep], treatment: u32) -> Vec<Told> {
    // A stay in hospital changes everything at once: it is told beside other reviews and opens none.
    let (Some(start), false) = (course.start, course.kind == CourseKind::HospitalStay) else {
        return Vec::new();
    };
    let (usual, weeks_from) = usual_sessions(course.kind);
    let told = |anchor, day, kind, span, did: Did, weeks_from: String| Told {
        anchor,
        change: Change {
            id: 0,
            treatment,
            day,
            kind,
            span,
            plan: None,
            replaces: None,
        },
        name: course.approach.clone(),
        did,
        of: ReviewOf::Therapy,
        weeks_from,
    };
    let mut found = vec![told(
        ReviewAnchor::CourseStart(course.id),
        start,
        ChangeKind::TherapyStart,
        usual,
        Did::Began,
        weeks_from,
    )];
    let mut before: Option<Rhythm> = None;
    for (step, from, _) in rhythm_spans(rhythms) {
        let goes_on = course.ended.is_none_or(|ended| from < ended);
        let changed = before.is_some_and(|rhythm| rhythm != step.rhythm);
        if changed && from > start && goes_on {
            found.push(told(
                ReviewAnchor::Rhythm(step.id),
                from,
                ChangeKind::Rhythm,
                RHYTHM,
                Did::Rhythm(words::rhythm(step.rhythm)),
                t!("review-usual-rhythm"),
            ));
        }
        before = Some(step.rhythm);
    }
    if let Some(ended) = course.ended.filter(|ended| *ended > start) {
        found.push(told(
            ReviewAnchor::CourseEnd(course.id),
            ended,
            ChangeKind::Stop,
            usual,
            Did::Ended,
            t!("review-usual-end"),
        ));
    }
    found
}

/// When a course of a kind is looked at. Conventions, each of which can be changed "as agreed".
fn usual_sessions(kind: CourseKind) -> (Span, String) {
    match kind {
        CourseKind::Talking | CourseKind::HospitalStay => {
            (review::THERAPY, t!("review-usual-therapy"))
        }
        CourseKind::Ect => (Span::Sessions { from: 6, to: 12 }, t!("review-usual-ect")),
        CourseKind::Tms => (Span::Sessions { from: 20, to: 30 }, t!("review-usual-tms")),
        CourseKind::Light => (Span::Weeks { from: 2.0, to: 4.0 }, t!("review-usual-light")),
        CourseKind::Programme => (
            Span::Weeks { from: 4.0, to: 8.0 },
            t!("review-usual-programme"),
        ),
    }
}

fn of_own(own: &OwnChange, treatment: u32) -> Told {
    Told {
        anchor: ReviewAnchor::Own(own.id),
        change: Change {
            id: 0,
            treatment,
            day: own.day,
            kind: ChangeKind::ByHand,
            span: span_of(own.weeks),
            plan: None,
            replaces: None,
        },
        name: own.what.clone(),
        did: Did::Own,
        of: ReviewOf::Own,
        weeks_from: t!("review-usual-own"),
    }
}

/// Weeks or sessions as `insight` takes them.
pub(super) fn span_of(weeks: ReviewWeeks) -> Span {
    match weeks.unit {
        ReviewUnit::Weeks => Span::Weeks {
            from: f64::from(weeks.first),
            to: f64::from(weeks.last),
        },
        ReviewUnit::Sessions => Span::Sessions {
            from: u32::from(weeks.first),
            to: u32::from(weeks.last),
        },
    }
}

/// The same as they are stored and typed.
pub(super) fn weeks_of(span: Span) -> ReviewWeeks {
    match span {
        Span::Weeks { from, to } => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "weeks lie in 0..=520"
            )]
            let whole = |weeks: f64| weeks.clamp(0.0, 520.0).round() as u16;
            ReviewWeeks::weeks(whole(from), whole(to))
        }
        Span::Sessions { from, to } => ReviewWeeks {
            unit: ReviewUnit::Sessions,
            first: u16::try_from(from).unwrap_or(u16::MAX),
            last: u16::try_from(to).unwrap_or(u16::MAX),
        },
    }
}
