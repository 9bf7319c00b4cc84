//! Load is shed early: each kind of work has a gate with a bounded number inside. Whoever finds it full is told so at
//! once, `overloaded` with a time to come back that is spread, and those inside are served as if nobody else had come.
//! What frees room (leaving, releasing) passes no gate.

use std::sync::Arc;
use std::time::Duration;

use rand::RngExt as _;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::Load;
use crate::error::{Error, Result};
use crate::infra::pace::Pace;
use crate::limits;

/// A bounded number of something at once. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Gate {
    reason: &'static str,
    limit: usize,
    room: Arc<Semaphore>,
    /// The least time after which somebody sent away comes back; twice that is the most.
    wait: Duration,
}

/// One of those inside; dropping it makes room.
#[derive(Debug)]
#[must_use]
pub struct Pass {
    _room: OwnedSemaphorePermit,
}

impl Gate {
    fn new(reason: &'static str, limit: usize, wait: Duration) -> Self {
        let limit = limit.min(Semaphore::MAX_PERMITS);
        Self { reason, limit, room: Arc::new(Semaphore::new(limit)), wait }
    }

    /// Goes in.
    ///
    /// # Errors
    /// `overloaded` with a time to come back, when it is full.
    pub fn enter(&self) -> Result<Pass> {
        if let Ok(room) = Arc::clone(&self.room).try_acquire_owned() {
            return Ok(Pass { _room: room });
        }
        metrics::counter!("frontrow_shed_total", "reason" => self.reason).increment(1);
        Err(Error::overloaded(self.come_back_ms()))
    }

    /// Goes in, standing in line for it for `patience` at most: when many come in the same second, most are let in in their
    /// order, and need not come again with all the others. Who calls sees to it that the line is bounded.
    ///
    /// # Errors
    /// As [`Gate::enter`].
    pub async fn enter_within(&self, patience: Duration) -> Result<Pass> {
        match tokio::time::timeout(patience, Arc::clone(&self.room).acquire_owned()).await {
            Ok(Ok(room)) => Ok(Pass { _room: room }),
            _ => self.enter(),
        }
    }

    /// How many are inside now.
    #[must_use]
    pub fn inside(&self) -> usize {
        self.limit - self.room.available_permits()
    }

    /// How many there may be.
    #[must_use]
    pub const fn limit(&self) -> usize {
        self.limit
    }

    /// Spread, so that those sent away together do not come back together.
    fn come_back_ms(&self) -> u64 {
        let least = self.wait.as_millis() as u64;
        rand::rng().random_range(least..=2 * least)
    }
}

/// The gates of a node.
#[derive(Clone, Debug)]
pub struct Gates {
    /// Sockets.
    pub sockets: Gate,
    /// Upgrades and authentications under way.
    pub handshakes: Gate,
    /// Sockets that have not shown who they are yet.
    pub ungreeted: Gate,
    /// Requests of sockets under way.
    pub requests: Gate,
    /// Joins under way, which are requests too.
    pub joins: Gate,
    /// Resumes under way, which are requests too: who has a place goes before who wants one.
    pub resumes: Gate,
    /// REST requests under way.
    pub rest: Gate,
    /// Handshakes that begin.
    pub beginning: Pace,
}

impl Gates {
    /// Gates as wide as `load` says; sockets are also bounded by the files this process may open.
    #[must_use]
    pub fn new(load: &Load) -> Self {
        let sockets = load.sockets.min(sockets_allowed());
        if sockets < load.sockets {
            tracing::warn!(sockets, wanted = load.sockets, "this process may not open as many files as it may take sockets");
        }
        Self {
            sockets: Gate::new("sockets", sockets, limits::SHED_CONNECT),
            handshakes: Gate::new("handshakes", load.handshakes, limits::SHED_CONNECT),
            ungreeted: Gate::new("ungreeted", load.ungreeted, limits::SHED_CONNECT),
            requests: Gate::new("requests", load.requests, limits::SHED_REQUEST),
            joins: Gate::new("joins", load.joins, limits::SHED_REQUEST),
            resumes: Gate::new("resumes", load.resumes, limits::SHED_REQUEST),
            rest: Gate::new("rest", load.rest, limits::SHED_REQUEST),
            beginning: Pace::new(limits::HANDSHAKES_A_TURN),
        }
    }

    /// Shows in the metrics how many are inside each.
    pub fn measure(&self) {
        for gate in [&self.sockets, &self.handshakes, &self.ungreeted, &self.requests, &self.joins, &self.resumes, &self.rest] {
            metrics::gauge!("frontrow_under_way", "gate" => gate.reason).set(gate.inside() as f64);
        }
    }
}

/// Files this process may open, less what everything else needs. A node that ran out of files could not even say no.
fn sockets_allowed() -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    // The soft limit is for programs that cannot deal with many; failing to raise it leaves it as it is.
    let raised = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).is_ok();
    let files = if raised { maximum } else { current };
    files.map_or(usize::MAX, |files| usize::try_from(files - (files / 4).min(limits::OTHER_FILES)).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn the_one_beyond_is_told_when_to_come_back_and_room_frees_again() {
        let gate = Gate::new("test", 2, Duration::from_millis(500));
        let (first, _second) = (gate.enter().unwrap(), gate.enter().unwrap());
        for _ in 0..20 {
            let refusal = gate.enter().unwrap_err().refusal();
            assert_eq!(refusal.code, frontrow_protocol::error::ErrorCode::Overloaded);
            assert!((500..=1000).contains(&refusal.retry_after_ms.unwrap()));
        }
        assert_eq!(gate.inside(), 2, "who was sent away takes no room");
        drop(first);
        let _third = gate.enter().unwrap();
        assert!(gate.enter().is_err());
    }

    #[test]
    fn never_more_than_the_limit_are_inside_however_many_come_at_once() {
        let gate = Gate::new("test", 3, Duration::from_millis(1));
        let (inside, most, begin) = (AtomicUsize::new(0), AtomicUsize::new(0), Barrier::new(8));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    begin.wait();
                    for _ in 0..2000 {
                        let Ok(_pass) = gate.enter() else { continue };
                        most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        std::thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(most.into_inner(), 3, "as many as there is room for, and nobody more");
        assert_eq!(gate.inside(), 0);
    }

    #[tokio::test]
    async fn a_line_is_kept_in_order_for_as_long_as_patience_lasts() {
        let gate = Gate::new("test", 1, Duration::from_millis(500));
        let first = gate.enter().unwrap();
        let mut second = Box::pin(gate.enter_within(Duration::from_secs(60)));
        assert!(futures_util::poll!(&mut second).is_pending());
        let impatient = gate.enter_within(Duration::from_millis(1)).await.unwrap_err();
        assert!(impatient.refusal().retry_after_ms.is_some());
        let mut third = Box::pin(gate.enter_within(Duration::from_secs(60)));
        assert!(futures_util::poll!(&mut third).is_pending());
        drop(first);
        assert!(gate.enter().is_err(), "nobody overtakes the line");
        assert!(futures_util::poll!(&mut third).is_pending(), "nor does who came later");
        let second = second.await.unwrap();
        assert!(futures_util::poll!(&mut third).is_pending());
        drop(third);
        drop(second);
        let _pass = gate.enter_within(Duration::ZERO).await.unwrap();
    }

    #[test]
    fn a_gate_without_a_bound_is_as_wide_as_can_be() {
        let gate = Gate::new("test", usize::MAX, Duration::from_millis(1));
        let _pass = gate.enter().unwrap();
        assert_eq!(gate.inside(), 1);
    }
}
