//! Where the chaos happens: three node processes on Postgres, Redis and Kafka of their own. The second reaches Redis, the
//! third Kafka, through a cable that can be pulled.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use frontrow::config::Config;
use frontrow::embedded::throwaway::Throwaway;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::HoldId;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, Phase};
use rustix::process::Signal;
use secrecy::ExposeSecret as _;
use swarm::clock::now_us;
use swarm::socket::{Gone, Socket};
use swarm::world::World;
use tokio::net::TcpListener;
use tokio::time::sleep;
use url::Url;
use uuid::Uuid;

use crate::cable::Cable;
use crate::harness::fresh_config;
use crate::kafka::{self, Broker};
use crate::node::Node;
use crate::ports;
use crate::socket::SOON;
use crate::standin::StandIn;

/// What is done to the nodes and their services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    KillNode,
    PauseNode,
    CutKafka,
    CutRedis,
    EmptyRedis,
    RestartPostgres,
    StopKafka,
}

impl Fault {
    /// What the nodes count when they feel it, where they count it.
    pub const fn trace(self) -> Option<&'static str> {
        match self {
            Self::CutKafka | Self::StopKafka => Some("frontrow_bus_gaps_total"),
            Self::CutRedis => Some(LOOKS_IN_VAIN),
            Self::EmptyRedis => Some("frontrow_lines_begun_again_total"),
            Self::KillNode | Self::PauseNode | Self::RestartPostgres => None,
        }
    }
}

/// Counts when a node could not read a line.
pub const LOOKS_IN_VAIN: &str = "frontrow_line_failures_total";

/// What came of it.
pub struct Struck {
    /// When everything was there again.
    pub recovered: Instant,
    /// When live state was lost, in microseconds.
    pub lost_at: Option<u64>,
}

/// Three nodes and what they stand on.
pub struct Scene {
    pub services: Throwaway,
    pub standin: StandIn,
    pub config: Config,
    pub nodes: [SocketAddr; 3],
    broker: Broker,
    redis_cable: Cable,
    kafka_cable: Cable,
    configs: [Config; 3],
    running: [Option<Node>; 3],
}

fn local(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}

impl Scene {
    /// `None` where there is no Kafka.
    pub async fn build() -> Option<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let door = ports::free();
        let kafka_cable = Cable::on(listener, local(door));
        let broker = Broker::start_behind(door, kafka_cable.addr.port()).await?;
        let services = Throwaway::start().await.expect("Postgres and Redis");
        let redis: Url = services.redis_url.parse().unwrap();
        let redis_cable = Cable::to(local(redis.port().unwrap())).await;
        let mut cut_off = redis.clone();
        cut_off.set_port(Some(redis_cable.addr.port())).unwrap();

        let [a, b, c] = [(); 3].map(|()| ports::free());
        let nodes = [a, b, c].map(local);
        let standin = StandIn::start(Some(&format!("http://{}/api/v1/payments/webhook", nodes[0]))).await;
        let config = Config {
            database_url: services.database_url.clone(),
            redis_url: redis.to_string(),
            kafka_brokers: broker.address(),
            kafka_prefix: kafka::prefix(),
            s3: services.s3.clone(),
            portone: standin.config(),
            ..fresh_config().await
        };
        let configs = [
            config.clone(),
            Config { redis_url: cut_off.to_string(), ..config.clone() },
            Config { kafka_brokers: vec![kafka_cable.addr.to_string()], ..config.clone() },
        ];
        let running = [None, None, None];
        let mut scene = Self { services, standin, config, nodes, broker, redis_cable, kafka_cable, configs, running };
        // One after the other: the first makes the schema and the topics.
        for node in 0..3 {
            scene.start(node).await;
        }
        Some(scene)
    }

    async fn start(&mut self, node: usize) {
        let listen = self.nodes[node].to_string();
        self.running[node] = Some(Node::start_with(&self.configs[node], &[("FRONTROW_LISTEN", &listen)]).await);
    }

    /// Starts the nodes that were killed.
    pub async fn mend(&mut self) {
        for node in 0..3 {
            if self.running[node].is_none() {
                self.start(node).await;
            }
        }
    }

    /// What the nodes that run have counted so far under this name.
    pub async fn counted(&self, name: &str) -> u64 {
        let mut sum = 0;
        for (node, _) in self.nodes.iter().zip(&self.running).filter(|(_, running)| running.is_some()) {
            let metrics = self.standin.http.get(format!("http://{node}/metrics")).send().await.unwrap().text().await.unwrap();
            let counted = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            sum += counted.map_or(0, |n| n.parse::<u64>().unwrap());
        }
        sum
    }

    pub fn secret(&self) -> String {
        self.config.secret.expose_secret().to_owned()
    }

    fn signal(&self, node: usize, signal: Signal) {
        self.running[node].as_ref().unwrap().signal(signal);
    }

    /// Does it, for so long where it has a length.
    pub async fn strike(&mut self, fault: Fault, length: Duration) -> Struck {
        let mut lost_at = None;
        match fault {
            Fault::KillNode => self.running[2].take().unwrap().kill().await,
            Fault::PauseNode => {
                self.signal(1, Signal::STOP);
                sleep(length).await;
                self.signal(1, Signal::CONT);
            }
            Fault::CutKafka => {
                self.kafka_cable.cut();
                sleep(length).await;
                self.kafka_cable.heal();
            }
            Fault::CutRedis => {
                self.redis_cable.cut();
                sleep(length).await;
                self.redis_cable.heal();
            }
            Fault::EmptyRedis => {
                lost_at = Some(now_us());
                let stopped = self.services.stop_redis().await;
                sleep(length).await;
                self.services.start_redis(stopped).await.unwrap();
            }
            Fault::RestartPostgres => {
                let stopped = self.services.stop_postgres().await;
                sleep(length).await;
                self.services.start_postgres(stopped).await.unwrap();
            }
            Fault::StopKafka => {
                self.broker.kill();
                sleep(length).await;
                self.broker.restart().await;
            }
        }
        Struck { recovered: Instant::now(), lost_at }
    }
}

/// When a change was known, after what it is measured from. Who lost their node counts until they watch again elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The change was granted.
    pub done: Duration,
    /// Nine of ten watchers who did not know it then knew it.
    pub most: Duration,
    /// All did.
    pub all: Duration,
}

/// Somebody on the first node who holds one seat now and then, for the watchers to see.
pub struct Marker {
    pub seat: u32,
    performance: Uuid,
    node: SocketAddr,
    token: String,
    socket: Option<Socket>,
    resume: Option<String>,
    hold: Option<HoldId>,
    /// What was answered since it began to insist and how often, for who wonders why it cannot be set.
    answers: BTreeMap<String, u32>,
}

impl Marker {
    pub fn new(node: SocketAddr, performance: Uuid, token: String, seat: u32) -> Self {
        Self { seat, performance, node, token, socket: None, resume: None, hold: None, answers: BTreeMap::new() }
    }

    /// Asks until it is done; whatever stands in the way is tried again.
    async fn insist<T>(&mut self, mut done: impl AsyncFnMut(&mut Self) -> Result<Option<T>, Gone>) -> T {
        let deadline = Instant::now() + SOON;
        self.answers.clear();
        loop {
            let tried = match self.connect().await {
                Ok(()) => done(self).await,
                Err(gone) => Err(gone),
            };
            match tried {
                Ok(Some(done)) => return done,
                Ok(None) => {}
                Err(gone) => {
                    self.answered(format!("{gone:?}"));
                    self.socket = None;
                }
            }
            assert!(Instant::now() < deadline, "the marker cannot be set; it was answered {:#?}", self.answers);
            sleep(Duration::from_millis(20)).await;
        }
    }

    fn answered(&mut self, mut words: String) {
        words.truncate(words.floor_char_boundary(300));
        *self.answers.entry(words).or_default() += 1;
    }

    async fn connect(&mut self) -> Result<(), Gone> {
        if self.socket.is_none() {
            let mut socket = Socket::connect(self.node, std::net::Ipv4Addr::UNSPECIFIED).await?;
            let reply = socket.ask(Request::Auth { token: self.token.clone() }, |_| ()).await?;
            if let Body::Error(error) = reply {
                return Err(Gone::Broken(format!("not let in: {error:?}")));
            }
            self.socket = Some(socket);
            self.resume().await?;
        }
        Ok(())
    }

    /// A connection without the place that belongs to it is of no use: asked again on another, until it is given.
    async fn resume(&mut self) -> Result<(), Gone> {
        let Some(resume) = self.resume.clone() else { return Ok(()) };
        match self.ask(Request::QueueResume { performance: self.performance, resume }).await? {
            Body::QueueState(_) => Ok(()),
            Body::Error(error) if error.code == ErrorCode::PlaceLost => {
                panic!("the marker lost its place; it was answered {:#?}", self.answers)
            }
            other => Err(Gone::Broken(format!("not resumed: {other:?}"))),
        }
    }

    /// Also takes in what is said of this person's place and hold.
    async fn ask(&mut self, request: Request) -> Result<Body, Gone> {
        let mut heard = Vec::new();
        let socket = self.socket.as_mut().ok_or_else(|| Gone::Broken("no socket".into()))?;
        let reply = socket.ask(request, |arrived| heard.push(arrived.message.body)).await?;
        for body in heard.iter().chain([&reply]) {
            self.answered(format!("{body:?}"));
        }
        for body in heard.iter().chain([&reply]) {
            match body {
                Body::QueueState(state) if state.resume.is_some() => self.resume.clone_from(&state.resume),
                Body::HoldGranted(granted) => self.hold = Some(granted.hold),
                _ => {}
            }
        }
        Ok(reply)
    }

    /// Joins, and must be admitted at once.
    pub async fn enter(&mut self) {
        let performance = self.performance;
        self.insist(async |me| match me.ask(Request::QueueJoin { performance }).await? {
            Body::QueueState(state) if state.phase == Phase::Running => Ok(Some(())),
            _ => Ok(None),
        })
        .await;
    }

    pub async fn hold(&mut self) {
        let (performance, seats) = (self.performance, vec![self.seat]);
        self.insist(async |me| match me.ask(Request::SeatsHold { performance, seats: seats.clone() }).await? {
            Body::HoldGranted(_) => Ok(Some(())),
            // Perhaps it is held by this very person, and the answer was lost: watching tells.
            Body::Error(error) if error.code == ErrorCode::SeatTaken => {
                me.ask(Request::SeatsWatch { performance, epoch: None, version: None }).await?;
                me.ask(Request::Ping {}).await?;
                Ok(me.hold.map(|_| ()))
            }
            _ => Ok(None),
        })
        .await;
    }

    pub async fn release(&mut self) {
        let Some(hold) = self.hold.take() else { return };
        let performance = Some(self.performance);
        self.insist(async |me| match me.ask(Request::HoldRelease { hold, performance }).await? {
            Body::Ok {} => Ok(Some(())),
            Body::Error(error) if error.code == ErrorCode::NotFound => Ok(Some(())),
            _ => Ok(None),
        })
        .await;
    }

    /// Turns the seat and waits until every watcher has seen it; tells how long each step was after `since`.
    pub async fn seen(&mut self, world: &World, state: SeatState, since: Instant) -> Result<Seen, String> {
        match state {
            SeatState::Held => self.hold().await,
            _ => self.release().await,
        }
        let done = since.elapsed();
        let (first, mut most) = (world.marked_otherwise(state), None);
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let others = world.marked_otherwise(state);
            if most.is_none() && others <= first / 10 {
                most = Some(since.elapsed());
            }
            if others == 0 {
                return Ok(Seen { done, most: most.unwrap_or(done), all: since.elapsed() });
            }
            if Instant::now() > deadline {
                return Err(format!("{others} watchers do not see seat {} {state:?}", self.seat));
            }
            sleep(Duration::from_millis(5)).await;
        }
    }

    pub async fn leave(mut self) {
        self.release().await;
        let performance = self.performance;
        self.insist(async |me| me.ask(Request::QueueLeave { performance }).await.map(Some)).await;
    }
}
