//! One wheel for every deadline of every socket, turned once a second: pings, silence, authentication, holds about to
//! end. So a socket needs no timer of its own.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::server::Body;

use super::hub::Peer;
use crate::app::App;
use crate::infra::clock::{from_ms, to_ms};
use crate::limits;

/// Starts the wheel.
pub fn spawn(app: &App) {
    let turning = app.clone();
    app.tasks.every("wheel", Duration::from_secs(1), move || {
        let app = turning.clone();
        async move {
            turn(&app);
            Ok(())
        }
    });
}

fn turn(app: &App) {
    let second = app.hub.seconds.fetch_add(1, Ordering::Relaxed) + 1;
    let now = app.clock.now();
    for peer in app.hub.peers() {
        check_authentication(&peer, now);
        check_life(&peer, second);
    }
    for (hold, local) in app.hub.holds_to_warn(now) {
        app.hub.tell_account(local.account, &Body::HoldExpiring { hold, expires_at: local.expires_at });
    }
    app.gates.measure();
    metrics::gauge!("frontrow_sockets").set(app.hub.sockets() as f64);
}

fn check_authentication(peer: &Peer, now: DateTime<Utc>) {
    let until = peer.auth_until.load(Ordering::Relaxed);
    let left = until - to_ms(now);
    if !peer.authed.load(Ordering::Relaxed) && left <= ms(limits::AUTH_DEADLINE.saturating_sub(limits::HANDSHAKE)) {
        peer.end_handshake();
    }
    if left <= 0 {
        peer.mailbox.close(CloseCode::NotAuthenticated, CloseCode::NotAuthenticated.as_str().to_owned());
    } else if peer.authed.load(Ordering::Relaxed)
        && left <= ms(limits::AUTH_WARNING)
        && !peer.warned.swap(true, Ordering::Relaxed)
    {
        peer.push(Body::AuthExpiring { expires_at: from_ms(until) });
    }
}

fn ms(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// Pings are spread over the heartbeat by the session's id, so that not every socket is written in the same second.
fn check_life(peer: &Peer, second: u64) {
    let silent = second.saturating_sub(peer.heard_at.load(Ordering::Relaxed));
    if silent > limits::SILENCE.as_secs() {
        peer.mailbox.close(CloseCode::TooSlow, "silent".to_owned());
        return;
    }
    let spread = u64::from(peer.session.as_bytes()[15]);
    if (second + spread).is_multiple_of(limits::HEARTBEAT.as_secs()) {
        peer.mailbox.ping();
    }
}
