//! Measures text with the bundled Inter, so that labels are placed by their real width. Not: shaping or drawing;
//! the page and the typesetter draw the text with the same font.

use std::sync::OnceLock;

use ttf_parser::Face;

use crate::error::ChartError;

static REGULAR: &[u8] = include_bytes!("../../../fonts/Inter-Regular.ttf");
static SEMI_BOLD: &[u8] = include_bytes!("../../../fonts/Inter-SemiBold.ttf");

/// Weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
}

/// One weight, with the advances of ASCII looked up once (as wide as "0" for every digit).
struct Cut {
    face: Face<'static>,
    em: f64,
    ascii: [f64; 128],
}

impl Cut {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let face = Face::parse(bytes, 0).ok()?;
        let mut cut = Self {
            em: f64::from(face.units_per_em()),
            ascii: [0.0; 128],
            face,
        };
        for code in 0..128_u8 {
            let c = char::from(code);
            cut.ascii[usize::from(code)] = cut.look_up(if c.is_ascii_digit() { '0' } else { c });
        }
        Some(cut)
    }

    /// Advance in font units; a glyph the font lacks takes one em.
    fn look_up(&self, c: char) -> f64 {
        let glyph = self.face.glyph_index(c);
        let advance = glyph.and_then(|glyph| self.face.glyph_hor_advance(glyph));
        advance.map_or(self.em, f64::from)
    }
}

static CUTS: OnceLock<Option<(Cut, Cut)>> = OnceLock::new();

/// The two weights a chart uses, ready to measure.
pub(crate) struct Ruler {
    regular: &'static Cut,
    semi_bold: &'static Cut,
}

impl Ruler {
    pub(crate) fn new() -> Result<Self, ChartError> {
        let cuts = CUTS.get_or_init(|| Cut::read(REGULAR).zip(Cut::read(SEMI_BOLD)));
        let (regular, semi_bold) = cuts.as_ref().ok_or(ChartError::Font)?;
        Ok(Self { regular, semi_bold })
    }

    /// Advance width in user units. Kerning is left out and every digit counts as wide as "0" (tabular
    /// figures), so the answer is never too small; a glyph Inter lacks counts as one em.
    pub(crate) fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        let cut = match weight {
            Weight::Regular => self.regular,
            Weight::SemiBold => self.semi_bold,
        };
        let advance = |c: char| match cut.ascii.get(c as usize) {
            Some(advance) => *advance,
            None => cut.look_up(c),
        };
        text.chars().map(advance).sum::<f64>() / cut.em * size
    }

    /// The text, shortened with an ellipsis until it is no wider than `room`.
    pub(crate) fn fit(&self, text: &str, size: f64, weight: Weight, room: f64) -> String {
        if self.width(text, size, weight) <= room {
            return text.to_owned();
        }
        let mut width = self.width("\u{2026}", size, weight);
        if width > room {
            return String::new();
        }
        let mut kept = String::new();
        let mut letter = [0; 4];
        for c in text.chars() {
            width += self.width(c.encode_utf8(&mut letter), size, weight);
            if width > room {
                break;
            }
            kept.push(c);
        }
        kept.truncate(kept.trim_end().len());
        if kept.is_empty() {
            return String::new();
        }
        kept.push('\u{2026}');
        kept
    }

    /// The text on lines no wider than `room`, broken at spaces (inside a word only when the word alone is wider).
    pub(crate) fn wrap(&self, text: &str, size: f64, weight: Weight, room: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if self.width(&longer, size, weight) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if line.chars().nth(1).is_some() && self.width(&line, size, weight) > room {
                    line.pop();
                    lines.push(std::mem::take(&mut line));
                    line.push(c);
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_come_from_the_font() -> Result<(), ChartError> {
        let ruler = Ruler::new()?;
        let width = |text| ruler.width(text, 100.0, Weight::Regular);
        assert!(width("iii") < width("mmm"));
        assert!(
            (width("111") - width("000")).abs() < 1e-9,
            "figures are tabular"
        );
        assert!(ruler.width("Mood", 100.0, Weight::SemiBold) > width("Mood"));
        assert!(
            (width("\u{4e2d}") - 100.0).abs() < 1e-9,
            "an unknown glyph takes one em"
        );
        Ok(())
    }

    #[test]
    fn long_names_are_shortened_to_the_room() -> Result<(), ChartError> {
        let ruler = Ruler::new()?;
        let text = ruler.fit("Lisdexamfetamine dimesylate", 13.0, Weight::SemiBold, 90.0);
        assert!(text.starts_with("Lisdexam") && text.ends_with('\u{2026}'));
        assert!(ruler.width(&text, 13.0, Weight::SemiBold) <= 90.0);
        assert_eq!(ruler.fit("CBT", 13.0, Weight::SemiBold, 90.0), "CBT");
        Ok(())
    }

    #[test]
    fn sentences_are_broken_at_spaces_and_only_long_words_inside() -> Result<(), ChartError> {
        let ruler = Ruler::new()?;
        let wrap = |text, room| ruler.wrap(text, 10.0, Weight::Regular, room);
        let lines = wrap("one two three four five six", 60.0);
        assert_eq!(lines.join(" "), "one two three four five six");
        assert!(lines.len() > 1);
        let word = "m".repeat(60);
        let lines = wrap(&word, 50.0);
        assert_eq!(lines.concat(), word);
        assert!(
            lines
                .iter()
                .all(|line| ruler.width(line, 10.0, Weight::Regular) <= 50.0)
        );
        assert!(wrap("", 50.0).is_empty());
        Ok(())
    }
}
