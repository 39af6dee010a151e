//! Reads an exact amount out of what was typed as a cost. What leaves a doubt is no amount: "about 40", "9 € a month", "1,234".

/// So much money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Amount {
    /// In hundredths of the currency.
    pub hundredths: u64,
    /// The currency, one name for all its ways of writing; none when it was not named.
    pub currency: Option<String>,
}

/// Most digits before the point.
const MOST_DIGITS: usize = 9;
/// Ways of writing a currency, lower case, and its name. Other codes of three letters stand for themselves.
const CURRENCIES: [(&str, &str); 11] = [
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("£", "GBP"),
    ("pound", "GBP"),
    ("pounds", "GBP"),
    ("$", "$"),
    ("dollar", "$"),
    ("dollars", "$"),
    ("¥", "¥"),
    ("fr.", "CHF"),
];

/// A number with at most two decimals, with a currency before or after it or without one.
pub(super) fn read(words: &str) -> Option<Amount> {
    let words = words.trim();
    let begins = words.find(|c: char| c.is_ascii_digit())?;
    let ends = words.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (rest, after) = words.split_at(ends);
    let (before, number) = rest.split_at(begins);
    let (before, after) = (before.trim(), after.trim());
    let currency = match (before, after) {
        ("", "") => None,
        // "40.-" and "40,-" are whole amounts.
        ("", ".-" | ",-" | ".–" | ",–") => None,
        (name, "") | ("", name) => Some(currency(name)?),
        _ => return None,
    };
    Some(Amount {
        hundredths: hundredths(number)?,
        currency,
    })
}

fn currency(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    if let Some((_, known)) = CURRENCIES.iter().find(|(written, _)| *written == lower) {
        return Some((*known).to_owned());
    }
    // Typed in capitals, so that it is a code and not a word ("a session: 40 all").
    let is_code = name.len() == 3 && name.chars().all(|c| c.is_ascii_uppercase());
    is_code.then(|| name.to_owned())
}

fn hundredths(number: &str) -> Option<u64> {
    let (whole, part) = match number.split_once(['.', ',']) {
        Some((whole, part)) => (whole, part),
        None => (number, ""),
    };
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > MOST_DIGITS || part.len() > 2 {
        return None;
    }
    if !digits(whole) || !digits(part) {
        return None;
    }
    let cents: u64 = format!("{part:0<2}").parse().ok()?;
    Some(whole.parse::<u64>().ok()? * 100 + cents)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(words: &str) -> Option<(u64, String)> {
        read(words).map(|a| (a.hundredths, a.currency.unwrap_or_default()))
    }

    #[test]
    fn exact_amounts_are_read_however_they_are_written() {
        for (words, cents, currency) in [
            ("5 €", 500, "EUR"),
            ("€5", 500, "EUR"),
            ("5,50 EUR", 550, "EUR"),
            (" 12.5 euros ", 1250, "EUR"),
            ("EUR 0.05", 5, "EUR"),
            ("80", 8000, ""),
            ("80.00", 8000, ""),
            ("40.-", 4000, ""),
            ("£30", 3000, "GBP"),
            ("CHF 190.25", 19025, "CHF"),
            ("$ 20", 2000, "$"),
            ("0", 0, ""),
        ] {
            assert_eq!(known(words), Some((cents, currency.to_owned())), "{words}");
        }
    }

    #[test]
    fn what_leaves_a_doubt_is_no_amount() {
        for words in [
            "",
            "free",
            "about 40",
            "about 40 €",
            "9 € a month",
            "40-50 €",
            "2 x 40 €",
            "1,234",
            "1.234,50 €",
            "1 234 €",
            "-5 €",
            "5.5.5",
            "40 all",
            "12345678901 €",
            "5 € + 3 €",
            "٥ €",
        ] {
            assert_eq!(known(words), None, "{words}");
        }
    }
}
