//! The socket contract on a running server: greeting, authentication, refusals, closes.

use std::time::Duration;

use chrono::TimeDelta;
use frontrow::accounts::Caller;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::server::{Body, Phase, Role};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{self, Message};
use uuid::Uuid;

use crate::checkout::{Shop, until};
use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::socket::{Socket, queue_state};

async fn customer(app: &TestApp) -> (Uuid, Socket) {
    let account = fixtures::account(app, "customer").await;
    let socket = Socket::open_as(app.addr, &token(app, account, Role::Customer)).await;
    (account, socket)
}

async fn refused_upgrade(app: &TestApp, protocol: Option<&str>) -> u16 {
    let mut request = format!("ws://{}/ws", app.addr).into_client_request().unwrap();
    if let Some(protocol) = protocol {
        request.headers_mut().insert("sec-websocket-protocol", protocol.parse().unwrap());
    }
    match tokio_tungstenite::connect_async(request).await {
        Err(tungstenite::Error::Http(response)) => response.status().as_u16(),
        other => panic!("upgraded: {other:?}"),
    }
}

#[tokio::test]
async fn an_upgrade_names_the_subprotocol_or_is_refused() {
    let app = TestApp::start().await;
    assert_eq!(refused_upgrade(&app, None).await, 400);
    assert_eq!(refused_upgrade(&app, Some("graphql-ws")).await, 400);
    Socket::open(app.addr).await;
}

#[tokio::test]
async fn expired_and_forged_tokens_are_refused_and_the_socket_lives() {
    let app = TestApp::start().await;
    let account = fixtures::account(&app, "customer").await;
    let mut socket = Socket::open(app.addr).await;
    let past = app.clock.now() - TimeDelta::minutes(5);
    let expired = app.tokens.issue(&Caller { account, role: Role::Customer, nickname: "n".into(), expires_at: past }).unwrap();
    socket.refused_with(Request::Auth { token: expired }, ErrorCode::TokenExpired).await;
    let good = token(&app, account, Role::Customer);
    // Changed in its middle: the last character of a signature has bits that mean nothing.
    let middle = good.len() - 20;
    let other = if good[middle..].starts_with('A') { "B" } else { "A" };
    let forged = format!("{}{other}{}", &good[..middle], &good[middle + 1..]);
    socket.refused_with(Request::Auth { token: forged }, ErrorCode::Unauthenticated).await;
    socket.refused_with(Request::Auth { token: "nonsense".into() }, ErrorCode::Unauthenticated).await;
    socket.refused_with(Request::QueueJoin { performance: Uuid::now_v7() }, ErrorCode::Unauthenticated).await;
    assert!(matches!(socket.ask(Request::Ping {}).await, Body::Pong { .. }));
    match socket.ask(Request::Auth { token: good }).await {
        Body::Authed { user, .. } => assert_eq!(user.id, account),
        other => panic!("{other:?}"),
    }
    // Another account on the same socket is refused; the first one stays.
    let other = fixtures::account(&app, "customer").await;
    socket.refused_with(Request::Auth { token: token(&app, other, Role::Customer) }, ErrorCode::Conflict).await;
    assert!(matches!(socket.ask(Request::Ping {}).await, Body::Pong { .. }));
}

#[tokio::test]
async fn a_socket_that_does_not_authenticate_is_closed_4401() {
    let app = TestApp::start().await;
    let mut socket = Socket::open(app.addr).await;
    app.clock.advance(11_000);
    assert_eq!(socket.until_closed().await.0, 4401);
}

#[tokio::test]
async fn a_token_about_to_end_is_announced_renewed_or_the_socket_closed() {
    let app = TestApp::start().await;
    let (account, mut renewing) = customer(&app).await;
    let (_, mut silent) = customer(&app).await;
    app.clock.advance(3_600_000 - 30_000);
    for socket in [&mut renewing, &mut silent] {
        socket.until(|b| matches!(b, Body::AuthExpiring { .. }).then_some(())).await;
    }
    let reply = renewing.ask(Request::Auth { token: token(&app, account, Role::Customer) }).await;
    assert!(matches!(reply, Body::Authed { .. }));
    app.clock.advance(31_000);
    assert_eq!(silent.until_closed().await.0, 4401);
    assert!(matches!(renewing.ask(Request::Ping {}).await, Body::Pong { .. }));
}

#[tokio::test]
async fn bad_frames_get_the_error_the_protocol_names_and_the_server_goes_on() {
    let app = TestApp::start().await;
    let (_, mut socket) = customer(&app).await;
    for (frame, code) in [
        ("{", ErrorCode::BadMessage),
        (r#"{"id":1}"#, ErrorCode::BadMessage),
        (r#"{"type":"seats.hold","id":2,"performance":"x","seats":[]}"#, ErrorCode::BadMessage),
        (r#"{"type":"seats.dance","id":3}"#, ErrorCode::UnknownType),
    ] {
        socket.send_raw(Message::text(frame)).await;
        let code_seen = loop {
            if let Body::Error(error) = socket.any().await {
                break error.code;
            }
        };
        assert_eq!(code_seen, code, "{frame}");
    }
    let nowhere = Uuid::now_v7();
    socket.refused_with(Request::QueueJoin { performance: nowhere }, ErrorCode::NotFound).await;
    socket.refused_with(Request::SeatsWatch { performance: nowhere, epoch: None, version: None }, ErrorCode::NotFound).await;
    socket.refused_with(Request::SeatsHold { performance: nowhere, seats: vec![1] }, ErrorCode::NotFound).await;
    socket.refused_with(Request::OrderWatch { order: nowhere }, ErrorCode::NotFound).await;
    socket.refused_with(Request::HoldRelease { hold: nowhere, performance: None }, ErrorCode::NotFound).await;
    assert!(matches!(socket.ask(Request::QueueLeave { performance: nowhere }).await, Body::Ok {}));
    assert!(matches!(socket.ask(Request::Ping {}).await, Body::Pong { .. }));
}

#[tokio::test]
async fn huge_and_binary_frames_close_that_socket_4400_and_no_other() {
    let app = TestApp::start().await;
    let (_, mut bystander) = customer(&app).await;
    let (_, mut huge) = customer(&app).await;
    huge.send_raw(Message::text("x".repeat(frontrow::limits::MAX_FRAME + 1))).await;
    assert_eq!(huge.until_closed().await.0, 4400);
    let (_, mut binary) = customer(&app).await;
    binary.send_raw(Message::binary(vec![1, 2, 3])).await;
    assert_eq!(binary.until_closed().await.0, 4400);
    assert!(matches!(bystander.ask(Request::Ping {}).await, Body::Pong { .. }));
}

#[tokio::test]
async fn a_flood_is_slowed_then_closed_4429() {
    let app = TestApp::start().await;
    let (_, mut socket) = customer(&app).await;
    for id in 0..400 {
        let text = format!(r#"{{"type":"ping","id":{id}}}"#);
        if socket.try_send_raw(Message::text(text)).await.is_err() {
            break;
        }
    }
    assert_eq!(socket.until_closed().await.0, 4429);
}

#[tokio::test]
async fn a_hidden_performance_does_not_exist_for_strangers() {
    let app = TestApp::start().await;
    let visible_at = app.clock.now() + TimeDelta::days(1);
    let performance = fixtures::performance(&app, Spec { visible_at, ..Spec::default() }).await;
    let (_, mut stranger) = customer(&app).await;
    stranger.refused_with(Request::QueueJoin { performance: performance.id }, ErrorCode::NotFound).await;
    stranger.refused_with(Request::SeatsHold { performance: performance.id, seats: vec![1] }, ErrorCode::NotFound).await;
    let mut owner = Socket::open_as(app.addr, &token(&app, performance.owner, Role::Manager)).await;
    assert_eq!(owner.join(performance.id).await.phase, Phase::Running);
}

#[tokio::test]
async fn a_stopping_node_tells_its_sockets_when_to_come_back() {
    let app = TestApp::start().await;
    let (_, mut socket) = customer(&app).await;
    app.stop();
    let (code, reason) = socket.until_closed().await;
    assert_eq!(code, 1012);
    let wait: u64 = reason.strip_prefix("retry_in_ms=").unwrap().parse().unwrap();
    assert!(wait <= 3000);
}

#[tokio::test]
async fn a_reader_that_is_too_slow_costs_only_itself() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let (_, mut healthy) = customer(&app).await;
    let (_, mut stalled) = customer(&app).await;
    for socket in [&mut healthy, &mut stalled] {
        socket.join(performance.id).await;
    }
    let mut map = healthy.watch(performance.id).await;
    let mut late = stalled.watch(performance.id).await;
    // The stalled socket reads nothing while the map moves much more often than its mailbox has room.
    for _ in 0..200 {
        let granted = healthy.hold(performance.id, &[1, 2]).await;
        assert!(matches!(healthy.ask(Request::HoldRelease { hold: granted.hold, performance: None }).await, Body::Ok {}));
        tokio::time::sleep(Duration::from_millis(110)).await; // its own pace keeps the healthy one under the frame rate
        if map.version > 60 {
            break;
        }
        healthy.drain(&mut map).await;
    }
    let granted = healthy.hold(performance.id, &[5]).await;
    healthy.follow(&mut map, |m| u8::from(m.state(5)) == 1).await;
    stalled.follow(&mut late, |m| m.version >= map.version).await;
    assert_eq!(late, map);
    assert_eq!(granted.seats, [5]);
    assert!(matches!(queue_state(stalled.ask(Request::QueueJoin { performance: performance.id }).await).phase, Phase::Running));
}

#[tokio::test]
async fn a_follower_is_told_of_a_change_that_could_not_be_read_at_first() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[3]).await;
    let mut socket = Socket::open_as(shop.app.addr, buyer.client.token.as_ref().unwrap()).await;
    let order: Uuid = order["id"].as_str().unwrap().parse().unwrap();
    assert!(matches!(socket.ask(Request::OrderWatch { order }).await, Body::OrderState(_)));
    sqlx::query("alter table orders rename to orders_away").execute(&shop.app.pg).await.unwrap();
    shop.app.bus.publish(LiveRecord::OrderChanged { performance: shop.performance.id, order });
    // The counter is of the whole process, and no other test takes its orders away.
    until("the state could not be read", || async {
        shop.app.metrics.render().lines().any(|line| line.starts_with("frontrow_order_tells_failed_total"))
    })
    .await;
    sqlx::query("alter table orders_away rename to orders").execute(&shop.app.pg).await.unwrap();
    socket.until(|body| matches!(body, Body::OrderState(state) if state.order == order).then_some(())).await;
}
