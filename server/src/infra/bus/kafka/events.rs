//! Business events on their way out.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, anyhow};
use frontrow_protocol::records::EventRecord;
use rdkafka::ClientConfig;
use rdkafka::message::{Header, OwnedHeaders};
use rdkafka::producer::{FutureProducer, FutureRecord, Producer as _};
use rdkafka::util::Timeout;

use super::context::Quiet;
use super::{NODE, ms};
use crate::error::Result;
use crate::limits;

/// The header with the event's id, by which readers are idempotent.
const ID: &str = "id";
/// The header with the word for what happened.
const KIND: &str = "kind";

/// The producer of business events.
pub(super) struct Events {
    config: ClientConfig,
    producer: Mutex<FutureProducer<Quiet>>,
    topic: String,
    node: String,
}

impl Events {
    pub(super) fn new(config: &ClientConfig, topic: String, node: String) -> anyhow::Result<Self> {
        let mut config = config.clone();
        config
            .set("enable.idempotence", "true") // and with it acks=all
            .set("linger.ms", "0")
            .set("message.timeout.ms", ms(limits::KAFKA_EVENT_TIMEOUT))
            .set("compression.type", "lz4")
            .set("partitioner", "murmur2_random");
        let producer = Mutex::new(create(&config)?);
        Ok(Self { config, producer, topic, node })
    }

    /// Writes one event; see [`crate::infra::bus::Bus::publish_event`].
    pub(super) async fn send(&self, record: &EventRecord) -> Result<()> {
        let payload = serde_json::to_vec(record).map_err(anyhow::Error::from)?;
        let (id, key) = (record.id.to_string(), record.event.subject().to_string());
        let headers = OwnedHeaders::new()
            .insert(Header { key: ID, value: Some(&id) })
            .insert(Header { key: KIND, value: Some(record.event.kind()) })
            .insert(Header { key: NODE, value: Some(&self.node) });
        let message = FutureRecord::to(&self.topic).key(&key).payload(&payload).headers(headers);
        let producer = self.producer();
        if let Err((error, _)) = producer.send(message, Timeout::After(limits::KAFKA_EVENT_TIMEOUT)).await {
            metrics::counter!("frontrow_bus_event_failures_total").increment(1);
            self.replace_if_broken(&producer);
            return Err(anyhow!(error).context("the log did not take an event").into());
        }
        metrics::counter!("frontrow_bus_events_total", "kind" => record.event.kind()).increment(1);
        Ok(())
    }

    fn producer(&self) -> FutureProducer<Quiet> {
        self.producer.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// An idempotent producer whose numbering the brokers no longer accept never sends again: a new one takes over.
    fn replace_if_broken(&self, used: &FutureProducer<Quiet>) {
        let mut current = self.producer.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((code, reason)) = used.client().fatal_error() else { return };
        if current.client().native_ptr() != used.client().native_ptr() {
            return; // somebody else did
        }
        tracing::error!(%code, reason, "the producer of events is broken and is replaced");
        match create(&self.config) {
            Ok(fresh) => *current = fresh,
            Err(error) => tracing::error!(error = format!("{error:#}"), "the producer of events could not be replaced"),
        }
    }
}

fn create(config: &ClientConfig) -> anyhow::Result<FutureProducer<Quiet>> {
    config.create_with_context(Quiet).context("the producer of events")
}
