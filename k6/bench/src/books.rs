//! The process that completes orders: the library alone, without sockets.

use std::sync::Arc;
use std::time::Instant;

use anyhow::Context as _;
use frontrow::app::App;
use frontrow::payments::{Payment, PaymentStatus};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::serve::Services;

/// The price of every order of the bench.
pub const AMOUNT: i64 = 100_000;

/// Reads the services, then lists of payments that somebody has paid.
///
/// # Errors
/// When a service fails or an order does not get paid.
pub async fn run() -> anyhow::Result<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let services: Services = serde_json::from_str(&lines.next_line().await?.context("the services")?)?;
    let app = App::connect(services.config()?, CancellationToken::new()).await?;
    println!("{}", json!({"port": 0}));
    while let Some(line) = lines.next_line().await? {
        let order: Value = serde_json::from_str(&line)?;
        let payments = tokio::fs::read_to_string(order["payments"].as_str().unwrap_or_default()).await?;
        let at_once = order["at_once"].as_u64().unwrap_or(1);
        let started = Instant::now();
        let completed = complete(&app, &payments, usize::try_from(at_once)?).await?;
        println!("{}", json!({"took_s": started.elapsed().as_secs_f64(), "completed": completed}));
    }
    Ok(())
}

async fn complete(app: &App, payments: &str, at_once: usize) -> anyhow::Result<usize> {
    let gate = Arc::new(Semaphore::new(at_once));
    let mut work = tokio::task::JoinSet::new();
    for id in payments.lines() {
        let (app, payment) = (app.clone(), paid(app, id));
        let turn = Arc::clone(&gate).acquire_owned().await?;
        work.spawn(async move {
            let done = frontrow::orders::settle(&app, payment).await;
            drop(turn);
            done
        });
    }
    let mut completed = 0;
    while let Some(done) = work.join_next().await {
        done??;
        completed += 1;
    }
    Ok(completed)
}

/// What the gateway says of a payment that was made.
fn paid(app: &App, id: &str) -> Payment {
    Payment {
        id: id.to_owned(),
        transaction_id: format!("t-{id}"),
        store_id: app.config.portone.store_id.clone(),
        status: PaymentStatus::Paid,
        channel_live: Some(false),
        version: "V2".into(),
        currency: "KRW".into(),
        total: AMOUNT,
        cancelled: 0,
        paid_at: Some(app.clock.now()),
        failure: None,
        cancellations: Vec::new(),
    }
}
