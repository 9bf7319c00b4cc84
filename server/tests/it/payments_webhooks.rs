//! Webhooks of the stand-in at a small receiver that believes them as our server does.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use frontrow::payments::Gateway;
use frontrow::payments::webhook::{Rejected, Webhook, verify};
use serde_json::json;
use tokio::net::TcpListener;

use crate::harness::portone_config;
use crate::payments::payment_id;
use crate::standin::StandIn;

const PRICE: i64 = 132_000;

type Verdict = Result<Webhook, Rejected>;

/// Answers what it was told to, in order, then 200; 400 to what it does not believe.
#[derive(Clone)]
pub struct Receiver {
    pub url: String,
    seen: Arc<Mutex<Vec<Verdict>>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let receiver = Self { url, seen: Arc::default(), answers: Arc::default() };
        let router = axum::Router::new().route("/hook", axum::routing::post(receive)).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        receiver
    }

    pub fn answer(&self, statuses: &[u16]) {
        self.answers.lock().unwrap().extend(statuses);
    }

    pub fn seen(&self) -> Vec<Verdict> {
        self.seen.lock().unwrap().clone()
    }

    pub fn kinds(&self) -> Vec<String> {
        self.seen().into_iter().flatten().map(|w| w.kind).collect()
    }

    /// Waits until `enough` holds of what was seen.
    pub async fn until(&self, enough: impl Fn(&[Verdict]) -> bool) -> Vec<Verdict> {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
        loop {
            let seen = self.seen();
            if enough(&seen) {
                return seen;
            }
            assert!(tokio::time::Instant::now() < deadline, "{seen:#?}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let verdict = verify(&portone_config().webhook_secrets, &headers, &body, chrono::Utc::now());
    let genuine = verdict.is_ok();
    receiver.seen.lock().unwrap().push(verdict);
    if !genuine {
        return StatusCode::BAD_REQUEST;
    }
    let answer = receiver.answers.lock().unwrap().pop_front().unwrap_or(200);
    StatusCode::from_u16(answer).unwrap()
}

async fn start() -> (StandIn, Receiver) {
    let receiver = Receiver::start().await;
    (StandIn::start(Some(&receiver.url)).await, receiver)
}

fn has(kind: &str) -> impl Fn(&[Verdict]) -> bool {
    move |seen| seen.iter().flatten().any(|w| w.kind == kind)
}

#[tokio::test]
async fn each_step_is_announced_signed_and_about_its_payment() {
    let (standin, receiver) = start().await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    let id = payment_id();
    standin.pay(&id, PRICE).await;
    let seen = receiver.until(has("Transaction.Paid")).await;
    let paid = gateway.get(&id).await.unwrap().unwrap();
    for webhook in seen {
        let webhook = webhook.unwrap();
        assert_eq!(webhook.payment_id.as_ref(), Some(&id));
        assert_eq!(webhook.store_id.as_deref(), Some("store-test"));
        assert_eq!(webhook.transaction_id.as_ref(), Some(&paid.transaction_id));
    }
    standin.console_cancel(&id, Some(1)).await;
    receiver.until(has("Transaction.PartialCancelled")).await;
    standin.console_cancel(&id, None).await;
    let seen = receiver.until(has("Transaction.Cancelled")).await;
    let gone = gateway.get(&id).await.unwrap().unwrap();
    let last = seen.into_iter().flatten().find(|w| w.kind == "Transaction.Cancelled").unwrap();
    assert_eq!(last.cancellation_id.as_ref(), Some(&gone.cancellations[1].id));
}

#[tokio::test]
async fn a_refused_webhook_comes_again_with_the_same_id_until_it_is_taken() {
    let (standin, receiver) = start().await;
    receiver.answer(&[500, 204, 302]); // 200 alone is yes
    let id = payment_id();
    standin.open(&id, PRICE).await;
    let seen = receiver.until(|seen| seen.len() == 4).await;
    let ids: std::collections::HashSet<_> = seen.into_iter().map(|w| w.unwrap().id).collect();
    assert_eq!(ids.len(), 1);
    let story = standin.story(&id).await;
    assert_eq!(story["webhooks"][0]["deliveries"][0]["status"], 500);
}

#[tokio::test]
async fn nobody_there_parks_a_webhook_until_it_is_asked_for() {
    let (standin, receiver) = start().await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    receiver.answer(&[503; 6]);
    let id = payment_id();
    assert!(gateway.resend_webhook(&id, None).await.is_err(), "no such payment");
    standin.open(&id, PRICE).await;
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    loop {
        // The schedule goes by the stand-in's clock.
        standin.advance(Duration::from_secs(60)).await;
        if standin.story(&id).await["webhooks"][0]["state"]["kind"] == "parked" {
            break;
        }
        assert!(tokio::time::Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let tried = receiver.until(|seen| seen.len() == 6).await;
    let webhook_id = tried[0].clone().unwrap().id;
    gateway.resend_webhook(&id, Some(&webhook_id)).await.unwrap();
    let seen = receiver.until(|seen| seen.len() == 7).await;
    assert_eq!(seen[6].clone().unwrap().id, webhook_id);
    assert!(gateway.resend_webhook(&id, Some("whk_nobody")).await.unwrap_err().is_refusal("WEBHOOK_NOT_FOUND"));
}

#[tokio::test]
async fn webhooks_can_be_suppressed_delayed_doubled_and_reordered() {
    let (standin, receiver) = start().await;
    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_suppressed", "times": 2 })).await;
    standin.pay(&id, PRICE).await;
    let story = standin.story(&id).await;
    assert_eq!(story["webhooks"].as_array().unwrap().len(), 2);
    assert!(story["webhooks"].as_array().unwrap().iter().all(|w| w["state"]["kind"] == "parked"));

    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_duplicated", "copies": 5 })).await;
    standin.open(&id, PRICE).await;
    let seen = receiver.until(|seen| seen.len() >= 5).await;
    assert_eq!(seen.len(), 5, "and nothing of the suppressed ones");
    assert!(seen.windows(2).all(|w| w[0] == w[1]), "one id, five times");

    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_held_back" })).await;
    standin.pay(&id, PRICE).await;
    let seen = receiver.until(|seen| seen.len() == 7).await;
    let kinds: Vec<_> = seen[5..].iter().map(|w| w.clone().unwrap().kind).collect();
    assert_eq!(kinds, ["Transaction.Paid", "Transaction.Ready"]);

    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_delayed", "ms": 3_600_000 })).await;
    standin.pay(&id, PRICE).await;
    receiver.until(|seen| seen.len() == 8).await;
    assert_eq!(receiver.kinds()[7], "Transaction.Paid", "the first waits for its hour");
    standin.advance(Duration::from_secs(3601)).await;
    receiver.until(|seen| seen.len() == 9).await;
    assert_eq!(receiver.kinds()[8], "Transaction.Ready");
}

#[tokio::test]
async fn forged_webhooks_are_told_from_genuine_ones() {
    let (standin, receiver) = start().await;
    for how in ["wrong_secret", "altered_body", "stale", "early", "unsigned", "other_version"] {
        let statuses = standin.webhook(&payment_id(), json!({ "type": "Transaction.Paid", "forged": how })).await;
        assert_eq!(statuses, [Some(400)], "{how}");
    }
    assert!(receiver.seen().iter().all(Result::is_err));
    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_forged", "how": "wrong_secret" })).await;
    standin.open(&id, PRICE).await;
    let seen = receiver.until(|seen| seen.len() == 8).await;
    assert_eq!(seen[6], Err(Rejected::BadSignature));
    assert_eq!(seen[7].clone().unwrap().payment_id, Some(id), "the genuine one follows");
    let unknown = standin.webhook(&payment_id(), json!({ "type": "Transaction.Imagined", "copies": 3 })).await;
    assert_eq!(unknown, [Some(200); 3]);
}

#[tokio::test]
async fn both_secrets_sign_while_one_is_replaced() {
    let receiver = Receiver::start().await;
    let first = StandIn::start(Some(&receiver.url)).await;
    let mut settings = first.settings.clone();
    settings.webhook_secrets.insert(0, "whsec_bmV3ZXIgc2VjcmV0IG9mIHRoZSB0d28=".to_owned().into());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let standin = StandIn::serve(settings, listener).await;
    standin.open(&payment_id(), PRICE).await;
    assert!(receiver.until(|seen| seen.len() == 1).await[0].is_ok(), "the older one is still known here");
}
