//! Lives through seeds, on all cores.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use frontrow::embedded::throwaway::Throwaway;
use uuid::Uuid;

use crate::drama::{forget, plan, play};
use crate::resp::Connection;
use crate::scripts::{Break, Scripts};
use crate::world::{Flaw, Plan, World};

/// Something broken on purpose.
#[derive(Clone, Copy, Debug)]
pub enum Defect {
    Script(Break),
    Rule(Flaw),
}

/// What came of many seeds.
#[derive(Default)]
pub struct Found {
    pub seeds: u64,
    pub calls: u64,
    /// What happened, how often.
    pub counts: BTreeMap<&'static str, u64>,
    /// The first few, in order of their seeds.
    pub violations: Vec<(u64, String)>,
}

/// One seed's course.
pub struct Course {
    pub violation: Option<String>,
    pub story: Vec<String>,
    pub calls: u64,
    pub counts: BTreeMap<&'static str, u64>,
}

/// Redis' databases are the tests'; the last one is the simulation's.
const DATABASE: u32 = frontrow::embedded::throwaway::REDIS_DATABASES - 1;

pub fn seeds(base: u64, count: u64) -> impl Iterator<Item = u64> {
    (0..count).map(move |n| base + n)
}

/// The given Redis, or one of our own for as long as this process lives.
fn redis() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        if let Ok(url) = std::env::var("FRONTROW_TEST_REDIS_URL") {
            return url;
        }
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let services = Throwaway::start().await.expect("Redis");
                sender.send(services.redis_url.clone()).unwrap();
                std::future::pending::<()>().await;
            });
        });
        receiver.recv().expect("Redis for the simulation")
    })
}

/// A worker's connection, with its scripts loaded.
struct Worker {
    /// Whether the worlds of a seed are such where buyers only approve: of every third, or of none, or of all.
    manual: fn(u64) -> bool,
    redis: Option<Connection>,
    scripts: Rc<Scripts>,
    flaw: Option<Flaw>,
    /// Its own slot in Redis: the same seed may be lived through elsewhere.
    performance: Uuid,
}

impl Worker {
    fn new(defect: Option<Defect>) -> Self {
        let mut redis = Connection::open(redis(), DATABASE);
        let script = if let Some(Defect::Script(broken)) = defect { Some(broken) } else { None };
        let scripts = Rc::new(Scripts::load(&mut redis, script));
        let flaw = if let Some(Defect::Rule(flaw)) = defect { Some(flaw) } else { None };
        // What is broken on purpose is looked for in the worlds it was found in.
        let manual: fn(u64) -> bool = match (defect.is_some(), flaw) {
            (false, _) => |seed| seed.is_multiple_of(3),
            (true, Some(Flaw::NoFreeze | Flaw::LostCharge)) => |_| true,
            (true, _) => |_| false,
        };
        Self { manual, redis: Some(redis), scripts, flaw, performance: Uuid::new_v4() }
    }

    fn live(&mut self, seed: u64, told: bool) -> Course {
        let redis = self.redis.take().unwrap();
        let manual = (self.manual)(seed);
        let plan = |pick: &mut dyn FnMut(u64, u64) -> u64| {
            let (drawn, books) = plan(pick);
            (Plan { manual, ..drawn }, books)
        };
        let world = Rc::new(World::new(seed, self.performance, redis, Rc::clone(&self.scripts), self.flaw, told, plan));
        play(&world);
        (0..world.plan.nodes).for_each(|slot| world.drop_tasks(slot));
        forget(&world, &mut world.redis.borrow_mut());
        let course = Course { violation: world.violation(), story: world.story(), calls: world.calls(), counts: world.counts() };
        self.redis = Rc::try_unwrap(world).ok().map(|world| world.redis.into_inner());
        course
    }
}

/// Lives through one seed and tells it.
pub fn tell(seed: u64, defect: Option<Defect>) -> Course {
    Worker::new(defect).live(seed, true)
}

/// Lives through `seeds` until a few rules were broken; with a defect, until one was.
pub fn find(seeds: impl Iterator<Item = u64> + Send, defect: Option<Defect>) -> Found {
    let (seeds, enough) = (Mutex::new(seeds), AtomicBool::new(false));
    let (lived, calls, violations) = (AtomicU64::new(0), AtomicU64::new(0), Mutex::new(Vec::new()));
    let counts = Mutex::new(BTreeMap::new());
    let workers = if defect.is_some() { 1 } else { std::thread::available_parallelism().map_or(2, usize::from) };
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let mut worker = Worker::new(defect);
                while !enough.load(Ordering::Relaxed) {
                    let Some(seed) = seeds.lock().unwrap_or_else(PoisonError::into_inner).next() else { return };
                    let course = worker.live(seed, false);
                    lived.fetch_add(1, Ordering::Relaxed);
                    calls.fetch_add(course.calls, Ordering::Relaxed);
                    for (what, times) in course.counts {
                        *counts.lock().unwrap_or_else(PoisonError::into_inner).entry(what).or_default() += times;
                    }
                    if let Some(words) = course.violation {
                        let mut all = violations.lock().unwrap_or_else(PoisonError::into_inner);
                        all.push((seed, words));
                        enough.store(defect.is_some() || all.len() >= 5, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let mut violations = violations.into_inner().unwrap_or_else(PoisonError::into_inner);
    violations.sort();
    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
    Found { seeds: lived.into_inner(), calls: calls.into_inner(), counts, violations }
}
