//! Made-up data for every picture: the usual case, and the cases that are hard to draw. One list for the golden drawings,
//! the checks over all of them, the speed measurement and the example.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

use ballast_charts::{ChartError, Drawing, Size, Theme};

use crate::fixture::{day, plus};

mod adherence;
mod balance;
mod before_after;
mod cost;
mod pixels;
mod questionnaire;
mod season;
mod side_effect;
mod skills;
mod sleep;
mod together;
mod treatment;
mod variability;

type Draw = Box<dyn Fn(Theme, Size) -> Result<Drawing, ChartError>>;

/// One thing to draw.
pub struct Case {
    /// Its picture, as `ballast chart NAME` calls it.
    pub chart: &'static str,
    /// What is drawn ("usual", "empty", …).
    pub name: &'static str,
    pub draw: Draw,
}

pub fn case<D: 'static>(
    chart: &'static str,
    name: &'static str,
    data: D,
    draw: fn(&D, Theme, Size) -> Result<Drawing, ChartError>,
) -> Case {
    Case {
        chart,
        name,
        draw: Box::new(move |theme, size| draw(&data, theme, size)),
    }
}

/// Every case of every picture.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(treatment::cases());
    cases.extend(balance::cases());
    cases.extend(adherence::cases());
    cases.extend(pixels::cases());
    cases.extend(side_effect::cases());
    cases.extend(skills::cases());
    cases.extend(together::cases());
    cases.extend(before_after::cases());
    cases.extend(sleep::cases());
    cases.extend(season::cases());
    cases.extend(cost::cases());
    cases.extend(variability::cases());
    cases.extend(questionnaire::cases());
    cases
}

/// A name of 200 characters.
pub fn long_name() -> String {
    "Lisdexamfetamine dimesylate prolonged release capsules taken with breakfast "
        .repeat(3)
        .chars()
        .take(200)
        .collect()
}

/// Names from right to left and in Chinese.
pub const FOREIGN: [&str; 3] = [
    "\u{5e1}\u{5e8}\u{5d8}\u{5e8}\u{5dc}\u{5d9}\u{5df}",
    "\u{633}\u{64a}\u{631}\u{62a}\u{631}\u{627}\u{644}\u{64a}\u{646}",
    "\u{820d}\u{66f2}\u{6797}\u{6bcf}\u{65e5}\u{4e00}\u{6b21}",
];
