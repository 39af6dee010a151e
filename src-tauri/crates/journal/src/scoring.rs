//! Scoring a questionnaire without a record: answers in, the total and what the published scale calls it out. The command line calls it.

use ballast_instruments::{self as instruments, Answers, Instrument};
use serde_json::{Value, json};
use thiserror::Error;

/// Why answers could not be scored. Each is a plain sentence.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ScoringError {
    /// No questionnaire of that name.
    #[error("There is no such questionnaire; those with answers are {0}.")]
    Unknown(String),
    /// Its wording is not shipped.
    #[error("{0} takes a total from a clinician's form, not answers.")]
    TotalOnly(String),
    /// Too many or too few answers.
    #[error(
        "{name} has {expected} answers{first}, and {given} were given; a skipped one is written as -."
    )]
    WrongNumber {
        /// The questionnaire.
        name: String,
        /// How many it has.
        expected: usize,
        /// Words on its opening question.
        first: &'static str,
        /// How many were given.
        given: usize,
    },
    /// An answer that is not offered.
    #[error("Answer {number} of {name} is none of those offered: {offered}.")]
    NotOffered {
        /// Which, from 1.
        number: usize,
        /// The questionnaire.
        name: String,
        /// The answers there are.
        offered: String,
    },
    /// Something that is neither a whole number nor "-".
    #[error("Answer {0} is neither a whole number nor - for a skipped one.")]
    NotANumber(usize),
}

/// What answers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// In plain words.
    pub words: String,
    /// For other programs.
    pub json: Value,
}

/// Scores answers as typed, in the order of the form and separated by commas: its opening question first where it has one, then the
/// scored items. `-` is a skipped one.
///
/// ```
/// let scored = ballast_journal::scoring::score("PHQ-9", "2,2,2,2,2,2,1,1,0")?;
/// assert_eq!(scored.json["total"], 14);
/// assert!(scored.words.starts_with("PHQ-9: 14 of 27. On the published scale 10 to 14 is called moderate."));
/// # Ok::<(), ballast_journal::scoring::ScoringError>(())
/// ```
///
/// # Errors
/// [`ScoringError`] for what cannot be scored.
pub fn score(instrument: &str, typed: &str) -> Result<Scored, ScoringError> {
    let form = find(instrument)?;
    let answers = read(form, typed)?;
    let score = form
        .score(&answers)
        .map_err(|_| ScoringError::TotalOnly(form.name.clone()))?;
    let band = score.total.and_then(|total| form.band(total));
    let safety: Vec<Value> = form
        .safety(&answers)
        .into_iter()
        .map(|hit| json!({ "item": hit.item, "value": hit.value }))
        .collect();
    let parts: Vec<Value> = score
        .subscales
        .iter()
        .map(|part| json!({ "id": part.id, "total": part.total, "max": part.max }))
        .collect();
    let cuts: Vec<Value> = score
        .total
        .map(|total| form.cutoffs_met(total))
        .unwrap_or_default()
        .into_iter()
        .map(|cut| json!({ "value": cut.value, "op": cut.op, "group": cut.group, "meaning": cut.meaning }))
        .collect();
    let json = json!({
        "instrument": form.id,
        "name": form.name,
        "total": score.total,
        "min": form.total.min,
        "max": form.total.max,
        "answered": score.answered,
        "items": score.items,
        "missing": score.missing,
        "ended_early": score.stopped,
        "prorated": score.prorated,
        "band": band.map(|b| json!({ "label": b.label, "min": b.min, "max": b.max })),
        "cutoffs_met": cuts,
        "below_remission": score.total.and_then(|total| form.remission(total)),
        "subscales": parts,
        "safety": safety,
    });
    Ok(Scored {
        words: words(form, &score, !safety.is_empty()),
        json,
    })
}

fn words(form: &Instrument, score: &instruments::Score, safety: bool) -> String {
    let mut lines = Vec::new();
    match score.total {
        Some(total) => {
            let band = form.band(total).map_or(String::new(), |band| {
                let range = if band.min == band.max {
                    band.min.to_string()
                } else {
                    format!("{} to {}", band.min, band.max)
                };
                format!(" On the published scale {range} is called {}.", band.label)
            });
            lines.push(format!(
                "{}: {total} of {}.{band} This is not a diagnosis.",
                form.name, form.total.max
            ));
        }
        None => lines.push(format!(
            "{}: no total, because {} of {} items were answered.",
            form.name, score.answered, score.items
        )),
    }
    if score.stopped {
        lines.push("An answer ended the form; the other questions are not asked then.".to_owned());
    }
    for part in &score.subscales {
        let total = part
            .total
            .map_or_else(|| "no sum".to_owned(), |total| total.to_string());
        lines.push(format!("Part {}: {total} of {}.", part.id, part.max));
    }
    if safety {
        lines.push(
            "One answer tells of thoughts of death or of harm. If you might act on them now, call your emergency number.".to_owned(),
        );
    }
    lines.join("\n")
}

fn find(typed: &str) -> Result<&'static Instrument, ScoringError> {
    let plain = |name: &str| -> String {
        name.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let sought = plain(typed);
    let form = instruments::all()
        .iter()
        .find(|i| plain(&i.id) == sought || plain(&i.name) == sought)
        .ok_or_else(|| {
            let known: Vec<&str> = instruments::all()
                .iter()
                .filter(|i| i.has_wording())
                .map(|i| i.id.as_str())
                .collect();
            ScoringError::Unknown(known.join(", "))
        })?;
    if form.has_wording() {
        Ok(form)
    } else {
        Err(ScoringError::TotalOnly(form.name.clone()))
    }
}

fn read(form: &Instrument, typed: &str) -> Result<Answers, ScoringError> {
    let asked: Vec<_> = form.gate.iter().chain(&form.items).collect();
    let given: Vec<&str> = typed.split(',').map(str::trim).collect();
    if given.len() != asked.len() {
        return Err(ScoringError::WrongNumber {
            name: form.name.clone(),
            expected: asked.len(),
            first: match form.gate {
                Some(_) => ", the opening question first",
                None => "",
            },
            given: given.iter().filter(|g| !g.is_empty()).count(),
        });
    }
    let mut answers = Answers::new();
    for ((item, typed), number) in asked.into_iter().zip(given).zip(1..) {
        if typed == "-" {
            continue;
        }
        let value: i64 = typed
            .parse()
            .map_err(|_| ScoringError::NotANumber(number))?;
        if !item.options.iter().any(|o| o.value == value) {
            let offered: Vec<String> = item.options.iter().map(|o| o.value.to_string()).collect();
            return Err(ScoringError::NotOffered {
                number,
                name: form.name.clone(),
                offered: offered.join(", "),
            });
        }
        answers.insert(item.id.clone(), value);
    }
    Ok(answers)
}
