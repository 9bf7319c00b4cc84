//! Redis forgets, all or a little; the map comes back from Postgres, and is kept true to it.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::infra::bus::Live;
use frontrow::seats::{self, Claim};
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::SeatState::{Available, Blocked, Held, Sold};
use uuid::Uuid;

use crate::fixtures::{self, Spec, admit};
use crate::seats::{becomes, code, count, sale, state};
use crate::seats_orders::{ordered, sold};

async fn forget_everything(app: &App) {
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
}

fn key(performance: &Performance, name: &str) -> String {
    format!("fr:{{{}}}:{name}", performance.id)
}

#[tokio::test]
async fn defect_d35_and_parity_16_a_map_is_there_whenever_somebody_looks() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    // Nobody loaded anything, at whatever hour: the first hold does.
    assert_eq!(seats::versions(&app, &[performance.id]).await.unwrap(), [None]);
    seats::hold(&app, &performance, people[0], &[0]).await.unwrap();
    assert_eq!(code(seats::map(&app, &Performance { id: Uuid::now_v7(), ..(*performance).clone() }).await), ErrorCode::NotFound);
}

#[tokio::test]
async fn defect_d12_loading_again_never_harms_holds() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let held = seats::hold(&app, &performance, people[0], &[3]).await.unwrap();
    let ours = sold(&app, &performance, people[0], &[4]).await;
    let before = seats::map(&app, &performance).await.unwrap();
    // A loader that began before there was a map comes late: exactly what the load script refuses.
    let mut connection = app.redis.get().await.unwrap();
    let source = concat!(
        include_str!("../../src/seats/seats_head.lua"),
        include_str!("../../src/seats/seats_common.lua"),
        include_str!("../../src/seats/seats_load.lua")
    );
    let names = ["m", "map", "due", "sold", "load:x:m", "load:x:due", "load:x:sold", "loading"];
    let keys: Vec<String> = names.iter().map(|name| key(&performance, name)).collect();
    let script = redis::Script::new(source);
    let mut call = script.arg(100);
    call.arg("").arg(&[0_u8; 25][..]);
    keys.iter().for_each(|key| {
        call.key(key);
    });
    let _: redis::Value = call.invoke_async(&mut connection).await.unwrap();
    assert_eq!(seats::map(&app, &performance).await.unwrap(), before);
    assert_eq!(seats::holds_of(&app, &performance, people[0]).await.unwrap(), [held]);
    assert_eq!(state(&app, &performance, ours.seats[0]).await, Sold);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_map_lost_in_the_middle_of_a_sale_comes_back_with_what_is_sold_blocked_or_being_paid() {
    let (app, performance, people) = sale(Spec { seat_limit: 6, ..Spec::default() }, 3).await;
    sqlx::query("update performance_seats set blocked = true where seat_index in (90, 91)").execute(&app.pg).await.unwrap();
    let [anna, ben, carl] = people[..] else { panic!() };
    let bought = sold(&app, &performance, anna, &[0, 1]).await;
    let paying = ordered(&app, &performance, anna, &[2, 3], 2).await;
    fixtures::order_row(&app, &performance, &paying, "pending", Utc::now() + TimeDelta::seconds(2)).await;
    let over = ordered(&app, &performance, ben, &[4], 600).await;
    fixtures::order_row(&app, &performance, &over, "expired", Utc::now() + TimeDelta::seconds(600)).await;
    seats::hold(&app, &performance, ben, &[5]).await.unwrap();
    let before = seats::map(&app, &performance).await.unwrap();

    forget_everything(&app).await;
    admit(&app, &performance, &people).await;
    // Everybody notices at once; whoever loads, everybody gets an answer.
    let asking = (10..40).map(|seat| {
        let (app, performance) = (app.app.clone(), performance.clone());
        tokio::spawn(async move { seats::map(&app, &performance).await.map(|_| seat) })
    });
    for asked in asking.collect::<Vec<_>>() {
        asked.await.unwrap().unwrap();
    }
    let map = seats::map(&app, &performance).await.unwrap();
    assert!(map.epoch > before.epoch, "a new life");
    for (seat, expected) in
        [(0, Sold), (1, Sold), (2, Held), (3, Held), (4, Available), (5, Available), (90, Blocked), (91, Blocked)]
    {
        assert_eq!(frontrow_protocol::seats::get(&map.packed, seat), expected, "seat {seat}");
    }
    assert_eq!(frontrow_protocol::seats::get(&map.packed, 6), Available);
    // What Anna bought and is paying for counts: two more of six.
    assert_eq!(code(seats::hold(&app, &performance, anna, &[6, 7, 8]).await), ErrorCode::LimitExceeded);
    seats::hold(&app, &performance, anna, &[6, 7]).await.unwrap();
    // The order goes on as if nothing had been, and so do repeats of what was done.
    let again = seats::begin_order(&app, &performance, anna, paying.hold, paying.order, Utc::now()).await.unwrap().0;
    assert_eq!(again, paying);
    seats::sell(&app, &performance, &bought).await.unwrap();
    assert_eq!(seats::claim(&app, &performance, &bought).await.unwrap(), Claim::Frozen);
    assert_eq!(code(seats::hold(&app, &performance, carl, &[1]).await), ErrorCode::SeatTaken);
    // Never paid: its deadline was kept, too.
    becomes(&app, &performance, 3, Available, Duration::from_secs(5)).await;
}

#[tokio::test]
async fn paying_survives_a_loss_between_any_two_steps() {
    let (app, performance, people) = sale(Spec { seat_limit: 10, ..Spec::default() }, 1).await;
    let until = Utc::now() + TimeDelta::minutes(5);
    // Lost after the order: the seats are its own again before the claim asks.
    let first = ordered(&app, &performance, people[0], &[0, 1], 300).await;
    fixtures::order_row(&app, &performance, &first, "pending", until).await;
    forget_everything(&app).await;
    assert_eq!(seats::claim(&app, &performance, &first).await.unwrap(), Claim::Frozen);
    assert_eq!(state(&app, &performance, 0).await, Held);
    // Lost between claim and sale, the commit happened.
    forget_everything(&app).await;
    fixtures::ticket_rows(&app, &performance, &first).await.unwrap();
    sqlx::query("update orders set status = 'paid' where id = $1").bind(first.order).execute(&app.pg).await.unwrap();
    seats::sell(&app, &performance, &first).await.unwrap();
    assert_eq!([state(&app, &performance, 0).await, state(&app, &performance, 1).await], [Sold; 2]);
    // Lost before the sale, and somebody loaded the map before the commit: the stale load does not survive.
    admit(&app, &performance, &people).await;
    let second = ordered(&app, &performance, people[0], &[2], 1).await;
    fixtures::order_row(&app, &performance, &second, "expired", until).await;
    forget_everything(&app).await;
    assert_eq!(state(&app, &performance, 2).await, Available);
    fixtures::ticket_rows(&app, &performance, &second).await.unwrap();
    seats::sell(&app, &performance, &second).await.unwrap();
    assert_eq!(state(&app, &performance, 2).await, Sold);
    // Lost before tickets are revoked.
    forget_everything(&app).await;
    fixtures::revoke(&app, second.order).await;
    seats::return_to_sale(&app, performance.id, people[0], &second.seats).await.unwrap();
    assert_eq!(state(&app, &performance, 2).await, Available);
    // Lost before an order's seats are given back.
    forget_everything(&app).await;
    seats::give_back(&app, &performance, &second).await.unwrap();
    assert_eq!((count(&app, &performance, Sold).await, count(&app, &performance, Held).await), (2, 0));
}

#[tokio::test]
async fn while_somebody_loads_a_hold_waits_and_then_says_overloaded() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let mut connection = app.redis.get().await.unwrap();
    let loading = key(&performance, "loading");
    let _: () = redis::cmd("SET").arg(&loading).arg("dead").arg("PX").arg(60_000).query_async(&mut connection).await.unwrap();
    let error = seats::hold(&app, &performance, people[0], &[0]).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Overloaded);
    assert!(error.refusal().retry_after_ms.is_some());
    let _: () = redis::cmd("PEXPIRE").arg(&loading).arg(50).query_async(&mut connection).await.unwrap();
    seats::hold(&app, &performance, people[0], &[0]).await.expect("a dead loader is replaced");
}

#[tokio::test]
async fn the_audit_repairs_what_differs_and_leaves_what_is_right() {
    let (app, performance, people) = sale(Spec { seat_limit: 10, ..Spec::default() }, 2).await;
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 0, "nothing is loaded");
    let lost_sale = ordered(&app, &performance, people[0], &[0, 1], 600).await;
    fixtures::order_row(&app, &performance, &lost_sale, "paid", Utc::now()).await; // and nobody sells it
    let lost_return = sold(&app, &performance, people[0], &[2]).await;
    fixtures::revoke(&app, lost_return.order).await; // and nobody returns it
    let right = sold(&app, &performance, people[1], &[3]).await;
    seats::hold(&app, &performance, people[1], &[4]).await.unwrap();
    sqlx::query("update performance_seats set blocked = seat_index in (4, 5)").execute(&app.pg).await.unwrap();
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 4);
    for (seat, expected) in [(0, Sold), (1, Sold), (2, Available), (3, Sold), (4, Held), (5, Blocked), (6, Available)] {
        assert_eq!(state(&app, &performance, seat).await, expected, "seat {seat}");
    }
    assert_eq!(right.seats, [3]);
    seats::hold(&app, &performance, people[0], &[2]).await.expect("back on sale");
    sqlx::query("update performance_seats set blocked = false").execute(&app.pg).await.unwrap();
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 1);
    assert_eq!(state(&app, &performance, 5).await, Available);
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 0);
}

#[tokio::test]
async fn a_changed_performance_is_on_the_map_at_once() {
    let (app, performance, _) = sale(Spec::default(), 0).await;
    assert_eq!(state(&app, &performance, 7).await, Available);
    sqlx::query("update performance_seats set blocked = true where seat_index = 7").execute(&app.pg).await.unwrap();
    app.bus.publish(LiveRecord::PerformanceChanged { performance: performance.id });
    becomes(&app, &performance, 7, Blocked, Duration::from_secs(5)).await;
}

#[tokio::test]
async fn a_redis_that_came_back_with_less_starts_a_new_epoch() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let mut live = app.bus.subscribe();
    seats::hold(&app, &performance, people[0], &[0]).await.unwrap();
    let before = seats::map(&app, &performance).await.unwrap();
    // The sweep has noted which life of Redis this is; then the note is from another one, as after a restart.
    let mut connection = app.redis.get().await.unwrap();
    let deadline = tokio::time::Instant::now() + Duration::from_secs(5);
    loop {
        let run: Option<String> =
            redis::cmd("HGET").arg(key(&performance, "m")).arg("run").query_async(&mut connection).await.unwrap();
        if run.is_some() {
            break;
        }
        assert!(tokio::time::Instant::now() < deadline, "the sweep must note it");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let _: i64 =
        redis::cmd("HSET").arg(key(&performance, "m")).arg("run").arg("earlier").query_async(&mut connection).await.unwrap();
    let told = async {
        loop {
            let Some(Live::Record(record)) = live.next().await else { panic!() };
            if matches!(&*record, LiveRecord::SeatsChanged { epoch, .. } if *epoch > before.epoch) {
                return;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(5), told).await.expect("a new epoch is told");
    let after = seats::map(&app, &performance).await.unwrap();
    assert!(after.epoch > before.epoch);
    assert_eq!(after.packed, before.packed, "and nothing else has changed");
}

#[tokio::test]
async fn a_map_that_redis_evicted_is_not_taken_for_an_empty_hall() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    sold(&app, &performance, people[0], &[0]).await;
    let mut connection = app.redis.get().await.unwrap();
    let _: i64 = redis::cmd("DEL").arg(key(&performance, "map")).query_async(&mut connection).await.unwrap();
    becomes(&app, &performance, 0, Sold, Duration::from_secs(3)).await;
}

#[tokio::test]
async fn a_performance_that_is_over_leaves_nothing_behind() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    sold(&app, &performance, people[0], &[0]).await;
    sqlx::query("update performances set sale_opens_at = now() - interval '9 days', sale_closes_at = now() - interval '3 days', starts_at = now() - interval '2 days'")
        .execute(&app.pg)
        .await
        .unwrap();
    let mut connection = app.redis.get().await.unwrap();
    let _: i64 = redis::cmd("DEL").arg("fr:audit:seats").query_async(&mut connection).await.unwrap();
    seats::jobs::audit_all(&app).await.unwrap();
    assert_eq!(seats::versions(&app, &[performance.id]).await.unwrap(), [None]);
    let live: bool =
        redis::cmd("SISMEMBER").arg("fr:live:seats").arg(performance.id.to_string()).query_async(&mut connection).await.unwrap();
    assert!(!live);
}
