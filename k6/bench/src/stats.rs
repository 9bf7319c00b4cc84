//! Medians, percentiles, and whether a baseline was steady enough to compare with.

use std::time::{Duration, Instant};

/// A baseline may differ so much from its median; beyond it the row is measured again.
pub const STEADY: f64 = 0.15;
/// Measurements a figure is the median of.
pub const ROUNDS: usize = 5;
/// How often an unsteady row is measured in all.
const ATTEMPTS: usize = 3;
/// No attempt begins that would, taking as long as those before it, end later than this.
const PATIENCE: Duration = Duration::from_secs(25);

/// The middle of `values`, the mean of both middles when their number is even; 0 without any.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        n if n % 2 == 1 => sorted[n / 2],
        n => f64::midpoint(sorted[n / 2 - 1], sorted[n / 2]),
    }
}

/// How far the farthest of `values` is from their median, as a share of it.
pub fn spread(values: &[f64]) -> f64 {
    let middle = median(values);
    if middle == 0.0 {
        return 0.0;
    }
    values.iter().map(|value| (value - middle).abs() / middle.abs()).fold(0.0, f64::max)
}

/// The smallest of `values` that `share` of them do not exceed; 0 without any.
pub fn percentile(values: &mut [u64], share: f64) -> u64 {
    if values.is_empty() {
        return 0;
    }
    let rank = ((values.len() as f64 * share).ceil() as usize).clamp(1, values.len());
    *values.select_nth_unstable(rank - 1).1
}

/// Measurements of several variants, taken in turns.
#[derive(Clone, Debug, Default)]
pub struct Rounds {
    /// One list a variant.
    pub values: Vec<Vec<f64>>,
    /// The largest [`spread`] among the baselines.
    pub spread: f64,
    /// How often all was measured.
    pub attempts: usize,
}

impl Rounds {
    /// The median of a variant.
    pub fn median(&self, variant: usize) -> f64 {
        median(&self.values[variant])
    }

    /// Whether the baselines were steady.
    pub fn steady(&self) -> bool {
        self.spread <= STEADY
    }
}

/// Measures the variants in turns, [`ROUNDS`] times each; all of it again, within bounds, while a variant that
/// `is_baseline` varies too much. Of several attempts the steadiest counts.
pub async fn interleave(
    variants: usize,
    is_baseline: impl Fn(usize) -> bool,
    mut measure: impl AsyncFnMut(usize) -> anyhow::Result<f64>,
) -> anyhow::Result<Rounds> {
    let (mut best, started): (Option<Rounds>, _) = (None, Instant::now());
    for attempt in 1..=ATTEMPTS {
        let mut values = vec![Vec::with_capacity(ROUNDS); variants];
        for _ in 0..ROUNDS {
            for (variant, values) in values.iter_mut().enumerate() {
                values.push(measure(variant).await?);
            }
        }
        let spread = values.iter().enumerate().filter(|(v, _)| is_baseline(*v)).map(|(_, v)| spread(v)).fold(0.0, f64::max);
        if best.as_ref().is_none_or(|b| spread < b.spread) {
            best = Some(Rounds { values, spread, attempts: attempt });
        }
        if let Some(best) = &mut best {
            best.attempts = attempt;
            let each = started.elapsed() / u32::try_from(attempt)?;
            if best.steady() || started.elapsed() + each > PATIENCE {
                break;
            }
        }
    }
    Ok(best.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_is_the_middle() {
        assert_eq!(median(&[]), 0.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[test]
    fn spread_is_the_farthest_from_the_median() {
        assert_eq!(spread(&[10.0, 10.0, 13.0]), 0.3);
        assert_eq!(spread(&[10.0, 8.0, 11.0]), 0.2);
        assert_eq!(spread(&[0.0, 0.0]), 0.0);
    }

    #[test]
    fn percentiles_are_values_that_occurred() {
        let mut values: Vec<u64> = (1..=100).rev().collect();
        assert_eq!(percentile(&mut values, 0.99), 99);
        assert_eq!(percentile(&mut values, 0.5), 50);
        assert_eq!(percentile(&mut values, 1.0), 100);
        assert_eq!(percentile(&mut [7], 0.01), 7);
        assert_eq!(percentile(&mut [], 0.5), 0);
    }

    #[tokio::test]
    async fn a_steady_baseline_is_measured_once_and_in_turns() {
        let mut order = Vec::new();
        let rounds = interleave(
            2,
            |v| v == 1,
            async |v| {
                order.push(v);
                Ok(v as f64 + 1.0)
            },
        );
        let rounds = rounds.await.unwrap();
        assert_eq!((rounds.attempts, rounds.steady()), (1, true));
        assert_eq!(&order[..4], [0, 1, 0, 1]);
        assert_eq!((rounds.median(0), rounds.median(1)), (1.0, 2.0));
    }

    #[tokio::test]
    async fn an_unsteady_baseline_is_measured_again_and_then_told() {
        let mut n = 0.0;
        let rounds = interleave(
            2,
            |v| v == 1,
            async |_| {
                n += 1.0;
                Ok(n)
            },
        );
        let rounds = rounds.await.unwrap();
        // The last attempt varies least, relative to its size.
        assert_eq!((rounds.attempts, rounds.values[0][0]), (3, 21.0));
        let mut n = 0;
        let never = interleave(
            1,
            |_| true,
            async |_| {
                n += 1;
                Ok(if n % 2 == 0 { 1.0 } else { 10.0 })
            },
        );
        assert!(!never.await.unwrap().steady());
    }
}
