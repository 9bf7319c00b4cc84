//! Load beyond the bounds: the one beyond is told so and when to come back, those inside are served, the room frees
//! again.

use frontrow::config::{Config, Load};
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, Phase, Role};
use tokio_tungstenite::tungstenite;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::queue::until;
use crate::socket::{Socket, queue_state};

async fn loaded(load: Load) -> TestApp {
    TestApp::start_with(Config { load, ..fresh_config().await }).await
}

/// Tries to open a socket that must be refused before the upgrade; returns the seconds it is told to wait.
async fn refused(app: &TestApp) -> u64 {
    let mut request = format!("ws://{}/ws", app.addr).into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", "frontrow.v1".parse().unwrap());
    let error = tokio_tungstenite::connect_async(request).await.expect_err("the node is full");
    let tungstenite::Error::Http(response) = error else { panic!("{error}") };
    assert_eq!(response.status().as_u16(), 503);
    let body = String::from_utf8(response.body().clone().unwrap_or_default()).unwrap();
    assert!(body.contains("\"code\":\"overloaded\""), "{body}");
    response.headers()["retry-after"].to_str().unwrap().parse().unwrap()
}

async fn shed(app: &TestApp, reason: &str) -> u64 {
    let metrics = Client::nobody(app).get("/metrics").await.text;
    let line = metrics.lines().find(|line| line.starts_with(&format!("frontrow_shed_total{{reason=\"{reason}\"}}")));
    line.map_or(0, |line| line.rsplit(' ').next().unwrap().parse().unwrap())
}

async fn customer(app: &TestApp) -> Socket {
    let account = fixtures::account(app, "customer").await;
    Socket::open_as(app.addr, &token(app, account, Role::Customer)).await
}

/// Asks for `request` and gets an answer of `overloaded` with a time to come back.
async fn told_to_come_back(socket: &mut Socket, request: Request) {
    let error = socket.refused(request).await;
    assert_eq!(error.code, ErrorCode::Overloaded);
    assert!((750..=1500).contains(&error.retry_after_ms.unwrap()), "{error:?}");
}

#[tokio::test]
async fn beyond_its_sockets_a_node_refuses_before_the_upgrade_and_takes_the_next_when_one_goes() {
    let app = loaded(Load { sockets: 2, ..Load::default() }).await;
    let (mut first, second) = (customer(&app).await, customer(&app).await);
    for _ in 0..3 {
        assert!((2..=4).contains(&refused(&app).await));
    }
    assert!(shed(&app, "sockets").await >= 3);
    assert!(matches!(first.ask(Request::Ping {}).await, Body::Pong { .. }), "those inside are served");
    second.cut();
    until("room again", || async { app.gates.sockets.inside() == 1 }).await;
    let mut third = customer(&app).await;
    assert!(matches!(third.ask(Request::Ping {}).await, Body::Pong { .. }));
}

#[tokio::test]
async fn sockets_that_do_not_say_who_they_are_are_bounded_on_their_own() {
    let app = loaded(Load { ungreeted: 2, ..Load::default() }).await;
    let (mut first, _second) = (Socket::open(app.addr).await, Socket::open(app.addr).await);
    assert!(refused(&app).await >= 2);
    assert!(shed(&app, "ungreeted").await >= 1);
    let account = fixtures::account(&app, "customer").await;
    let reply = first.ask(Request::Auth { token: token(&app, account, Role::Customer) }).await;
    assert!(matches!(reply, Body::Authed { .. }), "those inside are served");
    let _third = Socket::open(app.addr).await;
    assert!(refused(&app).await >= 2);
    assert_eq!(app.gates.sockets.inside(), 3);
}

#[tokio::test]
async fn upgrades_under_way_are_bounded() {
    let app = loaded(Load { handshakes: 2, ..Load::default() }).await;
    let passes = [app.gates.handshakes.enter().unwrap(), app.gates.handshakes.enter().unwrap()];
    assert!(refused(&app).await >= 2);
    assert!(shed(&app, "handshakes").await >= 1);
    drop(passes);
    customer(&app).await;
    assert_eq!((app.gates.handshakes.inside(), app.gates.ungreeted.inside()), (0, 0));
    // Clients that keep still after the upgrade hold others up for a moment only: the next stands in line until then.
    let _still = [Socket::open(app.addr).await, Socket::open(app.addr).await];
    assert_eq!(app.gates.handshakes.inside(), 2);
    customer(&app).await;
    until("they count no more", || async { app.gates.handshakes.inside() == 0 }).await;
    assert_eq!(app.gates.ungreeted.inside(), 2);
}

#[tokio::test]
async fn joins_under_way_are_bounded_and_nothing_is_lost_by_coming_back() {
    let app = loaded(Load { joins: 1, ..Load::default() }).await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let (mut inside, mut beyond) = (customer(&app).await, customer(&app).await);
    let place = inside.join(performance).await;
    assert_eq!(place.number, 1);
    let pass = app.gates.joins.enter().unwrap();
    told_to_come_back(&mut beyond, Request::QueueJoin { performance }).await;
    assert!(shed(&app, "joins").await >= 1);
    // Who has a place is served: to come back, to watch, to leave.
    inside.cut();
    let mut back = customer_again(&app, &place.resume.unwrap(), performance).await;
    drop(pass);
    assert_eq!(beyond.join(performance).await.number, 2, "no number was spent on who was sent away");
    assert!(matches!(back.ask(Request::QueueLeave { performance }).await, Body::Ok {}));
}

/// A stranger with somebody's token has no place; the answer shows that the request was carried out.
async fn customer_again(app: &TestApp, resume: &str, performance: uuid::Uuid) -> Socket {
    let mut socket = customer(app).await;
    socket.refused_with(Request::QueueResume { performance, resume: resume.to_owned() }, ErrorCode::PlaceLost).await;
    socket
}

#[tokio::test]
async fn resumes_under_way_are_bounded_and_the_place_is_kept_meanwhile() {
    let app = loaded(Load { resumes: 1, ..Load::default() }).await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await.id;
    let account = fixtures::account(&app, "customer").await;
    let mut first = customer(&app).await;
    assert_eq!(first.join(performance).await.phase, Phase::Running);
    let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let place = socket.join(performance).await;
    socket.cut();
    let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let resume = Request::QueueResume { performance, resume: place.resume.unwrap() };
    let pass = app.gates.resumes.enter().unwrap();
    told_to_come_back(&mut socket, resume.clone()).await;
    assert!(shed(&app, "resumes").await >= 1);
    drop(pass);
    assert_eq!(queue_state(socket.ask(resume).await).number, place.number);
}

#[tokio::test]
async fn requests_under_way_are_bounded_and_what_frees_room_is_always_done() {
    let app = loaded(Load { requests: 1, ..Load::default() }).await;
    let performance = fixtures::performance(&app, Spec::default()).await.id;
    let mut socket = customer(&app).await;
    assert_eq!(socket.join(performance).await.phase, Phase::Running);
    let hold = socket.hold(performance, &[1]).await.hold;
    let pass = app.gates.requests.enter().unwrap();
    for request in [
        Request::SeatsHold { performance, seats: vec![2] },
        Request::SeatsWatch { performance, epoch: None, version: None },
        Request::QueueJoin { performance },
    ] {
        told_to_come_back(&mut socket, request).await;
    }
    assert!(shed(&app, "requests").await >= 3);
    assert!(matches!(socket.ask(Request::Ping {}).await, Body::Pong { .. }));
    assert!(matches!(socket.ask(Request::HoldRelease { hold, performance: None }).await, Body::Ok {}));
    assert!(matches!(socket.ask(Request::QueueLeave { performance }).await, Body::Ok {}));
    drop(pass);
    assert_eq!(socket.join(performance).await.phase, Phase::Running);
}

#[tokio::test]
async fn rest_requests_under_way_are_bounded_and_operations_always_answer() {
    let app = loaded(Load { rest: 2, ..Load::default() }).await;
    let client = Client::nobody(&app);
    let pass = app.gates.rest.enter().unwrap();
    client.get("/api/v1/shows?q=a").await.expect(200);
    let second = app.gates.rest.enter().unwrap();
    let answer = client.get("/api/v1/shows?q=a").await;
    assert_eq!(answer.problem(), (503, "overloaded".to_owned()));
    assert!((1..=2).contains(&answer.headers["retry-after"].to_str().unwrap().parse::<u64>().unwrap()));
    assert!(shed(&app, "rest").await >= 1);
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(client.get(path).await.status, 200, "{path}");
    }
    customer(&app).await;
    drop((pass, second));
    client.get("/api/v1/shows?q=a").await.expect(200);
    assert_eq!(app.gates.rest.inside(), 0);
}

#[tokio::test]
async fn what_is_at_hand_needs_no_place_among_the_requests_under_way() {
    let app = loaded(Load { rest: 1, ..Load::default() }).await;
    let client = Client::nobody(&app);
    // It is at hand for a second: a scene that takes longer says nothing and is played again.
    for _ in 0..10 {
        client.get("/api/v1/shows").await.expect(200);
        let _full = app.gates.rest.enter().unwrap();
        if client.get("/api/v1/shows").await.status == 200 {
            return;
        }
    }
    panic!("it was refused");
}
