//! Latencies as histograms: cheap to record, exact to three digits, merged over processes.

use std::collections::BTreeMap;

use hdrhistogram::Histogram;
use serde::{Deserialize, Serialize};

/// Histograms of microseconds by name.
#[derive(Debug, Default)]
pub struct Timings(BTreeMap<&'static str, Histogram<u64>>);

/// Histograms as they travel: `[value, count]` each.
pub type Buckets = BTreeMap<String, Vec<(u64, u64)>>;

/// What a table shows of one histogram, in milliseconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Values recorded.
    pub count: u64,
    /// The median.
    pub p50: f64,
    /// 9 of 10 are below.
    pub p90: f64,
    /// 99 of 100 are below.
    pub p99: f64,
    /// 999 of 1,000 are below.
    pub p999: f64,
    /// The largest.
    pub max: f64,
}

fn histogram() -> Option<Histogram<u64>> {
    // 1 µs to an hour with three digits: constants that hdrhistogram takes.
    Histogram::new_with_bounds(1, 3_600_000_000, 3).ok()
}

impl Timings {
    /// Records `us` microseconds under `name`.
    pub fn record(&mut self, name: &'static str, us: u64) {
        if !self.0.contains_key(name) {
            let Some(fresh) = histogram() else { return };
            self.0.insert(name, fresh);
        }
        if let Some(known) = self.0.get_mut(name) {
            known.saturating_record(us.max(1));
        }
    }

    /// The form that travels.
    #[must_use]
    pub fn buckets(&self) -> Buckets {
        let each = |h: &Histogram<u64>| h.iter_recorded().map(|v| (v.value_iterated_to(), v.count_at_value())).collect();
        self.0.iter().map(|(name, h)| ((*name).to_owned(), each(h))).collect()
    }
}

/// Adds what another process recorded.
pub fn merge(into: &mut Buckets, other: Buckets) {
    for (name, values) in other {
        into.entry(name).or_default().extend(values);
    }
}

/// Percentiles of each.
#[must_use]
pub fn summaries(buckets: &Buckets) -> BTreeMap<String, Summary> {
    buckets.iter().filter_map(|(name, values)| Some((name.clone(), summary(values)?))).collect()
}

fn summary(values: &[(u64, u64)]) -> Option<Summary> {
    let mut all = histogram()?;
    for (value, count) in values {
        all.saturating_record_n(*value, *count);
    }
    #[allow(clippy::cast_precision_loss)]
    let ms = |us: u64| us as f64 / 1000.0;
    let at = |q| ms(all.value_at_quantile(q));
    let max = ms(all.max());
    (!all.is_empty()).then(|| Summary { count: all.len(), p50: at(0.5), p90: at(0.9), p99: at(0.99), p999: at(0.999), max })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn merged_histograms_are_the_histogram_of_all() {
        let (mut a, mut b) = (Timings::default(), Timings::default());
        (1..=50).for_each(|ms| a.record("x", ms * 1000));
        (51..=100).for_each(|ms| b.record("x", ms * 1000));
        let mut merged = a.buckets();
        merge(&mut merged, b.buckets());
        let x = summaries(&merged).remove("x").unwrap();
        assert_eq!(x.count, 100);
        assert!((x.p50 - 50.0).abs() < 0.2 && (x.p99 - 99.0).abs() < 0.2 && (x.max - 100.0).abs() < 0.2, "{x:?}");
    }
}
