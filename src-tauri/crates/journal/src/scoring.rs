//! Scoring a questionnaire without a record: answers in, the total and what the published scale calls it out. The command line calls it.

use std::fmt;

use ballast_instruments::{self as instruments, Answers, Instrument};
use ballast_words::t;
use serde_json::{Value, json};

/// Why answers could not be scored. Each is a plain sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScoringError {
    /// No questionnaire of that name.
    Unknown(String),
    /// Its wording is not shipped.
    TotalOnly(String),
    /// Too many or too few answers.
    WrongNumber {
        /// The questionnaire.
        name: String,
        /// How many it has.
        expected: usize,
        /// Whether the first of them is an opening question.
        opening: bool,
        /// How many were given.
        given: usize,
    },
    /// An answer that is not offered.
    NotOffered {
        /// Which, from 1.
        number: usize,
        /// The questionnaire.
        name: String,
        /// The answers there are.
        offered: String,
    },
    /// Something that is neither a whole number nor "-".
    NotANumber(usize),
}

impl fmt::Display for ScoringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Unknown(known) => t!("scoring-unknown", known = known.as_str()),
            Self::TotalOnly(name) => t!("scoring-total-only", name = name.as_str()),
            Self::WrongNumber {
                name,
                expected,
                opening: false,
                given,
            } => t!(
                "scoring-wrong-number",
                name = name.as_str(),
                expected = *expected,
                given = *given
            ),
            Self::WrongNumber {
                name,
                expected,
                opening: true,
                given,
            } => t!(
                "scoring-wrong-number-opening",
                name = name.as_str(),
                expected = *expected,
                given = *given
            ),
            Self::NotOffered {
                number,
                name,
                offered,
            } => t!(
                "scoring-not-offered",
                number = *number,
                name = name.as_str(),
                offered = offered.as_str()
            ),
            Self::NotANumber(number) => t!("scoring-not-a-number", number = *number),
        })
    }
}

impl std::error::Error for ScoringError {}

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
    let name = form.name.as_str();
    let mut lines = Vec::new();
    match score.total.map(|total| (total, form.band(total))) {
        Some((total, Some(band))) => {
            let range = if band.min == band.max {
                band.min.to_string()
            } else {
                t!("scoring-range", min = band.min, max = band.max)
            };
            lines.push(t!(
                "scoring-total-called",
                name = name,
                total = total,
                max = form.total.max,
                range = range,
                band = band.label.as_str()
            ));
        }
        Some((total, None)) => lines.push(t!(
            "scoring-total",
            name = name,
            total = total,
            max = form.total.max
        )),
        None => lines.push(t!(
            "scoring-no-total",
            name = name,
            answered = score.answered,
            items = score.items
        )),
    }
    if score.stopped {
        lines.push(t!("scoring-ended"));
    }
    for part in &score.subscales {
        let id = part.id.as_str();
        lines.push(match part.total {
            Some(total) => t!("scoring-part", part = id, total = total, max = part.max),
            None => t!("scoring-part-no-sum", part = id, max = part.max),
        });
    }
    if safety {
        lines.push(t!("scoring-safety"));
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
            opening: form.gate.is_some(),
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
