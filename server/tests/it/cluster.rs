//! The whole product on a Redis Cluster: three primaries, slots that move, a primary that dies, everything lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::infra::redis::slot_of;
use frontrow::queue::{self, Place, Standing};
use frontrow::seats::{self, Claim, HoldStanding};
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::seats::SeatState::{Available, Blocked, Held, Sold};
use frontrow_protocol::server::{Body, HoldEndReason, HoldGranted, Phase, Role};
use redis::cmd;
use serde_json::json;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, alone};
use crate::queue::{Person, crowd, is_running, join, tick};
use crate::queue_state::{State, key};
use crate::redis_cluster::{Cluster, shared, until};
use crate::seats::{becomes, code, count, ends, state};
use crate::seats_orders::{ordered, sold};
use crate::socket::Socket;

const SOON: Duration = Duration::from_secs(20);

/// A performance on each of the first `primaries` servers, in their order.
async fn one_on_each(app: &App, cluster: &Cluster, primaries: usize, spec: &Spec) -> Vec<Arc<Performance>> {
    let mut found = BTreeMap::new();
    while found.len() < primaries {
        let performance = fixtures::performance(app, spec.clone()).await;
        let at = cluster.place_of(&key(performance.id, "q"));
        if at < primaries {
            found.entry(at).or_insert(performance);
        }
    }
    found.into_values().collect()
}

#[tokio::test]
async fn our_slots_are_rediss() {
    let (cluster, _turn) = shared().await;
    for key in ["fr:live", "fr:{0190}:map", "{}x", "a{b}c{d}", "fr:node:7", "{{x}}", "}{"] {
        let slot: u16 = cluster.nodes[0].ask(cmd("CLUSTER").arg("KEYSLOT").arg(key)).await;
        assert_eq!(slot_of(key.as_bytes()), slot, "{key}");
    }
}

#[tokio::test]
async fn on_every_primary_the_way_from_the_line_to_a_ticket_works_and_a_hold_ends_by_its_notification() {
    let (cluster, _turn) = shared().await;
    // No sweep, no audit, nobody else who would end a hold: only the listener.
    let app = App::connect(cluster.config().await, CancellationToken::new()).await.unwrap();
    let listening = app.clone();
    let listener = tokio::spawn(async move { seats::jobs::listen(&listening).await });
    for node in &cluster.nodes {
        until("every primary is listened to", SOON, async || {
            let (_, listeners): (String, i64) = node.ask(cmd("PUBSUB").arg("NUMSUB").arg("__keyevent@0__:expired")).await;
            listeners == 1
        })
        .await;
    }
    let mut spec = Spec::default();
    spec.room.hold_seconds = 1;
    for (primary, at) in one_on_each(&app, cluster, 3, &spec).await.into_iter().enumerate() {
        let here: i64 = cluster.nodes[primary].ask(cmd("EXISTS").arg(key(at.id, "q"))).await;
        assert_eq!(here, 0);
        let account = fixtures::account(&app, "customer").await;
        let place = queue::join(&app, &at, account, Uuid::now_v7()).await.unwrap();
        assert!(matches!(place.standing, Standing::Running(_)));
        let here: i64 = cluster.nodes[primary].ask(cmd("EXISTS").arg(key(at.id, "q"))).await;
        assert_eq!(here, 1, "it lies where it should");
        let mut live = app.bus.subscribe();
        let hold = seats::hold(&app, &at, account, &[1, 2]).await.unwrap();
        assert_eq!(ends(&mut live, hold.hold).await, HoldEndReason::Expired);
        let late = (Utc::now() - hold.expires_at).num_milliseconds();
        assert!(late >= 0, "not before its time");
        assert_eq!(state(&app, &at, 1).await, Available);
        let bought = sold(&app, &at, account, &[1, 2]).await;
        assert_eq!(seats::audit(&app, at.id).await.unwrap(), 0, "map and books agree");
        assert_eq!(count(&app, &at, Sold).await, bought.seats.len());
    }
    listener.abort();
}

#[tokio::test]
async fn every_script_runs_on_a_cluster() {
    let (cluster, _turn) = shared().await;
    let app = TestApp::start_with(cluster.config().await).await;
    let other = TestApp::start_with(app.config.clone()).await;
    let mut spec = Spec { seat_limit: 20, ..Spec::default() };
    spec.room.capacity = 2;
    let all = one_on_each(&app, cluster, 3, &spec).await;
    for at in &all {
        walk_the_line(&app, &other, at).await;
        walk_the_seats(&app, at).await;
    }
    // One command for all of them.
    let ids: Vec<Uuid> = all.iter().map(|at| at.id).collect();
    assert!(seats::versions(&app, &ids).await.unwrap().iter().all(Option::is_some));
    draw_a_lottery(&app).await;
    // One that is steered, and joins as a manager sees them.
    let manager = Client::of(&app, all[1].owner, Role::Manager);
    let steered = json!({ "admission": { "mode": "auto", "min_per_minute": 60, "max_per_minute": 600 } });
    manager.put(&format!("/api/v1/performances/{}/room", all[1].id), &steered).await.expect(200);
    // A node that seems dead: its people get their grace time, wherever their line is; then it takes them back.
    let people = crowd(&other, &all[0], 2).await;
    let lease = format!("fr:node:{}", other.node);
    let mut connection = app.redis.get().await.unwrap();
    until("its people get their grace time", SOON, async || {
        cmd("DEL").arg(&lease).query_async::<()>(&mut connection).await.unwrap();
        !State::read(&app, &all[0]).await.grace.is_empty()
    })
    .await;
    until("the node takes its people back", SOON, async || {
        let state = State::read(&app, &all[0]).await;
        state.nodes.get(&other.node.to_string()).is_some_and(|mark| mark == "live") && state.grace.is_empty()
    })
    .await;
    assert!(queue::places(&app, all[0].id, &[people[0].0.account]).await.unwrap()[0].is_some());
    // The sale of one that is gone.
    queue::close(&app, all[2].id).await.unwrap();
    seats::close(&app, all[2].id).await.unwrap();
    nothing_was_left_out(cluster).await;
}

async fn walk_the_line(app: &TestApp, other: &TestApp, at: &Performance) {
    let people = crowd(app, at, 4).await;
    assert!(is_running(app, at, people[0].0).await && !is_running(app, at, people[3].0).await);
    let (person, place) = &people[3];
    queue::disconnected(app, at.id, person.account, person.session).await;
    assert_eq!(State::read(app, at).await.grace.len(), 1);
    let back = person.again();
    let resumed = queue::resume(other, at, back.account, back.session, &place.resume).await.unwrap();
    assert_eq!(resumed.number, place.number);
    queue::leave(app, at.id, people[0].0.account, people[0].0.session).await.unwrap();
    let state = State::read(app, at).await;
    state.check();
    assert_eq!((state.running.len(), state.numbers.len()), (2, 1));
    assert_eq!(tick(other, at).await.position(place.number), Some((1, 0)));
}

async fn walk_the_seats(app: &TestApp, at: &Performance) {
    let people = fixtures::accounts(app, 2).await;
    fixtures::admit(app, at, &people).await;
    let [anna, ben] = people[..] else { panic!() };
    let held = seats::hold(app, at, anna, &[0, 1]).await.unwrap();
    assert_eq!(code(seats::hold(app, at, ben, &[1, 2]).await), ErrorCode::SeatTaken);
    assert_eq!(seats::standings(app, &[(at.id, held.hold)]).await.unwrap(), [HoldStanding::Held]);
    assert_eq!(seats::holds_of(app, at, anna).await.unwrap(), std::slice::from_ref(&held));
    seats::release(app, at, anna, held.hold).await.unwrap();
    assert_eq!(seats::best(app, at, anna, "R", 3).await.unwrap().seats.len(), 3);
    let bought = sold(app, at, ben, &[50, 51]).await;
    let given_up = ordered(app, at, ben, &[60], 600).await;
    seats::give_back(app, at, &given_up).await.unwrap();
    fixtures::revoke(app, bought.order).await;
    seats::return_to_sale(app, at.id, ben, &bought.seats).await.unwrap();
    assert_eq!(state(app, at, 50).await, Available);
    sqlx::query("update performance_seats set blocked = true where performance_id = $1 and seat_index = 70")
        .bind(at.id)
        .execute(&app.pg)
        .await
        .unwrap();
    assert_eq!(seats::audit(app, at.id).await.unwrap(), 1);
    assert_eq!(state(app, at, 70).await, Blocked);
    // What comes back is kept for the waiting list, held for somebody on it, and let go when nobody waits.
    let other = seats::hold(app, at, anna, &[80, 81]).await.unwrap();
    seats::keep_list(app, at.id, &[]).await.unwrap();
    seats::release(app, at, anna, other.hold).await.unwrap();
    assert_eq!(seats::has_kept(app, &[at.id]).await.unwrap(), [true]);
    let (offer, soon) = (Uuid::now_v7(), Utc::now() + TimeDelta::seconds(60));
    assert_eq!(seats::offer(app, at, ben, offer, soon, &[80]).await.unwrap(), seats::Offered::Held);
    seats::end_list(app, at.id).await.unwrap();
    assert_eq!([state(app, at, 80).await, state(app, at, 81).await], [Held, Available]);
}

async fn draw_a_lottery(app: &TestApp) {
    let mut spec = Spec { sale_opens_at: Utc::now() + TimeDelta::seconds(2), ..Spec::default() };
    (spec.room.capacity, spec.room.lottery) = (1, true);
    let at = fixtures::performance(app, spec).await;
    for account in fixtures::accounts(app, 5).await {
        join(app, &at, Person { account, session: Uuid::now_v7() }).await;
    }
    until("the lottery is drawn", SOON, async || {
        let line = tick(app, &at).await;
        line.open && !line.awaits_draw && line.running == 1
    })
    .await;
    let state = State::read(app, &at).await;
    assert!(state.places.values().all(|(number, ..)| *number > 5), "numbers drawn, behind the lobby's");
}

/// Every script file was run: its compiled form is on some server.
async fn nothing_was_left_out(cluster: &Cluster) {
    for room in ["queue", "seats"] {
        let folder = format!("{}/src/{room}", env!("CARGO_MANIFEST_DIR"));
        let text = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        let head = if room == "seats" { text("seats_head.lua") } else { String::new() };
        let common = head + &text(&format!("{room}_common.lua"));
        let parts = [format!("{room}_common.lua"), "seats_head.lua".to_owned(), "seats_hold_first.lua".to_owned()];
        for file in std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()) {
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            // What comes back after a loss is shown by the test of one.
            if !name.ends_with(".lua") || parts.contains(&name) || name == "queue_restore.lua" {
                continue;
            }
            let source = match name.as_str() {
                "queue_signals.lua" => text(&name),
                "seats_hold.lua" => seats::HOLD_SOURCE.to_owned(),
                _ => common.clone() + &text(&name),
            };
            let hash = redis::Script::new(&source).get_hash().to_owned();
            until(&format!("{name} is run"), SOON, async || {
                let mut known = 0;
                for node in &cluster.nodes {
                    let [exists]: [i64; 1] = node.ask(cmd("SCRIPT").arg("EXISTS").arg(&hash)).await;
                    known += exists;
                }
                known > 0
            })
            .await;
        }
    }
}

/// People who hold seats and join the line all the while; what they were told is kept.
struct Crowd {
    stop: Arc<AtomicBool>,
    working: Vec<tokio::task::JoinHandle<Told>>,
}

/// What somebody was told.
#[derive(Default)]
struct Told {
    holds: Vec<HoldGranted>,
    places: Vec<(Uuid, Place)>,
    refused: usize,
}

impl Crowd {
    /// Ten admitted people who want one seat after the other from about `from` on, and as many who join.
    async fn gather(app: &App, at: &Arc<Performance>, from: u32) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let people = fixtures::accounts(app, 10).await;
        fixtures::admit(app, at, &people).await;
        let stopped = stop.clone();
        let working = people.into_iter().enumerate().map(|(i, account)| {
            let (app, at, stop) = (app.clone(), at.clone(), stopped.clone());
            tokio::spawn(async move {
                let (mut told, mut seat) = (Told::default(), from + i as u32);
                while !stop.load(Ordering::Relaxed) {
                    // Everybody wants the same seats.
                    match seats::hold(&app, &at, account, &[seat]).await {
                        Ok(granted) => told.holds.push(granted),
                        Err(error) if error.code() == ErrorCode::SeatTaken => {}
                        Err(_) => told.refused += 1,
                    }
                    seat = (seat + 1) % 180;
                    let person = Person::new();
                    match queue::join(&app, &at, person.account, person.session).await {
                        Ok(place) => told.places.push((person.account, place)),
                        Err(_) => told.refused += 1,
                    }
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                told
            })
        });
        let working = working.collect();
        Self { stop, working }
    }

    async fn disperse(self) -> Told {
        self.stop.store(true, Ordering::Relaxed);
        let mut told = Told::default();
        for working in self.working {
            let one = working.await.unwrap();
            told.holds.extend(one.holds);
            told.places.extend(one.places);
            told.refused += one.refused;
        }
        told
    }
}

/// A hall for a [`Crowd`]: nobody is admitted but by the test, and everybody may hold a lot.
fn hall() -> Spec {
    let mut spec = Spec { seats: 200, seat_limit: 100, ..Spec::default() };
    spec.room.capacity = 1;
    spec
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_a_slot_moves_to_another_primary_nothing_is_lost() {
    let _alone = alone().await;
    let (cluster, _turn) = shared().await;
    let app = TestApp::start_with(cluster.config().await).await;
    let at = one_on_each(&app, cluster, 1, &hall()).await.remove(0);
    // One in front, so that the line stands.
    join(&app, &at, Person::new()).await;
    let crowd = Crowd::gather(&app, &at, 0).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let slot = slot_of(key(at.id, "q").as_bytes());
    let moved = cluster.move_slot(slot, 0, 1, Duration::from_millis(20)).await;
    assert!(moved >= 8, "line and map: {moved}");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let told = crowd.disperse().await;
    let (all, kept) = (told.holds.len(), everything_is_there(&app, &at, &told).await);
    assert_eq!(all, kept, "every hold that was granted stands");
    assert!(told.refused < all, "{} were refused, {all} granted: only for a moment nobody could answer", told.refused);
    // Instant expiry goes on at the new place.
    let at = Performance { room: frontrow::shows::RoomSettings { hold_seconds: 1, ..at.room }, ..(*at).clone() };
    let account = fixtures::accounts(&app, 1).await[0];
    fixtures::admit(&app, &at, &[account]).await;
    let seat = (0..200).rev().find(|seat| !told.holds.iter().any(|hold| hold.seats.contains(seat))).unwrap();
    seats::hold(&app, &at, account, &[seat]).await.unwrap();
    becomes(&app, &at, seat, Available, Duration::from_secs(3)).await;
    cluster.move_slot(slot, 1, 0, Duration::ZERO).await;
    assert_eq!(everything_is_there(&app, &at, &told).await, all, "and back");
}

/// No seat is held twice, no number given twice, everybody who was told of a place has it; returns how many of the holds
/// stand.
async fn everything_is_there(app: &TestApp, at: &Performance, told: &Told) -> usize {
    let asked: Vec<_> = told.holds.iter().map(|hold| (at.id, hold.hold)).collect();
    let standings = seats::standings(app, &asked).await.unwrap();
    let stand: Vec<_> = told.holds.iter().zip(standings).filter(|(_, s)| *s == HoldStanding::Held).map(|(h, _)| h).collect();
    let mut taken = BTreeSet::new();
    for hold in &stand {
        for seat in &hold.seats {
            assert!(taken.insert(*seat), "seat {seat} is held twice");
            assert_eq!(state(app, at, *seat).await, Held);
        }
    }
    let line = State::read(app, at).await;
    let numbers: BTreeSet<u64> = line.places.values().map(|place| place.0).collect();
    assert_eq!(numbers.len(), line.places.len(), "a number twice");
    for (account, place) in &told.places {
        let has = line.places.get(&account.to_string());
        assert_eq!(has.map(|place| place.0), Some(place.number), "a place that was given");
    }
    stand.len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_a_primary_is_killed_its_replica_goes_on_with_what_the_books_say() {
    let _alone = alone().await;
    let cluster = Cluster::start(3, 1).await;
    let (primary, replica) = (&cluster.nodes[0], &cluster.nodes[3]);
    let app = TestApp::start_with(cluster.config().await).await;
    let both = one_on_each(&app, &cluster, 2, &hall()).await;
    let [at, elsewhere] = &both[..] else { panic!() };
    let buyer = fixtures::accounts(&app, 1).await[0];
    // A line that begins takes nobody over.
    join(&app, at, Person::new()).await;
    fixtures::admit(&app, at, &[buyer]).await;
    fixtures::admit(&app, elsewhere, &[buyer]).await;
    let bought = sold(&app, at, buyer, &[190, 191]).await;
    let paying = ordered(&app, at, buyer, &[192], 600).await;
    fixtures::order_row(&app, at, &paying, "pending", Utc::now() + TimeDelta::seconds(600)).await;
    until("the sweep notes which life of which server has the map", SOON, async || {
        let run: Option<String> = primary.ask(cmd("HGET").arg(key(at.id, "m")).arg("run")).await;
        run.is_some()
    })
    .await;
    let before = seats::map(&app, at).await.unwrap();
    let crowd = Crowd::gather(&app, at, 0).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let told = crowd.disperse().await;
    assert!(told.holds.len() > 5 && told.places.len() > 5, "there is something to lose");
    until("the replica has all of it", SOON, async || primary.offset().await == replica.offset().await).await;

    // What is under way now may be lost, as replicas follow; but never given twice.
    let crowd = Crowd::gather(&app, at, 90).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    primary.kill();
    seats::hold(&app, elsewhere, buyer, &[7]).await.expect("elsewhere the sale goes on");
    until("the replica takes over", 3 * SOON, async || replica.says("replication", "role:master").await).await;
    until("a failover counts as a restart", SOON, async || seats::map(&app, at).await.is_ok_and(|map| map.epoch > before.epoch))
        .await;
    let more = crowd.disperse().await;
    // Of the line, too, the last writes may be gone: it is in a new life, and people come back by their tokens.
    for (account, place) in told.places.iter().chain(&more.places) {
        let back = queue::resume(&app, at, *account, Uuid::now_v7(), &place.resume).await.unwrap();
        assert_eq!(back.number, place.number, "also of those whom the replica never heard of");
    }
    fixtures::admit(&app, at, &[buyer]).await;
    seats::hold(&app, at, buyer, &[195]).await.expect("the sale goes on");
    assert_eq!(everything_is_there(&app, at, &told).await, told.holds.len());
    everything_is_there(&app, at, &more).await;
    // Who has the map now is listened to.
    until("the new primary is listened to", SOON, async || {
        let (_, listeners): (String, i64) = replica.ask(cmd("PUBSUB").arg("NUMSUB").arg("__keyevent@0__:expired")).await;
        listeners == 1
    })
    .await;
    for seat in &bought.seats {
        assert_eq!(state(&app, at, *seat).await, Sold);
    }
    assert_eq!(seats::claim(&app, at, &paying).await.unwrap(), Claim::Frozen, "who pays gets what was held");
    sqlx::query("update orders set status = 'paid' where id = $1").bind(paying.order).execute(&app.pg).await.unwrap();
    fixtures::ticket_rows(&app, at, &paying).await.unwrap();
    seats::sell(&app, at, &paying).await.unwrap();
    assert_eq!(seats::audit(&app, at.id).await.unwrap(), 0, "map and books agree");
    assert_eq!(count(&app, at, Sold).await, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_cluster_loses_everything_places_come_back_in_order_and_maps_from_the_books() {
    let _alone = alone().await;
    let (cluster, _turn) = shared().await;
    let app = TestApp::start_with(cluster.config().await).await;
    let mut spec = Spec { seat_limit: 10, ..Spec::default() };
    spec.room.capacity = 2;
    let all = one_on_each(&app, cluster, 3, &spec).await;
    let mut sales = Vec::new();
    for at in &all {
        let account = fixtures::account(&app, "customer").await;
        let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
        socket.join(at.id).await;
        let lost = socket.hold(at.id, &[5]).await;
        let away = crowd(&app, at, 20).await;
        let bought = sold(&app, at, account, &[0, 1]).await;
        let paying = ordered(&app, at, account, &[2], 600).await;
        fixtures::order_row(&app, at, &paying, "pending", Utc::now() + TimeDelta::seconds(600)).await;
        sales.push((at, socket, lost, away, bought, paying));
    }
    // How far the lines are is noted every few seconds; here it is.
    cluster.lose_everything().await;
    for (at, socket, lost, away, bought, paying) in &mut sales {
        for (person, place) in away.iter().rev() {
            let back = queue::resume(&app, at, person.account, Uuid::now_v7(), &place.resume).await.unwrap();
            assert_eq!(back.number, place.number, "the old number");
        }
        let newcomer = join(&app, at, Person::new()).await;
        assert!(away.iter().all(|(_, place)| place.number < newcomer.number), "behind everybody");
        let numbers: HashMap<String, u64> = away.iter().map(|(p, place)| (p.account.to_string(), place.number)).collect();
        let line = State::read(&app, at).await;
        assert!(numbers.iter().all(|(account, number)| line.places[account].0 == *number));
        assert!(line.running.len() <= 2);
        for (seat, expected) in [(0, Sold), (1, Sold), (2, Held), (5, Available)] {
            assert_eq!(state(&app, at, seat).await, expected, "seat {seat}");
        }
        assert_eq!(seats::claim(&app, at, bought).await.unwrap(), Claim::Frozen);
        assert_eq!(seats::claim(&app, at, paying).await.unwrap(), Claim::Frozen);
        assert_eq!(seats::audit(&app, at.id).await.unwrap(), 0);
        // Whose hold is gone with the old map is told so, and keeps the place.
        let told = socket.until(|body| match body {
            Body::HoldEnded { hold, reason } if *hold == lost.hold => Some(*reason),
            Body::QueueState(state) => {
                assert!(!matches!(state.phase, Phase::Expired | Phase::Superseded), "{state:?}");
                None
            }
            _ => None,
        });
        assert_eq!(told.await, HoldEndReason::Lost);
    }
}

#[tokio::test]
async fn names_that_a_primary_lost_of_what_others_kept_are_put_back() {
    let (cluster, _turn) = shared().await;
    let app = TestApp::start_with(cluster.config().await).await;
    let (names, lines) = (cluster.place_of("fr:live:seats"), cluster.place_of("fr:live"));
    let all = one_on_each(&app, cluster, 3, &Spec::default()).await;
    let at = (0..3).find(|i| *i != names && *i != lines).map(|i| &all[i]).unwrap();
    let people = fixtures::accounts(&app, 1).await;
    join(&app, at, Person::new()).await;
    fixtures::admit(&app, at, &people).await;
    seats::hold(&app, at, people[0], &[1]).await.unwrap();
    let is_named = async |set: &str| {
        let mut connection = app.redis.get().await.unwrap();
        cmd("SISMEMBER").arg(set).arg(at.id.to_string()).query_async::<bool>(&mut connection).await.unwrap()
    };
    // Whoever puts it back has to have read it.
    tokio::time::sleep(frontrow::limits::QUEUE_MARK + Duration::from_secs(1)).await;
    for lost in BTreeSet::from([names, lines]) {
        cluster.nodes[lost].ask::<()>(&cmd("FLUSHALL")).await;
    }
    for set in ["fr:live", "fr:live:seats"] {
        until("the name is there again", SOON, async || is_named(set).await).await;
    }
}
