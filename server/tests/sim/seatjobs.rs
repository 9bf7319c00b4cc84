//! What the server does with the seats' scripts, a step at a time: `seats/load.rs`, `audit.rs` and `order.rs` over again.

use std::collections::{BTreeMap, BTreeSet};

use frontrow::seats::rules::Differences;
use frontrow_protocol::seats::SeatState;
use uuid::Uuid;

use crate::books::read;
use crate::map::{MapOp, Ordered, call, call_once};
use crate::nodes::read_map;
use crate::world::{Outcome, W, tell};

/// Makes the map from Postgres, aside, and puts it into place unless there is one. No lease: that only spares work.
pub async fn load(w: &W) -> Outcome<()> {
    let books = read(w, |books| books.for_map(w.now())).await?;
    let (packed, holding) = books.lay_out();
    let aside = format!("{}-{}", w.seed, w.id()); // what a dead loader leaves is not another seed's
    let built = ["m", "due", "sold"].map(|name| w.key(&format!("load:{aside}:{name}")));
    w.call("redis", || build_aside(w, &books, &holding, &built)).await?;
    tell!(w, "  a map is built aside: {} sold, {} orders hold", books.sold.len(), holding.len());
    call_once(w, MapOp::Load { built, packed }).await?;
    Ok(())
}

fn build_aside(
    w: &W,
    books: &frontrow::seats::rules::Books,
    holding: &[&frontrow::seats::rules::Pending],
    [m, due, sold]: &[String; 3],
) {
    let mut people = BTreeMap::<Uuid, (Vec<String>, Vec<String>)>::new();
    let mut redis = w.redis.borrow_mut();
    let mut set = |words: [&str; 4]| redis.command(&words);
    for ticket in &books.sold {
        people.entry(ticket.account).or_default().1.push(ticket.seat.to_string());
        set(["HSET", sold, &ticket.seat.to_string(), &ticket.order.to_string()]);
    }
    for order in holding {
        let seats: Vec<_> = order.seats.iter().map(ToString::to_string).collect();
        people.entry(order.account).or_default().0.push(format!("{}={}", order.hold, seats.len()));
        let until = order.until.timestamp_millis().to_string();
        let record = format!("{} {until} {} {}", order.account, order.order, seats.join(","));
        set(["HSET", m, &format!("h:{}", order.hold), &record]);
        set(["ZADD", due, &until, &order.hold.to_string()]);
    }
    for (account, (holds, seats)) in people {
        set(["HSET", m, &format!("a:{account}"), &format!("{}|{}", holds.join(" "), seats.join(" "))]);
    }
    for key in [m, due, sold] {
        redis.command(&["PEXPIRE", key, "60000"]);
    }
    redis.answers();
}

/// After the commit: the seats are sold.
pub async fn sell(w: &W, ordered: Ordered) -> Outcome<()> {
    if call(w, MapOp::Sell { ordered: ordered.clone(), verified: false }).await?.code != "verify" {
        return Ok(());
    }
    let seats =
        read(w, |b| b.tickets.iter().filter(|(_, (order, _))| *order == ordered.order).map(|(s, _)| *s).collect::<Vec<_>>());
    let seats = seats.await?;
    if !seats.is_empty() {
        call(w, MapOp::Sell { ordered: Ordered { seats, ..ordered }, verified: true }).await?;
    }
    Ok(())
}

async fn look(w: &W) -> Outcome<Differences> {
    let Some(map) = w.call("redis", || read_map(w)).await? else { return Ok(Differences::default()) };
    let (sold, blocked) = read(w, |b| (b.tickets.keys().copied().collect::<BTreeSet<_>>(), b.blocked.clone())).await?;
    Ok(Differences::between(&map.packed, map.count, &sold, &blocked))
}

/// Compares the map with Postgres, twice, and repairs what differs in both looks.
pub async fn audit(w: &W) -> Outcome<()> {
    let first = look(w).await?;
    if first.len() == 0 {
        return Ok(());
    }
    w.sleep(1000).await;
    let wrong = look(w).await?.and(&first);
    if wrong.len() > 0 {
        tell!(w, "  the audit repairs {wrong:?}");
    }
    repair_unsold(w, &wrong).await?;
    if !wrong.oversold.is_empty() {
        return_seats(w, &wrong.oversold).await?;
    }
    let turns = [
        (&wrong.unblocked, SeatState::Available as u8, SeatState::Blocked as u8),
        (&wrong.overblocked, SeatState::Blocked as u8, SeatState::Available as u8),
    ];
    for (seats, seen, state) in turns.into_iter().filter(|(seats, ..)| !seats.is_empty()) {
        call_once(w, MapOp::Block(seats.iter().map(|seat| (*seat, seen, state)).collect())).await?;
    }
    Ok(())
}

async fn repair_unsold(w: &W, wrong: &Differences) -> Outcome<()> {
    if wrong.unsold.is_empty() {
        return Ok(());
    }
    let orders = read(w, |books| {
        let mut orders = BTreeMap::<Uuid, Ordered>::new();
        for seat in &wrong.unsold {
            let Some((order, who)) = books.tickets.get(seat) else { continue };
            let empty = || Ordered { order: *order, hold: books.orders[order].hold, who: *who, seats: Vec::new() };
            orders.entry(*order).or_insert_with(empty).seats.push(*seat);
        }
        orders.into_values().collect::<Vec<_>>()
    });
    for ordered in orders.await? {
        call_once(w, MapOp::Sell { ordered, verified: true }).await?;
    }
    Ok(())
}

/// The orders first, Postgres second.
async fn return_seats(w: &W, seats: &BTreeSet<u32>) -> Outcome<()> {
    let orders = w.call("redis", || w.map.borrow().sold.clone()).await?;
    let unsold = read(w, |books| {
        let fact = |seat: &u32| {
            let order = orders.get(seat).copied();
            let buyer = order.and_then(|order| books.orders.get(&order)).map(|order| order.who);
            (*seat, order, buyer, if books.blocked.contains(seat) { 3 } else { 0 })
        };
        seats.iter().filter(|seat| !books.tickets.contains_key(*seat)).map(fact).collect::<Vec<_>>()
    });
    let unsold = unsold.await?;
    if !unsold.is_empty() {
        call(w, MapOp::Return(unsold)).await?;
    }
    Ok(())
}

/// The sweep, with Redis' run id; or a notification, without.
pub async fn sweep(w: &W, notified: bool) -> Outcome<()> {
    loop {
        let run = (!notified).then(|| w.run.get());
        let answer = call_once(w, MapOp::Sweep { run }).await?;
        if answer.extra.get(1) == Some(&1) {
            crate::nodes::publish(w, &crate::map::Answer { from: answer.version, changes: Vec::new(), ..answer.clone() });
            audit(w).await?;
        }
        if answer.extra.first().is_none_or(|due| *due < i64::try_from(w.plan.sweep).unwrap()) {
            return Ok(());
        }
    }
}
