//! Amounts of a medicine: exact decimals with a unit.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Problem};

/// The unit an amount is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Milligrams.
    Mg,
    /// Micrograms.
    Microgram,
    /// Grams.
    G,
    /// Millilitres.
    Ml,
    /// Drops.
    Drop,
    /// Tablets or capsules, fractions allowed.
    Tablet,
    /// Puffs or sprays.
    Puff,
    /// International units.
    Iu,
    /// Patches.
    Patch,
}

impl Unit {
    /// Every unit, in the order a form offers them.
    pub const ALL: [Self; 9] = [
        Self::Mg,
        Self::Microgram,
        Self::G,
        Self::Ml,
        Self::Drop,
        Self::Tablet,
        Self::Puff,
        Self::Iu,
        Self::Patch,
    ];

    /// The unit's code in storage and on the bridge.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mg => "mg",
            Self::Microgram => "microgram",
            Self::G => "g",
            Self::Ml => "ml",
            Self::Drop => "drop",
            Self::Tablet => "tablet",
            Self::Puff => "puff",
            Self::Iu => "iu",
            Self::Patch => "patch",
        }
    }

    /// The unit with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|u| u.code() == code)
    }

    /// The unit as printed after a number: spelled out where an abbreviation is known to be misread.
    #[must_use]
    pub fn label(self, plural: bool) -> &'static str {
        match (self, plural) {
            (Self::Microgram, false) => "microgram",
            (Self::Microgram, true) => "micrograms",
            (Self::Drop, false) => "drop",
            (Self::Drop, true) => "drops",
            (Self::Tablet, false) => "tablet",
            (Self::Tablet, true) => "tablets",
            (Self::Puff, false) => "puff",
            (Self::Puff, true) => "puffs",
            (Self::Iu, _) => "IU",
            (Self::Patch, false) => "patch",
            (Self::Patch, true) => "patches",
            (unit, _) => unit.code(),
        }
    }
}

/// An exact amount, more than 0 and at most 100,000, with at most four decimal places.
///
/// ```
/// use ballast_model::{Amount, Unit};
/// // Exact: a tenth and two tenths are three tenths.
/// let third = Amount::parse("amount", "0,1", Unit::Mg).unwrap().value() + Amount::parse("amount", "0.2", Unit::Mg).unwrap().value();
/// assert_eq!(third.to_string(), "0.3");
/// assert_eq!(Amount::parse("amount", "12.50", Unit::Mg).unwrap().to_string(), "12.5 mg");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Amount {
    #[ts(type = "string")]
    value: Decimal,
    unit: Unit,
}

impl Amount {
    /// Most of any unit that is taken as meant.
    pub const MAX: i64 = 100_000;
    /// Most decimal places.
    pub const MAX_SCALE: u32 = 4;

    /// An amount of `value` `unit`.
    ///
    /// # Errors
    /// [`Problem::NotPositive`], [`Problem::OutOfRange`] or [`Problem::TooPrecise`] at `field`.
    pub fn new(field: &str, value: Decimal, unit: Unit) -> Result<Self, Invalid> {
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
        if value.scale() > Self::MAX_SCALE {
            return Err(Invalid::new(
                field,
                Problem::TooPrecise {
                    max: Self::MAX_SCALE,
                },
            ));
        }
        Ok(Self { value, unit })
    }

    /// An amount as typed, with a point or a comma before the decimals and no thousands marks.
    ///
    /// # Errors
    /// [`Problem::Empty`], [`Problem::NotANumber`] and those of [`Amount::new`] at `field`.
    pub fn parse(field: &str, typed: &str, unit: Unit) -> Result<Self, Invalid> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Invalid::new(field, Problem::Empty));
        }
        let plain = typed.replacen(',', ".", 1);
        if plain.len() > 40
            || !plain
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'))
        {
            return Err(Invalid::new(field, Problem::NotANumber));
        }
        let value = plain
            .parse::<Decimal>()
            .map_err(|_| Invalid::new(field, Problem::NotANumber))?;
        Self::new(field, value, unit)
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> Decimal {
        self.value
    }

    /// The unit.
    #[must_use]
    pub fn unit(self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}",
            self.value,
            self.unit.label(self.value > Decimal::ONE)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_cannot_be_a_dose() {
        let problem = |typed| {
            Amount::parse("amount", typed, Unit::Mg)
                .unwrap_err()
                .problem
        };
        assert_eq!(problem("-5"), Problem::NotPositive);
        assert_eq!(problem("0"), Problem::NotPositive);
        assert_eq!(
            problem("1000000"),
            Problem::OutOfRange {
                min: 0,
                max: 100_000
            }
        );
        assert_eq!(problem("0.00001"), Problem::TooPrecise { max: 4 });
        assert_eq!(problem("NaN"), Problem::NotANumber);
        assert_eq!(problem("1e3"), Problem::NotANumber);
        assert_eq!(problem("1,000.5"), Problem::NotANumber);
        assert_eq!(problem(""), Problem::Empty);
        assert_eq!(problem(&"9".repeat(60)), Problem::NotANumber);
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_exactly(units in 1_i64..1_000_000_000, scale in 0_u32..=4) {
            let value = Decimal::new(units, scale);
            prop_assume!(value <= Decimal::from(Amount::MAX));
            let amount = Amount::new("amount", value, Unit::Mg).unwrap();
            let again = Amount::parse("amount", &amount.value().to_string(), Unit::Mg).unwrap();
            prop_assert_eq!(amount, again);
        }
    }
}
