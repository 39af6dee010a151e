//! The people who help, appointments with them, and what to bring up. What came of a visit is in `visit`.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{
    AgendaItemId, AppointmentId, CourseId, DisagreementId, HomeworkId, Invalid, PersonId, Problem,
    SideEffectId,
};

/// Most characters in where a visit is: a place, or a link.
pub const PLACE_MAX: usize = 500;
/// Most characters in a question.
pub const QUESTION_MAX: usize = 500;

coded! {
    /// What someone is to the person.
    PersonRole {
        /// Prescribes medicine.
        Prescriber = "prescriber",
        /// Gives therapy.
        Therapist = "therapist",
        /// Family, friend or other support.
        Support = "support",
    }
}

coded! {
    /// When the app reminds of a visit, on its own screen.
    VisitReminder {
        /// Never beyond the next visit that Today shows anyway.
        None = "none",
        /// On the day.
        OnDay = "on_day",
        /// On the day before, and on the day.
        DayBefore = "day_before",
    }
}

impl VisitReminder {
    /// Whether a visit on `day` is spoken of on `today`.
    #[must_use]
    pub fn speaks(self, day: NaiveDate, today: NaiveDate) -> bool {
        match self {
            Self::None => false,
            Self::OnDay => day == today,
            Self::DayBefore => day == today || day.pred_opt() == Some(today),
        }
    }
}

coded! {
    /// What became of going through a visit afterwards.
    AfterVisit {
        /// It was gone through.
        Done = "done",
        /// It is not to be offered again.
        SetAside = "set_aside",
    }
}

/// Somebody on the care team, or who supports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Name as the person says it.
    pub name: String,
    /// Role.
    pub role: PersonRole,
    /// Telephone.
    pub phone: Option<String>,
}

impl Person {
    /// The person if the words hold.
    ///
    /// # Errors
    /// Text problems at `name` and `phone`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::line("name", &self.name)?;
        self.phone = crate::optional_line("phone", self.phone.as_deref())?;
        Ok(self)
    }
}

/// A visit, past or to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Appointment {
    /// Identity.
    pub id: AppointmentId,
    /// With whom.
    pub person: PersonId,
    /// The day.
    pub day: NaiveDate,
    /// The time.
    pub time: Option<NaiveTime>,
    /// What was agreed, in own words; single lines are [`crate::AgreedLine`]s.
    pub agreed: Option<String>,
    /// Where: a place, or a link. Shown as text, never followed.
    pub place: Option<String>,
    /// When the app speaks of it.
    pub remind: VisitReminder,
    /// Whether it was gone through afterwards; none while it was not.
    pub after: Option<AfterVisit>,
}

impl Appointment {
    /// The appointment if its date and words hold.
    ///
    /// # Errors
    /// Text and date problems at `day`, `agreed` and `place`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.place = crate::text::bounded_line("place", self.place.as_deref(), PLACE_MAX)?;
        self.agreed = crate::note("agreed", self.agreed.as_deref())?;
        Ok(self)
    }
}

/// Where a question came from. What it came from may be gone; the words stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AgendaSource {
    /// The finding of a review.
    Review {
        /// Which, as the reviews name it.
        review: String,
        /// What was looked at: "Sertraline 100 mg".
        words: String,
    },
    /// What goes together.
    Patterns {
        /// Which two: "Movement and mood".
        words: String,
    },
    /// A place on a chart.
    Chart {
        /// What the chart is called.
        words: String,
        /// The first day, where it is about days.
        from: Option<NaiveDate>,
        /// The last.
        to: Option<NaiveDate>,
    },
    /// A side effect.
    SideEffect {
        /// Which.
        side_effect: SideEffectId,
        /// Its name.
        words: String,
    },
    /// Homework.
    Homework {
        /// Which.
        homework: HomeworkId,
        /// Of which course.
        course: CourseId,
        /// The task, shortened to a line.
        words: String,
    },
    /// Views of clinicians that differ.
    Disagreement {
        /// Which.
        disagreement: DisagreementId,
        /// The topic.
        words: String,
    },
}

impl AgendaSource {
    /// The source if its words hold.
    ///
    /// # Errors
    /// Text and date problems at `source`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        if let Self::Review { review, .. } = &mut self {
            *review = crate::line("source", review)?;
        }
        if let Self::Chart { from, to, .. } = &self {
            for day in [from, to].into_iter().flatten() {
                crate::day_in_range("source", *day)?;
            }
        }
        let words = self.words_mut();
        *words = crate::line("source", words)?;
        Ok(self)
    }

    fn words_mut(&mut self) -> &mut String {
        match self {
            Self::Review { words, .. }
            | Self::Patterns { words }
            | Self::Chart { words, .. }
            | Self::SideEffect { words, .. }
            | Self::Homework { words, .. }
            | Self::Disagreement { words, .. } => words,
        }
    }
}

/// A question for the next visit with somebody; carried over until it is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    /// Identity.
    pub id: AgendaItemId,
    /// For whom.
    pub person: PersonId,
    /// Rank, lowest first.
    pub position: u32,
    /// The question.
    pub question: String,
    /// The day it was answered.
    pub answered: Option<NaiveDate>,
    /// The answer in own words.
    pub answer: Option<String>,
    /// The day since which it waits; none for one that is older than this was kept.
    pub asked: Option<NaiveDate>,
    /// Where it came from; none when it was written by hand.
    pub source: Option<AgendaSource>,
}

impl AgendaItem {
    /// The item if its words hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] and other text problems at `question`, `answer` or `source`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.question = match crate::note("question", Some(&self.question))? {
            Some(question) => question,
            None => return Err(Invalid::new("question", Problem::Empty)),
        };
        Invalid::check_range(
            "question",
            i64::try_from(self.question.chars().count()).unwrap_or(i64::MAX),
            1,
            500,
        )
        .map_err(|_| Invalid::new("question", Problem::TooLong { max: QUESTION_MAX }))?;
        self.answer = crate::note("answer", self.answer.as_deref())?;
        self.source = self.source.map(AgendaSource::checked).transpose()?;
        Ok(self)
    }
}
