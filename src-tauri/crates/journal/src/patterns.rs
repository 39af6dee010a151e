//! What goes together: what one does, sleep and the treatments against each outcome, on the same day and on the next; each outcome by month
//! with how much it moved from day to day; and this month in other years.
//!
//! Going together is not causing. Every factor is held against every outcome whichever is shown, and what stands out is corrected over all
//! of them, so that looking at one outcome after another finds nothing by itself.

use ballast_insight::Period;
use ballast_insight::effect::Interval;
use ballast_insight::season::this_month;
use ballast_insight::series::DayValue;
use ballast_insight::together::{
    Factor, Lag, MIN_DAYS, MIN_EACH, NotShown, Strength, Together, stand_out, together,
};
use ballast_insight::variability::variability;
use ballast_insight::window::window_stats;
use ballast_model::{Invalid, Problem};
use ballast_vault::VaultError;
use ballast_words::{Language, day, language, t};
use chrono::{Datelike, Months, NaiveDate};

use crate::fields::{given, optional_day, past_day};
use crate::series::{self, MOOD, Scale, Series, decimal, signed};
use crate::views::{
    IntervalView, MonthLine, PatternChoice, PatternRow, PatternsRequest, PatternsView,
    RelationView, YearLine,
};
use crate::{Journal, JournalError, medicine, words};

/// Months back from the last day that are looked at unless others are asked for.
const USUAL_MONTHS: u32 = 6;
/// Rated days that a month needs for a mean.
const LEAST_DAYS: usize = 7;

/// What goes together with one outcome.
///
/// # Errors
/// [`JournalError::Invalid`] at `from`, `to` or `outcome`; errors of the vault.
pub fn get_patterns(
    journal: &Journal,
    request: &PatternsRequest,
) -> Result<PatternsView, JournalError> {
    let today = journal.today()?;
    let to = match given(request.to.as_deref()) {
        Some(typed) => past_day("to", typed, today)?,
        None => today,
    };
    let usual = to
        .checked_sub_months(Months::new(USUAL_MONTHS))
        .and_then(|d| d.succ_opt())
        .unwrap_or(to);
    let from = optional_day("from", request.from.as_deref())?.unwrap_or(usual);
    let period = Period::new(from, to).map_err(|_| Invalid::new("to", Problem::EndBeforeStart))?;
    let (outcomes, factors, whole) = journal.read(|conn| {
        let next = to.succ_opt().unwrap_or(to).min(today);
        let (outcomes, _) = series::outcomes(conn, from, next)?;
        let mut factors = series::habits(conn, from, to)?;
        let medicines = medicine::load(conn)?;
        factors.extend(series::treatments(conn, &medicines, from, to)?);
        let (whole, _) = series::outcomes(conn, NaiveDate::MIN, today)?;
        Ok::<_, VaultError>((outcomes, factors, whole))
    })?;
    let rated = |s: &Series| s.values.iter().any(|v| v.1.is_some());
    let outcomes: Vec<Series> = outcomes
        .into_iter()
        .filter(|s| s.key == MOOD || rated(s))
        .collect();
    let factors: Vec<Series> = factors.into_iter().filter(rated).collect();
    let key = given(request.outcome.as_deref()).unwrap_or(MOOD);
    let missing = || Invalid::new("outcome", Problem::UnknownChoice);
    let shown = match outcomes.iter().position(|s| s.key == key) {
        Some(place) => place,
        // Asked on a record in which it was not rated in these days: the choice is still a real one.
        None if whole.iter().any(|s| s.key == key) => 0,
        None => return Err(missing().into()),
    };
    let pairs = held_against(&factors, &outcomes, period);
    let outcome = outcomes.get(shown).ok_or_else(missing)?;
    let mut rows: Vec<PatternRow> = factors
        .iter()
        .enumerate()
        .map(|(place, factor)| pairs.row(place, shown, factor, outcome, today))
        .collect();
    rows.sort_by_key(|row| {
        let stands = row.same_day.stands_out || row.next_day.stands_out;
        let known = row.same_day.strength.is_some() || row.next_day.strength.is_some();
        (!stands, !known, row.name.to_lowercase())
    });
    let all = whole.iter().find(|s| s.key == outcome.key);
    Ok(PatternsView {
        today,
        from,
        to,
        outcomes: outcomes.iter().map(choice).collect(),
        outcome: choice(outcome),
        lead: lead(&rows, outcome),
        looked_at: pairs.shown(),
        months: all.map_or_else(Vec::new, |all| months(all, from, to)),
        years: all.map_or_else(Vec::new, |all| years(all, today)),
        month: day::month(today.month()).to_owned(),
        method: method(),
        rows,
    })
}

fn choice(series: &Series) -> PatternChoice {
    PatternChoice {
        key: series.key.clone(),
        name: series.name.clone(),
    }
}

/// Every factor against every outcome, the same day and the next.
struct Pairs {
    found: Vec<Together>,
    stands: Vec<bool>,
    outcomes: usize,
}

fn held_against(factors: &[Series], outcomes: &[Series], period: Period) -> Pairs {
    let mut found = Vec::with_capacity(factors.len() * outcomes.len() * 2);
    for factor in factors {
        for outcome in outcomes {
            for lag in [Lag::SameDay, Lag::NextDay] {
                let factor = Factor {
                    values: &factor.values,
                    yes_no: factor.scale == Scale::YesNo,
                };
                found.push(together(factor, &outcome.values, lag, period));
            }
        }
    }
    Pairs {
        stands: stand_out(&found),
        found,
        outcomes: outcomes.len(),
    }
}

impl Pairs {
    /// How many rest on enough days.
    fn shown(&self) -> u32 {
        let shown = self.found.iter().filter(|t| t.relation.is_ok()).count();
        u32::try_from(shown).unwrap_or(u32::MAX)
    }

    fn row(
        &self,
        factor_at: usize,
        outcome_at: usize,
        factor: &Series,
        outcome: &Series,
        today: NaiveDate,
    ) -> PatternRow {
        let first = (factor_at * self.outcomes + outcome_at) * 2;
        let view = |place: usize| {
            let stands = self.stands.get(place).copied().unwrap_or(false);
            self.found
                .get(place)
                .map(|found| relation(found, stands, factor, outcome))
                .unwrap_or_else(nothing)
        };
        let (same_day, next_day) = (view(first), view(first + 1));
        let asked = if same_day.strength.is_some() {
            Some((&same_day, "patterns-question-same-day"))
        } else if next_day.strength.is_some() {
            Some((&next_day, "patterns-question-next-day"))
        } else {
            None
        };
        let (name, other) = (factor.name.as_str(), in_sentence(&outcome.name));
        let day = words::long_day(today);
        let question = match asked {
            Some((found, message)) => t!(
                message,
                factor = name,
                outcome = other,
                said = &found.words,
                day = day
            ),
            None => t!(
                "patterns-question",
                factor = name,
                outcome = other,
                day = day
            ),
        };
        PatternRow {
            factor: factor.key.clone(),
            name: factor.name.clone(),
            question,
            same_day,
            next_day,
        }
    }
}

/// A name inside a sentence: with a small letter, except where nouns have capital ones.
fn in_sentence(name: &str) -> String {
    match language() {
        Language::German => name.to_owned(),
        _ => name.to_lowercase(),
    }
}

fn nothing() -> RelationView {
    RelationView {
        n: 0,
        missing: 0,
        strength: None,
        means: false,
        stands_out: false,
        words: String::new(),
    }
}

fn relation(found: &Together, stands: bool, factor: &Series, outcome: &Series) -> RelationView {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (strength, means, words) = match &found.relation {
        Err(why) => (None, false, not_shown(*why, found.n)),
        Ok(relation) => match relation.strength {
            Strength::RankCorrelation(interval) => {
                let words = rank_words(&interval, factor, outcome);
                let shown = IntervalView {
                    value: interval.value,
                    low: interval.low,
                    high: interval.high,
                    words: t!(
                        "patterns-interval",
                        value = signed(interval.value, 2),
                        low = signed(interval.low, 2),
                        high = signed(interval.high, 2)
                    ),
                };
                (Some(shown), false, words)
            }
            Strength::MeanDifference {
                difference,
                yes,
                no,
            } => {
                let shown = IntervalView {
                    value: difference.value,
                    low: difference.low,
                    high: difference.high,
                    words: outcome.interval(difference.value, difference.low, difference.high),
                };
                let words = mean_words(&difference, outcome, yes, no);
                (Some(shown), true, words)
            }
        },
    };
    RelationView {
        n: number(found.n),
        missing: number(found.missing),
        strength,
        means,
        stands_out: stands,
        words,
    }
}

/// "more sleep goes together with higher mood".
fn rank_words(interval: &Interval, factor: &Series, outcome: &Series) -> String {
    if !interval.excludes_zero() {
        return t!("patterns-no-relation");
    }
    let message = if interval.value > 0.0 {
        "patterns-more-higher"
    } else {
        "patterns-more-lower"
    };
    t!(message, factor = &factor.name, outcome = &outcome.name)
}

/// "goes together with higher values of “Mood” (30 days with it, 60 without)".
fn mean_words(difference: &Interval, outcome: &Series, yes: usize, no: usize) -> String {
    if !difference.excludes_zero() {
        return t!("patterns-no-difference", yes = yes, no = no);
    }
    let message = if difference.value > 0.0 {
        "patterns-goes-higher"
    } else {
        "patterns-goes-lower"
    };
    t!(message, outcome = &outcome.name, yes = yes, no = no)
}

/// Why a relation is not shown, and how much is lacking.
fn not_shown(why: NotShown, n: usize) -> String {
    match why {
        NotShown::TooFewDays => {
            let lacking = MIN_DAYS.saturating_sub(n);
            t!("patterns-too-few-days", n = MIN_DAYS, lacking = lacking)
        }
        NotShown::TooFewOfEach => {
            t!("patterns-too-few-of-each", n = MIN_EACH)
        }
        NotShown::NoSpread => t!("patterns-no-spread"),
        NotShown::TooAlike => t!("patterns-too-alike"),
    }
}

fn lead(rows: &[PatternRow], outcome: &Series) -> String {
    if rows.is_empty() {
        return t!("patterns-nothing-asked");
    }
    let stands: Vec<&str> = rows
        .iter()
        .filter(|r| r.same_day.stands_out || r.next_day.stands_out)
        .map(|r| r.name.as_str())
        .collect();
    let name = &outcome.name;
    match stands.as_slice() {
        [] => t!("patterns-nothing-stands-out", outcome = name),
        some => t!(
            "patterns-goes-together",
            n = some.len(),
            names = words::list(some),
            outcome = name
        ),
    }
}

/// A series as yes and no: what is so already, and anything else told apart at its middle value. None when all of its days are alike.
pub(crate) fn told_apart(series: &Series) -> Option<(String, Vec<DayValue>)> {
    if series.scale == Scale::YesNo {
        return Some((series.name.clone(), series.values.clone()));
    }
    let mut values: Vec<f64> = series.values.iter().filter_map(|v| v.1).collect();
    values.sort_by(f64::total_cmp);
    let middle = *values.get(values.len() / 2)?;
    let highest = *values.last()?;
    // With many equal values the middle may be the highest: then those at it are told from those below.
    let above = middle < highest;
    let yes = |value: f64| {
        if above {
            value > middle
        } else {
            value >= middle
        }
    };
    let words = match (above, middle == 0.0) {
        (true, true) => t!("patterns-any", name = &series.name),
        (true, false) => t!(
            "patterns-more-than",
            name = &series.name,
            level = level(series, middle)
        ),
        (false, _) => format!("{}: {}", series.name, level(series, middle)),
    };
    let told: Vec<DayValue> = series
        .values
        .iter()
        .map(|(day, value)| (*day, value.map(|v| f64::from(u8::from(yes(v))))))
        .collect();
    Some((words, told))
}

fn level(series: &Series, value: f64) -> String {
    match series.scale {
        Scale::Count | Scale::Points(_) => {
            let said = decimal(value);
            let whole = said.strip_suffix(".0").or_else(|| said.strip_suffix(",0"));
            whole.unwrap_or(&said).to_owned()
        }
        _ => series.level(value),
    }
}

/// Mean and movement by month of the calendar.
fn months(series: &Series, from: NaiveDate, to: NaiveDate) -> Vec<MonthLine> {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut found = Vec::new();
    let mut first = from;
    while first <= to {
        let next = first
            .with_day(1)
            .and_then(|day| day.checked_add_months(Months::new(1)));
        let last = next.and_then(|d| d.pred_opt()).unwrap_or(to).min(to);
        let Ok(period) = Period::new(first, last) else {
            break;
        };
        let stats = window_stats(&series.days(&[]), period);
        let swing = variability(&series.values, period);
        found.push(MonthLine {
            from: first,
            to: last,
            n: number(stats.n),
            missing: number(stats.missing),
            mean: stats
                .mean
                .filter(|_| stats.n >= LEAST_DAYS)
                .map(|mean| series.level(mean)),
            swing: swing
                .rmssd
                .filter(|_| swing.pairs + 1 >= LEAST_DAYS)
                .map(decimal),
            pairs: number(swing.pairs),
        });
        let Some(next) = next else { break };
        first = next;
    }
    // Months before the first rated one say nothing.
    let rated = found.iter().position(|m| m.n > 0).unwrap_or(found.len());
    found.split_off(rated)
}

/// This month in each year, up to the same day.
fn years(series: &Series, today: NaiveDate) -> Vec<YearLine> {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    this_month(&series.days(&[]), today, true)
        .into_iter()
        .map(|year| YearLine {
            year: year.year,
            n: number(year.stats.n),
            missing: number(year.stats.missing),
            mean: year.stats.mean.map(|mean| series.level(mean)),
        })
        .collect()
}

fn method() -> Vec<String> {
    vec![
        t!("patterns-method-cause"),
        t!("patterns-method-comparison"),
        t!("patterns-method-least"),
        t!("patterns-method-several"),
        t!("patterns-method-movement"),
        t!("patterns-method-years"),
    ]
}
