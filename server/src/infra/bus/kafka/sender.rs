//! Live records on their way out.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use frontrow_protocol::records::LiveRecord;
use rdkafka::config::RDKafkaLogLevel;
use rdkafka::error::KafkaError;
use rdkafka::message::{DeliveryResult, Header, OwnedHeaders};
use rdkafka::producer::{BaseProducer, BaseRecord, Producer as _, ProducerContext};
use rdkafka::{ClientConfig, ClientContext};

use super::{GAP, NODE, Shared, context, ms};
use crate::limits;

/// How long one poll waits; the thread notices within it that it is to stop or owes a marker.
const POLL: Duration = Duration::from_millis(50);

/// The producer of live records.
pub(super) struct Sender {
    producer: BaseProducer<Outcome>,
    topic: String,
    node: String,
    shared: Arc<Shared>,
}

/// Hears what became of each record.
struct Outcome(Arc<Shared>);

impl ClientContext for Outcome {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        context::log(level, facility, message);
    }

    fn error(&self, error: KafkaError, reason: &str) {
        tracing::debug!(%error, reason, "Kafka, sending");
    }
}

impl ProducerContext for Outcome {
    type DeliveryOpaque = ();

    fn delivery(&self, result: &DeliveryResult<'_>, (): ()) {
        if let Err((error, _)) = result {
            tracing::debug!(%error, "a live record was not delivered");
            self.0.lost("not delivered");
        }
    }
}

impl Sender {
    pub(super) fn new(config: &ClientConfig, topic: String, node: String, shared: Arc<Shared>) -> anyhow::Result<Self> {
        let producer = config
            .clone()
            .set("acks", "1")
            .set("linger.ms", "0") // what comes while a request is under way goes with the next, so batches form by themselves
            .set("max.in.flight.requests.per.connection", "1") // a repeated request must not overtake
            .set("message.timeout.ms", ms(limits::LIVE_SEND_TIMEOUT))
            .set("request.timeout.ms", ms(limits::LIVE_SEND_TIMEOUT))
            .set("retry.backoff.ms", "50")
            .set("queue.buffering.max.messages", limits::LIVE_OUTGOING.to_string())
            .set("queue.buffering.max.kbytes", limits::LIVE_OUTGOING_KIB.to_string())
            .set("compression.type", "lz4")
            .set("partitioner", "murmur2_random")
            .create_with_context(Outcome(Arc::clone(&shared)))
            .context("the producer of live records")?;
        Ok(Self { producer, topic, node, shared })
    }

    /// Hands `record` to the producer; what it does not take is lost.
    pub(super) fn send(&self, record: &LiveRecord) {
        let Ok(payload) = serde_json::to_vec(record) else {
            return self.shared.lost("not encoded");
        };
        let key = record.about().to_string();
        let headers = OwnedHeaders::new().insert(Header { key: NODE, value: Some(&self.node) });
        let message = BaseRecord::to(&self.topic).key(&key).payload(&payload).headers(headers);
        match self.producer.send(message) {
            Ok(()) => metrics::counter!("frontrow_bus_sent_total").increment(1),
            Err((error, _)) => {
                tracing::debug!(%error, "a live record was not taken");
                self.shared.lost("not taken");
            }
        }
    }

    /// Serves the producer, and pays the gaps that are owed to the others, until the bus is closed.
    pub(super) fn run(&self) {
        let mut marked: Option<Instant> = None;
        while !self.shared.is_stopping() {
            self.producer.poll(POLL);
            let rested = marked.is_none_or(|at| at.elapsed() >= limits::GAP_EVERY);
            if rested && self.shared.gap_there.swap(false, Ordering::AcqRel) {
                marked = Some(Instant::now());
                self.mark();
            }
        }
    }

    /// Tells every node that records were lost. Without a key it goes to a partition that can take it. Not delivered,
    /// it is owed again.
    fn mark(&self) {
        let headers = OwnedHeaders::new()
            .insert(Header { key: NODE, value: Some(&self.node) })
            .insert(Header { key: GAP, value: Some("lost") });
        let marker = BaseRecord::<(), [u8]>::to(&self.topic).payload(&[]).headers(headers);
        if self.producer.send(marker).is_err() {
            self.shared.gap_there.store(true, Ordering::Release);
        }
    }

    /// Waits until everything is sent; `false` when it was not in time.
    pub(super) fn flush(&self, patience: Duration) -> bool {
        self.producer.flush(patience).is_ok()
    }
}
