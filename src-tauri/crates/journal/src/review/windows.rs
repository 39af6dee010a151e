//! The windows of a record with what was said about each, and the list of them. No finding is made here: ten years of changes are listed
//! without reading a check-in.

use ballast_insight::review::{
    ChangeKind, Look, Overlap, Span, Stage, WATCH_DAYS, Window, WindowKind, overlaps, stage,
    windows_as_agreed,
};
use ballast_model::{
    Invalid, OwnChange, Problem, RegimenStep, ReviewAgreed, ReviewAnchor, ReviewOutcome,
    ReviewUnit, ReviewVerdict, ReviewWeeks, RhythmStep, TherapyCourse,
};
use ballast_vault::{self as storage, Connection, SessionRow, VaultError};
use ballast_words::t;
use chrono::{Days, NaiveDate};

use super::changes::{self, Did, Told, span_of, weeks_of};
use crate::medicine::{self, WithSteps};
use crate::views::{ReviewGroup, ReviewLine, ReviewOf, ReviewOutcomeView};
use crate::words;

/// So many days after its last day an undecided review is still asked about; then it is past. After a gap there is no backlog.
const STILL_DUE: u64 = 28;

/// Everything that reviews rest on, except what was rated.
pub(super) struct Reviewed {
    pub today: NaiveDate,
    pub medicines: Vec<WithSteps>,
    pub courses: Vec<TherapyCourse>,
    pub rhythms: Vec<RhythmStep>,
    pub sessions: Vec<SessionRow>,
    pub own: Vec<OwnChange>,
    pub changes: Vec<Told>,
    pub windows: Vec<Window>,
    agreed: Vec<ReviewAgreed>,
    outcomes: Vec<ReviewOutcome>,
}

impl Reviewed {
    pub(super) fn load(conn: &Connection, today: NaiveDate) -> Result<Self, VaultError> {
        let medicines = medicine::load(conn)?;
        let courses = storage::list_courses(conn)?;
        let rhythms = storage::list_rhythms(conn)?;
        let sessions = storage::session_rows(conn)?;
        let own = storage::list_own_changes(conn)?;
        let agreed = storage::list_review_agreed(conn)?;
        let outcomes = storage::list_review_outcomes(conn)?;
        let (told, attended) = changes::all(&medicines, &courses, &rhythms, &sessions, &own);
        let plain: Vec<_> = told.iter().map(|t| t.change).collect();
        let said: Vec<(u32, Span)> = said_weeks(&agreed, &outcomes)
            .into_iter()
            .filter_map(|(anchor, weeks)| {
                let found = told.iter().find(|t| t.anchor == anchor)?;
                Some((found.change.id, span_of(weeks)))
            })
            .collect();
        let windows = windows_as_agreed(&plain, &said, &attended, today);
        Ok(Self {
            today,
            medicines,
            courses,
            rhythms,
            sessions,
            own,
            changes: told,
            windows,
            agreed,
            outcomes,
        })
    }

    /// The place of the window that a change belongs to.
    ///
    /// # Errors
    /// [`Problem::NotFound`] at `review`.
    pub(super) fn find(&self, key: &str) -> Result<usize, Invalid> {
        let missing = || Invalid::new("review", Problem::NotFound);
        let anchor = ReviewAnchor::from_key(key).ok_or_else(missing)?;
        (0..self.windows.len())
            .find(|at| self.told(*at).iter().any(|t| t.anchor == anchor))
            .ok_or_else(missing)
    }

    /// The changes of a window, in order of their days.
    pub(super) fn told(&self, at: usize) -> Vec<&Told> {
        let numbers = self.windows.get(at).map(|w| w.changes.as_slice());
        numbers
            .unwrap_or_default()
            .iter()
            .filter_map(|id| self.changes.get(usize::try_from(*id).ok()?))
            .collect()
    }

    /// The steps of medicines among the changes of a window, in order of their days.
    pub(super) fn steps(&self, at: usize) -> Vec<&RegimenStep> {
        let all = self.medicines.iter().flat_map(|with| &with.steps);
        let step = |told: &Told| match told.anchor {
            ReviewAnchor::Step(id) => all.clone().find(|step| step.id == id),
            _ => None,
        };
        self.told(at).into_iter().filter_map(step).collect()
    }

    /// The change that gives a window its name.
    pub(super) fn anchor(&self, at: usize) -> Option<ReviewAnchor> {
        self.told(at).first().map(|t| t.anchor)
    }

    /// What was decided about a window, oldest first.
    pub(super) fn decided(&self, at: usize) -> Vec<&ReviewOutcome> {
        let told = self.told(at);
        let about = |o: &&ReviewOutcome| told.iter().any(|t| t.anchor == o.review);
        self.outcomes.iter().filter(about).collect()
    }

    /// The agreement that stands for a window.
    pub(super) fn agreed(&self, at: usize) -> Option<&ReviewAgreed> {
        let told = self.told(at);
        let about = |a: &&ReviewAgreed| told.iter().any(|t| t.anchor == a.review);
        self.agreed.iter().rfind(about)
    }

    /// Other windows that reach into this one.
    pub(super) fn overlaps(&self, at: usize) -> Vec<Overlap> {
        overlaps(&self.windows)
            .into_iter()
            .nth(at)
            .unwrap_or_default()
    }

    /// All reviews: by group, the newest first within each.
    pub(super) fn lines(&self) -> Vec<ReviewLine> {
        let mut lines: Vec<ReviewLine> = (0..self.windows.len())
            .filter_map(|at| self.line(at))
            .collect();
        lines.sort_by_key(|line| {
            let newest = std::cmp::Reverse(line.number);
            (line.group, newest)
        });
        // What is still to come is told in the order in which it comes.
        let coming = |line: &ReviewLine| line.group == ReviewGroup::Coming;
        if let (Some(first), Some(last)) = (
            lines.iter().position(coming),
            lines.iter().rposition(coming),
        ) && let Some(part) = lines.get_mut(first..=last)
        {
            part.reverse();
        }
        lines
    }

    /// One review as it stands in the list.
    pub(super) fn line(&self, at: usize) -> Option<ReviewLine> {
        let window = self.windows.get(at)?;
        let told = self.told(at);
        let outcome = self.decided(at).last().map(|o| outcome_view(o));
        let stage = stage(window, self.today);
        Some(ReviewLine {
            number: u32::try_from(at + 1).unwrap_or(u32::MAX),
            key: told.first()?.anchor.key(),
            title: title(&told),
            of: of(&told),
            watch: window.kind == WindowKind::Watch,
            group: self.group(window, stage, outcome.as_ref()),
            opened: window.opened,
            stage: stage_words(window, stage, of(&told) != ReviewOf::Own, self.today),
            from: window.review.map(|r| r.from()),
            to: window.review.map(|r| r.to()),
            outcome,
        })
    }

    fn group(
        &self,
        window: &Window,
        stage: Stage,
        outcome: Option<&ReviewOutcomeView>,
    ) -> ReviewGroup {
        let decided = outcome.is_some_and(|o| o.verdict != ReviewVerdict::Extend);
        match (window.kind, stage) {
            (_, Stage::Planned { .. }) => ReviewGroup::Coming,
            (_, Stage::CutShort { .. }) => ReviewGroup::Past,
            _ if decided => ReviewGroup::Past,
            (WindowKind::Watch, Stage::Past) => ReviewGroup::Past,
            (WindowKind::Watch, _) => ReviewGroup::Watched,
            (_, Stage::BeforeTarget { .. } | Stage::TooEarly { .. }) => ReviewGroup::Running,
            (_, Stage::Open { .. }) => ReviewGroup::Due,
            (_, Stage::Past) => {
                let last = window.last_day();
                let until = last.checked_add_days(Days::new(STILL_DUE)).unwrap_or(last);
                if self.today <= until && window.ended.is_none() {
                    ReviewGroup::Due
                } else {
                    ReviewGroup::Past
                }
            }
        }
    }
}

/// The weeks said for each change, in the order in which they were said: the last of them stands.
fn said_weeks(
    agreed: &[ReviewAgreed],
    outcomes: &[ReviewOutcome],
) -> Vec<(ReviewAnchor, ReviewWeeks)> {
    let mut said: Vec<(NaiveDate, u8, i64, ReviewAnchor, ReviewWeeks)> = agreed
        .iter()
        .map(|a| (a.agreed, 0, a.id.0, a.review, a.weeks))
        .collect();
    said.extend(
        outcomes
            .iter()
            .filter_map(|o| Some((o.day, 1, o.id.0, o.review, o.weeks?))),
    );
    said.sort_by_key(|s| (s.0, s.1, s.2));
    said.into_iter().map(|s| (s.3, s.4)).collect()
}

pub(super) fn outcome_view(outcome: &ReviewOutcome) -> ReviewOutcomeView {
    ReviewOutcomeView {
        id: outcome.id,
        verdict: outcome.verdict,
        day: outcome.day,
        decided_by: outcome.decided_by,
        with_whom: outcome.with_whom.clone(),
        note: outcome.note.clone(),
        weeks: outcome.weeks,
    }
}

fn of(told: &[&Told]) -> ReviewOf {
    match told.first() {
        Some(first)
            if told
                .iter()
                .all(|t| t.of == first.of && t.name == first.name) =>
        {
            first.of
        }
        _ => ReviewOf::Several,
    }
}

/// What changed, each once, by name.
pub(super) fn names<'a>(told: &[&'a Told]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for change in told {
        if !names.contains(&change.name.as_str()) {
            names.push(&change.name);
        }
    }
    names.sort_by_key(|name| name.to_lowercase());
    names
}

/// "Sertraline raised to 100 mg", "Sertraline started, up to 100 mg", "CBT and Sertraline".
pub(super) fn title(told: &[&Told]) -> String {
    let names = names(told);
    if names.len() > 1 {
        return t!("review-title-together", names = words::list(&names));
    }
    let (Some(first), Some(last)) = (told.first(), told.last()) else {
        return String::new();
    };
    if told.len() == 1 {
        return first.words();
    }
    match (first.change.kind, last.change.kind) {
        (ChangeKind::Decrease, ChangeKind::Stop) => {
            t!("review-title-lowered-stopped", name = &first.name)
        }
        (ChangeKind::Decrease, _) => t!("review-title-step-by-step", what = last.words()),
        (ChangeKind::Increase, _) => last.words(),
        _ => match &last.did {
            Did::Raised(Some(amount)) => first.words_up_to(amount),
            _ => first.words(),
        },
    }
}

/// "too early: week 3 of 4 to 8", "look now: until 10 May".
fn stage_words(window: &Window, stage: Stage, treats: bool, today: NaiveDate) -> String {
    let near = |day: NaiveDate| words::near_day(day, today);
    // The early look of a treatment is for its side effects.
    let with_look = |stage: String, look: Look| match look {
        Look::Early if treats => t!("review-stage-early-look", stage = stage),
        Look::None | Look::Early | Look::Middle => stage,
    };
    match (window.kind, stage) {
        (_, Stage::Planned { opens }) => t!("review-stage-planned", day = near(opens)),
        (_, Stage::BeforeTarget { target, look }) => {
            let message = if window.is_joint() {
                "review-stage-before-last"
            } else {
                "review-stage-before-target"
            };
            with_look(t!(message, day = near(target)), look)
        }
        (_, Stage::TooEarly { done, span, look }) => with_look(done_words(done, span), look),
        (WindowKind::Watch, Stage::Open { until }) => {
            t!("review-stage-watched-until", day = near(until))
        }
        (_, Stage::Open { until }) => t!("review-stage-open", day = near(until)),
        (WindowKind::Watch, Stage::Past) => {
            t!("review-stage-watched-until", day = near(window.last_day()))
        }
        (_, Stage::Past) => match window.ended {
            Some(by) => t!("review-stage-ended-by", day = near(by)),
            None => t!("review-stage-past", day = near(window.last_day())),
        },
        (_, Stage::CutShort { by }) => t!("review-stage-cut-short", day = near(by)),
    }
}

/// "too early: week 3, looked at in weeks 4 to 8", "too early: 5 sessions attended, looked at after 8 to 12 sessions".
fn done_words(done: u32, span: Span) -> String {
    let weeks = weeks_of(span);
    let looked_at = weeks_words(weeks);
    match weeks.unit {
        ReviewUnit::Weeks => t!("review-stage-too-early", done = done, weeks = looked_at),
        ReviewUnit::Sessions => {
            t!(
                "review-stage-too-few-sessions",
                n = done,
                sessions = looked_at
            )
        }
    }
}

/// "weeks 4 to 8", "8 to 12 sessions".
pub(super) fn weeks_words(weeks: ReviewWeeks) -> String {
    let (first, last) = (weeks.first, weeks.last);
    match weeks.unit {
        ReviewUnit::Weeks if first == last => t!("review-week", n = first),
        ReviewUnit::Weeks => t!("review-weeks", first = first, last = last),
        ReviewUnit::Sessions if first == last => t!("count-sessions", n = first),
        ReviewUnit::Sessions => t!("review-sessions-range", first = first, last = last),
    }
}

/// The weeks of a window, a watch counted from its last step.
pub(super) fn weeks_of_window(window: &Window, agreed: Option<ReviewWeeks>) -> ReviewWeeks {
    match (window.kind, agreed) {
        (_, Some(weeks)) => weeks,
        (WindowKind::Watch, None) => {
            ReviewWeeks::weeks(0, u16::try_from(WATCH_DAYS / 7).unwrap_or(u16::MAX))
        }
        (WindowKind::Review, None) => weeks_of(window.span),
    }
}
