//! How many tablets, capsules or other pieces, as a person writes it: "half", "1 1/2", "¼", "0.25".
//!
//! Exact, and only ever what was entered: nothing here works pieces out of an amount or an amount out of pieces.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Problem};

/// A number of pieces, more than 0 and at most 1,000, with at most four decimal places.
///
/// ```
/// use ballast_model::Pieces;
/// let typed = |words| Pieces::parse("pieces", words).unwrap().to_string();
/// assert_eq!((typed("half"), typed("1 1/2"), typed("0,25"), typed("2")), ("½".into(), "1½".into(), "¼".into(), "2".into()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Pieces(Decimal);

impl Pieces {
    /// Most pieces that are taken as meant.
    pub const MAX: i64 = 1000;

    /// `value` pieces.
    ///
    /// # Errors
    /// [`Problem::NotPositive`], [`Problem::OutOfRange`] or [`Problem::TooPrecise`] at `field`.
    pub fn new(field: &str, value: Decimal) -> Result<Self, Invalid> {
        let value = value.normalize();
        if value <= Decimal::ZERO {
            return Err(Invalid::new(field, Problem::NotPositive));
        }
        if value > Decimal::from(Self::MAX) {
            return Err(Invalid::new(
                field,
                Problem::OutOfRange {
                    min: 0,
                    max: Self::MAX,
                },
            ));
        }
        if value.scale() > 4 {
            return Err(Invalid::new(field, Problem::TooPrecise { max: 4 }));
        }
        Ok(Self(value))
    }

    /// Pieces as typed: a number, a fraction sign, a fraction with a slash, or "half" and "quarter".
    ///
    /// # Errors
    /// [`Problem::Empty`], [`Problem::NotANumber`] (also for fractions that no decimal holds exactly, such as 1/3) and those of
    /// [`Pieces::new`] at `field`.
    pub fn parse(field: &str, typed: &str) -> Result<Self, Invalid> {
        let typed = typed.trim().to_lowercase();
        if typed.is_empty() {
            return Err(Invalid::new(field, Problem::Empty));
        }
        let value = read(&typed).ok_or_else(|| Invalid::new(field, Problem::NotANumber))?;
        Self::new(field, value)
    }

    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        self.0
    }

    /// Whether a piece has to be split for it.
    #[must_use]
    pub fn has_fraction(self) -> bool {
        !self.0.fract().is_zero()
    }
}

impl fmt::Display for Pieces {
    /// Halves and quarters as signs, anything else as a decimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match (self.0.fract() * Decimal::from(4))
            .normalize()
            .to_string()
            .as_str()
        {
            "1" => "¼",
            "2" => "½",
            "3" => "¾",
            _ => return write!(f, "{}", self.0),
        };
        let whole = self.0.trunc().normalize();
        if whole.is_zero() {
            write!(f, "{sign}")
        } else {
            write!(f, "{whole}{sign}")
        }
    }
}

fn read(typed: &str) -> Option<Decimal> {
    match typed {
        "half" | "a half" => return Some(Decimal::new(5, 1)),
        "quarter" | "a quarter" => return Some(Decimal::new(25, 2)),
        "three quarters" => return Some(Decimal::new(75, 2)),
        _ => {}
    }
    for (sign, value) in [('¼', 25), ('½', 50), ('¾', 75)] {
        if let Some(whole) = typed.strip_suffix(sign) {
            let whole = whole.trim();
            let whole = if whole.is_empty() {
                Decimal::ZERO
            } else {
                number(whole)?
            };
            return whole
                .fract()
                .is_zero()
                .then(|| whole + Decimal::new(value, 2));
        }
    }
    let Some((top, below)) = typed.split_once('/') else {
        return number(typed);
    };
    let (whole, top) = match top.trim().rsplit_once(' ') {
        Some((whole, top)) => (number(whole.trim())?, number(top)?),
        None => (Decimal::ZERO, number(top.trim())?),
    };
    let below = number(below.trim())?;
    let exact = [2, 4, 5, 8, 10].map(Decimal::from).contains(&below);
    (exact && whole.fract().is_zero() && top.fract().is_zero()).then(|| whole + top / below)
}

/// Digits with a point or a comma; no sign, no exponent.
fn number(typed: &str) -> Option<Decimal> {
    let plain = typed
        .chars()
        .all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    plain
        .then(|| typed.replace(',', ".").parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_read_exactly() {
        for (typed, value) in [
            ("half", "0.5"),
            ("½", "0.5"),
            ("1½", "1.5"),
            ("1 ½", "1.5"),
            ("1 1/2", "1.5"),
            ("3/4", "0.75"),
            ("0,125", "0.125"),
            ("2", "2"),
            ("1/8", "0.125"),
            ("10", "10"),
        ] {
            let pieces = Pieces::parse("pieces", typed).unwrap();
            assert_eq!(pieces.value().to_string(), value, "{typed}");
        }
        for wrong in ["1/3", "a few", "1/0", "-1", "1e3", "½½", "1.5½"] {
            assert_eq!(
                Pieces::parse("pieces", wrong).unwrap_err().problem,
                Problem::NotANumber,
                "{wrong}"
            );
        }
        assert_eq!(
            Pieces::parse("pieces", "0").unwrap_err().problem,
            Problem::NotPositive
        );
    }
}
