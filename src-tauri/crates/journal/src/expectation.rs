//! Cards on what to expect, where they matter: a medicine's first weeks, a therapy that begins, the order of treatments, two clinicians who
//! see it differently. What people in studies saw, with sources; never advice, and gone for good once put away.

use ballast_instruments::expectations::{Card, Moment, for_moment};
use ballast_model::{Act, Invalid, MedicineId, Problem, StepKind};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use serde_json::Value;

use crate::medicine::{self, WithSteps};
use crate::views::{CardPlace, CardSource, CardView, CardsView, Changed};
use crate::{Journal, JournalError};

/// The setting that holds which cards were put away, as `place:card`.
const PUT_AWAY: &str = "cards_put_away";
/// Days in which a medicine's cards are shown.
const FIRST_DAYS: i64 = 56;
/// Days in which the early look comes first.
const EARLY: std::ops::RangeInclusive<i64> = 7..=14;

/// The cards for a place that were not put away there.
///
/// # Errors
/// When the medicine is not there; errors of the vault.
pub fn list_cards(journal: &Journal, place: CardPlace) -> Result<CardsView, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let (about, cards) = cards(conn, place, today)?;
        let away = put_away(conn)?;
        let shown = cards
            .into_iter()
            .filter(|card| place == CardPlace::All || !away.contains(&key(place, &card.id)));
        Ok(CardsView {
            about,
            cards: shown.map(view).collect(),
        })
    })
}

/// Puts a card away where it is shown; it does not come back there.
///
/// # Errors
/// [`JournalError::Invalid`] at `card` when there is none of that id; errors of the vault.
pub fn put_card_away(
    journal: &mut Journal,
    place: CardPlace,
    card: &str,
) -> Result<Changed, JournalError> {
    if ballast_instruments::expectations::all()
        .iter()
        .all(|c| c.id != card)
    {
        return Err(Invalid::new("card", Problem::NotFound).into());
    }
    let mut away = journal.read(put_away)?;
    let key = key(place, card);
    journal.change(Act::PutCardAway, |tx| {
        if !away.contains(&key) {
            away.push(key);
        }
        storage::set_setting(tx, PUT_AWAY, &Value::from(away))
    })
}

fn cards(
    conn: &Connection,
    place: CardPlace,
    today: NaiveDate,
) -> Result<(Option<String>, Vec<&'static Card>), VaultError> {
    Ok(match place {
        CardPlace::Medicine { medicine } => of_medicine(conn, medicine, today)?,
        CardPlace::Therapy => (None, for_moment(Moment::StartingTherapy, None)),
        CardPlace::Order => (None, for_moment(Moment::ChoosingOrder, None)),
        CardPlace::Disagree => (None, for_moment(Moment::CliniciansDisagree, None)),
        CardPlace::All => (None, everything(conn, today)?),
    })
}

/// What is usual by when, from the day a medicine was begun or begun again.
fn of_medicine(
    conn: &Connection,
    id: MedicineId,
    today: NaiveDate,
) -> Result<(Option<String>, Vec<&'static Card>), VaultError> {
    storage::get_medicine(conn, id)?;
    let all = medicine::load(conn)?;
    let Some(with) = all.iter().find(|with| with.medicine.id == id) else {
        return Ok((None, Vec::new()));
    };
    let Some(day) = day_of(with, today).filter(|day| *day <= FIRST_DAYS) else {
        return Ok((None, Vec::new()));
    };
    let class = with.medicine.class.as_deref();
    let mut cards = Vec::new();
    if EARLY.contains(&day) {
        // The one that is about these very days comes first.
        cards.extend(for_moment(Moment::EarlyCheck, class).into_iter().rev());
    }
    for card in for_moment(Moment::StartingMedicine, class) {
        push(&mut cards, card);
    }
    Ok((Some(format!("Day {day} of {}", with.medicine.name)), cards))
}

/// The day of treatment it is, from 1; none while nothing is taken.
fn day_of(with: &WithSteps, today: NaiveDate) -> Option<i64> {
    ballast_model::regimen_on(&with.steps, today)?;
    let begun = with
        .steps
        .iter()
        .filter(|s| s.start <= today)
        .filter(|s| {
            matches!(
                s.kind,
                StepKind::Start | StepKind::Switch | StepKind::AddOn | StepKind::Restart
            )
        })
        .map(|s| s.start)
        .max()?;
    Some((today - begun).num_days() + 1)
}

/// Order first, then the classes of what is taken now, then therapy.
fn everything(conn: &Connection, today: NaiveDate) -> Result<Vec<&'static Card>, VaultError> {
    let mut cards = for_moment(Moment::ChoosingOrder, None);
    for with in medicine::load(conn)? {
        if ballast_model::regimen_on(&with.steps, today).is_some() {
            for card in for_moment(Moment::StartingMedicine, with.medicine.class.as_deref()) {
                push(&mut cards, card);
            }
        }
    }
    for card in for_moment(Moment::StartingTherapy, None) {
        push(&mut cards, card);
    }
    Ok(cards)
}

fn push(cards: &mut Vec<&'static Card>, card: &'static Card) {
    if cards.iter().all(|there| there.id != card.id) {
        cards.push(card);
    }
}

fn key(place: CardPlace, card: &str) -> String {
    match place {
        CardPlace::Medicine { medicine } => format!("medicine {}:{card}", medicine.0),
        CardPlace::Therapy => format!("therapy:{card}"),
        CardPlace::Order => format!("order:{card}"),
        CardPlace::Disagree => format!("disagree:{card}"),
        CardPlace::All => format!("all:{card}"),
    }
}

fn put_away(conn: &Connection) -> Result<Vec<String>, VaultError> {
    let stored = storage::get_setting(conn, PUT_AWAY)?;
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

fn view(card: &Card) -> CardView {
    CardView {
        id: card.id.clone(),
        title: card.title.clone(),
        text: card.text.clone(),
        sources: card
            .sources
            .iter()
            .map(|source| CardSource {
                text: source.text.clone(),
                seen: source.seen,
            })
            .collect(),
    }
}
