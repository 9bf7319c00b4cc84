//! One performance on one node: who waits here, who follows the seat map, and the task that keeps both current.
//!
//! The task looks at the line every [`limits::QUEUE_TICK`], at once when somebody says that it moved, and when the
//! line itself said something falls due: one Redis command each time, however many wait.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use frontrow_protocol::server::Phase;
use tokio::sync::Notify;

use super::cadence::Stillness;
use super::delivery::Delivery;
use super::feed::{Feed, Next};
use super::hub::Peer;
use super::roll::Roll;
use super::standing::{self, Scene, Unsure, Waiter};
use super::wire::Pen;
use crate::app::App;
use crate::error::Result;
use crate::infra::shelf::Shelf;
use crate::queue::{self, Line, Place};
use crate::{limits, seats, shows};

/// Looks that pokes ask for are at least so far apart.
const POKE_GAP: Duration = Duration::from_millis(20);
/// People told of their standing before others get their turn: some 0.2 ms when all of them are told something.
const STEP: usize = 32;
/// How long a room nobody is in is kept.
const IDLE: Duration = Duration::from_secs(10);
/// How often the places of running people are compared with Redis where nothing fell due but the line moved.
const RUNNING_CHECK: Duration = Duration::from_secs(1);

/// One performance on one node.
#[derive(Debug)]
pub struct Room {
    /// Which.
    pub performance: PerformanceId,
    waiters: Mutex<Roll<Waiter>>,
    feed: Mutex<Feed>,
    poke: Notify,
    wake: Notify,
    gathered: Notify,
    repair: AtomicBool,
    loading: Shelf<(), ()>,
    /// Somebody took a place here since places were compared.
    taken: AtomicBool,
    flush_at: Mutex<Option<Instant>>,
}

impl Room {
    /// The room of `performance` on this node, its task running.
    pub fn enter(app: &App, performance: PerformanceId) -> Arc<Self> {
        let (room, new) = app.hub.room(performance, || Arc::new(Self::new(performance, &app.hub.delivery)));
        if new {
            app.tasks.spawn("room", run(app.clone(), Arc::clone(&room)));
        }
        room
    }

    fn new(performance: PerformanceId, delivery: &Delivery) -> Self {
        Self {
            performance,
            waiters: Mutex::default(),
            feed: Mutex::new(Feed::new(performance, delivery)),
            poke: Notify::new(),
            wake: Notify::new(),
            gathered: Notify::new(),
            repair: AtomicBool::new(false),
            loading: Shelf::new(1, Duration::ZERO),
            taken: AtomicBool::new(false),
            flush_at: Mutex::default(),
        }
    }

    /// Whether nobody is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        lock(&self.waiters).is_empty() && lock(&self.feed).is_empty()
    }

    /// `peer` has `place`; request `re` is answered with its exact standing at the next look, which comes at once.
    pub fn take_place(&self, account: AccountId, peer: &Arc<Peer>, place: Place, re: u64) {
        let older = lock(&self.waiters).insert(peer.session, Waiter::new(account, Arc::clone(peer), place, re));
        if let Some(older) = older {
            older.answer_superseded(self.performance);
        }
        self.taken.store(true, Ordering::Release);
        self.poke.notify_one();
    }

    /// Whether a join or resume of `session` still waits for its answer.
    #[must_use]
    pub fn owes(&self, session: SessionId) -> bool {
        lock(&self.waiters).get(session).is_some_and(Waiter::is_unanswered)
    }

    /// `session` has no place here any more.
    pub fn give_up_place(&self, session: SessionId) {
        lock(&self.waiters).remove(session);
        lock(&self.feed).unwatch(session);
    }

    /// Another socket took the place of `session`, if it is here.
    pub fn supersede(&self, session: SessionId) {
        if let Some(waiter) = lock(&self.waiters).remove(session) {
            waiter.tell_end(self.performance, Phase::Superseded);
        }
        lock(&self.feed).unwatch(session);
    }

    /// The line moved: look now.
    pub fn poke(&self) {
        self.poke.notify_one();
    }

    /// The copy of the map is behind: fetch it.
    pub fn ask_repair(&self) {
        self.repair.store(true, Ordering::Release);
        self.wake.notify_one();
    }

    /// The node's version of the map, if anybody follows it.
    #[must_use]
    pub fn map_version(&self) -> Option<(u64, u64)> {
        lock(&self.feed).version()
    }

    /// A seat record from the bus.
    pub fn on_seats(&self, record: &frontrow_protocol::records::LiveRecord) {
        let next = lock(&self.feed).apply(record, now());
        match next {
            Next::Rest => {}
            Next::FlushAt(at) => {
                lock(&self.flush_at).get_or_insert(at);
                self.gathered.notify_one();
            }
            Next::Repair => self.ask_repair(),
        }
    }

    /// Lets the feed do `work` (it never waits).
    pub fn with_feed<T>(&self, work: impl FnOnce(&mut Feed) -> T) -> T {
        work(&mut lock(&self.feed))
    }

    /// Sees to it that the node has a copy of the map. Thousands admitted in the same second would each fetch the same map:
    /// who comes while it is fetched waits for that.
    ///
    /// # Errors
    /// Those of [`Room::load_map`].
    pub async fn ensure_map(&self, app: &App) -> Result<()> {
        if lock(&self.feed).is_loaded() { Ok(()) } else { self.loading.get((), self.load_map(app)).await }
    }

    /// Brings the node's copy of the map to what Redis has.
    ///
    /// # Errors
    /// `overloaded` while it is rebuilt; faults.
    pub async fn load_map(&self, app: &App) -> Result<()> {
        let performance = shows::performance(app, self.performance).await?;
        let map = seats::map(app, &performance).await?;
        lock(&self.feed).repair(map, now());
        Ok(())
    }

    /// The performance is gone: everybody here is told that its line is closed.
    fn close(&self) {
        self.end_line();
        lock(&self.feed).close();
    }

    /// Nobody waits or runs any more, and everybody is told.
    fn end_line(&self) {
        let waiters = lock(&self.waiters).take();
        for (_, waiter) in waiters {
            waiter.tell_end(self.performance, Phase::Closed);
        }
    }

    fn has_waiters(&self) -> bool {
        !lock(&self.waiters).is_empty()
    }
}

/// Instants are for pacing on this node only.
pub(super) fn now() -> Instant {
    Instant::now()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// When the room's task wakes next by itself.
struct Schedule {
    looked_at: Option<Instant>,
    line: Option<Line>,
    running_checked_at: Instant,
    /// The life and revision of the line that all running people's places were compared with.
    running_known: Option<(u64, u64)>,
    /// What the line said falls due.
    due: Option<Instant>,
    /// When somebody who was told something a moment ago may be told what changed since.
    withheld: Option<Instant>,
    empty_since: Option<Instant>,
    still: Stillness,
}

impl Schedule {
    fn new() -> Self {
        Self {
            looked_at: None,
            line: None,
            running_checked_at: now(),
            running_known: None,
            due: None,
            withheld: None,
            empty_since: None,
            still: Stillness::new(now()),
        }
    }

    /// Whether running people's places are to be compared, now that the line is `line`. A line of a known revision has
    /// them as they were.
    fn checks_running(&mut self, line: &Line) -> bool {
        let checks = self.running_known != Some((line.epoch, line.revision)) && now() >= self.running_checked_at + RUNNING_CHECK;
        if checks {
            self.running_checked_at = now();
        }
        checks
    }

    fn next(&self) -> Instant {
        let tick = self.looked_at.map_or_else(now, |at| at + limits::QUEUE_TICK);
        [self.due, self.withheld].into_iter().flatten().fold(tick, Instant::min)
    }

    /// Whether it is time to look at the line; a poke brings that forward but for [`POKE_GAP`].
    fn is_time(&self) -> bool {
        let now = now();
        let is_due = [self.due, self.withheld].into_iter().flatten().any(|at| now >= at);
        is_due || self.looked_at.is_none_or(|at| now >= at + limits::QUEUE_TICK)
    }
}

async fn run(app: App, room: Arc<Room>) {
    // Seat changes that are here go out on time, however long a look at Redis or Postgres takes.
    tokio::select! {
        () = keep(&app, &room) => {}
        () = deliver(&room) => {}
    }
}

/// Sends what is gathered of the map when its time has come; never ends.
async fn deliver(room: &Room) {
    loop {
        let at = *lock(&room.flush_at);
        match at {
            None => room.gathered.notified().await,
            Some(at) => {
                tokio::time::sleep_until(at.into()).await;
                flush(room);
            }
        }
    }
}

/// Looks at the line and repairs the map until nobody has been here for a while.
async fn keep(app: &App, room: &Arc<Room>) {
    let mut schedule = Schedule::new();
    loop {
        let poked = tokio::select! {
            () = room.poke.notified() => true,
            () = room.wake.notified() => false,
            () = tokio::time::sleep_until(schedule.next().into()) => false,
        };
        if poked && let Some(at) = schedule.looked_at {
            tokio::time::sleep_until((at + POKE_GAP).into()).await;
        }
        if room.repair.swap(false, Ordering::AcqRel) {
            repair(app, room).await;
        }
        if (poked || schedule.is_time()) && room.has_waiters() {
            look(app, room, &mut schedule).await;
        } else if !room.has_waiters() {
            if poked && !room.is_empty() {
                close_if_gone(app, room).await;
            }
            schedule.looked_at = Some(now());
            (schedule.due, schedule.withheld) = (None, None);
        }
        if is_idle(room, &mut schedule) && app.hub.close_room(room) {
            return;
        }
    }
}

fn flush(room: &Room) {
    lock(&room.flush_at).take();
    let waits = {
        let mut feed = lock(&room.feed);
        feed.flush(now());
        feed.waits()
    };
    if waits {
        room.ask_repair();
    }
}

async fn repair(app: &App, room: &Room) {
    if lock(&room.feed).is_empty() {
        return;
    }
    if let Err(error) = room.load_map(app).await {
        // The version comparison asks again in half a second.
        tracing::warn!(%error, performance = %room.performance, "the seat map could not be fetched");
    }
}

async fn look(app: &App, room: &Room, schedule: &mut Schedule) {
    schedule.looked_at = Some(now());
    // A look that fails is repeated at the next tick: what fell due stays due, and would have it repeated at once.
    (schedule.due, schedule.withheld) = (None, None);
    let Err(error) = try_look(app, room, schedule).await else { return };
    if error.code() != ErrorCode::NotFound || !close_if_gone(app, room).await {
        tracing::warn!(%error, performance = %room.performance, "the line could not be read");
        metrics::counter!("frontrow_line_failures_total").increment(1);
    }
}

/// Whether the performance was deleted, and everybody was told.
async fn close_if_gone(app: &App, room: &Room) -> bool {
    let gone = shows::performance(app, room.performance).await.is_err_and(|error| error.code() == ErrorCode::NotFound);
    if gone {
        room.close();
    }
    gone
}

/// Tells everybody whose standing the line says, some at a time: others come, go and are told of other things meanwhile.
/// Returns who needs a look of their own.
async fn tell(room: &Room, scene: &Scene<'_>) -> Unsure {
    let (mut unsure, mut pen) = (Unsure::default(), Pen::default());
    // From the end, so that nobody is missed when somebody goes; who comes meanwhile has the line looked at again.
    let mut left = lock(&room.waiters).len();
    while left > 0 {
        {
            let mut waiters = lock(&room.waiters);
            let end = left.min(waiters.len());
            left = end.saturating_sub(STEP);
            standing::tell_some(waiters.part_mut(left..end), scene, &mut pen, &mut unsure);
        }
        tokio::task::yield_now().await;
    }
    unsure
}

async fn try_look(app: &App, room: &Room, schedule: &mut Schedule) -> Result<()> {
    let performance = shows::performance(app, room.performance).await?;
    if performance.cancelled.is_some() {
        room.close();
        return Ok(());
    }
    let line = queue::tick(app, &performance, schedule.line.as_ref()).await?;
    let known = schedule.line.replace(line.clone());
    schedule.due = line.next_due.map(|due| now() + (due - app.clock.now()).to_std().unwrap_or_default());
    let taken = room.taken.swap(false, Ordering::AcqRel);
    if taken {
        schedule.running_known = None;
    }
    let check_running = schedule.checks_running(&line);
    if line.closed {
        room.end_line();
        return Ok(());
    }
    if taken || !known.is_some_and(|known| line.says_same(&known)) {
        schedule.still.end(now());
    }
    if !schedule.still.asks(now()) {
        return Ok(());
    }
    let unsure = tell(room, &Scene::new(&performance, &line, check_running, app.clock.now())).await;
    schedule.withheld = unsure.withheld;
    if !unsure.lost.is_empty() || !unsure.moved.is_empty() {
        schedule.still.end(now());
    }
    if !unsure.lost.is_empty() {
        put_back(app, room, &performance, &line, &unsure.lost).await?;
    }
    if !unsure.moved.is_empty() {
        settle(app, room, &performance, &line, &unsure.moved).await?;
    }
    if check_running {
        schedule.running_known = Some((line.epoch, line.revision));
    }
    Ok(())
}

/// Redis lost the line: this node's people get their places back by the tokens they were given.
async fn put_back(
    app: &App,
    room: &Room,
    performance: &shows::Performance,
    line: &Line,
    lost: &[(AccountId, SessionId, String)],
) -> Result<()> {
    tracing::warn!(performance = %performance.id, people = lost.len(), "the line was lost; putting people back");
    let places = queue::restore(app, performance, lost).await?;
    part(app, room, lost, &places);
    let people: Vec<(SessionId, AccountId)> = lost.iter().map(|(account, session, _)| (*session, *account)).collect();
    conclude(room, performance, line, &people, places);
    Ok(())
}

/// Who went while being put back has a place again that nobody would give up: the connection's end was noted before it.
fn part(app: &App, room: &Room, lost: &[(AccountId, SessionId, String)], places: &[Option<Place>]) {
    let waiters = lock(&room.waiters);
    for ((account, session, _), place) in lost.iter().zip(places) {
        if !waiters.contains(*session) && place.as_ref().is_some_and(|place| place.session == *session) {
            let (app, performance, account, session) = (app.clone(), room.performance, *account, *session);
            app.clone().tasks.spawn_to_end(async move { queue::disconnected(&app, performance, account, session).await });
        }
    }
}

/// People whose standing the line alone does not say: admitted, superseded, or over.
async fn settle(
    app: &App,
    room: &Room,
    performance: &shows::Performance,
    line: &Line,
    unsure: &[(SessionId, AccountId)],
) -> Result<()> {
    let accounts: Vec<AccountId> = unsure.iter().map(|(_, account)| *account).collect();
    // A line that began another life since it was read: the next look puts people back before anybody is told of an end.
    let Some(places) = queue::places_in(app, performance.id, line.epoch, &accounts).await? else { return Ok(()) };
    conclude(room, performance, line, unsure, places);
    Ok(())
}

/// Tells people the places they have, or that they have none.
fn conclude(
    room: &Room,
    performance: &shows::Performance,
    line: &Line,
    people: &[(SessionId, AccountId)],
    places: Vec<Option<Place>>,
) {
    let gone = {
        let mut waiters = lock(&room.waiters);
        standing::settle(&mut waiters, performance, line, people, places)
    };
    let mut feed = lock(&room.feed);
    gone.into_iter().for_each(|session| feed.unwatch(session));
}

fn is_idle(room: &Room, schedule: &mut Schedule) -> bool {
    if !room.is_empty() {
        schedule.empty_since = None;
        return false;
    }
    now() >= *schedule.empty_since.get_or_insert_with(now) + IDLE
}
