//! Who does not read costs only themselves.

use std::sync::Arc;
use std::time::Duration;

use frontrow::app::App;
use frontrow::limits;
use frontrow::shows::Performance;
use frontrow::{queue, seats};
use frontrow_protocol::server::{Body, Role};
use tokio::net::TcpSocket;
use uuid::Uuid;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::socket::{ClientMap, Socket};

const STALLED: usize = 10;
const HEALTHY: usize = 3;
const HOLDERS: usize = 20;
const SEATS_EACH: u32 = 100;
/// Bytes the kernel keeps for one socket, so that little is enough to stall it.
const KERNEL: u32 = 8 * 1024;
/// Positions, one a performance, and an answer to a ping: replaced, never added to.
const SLACK: usize = 1024;

async fn narrow_server() -> TestApp {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_send_buffer_size(KERNEL).unwrap(); // what is accepted inherits it
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    TestApp::start_on(socket.listen(1024).unwrap(), fresh_config().await).await
}

async fn watcher(app: &TestApp, performance: Uuid) -> (Socket, ClientMap) {
    let account = fixtures::account(app, "customer").await;
    let mut socket = Socket::open_narrow(app.addr, KERNEL).await;
    socket.authenticate(&token(app, account, Role::Customer)).await;
    socket.join(performance).await;
    let map = socket.watch(performance).await;
    (socket, map)
}

/// Everybody holds their seats, then gives them back: some 40 KB of changes for each watcher.
async fn turn_over(app: &App, performance: &Performance, holders: &[Uuid]) {
    let mut holds = Vec::new();
    for (n, account) in holders.iter().enumerate() {
        let first = n as u32 * SEATS_EACH;
        let seats: Vec<u32> = (first..first + SEATS_EACH).collect();
        holds.push((account, seats::hold(app, performance, *account, &seats).await.unwrap().hold));
        check_mailboxes(app);
    }
    for (account, hold) in holds {
        seats::release(app, performance, *account, hold).await.unwrap();
        check_mailboxes(app);
    }
}

#[track_caller]
fn check_mailboxes(app: &App) {
    let most = app.hub.peers().iter().map(|peer| peer.mailbox.bytes()).max().unwrap();
    assert!(most <= limits::MAILBOX_BYTES + SLACK, "{most} bytes wait for one socket");
}

/// Sockets for which something waits though nothing moves: their kernel takes no more.
async fn stuck(app: &App) -> usize {
    tokio::time::sleep(Duration::from_millis(200)).await;
    app.hub.peers().iter().filter(|peer| !peer.mailbox.is_empty()).count()
}

#[tokio::test]
async fn watchers_that_never_read_cost_a_bounded_number_of_bytes_and_delay_nobody() {
    let app = narrow_server().await;
    let mut spec = Spec { seats: 2000, row: 50, seat_limit: SEATS_EACH, ..Spec::default() };
    spec.room.capacity = 1000;
    let performance: Arc<Performance> = fixtures::performance(&app, spec).await;
    let holders = fixtures::accounts(&app, HOLDERS).await;
    for account in &holders {
        queue::join(&app, &performance, *account, Uuid::now_v7()).await.unwrap();
    }
    let (mut stalled, mut healthy) = (Vec::new(), Vec::new());
    for _ in 0..STALLED {
        stalled.push(watcher(&app, performance.id).await);
    }
    for _ in 0..HEALTHY {
        healthy.push(watcher(&app, performance.id).await);
    }
    // The healthy ones read all the while, in tasks of their own, until they have seen the end.
    let (end, ended) = tokio::sync::watch::channel(u64::MAX);
    let readers = healthy.into_iter().map(|(mut socket, mut map)| {
        let mut ended = ended.clone();
        tokio::spawn(async move {
            while map.version < *ended.borrow() {
                tokio::select! {
                    body = socket.push() => map.take(&body),
                    _ = ended.changed() => {}
                }
            }
            (socket, map)
        })
    });
    let readers: Vec<_> = readers.collect();
    for _ in 0..40 {
        turn_over(&app, &performance, &holders).await;
        if stuck(&app).await >= STALLED {
            break;
        }
    }
    for _ in 0..4 {
        turn_over(&app, &performance, &holders).await;
    }
    assert_eq!(stuck(&app).await, STALLED);
    seats::hold(&app, &performance, holders[0], &[1999]).await.unwrap();
    let truth = seats::map(&app, &performance).await.unwrap();
    end.send(truth.version).unwrap();
    for reader in readers {
        let (_, map) = tokio::time::timeout(Duration::from_secs(60), reader).await.expect("converged").unwrap();
        assert_eq!(map.packed, truth.packed);
    }
    check_mailboxes(&app);

    // One wakes up: first what the kernel had, then a snapshot in place of all it missed.
    let (mut socket, mut map) = stalled.pop().unwrap();
    let mut snapshots = 0;
    socket
        .until(|body| {
            map.take(body);
            snapshots += u32::from(matches!(body, Body::SeatsSnapshot(_)));
            (map.version >= truth.version).then_some(())
        })
        .await;
    assert!(map.packed == truth.packed, "it has the truth");
    assert!(snapshots > 0);
}
