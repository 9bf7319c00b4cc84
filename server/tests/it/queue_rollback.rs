//! Redis comes back from an older file: whoever came, went or was admitted since is unknown to it, and it does not say so.

use std::collections::BTreeSet;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use frontrow::config::Config;
use frontrow::queue::{self, Standing};
use frontrow::shows::Performance;
use frontrow_protocol::client::Request;
use frontrow_protocol::server::{Phase, QueueState, Role};
use futures_util::future::join_all;
use redis::cmd;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::java;
use crate::ports;
use crate::queue::{Person, crowd, join};
use crate::queue_loss::{admit_all, end_rebuild, put_back, resume};
use crate::queue_state::State;
use crate::redis_cluster::until;
use crate::socket::Socket;

const UP: Duration = Duration::from_secs(60);

/// A Redis that writes its file when it is told to, and reads it when it starts.
pub struct Server {
    port: u16,
    folder: tempfile::TempDir,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Server {
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = ports::free();
        let child = Self::spawn(&folder, port);
        let server = Self { port, folder, child };
        server.is_up().await;
        server
    }

    fn spawn(folder: &tempfile::TempDir, port: u16) -> Child {
        let mut command = Command::new("setpriv");
        command
            .args(["--pdeathsig=KILL", "--", "redis-server", "--bind", "127.0.0.1", "--port", &port.to_string()])
            .args(["--save", "", "--appendonly", "no"])
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .process_group(0);
        java::spawn(command)
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub async fn ask(&self, command: &redis::Cmd) -> redis::RedisResult<String> {
        let mut connection = redis::Client::open(self.url())?.get_multiplexed_async_connection().await?;
        command.query_async(&mut connection).await
    }

    async fn is_up(&self) {
        until("a redis-server comes up", UP, async || self.ask(&cmd("PING")).await.is_ok()).await;
    }

    async fn write_file(&self) {
        self.ask(&cmd("SAVE")).await.unwrap();
    }

    fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Power fails and comes back: what its file does not have is gone.
    async fn restart(&mut self) {
        self.kill();
        self.child = Self::spawn(&self.folder, self.port);
        self.is_up().await;
    }
}

/// People who join one after the other, each over a socket, at two nodes by turns.
async fn connect(nodes: [&TestApp; 2], performance: &Performance, count: usize) -> Vec<(Socket, QueueState)> {
    let mut people = Vec::new();
    for i in 0..count {
        let account = fixtures::account(nodes[0], "customer").await;
        let node = nodes[i % 2];
        let mut socket = Socket::open_as(node.addr, &token(node, account, Role::Customer)).await;
        let state = socket.join(performance.id).await;
        people.push((socket, state));
    }
    people
}

#[tokio::test]
async fn a_line_whose_redis_lost_its_last_writes_begins_a_new_life_with_everybody_in_their_place() {
    let mut server = Server::start().await;
    let here = TestApp::start_with(Config { redis_url: server.url(), ..fresh_config().await }).await;
    let there = TestApp::start_with(here.config.clone()).await;
    let mut spec = Spec::default();
    spec.room.capacity = 2;
    let performance = fixtures::performance(&here, spec).await;
    let mut sockets = connect([&here, &there], &performance, 6).await;
    let mut away = crowd(&here, &performance, 4).await;
    server.write_file().await;
    // What the file does not have: more people in line, connected and not; one who ran has left, the next one was admitted.
    sockets.extend(connect([&there, &here], &performance, 6).await);
    away.extend(crowd(&there, &performance, 4).await);
    let (mut left, gave_up) = sockets.remove(0);
    let _ = left.ask(Request::QueueLeave { performance: performance.id }).await;
    let (socket, state) = &mut sockets[1];
    *state = socket.until_phase(Phase::Running).await;
    let running = [sockets[0].1.number, sockets[1].1.number];
    let mut given: BTreeSet<u64> = sockets.iter().map(|(_, state)| state.number).collect();
    given.extend(away.iter().map(|(_, place)| place.number));
    given.insert(gave_up.number);
    assert_eq!(given.len(), 20);

    // The second time it reads the same file, which is two lives old by then.
    for _ in 0..2 {
        server.restart().await;
        let newcomer = Person::new();
        until("the line goes on", UP, async || {
            queue::join(&there, &performance, newcomer.account, newcomer.session).await.is_ok()
        })
        .await;
        for (person, place) in &mut away {
            let back = resume(&here, &performance, person.account, &place.resume).await.unwrap();
            assert_eq!((back.number, back.standing), (place.number, Standing::Waiting));
            *place = back;
        }
        for (socket, state) in &mut sockets {
            let back = put_back(socket, state).await;
            assert_eq!((back.phase, back.admitted_until), (state.phase, state.admitted_until));
            *state = back;
        }
        let state = State::read(&here, &performance).await;
        state.check();
        let run: BTreeSet<u64> = state.running.keys().map(|account| state.places[account].0).collect();
        assert_eq!(run, BTreeSet::from(running), "who ran runs again, nobody else");
        assert!(!state.places.values().any(|(number, ..)| *number == gave_up.number), "who left is gone");
        let new = state.places[&newcomer.account.to_string()].0;
        assert!(given.iter().all(|number| *number < new), "{new} was given before, or is in front of somebody");
        given.insert(new);
        queue::leave(&here, performance.id, newcomer.account, newcomer.session).await.unwrap();
    }
    end_rebuild(&here, &performance).await;
    let admitted = admit_all(&here, &performance).await;
    assert!(admitted.is_sorted(), "{admitted:?}");
    assert_eq!(admitted.len(), 19);
}

#[tokio::test]
async fn a_thousand_who_come_back_at_once_are_put_back_together() {
    const PEOPLE: u64 = 1000;
    let server = Server::start().await;
    let app = TestApp::start_with(Config { redis_url: server.url(), ..fresh_config().await }).await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let joining = (0..PEOPLE).map(|_| async {
        let person = Person::new();
        (person, join(&app, &performance, person).await)
    });
    let people = join_all(joining).await;
    let scripts = async || {
        let said = server.ask(cmd("INFO").arg("commandstats")).await.unwrap();
        let line = said.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls=")).unwrap();
        line.split(',').next().unwrap().parse::<u64>().unwrap()
    };
    server.ask(&cmd("FLUSHALL")).await.unwrap();
    let before = scripts().await;
    let back =
        people.iter().map(|(person, place)| queue::resume(&app, &performance, person.account, person.session, &place.resume));
    for ((_, place), back) in people.iter().zip(join_all(back).await) {
        assert_eq!(back.unwrap().number, place.number);
    }
    let made = scripts().await - before;
    assert!(made < PEOPLE / 4, "{made} calls");
}
