//! What was measured, as lines of one table: for the terminal, for the README, as JSON.

use std::path::Path;

use anyhow::Context as _;
use serde::Serialize;

use crate::stats::Rounds;

/// The table stands between these in the README.
const BEGIN: &str = "<!-- bench: begin -->";
const END: &str = "<!-- bench: end -->";

/// Whether a goal was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Met {
    /// It was.
    Yes,
    /// It was not.
    No,
    /// There is no goal for it.
    Told,
    /// The baseline varied too much to say.
    Unsteady,
    /// It could not be measured here.
    Missing,
}

impl Met {
    const fn word(self) -> &'static str {
        match self {
            Self::Yes => "met",
            Self::No => "**not met**",
            Self::Told => "",
            Self::Unsteady => "unsteady",
            Self::Missing => "not measured",
        }
    }
}

/// What a ratio or figure should be.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    /// Not more.
    AtMost(f64),
    /// Not less.
    AtLeast(f64),
    /// None.
    None,
}

impl Goal {
    fn judge(self, value: f64) -> Met {
        match self {
            Self::AtMost(most) if value <= most => Met::Yes,
            Self::AtLeast(least) if value >= least => Met::Yes,
            Self::None => Met::Told,
            Self::AtMost(_) | Self::AtLeast(_) => Met::No,
        }
    }

    fn text(self, of: &str) -> String {
        match self {
            Self::AtMost(most) => format!("≤ {}{of}", figure(most)),
            Self::AtLeast(least) => format!("≥ {}{of}", figure(least)),
            Self::None => String::new(),
        }
    }
}

/// One line of the table.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// The row of the specification.
    pub row: u8,
    /// What was measured.
    pub what: String,
    /// Our figure.
    pub ours: String,
    /// The baseline's figure.
    pub baseline: String,
    /// Ours over the baseline.
    pub ratio: Option<f64>,
    /// What it should be.
    pub goal: String,
    /// Whether it is.
    pub met: Met,
    /// What a reader must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Every measurement, a list a variant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub samples: Vec<Vec<f64>>,
}

impl Line {
    /// Ours beside a baseline, both measured in turns.
    pub fn compared(row: u8, what: &str, rounds: &Rounds, ours: usize, baseline: (usize, &str), unit: &str, goal: Goal) -> Self {
        let (mine, theirs) = (rounds.median(ours), rounds.median(baseline.0));
        let ratio = if theirs == 0.0 { f64::NAN } else { mine / theirs };
        let met = if rounds.steady() { goal.judge(ratio) } else { Met::Unsteady };
        let note = (!rounds.steady())
            .then(|| format!("the baseline varied by {:.0} % in {} attempts", rounds.spread * 100.0, rounds.attempts));
        Self {
            row,
            what: what.to_owned(),
            ours: format!("{} {unit}", figure(mine)),
            baseline: format!("{}: {} {unit}", baseline.1, figure(theirs)),
            ratio: Some(ratio),
            goal: goal.text(" ×"),
            met,
            note,
            samples: vec![rounds.values[ours].clone(), rounds.values[baseline.0].clone()],
        }
    }

    /// A figure with a bound of its own.
    pub fn figure(row: u8, what: &str, value: f64, unit: &str, goal: Goal) -> Self {
        Self {
            row,
            what: what.to_owned(),
            ours: format!("{} {unit}", figure(value)),
            baseline: String::new(),
            ratio: None,
            goal: match goal {
                Goal::None => String::new(),
                _ => goal.text(&format!(" {unit}")),
            },
            met: goal.judge(value),
            note: None,
            samples: Vec::new(),
        }
    }

    /// What could not be measured, and why.
    pub fn missing(row: u8, what: &str, why: &str) -> Self {
        Self { met: Met::Missing, ours: "–".to_owned(), ..Self::figure(row, what, 0.0, "", Goal::None) }.noted(why)
    }

    /// With something a reader must know.
    pub fn noted(mut self, note: impl AsRef<str>) -> Self {
        self.note = Some(match self.note.take() {
            Some(earlier) => format!("{earlier}; {}", note.as_ref()),
            None => note.as_ref().to_owned(),
        });
        self
    }

    /// With the baseline told in words.
    pub fn beside(mut self, baseline: impl Into<String>) -> Self {
        self.baseline = baseline.into();
        self
    }
}

/// A number as people read it: three digits that matter.
pub fn figure(value: f64) -> String {
    let size = value.abs();
    if !value.is_finite() {
        "–".to_owned()
    } else if size >= 10_000.0 {
        grouped(value)
    } else if size >= 100.0 || value == value.trunc() {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if value < 0.0 { format!("-{text}") } else { text }
}

/// The table with the machine above it.
pub fn markdown(machine: &[String], lines: &[Line]) -> String {
    let mut out: String = machine.iter().map(|line| format!("{line}\n")).collect();
    out.push_str("\n| # | what | ours | baseline | ratio | goal | |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    for line in lines {
        let note = line.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let ratio = line.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        let cells = [
            line.row.to_string(),
            format!("{}{note}", line.what),
            line.ours.clone(),
            line.baseline.clone(),
            ratio,
            line.goal.clone(),
            line.met.word().to_owned(),
        ];
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out
}

/// `text` with what stands between the markers replaced by `table`; `None` when the markers are not there.
pub fn replaced(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{}\n{END}{after}", table.trim_end()))
}

/// Puts `table` into the README at `path`.
///
/// # Errors
/// When it cannot be read or written, or has no markers.
pub fn write_readme(path: &Path, table: &str) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let text = replaced(&text, table).with_context(|| format!("{} has no markers", path.display()))?;
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounds(ours: f64, baseline: f64, spread: f64) -> Rounds {
        Rounds { values: vec![vec![ours], vec![baseline]], spread, attempts: 1 }
    }

    #[test]
    fn a_goal_is_judged_by_the_ratio() {
        let judged = |ours, goal| Line::compared(1, "x", &rounds(ours, 10.0, 0.1), 0, (1, "raw"), "µs", goal).met;
        assert_eq!(judged(11.0, Goal::AtMost(1.15)), Met::Yes);
        assert_eq!(judged(12.0, Goal::AtMost(1.15)), Met::No);
        assert_eq!(judged(20.0, Goal::AtLeast(2.0)), Met::Yes);
        assert_eq!(judged(19.0, Goal::AtLeast(2.0)), Met::No);
    }

    #[test]
    fn an_unsteady_baseline_judges_nothing() {
        let line = Line::compared(1, "x", &rounds(1.0, 10.0, 0.16), 0, (1, "raw"), "µs", Goal::AtMost(1.15));
        assert_eq!(line.met, Met::Unsteady);
        assert!(line.note.unwrap().contains("16 %"));
    }

    #[test]
    fn figures_show_what_matters() {
        let shown: Vec<String> = [0.123, 1.0, 9.876, 12.34, 1234.5, 51_000.4, 1_234_567.0].map(figure).to_vec();
        assert_eq!(shown, ["0.12", "1", "9.88", "12.3", "1234", "51,000", "1,234,567"]);
    }

    #[test]
    fn a_table_has_a_line_each_and_no_stray_bars() {
        let line = Line::figure(4, "a|b", 2.0, "KiB", Goal::AtMost(3.0)).noted("one").noted("two");
        let table = markdown(&["A machine".to_owned()], &[line]);
        assert!(table.starts_with("A machine\n\n| # |"));
        assert!(table.ends_with("| 4 | a\\|b (one; two) | 2 KiB |  |  | ≤ 3 KiB | met |\n"), "{table}");
    }

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let text = format!("a\n{BEGIN}\nold\n{END}\nb\n");
        assert_eq!(replaced(&text, "new\n").unwrap(), format!("a\n{BEGIN}\nnew\n{END}\nb\n"));
        assert_eq!(replaced("a", "new"), None);
    }
}
