//! What must hold of the line after every single call, whoever made it. Written without a look at the scripts: from the
//! state before, the state after, and what was asked for.

use frontrow::queue::{Line, Numbers};

use crate::line::{LineOp, LineState, Place};
use crate::people::Token;
use crate::resp::Value;
use crate::world::World;

type Check = Result<(), String>;

macro_rules! must {
    ($holds:expr, $($words:tt)*) => {{
        let holds: bool = $holds;
        if !holds {
            return Err(format!($($words)*));
        }
    }};
}
pub(crate) use must;

/// Checks one call.
pub fn check(before: &LineState, after: &mut LineState, op: &LineOp, w: &World, answer: &[Value]) -> Check {
    let now = w.now();
    state(after)?;
    let begins = matches!(op, LineOp::Configure { .. });
    if !before.lives(w) || !after.lives(w) {
        must!(after.lives(w) == (before.lives(w) || begins), "the line came or went by itself");
        must!(begins || *before == *after, "a line that may lack its last writes was touched");
    }
    numbers(before, after, op, w)?;
    if !before.lives(w) || before.get("epoch") != after.get("epoch") {
        // A life that was not noted may be begun again: nobody had anything of it. One that was noted may not, though nobody
        // is back yet: those of the life before it would find no life that knows theirs.
        let unnoted = w.books.borrow().mark.0 != before.get("epoch") && before.places.is_empty();
        must!(!before.lives(w) || (begins && unnoted), "the epoch changed by itself");
        must!(!begins || after.places.is_empty(), "a life begins with people in line");
        return Ok(());
    }
    revision(before, after)?;
    places(before, after, op, now, answer)?;
    grace(before, after, op, now)?;
    admissions(before, after, op, now)?;
    count(before, after, op, w);
    settled(after, op, w)?;
    if let LineOp::Tick { slot, .. } = op {
        positions(after, &mut w.nodes.borrow_mut()[*slot].numbers, answer)?;
    }
    if let LineOp::Places { who } = op {
        standing(after, *who, now, answer)?;
    }
    Ok(())
}

/// No number is ever given to two people, nor twice to one, in any life of the line.
fn numbers(before: &LineState, after: &LineState, op: &LineOp, w: &World) -> Check {
    let mut given = w.given.borrow_mut();
    for (who, place) in &after.places {
        if before.places.get(who).is_some_and(|old| old.number == place.number) {
            continue;
        }
        let owner = given.insert(place.number, *who);
        let again = owner == Some(*who) && matches!(op, LineOp::Restore { .. } | LineOp::Draw { .. });
        must!(owner.is_none() || again, "number {} was given to p{who} and before to p{}", place.number, owner.unwrap_or(0));
    }
    Ok(())
}

fn count(before: &LineState, after: &LineState, op: &LineOp, w: &World) {
    w.count("people admitted", after.running.keys().filter(|who| !before.running.contains_key(who)).count());
    match op {
        LineOp::Restore { .. } => w.count("places restored", after.places.len().saturating_sub(before.places.len())),
        LineOp::Resume { who, .. } => w.count("places resumed", usize::from(after.places.get(who) != before.places.get(who))),
        LineOp::Reclaim { .. } => w.count("people reclaimed", before.grace.len().saturating_sub(after.grace.len())),
        LineOp::Orphan { .. } => {
            w.count("people orphaned", after.grace.keys().filter(|who| !before.grace.contains_key(who)).count())
        }
        LineOp::Draw { .. } => w.count("lotteries drawn", usize::from(before.get("drawn") == 1 && after.get("drawn") == 2)),
        _ => {}
    }
}

/// What holds of any state.
fn state(s: &LineState) -> Check {
    let numbers: std::collections::BTreeSet<i64> = s.numbers.keys().copied().collect();
    must!(s.alive == numbers, "alive bits {:?} are not the numbers {:?}", s.alive, s.numbers);
    must!(
        s.get("waiting") == i64::try_from(s.alive.len()).unwrap(),
        "{} are said to wait, {} do",
        s.get("waiting"),
        s.alive.len()
    );
    for (number, who) in &s.numbers {
        let place = s.places.get(who).ok_or(format!("p{who} waits without a place"))?;
        must!(place.number == *number, "p{who} waits as {number} and has the place {}", place.number);
        must!(!s.running.contains_key(who), "p{who} waits and runs");
        must!(*number >= s.get("head"), "p{who} waits as {number} before the head {}: never admitted", s.get("head"));
        must!(*number < s.get("next"), "p{who} has number {number}, not given yet");
    }
    for who in s.running.keys().chain(s.grace.keys()) {
        must!(s.places.contains_key(who), "p{who} runs or has grace time without a place");
    }
    let of = |number| s.places.values().filter(|place| place.number == number).count();
    for (who, place) in &s.places {
        must!(s.running.contains_key(who) || s.numbers.get(&place.number) == Some(who), "p{who}'s place is nowhere");
        must!(of(place.number) == 1, "number {} was given twice", place.number);
    }
    Ok(())
}

/// A node that knows the revision uses the bitmap it has.
fn revision(before: &LineState, after: &LineState) -> Check {
    must!(after.get("revision") >= before.get("revision"), "the revision went back");
    let visible = |s: &LineState| (s.alive.clone(), s.running.keys().copied().collect::<Vec<_>>(), s.get("paused"));
    let same = after.get("revision") == before.get("revision");
    must!(!same || visible(before) == visible(after), "what people see changed, the revision did not");
    Ok(())
}

/// Nobody loses a place or changes number except by a rule.
fn places(before: &LineState, after: &LineState, op: &LineOp, now: i64, answer: &[Value]) -> Check {
    let past = |deadline: Option<&i64>| deadline.is_some_and(|at| *at <= now);
    for (who, old) in &before.places {
        let over = past(before.running.get(who)) || past(before.grace.get(who));
        match after.places.get(who) {
            None => {
                let wish = matches!(op, LineOp::Leave { who: leaver, session } if leaver == who && session.is_none_or(|s| s == old.session));
                must!(wish || over, "p{who} lost place {}", old.number);
            }
            Some(new) if new.number != old.number => match op {
                LineOp::Join { who: joiner, .. } if joiner == who => {
                    must!(new.number >= before.get("next"), "p{who} rejoined with the old number {}", new.number);
                    must!(after.get("keep") == 0 || over, "p{who} should have kept place {}", old.number);
                }
                LineOp::Draw { people, .. } => {
                    let drawn = people.iter().find(|(_, person)| person == who).map(|(number, _)| *number);
                    // The same call may be the one that closes the lobby. A Redis that came back from before its last writes gave the number to somebody else meanwhile.
                    let taken = drawn.is_some_and(|n| {
                        let others = after.places.iter().any(|(other, place)| other != who && place.number == n);
                        others || n < after.get("first")
                    });
                    let at_the_end = (people.is_empty() || taken) && new.number >= before.get("next");
                    must!(
                        old.number < after.get("first") && (drawn == Some(new.number) || at_the_end),
                        "p{who} drew {}",
                        new.number
                    );
                }
                // The place they had was over and ended first: this is the one their token names.
                LineOp::Restore { people, .. } if over => {
                    must!(gives_back(people, *who, new, after, now), "p{who} came by the place {}", new.number);
                }
                _ => return Err(format!("p{who}'s number changed from {} to {}", old.number, new.number)),
            },
            Some(new) => {
                let rejoin = matches!(op, LineOp::Join { who: joiner, .. } if joiner == who)
                    && answer[0].text() == "ok"
                    && answer[2].int() > 0;
                must!(!rejoin || after.get("keep") == 1, "p{who} rejoined and kept place {}", new.number);
            }
        }
    }
    for (who, new) in after.places.iter().filter(|(who, _)| !before.places.contains_key(who)) {
        let fair = match op {
            LineOp::Join { who: joiner, .. } => joiner == who && new.number >= before.get("next"),
            LineOp::Restore { people, .. } => gives_back(people, *who, new, after, now),
            _ => false,
        };
        must!(fair, "p{who} came by the place {}", new.number);
    }
    Ok(())
}

/// Whether a token that is shown names the place, in the time there is for that.
fn gives_back(people: &[(usize, u64, Token)], who: usize, new: &Place, after: &LineState, now: i64) -> bool {
    let token = people.iter().find(|(person, ..)| *person == who).map(|(.., token)| token);
    now < after.get("rebuild")
        && token.is_some_and(|t| t.number == new.number && t.epoch == after.get("previous"))
        && token.is_some_and(|t| t.until == 0 || t.until > now)
}

/// The grace time begins by a rule, once, and ends by one.
fn grace(before: &LineState, after: &LineState, op: &LineOp, now: i64) -> Check {
    for (who, until) in &after.grace {
        let place = &after.places[who];
        if let Some(old) = before.grace.get(who) {
            must!(old == until, "p{who}'s grace time moved");
            continue;
        }
        let fair = match op {
            LineOp::Disconnect { who: gone, session } => gone == who && place.session == *session,
            LineOp::Orphan { node, .. } => place.node == *node,
            _ => false,
        };
        must!(fair && *until == now + after.get("grace"), "p{who} was put into the grace time");
    }
    for who in before.grace.keys().filter(|who| !after.grace.contains_key(who) && after.places.contains_key(who)) {
        let fair = match op {
            LineOp::Join { who: back, .. } | LineOp::Resume { who: back, .. } => back == who,
            LineOp::Restore { people, .. } => people.iter().any(|(back, ..)| back == who),
            LineOp::Reclaim { node, .. } => before.places[who].node == *node,
            _ => false,
        };
        must!(fair, "p{who}'s grace time ended by itself");
    }
    Ok(())
}

/// Capacity, order, gates and the limit.
fn admissions(before: &LineState, after: &mut LineState, op: &LineOp, now: i64) -> Check {
    let admitted: Vec<(usize, i64)> = after
        .running
        .iter()
        .filter(|(who, until)| before.running.get(who) != Some(until))
        .map(|(who, until)| (*who, *until))
        .collect();
    refill(after, now);
    if admitted.is_empty() {
        return Ok(());
    }
    let (capacity, running) = (after.get("capacity"), i64::try_from(after.running.len()).unwrap());
    must!(running <= capacity, "{running} run where {capacity} may");
    if let LineOp::Restore { people, .. } = op {
        for (who, until) in admitted {
            let proved = people.iter().any(|(back, _, token)| *back == who && token.until >= until);
            must!(proved && until > now, "p{who} runs again without having run");
        }
        return Ok(());
    }
    must!(after.is_open(now), "{admitted:?} admitted while nobody may be");
    let first_waiting = after.alive.first().copied().unwrap_or(i64::MAX);
    for (who, until) in &admitted {
        let number = after.places[who].number;
        must!(number < first_waiting, "p{who} with {number} was admitted before {first_waiting}");
        must!(*until == now + after.get("admission"), "p{who} was admitted until {until}");
    }
    let (limit, tokens, _) = &mut after.bucket;
    if *limit > 0.0 {
        *tokens -= admitted.len() as f64;
        must!(*tokens > -0.01, "{} admitted, faster than {limit} a minute", admitted.len());
    }
    Ok(())
}

/// The checker's own count of what the limit allows. A new limit begins with a full second's worth.
fn refill(after: &mut LineState, now: i64) {
    let limit = after.get("limit") as f64;
    let full = (limit / 60.0).max(1.0);
    let (was, tokens, at) = after.bucket;
    let more = tokens + (now - at) as f64 * limit / 60_000.0;
    after.bucket = (limit, if was == limit { more.min(full) } else { full }, now);
}

/// Who settles the line leaves nothing due, and nobody waiting beside free room.
fn settled(after: &LineState, op: &LineOp, w: &World) -> Check {
    let settles = matches!(op, LineOp::Tick { .. } | LineOp::Leave { .. } | LineOp::Disconnect { .. } | LineOp::Configure { .. });
    if !settles || w.plan.batch < 200 {
        return Ok(());
    }
    for (who, until) in after.running.iter().chain(&after.grace) {
        must!(*until > w.now(), "p{who}'s time is over and nobody purged it");
    }
    idle_room(after, w.now())
}

/// Nobody waits while there is room and the line is open without a limit.
pub fn idle_room(s: &LineState, now: i64) -> Check {
    let room = s.get("capacity") - i64::try_from(s.running.len()).unwrap();
    let idle = s.is_open(now) && s.get("limit") == 0 && room > 0 && !s.alive.is_empty();
    must!(!idle, "{:?} wait while there is room for {room}", s.numbers);
    Ok(())
}

/// The positions that a node would tell everybody, computed as it does, against counting.
/// A node that knows the revision goes on with the numbers it has.
fn positions(after: &LineState, known: &mut Numbers, answer: &[Value]) -> Check {
    must!(answer[3].int() == after.get("waiting"), "the tick tells another number of people");
    if let Some(bitmap) = answer[11].bytes() {
        *known = Numbers::from_bitmap(answer[10].int().unsigned_abs(), bitmap);
    }
    let line = Line { numbers: known.clone(), ..Line::default() };
    must!(known.count() == after.alive.len() as u64, "a node counts {} who wait, it is {:?}", known.count(), after.alive);
    let all = after.alive.len() as u64;
    for (at, number) in (1_u64..).zip(&after.alive) {
        let told = line.position(number.unsigned_abs());
        must!(told == Some((at, all - at)), "number {number} is told position {told:?}, it is {at} of {all}");
    }
    Ok(())
}

/// What is told of one person's place.
fn standing(after: &LineState, who: usize, now: i64, answer: &[Value]) -> Check {
    let over = |deadline: Option<&i64>| deadline.is_some_and(|at| *at <= now);
    let place = after.places.get(&who).filter(|_| !over(after.running.get(&who)) && !over(after.grace.get(&who)));
    let told = answer[2].int();
    must!(told == place.map_or(0, |place| place.number), "p{who} is told place {told}, it is {place:?}");
    Ok(())
}
