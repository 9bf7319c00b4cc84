//! The seats' scripts, and the map as Redis has it after each.

use std::collections::BTreeMap;

use frontrow::limits;
use frontrow_protocol::seats;
use uuid::Uuid;

use crate::books::account;
use crate::line::{brief, who};
use crate::map_rules::check;
use crate::resp::Value;
use crate::world::{Outcome, W, World, tell};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub who: usize,
    pub deadline: i64,
    pub order: Option<Uuid>,
    pub seats: Vec<u32>,
}

/// All there is of the map.
#[derive(Clone, Debug, Default)]
pub struct MapState {
    pub loaded: bool,
    pub epoch: i64,
    pub version: i64,
    pub packed: Vec<u8>,
    /// 0 available, 1 held, 2 sold, 3 blocked.
    pub states: Vec<u8>,
    pub holds: BTreeMap<Uuid, Hold>,
    /// What each person's field says: seats held, and seats bought.
    pub people: BTreeMap<usize, (BTreeMap<Uuid, usize>, Vec<u32>)>,
    pub due: BTreeMap<Uuid, i64>,
    pub sold: BTreeMap<u32, Uuid>,
    /// When Redis would tell that a hold has expired.
    pub timers: BTreeMap<Uuid, i64>,
    /// The checker's: every version there was, and the newest epoch.
    pub history: BTreeMap<(i64, i64), Vec<u8>>,
    pub newest: i64,
    /// Redis came back from before its last writes: versions of epochs up to this one mean nothing any more.
    pub doubtful: i64,
}

impl MapState {
    /// The map after some call; what the checker remembers stays behind.
    pub fn read(looked: &[Value], count: u32) -> Self {
        let [m, map, due, sold, timers] = looked else { panic!("five answers") };
        let mut state = Self::default();
        for (field, value) in m.pairs() {
            let (field, value) = (field.text(), value.text());
            match field.split_once(':') {
                Some(("h", hold)) => {
                    state.holds.insert(hold.parse().unwrap(), Hold::read(&value));
                }
                Some(("a", account)) => {
                    state.people.insert(who(account), person(&value));
                }
                _ if field == "epoch" => state.epoch = value.parse().unwrap(),
                _ if field == "version" => state.version = value.parse().unwrap(),
                _ => {}
            }
        }
        state.loaded = state.epoch != 0;
        state.packed = map.bytes().unwrap_or_default().to_vec();
        state.states = (0..count).map(|seat| seats::get(&state.packed, seat) as u8).collect();
        let time = |value: &Value| value.text().parse::<f64>().unwrap() as i64;
        state.due = due.pairs().map(|(hold, at)| (hold.text().parse().unwrap(), time(at))).collect();
        state.sold = sold.pairs().map(|(seat, order)| (seat.text().parse().unwrap(), order.text().parse().unwrap())).collect();
        let name = |key: &Value| key.text().rsplit(':').next().unwrap().parse().unwrap();
        state.timers = timers.pairs().map(|(key, at)| (name(key), time(at))).collect();
        state
    }

    /// Seats that a person holds or has bought, by holds and sold seats, not by the field that says so.
    pub fn has(&self, w: &World, person: usize) -> usize {
        let held: usize = self.holds.values().filter(|hold| hold.who == person).map(|hold| hold.seats.len()).sum();
        let books = w.books.borrow();
        held + self.sold.values().filter(|order| books.orders.get(order).is_some_and(|o| o.who == person)).count()
    }
}

impl Hold {
    fn read(text: &str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let seats = words[3].split(',').map(|seat| seat.parse().unwrap()).collect();
        Self { who: who(words[0]), deadline: words[1].parse().unwrap(), order: words[2].parse().ok(), seats }
    }
}

fn person(text: &str) -> (BTreeMap<Uuid, usize>, Vec<u32>) {
    let (holds, seats) = text.split_once('|').unwrap();
    let hold = |word: &str| word.split_once('=').map(|(hold, n)| (hold.parse().unwrap(), n.parse().unwrap())).unwrap();
    (holds.split_whitespace().map(hold).collect(), seats.split_whitespace().map(|seat| seat.parse().unwrap()).collect())
}

/// What an order has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    pub order: Uuid,
    pub hold: Uuid,
    pub who: usize,
    pub seats: Vec<u32>,
}

/// One call of a script.
#[derive(Clone, Debug)]
pub enum MapOp {
    Hold {
        hold: Uuid,
        who: usize,
        seats: Vec<u32>,
    },
    Release {
        hold: Uuid,
        who: usize,
        order: Option<Uuid>,
    },
    /// With Redis' run id, if this is the sweep and not a notification.
    Sweep {
        run: Option<u64>,
    },
    Order {
        hold: Uuid,
        who: usize,
        order: Uuid,
        until: i64,
    },
    /// With how long it is frozen at least, in ms.
    Claim(Ordered, i64),
    Sell {
        ordered: Ordered,
        verified: bool,
    },
    /// Seat, the order that had it, its buyer, the new state.
    Return(Vec<(u32, Option<Uuid>, Option<usize>, u8)>),
    /// Seat, state seen, new state.
    Block(Vec<(u32, u8, u8)>),
    /// What was built aside, and the packed map.
    Load {
        built: [String; 3],
        packed: Vec<u8>,
    },
}

impl MapOp {
    fn words(&self, w: &World) -> (&'static str, Vec<String>, Vec<Vec<u8>>) {
        let key = |hold: &Uuid| w.key(&format!("hold:{hold}"));
        let of = |who: &usize| account(*who).to_string();
        let list = |seats: &[u32]| seats.iter().map(ToString::to_string).collect::<Vec<_>>();
        let sweep = w.plan.sweep.to_string();
        let (name, keys, args): (_, Vec<String>, Vec<String>) = match self {
            Self::Hold { hold, who, seats } => {
                let (opens, closes) = {
                    let s = &w.books.borrow().settings;
                    (s.opens.to_string(), s.closes.to_string())
                };
                let (limit, life) = (w.plan.seat_limit.to_string(), w.plan.hold_ms.to_string());
                let args = vec![hold.to_string(), of(who), opens, closes, limit, life, sweep, seats.len().to_string()];
                ("hold", vec![key(hold), w.key("running")], [args, list(seats)].concat())
            }
            Self::Release { hold, who, order } => {
                let order = order.map_or_else(|| "-".to_owned(), |order| order.to_string());
                ("release", vec![key(hold)], vec![hold.to_string(), of(who), order])
            }
            Self::Sweep { run } => ("sweep", vec![], vec![sweep, run.map_or_else(String::new, |run| run.to_string())]),
            Self::Order { hold, who, order, until } => {
                ("order", vec![key(hold)], vec![hold.to_string(), of(who), order.to_string(), until.to_string()])
            }
            Self::Claim(o, freeze) => {
                let args = vec![o.hold.to_string(), o.order.to_string(), of(&o.who), freeze.to_string(), sweep];
                ("claim", vec![key(&o.hold)], [args, list(&o.seats)].concat())
            }
            Self::Sell { ordered: o, verified } => {
                let args = vec![o.hold.to_string(), o.order.to_string(), of(&o.who), u8::from(*verified).to_string()];
                ("sell", vec![key(&o.hold)], [args, list(&o.seats)].concat())
            }
            Self::Return(seats) => {
                let id = |id: Option<Uuid>| id.map_or_else(String::new, |id| id.to_string());
                let each = |(seat, order, buyer, state): &(u32, Option<Uuid>, Option<usize>, u8)| {
                    [seat.to_string(), id(*order), id(buyer.map(account)), state.to_string()]
                };
                ("return", vec![], seats.iter().flat_map(each).collect())
            }
            Self::Block(seats) => {
                let each = |(seat, seen, state): &(u32, u8, u8)| [seat.to_string(), seen.to_string(), state.to_string()];
                ("block", vec![], seats.iter().flat_map(each).collect())
            }
            Self::Load { built, .. } => (
                "load",
                [built.to_vec(), vec![w.key("loading")]].concat(),
                vec![w.plan.seats.to_string(), w.run.get().to_string()],
            ),
        };
        let mut args: Vec<Vec<u8>> = args.into_iter().map(String::into_bytes).collect();
        if let Self::Load { packed, .. } = self {
            args.push(packed.clone());
        }
        (name, KEYS[..4].iter().map(|name| w.key(name)).chain(keys).collect(), args)
    }
}

pub const KEYS: [&str; 5] = ["m", "map", "due", "sold", "timers"];

pub fn look(w: &World) -> Vec<Vec<String>> {
    let [m, map, due, sold, timers] = KEYS.map(|name| w.key(name));
    let scores = |key: String| ["ZRANGE", &key, "0", "-1", "WITHSCORES"].map(ToString::to_string).to_vec();
    vec![vec!["HGETALL".into(), m], vec!["GET".into(), map], scores(due), vec!["HGETALL".into(), sold], scores(timers)]
}

/// A script's answer.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub code: String,
    pub epoch: i64,
    pub from: i64,
    pub version: i64,
    pub changes: Vec<(u32, u8)>,
    pub ended: Vec<(Uuid, usize, String)>,
    pub extra: Vec<i64>,
}

impl Answer {
    fn read(values: &[Value]) -> Self {
        let [code, epoch, from, version, changes, ended, extra] = values else { return Self::default() };
        let change = |(seat, state): (&Value, &Value)| (u32::try_from(seat.int()).unwrap(), u8::try_from(state.int()).unwrap());
        let end = |three: &[Value]| (three[0].text().parse().unwrap(), who(&three[1].text()), three[2].text());
        Self {
            code: code.text(),
            epoch: epoch.int(),
            from: from.int(),
            version: version.int(),
            changes: changes.pairs().map(change).collect(),
            ended: ended.list().chunks_exact(3).map(end).collect(),
            extra: extra.list().iter().map(Value::int).collect(),
        }
    }

    pub fn ok(&self) -> bool {
        self.code == "ok"
    }
}

/// Calls a script of the seats once, checks what it did, and tells every node of it.
pub async fn call_once(w: &W, op: MapOp) -> Outcome<Answer> {
    w.call("redis", || {
        let (name, keys, args) = op.words(w);
        let (raw, looked) = w.script(name, &keys, &args, &look(w));
        let answer = Answer::read(raw.list());
        tell!(w, "  {op:?} → {}", brief(&raw));
        let mut after = MapState::read(&looked, w.plan.seats);
        {
            let mut before = w.map.borrow_mut();
            after.history = std::mem::take(&mut before.history);
            (after.newest, after.doubtful) = (before.newest, before.doubtful);
            if let Value::Error(error) = &raw {
                w.broken(format!("{name} failed: {error}"));
            } else if let Err(words) = check(&before, &mut after, &op, w, &answer) {
                w.broken(format!("{name}: {words}"));
            }
            if w.is_told() && before.states != after.states {
                w.tell(format!("    seats {:?}", after.states));
            }
            *before = after;
        }
        if answer.version != answer.from {
            crate::nodes::publish(w, &answer);
        }
        answer
    })
    .await
}

/// [`call_once`]; loads the map first when Redis does not have it.
pub async fn call(w: &W, op: MapOp) -> Outcome<Answer> {
    for _ in 0..limits::LOAD_ATTEMPTS {
        let answer = call_once(w, op.clone()).await?;
        if answer.code != "not_loaded" {
            return Ok(answer);
        }
        crate::seatjobs::load(w).await?;
    }
    Err(crate::world::Fault)
}
