//! Staying well in the story: two warning signs with the agreed response, the safety plan, and questionnaires beside the usual two: one
//! that is due, and totals from a clinician's form.

use std::collections::BTreeMap;

use ballast_insight::Period;
use ballast_insight::warning::{Side, Sign, begins};
use ballast_instruments as instruments;
use ballast_model::{
    Assessment, AssessmentId, AssessmentSource, CheckIn, SafetyPlanPart, TrackerId, WarningId,
    WarningSeen, WarningSeenId, WarningSide, WarningSign, WarningSubject,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::arc::{Arc, whole};
use super::dice::For;
use super::plan::{Plan, after};

/// What stays with a person between the bad times.
#[derive(Debug, Clone, PartialEq)]
pub struct Well {
    /// Warning signs; a tracker is its place in the record's list.
    pub warnings: Vec<WarningSign>,
    /// That they were seen; the sign is its place in the list.
    pub seen: Vec<WarningSeen>,
    /// The safety plan.
    pub plan: Vec<SafetyPlanPart>,
    /// Questionnaires beside the PHQ-9 and the GAD-7, by day.
    pub assessments: Vec<Assessment>,
    /// Those of them that are due again, with every how many weeks.
    pub due: Vec<(&'static str, u32)>,
}

/// Mood of 3 or lower on 4 of 7 days.
const LOW: (f64, u32, u32) = (3.0, 4, 7);
/// Weeks between two of the CORE-10.
const EVERY: u32 = 4;

/// Headings of the safety plan and what stands under them.
const PLAN: [(&str, &str); 7] = [
    (
        "signs",
        "I stop answering messages. I lie awake and count what went wrong. I think that nobody would notice.",
    ),
    (
        "alone",
        "The long way round the park, without headphones.\nA hot shower, then clean clothes.\nThe paced breathing from session four.",
    ),
    (
        "places",
        "The reading room of the library. The café on the corner, at the window.",
    ),
    (
        "people",
        "L. knows. I can say \"it is one of those days\" and she will come or stay on the phone.",
    ),
    (
        "professionals",
        "R. S. on weekdays until six. Dr. A.'s practice for an early appointment.",
    ),
    (
        "surroundings",
        "L. keeps the tablets that are left over. We agreed that in February.",
    ),
    (
        "worth_it",
        "My sister's children. The garden in May. That it has passed every time so far.",
    ),
];

pub(super) fn all(plan: &Plan, arc: &Arc, check_ins: &[CheckIn], energy: Option<i64>) -> Well {
    let since = after(plan.story, 62);
    let mut warnings = vec![WarningSign {
        id: WarningId(1),
        words: "My mood stays low for most of a week".to_owned(),
        subject: WarningSubject::Mood,
        side: WarningSide::AtMost,
        threshold: Decimal::from(3),
        days: LOW.1,
        within: LOW.2,
        response: Some(
            "Tell L. the same evening. Write to R. S. and ask for a session this week. No decisions about work for seven days.".to_owned(),
        ),
        agreed_with: Some("R. S.".to_owned()),
        agreed_on: Some(since),
        since,
        active: true,
    }];
    warnings.extend(energy.map(|place| WarningSign {
        id: WarningId(2),
        words: "Four days without any energy in a row".to_owned(),
        subject: WarningSubject::Tracker(TrackerId(place)),
        side: WarningSide::AtMost,
        threshold: Decimal::ZERO,
        days: 4,
        within: 4,
        response: Some("Ring Dr. A.'s practice and say which tablets I take.".to_owned()),
        agreed_with: Some("Dr. A.".to_owned()),
        agreed_on: Some(since),
        since: after(plan.story, 170),
        active: true,
    }));
    Well {
        seen: seen(plan, check_ins, since),
        warnings,
        plan: PLAN
            .iter()
            .map(|(section, words)| SafetyPlanPart {
                section: (*section).to_owned(),
                words: (*words).to_owned(),
            })
            .collect(),
        assessments: assessments(plan, arc),
        due: vec![("core10", EVERY)],
    }
}

/// The first sign was seen on each evening on which it began.
fn seen(plan: &Plan, check_ins: &[CheckIn], since: NaiveDate) -> Vec<WarningSeen> {
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for check_in in check_ins {
        if let Some(mood) = check_in.mood {
            by_day
                .entry(check_in.day)
                .or_default()
                .push(f64::from(mood.rating));
        }
    }
    let values: Vec<(NaiveDate, Option<f64>)> = by_day
        .into_iter()
        .map(|(day, rated)| (day, ballast_insight::series::day_mean(&rated)))
        .collect();
    let (Ok(sign), Ok(period)) = (
        Sign::new(Side::AtMost, LOW.0, LOW.1, LOW.2),
        Period::new(since, plan.today),
    ) else {
        return Vec::new();
    };
    begins(sign, &values, period)
        .into_iter()
        .zip(1..)
        .map(|(began, place)| WarningSeen {
            id: WarningSeenId(place),
            sign: WarningId(1),
            began,
            seen: plan.moment(began, 21 * 60 + 20),
        })
        .collect()
}

/// The CORE-10 every four weeks, the last one four weeks ago; the WSAS twice, from the therapist's form.
fn assessments(plan: &Plan, arc: &Arc) -> Vec<Assessment> {
    let mut dice = plan.dice(For::StayingWell);
    let mut found = Vec::new();
    for back in (1..=6).rev() {
        let day = after(plan.today, -back * i64::from(EVERY) * 7);
        let (mood, anxiety) = arc.fortnight(day);
        let level = ((5.0 - mood) * 0.5 + anxiety * 0.5).clamp(0.0, 3.0);
        let mut answers = BTreeMap::new();
        for number in 1..=10_u8 {
            let throw = level + 0.6 * dice.normal();
            let felt = u8::try_from(whole(throw).clamp(0, 4)).unwrap_or(0);
            let answer = match number {
                // Asked the other way round: somebody to turn to, able to cope.
                2 | 3 => 4 - felt,
                // The risk item, and no plans to end it.
                6 => 0,
                _ => felt,
            };
            answers.insert(format!("q{number}"), answer);
        }
        let total = total("core10", &answers);
        found.push(Assessment {
            id: AssessmentId::NEW,
            instrument: "core10".to_owned(),
            day,
            recorded: plan.moment(day, 19 * 60 + 40),
            source: AssessmentSource::InApp,
            answers,
            total,
            filled_by: None,
        });
    }
    for (day, total) in [(after(plan.story, 33), 27), (after(plan.story, 236), 16)] {
        found.push(Assessment {
            id: AssessmentId::NEW,
            instrument: "wsas".to_owned(),
            day,
            recorded: plan.moment(day, 18 * 60),
            source: AssessmentSource::ClinicianTotal,
            answers: BTreeMap::new(),
            total: Some(total),
            filled_by: Some("R. S.".to_owned()),
        });
    }
    found.sort_by_key(|a| a.day);
    found
}

fn total(instrument: &str, answers: &BTreeMap<String, u8>) -> Option<u32> {
    let answers = answers
        .iter()
        .map(|(item, value)| (item.clone(), i64::from(*value)))
        .collect();
    let score = instruments::get(instrument)?.score(&answers).ok()?;
    u32::try_from(score.total?).ok()
}
