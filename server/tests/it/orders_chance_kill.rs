//! Random courses of buyers, money, gate, waiting list and manager on a real process that is killed in the middle of them:
//! at a random one of all the fail points (`orders_crash_steps.rs`), or by `kill -9` at a random moment of a request. It is
//! started again each time; at the end books, seats and gateway must agree.
//!
//! `CHANCE_SEED=7 cargo test -p frontrow --test it orders_chance_kill -- --nocapture` plays a sequence again (the moment of a
//! kill is the machine's); `CHANCE_COURSES=50` plays so many.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use frontrow::config::CheckoutFlow;
use frontrow::orders::check;
use frontrow::{queue, seats};
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::Buyer;
use crate::client::{Answer, Client, issue};
use crate::fixtures;
use crate::orders_chance::{Chance, everything_is_due, given};
use crate::orders_crash::{Node, Town};
use crate::orders_crash_steps::points;

/// Events of a course.
const STEPS: u32 = 40;
/// Courses that `make test` plays, and after which time it begins no other.
const COURSES: u64 = 2;
const BUDGET: Duration = Duration::from_secs(15);
const SEATS: u64 = 8;
const BUYERS: u64 = 4;

struct Placed {
    buyer: usize,
    id: Uuid,
    payment: String,
    amount: i64,
    token: Option<String>,
}

struct Course {
    town: Town,
    node: Option<Node>,
    chance: Chance,
    buyers: Vec<Buyer>,
    orders: Vec<Placed>,
    deaths: u32,
    called_off: bool,
    story: String,
}

impl Course {
    async fn begin(seed: u64) -> Self {
        let flow = if seed.is_multiple_of(2) { CheckoutFlow::Manual } else { CheckoutFlow::Verify };
        let mut spec = fixtures::Spec { seats: SEATS as u32, row: 4, seat_limit: 8, ..crate::checkout::spec() };
        spec.starts_at += chrono::TimeDelta::days(20);
        let town = Town::raised(flow, spec).await;
        let mut buyers = Vec::new();
        for _ in 0..BUYERS {
            buyers.push(town.buyer().await);
        }
        let (chance, story) = (Chance::of(seed), format!("play it again with CHANCE_SEED={seed} ({flow:?}):\n"));
        Self { town, node: None, chance, buyers, orders: Vec::new(), deaths: 0, called_off: false, story }
    }

    fn tell(&mut self, words: &str) {
        writeln!(self.story, "  {words}").unwrap();
    }

    /// A process that answers; one that died is followed by another, which dies at some point too.
    async fn live(&mut self) {
        loop {
            if let Some(node) = &mut self.node {
                if node.lives() {
                    return;
                }
                self.deaths += 1;
                self.tell("the process is dead");
            }
            let points = points();
            let at = self.chance.pick(points.len() as u64 + 3) as usize;
            let point = points.get(at).copied();
            self.tell(&format!("a process starts that dies {}", point.unwrap_or("when it is killed")));
            let mut node = self.town.launch(point);
            self.town.answers(&mut node).await;
            self.node = Some(node);
        }
    }

    /// What came back, if anything did.
    async fn ask(&self, request: reqwest::RequestBuilder) -> Option<Answer> {
        let response = request.timeout(Duration::from_secs(20)).send().await.ok()?;
        let (status, headers) = (response.status(), response.headers().clone());
        Some(Answer { status, headers, text: response.text().await.ok()? })
    }

    fn said(&mut self, what: &str, answer: Option<&Answer>) {
        let status = answer.map_or_else(|| "no answer".to_owned(), |answer| answer.status.to_string());
        self.tell(&format!("{what}: {status}"));
        if let Some(answer) = answer {
            let code = answer.status.as_u16();
            assert!((200..500).contains(&code) || code == 503, "{code} {}\n{}", answer.text, self.story);
        }
    }

    fn some_order(&mut self) -> Option<usize> {
        let count = self.orders.len() as u64;
        (count > 0).then(|| self.chance.pick(count) as usize)
    }

    fn of(&self, order: usize, verb: &str) -> reqwest::RequestBuilder {
        let placed = &self.orders[order];
        let path = format!("/api/v1/orders/{}/{verb}", placed.id);
        let body = match (verb, &placed.token) {
            ("confirm", Some(token)) => json!({ "payment_token": token }),
            _ => json!({}),
        };
        self.buyers[placed.buyer].client.request(Method::POST, &path).json(&body)
    }

    fn owner(&self) -> Client {
        Client::at(&format!("http://{}", self.town.addr), &issue(&self.town.app, self.town.performance.owner, Role::Manager))
    }

    async fn step(&mut self, step: u32) {
        self.live().await;
        let event = self.chance.pick(100);
        if self.orders.is_empty() || event < 20 {
            return self.place().await;
        }
        match event {
            20..40 => self.pay().await,
            40..55 => self.come_back().await,
            55..63 => self.kill_in_the_middle().await,
            63..69 => self.weather().await,
            69..74 => self.expire().await,
            74..78 => self.give_up().await,
            78..85 => self.give_back().await,
            85..90 => self.scan().await,
            90..95 => self.wish().await,
            95..98 => self.pause().await,
            _ if step > STEPS / 3 => self.call_off().await,
            _ => self.pause().await,
        }
    }

    async fn place(&mut self) {
        let (buyer, seat) = (self.chance.pick(BUYERS) as usize, self.chance.pick(SEATS) as u32);
        let (town, account) = (&self.town, self.buyers[buyer].account);
        // Whoever has bought has left the line, and comes again.
        let _ = queue::join(&town.app, &town.performance, account, Uuid::now_v7()).await;
        let held = seats::hold(&town.app, &town.performance, account, &[seat]).await;
        let Ok(hold) = held else { return self.tell(&format!("buyer {buyer} cannot hold seat {seat}")) };
        let body = json!({ "performance": town.performance.id, "hold": hold.hold });
        // As a page does: the same key until there is an answer.
        let key = Uuid::now_v7().to_string();
        for _ in 0..2 {
            let request = self.buyers[buyer].client.request(Method::POST, "/api/v1/orders").header("Idempotency-Key", &key);
            let answer = self.ask(request.json(&body)).await;
            self.said(&format!("buyer {buyer} orders seat {seat} (order {})", self.orders.len()), answer.as_ref());
            match answer {
                Some(answer) if answer.status == 201 => {
                    let order = answer.json();
                    let payment = order["payment"]["payment_id"].as_str().unwrap_or_default().to_owned();
                    let (id, amount) = (order["id"].as_str().unwrap().parse().unwrap(), order["amount"].as_i64().unwrap());
                    return self.orders.push(Placed { buyer, id, payment, amount, token: None });
                }
                Some(_) => return,
                None => self.live().await,
            }
        }
    }

    /// Every seat is sold, on a process that lives.
    async fn sell_out(&mut self) {
        self.node = Some(self.town.node(None).await);
        for seat in 0..SEATS as u32 {
            let buyer = seat as usize % BUYERS as usize;
            let _ = queue::join(&self.town.app, &self.town.performance, self.buyers[buyer].account, Uuid::now_v7()).await;
            let body = self.town.hold(&self.buyers[buyer], seat).await;
            let order = self.buyers[buyer].order(&body).await.expect(201);
            let payment = order["payment"]["payment_id"].as_str().unwrap().to_owned();
            let amount = order["amount"].as_i64().unwrap();
            let manual = self.town.config.portone.flow == CheckoutFlow::Manual;
            let paid = self.town.standin.pay_with(&payment, json!({ "total": amount, "manual": manual })).await;
            let token = paid["paymentToken"].as_str().map(str::to_owned);
            self.orders.push(Placed { buyer, id: crate::checkout::id(&order), payment, amount, token });
            self.come_back_of(seat as usize).await;
        }
        self.tell("every seat is sold");
        self.node = None;
    }

    async fn pay(&mut self) {
        let Some(order) = self.some_order() else { return };
        let manual = self.town.config.portone.flow == CheckoutFlow::Manual;
        let Placed { payment, amount, .. } = &self.orders[order];
        let url = self.town.standin.url(&format!("/_control/payments/{payment}/pay"));
        let paid = self.town.standin.http.post(url).json(&json!({ "total": amount, "manual": manual })).send().await.unwrap();
        let token = paid.json::<Value>().await.unwrap()["paymentToken"].as_str().map(str::to_owned);
        self.tell(&format!("order {order}: {}", if token.is_some() { "approved" } else { "paid" }));
        self.orders[order].token = token.or(self.orders[order].token.take());
    }

    async fn come_back(&mut self) {
        let Some(order) = self.some_order() else { return };
        self.come_back_of(order).await;
    }

    async fn come_back_of(&mut self, order: usize) {
        let verb = if self.orders[order].token.is_some() { "confirm" } else { "sync" };
        let answer = self.ask(self.of(order, verb)).await;
        self.said(&format!("order {order}: {verb}"), answer.as_ref());
    }

    /// `kill -9` while a request is under way.
    async fn kill_in_the_middle(&mut self) {
        let Some(order) = self.some_order() else { return };
        let verb = if self.orders[order].token.is_some() { "confirm" } else { "sync" };
        let moment = Duration::from_micros(self.chance.pick(30_000));
        everything_is_due(&self.town.app).await;
        let answer = tokio::select! {
            answer = self.ask(self.of(order, verb)) => answer,
            () = tokio::time::sleep(moment) => None,
        };
        self.said(&format!("order {order}: {verb}, and kill -9 after {moment:?}"), answer.as_ref());
        self.node.as_mut().unwrap().kill();
    }

    async fn weather(&mut self) {
        let Some(order) = self.some_order() else { return };
        let faults = [
            json!({ "kind": "reset", "on": "get" }),
            json!({ "kind": "show_ready", "times": 2 }),
            json!({ "kind": "cancel_fails" }),
            json!({ "kind": "cancel_pends", "then": "SUCCEEDED", "ms": 60 }),
            json!({ "kind": "cancel_pends", "then": "FAILED", "ms": 60 }),
            json!({ "kind": "reset_after", "on": "cancel" }),
            json!({ "kind": "reset_after", "on": "confirm" }),
            json!({ "kind": "reset", "on": "confirm" }),
            json!({ "kind": "webhook_suppressed", "times": 3 }),
        ];
        let fault = faults[self.chance.pick(faults.len() as u64) as usize].clone();
        self.tell(&format!("order {order}: {fault}"));
        self.town.standin.fault(&self.orders[order].payment, fault).await;
    }

    async fn expire(&mut self) {
        let Some(order) = self.some_order() else { return };
        self.tell(&format!("order {order}: its time is over"));
        let over = "update orders set expires_at = now() - interval '1 second' where id = $1 and status = 'pending'";
        sqlx::query(over).bind(self.orders[order].id).execute(&self.town.app.pg).await.unwrap();
        everything_is_due(&self.town.app).await;
    }

    async fn give_up(&mut self) {
        let Some(order) = self.some_order() else { return };
        let answer = self.ask(self.of(order, "cancel")).await;
        self.said(&format!("order {order}: given up"), answer.as_ref());
    }

    async fn give_back(&mut self) {
        let Some(order) = self.some_order() else { return };
        let placed = &self.orders[order];
        let (path, client) = (format!("/api/v1/orders/{}/cancellation", placed.id), self.buyers[placed.buyer].client.clone());
        let quote = self.ask(client.request(Method::GET, &path)).await.filter(|quote| quote.status == 200);
        let Some(quote) = quote else { return self.tell(&format!("order {order}: nothing to give back")) };
        let offer = &quote.json()["tickets"][0];
        let wish = json!({ "tickets": [offer["ticket"]], "refund": offer["refund"] });
        let answer = self.ask(client.request(Method::POST, &path).json(&wish)).await;
        self.said(&format!("order {order}: a ticket given back"), answer.as_ref());
    }

    async fn scan(&mut self) {
        let ticket: Option<String> = sqlx::query_scalar("select code from tickets order by seat_index, id offset $1 limit 1")
            .bind(self.chance.pick(6) as i64)
            .fetch_optional(&self.town.app.pg)
            .await
            .unwrap();
        let Some(code) = ticket else { return self.tell("no ticket to scan") };
        let path = format!("/api/v1/performances/{}/check-ins", self.town.performance.id);
        let scan = json!({ "scan": Uuid::now_v7(), "code": code, "gate": "North" });
        let answer = self.ask(self.owner().request(Method::POST, &path).json(&scan)).await;
        self.said("a ticket at the gate", answer.as_ref());
    }

    async fn wish(&mut self) {
        let path = format!("/api/v1/performances/{}/wish", self.town.performance.id);
        let buyer = self.chance.pick(BUYERS) as usize;
        let client = self.buyers[buyer].client.clone();
        if self.chance.pick(2) == 0 {
            tokio::time::sleep(Duration::from_millis(200)).await; // the list is looked at by itself
        }
        let mine = self.ask(client.request(Method::GET, &path)).await.filter(|wish| wish.status == 200);
        if let Some(wish) = mine.map(|wish| wish.json()).filter(|wish| wish["status"] == "offered") {
            let body = json!({ "performance": self.town.performance.id, "hold": wish["offer"]["hold"] });
            let request = client.request(Method::POST, "/api/v1/orders").header("Idempotency-Key", Uuid::now_v7().to_string());
            let answer = self.ask(request.json(&body)).await;
            return self.said(&format!("buyer {buyer} orders what is offered"), answer.as_ref());
        }
        let answer = self.ask(client.request(Method::POST, &path).json(&json!({ "grade": null, "seats": 1 }))).await;
        self.said(&format!("buyer {buyer} wishes for a seat"), answer.as_ref());
    }

    /// The jobs have their turn.
    async fn pause(&mut self) {
        everything_is_due(&self.town.app).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }

    async fn call_off(&mut self) {
        let path = crate::call_off::path(self.town.performance.id);
        let answer = self.ask(self.owner().request(Method::POST, &path).json(&json!({ "reason": "a storm" }))).await;
        self.said("it is called off", answer.as_ref());
        self.called_off |= answer.is_some_and(|answer| answer.status == 202);
    }

    /// The weather is fine, the process stays, and everything is done.
    async fn settle(&mut self) {
        for placed in &self.orders {
            self.town.standin.calm(&placed.payment).await;
        }
        self.node = None;
        self.node = Some(self.town.node(None).await);
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            everything_is_due(&self.town.app).await;
            let report = check::agreement_with_gateway(&self.town.app).await.expect("a look");
            let standing: i64 = sqlx::query_scalar(
                "select count(*) from orders o join performances p on p.id = o.performance_id
                 where p.cancelled_at is not null and o.status in ('pending', 'paid', 'refunding')",
            )
            .fetch_one(&self.town.app.pg)
            .await
            .unwrap();
            if report.settled() && standing == 0 {
                break;
            }
            assert!(Instant::now() < deadline, "no agreement: {standing} stand, {report:#?}\n{}", self.story);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let called_off: bool = sqlx::query_scalar("select cancelled_at is not null from performances where id = $1")
            .bind(self.town.performance.id)
            .fetch_one(&self.town.app.pg)
            .await
            .unwrap();
        assert!(called_off || !self.called_off, "what was said is so\n{}", self.story);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_killed_wherever_books_seats_and_gateway_agree_in_the_end() {
    let one = given("CHANCE_SEED");
    let first = one.unwrap_or_else(|| u64::from(Uuid::new_v4().as_fields().0));
    let courses = given("CHANCE_COURSES").unwrap_or(if one.is_some() { 1 } else { COURSES });
    let bounded = given("CHANCE_COURSES").is_none();
    let started = Instant::now();
    let (mut played, mut deaths) = (0, 0);
    for seed in first..first + courses {
        if bounded && played > 0 && started.elapsed() > BUDGET {
            break;
        }
        println!("processes under chance: CHANCE_SEED={seed}");
        let mut course = Course::begin(seed).await;
        if seed % 4 < 2 {
            course.sell_out().await;
        }
        for step in 0..STEPS {
            course.step(step).await;
        }
        course.settle().await;
        if one.is_some() {
            println!("{}", course.story);
        }
        (played, deaths) = (played + 1, deaths + course.deaths);
    }
    println!("{played} courses, {deaths} deaths in {:?}", started.elapsed());
}
