//! Everything at once: a performance with offers that are open, people who wait, tickets that are paid, given back and
//! checked in, and mails that have not left is called off.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::seats;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, Role, WishStatus};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call_off::path;
use crate::checkout::{Buyer, id, payment_id, settles, until};
use crate::client::{Client, issue};
use crate::fixtures::{self, Spec};
use crate::orders_crash::{Node, Town};
use crate::socket::Socket;
use crate::wishes;

const REASON: &str = "주연 배우의 부상";

/// A sold-out house of two rows, and everybody who has to do with it.
struct House {
    town: Town,
    /// Two seats; both of the tickets are in.
    inside: Bought,
    /// Had two seats and gave one back, which is offered to `offered`.
    partly: Bought,
    /// Their money takes its time, and fails at first.
    slow: Bought,
    /// Their money is refused until somebody sees to it.
    stuck: Bought,
    /// What came back is held for them.
    offered: Buyer,
    /// Orders what came back, and has not paid.
    ordered: (Buyer, Value),
    /// Wait for more.
    waiting: [Buyer; 2],
}

struct Bought {
    buyer: Buyer,
    order: Value,
    payment: String,
}

async fn bought(town: &Town, of: &[u32]) -> Bought {
    let buyer = town.buyer().await;
    let hold = seats::hold(&town.app, &town.performance, buyer.account, of).await.expect("a hold");
    let order = buyer.order(&json!({ "performance": town.performance.id, "hold": hold.hold })).await.expect(201);
    let payment = payment_id(&order).to_owned();
    town.pay_silently(&order).await;
    let order = buyer.sync(&order).await.expect(200);
    assert_eq!(order["status"], "paid");
    Bought { buyer, order, payment }
}

async fn guest(town: &Town) -> Buyer {
    let account = fixtures::account(&town.app, "customer").await;
    Buyer { account, client: town.client_of(account) }
}

fn owner(town: &Town) -> Client {
    Client::at(&format!("http://{}", town.addr), &issue(&town.app, town.performance.owner, Role::Manager))
}

async fn scan(town: &Town, code: &Value) -> Value {
    let scan = json!({ "scan": Uuid::now_v7(), "code": code, "gate": "North" });
    owner(town).post(&format!("/api/v1/performances/{}/check-ins", town.performance.id), &scan).await.expect(200)
}

async fn give_back_one(town: &Town, of: &Bought) {
    let path = format!("/api/v1/orders/{}/cancellation", id(&of.order));
    let quote = of.buyer.client.get(&path).await.expect(200);
    let (ticket, refund) = (&quote["tickets"][0]["ticket"], &quote["tickets"][0]["refund"]);
    of.buyer.client.post(&path, &json!({ "tickets": [ticket], "refund": refund })).await.expect(200);
    until("that is back", || async { town.standin.refunded(&of.payment).await > 0 }).await;
}

async fn wish(guest: &Buyer, town: &Town) -> Value {
    guest.client.get(&wishes::path(town.performance.id)).await.expect(200)
}

async fn until_wish(guest: &Buyer, town: &Town, wanted: &str) -> Value {
    until(&format!("the wish is {wanted}"), || async { wish(guest, town).await["status"] == wanted }).await;
    wish(guest, town).await
}

/// No mail that is written from here on leaves by itself.
async fn no_mail_leaves(app: &App) {
    let later = "alter table notices alter column next_at set default now() + interval '1 hour'";
    sqlx::query(later).execute(&app.pg).await.unwrap();
}

/// All of them leave now; what lies in the node's mailbox then.
async fn mails(town: &Town) -> usize {
    sqlx::query("update notices set next_at = now()").execute(&town.app.pg).await.unwrap();
    until("every mail has left", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from notices where status <> 'sent'").fetch_one(&town.app.pg).await.unwrap()
            == 0
    })
    .await;
    std::fs::read_dir(town.folder.path().join("mails")).unwrap().count()
}

impl House {
    /// The house, on a node that runs.
    async fn open(town: Town) -> Self {
        let inside = bought(&town, &[0, 1]).await;
        let partly = bought(&town, &[2, 3]).await;
        let slow = bought(&town, &[4, 5]).await;
        let stuck = bought(&town, &[6, 7]).await;
        for ticket in inside.order["tickets"].as_array().unwrap() {
            assert_eq!(scan(&town, &ticket["code"]).await["verdict"], "admitted");
        }
        let [orders, offered, first, second] = [guest(&town).await, guest(&town).await, guest(&town).await, guest(&town).await];
        for (guest, seats) in [(&orders, 1), (&offered, 1), (&first, 1), (&second, 2)] {
            let body = json!({ "grade": null, "seats": seats });
            guest.client.post(&wishes::path(town.performance.id), &body).await.expect(201);
        }
        // The first seat that comes back is ordered, the second is held for somebody when it ends.
        give_back_one(&town, &partly).await;
        let offer = until_wish(&orders, &town, "offered").await;
        let hold = json!({ "performance": town.performance.id, "hold": offer["offer"]["hold"] });
        let ordered = orders.order(&hold).await.expect(201);
        give_back_one(&town, &slow).await;
        until_wish(&offered, &town, "offered").await;
        let english = "update accounts set language = 'en' where id = any($1)";
        sqlx::query(english).bind([slow.buyer.account, orders.account]).execute(&town.app.pg).await.unwrap();
        for then in ["FAILED", "SUCCEEDED"] {
            town.standin.fault(&slow.payment, json!({ "kind": "cancel_pends", "then": then, "ms": 200 })).await;
        }
        town.standin.fault(&stuck.payment, json!({ "kind": "cancel_fails", "times": 1000 })).await;
        Self { town, inside, partly, slow, stuck, offered, ordered: (orders, ordered), waiting: [first, second] }
    }

    async fn call_off(&self) -> reqwest::Result<reqwest::Response> {
        let path = path(self.town.performance.id);
        owner(&self.town).request(reqwest::Method::POST, &path).json(&json!({ "reason": REASON })).send().await
    }

    async fn report(&self) -> Value {
        owner(&self.town).get(&path(self.town.performance.id)).await.expect(200)
    }

    /// No refund waits for its time; the report, once it is as wanted.
    async fn until_report(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + Duration::from_secs(40);
        loop {
            hurry(&self.town.app).await;
            let report = self.report().await;
            if wanted(&report) {
                return report;
            }
            assert!(Instant::now() < deadline, "never {what}: {report}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// All is over but the money that is refused, and nobody was told that it is back.
    async fn is_over_but_for_one(&self) {
        let wanted = |report: &Value| {
            let [total, done, stuck] = ["total", "done", "stuck"].map(|of| report["refunds"][of].as_i64().unwrap());
            report["sale_ended"] == true && report["orders_left"] == 0 && (done, stuck) == (total - 1, 1)
        };
        let report = self.until_report("all but one back", wanted).await;
        assert_eq!(report["done"], false, "{report}");
        assert_eq!(self.stuck.buyer.see(&self.stuck.order).await["status"], "refunding");
        for guest in self.waiting.iter().chain([&self.offered]) {
            let ended = until_wish(guest, &self.town, "closed").await;
            assert!(ended["offer"].is_null(), "{ended}");
        }
        assert_eq!(wish(&self.ordered.0, &self.town).await["status"], "ordered");
        assert_eq!(self.town.status(&self.ordered.1).await, "cancelled");
    }

    async fn ends_well(&self) {
        self.is_over_but_for_one().await;
        self.nothing_is_sold_any_more().await;
        self.the_gate_is_shut().await;
        self.town.standin.calm(&self.stuck.payment).await;
        self.until_report("done", |report| report["done"] == true).await;
        let settled = settles(&self.town.app).await;
        assert_eq!((settled.paid_orders, settled.tickets), (0, 0));
        for (of, kept) in [(&self.inside, 0), (&self.stuck, 0), (&self.partly, 10_000), (&self.slow, 5000)] {
            let total = of.order["amount"].as_i64().unwrap();
            assert_eq!(self.town.standin.refunded(&of.payment).await, total - kept, "the fee that was agreed to stays");
            assert_eq!(self.town.status(&of.order).await, "refunded");
        }
        self.everybody_was_told_once().await;
    }

    async fn nothing_is_sold_any_more(&self) {
        let town = &self.town;
        let late = guest(town).await;
        let wished = late.client.post(&wishes::path(town.performance.id), &json!({ "grade": null, "seats": 1 })).await;
        assert_eq!(wished.problem().1, "closed", "{}", wished.text);
        // Whoever has not heard of it is refused as well.
        let held = seats::hold(&town.app, &town.performance, self.partly.buyer.account, &[2]).await;
        assert!(held.is_err(), "what came back is not on sale");
        let open: i64 = sqlx::query_scalar("select count(*) from offers where status = 'open' or settled_at is null")
            .fetch_one(&town.app.pg)
            .await
            .unwrap();
        assert_eq!(open, 0, "nothing is held for anybody");
    }

    /// Whoever was in stays counted; nobody comes in.
    async fn the_gate_is_shut(&self) {
        for of in [&self.inside, &self.stuck] {
            for ticket in of.order["tickets"].as_array().unwrap() {
                let scanned = scan(&self.town, &ticket["code"]).await;
                assert_eq!(scanned["verdict"], "revoked", "{scanned}");
            }
        }
    }

    /// Kinds of mails of each account, in its language: nobody hears the same twice, and nobody of an offer that is gone.
    async fn everybody_was_told_once(&self) {
        let rows: Vec<(Uuid, String, String)> =
            sqlx::query_as("select account_id, kind, language from notices where kind <> 'order_paid' order by kind")
                .fetch_all(&self.town.app.pg)
                .await
                .unwrap();
        let mut told: BTreeMap<Uuid, Vec<(String, String)>> = BTreeMap::new();
        rows.into_iter().for_each(|(account, kind, language)| told.entry(account).or_default().push((kind, language)));
        let mut of = |buyer: &Buyer| told.remove(&buyer.account).unwrap_or_default();
        let called_off = |language: &str| ("performance_cancelled".to_owned(), language.to_owned());
        let refunded = |language: &str| ("refunded".to_owned(), language.to_owned());
        assert_eq!(of(&self.inside.buyer), [called_off("ko"), refunded("ko")]);
        assert_eq!(of(&self.stuck.buyer), [called_off("ko"), refunded("ko")]);
        // Of each of their two refunds once; the first was before they chose their language.
        assert_eq!(of(&self.partly.buyer), [called_off("ko"), refunded("ko"), refunded("ko")]);
        let mut slow = of(&self.slow.buyer);
        slow.sort();
        assert_eq!(slow, [called_off("en"), refunded("en"), refunded("ko")]);
        let (mut ordered, offered) = (of(&self.ordered.0), of(&self.offered));
        ordered.retain(|(kind, _)| kind != "seats_offered");
        assert_eq!(ordered, [called_off("en")], "nothing was paid, so nothing is back");
        assert_eq!(offered, [], "a mail that had not left does not promise seats any more");
        assert_eq!((of(&self.waiting[0]), of(&self.waiting[1])), (Vec::new(), Vec::new()));
        assert_eq!(told.into_values().flatten().count(), 0, "nobody else has to do with it");
        let written: i64 = sqlx::query_scalar("select count(*) from notices").fetch_one(&self.town.app.pg).await.unwrap();
        assert_eq!(i64::try_from(mails(&self.town).await).unwrap(), written, "each left once");
    }
}

async fn hurry(app: &App) {
    let sql = "update refunds set next_attempt_at = now() where next_attempt_at > now() + interval '1 second'";
    sqlx::query(sql).execute(&app.pg).await.unwrap();
}

async fn house() -> (House, Node) {
    let town = Town::with(Spec { starts_at: Utc::now() + TimeDelta::days(8), ..wishes::spec() }).await;
    no_mail_leaves(&town.app).await;
    let node = town.node(None).await;
    (House::open(town).await, node)
}

#[tokio::test]
async fn offers_wishes_tickets_money_and_mails_end_together() {
    let (house, _node) = house().await;
    let town = &house.town;
    let mut sockets = Vec::new();
    for guest in house.waiting.iter().chain([&house.offered]) {
        sockets.push(Socket::open_as(town.addr, guest.client.token.as_deref().unwrap()).await);
    }
    let started = Instant::now();
    assert_eq!(house.call_off().await.unwrap().status(), 202);
    for socket in &mut sockets {
        let closed = socket.until(|body| match body {
            Body::WishState(state) if state.status == WishStatus::Closed => Some(state.offer.is_none()),
            _ => None,
        });
        assert!(closed.await, "an offer that is gone");
    }
    assert!(started.elapsed() < Duration::from_secs(15), "told after {:?}", started.elapsed());
    sockets[2].refused_with(Request::QueueJoin { performance: town.performance.id }, ErrorCode::Closed).await;
    house.ends_well().await;
}

/// The same, with the node killed at `point`.
async fn killed_at(point: &str) {
    let (house, node) = house().await;
    drop(node);
    let mut node = house.town.node(Some(point)).await;
    let _ = house.call_off().await;
    for _ in 0..200 {
        hurry(&house.town.app).await;
        if !node.lives() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    node.died_at(point).await;
    let _next = house.town.node(None).await;
    house.ends_well().await;
}

#[tokio::test]
async fn killed_before_the_seats_are_closed_everything_ends_together_all_the_same() {
    killed_at("call_off.line_closed").await;
}

#[tokio::test]
async fn killed_between_books_and_money_everything_ends_together_all_the_same() {
    killed_at("call_off.5_batch_committed").await;
}

#[tokio::test]
async fn killed_over_a_refund_that_is_under_way_everything_ends_together_all_the_same() {
    killed_at("orders.refund_requested").await;
}
