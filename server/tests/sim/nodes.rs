//! Nodes: processes that live, pause and die, with their copies of the seat map and the records on their way to them.

use frontrow::queue::Numbers;
use frontrow::seats::SeatMap;
use frontrow::seats::mirror::{Applied, Mirror};
use frontrow_protocol::seats::{self, SeatChange, SeatState};

use crate::map::Answer;
use crate::world::{Outcome, W, World, tell};

/// One change of the map, as it is told to every node.
#[derive(Clone, Debug)]
pub struct Record {
    at: i64,
    epoch: u64,
    from: u64,
    version: u64,
    changes: Vec<SeatChange>,
}

pub struct Node {
    pub slot: usize,
    pub life: u32,
    pub alive: bool,
    pub paused: bool,
    mirror: Option<Mirror>,
    /// What a client of this node saw last.
    client: Option<SeatMap>,
    mail: Vec<Record>,
    /// The line this node knows: epoch and revision.
    pub known: Option<(i64, i64)>,
    pub numbers: Numbers,
}

/// A process that somebody's request runs in: its place, and its name, which no later process there has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub slot: usize,
    pub name: String,
}

impl Node {
    pub fn new(slot: usize) -> Self {
        Self {
            slot,
            life: 1,
            alive: true,
            paused: false,
            mirror: None,
            client: None,
            mail: Vec::new(),
            known: None,
            numbers: Numbers::default(),
        }
    }

    pub fn works(&self) -> bool {
        self.alive && !self.paused
    }

    pub fn at(&self) -> At {
        At { slot: self.slot, name: format!("n{}.{}", self.slot, self.life) }
    }
}

/// A node that works, if there is one.
pub fn working(w: &World) -> Option<At> {
    let nodes: Vec<At> = w.nodes.borrow().iter().filter(|n| n.works()).map(Node::at).collect();
    (!nodes.is_empty()).then(|| nodes[w.one_of(nodes.len())].clone())
}

/// The process ends in the middle of everything; its connections end with it.
pub fn kill(w: &World, slot: usize) {
    let name = w.nodes.borrow()[slot].at().name;
    tell!(w, "{name} dies");
    w.count("processes died", 1);
    w.drop_tasks(slot);
    {
        let node = &mut w.nodes.borrow_mut()[slot];
        (node.alive, node.paused, node.mirror, node.client, node.known) = (false, false, None, None, None);
        node.mail.clear();
    }
    for person in w.people.borrow_mut().iter_mut() {
        if person.at.as_ref().is_some_and(|at| at.slot == slot) {
            (person.at, person.session, person.busy) = (None, None, 0);
        }
    }
}

/// Another process begins in its place.
pub fn revive(w: &World, slot: usize) {
    let node = &mut w.nodes.borrow_mut()[slot];
    node.alive = true;
    node.life += 1;
    tell!(w, "{} starts", node.at().name);
}

/// Leases are renewed by those who work.
pub fn renew(w: &World, of_thousand: u64) {
    for node in w.nodes.borrow().iter().filter(|n| n.works()) {
        if w.chance(of_thousand) {
            w.leases.borrow_mut().insert(node.at().name, w.now() + crate::map_rules::millis(frontrow::limits::NODE_LEASE));
        }
    }
}

/// Tells every node of a change: at once, late, twice or never.
pub fn publish(w: &World, answer: &Answer) {
    let number = i64::unsigned_abs;
    let state = |state: u8| SeatState::try_from(state).unwrap();
    let record = Record {
        at: w.now(),
        epoch: number(answer.epoch),
        from: number(answer.from),
        version: number(answer.version),
        changes: answer.changes.iter().map(|(seat, to)| SeatChange(*seat, state(*to))).collect(),
    };
    for node in w.nodes.borrow_mut().iter_mut().filter(|node| node.alive) {
        for copies in [960, 40] {
            if w.chance(copies) {
                let late = if w.chance(800) { 0 } else { i64::try_from(w.pick(1, 2000)).unwrap() };
                node.mail.push(Record { at: record.at + late, ..record.clone() });
            }
        }
    }
}

/// One record that is due arrives, in no particular order. False when none is due.
pub fn deliver(w: &W) -> bool {
    let due: Vec<(usize, usize)> = {
        let nodes = w.nodes.borrow();
        let of = |node: &Node| {
            (0..node.mail.len()).filter(|i| node.mail[*i].at <= w.now()).map(|i| (node.slot, i)).collect::<Vec<_>>()
        };
        nodes.iter().filter(|node| node.works()).flat_map(of).collect()
    };
    if due.is_empty() {
        return false;
    }
    let (slot, index) = due[w.one_of(due.len())];
    let gap = {
        let node = &mut w.nodes.borrow_mut()[slot];
        let record = node.mail.remove(index);
        let applied = node.mirror.as_mut().map(|m| m.apply(record.epoch, record.from, record.version, &record.changes));
        compare(w, node);
        w.count("deltas applied", usize::from(matches!(applied, Some(Applied::Now(_)))));
        w.count("gaps found", usize::from(applied == Some(Applied::Gap)));
        applied == Some(Applied::Gap)
    };
    if gap {
        let world = w.clone();
        w.spawn(slot, "repair", async move {
            let _ = repair(&world, slot).await;
        });
    }
    true
}

/// Reads the map whole.
pub async fn repair(w: &W, slot: usize) -> Outcome<()> {
    let map = w.call("redis", || read_map(w)).await?;
    w.turn().await; // the answer is on its way while records arrive
    let Some(map) = map else { return crate::seatjobs::load(w).await };
    let node = &mut w.nodes.borrow_mut()[slot];
    match &mut node.mirror {
        Some(mirror) => drop(mirror.replace(map)),
        None => node.mirror = Some(Mirror::new(w.performance, map)),
    }
    compare(w, node);
    Ok(())
}

/// Compares versions, as every node does twice a second.
pub async fn watch(w: &W, slot: usize) -> Outcome<()> {
    let there = w
        .call("redis", || {
            let map = w.map.borrow();
            map.loaded.then_some((map.epoch.unsigned_abs(), map.version.unsigned_abs()))
        })
        .await?;
    let here = w.nodes.borrow()[slot].mirror.as_ref().map(|m| (m.epoch(), m.version()));
    if there != here || there.is_none() { repair(w, slot).await } else { Ok(()) }
}

pub fn read_map(w: &World) -> Option<SeatMap> {
    let map = w.map.borrow();
    let (epoch, version) = (map.epoch.unsigned_abs(), map.version.unsigned_abs());
    map.loaded.then(|| SeatMap { epoch, version, count: w.plan.seats, packed: map.packed.clone() })
}

/// The copy is what the map was at that version, and so is what a client makes of the node's deltas.
fn compare(w: &World, node: &mut Node) {
    let Some(mirror) = &node.mirror else { return };
    let map = w.map.borrow();
    if mirror.epoch().cast_signed() <= map.doubtful {
        node.client = None;
        return;
    }
    let at = (mirror.epoch().cast_signed(), mirror.version().cast_signed());
    let known = map.history.get(&at);
    if known != Some(&mirror.map().packed) {
        w.broken(format!("n{}'s map at {at:?} is {:02x?}, it was {known:02x?}", node.slot, mirror.map().packed));
    }
    let client = node.client.get_or_insert_with(|| mirror.map().clone());
    if w.chance(500) {
        return; // this client hears nothing for now
    }
    match mirror.since(client.epoch, client.version) {
        Some(delta) => delta.changes.iter().for_each(|SeatChange(seat, state)| seats::set(&mut client.packed, *seat, *state)),
        None => client.packed.clone_from(&mirror.map().packed),
    }
    if client.packed != mirror.map().packed {
        w.broken(format!(
            "a client of n{} that was at {:?} has another map after a delta",
            node.slot,
            (client.epoch, client.version)
        ));
    }
    *client = mirror.map().clone();
}

/// At the end: whether a node's copy is the map.
pub fn converged(w: &World) -> Result<(), String> {
    let map = read_map(w);
    for node in w.nodes.borrow().iter().filter(|node| node.alive) {
        let here = node.mirror.as_ref().map(|m| m.map().clone());
        if here != map {
            return Err(format!("n{}'s map did not converge: {here:02x?} and not {map:02x?}", node.slot));
        }
    }
    Ok(())
}
