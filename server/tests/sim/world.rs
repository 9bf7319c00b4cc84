//! One simulated world: its clock, its chance, what runs in it, and what it tells.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use uuid::Uuid;

use crate::books::Books;
use crate::gateway::Gateway;
use crate::line::LineState;
use crate::map::MapState;
use crate::nodes::Node;
use crate::people::Person;
use crate::resp::{Connection, Value};
use crate::scripts::Scripts;

/// Milliseconds; far ahead of any wall's clock, so that nothing here expires by that.
pub const START: i64 = 4_102_444_800_000;

/// Something did not answer, or its answer was lost: the caller does not know what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault;

pub type Outcome<T> = Result<T, Fault>;
pub type W = Rc<World>;

/// Chance, all of it from one seed.
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    /// `splitmix64`.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// How this world is, drawn from the seed.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seats: u32,
    pub people: usize,
    pub nodes: usize,
    pub seat_limit: usize,
    pub hold_ms: i64,
    pub payment_ms: i64,
    /// People one script purges or admits, and holds one sweep ends.
    pub batch: usize,
    pub sweep: usize,
    /// Of a thousand calls so many are lost on the way, and as many on the way back.
    pub faults: u64,
    /// Of a thousand steps in so many a process dies, Redis loses everything, Redis restarts from its file.
    pub crashes: u64,
    pub losses: u64,
    pub restarts: u64,
    /// Of a thousand commits of a decision so many take their time.
    pub slow: u64,
    /// Scheduler's steps before it becomes quiet.
    pub steps: usize,
    /// Buyers only approve, and the server has the payment charged.
    pub manual: bool,
}

/// A part of the rules that lives in Rust and can be broken on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The seats are not claimed before the commit.
    NoClaim,
    /// The event is written after the commit, not with it.
    LateOutbox,
    /// Seats are given back without the order's lock and without a look at its state.
    BlindGiveBack,
    /// The database would let a seat be sold twice.
    NoUniqueSeat,
    /// A late payment's refund is forgotten.
    NoRefund,
    /// An approval is charged without freezing the seats.
    NoFreeze,
    /// A charge whose answer was lost counts as one that was not made, and the order as over.
    LostCharge,
}

/// Something that goes on on a node, a step at a time.
pub struct Task {
    pub slot: usize,
    pub name: &'static str,
    wake: i64,
    future: Pin<Box<dyn Future<Output = ()>>>,
}

pub struct World {
    pub seed: u64,
    pub plan: Plan,
    pub flaw: Option<Flaw>,
    pub performance: Uuid,
    pub now: Cell<i64>,
    /// Nothing fails any more.
    pub calm: Cell<bool>,
    rng: RefCell<Rng>,
    pub redis: RefCell<Connection>,
    pub scripts: Rc<Scripts>,
    pub line: RefCell<LineState>,
    pub map: RefCell<MapState>,
    /// What Redis would come back with.
    pub copy: RefCell<Option<(LineState, MapState)>>,
    pub books: RefCell<Books>,
    pub gateway: RefCell<Gateway>,
    pub nodes: RefCell<Vec<Node>>,
    pub people: RefCell<Vec<Person>>,
    /// The nodes' leases in Redis: until when.
    pub leases: RefCell<BTreeMap<String, i64>>,
    /// Which life of the Redis process this is.
    pub run: Cell<u64>,
    /// Every number anybody was ever given, in whatever life of the line, and whose it is.
    pub given: RefCell<BTreeMap<i64, usize>>,
    tasks: RefCell<Vec<Task>>,
    wake: Cell<i64>,
    ids: Cell<u64>,
    calls: Cell<u64>,
    counts: RefCell<BTreeMap<&'static str, u64>>,
    told: RefCell<Option<Vec<String>>>,
    violation: RefCell<Option<String>>,
}

/// Tells a step, in words that are only made when somebody reads them.
macro_rules! tell {
    ($world:expr, $($words:tt)*) => {
        if $world.is_told() { $world.tell(format!($($words)*)); }
    };
}
pub(crate) use tell;

impl World {
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        seed: u64,
        run: Uuid,
        redis: Connection,
        scripts: Rc<Scripts>,
        flaw: Option<Flaw>,
        told: bool,
        plan: impl FnOnce(&mut dyn FnMut(u64, u64) -> u64) -> (Plan, Books),
    ) -> Self {
        let mut rng = Rng::new(seed);
        let (plan, books) = plan(&mut |low, high| low + rng.next() % (high - low + 1));
        Self {
            seed,
            flaw,
            performance: run,
            now: Cell::new(START),
            calm: Cell::new(false),
            rng: RefCell::new(rng),
            redis: RefCell::new(redis),
            scripts,
            line: RefCell::default(),
            map: RefCell::default(),
            copy: RefCell::default(),
            books: RefCell::new(books),
            gateway: RefCell::default(),
            nodes: RefCell::new((0..plan.nodes).map(Node::new).collect()),
            people: RefCell::new((0..plan.people).map(|_| Person::default()).collect()),
            leases: RefCell::default(),
            run: Cell::new(1),
            given: RefCell::default(),
            tasks: RefCell::default(),
            wake: Cell::new(0),
            ids: Cell::new(0),
            calls: Cell::new(0),
            counts: RefCell::default(),
            told: RefCell::new(told.then(Vec::new)),
            violation: RefCell::new(None),
            plan,
        }
    }

    /// A number of `low..=high`.
    pub fn pick(&self, low: u64, high: u64) -> u64 {
        low + self.rng.borrow_mut().next() % (high - low + 1)
    }

    /// An index below `len`.
    pub fn one_of(&self, len: usize) -> usize {
        usize::try_from(self.rng.borrow_mut().next() % len as u64).unwrap()
    }

    /// True so often of a thousand times.
    pub fn chance(&self, of_thousand: u64) -> bool {
        self.rng.borrow_mut().next() % 1000 < of_thousand
    }

    /// Whether something fails that may.
    pub fn fails(&self, of_thousand: u64) -> bool {
        !self.calm.get() && of_thousand > 0 && self.chance(of_thousand)
    }

    pub fn id(&self) -> u64 {
        self.ids.set(self.ids.get() + 1);
        self.ids.get()
    }

    pub fn now(&self) -> i64 {
        self.now.get()
    }

    pub fn is_told(&self) -> bool {
        self.told.borrow().is_some()
    }

    pub fn tell(&self, words: String) {
        let ms = self.now() - START;
        if let Some(told) = &mut *self.told.borrow_mut() {
            told.push(format!("{:>7}.{:03} s  {words}", ms / 1000, ms % 1000));
        }
    }

    pub fn story(&self) -> Vec<String> {
        self.told.borrow().clone().unwrap_or_default()
    }

    /// A rule is broken. The first counts.
    pub fn broken(&self, words: String) {
        tell!(self, "VIOLATION: {words}");
        self.violation.borrow_mut().get_or_insert(words);
    }

    pub fn violation(&self) -> Option<String> {
        self.violation.borrow().clone()
    }

    /// Scripts called so far.
    pub fn calls(&self) -> u64 {
        self.calls.get()
    }

    /// Something worth knowing happened: what never happens is not tested.
    pub fn count(&self, what: &'static str, times: usize) {
        if times > 0 {
            *self.counts.borrow_mut().entry(what).or_default() += times as u64;
        }
    }

    pub fn counts(&self) -> BTreeMap<&'static str, u64> {
        self.counts.borrow().clone()
    }

    pub fn key(&self, name: &str) -> String {
        format!("fr:{{{}}}:{name}", self.performance)
    }

    /// Runs a script and the commands that show what it left, in one round trip.
    pub fn script(&self, name: &str, keys: &[String], args: &[Vec<u8>], look: &[Vec<String>]) -> (Value, Vec<Value>) {
        self.calls.set(self.calls.get() + 1);
        let mut redis = self.redis.borrow_mut();
        let head = ["EVALSHA".into(), self.scripts.hash(name).to_owned(), keys.len().to_string()];
        let words = head.iter().chain(keys).map(|word| word.clone().into_bytes());
        let [run, now] = [self.run.get().to_string(), self.now().to_string()].map(String::into_bytes);
        redis.command(&words.chain(args.iter().cloned()).chain([run, now]).collect::<Vec<_>>());
        look.iter().for_each(|words| redis.command(words));
        let mut answers = redis.answers();
        let looked = answers.split_off(1);
        (answers.remove(0), looked)
    }

    /// Starts something on the node in `slot`.
    pub fn spawn(&self, slot: usize, name: &'static str, future: impl Future<Output = ()> + 'static) {
        self.tasks.borrow_mut().push(Task { slot, name, wake: 0, future: Box::pin(future) });
    }

    pub fn running(&self, slot: usize, name: &str) -> bool {
        self.tasks.borrow().iter().any(|task| task.slot == slot && task.name == name)
    }

    pub fn tasks(&self) -> usize {
        self.tasks.borrow().len()
    }

    /// The process in `slot` is gone, in the middle of whatever it did.
    pub fn drop_tasks(&self, slot: usize) {
        let gone: Vec<Task> = self.tasks.borrow_mut().extract_if(.., |task| task.slot == slot).collect();
        drop(gone); // outside of the borrow: what they held is let go of
    }

    /// When the next sleeper wakes.
    pub fn next_wake(&self) -> Option<i64> {
        self.tasks.borrow().iter().map(|task| task.wake).min()
    }

    /// Takes one step of something that can go on; false when nothing can.
    pub fn step(&self) -> bool {
        let now = self.now();
        let ready: Vec<usize> = {
            let (tasks, nodes) = (self.tasks.borrow(), self.nodes.borrow());
            (0..tasks.len()).filter(|i| tasks[*i].wake <= now && nodes[tasks[*i].slot].works()).collect()
        };
        if ready.is_empty() {
            return false;
        }
        let at = ready[self.one_of(ready.len())];
        let mut task = self.tasks.borrow_mut().remove(at);
        self.wake.set(0);
        let polled = task.future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        if polled.is_pending() {
            task.wake = self.wake.get();
            self.tasks.borrow_mut().insert(at, task);
        }
        true
    }

    /// Lets others have their turn. Between any two turns a process may die.
    pub fn turn(&self) -> Turn {
        Turn(false)
    }

    /// Sleeps, in the world's time.
    pub async fn sleep(&self, ms: i64) {
        let until = self.now() + ms;
        while self.now() < until {
            self.wake.set(until);
            self.turn().await;
        }
    }

    /// A call to something that may fail: nothing happened, or it happened and nobody heard.
    pub async fn call<T>(&self, what: &'static str, work: impl FnOnce() -> T) -> Outcome<T> {
        self.turn().await;
        if self.fails(self.plan.faults) {
            tell!(self, "  {what}: nobody answers, nothing was done");
            return Err(Fault);
        }
        let done = work();
        if self.fails(self.plan.faults) {
            tell!(self, "  {what}: done, but the answer is lost");
            return Err(Fault);
        }
        Ok(done)
    }
}

/// Pending once.
pub struct Turn(bool);

impl Future for Turn {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}
