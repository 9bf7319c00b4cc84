//! The bus: the same promises in process and over Kafka, then what only Kafka can do wrong.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use chrono::Utc;
use frontrow::infra::bus::{Bus, Live, LiveSubscription, Topic};
use frontrow::limits;
use frontrow_protocol::records::{BusinessEvent, EventRecord, LiveRecord};
use frontrow_protocol::seats::{SeatChange, SeatState};
use rdkafka::ClientConfig;
use rdkafka::admin::AdminClient;
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, Consumer as _};
use rdkafka::message::{Headers as _, Message as _, OwnedMessage};
use rdkafka::topic_partition_list::{Offset, TopicPartitionList};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::kafka::{self, Broker};
use crate::ports;
use crate::socket::SOON;

/// A change of `performance`'s map to `version`.
fn change(performance: Uuid, version: u64) -> LiveRecord {
    let changes = vec![SeatChange(7, SeatState::Held)];
    LiveRecord::SeatsChanged { performance, epoch: 1, from: version - 1, version, changes }
}

fn version_of(record: &LiveRecord, performance: Uuid) -> Option<u64> {
    match record {
        LiveRecord::SeatsChanged { performance: p, version, .. } if *p == performance => Some(*version),
        _ => None,
    }
}

async fn next(live: &mut LiveSubscription) -> Live {
    tokio::time::timeout(SOON, live.next()).await.expect("something to hear in time").expect("a bus")
}

/// What `live` hears of `performance` until it has heard version `last`; `None` stands for a gap.
async fn hear(live: &mut LiveSubscription, performance: Uuid, last: u64) -> Vec<Option<u64>> {
    let mut heard = Vec::new();
    while heard.last() != Some(&Some(last)) {
        match next(live).await {
            Live::Gap => heard.push(None),
            Live::Record(record) => heard.extend(version_of(&record, performance).map(Some)),
        }
    }
    heard
}

async fn until_gap(live: &mut LiveSubscription) {
    while !matches!(next(live).await, Live::Gap) {}
}

/// Publishes until `live` hears it: for after a disturbance, where what is lost is lost.
async fn until_heard(bus: &Bus, live: &mut LiveSubscription) {
    let performance = Uuid::now_v7();
    let deadline = Instant::now() + 2 * SOON;
    for version in 1.. {
        assert!(Instant::now() < deadline, "records do not flow again");
        bus.publish(change(performance, version));
        let heard = tokio::time::timeout(Duration::from_millis(200), async {
            loop {
                if let Live::Record(record) = live.next().await.expect("a bus")
                    && version_of(&record, performance).is_some()
                {
                    return;
                }
            }
        });
        if heard.await.is_ok() {
            return;
        }
    }
}

async fn until_connected(bus: &Bus, wanted: bool) {
    let deadline = Instant::now() + SOON;
    while bus.is_connected() != wanted {
        assert!(Instant::now() < deadline, "connected is not {wanted} in time");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Everything the bus promises, between two nodes.
mod promises {
    use super::*;

    pub async fn each_hears_the_other_in_order_and_itself(a: &Bus, b: &Bus) {
        let (mut at_a, mut at_b) = (a.subscribe(), b.subscribe());
        let shows: Vec<Uuid> = (0..5).map(|_| Uuid::now_v7()).collect();
        for version in 1..=200 {
            for (i, show) in shows.iter().enumerate() {
                let bus = if i % 2 == 0 { a } else { b };
                bus.publish(change(*show, version));
            }
        }
        for live in [&mut at_a, &mut at_b] {
            let mut heard = vec![Vec::new(); shows.len()];
            while heard.iter().any(|versions| versions.len() < 200) {
                let Live::Record(record) = next(live).await else { panic!("a gap, and nothing was disturbed") };
                for (i, show) in shows.iter().enumerate() {
                    heard[i].extend(version_of(&record, *show));
                }
            }
            for versions in heard {
                assert_eq!(versions, (1..=200).collect::<Vec<u64>>());
            }
        }
    }

    pub async fn its_own_records_are_heard_once_and_at_once(a: &Bus, b: &Bus) {
        let (mut at_a, mut at_b) = (a.subscribe(), b.subscribe());
        let show = Uuid::now_v7();
        a.publish(change(show, 1));
        let at_once = tokio::time::timeout(Duration::ZERO, at_a.next()).await.expect("heard without waiting");
        assert!(matches!(at_once, Some(Live::Record(record)) if version_of(&record, show) == Some(1)));
        // By the time the other has heard of it and answered, a copy would have come back too.
        hear(&mut at_b, show, 1).await;
        b.publish(change(show, 2));
        assert_eq!(hear(&mut at_a, show, 2).await, [Some(2)]);
    }

    pub async fn every_kind_of_record_arrives_as_it_was(a: &Bus, b: &Bus) {
        let mut at_b = b.subscribe();
        let [performance, account, session, hold, order] = [(); 5].map(|()| Uuid::now_v7());
        let reason = frontrow_protocol::server::HoldEndReason::Expired;
        let records = [
            change(performance, 9),
            LiveRecord::QueueChanged { performance },
            LiveRecord::PlaceSuperseded { performance, account, session },
            LiveRecord::HoldEnded { performance, account, hold, reason },
            LiveRecord::OrderChanged { performance, order },
            LiveRecord::WishChanged { performance, account },
            LiveRecord::PerformanceChanged { performance },
        ];
        for record in &records {
            a.publish(record.clone());
        }
        for expected in records {
            match next(&mut at_b).await {
                Live::Record(record) => assert_eq!(*record, expected),
                Live::Gap => panic!("a gap, and nothing was disturbed"),
            }
        }
    }

    pub async fn a_slow_subscriber_hears_a_gap_and_holds_nobody_up(a: &Bus, b: &Bus) {
        let (mut slow, mut quick) = (b.subscribe(), b.subscribe());
        let show = Uuid::now_v7();
        let count = limits::LIVE_BUFFER as u64 + 1000;
        let reading = tokio::spawn(async move { hear(&mut quick, show, count).await });
        for version in 1..=count {
            a.publish(change(show, version));
            if version % 500 == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await; // the quick one is no subscriber without a moment to read
            }
        }
        let quick = reading.await.unwrap();
        assert_eq!(quick, (1..=count).map(Some).collect::<Vec<_>>());
        assert!(matches!(next(&mut slow).await, Live::Gap), "what it missed is told first");
        let rest = hear(&mut slow, show, count).await;
        assert!(rest.len() <= limits::LIVE_BUFFER, "{} kept for it", rest.len());
    }

    pub async fn a_burst_arrives_whole_or_a_gap_is_told(a: &Bus, b: &Bus) {
        let mut at_b = b.subscribe();
        let show = Uuid::now_v7();
        let reading = tokio::spawn(async move { hear(&mut at_b, show, 10_000).await });
        tokio::task::yield_now().await;
        for version in 1..=10_000 {
            a.publish(change(show, version));
        }
        let mut known = 0;
        let mut gap = false;
        for heard in reading.await.unwrap() {
            match heard {
                None => gap = true,
                Some(version) => {
                    assert!(version > known, "{version} after {known}");
                    assert!(version == known + 1 || gap, "{version} after {known} without a gap");
                    (known, gap) = (version, false);
                }
            }
        }
    }

    pub async fn a_late_subscriber_starts_from_now(a: &Bus, b: &Bus) {
        let mut early = b.subscribe();
        let show = Uuid::now_v7();
        a.publish(change(show, 1));
        hear(&mut early, show, 1).await;
        let mut late = b.subscribe();
        a.publish(change(show, 2));
        assert_eq!(hear(&mut late, show, 2).await, [Some(2)]);
    }

    pub async fn all(a: &Bus, b: &Bus) {
        each_hears_the_other_in_order_and_itself(a, b).await;
        every_kind_of_record_arrives_as_it_was(a, b).await;
        a_slow_subscriber_hears_a_gap_and_holds_nobody_up(a, b).await;
        a_burst_arrives_whole_or_a_gap_is_told(a, b).await;
        a_late_subscriber_starts_from_now(a, b).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_process_the_bus_keeps_its_promises() {
    let bus = Bus::in_process();
    promises::all(&bus, &bus.clone()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_kafka_the_bus_keeps_its_promises() {
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let (a, b) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix));
    promises::all(&a, &b).await;
    promises::its_own_records_are_heard_once_and_at_once(&a, &b).await;
    let took = round_trips(&a, &b).await;
    println!("from node to node over Kafka: median {:?}, worst {:?}", took[took.len() / 2], took[took.len() - 1]);
}

/// How long single records take from `a` to `b`, sorted.
async fn round_trips(a: &Bus, b: &Bus) -> Vec<Duration> {
    let mut at_b = b.subscribe();
    let show = Uuid::now_v7();
    let mut took = Vec::new();
    for version in 1..=100 {
        let started = Instant::now();
        a.publish(change(show, version));
        hear(&mut at_b, show, version).await;
        took.push(started.elapsed());
    }
    took.sort_unstable();
    took
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_joins_hears_what_is_published_from_then_on_and_nothing_older() {
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let a = broker.bus(&prefix).await;
    let show = Uuid::now_v7();
    for version in 1..=50 {
        a.publish(change(show, version));
    }
    a.close().await; // all of them are in the log
    let a = broker.bus(&prefix).await;
    let b = broker.bus(&prefix).await;
    let mut at_b = b.subscribe();
    a.publish(change(show, 51));
    assert_eq!(hear(&mut at_b, show, 51).await, [Some(51)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_starts_at_once_make_the_topics_once_with_their_settings() {
    use rdkafka::admin::{AdminOptions, ResourceSpecifier};
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let buses = futures_util::future::join_all((0..4).map(|_| broker.bus(&prefix))).await;
    assert!(buses.iter().all(Bus::is_connected));
    let (live, events) = (Topic::Live.name(&prefix), Topic::Events.name(&prefix));
    let admin = admin(broker);
    let metadata = admin.inner().fetch_metadata(None, SOON).unwrap();
    let partitions = |name: &str| metadata.topics().iter().find(|t| t.name() == name).unwrap().partitions().len();
    assert_eq!(partitions(&live), limits::LIVE_PARTITIONS as usize);
    assert_eq!(partitions(&events), limits::EVENT_PARTITIONS as usize);
    let which = [ResourceSpecifier::Topic(&live), ResourceSpecifier::Topic(&events)];
    let described = admin.describe_configs(&which, &AdminOptions::new()).await.unwrap();
    for (described, retention) in described.into_iter().zip([limits::LIVE_RETENTION, limits::EVENT_RETENTION]) {
        let described = described.unwrap();
        let value = |name| described.get(name).unwrap().value.clone().unwrap();
        assert_eq!(value("cleanup.policy"), "delete");
        assert_eq!(value("retention.ms"), retention.as_millis().to_string());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_partitions_are_noticed_and_read_from_their_beginning() {
    use rdkafka::admin::{AdminOptions, NewPartitions};
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let (a, b) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix));
    let mut at_b = b.subscribe();
    let admin = admin(broker);
    let live = Topic::Live.name(&prefix);
    let more = NewPartitions::new(&live, 5 * limits::LIVE_PARTITIONS as usize);
    admin.create_partitions([&more], &AdminOptions::new()).await.unwrap()[0].as_ref().unwrap();
    // The sender spreads over the new ones once it knows of them; many performances meet all of them.
    let shows: Vec<Uuid> = (0..100).map(|_| Uuid::now_v7()).collect();
    let deadline = Instant::now() + 4 * limits::KAFKA_REFRESH;
    let mut versions = 0;
    while Instant::now() < deadline {
        versions += 1;
        shows.iter().for_each(|show| a.publish(change(*show, versions)));
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let mut heard: HashSet<(Uuid, u64)> = HashSet::new();
    while heard.len() < shows.len() * versions as usize {
        match next(&mut at_b).await {
            Live::Record(record) => heard.extend(version_of(&record, record.about()).map(|v| (record.about(), v))),
            Live::Gap => panic!("a gap, and nothing was lost"),
        }
    }
    let ends = watermarks(broker, &live, 5 * limits::LIVE_PARTITIONS).await;
    assert!(ends[limits::LIVE_PARTITIONS as usize..].iter().any(|end| *end > 0), "nothing went to the new partitions: {ends:?}");
}

fn admin(broker: &Broker) -> AdminClient<DefaultClientContext> {
    ClientConfig::new().set("bootstrap.servers", broker.address().join(",")).create().unwrap()
}

async fn watermarks(broker: &Broker, topic: &str, partitions: i32) -> Vec<i64> {
    let (address, topic) = (broker.address().join(","), topic.to_owned());
    let ask = move || {
        let consumer: BaseConsumer = ClientConfig::new().set("bootstrap.servers", address).create().unwrap();
        (0..partitions).map(|p| consumer.fetch_watermarks(&topic, p, SOON).unwrap().1).collect()
    };
    tokio::task::spawn_blocking(ask).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_hangs_or_dies_is_a_gap_and_then_records_flow_again() {
    let Some(broker) = Broker::start().await else { return };
    let prefix = kafka::prefix();
    let (a, b) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix));
    let mut at_b = b.subscribe();
    until_heard(&a, &mut at_b).await;

    broker.freeze();
    let show = Uuid::now_v7();
    a.publish(change(show, 1));
    let started = Instant::now();
    let flood = Uuid::now_v7();
    (1..=limits::LIVE_OUTGOING as u64).for_each(|version| a.publish(change(flood, version)));
    assert!(started.elapsed() < limits::KAFKA_SILENCE, "publishing waited for Kafka: {:?}", started.elapsed());
    let mut at_a = a.subscribe(); // the flood was too much for the other
    until_gap(&mut at_a).await;
    a.publish(change(show, 2));
    assert_eq!(hear(&mut at_a, show, 2).await.last(), Some(&Some(2)), "its own node hears it all the same");
    until_gap(&mut at_b).await;
    broker.thaw();
    until_heard(&a, &mut at_b).await;
    until_heard(&b, &mut at_a).await;

    broker.kill();
    a.publish(change(show, 3));
    assert_eq!(hear(&mut at_a, show, 3).await.last(), Some(&Some(3)));
    until_gap(&mut at_b).await;
    until_connected(&b, false).await;
    // What Kafka does not take in time is lost, and the others are told as soon as it is back.
    tokio::time::sleep(limits::LIVE_SEND_TIMEOUT).await;
    let event = EventRecord { id: Uuid::now_v7(), at: Utc::now(), event: BusinessEvent::ShowDeleted { show } };
    assert!(a.publish_event(&event).await.is_err(), "an event that is not on the log is not done");
    broker.restart().await;
    until_heard(&a, &mut at_b).await;
    until_heard(&b, &mut at_a).await;
    a.publish_event(&event).await.unwrap();
    until_connected(&a, true).await;
    until_connected(&b, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_cannot_send_a_record_tells_every_node() {
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let (a, b, c) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix), broker.bus(&prefix));
    let mut everywhere = [a.subscribe(), b.subscribe(), c.subscribe()];
    // More than Kafka takes in one piece; nothing is wrong with any connection.
    let changes: Vec<SeatChange> = (0..200_000).map(|seat| SeatChange(seat, SeatState::Blocked)).collect();
    a.publish(LiveRecord::SeatsChanged { performance: Uuid::now_v7(), epoch: 1, from: 0, version: 1, changes });
    for live in &mut everywhere {
        until_gap(live).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_begins_anew_is_a_gap_and_is_read_on() {
    use rdkafka::admin::AdminOptions;
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let (a, b) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix));
    let mut at_b = b.subscribe();
    let shows: Vec<Uuid> = (0..100).map(|_| Uuid::now_v7()).collect();
    for show in &shows {
        a.publish(change(*show, 1));
    }
    for _ in &shows {
        assert!(matches!(next(&mut at_b).await, Live::Record(_)));
    }
    // As if the brokers had lost their disks.
    admin(broker).delete_topics(&[&Topic::Live.name(&prefix)], &AdminOptions::new()).await.unwrap()[0].as_ref().unwrap();
    let _makes_it_again = broker.bus(&prefix).await;
    until_gap(&mut at_b).await;
    until_heard(&a, &mut at_b).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_reach_the_log_with_key_and_headers() {
    let Some(broker) = kafka::broker().await else { return };
    let prefix = kafka::prefix();
    let bus = broker.bus(&prefix).await;
    let [order, performance, account] = [(); 3].map(|()| Uuid::now_v7());
    let event = BusinessEvent::OrderPaid { order, performance, account };
    let record = EventRecord { id: Uuid::now_v7(), at: Utc::now(), event };
    bus.publish_event(&record).await.unwrap();
    let messages = read(broker, &Topic::Events.name(&prefix), limits::EVENT_PARTITIONS, 1).await;
    let message = &messages[0];
    assert_eq!(message.key(), Some(performance.to_string().as_bytes()));
    assert_eq!(serde_json::from_slice::<EventRecord>(message.payload().unwrap()).unwrap(), record);
    let header = |key| {
        let found = message.headers().unwrap().iter().find(|h| h.key == key).unwrap();
        String::from_utf8(found.value.unwrap().to_vec()).unwrap()
    };
    assert_eq!((header("id"), header("kind")), (record.id.to_string(), "order_paid".to_owned()));
}

/// The first `count` messages of a topic.
pub async fn read(broker: &Broker, topic: &str, partitions: i32, count: usize) -> Vec<OwnedMessage> {
    let (address, topic) = (broker.address().join(","), topic.to_owned());
    let reading = move || {
        let consumer: BaseConsumer = ClientConfig::new()
            .set("bootstrap.servers", address)
            .set("group.id", Uuid::now_v7().to_string())
            .set("enable.auto.commit", "false")
            .create()
            .unwrap();
        let mut all = TopicPartitionList::new();
        (0..partitions).for_each(|p| all.add_partition_offset(&topic, p, Offset::Beginning).unwrap());
        consumer.assign(&all).unwrap();
        let deadline = Instant::now() + SOON;
        let mut messages = Vec::new();
        while messages.len() < count {
            assert!(Instant::now() < deadline, "{} of {count} messages", messages.len());
            messages.extend(consumer.poll(Duration::from_millis(200)).map(|message| message.unwrap().detach()));
        }
        messages
    };
    tokio::task::spawn_blocking(reading).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_starts_before_kafka_works_alone_and_joins_when_it_is_there() {
    let Some(broker) = Broker::start().await else { return };
    broker.kill();
    let prefix = kafka::prefix();
    let started = Instant::now();
    let (a, b) = tokio::join!(broker.bus(&prefix), broker.bus(&prefix));
    assert!(started.elapsed() < limits::KAFKA_START + Duration::from_secs(5), "{:?}", started.elapsed());
    assert!(!a.is_connected() && !b.is_connected(), "nobody is heard");
    let (mut at_a, mut at_b) = (a.subscribe(), b.subscribe());
    let show = Uuid::now_v7();
    a.publish(change(show, 1));
    assert_eq!(hear(&mut at_a, show, 1).await.last(), Some(&Some(1)), "its own node hears it");
    // Whoever caches what others may change is told to compare, again and again.
    until_gap(&mut at_b).await;
    until_gap(&mut at_b).await;
    let event = EventRecord { id: Uuid::now_v7(), at: Utc::now(), event: BusinessEvent::ShowDeleted { show } };
    assert!(a.publish_event(&event).await.is_err(), "an event that is not on the log is not done");

    broker.restart().await;
    until_connected(&a, true).await;
    until_connected(&b, true).await;
    until_gap(&mut at_b).await;
    until_heard(&a, &mut at_b).await;
    until_heard(&b, &mut at_a).await;
    a.publish_event(&event).await.unwrap();
}

#[tokio::test]
async fn who_is_told_to_stop_does_not_wait_for_kafka() {
    let nobody = ports::free_address();
    let brokers = [nobody.to_string()];
    let stop = CancellationToken::new();
    stop.cancel();
    let started = Instant::now();
    Bus::connect(&brokers, "t", Uuid::now_v7(), &stop).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(3));
}
