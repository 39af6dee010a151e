//! Amounts of medicines as other apps write them. Only what is exact is read: a number, and a unit that the record has.

use ballast_model::{Amount, Unit};

/// `50 mg`, `12,5mg`, `1 tablet`: a number and a unit. Anything else (`2x`, `one`, `50`) is no exact amount.
pub(crate) fn amount(words: &str) -> Option<Amount> {
    let words = words.trim();
    let digits = words
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .unwrap_or(words.len());
    let (number, unit) = words.split_at(digits);
    let unit = match unit.trim().to_lowercase().as_str() {
        "mg" | "milligram" | "milligrams" => Unit::Mg,
        "µg" | "μg" | "ug" | "mcg" | "microgram" | "micrograms" => Unit::Microgram,
        "g" | "gram" | "grams" => Unit::G,
        "ml" | "milliliter" | "millilitre" => Unit::Ml,
        "drop" | "drops" => Unit::Drop,
        "tablet" | "tablets" | "capsule" | "capsules" | "pill" | "pills" => Unit::Tablet,
        "puff" | "puffs" | "spray" | "sprays" => Unit::Puff,
        "iu" => Unit::Iu,
        "patch" | "patches" => Unit::Patch,
        _ => return None,
    };
    // A comma with three digits after it may part thousands: not exact.
    if number
        .split_once(',')
        .is_some_and(|(_, after)| after.len() == 3)
    {
        return None;
    }
    Amount::parse("amount", number, unit).ok()
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn only_exact_amounts_are_read() {
        let read = |words| amount(words).map(|amount| amount.to_string());
        assert_eq!(read("50 mg").as_deref(), Some("50 mg"));
        assert_eq!(read(" 12,5mg ").as_deref(), Some("12.5 mg"));
        assert_eq!(read("0.5 tablet").as_deref(), Some("0.5 tablet"));
        assert_eq!(read("2 Pills").as_deref(), Some("2 tablets"));
        for words in [
            "",
            "50",
            "mg",
            "2x 50 mg",
            "half",
            "1/2 tablet",
            "1,000 mg",
            "-5 mg",
            "0 mg",
            "5 mgs a day",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }
}
