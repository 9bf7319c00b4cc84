//! A node that stops sends its people away: told 1012 with the time to come back in, a wave at a time, so that the
//! nodes they come to are not met by all of them at once.

use std::sync::Arc;
use std::time::Duration;

use frontrow_protocol::ids::PerformanceId;
use rand::RngExt as _;

use super::hub::Peer;
use super::room::now;
use crate::app::App;
use crate::{limits, shows};

/// The shortest time to come back in: whoever is sent away first must not meet a proxy that has not looked away yet.
const SOONEST_MS: u64 = 100;
/// How often an answer that is still to come is looked for.
const LOOK: Duration = Duration::from_millis(20);

/// Sends every socket away within [`limits::DRAIN_SPREAD`], a wave each [`limits::DRAIN_STEP`], and waits until they are gone, for at most
/// [`limits::DRAIN_LAST`] after the last was told. New ones are refused meanwhile, see `upgrade.rs`.
pub async fn drain(app: &App) {
    let peers = app.hub.peers();
    tracing::info!(sockets = peers.len(), "sending everybody away");
    for wave in peers.chunks(wave_of(peers.len())) {
        wave.iter().for_each(|peer| peer.mailbox.leave());
        tokio::time::sleep(limits::DRAIN_STEP).await;
    }
    let until = now() + limits::DRAIN_LAST;
    while app.gates.sockets.inside() > 0 && now() < until {
        // Whoever was on the way in when the first was told. To tell somebody twice does nothing.
        app.hub.peers().iter().for_each(|peer| peer.mailbox.leave());
        tokio::time::sleep(limits::DRAIN_STEP).await;
    }
}

/// How many of `sockets` are told at once.
fn wave_of(sockets: usize) -> usize {
    let steps = limits::DRAIN_SPREAD.as_millis() / limits::DRAIN_STEP.as_millis();
    sockets.div_ceil(usize::try_from(steps).unwrap_or(1)).max(limits::DRAIN_WAVE)
}

/// Waits until `peer` has the answers to its joins and resumes, [`limits::DRAIN_ANSWER`] at most: a number that was drawn
/// and never told would be lost with the connection.
pub(super) async fn answered(app: &App, peer: &Arc<Peer>, performances: &[PerformanceId]) {
    let until = now() + limits::DRAIN_ANSWER;
    let owed = |id: &PerformanceId| app.hub.find_room(*id).is_some_and(|room| room.owes(peer.session));
    while performances.iter().any(owed) && now() < until {
        tokio::time::sleep(LOOK).await;
    }
}

/// When somebody with places in `performances` is to come back: soon enough for the shortest of their grace times.
pub(super) async fn back_in(app: &App, performances: &[PerformanceId]) -> Duration {
    let mut latest = limits::DRAIN_JITTER;
    for id in performances {
        if let Ok(performance) = shows::performance(app, *id).await {
            latest = latest.min(Duration::from_secs(u64::from(performance.room.grace_seconds)) / 2);
        }
    }
    let latest = u64::try_from(latest.as_millis()).unwrap_or(u64::MAX);
    Duration::from_millis(rand::rng().random_range(SOONEST_MS..=latest.max(SOONEST_MS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_told_within_the_spread_however_many_there_are() {
        for sockets in [0_usize, 1, 300, 50_000, 100_000, 10_000_000] {
            let waves = sockets.div_ceil(wave_of(sockets));
            let time = limits::DRAIN_STEP * u32::try_from(waves).unwrap();
            assert!(time <= limits::DRAIN_SPREAD, "{sockets}: {time:?}");
            assert!(sockets < 60_000 || waves > 100, "{sockets} are not all told at once");
        }
    }
}
