//! Who follows one seat map on this node, and how far each was told.
//!
//! A change is put down once, however many follow. The rounds of `delivery.rs` carry it: each goes around its share of the
//! followers and writes to each what it was not told yet, all of it in one write, with one look at the socket's memory
//! where putting the change into every mailbox first would take two. Whoever has something else waiting, or cannot take
//! more, gets it through the mailbox, behind what waits. Who is so slow that what they miss is no longer kept gets a
//! snapshot instead.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use frontrow_protocol::ids::{PerformanceId, SessionId};

use super::delivery::{Delivery, Round};
use super::hub::Peer;
use super::roll::Roll;
use crate::limits;

/// Followers visited before others may come or go: some 40 µs.
const VISITS: usize = 8;

/// Those who follow one map, in shares: one a round.
#[derive(Debug)]
pub struct Audience {
    shares: Box<[Arc<Share>]>,
    followers: usize,
}

/// The followers that one round tells.
#[derive(Debug)]
pub struct Share {
    performance: PerformanceId,
    round: Arc<Round>,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    followers: Roll<Follower>,
    /// What not everybody was told yet, oldest first; at most [`limits::MAILBOX_DELTAS`].
    news: VecDeque<Bytes>,
    /// Bytes of `news`; at most [`limits::MAILBOX_BYTES`].
    bytes: usize,
    /// The number of the first of `news`.
    first: u64,
    /// Where in `followers` the round is.
    turn: usize,
    /// How many it still has to visit.
    left: usize,
    /// It is on its round.
    listed: bool,
}

#[derive(Debug)]
struct Follower {
    peer: Arc<Peer>,
    /// The number of the first news it was not told.
    next: u64,
}

impl Audience {
    /// Nobody yet.
    #[must_use]
    pub fn new(performance: PerformanceId, delivery: &Delivery) -> Self {
        let share = |round: &Arc<Round>| Arc::new(Share { performance, round: Arc::clone(round), inner: Mutex::default() });
        Self { shares: delivery.rounds().iter().map(share).collect(), followers: 0 }
    }

    /// How many follow.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.followers
    }

    /// Whether nobody follows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.followers == 0
    }

    /// `peer` follows, from the news on that come next: it was told all before, or is about to be.
    pub fn follow(&mut self, peer: &Arc<Peer>) {
        let mut inner = self.share(peer.session).lock();
        let next = inner.end();
        if inner.followers.insert(peer.session, Follower { peer: Arc::clone(peer), next }).is_none() {
            // The round may pass the newcomer before it gets to the last it was to visit.
            inner.left += usize::from(inner.left > 0);
            drop(inner);
            self.followers += 1;
        }
    }

    /// `session` follows no more.
    pub fn unfollow(&mut self, session: SessionId) -> Option<Arc<Peer>> {
        let peer = self.share(session).lock().remove(session);
        self.followers -= usize::from(peer.is_some());
        peer
    }

    /// Nobody follows any more; returns who did.
    pub fn clear(&mut self) -> Vec<Arc<Peer>> {
        self.followers = 0;
        let all = self.shares.iter().flat_map(|share| share.lock().clear());
        all.map(|(_, follower)| follower.peer).collect()
    }

    /// `session` is about to be told all there is by other means; who that is, if it follows.
    pub fn brought(&self, session: SessionId) -> Option<Arc<Peer>> {
        let mut inner = self.share(session).lock();
        let next = inner.end();
        let follower = inner.followers.get_mut(session)?;
        follower.next = next;
        Some(Arc::clone(&follower.peer))
    }

    /// Everybody is to be told of a change: `frame`, after all that came before.
    pub fn tell(&self, frame: &Bytes) {
        self.on_round(|inner| inner.add(frame.clone()));
    }

    /// Nothing that anybody was told holds any more: each gets a snapshot.
    pub fn resync(&self) {
        self.on_round(Inner::void);
    }

    fn on_round(&self, change: impl Fn(&mut Inner)) {
        for share in &self.shares {
            let mut inner = share.lock();
            if inner.followers.is_empty() {
                continue;
            }
            change(&mut inner);
            inner.left = inner.followers.len();
            if !std::mem::replace(&mut inner.listed, true) {
                drop(inner);
                share.round.come(share);
            }
        }
    }

    /// Does what the rounds would, for tests that have none.
    #[cfg(test)]
    pub fn carry(&self) {
        while self.carry_on() {}
    }

    /// One step of that; false when there is nothing left to do.
    #[cfg(test)]
    fn carry_on(&self) -> bool {
        let left = self.shares.iter().filter(|share| share.carry(VISITS));
        left.count() > 0
    }

    fn share(&self, session: SessionId) -> &Share {
        &self.shares[Delivery::which(session, self.shares.len())]
    }
}

impl Share {
    /// Visits the next followers, about `visits` of them; false when all were told everything.
    pub fn carry(&self, visits: usize) -> bool {
        (0..visits.div_ceil(VISITS)).all(|_| self.lock().carry(self.performance))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // What a panic could leave half done is a follower told twice, which it notices by the version.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// The number of the news that come next.
    fn end(&self) -> u64 {
        self.first + self.news.len() as u64
    }

    fn add(&mut self, frame: Bytes) {
        self.bytes += frame.len();
        self.news.push_back(frame);
        while self.news.len() > limits::MAILBOX_DELTAS || self.bytes > limits::MAILBOX_BYTES {
            self.forget(1);
        }
    }

    fn void(&mut self) {
        self.forget(self.news.len());
        // Who was told everything is behind now, too.
        self.first += 1;
    }

    /// The oldest `count` are kept no longer.
    fn forget(&mut self, count: usize) {
        self.bytes -= self.news.drain(..count).map(|frame| frame.len()).sum::<usize>();
        self.first += count as u64;
    }

    fn remove(&mut self, session: SessionId) -> Option<Arc<Peer>> {
        let gone = self.followers.remove(session)?;
        if self.left > 0 {
            // Who took its place may have come from where the round was still to go: it goes around once more.
            self.left = self.followers.len();
        }
        Some(gone.peer)
    }

    fn clear(&mut self) -> Vec<(SessionId, Follower)> {
        self.left = 0;
        self.followers.take()
    }

    fn carry(&mut self, performance: PerformanceId) -> bool {
        let visits = VISITS.min(self.left);
        let all = self.followers.len();
        let coming = self.followers.part((self.turn + 1).min(all)..(self.turn + 1 + visits).min(all));
        std::hint::black_box(coming.iter().map(|(_, follower)| follower.peer.mailbox.touch()).sum::<usize>());
        for _ in 0..visits {
            self.turn = if self.turn + 1 < all { self.turn + 1 } else { 0 };
            self.left -= 1;
            self.visit(self.turn, performance);
        }
        self.listed = self.left > 0;
        if !self.listed {
            self.forget(self.news.len());
        }
        self.listed
    }

    fn visit(&mut self, place: usize, performance: PerformanceId) {
        let end = self.end();
        let Some((_, follower)) = self.followers.part_mut(place..place + 1).first_mut() else { return };
        let next = std::mem::replace(&mut follower.next, end);
        let mailbox = &follower.peer.mailbox;
        match next.checked_sub(self.first).map(|known| usize::try_from(known).unwrap_or(usize::MAX)) {
            Some(known) => mailbox.deltas(performance, self.news.make_contiguous().get(known..).unwrap_or_default()),
            None => mailbox.resync(performance),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::super::mailbox::Outgoing;
    use super::*;

    #[derive(Clone, Debug)]
    enum Step {
        Come(usize),
        Go(usize),
        Tell(usize),
        Void,
        Carry,
        Read(usize),
    }

    /// Somebody who follows now and then, and the number of the change that comes next for them.
    struct Person {
        peer: Arc<Peer>,
        next: Option<u64>,
    }

    const PEOPLE: usize = 40;

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            5 => (0..PEOPLE).prop_map(Step::Come),
            2 => (0..PEOPLE).prop_map(Step::Go),
            4 => (1..2 * limits::MAILBOX_DELTAS).prop_map(Step::Tell),
            4 => Just(Step::Tell(1)),
            1 => Just(Step::Void),
            6 => Just(Step::Carry),
            6 => (0..PEOPLE).prop_map(Step::Read),
        ];
        prop::collection::vec(step, 1..200)
    }

    /// Changes carry their number; what they say is every change after the other, or that a snapshot has to come.
    fn read(person: &mut Person, audience: &Audience, end: u64) {
        while let Some(outgoing) = person.peer.mailbox.take() {
            match (outgoing, &mut person.next) {
                (Outgoing::Delta(_, frame), Some(next)) => {
                    assert_eq!(u64::from_be_bytes(frame[..].try_into().unwrap()), *next, "a change out of its order");
                    *next += 1;
                }
                (Outgoing::Resync(_), Some(next)) => {
                    let peer = audience.brought(person.peer.session).unwrap();
                    peer.mailbox.forget_map(Uuid::nil());
                    *next = end;
                }
                (other, _) => panic!("{other:?} came to somebody who does not follow"),
            }
        }
    }

    proptest! {
        /// Whoever comes and goes while changes are on their way, however slowly they read: each is told every change since
        /// they came, once and in order, or gets a snapshot; and in the end all know everything.
        #[test]
        fn everybody_is_told_everything_in_order(steps in steps()) {
            let mut audience = Audience::new(Uuid::nil(), &Delivery::default());
            let person = |n| Person { peer: Peer::new(Uuid::from_u128(n as u128), false, 0, 0), next: None };
            let mut people: Vec<Person> = (0..PEOPLE).map(person).collect();
            let mut end = 0_u64;
            for step in steps {
                match step {
                    Step::Come(n) => {
                        audience.follow(&people[n].peer);
                        people[n].peer.mailbox.forget_map(Uuid::nil());
                        people[n].next = Some(end);
                    }
                    Step::Go(n) => {
                        let gone = audience.unfollow(people[n].peer.session);
                        prop_assert_eq!(gone.is_some(), people[n].next.take().is_some());
                        people[n].peer.mailbox.forget_map(Uuid::nil());
                    }
                    Step::Tell(times) => for _ in 0..times {
                        audience.tell(&end.to_be_bytes().to_vec().into());
                        end += 1;
                    },
                    Step::Void => audience.resync(),
                    Step::Carry => drop(audience.carry_on()),
                    Step::Read(n) => read(&mut people[n], &audience, end),
                }
            }
            prop_assert_eq!(audience.len(), people.iter().filter(|person| person.next.is_some()).count());
            audience.carry();
            for person in &mut people {
                read(person, &audience, end);
                prop_assert!(person.next.is_none_or(|next| next == end), "{:?} of {}", person.next, end);
            }
        }
    }
}
