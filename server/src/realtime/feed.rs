//! One seat map on one node: the node's copy, and who follows it. A change is encoded once and shared by all.
//!
//! The first change goes out at once, or, where telling everybody takes long, after a small part of that time: changes
//! come in bursts, and what comes together is told once. What follows within [`limits::FANOUT_WINDOW`] is gathered
//! into one delta.

use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use frontrow_protocol::ids::{PerformanceId, SessionId};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::server::{Body, ServerMessage};

use super::audience::Audience;
use super::deflate::Beginning;
use super::delivery::Delivery;
use super::hub::Peer;
use super::wire;
use crate::limits;
use crate::seats::SeatMap;
use crate::seats::mirror::{Applied, Mirror, Replaced};

/// The node's copy of one seat map with its followers.
#[derive(Debug)]
pub struct Feed {
    performance: PerformanceId,
    mirror: Option<Mirror>,
    watchers: Audience,
    /// The version all watchers were brought to.
    sent: u64,
    flushed_at: Option<Instant>,
    /// The snapshot of the mirror's current version, written when first wanted.
    snapshot: Option<Snapshot>,
}

/// What has to happen after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Rest,
    /// Call [`Feed::flush`] then.
    FlushAt(Instant),
    /// Something was missed: fetch the map and call [`Feed::repair`].
    Repair,
}

impl Feed {
    /// A map nobody follows yet.
    #[must_use]
    pub fn new(performance: PerformanceId, delivery: &Delivery) -> Self {
        let watchers = Audience::new(performance, delivery);
        Self { performance, mirror: None, watchers, sent: 0, flushed_at: None, snapshot: None }
    }

    /// Whether nobody follows it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.watchers.is_empty()
    }

    /// Whether the node has a copy.
    #[must_use]
    pub const fn is_loaded(&self) -> bool {
        self.mirror.is_some()
    }

    /// The copy's epoch and version.
    #[must_use]
    pub fn version(&self) -> Option<(u64, u64)> {
        self.mirror.as_ref().map(|m| (m.epoch(), m.version()))
    }

    /// Whether changes wait for an earlier one that did not come.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.mirror.as_ref().is_some_and(Mirror::waits)
    }

    /// A change that the bus told of.
    pub fn apply(&mut self, record: &LiveRecord, now: Instant) -> Next {
        let LiveRecord::SeatsChanged { epoch, from, version, changes, .. } = record else {
            return Next::Rest;
        };
        let Some(mirror) = &mut self.mirror else {
            return Next::Rest;
        };
        match mirror.apply(*epoch, *from, *version, changes) {
            Applied::Old => Next::Rest,
            // Nodes publish at the same time: what is missing may come in a moment; [`Feed::waits`] tells if it did not.
            Applied::Early => Next::FlushAt(now + limits::FANOUT_WINDOW),
            Applied::Gap => Next::Repair,
            Applied::Now(_) => {
                self.snapshot = None;
                self.flush_when_due(now)
            }
        }
    }

    /// The map as Redis has it: what the copy lacked goes to the watchers.
    pub fn repair(&mut self, map: SeatMap, now: Instant) {
        let replaced = match &mut self.mirror {
            Some(mirror) => mirror.replace(map),
            None => {
                self.mirror = Some(Mirror::new(self.performance, map));
                Replaced::Rebuilt
            }
        };
        match replaced {
            // An answer that was on its way while newer records were applied says nothing new.
            Replaced::Old => {}
            Replaced::Moved(_) => {
                self.snapshot = None;
                self.flush(now);
            }
            Replaced::Rebuilt => {
                self.snapshot = None;
                self.sent = self.version().map_or(0, |(_, version)| version);
                self.watchers.resync();
            }
        }
    }

    /// Brings every watcher to the copy's version.
    pub fn flush(&mut self, now: Instant) {
        let Some(mirror) = &self.mirror else {
            return;
        };
        if mirror.version() == self.sent {
            return;
        }
        let delta = mirror.since(mirror.epoch(), self.sent);
        self.sent = mirror.version();
        self.flushed_at = Some(now);
        match delta {
            Some(delta) => {
                let frame = wire::text(&ServerMessage::push(Body::SeatsDelta(delta)).encode());
                self.watchers.tell(&frame);
                metrics::counter!("frontrow_fanout_deltas_total").increment(self.watchers.len() as u64);
            }
            None => self.watchers.resync(),
        }
    }

    /// `peer` follows from now on: its reply brings it to the copy's version, whichever of delta and snapshot is smaller.
    /// False when there is no copy yet.
    pub fn watch(&mut self, peer: &Arc<Peer>, re: u64, known: Option<(u64, u64)>, now: Instant) -> bool {
        // The others first: the newcomer starts at the same version as they.
        self.flush(now);
        let Some(mirror) = &self.mirror else {
            return false;
        };
        // Before its reply: no round tells it from here on what the reply contains.
        self.watchers.follow(peer);
        peer.mailbox.forget_map(self.performance);
        match known.and_then(|(epoch, version)| mirror.since(epoch, version)) {
            Some(delta) => peer.reply(re, Body::SeatsDelta(delta)),
            None => peer.mailbox.event(written(&mut self.snapshot, mirror).frame(peer.deflates, Some(re))),
        }
        true
    }

    /// `session` follows no more.
    pub fn unwatch(&mut self, session: SessionId) {
        if let Some(peer) = self.watchers.unfollow(session) {
            peer.mailbox.forget_map(self.performance);
        }
        if self.watchers.is_empty() {
            // Nobody keeps the copy current; the next watcher starts from a fresh one.
            self.mirror = None;
            self.snapshot = None;
        }
    }

    /// Nobody follows any more: there is nothing to follow.
    pub fn close(&mut self) {
        for peer in self.watchers.clear() {
            peer.mailbox.forget_map(self.performance);
        }
        self.mirror = None;
        self.snapshot = None;
    }

    /// The frame that stands for every delta a slow socket missed. The deltas that follow it start at its version,
    /// because those waiting are brought out first.
    pub fn resync_frame(&mut self, session: SessionId, now: Instant) -> Option<Bytes> {
        self.flush(now);
        let mirror = self.mirror.as_ref()?;
        // What is on its way, and what the mailbox has, is contained in the snapshot.
        let watcher = self.watchers.brought(session)?;
        watcher.mailbox.forget_map(self.performance);
        Some(written(&mut self.snapshot, mirror).frame(watcher.deflates, None))
    }

    /// Does what the rounds of `delivery.rs` would.
    #[cfg(test)]
    pub fn carry(&self) {
        self.watchers.carry();
    }

    fn flush_when_due(&mut self, now: Instant) -> Next {
        match self.flushed_at {
            Some(at) if now < at + limits::FANOUT_WINDOW => Next::FlushAt(at + limits::FANOUT_WINDOW),
            _ if self.watchers.len() >= limits::FANOUT_CROWD => Next::FlushAt(now + limits::FANOUT_GATHER),
            _ => {
                self.flush(now);
                Next::Rest
            }
        }
    }
}

/// The snapshot of the mirror's version: written once a version, whoever wants it.
fn written<'a>(snapshot: &'a mut Option<Snapshot>, mirror: &Mirror) -> &'a Snapshot {
    snapshot.get_or_insert_with(|| Snapshot::new(&ServerMessage::push(Body::SeatsSnapshot(mirror.snapshot())).encode()))
}

/// A snapshot that many get, each with an end of their own.
#[derive(Debug)]
struct Snapshot {
    /// The push without its closing brace.
    open: String,
    /// The same compressed, once somebody wanted it so.
    deflated: OnceCell<Option<Beginning>>,
}

impl Snapshot {
    fn new(push: &str) -> Self {
        Self { open: push.strip_suffix('}').unwrap_or(push).to_owned(), deflated: OnceCell::new() }
    }

    /// As a push, or as the reply to request `re`: the same object with one more field, so that it is not written anew.
    fn frame(&self, deflates: bool, re: Option<u64>) -> Bytes {
        let end = re.map_or_else(|| "}".to_owned(), |re| format!(",\"re\":{re}}}"));
        let deflated = deflates.then(|| self.deflated.get_or_init(|| Beginning::new(&self.open)).as_ref()).flatten();
        match deflated {
            Some(beginning) => wire::compressed(&beginning.and(&end)),
            None => wire::text(&format!("{}{end}", self.open)),
        }
    }
}

#[cfg(test)]
mod tests {
    use frontrow_protocol::server::SeatsSnapshot;

    use super::super::deflate;
    use super::*;

    fn payload(frame: &[u8]) -> &[u8] {
        if frame[1] == 126 { &frame[4..] } else { &frame[2..] }
    }

    #[test]
    fn a_shared_snapshot_becomes_each_viewers_own_reply() {
        let performance = PerformanceId::nil();
        let body = Body::SeatsSnapshot(SeatsSnapshot { performance, epoch: 1, version: 2, count: 4, states: "AA==".into() });
        let push = ServerMessage::push(body.clone()).encode();
        let reply = ServerMessage::reply(17, body).encode();
        let snapshot = Snapshot::new(&push);
        assert_eq!(snapshot.frame(false, None), wire::text(&push));
        assert_eq!(snapshot.frame(false, Some(17)), wire::text(&reply));
        for (re, whole) in [(Some(17), &reply), (None, &push)] {
            let frame = snapshot.frame(true, re);
            assert_eq!(frame[0], 0xC1, "the last frame of a compressed text");
            assert_eq!(deflate::read(payload(&frame)).unwrap(), whole.as_bytes());
        }
    }
}
