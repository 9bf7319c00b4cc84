//! Paid orders that come at once are completed together, and each as it would have been alone.

use frontrow::orders;
use frontrow::payments::{Payment, PaymentStatus};
use frontrow::seats::OrderedSeats;
use frontrow_protocol::seats::{SeatState, get};
use futures_util::future::join_all;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

/// What the gateway says of a payment that was made.
fn paid(app: &TestApp, id: &str) -> Payment {
    Payment {
        id: id.to_owned(),
        transaction_id: format!("t-{id}"),
        store_id: app.config.portone.store_id.clone(),
        status: PaymentStatus::Paid,
        channel_live: Some(false),
        version: "V2".into(),
        currency: "KRW".into(),
        total: 1000,
        cancelled: 0,
        paid_at: Some(app.app.clock.now()),
        failure: None,
        cancellations: Vec::new(),
    }
}

/// A pending order of one seat, and its payment's id.
async fn order(app: &TestApp, performance: &frontrow::shows::Performance, account: Uuid, seat: u32) -> (Uuid, String) {
    let ordered = OrderedSeats { order: Uuid::now_v7(), hold: Uuid::now_v7(), account, seats: vec![seat] };
    let until = app.app.clock.now() + chrono::TimeDelta::hours(1);
    fixtures::order_row(app, performance, &ordered, "pending", until).await;
    let payment = Uuid::new_v4().simple().to_string();
    sqlx::query("insert into payments (id, order_id, amount, currency) values ($1, $2, 1000, 'KRW')")
        .bind(&payment)
        .bind(ordered.order)
        .execute(&app.app.pg)
        .await
        .unwrap();
    (ordered.order, payment)
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pg).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_paid_at_once_are_sold_once_each() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let account = fixtures::account(&app, "customer").await;
    let mut orders = Vec::new();
    for seat in 0..60 {
        orders.push(order(&app, &performance, account, seat).await);
    }
    // Two want a seat that the first of them gets.
    let rival = order(&app, &performance, account, 7).await;
    let (first, second) = (orders[7].0, rival.0);
    orders.push(rival);
    // Browser, webhook and reconciler tell of the same payment at once.
    let told = orders.iter().chain(&orders[..20]).map(|(_, payment)| orders::settle(&app, paid(&app, payment)));
    for outcome in join_all(told).await {
        outcome.unwrap();
    }
    assert_eq!(count(&app, "select count(*) from tickets").await, 60);
    assert_eq!(count(&app, "select count(*) from orders where status = 'paid'").await, 60);
    assert_eq!(count(&app, "select count(*) from orders where status in ('refunding', 'refunded')").await, 1);
    assert_eq!(count(&app, "select count(*) from payments where status = 'PAID' and transaction_id is not null").await, 61);
    assert_eq!(count(&app, "select count(*) from outbox where kind = 'order_paid' and handled_at is null").await, 0);
    let sold: Vec<Uuid> =
        sqlx::query_scalar("select order_id from tickets where seat_index = 7").fetch_all(&app.app.pg).await.unwrap();
    assert!(sold == [first] || sold == [second], "{sold:?}");
    let map = frontrow::seats::map(&app, &performance).await.unwrap();
    assert!((0..60).all(|seat| get(&map.packed, seat) == SeatState::Sold));
    assert_eq!(get(&map.packed, 60), SeatState::Available);
    // Rows of one transaction have one xmin.
    let transactions = count(&app, "select count(distinct xmin::text) from tickets").await;
    assert!(transactions < 60, "no two were completed together");
}

#[tokio::test]
async fn a_paid_order_alone_waits_for_nobody() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let account = fixtures::account(&app, "customer").await;
    let (order, payment) = order(&app, &performance, account, 3).await;
    orders::settle(&app, paid(&app, &payment)).await.unwrap();
    let state = orders::state(&app, account, order).await.unwrap();
    assert_eq!(state.tickets.len(), 1);
}
