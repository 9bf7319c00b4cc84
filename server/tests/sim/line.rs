//! The waiting room's scripts, and the line as Redis has it after each.

use std::collections::{BTreeMap, BTreeSet};

use crate::books::{Settings, account};
use crate::line_rules::check;
use crate::people::Token;
use crate::resp::Value;
use crate::world::{Outcome, W, World, tell};

/// A person's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub number: i64,
    pub session: u64,
    pub node: String,
}

/// The line, all of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineState {
    /// The hash's numbers; empty when Redis does not have the line.
    pub q: BTreeMap<String, f64>,
    pub alive: BTreeSet<i64>,
    pub places: BTreeMap<usize, Place>,
    pub numbers: BTreeMap<i64, usize>,
    pub running: BTreeMap<usize, i64>,
    pub grace: BTreeMap<usize, i64>,
    pub nodes: BTreeMap<String, String>,
    /// The checker's own bucket: limit, admissions in it, when that was.
    pub bucket: (f64, f64, i64),
}

impl LineState {
    pub fn exists(&self) -> bool {
        !self.q.is_empty()
    }

    /// Whether it may be touched: the life of Redis that wrote it goes on.
    pub fn lives(&self, w: &World) -> bool {
        self.exists() && self.get("run").unsigned_abs() == w.run.get()
    }

    #[allow(clippy::cast_possible_truncation)]
    pub fn get(&self, field: &str) -> i64 {
        self.q.get(field).copied().unwrap_or(0.0) as i64
    }

    /// Whether somebody may be admitted by the clock and the settings alone.
    pub fn is_open(&self, now: i64) -> bool {
        let drawn = self.get("lottery") == 0 || self.get("drawn") == 2;
        let open = now >= self.get("opens") && now < self.get("closes");
        self.exists() && open && self.get("paused") == 0 && now >= self.get("rebuild") && drawn
    }

    fn read(looked: &[Value], bucket: (f64, f64, i64)) -> Self {
        let [q, alive, places, numbers, running, grace, nodes] = looked else { panic!("seven answers") };
        let scores =
            |value: &Value| value.pairs().map(|(a, s)| (who(&a.text()), s.text().parse::<f64>().unwrap() as i64)).collect();
        Self {
            q: q.pairs().filter_map(|(field, value)| Some((field.text(), value.text().parse().ok()?))).collect(),
            alive: bits(alive.bytes().unwrap_or_default()),
            places: places.pairs().map(|(a, place)| (who(&a.text()), Place::read(&place.text()))).collect(),
            numbers: numbers.pairs().map(|(n, a)| (n.text().parse().unwrap(), who(&a.text()))).collect(),
            running: scores(running),
            grace: scores(grace),
            nodes: nodes.pairs().map(|(node, mark)| (node.text(), mark.text())).collect(),
            bucket,
        }
    }
}

impl Place {
    fn read(text: &str) -> Self {
        let mut words = text.split(' ');
        let mut word = || words.next().unwrap().to_owned();
        Self { number: word().parse().unwrap(), session: session(&word()), node: word() }
    }
}

/// The person of an account.
pub fn who(account: &str) -> usize {
    usize::from_str_radix(&account[account.len() - 4..], 16).unwrap() - 1
}

pub fn session(text: &str) -> u64 {
    text.trim_start_matches('s').parse().unwrap_or(0)
}

fn bits(bitmap: &[u8]) -> BTreeSet<i64> {
    let mut set = BTreeSet::new();
    for (at, byte) in bitmap.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        let first = i64::try_from(at * 8).unwrap();
        set.extend((0..8).filter(|bit| byte & (128 >> bit) != 0).map(|bit| first + bit));
    }
    set
}

/// One call of a script.
#[derive(Clone, Debug)]
pub enum LineOp {
    Join {
        who: usize,
        session: u64,
        node: String,
    },
    Leave {
        who: usize,
        session: Option<u64>,
    },
    Disconnect {
        who: usize,
        session: u64,
    },
    Resume {
        who: usize,
        session: u64,
        node: String,
        number: i64,
        epoch: i64,
    },
    /// By the node in that slot.
    Tick {
        slot: usize,
        known: Option<(i64, i64)>,
    },
    /// Settings; the epoch before, the first number, the first number drawn.
    Configure {
        settings: Settings,
        past: (i64, i64, i64),
    },
    Places {
        who: usize,
    },
    Orphan {
        node: String,
        cursor: String,
        sweep: String,
    },
    Reclaim {
        node: String,
        cursor: String,
    },
    /// Person, session, what is proved.
    Restore {
        node: String,
        people: Vec<(usize, u64, Token)>,
    },
    /// What is noted of the line, and how many more numbers may be given.
    Note {
        epoch: i64,
        next: i64,
        margin: i64,
    },
    Draw {
        epoch: i64,
        people: Vec<(i64, usize)>,
    },
}

impl LineOp {
    fn words(&self) -> (&'static str, Vec<String>) {
        let of = |who: &usize| account(*who).to_string();
        let s = |session: &u64| format!("s{session}");
        match self {
            Self::Join { who, session, node } => ("join", vec![node.clone(), "0".to_owned(), of(who), s(session)]),
            Self::Leave { who, session } => ("leave", vec![of(who), session.as_ref().map(s).unwrap_or_default()]),
            Self::Disconnect { who, session } => ("disconnect", vec![of(who), s(session)]),
            Self::Resume { who, session, node, number, epoch } => {
                ("resume", vec![node.clone(), of(who), s(session), number.to_string(), epoch.to_string()])
            }
            Self::Tick { known, .. } => (
                "tick",
                match known {
                    Some((epoch, revision)) => vec![epoch.to_string(), revision.to_string()],
                    None => vec![String::new(), String::new()],
                },
            ),
            Self::Configure { settings, past } => ("configure", configure(settings, *past)),
            Self::Places { who } => ("places", vec![of(who)]),
            Self::Orphan { node, cursor, sweep } => ("orphan", vec![node.clone(), cursor.clone(), sweep.clone()]),
            Self::Reclaim { node, cursor } => ("reclaim", vec![node.clone(), cursor.clone()]),
            Self::Restore { node, people } => {
                let each = people.iter().flat_map(|(who, session, token)| {
                    let proof = [token.number, token.epoch, token.until].map(|n| n.to_string());
                    [of(who), s(session)].into_iter().chain(proof)
                });
                ("restore", std::iter::once(node.clone()).chain(each).collect())
            }
            Self::Note { epoch, next, margin } => ("note", [epoch, next, margin].map(i64::to_string).to_vec()),
            Self::Draw { epoch, people } => {
                let each = people.iter().flat_map(|(number, who)| [of(who), number.to_string()]);
                ("draw", [epoch.to_string()].into_iter().chain(each).collect())
            }
        }
    }
}

/// How long people of a lost life may come back.
pub const REBUILD: i64 = 20_000;

fn configure(s: &Settings, (previous, start, first): (i64, i64, i64)) -> Vec<String> {
    let flag = |is: bool| i64::from(is);
    let numbers =
        [s.opens, s.closes, s.capacity, s.admission, s.grace, flag(s.keep), flag(s.paused), s.limit, flag(s.lottery), 0, 0, 0, 0];
    let words = numbers.iter().map(ToString::to_string).chain([String::new()]);
    words.chain([previous, start, first, REBUILD].iter().map(ToString::to_string)).chain([String::new()]).collect()
}

pub const KEYS: [&str; 7] = ["q", "alive", "places", "numbers", "running", "grace", "nodes"];

fn look(w: &World) -> Vec<Vec<String>> {
    let read = |name: &str, command: &[&str], rest: &[&str]| {
        let words = command.iter().map(ToString::to_string).chain([w.key(name)]);
        words.chain(rest.iter().map(ToString::to_string)).collect::<Vec<_>>()
    };
    let scores = ["0", "-1", "WITHSCORES"];
    vec![
        read("q", &["HGETALL"], &[]),
        read("alive", &["GET"], &[]),
        read("places", &["HGETALL"], &[]),
        read("numbers", &["HGETALL"], &[]),
        read("running", &["ZRANGE"], &scores),
        read("grace", &["ZRANGE"], &scores),
        read("nodes", &["HGETALL"], &[]),
    ]
}

/// Calls a script of the waiting room and checks what it did.
pub async fn call(w: &W, op: LineOp) -> Outcome<Vec<Value>> {
    w.call("redis", || {
        let (name, args) = op.words();
        let keys = KEYS.map(|name| w.key(name));
        let args: Vec<Vec<u8>> = [w.plan.batch.to_string()].into_iter().chain(args).map(String::into_bytes).collect();
        let (answer, looked) = w.script(name, &keys, &args, &look(w));
        let before = w.line.borrow().clone();
        let mut after = LineState::read(&looked, before.bucket);
        tell!(w, "  {op:?} → {}", brief(&answer));
        if let Value::Error(error) = &answer {
            w.broken(format!("{name} failed: {error}"));
        } else if let Err(words) = check(&before, &mut after, &op, w, answer.list()) {
            w.broken(format!("{name}: {words}"));
        }
        if w.is_told() && (before.running != after.running || before.alive != after.alive) {
            let running: Vec<_> = after.running.keys().map(|who| format!("p{who}")).collect();
            let waiting: Vec<_> = after.numbers.iter().map(|(number, who)| format!("p{who}={number}")).collect();
            w.tell(format!("    running {running:?} waiting {waiting:?}"));
        }
        *w.line.borrow_mut() = after;
        answer.list().to_vec()
    })
    .await
}

/// An answer in few words.
pub fn brief(value: &Value) -> String {
    match value {
        Value::List(values) => format!("[{}]", values.iter().map(brief).collect::<Vec<_>>().join(" ")),
        Value::Text(bytes) => String::from_utf8(bytes.clone()).unwrap_or_else(|_| format!("{bytes:02x?}")),
        Value::Nil => "-".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Error(error) => format!("error: {error}"),
    }
}
