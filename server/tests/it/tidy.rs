//! The house rules that no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest a file may be; a longer one tells two stories. Of a Svelte component the script counts: its markup and
/// its style are files of their own that happen to share a name.
const MAX_LINES: usize = 500;
/// The same for TypeScript, whose one realtime client is usable alone and therefore one file.
const MAX_LINES_TS: usize = 700;
/// The rooms, and whom each may not import: realtime is above all, infra below.
const IMPORTS: [(&str, &[&str]); 12] = [
    (
        "infra",
        &[
            "accounts", "shows", "queue", "seats", "payments", "wishes", "orders", "notices", "reviews", "realtime", "embedded",
            "http",
        ],
    ),
    ("accounts", &["shows", "queue", "seats", "payments", "wishes", "orders", "notices", "reviews", "realtime", "embedded"]),
    ("shows", &["queue", "seats", "payments", "wishes", "orders", "reviews", "realtime", "embedded"]),
    ("rankings", &["queue", "seats", "payments", "wishes", "orders", "reviews", "realtime", "embedded"]),
    ("notices", &["shows", "queue", "seats", "payments", "wishes", "orders", "reviews", "realtime", "embedded"]),
    ("queue", &["seats", "payments", "wishes", "orders", "reviews", "realtime", "embedded"]),
    ("payments", &["accounts", "shows", "queue", "seats", "wishes", "orders", "notices", "reviews", "realtime", "embedded"]),
    ("seats", &["payments", "wishes", "orders", "reviews", "realtime", "embedded"]),
    ("wishes", &["payments", "orders", "reviews", "realtime", "embedded"]),
    ("orders", &["reviews", "realtime", "embedded"]),
    ("reviews", &["payments", "realtime", "embedded"]),
    ("realtime", &["embedded"]),
];

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The path below the repository's root.
    fn name(&self) -> String {
        self.path.strip_prefix(root()).unwrap().display().to_string()
    }

    fn is(&self, extension: &str) -> bool {
        self.path.extension().is_some_and(|e| e == extension)
    }

    /// The comment the file opens with.
    fn opening(&self, comment: &str) -> String {
        self.text.lines().take_while(|line| line.starts_with(comment)).collect::<Vec<_>>().join("\n")
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Every file we wrote with one of `extensions`.
fn sources(extensions: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in ["protocol", "server", "migrations", "web/src", "web/e2e", "web/dev", "compose", "k6"] {
        walk(&root().join(folder), &mut found);
    }
    found.retain(|source| extensions.iter().any(|e| source.is(e)));
    assert!(!found.is_empty(), "nothing ends in {extensions:?}");
    found
}

fn walk(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !path.ends_with("node_modules") && !path.ends_with("target") {
                walk(&path, found);
            }
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push(Source { path, text });
        }
    }
}

/// Fails with every breach at once.
fn check(breaches: impl IntoIterator<Item = String>) {
    let breaches: Vec<String> = breaches.into_iter().collect();
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn no_file_is_too_long() {
    let lines = |s: &Source| match s.text.split_once("</script>") {
        Some((script, _)) if s.is("svelte") => script.lines().count(),
        _ => s.text.lines().count(),
    };
    let long = |s: &Source| lines(s) > if s.is("ts") { MAX_LINES_TS } else { MAX_LINES };
    let files = sources(&["rs", "lua", "sql", "ts", "svelte", "css", "js", "mjs"]);
    check(files.iter().filter(|s| long(s)).map(|s| format!("{}: {} lines", s.name(), lines(s))));
}

#[test]
fn every_rust_file_says_what_it_is() {
    let silent = |s: &&Source| !s.text.starts_with("//!") && !s.name().ends_with("build.rs");
    check(sources(&["rs"]).iter().filter(silent).map(|s| format!("{}: does not open with //!", s.name())));
}

/// A file that no module names is neither compiled nor run, and nobody is told.
#[test]
fn every_rust_file_is_part_of_something() {
    let files = sources(&["rs"]);
    let is_named = |file: &Source| {
        let stem = file.path.file_stem().unwrap().to_string_lossy();
        let folder = if stem == "mod" { file.path.parent().unwrap().parent() } else { file.path.parent() };
        let name = if stem == "mod" { file.path.parent().unwrap().file_name().unwrap().to_string_lossy() } else { stem };
        let beside = |other: &&Source| {
            other.path != file.path && (other.path.parent() == folder || other.path.with_extension("") == folder.unwrap())
        };
        files
            .iter()
            .filter(beside)
            .any(|other| other.text.contains(&format!("mod {name};")) || other.text.contains(&format!("\"{name}.rs\"")))
    };
    let is_root = |s: &&Source| {
        let name = s.name();
        ["main.rs", "lib.rs", "build.rs"].iter().any(|root| name.ends_with(root))
            || name.contains("/bin/")
            || name.contains("/examples/")
    };
    check(files.iter().filter(|s| !is_root(s) && !is_named(s)).map(|s| format!("{}: no module names it", s.name())));
}

#[test]
fn nothing_is_left_for_later_and_no_channel_is_endless() {
    // Put together here so that this file does not break its own rules.
    let words = [["to", "do!("], ["unimple", "mented!("], ["FIX", "ME"], ["unbounded", "_channel"]].map(|w| w.concat());
    let files = sources(&["rs", "lua", "sql", "ts", "svelte"]);
    let found = |s: &Source, word: &String| s.text.contains(word.as_str()).then(|| format!("{}: {word}", s.name()));
    check(files.iter().flat_map(|s| words.iter().filter_map(move |w| found(s, w))));
}

#[test]
fn every_script_names_its_keys_and_arguments_first() {
    for script in sources(&["lua"]) {
        let (name, opening) = (script.name(), script.opening("--"));
        // What scripts share takes no arguments of its own.
        let complete = opening.contains("KEYS") && (opening.contains("ARGV") || name.ends_with("_common.lua"));
        assert!(complete, "{name}: its opening names no KEYS and ARGV");
        let room = script.path.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
        let file = script.path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(file.starts_with(&format!("{room}_")), "{name}: is not named {room}_….lua");
    }
}

#[test]
fn every_migration_says_why() {
    let silent = |s: &&Source| s.opening("--").len() < 20;
    check(sources(&["sql"]).iter().filter(silent).map(|s| format!("{}: does not open with why", s.name())));
}

#[test]
fn rooms_import_downwards_only() {
    let mut breaches = Vec::new();
    for (room, forbidden) in IMPORTS {
        let folder = root().join("server/src").join(room);
        let mut files = Vec::new();
        walk(&folder, &mut files);
        assert!(!files.is_empty(), "{room} is gone; change this list");
        for file in files.iter().filter(|f| f.is("rs") && !f.path.ends_with("tests.rs")) {
            let named = |other: &&&str| file.text.contains(&format!("crate::{other}::"));
            breaches.extend(forbidden.iter().filter(named).map(|other| format!("{} imports {other}", file.name())));
        }
    }
    check(breaches);
}

#[test]
fn parity_57_alerts_watch_metrics_that_exist() {
    let alerts = fs::read_to_string(root().join("compose/alerts.yml")).unwrap();
    let code: String = sources(&["rs"]).iter().filter(|s| s.name().starts_with("server/src")).map(|s| s.text.as_str()).collect();
    let word = |c: char| !(c.is_ascii_lowercase() || c == '_');
    let names = alerts.split(word).filter(|w| w.starts_with("frontrow_")).map(|w| w.trim_end_matches("_bucket"));
    let missing: Vec<_> = names.filter(|name| !code.contains(&format!("\"{name}\""))).collect();
    assert!(missing.is_empty(), "nobody records {missing:?}");
}
