//! Checkout, a step at a time: `orders/checkout.rs`, `sync.rs`, `effects.rs`, `refunds.rs` and `jobs.rs` over again, in
//! their order of steps and with the real `orders::rules`.

use frontrow::limits;
use frontrow::orders::rules::{self, CancelWish, Deadline, Decision, RefundReason, Seats, Seen};
use frontrow_protocol::server::OrderStatus;
use uuid::Uuid;

use crate::approval;
use crate::books::{Kind, Order, commit, lock, read};
use crate::gateway::{self, Answer, State};
use crate::line::LineOp;
use crate::map::{MapOp, Ordered, call};
use crate::map_rules::millis;
use crate::world::{Fault, Flaw, Outcome, W, tell};

impl Order {
    pub fn ordered(&self) -> Ordered {
        Ordered { order: self.id, hold: self.hold, who: self.who, seats: self.seats.clone() }
    }

    pub fn deadline(&self, now: i64) -> Deadline {
        match now - self.expires {
            past if past >= millis(limits::EXPIRY_PATIENCE) => Deadline::LongPast,
            past if past >= 0 => Deadline::Past,
            _ => Deadline::Open,
        }
    }
}

/// A hold becomes an order; a repetition finds it.
pub async fn create(w: &W, who: usize, hold: Uuid) -> Outcome<Option<Uuid>> {
    let id = rules::order_of(hold);
    if read(w, |books| books.orders.contains_key(&id)).await? {
        return Ok(Some(id));
    }
    let place = crate::line::call(w, LineOp::Places { who }).await?;
    if place.first().is_none_or(|s| s.text() != "ok") || place[2].int() == 0 || place[4].int() == 0 {
        return Ok(None);
    }
    let patience = millis(limits::EXPIRY_PATIENCE);
    let until = w.now() + w.plan.payment_ms + patience;
    let begun = call(w, MapOp::Order { hold, who, order: id, until }).await?;
    if !begun.ok() {
        return Ok(None);
    }
    let seats = begun.extra[1..].iter().map(|seat| u32::try_from(*seat).unwrap()).collect();
    let expires = begun.extra[0] - patience;
    let order = Order { id, hold, who, seats, status: OrderStatus::Pending, expires, payment: 0, extended: false };
    let first_check = w.now() + millis(limits::RECONCILE_FIRST);
    commit(w, "the order and its payment", |books| books.insert(order, first_check)).await?;
    Ok(Some(id))
}

/// What the gateway told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    Silent,
    Unpaid,
    Failed,
    Paid,
    Wrong,
    Returned,
}

/// What the books say of a payment before the gateway is asked.
#[derive(Clone, Debug)]
pub struct Bill {
    pub payment: usize,
    pub order: Uuid,
    pub amount: i64,
    pub approval: Option<u64>,
    pub confirmed: bool,
}

pub async fn bill(w: &W, payment: usize) -> Outcome<Bill> {
    read(w, |b| {
        let row = &b.payments[payment];
        let amount = b.orders[&row.order].amount();
        Bill { payment, order: row.order, amount, approval: row.approval, confirmed: row.confirmed }
    })
    .await
}

/// The only way an order becomes paid. An approval that waits is charged.
pub async fn sync(w: &W, payment: usize) -> Outcome<()> {
    let bill = bill(w, payment).await?;
    let told = ask(w, &bill).await;
    let told = if bill.approval.is_some() { approval::go_on(w, &bill, told).await? } else { told };
    conclude(w, &bill, told).await
}

/// What the gateway has, and how much.
pub async fn ask(w: &W, bill: &Bill) -> (Sight, i64) {
    match gateway::ask(w, bill.payment).await {
        Err(Fault) => (Sight::Silent, 0),
        Ok(seen) => match seen.state {
            // It said before that it charged: this view lags.
            State::Ready if bill.confirmed => (Sight::Silent, 0),
            State::Ready => (Sight::Unpaid, 0),
            State::Failed => (Sight::Failed, 0),
            State::Paid if seen.paid == bill.amount => (Sight::Paid, seen.paid),
            State::Paid => (Sight::Wrong, seen.paid),
            State::Cancelled => (Sight::Returned, 0),
        },
    }
}

pub async fn conclude(w: &W, bill: &Bill, (sight, paid): (Sight, i64)) -> Outcome<()> {
    let order = bill.order;
    let event = match change(w, order, sight, paid, None).await? {
        Ok(event) => event,
        Err(Forbidden) => {
            tell!(w, "  the database refuses a seat sold twice");
            change(w, order, sight, paid, Some(Seen::Paid(Seats::Gone))).await?.map_err(|Forbidden| Fault)?
        }
    };
    match event {
        Some(event) => deliver_one(w, event).await,
        None => Ok(()),
    }
}

/// The database's constraint: a seat is sold once.
struct Forbidden;

async fn change(
    w: &W,
    order: Uuid,
    sight: Sight,
    paid: i64,
    forbidden: Option<Seen>,
) -> Outcome<Result<Option<usize>, Forbidden>> {
    let (locked, order) = lock(w, order).await?;
    let deadline = order.deadline(w.now());
    let seen = match forbidden {
        Some(seen) if rules::takes_seats(order.status) => seen,
        _ => see(w, &order, sight).await?,
    };
    let decision = rules::decide(order.status, deadline, seen);
    let claimed = (w.run.get(), w.now());
    if w.fails(w.plan.slow) {
        w.sleep(i64::try_from(w.pick(1, 120_000)).unwrap()).await; // Postgres is slow
    }
    tell!(w, "  order {} is {:?}, {seen:?}: {decision:?}", short(order.id), order.status);
    let (now, late) = (w.now(), w.flaw == Some(Flaw::LateOutbox));
    let (unique, refunds) = (w.flaw != Some(Flaw::NoUniqueSeat), w.flaw != Some(Flaw::NoRefund));
    let status = rules::after(order.status, decision);
    let done = commit(w, "the decision", |books| {
        if decision == Decision::IssueTickets && unique && books.forbids(&order.seats) {
            w.count("sales forbidden by the database", 1);
            return Err(Forbidden);
        }
        books.set_status(order.id, status);
        w.count(name_of(decision), 1);
        let kind = match decision {
            Decision::IssueTickets => {
                frozen(w, &order, claimed);
                books.issue(&order);
                Some(Kind::Paid)
            }
            Decision::Refund(reason) => {
                if refunds || reason == RefundReason::Mismatch {
                    books.refund(order.id, order.payment, paid, now);
                }
                Some(Kind::Closed)
            }
            Decision::Expire | Decision::Close => Some(Kind::Closed),
            Decision::Settle => {
                books.refunded(order.id);
                None
            }
            Decision::Keep | Decision::NoteFailure | Decision::Alert(_) => None,
        };
        let payment = &mut books.payments[order.payment];
        if !rules::looks_again(status, false) && payment.next_check.is_some_and(|at| at > now) {
            payment.next_check = None;
        }
        Ok(if late { Err(kind) } else { Ok(kind.map(|kind| books.event(kind, order.id, now))) })
    })
    .await?;
    drop(locked);
    match done {
        Err(Forbidden) => Ok(Err(Forbidden)),
        Ok(Ok(event)) => Ok(Ok(event)),
        Ok(Err(kind)) => {
            let Some(kind) = kind else { return Ok(Ok(None)) };
            Ok(Ok(Some(commit(w, "the event, too late", |books| books.event(kind, order.id, now)).await?)))
        }
    }
}

/// Who pays has the seats in this moment, unless Redis forgot since or the freeze is over.
fn frozen(w: &W, order: &Order, (run, at): (u64, i64)) {
    if run != w.run.get() || w.now() - at >= millis(limits::CLAIM_FREEZE) {
        return;
    }
    let map = w.map.borrow();
    let held = map.holds.get(&order.hold).is_some_and(|hold| hold.order == Some(order.id));
    let sold = order.seats.iter().all(|seat| map.sold.get(seat) == Some(&order.id));
    if !held && !sold {
        w.broken(format!("order {} is paid and its seats are not kept for it", short(order.id)));
    }
}

const fn name_of(decision: Decision) -> &'static str {
    match decision {
        Decision::Keep => "orders kept",
        Decision::NoteFailure => "failures noted",
        Decision::IssueTickets => "orders paid",
        Decision::Refund(RefundReason::TooLate) => "orders too late",
        Decision::Refund(RefundReason::Mismatch) => "orders mismatched",
        Decision::Expire => "orders expired",
        Decision::Close => "orders closed",
        Decision::Settle => "refunds settled by a look",
        Decision::Alert(_) => "alerts",
    }
}

/// Claims the seats if the money is right and they are still to be taken.
async fn see(w: &W, order: &Order, sight: Sight) -> Outcome<Seen> {
    Ok(match sight {
        Sight::Silent => Seen::Silent,
        Sight::Unpaid => Seen::Unpaid,
        Sight::Failed => Seen::Failed,
        Sight::Wrong => Seen::Wrong,
        Sight::Returned => Seen::Returned,
        Sight::Paid if !rules::takes_seats(order.status) || w.flaw == Some(Flaw::NoClaim) => Seen::Paid(Seats::Ours),
        Sight::Paid if call(w, MapOp::Claim(order.ordered(), millis(limits::CLAIM_FREEZE))).await?.ok() => {
            Seen::Paid(Seats::Ours)
        }
        Sight::Paid => Seen::Paid(Seats::Gone),
    })
}

/// The owner gives a pending order up, after the gateway was asked.
pub async fn cancel(w: &W, id: Uuid) -> Outcome<()> {
    let payment = read(w, |books| books.orders.get(&id).map(|order| order.payment)).await?.ok_or(Fault)?;
    // Nothing is charged by it.
    let bill = bill(w, payment).await?;
    conclude(w, &bill, ask(w, &bill).await).await?;
    let (locked, order) = lock(w, id).await?;
    if rules::decide_cancel(order.status) != CancelWish::Do {
        return Ok(());
    }
    let now = w.now();
    let event = commit(w, "the order is cancelled", |books| {
        books.set_status(id, OrderStatus::Cancelled);
        w.count("orders cancelled", 1);
        books.event(Kind::Closed, id, now)
    })
    .await?;
    drop(locked);
    deliver_one(w, event).await
}

/// Delivers one event, unless somebody has it.
pub async fn deliver_one(w: &W, event: usize) -> Outcome<()> {
    let now = w.now();
    let taken = commit(w, "an event is leased", |books| {
        let row = &mut books.outbox[event];
        let due = !row.handled && row.next_attempt <= now;
        if due {
            (row.next_attempt, row.attempts) = (now + 30_000, row.attempts + 1);
        }
        due.then(|| row.clone())
    })
    .await?;
    let Some(row) = taken else { return Ok(()) };
    if w.fails(w.plan.slow) {
        w.sleep(i64::try_from(w.pick(1, 60_000)).unwrap()).await; // longer than the lease, at times
    }
    let handled = match row.kind {
        Kind::Paid => paid(w, row.order).await,
        Kind::Closed => closed(w, row.order).await,
    };
    let now = w.now();
    commit(w, "an event is settled", |books| match handled {
        Ok(()) => books.outbox[event].handled = true,
        Err(Fault) => books.outbox[event].next_attempt = now + (1000 << row.attempts.min(8)),
    })
    .await
}

async fn paid(w: &W, id: Uuid) -> Outcome<()> {
    let (locked, order) = lock(w, id).await?;
    drop(locked);
    if order.status == OrderStatus::Paid {
        crate::seatjobs::sell(w, order.ordered()).await?;
    }
    crate::line::call(w, LineOp::Leave { who: order.who, session: None }).await.map(drop)
}

/// The order's row stays locked meanwhile.
async fn closed(w: &W, id: Uuid) -> Outcome<()> {
    if w.flaw == Some(Flaw::BlindGiveBack) {
        let hold = read(w, |books| books.orders[&id].clone()).await?;
        return call(w, MapOp::Release { hold: hold.hold, who: hold.who, order: Some(id) }).await.map(drop);
    }
    let (locked, order) = lock(w, id).await?;
    if !matches!(order.status, OrderStatus::Paid | OrderStatus::Pending) {
        call(w, MapOp::Release { hold: order.hold, who: order.who, order: Some(id) }).await?;
    }
    drop(locked);
    Ok(())
}

/// Events that are due.
pub async fn outbox(w: &W) -> Outcome<()> {
    let now = w.now();
    let due = read(w, |b| {
        (0..b.outbox.len()).filter(|i| !b.outbox[*i].handled && b.outbox[*i].next_attempt <= now).collect::<Vec<_>>()
    });
    for event in due.await? {
        deliver_one(w, event).await?;
    }
    Ok(())
}

/// Payments that are due for a look, and the time of the next one.
pub async fn lease_payments(w: &W) -> Outcome<Vec<usize>> {
    let now = w.now();
    commit(w, "payments are leased", |books| {
        let first = millis(limits::RECONCILE_FIRST);
        let mut due = Vec::new();
        for (index, payment) in books.payments.iter_mut().enumerate() {
            if payment.next_check.is_some_and(|at| at <= now) {
                let order = &books.orders[&payment.order];
                let wait = (first << payment.checks.min(20)).min(millis(limits::RECONCILE_MAX));
                let end = if order.status == OrderStatus::Pending { order.expires.max(now + first) } else { i64::MAX };
                payment.next_check = Some((now + wait).min(end));
                payment.checks += 1;
                due.push(index);
            }
        }
        due
    })
    .await
}

/// A webhook came: its payment is due at once, if it did not come before.
pub async fn webhook(w: &W, id: u64, payment: usize) -> Outcome<()> {
    let now = w.now();
    commit(w, "a webhook", |books| {
        if books.webhooks.insert(id) {
            (books.payments[payment].next_check, books.payments[payment].checks) = (Some(now), 0);
        }
    })
    .await
}

/// Refunds that are due, and the time of the next attempt.
pub async fn lease_refunds(w: &W) -> Outcome<Vec<usize>> {
    let now = w.now();
    commit(w, "refunds are leased", |books| {
        let mut due = Vec::new();
        for (index, refund) in books.refunds.iter_mut().enumerate() {
            if refund.next_attempt.is_some_and(|at| at <= now) {
                let wait = (millis(limits::REFUND_FIRST) << refund.attempts.min(20)).min(millis(limits::REFUND_MAX));
                refund.next_attempt = Some(now + wait);
                refund.attempts += 1;
                due.push(index);
            }
        }
        due
    })
    .await
}

/// One attempt at a refund. The gateway is asked before.
pub async fn refund(w: &W, index: usize) -> Outcome<()> {
    let row = read(w, |books| books.refunds[index].clone()).await?;
    let seen = gateway::ask(w, row.payment).await?;
    let answer = match seen.state {
        State::Cancelled => Answer::Done,
        State::Paid if row.requested && seen.under_way.is_some() => Answer::Requested,
        State::Paid if row.requested || seen.paid != row.amount => Answer::Refused,
        State::Paid => gateway::cancel(w, row.payment, row.key, row.amount).await?,
        State::Ready | State::Failed => return Ok(()),
    };
    match answer {
        Answer::Done => settle(w, row.order).await,
        Answer::Requested => commit(w, "the refund is requested", |books| books.refunds[index].requested = true).await,
        Answer::Refused => {
            commit(w, "the refund is asked for anew", |books| {
                let refund = &mut books.refunds[index];
                if refund.key == row.key {
                    (refund.key, refund.requested, refund.amount) = (row.key + 1, false, seen.paid);
                }
            })
            .await
        }
    }
}

/// Refund and order say together that the money is back.
async fn settle(w: &W, id: Uuid) -> Outcome<()> {
    let (locked, order) = lock(w, id).await?;
    let settled = rules::decide(order.status, order.deadline(w.now()), Seen::Returned) == Decision::Settle;
    commit(w, "the money is back", |books| {
        books.refunded(id);
        if settled {
            books.set_status(id, OrderStatus::Refunded);
        }
    })
    .await?;
    drop(locked);
    Ok(())
}

pub fn short(id: Uuid) -> String {
    id.simple().to_string()[28..].to_owned()
}
