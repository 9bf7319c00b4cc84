//! Everybody at once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use frontrow::app::App;
use frontrow::infra::bus::{Live, LiveSubscription};
use frontrow::seats::mirror::{Applied, Mirror};
use frontrow::seats::{self, OrderedSeats};
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::SeatState::{Available, Held, Sold};
use frontrow_protocol::server::HoldGranted;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::alone;
use crate::seats::{code, count, sale, state};

/// Follows one map by the bus, dropping every `lose`-th record (0: none), repaired by looking whenever it is told to.
async fn follow(
    app: App,
    performance: Arc<Performance>,
    mut mirror: Mirror,
    mut live: LiveSubscription,
    lose: usize,
    stop: tokio::sync::watch::Receiver<bool>,
) -> Mirror {
    let mut heard = 0;
    loop {
        let Ok(next) = tokio::time::timeout(Duration::from_millis(100), live.next()).await else {
            // Silence: what is still missing was lost. Level, not edge: compare the versions.
            let live_version = seats::versions(&app, &[performance.id]).await.unwrap()[0];
            if live_version != Some((mirror.epoch(), mirror.version())) {
                assert!(lose > 0, "a node that hears everything needs no repair");
                mirror.replace(seats::map(&app, &performance).await.unwrap());
            } else if *stop.borrow() {
                return mirror;
            }
            continue;
        };
        let Some(Live::Record(record)) = next else { panic!("the bus lost records") };
        let LiveRecord::SeatsChanged { epoch, from, version, changes, .. } = &*record else { continue };
        heard += 1;
        if lose > 0 && heard % lose == 0 {
            continue;
        }
        if mirror.apply(*epoch, *from, *version, changes) == Applied::Gap {
            assert!(lose > 0, "a node that hears everything has no gap");
            mirror.replace(seats::map(&app, &performance).await.unwrap());
        }
    }
}

/// One person tries a few groups of seats, gives some back, and goes home with at most one hold.
async fn try_luck(app: App, performance: Arc<Performance>, person: Uuid, seed: u64) -> Option<HoldGranted> {
    let mut dice = seed;
    let mut roll = |n: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % n
    };
    for _ in 0..3 {
        let size = 1 + roll(4) as u32;
        let first = roll(u64::from(performance.seats.count() - 3)) as u32;
        let wanted: Vec<u32> = (first..first + size).collect();
        match seats::hold(&app, &performance, person, &wanted).await {
            Ok(granted) if roll(3) == 0 => seats::release(&app, &performance, person, granted.hold).await.unwrap(),
            Ok(granted) => return Some(granted),
            Err(error) => assert_eq!(error.code(), ErrorCode::SeatTaken, "{error}"),
        }
    }
    None
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn defect_d1_and_parity_26_a_thousand_people_race_for_a_hundred_seats() {
    let _alone = alone().await;
    let (app, performance, people) = sale(Spec::default(), 1000).await;
    let first = seats::map(&app, &performance).await.unwrap();
    let (finish, stop) = tokio::sync::watch::channel(false);
    let follow = |lose| {
        let mirror = Mirror::new(performance.id, first.clone());
        let live = app.bus.subscribe();
        tokio::spawn(follow(app.app.clone(), performance.clone(), mirror, live, lose, stop.clone()))
    };
    let (faithful, lossy) = (follow(0), follow(3));

    let mut racing = JoinSet::new();
    for (n, person) in people.iter().enumerate() {
        racing.spawn(try_luck(app.app.clone(), performance.clone(), *person, n as u64 + 1));
    }
    let granted: Vec<HoldGranted> = racing.join_all().await.into_iter().flatten().collect();
    finish.send(true).unwrap();

    let mut owner_of = BTreeMap::new();
    for hold in &granted {
        for seat in &hold.seats {
            assert!(owner_of.insert(*seat, hold.hold).is_none(), "seat {seat} is held twice");
        }
    }
    for seat in 0..performance.seats.count() {
        let expected = if owner_of.contains_key(&seat) { Held } else { Available };
        assert_eq!(state(&app, &performance, seat).await, expected, "seat {seat}");
    }
    assert!(granted.len() > 25 && owner_of.len() > 60, "a race without winners shows nothing");
    let truth = seats::map(&app, &performance).await.unwrap();
    assert_eq!(faithful.await.unwrap().map(), &truth);
    assert_eq!(lossy.await.unwrap().map(), &truth);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn redis_and_postgres_agree_after_a_race_for_the_same_seats_was_paid() {
    let _alone = alone().await;
    let (app, performance, people) = sale(Spec { seats: 40, ..Spec::default() }, 200).await;
    let mut racing = JoinSet::new();
    for (n, person) in people.iter().copied().enumerate() {
        let (app, performance) = (app.app.clone(), performance.clone());
        racing.spawn(async move {
            let granted = try_luck(app.clone(), performance.clone(), person, n as u64 + 7).await?;
            let order = Uuid::now_v7();
            let until = chrono::Utc::now() + chrono::TimeDelta::minutes(10);
            let ordered = seats::begin_order(&app, &performance, person, granted.hold, order, until).await.unwrap().0;
            if n % 4 == 0 {
                seats::give_back(&app, &performance, &ordered).await.unwrap();
                return None;
            }
            assert_eq!(seats::claim(&app, &performance, &ordered).await.unwrap(), seats::Claim::Frozen);
            fixtures::order_row(&app, &performance, &ordered, "paid", until).await; // the constraint would panic here
            seats::sell(&app, &performance, &ordered).await.unwrap();
            Some(ordered)
        });
    }
    let sold: Vec<OrderedSeats> = racing.join_all().await.into_iter().flatten().collect();
    let tickets: Vec<i32> = sqlx::query_scalar("select seat_index from tickets where revoked_at is null order by 1")
        .fetch_all(&app.pg)
        .await
        .unwrap();
    assert!(tickets.len() > 10, "something must have been sold");
    assert_eq!(tickets.len(), sold.iter().map(|o| o.seats.len()).sum::<usize>());
    for seat in 0..40 {
        let expected = if tickets.contains(&(seat as i32)) { Sold } else { Available };
        assert_eq!(state(&app, &performance, seat).await, expected, "seat {seat}");
    }
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn everybody_who_asks_for_the_best_gets_seats_while_there_are_some() {
    let _alone = alone().await;
    let (app, performance, people) = sale(Spec::default(), 60).await;
    let mut racing = JoinSet::new();
    for person in people {
        let (app, performance) = (app.app.clone(), performance.clone());
        racing.spawn(async move { seats::best(&app, &performance, person, "R", 1).await });
    }
    let (granted, refused): (Vec<_>, Vec<_>) = racing.join_all().await.into_iter().partition(Result::is_ok);
    assert_eq!((granted.len(), refused.len()), (50, 10));
    for refusal in refused {
        assert_eq!(code(refusal), ErrorCode::NoneLeft);
    }
    assert_eq!(count(&app, &performance, Held).await, 50);
}
