//! Looking many times: p values corrected for how many were looked at.

/// Holm's step-down correction (Holm 1979). It holds the chance of any false finding at the level, however the values
/// hang together. `None` takes no part. Corrected values are 0 to 1, in the order given.
///
/// ```
/// let p = ballast_insight::many::holm(&[Some(0.01), None, Some(0.04), Some(0.03)]);
/// assert_eq!(p, [Some(0.03), None, Some(0.06), Some(0.06)]);
/// ```
#[must_use]
pub fn holm(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let order = ascending(p);
    let m = order.len();
    let mut corrected = vec![None; p.len()];
    let mut highest = 0.0_f64;
    for (rank, (place, value)) in order.into_iter().enumerate() {
        highest = highest.max((value * (m - rank) as f64).min(1.0));
        corrected[place] = Some(highest);
    }
    corrected
}

/// Benjamini and Hochberg's step-up correction (1995). It holds the expected share of false ones among those found; on
/// a record without any relation that is the chance of finding one. `None` takes no part.
///
/// ```
/// let p = ballast_insight::many::benjamini_hochberg(&[Some(0.01), None, Some(0.04), Some(0.03)]);
/// assert_eq!(p, [Some(0.03), None, Some(0.04), Some(0.04)]);
/// ```
#[must_use]
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let order = ascending(p);
    let m = order.len() as f64;
    let mut corrected = vec![None; p.len()];
    let mut lowest = 1.0_f64;
    for (rank, (place, value)) in order.into_iter().enumerate().rev() {
        lowest = lowest.min(value * m / (rank + 1) as f64);
        corrected[place] = Some(lowest);
    }
    corrected
}

fn ascending(p: &[Option<f64>]) -> Vec<(usize, f64)> {
    let mut order: Vec<(usize, f64)> = p
        .iter()
        .enumerate()
        .filter_map(|(place, p)| p.filter(|p| p.is_finite()).map(|p| (place, p)))
        .collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    order
}
