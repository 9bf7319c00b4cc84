//! The handles everything works with, built once and cloned cheaply.

use std::ops::Deref;
use std::sync::Arc;

use frontrow_protocol::ids::NodeId;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::accounts::{Attempts, Tokens};
use crate::config::Config;
use crate::http::rates::Rates;
use crate::infra::bus::Bus;
use crate::infra::clock::Clock;
use crate::infra::gates::Gates;
use crate::infra::objects::Objects;
use crate::infra::pulse::Pulse;
use crate::infra::redis::Redis;
use crate::infra::tasks::Tasks;
use crate::infra::{metrics, pg};
use crate::notices::Mailer;
use crate::orders::Wakeups;
use crate::orders::codes::Codes;
use crate::payments::Gateway;
use crate::queue::{Departures, Desk};
use crate::realtime::Hub;
use crate::reviews::ReviewCache;
use crate::roles;
use crate::shows::PerformanceCache;
use crate::shows::deletion::Removal;
use crate::shows::images::Darkroom;

/// The handles. Cloning is one reference count.
#[derive(Clone)]
pub struct App(Arc<Handles>);

/// What an [`App`] gives access to.
pub struct Handles {
    /// The settings.
    pub config: Config,
    /// This process among the nodes; new at every start.
    pub node: NodeId,
    /// Postgres: the truth for orders and sold seats.
    pub pg: sqlx::PgPool,
    /// Redis: what may be rebuilt or may expire.
    pub redis: Redis,
    /// How nodes tell each other.
    pub bus: Bus,
    /// Images.
    pub objects: Objects,
    /// The payment gateway.
    pub gateway: Gateway,
    /// Makes and checks ticket codes.
    pub codes: Codes,
    /// Makes and checks access tokens.
    pub tokens: Tokens,
    /// Counts log-ins that fail.
    pub attempts: Attempts,
    /// Performances as the live paths need them.
    pub performances: PerformanceCache,
    /// What goes with a deleted show.
    pub removals: &'static [Removal],
    /// Where images are looked at.
    pub darkroom: Darkroom,
    /// Wakes checkout's background jobs.
    pub checkout: Wakeups,
    /// Pages of reviews this node makes.
    pub reviews: ReviewCache,
    /// How often who called lately.
    pub rates: Rates,
    /// Who is on this node.
    pub hub: Hub,
    /// How much at once.
    pub gates: Gates,
    /// What this node was slow at lately.
    pub pulse: Pulse,
    /// Calls on lines that are made together.
    pub desk: Desk,
    /// Connections that ended and could not be noted yet.
    pub departures: Departures,
    /// Sends mails.
    pub mailer: Mailer,
    /// The door for time.
    pub clock: Clock,
    /// Background tasks, ended in order.
    pub tasks: Tasks,
    /// Renders `/metrics`.
    pub metrics: metrics::Handle,
}

impl Deref for App {
    type Target = Handles;

    fn deref(&self) -> &Handles {
        &self.0
    }
}

impl App {
    /// Connects to every service its roles need and brings the schema up to date.
    ///
    /// # Errors
    /// When a service cannot be reached or a migration fails.
    pub async fn connect(config: Config, shutdown: CancellationToken) -> anyhow::Result<Self> {
        let pg = pg::connect(&config.database_url).await?;
        let redis = match roles::needs_redis(config.roles) {
            true => Redis::connect(&config.redis_url).await?,
            false => Redis::lazy(&config.redis_url)?,
        };
        let node = Uuid::now_v7();
        let bus = match roles::needs_bus(config.roles) {
            true => Bus::connect(&config.kafka_brokers, &config.kafka_prefix, node, &shutdown).await?,
            false => Bus::in_process(),
        };
        let mailer = Mailer::new(&config.mail, config.public_url.domain())?;
        let objects = Objects::new(&config.s3);
        let gateway = Gateway::new(&config.portone)?;
        let tokens = Tokens::new(&config.secret);
        let codes = Codes::new(&config.tickets)?;
        let handles = Handles {
            node,
            pg,
            redis,
            bus,
            objects,
            codes,
            tokens,
            attempts: Attempts::default(),
            performances: PerformanceCache::default(),
            removals: &roles::REMOVALS,
            darkroom: Darkroom::default(),
            checkout: Wakeups::default(),
            reviews: ReviewCache::default(),
            rates: Rates::default(),
            hub: Hub::default(),
            gates: Gates::new(&config.load),
            pulse: Pulse { payments: gateway.tally(), ..Pulse::default() },
            desk: Desk::default(),
            departures: Departures::default(),
            clock: Clock::default(),
            tasks: Tasks::new(shutdown),
            metrics: metrics::install(),
            mailer,
            gateway,
            config,
        };
        Ok(Self(Arc::new(handles)))
    }
}
