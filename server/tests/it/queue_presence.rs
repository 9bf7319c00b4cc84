//! What happens to people when their node dies, seems to, or comes back; and what the jobs keep in order.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::queue::{self, Standing};
use frontrow::shows::Performance;

use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{Person, crowd, is_running, join, place_of, room, tick, until};
use crate::queue_state::{State, key};

async fn two_nodes(change: impl FnOnce(&mut Spec)) -> (TestApp, TestApp, Arc<Performance>) {
    let first = TestApp::start().await;
    let second = TestApp::start_with(first.config.clone()).await;
    let mut spec = Spec { seats: 10, ..Spec::default() };
    change(&mut spec);
    let performance = fixtures::performance(&first, spec).await;
    (first, second, performance)
}

/// What the end of the lease looks like to others.
async fn end_lease(on: &TestApp, node: uuid::Uuid) {
    let mut connection = on.redis.get().await.unwrap();
    let _: () = redis::cmd("DEL").arg(format!("fr:node:{node}")).query_async(&mut connection).await.unwrap();
}

#[tokio::test]
async fn a_dead_nodes_people_get_their_grace_time_and_no_more() {
    let (dead, alive, performance) = two_nodes(|spec| (spec.room.capacity, spec.room.grace_seconds) = (1, 1)).await;
    let lost = crowd(&dead, &performance, 3).await;
    let kept = crowd(&alive, &performance, 3).await;
    drop(dead);
    until("they are gone, after their grace time", || async {
        let line = tick(&alive, &performance).await;
        (line.running, line.waiting) == (1, 2)
    })
    .await;
    assert!(is_running(&alive, &performance, kept[0].0).await, "the slot came to the first of those who are here");
    for (person, _) in &lost {
        assert_eq!(place_of(&alive, &performance, *person).await, None);
    }
}

#[tokio::test]
async fn within_the_grace_time_a_dead_nodes_people_resume_elsewhere() {
    let (dead, alive, performance) = two_nodes(|spec| spec.room.capacity = 1).await;
    let people = crowd(&dead, &performance, 450).await;
    drop(dead);
    // More than one chunk of the sweep.
    until("all of them are in the grace time", || async { State::read(&alive, &performance).await.grace.len() == people.len() })
        .await;
    let (person, place) = &people[449];
    let back = person.again();
    let resumed = queue::resume(&alive, &performance, back.account, back.session, &place.resume).await.unwrap();
    assert_eq!((resumed.number, resumed.standing), (450, Standing::Waiting));
    let state = State::read(&alive, &performance).await;
    assert_eq!(state.grace.len(), 449);
    assert_eq!(tick(&alive, &performance).await.position(450), Some((449, 0)), "nobody lost a position");
    // A second sweep prolongs nothing.
    let mut connection = alive.redis.get().await.unwrap();
    let node = state.nodes.iter().find(|(_, mark)| *mark == "swept").unwrap().0;
    let _: () =
        redis::cmd("HSET").arg(key(performance.id, "nodes")).arg(node).arg("dead").query_async(&mut connection).await.unwrap();
    until("it was swept again", || async { State::read(&alive, &performance).await.nodes[node] == "swept" }).await;
    assert_eq!(State::read(&alive, &performance).await.grace, state.grace);
}

#[tokio::test]
async fn a_restart_of_the_only_node_puts_the_old_runs_people_into_the_grace_time() {
    let (first, second, performance) = two_nodes(|_| ()).await;
    drop(second);
    let people = crowd(&first, &performance, 3).await;
    let config = first.config.clone();
    drop(first);
    let again = TestApp::start_with(config).await;
    until("they are in the grace time", || async { State::read(&again, &performance).await.grace.len() == 3 }).await;
    let (person, place) = &people[0];
    let resumed = queue::resume(&again, &performance, person.account, person.again().session, &place.resume).await.unwrap();
    assert_eq!(resumed.standing, place.standing, "the admission goes on");
}

#[tokio::test]
async fn a_node_thought_dead_takes_its_people_back_but_not_those_it_lost_itself() {
    let (slow, other, performance) = two_nodes(|spec| spec.room.capacity = 1).await;
    let people = crowd(&slow, &performance, 4).await;
    let gone = people[3].0;
    queue::disconnected(&slow, performance.id, gone.account, gone.session).await;
    until("the other thinks it dead", || async {
        end_lease(&other, slow.node).await;
        State::read(&other, &performance).await.grace.len() == 4
    })
    .await;
    until("it has taken its people back", || async { State::read(&slow, &performance).await.grace.len() == 1 }).await;
    until("it is known to live", || async { State::read(&slow, &performance).await.nodes[&slow.node.to_string()] == "live" })
        .await;
    let state = State::read(&slow, &performance).await;
    assert!(state.grace.contains_key(&gone.account.to_string()), "whose own connection is gone stays in the grace time");
    assert_eq!(tick(&slow, &performance).await.waiting, 3);
}

#[tokio::test]
async fn people_who_come_to_a_node_that_was_swept_are_not_forgotten() {
    let (slow, other, performance) = two_nodes(|spec| spec.room.capacity = 1).await;
    crowd(&slow, &performance, 1).await;
    let swept = async || State::read(&other, &performance).await.nodes[&slow.node.to_string()].clone();
    until("the node is swept", || async {
        end_lease(&other, slow.node).await;
        swept().await != "live"
    })
    .await;
    // It lets somebody in before it has noticed: the mark must not stay "swept", or its real death would go unseen.
    join(&slow, &performance, Person::new()).await;
    assert_ne!(swept().await, "swept");
    until("it is known to live again", || async { swept().await == "live" }).await;
    assert!(State::read(&other, &performance).await.grace.is_empty());
}

#[tokio::test]
async fn settings_saved_by_a_node_that_died_before_it_told_arrive_all_the_same() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 5).await;
    let before = tick(&app, &performance).await.revision;
    queue::jobs::upkeep(&app).await.unwrap();
    assert_eq!(tick(&app, &performance).await.revision, before, "what is right is left alone");
    sqlx::query("update performances set capacity = 3 where id = $1").bind(performance.id).execute(&app.pg).await.unwrap();
    queue::jobs::upkeep(&app).await.unwrap();
    assert_eq!(tick(&app, &performance).await.running, 3);
    assert!(is_running(&app, &performance, people[2].0).await);
}

#[tokio::test]
async fn a_line_whose_sale_ended_long_ago_is_forgotten() {
    let (app, performance) = room(|_| ()).await;
    let running_on = fixtures::performance(&app, Spec { seats: 10, ..Spec::default() }).await;
    crowd(&app, &performance, 2).await;
    crowd(&app, &running_on, 2).await;
    sqlx::query("update performances set sale_opens_at = $2, sale_closes_at = $3 where id = $1")
        .bind(performance.id)
        .bind(Utc::now() - TimeDelta::days(4))
        .bind(Utc::now() - TimeDelta::days(2))
        .execute(&app.pg)
        .await
        .unwrap();
    queue::jobs::upkeep(&app).await.unwrap();
    let mut connection = app.redis.get().await.unwrap();
    let live: Vec<String> = redis::cmd("SMEMBERS").arg("fr:live").query_async(&mut connection).await.unwrap();
    assert_eq!(live, [running_on.id.to_string()]);
    let pattern = format!("fr:{{{}}}:*", performance.id);
    let keys: Vec<String> = redis::cmd("KEYS").arg(&pattern).query_async(&mut connection).await.unwrap();
    assert!(keys.is_empty(), "{keys:?}");
    assert_eq!(tick(&app, &running_on).await.running, 2);
}
