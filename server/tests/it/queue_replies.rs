//! Redis did it, and the answer was lost.

use frontrow::config::Config;
use futures_util::future::join_all;

use crate::cable::Cable;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{Person, join, tick, until};

/// A node, and one that reaches the same Redis through a cable.
async fn with_a_cable() -> (TestApp, TestApp, Cable) {
    let near = TestApp::start().await;
    let mut url = url::Url::parse(&near.config.redis_url).unwrap();
    let target = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap());
    let cable = Cable::to(target.parse().unwrap()).await;
    url.set_port(Some(cable.addr.port())).unwrap();
    let far = TestApp::start_with(Config { redis_url: url.to_string(), ..near.config.clone() }).await;
    (near, far, cable)
}

#[tokio::test]
async fn nobody_falls_back_because_the_answer_to_their_join_was_lost() {
    let (near, far, cable) = with_a_cable().await;
    let mut spec = Spec { seats: 10, ..Spec::default() };
    spec.room.capacity = 1;
    let performance = fixtures::performance(&near, spec).await;
    join(&near, &performance, Person::new()).await;
    join(&far, &performance, Person::new()).await;

    cable.lose_answers();
    let people: Vec<Person> = (0..20).map(|_| Person::new()).collect();
    let joins = join_all(people.iter().map(|person| join(&far, &performance, *person)));
    let heal = async {
        // A first call takes one, the next all others: the answer to the first is lost after it was done.
        until("Redis has drawn a number", || async { tick(&near, &performance).await.waiting > 1 }).await;
        cable.keep_answers();
    };
    let (places, ()) = tokio::join!(joins, heal);

    let mut numbers: Vec<u64> = places.iter().map(|place| place.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (3..=22).collect::<Vec<u64>>(), "every number that was drawn is somebody's");
    assert_eq!(join(&near, &performance, Person::new()).await.number, 23);
}
