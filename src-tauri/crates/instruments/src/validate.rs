//! Whether the fields of a questionnaire fit together. Finds every fault, not only the first, so that a person can
//! mend a file of their own in one go. `form::parse` is the only caller.

use std::collections::BTreeSet;

use crate::error::{FieldError, FieldProblem};
use crate::instrument::{Choice, Instrument, Item, TotalRange};

const MAX_TEXT: usize = 2_000;
const MAX_LIST: usize = 200;
/// What a record keeps of one answer.
const MAX_VALUE: i64 = 255;

struct Faults(Vec<FieldError>);

impl Faults {
    fn add(&mut self, path: impl Into<String>, problem: FieldProblem) {
        self.0.push(FieldError {
            // The reader of the file puts in the line.
            line: 1,
            path: path.into(),
            problem,
        });
    }

    fn check(&mut self, ok: bool, path: impl Into<String>, problem: FieldProblem) {
        if !ok {
            self.add(path, problem);
        }
    }

    fn id(&mut self, id: &str, path: impl Into<String>) {
        let ok = (1..=40).contains(&id.len())
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        self.check(ok, path, FieldProblem::BadId);
    }

    fn text(&mut self, text: &str, path: impl Into<String>) {
        if text.trim().is_empty() {
            self.add(path, FieldProblem::Empty);
        } else if text.chars().count() > MAX_TEXT {
            self.add(path, FieldProblem::TooLong);
        }
    }

    fn optional_text(&mut self, text: Option<&str>, path: &str) {
        if let Some(text) = text {
            self.text(text, path);
        }
    }
}

/// All faults of an instrument; `given_total` is the range the file states, if it states one.
pub(crate) fn validate(i: &Instrument, given_total: Option<&TotalRange>) -> Vec<FieldError> {
    let mut faults = Faults(Vec::new());
    faults.id(&i.id, "id");
    faults.text(&i.name, "name");
    for (text, path) in [
        (&i.licence, "licence"),
        (&i.source, "source"),
        (&i.recall, "recall"),
    ] {
        faults.check(
            text.chars().count() <= MAX_TEXT,
            path,
            FieldProblem::TooLong,
        );
    }
    faults.optional_text(i.instructions.as_deref(), "instructions");
    faults.optional_text(i.stem.as_deref(), "stem");
    faults.optional_text(i.scoring.as_deref(), "scoring");
    if let Some(weeks) = i.repeat_weeks {
        faults.check(
            (1..=104).contains(&weeks),
            "repeat_weeks",
            FieldProblem::OutOfRange,
        );
    }
    questions(i, &mut faults);
    total(i, given_total, &mut faults);
    if faults.0.is_empty() {
        // The rest speaks of items and totals, so it is only worth reading once those are sound.
        references(i, &mut faults);
        thresholds(i, &mut faults);
    }
    faults.0
}

fn questions(i: &Instrument, faults: &mut Faults) {
    faults.check(i.items.len() <= MAX_LIST, "items", FieldProblem::TooLong);
    let mut seen = BTreeSet::new();
    let gate = i.gate.iter().map(|g| ("gate".to_owned(), g));
    let items = i
        .items
        .iter()
        .enumerate()
        .map(|(n, x)| (format!("items[{n}]"), x));
    let extra = i
        .extra_items
        .iter()
        .enumerate()
        .map(|(n, x)| (format!("extra_items[{n}]"), x));
    for (path, item) in gate.chain(items).chain(extra) {
        faults.id(&item.id, format!("{path}.id"));
        faults.check(
            seen.insert(item.id.as_str()),
            format!("{path}.id"),
            FieldProblem::Duplicate,
        );
        faults.text(&item.text, format!("{path}.text"));
        options(&item.options, &path, faults);
    }
}

fn options(options: &[Choice], path: &str, faults: &mut Faults) {
    let path = format!("{path}.options");
    faults.check(options.len() >= 2, &path, FieldProblem::TooFewOptions);
    faults.check(options.len() <= MAX_LIST, &path, FieldProblem::TooLong);
    let mut values = BTreeSet::new();
    for (n, option) in options.iter().enumerate() {
        faults.text(&option.label, format!("{path}[{n}].label"));
        let value = format!("{path}[{n}].value");
        faults.check(
            (0..=MAX_VALUE).contains(&option.value),
            &value,
            FieldProblem::OutOfRange,
        );
        faults.check(values.insert(option.value), &value, FieldProblem::Duplicate);
    }
}

fn total(i: &Instrument, given: Option<&TotalRange>, faults: &mut Faults) {
    let Some(given) = given else {
        faults.check(i.has_wording(), "items", FieldProblem::NothingToScore);
        return;
    };
    let sane = given.min < given.max && given.min >= 0 && given.max <= 1_000_000;
    faults.check(sane, "total", FieldProblem::OutOfRange);
    if i.has_wording() {
        let sum = |end: fn((i64, i64)) -> i64| i.items.iter().map(|x| end(x.range())).sum::<i64>();
        faults.check(
            given.min == sum(|r| r.0),
            "total.min",
            FieldProblem::TotalMismatch,
        );
        faults.check(
            given.max == sum(|r| r.1),
            "total.max",
            FieldProblem::TotalMismatch,
        );
    }
}

fn references(i: &Instrument, faults: &mut Faults) {
    let scored = |id: &str| i.items.iter().find(|x| x.id == id);
    let offers = |x: &Item, value| x.options.iter().any(|o| o.value == value);
    for (n, part) in i.subscales.iter().enumerate() {
        faults.text(&part.name, format!("subscales[{n}].name"));
        faults.check(
            !part.items.is_empty(),
            format!("subscales[{n}].items"),
            FieldProblem::Empty,
        );
        for (m, id) in part.items.iter().enumerate() {
            let path = format!("subscales[{n}].items[{m}]");
            faults.check(scored(id).is_some(), path, FieldProblem::UnknownItem);
        }
    }
    if let Some(stop) = &i.stop {
        match i.gate.iter().chain(&i.items).find(|x| x.id == stop.item) {
            None => faults.add("stop.item", FieldProblem::UnknownItem),
            Some(x) => faults.check(
                offers(x, stop.value),
                "stop.value",
                FieldProblem::OutOfRange,
            ),
        }
        let within = (i.total.min..=i.total.max).contains(&stop.total);
        faults.check(within, "stop.total", FieldProblem::OutOfRange);
    }
    for (n, rule) in i.safety_items.iter().enumerate() {
        match i.questions().find(|x| x.id == rule.item) {
            None => faults.add(format!("safety_items[{n}].item"), FieldProblem::UnknownItem),
            Some(x) => {
                let path = format!("safety_items[{n}].at_least");
                faults.check(rule.at_least <= x.range().1, path, FieldProblem::OutOfRange);
            }
        }
    }
    if let Some(rule) = i.skipped {
        let ok = (1..i.items.len()).contains(&rule.prorate_up_to);
        faults.check(ok, "skipped.prorate_up_to", FieldProblem::OutOfRange);
    }
}

fn thresholds(i: &Instrument, faults: &mut Faults) {
    let (min, max) = (i.total.min, i.total.max);
    let within = |x: i64| (min..=max).contains(&x);
    let mut next = min;
    for (n, band) in i.bands.iter().enumerate() {
        faults.text(&band.label, format!("bands[{n}].label"));
        let ok = band.min == next && band.max >= band.min && within(band.max);
        faults.check(ok, format!("bands[{n}]"), FieldProblem::BandsNotCovering);
        next = band.max.saturating_add(1);
    }
    let covered = i.bands.is_empty() || i.bands.last().is_some_and(|b| b.max == max);
    faults.check(covered, "bands", FieldProblem::BandsNotCovering);
    for (n, cut) in i.cutoffs.iter().enumerate() {
        let ok = within(cut.value) && cut.upto.is_none_or(|u| within(u) && u >= cut.value);
        faults.check(ok, format!("cutoffs[{n}].value"), FieldProblem::OutOfRange);
    }
    if let Some(rule) = i.response {
        let ok = (1..=100).contains(&rule.drop_percent);
        faults.check(ok, "response.drop_percent", FieldProblem::OutOfRange);
        faults.check(
            within(rule.min_baseline),
            "response.min_baseline",
            FieldProblem::OutOfRange,
        );
    }
    if let Some(below) = i.remission_below {
        faults.check(within(below), "remission_below", FieldProblem::OutOfRange);
    }
    for (rule, path) in [(&i.reliable_change, "reliable_change"), (&i.mid, "mid")] {
        if let Some(rule) = rule {
            let ok = rule.points >= 1 && rule.points <= max - min;
            faults.check(ok, format!("{path}.points"), FieldProblem::OutOfRange);
        }
    }
}
