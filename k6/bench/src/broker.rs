//! A Kafka for row 13: one process, broker and controller, on loopback. Its jars come by `.make/jars/fetch`.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{Consumer as _, StreamConsumer};
use rdkafka::producer::{FutureProducer, FutureRecord};
use rdkafka::{ClientConfig, Message as _, Offset, TopicPartitionList};
use tokio::process::{Child, Command};

/// It may take so long to come up.
const START: Duration = Duration::from_secs(60);
/// The topic whose records only go there and back.
const PROBE: &str = "probe";
/// Records that go there and back; the first few find the way.
const PROBES: usize = 60;

/// A running broker. Dropping it kills it.
pub struct Broker {
    /// Where it listens.
    pub address: String,
    _child: Child,
}

impl Broker {
    /// Starts one with its files in `scratch`.
    ///
    /// # Errors
    /// When it cannot be had, or does not come up.
    pub async fn start(home: &Path, scratch: &Path) -> anyhow::Result<Self> {
        let fetch = Command::new(home.join("../../.make/jars/fetch")).arg("kafka").stderr(Stdio::inherit()).output().await;
        let fetched = fetch.context(".make/jars/fetch")?;
        anyhow::ensure!(fetched.status.success(), "Kafka could not be fetched");
        let jars = PathBuf::from(String::from_utf8(fetched.stdout)?.trim()).join("*");
        let folder = scratch.join("kafka");
        std::fs::create_dir_all(&folder)?;
        let [port, controller] = [free_port()?, free_port()?];
        std::fs::write(folder.join("server.properties"), properties(&folder, port, controller))?;
        let format = ["kafka.tools.StorageTool", "format", "-t", "AAAAAAAAAAAAAAAAAAAAAA", "-c", "server.properties"];
        anyhow::ensure!(java(&jars, &folder, &format).status().await?.success(), "Kafka's folder could not be made");
        let mut child = java(&jars, &folder, &["kafka.Kafka", "server.properties"]).spawn().context("starting Kafka")?;
        let until = Instant::now() + START;
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            anyhow::ensure!(child.try_wait()?.is_none() && Instant::now() < until, "Kafka did not come up");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(Self { address: format!("127.0.0.1:{port}"), _child: child })
    }

    /// How long a record takes to whoever listens, in milliseconds: the least the log itself needs.
    ///
    /// # Errors
    /// When it does not arrive.
    pub async fn round_trips(&self) -> anyhow::Result<Vec<f64>> {
        let mut config = ClientConfig::new();
        config.set("bootstrap.servers", &self.address).set("group.id", "bench").set("linger.ms", "0").set("acks", "1");
        let admin: AdminClient<DefaultClientContext> = config.create()?;
        admin.create_topics(&[NewTopic::new(PROBE, 1, TopicReplication::Fixed(1))], &AdminOptions::new()).await?;
        let listener: StreamConsumer = config.create()?;
        let mut all = TopicPartitionList::new();
        all.add_partition_offset(PROBE, 0, Offset::Beginning)?;
        listener.assign(&all)?;
        let producer: FutureProducer = config.create()?;
        let mut took = Vec::new();
        for number in 0..PROBES {
            let (payload, since) = (number.to_string(), Instant::now());
            let sent = producer.send(FutureRecord::<(), _>::to(PROBE).payload(&payload), START);
            let heard = async {
                let message = tokio::time::timeout(START, listener.recv()).await.context("a record that never came")??;
                anyhow::ensure!(message.payload() == Some(payload.as_bytes()), "another record came");
                Ok(since.elapsed().as_secs_f64() * 1e3)
            };
            let (sent, heard) = tokio::join!(sent, heard);
            sent.map_err(|(error, _)| error)?;
            took.push(heard?);
        }
        Ok(took.split_off(PROBES / 6))
    }
}

fn java(jars: &Path, folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "java", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error", "-cp"]);
    command.arg(jars).args(args).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.kill_on_drop(true);
    command
}

fn free_port() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn properties(folder: &Path, port: u16, controller: u16) -> String {
    format!(
        "process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs={}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
",
        folder.join("data").display()
    )
}
