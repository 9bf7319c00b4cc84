//! The end of a seed: nothing fails any more, everything that was begun is finished, and then all must agree.

use std::collections::BTreeSet;

use frontrow::limits;
use frontrow_protocol::server::OrderStatus;

use crate::books::Kind;
use crate::gateway::State;
use crate::line_rules::{idle_room, must};
use crate::nodes::{deliver, renew, revive, watch};
use crate::world::{Outcome, W, World, tell};
use crate::{checkout, queue, seatjobs};

/// Rounds until it must be quiet: more than the longest wait of any job takes.
const ROUNDS: usize = 12;
/// Time between them.
const ROUND: i64 = 200_000;

/// Lets the world come to rest, and looks at it.
pub fn quieten(w: &W) {
    tell!(w, "from here on nothing fails");
    w.calm.set(true);
    for slot in 0..w.plan.nodes {
        let (alive, paused) = {
            let n = &w.nodes.borrow()[slot];
            (n.alive, n.paused)
        };
        if !alive {
            revive(w, slot);
        }
        w.nodes.borrow_mut()[slot].paused &= !paused;
    }
    renew(w, 1000);
    (w.books.borrow_mut().settings.paused, w.books.borrow_mut().settings.limit) = (false, 0);
    finish(w);
    for round in 0..ROUNDS {
        if w.violation().is_some() || (round > 1 && quiet(w).is_ok()) {
            break;
        }
        w.now.set(w.now() + ROUND);
        renew(w, 1000);
        jobs(w);
    }
    if let Err(words) = quiet(w) {
        w.broken(format!("at the end: {words}"));
    }
}

/// Everything under way goes on to its end.
fn finish(w: &W) {
    while w.tasks() > 0 && w.violation().is_none() {
        if !w.step() {
            let wake = w.next_wake().unwrap_or(0);
            w.now.set(wake.max(w.now() + 1));
            renew(w, 1000);
        }
    }
    while deliver(w) {}
}

fn run(w: &W, slot: usize, work: impl AsyncFnOnce(&W) -> Outcome<()> + 'static) {
    let world = w.clone();
    w.spawn(slot, "at the end", async move {
        let _ = work(&world).await;
    });
    finish(w);
}

fn jobs(w: &W) {
    for slot in 0..w.plan.nodes {
        let at = w.nodes.borrow()[slot].at();
        run(w, slot, async move |w| queue::presence(w, &at).await);
    }
    if w.line.borrow().exists() {
        run(w, 0, async move |w| queue::configure(w).await);
        run(w, 0, async move |w| queue::note_mark(w).await);
    }
    run(w, 0, async move |w| seatjobs::sweep(w, false).await);
    run(w, 0, async move |w| {
        for payment in checkout::lease_payments(w).await? {
            checkout::sync(w, payment).await?;
        }
        for refund in checkout::lease_refunds(w).await? {
            checkout::refund(w, refund).await?;
        }
        checkout::outbox(w).await?;
        seatjobs::audit(w).await
    });
    let at = w.nodes.borrow()[0].at();
    for _ in 0..2 * w.plan.people {
        let at = at.clone();
        run(w, 0, async move |w| queue::tick(w, &at).await);
        if w.plan.batch >= 200 {
            break;
        }
    }
    for slot in 0..w.plan.nodes {
        run(w, slot, async move |w| watch(w, slot).await);
    }
}

/// What must hold when nothing is under way.
fn quiet(w: &World) -> Result<(), String> {
    money(w)?;
    seats(w)?;
    crate::nodes::converged(w)?;
    let (line, now) = (w.line.borrow(), w.now());
    idle_room(&line, now)?;
    for until in line.running.values().chain(line.grace.values()) {
        must!(*until > now, "somebody's time is over and nobody noticed");
    }
    let nodes: BTreeSet<_> = w.nodes.borrow().iter().map(|node| node.at().name).collect();
    for (who, person) in w.people.borrow().iter().enumerate() {
        let Some((place, session)) = line.places.get(&who).zip(person.session) else { continue };
        let connected =
            place.session == session && nodes.contains(&place.node) && person.at.as_ref().is_some_and(|at| at.name == place.node);
        must!(!connected || !line.grace.contains_key(&who), "p{who} is connected and in the grace time");
        must!(connected || line.grace.contains_key(&who) || place.node != "-", "p{who}'s place is held for nobody");
    }
    Ok(())
}

/// Money and tickets: each order has both or neither.
fn money(w: &World) -> Result<(), String> {
    let books = w.books.borrow();
    must!(books.double.is_empty(), "seats {:?} were sold twice", books.double);
    must!(books.outbox.iter().all(|event| event.handled), "an event was never handled");
    must!(books.refunds.iter().all(|refund| refund.next_attempt.is_none()), "a refund never succeeded");
    for order in books.orders.values() {
        let at_gateway = w.gateway.borrow_mut().get(order.payment, w.now());
        let kept = if at_gateway.state == State::Paid { at_gateway.paid } else { 0 };
        let tickets: Vec<u32> = books.tickets.iter().filter(|(_, (of, _))| *of == order.id).map(|(seat, _)| *seat).collect();
        let status = order.status;
        let paid = status == OrderStatus::Paid;
        must!(
            !matches!(status, OrderStatus::Pending | OrderStatus::Refunding),
            "order {} is {status:?} for ever",
            checkout::short(order.id)
        );
        let wanted: BTreeSet<u32> = if paid { order.seats.iter().copied().collect() } else { BTreeSet::new() };
        must!(tickets.iter().copied().collect::<BTreeSet<_>>() == wanted, "{order:?} has the tickets {tickets:?}");
        let waits = books.payments[order.payment].approval.is_some();
        let moneyless = matches!(status, OrderStatus::Expired | OrderStatus::Cancelled);
        must!(!waits || !moneyless, "order {} is {status:?} and an approval waits to be charged", checkout::short(order.id));
        let event = if paid { Kind::Paid } else { Kind::Closed };
        let told = books.outbox.iter().any(|row| row.order == order.id && row.kind == event);
        must!(told, "order {} is {status:?} and no event says so", checkout::short(order.id));
        let owed = if paid { order.amount() } else { 0 };
        must!(kept == owed, "the gateway keeps {kept} for an order that is {status:?} and worth {owed}");
    }
    Ok(())
}

/// The map and the books.
fn seats(w: &World) -> Result<(), String> {
    let (map, books) = (w.map.borrow(), w.books.borrow());
    if !map.loaded {
        return Ok(());
    }
    for seat in 0..w.plan.seats {
        let (is, ticket) = (map.states[seat as usize], books.tickets.get(&seat));
        must!((is == 2) == ticket.is_some(), "seat {seat} is {is} on the map, its ticket {ticket:?}");
        must!(is != 1, "seat {seat} is held for ever");
        must!(
            (is == 3) == (books.blocked.contains(&seat) && ticket.is_none()),
            "seat {seat} is {is}, blocked {:?}",
            books.blocked
        );
    }
    for hold in map.holds.values() {
        must!(hold.deadline > w.now(), "{hold:?} is past its deadline");
    }
    for (who, (_, bought)) in &map.people {
        let mine: BTreeSet<u32> = books.tickets.iter().filter(|(_, (_, buyer))| buyer == who).map(|(seat, _)| *seat).collect();
        must!(
            bought.iter().copied().collect::<BTreeSet<_>>() == mine,
            "p{who} is said to have bought {bought:?}, it is {mine:?}"
        );
    }
    must!(limits::CLAIM_FREEZE.as_millis() < ROUND.unsigned_abs().into(), "a round is shorter than a freeze");
    Ok(())
}
