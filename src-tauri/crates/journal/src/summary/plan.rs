//! What a document is about: for whom, which days, and what was chosen to stand on it. Nothing of the record's contents is read here.

use ballast_model::{Invalid, Person, PersonRole, Problem, SummaryDocument};
use ballast_report::Head;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{language, t};
use chrono::{Datelike, Months, NaiveDate};

use super::{ended, people};
use crate::fields::optional_day;
use crate::views::{PaperSize, SensitiveLines, SummaryRequest, SummarySection};
use crate::{Journal, JournalError, chart, fill, words};

/// Months a page covers when there was no earlier visit.
const WITHOUT_VISIT: u32 = 3;
/// From this day of a month on its own sheet is offered, before it the one of the month before.
const MONTH_TELLS: u32 = 15;
/// Most letters of why a second opinion is asked for.
const WHY_MAX: usize = 2000;

/// A document as it is to be filled.
pub(super) struct Plan {
    pub document: SummaryDocument,
    pub person: Option<Person>,
    pub today: NaiveDate,
    /// First day covered.
    pub since: NaiveDate,
    /// Last day covered, today at the latest; of a month's sheet the month's last.
    pub until: NaiveDate,
    /// Whether the first day is the last visit.
    pub since_visit: bool,
    pub include: SensitiveLines,
    pub paper: PaperSize,
    pub large_print: bool,
    pub why: String,
    initials: bool,
    without: Vec<SummarySection>,
    about: Option<String>,
    made_up: bool,
}

/// Reads a request.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, or when the person is not there; errors of the vault.
pub(super) fn plan(journal: &Journal, request: &SummaryRequest) -> Result<Plan, JournalError> {
    let today = journal.today()?;
    let settings = journal.settings()?;
    let choices = &request.choices;
    let past = |field, typed: Option<&str>| {
        let day = optional_day(field, typed)?;
        if day.is_some_and(|day| day > today) {
            return Err(Invalid::new(field, Problem::InTheFuture));
        }
        Ok(day)
    };
    let from = past("since", request.since.as_deref())?;
    let to = past("until", request.until.as_deref())?;
    let why = ballast_model::note("why", Some(&choices.why))?.unwrap_or_default();
    if why.chars().count() > WHY_MAX {
        return Err(Invalid::new("why", Problem::TooLong { max: WHY_MAX }).into());
    }
    let (person, visit, first, made_up) = journal.read(|conn| {
        let person = reader(conn, request)?;
        let visit = match &person {
            Some(person) => storage::last_appointment_before(conn, person.id, today)?,
            None => None,
        };
        let first = chart::first_day(conn)?;
        Ok((person, visit.map(|v| v.day), first, fill::is_made_up(conn)?))
    })?;
    let back = |months| {
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(today)
    };
    let (since, until) = match request.document {
        SummaryDocument::MonthSheet => month(from.unwrap_or_else(|| {
            let told = today.day() >= MONTH_TELLS;
            if told { today } else { back(1) }
        })),
        SummaryDocument::SecondOpinion => (
            from.or(first)
                .unwrap_or_else(|| back(WITHOUT_VISIT))
                .min(to.unwrap_or(today)),
            to.unwrap_or(today),
        ),
        _ => {
            let until = to.unwrap_or(today);
            let since = from.or(visit.filter(|day| *day <= until));
            (
                since.unwrap_or_else(|| back(WITHOUT_VISIT).min(until)),
                until,
            )
        }
    };
    if until < since {
        return Err(Invalid::new("until", Problem::EndBeforeStart).into());
    }
    Ok(Plan {
        document: request.document,
        today,
        since,
        until,
        since_visit: visit == Some(since) && until == today,
        include: choices.include,
        paper: choices.paper.unwrap_or(settings.paper),
        large_print: choices.large_print,
        why,
        initials: choices.initials,
        without: choices.without.clone(),
        about: settings.about,
        made_up,
        person,
    })
}

/// First and last day of the month of a day.
fn month(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = day.with_day(1).unwrap_or(day);
    let last = first
        .checked_add_months(Months::new(1))
        .and_then(|d| d.pred_opt());
    (first, last.unwrap_or(day))
}

/// For whom: who was asked for, else the first that such a document is made for.
fn reader(conn: &Connection, request: &SummaryRequest) -> Result<Option<Person>, VaultError> {
    if let Some(id) = request.person {
        return storage::get_person(conn, id).map(Some);
    }
    let role = match request.document {
        SummaryDocument::Prescriber => PersonRole::Prescriber,
        SummaryDocument::Therapist => PersonRole::Therapist,
        _ => return Ok(None),
    };
    let mut people = storage::list_people(conn)?.into_iter();
    Ok(people.find(|person| person.role == role))
}

impl Plan {
    /// Whether a part is to stand on it.
    pub fn has(&self, section: SummarySection) -> bool {
        !self.without.contains(&section)
    }

    /// What a part says, when it is to stand on it.
    pub fn part<T, E>(
        &self,
        section: SummarySection,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        self.has(section).then(read).transpose()
    }

    /// Whether a day is covered.
    pub fn covers(&self, day: NaiveDate) -> bool {
        (self.since..=self.until).contains(&day)
    }

    /// The last covered day that has come.
    pub fn last_past(&self) -> NaiveDate {
        self.until.min(self.today)
    }

    /// A name as it is to be printed.
    pub fn name(&self, name: &str) -> String {
        if self.initials {
            people::initials(name)
        } else {
            name.to_owned()
        }
    }

    /// What the document says about itself.
    pub fn head(&self, title: String, since: String) -> Head {
        Head {
            title,
            since,
            about: match &self.about {
                Some(about) => format!("{} {}", ended(about), t!("summary-reported")),
                None => t!("summary-reported"),
            },
            language: language().tag().to_owned(),
            foot: t!("summary-foot"),
            made_up: self.made_up,
            large_print: self.large_print,
        }
    }

    /// `since the last visit on 4 June 2026 (91 days)`.
    pub fn days_line(&self) -> String {
        let days = u32::try_from((self.until - self.since).num_days()).unwrap_or(0);
        if self.until < self.today {
            return t!(
                "summary-days",
                from = words::long_day(self.since),
                to = words::long_day(self.until),
                n = days + 1
            );
        }
        let message = if self.since_visit {
            "summary-since-visit"
        } else {
            "summary-since"
        };
        t!(message, day = words::long_day(self.since), n = days)
    }

    /// `For Dr. A., Thursday 3 September 2026`, of the day of the next visit.
    pub fn title(&self, conn: &Connection, nobody: &str) -> Result<String, VaultError> {
        let Some(person) = &self.person else {
            return Ok(format!("{nobody}, {}", words::full_day(self.today)));
        };
        let visit = storage::next_appointment_from(conn, person.id, self.today)?;
        Ok(t!(
            "summary-title-for",
            name = self.name(&person.name),
            day = words::full_day(visit.map_or(self.today, |visit| visit.day))
        ))
    }
}
