//! Amounts, keys and schedules.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use serde_json::json;

use super::faults::{Armed, Break, Call, Fault};
use super::files::Files;
use super::ledger::{Item, Ledger};
use super::messages::delivered;
use super::pages::{escape, money};
use super::record::{CancelStatus, Channel, Delivery, MessageState, Record, WayBack};
use super::rules::{self, Checkout, Decision, Moment};

fn moment() -> Moment {
    Moment { now: DateTime::from_timestamp(1_750_000_000, 0).unwrap(), store_id: "store".into(), sends: true }
}

fn checkout(total: i64) -> Checkout {
    Checkout {
        channel: Channel { key: "c".into(), live: false, manual: false },
        order_name: "R석 2매".into(),
        total,
        currency: "KRW".into(),
        pay_method: "CARD".into(),
        notice_urls: Vec::new(),
        customer: json!({}),
        custom_data: None,
        way_back: WayBack::None,
    }
}

fn paid(total: i64) -> Record {
    let mut record = Record::new("p".into());
    let secret = rules::open(&mut record, &moment(), checkout(total)).unwrap();
    rules::decide(&mut record, &moment(), &secret, Decision::Approve);
    record
}

#[test]
fn one_attempt_at_most_is_paid() {
    let mut record = Record::new("p".into());
    let first = rules::open(&mut record, &moment(), checkout(100)).unwrap();
    let second = rules::open(&mut record, &moment(), checkout(100)).unwrap();
    rules::decide(&mut record, &moment(), &second, Decision::Approve);
    rules::decide(&mut record, &moment(), &second, Decision::Decline);
    rules::decide(&mut record, &moment(), &first, Decision::Approve);
    assert_eq!(record.status(), Some("PAID"));
    assert_eq!(record.current().unwrap().secret, second, "the late failure of the first undoes nothing");
    let kinds: Vec<_> = record.messages.iter().map(|m| m.kind.as_str()).collect();
    assert_eq!(kinds, ["Transaction.Ready", "Transaction.Ready", "Transaction.Paid", "Transaction.Failed"]);
    assert_eq!(rules::open(&mut record, &moment(), checkout(100)).unwrap_err().code, "PaymentAlreadyPaid");
}

#[test]
fn a_registered_price_binds_the_browser() {
    let mut record = Record::new("p".into());
    rules::pre_register(&mut record, &moment(), &json!({ "totalAmount": 100, "currency": "KRW" }));
    assert_eq!(rules::open(&mut record, &moment(), checkout(1)).unwrap_err().code, "AmountNotEqualToPredefined");
    let dollars = Checkout { currency: "USD".into(), ..checkout(100) };
    assert_eq!(rules::open(&mut record, &moment(), dollars).unwrap_err().code, "AmountNotEqualToPredefined");
    assert!(rules::open(&mut record, &moment(), checkout(100)).is_ok());
}

#[test]
fn a_requested_cancellation_is_spoken_for_and_comes_back_when_it_fails() {
    let mut record = paid(100);
    record.faults.push(Armed { fault: Fault::CancelPends { then: CancelStatus::Failed, ms: 1 }, times: 1 });
    let asked = rules::cancel(&mut record, &moment(), &json!({ "reason": "r", "amount": 70 }));
    assert_eq!(asked.body["cancellation"]["status"], "REQUESTED");
    assert_eq!((record.cancelled(), record.cancellable()), (0, 30));
    let much = rules::cancel(&mut record, &moment(), &json!({ "reason": "r", "amount": 31 }));
    assert_eq!(much.body["type"], "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT");
    let id = record.cancellations[0].id.clone();
    rules::settle(&mut record, &moment(), &id);
    rules::settle(&mut record, &moment(), &id);
    assert_eq!((record.cancelled(), record.cancellable(), record.status()), (0, 100, Some("PAID")));
}

proptest! {
    #[test]
    fn whatever_is_asked_for_the_sum_never_exceeds_the_price(
        total in 1_i64..1000, asks in proptest::collection::vec((proptest::option::of(-10_i64..600), proptest::option::of(0_i64..1000)), 0..30),
    ) {
        let mut record = paid(total);
        for (amount, believed) in asks {
            let left = record.cancellable();
            let body = json!({ "reason": "r", "amount": amount, "currentCancellableAmount": believed });
            let reply = rules::cancel(&mut record, &moment(), &body);
            let taken = left - record.cancellable();
            prop_assert_eq!(reply.status == 200, taken > 0);
            prop_assert!(reply.status != 200 || (taken == amount.unwrap_or(left) && believed.is_none_or(|b| b == left)));
            prop_assert!((0..=total).contains(&record.cancelled()));
        }
        let word = match record.cancelled() { 0 => "PAID", c if c == total => "CANCELLED", _ => "PARTIAL_CANCELLED" };
        prop_assert_eq!(record.status(), Some(word));
    }
}

#[test]
fn a_webhook_is_tried_six_times_within_the_gateways_waits() {
    let minute = Duration::from_secs(60);
    let refused = || vec![Delivery { at: moment().now, status: Some(500), error: None, forged: false }];
    let mut record = Record::new("p".into());
    rules::open(&mut record, &moment(), checkout(1)).unwrap();
    let id = record.messages[0].id.clone();
    let now: DateTime<Utc> = moment().now;
    for base in [1, 4, 16, 64, 256] {
        delivered(&mut record, now, minute, &id, refused());
        let MessageState::Due { at } = record.messages[0].state else { panic!("given up at {base}") };
        assert!((TimeDelta::zero()..=TimeDelta::minutes(base)).contains(&(at - now)), "{base}");
    }
    delivered(&mut record, now, minute, &id, refused());
    assert_eq!(record.messages[0].state, MessageState::Parked);
    assert_eq!(record.messages[0].deliveries.len(), 6);
}

#[test]
fn only_200_counts_and_never_for_a_forgery() {
    for (status, forged, state) in
        [(Some(200), false, true), (Some(204), false, false), (Some(200), true, false), (None, false, false)]
    {
        let mut record = Record::new("p".into());
        rules::open(&mut record, &moment(), checkout(1)).unwrap();
        let id = record.messages[0].id.clone();
        let results = vec![Delivery { at: moment().now, status, error: None, forged }];
        delivered(&mut record, moment().now, Duration::from_secs(60), &id, results);
        assert_eq!(record.messages[0].state == MessageState::Delivered, state, "{status:?} {forged}");
    }
}

#[test]
fn faults_strike_as_often_as_they_were_armed_and_only_their_call() {
    let mut record = Record::new("p".into());
    record.faults.push(Armed { fault: Fault::Reset { on: Call::Get }, times: 2 });
    record.faults.push(Armed { fault: Fault::ResetAfter { on: Call::Cancel }, times: 1 });
    assert_eq!(record.weather(Call::Confirm).before, None);
    assert_eq!(record.weather(Call::Get).before, Some(Break::Reset));
    assert_eq!(record.weather(Call::Get).before, Some(Break::Reset));
    assert_eq!(record.weather(Call::Get).before, None);
    assert_eq!(record.weather(Call::Cancel).after, Some(Break::Reset));
    assert!(record.faults.is_empty());
}

#[test]
fn faults_are_written_as_the_tests_write_them() {
    let armed: Armed = serde_json::from_value(json!({ "kind": "delay", "on": "cancel", "ms": 5, "times": 3 })).unwrap();
    assert_eq!(armed, Armed { fault: Fault::Delay { on: Call::Cancel, ms: 5 }, times: 3 });
    let once: Armed = serde_json::from_value(json!({ "kind": "webhook_held_back" })).unwrap();
    assert_eq!(once, Armed { fault: Fault::WebhookHeldBack, times: 1 });
    assert!(serde_json::from_value::<Armed>(json!({ "kind": "no_such_fault" })).is_err());
}

#[test]
fn amounts_read_as_people_write_them() {
    for (minor, currency, text) in [
        (132_000, "KRW", "₩132,000"),
        (5, "KRW", "₩5"),
        (1_234_567, "JPY", "JPY 1,234,567"),
        (123_456, "USD", "USD 1,234.56"),
        (7, "USD", "USD 0.07"),
    ] {
        assert_eq!(money(minor, currency), text);
    }
}

#[test]
fn text_cannot_leave_its_place_in_the_page() {
    assert_eq!(escape(r#"<b a="1" c='2'>&{{script}}"#), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&#123;&#123;script}}");
}

#[tokio::test]
async fn what_was_changed_is_read_back_and_what_was_half_written_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (files, records) = Files::open(Some(folder.path().to_path_buf())).unwrap();
    assert!(records.is_empty());
    let ledger = Arc::new(Ledger::open(files, records));
    ledger.change("p", |record| *record = paid(100)).await.unwrap();
    std::fs::write(folder.path().join("q.new"), b"{\"half").unwrap();
    let (_, records) = Files::open(Some(folder.path().to_path_buf())).unwrap();
    assert_eq!(records.len(), 1);
    assert_eq!((records[0].id.clone(), records[0].status()), ("p".to_owned(), Some("PAID")));
    assert!(!folder.path().join("q.new").exists());
    let reopened = Ledger::open(Files::open(None).unwrap().0, records);
    let (due, _) = reopened.take_due(moment().now);
    assert_eq!(due.iter().filter(|item| matches!(item, Item::Deliver { .. })).count(), 2, "its webhooks are still due");
}

#[tokio::test]
async fn nothing_changes_when_it_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let (files, records) = Files::open(Some(folder.path().join("gone"))).unwrap();
    let ledger = Arc::new(Ledger::open(files, records));
    ledger.change("p", |record| *record = paid(100)).await.unwrap();
    std::fs::remove_dir_all(folder.path().join("gone")).unwrap();
    let refused = ledger.change("p", |record| rules::cancel(record, &moment(), &json!({ "reason": "r" }))).await;
    assert!(refused.is_err());
    assert_eq!(ledger.get("p").unwrap().cancelled(), 0);
}

#[test]
fn an_item_is_taken_once_until_it_is_finished() {
    let record = paid(100);
    let ledger = Ledger::open(Files::open(None).unwrap().0, vec![record]);
    let (due, _) = ledger.take_due(moment().now);
    assert_eq!(due.len(), 2);
    assert!(ledger.take_due(moment().now).0.is_empty());
    ledger.finish(&due[0]);
    assert_eq!(ledger.take_due(moment().now).0, due[..1], "still due: nobody wrote that it was delivered");
}
