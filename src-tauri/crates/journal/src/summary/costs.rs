//! What treatment cost, month by month, from what was typed as an exact amount. Travel is recorded nowhere and stays empty.

use std::collections::BTreeMap;

use ballast_report::CostRow;
use ballast_vault::{Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::{Datelike, NaiveDate};

use super::plan::Plan;
use crate::chart::{self, Stretch};
use crate::words;

/// The months, the latest first, after the line of all of them together.
pub(super) fn by_month(conn: &Connection, plan: &Plan) -> Result<Vec<CostRow>, VaultError> {
    let days = Stretch {
        from: plan.since,
        to: plan.until,
        today: plan.today,
    };
    let found = chart::costs(conn, days)?;
    let mut months: BTreeMap<NaiveDate, (u64, u64)> = BTreeMap::new();
    for cost in &found.months {
        let month = cost.month.with_day(1).unwrap_or(cost.month);
        let (medicines, sessions) = months.entry(month).or_default();
        *medicines += cost.medicine.unwrap_or(0);
        *sessions += cost.therapy.unwrap_or(0);
    }
    if months.is_empty() {
        return Ok(Vec::new());
    }
    let row = |month: String, (medicines, sessions): (u64, u64), note: &str| CostRow {
        month,
        medicines: amount(medicines, &found.currency),
        sessions: amount(sessions, &found.currency),
        travel: String::new(),
        together: format!("{}{note}", amount(medicines + sessions, &found.currency)),
    };
    let all = months
        .values()
        .fold((0, 0), |(m, s), month| (m + month.0, s + month.1));
    let note = found.note.map_or(String::new(), |note| format!(". {note}"));
    let mut rows = vec![row(t!("summary-in-all"), all, &note)];
    let by_month = months.into_iter().rev();
    rows.extend(by_month.map(|(first, sums)| row(words::month_and_year(first), sums, "")));
    Ok(rows)
}

/// Hundredths as an amount; empty for nothing recorded.
fn amount(hundredths: u64, currency: &str) -> String {
    if hundredths == 0 {
        return String::new();
    }
    let number = decimal(&format!("{}.{:02}", hundredths / 100, hundredths % 100));
    format!("{number} {currency}").trim_end().to_owned()
}
