//! What a person does, step by step. A step that loses its socket is taken again after the return.

use std::time::Duration;

use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, Phase};
use rand::RngExt as _;
use tokio::time::{Instant, sleep};

use crate::clock::now_us;
use crate::evidence::View;
use crate::mirror::Mirror;
use crate::person::{Person, REASSURANCE};
use crate::plan::{Mischief, Purpose};
use crate::socket::Gone;
use crate::world::Act;

/// Tries at a hold before somebody gives up.
const TRIES: u32 = 6;
/// Within so long a watcher's map must equal a fresh snapshot once nobody plays.
const CONVERGE: Duration = Duration::from_secs(5);

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// On the way to the line.
    Join,
    /// In line.
    Wait,
    /// Admitted, without a map.
    Look,
    /// Choosing; so many tries and changes of mind so far.
    Choose(u32, u32),
    /// With seats in hand.
    Decide(u32),
    /// With an order.
    Pay,
    /// Watching to the end.
    Stay,
    /// On the way out.
    Leave,
    /// Home.
    Home,
}

/// One person's whole evening.
pub async fn live(mut person: Person) {
    let arrive = Instant::now() + person.plan.arrive;
    let mut act = person.world.act.clone();
    let came = tokio::select! {
        () = tokio::time::sleep_until(arrive) => true,
        _ = act.wait_for(|act| *act > Act::Play) => false,
    };
    let mut stage = if came && person.come_back().await { Stage::Join } else { Stage::Home };
    while stage != Stage::Home {
        stage = match step(&mut person, stage).await {
            Ok(next) => next,
            Err(gone) => {
                person.broke(&gone);
                if person.come_back().await { stage } else { Stage::Home }
            }
        };
    }
    person.go_home().await;
    person.world.note(|e| e.people += 1);
}

async fn step(person: &mut Person, stage: Stage) -> Result<Stage, Gone> {
    let act = person.world.act();
    if act == Act::End || stage == Stage::Leave {
        return leave(person).await;
    }
    let stays = matches!(stage, Stage::Pay | Stage::Stay) || person.plan.purpose == Purpose::Watch;
    if act >= Act::Stop && !stays {
        return Ok(Stage::Leave);
    }
    match stage {
        Stage::Join => join(person).await,
        Stage::Wait => wait(person).await,
        Stage::Look => look(person).await,
        Stage::Choose(tries, toggles) => choose(person, tries, toggles).await,
        Stage::Decide(toggles) => decide(person, toggles).await,
        Stage::Pay => person.pay().await,
        Stage::Stay => stay(person).await,
        Stage::Leave | Stage::Home => Ok(Stage::Home),
    }
}

async fn join(person: &mut Person) -> Result<Stage, Gone> {
    let performance = person.world.target.performance;
    let asked = now_us();
    // A lost answer leaves a place that nobody knows of; joining again gives it up.
    match person.patiently(Request::QueueJoin { performance }).await? {
        Body::QueueState(_) => {
            person.world.record("join answer", now_us() - asked);
            person.world.count("joined");
            person.joined_at = Instant::now();
            Ok(Stage::Wait)
        }
        Body::Error(error) => {
            person.world.count(&format!("join refused: {}", error.code.as_str()));
            Ok(Stage::Home)
        }
        other => Err(Gone::Garbled(format!("join: {other:?}"))),
    }
}

async fn wait(person: &mut Person) -> Result<Stage, Gone> {
    match person.phase {
        Some(Phase::Running) => return Ok(Stage::Look),
        Some(Phase::Lobby | Phase::Waiting) => {}
        // Told that it is over, or without a place: whether that was right is noted already.
        _ => return Ok(Stage::Home),
    }
    let due = person.plan.mischief.map(|(after, _)| person.joined_at + after);
    if due.is_some_and(|due| due <= Instant::now()) {
        return mischief(person, Stage::Wait).await;
    }
    person.hear(due.unwrap_or_else(|| Instant::now() + Duration::from_secs(3600))).await?;
    Ok(Stage::Wait)
}

/// What was planned beside the way; done once.
async fn mischief(person: &mut Person, stage: Stage) -> Result<Stage, Gone> {
    match person.plan.mischief.take() {
        Some((_, Mischief::Leave)) if stage == Stage::Wait => {
            person.world.count("left the line");
            Ok(Stage::Leave)
        }
        Some((_, Mischief::Reload)) if stage == Stage::Wait => {
            person.world.count("reloaded");
            person.forget_place();
            person.close().await;
            Ok(if person.come_back().await { Stage::Join } else { Stage::Home })
        }
        Some((_, Mischief::Drop(away))) => {
            person.world.count("dropped");
            person.cut();
            sleep(away).await;
            Ok(if person.come_back().await { stage } else { Stage::Home })
        }
        _ => Ok(stage),
    }
}

async fn look(person: &mut Person) -> Result<Stage, Gone> {
    let asked = now_us();
    match person.watch().await? {
        Body::Error(error) => {
            if error.code != ErrorCode::NotAdmitted || !person.is_over() {
                person.world.count(&format!("watch refused: {}", error.code.as_str()));
            }
            Ok(Stage::Leave)
        }
        _ if person.plan.purpose == Purpose::Watch => Ok(Stage::Stay),
        _ => {
            person.world.record("watch answer", now_us() - asked);
            Ok(Stage::Choose(0, 0))
        }
    }
}

/// Hears for a while, and is sure to be admitted all the time.
async fn think(person: &mut Person, time: Duration) -> Result<(), Gone> {
    let end = Instant::now() + time;
    while Instant::now() < end && person.world.act() == Act::Play {
        person.hear(end).await?;
    }
    Ok(())
}

async fn choose(person: &mut Person, tries: u32, toggles: u32) -> Result<Stage, Gone> {
    if person.plan.mischief.is_some_and(|(_, what)| matches!(what, Mischief::Drop(_))) && tries == 0 {
        return mischief(person, Stage::Choose(0, toggles)).await;
    }
    think(person, person.plan.think).await?;
    if person.hold.is_some() {
        return Ok(Stage::Decide(toggles)); // the answer was lost, the hold was not
    }
    if tries >= TRIES || person.phase != Some(Phase::Running) {
        person.world.count("went without seats");
        return Ok(Stage::Leave);
    }
    let (request, seats) = wish(person);
    person.world.asks_for(&seats);
    let asked = now_us();
    match person.patiently(request).await? {
        Body::HoldGranted(_) => {
            person.world.record("hold answer", now_us() - asked);
            person.world.count("holds granted");
            Ok(Stage::Decide(toggles))
        }
        Body::Error(error) => {
            person.world.was_refused(&seats);
            if matches!(error.code, ErrorCode::SeatTaken | ErrorCode::NoneLeft) {
                person.world.record("hold refusal", now_us() - asked);
            }
            person.world.count(&format!("hold refused: {}", error.code.as_str()));
            let over = matches!(error.code, ErrorCode::NotAdmitted | ErrorCode::Closed);
            Ok(if over { Stage::Leave } else { Stage::Choose(tries + 1, toggles) })
        }
        other => Err(Gone::Garbled(format!("hold: {other:?}"))),
    }
}

/// Seats of one's own choice where some are free, else the best there are.
fn wish(person: &mut Person) -> (Request, Vec<u32>) {
    let (performance, limit) = (person.world.target.performance, person.world.target.seats);
    let (count, start) = (person.plan.seats, person.random.random_range(0..limit.max(1)));
    let free = person.mirror.free_run(start, u32::from(count), limit);
    let grades = &person.world.target.grades;
    match free.filter(|_| !person.plan.best || grades.is_empty()) {
        Some(seats) => (Request::SeatsHold { performance, seats: seats.clone() }, seats),
        None => {
            let grade = grades.get(person.random.random_range(0..grades.len().max(1))).cloned().unwrap_or_default();
            (Request::SeatsBest { performance, grade, count }, Vec::new())
        }
    }
}

async fn decide(person: &mut Person, toggles: u32) -> Result<Stage, Gone> {
    think(person, person.plan.think).await?;
    let Some(hold) = person.hold.clone() else {
        person.world.count("holds gone before the order");
        return Ok(Stage::Choose(0, toggles + 1));
    };
    let purpose = person.plan.purpose;
    if purpose == Purpose::Vanish {
        person.world.count("vanished with seats");
        return Ok(Stage::Home);
    }
    if toggles >= person.plan.toggles && purpose != Purpose::Browse {
        return person.order(&hold).await;
    }
    person.end_hold(now_us());
    let performance = Some(person.world.target.performance);
    let asked = now_us();
    if let Body::Ok {} = person.patiently(Request::HoldRelease { hold: hold.hold, performance }).await? {
        person.world.record("release answer", now_us() - asked);
    }
    Ok(if toggles >= person.plan.toggles { Stage::Leave } else { Stage::Choose(0, toggles + 1) })
}

async fn stay(person: &mut Person) -> Result<Stage, Gone> {
    if person.phase != Some(Phase::Running) {
        return Ok(Stage::Leave);
    }
    if person.world.act() >= Act::Compare {
        return compare(person).await;
    }
    if person.plan.mischief.is_some_and(|(after, _)| person.joined_at + after <= Instant::now()) {
        return mischief(person, Stage::Stay).await;
    }
    if !person.hear(Instant::now() + REASSURANCE).await? {
        person.say(Request::Ping {}).await?;
    }
    Ok(Stage::Stay)
}

/// One's own map beside a snapshot that another socket, on another node, is sent now.
async fn compare(person: &mut Person) -> Result<Stage, Gone> {
    let name = |map: &Mirror| (map.count > 0).then(|| (map.epoch, map.version, map.fingerprint()));
    let deadline = Instant::now() + CONVERGE;
    let mut tries = 0;
    let view = loop {
        tries += 1;
        // A node that is gone is passed over.
        let fresh = snapshot(person, tries).await.ok();
        // What is on its way may still come.
        let pause = Instant::now() + Duration::from_millis(200);
        while person.hear(pause).await? {}
        let (own, fresh) = (name(&person.mirror), fresh.as_ref().and_then(name));
        let view = View { person: person.index, node: person.node(), own, fresh };
        if own.is_some() && own == fresh || Instant::now() > deadline {
            break view;
        }
    };
    person.world.note(|e| e.views.push(view));
    Ok(Stage::Leave)
}

async fn snapshot(person: &Person, offset: usize) -> Result<Mirror, Gone> {
    let mut socket = person.dial(offset).await?;
    let request = Request::SeatsWatch { performance: person.world.target.performance, epoch: None, version: None };
    let mut map = Mirror::default();
    match socket.ask(request, |_| ()).await? {
        Body::SeatsSnapshot(snapshot) => map.take(&snapshot).map_err(Gone::Garbled)?,
        other => return Err(Gone::Garbled(format!("watch: {other:?}"))),
    }
    socket.close().await;
    Ok(map)
}

async fn leave(person: &mut Person) -> Result<Stage, Gone> {
    person.release_place();
    person.end_hold(now_us());
    let performance = person.world.target.performance;
    person.ask(Request::QueueLeave { performance }).await?;
    Ok(Stage::Home)
}
