//! Postgres: what is committed is there, what is not never was. The constraints are those of the migrations.

use std::collections::{BTreeMap, BTreeSet};

use frontrow::seats::rules as seats;
use frontrow_protocol::server::OrderStatus;
use uuid::Uuid;

use crate::world::{Fault, Outcome, W, tell};

/// What the manager saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub opens: i64,
    pub closes: i64,
    pub capacity: i64,
    pub admission: i64,
    pub grace: i64,
    pub keep: bool,
    pub paused: bool,
    pub limit: i64,
    pub lottery: bool,
}

#[derive(Clone, Debug)]
pub struct Order {
    pub id: Uuid,
    pub hold: Uuid,
    pub who: usize,
    pub seats: Vec<u32>,
    pub status: OrderStatus,
    pub expires: i64,
    /// The index of its payment.
    pub payment: usize,
    /// It had its time for a charge.
    pub extended: bool,
}

impl Order {
    /// A seat costs 100.
    pub fn amount(&self) -> i64 {
        100 * i64::try_from(self.seats.len()).unwrap()
    }
}

#[derive(Clone, Debug)]
pub struct Payment {
    pub order: Uuid,
    pub next_check: Option<i64>,
    pub checks: u32,
    /// An approval that waits to be charged.
    pub approval: Option<u64>,
    /// The gateway said that it charged.
    pub confirmed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Paid,
    Closed,
}

#[derive(Clone, Debug)]
pub struct Event {
    pub kind: Kind,
    pub order: Uuid,
    pub handled: bool,
    pub next_attempt: i64,
    pub attempts: u32,
}

#[derive(Clone, Debug)]
pub struct Refund {
    pub order: Uuid,
    pub payment: usize,
    pub amount: i64,
    pub key: u32,
    pub requested: bool,
    pub attempts: u32,
    /// None: it succeeded.
    pub next_attempt: Option<i64>,
}

pub struct Books {
    pub settings: Settings,
    pub blocked: BTreeSet<u32>,
    pub seats: u32,
    pub orders: BTreeMap<Uuid, Order>,
    pub payments: Vec<Payment>,
    /// Seat → order and buyer.
    pub tickets: BTreeMap<u32, (Uuid, usize)>,
    pub outbox: Vec<Event>,
    pub refunds: Vec<Refund>,
    pub webhooks: BTreeSet<u64>,
    /// Epoch and next number of the line, as last noted.
    pub mark: (i64, i64),
    /// The lottery's order, once it is drawn: number, person.
    pub drawn: Option<Vec<(i64, usize)>>,
    locks: BTreeSet<Uuid>,
    /// Seats sold twice, where a flaw allows that.
    pub double: Vec<u32>,
}

/// The account's id in Redis.
pub fn account(who: usize) -> Uuid {
    Uuid::from_u128(who as u128 + 1)
}

impl Books {
    pub fn new(settings: Settings, seats: u32, blocked: BTreeSet<u32>) -> Self {
        Self {
            settings,
            blocked,
            seats,
            orders: BTreeMap::new(),
            payments: Vec::new(),
            tickets: BTreeMap::new(),
            outbox: Vec::new(),
            refunds: Vec::new(),
            webhooks: BTreeSet::new(),
            mark: (0, 1),
            drawn: None,
            locks: BTreeSet::new(),
            double: Vec::new(),
        }
    }

    /// The order's hold makes one order: false when it has one.
    pub fn insert(&mut self, mut order: Order, first_check: i64) -> bool {
        if self.orders.values().any(|other| other.id == order.id || other.hold == order.hold) {
            return false;
        }
        order.payment = self.payments.len();
        let next_check = Some(first_check.min(order.expires));
        self.payments.push(Payment { order: order.id, next_check, checks: 0, approval: None, confirmed: false });
        self.orders.insert(order.id, order);
        true
    }

    /// Whether a ticket for one of these seats exists already.
    pub fn forbids(&self, seats: &[u32]) -> bool {
        seats.iter().any(|seat| self.tickets.contains_key(seat))
    }

    pub fn issue(&mut self, order: &Order) {
        for seat in &order.seats {
            if self.tickets.insert(*seat, (order.id, order.who)).is_some() {
                self.double.push(*seat);
            }
        }
    }

    pub fn set_status(&mut self, order: Uuid, status: OrderStatus) {
        self.orders.get_mut(&order).unwrap().status = status;
    }

    /// One refund in full a payment.
    pub fn refund(&mut self, order: Uuid, payment: usize, amount: i64, now: i64) {
        if self.refunds.iter().all(|refund| refund.payment != payment) {
            let next_attempt = Some(now);
            self.refunds.push(Refund { order, payment, amount, key: 1, requested: false, attempts: 0, next_attempt });
        }
    }

    pub fn refunded(&mut self, order: Uuid) {
        self.refunds.iter_mut().filter(|refund| refund.order == order).for_each(|refund| refund.next_attempt = None);
    }

    /// An event, in the transaction of its cause.
    pub fn event(&mut self, kind: Kind, order: Uuid, now: i64) -> usize {
        self.outbox.push(Event { kind, order, handled: false, next_attempt: now, attempts: 0 });
        self.outbox.len() - 1
    }

    /// What a seat map is made of, as the server reads it.
    pub fn for_map(&self, now: i64) -> seats::Books {
        let sold =
            |(seat, (order, who)): (&u32, &(Uuid, usize))| seats::Sold { seat: *seat, order: *order, account: account(*who) };
        let pending = self.orders.values().filter(|o| o.status == OrderStatus::Pending && o.expires > now);
        seats::Books {
            count: self.seats,
            blocked: self.blocked.iter().copied().collect(),
            sold: self.tickets.iter().map(sold).collect(),
            pending: pending
                .map(|o| seats::Pending {
                    order: o.id,
                    hold: o.hold,
                    account: account(o.who),
                    until: chrono::DateTime::from_timestamp_millis(o.expires).unwrap(),
                    seats: o.seats.clone(),
                })
                .collect(),
            // Nobody waits for returned seats here.
            ..seats::Books::default()
        }
    }
}

/// An order's row, locked until this is dropped.
pub struct Lock {
    world: W,
    order: Uuid,
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.world.books.borrow_mut().locks.remove(&self.order);
    }
}

/// Begins a transaction with the order's row locked.
pub async fn lock(w: &W, order: Uuid) -> Outcome<(Lock, Order)> {
    loop {
        w.turn().await;
        if w.books.borrow_mut().locks.insert(order) {
            break;
        }
        w.sleep(5).await;
    }
    let lock = Lock { world: w.clone(), order };
    let row = w.books.borrow().orders.get(&order).cloned().ok_or(Fault)?;
    Ok((lock, row))
}

/// One transaction: all of it or, when Postgres is away, nothing; its answer may be lost.
pub async fn commit<T>(w: &W, what: &'static str, work: impl FnOnce(&mut Books) -> T) -> Outcome<T> {
    w.call(what, || {
        tell!(w, "  postgres: {what}");
        work(&mut w.books.borrow_mut())
    })
    .await
}

/// A look at what is committed.
pub async fn read<T>(w: &W, work: impl FnOnce(&Books) -> T) -> Outcome<T> {
    w.call("postgres is read", || work(&w.books.borrow())).await
}
