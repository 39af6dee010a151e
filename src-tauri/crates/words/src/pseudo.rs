//! English with accents: whatever still reads as plain letters did not come out of a message file.

use std::borrow::Cow;

/// The letters with accents; what is no ASCII letter stays.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const TO: &str = "áƀćďéƒǵĥíĵķĺḿńőṕɋŕśťúṽẃẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃŐṔɊŔŚŤÚṼẂẊÝŹ";
    Cow::Owned(
        text.chars()
            .map(|c| {
                FROM.find(c)
                    .and_then(|at| TO.chars().nth(at))
                    .unwrap_or(c)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_gets_an_accent_and_nothing_else_changes() {
        let plain: String = ('a'..='z').chain('A'..='Z').collect();
        let accented_letters = accented(&plain);
        assert!(!accented_letters.chars().any(|c| c.is_ascii_alphabetic()));
        assert_eq!(accented_letters.chars().count(), 52);
        assert_eq!(accented("7 %, é: ~"), "7 %, é: ~");
    }
}
