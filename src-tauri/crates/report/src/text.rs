//! The words of a typeset page in reading order: what a person who does not see the picture of a page is given instead.
//!
//! Who calls it: [`crate::Document::text`].

use typst::layout::{Frame, FrameItem, Point};

/// Pieces closer than this, in points, belong to one word or sentence.
const TOUCHING: f64 = 1.5;

/// The words of a frame, a line for each line of the page; a drawing stands as its text alternative.
pub(crate) fn words(frame: &Frame) -> String {
    let mut lines = Lines {
        text: String::new(),
        end: None,
    };
    lines.read(frame, Point::zero());
    // Only where lines break is said by these.
    lines.text.retain(|c| c != '\u{200b}');
    lines.text.replace('\u{a0}', " ")
}

struct Lines {
    text: String,
    /// Where the piece before ended.
    end: Option<Point>,
}

impl Lines {
    fn read(&mut self, frame: &Frame, origin: Point) {
        for (at, item) in frame.items() {
            let at = origin + *at;
            match item {
                FrameItem::Group(group) => self.read(&group.frame, at),
                FrameItem::Text(piece) => {
                    self.add(&piece.text, at);
                    self.end = Some(Point::new(at.x + piece.width(), at.y));
                }
                FrameItem::Image(image, ..) => {
                    self.end = None;
                    self.add(image.alt().unwrap_or_default(), at);
                    self.end = None;
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, piece: &str, at: Point) {
        let same_line = self.end.is_some_and(|end| {
            (end.y - at.y).to_pt().abs() < TOUCHING
                && end.x <= at.x + typst::layout::Abs::pt(TOUCHING)
        });
        let touching = self
            .end
            .is_some_and(|end| (at.x - end.x).to_pt() < TOUCHING);
        if !same_line && !self.text.is_empty() {
            self.text.push('\n');
        } else if same_line && !touching {
            self.text.push_str("  ");
        }
        self.text.push_str(piece);
    }
}
