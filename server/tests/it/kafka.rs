//! A real Kafka for tests: one process, broker and controller, on loopback, gone with this process. Its jars come
//! through `.make/jars/fetch`. Where they cannot be had these tests do nothing; with `CI=true` they fail.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use frontrow::infra::bus::Bus;
use rustix::process::{Pid, Signal, kill_process};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{java, ports};

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
        let jars = java::fetch("kafka").await?;
        // Somebody else may take a free port before Kafka does.
        for _ in 0..3 {
            if let Some(broker) = Self::try_start(&jars, behind).await {
                return Some(broker);
            }
        }
        panic!("Kafka did not start");
    }

    async fn try_start(jars: &Path, behind: Option<(u16, u16)>) -> Option<Self> {
        let folder = java::fresh_folder("kafka");
        let [port, controller] = [ports::free(), ports::free()];
        std::fs::write(folder.join("server.properties"), properties(&folder, port, controller, behind)).unwrap();
        let format = ["kafka.tools.StorageTool", "format", "-t", "AAAAAAAAAAAAAAAAAAAAAA", "-c", "server.properties"];
        let mut formatting = java::spawn(java(jars, &folder, &format));
        assert!(
            tokio::task::spawn_blocking(move || formatting.wait()).await.unwrap().unwrap().success(),
            "{}",
            java::said(&folder)
        );
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
        Bus::connect(&self.address(), prefix, Uuid::now_v7(), &CancellationToken::new()).await.expect("a bus")
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
                eprintln!("Kafka ended: {}", java::said(&self.folder));
                return false;
            }
            assert!(Instant::now() < deadline, "Kafka does not listen: {}", java::said(&self.folder));
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
    java::spawn(java(jars, folder, &["kafka.Kafka", "server.properties"]))
}

fn java(jars: &Path, folder: &Path, args: &[&str]) -> Command {
    java::command(jars, folder, "512m", args)
}
