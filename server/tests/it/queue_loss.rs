//! Redis loses everything: places come back in order.

use std::collections::{BTreeMap, HashMap};

use chrono::{TimeDelta, Utc};
use frontrow::accounts::Caller;
use frontrow::orders::view::NewOrder;
use frontrow::queue::{self, Place, Standing};
use frontrow::shows::Performance;
use frontrow::{orders, seats};
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, Phase, QueueState, Role};
use uuid::Uuid;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{Person, code, crowd, is_running, join, room, tick, until};
use crate::queue_state::{State, key};
use crate::socket::{Socket, queue_state};

async fn lose_everything(app: &TestApp) {
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
}

/// What 20 s do: the time to come back is over.
pub async fn end_rebuild(app: &TestApp, performance: &Performance) {
    let mut connection = app.redis.get().await.unwrap();
    let past = Utc::now().timestamp_millis() - 1;
    let set = redis::cmd("HSET").arg(key(performance.id, "q")).arg("rebuild").arg(past).query_async(&mut connection).await;
    let _: () = set.unwrap();
}

pub async fn resume(app: &TestApp, performance: &Performance, account: Uuid, token: &str) -> Result<Place, ErrorCode> {
    queue::resume(app, performance, account, Uuid::now_v7(), token).await.map_err(|error| error.code())
}

/// The next standing with a token that `old` is not.
pub async fn put_back(socket: &mut Socket, old: &QueueState) -> QueueState {
    let next = socket.until(|body| match body {
        Body::QueueState(state) if state.resume.is_some() && state.number == old.number && state.resume != old.resume => {
            Some(state.clone())
        }
        Body::QueueState(state) => {
            assert!(!matches!(state.phase, Phase::Expired | Phase::Superseded), "{state:?} after {old:?}");
            None
        }
        _ => None,
    });
    next.await
}

#[tokio::test]
async fn who_was_admitted_is_not_told_otherwise_while_people_come_back() {
    let (app, performance) = room(|room| room.capacity = 2).await;
    let person = Person::new();
    let place = join(&app, &performance, person).await;
    assert!(matches!(place.standing, Standing::Running(_)));
    let hold = async || seats::hold(&app, &performance, person.account, &[1]).await.map_err(|error| error.code());
    let stranger = async || seats::hold(&app, &performance, Uuid::now_v7(), &[2]).await.map_err(|error| error.code());
    assert_eq!(stranger().await.err(), Some(ErrorCode::NotAdmitted));

    lose_everything(&app).await;
    assert_eq!(hold().await.err(), Some(ErrorCode::Overloaded), "the first who asks begins the line anew");
    assert_eq!(hold().await.err(), Some(ErrorCode::Overloaded));
    resume(&app, &performance, person.account, &place.resume).await.unwrap();
    let granted = hold().await.unwrap();
    let order = NewOrder { performance: performance.id, hold: granted.hold };
    let order = async |account: Uuid| {
        let expires_at = Utc::now() + TimeDelta::hours(1);
        let caller = Caller { account, role: Role::Customer, nickname: String::new(), expires_at };
        orders::create(&app, &caller, "key", &order).await.map(|order| order.amount).map_err(|error| error.code())
    };
    assert_eq!(
        order(fixtures::account(&app, "customer").await).await.err(),
        Some(ErrorCode::Overloaded),
        "nor whether they may order"
    );
    assert_eq!(stranger().await.err(), Some(ErrorCode::Overloaded), "who knows");
    end_rebuild(&app, &performance).await;
    assert_eq!(stranger().await.err(), Some(ErrorCode::NotAdmitted));
}

/// Admits the whole line one by one; returns the numbers in the order they were admitted in.
pub async fn admit_all(app: &TestApp, performance: &Performance) -> Vec<u64> {
    let mut admitted: Vec<u64> = Vec::new();
    loop {
        let state = State::read(app, performance).await;
        state.check();
        let mut new: BTreeMap<u64, Uuid> = BTreeMap::new();
        for account in state.running.keys() {
            new.insert(state.places[account].0, account.parse().unwrap());
        }
        let Some((number, account)) = new.pop_first() else { return admitted };
        admitted.push(number);
        queue::free(app, performance.id, &[account]).await.unwrap();
    }
}

#[tokio::test]
async fn when_redis_loses_everything_connected_and_returning_people_keep_their_places_in_order() {
    let here = TestApp::start().await;
    let there = TestApp::start_with(here.config.clone()).await;
    let mut spec = Spec::default();
    spec.room.capacity = 3;
    let performance = fixtures::performance(&here, spec).await;
    // Of each five one is connected to the one node, one to the other, three are away.
    let (mut sockets, mut away) = (Vec::new(), Vec::new());
    let mut numbers: HashMap<Uuid, u64> = HashMap::new();
    for i in 0..200 {
        let account = fixtures::account(&here, "customer").await;
        let number = if i % 5 < 2 {
            let node = if i % 5 == 0 { &here } else { &there };
            let mut socket = Socket::open_as(node.addr, &token(node, account, Role::Customer)).await;
            let state = socket.join(performance.id).await;
            let number = state.number;
            sockets.push((socket, state));
            number
        } else {
            let place = join(&here, &performance, Person { account, session: Uuid::now_v7() }).await;
            let number = place.number;
            away.push((account, place));
            number
        };
        numbers.insert(account, number);
    }
    let before = State::read(&here, &performance).await;
    assert_eq!((before.running.len(), before.numbers.len()), (3, 197));

    lose_everything(&here).await;
    // Every seventh never comes back; the others in the opposite order, to either node.
    let mut gone = Vec::new();
    for (i, (account, place)) in away.iter().enumerate().rev() {
        if i % 7 == 3 {
            gone.push((*account, place.clone()));
            continue;
        }
        let node = if i % 2 == 0 { &here } else { &there };
        let back = resume(node, &performance, *account, &place.resume).await.unwrap();
        assert_eq!((back.number, back.standing == Standing::Waiting), (place.number, place.standing == Standing::Waiting));
        assert_ne!(back.resume, place.resume, "a token of the new life");
        let state = State::read(node, &performance).await;
        assert!(state.running.len() <= 3);
    }
    let newcomer = join(&there, &performance, Person::new()).await;
    for (socket, state) in &mut sockets {
        let back = put_back(socket, state).await;
        assert_eq!(back.phase, state.phase);
    }
    let after = State::read(&here, &performance).await;
    let running: Vec<u64> = after.running.keys().map(|account| after.places[account].0).collect();
    assert!(running.len() <= 3 && running.iter().all(|number| *number <= 3), "who ran runs again, nobody else: {running:?}");
    for (account, (number, ..)) in &after.places {
        let old = numbers.get(&account.parse().unwrap()).copied();
        assert_eq!(*number, old.unwrap_or(newcomer.number));
    }
    assert_eq!(after.places.len(), 200 - gone.len() + 1);
    assert!(after.numbers.keys().all(|number| *number <= newcomer.number), "who came new is behind everybody");

    end_rebuild(&here, &performance).await;
    tick(&here, &performance).await;
    let (account, place) = &gone[0];
    assert_eq!(resume(&here, &performance, *account, &place.resume).await, Err(ErrorCode::PlaceLost), "too late");
    let admitted = admit_all(&here, &performance).await;
    assert!(admitted.is_sorted(), "{admitted:?}");
    assert_eq!(admitted.len(), after.places.len());
}

#[tokio::test]
async fn only_true_tokens_of_the_life_before_bring_a_place_back() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let elsewhere = fixtures::performance(&app, Spec { seats: 10, ..Spec::default() }).await;
    let people = crowd(&app, &performance, 4).await;
    crowd(&app, &elsewhere, 4).await;
    lose_everything(&app).await;
    let (person, place) = &people[2];
    let refused = async |performance: &Performance, account: Uuid, token: &str| {
        assert_eq!(code(queue::resume(&app, performance, account, Uuid::now_v7(), token).await), ErrorCode::PlaceLost);
    };
    refused(&performance, people[1].0.account, &place.resume).await;
    refused(&elsewhere, person.account, &place.resume).await;
    refused(&performance, person.account, &place.resume.replace(|c: char| c.is_ascii_digit(), "x")).await;
    let back = resume(&app, &performance, person.account, &place.resume).await.unwrap();
    // The answer may be lost: the same token says the same again.
    let again = resume(&app, &performance, person.account, &place.resume).await.unwrap();
    assert_eq!((again.number, again.epoch), (back.number, back.epoch));
    assert_eq!(tick(&app, &performance).await.waiting, 1);

    lose_everything(&app).await;
    refused(&performance, person.account, &place.resume).await;
    refused(&performance, people[3].0.account, &people[3].1.resume).await;
    assert_eq!(resume(&app, &performance, person.account, &again.resume).await.unwrap().number, place.number);
}

/// One node has noted the new life and not yet told the line so; another, which begins it too, reads the note in between.
#[tokio::test]
async fn a_life_that_is_noted_already_is_not_begun_again() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 2).await;
    lose_everything(&app).await;
    queue::configure(&app, &performance).await.unwrap();
    let epoch = tick(&app, &performance).await.epoch;
    let q = key(performance.id, "q");
    let mut connection = app.redis.get().await.unwrap();
    let start: u64 = redis::cmd("HGET").arg(&q).arg("start").query_async(&mut connection).await.unwrap();
    let _: () = redis::cmd("HSET").arg(&q).arg("fence").arg(start).query_async(&mut connection).await.unwrap();
    queue::configure(&app, &performance).await.unwrap();
    assert_eq!(tick(&app, &performance).await.epoch, epoch);
    for (person, place) in &people {
        assert_eq!(resume(&app, &performance, person.account, &place.resume).await.unwrap().number, place.number);
    }
}

#[tokio::test]
async fn nobody_is_admitted_while_the_line_comes_back_and_then_at_once() {
    let (app, performance) = room(|room| room.capacity = 2).await;
    let people = crowd(&app, &performance, 5).await;
    lose_everything(&app).await;
    let newcomer = Person::new();
    join(&app, &performance, newcomer).await;
    for (person, place) in people[2..].iter().rev() {
        resume(&app, &performance, person.account, &place.resume).await.unwrap();
    }
    let line = tick(&app, &performance).await;
    assert_eq!((line.running, line.waiting), (0, 4), "there is room, and still nobody is admitted");
    assert_eq!(line.position(people[2].1.number), Some((1, 3)));
    let due = line.next_due.unwrap() - Utc::now();
    assert!((1..=20).contains(&due.num_seconds()), "{due}");
    end_rebuild(&app, &performance).await;
    until("the first two are admitted", || async { tick(&app, &performance).await.running == 2 }).await;
    assert!(is_running(&app, &performance, people[2].0).await && is_running(&app, &performance, people[3].0).await);
    assert!(!is_running(&app, &performance, newcomer).await);
}

#[tokio::test]
async fn an_admission_that_would_be_over_is_not_given_back_and_capacity_holds() {
    let (app, performance) = room(|room| (room.capacity, room.admission_seconds) = (3, 2)).await;
    let people = crowd(&app, &performance, 3).await;
    lose_everything(&app).await;
    let smaller = crate::queue::changed(&performance, |p| p.room.capacity = 1);
    queue::configure(&app, &smaller).await.unwrap();
    let [one, two] = [0, 1].map(|i: usize| (people[i].0.account, people[i].1.resume.clone()));
    let first = resume(&app, &smaller, one.0, &one.1).await.unwrap();
    let second = resume(&app, &smaller, two.0, &two.1).await.unwrap();
    assert!(matches!(first.standing, Standing::Running(_)));
    assert_eq!((second.standing, second.number), (Standing::Waiting, 2), "no room: the next in line");
    let Standing::Running(over) = people[2].1.standing else { panic!("it ran") };
    until("the third one's admission is over", || async { Utc::now() > over }).await;
    let (person, place) = &people[2];
    assert_eq!(resume(&app, &smaller, person.account, &place.resume).await, Err(ErrorCode::PlaceLost));
}

#[tokio::test]
async fn over_a_socket_an_old_token_is_answered_with_the_old_number() {
    let app = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await;
    crowd(&app, &performance, 3).await;
    let account = fixtures::account(&app, "customer").await;
    let mut socket = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let place = socket.join(performance.id).await;
    socket.cut();
    lose_everything(&app).await;
    let mut back = Socket::open_as(app.addr, &token(&app, account, Role::Customer)).await;
    let request = Request::QueueResume { performance: performance.id, resume: place.resume.unwrap() };
    let state = queue_state(back.ask(request).await);
    assert_eq!((state.phase, state.number, state.position), (Phase::Waiting, place.number, 1));
}
