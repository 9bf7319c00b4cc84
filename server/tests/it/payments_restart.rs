//! The stand-in's memory: nothing it said is forgotten, however it ends.

use std::process::{Child, Command};
use std::time::Duration;

use frontrow::config::PortOneConfig;
use frontrow::embedded::portone::{StandInSettings, serve};
use frontrow::payments::{CancelRequest, Gateway, GatewayError};
use serde_json::json;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::harness::portone_config;
use crate::payments::payment_id;
use crate::payments_webhooks::Receiver;
use crate::ports;
use crate::standin::StandIn;

const PRICE: i64 = 50_000;

fn refund() -> CancelRequest {
    CancelRequest {
        reason: "too late".into(),
        amount: Some(20_000),
        current_cancellable_amount: Some(PRICE),
        idempotency_key: "refund-0123456789-1".into(),
    }
}

#[tokio::test]
async fn payments_keys_and_webhooks_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let standin = StandIn::start_at(Some(&receiver.url), Some(folder.path())).await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_delayed", "ms": 1_000, "times": 2 })).await;
    gateway.pre_register(&id, PRICE, "KRW").await.unwrap();
    standin.pay(&id, PRICE).await;
    standin.fault(&id, json!({ "kind": "reset_after", "on": "cancel" })).await;
    assert!(matches!(gateway.cancel(&id, &refund()).await, Err(GatewayError::OutcomeUnknown(_))));
    let before = gateway.get(&id).await.unwrap();

    let standin = standin.restart().await;
    assert_eq!(gateway.get(&id).await.unwrap(), before);
    gateway.cancel(&id, &refund()).await.unwrap();
    assert_eq!(standin.refunded(&id).await, 20_000, "the key was remembered");
    let seen = receiver.until(|seen| seen.len() >= 3).await;
    let mut kinds: Vec<_> = seen.into_iter().map(|w| w.unwrap().kind).collect();
    kinds.sort();
    assert_eq!(kinds, ["Transaction.Paid", "Transaction.PartialCancelled", "Transaction.Ready"]);
}

#[tokio::test]
async fn webhooks_owed_go_where_the_server_is_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (Receiver::start().await, Receiver::start().await);
    let mut standin = StandIn::start_at(Some(&old.url), Some(folder.path())).await;
    let id = payment_id();
    standin.fault(&id, json!({ "kind": "webhook_delayed", "ms": 3_600_000, "times": 2 })).await;
    standin.pay(&id, PRICE).await;
    standin.settings.webhook_url = Some(new.url.parse().unwrap());
    let standin = standin.restart().await;
    standin.advance(Duration::from_secs(3601)).await;
    new.until(|seen| seen.len() == 2).await;
    assert!(old.seen().is_empty());
}

/// The child's part of the test below: serves until it is killed.
#[tokio::test]
#[ignore = "run by kill_minus_nine_forgets_nothing as a process of its own"]
async fn serve_until_killed() {
    let Ok(folder) = std::env::var("FRONTROW_STANDIN_FOLDER") else { return };
    let addr = std::env::var("FRONTROW_STANDIN_ADDR").unwrap();
    let listener = TcpListener::bind(&addr).await.unwrap();
    let config = portone_config();
    let settings = StandInSettings {
        data_dir: Some(folder.into()),
        api_secret: config.api_secret,
        store_id: config.store_id,
        channel_key: config.channel_key,
        webhook_url: Some(std::env::var("FRONTROW_STANDIN_HOOK").unwrap().parse().unwrap()),
        webhook_secrets: config.webhook_secrets,
        public_url: format!("http://{addr}").parse().unwrap(),
        retry_minute: Duration::from_millis(50),
    };
    serve(settings, listener, CancellationToken::new()).await.unwrap();
}

struct Killed(Child);

impl Killed {
    fn start(folder: &std::path::Path, addr: &str, hook: &str) -> Self {
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["payments_restart::serve_until_killed", "--exact", "--ignored", "--quiet"])
            .env("FRONTROW_STANDIN_FOLDER", folder)
            .env("FRONTROW_STANDIN_ADDR", addr)
            .env("FRONTROW_STANDIN_HOOK", hook)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        Self(child)
    }

    /// SIGKILL, and gone.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn up(gateway: &Gateway) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    while gateway.get("nobody").await.is_err() {
        assert!(tokio::time::Instant::now() < deadline, "the child does not serve");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn kill_minus_nine_forgets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let addr = ports::free_address().to_string();
    let base = format!("http://{addr}");
    let gateway = Gateway::new(&PortOneConfig { api_url: base.parse().unwrap(), ..portone_config() }).unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let control = async |path: String, body: serde_json::Value| {
        http.post(format!("{base}/_control/payments/{path}")).json(&body).send().await
    };
    let mut child = Killed::start(folder.path(), &addr, &receiver.url);
    up(&gateway).await;
    let id = payment_id();
    // Webhooks are refused before the kill, so they are owed after it.
    receiver.answer(&[500, 500]);
    control(format!("{id}/faults"), json!({ "kind": "webhook_suppressed" })).await.unwrap();
    control(format!("{id}/pay"), json!({ "total": PRICE })).await.unwrap();
    // Dies while the refund is being done, again and again, somewhere; the same key ends in one refund.
    control(format!("{id}/faults"), json!({ "kind": "delay_after", "on": "cancel", "ms": 60_000 })).await.unwrap();
    let mut told = None;
    for wait in [3, 8, 20, 60] {
        let (caller, target) = (gateway.clone(), id.clone());
        let calling = tokio::spawn(async move { caller.cancel(&target, &refund()).await });
        tokio::time::sleep(Duration::from_millis(wait)).await;
        child.kill();
        told = calling.await.unwrap().ok().or(told);
        child = Killed::start(folder.path(), &addr, &receiver.url);
        up(&gateway).await;
        let seen = gateway.get(&id).await.unwrap().unwrap();
        assert!(seen.cancelled == 0 || seen.cancelled == 20_000, "{seen:?}");
        assert!(told.is_none() || seen.cancelled == 20_000, "what was answered is not forgotten");
    }
    gateway.cancel(&id, &refund()).await.unwrap();
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((seen.cancelled, seen.cancellations.len()), (20_000, 1));
    let owed = receiver.until(|seen| {
        let kinds: std::collections::HashSet<_> = seen.iter().flatten().map(|w| w.kind.as_str()).collect();
        kinds.contains("Transaction.Paid") && kinds.contains("Transaction.PartialCancelled")
    });
    owed.await;
}
