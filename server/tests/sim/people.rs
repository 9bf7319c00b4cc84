//! People: they join, leave, reload, drop and come back, hold, order, pay on time or late, or close the window.

use uuid::{Builder, Uuid};

use crate::line::LineOp;
use crate::map::{MapOp, call};
use crate::nodes::{At, working};
use crate::world::{Outcome, W, World, tell};
use crate::{approval, checkout, gateway, queue};

/// What a resume token proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub number: i64,
    pub epoch: i64,
    pub until: i64,
}

/// What a person knows.
#[derive(Default)]
pub struct Person {
    pub at: Option<At>,
    pub session: Option<u64>,
    pub token: Option<Token>,
    pub holds: Vec<(Uuid, Vec<u32>)>,
    pub orders: Vec<Uuid>,
    /// Holds they tried to order, orders they went to pay.
    tried: Vec<Uuid>,
    /// Requests under way.
    pub busy: u32,
}

impl Person {
    /// The newest hold that has not been tried to order, the newest order that was not paid.
    fn begun(&self) -> (Option<Uuid>, Option<Uuid>) {
        let hold = self.holds.last().map(|(hold, _)| *hold);
        let fresh = |id: Option<Uuid>| id.filter(|id| !self.tried.contains(id));
        (fresh(hold), fresh(self.orders.last().copied()))
    }

    /// Their session's place, unless they have another session by now.
    pub fn told(&mut self, session: u64, token: Option<Token>) {
        if self.session == Some(session) {
            self.token = token;
        }
    }
}

/// One request of a person to the node they are at, or to any node where they are at none.
fn request(w: &W, who: usize, name: &'static str, work: impl AsyncFnOnce(&W, &At) -> Outcome<()> + 'static) {
    let here = w.people.borrow()[who].at.clone();
    let Some(at) = here.or_else(|| working(w)) else { return };
    w.people.borrow_mut()[who].busy += 1;
    tell!(w, "p{who} → {}: {name}", at.name);
    let world = w.clone();
    w.spawn(at.slot, name, async move {
        if work(&world, &at).await.is_err() {
            tell!(world, "  p{who}: {name} failed");
        }
        let person = &mut world.people.borrow_mut()[who];
        person.busy = person.busy.saturating_sub(1);
    });
}

/// Somebody does something.
pub fn act(w: &W) {
    let who = w.one_of(w.plan.people);
    let (connected, busy, running) = {
        let person = &w.people.borrow()[who];
        (person.at.is_some(), person.busy, person.token.is_some_and(|t| t.until > w.now()))
    };
    // Impatient people ask twice.
    if busy > u32::from(w.chance(200)) {
        return;
    }
    // Most go on with what they have begun.
    let (unordered, unpaid) = w.people.borrow()[who].begun();
    match (unordered, unpaid) {
        (Some(_), _) if w.chance(650) => return order(w, who),
        (_, Some(_)) if w.chance(450) => return pay(w, who),
        _ => {}
    }
    match (connected, w.pick(0, 99)) {
        (false, 0..50) => connect(w, who),
        (true, 0..6) => drop_connection(w, who, true),
        (true, 6..9) => drop_connection(w, who, false),
        (true, 9..12) => leave(w, who),
        (true, 12..60) if running && w.people.borrow()[who].holds.len() < 6 => hold(w, who),
        (true, 12..16) => hold(w, who),
        (_, 60..68) => release(w, who),
        (_, 68..78) => order(w, who),
        (_, 78..86) => pay(w, who),
        (_, 86..95) => cancel(w, who),
        (true, _) => take_over(w, who),
        _ => {}
    }
}

/// A new connection: with a token they resume, else they join. The old one, if there is one, is not gone yet.
pub fn connect(w: &W, who: usize) {
    let Some(at) = working(w) else { return };
    let session = w.id();
    let token = {
        let person = &mut w.people.borrow_mut()[who];
        (person.at, person.session) = (Some(at), Some(session));
        person.token
    };
    match token {
        Some(token) if w.chance(900) => request(w, who, "resume", async move |w, at| {
            let resumed = queue::resume(w, at, who, session, token).await?;
            w.people.borrow_mut()[who].told(session, resumed);
            Ok(())
        }),
        _ => join(w, who, session),
    }
}

fn join(w: &W, who: usize, session: u64) {
    request(w, who, "join", async move |w, at| {
        let joined = queue::join(w, at, who, session).await?;
        w.people.borrow_mut()[who].told(session, joined);
        Ok(())
    });
}

/// A second window, or a reload: the new session joins, the old connection ends sooner or later.
fn take_over(w: &W, who: usize) {
    drop_connection(w, who, false);
    connect(w, who);
}

/// The connection ends. The node that had it notes that; a reload also forgets the token.
fn drop_connection(w: &W, who: usize, keeps_token: bool) {
    let (at, session) = {
        let person = &mut w.people.borrow_mut()[who];
        if !keeps_token {
            person.token = None;
        }
        (person.at.take(), person.session.take())
    };
    let (Some(at), Some(session)) = (at, session) else { return };
    tell!(w, "p{who}'s connection s{session} to {} ends", at.name);
    let world = w.clone();
    w.spawn(at.slot, "disconnected", async move { queue::disconnected(&world, who, session).await });
}

fn leave(w: &W, who: usize) {
    let Some(session) = w.people.borrow()[who].session else { return };
    request(w, who, "leave", async move |w, _| {
        crate::line::call(w, LineOp::Leave { who, session: Some(session) }).await?;
        w.people.borrow_mut()[who].told(session, None);
        Ok(())
    });
}

/// Some of the seats, all or none.
fn hold(w: &W, who: usize) {
    let mut seats: Vec<u32> = Vec::new();
    for _ in 0..w.pick(1, 3) {
        let seat = u32::try_from(w.pick(0, u64::from(w.plan.seats) - 1)).unwrap();
        if !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    let hold = new_hold(w);
    request(w, who, "hold", async move |w, _| {
        if call(w, MapOp::Hold { hold, who, seats: seats.clone() }).await?.ok() {
            w.people.borrow_mut()[who].holds.push((hold, seats));
        }
        Ok(())
    });
}

/// As the server's: sorted by time, unique by chance; here by counting.
fn new_hold(w: &World) -> Uuid {
    let time = u128::from(w.now().unsigned_abs()) << 80;
    Builder::from_u128(time | u128::from(w.id())).with_version(uuid::Version::SortRand).into_uuid()
}

fn release(w: &W, who: usize) {
    let Some((hold, _)) = some(w, &w.people.borrow()[who].holds) else { return };
    request(w, who, "release", async move |w, _| call(w, MapOp::Release { hold, who, order: None }).await.map(drop));
}

fn some<T: Clone>(w: &World, of: &[T]) -> Option<T> {
    (!of.is_empty()).then(|| of[w.one_of(of.len())].clone())
}

fn order(w: &W, who: usize) {
    // Mostly the newest hold; sometimes one that has an order, or that is over.
    let hold = {
        let holds = &w.people.borrow()[who].holds;
        if w.chance(800) { holds.last().cloned() } else { some(w, holds) }
    };
    let Some((hold, _)) = hold else { return };
    w.people.borrow_mut()[who].tried.push(hold);
    request(w, who, "order", async move |w, _| {
        if let Some(order) = checkout::create(w, who, hold).await? {
            let person = &mut w.people.borrow_mut()[who];
            if !person.orders.contains(&order) {
                person.orders.push(order);
            }
        }
        Ok(())
    });
}

/// At the gateway's page; then the browser comes back, unless the window was closed.
fn pay(w: &W, who: usize) {
    let order = {
        let orders = &w.people.borrow()[who].orders;
        if w.chance(700) { orders.last().copied() } else { some(w, orders) }
    };
    let Some(order) = order else { return };
    let Some((payment, amount)) = w.books.borrow().orders.get(&order).map(|order| (order.payment, order.amount())) else {
        return;
    };
    w.people.borrow_mut()[who].tried.push(order);
    if w.chance(850) {
        let amount = if w.fails(30) { amount + 1 } else { amount };
        if w.plan.manual && w.chance(900) {
            return approve(w, who, payment, amount);
        }
        tell!(w, "p{who} pays {amount}");
        gateway::pay(w, payment, amount, w.chance(100));
    }
    if w.chance(600) {
        request(w, who, "back from paying", async move |w, _| checkout::sync(w, payment).await);
    }
}

/// The buyer approves, and the browser comes back with that, once, twice, or not at all.
fn approve(w: &W, who: usize, payment: usize, amount: i64) {
    let Some(token) = gateway::approve(w, payment, amount) else { return };
    w.count("approvals", 1);
    for times in [850, 150] {
        if w.chance(times) {
            request(w, who, "back from approving", async move |w, _| approval::approve(w, payment, token).await);
        }
    }
}

fn cancel(w: &W, who: usize) {
    let Some(order) = w.people.borrow()[who].orders.last().copied() else { return };
    // Another window was left open, and somebody pays in it.
    if let (Some(at), true) = (working(w), w.chance(600)) {
        let world = w.clone();
        w.spawn(at.slot, "late payment", async move {
            world.sleep(i64::try_from(world.pick(1, 5000)).unwrap()).await;
            let bill = world.books.borrow().orders.get(&order).map(|order| (order.payment, order.amount()));
            let Some((payment, amount)) = bill else { return };
            gateway::pay(&world, payment, amount, false);
            let _ = checkout::sync(&world, payment).await;
        });
    }
    request(w, who, "cancel", async move |w, _| checkout::cancel(w, order).await);
}
