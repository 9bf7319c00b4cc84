//! What happens in a world: one seed's course of events, and its quiet end.

use std::collections::BTreeSet;

use crate::books::{Books, Settings};
use crate::line::LineState;
use crate::map::{KEYS as MAP_KEYS, MapState};
use crate::nodes::{deliver, kill, renew, revive, watch, working};
use crate::resp::Connection;
use crate::world::{Outcome, Plan, START, W, World, tell};
use crate::{checkout, people, queue, seatjobs};

/// The world of a seed.
pub fn plan(pick: &mut dyn FnMut(u64, u64) -> u64) -> (Plan, Books) {
    let ms = |seconds: u64| i64::try_from(seconds * 1000).unwrap();
    let one_in = |pick: &mut dyn FnMut(u64, u64) -> u64, n: u64| pick(1, n) == 1;
    let number = |n: u64| usize::try_from(n).unwrap();
    // In a shop everybody is in and few seats are left; in a line few are in.
    let shop = one_in(pick, 2);
    let slow = shop && one_in(pick, 2);
    let seats = u32::try_from(if shop { pick(2, 5) } else { pick(4, 10) }).unwrap();
    let people = pick(3, 7);
    // Redis loses everything, or its last writes, or the one soon after the other.
    let (losses, restarts) = [(0, 0), (3, 0), (0, 6), (2, 3), (8, 10)][number(pick(0, 4))];
    let plan = Plan {
        seats,
        people: number(people),
        nodes: number(pick(2, 3)),
        seat_limit: number(pick(2, 5)),
        hold_ms: ms(if shop { pick(10, 60) } else { pick(5, 30) }),
        payment_ms: ms(pick(10, 60)),
        batch: number([200, 200, 200, 1, 2][number(pick(0, 4))]),
        sweep: number([100, 100, 2, 1][number(pick(0, 3))]),
        faults: [0, 10, 40][number(pick(0, 2))],
        crashes: [0, 6, 15][number(pick(0, 2))],
        losses,
        restarts,
        slow: if slow { 400 } else { 30 },
        steps: number(if slow { pick(500, 900) } else { pick(250, 500) }),
        manual: false,
    };
    let opens = START + if shop || one_in(pick, 2) { 0 } else { ms(pick(1, 20)) };
    let settings = Settings {
        opens,
        closes: opens + if one_in(pick, 8) { ms(pick(20, 120)) } else { ms(86_400) },
        capacity: i64::try_from(if shop { people } else { pick(1, 4) }).unwrap(),
        admission: ms(if shop { pick(100, 600) } else { pick(15, 90) }),
        grace: ms(pick(3, 12)),
        keep: one_in(pick, 3),
        paused: false,
        limit: if !shop && one_in(pick, 4) { i64::try_from(pick(10, 120)).unwrap() } else { 0 },
        lottery: !shop && one_in(pick, 3),
    };
    let blocked = if one_in(pick, 3) { BTreeSet::from([0]) } else { BTreeSet::new() };
    (plan, Books::new(settings, seats, blocked))
}

/// Lives through the seed, to the end or to the first broken rule.
pub fn play(w: &W) {
    tell!(w, "seed {}: {:?} {:?}", w.seed, w.plan, w.books.borrow().settings);
    renew(w, 1000);
    (0..w.plan.people).for_each(|who| people::connect(w, who));
    for _ in 0..w.plan.steps {
        if w.violation().is_some() {
            return;
        }
        happen(w);
    }
    crate::end::quieten(w);
}

fn happen(w: &W) {
    if w.chance(w.plan.crashes)
        && let Some(at) = working(w)
    {
        kill(w, at.slot);
    }
    if w.chance(w.plan.losses) {
        lose(w);
    }
    if w.chance(w.plan.restarts) {
        if w.copy.borrow().is_none() || w.chance(500) { keep_copy(w) } else { roll_back(w) }
    }
    match w.pick(0, 999) {
        0..520 => {
            if !w.step() {
                if w.chance(600) { people::act(w) } else { pass(w) }
            }
        }
        520..740 => people::act(w),
        740..800 => {
            deliver(w);
        }
        800..850 => job(w),
        850..890 => pass(w),
        890..915 => notify(w),
        915..970 => webhook(w),
        970..978 => manage(w),
        978..984 => {
            if let Some(at) = working(w) {
                tell!(w, "{} stands still", at.name);
                w.nodes.borrow_mut()[at.slot].paused = true;
            }
        }
        _ => come_back(w),
    }
}

/// Time passes: a moment, a while, or until something falls due.
fn pass(w: &W) {
    let ms = |low, high| i64::try_from(w.pick(low, high)).unwrap();
    let by = match w.pick(0, 99) {
        0..40 => ms(1, 30),
        40..82 => ms(50, 1000),
        82..92 => ms(1000, 5000),
        92..98 if w.plan.slow < 100 || w.chance(500) => due(w).map_or(1000, |at| (at - w.now() + ms(0, 2) - 1).max(1)),
        _ => ms(5000, 60_000),
    };
    w.now.set(w.now() + by);
    if w.is_told() && by > 1000 {
        w.tell(format!("{} s pass", by / 1000));
    }
    renew(w, if by < 3000 { 950 } else { 800 });
    if by > 200 && w.chance(500) {
        job(w);
    }
    if w.chance(100) {
        come_back(w);
    }
}

fn due(w: &World) -> Option<i64> {
    let (line, map, books) = (w.line.borrow(), w.map.borrow(), w.books.borrow());
    let deadlines = line.running.values().chain(line.grace.values()).chain(map.due.values()).copied();
    let orders = books.orders.values().map(|order| order.expires);
    deadlines.chain(orders).filter(|at| *at > w.now()).min()
}

/// What a node does without being asked.
pub fn job(w: &W) {
    let Some(at) = working(w) else { return };
    let slot = at.slot;
    macro_rules! spawn {
        ($name:literal, $work:expr) => {{
            let world = w.clone();
            if !w.running(slot, $name) {
                tell!(w, "{}: {}", at.name, $name);
                w.spawn(slot, $name, async move {
                    let _: Outcome<()> = $work(world).await;
                });
            }
        }};
    }
    match w.pick(0, 99) {
        0..22 => {
            let at = at.clone();
            spawn!("tick", async move |w: W| queue::tick(&w, &at).await)
        }
        22..40 => spawn!("sweep", async move |w: W| seatjobs::sweep(&w, false).await),
        40..52 => spawn!("outbox", async move |w: W| checkout::outbox(&w).await),
        52..62 => spawn!("payments", async move |w: W| {
            for payment in checkout::lease_payments(&w).await? {
                let _ = checkout::sync(&w, payment).await;
            }
            Ok(())
        }),
        62..68 => spawn!("refunds", async move |w: W| {
            for refund in checkout::lease_refunds(&w).await? {
                let _ = checkout::refund(&w, refund).await;
            }
            Ok(())
        }),
        68..80 => {
            let at = at.clone();
            spawn!("presence", async move |w: W| queue::presence(&w, &at).await)
        }
        80..86 => spawn!("versions", async move |w: W| watch(&w, slot).await),
        86..90 => spawn!("upkeep", async move |w: W| if w.line.borrow().exists() { queue::configure(&w).await } else { Ok(()) }),
        90..94 => spawn!("audit", async move |w: W| seatjobs::audit(&w).await),
        _ => spawn!("marks", async move |w: W| queue::note_mark(&w).await),
    }
}

/// Redis tells that a key has expired: in time, late, twice or never.
fn notify(w: &W) {
    let expired = {
        let map = w.map.borrow();
        map.timers.iter().find(|(_, at)| **at <= w.now()).map(|(hold, _)| *hold)
    };
    let (Some(hold), Some(at)) = (expired, working(w)) else { return };
    if w.chance(700) {
        let key = w.key("timers");
        let mut redis = w.redis.borrow_mut();
        redis.command(&["ZREM", &key, &w.key(&format!("hold:{hold}"))]);
        redis.answers();
        w.map.borrow_mut().timers.remove(&hold);
    }
    let world = w.clone();
    tell!(w, "{} hears that hold {hold} has expired", at.name);
    w.spawn(at.slot, "notification", async move {
        let _ = seatjobs::sweep(&world, true).await;
    });
}

fn webhook(w: &W) {
    let hook = {
        let mut gateway = w.gateway.borrow_mut();
        let due: Vec<usize> = (0..gateway.webhooks.len()).filter(|i| gateway.webhooks[*i].at <= w.now()).collect();
        if due.is_empty() {
            None
        } else {
            let at = due[w.one_of(due.len())];
            Some(gateway.webhooks.remove(at))
        }
    };
    let (Some(hook), Some(at)) = (hook, working(w)) else { return };
    let world = w.clone();
    tell!(w, "{} gets webhook {} of payment {}", at.name, hook.id, hook.payment);
    w.spawn(at.slot, "webhook", async move {
        let _ = checkout::webhook(&world, hook.id, hook.payment).await;
    });
}

/// The manager saves something; the nodes are told, mostly.
fn manage(w: &W) {
    {
        let mut books = w.books.borrow_mut();
        match w.pick(0, 4) {
            0 => books.settings.capacity = i64::try_from(w.pick(1, 4)).unwrap(),
            1 => books.settings.paused = !books.settings.paused,
            2 => books.settings.limit = if books.settings.limit > 0 { 0 } else { i64::try_from(w.pick(10, 120)).unwrap() },
            3 => books.settings.keep = !books.settings.keep,
            _ => {
                let seat = u32::try_from(w.pick(0, u64::from(w.plan.seats) - 1)).unwrap();
                if !books.blocked.remove(&seat) && !books.tickets.contains_key(&seat) {
                    books.blocked.insert(seat);
                }
            }
        }
        tell!(w, "the manager saves {:?}, blocked {:?}", books.settings, books.blocked);
    }
    if let Some(at) = working(w).filter(|_| w.chance(800)) {
        let world = w.clone();
        w.spawn(at.slot, "settings", async move {
            let _ = queue::configure(&world).await;
            let _ = seatjobs::audit(&world).await;
        });
    }
}

/// A node that is away comes back: the one that stood still as it was, the dead one as another process.
fn come_back(w: &W) {
    let away: Vec<usize> = w.nodes.borrow().iter().filter(|n| !n.works()).map(|n| n.slot).collect();
    if away.is_empty() {
        return;
    }
    let slot = away[w.one_of(away.len())];
    if w.nodes.borrow()[slot].alive {
        tell!(w, "n{slot} goes on");
        w.nodes.borrow_mut()[slot].paused = false;
    } else {
        revive(w, slot);
        renew(w, 1000);
    }
}

fn keys(w: &World) -> Vec<String> {
    crate::line::KEYS.iter().chain(&MAP_KEYS).map(|name| w.key(name)).collect()
}

/// No process is back sooner. Epochs are named by the clock, and a sweep that asked before the restart may put one a little
/// ahead of it.
const RESTART: i64 = 20;

/// Redis loses everything.
fn lose(w: &W) {
    tell!(w, "Redis loses everything");
    w.count("Redis lost everything", usize::from(w.line.borrow().exists()));
    w.now.set(w.now() + RESTART);
    forget(w, &mut w.redis.borrow_mut());
    w.leases.borrow_mut().clear();
    *w.copy.borrow_mut() = None;
    w.run.set(w.run.get() + 1);
    *w.line.borrow_mut() = LineState::default();
    let map = &mut *w.map.borrow_mut();
    *map =
        MapState { history: std::mem::take(&mut map.history), newest: map.newest, doubtful: map.doubtful, ..MapState::default() };
}

/// Takes the world's keys away, copies too.
pub fn forget(w: &World, redis: &mut Connection) {
    let copies = keys(w).into_iter().map(|key| format!("{key}:old"));
    let all: Vec<String> = std::iter::once("UNLINK".to_owned()).chain(keys(w)).chain(copies).collect();
    redis.command(&all);
    redis.answers();
}

/// What Redis has is on its disk.
fn keep_copy(w: &W) {
    let mut redis = w.redis.borrow_mut();
    for key in keys(w) {
        redis.command(&["UNLINK", &format!("{key}:old")]);
        redis.command(&["COPY", &key, &format!("{key}:old")]);
    }
    redis.answers();
    let map = MapState { history: Default::default(), ..w.map.borrow().clone() };
    *w.copy.borrow_mut() = Some((w.line.borrow().clone(), map));
    tell!(w, "Redis writes its file");
}

/// Redis restarts from its file: what came since is gone.
fn roll_back(w: &W) {
    let Some((line, map)) = w.copy.borrow().clone() else { return };
    tell!(w, "Redis restarts from its file");
    w.count("Redis restarted", 1);
    w.now.set(w.now() + RESTART);
    let mut redis = w.redis.borrow_mut();
    for key in keys(w) {
        redis.command(&["UNLINK", &key]);
        redis.command(&["COPY", &format!("{key}:old"), &key]);
    }
    redis.answers();
    w.run.set(w.run.get() + 1);
    *w.line.borrow_mut() = line;
    let now = &mut *w.map.borrow_mut();
    let (history, newest) = (std::mem::take(&mut now.history), now.newest);
    *now = MapState { history, newest, doubtful: newest, ..map };
}
