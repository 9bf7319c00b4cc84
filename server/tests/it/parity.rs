//! The parity list: what the system before did, row by row, and the defects it had. Tests carry the number of what they
//! show in their name (`parity_18_…`, `defect_d1_…`, several numbers one after the other); this test writes the table
//! `server/tests/PARITY.md` from those names and fails when a row that must be shown has no test.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The features, by row.
const FEATURES: [(u32, &str); 58] = [
    (1, "sign-up"),
    (2, "sign-in, token"),
    (3, "gate"),
    (4, "three roles"),
    (5, "hall create"),
    (6, "hall list, detail, edit, delete"),
    (7, "show create"),
    (8, "date order"),
    (9, "age limit poster"),
    (10, "show list"),
    (11, "show detail"),
    (12, "show edit"),
    (13, "show delete"),
    (14, "seat create"),
    (15, "seat reprice manager view"),
    (16, "sale load"),
    (17, "ticket opening"),
    (18, "running capacity"),
    (19, "waiting order"),
    (20, "refresh rule"),
    (21, "waiting answer"),
    (22, "rank query"),
    (23, "promotion"),
    (24, "slot release"),
    (25, "seat map"),
    (26, "hold"),
    (27, "hold toggle"),
    (28, "hold limit"),
    (29, "hold time"),
    (30, "expiry safety"),
    (31, "hold needs admission"),
    (32, "order create"),
    (33, "order idempotency"),
    (34, "order list / detail"),
    (35, "order status query"),
    (36, "my booked shows"),
    (37, "order states"),
    (38, "order removal"),
    (39, "payment page"),
    (40, "payment verify"),
    (41, "payment binding"),
    (42, "payment success"),
    (43, "payment failure"),
    (44, "no unpaid completion"),
    (45, "cancel"),
    (46, "payment read / cancel / delete"),
    (47, "ranking"),
    (48, "review create"),
    (49, "review edit / delete"),
    (50, "review read / list"),
    (51, "like toggle"),
    (52, "rating average"),
    (53, "caches"),
    (54, "delete event"),
    (55, "nickname batch"),
    (56, "audit + soft delete"),
    (57, "metrics"),
    (58, "delivery"),
];

/// The defects, by number.
const DEFECTS: [(u32, &str); 49] = [
    (1, "two people hold one seat"),
    (2, "the limit forgets what was bought"),
    (3, "holding and ordering past the line and the opening"),
    (4, "slots that only a payment frees"),
    (5, "a slot taken before the opening"),
    (6, "newcomers overtake, ghosts wait"),
    (7, "a person lost between two queues"),
    (8, "a lost race read as full; equal times"),
    (9, "negative positions, promoted or unknown"),
    (10, "an expiry nobody heard"),
    (11, "expiry frees what is sold or another's"),
    (12, "a reload harms holds"),
    (13, "anybody replaces the seat map"),
    (14, "completing an order unpaid"),
    (15, "anybody books or frees a seat"),
    (16, "orders without an owner check"),
    (17, "payments without an owner check"),
    (18, "one payment for several orders"),
    (19, "a failure refunds strangers"),
    (20, "compensation leaves seats"),
    (21, "a failed refund shown as done"),
    (22, "hidden shows in lists"),
    (23, "a deletion that cannot succeed"),
    (24, "compensation that cannot work"),
    (25, "identity headers believed"),
    (26, "signing up as admin"),
    (27, "open operations endpoints"),
    (28, "duplicate e-mails and nicknames"),
    (29, "never again the same seat after a cancellation"),
    (30, "empty or repeated seats in an order"),
    (31, "two orders for the same seats"),
    (32, "two orders for one show break a query"),
    (33, "a seat's own id as its order"),
    (34, "personal data in the seat map"),
    (35, "openings that are late or never loaded"),
    (36, "edits that do not reach the sale"),
    (37, "seats created twice or by strangers"),
    (38, "nested rules never run"),
    (39, "orphaned posters, wrong types"),
    (40, "wrong statuses, inner texts leak"),
    (41, "a review by who bought nothing"),
    (42, "two reviews, two likes"),
    (43, "the average of nothing"),
    (44, "a stale average"),
    (45, "wrong totals, unbounded pages"),
    (46, "one like clears all caches"),
    (47, "an error event and a redelivery"),
    (48, "jobs on every instance, no health"),
    (49, "an age limit nobody enforces"),
];

/// Rows and defects that must be shown by now. They only ever grow.
const SHOWN_FEATURES: &[u32] = &[
    1, 2, 3, 4, 9, 11, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 40, 41, 42, 43, 44,
    48, 49, 50, 51, 52, 53, 55,
];
const SHOWN_DEFECTS: &[u32] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 29, 30, 31, 32, 33, 34, 35, 41, 42, 43, 44, 45, 46, 47];

type Tests = BTreeMap<u32, Vec<String>>;

#[test]
fn the_parity_table_is_current_and_complete() {
    let (features, defects) = collect();
    let missing = |shown: &[u32], tests: &Tests| shown.iter().filter(|n| !tests.contains_key(n)).copied().collect::<Vec<_>>();
    assert_eq!(missing(SHOWN_FEATURES, &features), [0; 0], "rows without a test");
    assert_eq!(missing(SHOWN_DEFECTS, &defects), [0; 0], "defects without a test");

    let table = write(&features, &defects);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/PARITY.md");
    if std::fs::read_to_string(&path).unwrap_or_default() != table {
        std::fs::write(&path, table).unwrap();
        assert!(std::env::var_os("CI").is_none(), "server/tests/PARITY.md was stale: commit the one this test wrote");
    }
}

/// The tests by the rows and by the defects that their names carry.
fn collect() -> (Tests, Tests) {
    let (mut features, mut defects) = (Tests::new(), Tests::new());
    let mut files = Vec::new();
    for folder in ["src", "tests"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let names = text.lines().filter_map(|line| line.split("fn ").nth(1)?.split('(').next());
        for name in names {
            let mut into = None;
            for word in name.split('_') {
                match word {
                    "parity" => into = Some(("", &mut features)),
                    "defect" => into = Some(("d", &mut defects)),
                    word => {
                        let Some((prefix, tests)) = &mut into else { continue };
                        match word.strip_prefix(*prefix).and_then(|digits| digits.parse::<u32>().ok()) {
                            Some(number) => tests.entry(number).or_default().push(name.to_owned()),
                            None => into = None,
                        }
                    }
                }
            }
        }
    }
    (features, defects)
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

fn write(features: &Tests, defects: &Tests) -> String {
    let mut out = String::from(
        "# Parity\n\nWritten by `server/tests/it/parity.rs` from the names of the tests. What has no test yet is not claimed.\n\n",
    );
    for (title, prefix, rows, tests) in
        [("Feature", "", &FEATURES[..], features), ("Defect that is absent", "D", &DEFECTS[..], defects)]
    {
        writeln!(out, "| # | {title} | shown by |\n| --- | --- | --- |").unwrap();
        for (number, words) in rows {
            let mut names = tests.get(number).cloned().unwrap_or_default();
            names.sort();
            names.dedup();
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            writeln!(out, "| {prefix}{number} | {words} | {} |", names.join("<br>")).unwrap();
        }
        out.push('\n');
    }
    out
}
