//! The toolkit as a whole: what its screen shows, what is not finished, what is found by words, and how its things are saved while they
//! are typed.
//!
//! The verbs of each kind are in `skill`, `thought`, `activity` and `exposure`. Words here are the person's own and are only kept, listed
//! and found; nothing reads a meaning into them, and no report prints them.

use ballast_model::{Act, Invalid, Problem, RatingScale, Skill};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::fold::Sought;
use crate::views::{Saved, ToolKind, ToolView, ToolkitView};
use crate::{Journal, JournalError, activity, exposure, skill, thought};

/// Most lines of each list.
pub(crate) const MOST: usize = 200;
/// Most characters of a title.
const TITLE: usize = 120;

/// The first and last day there can be.
pub(crate) const EVER: (NaiveDate, NaiveDate) = (NaiveDate::MIN, NaiveDate::MAX);

/// The Toolkit screen, with weeks that begin on `first_weekday` (1 Monday to 7 Sunday).
///
/// # Errors
/// [`JournalError::Invalid`] at `first_weekday`; errors of the vault.
pub fn get_toolkit(journal: &Journal, first_weekday: u8) -> Result<ToolkitView, JournalError> {
    Invalid::check_range("first_weekday", i64::from(first_weekday), 1, 7)?;
    let today = journal.today()?;
    journal.read(|c| {
        let skills = storage::list_skills(c)?;
        let uses = storage::list_skill_uses(c, EVER.0, EVER.1)?;
        let thoughts = storage::list_thoughts(c, EVER.0, EVER.1)?;
        let activities = storage::list_activities(c, EVER.0, EVER.1)?;
        let ladders = storage::list_ladders(c)?;
        let attempts = storage::list_attempts(c, EVER.0, EVER.1)?;
        Ok(ToolkitView {
            today,
            skills: skill::ledger(&skills, &uses),
            library: skill::not_yet_kept(&skills),
            fewest: skill::fewest(),
            unfinished: unfinished(c, &skills)?,
            situations: skill::situations(&uses),
            uses: skill::recent(&skills, uses),
            scale: newest_scale(&thoughts, &ladders),
            thoughts: thought::list(thoughts),
            weeks: activity::weeks(activities, today, first_weekday),
            ladders: exposure::list(ladders, attempts),
        })
    })
}

/// Finds what holds words that begin as typed, newest first, 50 at most. Accents, case and spacing do not matter; nothing typed finds
/// nothing.
///
/// # Errors
/// Errors of the vault.
pub fn search_toolkit(journal: &Journal, typed: &str) -> Result<Vec<ToolView>, JournalError> {
    let Some(sought) = Sought::new(typed) else {
        return Ok(Vec::new());
    };
    journal.read(|c| {
        let skills = storage::list_skills(c)?;
        let mut found: Vec<ToolView> = everything(c, &skills)?
            .into_iter()
            .filter_map(|tool| {
                let parts: Vec<&str> = tool.parts.iter().map(String::as_str).collect();
                let line = shortened(sought.find(&parts)?);
                let title = tool.title();
                Some(ToolView {
                    line: (line != title).then_some(line),
                    title,
                    ..tool.view()
                })
            })
            .collect();
        found.truncate(50);
        Ok(found)
    })
}

/// One thing of the toolkit with all of its words.
pub(crate) struct Tool {
    pub(crate) kind: ToolKind,
    pub(crate) id: i64,
    pub(crate) of: i64,
    pub(crate) day: Option<NaiveDate>,
    /// For the order: the instant it was first recorded.
    pub(crate) recorded: Option<chrono::DateTime<chrono::Utc>>,
    pub(crate) unfinished: bool,
    /// The title first.
    pub(crate) parts: Vec<String>,
}

impl Tool {
    fn title(&self) -> String {
        let first = self.parts.iter().find(|part| !part.trim().is_empty());
        first.map(|part| shortened(part)).unwrap_or_default()
    }

    fn view(&self) -> ToolView {
        ToolView {
            kind: self.kind,
            id: self.id,
            of: self.of,
            title: self.title(),
            line: None,
            day: self.day,
            unfinished: self.unfinished,
        }
    }
}

/// Everything there is, newest first; skills, which have no day, last.
fn everything(c: &Connection, skills: &[Skill]) -> Result<Vec<Tool>, VaultError> {
    let ladders = storage::list_ladders(c)?;
    let mut all = thought::tools(storage::list_thoughts(c, EVER.0, EVER.1)?);
    all.extend(activity::tools(storage::list_activities(
        c, EVER.0, EVER.1,
    )?));
    all.extend(exposure::attempt_tools(
        &ladders,
        storage::list_attempts(c, EVER.0, EVER.1)?,
    ));
    all.extend(exposure::tools(ladders));
    all.extend(skill::use_tools(
        skills,
        storage::list_skill_uses(c, EVER.0, EVER.1)?,
    ));
    all.sort_by_key(|tool| std::cmp::Reverse((tool.day, tool.recorded)));
    all.extend(skill::tools(skills));
    Ok(all)
}

fn unfinished(c: &Connection, skills: &[Skill]) -> Result<Vec<ToolView>, VaultError> {
    let mut open: Vec<Tool> = everything(c, skills)?
        .into_iter()
        .filter(|tool| tool.unfinished)
        .collect();
    open.sort_by_key(|tool| std::cmp::Reverse(tool.recorded));
    Ok(open.iter().map(Tool::view).collect())
}

fn newest_scale(
    thoughts: &[ballast_model::ThoughtRecord],
    ladders: &[ballast_model::Ladder],
) -> RatingScale {
    let thoughts = thoughts.iter().map(|t| (t.recorded.at, t.scale));
    let ladders = ladders.iter().map(|l| (l.recorded.at, l.scale));
    let newest = thoughts.chain(ladders).max_by_key(|(at, _)| *at);
    newest.map_or(RatingScale::Hundred, |(_, scale)| scale)
}

/// The first line of a text, cut to the length of a title.
pub(crate) fn shortened(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(TITLE) {
        Some((cut, _)) => format!("{}…", line.split_at(cut).0.trim_end()),
        None => line.to_owned(),
    }
}

/// Where something stood before it is saved, and where it stands now.
pub(crate) struct Standing {
    /// Unfinished before; none when it is new.
    pub(crate) before: Option<bool>,
    /// Unfinished now.
    pub(crate) now: bool,
}

/// Saves one thing of the toolkit. What is unfinished, and what is changed after it was finished, is saved while it is typed: those acts
/// join into one step of undo. Finishing is a step of its own, which undo turns back into what was not finished.
///
/// # Errors
/// [`Problem::NotPossibleHere`] at `stopped_at` when something finished is said to be unfinished; errors of the vault.
pub(crate) fn save(
    journal: &mut Journal,
    standing: &Standing,
    (finish, update): (Act, Act),
    kind: &str,
    write: impl FnOnce(&Connection) -> Result<i64, VaultError>,
) -> Result<Saved, JournalError> {
    let joining = match (standing.before, standing.now) {
        (Some(false), true) => {
            return Err(Invalid::new("stopped_at", Problem::NotPossibleHere).into());
        }
        (_, true) => Some(Act::WriteDraft),
        (Some(false), false) => Some(update),
        (_, false) => None,
    };
    let (changed, id) = match joining {
        Some(act) => journal.act_joining(act, |tx| {
            let id = write(tx)?;
            Ok((id, format!("{kind}:{id}")))
        })?,
        None => journal.act(finish, write)?,
    };
    Ok(Saved { changed, id })
}

/// The act of removing something that may not be finished.
pub(crate) fn removing(unfinished: bool, remove: Act) -> Act {
    if unfinished { Act::RemoveDraft } else { remove }
}

/// The title first, then what else there is.
pub(crate) fn parts<'a>(all: impl IntoIterator<Item = Option<&'a str>>) -> Vec<String> {
    all.into_iter().flatten().map(str::to_owned).collect()
}
