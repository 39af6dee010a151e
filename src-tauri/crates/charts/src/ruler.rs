//! Measures text with the bundled Inter, so that labels are placed by their real width. Not: shaping or drawing;
//! the page and the typesetter draw the text with the same font.

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

/// The two weights a chart uses, ready to measure.
pub(crate) struct Ruler {
    regular: Face<'static>,
    semi_bold: Face<'static>,
}

impl Ruler {
    pub(crate) fn new() -> Result<Self, ChartError> {
        let face = |bytes| Face::parse(bytes, 0).map_err(|_| ChartError::Font);
        Ok(Self {
            regular: face(REGULAR)?,
            semi_bold: face(SEMI_BOLD)?,
        })
    }

    /// Advance width in user units. Kerning is left out and every digit counts as wide as "0" (tabular
    /// figures), so the answer is never too small; a glyph Inter lacks counts as one em.
    pub(crate) fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        let face = match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        };
        let em = f64::from(face.units_per_em());
        let units: f64 = text
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .map(|c| {
                let advance = face
                    .glyph_index(c)
                    .and_then(|glyph| face.glyph_hor_advance(glyph));
                advance.map_or(em, f64::from)
            })
            .sum();
        units / em * size
    }

    /// The text, shortened with an ellipsis until it is no wider than `room`.
    pub(crate) fn fit(&self, text: &str, size: f64, weight: Weight, room: f64) -> String {
        if self.width(text, size, weight) <= room {
            return text.to_owned();
        }
        let mut kept = text.to_owned();
        while kept.pop().is_some() {
            let shortened = format!("{}\u{2026}", kept.trim_end());
            if self.width(&shortened, size, weight) <= room {
                return shortened;
            }
        }
        String::new()
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
}
