//! The lottery: nobody knows their place before the opening, and everybody can check it afterwards.

use std::collections::HashMap;
use std::process::{Command, Stdio};
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::queue::lottery::Seed;
use frontrow::queue::{self, Standing};
use frontrow::shows::Performance;
use frontrow_protocol::server::{Body, Phase, Role};
use redis::Value;
use serde_json::json;
use uuid::Uuid;

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{Person, crowd, is_running, join, place_of, tick, until};
use crate::queue_state::{State, key};
use crate::socket::Socket;

/// A lottery that opens in `seconds`.
async fn lottery(app: &TestApp, capacity: u32, seconds: i64) -> Arc<Performance> {
    let mut spec = Spec { sale_opens_at: Utc::now() + TimeDelta::seconds(seconds), ..Spec::default() };
    (spec.room.capacity, spec.room.lottery) = (capacity, true);
    fixtures::performance(app, spec).await
}

async fn seed(app: &TestApp, performance: &Performance) -> Seed {
    let query = sqlx::query_scalar("select lottery_seed from performances where id = $1").bind(performance.id);
    let bytes: Vec<u8> = query.fetch_one(&app.pg).await.unwrap();
    Seed::from_bytes(&bytes).unwrap()
}

async fn is_drawn(app: &TestApp, performance: &Performance) -> bool {
    let line = tick(app, performance).await;
    line.open && !line.awaits_draw
}

/// The accounts by the numbers they have.
async fn by_number(app: &TestApp, performance: &Performance) -> Vec<Uuid> {
    let mut places: Vec<(u64, Uuid)> = State::read(app, performance)
        .await
        .places
        .into_iter()
        .map(|(account, (number, ..))| (number, account.parse().unwrap()))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, account)| account).collect()
}

#[tokio::test]
async fn before_the_opening_only_the_commitment_is_known_and_afterwards_everybody_can_check() {
    let app = TestApp::start().await;
    let performance = lottery(&app, 1, 3).await;
    let mut sockets: HashMap<Uuid, Socket> = HashMap::new();
    for _ in 0..5 {
        let account = fixtures::account(&app, "customer").await;
        let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
        let state = socket.join(performance.id).await;
        assert_eq!((state.phase, state.number, state.position, state.behind), (Phase::Lobby, 0, 0, 0));
        sockets.insert(account, socket);
    }
    let path = format!("/api/v1/performances/{}/lottery", performance.id);
    let nobody = Client::nobody(&app);
    let before = nobody.get(&path).await.expect(200);
    assert_eq!((&before["seed"], &before["entries"], &before["own"]), (&json!(null), &json!([]), &json!(null)));
    let page = format!("/api/v1/performances/{}", performance.id);
    let promised = nobody.get(&page).await.expect(200);
    assert_eq!(promised["lottery"], json!({"commitment": before["commitment"], "seed": null}));
    assert_eq!(promised["room"]["placement"], json!("lottery"));
    let all = before.to_string() + &promised.to_string();
    assert!(!all.contains(&seed(&app, &performance).await.reveal()), "a secret until the opening");

    let order = seed(&app, &performance).await.order(sockets.keys().copied());
    for (i, account) in order.iter().enumerate() {
        let socket = sockets.get_mut(account).unwrap();
        if i == 0 {
            socket.until_phase(Phase::Running).await;
        } else {
            let placed = socket.until(|body| match body {
                Body::QueueState(state) if state.phase == Phase::Waiting => Some(state.position),
                _ => None,
            });
            assert_eq!(placed.await, i as u64, "the order of the lots");
        }
    }

    let after = Client::of(&app, order[2], Role::Customer).get(&path).await.expect(200);
    let revealed: Seed = after["seed"].as_str().unwrap().parse().unwrap();
    assert_eq!(after["commitment"], before["commitment"]);
    until("the page shows the seed", || async { nobody.get(&page).await.expect(200)["lottery"]["seed"] == after["seed"] }).await;
    assert_eq!(before["commitment"], json!(revealed.commitment()), "the seed is the one promised");
    let tickets: Vec<_> = order.iter().map(|account| json!(revealed.lot(*account).ticket())).collect();
    let published: Vec<_> = after["entries"].as_array().unwrap().iter().map(|entry| entry["ticket"].clone()).collect();
    assert_eq!(published, tickets);
    assert_eq!(after["own"], after["entries"][2]);
    let page = nobody.get(&format!("{path}?after={}&limit=2", after["entries"][0]["number"])).await.expect(200);
    assert_eq!(page["entries"].as_array().unwrap()[..], after["entries"].as_array().unwrap()[1..3]);
    assert_eq!(page["next"], after["entries"][2]["number"]);

    verify_by_command(&after, order[2], true);
    verify_by_command(&after, Uuid::now_v7(), false);
    let mut swapped = after.clone();
    swapped["entries"].as_array_mut().unwrap().swap(0, 1);
    verify_by_command(&swapped, order[2], false);
    let mut broken = after;
    broken["commitment"] = json!("00".repeat(32));
    verify_by_command(&broken, order[2], false);
}

/// `frontrow lottery verify` on a published result.
#[track_caller]
fn verify_by_command(published: &serde_json::Value, account: Uuid, fine: bool) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontrow"))
        .args(["lottery", "verify", "--result", "-", "--seed", published["seed"].as_str().unwrap()])
        .args(["--account", &account.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut command.stdin.take().unwrap(), published.to_string().as_bytes()).unwrap();
    let output = command.wait_with_output().unwrap();
    assert_eq!(output.status.success(), fine, "{output:?}");
    if fine {
        let number = published["own"]["number"].to_string();
        assert!(String::from_utf8_lossy(&output.stdout).contains(&format!("number      {number}, 3 of 5")), "{output:?}");
    }
}

#[tokio::test]
async fn several_nodes_draw_a_crowd_once_and_who_comes_meanwhile_is_behind() {
    let app = TestApp::start().await;
    let other = TestApp::start_with(app.config.clone()).await;
    let performance = lottery(&app, 10, 4).await;
    let people = crowd(&app, &performance, 500).await;
    let lobby = tick(&app, &performance).await;
    assert!(lobby.awaits_draw && !lobby.open, "the crowd was quick enough");
    assert_eq!(lobby.running, 0);
    until("it opens", || async { tick(&other, &performance).await.open }).await;
    let mut late = Vec::new();
    while !is_drawn(&app, &performance).await {
        let person = Person::new();
        join(&other, &performance, person).await;
        late.push(person.account);
        let state = State::read(&app, &performance).await;
        assert!(state.running.is_empty() || is_drawn(&app, &performance).await, "nobody before the draw is done");
    }
    late.push({
        let person = Person::new();
        join(&other, &performance, person).await;
        person.account
    });
    let mut expected = seed(&app, &performance).await.order(people.iter().map(|(person, _)| person.account));
    expected.extend(late);
    assert_eq!(by_number(&app, &performance).await, expected);
    State::read(&app, &performance).await.check();
    // A token of the lobby still proves the place.
    let (person, place) = &people[7];
    let back = queue::resume(&app, &performance, person.account, Uuid::now_v7(), &place.resume).await.unwrap();
    assert!(back.number > 500 && back.number != place.number);
    assert!(!tick(&app, &performance).await.awaits_draw);
}

/// What a node does that dies after its first chunk: the order is kept, some of it is in Redis.
async fn die_in_the_middle(app: &TestApp, performance: &Performance, order: &[Uuid], done: usize) {
    let state = State::read(app, performance).await;
    let first: u64 = state.settings["first"].parse().unwrap();
    sqlx::query("update performances set lottery_drawn_at = now() where id = $1")
        .bind(performance.id)
        .execute(&app.pg)
        .await
        .unwrap();
    sqlx::query(
        "insert into lottery_entries (performance_id, number, account_id)
         select $1, $2 + n - 1, account from unnest($3::uuid[]) with ordinality as t(account, n)",
    )
    .bind(performance.id)
    .bind(first.cast_signed())
    .bind(order)
    .execute(&app.pg)
    .await
    .unwrap();
    let source = concat!(include_str!("../../src/queue/queue_common.lua"), include_str!("../../src/queue/queue_draw.lua"));
    let script = redis::Script::new(source);
    let mut call = script.prepare_invoke();
    for name in ["q", "alive", "places", "numbers", "running", "grace", "nodes"] {
        call.key(key(performance.id, name));
    }
    call.arg(200).arg(&state.settings["epoch"]);
    for (i, account) in order[..done].iter().enumerate() {
        call.arg(account.to_string()).arg(first + i as u64);
    }
    let mut connection = app.redis.get().await.unwrap();
    let _: Value = call.invoke_async(&mut connection).await.unwrap();
}

/// Lets nobody draw for `ms`, as a node that died holding the lease.
async fn hold_lease(app: &TestApp, performance: &Performance, ms: u64) {
    let mut connection = app.redis.get().await.unwrap();
    let key = key(performance.id, "drawing");
    let _: () = redis::cmd("SET").arg(key).arg("dead").arg("PX").arg(ms).query_async(&mut connection).await.unwrap();
}

#[tokio::test]
async fn a_draw_that_stopped_in_the_middle_is_finished_by_another_node() {
    let app = TestApp::start().await;
    let performance = lottery(&app, 5, 3).await;
    hold_lease(&app, &performance, 60_000).await;
    let people = crowd(&app, &performance, 60).await;
    until("it opens", || async { tick(&app, &performance).await.open }).await;
    let line = tick(&app, &performance).await;
    assert!(line.awaits_draw);
    assert_eq!((line.running, line.waiting), (0, 60), "the gate is shut");
    let order = seed(&app, &performance).await.order(people.iter().map(|(person, _)| person.account));
    die_in_the_middle(&app, &performance, &order, 20).await;
    assert_eq!(tick(&app, &performance).await.running, 0, "still shut");
    let late = Person::new();
    join(&app, &performance, late).await;
    hold_lease(&app, &performance, 1).await;
    until("the rest is drawn", || is_drawn(&app, &performance)).await;
    let mut expected = order.clone();
    expected.push(late.account);
    assert_eq!(by_number(&app, &performance).await, expected);
    let state = State::read(&app, &performance).await;
    state.check();
    assert_eq!(state.running.len(), 5);
}

#[tokio::test]
async fn who_leaves_the_lobby_is_not_drawn_and_who_is_not_on_the_list_goes_to_the_end() {
    let app = TestApp::start().await;
    let performance = lottery(&app, 1, 3).await;
    hold_lease(&app, &performance, 60_000).await;
    let people = crowd(&app, &performance, 6).await;
    let gone = people[0].0;
    queue::leave(&app, performance.id, gone.account, gone.session).await.unwrap();
    until("it opens", || async { tick(&app, &performance).await.open }).await;
    tick(&app, &performance).await;
    // A list that lacks somebody, which no list should.
    let left_out = people[3].0.account;
    let on_it = people[1..].iter().map(|(person, _)| person.account).filter(|account| *account != left_out);
    let order = seed(&app, &performance).await.order(on_it);
    die_in_the_middle(&app, &performance, &order, 1).await;
    hold_lease(&app, &performance, 1).await;
    until("it is drawn", || is_drawn(&app, &performance)).await;
    let mut expected = order;
    expected.push(left_out);
    assert_eq!(by_number(&app, &performance).await, expected);
    State::read(&app, &performance).await.check();
}

#[tokio::test]
async fn after_a_loss_a_token_of_the_lobby_brings_back_the_number_drawn() {
    let app = TestApp::start().await;
    let performance = lottery(&app, 1, 2).await;
    let people = crowd(&app, &performance, 8).await;
    until("it is drawn", || is_drawn(&app, &performance)).await;
    let drawn = by_number(&app, &performance).await;
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    for (person, place) in &people {
        queue::resume(&app, &performance, person.account, Uuid::now_v7(), &place.resume).await.unwrap();
    }
    assert_eq!(by_number(&app, &performance).await, drawn);
    assert!(!tick(&app, &performance).await.awaits_draw, "a lottery is drawn once");
    assert!(place_of(&app, &performance, people[0].0).await.is_some_and(|place| place.standing == Standing::Waiting));
    assert!(!is_running(&app, &performance, people[0].0).await);
}

#[tokio::test]
async fn a_line_by_arrival_has_no_lottery() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let path = format!("/api/v1/performances/{}", performance.id);
    let nobody = Client::nobody(&app);
    assert_eq!(nobody.get(&format!("{path}/lottery")).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(nobody.get(&path).await.expect(200)["lottery"], json!(null));
    // And gets none any more: the sale has opened.
    let manager = Client::of(&app, performance.owner, Role::Manager);
    let answer = manager.patch(&path, &json!({"room": {"placement": "lottery"}})).await;
    assert_eq!(answer.problem(), (409, "conflict".to_owned()));
}

#[tokio::test]
async fn before_the_opening_a_manager_may_choose_how_the_lobby_is_placed() {
    let app = TestApp::start().await;
    let spec = Spec { sale_opens_at: Utc::now() + TimeDelta::hours(1), ..Spec::default() };
    let performance = fixtures::performance(&app, spec).await;
    join(&app, &performance, Person::new()).await;
    assert!(!tick(&app, &performance).await.awaits_draw);
    let manager = Client::of(&app, performance.owner, Role::Manager);
    let path = format!("/api/v1/performances/{}", performance.id);
    let change = json!({"room": {"placement": "lottery", "admission_per_minute": 30}});
    let changed = manager.patch(&path, &change).await.expect(200);
    assert_eq!((&changed["room"]["placement"], &changed["room"]["admission_per_minute"]), (&json!("lottery"), &json!(30)));
    assert!(changed["lottery"]["commitment"].as_str().is_some_and(|hex| hex.len() == 64));
    until("the change is live", || async { tick(&app, &performance).await.awaits_draw }).await;
    let wrong = manager.patch(&path, &json!({"room": {"admission_per_minute": 1_000_001}})).await;
    assert_eq!(wrong.problem(), (422, "validation_failed".to_owned()));
}
