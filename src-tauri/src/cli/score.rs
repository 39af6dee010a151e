//! The word that scores a questionnaire from its answers. It opens no record.

use ballast_journal::scoring;

use super::refusal::Refusal;
use super::say;

pub fn score(instrument: &str, answers: &str, json: bool) -> Result<(), Refusal> {
    let scored = scoring::score(instrument, answers)
        .map_err(|error| Refusal::bad_input(error.to_string()))?;
    if json {
        say(&scored.json.to_string())
    } else {
        say(&scored.words)
    }
}
