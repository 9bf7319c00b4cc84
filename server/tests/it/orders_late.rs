//! Two people, one seat, both pay late: one gets the seat, the other the money, and both are told over their sockets.

use std::time::{Duration, Instant};

use frontrow_protocol::client::Request;
use frontrow_protocol::server::{Body, OrderState, OrderStatus};
use serde_json::Value;

use crate::approval;
use crate::checkout::{Buyer, Shop, id, payment_id};
use crate::socket::Socket;

/// Within which people are told.
const SECONDS: Duration = Duration::from_secs(15);

/// A socket that follows an order.
async fn follows(shop: &Shop, buyer: &Buyer, order: &Value) -> Socket {
    let mut socket = Socket::open_as(shop.app.addr, buyer.client.token.as_deref().unwrap()).await;
    assert!(matches!(socket.ask(Request::OrderWatch { order: id(order) }).await, Body::OrderState(_)));
    socket
}

/// What the socket is told in the end.
async fn told(socket: &mut Socket, loser: OrderStatus) -> OrderState {
    let last = [OrderStatus::Paid, loser];
    let end = socket.until(|body| match body {
        Body::OrderState(state) if last.contains(&state.status) => Some(state.clone()),
        _ => None,
    });
    tokio::time::timeout(SECONDS, end).await.expect("told within seconds")
}

#[tokio::test]
async fn two_who_pay_late_for_one_seat_are_told_who_has_it_and_who_has_the_money() {
    let shop = Shop::open().await;
    let (ada, first) = shop.ordered(&[0]).await;
    shop.expired(&first).await;
    let (bob, second) = shop.ordered(&[0]).await;
    shop.expired(&second).await;
    let mut sockets = [follows(&shop, &ada, &first).await, follows(&shop, &bob, &second).await];
    let started = Instant::now();
    tokio::join!(shop.pay(&first), shop.pay(&second));
    let [ada_socket, bob_socket] = &mut sockets;
    let (ada_told, bob_told) = tokio::join!(told(ada_socket, OrderStatus::Refunded), told(bob_socket, OrderStatus::Refunded));
    assert!(started.elapsed() < SECONDS, "{:?}", started.elapsed());
    let mut ends = [ada_told.status, bob_told.status];
    ends.sort_by_key(|status| status.as_str());
    assert_eq!(ends, [OrderStatus::Paid, OrderStatus::Refunded]);
    for (state, order) in [(&ada_told, &first), (&bob_told, &second)] {
        let back = if state.status == OrderStatus::Paid { 0 } else { 100_000 };
        assert_eq!(shop.standin.refunded(payment_id(order)).await, back);
        assert_eq!(state.failure.is_some(), back > 0, "whoever lost the seat is told why: {state:?}");
    }
    assert_eq!(shop.states(&[0]).await, [2]);
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
}

/// By approval nothing is charged that comes too late: both are told so, by their answer and over the socket.
#[tokio::test]
async fn two_who_approve_late_for_one_seat_are_charged_nothing_and_told_so() {
    let shop = approval::shop().await;
    let (ada, first) = shop.ordered(&[0]).await;
    let first_token = approval::approved(&shop, &first, 100_000).await;
    shop.expired(&first).await;
    let (bob, second) = shop.ordered(&[0]).await;
    let second_token = approval::approved(&shop, &second, 100_000).await;
    let mut socket = follows(&shop, &bob, &second).await;
    let started = Instant::now();
    shop.let_expire(&second).await;
    let state = socket.until(|body| match body {
        Body::OrderState(state) if state.status == OrderStatus::Expired => Some(state.clone()),
        _ => None,
    });
    tokio::time::timeout(SECONDS, state).await.expect("told within seconds");
    assert!(started.elapsed() < SECONDS, "{:?}", started.elapsed());
    let answers = tokio::join!(approval::confirm(&ada, &first, &first_token), approval::confirm(&bob, &second, &second_token));
    for (answer, order) in [(answers.0, &first), (answers.1, &second)] {
        assert_eq!(answer.problem(), (409, "hold_ended".to_owned()));
        assert!(answer.text.contains("Nothing was charged"), "{}", answer.text);
        assert_eq!(shop.standin.story(payment_id(order)).await["payment"]["status"], "READY");
    }
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (0, 0));
}

/// Both have an order for the seat, as Redis forgot one of them, and both approve: one is charged and has the seat, of the
/// other nothing is taken.
#[tokio::test]
async fn two_who_approve_for_one_seat_are_told_who_has_it_and_who_was_not_charged() {
    let shop = approval::shop().await;
    let (ada, first) = shop.ordered(&[0]).await;
    approval::forgets(&shop, &ada, &first, &[0]).await;
    let (bob, second) = shop.ordered(&[0]).await;
    // The late one's own hold is forgotten too: whoever is first has the seat.
    approval::forgets(&shop, &bob, &second, &[0]).await;
    let tokens = [approval::approved(&shop, &first, 100_000).await, approval::approved(&shop, &second, 100_000).await];
    let mut sockets = [follows(&shop, &ada, &first).await, follows(&shop, &bob, &second).await];
    let started = Instant::now();
    let _ = tokio::join!(approval::confirm(&ada, &first, &tokens[0]), approval::confirm(&bob, &second, &tokens[1]));
    let [ada_socket, bob_socket] = &mut sockets;
    let (ada_told, bob_told) = tokio::join!(told(ada_socket, OrderStatus::Expired), told(bob_socket, OrderStatus::Expired));
    assert!(started.elapsed() < SECONDS, "{:?}", started.elapsed());
    let mut ends = [ada_told.status, bob_told.status];
    ends.sort_by_key(|status| status.as_str());
    assert_eq!(ends, [OrderStatus::Expired, OrderStatus::Paid]);
    for (state, order) in [(&ada_told, &first), (&bob_told, &second)] {
        let charged = if state.status == OrderStatus::Paid { "PAID" } else { "READY" };
        assert_eq!(shop.standin.story(payment_id(order)).await["payment"]["status"], charged);
        assert_eq!(state.failure.is_some(), charged == "READY", "whoever lost the seat is told why: {state:?}");
    }
    assert_eq!(shop.states(&[0]).await, [2]);
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
}

#[tokio::test]
async fn parity_38_parity_46_orders_and_payments_are_never_removed() {
    let shop = Shop::open().await;
    let (buyer, cancelled) = shop.ordered(&[0]).await;
    buyer.cancel(&cancelled).await.expect(200);
    let (_, lapsed) = shop.ordered(&[1]).await;
    shop.expired(&lapsed).await;
    let (late, refunded) = shop.ordered(&[2]).await;
    shop.expired(&refunded).await;
    shop.bought(&[2]).await;
    shop.pay(&refunded).await;
    shop.until_status(&refunded, "refunded").await;
    let (giver, given_back) = shop.bought(&[3]).await;
    let wish = serde_json::json!({ "tickets": [given_back["tickets"][0]["id"]], "refund": 90_000 });
    giver.client.post(&format!("/api/v1/orders/{}/cancellation", id(&given_back)), &wish).await.expect(200);
    shop.until_status(&given_back, "refunded").await;
    shop.settles().await;
    // What is over is still there for its owner, and every payment and ticket is still in the books.
    for (owner, order, status) in
        [(&buyer, &cancelled, "cancelled"), (&late, &refunded, "refunded"), (&giver, &given_back, "refunded")]
    {
        assert_eq!(owner.see(order).await["status"], status);
    }
    let count = |sql: &'static str| sqlx::query_scalar::<_, i64>(sql).fetch_one(&shop.app.pg);
    assert_eq!(count("select count(*) from orders").await.unwrap(), 5);
    assert_eq!(count("select count(*) from payments").await.unwrap(), 5);
    assert_eq!(count("select count(*) from tickets where revoked_at is not null").await.unwrap(), 1);
    // There is no way to remove one: not over REST, not past it while anything hangs on it.
    for path in [format!("/api/v1/orders/{}", id(&cancelled)), format!("/api/v1/payments/{}", payment_id(&cancelled))] {
        assert!([404, 405].contains(&buyer.client.delete(&path, &serde_json::json!({})).await.status.as_u16()), "{path}");
    }
    let removed = sqlx::query("delete from payments using refunds where refunds.payment_id = payments.id").execute(&shop.app.pg);
    assert!(removed.await.is_err(), "a payment that money went back of");
}
