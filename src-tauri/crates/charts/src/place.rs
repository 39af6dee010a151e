//! Where things stand in a drawing: the place of a row of the table, so that a page can show which one is read, and the
//! scale of an axis, so that a position can be read back as its value. Not: the days of a time axis (see `frame`).

use serde::Serialize;

/// The place of one row of the table, in SVG user units from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Place {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge, not left of `left`.
    pub right: f64,
    /// Bottom edge, not above `top`.
    pub bottom: f64,
}

impl Place {
    /// Whether a point lies in it (edges included).
    pub fn holds(&self, x: f64, y: f64) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

/// Which way a scale runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Values lie from left to right.
    Across,
    /// Values lie from top to bottom, most often the highest at the top.
    Upright,
}

/// The scale of one axis: evenly spaced values between two positions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scale {
    /// What is measured ("Mood").
    pub name: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Position of `low`, in SVG user units (from the left or from the top).
    pub low_at: f64,
    /// Position of `high`.
    pub high_at: f64,
    /// Value at `low_at`.
    pub low: f64,
    /// Value at `high_at`; differs from `low`.
    pub high: f64,
}

impl Scale {
    /// The position of a value; values outside the scale are drawn at its nearer end.
    ///
    /// `low_at + (value - low) / (high - low) * (high_at - low_at)`
    ///
    /// ```
    /// use ballast_charts::{Direction, Scale};
    ///
    /// let scale = Scale { name: "Mood".to_owned(), direction: Direction::Upright, low_at: 200.0, high_at: 100.0, low: 0.0, high: 10.0 };
    /// assert_eq!(scale.position(5.0), 150.0);
    /// assert_eq!(scale.value(150.0), 5.0);
    /// assert_eq!(scale.position(99.0), 100.0);
    /// ```
    pub fn position(&self, value: f64) -> f64 {
        let (least, most) = if self.low < self.high {
            (self.low, self.high)
        } else {
            (self.high, self.low)
        };
        let value = if value.is_nan() {
            self.low
        } else {
            value.clamp(least, most)
        };
        self.low_at + (value - self.low) / (self.high - self.low) * (self.high_at - self.low_at)
    }

    /// The value at a position.
    pub fn value(&self, position: f64) -> f64 {
        self.low + (position - self.low_at) / (self.high_at - self.low_at) * (self.high - self.low)
    }
}
