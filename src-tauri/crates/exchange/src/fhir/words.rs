//! The sentences of a document, in the language spoken unless others are given.

use ballast_words::t;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $said:expr),* $(,)?) => {
        /// The sentences of a document. `{n}` and the like in them are filled in.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct FhirWords {
            $($(#[$doc])* pub $name: String,)*
        }

        impl Default for FhirWords {
            /// In the language spoken.
            fn default() -> Self {
                Self { $($name: $said,)* }
            }
        }
    };
}

words! {
    /// Title of the document.
    title = t!("fhir-title"),
    /// What the document is.
    about = t!("fhir-about"),
    /// The period, with `{from}` and `{to}`.
    period = t!("fhir-period", from = "{from}", to = "{to}"),
    /// Name of a person who gave none.
    no_name = t!("fhir-no-name"),
    /// Section and heading of medicines.
    medicines = t!("fhir-medicines"),
    /// Section of questionnaires and totals.
    questionnaires = t!("fhir-questionnaires"),
    /// Section of mood, nights and trackers.
    days = t!("fhir-days"),
    /// Section of side effects.
    side_effects = t!("fhir-side-effects"),
    /// Section of sessions.
    sessions = t!("fhir-sessions"),
    /// Section of goals and plan.
    plan = t!("fhir-plan"),
    /// Doses, with `{n}`, `{taken}`, `{late}`, `{part}`, `{skipped}`, `{missed}`.
    doses = t!(
            "fhir-doses",
            n = "{n}",
            taken = "{taken}",
            late = "{late}",
            part = "{part}",
            skipped = "{skipped}",
            missed = "{missed}"
        ),
    /// A dose that was missed.
    missed = t!("fhir-missed"),
    /// A dose that was left out on purpose.
    skipped = t!("fhir-skipped"),
    /// A dose taken later than planned.
    late = t!("fhir-late"),
    /// A dose taken in part.
    part = t!("fhir-part"),
    /// When needed.
    as_needed = t!("fhir-as-needed"),
    /// When needed, with the daily most `{n}`.
    as_needed_most = t!("fhir-as-needed-most", n = "{n}"),
    /// What was filled in afterwards.
    estimated = t!("fhir-estimated"),
    /// What a mood rating is.
    mood = t!("fhir-mood"),
    /// Lowest of the day.
    mood_worst = t!("fhir-mood-worst"),
    /// Highest of the day.
    mood_best = t!("fhir-mood-best"),
    /// A bad day without a rating.
    bad_day = t!("fhir-bad-day"),
    /// Ratings, with `{n}` and `{bad}`.
    moods = t!("fhir-moods", n = "{n}", bad = "{bad}"),
    /// Nights, with `{n}`.
    nights = t!("fhir-nights", n = "{n}"),
    /// Other entries, with `{n}`.
    trackers = t!("fhir-trackers", n = "{n}"),
    /// Hours asleep.
    sleep = t!("fhir-sleep"),
    /// Time of going to bed.
    to_bed = t!("fhir-to-bed"),
    /// Time of getting up.
    up = t!("fhir-up"),
    /// Quality of the night.
    sleep_quality = t!("fhir-sleep-quality"),
    /// Minutes.
    minutes = t!("fhir-minutes"),
    /// Hours.
    hours = t!("fhir-hours"),
    /// Questionnaire total: `{form}`.
    total = t!("fhir-total", form = "{form}"),
    /// A total that came from a clinician's form.
    clinician_total = t!("fhir-clinician-total"),
    /// A total whose answers are not handed over.
    withheld = t!("fhir-withheld"),
    /// A form without a total.
    no_total = t!("fhir-no-total"),
    /// Points.
    points = t!("fhir-points"),
    /// Which medicine the person suspects: `{medicine}`.
    suspected = t!("fhir-suspected", medicine = "{medicine}"),
    /// Whether it was there before the change.
    present_before = t!("fhir-present-before"),
    /// Whether it can be lived with.
    tolerable = t!("fhir-tolerable"),
    /// Whether the prescriber was told.
    told = t!("fhir-told"),
    /// How much it bothers.
    bother = t!("fhir-bother"),
    /// Severity of a side effect: `{name}`.
    severity = t!("fhir-severity", name = "{name}"),
    /// Mild.
    mild = t!("fhir-mild"),
    /// Moderate.
    moderate = t!("fhir-moderate"),
    /// Severe.
    severe = t!("fhir-severe"),
    /// A planned session.
    session_planned = t!("fhir-session-planned"),
    /// A session that took place.
    session_attended = t!("fhir-session-attended"),
    /// Cancelled by the person.
    session_cancelled_by_me = t!("fhir-session-cancelled-by-me"),
    /// Cancelled by the therapist.
    session_cancelled_by_therapist = t!("fhir-session-cancelled-by-therapist"),
    /// Missed.
    session_missed = t!("fhir-session-missed"),
    /// Sessions, with `{n}` and `{attended}`.
    sessions_count = t!("fhir-sessions-count", n = "{n}", attended = "{attended}"),
    /// A goal's due day, with `{day}`.
    due = t!("fhir-due", day = "{day}"),
    /// Since a day, with `{day}`.
    since = t!("fhir-since", day = "{day}"),
    /// From a day to a day, with `{from}` and `{to}`.
    from_to = t!("fhir-from-to", from = "{from}", to = "{to}"),
    /// Prescriber, with `{name}`.
    prescribed_by = t!("fhir-prescribed-by", name = "{name}"),
    /// The plan's title.
    plan_title = t!("fhir-plan-title"),
    /// A regimen stretch that is paused.
    on_hold = t!("fhir-on-hold"),
    /// A regimen stretch that ended.
    stopped = t!("fhir-stopped"),
    /// A regimen stretch that lies ahead.
    intended = t!("fhir-intended"),
}
