//! What else happens in a random course (`orders_chance.rs`): the gate, the waiting list, and the manager who calls it all off.

use std::collections::BTreeSet;
use std::time::Duration;

use frontrow::seats;
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, Client};
use crate::orders_chance::{ADMITTED, Course, WAITING, dies_after};

/// What somebody was promised.
#[derive(Default)]
pub struct Said {
    /// Tickets that were let in.
    admitted: BTreeSet<String>,
    /// The performance is called off: the manager was told so.
    called_off: bool,
}

impl Course<'_> {
    /// `event` of 22.
    pub async fn happens(&mut self, event: u64) {
        match event {
            0..5 => self.scan().await,
            5..8 => self.wish().await,
            8..16 => self.take_offer().await,
            16..18 => self.decline_offer().await,
            18..20 => self.give_back().await,
            // Not before there is something to be given back.
            _ if self.story.lines().count() > 25 => self.call_off().await,
            _ => self.scan().await,
        }
    }

    /// Every seat is sold: what happens from there on is about tickets, money that goes back, and people who wait.
    pub async fn sell_out(&mut self) {
        for buyer in 0..ADMITTED {
            let (node, first) = (buyer % 2, 2 * buyer as u32);
            let town = self.town;
            let wanted = [first, first + 1];
            let held = seats::hold(&town.nodes[node], &self.performance, self.buyers[buyer], &wanted).await.expect("a hold");
            let body = json!({ "performance": self.performance.id, "hold": held.hold });
            let client = self.client(node, buyer);
            let request = client.request(Method::POST, "/api/v1/orders").header("Idempotency-Key", held.hold.to_string());
            let order = client.send(request.json(&body)).await.expect(201);
            self.placed(buyer, node, &order);
            let terms = json!({ "total": order["amount"], "manual": node == 1 });
            let paid = town.standin.pay_with(&self.orders[buyer].payment, terms).await;
            let (verb, body) = match paid["paymentToken"].as_str() {
                Some(token) => ("confirm", json!({ "payment_token": token })),
                None => ("sync", json!({})),
            };
            assert_eq!(self.post(buyer, verb, &body).await.expect(200)["status"], "paid");
        }
        self.tell("every seat is sold");
        for buyer in ADMITTED..ADMITTED + WAITING {
            self.wish_of(buyer, &Value::Null).await;
        }
    }

    fn owner(&self, node: usize) -> Client {
        Client::of(&self.town.nodes[node], self.performance.owner, Role::Manager)
    }

    /// A ticket at the gate: it lets one in, once, and nobody who was given money back or whose performance is gone.
    async fn scan(&mut self) {
        let Some(order) = self.some_order() else { return };
        let placed = &self.orders[order];
        let seen = self.client(placed.node, placed.buyer).get(&format!("/api/v1/orders/{}", placed.id)).await.expect(200);
        let tickets = seen["tickets"].as_array().unwrap().clone();
        if tickets.is_empty() {
            return self.tell(&format!("order {order}: no ticket to scan"));
        }
        let (ticket, gate) = (tickets[self.pick(tickets.len() as u64) as usize].clone(), self.pick(2) as usize);
        let scan = json!({ "scan": Uuid::now_v7(), "code": ticket["code"], "gate": "North" });
        let path = format!("/api/v1/performances/{}/check-ins", self.performance.id);
        let verdict = self.owner(gate).post(&path, &scan).await.expect(200)["verdict"].as_str().unwrap().to_owned();
        self.tell(&format!("order {order}: a ticket at the gate: {verdict}"));
        let id = ticket["id"].as_str().unwrap().to_owned();
        match verdict.as_str() {
            "admitted" => {
                assert!(ticket["status"] == "valid", "a ticket that was given back came in\n{}", self.story);
                assert!(self.said.admitted.insert(id), "one ticket came in twice\n{}", self.story);
            }
            "already_used" => assert!(self.said.admitted.contains(&id), "used by nobody\n{}", self.story),
            "revoked" => assert!(ticket["status"] == "revoked", "{ticket}\n{}", self.story),
            other => panic!("{other}\n{}", self.story),
        }
    }

    fn wish_path(&self) -> String {
        format!("/api/v1/performances/{}/wish", self.performance.id)
    }

    /// One of those who have nothing waits for what comes back.
    pub async fn wish(&mut self) {
        let buyer = ADMITTED + self.pick(WAITING as u64) as usize;
        let grade = [Value::Null, json!("R"), json!("S")][self.pick(3) as usize].clone();
        self.wish_of(buyer, &grade).await;
    }

    async fn wish_of(&mut self, buyer: usize, grade: &Value) {
        let (node, seats) = (self.pick(2) as usize, 1 + self.pick(2));
        let answer = self.client(node, buyer).post(&self.wish_path(), &json!({ "grade": grade, "seats": seats })).await;
        self.no_fault(&answer);
        self.tell(&format!("buyer {buyer} wishes for {seats} of {grade}: {}", answer.status));
    }

    /// Seats that are offered are ordered, once however often it is asked for.
    async fn take_offer(&mut self) {
        let (buyer, node) = (ADMITTED + self.pick(WAITING as u64) as usize, self.pick(2) as usize);
        let mut wish = self.client(node, buyer).get(&self.wish_path()).await;
        for _ in 0..8 {
            if wish.status != 200 || wish.json()["status"] != "waiting" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(40)).await; // the list is looked at by itself
            wish = self.client(node, buyer).get(&self.wish_path()).await;
        }
        if wish.status != 200 || wish.json()["status"] != "offered" {
            return self.tell(&format!("buyer {buyer} is offered nothing"));
        }
        let body = json!({ "performance": self.performance.id, "hold": wish.json()["offer"]["hold"] });
        let client = self.client(node, buyer);
        for _ in 0..=self.pick(2) {
            let request = client.request(Method::POST, "/api/v1/orders").header("Idempotency-Key", Uuid::now_v7().to_string());
            let answer = client.send(request.json(&body)).await;
            self.no_fault(&answer);
            self.tell(&format!("buyer {buyer} orders what is offered: {} (order {})", answer.status, self.orders.len()));
            if answer.status == 201 {
                self.placed(buyer, node, &answer.json());
            }
        }
    }

    async fn decline_offer(&mut self) {
        let (buyer, node) = (ADMITTED + self.pick(WAITING as u64) as usize, self.pick(2) as usize);
        let answer = self.client(node, buyer).delete(&self.wish_path(), &json!({})).await;
        self.no_fault(&answer);
        self.tell(&format!("buyer {buyer} leaves the list: {}", answer.status));
    }

    /// In the middle of everything the manager calls it off; the node may die over that, or over the work that follows.
    async fn call_off(&mut self) {
        let (node, path) = (self.pick(2) as usize, format!("/api/v1/performances/{}/cancellation", self.performance.id));
        let owner = self.owner(node);
        if self.pick(2) == 0 {
            let polls = 1 + self.pick(40);
            let caller = frontrow::accounts::Caller {
                account: self.performance.owner,
                role: Role::Manager,
                nickname: String::new(),
                expires_at: self.town.nodes[node].clock.now() + chrono::TimeDelta::hours(1),
            };
            let work = frontrow::shows::call_off::call_off(&self.town.nodes[node], &caller, self.performance.id, "a storm");
            let died = dies_after(polls, work).await.is_none();
            self.tell(&format!("the manager calls it off; the node {}", if died { "dies" } else { "lives" }));
        }
        let answer = owner.post(&path, &json!({ "reason": "a storm" })).await;
        assert_eq!(answer.status, 202, "{}\n{}", answer.text, self.story);
        self.said.called_off = true;
        self.tell("the manager calls it off");
    }

    /// Refusals and a moment's overload are answers; anything else is a fault.
    fn no_fault(&self, answer: &Answer) {
        let code = answer.status.as_u16();
        assert!((200..500).contains(&code) || code == 503, "{code} {}\n{}", answer.text, self.story);
    }

    /// Nothing of the manager's word is left to do.
    pub async fn is_over(&self) -> bool {
        if !self.said.called_off {
            return true;
        }
        let path = format!("/api/v1/performances/{}/cancellation", self.performance.id);
        let closed = self.owner(0).get(&path).await.expect(200)["done"] == true;
        let left = "select count(*) from wishes where performance_id = $1 and status in ('waiting', 'offered')";
        let waits: i64 = sqlx::query_scalar(left).bind(self.performance.id).fetch_one(&self.town.nodes[0].pg).await.unwrap();
        closed && waits == 0
    }

    /// What the comparison of books, seats and gateway does not look at.
    pub async fn must_hold(&self) {
        let pg = &self.town.nodes[0].pg;
        for (what, sql) in [
            (
                "of a performance that was called off an order stands",
                "select count(*) from orders o join performances p on p.id = o.performance_id
                 where p.id = $1 and p.cancelled_at is not null and o.status not in ('refunded', 'cancelled', 'expired')",
            ),
            (
                "a seat was sold to two",
                "select count(*) from (select seat_index from tickets where performance_id = $1 and revoked_at is null
                 group by seat_index having count(*) > 1) as twice",
            ),
            (
                "an offer is open that nobody is asked about",
                "select count(*) from offers o join wishes w on w.id = o.wish_id
                 where o.performance_id = $1 and o.status = 'open' and w.status <> 'offered'",
            ),
            (
                "somebody is told twice that it was called off, or that a payment is back",
                "select count(*) from (select kind, subject_id from notices where performance_id = $1
                 group by kind, subject_id having count(*) > 1) as twice",
            ),
            (
                "somebody whose order fell with the performance was not told so",
                "select count(*) from refunds r join orders o on o.id = r.order_id
                 where o.performance_id = $1 and r.reason = 'performance' and not exists (
                     select from notices n where n.kind = 'performance_cancelled' and n.subject_id = o.id)",
            ),
            (
                "money is back and nobody was told",
                "select count(*) from refunds r join orders o on o.id = r.order_id
                 where o.performance_id = $1 and r.status = 'succeeded' and not exists (
                     select from notices n where n.kind = 'refunded' and n.subject_id = r.id)",
            ),
        ] {
            let found: i64 = sqlx::query_scalar(sql).bind(self.performance.id).fetch_one(pg).await.unwrap();
            assert_eq!(found, 0, "{what}\n{}", self.story);
        }
    }
}
