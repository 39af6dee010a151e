//! Sessions, goals and the plan of treatment.

use ballast_model::{SessionFormat, SessionStatus};
use chrono::Duration;

use super::FhirWords;
use super::document::{Page, Section, UCUM, reference, when};
use super::ids::Kind;
use super::input::{FhirGoal, FhirGoalState, FhirPlan, FhirSession, FhirTarget, FhirWhen};
use super::json::{Object, list};
use super::loinc::{PLAN_OF_CARE, concept};
use ballast_words::filled::fill;

const ACT: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

/// Writes the sessions.
pub(super) fn write_sessions(page: &mut Page<'_>) -> Section {
    let (document, words) = (page.document, page.words());
    let mut section = Section::new(&words.sessions, None);
    for session in &document.sessions {
        let made = encounter(page, session);
        section.lines.push(in_words(words, session));
        section.entry(page, Kind::Session, session.key, made);
    }
    if !document.sessions.is_empty() {
        let attended = |s: &&FhirSession| s.status == SessionStatus::Attended;
        let attended = document
            .sessions
            .iter()
            .filter(attended)
            .count()
            .to_string();
        let n = document.sessions.len().to_string();
        let parts = [("n", n.as_str()), ("attended", attended.as_str())];
        section.paragraphs.push(fill(&words.sessions_count, &parts));
    }
    section
}

fn in_words(words: &FhirWords, session: &FhirSession) -> String {
    let status = match session.status {
        SessionStatus::Planned => &words.session_planned,
        SessionStatus::Attended => &words.session_attended,
        SessionStatus::CancelledByMe => &words.session_cancelled_by_me,
        SessionStatus::CancelledByTherapist => &words.session_cancelled_by_therapist,
        SessionStatus::Missed => &words.session_missed,
    };
    format!("{}, {}: {status}", session.when.day(), session.approach)
}

fn encounter(page: &Page<'_>, session: &FhirSession) -> Object {
    let status = match session.status {
        SessionStatus::Planned => "planned",
        SessionStatus::Attended => "finished",
        // R4 has no word for a session that was missed; the text says which it was.
        SessionStatus::CancelledByMe
        | SessionStatus::CancelledByTherapist
        | SessionStatus::Missed => "cancelled",
    };
    let class = match session.format {
        Some(SessionFormat::Video | SessionFormat::Phone) => "VR",
        _ => "AMB",
    };
    let said = in_words(page.words(), session);
    let end = match (session.when, session.minutes) {
        (FhirWhen::At(at), Some(minutes)) => {
            at.checked_add_signed(Duration::minutes(i64::from(minutes)))
        }
        _ => None,
    };
    let period = Object::new()
        .with("start", when(session.when))
        .with("end", end.map(|at| when(FhirWhen::At(at))));
    let length = session.minutes.map(|minutes| {
        Object::new()
            .with("value", i64::from(minutes))
            .with("unit", "min")
            .with("system", UCUM)
            .with("code", "min")
    });
    let with = session
        .with
        .as_deref()
        .map(|name| Object::new().with("individual", Object::new().with("display", name)));
    Object::resource("Encounter")
        .with("language", page.language())
        .with("text", page.said([said.as_str()]))
        .with("status", status)
        .with(
            "class",
            Object::new().with("system", ACT).with("code", class),
        )
        .with("type", vec![concept(None, &session.approach)])
        .with("subject", page.person())
        .with("participant", list(with))
        .with("period", period)
        .with("length", length)
}

/// Writes the goals and the plan.
pub(super) fn write_plan(page: &mut Page<'_>) -> Section {
    let (document, words) = (page.document, page.words());
    let mut section = Section::new(&words.plan, Some(PLAN_OF_CARE));
    for goal in &document.goals {
        let made = self::goal(page, goal);
        section.lines.push(goal_in_words(words, goal));
        section.entry(page, Kind::Goal, goal.key, made);
    }
    if let Some(plan) = &document.plan {
        let goals = section.entries.iter().map(|id| reference(id)).collect();
        let made = care_plan(page, plan, goals);
        section.paragraphs.extend(plan.lines.iter().cloned());
        section.entry(page, Kind::Plan, plan.key, made);
    }
    section
}

fn goal_in_words(words: &FhirWords, goal: &FhirGoal) -> String {
    let Some(target) = &goal.target else {
        return goal.description.clone();
    };
    let due = target.due.map_or(String::new(), |day| {
        format!(", {}", fill(&words.due, &[("day", &day.to_string())]))
    });
    format!(
        "{} ({}: {}{due})",
        goal.description, target.measure, target.value
    )
}

fn goal(page: &Page<'_>, goal: &FhirGoal) -> Object {
    let (state, reached) = match goal.state {
        FhirGoalState::Active => ("active", None),
        FhirGoalState::Reached => ("completed", Some("achieved")),
        FhirGoalState::OnHold => ("on-hold", None),
        FhirGoalState::Dropped => ("cancelled", None),
    };
    let reached = reached.map(|code| {
        let coding = Object::new()
            .with(
                "system",
                "http://terminology.hl7.org/CodeSystem/goal-achievement",
            )
            .with("code", code);
        Object::new().with("coding", vec![coding])
    });
    let target = |target: &FhirTarget| {
        Object::new()
            .with("measure", concept(None, &target.measure))
            .with("detailString", &target.value)
            .with("dueDate", target.due.map(|day| day.to_string()))
    };
    let said = goal_in_words(page.words(), goal);
    Object::resource("Goal")
        .with("language", page.language())
        .with("text", page.said([said.as_str()]))
        .with("lifecycleStatus", state)
        .with("achievementStatus", reached)
        .with("description", concept(None, &goal.description))
        .with("subject", page.person())
        .with("startDate", goal.since.map(|day| day.to_string()))
        .with("target", list(goal.target.as_ref().map(target)))
        .with("expressedBy", page.person())
}

fn care_plan(page: &Page<'_>, plan: &FhirPlan, goals: Vec<Object>) -> Object {
    let activities: Vec<Object> = plan
        .lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let detail = Object::new()
                .with("status", "in-progress")
                .with("description", line);
            Object::new().with("detail", detail)
        })
        .collect();
    Object::resource("CarePlan")
        .with("language", page.language())
        .with("text", page.said(plan.lines.iter().map(String::as_str)))
        .with("status", "active")
        .with("intent", "plan")
        .with("title", &page.words().plan_title)
        .with("subject", page.person())
        .with("period", Object::new().with("start", plan.from.to_string()))
        .with("author", page.person())
        .with("goal", goals)
        .with("activity", activities)
}
