//! Who is on this node: sockets by session and by account, rooms by performance, orders that somebody follows.
//!
//! Everything here is in memory and answers at once; no lock is held across an await.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SessionId};
use frontrow_protocol::server::{Body, ServerMessage};
use tokio::sync::Notify;

use super::delivery::Delivery;
use super::fanout::Changed;
use super::mailbox::Mailbox;
use super::room::Room;
use super::wire;
use super::wishes::Wished;
use crate::infra::gates::Pass;
use crate::limits;

/// One socket, as the rest of the node sees it. What every change of a map looks at stands first, and together.
#[derive(Debug)]
#[repr(C)]
pub struct Peer {
    /// What waits to be written to it.
    pub mailbox: Mailbox,
    /// Which.
    pub session: SessionId,
    /// Whether it takes compressed messages.
    pub deflates: bool,
    /// Seconds of the wheel at which it was last heard of.
    pub heard_at: AtomicU64,
    /// When it has to have authenticated, or when its token ends: milliseconds of the node's clock.
    pub auth_until: AtomicI64,
    /// Whether it was warned that its token ends.
    pub warned: AtomicBool,
    /// Whether it has authenticated.
    pub authed: AtomicBool,
    handshake: Mutex<Option<Pass>>,
}

impl Peer {
    /// A socket that must authenticate until `auth_until`.
    #[must_use]
    pub fn new(session: SessionId, deflates: bool, heard_at: u64, auth_until: i64) -> Arc<Self> {
        Arc::new(Self {
            session,
            mailbox: Mailbox::default(),
            deflates,
            heard_at: AtomicU64::new(heard_at),
            auth_until: AtomicI64::new(auth_until),
            warned: AtomicBool::new(false),
            authed: AtomicBool::new(false),
            handshake: Mutex::default(),
        })
    }

    /// Counts among the handshakes under way.
    pub fn begin_handshake(&self, pass: Pass) {
        *lock(&self.handshake) = Some(pass);
    }

    /// It has authenticated, or taken long enough: the next one may come.
    pub fn end_handshake(&self) {
        *lock(&self.handshake) = None;
    }

    /// Sends a push that must not be lost.
    pub fn push(&self, body: Body) {
        self.mailbox.event(wire::text(&ServerMessage::push(body).encode()));
    }

    /// Sends a reply.
    pub fn reply(&self, re: u64, body: Body) {
        self.mailbox.event(wire::text(&ServerMessage::reply(re, body).encode()));
    }
}

/// A hold whose owner is on this node.
#[derive(Clone, Debug)]
pub struct LocalHold {
    /// Whose.
    pub account: AccountId,
    /// Where.
    pub performance: PerformanceId,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// Whether its owner was warned.
    pub warned: bool,
}

/// A socket that follows an order, and whose it is.
pub type Follower = (AccountId, Arc<Peer>);

/// Who is on this node.
#[derive(Debug, Default)]
pub struct Hub {
    peers: Mutex<HashMap<SessionId, Arc<Peer>>>,
    accounts: Mutex<HashMap<AccountId, Vec<Arc<Peer>>>>,
    rooms: Mutex<HashMap<PerformanceId, Arc<Room>>>,
    orders: Mutex<HashMap<OrderId, Vec<Follower>>>,
    holds: Mutex<HashMap<HoldId, LocalHold>>,
    /// Who writes to sockets.
    pub(super) delivery: Delivery,
    /// Orders whose followers are to be told.
    pub(super) changed: Changed,
    /// People who are to be told of their wishes.
    pub(super) wished: Wished,
    /// Ends of holds may have been missed.
    pub(super) doubted: Notify,
    /// Seconds since the node started, turned by the wheel.
    pub seconds: AtomicU64,
}

impl Hub {
    /// Sockets open now.
    #[must_use]
    pub fn sockets(&self) -> usize {
        lock(&self.peers).len()
    }

    /// A socket came.
    pub fn arrive(&self, peer: &Arc<Peer>) {
        lock(&self.peers).insert(peer.session, Arc::clone(peer));
    }

    /// A socket's account is known.
    pub fn identify(&self, account: AccountId, peer: &Arc<Peer>) {
        lock(&self.accounts).entry(account).or_default().push(Arc::clone(peer));
    }

    /// A socket went.
    pub fn depart(&self, account: Option<AccountId>, session: SessionId) {
        lock(&self.peers).remove(&session);
        if let Some(account) = account {
            let mut accounts = lock(&self.accounts);
            if let Entry::Occupied(mut sockets) = accounts.entry(account) {
                sockets.get_mut().retain(|p| p.session != session);
                if sockets.get().is_empty() {
                    sockets.remove();
                }
            }
        }
    }

    /// Every socket.
    #[must_use]
    pub fn peers(&self) -> Vec<Arc<Peer>> {
        lock(&self.peers).values().cloned().collect()
    }

    /// The sockets of an account.
    #[must_use]
    pub fn sockets_of(&self, account: AccountId) -> Vec<Arc<Peer>> {
        lock(&self.accounts).get(&account).cloned().unwrap_or_default()
    }

    /// Sends `frame` to every socket of `account`.
    pub fn tell_account(&self, account: AccountId, body: &Body) {
        let peers = self.sockets_of(account);
        if peers.is_empty() {
            return;
        }
        let frame = wire::text(&ServerMessage::push(body.clone()).encode());
        for peer in peers {
            peer.mailbox.event(frame.clone());
        }
    }

    /// The room of `performance`, made by `make` when there is none; the flag says whether it was made.
    pub fn room(&self, performance: PerformanceId, make: impl FnOnce() -> Arc<Room>) -> (Arc<Room>, bool) {
        match lock(&self.rooms).entry(performance) {
            Entry::Occupied(room) => (Arc::clone(room.get()), false),
            Entry::Vacant(empty) => (Arc::clone(empty.insert(make())), true),
        }
    }

    /// The room of `performance`, if somebody is in it.
    #[must_use]
    pub fn find_room(&self, performance: PerformanceId) -> Option<Arc<Room>> {
        lock(&self.rooms).get(&performance).cloned()
    }

    /// Every room.
    #[must_use]
    pub fn rooms(&self) -> Vec<Arc<Room>> {
        lock(&self.rooms).values().cloned().collect()
    }

    /// Removes `room` if nobody can be in it or on the way into it. Who holds an `Arc` of it is on the way.
    pub fn close_room(&self, room: &Arc<Room>) -> bool {
        let mut rooms = lock(&self.rooms);
        // Two: the map's and the room task's own.
        if room.is_empty() && Arc::strong_count(room) <= 2 {
            rooms.remove(&room.performance);
            return true;
        }
        false
    }

    /// `peer` follows `order`.
    pub fn follow_order(&self, order: OrderId, account: AccountId, peer: &Arc<Peer>) {
        let mut orders = lock(&self.orders);
        let followers = orders.entry(order).or_default();
        if !followers.iter().any(|(_, p)| p.session == peer.session) {
            followers.push((account, Arc::clone(peer)));
        }
    }

    /// `session` follows none of `followed` any more.
    pub fn unfollow_orders(&self, followed: impl IntoIterator<Item = OrderId>, session: SessionId) {
        let mut orders = lock(&self.orders);
        for order in followed {
            if let Entry::Occupied(mut followers) = orders.entry(order) {
                followers.get_mut().retain(|(_, p)| p.session != session);
                if followers.get().is_empty() {
                    followers.remove();
                }
            }
        }
    }

    /// Who follows `order`.
    #[must_use]
    pub fn followers(&self, order: OrderId) -> Vec<Follower> {
        lock(&self.orders).get(&order).cloned().unwrap_or_default()
    }

    /// Every order that somebody follows.
    #[must_use]
    pub fn followed_orders(&self) -> Vec<OrderId> {
        lock(&self.orders).keys().copied().collect()
    }

    /// Remembers a hold to warn its owner and to know where it is.
    pub fn remember_hold(&self, hold: HoldId, local: LocalHold) {
        lock(&self.holds).insert(hold, local);
    }

    /// Forgets a hold that ended; false when it was forgotten already.
    pub fn forget_hold(&self, hold: HoldId) -> bool {
        lock(&self.holds).remove(&hold).is_some()
    }

    /// Every hold whose owner is on this node.
    #[must_use]
    pub fn holds(&self) -> Vec<(HoldId, LocalHold)> {
        lock(&self.holds).iter().map(|(hold, local)| (*hold, local.clone())).collect()
    }

    /// Ends of holds may have been missed: they are compared with what there is.
    pub fn doubt_holds(&self) {
        self.doubted.notify_one();
    }

    /// Where `account`'s `hold` is, if this node granted it.
    #[must_use]
    pub fn hold_of(&self, hold: HoldId, account: AccountId) -> Option<PerformanceId> {
        lock(&self.holds).get(&hold).filter(|h| h.account == account).map(|h| h.performance)
    }

    /// Marks and returns the holds that end within [`limits::HOLD_WARNING`]; forgets those long over.
    pub fn holds_to_warn(&self, now: DateTime<Utc>) -> Vec<(HoldId, LocalHold)> {
        let mut holds = lock(&self.holds);
        holds.retain(|_, h| now < h.expires_at + limits::HOLD_WARNING);
        let mut due = Vec::new();
        for (id, hold) in holds.iter_mut().filter(|(_, h)| !h.warned && h.expires_at <= now + limits::HOLD_WARNING) {
            hold.warned = true;
            due.push((*id, hold.clone()));
        }
        due
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Every change under these locks is a single insert or remove: nothing is ever half done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
