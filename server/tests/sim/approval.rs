//! The second way of paying, a step at a time: `orders/approval.rs` over again. The approval is noted and the seats are frozen
//! under the order's lock, then the gateway is asked to charge, with a key that follows from the approval.

use frontrow::limits;
use frontrow::orders::rules::Deadline;
use frontrow_protocol::server::OrderStatus;

use crate::books::{Kind, Order, commit, lock};
use crate::checkout::{Bill, Sight, ask, bill, conclude, deliver_one, short, sync};
use crate::gateway::{self, Charge};
use crate::map::{MapOp, call};
use crate::map_rules::millis;
use crate::world::{Flaw, Outcome, W};

/// What was found when an approval was to be charged.
enum Frozen {
    /// The seats are kept from this moment of this life of Redis for so long: charge it.
    Ready {
        token: u64,
        order: Order,
        since: (u64, i64),
        freeze: i64,
    },
    Nothing,
    Over,
}

/// The buyer came back with an approval.
pub async fn approve(w: &W, payment: usize, token: u64) -> Outcome<()> {
    let bill = bill(w, payment).await?;
    match freeze(w, &bill, Some(token)).await? {
        ready @ Frozen::Ready { .. } => {
            let told = charge(w, &bill, ready).await?;
            conclude(w, &bill, told).await
        }
        Frozen::Nothing => sync(w, payment).await,
        Frozen::Over => {
            w.count("approvals too late", 1);
            Ok(())
        }
    }
}

/// Goes on with an approval that somebody left, if the gateway has charged nothing yet.
pub async fn go_on(w: &W, bill: &Bill, told: (Sight, i64)) -> Outcome<(Sight, i64)> {
    if !matches!(told.0, Sight::Unpaid | Sight::Failed) {
        return Ok(told);
    }
    match freeze(w, bill, None).await? {
        ready @ Frozen::Ready { .. } => {
            w.count("approvals gone on with", 1);
            charge(w, bill, ready).await
        }
        Frozen::Nothing | Frozen::Over => Ok(told),
    }
}

/// The order's row is locked from here to the commit.
async fn freeze(w: &W, bill: &Bill, new: Option<u64>) -> Outcome<Frozen> {
    let (locked, order) = lock(w, bill.order).await?;
    let now = w.now();
    if order.status != OrderStatus::Pending || order.deadline(now) != Deadline::Open {
        commit(w, "an approval is forgotten", |books| books.payments[bill.payment].approval = None).await?;
        let over = matches!(order.status, OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled);
        return Ok(if over { Frozen::Over } else { Frozen::Nothing });
    }
    let noted = crate::books::read(w, |books| books.payments[bill.payment].approval).await?;
    let Some(token) = new.or(noted) else { return Ok(Frozen::Nothing) };
    // Once, however many approvals come.
    let expires = if order.extended { order.expires } else { order.expires.max(now + millis(limits::APPROVAL_TIME)) };
    let freeze = (expires + millis(limits::EXPIRY_PATIENCE) - now).max(millis(limits::CLAIM_FREEZE));
    let since = (w.run.get(), w.now());
    if w.flaw != Some(Flaw::NoFreeze) && !call(w, MapOp::Claim(order.ordered(), freeze)).await?.ok() {
        let event = commit(w, "an approval comes to nothing", |books| {
            books.payments[bill.payment].approval = None;
            books.set_status(order.id, OrderStatus::Expired);
            w.count("approvals whose seats were gone", 1);
            books.event(Kind::Closed, order.id, now)
        })
        .await?;
        drop(locked);
        deliver_one(w, event).await?;
        return Ok(Frozen::Over);
    }
    commit(w, "an approval is noted", |books| {
        let row = books.orders.get_mut(&order.id).unwrap();
        (row.extended, row.expires) = (true, expires);
        let payment = &mut books.payments[bill.payment];
        payment.approval = Some(token);
        if new.is_some() {
            (payment.checks, payment.next_check) = (0, Some(now + millis(limits::RECONCILE_FIRST)));
        }
    })
    .await?;
    drop(locked);
    Ok(Frozen::Ready { token, order, since, freeze })
}

/// Has the approval charged and asks what the gateway has then.
async fn charge(w: &W, bill: &Bill, ready: Frozen) -> Outcome<(Sight, i64)> {
    let Frozen::Ready { token, order, since, freeze } = ready else { return Ok((Sight::Silent, 0)) };
    let answer = gateway::confirm(w, bill.payment, token, bill.amount, || frozen(w, &order, since, freeze)).await;
    let lost = answer.is_err() && w.flaw == Some(Flaw::LostCharge);
    let Ok(answer) = answer else {
        if lost {
            let given_up = |books: &mut crate::books::Books| {
                (books.payments[bill.payment].approval, books.payments[bill.payment].next_check) = (None, None);
                books.set_status(order.id, OrderStatus::Expired);
                books.event(Kind::Closed, order.id, w.now())
            };
            commit(w, "a charge is given up", given_up).await?;
        }
        return Ok((Sight::Silent, 0)); // nobody knows; the same call again
    };
    let charged = answer == Charge::Made;
    commit(w, "an approval is spent", |books| {
        let payment = &mut books.payments[bill.payment];
        if payment.approval.is_none_or(|noted| noted == token) {
            (payment.approval, payment.confirmed) = (None, payment.confirmed || charged);
        }
    })
    .await?;
    let told = ask(w, &Bill { confirmed: bill.confirmed || charged, ..bill.clone() }).await;
    Ok(match (answer, told) {
        (Charge::Refused, (Sight::Unpaid, _)) => (Sight::Failed, 0),
        (_, told) => told,
    })
}

/// In the moment of the charge the seats are this order's, unless Redis forgot since, or the freeze is over.
fn frozen(w: &W, order: &Order, (run, at): (u64, i64), freeze: i64) {
    if run != w.run.get() || w.now() - at >= freeze {
        return;
    }
    let map = w.map.borrow();
    let held = map.holds.get(&order.hold).is_some_and(|hold| hold.order == Some(order.id));
    let sold = order.seats.iter().all(|seat| map.sold.get(seat) == Some(&order.id));
    // A buyer may give the order up meanwhile: then what is charged goes back.
    let stands = w.books.borrow().orders.get(&order.id).is_some_and(|order| order.status == OrderStatus::Pending);
    if stands && !held && !sold {
        w.broken(format!("order {} is charged and its seats are not kept for it", short(order.id)));
    }
}
