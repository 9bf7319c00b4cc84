//! The topics, all of them, and how they are made.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow};
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::types::RDKafkaErrorCode;

use super::kafka::context::Quiet;
use crate::limits;

/// What is on the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Live records by performance: hints that are stale within seconds. Every node reads all of it.
    Live,
    /// Business events by what they are about: facts, for whoever keeps books elsewhere.
    Events,
}

/// How a topic is made. One that exists is left as it is.
struct Shape {
    partitions: i32,
    retention: Duration,
    segment: Duration,
    /// Replicas that must have a record before it counts as written, where there are three.
    in_sync: usize,
}

/// Copies of each partition, where there are so many brokers.
const REPLICAS: usize = 3;
/// Between two looks whether topics that are being made are there.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
/// One question to the cluster may take so long before it is put again.
const QUESTION: Duration = Duration::from_secs(5);

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 2] = [Self::Live, Self::Events];

    /// The name on the cluster.
    #[must_use]
    pub fn name(self, prefix: &str) -> String {
        match self {
            Self::Live => format!("{prefix}.live"),
            Self::Events => format!("{prefix}.events"),
        }
    }

    const fn shape(self) -> Shape {
        match self {
            Self::Live => Shape {
                partitions: limits::LIVE_PARTITIONS,
                retention: limits::LIVE_RETENTION,
                // Kafka deletes whole segments only.
                segment: Duration::from_secs(limits::LIVE_RETENTION.as_secs() / 2),
                in_sync: 1,
            },
            Self::Events => Shape {
                partitions: limits::EVENT_PARTITIONS,
                retention: limits::EVENT_RETENTION,
                segment: Duration::from_secs(limits::EVENT_RETENTION.as_secs() / 7),
                in_sync: 2,
            },
        }
    }
}

/// Topics that lead, with the number of their partitions, and how many brokers there are.
struct Cluster {
    brokers: usize,
    topics: BTreeMap<String, usize>,
}

/// Makes the topics that are missing and waits until every partition of all has a leader. Several nodes may do so at
/// once.
///
/// # Errors
/// What stood in the way last, at `deadline`.
pub(super) async fn ensure(config: &ClientConfig, prefix: &str, deadline: Instant) -> anyhow::Result<()> {
    let admin: Arc<AdminClient<Quiet>> = Arc::new(config.create_with_context(Quiet).context("the admin client")?);
    loop {
        let problem = match look(&admin).await {
            Ok(cluster) => {
                let missing = missing(&cluster, prefix);
                if missing.is_empty() {
                    return Ok(());
                }
                create(&admin, &missing, cluster.brokers, prefix).await
            }
            Err(error) => error,
        };
        if Instant::now() >= deadline {
            return Err(problem);
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

fn missing(cluster: &Cluster, prefix: &str) -> Vec<Topic> {
    Topic::ALL.into_iter().filter(|topic| !cluster.topics.contains_key(&topic.name(prefix))).collect()
}

/// Asks for all topics: asking for one by name may make it, with the broker's defaults.
async fn look(admin: &Arc<AdminClient<Quiet>>) -> anyhow::Result<Cluster> {
    let admin = Arc::clone(admin);
    let ask = move || admin.inner().fetch_metadata(None, QUESTION);
    let metadata = tokio::task::spawn_blocking(ask).await?.context("asking for the topics")?;
    let leads = |topic: &&rdkafka::metadata::MetadataTopic| {
        !topic.partitions().is_empty() && topic.partitions().iter().all(|p| p.leader() >= 0)
    };
    let topics = metadata.topics().iter().filter(leads).map(|t| (t.name().to_owned(), t.partitions().len())).collect();
    Ok(Cluster { brokers: metadata.brokers().len(), topics })
}

/// One try. Whether it worked shows the next look; returns what stood in the way, if only that leaders are missing.
async fn create(admin: &AdminClient<Quiet>, wanted: &[Topic], brokers: usize, prefix: &str) -> anyhow::Error {
    let replicas = brokers.clamp(1, REPLICAS);
    let mut problem = anyhow!("partitions have no leader yet");
    for topic in wanted {
        let (name, shape) = (topic.name(prefix), topic.shape());
        match create_one(admin, &name, &shape, replicas).await {
            Ok(true) => tracing::info!(topic = name, replicas, partitions = shape.partitions, "made a topic"),
            Ok(false) => {} // another node was faster, or its leaders are being elected
            Err(error) => problem = error.context(format!("making the topic {name}")),
        }
    }
    problem
}

/// Whether it was made here; not when it exists.
async fn create_one(admin: &AdminClient<Quiet>, name: &str, shape: &Shape, replicas: usize) -> anyhow::Result<bool> {
    let retention = shape.retention.as_millis().to_string();
    let segment = shape.segment.as_millis().to_string();
    // With fewer copies than wanted the loss of one broker must not stop the writing.
    let in_sync = if replicas == REPLICAS { shape.in_sync } else { 1 }.to_string();
    let new = NewTopic::new(name, shape.partitions, TopicReplication::Fixed(i32::try_from(replicas)?))
        .set("cleanup.policy", "delete")
        .set("retention.ms", &retention)
        .set("segment.ms", &segment)
        .set("min.insync.replicas", &in_sync);
    let options = AdminOptions::new().operation_timeout(Some(QUESTION)).request_timeout(Some(QUESTION));
    match admin.create_topics([&new], &options).await?.into_iter().next() {
        Some(Ok(_)) => Ok(true),
        None | Some(Err((_, RDKafkaErrorCode::TopicAlreadyExists))) => Ok(false),
        Some(Err((_, code))) => Err(code.into()),
    }
}
