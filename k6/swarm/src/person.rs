//! One person: a socket that comes back, and what they know. What they want is in [`crate::journey`].

mod hearing;

use std::sync::Arc;
use std::time::Duration;

use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{HoldId, OrderId, SeatIndex};
use frontrow_protocol::server::{Body, ErrorBody, OrderStatus, Phase};
use rand::RngExt as _;
use rand::rngs::StdRng;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use crate::clock::now_us;
use crate::evidence::{LostPlace, Number};
use crate::mirror::Mirror;
use crate::plan::{Plan, random};
use crate::socket::{ANSWER_PATIENCE, Arrived, Gone, Socket};
use crate::world::{Act, World};

/// Who heard nothing for so long cannot be sure to be admitted still.
const CERTAIN: Duration = Duration::from_secs(8);
/// An admitted person says something so often, to be sure.
pub const REASSURANCE: Duration = Duration::from_secs(3);
/// A busy server is asked again for so long.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between a client's clock and the moment a deadline is judged.
const MARGIN_US: u64 = 1_500_000;

/// A claim on seats that this person knows of.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Which.
    pub hold: HoldId,
    /// Of what.
    pub seats: Vec<SeatIndex>,
    from: u64,
    /// When it ends by itself, in microseconds.
    pub expires: u64,
}

/// An order that is being paid.
#[derive(Clone, Debug)]
pub struct Order {
    /// Which.
    pub order: OrderId,
    /// Its payment at the gateway.
    pub payment: String,
    /// What it costs.
    pub amount: i64,
    /// How far along.
    pub status: OrderStatus,
}

/// Somebody.
pub struct Person {
    /// Which of them.
    pub index: usize,
    /// What they will do.
    pub plan: Plan,
    /// What they share.
    pub world: Arc<World>,
    /// Their access token.
    pub token: String,
    /// Their random numbers.
    pub random: StdRng,
    /// Their map.
    pub mirror: Mirror,
    /// Their standing.
    pub phase: Option<Phase>,
    /// Their claim.
    pub hold: Option<Hold>,
    /// Their order.
    pub order: Option<Order>,
    /// Whether they follow the map.
    pub watching: bool,
    /// When they joined last.
    pub joined_at: Instant,
    socket: Option<Socket>,
    connections: usize,
    resume: Option<String>,
    number: Option<Number>,
    admitted_until: u64,
    position_told: Option<u64>,
    run_from: Option<u64>,
    heard: u64,
    gone_since: Option<u64>,
    misfit: bool,
    /// The request that repairs the map, while it is under way.
    rewatch: Option<u64>,
    /// The place is given up or used up: its end is no loss.
    released: bool,
}

impl Person {
    /// Somebody at home.
    #[must_use]
    pub fn new(world: Arc<World>, index: usize, token: String) -> Self {
        let plan = world.plan(index);
        let random = random(world.script.seed.rotate_left(17), index);
        Self {
            index,
            plan,
            world,
            token,
            random,
            mirror: Mirror::default(),
            phase: None,
            hold: None,
            order: None,
            watching: false,
            joined_at: Instant::now(),
            socket: None,
            connections: 0,
            resume: None,
            number: None,
            admitted_until: 0,
            position_told: None,
            run_from: None,
            heard: 0,
            gone_since: None,
            misfit: false,
            rewatch: None,
            released: false,
        }
    }

    /// The node they are on.
    #[must_use]
    pub fn node(&self) -> uuid::Uuid {
        self.socket.as_ref().map_or_else(uuid::Uuid::nil, |socket| socket.node)
    }

    /// Whether their admission is over by the clock.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.admitted_until > 0 && now_us() + MARGIN_US > self.admitted_until
    }

    // --- the socket ---

    /// A socket of this person, authenticated, on their `connections + offset`-th node.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn dial(&self, offset: usize) -> Result<Socket, Gone> {
        let node = self.world.node(self.index, self.connections + offset);
        let started = now_us();
        let mut socket = Socket::connect(node, self.world.source(self.index)).await?;
        self.world.record("connect", now_us() - started);
        let started = now_us();
        match socket.ask(Request::Auth { token: self.token.clone() }, |_| ()).await? {
            Body::Authed { .. } => self.world.record("auth", now_us() - started),
            other => return Err(Gone::Garbled(format!("auth: {other:?}"))),
        }
        Ok(socket)
    }

    async fn open(&mut self) -> Result<(), Gone> {
        self.socket = Some(self.dial(0).await?);
        self.heard = now_us();
        Ok(())
    }

    /// The connection is gone: nothing is certain from when it was last heard.
    fn lost_touch(&mut self, at: u64) {
        (self.socket, self.rewatch) = (None, None);
        self.gone_since.get_or_insert(at);
        self.end_run(at);
        self.end_hold(at);
        self.watching_now(false);
        if let Some(number) = &mut self.number {
            number.away = true;
        }
    }

    /// Cuts the connection as a network does.
    pub fn cut(&mut self) {
        self.lost_touch(now_us());
    }

    /// Closes the page.
    pub async fn close(&mut self) {
        if let Some(socket) = self.socket.take() {
            self.lost_touch(now_us());
            socket.close().await;
        }
    }

    /// Takes the socket that broke away; `why` is counted.
    pub fn broke(&mut self, why: &Gone) {
        let kind = match why {
            Gone::Refused(_) => "connections refused".to_owned(),
            Gone::Closed(code, _) => format!("sockets closed with {code}"),
            Gone::Broken(_) => "sockets broken".to_owned(),
            Gone::Garbled(what) => {
                self.world.breach(format!("person {}: {what}", self.index));
                "sockets garbled".to_owned()
            }
        };
        self.world.count(&kind);
        self.lost_touch(self.heard);
        self.connections += 1;
    }

    /// Connects again, takes up the place and the map; `false` when there is no place any more or it is time to go.
    pub async fn come_back(&mut self) -> bool {
        let mut pause = Duration::from_millis(self.random.random_range(10..150));
        let started = now_us();
        while self.world.act() < Act::End {
            sleep(pause).await;
            match self.return_once().await {
                Ok(back) => {
                    self.world.record("connection lost to back", now_us() - started);
                    return back;
                }
                Err(gone) => self.broke(&gone),
            }
            pause = (pause * 2).min(Duration::from_secs(1));
        }
        false
    }

    async fn return_once(&mut self) -> Result<bool, Gone> {
        if self.socket.is_none() {
            self.open().await?;
        }
        if let Some(resume) = self.resume.clone()
            && !self.take_up(resume).await?
        {
            return Ok(self.order.is_some());
        }
        if self.watching && self.phase == Some(Phase::Running) {
            self.watch().await?;
        }
        if let Some(order) = self.order.as_ref().map(|order| order.order) {
            self.patiently(Request::OrderWatch { order }).await?;
        }
        Ok(true)
    }

    /// `false` when the place is gone.
    async fn take_up(&mut self, resume: String) -> Result<bool, Gone> {
        let performance = self.world.target.performance;
        let before = self.number.as_ref().map(|n| n.number);
        let asked = now_us();
        let reply = self.patiently(Request::QueueResume { performance, resume }).await?;
        self.world.record("resume answer", now_us() - asked);
        let away = asked.saturating_sub(self.gone_since.unwrap_or(asked));
        match reply {
            Body::QueueState(_) if self.number.as_ref().map(|n| n.number) == before => {
                self.gone_since = None;
                self.world.note(|e| e.kept_places += 1);
                Ok(true)
            }
            Body::QueueState(state) => {
                self.lost(format!("came back with number {} instead of {before:?}", state.number));
                Ok(true)
            }
            Body::Error(error) => {
                self.refused_resume(&error, away);
                Ok(false)
            }
            other => Err(Gone::Garbled(format!("resume: {other:?}"))),
        }
    }

    fn refused_resume(&mut self, error: &ErrorBody, away: u64) {
        let in_time = away + MARGIN_US < self.world.target.grace_s * 1_000_000;
        if error.code == ErrorCode::PlaceLost && (!in_time || self.released || self.is_over()) {
            self.world.count("resumes that came too late");
        } else {
            self.lost(format!("{} after {} ms away: {}", error.code.as_str(), away / 1000, error.message));
        }
        (self.resume, self.phase) = (None, None);
    }

    fn lost(&self, how: String) {
        let number = self.number.as_ref().map_or(0, |n| n.number);
        self.world.note(|e| e.lost_places.push(LostPlace { person: self.index, number, how }));
    }

    // --- talking ---

    /// Hears one message; `false` when `until` came or the act changed first.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn hear(&mut self, until: Instant) -> Result<bool, Gone> {
        let mut act = self.world.act.clone();
        let now = *act.borrow_and_update();
        let socket = self.socket.as_mut().ok_or_else(|| Gone::Broken("no socket".into()))?;
        let arrived = tokio::select! {
            arrived = socket.next() => arrived?,
            () = sleep_until(until) => return Ok(false),
            _ = act.wait_for(|act| *act != now) => return Ok(false),
        };
        self.unasked(&arrived);
        self.absorb(&arrived);
        self.watch_anew().await?;
        Ok(true)
    }

    /// Does something that is not the socket's and hears meanwhile.
    pub async fn beside<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            let Some(socket) = self.socket.as_mut() else { return work.await };
            tokio::select! {
                done = &mut work => return done,
                arrived = socket.next() => match arrived {
                    Ok(arrived) => {
                        self.unasked(&arrived);
                        self.absorb(&arrived);
                    }
                    Err(gone) => self.broke(&gone),
                },
            }
        }
    }

    /// Sends without waiting.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn say(&mut self, request: Request) -> Result<u64, Gone> {
        self.socket.as_mut().ok_or_else(|| Gone::Broken("no socket".into()))?.send(request).await
    }

    /// Asks and waits for the answer; everything heard meanwhile is taken in, the answer too.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn ask(&mut self, request: Request) -> Result<Body, Gone> {
        let id = self.say(request).await?;
        let deadline = Instant::now() + ANSWER_PATIENCE;
        loop {
            let socket = self.socket.as_mut().ok_or_else(|| Gone::Broken("no socket".into()))?;
            let next = timeout_at(deadline, socket.next()).await;
            let arrived = next.map_err(|_| Gone::Broken("no answer in time".into()))??;
            if arrived.message.re == Some(id) {
                self.absorb(&arrived);
                return Ok(arrived.message.body);
            }
            self.unasked(&arrived);
            self.absorb(&arrived);
        }
    }

    /// Asks until the answer is another than that the server cannot just now.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn patiently(&mut self, request: Request) -> Result<Body, Gone> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let reply = self.ask(request.clone()).await?;
            let Body::Error(error) = &reply else { return Ok(reply) };
            let later = matches!(error.code, ErrorCode::Overloaded | ErrorCode::RateLimited | ErrorCode::Internal);
            if !later || Instant::now() > deadline {
                return Ok(reply);
            }
            self.world.count(&format!("told {}", error.code.as_str()));
            let pause = Instant::now() + Duration::from_millis(error.retry_after_ms.unwrap_or(250).clamp(50, 5000));
            while self.hear(pause).await? {}
            sleep_until(pause.min(Instant::now() + Duration::from_secs(1))).await;
        }
    }

    /// Follows the map, from where one's own stands.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn watch(&mut self) -> Result<Body, Gone> {
        let known = (self.mirror.count > 0).then_some((self.mirror.epoch, self.mirror.version));
        let (epoch, version) = (known.map(|k| k.0), known.map(|k| k.1));
        self.misfit = false;
        let request = Request::SeatsWatch { performance: self.world.target.performance, epoch, version };
        let reply = self.patiently(request).await?;
        if !matches!(reply, Body::Error(_)) {
            self.watching_now(true);
        }
        Ok(reply)
    }

    /// After a delta that did not fit. The answer is heard like a push.
    async fn watch_anew(&mut self) -> Result<(), Gone> {
        if self.misfit && self.watching && self.rewatch.is_none() {
            self.world.count("maps watched anew");
            let (epoch, version) = (Some(self.mirror.epoch), Some(self.mirror.version));
            let performance = self.world.target.performance;
            self.rewatch = Some(self.say(Request::SeatsWatch { performance, epoch, version }).await?);
        }
        Ok(())
    }

    /// An answer heard outside of a question: to the repair of the map, or to a sign of life.
    fn unasked(&mut self, arrived: &Arrived) {
        let Some(re) = arrived.message.re else { return };
        if self.rewatch == Some(re) {
            (self.rewatch, self.misfit) = (None, matches!(arrived.message.body, Body::Error(_)));
        } else if !matches!(arrived.message.body, Body::Pong { .. }) {
            self.world.breach(format!("an answer nobody waits for: {:?}", arrived.message));
        }
    }
}
