//! A real Kafka for tests: one process, broker and controller, on loopback, gone with this process. Its jars come
//! through `.make/kafka/fetch`. Where they cannot be had these tests do nothing; with `CI=true` they fail.

use std::fs::File;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use frontrow::infra::bus::{Bus, Link};
use rustix::process::{Pid, Signal, kill_process};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::ports;

/// A broker may take so long to come up; the machine is busy and Java slow to start.
const START: Duration = Duration::from_secs(90);

/// A running broker. Dropping it kills it.
pub struct Broker {
    port: u16,
    folder: PathBuf,
    jars: PathBuf,
    child: Mutex<Child>,
}

/// The broker all tests of this process share; whoever wants to disturb one starts another. `None` where there is no Kafka.
pub async fn broker() -> Option<&'static Broker> {
    static SHARED: OnceCell<Option<Broker>> = OnceCell::const_new();
    SHARED.get_or_init(Broker::start).await.as_ref()
}

/// A beginning of topic names nobody else uses.
pub fn prefix() -> String {
    format!("t{}", Uuid::now_v7().simple())
}

impl Broker {
    /// A broker of one's own.
    pub async fn start() -> Option<Self> {
        Self::start_also(None).await
    }

    /// One that listens at the first port too, for who reaches it at the second: a proxy in between may be cut.
    pub async fn start_behind(door: u16, proxy: u16) -> Option<Self> {
        Self::start_also(Some((door, proxy))).await
    }

    async fn start_also(behind: Option<(u16, u16)>) -> Option<Self> {
        let jars = match tokio::task::spawn_blocking(fetch).await.unwrap() {
            Ok(jars) => jars,
            Err(why) => {
                assert!(std::env::var("CI").as_deref() != Ok("true"), "no Kafka for the tests: {why}");
                eprintln!("SKIPPED: no Kafka for the tests: {why}");
                return None;
            }
        };
        // Somebody else may take a free port before Kafka does.
        for _ in 0..3 {
            if let Some(broker) = Self::try_start(&jars, behind).await {
                return Some(broker);
            }
        }
        panic!("Kafka did not start");
    }

    async fn try_start(jars: &Path, behind: Option<(u16, u16)>) -> Option<Self> {
        let folder = fresh_folder();
        let [port, controller] = [ports::free(), ports::free()];
        std::fs::write(folder.join("server.properties"), properties(&folder, port, controller, behind)).unwrap();
        let format = ["kafka.tools.StorageTool", "format", "-t", "AAAAAAAAAAAAAAAAAAAAAA", "-c", "server.properties"];
        let mut formatting = spawn(java(jars, &folder, &format));
        assert!(tokio::task::spawn_blocking(move || formatting.wait()).await.unwrap().unwrap().success(), "{}", said(&folder));
        let child = Mutex::new(run(jars, &folder));
        let broker = Self { port, folder, jars: jars.to_owned(), child };
        broker.listens().await.then_some(broker)
    }

    /// Where it listens, as `KAFKA_BROKERS` names it.
    pub fn address(&self) -> Vec<String> {
        vec![format!("127.0.0.1:{}", self.port)]
    }

    /// A new node's bus.
    pub async fn bus(&self, prefix: &str) -> Bus {
        Bus::connect(&self.address(), prefix, Uuid::now_v7(), Link::Hears, &CancellationToken::new()).await.expect("a bus")
    }

    /// Stops it in its tracks: connections stay and nobody answers.
    pub fn freeze(&self) {
        self.signal(Signal::STOP);
    }

    /// Lets it go on.
    pub fn thaw(&self) {
        self.signal(Signal::CONT);
    }

    /// Kills it at once, as a power cut would.
    pub fn kill(&self) {
        let mut child = self.child.lock().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Starts it again where it was, with what it had written.
    pub async fn restart(&self) {
        let again = run(&self.jars, &self.folder);
        *self.child.lock().unwrap() = again;
        assert!(self.listens().await, "Kafka did not come back");
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child.lock().unwrap()), signal).unwrap();
    }

    /// Waits until it takes connections; `false` when it ended instead.
    async fn listens(&self) -> bool {
        let deadline = Instant::now() + START;
        while tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            if self.child.lock().unwrap().try_wait().unwrap().is_some() {
                eprintln!("Kafka ended: {}", said(&self.folder));
                return false;
            }
            assert!(Instant::now() < deadline, "Kafka does not listen: {}", said(&self.folder));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        true
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        let child = self.child.get_mut().unwrap();
        let _ = child.kill();
        let _ = child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder with the jars, fetched where they are missing.
fn fetch() -> Result<PathBuf, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.make/kafka/fetch");
    let out = Command::new(script).stdin(Stdio::null()).output().map_err(|e| format!("{script}: {e}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).trim().to_owned());
    }
    Ok(String::from_utf8_lossy(&out.stdout).trim().into())
}

/// A new folder; those of processes that are gone are cleared away, as a shared broker outlives every destructor.
fn fresh_folder() -> PathBuf {
    let base = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kafka");
    std::fs::create_dir_all(&base).unwrap();
    for old in std::fs::read_dir(&base).unwrap().flatten() {
        let name = old.file_name().into_string().unwrap_or_default();
        let owner = name.split('-').next().unwrap_or_default();
        if !Path::new("/proc").join(owner).exists() {
            let _ = std::fs::remove_dir_all(old.path());
        }
    }
    let folder = base.join(format!("{}-{}", std::process::id(), Uuid::now_v7().simple()));
    std::fs::create_dir(&folder).unwrap();
    folder
}

/// Topics are never made by themselves: the server has to. Small everything else.
fn properties(folder: &Path, port: u16, controller: u16, behind: Option<(u16, u16)>) -> String {
    let door = |port| format!(",DOOR://127.0.0.1:{port}");
    let (door, proxy) = behind.map(|(here, proxy)| (door(here), door(proxy))).unwrap_or_default();
    format!(
        "process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}{door}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}{proxy}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,DOOR:PLAINTEXT
log.dirs={data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.min.isr=1
log.index.size.max.bytes=65536
log.cleaner.enable=false
num.network.threads=2
num.io.threads=2
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
",
        data = folder.join("data").display()
    )
}

fn run(jars: &Path, folder: &Path) -> Child {
    spawn(java(jars, folder, &["kafka.Kafka", "server.properties"]))
}

fn java(jars: &Path, folder: &Path, args: &[&str]) -> Command {
    let log = File::options().create(true).append(true).open(folder.join("log")).unwrap();
    let mut command = Command::new("setpriv");
    command
        .args(["--pdeathsig", "KILL", "java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"])
        .args(["-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp"])
        .arg(jars.join("*"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .process_group(0);
    command
}

/// Spawns from a thread that lives as long as the process: a child is killed when the *thread* that spawned it ends.
pub fn spawn(command: Command) -> Child {
    type Order = (Command, SyncSender<Child>);
    static ORDERS: OnceLock<SyncSender<Order>> = OnceLock::new();
    let orders = ORDERS.get_or_init(|| {
        let (sender, orders) = sync_channel::<Order>(8);
        std::thread::spawn(move || {
            while let Ok((mut command, reply)) = orders.recv() {
                reply.send(command.spawn().expect("setpriv, java, redis-server")).unwrap();
            }
        });
        sender
    });
    let (reply, child) = sync_channel(1);
    orders.send((command, reply)).unwrap();
    child.recv().expect("a child")
}

/// What it said last.
fn said(folder: &Path) -> String {
    let text = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}
