//! Everything Redis has of one waiting room, read at one moment, and what must hold at every moment.

use std::collections::{BTreeMap, HashMap, HashSet};

use frontrow::shows::Performance;
use frontrow_protocol::ids::PerformanceId;

use crate::harness::TestApp;

#[derive(Debug)]
pub struct State {
    pub settings: HashMap<String, String>,
    pub alive: Vec<u64>,
    pub places: HashMap<String, (u64, String, String)>,
    pub numbers: BTreeMap<u64, String>,
    pub running: HashMap<String, u64>,
    pub grace: HashMap<String, u64>,
    pub nodes: HashMap<String, String>,
}

pub fn key(performance: PerformanceId, name: &str) -> String {
    format!("fr:{{{performance}}}:{name}")
}

impl State {
    pub async fn read(app: &TestApp, performance: &Performance) -> Self {
        let key = |name| key(performance.id, name);
        type Read = (
            HashMap<String, String>,
            Vec<u8>,
            HashMap<String, String>,
            BTreeMap<u64, String>,
            HashMap<String, u64>,
            HashMap<String, u64>,
            HashMap<String, String>,
        );
        let mut connection = app.redis.get().await.unwrap();
        let mut pipe = redis::pipe();
        if !app.redis.is_cluster() {
            pipe.atomic();
        }
        let (settings, alive, places, numbers, running, grace, nodes): Read = pipe
            .cmd("HGETALL")
            .arg(key("q"))
            .cmd("GET")
            .arg(key("alive"))
            .cmd("HGETALL")
            .arg(key("places"))
            .cmd("HGETALL")
            .arg(key("numbers"))
            .cmd("ZRANGE")
            .arg(&[&key("running"), "0", "-1", "WITHSCORES"])
            .cmd("ZRANGE")
            .arg(&[&key("grace"), "0", "-1", "WITHSCORES"])
            .cmd("HGETALL")
            .arg(key("nodes"))
            .query_async(&mut connection)
            .await
            .unwrap();
        Self { settings, alive: bits(&alive), places: split(places), numbers, running, grace, nodes }
    }

    fn setting(&self, name: &str) -> u64 {
        self.settings[name].parse().unwrap()
    }

    /// What holds whatever happens at once, while the sale is open and the line goes on.
    pub fn check(&self) {
        let capacity = usize::try_from(self.setting("capacity")).unwrap();
        assert!(self.running.len() <= capacity, "{} run where {capacity} may", self.running.len());
        let waiting: Vec<u64> = self.numbers.keys().copied().collect();
        assert_eq!(self.alive, waiting, "a bit and a name for each who waits");
        assert_eq!(self.setting("waiting"), waiting.len() as u64);
        if self.running.len() < capacity {
            assert!(waiting.is_empty(), "somebody waits while there is room");
        }
        for (number, account) in &self.numbers {
            assert_eq!(self.places[account].0, *number, "the line and the places agree");
            assert!(!self.running.contains_key(account), "nobody waits and runs");
        }
        assert_eq!(self.places.len(), waiting.len() + self.running.len(), "no ghosts: who has a place waits or runs");
        assert!(self.running.keys().chain(self.grace.keys()).all(|account| self.places.contains_key(account)));
        let numbers: HashSet<u64> = self.places.values().map(|place| place.0).collect();
        assert_eq!(numbers.len(), self.places.len(), "no number twice");
        let last_admitted = self.running.keys().map(|account| self.places[account].0).max().unwrap_or(0);
        assert!(waiting.first().is_none_or(|head| *head > last_admitted), "nobody was overtaken");
    }
}

fn bits(bitmap: &[u8]) -> Vec<u64> {
    let bits = (0..bitmap.len() * 8).filter(|bit| bitmap[bit / 8] & (0x80 >> (bit % 8)) != 0);
    bits.map(|bit| bit as u64).collect()
}

fn split(places: HashMap<String, String>) -> HashMap<String, (u64, String, String)> {
    let parts = places.into_iter().map(|(account, place)| {
        let parts: Vec<&str> = place.split(' ').collect();
        (account, (parts[0].parse().unwrap(), parts[1].to_owned(), parts[2].to_owned()))
    });
    parts.collect()
}
