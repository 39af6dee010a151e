//! Where the days lie in a drawing, so that a page can put a cursor on a day and find the day under a pointer.
//! Not: the drawing itself. `draw` makes one; every lane and the page read it.

use chrono::{Days, NaiveDate};
use serde::Serialize;

/// Size and plot area of a drawing, in SVG user units, with the days it covers.
///
/// Every day is equally wide: `from` begins at `plot_left`, `to` ends at `plot_right`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Frame {
    /// Width of the whole drawing.
    pub width: f64,
    /// Height of the whole drawing.
    pub height: f64,
    /// Left edge of the first day.
    pub plot_left: f64,
    /// Right edge of the last day.
    pub plot_right: f64,
    /// Top of the lanes.
    pub plot_top: f64,
    /// Bottom of the lanes.
    pub plot_bottom: f64,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Frame {
    /// How many days the drawing covers, at least 1.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days().max(0) + 1
    }

    /// Width of one day, in user units.
    pub fn day_width(&self) -> f64 {
        (self.plot_right - self.plot_left) / self.days() as f64
    }

    /// The middle of a day, in user units from the left; `None` outside the drawing.
    ///
    /// `x = plot_left + (days since from + 0.5) * day width`
    ///
    /// ```
    /// # use ballast_charts::{LifeChart, Size, Theme, life_chart};
    /// # use chrono::NaiveDate;
    /// # fn main() -> Result<(), ballast_charts::ChartError> {
    /// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
    /// let frame = life_chart(&LifeChart::new(day(1), day(10)), Theme::Light, Size::wide(900))?.frame;
    /// let x = frame.x_of(day(3)).unwrap_or_default();
    /// assert_eq!(frame.day_at(x), Some(day(3)));
    /// assert_eq!(frame.x_of(day(11)), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn x_of(&self, day: NaiveDate) -> Option<f64> {
        (self.from..=self.to).contains(&day).then(|| {
            self.plot_left + ((day - self.from).num_days() as f64 + 0.5) * self.day_width()
        })
    }

    /// The day drawn at `x`, `None` beside the plot.
    pub fn day_at(&self, x: f64) -> Option<NaiveDate> {
        if !(self.plot_left..=self.plot_right).contains(&x) {
            return None;
        }
        let index = ((x - self.plot_left) / self.day_width()) as u64;
        self.from
            .checked_add_days(Days::new(index))
            .map(|day| day.min(self.to))
    }
}
