//! Who stands on a document: names, shortened when that was chosen, the questions for somebody, and the care team.

use ballast_model::{PersonRole, SummaryDocument};
use ballast_report::Supporter;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;

use super::plan::Plan;
use crate::paper_rows::role;

/// Questions that fit a visit.
const QUESTIONS: usize = 3;
/// Questions that fit a talk of all together, and a pack.
const MORE_QUESTIONS: usize = 6;

/// `Dr. Anna Berg` as `Dr. A. B.`: titles stay, a name gives its first letter.
pub(super) fn initials(name: &str) -> String {
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| {
            let title = word.ends_with('.') && word.chars().count() > 2;
            match word.chars().next() {
                Some(first) if !title && first.is_alphabetic() => format!("{first}."),
                _ => word.to_owned(),
            }
        })
        .collect();
    words.join(" ")
}

/// The open questions for the reader, those asked first first; what does not fit is counted.
pub(super) fn questions(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let together = plan.document == SummaryDocument::JointTalk;
    let readers = match (&plan.person, together) {
        (Some(person), false) => vec![person.id],
        (None, false) => Vec::new(),
        (_, true) => storage::list_people(conn)?
            .into_iter()
            .filter(|person| person.role != PersonRole::Support)
            .map(|person| person.id)
            .collect(),
    };
    let mut asked = Vec::new();
    for reader in readers {
        let open = storage::list_open_agenda(conn, reader)?;
        asked.extend(
            open.into_iter()
                .enumerate()
                .map(|(rank, item)| (rank, item.question)),
        );
    }
    // The first of each, then the second of each.
    asked.sort_by_key(|(rank, _)| *rank);
    let most = match plan.document {
        SummaryDocument::Prescriber => QUESTIONS,
        _ => MORE_QUESTIONS,
    };
    let more = asked.len().saturating_sub(most);
    let mut questions: Vec<String> = asked.into_iter().take(most).map(|(_, q)| q).collect();
    if let (true, Some(last)) = (more > 0, questions.last_mut()) {
        let counted = t!("summary-more-questions", question = last.as_str(), n = more);
        *last = counted;
    }
    Ok(questions)
}

/// Who treats the person.
pub(super) fn care_team(conn: &Connection, plan: &Plan) -> Result<Vec<Supporter>, VaultError> {
    let people = storage::list_people(conn)?.into_iter();
    Ok(people
        .filter(|person| person.role != PersonRole::Support)
        .map(|person| Supporter {
            name: plan.name(&person.name),
            role: role(person.role),
            reach: person.phone.unwrap_or_default(),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn names_become_letters_and_titles_stay() {
        for (name, short) in [
            ("Dr. Anna Berg", "Dr. A. B."),
            ("Prof. Łukasz", "Prof. Ł."),
            ("M. K.", "M. K."),
            ("Clinic 7", "C. 7"),
            ("", ""),
        ] {
            assert_eq!(initials(name), short);
        }
    }
}
