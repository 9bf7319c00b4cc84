//! What of the evidence must not be. Pure: the same evidence, the same judgement.

use std::collections::{BTreeMap, HashMap};

use frontrow_protocol::ids::SeatIndex;
use serde::{Deserialize, Serialize};

use crate::evidence::{Bought, Evidence, Held, Number, Samples, View};

/// Examples one invariant shows.
const EXAMPLES: usize = 10;
/// A client hears of its admission at most so much later than it happened; before that its waiting proves nothing.
const HEARD_AFTER_US: u64 = 10_000_000;

/// What must hold, and whether it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invariant {
    /// In words, such that the number behind it is the number of violations.
    pub name: String,
    /// What was looked at; with 0 nothing is proved.
    pub checked: usize,
    /// Violations.
    pub violations: usize,
    /// Some of them.
    pub examples: Vec<String>,
}

impl Invariant {
    fn new(name: &str, checked: usize, found: Vec<String>) -> Self {
        let violations = found.len();
        Self { name: name.to_owned(), checked, violations, examples: found.into_iter().take(EXAMPLES).collect() }
    }
}

/// Every invariant, in the order of the report. `capacity` is that of the room.
#[must_use]
pub fn judge(evidence: &Evidence, samples: &Samples, capacity: u64) -> Vec<Invariant> {
    vec![
        sold_twice(&evidence.orders),
        held_twice(&evidence.holds),
        capacity_exceeded(evidence, samples, capacity),
        money_without_tickets(&evidence.orders),
        tickets_without_money(&evidence.orders),
        books(samples),
        numbers_twice(&evidence.numbers),
        overtaken(&evidence.numbers),
        not_converged(&evidence.views, samples),
        places_lost(evidence),
        Invariant::new("breaches of the protocol", evidence.people, evidence.breaches.clone()),
    ]
}

/// Whether nothing was violated.
#[must_use]
pub fn clean(invariants: &[Invariant]) -> bool {
    invariants.iter().all(|i| i.violations == 0)
}

fn sold_twice(orders: &[Bought]) -> Invariant {
    let mut owners: HashMap<SeatIndex, &Bought> = HashMap::new();
    let mut found = Vec::new();
    for order in orders.iter().filter(|o| o.status == "paid") {
        for seat in &order.seats {
            if let Some(other) = owners.insert(*seat, order) {
                found.push(format!("seat {seat} is sold to orders {} and {}", other.order, order.order));
            }
        }
    }
    Invariant::new("seats sold twice", owners.len(), found)
}

fn held_twice(holds: &[Held]) -> Invariant {
    let mut by_seat: BTreeMap<SeatIndex, Vec<&Held>> = BTreeMap::new();
    for held in holds {
        held.seats.iter().for_each(|seat| by_seat.entry(*seat).or_default().push(held));
    }
    let mut found = Vec::new();
    for (seat, mut of) in by_seat {
        of.sort_by_key(|held| held.from);
        let mut last: Option<&Held> = None;
        for held in of {
            // The same hold is told again after a reconnect.
            if let Some(before) = last.filter(|before| before.to > held.from && before.hold != held.hold) {
                let over = before.to.min(held.to).saturating_sub(held.from) / 1000;
                found.push(format!("seat {seat} was held by {} and {} for {over} ms", before.hold, held.hold));
            }
            last = [last, Some(held)].into_iter().flatten().max_by_key(|held| held.to);
        }
    }
    Invariant::new("seats held twice", holds.len(), found)
}

fn capacity_exceeded(evidence: &Evidence, samples: &Samples, capacity: u64) -> Invariant {
    // Ends before beginnings at the same instant.
    let mut edges: Vec<(u64, i64)> = Vec::with_capacity(2 * evidence.runs.len());
    for run in evidence.runs.iter().filter(|run| run.to > run.from) {
        edges.extend([(run.from, 1), (run.to, -1)]);
    }
    edges.sort_unstable();
    let (mut running, mut most) = (0_i64, 0_i64);
    for (_, step) in &edges {
        running += step;
        most = most.max(running);
    }
    let most = u64::try_from(most).unwrap_or(0);
    let mut found = Vec::new();
    if most > capacity {
        found.push(format!("clients saw {most} running at once, the capacity is {capacity}"));
    }
    if let Some((sampled, _)) = samples.running.filter(|(sampled, _)| *sampled > capacity) {
        found.push(format!("Redis had {sampled} running at once, the capacity is {capacity}"));
    }
    let looks = samples.running.map_or(0, |(_, looks)| usize::try_from(looks).unwrap_or(usize::MAX));
    Invariant::new("capacity exceeded", evidence.runs.len().saturating_add(looks), found)
}

fn money_without_tickets(orders: &[Bought]) -> Invariant {
    let mut found = Vec::new();
    for o in orders {
        let kept = match o.kept {
            // Not knowing is no acquittal.
            None => {
                found.push(format!("order {} ({}): the gateway could not be asked", o.order, o.status));
                continue;
            }
            Some(kept) => kept,
        };
        let has_tickets = o.status == "paid" && o.tickets == o.seats.len();
        if kept > 0 && !has_tickets {
            found.push(format!("order {} is {} with {} tickets, the gateway keeps {kept}", o.order, o.status, o.tickets));
        }
    }
    Invariant::new("money without tickets", orders.len(), found)
}

fn tickets_without_money(orders: &[Bought]) -> Invariant {
    let with_tickets = orders.iter().filter(|o| o.tickets > 0 || o.status == "paid");
    let mut checked = 0;
    let mut found = Vec::new();
    for o in with_tickets {
        checked += 1;
        let short = o.kept.unwrap_or(0) != o.amount || o.status != "paid";
        if short || o.tickets != o.seats.len() {
            let (kept, of) = (o.kept, o.seats.len());
            found.push(format!(
                "order {} is {} with {} of {of} tickets for {}: kept {kept:?}",
                o.order, o.status, o.tickets, o.amount
            ));
        }
    }
    Invariant::new("tickets without money", checked, found)
}

fn books(samples: &Samples) -> Invariant {
    let checked = usize::from(samples.books.is_some());
    Invariant::new("contradictions in the books", checked, samples.books.clone().unwrap_or_default())
}

fn numbers_twice(numbers: &[Number]) -> Invariant {
    let mut owners: HashMap<u64, usize> = HashMap::new();
    let mut found = Vec::new();
    for n in numbers {
        if let Some(other) = owners.insert(n.number, n.person).filter(|other| *other != n.person) {
            found.push(format!("number {} was given to people {other} and {}", n.number, n.person));
        }
    }
    Invariant::new("numbers given twice", owners.len(), found)
}

/// Somebody with a later number was admitted earlier. Who gave the place up (reload, leave) has another number or waits
/// no more; who was cut off keeps the number and is not excused when admitted, as the line admits them all the same.
fn overtaken(numbers: &[Number]) -> Invariant {
    let mut sorted: Vec<&Number> = numbers.iter().collect();
    sorted.sort_by_key(|n| n.number);
    let mut found = Vec::new();
    let mut earliest_behind: Option<(u64, u64)> = None; // when, which number
    for n in sorted.iter().rev() {
        // Admission is told in milliseconds.
        let waited_till = n.admitted.or_else(|| (!n.away).then(|| n.waited_until.saturating_sub(HEARD_AFTER_US)));
        if let (Some((at, by)), Some(till)) = (earliest_behind, waited_till)
            && at + 1000 < till
        {
            found.push(format!("number {} was overtaken by {by}, {} ms earlier", n.number, (till - at) / 1000));
        }
        if let Some(at) = n.admitted
            && earliest_behind.is_none_or(|(earliest, _)| at < earliest)
        {
            earliest_behind = Some((at, n.number));
        }
    }
    Invariant::new("people overtaken", numbers.len(), found)
}

fn not_converged(views: &[View], samples: &Samples) -> Invariant {
    let mut found = Vec::new();
    let truth = samples.map.or_else(|| views.iter().find_map(|v| v.fresh));
    for v in views {
        if v.own.is_none() || v.fresh.is_none() || v.own != v.fresh {
            found.push(format!("watcher {} on {} has {:?}, a fresh snapshot is {:?}", v.person, v.node, v.own, v.fresh));
        } else if v.fresh != truth {
            found.push(format!("watcher {} on {} was sent {:?}, the truth is {truth:?}", v.person, v.node, v.fresh));
        }
    }
    Invariant::new("clients that did not converge", views.len(), found)
}

fn places_lost(evidence: &Evidence) -> Invariant {
    let found: Vec<String> =
        evidence.lost_places.iter().map(|l| format!("person {}, number {}: {}", l.person, l.number, l.how)).collect();
    Invariant::new("places lost", evidence.kept_places + found.len(), found)
}

#[cfg(test)]
#[path = "judge_tests.rs"]
mod tests;
