//! What people cost who only wait.

use std::time::Duration;

use frontrow::config::Config;
use frontrow_protocol::server::{Phase, Role};
use futures_util::future::join_all;
use redis::cmd;
use uuid::Uuid;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::queue_rollback::Server;
use crate::socket::Socket;

/// Watched for so long.
const WHILE: Duration = Duration::from_secs(4);

/// Commands Redis has served so far, those inside scripts too.
async fn served(server: &Server) -> u64 {
    let said = server.ask(cmd("INFO").arg("commandstats")).await.unwrap();
    let calls = said.lines().filter_map(|line| line.split_once("calls=")?.1.split(',').next()?.parse::<u64>().ok());
    calls.sum()
}

/// Commands of an idle while.
async fn idle(server: &Server) -> u64 {
    let before = served(server).await;
    tokio::time::sleep(WHILE).await;
    served(server).await - before
}

/// Waiting costs no command of its own, neither to say that one is still here nor to learn where one stands.
#[tokio::test]
async fn a_socket_that_waits_costs_redis_nothing() {
    let server = Server::start().await;
    let app = TestApp::start_with(Config { redis_url: server.url(), ..fresh_config().await }).await;
    let mut spec = Spec::default();
    spec.room.capacity = 2;
    let performance = fixtures::performance(&app, spec).await.id;
    let enter = async |account: Uuid| {
        let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
        let state = socket.join(performance).await;
        (socket, state.phase)
    };
    let few = join_all(fixtures::accounts(&app, 5).await.into_iter().map(enter)).await;
    assert_eq!(few.iter().filter(|(_, phase)| *phase == Phase::Running).count(), 2);
    let of_few = idle(&server).await;
    let many = join_all(fixtures::accounts(&app, 300).await.into_iter().map(enter)).await;
    assert!(many.iter().all(|(_, phase)| *phase == Phase::Waiting));
    let of_many = idle(&server).await;
    // One command a socket in all that while would be three hundred more.
    assert!(of_few > 0 && of_many < of_few + 150, "{of_few} commands for 5 people, {of_many} for 305");
}
