//! Calls on the same line that come at the same time are made together: thousands who join, come back or drop in the same
//! second cost Redis a few dozen script calls. The first caller starts a clerk; whoever comes while the clerk is away is
//! served with the next call. Alone, a caller waits for nothing but the one round trip.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use tokio::sync::oneshot;

use super::live::{self, Returning, Taken};
use super::restore::restore_some;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::shelf::Shelf;
use crate::limits;

/// The desk of a node. The callers who wait at it are bounded by the node's gates and sockets.
#[derive(Debug)]
pub struct Desk {
    joins: Arc<Window<(AccountId, SessionId), Taken>>,
    resumes: Arc<Window<Returning, Taken>>,
    restores: Arc<Window<Returning, Taken>>,
    losses: Arc<Window<(AccountId, SessionId), ()>>,
    /// Lines that are being begun. Only who waits meanwhile takes the outcome for their own.
    pub(super) begins: Shelf<()>,
}

impl Default for Desk {
    fn default() -> Self {
        let (joins, resumes, restores, losses) = Default::default();
        Self { joins, resumes, restores, losses, begins: Shelf::new(1, Duration::ZERO) }
    }
}

/// Who waits for one kind of call, by line. An entry, even an empty one, has a clerk.
#[derive(Debug)]
struct Window<P, A>(Mutex<HashMap<PerformanceId, Vec<Waiting<P, A>>>>);

#[derive(Debug)]
struct Waiting<P, A> {
    person: P,
    answer: oneshot::Sender<Result<A>>,
}

impl<P, A> Default for Window<P, A> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<P, A> Window<P, A> {
    /// Puts `person` into the row; the flag says whether a clerk has to be started.
    fn wait(&self, performance: PerformanceId, person: P) -> (oneshot::Receiver<Result<A>>, bool) {
        let (answer, answered) = oneshot::channel();
        let mut lines = lock(&self.0);
        let alone = !lines.contains_key(&performance);
        lines.entry(performance).or_default().push(Waiting { person, answer });
        (answered, alone)
    }

    /// Those to serve with the next call, in the order they came; with none the clerk goes.
    fn next(&self, performance: PerformanceId) -> Vec<Waiting<P, A>> {
        let mut lines = lock(&self.0);
        let Some(row) = lines.get_mut(&performance) else { return Vec::new() };
        let some = row.drain(..row.len().min(limits::QUEUE_DESK_BATCH)).collect::<Vec<_>>();
        if some.is_empty() {
            lines.remove(&performance);
        }
        some
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

macro_rules! at_the_window {
    ($app:expr, $performance:expr, $window:ident, $person:expr, $call:path) => {{
        let (answered, alone) = $app.desk.$window.wait($performance, $person);
        if alone {
            let (app, window, performance) = ($app.clone(), Arc::clone(&$app.desk.$window), $performance);
            // To its end, also while the node stops: those who wait are told, connections that ended are noted.
            $app.tasks.spawn_to_end(async move {
                loop {
                    let some = window.next(performance);
                    if some.is_empty() {
                        return;
                    }
                    let people: Vec<_> = some.iter().map(|waiting| waiting.person).collect();
                    metrics::histogram!("frontrow_queue_desk_batch", "call" => stringify!($window)).record(people.len() as f64);
                    let mut attempt = 1;
                    let mut outcome = $call(&app, performance, &people, false).await;
                    while worth_repeating(&outcome, attempt).await {
                        attempt += 1;
                        outcome = $call(&app, performance, &people, true).await;
                    }
                    answer(some, outcome);
                }
            });
        }
        answered.await.map_err(|_| Error::overloaded(1000))?
    }};
}

/// Whether to make a call again that had no answer, after a wait: one reply that is lost must not cost everybody in it their
/// turn. Each call may be repeated; a join is told that it is a repetition.
async fn worth_repeating<A>(outcome: &Result<A>, attempt: u32) -> bool {
    let Err(error @ (Error::Redis(_) | Error::RedisPool(_))) = outcome else { return false };
    if attempt >= limits::QUEUE_DESK_ATTEMPTS {
        return false;
    }
    tracing::warn!(%error, attempt, "a call for several people is made again");
    tokio::time::sleep(limits::QUEUE_DESK_PAUSE * attempt).await;
    true
}

/// Tells everybody; who went away meanwhile hears nothing, as if the answer had been lost on its way.
fn answer<P, A>(some: Vec<Waiting<P, A>>, answers: Result<Vec<A>>) {
    match answers {
        Ok(answers) => {
            for (waiting, answer) in some.into_iter().zip(answers) {
                let _ = waiting.answer.send(Ok(answer));
            }
        }
        Err(error) => {
            tracing::error!(%error, people = some.len(), "a call for several people failed");
            for waiting in some {
                // All of these calls may be repeated.
                let words = "The server is busy and nobody knows whether this was done. Try again in a moment.";
                let _ = waiting.answer.send(Err(Error::refused(ErrorCode::Overloaded, words).retry_after(1000)));
            }
        }
    }
}

pub(super) async fn join(app: &App, performance: PerformanceId, account: AccountId, session: SessionId) -> Result<Taken> {
    at_the_window!(app, performance, joins, (account, session), live::join)
}

pub(super) async fn resume(app: &App, performance: PerformanceId, person: Returning) -> Result<Taken> {
    at_the_window!(app, performance, resumes, person, resume_all)
}

pub(super) async fn restore(app: &App, performance: PerformanceId, person: Returning) -> Result<Taken> {
    at_the_window!(app, performance, restores, person, restore_all)
}

pub(super) async fn disconnect(app: &App, performance: PerformanceId, account: AccountId, session: SessionId) -> Result<()> {
    at_the_window!(app, performance, losses, (account, session), disconnect_all)
}

/// A repetition of this is the same call.
async fn resume_all(app: &App, performance: PerformanceId, people: &[Returning], _again: bool) -> Result<Vec<Taken>> {
    live::resume(app, performance, people).await
}

/// A repetition of this is the same call.
async fn restore_all(app: &App, performance: PerformanceId, people: &[Returning], _again: bool) -> Result<Vec<Taken>> {
    restore_some(app, performance, people).await
}

/// A repetition of this is the same call.
async fn disconnect_all(
    app: &App,
    performance: PerformanceId,
    people: &[(AccountId, SessionId)],
    _again: bool,
) -> Result<Vec<()>> {
    live::disconnect(app, performance, people).await
}
