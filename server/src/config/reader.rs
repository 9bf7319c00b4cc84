//! Reads variables one by one and remembers every problem, so that all are told at once.

use std::collections::BTreeMap;
use std::fmt;

use url::Url;

use super::vars;

/// One variable that cannot stay as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its name.
    pub variable: &'static str,
    /// What is wrong.
    pub what: String,
}

/// Everything that is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0.len();
        writeln!(f, "{n} setting{} cannot stay as {}; nothing was started.", plural(n, "", "s"), plural(n, "it is", "they are"))?;
        for Problem { variable, what } in &self.0 {
            writeln!(f, "  {variable}: {what}\n    for example {variable}={}", vars::example(variable))?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

const fn plural(n: usize, one: &'static str, many: &'static str) -> &'static str {
    if n == 1 { one } else { many }
}

/// The variables and what was wrong with those read so far.
pub(super) struct Reader<'a> {
    vars: &'a BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(vars: &'a BTreeMap<String, String>) -> Self {
        Self { vars, problems: Vec::new() }
    }

    pub(super) fn finish(self) -> Result<(), Problems> {
        if self.problems.is_empty() { Ok(()) } else { Err(Problems(self.problems)) }
    }

    pub(super) fn problem(&mut self, variable: &'static str, what: impl Into<String>) {
        self.problems.push(Problem { variable, what: what.into() });
    }

    /// The value; an empty one counts as not given, as compose files pass them.
    pub(super) fn text(&self, name: &'static str) -> Option<&'a str> {
        debug_assert!(vars::is_known(name), "{name} is missing in VARS");
        self.vars.get(name).map(|v| v.trim()).filter(|v| !v.is_empty())
    }

    /// The value as `parse` understands it; what it refuses becomes a problem.
    pub(super) fn parsed<T>(&mut self, name: &'static str, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        match parse(self.text(name)?) {
            Ok(value) => Some(value),
            Err(what) => {
                self.problem(name, what);
                None
            }
        }
    }

    /// An address with one of `schemes`. The value is not repeated in problems: it may carry a password.
    pub(super) fn url(&mut self, name: &'static str, schemes: &[&str]) -> Option<Url> {
        self.parsed(name, |text| {
            let url = Url::parse(text).map_err(|e| format!("is not an address ({e})"))?;
            if !schemes.contains(&url.scheme()) {
                return Err(format!("begins with {}://, not with {}://", url.scheme(), schemes.join(":// or ")));
            }
            if url.host_str().is_none_or(str::is_empty) { Err("names no host".into()) } else { Ok(url) }
        })
    }

    /// All of `names` or none: those missing beside given ones become problems. Returns whether all are there.
    pub(super) fn all_or_none(&mut self, names: &[&'static str]) -> bool {
        let missing: Vec<_> = names.iter().copied().filter(|n| self.text(n).is_none()).collect();
        if missing.is_empty() {
            return true;
        }
        if missing.len() < names.len() {
            let given: Vec<_> = names.iter().copied().filter(|n| !missing.contains(n)).collect();
            for name in missing {
                self.problem(
                    name,
                    format!("is missing, but {} is given; give all of {} or none", given.join(", "), names.join(", ")),
                );
            }
        }
        false
    }
}

/// Whether `url` leads back to this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
        None => false,
    }
}
