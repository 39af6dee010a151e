//! "When it is bad": emergency and crisis numbers, reachable without a passphrase. Only numbers that were checked, with the day.

use ballast_instruments::crisis::{self, Way};
use ballast_words::t;

use crate::views::{Country, CrisisCard, CrisisLine, Preferences};

/// The card for the chosen country, the person's own words first in its own field.
#[must_use]
pub fn crisis_card(preferences: &Preferences) -> CrisisCard {
    let country = crisis::for_country(&preferences.country);
    CrisisCard {
        country: preferences.country.clone(),
        countries: crisis::countries()
            .iter()
            .map(|c| Country {
                code: c.code.clone(),
                name: c.name.clone(),
            })
            .collect(),
        emergency: country.map_or_else(
            || crisis::elsewhere().emergency.clone(),
            |c| c.emergency.clone(),
        ),
        lines: country
            .map(|c| {
                c.lines
                    .iter()
                    .filter(|line| line.verified)
                    .map(line_view)
                    .collect()
            })
            .unwrap_or_default(),
        own: preferences.own_number.clone(),
    }
}

fn line_view(line: &crisis::Line) -> CrisisLine {
    let ways = match (
        line.ways.contains(&Way::Call),
        line.ways.contains(&Way::Text),
    ) {
        (true, true) => t!("crisis-call-or-text"),
        (false, true) => t!("crisis-text"),
        _ => t!("crisis-call"),
    };
    let number = line.number.as_str();
    let contact = match line.hours.as_deref() {
        Some(hours) => t!(
            "crisis-contact-hours",
            number = number,
            ways = ways,
            hours = hours
        ),
        None => t!("crisis-contact", number = number, ways = ways),
    };
    CrisisLine {
        name: line.name.clone(),
        contact,
        checked: line.checked,
    }
}
