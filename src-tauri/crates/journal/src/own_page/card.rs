//! What stands on the card for when it is bad: the person's own plan, what helped, people, numbers. Printing it is their explicit act.

use ballast_report::{CrisisNumber, Head, HelpedSkill, PlanPart, Supporter, WhenBadContent};
use ballast_words::{number, t};

use crate::fill::is_made_up;
use crate::paper_rows::role;
use crate::safety_plan::own_card;
use crate::views::{CrisisCard, HelpfulSkill};
use crate::{Journal, JournalError, words};

pub(super) fn content(
    journal: &Journal,
    numbers: &CrisisCard,
) -> Result<WhenBadContent, JournalError> {
    let own = own_card(journal)?;
    let own_number = numbers.own.iter().map(|number| CrisisNumber {
        name: t!("own-page-own-number"),
        number: number.clone(),
        ..CrisisNumber::default()
    });
    let lines = numbers.lines.iter().map(|line| CrisisNumber {
        name: line.name.clone(),
        number: line.contact.clone(),
        checked: t!("own-page-checked", day = words::long_day(line.checked)),
        ..CrisisNumber::default()
    });
    Ok(WhenBadContent {
        head: Head {
            made_up: journal.read(is_made_up)?,
            ..Head::default()
        },
        danger: match numbers.emergency.as_slice() {
            [] => String::new(),
            [first, others @ ..] => {
                let numbers = others.iter().fold(first.clone(), |said, number| {
                    t!("own-page-or", one = said, other = number)
                });
                t!("own-page-danger", numbers = numbers)
            }
        },
        plan: own
            .parts
            .iter()
            .map(|part| PlanPart {
                heading: part.title.clone(),
                lines: part
                    .words
                    .lines()
                    .filter(|l| !l.trim().is_empty())
                    .map(ToOwned::to_owned)
                    .collect(),
            })
            .collect(),
        skills: own.skills.iter().map(skill).collect(),
        people: own
            .people
            .iter()
            .map(|person| Supporter {
                name: person.name.clone(),
                role: role(person.role),
                reach: person.phone.clone(),
            })
            .collect(),
        numbers: own_number.chain(lines).collect(),
    })
}

fn skill(skill: &HelpfulSkill) -> HelpedSkill {
    HelpedSkill {
        name: skill.name.clone(),
        helped: t!(
            "own-page-skill",
            points = number(skill.median_change.abs(), 2),
            n = skill.rated
        ),
    }
}
