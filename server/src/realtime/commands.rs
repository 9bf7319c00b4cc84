//! What each request does: calls the rooms' commands and answers. Requests of one socket are carried out one after the
//! other, so a client's own order is kept.

use std::sync::Arc;

use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{HoldId, OrderId, PerformanceId};
use frontrow_protocol::server::{Body, HoldGranted};

use super::hub::{LocalHold, Peer};
use super::room::{Room, now};
use super::session::Authed;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::gates::Pass;
use crate::queue::{self, Standing};
use crate::shows::{self, Performance};
use crate::{orders, seats, wishes};

/// Carries `request` out and answers it, now or, for a place in line, at the room's next look.
pub async fn run(app: &App, peer: &Arc<Peer>, session: &mut Authed, re: u64, request: Request) {
    let started = now();
    let kind = kind_of(&request);
    let outcome = match enter(app, &request) {
        Ok(_passes) => {
            let outcome = execute(app, peer, session, re, request).await;
            if matches!(kind, "seats.hold" | "seats.best") {
                app.pulse.holds.record(started.elapsed());
            }
            outcome
        }
        Err(busy) => Err(busy),
    };
    let result = match outcome {
        Ok(Some(body)) => {
            peer.reply(re, body);
            "ok"
        }
        Ok(None) => "ok",
        Err(error) => {
            let body = error.to_body();
            let code = body.code.as_str();
            peer.reply(re, Body::Error(body));
            code
        }
    };
    metrics::histogram!("frontrow_socket_request_seconds", "type" => kind).record(started.elapsed().as_secs_f64());
    metrics::counter!("frontrow_socket_requests_total", "type" => kind, "result" => result).increment(1);
}

/// The gates `request` goes through, or `overloaded` before anything was done. What frees room goes through none.
fn enter(app: &App, request: &Request) -> Result<[Option<Pass>; 2]> {
    let more = match request {
        Request::Auth { .. }
        | Request::Ping {}
        | Request::QueueLeave { .. }
        | Request::SeatsUnwatch { .. }
        | Request::HoldRelease { .. } => return Ok([None, None]),
        Request::QueueJoin { .. } => Some(app.gates.joins.enter()?),
        Request::QueueResume { .. } => Some(app.gates.resumes.enter()?),
        _ => None,
    };
    Ok([Some(app.gates.requests.enter()?), more])
}

async fn execute(app: &App, peer: &Arc<Peer>, session: &mut Authed, re: u64, request: Request) -> Result<Option<Body>> {
    match request {
        // The loop turns `auth` into a check of the token before it comes here.
        Request::Auth { .. } => Err(Error::unauthenticated()),
        Request::Ping {} => Ok(Some(Body::Pong { server_time: app.clock.now() })),
        Request::QueueJoin { performance } => join(app, peer, session, re, performance).await,
        Request::QueueResume { performance, resume } => take_up(app, peer, session, re, performance, &resume).await,
        Request::QueueLeave { performance } => leave(app, peer, session, performance).await,
        Request::SeatsWatch { performance, epoch, version } => {
            watch(app, peer, session, re, performance, epoch.zip(version)).await
        }
        Request::SeatsUnwatch { performance } => {
            if let Some(room) = app.hub.find_room(performance) {
                room.with_feed(|feed| feed.unwatch(peer.session));
            }
            Ok(Some(Body::Ok {}))
        }
        Request::SeatsHold { performance, seats } => {
            let performance = visible(app, session, performance).await?;
            let granted = seats::hold(app, &performance, session.caller.account, &seats).await?;
            Ok(Some(granted_to(app, session, granted)))
        }
        Request::SeatsBest { performance, grade, count } => {
            let performance = visible(app, session, performance).await?;
            let granted = seats::best(app, &performance, session.caller.account, &grade, count).await?;
            Ok(Some(granted_to(app, session, granted)))
        }
        Request::HoldRelease { hold, performance } => release(app, session, hold, performance).await,
        Request::OrderWatch { order } => watch_order(app, peer, session, order).await,
    }
}

/// The performance, if this person may know of it.
async fn visible(app: &App, session: &Authed, performance: PerformanceId) -> Result<Arc<Performance>> {
    let performance = shows::performance(app, performance).await?;
    if performance.visible_to(Some(&session.caller), app.clock.now()) { Ok(performance) } else { Err(Error::not_found()) }
}

async fn join(app: &App, peer: &Arc<Peer>, session: &mut Authed, re: u64, id: PerformanceId) -> Result<Option<Body>> {
    let performance = visible(app, session, id).await?;
    // Before the join: a connection lost from here on gives the place its grace time.
    session.performances.insert(id);
    let place = queue::join(app, &performance, session.caller.account, peer.session).await?;
    // A new place is not admitted yet, or admitted anew: the map is watched again by who wants it.
    let room = Room::enter(app, id);
    room.give_up_place(peer.session);
    room.take_place(session.caller.account, peer, place, re);
    Ok(None)
}

async fn take_up(
    app: &App,
    peer: &Arc<Peer>,
    session: &mut Authed,
    re: u64,
    id: PerformanceId,
    token: &str,
) -> Result<Option<Body>> {
    let performance = visible(app, session, id).await?;
    session.performances.insert(id);
    let place = queue::resume(app, &performance, session.caller.account, peer.session, token).await?;
    Room::enter(app, id).take_place(session.caller.account, peer, place, re);
    Ok(None)
}

async fn leave(app: &App, peer: &Arc<Peer>, session: &mut Authed, id: PerformanceId) -> Result<Option<Body>> {
    // Somebody who never joined has nothing to leave, and a performance that does not exist has no place to keep.
    if session.performances.contains(&id) {
        queue::leave(app, id, session.caller.account, peer.session).await?;
        // Only now: had it failed, the end of the connection would still give the place its grace time.
        session.performances.remove(&id);
        if let Some(room) = app.hub.find_room(id) {
            room.give_up_place(peer.session);
        }
    }
    Ok(Some(Body::Ok {}))
}

async fn watch(
    app: &App,
    peer: &Arc<Peer>,
    session: &mut Authed,
    re: u64,
    id: PerformanceId,
    known: Option<(u64, u64)>,
) -> Result<Option<Body>> {
    let performance = visible(app, session, id).await?;
    require_admission(app, session, &performance).await?;
    let room = Room::enter(app, id);
    room.ensure_map(app).await?;
    let holds = seats::holds_of(app, &performance, session.caller.account).await?;
    if !room.with_feed(|feed| feed.watch(peer, re, known, now())) {
        // The last watcher left in between and took the copy along.
        room.ensure_map(app).await?;
        if !room.with_feed(|feed| feed.watch(peer, re, known, now())) {
            return Err(Error::overloaded(500));
        }
    }
    for granted in holds {
        let body = granted_to(app, session, granted);
        peer.push(body);
    }
    Ok(None)
}

/// Holding is refused by the script that checks admission; watching is refused here.
async fn require_admission(app: &App, session: &Authed, performance: &Performance) -> Result<()> {
    let places = queue::places(app, performance.id, &[session.caller.account]).await?;
    let running = places.into_iter().flatten().any(|place| matches!(place.standing, Standing::Running(_)));
    if running {
        return Ok(());
    }
    if queue::is_coming_back(app, performance).await? {
        // Who was admitted before Redis lost the line is so again in a moment.
        return Err(Error::overloaded(500));
    }
    Err(Error::refused(ErrorCode::NotAdmitted, "It is not your turn. Join the line first."))
}

/// The hold is remembered so that its owner is warned before it ends, and can release it by its id alone.
fn granted_to(app: &App, session: &Authed, granted: HoldGranted) -> Body {
    let local = LocalHold {
        account: session.caller.account,
        performance: granted.performance,
        expires_at: granted.expires_at,
        warned: false,
    };
    app.hub.remember_hold(granted.hold, local);
    Body::HoldGranted(granted)
}

async fn release(app: &App, session: &Authed, hold: HoldId, named: Option<PerformanceId>) -> Result<Option<Body>> {
    let performance = named.or_else(|| app.hub.hold_of(hold, session.caller.account)).ok_or_else(Error::not_found)?;
    let performance = visible(app, session, performance).await?;
    // What the waiting list offers goes to the next there, and not back to the same person.
    let declined = wishes::decline(app, session.caller.account, performance.id, hold).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "whether a hold is an offer could not be looked up; it is released as a hold");
        false
    });
    if !declined {
        seats::release(app, &performance, session.caller.account, hold).await?;
    }
    app.hub.forget_hold(hold);
    Ok(Some(Body::Ok {}))
}

async fn watch_order(app: &App, peer: &Arc<Peer>, session: &mut Authed, order: OrderId) -> Result<Option<Body>> {
    // Followed before it is read: a change in between is told twice rather than never.
    let account = session.caller.account;
    let known = session.orders.contains(&order);
    app.hub.follow_order(order, account, peer);
    match orders::state(app, account, order).await {
        Ok(state) => {
            session.orders.insert(order);
            Ok(Some(Body::OrderState(state)))
        }
        Err(error) => {
            if !known {
                app.hub.unfollow_orders([order], peer.session);
            }
            Err(error)
        }
    }
}

const fn kind_of(request: &Request) -> &'static str {
    match request {
        Request::Auth { .. } => "auth",
        Request::QueueJoin { .. } => "queue.join",
        Request::QueueResume { .. } => "queue.resume",
        Request::QueueLeave { .. } => "queue.leave",
        Request::SeatsWatch { .. } => "seats.watch",
        Request::SeatsUnwatch { .. } => "seats.unwatch",
        Request::SeatsHold { .. } => "seats.hold",
        Request::SeatsBest { .. } => "seats.best",
        Request::HoldRelease { .. } => "hold.release",
        Request::OrderWatch { .. } => "order.watch",
        Request::Ping {} => "ping",
    }
}
