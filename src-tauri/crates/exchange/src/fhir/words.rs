//! The sentences of a document, so that it can be written in any language. English unless others are given.

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $english:literal),* $(,)?) => {
        /// The sentences of a document. `{n}` and the like in them are filled in.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct FhirWords {
            $($(#[$doc])* pub $name: String,)*
        }

        impl Default for FhirWords {
            /// English.
            fn default() -> Self {
                Self { $($name: $english.to_owned(),)* }
            }
        }
    };
}

words! {
    /// Title of the document.
    title = "Record of my treatment",
    /// What the document is.
    about = "Kept by the person it is about. Everything in it is that person's own observation, not a clinical finding.",
    /// The period, with `{from}` and `{to}`.
    period = "From {from} to {to}.",
    /// Name of a person who gave none.
    no_name = "Name not given",
    /// Section and heading of medicines.
    medicines = "Medicines",
    /// Section of questionnaires and totals.
    questionnaires = "Questionnaires",
    /// Section of mood, nights and trackers.
    days = "Mood, nights and other entries",
    /// Section of side effects.
    side_effects = "Side effects as noticed",
    /// Section of sessions.
    sessions = "Sessions",
    /// Section of goals and plan.
    plan = "Goals and plan",
    /// Doses, with `{n}`, `{taken}`, `{late}`, `{part}`, `{skipped}`, `{missed}`.
    doses = "Doses recorded: {n} (taken {taken}, late {late}, in part {part}, skipped {skipped}, missed {missed}). Doses that were not recorded are not in this document.",
    /// A dose that was missed.
    missed = "Missed",
    /// A dose that was left out on purpose.
    skipped = "Skipped on purpose",
    /// A dose taken later than planned.
    late = "Taken late",
    /// A dose taken in part.
    part = "Taken in part",
    /// When needed.
    as_needed = "When needed",
    /// When needed, with the daily most `{n}`.
    as_needed_most = "When needed, at most {n} times a day as prescribed",
    /// What was filled in afterwards.
    estimated = "Filled in later",
    /// What a mood rating is.
    mood = "Mood, 0 to 10, where 5 is my usual self",
    /// Lowest of the day.
    mood_worst = "Lowest of the day",
    /// Highest of the day.
    mood_best = "Highest of the day",
    /// A bad day without a rating.
    bad_day = "Bad day, no details",
    /// Ratings, with `{n}` and `{bad}`.
    moods = "Mood ratings: {n}; bad days without a rating: {bad}. What was not rated is not in this document.",
    /// Nights, with `{n}`.
    nights = "Nights: {n}.",
    /// Other entries, with `{n}`.
    trackers = "Other entries: {n}.",
    /// Hours asleep.
    sleep = "Hours asleep",
    /// Time of going to bed.
    to_bed = "To bed",
    /// Time of getting up.
    up = "Up",
    /// Quality of the night.
    sleep_quality = "Quality of the night, 0 to 10",
    /// Minutes.
    minutes = "min",
    /// Hours.
    hours = "h",
    /// Questionnaire total: `{form}`.
    total = "{form} total",
    /// A total that came from a clinician's form.
    clinician_total = "Total from a clinician's form",
    /// A total whose answers are not handed over.
    withheld = "The answers are not in this document",
    /// A form without a total.
    no_total = "none, because questions were skipped",
    /// Points.
    points = "points",
    /// Which medicine the person suspects: `{medicine}`.
    suspected = "The person suspects {medicine}; no cause is asserted.",
    /// Whether it was there before the change.
    present_before = "There before the change",
    /// Whether it can be lived with.
    tolerable = "Can be lived with",
    /// Whether the prescriber was told.
    told = "Prescriber was told",
    /// How much it bothers.
    bother = "How much it bothers, 0 to 3",
    /// Severity of a side effect: `{name}`.
    severity = "{name}: severity",
    /// Mild.
    mild = "mild",
    /// Moderate.
    moderate = "moderate",
    /// Severe.
    severe = "severe",
    /// A planned session.
    session_planned = "planned",
    /// A session that took place.
    session_attended = "attended",
    /// Cancelled by the person.
    session_cancelled_by_me = "cancelled by the person",
    /// Cancelled by the therapist.
    session_cancelled_by_therapist = "cancelled by the therapist",
    /// Missed.
    session_missed = "missed",
    /// Sessions, with `{n}` and `{attended}`.
    sessions_count = "Sessions: {n}, of which attended: {attended}.",
    /// A goal's due day, with `{day}`.
    due = "by {day}",
    /// Since a day, with `{day}`.
    since = "since {day}",
    /// From a day to a day, with `{from}` and `{to}`.
    from_to = "{from} to {to}",
    /// Prescriber, with `{name}`.
    prescribed_by = "Prescribed by {name}",
    /// The plan's title.
    plan_title = "Plan of treatment",
    /// A regimen stretch that is paused.
    on_hold = "paused",
    /// A regimen stretch that ended.
    stopped = "stopped",
    /// A regimen stretch that lies ahead.
    intended = "planned",
}

/// `sentence` with every `{name}` of `parts` filled in.
pub(super) fn fill(sentence: &str, parts: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        match from.split_once('}') {
            Some((name, after)) => {
                if let Some((_, part)) = parts.iter().find(|(known, _)| *known == name) {
                    filled.push_str(part);
                }
                rest = after;
            }
            None => {
                filled.push('{');
                rest = from;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn what_is_filled_in_is_not_filled_in_again() {
        assert_eq!(
            fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]),
            "{b} and 2"
        );
        assert_eq!(fill("{ {a", &[("a", "1")]), "{ {a");
        assert_eq!(fill("{unknown}.", &[]), ".");
    }
}
