//! What must hold of the seats after every single call. From the state before, the state after, what was asked for, and
//! what Postgres has committed.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::line_rules::must;
use crate::map::{Answer, Hold, MapOp, MapState};
use crate::world::World;

type Check = Result<(), String>;

const FREE: u8 = 0;
const HELD: u8 = 1;
const SOLD: u8 = 2;

/// Checks one call.
pub fn check(before: &MapState, after: &mut MapState, op: &MapOp, w: &World, answer: &Answer) -> Check {
    if !after.loaded {
        must!(!before.loaded || matches!(op, MapOp::Sweep { .. }), "the map went by itself");
        return Ok(());
    }
    state(after)?;
    versions(before, after, op, answer)?;
    sold(before, after, op, w)?;
    if before.loaded {
        ends(before, after, op, w, answer)?;
        begins(before, after, op, w, answer)?;
        seats(before, after)?;
    }
    promises(before, after, op, w, answer)
}

/// What holds of any state.
fn state(s: &MapState) -> Check {
    let mut named = BTreeSet::new();
    for (hold, record) in &s.holds {
        must!(
            s.due.get(hold) == Some(&record.deadline),
            "hold {hold} ends at {} and is due at {:?}",
            record.deadline,
            s.due.get(hold)
        );
        for seat in &record.seats {
            must!(named.insert(*seat), "seat {seat} is held by two");
            must!(s.states[*seat as usize] == HELD, "seat {seat} of hold {hold} is {}", s.states[*seat as usize]);
        }
    }
    for (seat, state) in (0_u32..).zip(&s.states) {
        must!(*state != HELD || named.contains(&seat), "seat {seat} is held by nobody");
        must!((*state == SOLD) == s.sold.contains_key(&seat), "seat {seat} is {state}, its order {:?}", s.sold.get(&seat));
    }
    for (who, (holds, _)) in &s.people {
        for (hold, n) in holds {
            let real = s.holds.get(hold).is_some_and(|record| record.who == *who && record.seats.len() == *n);
            must!(real, "p{who} is said to hold {n} by {hold}");
        }
    }
    for (hold, record) in &s.holds {
        let counted = s.people.get(&record.who).is_some_and(|(holds, _)| holds.contains_key(hold));
        must!(counted, "hold {hold} is not counted for p{}", record.who);
    }
    Ok(())
}

/// One call, one version: what it says is all that changed, and a version is one state for ever.
fn versions(before: &MapState, after: &mut MapState, op: &MapOp, answer: &Answer) -> Check {
    let renewed = matches!(op, MapOp::Sweep { .. }) && answer.extra.get(1) == Some(&1);
    if !before.loaded {
        must!(matches!(op, MapOp::Load { .. }), "the map came by itself");
        must!(after.epoch > after.newest, "a new map has the old epoch {}", after.epoch);
    } else {
        must!((after.epoch > before.epoch) == renewed, "the epoch went from {} to {}", before.epoch, after.epoch);
        let mut told = before.states.clone();
        for (seat, state) in &answer.changes {
            told[*seat as usize] = *state;
        }
        must!(
            told == after.states,
            "the change {:?} does not lead from {:?} to {:?}",
            answer.changes,
            before.states,
            after.states
        );
        let next = before.version + i64::from(!answer.changes.is_empty());
        must!(after.version == next, "version {} follows {} after {:?}", after.version, before.version, answer.changes);
        must!(
            answer.changes.is_empty() || (answer.from, answer.version) == (before.version, after.version),
            "it says other versions"
        );
    }
    after.newest = after.newest.max(after.epoch);
    if after.epoch > after.doubtful {
        let known = after.history.insert((after.epoch, after.version), after.packed.clone());
        must!(known.is_none_or(|packed| packed == after.packed), "version {} is two states", after.version);
    }
    Ok(())
}

/// Seats are sold after their commit, to that order, and stay so.
fn sold(before: &MapState, after: &MapState, op: &MapOp, w: &World) -> Check {
    let books = w.books.borrow();
    for (seat, order) in &after.sold {
        if before.sold.get(seat) != Some(order) {
            let ticket = books.tickets.get(seat).map(|(order, _)| *order);
            must!(ticket == Some(*order), "seat {seat} is sold to {order}, its ticket is {ticket:?}'s ({op:?})");
        }
    }
    for (seat, order) in before.sold.iter().filter(|(seat, _)| before.loaded && after.sold.get(*seat) != before.sold.get(*seat)) {
        let ticket = books.tickets.get(seat).map(|(order, _)| *order);
        must!(ticket != Some(*order), "seat {seat} was sold to {order} and is not any more");
    }
    Ok(())
}

/// A hold ends for a reason that the checker knows, and its owner is told that reason.
fn ends(before: &MapState, after: &MapState, op: &MapOp, w: &World, answer: &Answer) -> Check {
    let now = w.now();
    for (hold, old) in before.holds.iter().filter(|(hold, _)| !after.holds.contains_key(*hold)) {
        let told = answer.ended.iter().find(|(id, ..)| id == hold).map(|(_, who, reason)| (*who, reason.as_str()));
        let Some((who, reason)) = told else { return Err(format!("hold {hold} is gone and nobody is told")) };
        must!(who == old.who, "the end of p{}'s hold is told to p{who}", old.who);
        let fair = match (reason, op) {
            ("expired", _) => old.deadline <= now,
            ("released", MapOp::Release { hold: named, who, order }) => named == hold && *who == old.who && *order == old.order,
            ("paid", MapOp::Sell { ordered, .. }) => {
                ordered.hold == *hold && old.order.is_none_or(|order| order == ordered.order)
            }
            ("lost", MapOp::Sell { ordered, verified: true }) => old.seats.iter().any(|seat| ordered.seats.contains(seat)),
            _ => false,
        };
        w.count(
            match reason {
                "expired" => "holds expired",
                "released" => "holds released",
                "paid" => "holds paid",
                _ => "holds lost",
            },
            1,
        );
        must!(fair, "p{who}'s hold {hold} ({old:?}) ended: {reason}");
    }
    Ok(())
}

/// A hold begins by a rule, with all of its seats, and changes by a rule.
fn begins(before: &MapState, after: &MapState, op: &MapOp, w: &World, answer: &Answer) -> Check {
    let now = w.now();
    for (hold, new) in after.holds.iter().filter(|(hold, new)| before.holds.get(*hold) != Some(new)) {
        match (before.holds.get(hold), op) {
            (None, MapOp::Hold { hold: asked, who, seats }) => {
                let expected = Hold { who: *who, deadline: now + w.plan.hold_ms, order: None, seats: seats.clone() };
                must!(asked == hold && *new == expected && answer.ok(), "p{who} asked for {seats:?} and has {new:?}");
                may_hold(after, *who, w)?;
            }
            (old, MapOp::Claim(o, freeze)) => {
                must!(
                    o.hold == *hold && new.who == o.who && new.order == Some(o.order) && new.seats == o.seats,
                    "{o:?} claimed {new:?}"
                );
                let end = (now + freeze).max(old.map_or(0, |old| old.deadline));
                must!(new.deadline == end, "a claim until {} and not {end}", new.deadline);
                must!(old.is_none_or(|old| old.order.is_none_or(|order| order == o.order)), "{o:?} claimed {old:?}");
            }
            (Some(old), MapOp::Order { hold: asked, who, order, until }) => {
                let expected = Hold { deadline: *until, order: Some(*order), ..old.clone() };
                let fair = asked == hold && *who == old.who && old.order.is_none() && old.deadline > now;
                must!(fair && *new == expected, "an order made {new:?} of {old:?}");
            }
            (old, _) => return Err(format!("hold {hold} went from {old:?} to {new:?}")),
        }
    }
    Ok(())
}

/// Who holds is admitted, in time, and within the limit.
fn may_hold(after: &MapState, who: usize, w: &World) -> Check {
    let (now, line) = (w.now(), w.line.borrow());
    must!(line.running.get(&who).is_some_and(|until| *until >= now), "p{who} holds and is not admitted");
    let (opens, closes) = {
        let books = w.books.borrow();
        (books.settings.opens, books.settings.closes)
    };
    must!(now >= opens && now < closes, "p{who} holds while the sale is not open");
    let has = after.has(w, who);
    must!(has <= w.plan.seat_limit, "p{who} has {has} seats of {}", w.plan.seat_limit);
    Ok(())
}

/// A seat that is held or sold is nobody else's.
fn seats(before: &MapState, after: &MapState) -> Check {
    let holder = |s: &MapState, seat: u32| s.holds.iter().find(|(_, hold)| hold.seats.contains(&seat)).map(|(hold, _)| *hold);
    for (seat, (was, is)) in (0_u32..).zip(before.states.iter().zip(&after.states)) {
        if (*was, *is) == (HELD, HELD) {
            let (old, new): (Option<Uuid>, _) = (holder(before, seat), holder(after, seat));
            let over = old.is_some_and(|hold| !after.holds.contains_key(&hold));
            must!(old == new || over, "seat {seat} went from {old:?} to {new:?}");
        }
        must!(*was != SOLD || *is != HELD, "seat {seat} was sold and is held");
    }
    Ok(())
}

/// What an answer promises is so.
fn promises(before: &MapState, after: &MapState, op: &MapOp, w: &World, answer: &Answer) -> Check {
    let now = w.now();
    match op {
        MapOp::Sweep { .. } => {
            let overdue = |s: &MapState| s.holds.values().filter(|hold| hold.deadline <= now).count();
            let allowed = if before.loaded { overdue(before).saturating_sub(w.plan.sweep) } else { 0 };
            must!(overdue(after) <= allowed, "{} holds are past their deadline after a sweep", overdue(after));
        }
        MapOp::Load { .. } => w.count("maps loaded", usize::from(!before.loaded)),
        MapOp::Hold { hold, seats, .. } => {
            w.count("seats contested", usize::from(answer.code == "seat_taken"));
            must!(answer.ok() == after.holds.contains_key(hold), "a hold was answered {} and is not so", answer.code);
            let free = seats.iter().all(|seat| before.states.get(*seat as usize) == Some(&FREE));
            must!(answer.code != "seat_taken" || !free, "free seats {seats:?} are said to be taken");
        }
        MapOp::Claim(o, freeze) if answer.ok() => {
            w.count(
                "seats claimed again",
                usize::from(before.loaded && !before.holds.contains_key(&o.hold) && after.holds.contains_key(&o.hold)),
            );
            let frozen = after.holds.get(&o.hold).is_some_and(|h| h.order == Some(o.order) && h.deadline >= now + freeze);
            let ours = o.seats.iter().all(|seat| after.sold.get(seat) == Some(&o.order));
            must!(frozen || ours, "{o:?} was promised its seats and does not have them");
        }
        MapOp::Claim(..) => w.count("claims too late", 1),
        MapOp::Sell { ordered: o, .. } if answer.ok() => {
            must!(o.seats.iter().all(|seat| after.sold.get(seat) == Some(&o.order)), "{o:?} is not sold");
        }
        _ => {}
    }
    Ok(())
}

pub fn millis(time: std::time::Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap()
}
