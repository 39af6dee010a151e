//! A `plotters` drawing backend that writes small, clean SVG. Not: the root element (see `draw`) or any layout.
//!
//! Why not plotters' own SVG backend: it rounds to whole units (five-pixel days would jitter), writes one element for
//! every bar and every dash, and sets text by an em-based guess. Here one backend pixel is a tenth of a user unit,
//! neighbouring marks of one paint share a `<path>`, text stands on its baseline, and there are no `style` or `id`
//! attributes (the page's content policy forbids the one, other drawings on the page could clash with the other).

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

/// Backend pixels in one SVG user unit.
pub(crate) const GRAIN: f64 = 10.0;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

#[derive(Clone, Copy, PartialEq)]
enum Paint {
    Fill,
    Stroke(u32),
}

/// The backend: appends elements to a string.
pub(crate) struct Ink<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// Paint, colour and opacity (in thousandths) of the path being written.
    open: Option<(Paint, (u8, u8, u8), u32)>,
}

impl<'a> Ink<'a> {
    /// A backend of this size, in tenths of a user unit.
    pub(crate) fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        Self {
            out,
            size,
            open: None,
        }
    }

    /// Goes on with the open path when the paint is the same, else begins one. False: nothing to be seen.
    fn path(&mut self, paint: Paint, color: BackendColor) -> bool {
        let opacity = (color.alpha.clamp(0.0, 1.0) * 1000.0).round() as u32;
        if opacity == 0 || paint == Paint::Stroke(0) {
            return false;
        }
        let wanted = Some((paint, color.rgb, opacity));
        if self.open != wanted {
            self.close();
            self.out.push_str("<path");
            let color = hex(color.rgb);
            match paint {
                Paint::Fill => {
                    push(self.out, format_args!(" fill=\"{color}\""));
                    if opacity < 1000 {
                        push(
                            self.out,
                            format_args!(" fill-opacity=\"{}\"", f64::from(opacity) / 1000.0),
                        );
                    }
                }
                Paint::Stroke(width) => {
                    push(
                        self.out,
                        format_args!(" fill=\"none\" stroke=\"{color}\" stroke-width=\""),
                    );
                    number(self.out, width as i32);
                    self.out.push('"');
                    if opacity < 1000 {
                        push(
                            self.out,
                            format_args!(" stroke-opacity=\"{}\"", f64::from(opacity) / 1000.0),
                        );
                    }
                }
            }
            self.out.push_str(" d=\"");
            self.open = wanted;
        }
        true
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.out.push_str("\"/>\n");
        }
    }

    fn pair(&mut self, command: char, x: i32, y: i32) {
        self.out.push(command);
        number(self.out, x);
        if y >= 0 {
            self.out.push(' ');
        }
        number(self.out, y);
    }

    /// Subpath through the points, leaving out those that repeat the one before.
    fn trace(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut points = points.into_iter();
        let Some(mut at) = points.next() else { return };
        self.pair('M', at.0, at.1);
        for next in points {
            match (next.0 - at.0, next.1 - at.1) {
                (0, 0) => {}
                (dx, 0) => {
                    self.out.push('h');
                    number(self.out, dx);
                }
                (0, dy) => {
                    self.out.push('v');
                    number(self.out, dy);
                }
                (dx, dy) => self.pair('l', dx, dy),
            }
            at = next;
        }
    }
}

fn hex((r, g, b): (u8, u8, u8)) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Writing to a string cannot go wrong, so the result is of no interest.
fn push(out: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(what);
}

/// Tenths as a decimal number: 123 is "12.3", 120 is "12".
fn number(out: &mut String, tenths: i32) {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if rest == 0 {
        push(out, format_args!("{sign}{whole}"));
    } else {
        push(out, format_args!("{sign}{whole}.{rest}"));
    }
}

/// Appends text with the five characters escaped that XML reserves.
pub(crate) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

impl DrawingBackend for Ink<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let paint = if fill {
            Paint::Fill
        } else {
            Paint::Stroke(style.stroke_width())
        };
        if x1 > x0 && y1 > y0 && self.path(paint, style.color()) {
            self.trace([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]);
            self.out.push('z');
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        if self.path(Paint::Stroke(style.stroke_width()), style.color()) {
            self.trace(path);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        if self.path(Paint::Fill, style.color()) {
            self.trace(vert);
            self.out.push('z');
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let paint = if fill {
            Paint::Fill
        } else {
            Paint::Stroke(style.stroke_width())
        };
        let r = radius as i32;
        if r > 0 && self.path(paint, style.color()) {
            self.pair('M', x - r, y);
            for sweep in [2 * r, -2 * r] {
                self.pair('a', r, r);
                self.out.push_str(" 0 1 0 ");
                number(self.out, sweep);
                self.out.push_str(" 0");
            }
            self.out.push('z');
        }
        Ok(())
    }

    /// Text stands on its baseline at `pos`; the font family is set once on the root.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        self.close();
        self.out.push_str("<text x=\"");
        number(self.out, x);
        self.out.push_str("\" y=\"");
        number(self.out, y);
        self.out.push_str("\" font-size=\"");
        number(self.out, style.size().round() as i32);
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.out.push_str("\" text-anchor=\"middle"),
            HPos::Right => self.out.push_str("\" text-anchor=\"end"),
        }
        if matches!(style.style(), FontStyle::Bold) {
            self.out.push_str("\" font-weight=\"600");
        }
        push(
            self.out,
            format_args!("\" fill=\"{}\">", hex(style.color().rgb)),
        );
        escape(self.out, text);
        self.out.push_str("</text>\n");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plotters::prelude::*;

    use super::*;

    fn drawn(draw: impl Fn(&DrawingArea<Ink, plotters::coord::Shift>)) -> String {
        let mut out = String::new();
        {
            let area = Ink::new(&mut out, (1000, 1000)).into_drawing_area();
            draw(&area);
            assert!(area.present().is_ok());
        }
        out
    }

    #[test]
    fn marks_of_one_paint_share_a_path_in_tenths_of_a_unit() {
        let svg = drawn(|area| {
            for x in [0, 45] {
                assert!(
                    area.draw(&Rectangle::new([(x, 10), (x + 34, 30)], RED.filled()))
                        .is_ok()
                );
            }
        });
        assert_eq!(
            svg,
            "<path fill=\"#ff0000\" d=\"M0 1h3.4v2h-3.4zM4.5 1h3.4v2h-3.4z\"/>\n"
        );
    }

    #[test]
    fn strokes_and_fills_do_not_mix() {
        let svg = drawn(|area| {
            assert!(
                area.draw(&PathElement::new(
                    [(0, 0), (10, 15), (10, 15), (5, 5)],
                    Color::stroke_width(&BLUE, 22)
                ))
                .is_ok()
            );
            assert!(area.draw(&Circle::new((50, 50), 21, BLUE.filled())).is_ok());
        });
        assert_eq!(
            svg,
            "<path fill=\"none\" stroke=\"#0000ff\" stroke-width=\"2.2\" d=\"M0 0l1 1.5l-0.5-1\"/>\n\
             <path fill=\"#0000ff\" d=\"M2.9 5a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0z\"/>\n"
        );
    }

    #[test]
    fn text_is_escaped() {
        let svg = drawn(|area| {
            let style = ("Inter", 110).into_font().color(&BLACK);
            assert!(area.draw_text("<b a='1'>\"&", &style, (15, 20)).is_ok());
        });
        assert_eq!(
            svg,
            "<text x=\"1.5\" y=\"2\" font-size=\"11\" fill=\"#000000\">&lt;b a=&#39;1&#39;&gt;&quot;&amp;</text>\n"
        );
    }
}
