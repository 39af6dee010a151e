//! What the treatment costs a month: medicine, therapy and other costs under each other on one scale, with their sum. Not:
//! any amount worked out; a month without an entry is not a month without cost.

use ballast_words::t;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use plotters::style::RGBAColor;

use crate::canvas::{Area, Canvas};
use crate::days::{Calendar, Grain};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::ground;
use crate::place::{Direction, Place, Scale};
use crate::plot::{Bar, number_bars};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::table::{ReadingTable, Row};
use crate::theme::{Palette, Theme};
use crate::words;
use ballast_words::fixed;

/// Costs by month, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// How amounts are named, set after the number ("EUR").
    pub currency: String,
    /// Decimals of an amount: 2 when 100 of the smallest unit make one; at most 4.
    pub decimals: u8,
    /// The months, in any order; several entries for the same month are added up.
    pub months: Vec<CostMonth>,
    /// What is not in the sums, in a sentence; said at the end of the description.
    pub note: Option<String>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Cost {
    /// No months yet, two decimals.
    pub fn new(currency: &str, from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            currency: currency.to_owned(),
            decimals: 2,
            months: Vec::new(),
            note: None,
            empty_note: None,
        }
    }
}

/// One month, in the smallest unit of the currency; `None` where nothing was recorded, which is not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostMonth {
    /// Any day of it.
    pub month: NaiveDate,
    /// Medicines.
    pub medicine: Option<u64>,
    /// Sessions.
    pub therapy: Option<u64>,
    /// Anything else (travel, tests).
    pub other: Option<u64>,
}

/// One row of bars.
struct Kind {
    name: fn() -> &'static str,
    /// Its name and an amount within a sentence.
    said: fn(String) -> String,
    color: fn(&Palette) -> RGBAColor,
    ink: fn(&Palette) -> RGBAColor,
    amount: fn(&CostMonth) -> Option<u64>,
}

const KINDS: [Kind; 4] = [
    Kind {
        name: || fixed::t!("chart-pictures-cost-together"),
        said: |amount| t!("chart-pictures-cost-said-together", amount = amount),
        color: |p| p.soft,
        ink: |p| p.ink,
        amount: sum,
    },
    Kind {
        name: || fixed::t!("chart-pictures-cost-medicine"),
        said: |amount| t!("chart-pictures-cost-said-medicine", amount = amount),
        color: |p| p.medicine,
        ink: |p| p.medicine,
        amount: |m| m.medicine,
    },
    Kind {
        name: || fixed::t!("chart-pictures-cost-therapy"),
        said: |amount| t!("chart-pictures-cost-said-therapy", amount = amount),
        color: |p| p.therapy,
        ink: |p| p.therapy_ink,
        amount: |m| m.therapy,
    },
    Kind {
        name: || fixed::t!("chart-pictures-cost-other"),
        said: |amount| t!("chart-pictures-cost-said-other", amount = amount),
        color: |p| p.lifestyle,
        ink: |p| p.lifestyle_ink,
        amount: |m| m.other,
    },
];

fn sum(month: &CostMonth) -> Option<u64> {
    let parts = [month.medicine, month.therapy, month.other];
    parts.into_iter().flatten().reduce(u64::saturating_add)
}

/// "24.50", in exact decimals.
fn exact(amount: u64, decimals: u8) -> String {
    let decimals = u32::from(decimals.min(4));
    let unit = 10_u64.pow(decimals);
    if decimals == 0 {
        return amount.to_string();
    }
    ballast_words::decimal(&format!(
        "{}.{:0width$}",
        amount / unit,
        amount % unit,
        width = decimals as usize
    ))
}

/// Whole units, for a figure on a bar; exact below 10.
fn rough(amount: u64, decimals: u8) -> String {
    let unit = 10_u64.pow(u32::from(decimals.min(4)));
    if amount == 0 || amount >= 10 * unit || amount.is_multiple_of(unit) {
        (amount.saturating_add(unit / 2) / unit).to_string()
    } else {
        exact(amount, decimals)
    }
}

/// Every month of the period: its days and its costs.
fn months(data: &Cost, calendar: &Calendar) -> Vec<(usize, usize, CostMonth)> {
    let mut given: BTreeMap<(i32, u32), CostMonth> = BTreeMap::new();
    let add = |a: Option<u64>, b: Option<u64>| match (a, b) {
        (Some(a), Some(b)) => Some(a.saturating_add(b)),
        (a, b) => a.or(b),
    };
    for entry in &data.months {
        given
            .entry((entry.month.year(), entry.month.month()))
            .and_modify(|m| {
                m.medicine = add(m.medicine, entry.medicine);
                m.therapy = add(m.therapy, entry.therapy);
                m.other = add(m.other, entry.other);
            })
            .or_insert(*entry);
    }
    let month = |(start, end): (usize, usize)| {
        let day = calendar.day(start);
        let nothing = CostMonth {
            month: day,
            medicine: None,
            therapy: None,
            other: None,
        };
        let found = given.get(&(day.year(), day.month())).copied();
        let found = found.unwrap_or(nothing);
        (
            start,
            end,
            CostMonth {
                month: day,
                ..found
            },
        )
    };
    calendar
        .groups(Grain::Month)
        .into_iter()
        .map(month)
        .collect()
}

type Months = [(usize, usize, CostMonth)];

fn describe(data: &Cost, currency: &str, months: &Months) -> String {
    let amount = |n: u64| format!("{}{currency}", exact(n, data.decimals));
    let total = |kind: &Kind| {
        months
            .iter()
            .filter_map(|m| (kind.amount)(&m.2))
            .reduce(u64::saturating_add)
    };
    let known: Vec<u64> = months.iter().filter_map(|m| sum(&m.2)).collect();
    let mut sentences = Vec::new();
    if let Some(all) = total(&KINDS[0]) {
        sentences.push(t!(
            "chart-pictures-cost-mean",
            all = amount(all),
            n = known.len(),
            mean = amount(all / known.len().max(1) as u64)
        ));
    }
    let parts: Vec<String> = KINDS
        .iter()
        .skip(1)
        .filter_map(|kind| Some((kind.said)(amount(total(kind)?))))
        .collect();
    if !parts.is_empty() {
        sentences.push(format!("{}.", words::capitalised(&words::list(&parts))));
    }
    let silent = months.len() - known.len();
    if silent > 0 {
        sentences.push(t!("chart-pictures-months-not-recorded", n = silent));
    }
    sentences.extend(data.note.as_deref().map(words::one_line));
    sentences.join(" ")
}

fn table(data: &Cost, currency: &str, months: &Months) -> ReadingTable {
    let row = |(_, _, month): &(usize, usize, CostMonth)| {
        let mut cells = vec![month.month.format("%Y-%m").to_string()];
        let mut said = Vec::new();
        for kind in KINDS.iter().skip(1).chain(&KINDS[..1]) {
            let amount = (kind.amount)(month);
            cells.push(amount.map(|n| exact(n, data.decimals)).unwrap_or_default());
            if let Some(n) = amount {
                said.push((kind.said)(format!(
                    "{}{currency}",
                    exact(n, data.decimals)
                )));
            }
        }
        if said.is_empty() {
            said.push(t!("chart-life-not-recorded"));
        }
        Row {
            day: month.month,
            cells,
            reading: format!(
                "{}. {}.",
                words::month_year(month.month),
                words::capitalised(&said.join(", "))
            ),
        }
    };
    let columns = [
        fixed::t!("chart-pictures-column-month"),
        fixed::t!("chart-pictures-cost-medicine"),
        fixed::t!("chart-pictures-cost-therapy"),
        fixed::t!("chart-pictures-cost-other"),
        fixed::t!("chart-pictures-cost-together"),
    ];
    ReadingTable {
        columns: columns.map(str::to_owned).to_vec(),
        rows: months.iter().map(row).collect(),
    }
}

/// Draws costs by month: a row for each kind on one scale, so that they can be compared, and their sum on top. A month
/// recorded as 0 has a flat bar, a month that was not recorded a dotted ground.
///
/// The table has one row a month, with exact amounts.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Cost, CostMonth, Size, Theme, cost};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
/// let mut data = Cost::new("EUR", day(5, 1), day(6, 30));
/// data.months.push(CostMonth { month: day(5, 1), medicine: Some(1250), therapy: Some(9_000), other: None });
///
/// let drawing = cost(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(drawing.table.rows[0].reading, "May 2026. Medicine 12.50 EUR, therapy 90.00 EUR, together 102.50 EUR.");
/// assert_eq!(drawing.table.rows[1].reading, "June 2026. Not recorded.");
/// # Ok(())
/// # }
/// ```
pub fn cost(data: &Cost, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let calendar = Calendar::new(data.from, data.to, None, Weekday::Mon);
    let months = months(data, &calendar);
    let currency = match words::one_line(&data.currency) {
        text if text.is_empty() => text,
        text => format!(" {}", text.chars().take(8).collect::<String>()),
    };
    let title = sheet.title(fixed::t!("chart-pictures-cost"));
    let mut kinds: Vec<&Kind> = KINDS
        .iter()
        .filter(|kind| months.iter().any(|m| (kind.amount)(&m.2).is_some()))
        .collect();
    if kinds.is_empty() {
        let columns = table(data, &currency, &[]).columns;
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let note = fixed::t!("chart-pictures-cost-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &columns);
    }
    // A single kind is its own sum.
    if kinds.len() == 2 {
        kinds.remove(0);
    }
    let sizes = sheet.sizes;
    let unit_words = t!("chart-pictures-a-month", currency = currency.as_str());
    let names = kinds
        .iter()
        .map(|kind| ((kind.name)(), sizes.name, Weight::SemiBold));
    let left = sheet.margin(names.chain([(unit_words.as_str(), sizes.small, Weight::Regular)]));
    let head = 1.1 * sizes.small + sizes.give(1.0, 6.0);
    let (gap, top) = (sizes.give(4.0, 10.0), sizes.give(4.0, 8.0));
    let foot = ground::foot(&sizes);
    let rows = kinds.len() as f64;
    let least = sizes.stack(sizes.name) + 0.3 * sizes.small;
    let around = top + foot + rows * (head + gap);
    let height = sheet.height(around, rows * least, rows * least.max(44.0 * sizes.unit));
    let body = (height - around) / rows;
    let frame = sheet.frame((left, sheet.right()), (top, height - foot), height);
    let most = months.iter().filter_map(|m| sum(&m.2)).max().unwrap_or(0);
    let unit = 10_f64.powi(i32::from(data.decimals.min(4)));
    let scales: Vec<Scale> = kinds
        .iter()
        .enumerate()
        .map(|(i, kind)| {
            let high_at = top + i as f64 * (head + body + gap) + head;
            Scale {
                name: (kind.name)().to_owned(),
                direction: Direction::Upright,
                low_at: high_at + body,
                high_at,
                low: 0.0,
                high: (most as f64 / unit).max(0.01),
            }
        })
        .collect();
    let places = months
        .iter()
        .map(|(start, end, _)| Place {
            left: left + *start as f64 * frame.day_width(),
            right: left + *end as f64 * frame.day_width(),
            top: frame.plot_top,
            bottom: frame.plot_bottom,
        })
        .collect();
    let parts = Parts {
        title,
        description: describe(data, &currency, &months),
        table: table(data, &currency, &months),
        places,
        scales: scales.clone(),
    };
    sheet.draw(frame, parts, |canvas| {
        ground::draw_axis(canvas, &calendar, false)?;
        for (i, (kind, scale)) in kinds.iter().zip(&scales).enumerate() {
            let words = if i == 0 { unit_words.as_str() } else { "" };
            draw_row(canvas, kind, &months, scale, data.decimals, words)?;
        }
        Ok(())
    })
}

fn draw_row(
    canvas: &mut Canvas,
    kind: &Kind,
    months: &Months,
    scale: &Scale,
    decimals: u8,
    words: &str,
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let (color, ink) = ((kind.color)(palette), (kind.ink)(palette));
    let ground = scale.low_at;
    let unit = 10_f64.powi(i32::from(decimals.min(4)));
    let mut bars = Vec::new();
    for (start, end, month) in months {
        let (x0, x1) = (canvas.x(*start as f64), canvas.x(*end as f64));
        let Some(amount) = (kind.amount)(month) else {
            let dots = (1.4 * sizes.unit, 2.2 * sizes.unit);
            canvas.dashes(
                &[(x0, ground), (x1, ground)],
                dots,
                1.2 * sizes.pen,
                &palette.soft,
            )?;
            continue;
        };
        canvas.line((x0, ground), (x1, ground), sizes.pen, &palette.baseline)?;
        let half = (0.34 * (x1 - x0)).clamp(0.5 * sizes.unit, 18.0 * sizes.unit);
        let middle = (x0 + x1) / 2.0;
        let top = scale
            .position(amount as f64 / unit)
            .min(ground - 1.4 * sizes.unit);
        let fill = RGBAColor(color.0, color.1, color.2, 0.6);
        let (x0, x1) = (middle - half, middle + half);
        canvas.fill(
            Area {
                x0,
                x1,
                y0: top,
                y1: ground,
            },
            &fill,
        )?;
        bars.push(Bar {
            middle,
            half,
            top,
            value: amount as f64,
            text: rough(amount, decimals),
        });
    }
    let middle = (scale.low_at + scale.high_at) / 2.0;
    let name = ((kind.name)(), sizes.name, Weight::SemiBold, ink);
    canvas.name_over(
        name,
        words,
        (middle + 0.36 * sizes.name, middle + sizes.line(), ground),
    )?;
    number_bars(canvas, &bars, sizes.small, ink)
}
