//! Short words for figures that are printed or drawn: days, stretches of time, schedules, rhythms. In the language of the person, in one place.

use ballast_model::{
    Amount, DoseStatus, Medicine, Pieces, RegimenStep, Rhythm, Schedule, SessionStatus, StepKind,
    TrackerKind, Unit, Value,
};
use ballast_words::{day, decimal, t};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::fields::clock;

pub(crate) use ballast_words::day::{
    full as full_day, long as long_day, month_and_year, short as short_day,
};

/// `Mon` to `Sun`.
pub(crate) fn weekdays_short() -> [&'static str; 7] {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    [Mon, Tue, Wed, Thu, Fri, Sat, Sun].map(day::short_weekday)
}

/// `26 May`, with the year when it is not that of today.
pub(crate) fn near_day(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        short_day(day)
    } else {
        long_day(day)
    }
}

/// What became of a dose.
pub(crate) fn dose_status(status: DoseStatus) -> String {
    match status {
        DoseStatus::Taken => t!("words-dose-taken"),
        DoseStatus::Late => t!("words-dose-late"),
        DoseStatus::Part => t!("words-dose-part"),
        DoseStatus::Skipped => t!("words-dose-skipped"),
        DoseStatus::Missed => t!("words-dose-missed"),
    }
}

/// How strong a side effect is, of 1 to 3.
pub(crate) fn severity(severity: u8) -> String {
    match severity {
        0 | 1 => t!("words-mild"),
        2 => t!("words-moderate"),
        _ => t!("words-severe"),
    }
}

/// What became of a session.
pub(crate) fn session_status(status: SessionStatus) -> String {
    match status {
        SessionStatus::Planned => t!("words-session-planned"),
        SessionStatus::Attended => t!("words-session-attended"),
        SessionStatus::CancelledByMe => t!("words-session-cancelled-by-me"),
        SessionStatus::CancelledByTherapist => t!("words-session-cancelled-by-therapist"),
        SessionStatus::Missed => t!("words-session-missed"),
    }
}

/// `7.5 mg`, `2 tablets`: an amount as it is read. An amount's own text is that of storage and of files.
pub(crate) fn amount(amount: Amount) -> String {
    // Half a tablet is of one; a plural is of more.
    let several = amount.value() > Decimal::ONE;
    quantity(amount.value(), amount.unit(), several)
}

/// `7.5 mg`, `30 tablets`: so much of a unit, said as of one or of several.
pub(crate) fn quantity(number: Decimal, unit: Unit, several: bool) -> String {
    let n = decimal(&number.to_string());
    let count = if several { 2 } else { 1 };
    match unit {
        Unit::Mg => t!("words-amount-mg", n = n),
        Unit::Microgram => t!("words-amount-microgram", n = n, count = count),
        Unit::G => t!("words-amount-g", n = n),
        Unit::Ml => t!("words-amount-ml", n = n),
        Unit::Drop => t!("words-amount-drop", n = n, count = count),
        Unit::Tablet => t!("words-amount-tablet", n = n, count = count),
        Unit::Puff => t!("words-amount-puff", n = n, count = count),
        Unit::Iu => t!("words-amount-iu", n = n),
        Unit::Patch => t!("words-amount-patch", n = n, count = count),
    }
}

/// An answer to a question of that kind, in few words.
pub(crate) fn answer(value: &Value, kind: Option<TrackerKind>) -> String {
    match (value, kind) {
        (Value::Text(words), _) => words.clone(),
        (Value::Number(number), Some(TrackerKind::ClockTime)) => {
            let minutes = number.to_u32().unwrap_or_default();
            NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0)
                .map_or_else(String::new, clock)
        }
        (Value::Number(number), Some(TrackerKind::YesNo)) => {
            if number.is_zero() {
                t!("words-no")
            } else {
                t!("words-yes")
            }
        }
        (Value::Number(number), _) => decimal(&number.normalize().to_string()),
    }
}

/// `A`, `A and B`, `A, B and C`.
pub(crate) fn list(items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [all @ .., last] => pair(&all.join(", "), last),
    }
}

/// `A and B`.
fn pair(first: &str, last: &str) -> String {
    // In Spanish another word stands before that sound.
    let lower = last.to_lowercase();
    let like_i =
        lower.starts_with(['i', 'í']) || (lower.starts_with("hi") && !lower.starts_with("hie"));
    if like_i {
        t!("words-and-before-i", first = first, last = last)
    } else {
        t!("words-and", first = first, last = last)
    }
}

/// `A and B and C`.
pub(crate) fn all_and(items: &[impl AsRef<str>]) -> String {
    let mut items = items.iter().map(AsRef::as_ref);
    let first = items.next().unwrap_or_default().to_owned();
    items.fold(first, |said, next| pair(&said, next))
}

/// `08:00 and 20:00`.
fn clocks(times: &[NaiveTime]) -> String {
    all_and(&times.iter().map(|time| clock(*time)).collect::<Vec<_>>())
}

/// `1 day`, `3 days`, of a count of days.
pub(crate) fn days(n: usize) -> String {
    t!("count-days", n = n)
}

/// `Three` up to ten, as a sentence begins, figures above.
pub(crate) fn number(n: usize) -> String {
    const NUMBERS: [&str; 11] = [
        "words-number-none",
        "words-number-one",
        "words-number-two",
        "words-number-three",
        "words-number-four",
        "words-number-five",
        "words-number-six",
        "words-number-seven",
        "words-number-eight",
        "words-number-nine",
        "words-number-ten",
    ];
    NUMBERS.get(n).map_or_else(|| n.to_string(), |id| t!(id))
}

/// How long a stretch was, in the largest whole unit that is honest: `5 days`, `8 weeks`, `14 months`.
pub(crate) fn stretch(from: NaiveDate, to: NaiveDate) -> String {
    let days = u32::try_from((to - from).num_days()).unwrap_or(0);
    match days {
        0..=13 => t!("count-days", n = days),
        14..=181 => t!("count-weeks", n = (days + 3) / 7),
        _ => t!("words-months", n = (days + 15) * 12 / 365),
    }
}

/// `7 h 10 min`.
pub(crate) fn hours(hours: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "hours of sleep lie in 0..=24"
    )]
    let minutes = (hours * 60.0).round() as i64;
    match (minutes / 60, minutes % 60) {
        (h, 0) => t!("words-hours", n = h),
        (h, m) => t!(
            "words-hours-minutes",
            hours = h,
            minutes = format!("{m:02}")
        ),
    }
}

/// `every day at 08:00`, `when needed, at most once a day`.
pub(crate) fn schedule(schedule: &Schedule) -> String {
    let at = clocks(schedule.times());
    match schedule {
        Schedule::Daily { .. } => t!("words-daily-at", times = at),
        Schedule::EveryNDays { every: 2, .. } => t!("words-other-day-at", times = at),
        Schedule::EveryNDays { every: 7, .. } => t!("words-weekly-at", times = at),
        Schedule::EveryNDays { every, .. } => match weeks(*every) {
            Some(weeks) => t!("words-every-weeks-at", n = weeks, times = at),
            None => t!("words-every-days-at", n = *every, times = at),
        },
        Schedule::EveryNHours { every, first, .. } => {
            t!("words-every-hours-from", n = *every, first = clock(*first))
        }
        Schedule::Weekdays { days, .. } => {
            t!("words-weekdays-at", days = weekdays(days), times = at)
        }
        Schedule::AsNeeded { most_a_day: None } => t!("words-when-needed"),
        Schedule::AsNeeded {
            most_a_day: Some(n),
        } => t!("words-when-needed-most", n = *n),
    }
}

/// `Monday, Thursday`.
fn weekdays(days: &[u8]) -> String {
    let names: Vec<&str> = days
        .iter()
        .filter_map(|number| Weekday::try_from(number.checked_sub(1)?).ok())
        .map(day::weekday)
        .collect();
    names.join(", ")
}

/// A part of the day by the clock.
#[derive(Clone, Copy)]
enum Part {
    Morning,
    Midday,
    Evening,
    Night,
}

/// None when there is more than one time, or none.
fn part(times: &[NaiveTime]) -> Option<Part> {
    let [one] = times else {
        return None;
    };
    Some(match chrono::Timelike::hour(one) {
        5..=10 => Part::Morning,
        11..=14 => Part::Midday,
        15..=20 => Part::Evening,
        _ => Part::Night,
    })
}

/// The schedule in as few words as a table column holds: `morning`, `08:00 and 20:00`, `if needed`.
pub(crate) fn schedule_brief(schedule: &Schedule) -> String {
    let when = match part(schedule.times()) {
        Some(Part::Morning) => t!("words-morning"),
        Some(Part::Midday) => t!("words-midday"),
        Some(Part::Evening) => t!("words-evening"),
        Some(Part::Night) => t!("words-night"),
        None => clocks(schedule.times()),
    };
    match schedule {
        Schedule::Daily { .. } => when,
        Schedule::EveryNDays { every: 2, .. } => t!("words-other-day-brief", when = when),
        Schedule::EveryNDays { every: 7, .. } => t!("words-weekly-brief", when = when),
        Schedule::EveryNDays { every, .. } => match weeks(*every) {
            Some(weeks) => t!("words-every-weeks-brief", n = weeks, when = when),
            None => t!("words-every-days-brief", n = *every, when = when),
        },
        Schedule::EveryNHours { every, .. } => t!("words-every-hours", n = *every),
        Schedule::Weekdays { days, .. } => {
            t!("words-weekdays-brief", days = weekdays(days), when = when)
        }
        Schedule::AsNeeded { .. } => t!("words-if-needed"),
    }
}

/// Whole weeks from two on.
fn weeks(days: u16) -> Option<u16> {
    (days >= 14 && days.is_multiple_of(7)).then_some(days / 7)
}

/// The schedule inside a sentence: `each morning`, `twice a day`, `every four weeks`.
pub(crate) fn schedule_in_sentence(schedule: &Schedule) -> String {
    let part = part(schedule.times());
    let when = match part {
        Some(Part::Morning) => t!("words-in-the-morning"),
        Some(Part::Midday) => t!("words-in-the-midday"),
        Some(Part::Evening) => t!("words-in-the-evening"),
        Some(Part::Night) => t!("words-in-the-night"),
        None => t!("words-at", times = clocks(schedule.times())),
    };
    match schedule {
        Schedule::Daily { times } => match part {
            Some(Part::Morning) => t!("words-each-morning"),
            Some(Part::Midday) => t!("words-each-midday"),
            Some(Part::Evening) => t!("words-each-evening"),
            Some(Part::Night) => t!("words-each-night"),
            None => t!("words-times-a-day", n = times.len()),
        },
        Schedule::EveryNDays { every: 2, .. } => t!("words-other-day-said", when = when),
        Schedule::EveryNDays { every: 7, .. } => t!("words-weekly-said", when = when),
        Schedule::EveryNDays { every, .. } => match weeks(*every) {
            Some(weeks) => t!("words-every-weeks-said", n = weeks, when = when),
            None => t!("words-every-days-said", n = *every, when = when),
        },
        Schedule::EveryNHours { every, .. } => t!("words-every-hours", n = *every),
        Schedule::Weekdays { days, .. } => {
            t!("words-weekdays-said", days = weekdays(days), when = when)
        }
        Schedule::AsNeeded { .. } => t!("words-when-needed"),
    }
}

/// Pieces as entered: `half a 50 mg tablet`. The words of the step's own piece, otherwise of the medicine's strength and form.
pub(crate) fn pieces(step: &RegimenStep, medicine: &Medicine) -> Option<String> {
    let Some(count) = step.pieces else {
        return step.piece.clone();
    };
    let own = step.piece.clone();
    let piece = own.unwrap_or_else(|| {
        let form = medicine.form.clone();
        let form = form.unwrap_or_else(|| t!("words-tablet"));
        match medicine.strength.as_deref() {
            Some(strength) => t!("words-piece", strength = strength, form = form),
            None => form,
        }
    });
    Some(so_many(count, &piece))
}

/// With the piece it counts: `half a 50 mg tablet`, `2 × 25 mg capsule`.
fn so_many(count: Pieces, piece: &str) -> String {
    let count = count.to_string();
    match (count.as_str(), starts_like_a_vowel(piece)) {
        ("¼", false) => t!("words-quarter", piece = piece),
        ("¼", true) => t!("words-quarter-before-vowel", piece = piece),
        ("½", false) => t!("words-half", piece = piece),
        ("½", true) => t!("words-half-before-vowel", piece = piece),
        ("¾", false) => t!("words-three-quarters", piece = piece),
        ("¾", true) => t!("words-three-quarters-before-vowel", piece = piece),
        ("1", _) => t!("words-one-piece", piece = piece),
        (many, _) => t!("words-many-pieces", n = decimal(many), piece = piece),
    }
}

/// Whether "an" stands before it in English.
fn starts_like_a_vowel(piece: &str) -> bool {
    let word = piece.split(' ').next().unwrap_or_default();
    word.starts_with(['a', 'e', 'i', 'o', 'u', '8']) || matches!(word, "11" | "18")
}

/// `weekly`, `every two weeks`.
pub(crate) fn rhythm(rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::PerWeek { times: 1 } => t!("words-weekly"),
        Rhythm::PerWeek { times: 2 } => t!("words-twice-a-week"),
        Rhythm::PerWeek { times: 7 } => t!("words-every-day"),
        Rhythm::PerWeek { times } => t!("words-times-a-week", n = times),
        Rhythm::EveryWeeks { weeks: 2 } => t!("words-every-two-weeks"),
        Rhythm::EveryWeeks { weeks: 3 } => t!("words-every-three-weeks"),
        Rhythm::EveryWeeks { weeks: 4 } => t!("words-every-four-weeks"),
        Rhythm::EveryWeeks { weeks } => t!("words-every-weeks", n = weeks),
        Rhythm::AsAgreed => t!("words-as-agreed"),
        Rhythm::Booster { months: None } => t!("words-boosters"),
        Rhythm::Booster { months: Some(1) } => t!("words-boosters-monthly"),
        Rhythm::Booster {
            months: Some(months),
        } => t!("words-boosters-every-months", n = months),
    }
}

/// The verb of a step in a list of changes: `started`, `raised`.
pub(crate) fn step(kind: StepKind) -> String {
    match kind {
        StepKind::Start => t!("words-step-started"),
        StepKind::Increase => t!("words-step-raised"),
        StepKind::Decrease => t!("words-step-lowered"),
        StepKind::Reschedule => t!("words-step-times-changed"),
        StepKind::Switch => t!("words-step-switched-to"),
        StepKind::AddOn => t!("words-step-added"),
        StepKind::Hold => t!("words-step-paused"),
        StepKind::Restart => t!("words-step-restarted"),
        StepKind::Stop => t!("words-step-stopped"),
    }
}

/// The months a stretch touches, `March to August 2026`.
pub(crate) fn months(from: NaiveDate, to: NaiveDate) -> String {
    match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => month_and_year(to),
        (true, false) => t!(
            "day-months-of-a-year",
            from = day::month(from.month()),
            to = day::month(to.month()),
            year = to.year()
        ),
        (false, _) => t!(
            "day-months-to",
            from = month_and_year(from),
            to = month_and_year(to)
        ),
    }
}

#[cfg(test)]
mod tests {
    use ballast_words::{Language, speaking};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(hours: &[u32]) -> Vec<NaiveTime> {
        let time = |hour: &u32| NaiveTime::from_hms_opt(*hour, 0, 0).unwrap();
        hours.iter().map(time).collect()
    }

    #[test]
    fn pieces_read_as_words() {
        let of = |typed, piece| so_many(Pieces::parse("pieces", typed).unwrap(), piece);
        assert_eq!(of("1/4", "2 mg tablet"), "a quarter of a 2 mg tablet");
        assert_eq!(of("half", "80 mg tablet"), "half an 80 mg tablet");
        assert_eq!(
            of("1", "orodispersible tablet"),
            "one orodispersible tablet"
        );
        assert_eq!(of("1.5", "50 mg tablet"), "1½ × 50 mg tablet");
        assert_eq!(of("20", "drop"), "20 × drop");
    }

    #[test]
    fn an_amount_reads_as_it_is_stored_in_english() {
        for unit in Unit::ALL {
            for value in ["0.5", "1", "2.25"] {
                let said = Amount::parse("amount", value, unit).unwrap();
                assert_eq!(amount(said), said.to_string());
            }
        }
    }

    #[test]
    fn days_and_schedules_in_english() {
        let weekly = |days: &[u8], hours: &[u32]| Schedule::Weekdays {
            days: days.to_vec(),
            times: at(hours),
        };
        assert_eq!(long_day(day("2026-05-26")), "26 May 2026");
        assert_eq!(full_day(day("2026-09-03")), "Thursday 3 September 2026");
        assert_eq!(
            months(day("2026-03-02"), day("2026-08-01")),
            "March to August 2026"
        );
        let two = weekly(&[1, 4], &[8, 20]);
        assert_eq!(schedule(&two), "Monday, Thursday at 08:00 and 20:00");
        assert_eq!(
            schedule_in_sentence(&two),
            "Monday, Thursday at 08:00 and 20:00"
        );
        assert_eq!(
            schedule_in_sentence(&weekly(&[1, 4], &[8])),
            "Monday, Thursday in the morning"
        );
        let every = |every, hours: &[u32]| Schedule::EveryNDays {
            every,
            times: at(hours),
        };
        assert_eq!(schedule(&every(28, &[8])), "every 4 weeks at 08:00");
        assert_eq!(schedule_brief(&every(2, &[20])), "every other day, evening");
        assert_eq!(schedule(&every(7, &[8])), "once a week at 08:00");
        assert_eq!(schedule(&every(3, &[8])), "every 3 days at 08:00");
    }

    #[test]
    fn days_amounts_and_schedules_in_german() {
        speaking(Language::German, || {
            assert_eq!(full_day(day("2026-09-03")), "Donnerstag, 3. September 2026");
            assert_eq!(short_day(day("2026-03-26")), "26. März");
            assert_eq!(
                amount(Amount::parse("amount", "7.5", Unit::Mg).unwrap()),
                "7,5 mg"
            );
            assert_eq!(
                schedule(&Schedule::Daily {
                    times: at(&[8, 20])
                }),
                "jeden Tag um 08:00 und 20:00"
            );
            assert_eq!(
                schedule(&Schedule::AsNeeded {
                    most_a_day: Some(1)
                }),
                "bei Bedarf, höchstens einmal am Tag"
            );
            assert_eq!(hours(7.2), "7 h 12 min");
            assert_eq!(rhythm(Rhythm::EveryWeeks { weeks: 2 }), "alle zwei Wochen");
        });
    }

    #[test]
    fn days_amounts_and_schedules_in_spanish() {
        speaking(Language::Spanish, || {
            assert_eq!(
                full_day(day("2026-09-03")),
                "jueves, 3 de septiembre de 2026"
            );
            assert_eq!(
                months(day("2026-03-02"), day("2026-08-01")),
                "marzo a agosto de 2026"
            );
            assert_eq!(
                amount(Amount::parse("amount", "1.5", Unit::Tablet).unwrap()),
                "1,5 comprimidos"
            );
            assert_eq!(list(&["ansiedad", "insomnio"]), "ansiedad e insomnio");
            assert_eq!(list(&["sueño", "ánimo", "hielo"]), "sueño, ánimo y hielo");
            assert_eq!(
                schedule_in_sentence(&Schedule::Daily { times: at(&[8]) }),
                "cada mañana"
            );
            assert_eq!(stretch(day("2026-01-01"), day("2026-01-02")), "1 día");
        });
    }
}
