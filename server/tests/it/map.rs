//! The seat map over sockets: watching, holding, expiry, limits, foreign holds.

use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, HoldEndReason, Phase, Role};
use uuid::Uuid;

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::socket::{ClientMap, Socket};

async fn admitted(app: &TestApp, performance: Uuid) -> (Uuid, Socket) {
    let account = fixtures::account(app, "customer").await;
    let mut socket = Socket::open_as(app.addr, &token(app, account, Role::Customer)).await;
    assert_eq!(socket.join(performance).await.phase, Phase::Running);
    (account, socket)
}

async fn ended(socket: &mut Socket, hold: Uuid) -> HoldEndReason {
    socket
        .until(|b| match b {
            Body::HoldEnded { hold: ended, reason } if *ended == hold => Some(*reason),
            _ => None,
        })
        .await
}

#[tokio::test]
async fn one_holds_and_the_other_sees_it_turn_and_turn_back_when_it_expires() {
    let app = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.hold_seconds = 1;
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut one) = admitted(&app, performance).await;
    let (_, mut other) = admitted(&app, performance).await;
    let mut map = other.watch(performance).await;
    assert_eq!(map.state(7), SeatState::Available);
    let granted = one.hold(performance, &[7, 8]).await;
    assert_eq!((granted.amount, granted.currency.as_str()), (200_000, "KRW"));
    other.follow(&mut map, |m| m.state(7) == SeatState::Held && m.state(8) == SeatState::Held).await;
    let taken = other.refused(Request::SeatsHold { performance, seats: vec![6, 7] }).await;
    assert_eq!((taken.code, taken.seats), (ErrorCode::SeatTaken, Some(vec![7])));
    assert_eq!(ended(&mut one, granted.hold).await, HoldEndReason::Expired);
    other.follow(&mut map, |m| m.state(7) == SeatState::Available && m.state(8) == SeatState::Available).await;
}

#[tokio::test]
async fn a_hold_is_released_by_its_owner_and_by_nobody_else() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (account, mut owner) = admitted(&app, performance).await;
    let (_, mut stranger) = admitted(&app, performance).await;
    let granted = owner.hold(performance, &[3]).await;
    for named in [None, Some(performance)] {
        let foreign = Request::HoldRelease { hold: granted.hold, performance: named };
        stranger.refused_with(foreign, ErrorCode::NotFound).await;
    }
    // Another socket of the owner, which was never told of the hold, names the performance.
    let mut phone = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let release = Request::HoldRelease { hold: granted.hold, performance: Some(performance) };
    assert!(matches!(phone.ask(release.clone()).await, Body::Ok {}));
    assert_eq!(ended(&mut owner, granted.hold).await, HoldEndReason::Released);
    phone.refused_with(release, ErrorCode::NotFound).await;
}

#[tokio::test]
async fn parity_25_defect_d34_nobody_learns_who_holds_a_seat() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (account, mut holder) = admitted(&app, performance).await;
    let (_, mut other) = admitted(&app, performance).await;
    let snapshot = other.ask(Request::SeatsWatch { performance, epoch: None, version: None }).await;
    let hold = holder.hold(performance, &[7]).await.hold;
    let delta = other.until(|b| matches!(b, Body::SeatsDelta(_)).then(|| b.clone())).await;
    let refusal = other.ask(Request::SeatsHold { performance, seats: vec![7] }).await;
    let late = other.ask(Request::SeatsWatch { performance, epoch: None, version: None }).await;
    for body in [snapshot, delta, refusal, late] {
        let text = serde_json::to_string(&body).unwrap();
        assert!(!text.contains(&account.to_string()) && !text.contains(&hold.to_string()), "{text}");
    }
}

#[tokio::test]
async fn defect_d13_nobody_but_its_manager_replaces_seats_prices_or_the_opening() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let before = frontrow::shows::performance(&app, performance.id).await.unwrap();
    let path = format!("/api/v1/performances/{}", performance.id);
    let opens = app.clock.now() + chrono::TimeDelta::hours(5);
    for change in [
        serde_json::json!({"prices": [{"grade": "R", "amount": 1}, {"grade": "S", "amount": 1}]}),
        serde_json::json!({"sale_opens_at": opens}),
        serde_json::json!({"blocked": [1, 2, 3]}),
    ] {
        assert_eq!(Client::nobody(&app).patch(&path, &change).await.status, 401);
        for role in [Role::Customer, Role::Manager] {
            let (_, stranger) = Client::fresh(&app, role).await;
            assert_eq!(stranger.patch(&path, &change).await.status, 403, "{role:?} {change}");
        }
    }
    app.performances.drop_one(performance.id);
    let after = frontrow::shows::performance(&app, performance.id).await.unwrap();
    assert_eq!((&after.prices, after.sale_opens_at), (&before.prices, before.sale_opens_at));
    let map = frontrow::seats::map(&app, &after).await.unwrap();
    assert!(map.packed.iter().all(|byte| *byte == 0), "no seat was blocked");
}

#[tokio::test]
async fn parity_31_defect_d3_who_is_not_admitted_neither_sees_nor_holds() {
    let app = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut runs) = admitted(&app, performance).await;
    let account = fixtures::account(&app, "customer").await;
    let mut waits = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let watch = Request::SeatsWatch { performance, epoch: None, version: None };
    let hold = Request::SeatsHold { performance, seats: vec![1] };
    let best = Request::SeatsBest { performance, grade: "R".into(), count: 2 };
    for request in [watch.clone(), hold.clone(), best.clone()] {
        waits.refused_with(request, ErrorCode::NotAdmitted).await;
    }
    assert_eq!(waits.join(performance).await.phase, Phase::Waiting);
    for request in [watch, hold, best] {
        waits.refused_with(request, ErrorCode::NotAdmitted).await;
    }
    runs.hold(performance, &[1]).await;
}

#[tokio::test]
async fn parity_28_holds_count_against_the_limit_and_bad_seats_are_refused() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (_, mut socket) = admitted(&app, performance).await;
    let hold = |seats: Vec<u32>| Request::SeatsHold { performance, seats };
    socket.refused_with(hold(vec![]), ErrorCode::BadMessage).await;
    socket.refused_with(hold(vec![1, 1]), ErrorCode::BadMessage).await;
    socket.refused_with(hold(vec![100]), ErrorCode::NotFound).await;
    socket.refused_with(hold((0..5).collect()), ErrorCode::LimitExceeded).await;
    socket.hold(performance, &[0, 1, 2]).await;
    socket.refused_with(hold(vec![3, 4]), ErrorCode::LimitExceeded).await;
    socket.hold(performance, &[3]).await;
}

#[tokio::test]
async fn best_available_gives_neighbours_and_says_when_there_are_none() {
    let app = TestApp::start().await;
    let spec = Spec { seats: 20, row: 10, seat_limit: 20, ..Spec::default() };
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut socket) = admitted(&app, performance).await;
    let best = |count| Request::SeatsBest { performance, grade: "R".into(), count };
    let mut taken = Vec::new();
    for count in [4, 3] {
        match socket.ask(best(count)).await {
            Body::HoldGranted(granted) => {
                assert!(granted.seats.windows(2).all(|w| w[1] == w[0] + 1), "{:?}", granted.seats);
                taken.extend(granted.seats);
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(taken.iter().all(|seat| *seat < 10));
    // Three are left of the one row of this grade, and they are not asked for in fours.
    socket.refused_with(best(4), ErrorCode::NoneLeft).await;
    socket.refused_with(Request::SeatsBest { performance, grade: "nonsense".into(), count: 1 }, ErrorCode::NoneLeft).await;
}

#[tokio::test]
async fn a_client_catches_up_by_delta_when_recent_and_by_snapshot_in_another_epoch() {
    let app = TestApp::start().await;
    let spec = Spec { seats: 4000, row: 40, ..Spec::default() };
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut mover) = admitted(&app, performance).await;
    let (_, mut watcher) = admitted(&app, performance).await;
    let (_, mut keeper) = admitted(&app, performance).await;
    keeper.watch(performance).await;
    let mut map = watcher.watch(performance).await;
    assert!(matches!(watcher.ask(Request::SeatsUnwatch { performance }).await, Body::Ok {}));
    mover.hold(performance, &[9, 10]).await;
    let known = (Some(map.epoch), Some(map.version));
    let reply = loop {
        let again = Request::SeatsWatch { performance, epoch: known.0, version: known.1 };
        let reply = watcher.ask(again).await;
        // The change may still be on its way to this node's copy.
        if !matches!(&reply, Body::SeatsDelta(d) if d.changes.is_empty()) {
            break reply;
        }
    };
    assert!(matches!(reply, Body::SeatsDelta(_)), "{reply:?}");
    map.take(&reply);
    assert_eq!((map.state(9), map.state(10)), (SeatState::Held, SeatState::Held));
    let stranger = Request::SeatsWatch { performance, epoch: Some(map.epoch + 1), version: Some(map.version) };
    let mut fresh = ClientMap::default();
    fresh.take(&watcher.ask(stranger).await);
    assert_eq!(fresh, map);
}

#[tokio::test]
async fn a_person_who_joins_again_is_told_of_the_holds_they_have() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (account, mut socket) = admitted(&app, performance).await;
    let granted = socket.hold(performance, &[11]).await;
    socket.cut();
    let mut back = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    assert_eq!(back.join(performance).await.phase, Phase::Running);
    back.watch(performance).await;
    let told = back
        .until(|b| match b {
            Body::HoldGranted(g) => Some(g.clone()),
            _ => None,
        })
        .await;
    assert_eq!(told, granted);
}

#[tokio::test]
async fn a_map_that_redis_lost_comes_back_and_every_watcher_with_it() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (_, mut socket) = admitted(&app, performance).await;
    let mut map = socket.watch(performance).await;
    socket.hold(performance, &[5]).await;
    socket.follow(&mut map, |m| m.state(5) == SeatState::Held).await;
    let mut redis = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut redis).await.unwrap();
    let epoch = map.epoch;
    // A hold nobody ordered is lost with Redis; the map says so under a new epoch.
    socket.follow(&mut map, |m| m.epoch != epoch && m.state(5) == SeatState::Available).await;
}
