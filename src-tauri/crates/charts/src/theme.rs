//! The three looks of a chart: colours by role, and the sizes of text, lines and lanes. Not: where things go (each
//! lane knows that). Roles follow the app's design: one colour per treatment everywhere; on paper greys that survive
//! a photocopier.

use plotters::style::RGBAColor;
use serde::Serialize;

/// The look of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Warm paper and ink, on screen.
    Light,
    /// Warm near-black, on screen.
    Dark,
    /// Black, white and greys; text is 7.5 to 8.5 pt when the drawing's width is printed 180 mm wide.
    Paper,
}

const fn rgb(hex: u32) -> RGBAColor {
    tint(hex, 1.0)
}

const fn tint(hex: u32, alpha: f64) -> RGBAColor {
    RGBAColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8, alpha)
}

/// Colours by role. Text in a treatment's colour has at least 4.5 : 1 on the ground, so therapy,
/// side effects and sleep have a deeper shade for words than for marks.
pub(crate) struct Palette {
    pub ground: RGBAColor,
    pub ink: RGBAColor,
    pub soft: RGBAColor,
    pub hairline: RGBAColor,
    pub baseline: RGBAColor,
    /// Lines between bands of severity: fine on screen, dark enough for a photocopier on paper.
    pub division: RGBAColor,
    pub window: RGBAColor,
    pub mood: RGBAColor,
    pub mood_band: RGBAColor,
    pub mood_core: RGBAColor,
    pub medicine: RGBAColor,
    pub medicine_fill: RGBAColor,
    pub therapy: RGBAColor,
    pub therapy_ink: RGBAColor,
    pub side_effect: RGBAColor,
    pub side_effect_ink: RGBAColor,
    pub sleep: RGBAColor,
    pub sleep_ink: RGBAColor,
    pub event: RGBAColor,
    pub lifestyle: RGBAColor,
    pub lifestyle_ink: RGBAColor,
    /// Pixels of days at the lowest, at "my usual self" and at the highest; those between are mixed.
    pub pixel_low: RGBAColor,
    pub pixel_usual: RGBAColor,
    pub pixel_high: RGBAColor,
}

/// How much ink is in the darkest band of severity of a questionnaire.
pub(crate) const DEEPEST_BAND: f64 = 0.09;

/// A colour between two, `share` of the way from the first.
pub(crate) fn mixed(from: RGBAColor, to: RGBAColor, share: f64) -> RGBAColor {
    let share = share.clamp(0.0, 1.0);
    let part = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
    RGBAColor(
        part(from.0, to.0),
        part(from.1, to.1),
        part(from.2, to.2),
        1.0,
    )
}

const LIGHT: Palette = Palette {
    ground: rgb(0xfdfcfa),
    ink: rgb(0x1d2733),
    soft: rgb(0x5d6975),
    hairline: rgb(0xe4e0d8),
    baseline: rgb(0xd3cec3),
    division: rgb(0xe4e0d8),
    window: rgb(0xf1ece0),
    mood: rgb(0x1f5f8b),
    mood_band: rgb(0xc5d9e8),
    mood_core: rgb(0x93b9d6),
    medicine: rgb(0x44388a),
    medicine_fill: tint(0x8a80c9, 0.33),
    therapy: rgb(0x1d7a6c),
    therapy_ink: rgb(0x1a7265),
    side_effect: rgb(0xd07f8d),
    side_effect_ink: rgb(0xab4357),
    sleep: rgb(0x8fbfda),
    sleep_ink: rgb(0x2b6d92),
    event: rgb(0x882255),
    lifestyle: rgb(0x9a7b2c),
    lifestyle_ink: rgb(0x7d6118),
    pixel_low: rgb(0x9c4a0c),
    pixel_usual: rgb(0xe9e3d6),
    pixel_high: rgb(0x1f5f8b),
};

const DARK: Palette = Palette {
    ground: rgb(0x211e1b),
    ink: rgb(0xece7df),
    soft: rgb(0xa8a096),
    hairline: rgb(0x37322d),
    baseline: rgb(0x4b453e),
    division: rgb(0x37322d),
    window: rgb(0x2d2923),
    mood: rgb(0x7cbbe6),
    mood_band: rgb(0x33495a),
    mood_core: rgb(0x4d748f),
    medicine: rgb(0x9094ef),
    medicine_fill: tint(0x8a80c9, 0.30),
    therapy: rgb(0x43b8a2),
    therapy_ink: rgb(0x43b8a2),
    side_effect: rgb(0xc8717f),
    side_effect_ink: rgb(0xe593a0),
    sleep: rgb(0x4f87a6),
    sleep_ink: rgb(0x86bddb),
    event: rgb(0xe7afce),
    lifestyle: rgb(0xc2a251),
    lifestyle_ink: rgb(0xd0b265),
    pixel_low: rgb(0xe0904f),
    pixel_usual: rgb(0x3d3731),
    pixel_high: rgb(0x6fb4e4),
};

const PAPER: Palette = Palette {
    ground: rgb(0xffffff),
    ink: rgb(0x000000),
    soft: rgb(0x404040),
    hairline: rgb(0xdcdcdc),
    baseline: rgb(0xb4b4b4),
    division: rgb(0x606060),
    window: rgb(0xefefef),
    mood: rgb(0x000000),
    mood_band: rgb(0xc2c2c2),
    mood_core: rgb(0x8f8f8f),
    medicine: rgb(0x000000),
    medicine_fill: tint(0x000000, 0.13),
    therapy: rgb(0x000000),
    therapy_ink: rgb(0x000000),
    side_effect: rgb(0x808080),
    side_effect_ink: rgb(0x000000),
    sleep: rgb(0x9a9a9a),
    sleep_ink: rgb(0x000000),
    event: rgb(0x000000),
    lifestyle: rgb(0x000000),
    lifestyle_ink: rgb(0x000000),
    pixel_low: rgb(0x5a5a5a),
    pixel_usual: rgb(0x5a5a5a),
    pixel_high: rgb(0x5a5a5a),
};

/// Sizes in user units. Text has its own sizes; `unit` scales distances, `pen` line widths, and `ease` says how much of the
/// space between things is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    /// Names of lanes.
    pub name: f64,
    /// Months and score numbers.
    pub figure: f64,
    /// Dose and event labels.
    pub label: f64,
    /// Small grey words.
    pub small: f64,
    /// One step of distance: 1 on screen.
    pub unit: f64,
    /// One step of line width: 1 on screen.
    pub pen: f64,
    /// Height of the mood scale, 0 to 10, when no height is asked for.
    pub mood: f64,
    /// 0: as close as can be read; 1: as airy as a screen allows.
    pub ease: f64,
}

impl Sizes {
    /// A distance that gives way: `tight` steps where room is short, `roomy` ones where there is plenty.
    pub(crate) fn give(&self, tight: f64, roomy: f64) -> f64 {
        (tight + (roomy - tight) * self.ease) * self.unit
    }

    /// From the baseline of a name, or of small words, to that of small words under it: their boxes do not touch.
    pub(crate) fn line(&self) -> f64 {
        0.25 * self.name + 0.79 * self.small + self.give(0.2, 1.6)
    }

    /// Height of a name of this size with small words under it.
    pub(crate) fn stack(&self, name: f64) -> f64 {
        0.8 * name + self.line() + 0.26 * self.small
    }
}

/// Points in 180 mm, the width a paper chart is printed at.
const PAPER_WIDTH_PT: f64 = 180.0 / 25.4 * 72.0;

impl Theme {
    pub(crate) fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Paper => &PAPER,
        }
    }

    /// Sizes for a drawing of this width.
    pub(crate) fn sizes(self, width: f64) -> Sizes {
        match self {
            Self::Light | Self::Dark => Sizes {
                name: 13.0,
                figure: 12.0,
                label: 11.0,
                small: 11.0,
                unit: 1.0,
                pen: 1.0,
                mood: 190.0,
                ease: 1.0,
            },
            Self::Paper => {
                let pt = width / PAPER_WIDTH_PT;
                Sizes {
                    name: 8.5 * pt,
                    figure: 8.0 * pt,
                    label: 8.0 * pt,
                    small: 7.5 * pt,
                    unit: 0.57 * pt,
                    pen: 0.56 * pt,
                    mood: 96.5 * pt,
                    ease: 0.2,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2 relative luminance and contrast ratio.
    fn contrast(a: RGBAColor, b: RGBAColor) -> f64 {
        let luminance = |c: RGBAColor| {
            let linear = |v: u8| {
                let v = f64::from(v) / 255.0;
                if v <= 0.04045 {
                    v / 12.92
                } else {
                    ((v + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * linear(c.0) + 0.7152 * linear(c.1) + 0.0722 * linear(c.2)
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_are_legible_on_the_ground_and_on_review_windows() {
        for theme in [Theme::Light, Theme::Dark, Theme::Paper] {
            let p = theme.palette();
            for words in [
                p.ink,
                p.soft,
                p.mood,
                p.medicine,
                p.therapy_ink,
                p.side_effect_ink,
                p.sleep_ink,
                p.event,
                p.lifestyle_ink,
            ] {
                for ground in [p.ground, p.window] {
                    let ratio = contrast(words, ground);
                    assert!(
                        ratio >= 4.5,
                        "{theme:?} {words:?} on {ground:?}: {ratio:.2}"
                    );
                }
            }
        }
    }

    #[test]
    fn words_are_legible_on_the_darkest_band_of_a_questionnaire() {
        for theme in [Theme::Light, Theme::Dark, Theme::Paper] {
            let p = theme.palette();
            let band = mixed(p.ground, p.ink, DEEPEST_BAND);
            for words in [p.ink, p.soft] {
                let ratio = contrast(words, band);
                assert!(ratio >= 4.5, "{theme:?} {words:?} on {band:?}: {ratio:.2}");
            }
        }
    }

    /// What a person sees: everything, or with one kind of cone missing. Matrices over linear RGB for the whole loss of a
    /// cone (severity 1.0) of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
    /// Vision Deficiency", IEEE TVCG 15(6), 2009.
    const SEEN: [(&str, [[f64; 3]; 3]); 4] = [
        (
            "all cones",
            [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        ),
        (
            "protanopia",
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
        ),
        (
            "deuteranopia",
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
        ),
        (
            "tritanopia",
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        ),
    ];

    /// CIE L*a*b* (D65) of a colour as it is seen.
    fn lab(c: RGBAColor, seen: &[[f64; 3]; 3]) -> [f64; 3] {
        let linear = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        let rgb = [linear(c.0), linear(c.1), linear(c.2)];
        let dot = |row: &[f64; 3], v: &[f64; 3]| row.iter().zip(v).map(|(a, b)| a * b).sum::<f64>();
        let rgb = seen.map(|row| dot(&row, &rgb).clamp(0.0, 1.0));
        let xyz = [
            dot(&[0.412_456_4, 0.357_576_1, 0.180_437_5], &rgb) / 0.95047,
            dot(&[0.212_672_9, 0.715_152_2, 0.072_175_0], &rgb),
            dot(&[0.019_333_9, 0.119_192_0, 0.950_304_1], &rgb) / 1.08883,
        ];
        let [x, y, z] = xyz.map(|t| {
            if t > 216.0 / 24389.0 {
                t.cbrt()
            } else {
                (24389.0 / 27.0 * t + 16.0) / 116.0
            }
        });
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// Difference of two colours as they are seen (CIE 1976); about 2.3 is just noticed side by side.
    fn apart(a: RGBAColor, b: RGBAColor, seen: &[[f64; 3]; 3]) -> f64 {
        let (a, b) = (lab(a, seen), lab(b, seen));
        a.iter()
            .zip(b)
            .map(|(a, b)| (a - b).powi(2))
            .sum::<f64>()
            .sqrt()
    }

    #[test]
    fn differences_are_those_of_the_standard() {
        let all = &SEEN[0].1;
        let close = |a: f64, b: f64| (a - b).abs() < 0.1;
        // White and black, and sRGB red, as published for D65.
        assert!(close(apart(rgb(0xffffff), rgb(0x000000), all), 100.0));
        let red = lab(rgb(0xff0000), all);
        assert!(
            close(red[0], 53.24) && close(red[1], 80.09) && close(red[2], 67.20),
            "{red:?}"
        );
    }

    #[test]
    fn treatments_differ_for_the_three_common_deficiencies() {
        for theme in [Theme::Light, Theme::Dark] {
            let p = theme.palette();
            let marks = [
                ("mood", p.mood),
                ("medicine", p.medicine),
                ("therapy", p.therapy),
                ("side effect", p.side_effect),
                ("sleep", p.sleep),
                ("event", p.event),
                ("lifestyle", p.lifestyle),
            ];
            for (who, seen) in &SEEN {
                for (i, (a, one)) in marks.iter().enumerate() {
                    for (b, other) in &marks[i + 1..] {
                        let apart = apart(*one, *other, seen);
                        assert!(
                            apart >= 9.0,
                            "{theme:?}, {who}: {a} and {b} are {apart:.1} apart"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn days_in_pixels_differ_for_the_three_common_deficiencies() {
        for theme in [Theme::Light, Theme::Dark] {
            let p = theme.palette();
            let means = [0.0, 2.0, 4.0, 5.0, 6.0, 8.0, 10.0];
            let colors = means.map(|mean| crate::pictures::pixels::color(p, mean));
            for (who, seen) in &SEEN {
                for (pair, means) in colors.windows(2).zip(means.windows(2)) {
                    let apart = apart(pair[0], pair[1], seen);
                    assert!(
                        apart >= 8.0,
                        "{theme:?}, {who}: {means:?} are {apart:.1} apart"
                    );
                }
                // As far below as above is never the same colour.
                for (below, above) in [(0, 6), (1, 5), (2, 4)] {
                    let apart = apart(colors[below], colors[above], seen);
                    assert!(
                        apart >= 18.0,
                        "{theme:?}, {who}: {below} and {above} are {apart:.1} apart"
                    );
                }
                let empty = apart(colors[3], p.ground, seen);
                assert!(
                    empty >= 8.0,
                    "{theme:?}, {who}: a usual day is {empty:.1} from the ground"
                );
            }
        }
    }

    #[test]
    fn paper_text_is_at_least_seven_and_a_half_points_at_180_mm() {
        for width in [320.0, 680.0, 990.0] {
            let sizes = Theme::Paper.sizes(width);
            assert!(sizes.small * PAPER_WIDTH_PT / width >= 7.5 - 1e-9);
            assert!(sizes.name * PAPER_WIDTH_PT / width <= 9.0);
        }
    }
}
