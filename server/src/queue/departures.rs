//! Connections that end: their places go into the grace time. Nobody else would notice one of them, so what cannot be noted
//! now is noted once Redis answers again: a place that nobody will take up must not be admitted and keep its slot.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use futures_util::future::join_all;

use super::desk;
use crate::app::App;
use crate::limits;

/// Who left and could not be noted yet.
#[derive(Debug, Default)]
pub struct Departures(Mutex<HashMap<(PerformanceId, SessionId), AccountId>>);

impl Departures {
    fn lock(&self) -> MutexGuard<'_, HashMap<(PerformanceId, SessionId), AccountId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there was room for one more.
    fn owe(&self, performance: PerformanceId, account: AccountId, session: SessionId) -> bool {
        let mut owed = self.lock();
        let room = owed.len() < limits::QUEUE_DEPARTURES;
        if room {
            owed.insert((performance, session), account);
        }
        room
    }

    /// How many those are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lock().len()
    }

    fn take(&self) -> Vec<((PerformanceId, SessionId), AccountId)> {
        self.lock().drain().collect()
    }
}

/// The connection of `session` is gone: its place goes into the grace time. Call it for every performance the session
/// ever tried to join, whatever the answer was: the reply of a join that worked may have been lost. What cannot be noted is
/// tried again whenever the node looks after its presence, for as long as it lives. Repeating it changes nothing: a place
/// that another session took up meanwhile stays.
pub async fn disconnected(app: &App, performance: PerformanceId, account: AccountId, session: SessionId) {
    let Err(error) = desk::disconnect(app, performance, account, session).await else { return };
    // A node that stops gives its lease up: others see to its people.
    if !app.tasks.is_leaving() && !app.departures.owe(performance, account, session) {
        // The place stays with this session until its admission ends or the node's lease does.
        tracing::warn!(%error, %performance, "a dropped connection could not be noted");
    }
}

/// Notes what could not be noted before; what still cannot stays for the next time.
pub(super) async fn catch_up(app: &App) {
    let owed = app.departures.take();
    if owed.is_empty() {
        return;
    }
    tracing::info!(connections = owed.len(), "noting dropped connections that could not be noted before");
    let noting = owed.iter().map(|((performance, session), account)| desk::disconnect(app, *performance, *account, *session));
    for (((performance, session), account), done) in owed.iter().zip(join_all(noting).await) {
        if done.is_err() {
            app.departures.owe(*performance, *account, *session);
        }
    }
}
