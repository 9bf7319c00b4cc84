//! Live records on their way in.
//!
//! The listener knows the offset that comes next in each partition and says so to the library, never the other way
//! round: a record that is not the next one shows that some are missing, and where the log begins anew the library has to
//! ask instead of jumping.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use frontrow_protocol::records::LiveRecord;
use rdkafka::ClientConfig;
use rdkafka::consumer::{BaseConsumer, Consumer as _};
use rdkafka::error::{KafkaError, RDKafkaErrorCode};
use rdkafka::message::{BorrowedMessage, Headers as _, Message as _};
use rdkafka::topic_partition_list::{Offset, TopicPartitionList};

use super::watch::{Pacer, Seen, Watch};
use super::{GAP, NODE, Shared, ms};
use crate::infra::bus::Live;
use crate::infra::bus::in_process::Channel;
use crate::limits;

/// How long one poll waits; the thread notices within it that it is to stop or owes a gap.
const POLL: Duration = Duration::from_millis(50);
/// One question to the cluster may take so long before it is put again.
const QUESTION: Duration = Duration::from_secs(5);
/// Between two questions.
const ASK_AGAIN: Duration = Duration::from_millis(200);

/// The offset that comes next, by partition.
type Next = BTreeMap<i32, i64>;

/// Reads all of the live topic.
pub(super) struct Listener {
    consumer: BaseConsumer<Watch>,
    ear: Ear,
}

/// What is known of what was heard.
pub(super) struct Ear {
    topic: String,
    node: String,
    local: Channel,
    shared: Arc<Shared>,
    next: Next,
    gaps: Pacer,
    /// The log no longer has what comes next.
    is_lost: bool,
}

impl Listener {
    /// Stands at the end of every partition. Blocks.
    ///
    /// # Errors
    /// When the ends are not known by `deadline`.
    pub(super) fn open(
        mut config: ClientConfig,
        topic: String,
        node: String,
        local: Channel,
        shared: Arc<Shared>,
        deadline: Instant,
    ) -> anyhow::Result<Self> {
        config
            .set("group.id", format!("frontrow-{node}")) // the library wants one; nothing is ever committed under it
            .set("enable.auto.commit", "false")
            .set("enable.auto.offset.store", "false")
            .set("enable.partition.eof", "false")
            .set("auto.offset.reset", "error")
            .set("isolation.level", "read_uncommitted")
            .set("fetch.wait.max.ms", "500") // of an empty log; a record is sent on at once
            .set("fetch.error.backoff.ms", "100")
            .set("queued.max.messages.kbytes", limits::LIVE_INCOMING_KIB.to_string())
            .set("statistics.interval.ms", ms(limits::KAFKA_LOOK));
        let watch = Watch { topic: topic.clone(), seen: Arc::default() };
        let consumer = config.create_with_context(watch).context("the consumer of live records")?;
        let next = loop {
            match ends(&consumer, &topic) {
                Ok(ends) => break ends,
                Err(error) if Instant::now() >= deadline => return Err(error),
                Err(_) => std::thread::sleep(ASK_AGAIN),
            }
        };
        stand(&consumer, &topic, &next)?;
        let ear = Ear { topic, node, local, shared, next, gaps: Pacer::new(limits::GAP_EVERY), is_lost: false };
        Ok(Self { consumer, ear })
    }

    /// Listens until the bus is closed.
    pub(super) fn run(self) {
        let Self { consumer, mut ear } = self;
        while !ear.shared.is_stopping() {
            match consumer.poll(POLL) {
                Some(Ok(message)) => ear.hear(&message),
                Some(Err(error)) => ear.stumble(&error),
                None => {}
            }
            if let Some(seen) = consumer.context().take() {
                ear.look(&consumer, &seen);
            }
            if ear.shared.gap_here.swap(false, Ordering::AcqRel) {
                ear.gaps.owe();
            }
            if ear.gaps.is_due(Instant::now()) {
                ear.local.send(Live::Gap);
            }
        }
    }
}

impl Ear {
    fn hear(&mut self, message: &BorrowedMessage<'_>) {
        let next = self.next.insert(message.partition(), message.offset() + 1);
        if next != Some(message.offset()) {
            tracing::warn!(partition = message.partition(), ?next, got = message.offset(), "live records are missing in the log");
            self.gaps.owe();
        }
        // Its own records were heard when they were published.
        if header(message, NODE) == Some(self.node.as_bytes()) {
            return;
        }
        if header(message, GAP).is_some() {
            return self.gaps.owe();
        }
        match serde_json::from_slice::<LiveRecord>(message.payload().unwrap_or_default()) {
            Ok(record) => {
                metrics::counter!("frontrow_bus_heard_total").increment(1);
                self.local.send(Live::Record(Arc::new(record)));
            }
            // A newer node's kind of record: this version follows nothing that it could be about.
            Err(error) => {
                tracing::debug!(%error, "a live record this version does not know");
                metrics::counter!("frontrow_bus_unknown_total").increment(1);
            }
        }
    }

    /// The library reports something wrong; what it can mend it mends itself.
    fn stumble(&mut self, error: &KafkaError) {
        let code = error.rdkafka_error_code();
        tracing::debug!(%error, "listening to the log");
        metrics::counter!("frontrow_bus_errors_total").increment(1);
        self.gaps.owe();
        self.is_lost |= matches!(
            code,
            Some(RDKafkaErrorCode::AutoOffsetReset | RDKafkaErrorCode::OffsetOutOfRange | RDKafkaErrorCode::LogTruncation)
        );
    }

    /// Once a second: whether everything can be heard, what is new, and whether it is time to skip.
    fn look(&mut self, consumer: &BaseConsumer<Watch>, seen: &Seen) {
        self.notice_absence(seen);
        let mut moved = self.advance(seen);
        if self.is_lost {
            match self.find_place(consumer) {
                Ok(()) => (self.is_lost, moved) = (false, true),
                Err(error) => tracing::warn!(error = format!("{error:#}"), "the place in the log is not found yet"),
            }
        }
        if moved && let Err(error) = stand(consumer, &self.topic, &self.next) {
            tracing::error!(error = format!("{error:#}"), "the log cannot be read from where it should");
            self.is_lost = true;
        }
    }

    /// While partitions cannot be read each look is a gap, and once more when all can: what was read from the cache or
    /// compared meanwhile may have missed what only a record would have said.
    pub(super) fn notice_absence(&mut self, seen: &Seen) {
        let away = self.next.keys().any(|partition| !seen.get(partition).is_some_and(|p| p.reachable));
        let was_away = self.shared.away.swap(away, Ordering::AcqRel);
        if away != was_away {
            metrics::gauge!("frontrow_bus_away").set(if away { 1.0 } else { 0.0 });
            if away {
                tracing::warn!("other nodes cannot be heard: Kafka is away; changes there are found by comparing");
            } else {
                tracing::info!("other nodes are heard again");
            }
        }
        if away || was_away {
            self.gaps.owe();
        }
    }

    /// Takes new partitions from their beginning and skips what it would take too long to hear. Says whether any
    /// place changed.
    pub(super) fn advance(&mut self, seen: &Seen) -> bool {
        let mut moved = false;
        for (partition, now) in seen {
            match (self.next.get(partition), now.end) {
                (None, _) => {
                    tracing::info!(partition, "the live topic has a new partition");
                    self.next.insert(*partition, 0);
                    moved = true;
                }
                (Some(next), Some(end)) if end - next > limits::LIVE_LAG => {
                    tracing::warn!(partition, behind = end - next, "too far behind; skipping");
                    self.next.insert(*partition, end);
                    self.gaps.owe();
                    moved = true;
                }
                _ => {}
            }
        }
        moved
    }

    /// Where the log no longer has what comes next, its end comes next.
    fn find_place(&mut self, consumer: &BaseConsumer<Watch>) -> anyhow::Result<()> {
        for (partition, next) in &mut self.next {
            let (begin, end) = consumer.fetch_watermarks(&self.topic, *partition, QUESTION)?;
            if *next < begin || *next > end {
                tracing::warn!(partition, was = *next, begin, end, "the log begins anew");
                *next = end;
            }
        }
        self.gaps.owe();
        Ok(())
    }
}

fn header<'m>(message: &'m BorrowedMessage<'_>, key: &str) -> Option<&'m [u8]> {
    message.headers()?.iter().find(|header| header.key == key)?.value
}

/// The end of every partition.
fn ends(consumer: &BaseConsumer<Watch>, topic: &str) -> anyhow::Result<Next> {
    let metadata = consumer.fetch_metadata(Some(topic), QUESTION).context("asking for the partitions")?;
    let mut wanted = TopicPartitionList::new();
    for partition in metadata.topics().iter().flat_map(|t| t.partitions()) {
        wanted.add_partition_offset(topic, partition.id(), Offset::End)?;
    }
    if wanted.count() == 0 {
        bail!("the topic {topic} has no partition");
    }
    let found = consumer.offsets_for_times(wanted, QUESTION).context("asking for the ends")?;
    let mut next = Next::new();
    for partition in found.elements() {
        partition.error().with_context(|| format!("the end of partition {}", partition.partition()))?;
        let Offset::Offset(end) = partition.offset() else { bail!("no end of partition {}", partition.partition()) };
        next.insert(partition.partition(), end);
    }
    Ok(next)
}

/// Reads on from `next`.
fn stand(consumer: &BaseConsumer<Watch>, topic: &str, next: &Next) -> anyhow::Result<()> {
    let mut places = TopicPartitionList::new();
    for (partition, offset) in next {
        places.add_partition_offset(topic, *partition, Offset::Offset(*offset))?;
    }
    consumer.assign(&places).context("reading the log from a place")
}

#[cfg(test)]
impl Ear {
    /// One that hears nothing and stands at `places`.
    pub(super) fn at(places: &[i64]) -> Self {
        let next = (0..).zip(places.iter().copied()).collect();
        let (local, shared) = (Channel::new(), Arc::default());
        let gaps = Pacer::new(Duration::ZERO);
        Self { topic: String::new(), node: String::new(), local, shared, next, gaps, is_lost: false }
    }

    pub(super) fn places(&self) -> Vec<i64> {
        self.next.values().copied().collect()
    }

    pub(super) fn owes_a_gap(&mut self) -> bool {
        self.gaps.is_due(Instant::now())
    }

    pub(super) fn is_away(&self) -> bool {
        self.shared.away.load(Ordering::Acquire)
    }
}
