//! The report, for people and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Samples};
use crate::judge::{Invariant, clean, judge};
use crate::timings::{Summary, summaries};

/// What a run comes to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    /// People who played.
    pub people: usize,
    /// Whether every invariant holds.
    pub clean: bool,
    /// Each of them.
    pub invariants: Vec<Invariant>,
    /// Latencies, in milliseconds.
    pub latencies: BTreeMap<String, Summary>,
    /// How often what happened.
    pub counts: BTreeMap<String, u64>,
    /// What was seen in the stores.
    pub samples: Samples,
}

impl Report {
    /// Judges.
    #[must_use]
    pub fn new(evidence: &Evidence, samples: Samples, capacity: u64) -> Self {
        let invariants = judge(evidence, &samples, capacity);
        Self {
            people: evidence.people,
            clean: clean(&invariants),
            invariants,
            latencies: summaries(&evidence.timings),
            counts: evidence.counts.clone(),
            samples,
        }
    }

    /// In words.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{} people\n", self.people);
        let _ =
            writeln!(out, "{:<34}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}", "latency, ms", "count", "p50", "p90", "p99", "p99.9", "max");
        for (name, s) in &self.latencies {
            let _ = write!(out, "{name:<34}{:>9}", s.count);
            for value in [s.p50, s.p90, s.p99, s.p999, s.max] {
                let _ = write!(out, "{value:>9.1}");
            }
            out.push('\n');
        }
        out.push('\n');
        for (what, count) in &self.counts {
            let _ = writeln!(out, "{what:<34}{count:>9}");
        }
        if let Some((most, looks)) = self.samples.running {
            let _ = writeln!(out, "{:<34}{most:>9}  in {looks} looks at Redis", "most admitted at once");
        }
        let _ = writeln!(out, "\n{:<34}{:>10}{:>10}", "invariant", "checked", "violated");
        for i in &self.invariants {
            let seen = if i.checked == 0 { "nothing".to_owned() } else { i.checked.to_string() };
            let _ = writeln!(out, "{:<34}{seen:>10}{:>10}", i.name, i.violations);
            for example in &i.examples {
                let _ = writeln!(out, "    {example}");
            }
        }
        let _ = writeln!(out, "\n{}", if self.clean { "clean" } else { "VIOLATED" });
        out
    }
}
