//! A real Redis Cluster for tests: `redis-server` processes on loopback, gone with this process.

use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use frontrow::config::Config;
use frontrow::infra::redis::slot_of;
use redis::aio::MultiplexedConnection;
use redis::{Cmd, FromRedisValue, cmd};
use tokio::sync::{MutexGuard, OnceCell};

use crate::harness::fresh_config;
use crate::java;
use crate::ports;

const PASSWORD: &str = "cluster-test";
const SLOTS: u16 = 16_384;
/// A cluster may take so long to agree; the machine is busy.
const AGREE: Duration = Duration::from_secs(60);

/// A running cluster. Dropping it kills it.
pub struct Cluster {
    pub nodes: Vec<Node>,
    /// How many of them began as primaries.
    primaries: usize,
    _folder: tempfile::TempDir,
}

/// One server.
pub struct Node {
    pub port: u16,
    bus_port: u16,
    folder: PathBuf,
    child: Mutex<Child>,
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A cluster of three primaries for whoever does not hurt it; they take turns, and each finds it empty.
pub async fn shared() -> (&'static Cluster, MutexGuard<'static, ()>) {
    static SHARED: OnceCell<Cluster> = OnceCell::const_new();
    static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let turn = TURN.lock().await;
    let cluster = SHARED.get_or_init(|| Cluster::start(3, 0)).await;
    cluster.lose_everything().await;
    (cluster, turn)
}

impl Cluster {
    /// `primaries` servers with a third (or so) of the slots each; the first `replicas` of them have a replica.
    pub async fn start(primaries: usize, replicas: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // With nobody to take over, a busy machine is not to be taken for a dead server.
        let patience = if replicas > 0 { "2000" } else { "15000" };
        let start = |i: usize| Node::start(folder.path().join(i.to_string()), patience);
        let nodes: Vec<Node> = (0..primaries + replicas).map(start).collect();
        let cluster = Self { nodes, primaries, _folder: folder };
        cluster.assemble().await;
        cluster
    }

    async fn assemble(&self) {
        let first = &self.nodes[0];
        for (i, node) in self.nodes.iter().enumerate() {
            node.answers().await;
            node.ask::<()>(cmd("CLUSTER").arg("SET-CONFIG-EPOCH").arg(i + 1)).await;
            let from = |i: usize| usize::from(SLOTS) * i / self.primaries;
            if i < self.primaries {
                node.ask::<()>(cmd("CLUSTER").arg("ADDSLOTSRANGE").arg(from(i)).arg(from(i + 1) - 1)).await;
            }
            if i > 0 {
                node.ask::<()>(cmd("CLUSTER").arg("MEET").arg("127.0.0.1").arg(first.port).arg(first.bus_port)).await;
            }
        }
        self.agrees().await;
        for (replica, primary) in self.nodes[self.primaries..].iter().zip(&self.nodes) {
            replica.ask::<()>(cmd("CLUSTER").arg("REPLICATE").arg(primary.id().await)).await;
            until("the replica has everything", AGREE, async || replica.says("replication", "master_link_status:up").await).await;
        }
        self.agrees().await;
    }

    /// Waits until every server thinks that the cluster works and knows all the others.
    async fn agrees(&self) {
        for node in &self.nodes {
            until("the cluster works", AGREE, async || {
                let info: String = node.ask(cmd("CLUSTER").arg("INFO")).await;
                let known = format!("cluster_known_nodes:{}", self.nodes.len());
                info.contains("cluster_state:ok") && info.contains(&known)
            })
            .await;
        }
    }

    /// Settings of a node on this cluster, with a fresh Postgres database.
    pub async fn config(&self) -> Config {
        let others: String = self.nodes[1..].iter().map(|node| format!(",127.0.0.1:{}", node.port)).collect();
        let redis_url = format!("redis://:{PASSWORD}@127.0.0.1:{}{others}", self.nodes[0].port);
        Config { redis_url, ..fresh_config().await }
    }

    /// Which of the servers it began with has `key`.
    pub fn place_of(&self, key: &str) -> usize {
        let slot = usize::from(slot_of(key.as_bytes()));
        (0..self.primaries).rev().find(|i| slot >= usize::from(SLOTS) * i / self.primaries).unwrap()
    }

    /// Every server forgets everything, at once.
    pub async fn lose_everything(&self) {
        for node in &self.nodes {
            node.ask::<()>(&cmd("FLUSHALL")).await;
        }
    }

    /// Moves a slot as an operator does, some keys at a time with a `pause` after them.
    pub async fn move_slot(&self, slot: u16, from: usize, to: usize, pause: Duration) -> usize {
        let (from, to) = (&self.nodes[from], &self.nodes[to]);
        let (from_id, to_id) = (from.id().await, to.id().await);
        let set = |what: &str, id: &str| cmd("CLUSTER").arg("SETSLOT").arg(slot).arg(what).arg(id).clone();
        to.ask::<()>(&set("IMPORTING", &from_id)).await;
        from.ask::<()>(&set("MIGRATING", &to_id)).await;
        let mut moved = 0;
        loop {
            let keys: Vec<String> = from.ask(cmd("CLUSTER").arg("GETKEYSINSLOT").arg(slot).arg(10)).await;
            if keys.is_empty() {
                break;
            }
            moved += keys.len();
            let mut migrate = cmd("MIGRATE");
            migrate.arg("127.0.0.1").arg(to.port).arg("").arg(0).arg(5000).arg("AUTH").arg(PASSWORD).arg("KEYS").arg(keys);
            from.ask::<()>(&migrate).await;
            tokio::time::sleep(pause).await;
        }
        for node in [to, from] {
            node.ask::<()>(&set("NODE", &to_id)).await;
        }
        moved
    }
}

impl Node {
    fn start(folder: PathBuf, patience: &str) -> Self {
        std::fs::create_dir_all(&folder).unwrap();
        let [port, bus_port] = [(); 2].map(|()| ports::free());
        let log = std::fs::File::create(folder.join("log")).unwrap();
        let mut command = Command::new("setpriv");
        command
            .args(["--pdeathsig=KILL", "--", "redis-server", "--bind", "127.0.0.1", "--port", &port.to_string()])
            .args(["--cluster-port", &bus_port.to_string()])
            .args(["--cluster-enabled", "yes", "--cluster-config-file", "nodes.conf", "--cluster-node-timeout", patience])
            .args([
                "--cluster-allow-replica-migration",
                "no",
                "--repl-diskless-sync-delay",
                "0",
                "--repl-ping-replica-period",
                "1",
            ])
            .args(["--requirepass", PASSWORD, "--masterauth", PASSWORD, "--save", "", "--appendonly", "no"])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(log)
            .process_group(0);
        Self { port, bus_port, folder, child: Mutex::new(java::spawn(command)) }
    }

    /// A connection past the cluster's rules: to this very server.
    pub async fn connection(&self) -> redis::RedisResult<MultiplexedConnection> {
        let client = redis::Client::open(format!("redis://:{PASSWORD}@127.0.0.1:{}", self.port)).unwrap();
        client.get_multiplexed_async_connection().await
    }

    async fn answers(&self) {
        until("a redis-server comes up", AGREE, async || {
            let ended = self.child.lock().unwrap().try_wait().unwrap();
            assert!(ended.is_none(), "the redis-server ended ({ended:?}): {}", self.said());
            self.connection().await.is_ok()
        })
        .await;
    }

    fn said(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// Asks this very server.
    pub async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> T {
        let mut connection = self.connection().await.unwrap_or_else(|e| panic!("{e}: {}", self.said()));
        connection.set_response_timeout(AGREE);
        command.query_async(&mut connection).await.unwrap_or_else(|e| panic!("{e}: {}", self.said()))
    }

    /// How far this server is in the history that replicas follow.
    pub async fn offset(&self) -> Option<u64> {
        let info: String = self.ask(cmd("INFO").arg("replication")).await;
        let line = if info.contains("role:master") { "master_repl_offset:" } else { "slave_repl_offset:" };
        info.lines().find_map(|said| said.strip_prefix(line)).and_then(|n| n.trim().parse().ok())
    }

    pub async fn id(&self) -> String {
        self.ask(cmd("CLUSTER").arg("MYID")).await
    }

    /// Whether `INFO` of `section` has `line`.
    pub async fn says(&self, section: &str, line: &str) -> bool {
        let info: String = self.ask(cmd("INFO").arg(section)).await;
        info.lines().any(|said| said.trim() == line)
    }

    /// Kills it at once, as a power cut would.
    pub fn kill(&self) {
        let mut child = self.child.lock().unwrap();
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Waits until `check` gives true.
pub async fn until(what: &str, patience: Duration, mut check: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + patience;
    while !check().await {
        assert!(Instant::now() < deadline, "never happened: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
