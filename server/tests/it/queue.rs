//! The waiting room on real Redis: who gets which place, and what ends it.

use std::collections::HashSet;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use frontrow::error::Error;
use frontrow::infra::bus::{Live, LiveSubscription};
use frontrow::queue::{self, Line, Place, Standing};
use frontrow::shows::{Performance, RoomSettings};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

/// One person at one socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    pub account: Uuid,
    pub session: Uuid,
}

impl Person {
    pub fn new() -> Self {
        Self { account: Uuid::now_v7(), session: Uuid::now_v7() }
    }

    /// The same person at another socket.
    pub fn again(self) -> Self {
        Self { session: Uuid::now_v7(), ..self }
    }
}

/// A room on a server of its own, with the default settings changed by `change`.
pub async fn room(change: impl FnOnce(&mut RoomSettings)) -> (TestApp, Arc<Performance>) {
    let mut spec = Spec { seats: 10, ..Spec::default() };
    change(&mut spec.room);
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, spec).await;
    (app, performance)
}

pub async fn join(app: &TestApp, performance: &Performance, person: Person) -> Place {
    queue::join(app, performance, person.account, person.session).await.expect("join")
}

pub async fn crowd(app: &TestApp, performance: &Performance, count: usize) -> Vec<(Person, Place)> {
    let mut crowd = Vec::new();
    for _ in 0..count {
        let person = Person::new();
        crowd.push((person, join(app, performance, person).await));
    }
    crowd
}

pub async fn tick(app: &TestApp, performance: &Performance) -> Line {
    queue::tick(app, performance, None).await.expect("tick")
}

pub async fn place_of(app: &TestApp, performance: &Performance, person: Person) -> Option<Place> {
    queue::places(app, performance.id, &[person.account]).await.expect("places").pop().flatten()
}

pub async fn is_running(app: &TestApp, performance: &Performance, person: Person) -> bool {
    place_of(app, performance, person).await.is_some_and(|p| p.standing != Standing::Waiting)
}

/// Waits until `check` gives true, 20 s at most.
pub async fn until<F: Future<Output = bool>>(what: &str, mut check: impl FnMut() -> F) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !check().await {
        assert!(Instant::now() < deadline, "never happened: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

pub fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> ErrorCode {
    result.expect_err("an error").code()
}

/// The same performance with other settings.
pub fn changed(performance: &Performance, change: impl FnOnce(&mut Performance)) -> Performance {
    let mut performance = performance.clone();
    change(&mut performance);
    performance
}

/// Whether a poke for `performance` comes within a second.
async fn poked(live: &mut LiveSubscription, performance: PerformanceId) -> bool {
    let wanted = LiveRecord::QueueChanged { performance };
    let poke = async {
        loop {
            match live.next().await {
                Some(Live::Record(record)) if *record == wanted => return,
                Some(_) => {}
                None => std::future::pending().await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(1), poke).await.is_ok()
}

#[tokio::test]
async fn parity_21_a_waiting_person_knows_number_position_and_who_is_behind() {
    let (app, performance) = room(|room| room.capacity = 2).await;
    let people = crowd(&app, &performance, 5).await;
    assert_eq!(people.iter().map(|(_, place)| place.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert!(people[..2].iter().all(|(_, place)| matches!(place.standing, Standing::Running(until) if until > Utc::now())));
    assert!(people[2..].iter().all(|(_, place)| place.standing == Standing::Waiting));
    let line = tick(&app, &performance).await;
    assert_eq!((line.waiting, line.running, line.open, line.closed, line.paused), (3, 2, true, false, false));
    let positions: Vec<_> = (0..8).map(|number| line.position(number)).collect();
    assert_eq!(positions, [None, None, None, Some((1, 2)), Some((2, 1)), Some((3, 0)), None, None]);
}

#[tokio::test]
async fn parity_22_looking_at_the_line_changes_nothing_and_costs_no_bitmap() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    crowd(&app, &performance, 4).await;
    let first = tick(&app, &performance).await;
    let again = queue::tick(&app, &performance, Some(&first)).await.unwrap();
    assert_eq!((again.revision, again.epoch), (first.revision, first.epoch));
    assert_eq!(again.position(3), Some((2, 1)), "the known numbers are used again");
    let newcomer = join(&app, &performance, Person::new()).await;
    let moved = queue::tick(&app, &performance, Some(&again)).await.unwrap();
    assert!(moved.revision > again.revision);
    assert_eq!(moved.position(newcomer.number), Some((4, 0)));
}

#[tokio::test]
async fn parity_23_a_freed_slot_goes_to_the_next_at_once_and_every_node_is_poked() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 3).await;
    let mut live = app.bus.subscribe();
    queue::leave(&app, performance.id, people[0].0.account, people[0].0.session).await.unwrap();
    assert!(is_running(&app, &performance, people[1].0).await, "admitted by the leaving itself, with no tick");
    assert!(!is_running(&app, &performance, people[2].0).await);
    assert!(poked(&mut live, performance.id).await);
    // Once: leaving again, or by a socket that does not have the place, admits nobody.
    queue::leave(&app, performance.id, people[0].0.account, people[0].0.session).await.unwrap();
    queue::leave(&app, performance.id, people[1].0.account, Uuid::now_v7()).await.unwrap();
    assert!(is_running(&app, &performance, people[1].0).await);
    assert!(!is_running(&app, &performance, people[2].0).await);
}

#[tokio::test]
async fn parity_24_paying_and_leaving_free_the_slot() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 3).await;
    queue::free(&app, performance.id, &[people[0].0.account]).await.unwrap();
    queue::free(&app, performance.id, &[people[0].0.account]).await.unwrap();
    assert!(is_running(&app, &performance, people[1].0).await);
    assert_eq!(tick(&app, &performance).await.waiting, 1, "the second call freed nobody else");
    queue::leave(&app, performance.id, people[1].0.account, people[1].0.session).await.unwrap();
    assert!(is_running(&app, &performance, people[2].0).await);
    queue::leave(&app, performance.id, people[2].0.account, people[2].0.session).await.unwrap();
    let line = tick(&app, &performance).await;
    assert_eq!((line.waiting, line.running), (0, 0));
}

#[tokio::test]
async fn defect_d4_an_idle_admission_ends_by_itself() {
    let (app, performance) = room(|room| (room.capacity, room.admission_seconds) = (1, 1)).await;
    let people = crowd(&app, &performance, 2).await;
    let line = tick(&app, &performance).await;
    let Standing::Running(ends) = people[0].1.standing else { panic!("admitted") };
    assert_eq!(line.next_due, Some(ends));
    until("the next is admitted", || async {
        let line = tick(&app, &performance).await;
        line.running == 1 && line.waiting == 0
    })
    .await;
    assert_eq!(place_of(&app, &performance, people[0].0).await, None);
    assert!(is_running(&app, &performance, people[1].0).await);
    // Nobody ticks now: a newcomer's own join finds the slot free.
    let Some(Place { standing: Standing::Running(ends), .. }) = place_of(&app, &performance, people[1].0).await else {
        panic!("admitted")
    };
    until("the second admission is over", || async { Utc::now() > ends + TimeDelta::milliseconds(20) }).await;
    assert!(matches!(join(&app, &performance, Person::new()).await.standing, Standing::Running(_)));
}

#[tokio::test]
async fn parity_20_joining_again_goes_to_the_end_and_tells_the_old_socket() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 4).await;
    let mut live = app.bus.subscribe();
    let (person, old) = &people[1];
    let new = join(&app, &performance, person.again()).await;
    assert_eq!((new.number, new.standing), (5, Standing::Waiting));
    let line = tick(&app, &performance).await;
    assert_eq!((line.position(old.number), line.position(new.number), line.waiting), (None, Some((3, 0)), 3));
    let Some(Live::Record(record)) = live.next().await else { panic!("a record") };
    let superseded =
        LiveRecord::PlaceSuperseded { performance: performance.id, account: person.account, session: person.session };
    assert_eq!(*record, superseded);
    // Running people too; the slot goes to the next in line, not back to whoever refreshed.
    let back = join(&app, &performance, people[0].0.again()).await;
    assert_eq!(back.standing, Standing::Waiting);
    assert!(is_running(&app, &performance, people[2].0).await);
    // The old socket's end changes nothing: the place is not its own any more.
    queue::disconnected(&app, performance.id, person.account, person.session).await;
    queue::leave(&app, performance.id, person.account, person.session).await.unwrap();
    assert_eq!(place_of(&app, &performance, *person).await.unwrap().number, new.number);
}

#[tokio::test]
async fn a_room_that_keeps_places_moves_them_to_the_new_socket() {
    let (app, performance) = room(|room| (room.capacity, room.keep_place) = (1, true)).await;
    let people = crowd(&app, &performance, 3).await;
    for (person, place) in &people {
        let again = person.again();
        let kept = join(&app, &performance, again).await;
        assert_eq!((kept.number, kept.standing, kept.session), (place.number, place.standing, again.session));
        queue::disconnected(&app, performance.id, person.account, person.session).await;
    }
    let line = tick(&app, &performance).await;
    assert_eq!((line.running, line.waiting), (1, 2));
}

#[tokio::test]
async fn defect_d5_joining_before_the_opening_takes_no_slot() {
    let app = TestApp::start().await;
    let opens = Utc::now() + TimeDelta::milliseconds(1500);
    let mut spec = Spec { seats: 10, sale_opens_at: opens, ..Spec::default() };
    spec.room.capacity = 2;
    let performance = fixtures::performance(&app, spec).await;
    let people = crowd(&app, &performance, 5).await;
    let lobby = tick(&app, &performance).await;
    assert_eq!((lobby.open, lobby.running, lobby.waiting), (false, 0, 5));
    assert_eq!(lobby.next_due.unwrap().timestamp_millis(), opens.timestamp_millis());
    assert!(people.iter().all(|(_, place)| place.standing == Standing::Waiting));
    until("the sale opens", || async { tick(&app, &performance).await.open }).await;
    assert!(Utc::now() >= opens);
    let open = tick(&app, &performance).await;
    assert_eq!((open.running, open.waiting), (2, 3));
    assert!(open.revision > lobby.revision);
    for (i, (person, _)) in people.iter().enumerate() {
        assert_eq!(is_running(&app, &performance, *person).await, i < 2, "in order of arrival");
    }
    assert_eq!(open.admission_rate, None, "the first filling says nothing about the rate");
}

#[tokio::test]
async fn the_opening_alone_is_a_new_revision() {
    let app = TestApp::start().await;
    let opens = Utc::now() + TimeDelta::milliseconds(3000);
    let mut spec = Spec { seats: 10, sale_opens_at: opens, ..Spec::default() };
    spec.room.paused = true;
    let performance = fixtures::performance(&app, spec).await;
    crowd(&app, &performance, 1).await;
    let lobby = tick(&app, &performance).await;
    until("the sale opens", || async { tick(&app, &performance).await.open }).await;
    assert!(tick(&app, &performance).await.revision > lobby.revision, "though nobody could be admitted");
}

#[tokio::test]
async fn a_closed_sale_takes_and_admits_nobody() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 2).await;
    let over = changed(&performance, |p| p.sale_closes_at = Utc::now() - TimeDelta::seconds(1));
    queue::configure(&app, &over).await.unwrap();
    assert_eq!(code(queue::join(&app, &over, Uuid::now_v7(), Uuid::now_v7()).await), ErrorCode::Closed);
    queue::free(&app, performance.id, &[people[0].0.account]).await.unwrap();
    let line = tick(&app, &over).await;
    assert_eq!((line.open, line.closed, line.running, line.waiting), (true, true, 0, 1));
    assert_eq!(line.next_due, None, "nothing falls due by itself any more");
    // Waiting people keep their place: the sale may be prolonged.
    queue::configure(&app, &performance).await.unwrap();
    assert!(is_running(&app, &performance, people[1].0).await);
}

#[tokio::test]
async fn a_paused_line_admits_nobody_until_it_goes_on() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 2).await;
    let paused = changed(&performance, |p| p.room.paused = true);
    let mut live = app.bus.subscribe();
    queue::configure(&app, &paused).await.unwrap();
    assert!(poked(&mut live, performance.id).await, "people are told");
    let before = tick(&app, &paused).await;
    assert!(before.paused);
    queue::leave(&app, performance.id, people[0].0.account, people[0].0.session).await.unwrap();
    let newcomer = join(&app, &paused, Person::new()).await;
    assert_eq!(newcomer.standing, Standing::Waiting);
    let line = tick(&app, &paused).await;
    assert_eq!((line.running, line.waiting), (0, 2));
    queue::configure(&app, &performance).await.unwrap();
    assert!(is_running(&app, &performance, people[1].0).await, "at once, in order");
    assert_eq!(tick(&app, &performance).await.waiting, 1);
}

#[tokio::test]
async fn changing_the_capacity_admits_at_once_or_nobody_until_running_falls() {
    let (app, performance) = room(|room| room.capacity = 4).await;
    let people = crowd(&app, &performance, 10).await;
    queue::configure(&app, &changed(&performance, |p| p.room.capacity = 2)).await.unwrap();
    for (gone, running) in [(0, 3), (1, 2), (2, 2)] {
        queue::free(&app, performance.id, &[people[gone].0.account]).await.unwrap();
        assert_eq!(tick(&app, &performance).await.running, running, "after {} left", gone + 1);
    }
    queue::configure(&app, &changed(&performance, |p| p.room.capacity = 6)).await.unwrap();
    let line = tick(&app, &performance).await;
    assert_eq!((line.running, line.waiting), (6, 1));
    assert!(is_running(&app, &performance, people[8].0).await && !is_running(&app, &performance, people[9].0).await);
}

#[tokio::test]
async fn more_than_a_batch_is_admitted_by_calls_one_after_the_other() {
    let (app, performance) = room(|room| (room.capacity, room.paused) = (1000, true)).await;
    crowd(&app, &performance, 500).await;
    queue::configure(&app, &changed(&performance, |p| p.room.paused = false)).await.unwrap();
    let mut calls = 1;
    loop {
        let line = tick(&app, &performance).await;
        assert_eq!(line.running + line.waiting, 500);
        if line.waiting == 0 {
            break;
        }
        assert!(line.next_due.unwrap() <= Utc::now() + TimeDelta::milliseconds(50), "there is more to do now");
        calls += 1;
    }
    assert_eq!(calls, 2, "200 by the change, 200 and 100 by ticks");
}

#[tokio::test]
async fn redis_may_forget_the_line_in_the_middle() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 3).await;
    let before = tick(&app, &performance).await;
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    // Whatever touches the forgotten line does no harm and raises nothing.
    let first = &people[0];
    queue::disconnected(&app, performance.id, first.0.account, first.0.session).await;
    queue::free(&app, performance.id, &[first.0.account]).await.unwrap();
    assert_eq!(place_of(&app, &performance, first.0).await, None);
    let new = join(&app, &performance, first.0.again()).await;
    assert!(new.number > people[2].1.number, "no number is given twice");
    assert_eq!(new.standing, Standing::Waiting, "who was before has time to come back");
    let after = queue::tick(&app, &performance, Some(&before)).await.unwrap();
    assert_ne!(after.epoch, before.epoch);
    assert_eq!((after.running, after.waiting, after.position(3)), (0, 1, None), "nothing of the old line is shown");
    // Who has a new place has given up the old one.
    let old = queue::resume(&app, &performance, first.0.account, Uuid::now_v7(), &first.1.resume).await;
    assert_eq!(code(old), ErrorCode::PlaceLost);
    queue::resume(&app, &performance, first.0.account, Uuid::now_v7(), &new.resume).await.unwrap();
}

#[tokio::test]
async fn several_who_bought_together_make_room_for_as_many_at_once() {
    let (app, performance) = room(|room| room.capacity = 4).await;
    let people = crowd(&app, &performance, 10).await;
    let of = |n: usize| people[n].0.account;
    // Two who ran, one of them named twice, one who waits, and somebody without a place.
    let before = tick(&app, &performance).await.revision;
    queue::free(&app, performance.id, &[of(0), of(2), of(6), Uuid::now_v7(), of(0)]).await.unwrap();
    let line = tick(&app, &performance).await;
    assert_eq!((line.running, line.waiting, line.revision), (4, 3, before + 1));
    for (n, runs) in [(1, true), (3, true), (4, true), (5, true), (7, false)] {
        assert_eq!(is_running(&app, &performance, people[n].0).await, runs, "person {n}");
    }
    assert_eq!(place_of(&app, &performance, people[6].0).await, None);
    assert_eq!(line.position(people[7].1.number).map(|(position, _)| position), Some(1));
}

#[tokio::test]
async fn a_tick_alone_begins_a_line() {
    let (app, performance) = room(|_| ()).await;
    let line = tick(&app, &performance).await;
    assert_eq!((line.waiting, line.running, line.open), (0, 0, true));
    assert!(line.epoch > 0);
    assert_eq!(place_of(&app, &performance, Person::new()).await, None);
}

#[tokio::test]
async fn the_rate_is_measured_from_slots_that_change_hands_while_people_wait() {
    let (app, performance) = room(|room| room.capacity = 2).await;
    let people = crowd(&app, &performance, 60).await;
    assert_eq!(tick(&app, &performance).await.admission_rate, None, "nothing measured yet");
    let started = Instant::now();
    let mut freed = 0;
    for (person, _) in &people[..40] {
        queue::free(&app, performance.id, &[person.account]).await.unwrap();
        freed += 1;
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    let line = tick(&app, &performance).await;
    let real = f64::from(freed) / started.elapsed().as_secs_f64();
    let rate = line.admission_rate.expect("enough data");
    assert!((real * 0.8..real * 1.25).contains(&rate), "measured {rate}, real {real}");
    // A pause is no slowness: time without anybody who could be admitted does not count.
    queue::configure(&app, &changed(&performance, |p| p.room.paused = true)).await.unwrap();
    let paused = tick(&app, &performance).await.admission_rate.unwrap();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let later = tick(&app, &performance).await.admission_rate.unwrap();
    assert!((paused - later).abs() < 1e-6, "{paused} {later}");
    // Neither is filling new room speed: ten are admitted at once, and the rate stays.
    queue::configure(&app, &changed(&performance, |p| p.room.capacity = 12)).await.unwrap();
    let filled = tick(&app, &performance).await;
    assert_eq!(filled.running, 12);
    let after = filled.admission_rate.unwrap();
    assert!(after < paused * 1.01, "{paused} {after}");
}

#[tokio::test]
async fn places_of_many_people_come_in_the_order_asked() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 3).await;
    let mut asked: Vec<Uuid> = (0..1500).map(|_| Uuid::now_v7()).collect();
    asked[7] = people[2].0.account;
    asked[1400] = people[0].0.account;
    let places = queue::places(&app, performance.id, &asked).await.unwrap();
    assert_eq!(places.len(), 1500);
    let found: HashSet<usize> = places.iter().enumerate().filter(|(_, p)| p.is_some()).map(|(i, _)| i).collect();
    assert_eq!(found, HashSet::from([7, 1400]));
    assert_eq!(places[7].as_ref().unwrap(), &people[2].1, "the same place with the same token");
    assert_eq!(places[1400].as_ref().unwrap(), &people[0].1);
}
