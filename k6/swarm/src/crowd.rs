//! All people of one process, from their arrival to the last comparison.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use frontrow_protocol::ids::SeatIndex;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::checkout::settle;
use crate::evidence::Evidence;
use crate::http::Http;
use crate::journey::live;
use crate::person::Person;
use crate::world::{Act, Script, Target, World};

/// How long people may take to finish what they are at once told to stop.
const GOING_HOME: Duration = Duration::from_secs(120);

/// Access tokens by person.
pub type Tokens = Arc<dyn Fn(usize) -> String + Send + Sync>;

/// A crowd that plays.
pub struct Crowd {
    /// What it shares.
    pub world: Arc<World>,
    act: watch::Sender<Act>,
    people: JoinSet<()>,
    tokens: Tokens,
}

impl Crowd {
    /// Sets the people of `range` going; those below `script.mix.watchers` watch.
    ///
    /// # Errors
    /// When no REST client can be built.
    pub fn start(
        target: Target,
        script: Script,
        range: Range<usize>,
        tokens: Tokens,
        marker: Option<SeatIndex>,
    ) -> anyhow::Result<Self> {
        let (act, told) = watch::channel(Act::Play);
        let http = Http::new(target.nodes.clone())?;
        let world = Arc::new(World::new(target, script, http, told, marker));
        let mut people = JoinSet::new();
        for index in range {
            let person = Person::new(Arc::clone(&world), index, tokens(index));
            let (world, watches) = (Arc::clone(&world), index < world.script.mix.watchers);
            let counter = move |world: &World, change: isize| {
                let of = if watches { &world.watching } else { &world.playing };
                of.fetch_add(change.cast_unsigned(), Ordering::Relaxed);
            };
            counter(&world, 1);
            people.spawn(async move {
                live(person).await;
                counter(&world, -1);
            });
        }
        Ok(Self { world, act, people, tokens })
    }

    /// People (watchers aside) who are not home yet.
    #[must_use]
    pub fn playing(&self) -> usize {
        self.world.playing.load(Ordering::Relaxed)
    }

    /// Waits until all but the watchers are home, `limit` at most; tells how many are not.
    pub async fn played(&self, limit: Duration) -> usize {
        until(limit, || self.playing() == 0).await;
        self.playing()
    }

    /// Tells everybody but the watchers to finish and go, and then asks how every order ended.
    pub async fn stop(&self, patience: Duration) {
        self.act.send_replace(Act::Stop);
        until(GOING_HOME, || self.playing() == 0).await;
        let late = self.playing();
        if late > 0 {
            self.world.breach(format!("{late} people could not finish in {} s", GOING_HOME.as_secs()));
        }
        let mut orders = Vec::new();
        self.world.note(|e| orders = std::mem::take(&mut e.orders));
        let tokens = Arc::clone(&self.tokens);
        let (orders, held) = settle(&self.world, orders, &|person| tokens(person), patience).await;
        self.world.note(|e| {
            e.orders = orders;
            e.holds.extend(held);
        });
    }

    /// Has the watchers compare their maps and go, and gives everything that was seen.
    pub async fn compare(mut self) -> Evidence {
        self.act.send_replace(Act::Compare);
        until(GOING_HOME, || self.people_are_home()).await;
        self.act.send_replace(Act::End);
        let home = async { while self.people.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(Duration::from_secs(10), home).await; // the rest is cut off
        self.people.abort_all();
        self.world.take_evidence()
    }

    fn people_are_home(&self) -> bool {
        self.playing() == 0 && self.world.watching.load(Ordering::Relaxed) == 0
    }

    /// [`Crowd::stop`] and [`Crowd::compare`].
    pub async fn finish(self, patience: Duration) -> Evidence {
        self.stop(patience).await;
        self.compare().await
    }
}

async fn until(limit: Duration, so: impl Fn() -> bool) {
    let deadline = Instant::now() + limit;
    while !so() && Instant::now() < deadline {
        sleep(Duration::from_millis(20)).await;
    }
}
