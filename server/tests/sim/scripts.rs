//! The server's own scripts, word for word, under the simulation's clock.

use std::collections::BTreeMap;

use crate::resp::{Connection, Value};

/// What stands before every script: the last arguments are the life of the simulation's Redis and its time, and a key that
/// ends by itself becomes an entry among the timers, because Redis' own expiry goes by the wall's clock.
const PRELUDE: &str = "local sim_now = tonumber(table.remove(ARGV)); local sim_run = table.remove(ARGV); local redis = (function(real) \
    local timers = string.match(KEYS[1], '^.-}') .. ':timers' \
    return { call = function(name, ...) \
    local key, _, how, at = ... \
    if name == 'TIME' then return { tostring(math.floor(sim_now / 1000)), tostring(sim_now % 1000 * 1000) } end \
    if name == 'INFO' then return 'run_id:' .. sim_run end \
    if name == 'SET' and how == 'PXAT' then return real.call('ZADD', timers, at, key) end \
    if name == 'DEL' and string.find(key, ':hold:', 1, true) then return real.call('ZREM', timers, key) end \
    return real.call(name, ...) end } end)(redis); ";

macro_rules! source {
    ($room:literal, $($part:literal),+) => {
        concat!($(include_str!(concat!("../../src/", $room, "/", $room, "_", $part, ".lua"))),+)
    };
}

const LINE: [(&str, &str); 12] = [
    ("join", source!("queue", "common", "join")),
    ("leave", source!("queue", "common", "leave")),
    ("disconnect", source!("queue", "common", "disconnect")),
    ("resume", source!("queue", "common", "resume")),
    ("tick", source!("queue", "common", "tick")),
    ("configure", source!("queue", "common", "configure")),
    ("places", source!("queue", "common", "places")),
    ("orphan", source!("queue", "common", "orphan")),
    ("reclaim", source!("queue", "common", "reclaim")),
    ("restore", source!("queue", "common", "restore")),
    ("draw", source!("queue", "common", "draw")),
    ("note", source!("queue", "common", "note")),
];
const MAP: [(&str, &str); 9] = [
    ("hold", frontrow::seats::HOLD_SOURCE),
    ("release", source!("seats", "head", "common", "release")),
    ("sweep", source!("seats", "head", "common", "sweep")),
    ("order", source!("seats", "head", "common", "order")),
    ("claim", source!("seats", "head", "common", "claim")),
    ("sell", source!("seats", "head", "common", "sell")),
    ("return", source!("seats", "head", "common", "return")),
    ("block", source!("seats", "head", "common", "block")),
    ("load", source!("seats", "head", "common", "load")),
];

/// A change of a script that breaks it, for showing that the simulation would see it.
#[derive(Clone, Copy, Debug)]
pub struct Break {
    pub from: &'static str,
    pub to: &'static str,
}

/// The hashes Redis knows the scripts by.
pub struct Scripts(BTreeMap<&'static str, String>);

impl Scripts {
    /// Loads them all, broken where wanted.
    pub fn load(redis: &mut Connection, broken: Option<Break>) -> Self {
        let all: Vec<_> = LINE.into_iter().chain(MAP).collect();
        let mut met = broken.is_none();
        for (_, source) in &all {
            let text = broken.map_or_else(|| (*source).to_owned(), |b| source.replace(b.from, b.to));
            met |= text != *source;
            redis.command(&["SCRIPT", "LOAD", &format!("{PRELUDE}{text}")]);
        }
        assert!(met, "nothing to break: the scripts have changed; change {broken:?}");
        let hashes = redis.answers().into_iter().zip(&all).map(|(answer, (name, _))| match answer {
            Value::Text(_) => (*name, answer.text()),
            other => panic!("{name}: {other:?}"),
        });
        Self(hashes.collect())
    }

    pub fn hash(&self, name: &str) -> &str {
        &self.0[name]
    }
}
