//! What the server does with the waiting room's scripts, a step at a time: `queue/mod.rs`, `restore.rs`, `draw.rs` and
//! `jobs.rs` over again, in their order of steps.

use crate::books::{commit, read};
use crate::line::{LineOp, call};
use crate::nodes::At;
use crate::people::Token;
use crate::world::{Fault, Outcome, W, tell};

/// Numbers that may be given beyond what is noted: few, so that the fence is met.
const MARGIN: i64 = 4;

fn status(answer: &[crate::resp::Value]) -> String {
    answer.first().map(crate::resp::Value::text).unwrap_or_default()
}

/// Brings the saved settings in, beginning the line where there is none.
pub async fn configure(w: &W) -> Outcome<()> {
    let (settings, past) = read(w, |books| {
        let (epoch, next) = books.mark;
        let drawn = books.drawn.as_ref().map_or((0, 0), |all| (all.first().map_or(0, |d| d.0), all.last().map_or(0, |d| d.0)));
        let start = if epoch == 0 { 1 } else { next + MARGIN };
        (books.settings.clone(), (epoch, start.max(drawn.1 + 1), drawn.0))
    })
    .await?;
    let answer = call(w, LineOp::Configure { settings, past }).await?;
    let [epoch, previous, next, fence] = [1, 2, 3, 4].map(|i: usize| answer[i].int());
    if fence < next + MARGIN / 2 { mark(w, epoch, previous, next).await } else { Ok(()) }
}

/// Notes how far a line is, over the mark it began from only; then more numbers may be given.
async fn mark(w: &W, epoch: i64, previous: i64, next: i64) -> Outcome<()> {
    let noted = commit(w, "the line's mark", |books| {
        let (noted, till) = books.mark;
        let goes_on = noted == epoch && till <= next;
        let begins = noted == previous && (noted == 0 || till + MARGIN <= next);
        if goes_on || begins {
            books.mark = (epoch, next);
        }
        goes_on || begins
    });
    if noted.await? {
        call(w, LineOp::Note { epoch, next, margin: MARGIN }).await?;
    }
    Ok(())
}

/// Notes how far the line is.
pub async fn note_mark(w: &W) -> Outcome<()> {
    let at = w
        .call("redis", || {
            let line = w.line.borrow();
            line.exists().then(|| ["epoch", "previous", "next", "fence"].map(|field| line.get(field)))
        })
        .await?;
    let Some([epoch, previous, next, fence]) = at else { return Ok(()) };
    if fence < next + MARGIN { mark(w, epoch, previous, next).await } else { Ok(()) }
}

/// What a person is told of their place.
fn place(answer: &[crate::resp::Value]) -> Token {
    Token { number: answer[2].int(), epoch: answer[1].int(), until: answer[3].int() }
}

pub async fn join(w: &W, at: &At, who: usize, session: u64) -> Outcome<Option<Token>> {
    for _ in 0..3 {
        let answer = call(w, LineOp::Join { who, session, node: at.name.clone() }).await?;
        match status(&answer).as_str() {
            "ok" if answer[2].int() > 0 => return Ok(Some(place(&answer))),
            "closed" => return Ok(None),
            _ => configure(w).await?,
        }
    }
    Err(Fault)
}

pub async fn resume(w: &W, at: &At, who: usize, session: u64, token: Token) -> Outcome<Option<Token>> {
    let op = LineOp::Resume { who, session, node: at.name.clone(), number: token.number, epoch: token.epoch };
    let answer = call(w, op).await?;
    if status(&answer) == "ok" {
        match answer[2].text().as_str() {
            "place" => return Ok(Some(Token { number: answer[3].int(), epoch: answer[1].int(), until: answer[4].int() })),
            "old" => {}
            _ => return Ok(None),
        }
    } else {
        configure(w).await?;
    }
    for _ in 0..2 {
        match restore(w, at, vec![(who, session, token)]).await? {
            Some(restored) => return Ok(restored[0].filter(|(_, has)| *has == session).map(|(token, _)| token)),
            None => configure(w).await?,
        }
    }
    Err(Fault)
}

/// Puts people of a lost life back: each one's place now, and the session that has it; `None` where the line has to be begun.
pub async fn restore(w: &W, at: &At, people: Vec<(usize, u64, Token)>) -> Outcome<Option<Vec<Option<(Token, u64)>>>> {
    let mut people = people;
    let op = |people| LineOp::Restore { node: at.name.clone(), people };
    let answer = call(w, op(people.clone())).await?;
    if status(&answer) != "ok" {
        return Ok(None);
    }
    let read_one = |answer: &[crate::resp::Value], i: usize| {
        let four = &answer[2 + 4 * i..6 + 4 * i];
        let token = Token { number: four[1].int(), epoch: answer[1].int(), until: four[3].int() };
        (four[0].text(), token, crate::line::session(&four[2].text()))
    };
    let mut places = Vec::new();
    for (i, person) in people.iter_mut().enumerate() {
        let (mut word, mut token, mut has) = read_one(&answer, i);
        if word == "lobby" {
            let drawn =
                read(w, |b| b.drawn.iter().flatten().find(|(_, who)| *who == person.0).map(|(number, _)| *number)).await?;
            person.2.number = drawn.unwrap_or(person.2.number);
            let again = call(w, op(vec![*person])).await?;
            if status(&again) != "ok" {
                return Ok(None);
            }
            (word, token, has) = read_one(&again, 0);
        }
        places.push((word == "place").then_some((token, has)));
    }
    Ok(Some(places))
}

/// A connection is gone: tried again for as long as the node lives, since nobody else notices.
pub async fn disconnected(w: &W, who: usize, session: u64) {
    while call(w, LineOp::Disconnect { who, session }).await.is_err() {
        w.sleep(frontrow::limits::NODE_RENEW.as_millis() as i64).await;
    }
}

/// A look at the line by one node. The node's own people whose place is of an earlier life are put back.
pub async fn tick(w: &W, at: &At) -> Outcome<()> {
    let known = w.nodes.borrow()[at.slot].known;
    let mut answer = call(w, LineOp::Tick { slot: at.slot, known }).await?;
    if status(&answer) != "ok" {
        configure(w).await?;
        answer = call(w, LineOp::Tick { slot: at.slot, known: None }).await?;
        if status(&answer) != "ok" {
            return Err(Fault);
        }
    }
    let (epoch, revision) = (answer[1].int(), answer[2].int());
    w.nodes.borrow_mut()[at.slot].known = Some((epoch, revision));
    if answer[7].int() == 2 && !w.running(at.slot, "draw") {
        let world = w.clone();
        w.spawn(at.slot, "draw", async move {
            let _ = draw(&world).await;
        });
    }
    put_back(w, at, epoch).await
}

async fn put_back(w: &W, at: &At, epoch: i64) -> Outcome<()> {
    let mine: Vec<_> = {
        let people = w.people.borrow();
        let here = people.iter().enumerate().filter(|(_, p)| p.at.as_ref() == Some(at));
        here.filter_map(|(who, p)| Some((who, p.session?, p.token.filter(|t| t.epoch < epoch)?))).collect()
    };
    if mine.is_empty() {
        return Ok(());
    }
    let Some(places) = restore(w, at, mine.clone()).await? else { return configure(w).await };
    for ((who, session, _), place) in mine.into_iter().zip(places) {
        let place = place.filter(|(_, has)| *has == session).map(|(token, _)| token);
        // Who went meanwhile has a place again that nobody would give up.
        if place.is_some() && w.people.borrow()[who].session != Some(session) {
            disconnected(w, who, session).await;
        }
        w.people.borrow_mut()[who].told(session, place);
    }
    Ok(())
}

/// Draws the lottery of a closed lobby.
async fn draw(w: &W) -> Outcome<()> {
    let lobby = w.call("redis", || {
        let l = w.line.borrow();
        (l.get("drawn") == 1).then(|| (l.get("epoch"), l.get("first")))
    });
    let Some((epoch, first)) = lobby.await? else { return Ok(()) };
    note_mark(w).await?;
    if read(w, |books| books.drawn.is_none()).await? {
        let here = w.call("redis", || w.line.borrow().numbers.range(..first).map(|(_, who)| *who).collect::<Vec<_>>());
        let mut members = here.await?;
        let mut order = Vec::new();
        while !members.is_empty() {
            order.push((first + i64::try_from(order.len()).unwrap(), members.remove(w.one_of(members.len()))));
        }
        commit(w, "the draw", |books| {
            if books.drawn.is_none() && books.mark.0 == epoch {
                books.drawn = Some(order);
            }
        })
        .await?;
    }
    let Some(order) = read(w, |books| books.drawn.clone()).await? else { return Ok(()) };
    tell!(w, "  the lottery's order: {order:?}");
    for people in order.chunks(w.plan.batch) {
        if status(&call(w, LineOp::Draw { epoch, people: people.to_vec() }).await?) != "ok" {
            return Ok(());
        }
    }
    loop {
        let answer = call(w, LineOp::Draw { epoch, people: Vec::new() }).await?;
        if status(&answer) != "ok" || answer[1].int() == 1 {
            return Ok(());
        }
    }
}

/// One look at the nodes that have people in line.
pub async fn presence(w: &W, at: &At) -> Outcome<()> {
    let marks = w.call("redis", || w.line.borrow().nodes.clone()).await?;
    for (node, mark) in marks {
        let lives = w.leases.borrow().get(&node).is_some_and(|until| *until > w.now());
        if node == at.name && mark != "live" {
            walk(w, &node, true).await?;
        } else if node != at.name && mark != "swept" && !lives {
            walk(w, &node, false).await?;
        }
    }
    Ok(())
}

/// Puts a node's people into the grace time, or takes its own out.
async fn walk(w: &W, node: &str, reclaim: bool) -> Outcome<()> {
    let (mut cursor, mut sweep) = ("0".to_owned(), "0".to_owned());
    loop {
        let node = node.to_owned();
        let op = if reclaim { LineOp::Reclaim { node, cursor } } else { LineOp::Orphan { node, cursor, sweep } };
        let answer = call(w, op).await?;
        if status(&answer) != "ok" {
            return Ok(());
        }
        cursor = answer[1].text();
        sweep = answer[2].text();
        if cursor == "0" {
            return Ok(());
        }
    }
}
