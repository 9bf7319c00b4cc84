//! The waiting room when everything happens at once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use frontrow::queue::{self, Place, Standing};
use frontrow::shows::Performance;
use futures_util::{StreamExt as _, stream};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, alone};
use crate::queue::{Person, crowd, is_running, room, tick};
use crate::queue_state::State;

const PEOPLE: usize = 10_000;
const IN_FLIGHT: usize = 256;

/// Two nodes on the same services, and a room.
async fn two_nodes(spec: Spec) -> ([Arc<TestApp>; 2], Arc<Performance>) {
    let first = TestApp::start().await;
    let second = TestApp::start_with(first.config.clone()).await;
    let performance = fixtures::performance(&first, spec).await;
    ([Arc::new(first), Arc::new(second)], performance)
}

/// Counts the running people again and again until told to stop; gives the most it saw and how often it looked.
async fn sample(app: Arc<TestApp>, performance: Arc<Performance>, stop: Arc<AtomicBool>) -> (u64, u32) {
    let (mut most, mut looks) = (0, 0);
    let mut connection = app.redis.get().await.unwrap();
    while !stop.load(Ordering::Relaxed) {
        let key = queue::running_key(performance.id);
        let running: u64 = redis::cmd("ZCARD").arg(key).query_async(&mut connection).await.unwrap();
        (most, looks) = (most.max(running), looks + 1);
    }
    (most, looks)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_18_running_capacity_of_ten_thousand_at_once_exactly_ten_run() {
    let _alone = alone().await;
    let (nodes, performance) = two_nodes(Spec { seats: 10, ..Spec::default() }).await;
    let stop = Arc::new(AtomicBool::new(false));
    let sampler = tokio::spawn(sample(nodes[0].clone(), performance.clone(), stop.clone()));

    let joined: Vec<(Person, Place)> = stream::iter(0..PEOPLE)
        .map(|i| {
            let (app, performance) = (nodes[i % 2].clone(), performance.clone());
            async move {
                let person = Person::new();
                (person, queue::join(&app, &performance, person.account, person.session).await.unwrap())
            }
        })
        .buffer_unordered(IN_FLIGHT)
        .collect()
        .await;

    let numbers: HashSet<u64> = joined.iter().map(|(_, place)| place.number).collect();
    assert_eq!(numbers, (1..=PEOPLE as u64).collect::<HashSet<_>>(), "every number once, none lost");
    let admitted: HashSet<u64> =
        joined.iter().filter(|(_, place)| place.standing != Standing::Waiting).map(|(_, place)| place.number).collect();
    assert_eq!(admitted, (1..=10).collect::<HashSet<_>>(), "the first ten, and no other");
    let line = tick(&nodes[1], &performance).await;
    assert_eq!((line.running, line.waiting), (10, PEOPLE as u64 - 10));
    for number in 0..PEOPLE as u64 + 100 {
        let expected = (11..=PEOPLE as u64).contains(&number).then(|| (number - 10, PEOPLE as u64 - number));
        assert_eq!(line.position(number), expected);
    }

    leave_at_random(&nodes, &performance, joined).await;
    stop.store(true, Ordering::Relaxed);
    let (most, looks) = sampler.await.unwrap();
    assert_eq!(most, 10, "in {looks} looks");
    assert!(looks > 100);
}

/// Half of the people leave at once, wherever they stand; those next in line take their slots, in order.
async fn leave_at_random(nodes: &[Arc<TestApp>; 2], performance: &Arc<Performance>, mut people: Vec<(Person, Place)>) {
    let mut random = StdRng::seed_from_u64(18);
    // In the order of the numbers, so that the first tenth has the running and those soon to run.
    people.sort_by_key(|(_, place)| place.number);
    let (gone, left): (Vec<_>, Vec<_>) =
        people.into_iter().partition(|(_, place)| random.random_bool(if place.number < 1000 { 0.9 } else { 0.4 }));
    let left: Vec<u64> = left.iter().map(|(_, place)| place.number).collect();
    stream::iter(gone.into_iter().enumerate())
        .for_each_concurrent(IN_FLIGHT, |(i, (person, _))| async move {
            queue::leave(&nodes[i % 2], performance.id, person.account, person.session).await.unwrap();
        })
        .await;
    let state = State::read(&nodes[0], performance).await;
    state.check();
    let mut running: Vec<u64> = state.running.keys().map(|account| state.places[account].0).collect();
    running.sort_unstable();
    assert_eq!(running.len(), 10);
    assert!(running.iter().all(|number| left.contains(number)));
    assert_eq!(state.numbers.keys().copied().collect::<Vec<_>>(), left[10..], "those who stayed wait in their order");
    assert_eq!(running, left[..10], "the first ten who stayed run");
    let line = tick(&nodes[0], performance).await;
    for (i, number) in left[10..].iter().enumerate() {
        assert_eq!(line.position(*number), Some((i as u64 + 1, (left.len() - 11 - i) as u64)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_19_defect_d6_newcomers_never_overtake_and_leave_no_ghost() {
    let _alone = alone().await;
    let (nodes, performance) = two_nodes(Spec { seats: 10, ..Spec::default() }).await;
    let waiting = crowd(&nodes[0], &performance, 60).await;
    // Slots fall free while newcomers arrive: every slot goes to the line, whose last is in front of the newcomers.
    let leaving = async {
        for (person, _) in &waiting[..50] {
            queue::free(&nodes[0], performance.id, &[person.account]).await.unwrap();
        }
    };
    let arriving = async {
        for _ in 0..200 {
            let person = Person::new();
            let place = queue::join(&nodes[1], &performance, person.account, person.session).await.unwrap();
            assert_eq!(place.standing, Standing::Waiting, "number {} went past the line", place.number);
        }
    };
    tokio::join!(leaving, arriving);
    for (person, _) in &waiting[50..] {
        assert!(is_running(&nodes[0], &performance, *person).await);
    }
    State::read(&nodes[0], &performance).await.check();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn defect_d8_no_slot_stays_free_while_somebody_waits_however_many_contend() {
    let _alone = alone().await;
    let (nodes, performance) = two_nodes(Spec { seats: 10, ..Spec::default() }).await;
    for round in 0..20 {
        let people: Vec<Person> = (0..64).map(|_| Person::new()).collect();
        stream::iter(people.iter().enumerate())
            .for_each_concurrent(64, |(i, person)| {
                let (app, performance) = (&nodes[i % 2], &performance);
                async move {
                    queue::join(app, performance, person.account, person.session).await.unwrap();
                    queue::leave(app, performance.id, person.account, person.session).await.unwrap();
                }
            })
            .await;
        let state = State::read(&nodes[0], &performance).await;
        state.check();
        assert!(state.places.is_empty(), "round {round}: all have left");
    }
}

#[tokio::test]
async fn defect_d9_the_answer_of_a_join_is_never_between_two_states() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let app = Arc::new(app);
    // Whoever joins while slots come free is told either a place in line that the line has, or an admission.
    let mut last = join_and_check(&app, &performance).await;
    for _ in 0..100 {
        let (freed, next) =
            tokio::join!(queue::leave(&app, performance.id, last.0.account, last.0.session), join_and_check(&app, &performance));
        freed.unwrap();
        last = next;
    }
}

async fn join_and_check(app: &TestApp, performance: &Performance) -> (Person, Place) {
    let person = Person::new();
    let place = queue::join(app, performance, person.account, person.session).await.unwrap();
    let line = tick(app, performance).await;
    match (place.standing, line.position(place.number)) {
        (Standing::Waiting, Some((position, behind))) => {
            assert!(position >= 1 && position + behind == line.waiting);
        }
        // Admitted, at once or since: then the people of this moment's running set have it, not the line.
        (_, None) => assert!(is_running(app, performance, person).await),
        (Standing::Running(_), Some(_)) => panic!("running and in line"),
    }
    (person, place)
}

/// The waiting room as a person would write it on paper.
#[derive(Debug, Default)]
struct Model {
    capacity: usize,
    paused: bool,
    next: u64,
    /// Number, account.
    line: Vec<(u64, usize)>,
    running: HashMap<usize, u64>,
}

impl Model {
    fn remove(&mut self, who: usize) {
        self.line.retain(|(_, account)| *account != who);
        self.running.remove(&who);
    }

    fn join(&mut self, who: usize) -> u64 {
        self.remove(who);
        self.next += 1;
        self.line.push((self.next, who));
        self.admit();
        self.next
    }

    fn admit(&mut self) {
        while !self.paused && self.running.len() < self.capacity && !self.line.is_empty() {
            let (number, who) = self.line.remove(0);
            self.running.insert(who, number);
        }
    }
}

#[tokio::test]
async fn defect_d7_any_sequence_of_steps_ends_where_the_model_on_paper_does() {
    let app = TestApp::start().await;
    for seed in 0..8 {
        let mut spec = Spec { seats: 10, ..Spec::default() };
        spec.room.capacity = 3;
        let performance = fixtures::performance(&app, spec).await;
        walk(&app, performance, seed).await;
    }
}

async fn walk(app: &TestApp, performance: Arc<Performance>, seed: u64) {
    let mut random = StdRng::seed_from_u64(seed);
    let mut model = Model { capacity: 3, ..Model::default() };
    let mut people: Vec<Person> = (0..12).map(|_| Person::new()).collect();
    let mut places: HashMap<usize, Place> = HashMap::new();
    let mut settings = (*performance).clone();
    queue::configure(app, &settings).await.unwrap();
    for step in 0..120 {
        let who = random.random_range(0..people.len());
        match random.random_range(0..10) {
            0..4 => {
                people[who] = people[who].again();
                let place = queue::join(app, &settings, people[who].account, people[who].session).await.unwrap();
                assert_eq!(place.number, model.join(who), "seed {seed} step {step}");
                places.insert(who, place);
            }
            4 | 5 => {
                queue::leave(app, performance.id, people[who].account, people[who].session).await.unwrap();
                model.remove(who);
            }
            6 => {
                queue::free(app, performance.id, &[people[who].account]).await.unwrap();
                model.remove(who);
            }
            7 => {
                queue::disconnected(app, performance.id, people[who].account, people[who].session).await;
                if let Some(place) = places.get(&who) {
                    people[who] = people[who].again();
                    let back = queue::resume(app, &settings, people[who].account, people[who].session, &place.resume).await;
                    let has = model.running.contains_key(&who) || model.line.iter().any(|(_, account)| *account == who);
                    assert_eq!(back.is_ok(), has, "seed {seed} step {step}");
                }
            }
            8 => {
                settings.room.capacity = random.random_range(1..6);
                model.capacity = settings.room.capacity as usize;
                queue::configure(app, &settings).await.unwrap();
            }
            _ => {
                settings.room.paused = !settings.room.paused;
                model.paused = settings.room.paused;
                queue::configure(app, &settings).await.unwrap();
            }
        }
        model.admit();
        compare(app, &settings, &model, &people, &format!("seed {seed} step {step}")).await;
    }
}

async fn compare(app: &TestApp, performance: &Performance, model: &Model, people: &[Person], when: &str) {
    let line = tick(app, performance).await;
    assert_eq!((line.waiting, line.running), (model.line.len() as u64, model.running.len() as u64), "{when}");
    for (i, (number, _)) in model.line.iter().enumerate() {
        assert_eq!(line.position(*number), Some((i as u64 + 1, (model.line.len() - 1 - i) as u64)), "{when}");
    }
    let accounts: Vec<Uuid> = people.iter().map(|person| person.account).collect();
    let places = queue::places(app, performance.id, &accounts).await.unwrap();
    for (who, place) in places.into_iter().enumerate() {
        let expected = model.running.get(&who).map(|number| (*number, true));
        let waiting = || model.line.iter().find(|(_, account)| *account == who).map(|(number, _)| (*number, false));
        let found = place.map(|place| (place.number, place.standing != Standing::Waiting));
        assert_eq!(found, expected.or_else(waiting), "{when}: person {who}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn defect_d7_whatever_interleaves_the_state_is_whole_at_every_moment() {
    let _alone = alone().await;
    let mut spec = Spec { seats: 10, ..Spec::default() };
    (spec.room.capacity, spec.room.grace_seconds) = (4, 0);
    let (nodes, performance) = two_nodes(spec).await;
    queue::configure(&nodes[0], &performance).await.unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let watcher = {
        let (app, performance, stop) = (nodes[0].clone(), performance.clone(), stop.clone());
        tokio::spawn(async move {
            let mut looks = 0;
            while !stop.load(Ordering::Relaxed) {
                State::read(&app, &performance).await.check();
                looks += 1;
            }
            looks
        })
    };
    // A few accounts, so that the same person is joined, thrown out, resumed and paid for at the same time.
    let accounts: Arc<Vec<Uuid>> = Arc::new((0..16).map(|_| Uuid::now_v7()).collect());
    let workers: Vec<_> = (0..12)
        .map(|worker| {
            let (app, performance, accounts) = (nodes[worker % 2].clone(), performance.clone(), accounts.clone());
            tokio::spawn(async move { disturb(&app, &performance, &accounts, worker as u64).await })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
    stop.store(true, Ordering::Relaxed);
    assert!(watcher.await.unwrap() > 50);
    for account in accounts.iter() {
        queue::free(&nodes[0], performance.id, &[*account]).await.unwrap();
    }
    let state = State::read(&nodes[0], &performance).await;
    state.check();
    assert!(state.places.is_empty() && state.grace.is_empty());
}

async fn disturb(app: &TestApp, performance: &Performance, accounts: &[Uuid], seed: u64) {
    let mut random = StdRng::seed_from_u64(seed);
    let mut mine: HashMap<Uuid, Place> = HashMap::new();
    for _ in 0..150 {
        let account = accounts[random.random_range(0..accounts.len())];
        let session = mine.get(&account).map_or_else(Uuid::now_v7, |place| place.session);
        match random.random_range(0..8) {
            0..3 => {
                let place = queue::join(app, performance, account, Uuid::now_v7()).await.unwrap();
                mine.insert(account, place);
            }
            3 => queue::leave(app, performance.id, account, session).await.unwrap(),
            4 => queue::disconnected(app, performance.id, account, session).await,
            5 => queue::free(app, performance.id, &[account]).await.unwrap(),
            6 => {
                if let Some(place) = mine.get(&account) {
                    // Either it is still there or it is not; both are answers.
                    let _ = queue::resume(app, performance, account, Uuid::now_v7(), &place.resume).await;
                }
            }
            _ => drop(tick(app, performance).await),
        }
    }
}
