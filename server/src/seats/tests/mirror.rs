//! A mirror converges whatever happens to the records on the way.

use frontrow_protocol::seats::{self, SeatChange, SeatState};
use proptest::prelude::*;
use uuid::Uuid;

use crate::limits::{EARLY_DELTAS, RECENT_DELTAS};
use crate::seats::SeatMap;
use crate::seats::mirror::{Applied, Mirror, Replaced};

const COUNT: u32 = 50;

type Record = (u64, u64, u64, Vec<SeatChange>);

fn empty(epoch: u64) -> SeatMap {
    SeatMap { epoch, version: 1, count: COUNT, packed: vec![0; seats::packed_len(COUNT as usize)] }
}

/// The truth after each record, the first before any.
fn play(steps: &[Vec<(u32, u8)>], rebuild_at: Option<usize>) -> (Vec<Record>, Vec<SeatMap>) {
    let mut maps = vec![empty(1)];
    let mut records = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        let mut map = maps.last().unwrap().clone();
        if rebuild_at == Some(i) {
            map = SeatMap { epoch: map.epoch + 1, ..empty(0) };
        }
        let from = map.version;
        map.version += 1;
        let changes: Vec<_> = step.iter().map(|(seat, state)| SeatChange(*seat, SeatState::try_from(*state).unwrap())).collect();
        for SeatChange(seat, state) in &changes {
            seats::set(&mut map.packed, *seat, *state);
        }
        records.push((map.epoch, from, map.version, changes));
        maps.push(map);
    }
    (records, maps)
}

/// A client that applies what it is told, as the protocol says.
struct Client(SeatMap);

impl Client {
    fn hears(&mut self, delta: &frontrow_protocol::server::SeatsDelta) {
        assert_eq!((delta.epoch, delta.from), (self.0.epoch, self.0.version), "a delta must start where the client is");
        for SeatChange(seat, state) in &delta.changes {
            seats::set(&mut self.0.packed, *seat, *state);
        }
        self.0.version = delta.version;
    }

    fn hears_applied(&mut self, applied: &Applied) {
        if let Applied::Now(delta) = applied {
            self.hears(delta);
        }
    }

    fn hears_replaced(&mut self, replaced: &Replaced, mirror: &Mirror) {
        match replaced {
            Replaced::Moved(delta) => self.hears(delta),
            Replaced::Rebuilt => self.0 = mirror.map().clone(),
            Replaced::Old => {}
        }
    }
}

#[derive(Clone, Debug)]
enum Fate {
    Lost,
    Once,
    Twice,
    /// Comes so many records late.
    Late(usize),
}

fn fates(n: usize) -> impl Strategy<Value = Vec<Fate>> {
    let fate = prop_oneof![
        3 => Just(Fate::Once),
        1 => Just(Fate::Lost),
        1 => Just(Fate::Twice),
        2 => (1..6_usize).prop_map(Fate::Late)
    ];
    prop::collection::vec(fate, n)
}

fn steps() -> impl Strategy<Value = Vec<Vec<(u32, u8)>>> {
    prop::collection::vec(prop::collection::vec((0..COUNT, 0..4_u8), 0..5), 1..60)
}

/// The order in which records arrive.
fn arrivals(fates: &[Fate]) -> Vec<usize> {
    let mut slots: Vec<(usize, usize)> = Vec::new();
    for (i, fate) in fates.iter().enumerate() {
        match fate {
            Fate::Lost => {}
            Fate::Once => slots.push((2 * i, i)),
            Fate::Twice => slots.extend([(2 * i, i), (2 * i + 3, i)]),
            Fate::Late(by) => slots.push((2 * (i + by) + 1, i)),
        }
    }
    slots.sort_unstable();
    slots.into_iter().map(|(_, record)| record).collect()
}

proptest! {
    #[test]
    fn a_mirror_and_its_clients_converge(
        (steps, fates, rebuild) in steps().prop_flat_map(|s| { let n = s.len(); (Just(s), fates(n), prop::option::of(0..n)) }),
        repair_every in 1..10_usize,
    ) {
        let (records, maps) = play(&steps, rebuild);
        let mut mirror = Mirror::new(Uuid::nil(), maps[0].clone());
        let mut client = Client(maps[0].clone());
        let mut newest = 0;
        for (n, record) in arrivals(&fates).into_iter().enumerate() {
            newest = newest.max(record + 1);
            let (epoch, from, version, changes) = &records[record];
            let applied = mirror.apply(*epoch, *from, *version, changes);
            client.hears_applied(&applied);
            // Repairs may come late, and read a map that is older than what was heard meanwhile.
            if applied == Applied::Gap || (mirror.waits() && n % repair_every == 0) {
                let replaced = mirror.replace(maps[newest].clone());
                client.hears_replaced(&replaced, &mirror);
            }
            prop_assert_eq!(mirror.map(), &client.0);
            let truth = maps.iter().find(|m| (m.epoch, m.version) == (mirror.epoch(), mirror.version())).unwrap();
            prop_assert_eq!(mirror.map(), truth, "a mirror is always exactly some version");
        }
        let replaced = mirror.replace(maps.last().unwrap().clone());
        client.hears_replaced(&replaced, &mirror);
        prop_assert_eq!(mirror.map(), maps.last().unwrap());
        prop_assert_eq!(&client.0, maps.last().unwrap());
        prop_assert!(!mirror.waits());
    }

    #[test]
    fn since_leads_from_any_version_to_now(steps in steps(), back in 0..60_usize) {
        let (records, maps) = play(&steps, None);
        let mut mirror = Mirror::new(Uuid::nil(), maps[0].clone());
        for (epoch, from, version, changes) in &records {
            prop_assert!(matches!(mirror.apply(*epoch, *from, *version, changes), Applied::Now(_)));
        }
        let old = &maps[maps.len().saturating_sub(1 + back)];
        if let Some(delta) = mirror.since(old.epoch, old.version) {
            let mut client = Client(old.clone());
            client.hears(&delta);
            prop_assert_eq!(&client.0, mirror.map());
        } else {
            prop_assert!(back > 0, "who is up to date needs nothing");
        }
        prop_assert_eq!(mirror.since(old.epoch + 1, old.version), None);
        prop_assert_eq!(mirror.since(old.epoch, mirror.version() + 1), None);
    }
}

#[test]
fn a_snapshot_is_preferred_when_it_is_smaller() {
    let mut mirror = Mirror::new(Uuid::nil(), empty(1));
    mirror.apply(1, 1, 2, &[SeatChange(3, SeatState::Held)]);
    assert_eq!(mirror.since(1, 1).unwrap().changes, vec![SeatChange(3, SeatState::Held)]);
    let all: Vec<_> = (0..COUNT).map(|seat| SeatChange(seat, SeatState::Sold)).collect();
    mirror.apply(1, 2, 3, &all);
    assert_eq!(mirror.since(1, 1), None);
    assert_eq!(mirror.snapshot().version, 3);
}

#[test]
fn what_is_kept_is_bounded() {
    let mut mirror = Mirror::new(Uuid::nil(), empty(1));
    for version in 3..3 + EARLY_DELTAS as u64 {
        assert_eq!(mirror.apply(1, version - 1, version, &[]), Applied::Early);
    }
    assert_eq!(mirror.apply(1, 1000, 1001, &[]), Applied::Gap);
    let Applied::Now(delta) = mirror.apply(1, 1, 2, &[]) else { panic!("the missing change must be applied") };
    assert_eq!((delta.from, delta.version), (1, 2 + EARLY_DELTAS as u64));
    let last = mirror.version();
    for version in last..last + 2 * RECENT_DELTAS as u64 {
        mirror.apply(1, version, version + 1, &[]);
    }
    assert!(mirror.since(1, last).is_none(), "old deltas are forgotten");
    assert!(mirror.since(1, mirror.version() - RECENT_DELTAS as u64).is_some());
}
