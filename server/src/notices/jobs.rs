//! Sends what is due, safe on every node at once: rows are leased, and a node that dies leaves them due when the lease ends.
//!
//! **The one window left:** the server may have taken the text when its answer is lost, or when the process dies before it
//! is noted. Nobody can know that from here. Such a notice is marked before its text leaves (`unsure`), is repeated once its
//! lease is over, and is then the same message to the byte, with the same Message-ID, by which mail servers and programs
//! tell that they have it. Whatever fails before the mark was surely not sent and is repeated as soon as it is due.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::letter::Letter;
use super::mime::{self, Envelope, Mail};
use super::rules::{self, Next, Outcome};
use super::store::{self, Leased, Setback};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::crash;
use crate::limits;

/// Starts to send.
pub fn spawn(app: &App) {
    let sender = app.clone();
    app.tasks.spawn("notices", async move { run(&sender).await });
    let figures = app.clone();
    app.tasks.every("notices figures", limits::NOTICE_FIGURES, move || {
        let app = figures.clone();
        async move { count(&app).await }
    });
    let upkeep = app.clone();
    app.tasks.every("notices upkeep", limits::UPKEEP_EVERY, move || {
        let app = upkeep.clone();
        async move { store::forget(&app.pg).await }
    });
}

async fn run(app: &App) {
    let workers = Arc::new(Semaphore::new(limits::NOTICE_WORKERS));
    let mut pace = interval(std::time::Duration::from_secs(1) / limits::NOTICE_RATE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        match take(app, &workers, &mut pace).await {
            // There may be more: as soon as somebody is free.
            Ok(taken) if taken > 0 => drop(workers.acquire().await),
            Ok(_) => tokio::time::sleep(limits::NOTICE_POLL).await,
            Err(error) => {
                tracing::warn!(%error, job = "notices", "a background job failed and will be tried again");
                metrics::counter!("frontrow_job_failures_total", "job" => "notices").increment(1);
                tokio::time::sleep(limits::NOTICE_POLL).await;
            }
        }
    }
}

/// Takes as many as there are workers free, and has them sent. What was begun is finished, also when the node stops.
async fn take(app: &App, workers: &Arc<Semaphore>, pace: &mut Interval) -> Result<usize> {
    let free = workers.available_permits();
    if free == 0 {
        return Ok(1);
    }
    let leased = store::lease(&app.pg, i64::try_from(free).unwrap_or(1)).await?;
    let taken = leased.len();
    for notice in leased {
        let worker = Arc::clone(workers).acquire_owned().await.map_err(anyhow::Error::from)?;
        pace.tick().await;
        let app = app.clone();
        app.tasks.clone().spawn_to_end(async move {
            if let Err(error) = attempt(&app, &notice).await {
                tracing::warn!(%error, notice = %notice.id, "what became of a mail could not be noted");
            }
            drop(worker);
        });
    }
    Ok(taken)
}

/// One attempt at a notice this node has leased.
async fn attempt(app: &App, notice: &Leased) -> Result<()> {
    if notice.unsure {
        tracing::warn!(notice = %notice.id, "a mail that may have arrived is sent again, with the same Message-ID");
        metrics::counter!("frontrow_notices_repeated_total").increment(1);
    }
    let outcome = match write(app, notice) {
        Ok(mail) => app.mailer.send(&mail, || store::entrust(&app.pg, notice.id, notice.attempt)).await,
        Err(error) => Outcome::Refused(format!("{error:#}")),
    };
    crash::point("notices.sent");
    metrics::counter!("frontrow_notices_total", "kind" => notice.news.kind(), "outcome" => outcome.as_str()).increment(1);
    note(app, notice, &outcome).await
}

fn write(app: &App, notice: &Leased) -> anyhow::Result<Mail> {
    let base = app.config.public_url.as_str().trim_end_matches('/');
    let letter = Letter::write(&notice.news, &notice.scene, notice.language, base);
    let envelope =
        Envelope { id: notice.id, from: &app.mailer.from, name: &notice.scene.name, email: &notice.email, at: notice.at };
    mime::message(&letter, &envelope)
}

async fn note(app: &App, notice: &Leased, outcome: &Outcome) -> Result<()> {
    let next = rules::next(outcome, notice.attempt);
    let wait = match next {
        Next::Nothing => return Ok(()),
        Next::Done => return store::sent(&app.pg, notice.id).await,
        Next::Later(wait) => Some(wait.as_secs_f64()),
        Next::AfterLease | Next::GiveUp => None,
    };
    let why: String = outcome.why().unwrap_or_default().chars().filter(|c| !c.is_control()).take(limits::NOTICE_ERROR).collect();
    let dead = next == Next::GiveUp;
    if dead {
        tracing::error!(notice = %notice.id, kind = notice.news.kind(), why, "a mail cannot be delivered; somebody should look");
    } else {
        tracing::warn!(notice = %notice.id, why, "a mail will be sent again");
    }
    // A refusal says that this attempt did not arrive; about one before it says nothing.
    let unsure = notice.unsure || matches!(outcome, Outcome::Unsure(_));
    store::failed(&app.pg, &Setback { id: notice.id, attempt: notice.attempt, why: &why, unsure, wait, dead }).await
}

async fn count(app: &App) -> Result<()> {
    let (due, dead) = store::figures(&app.pg).await?;
    metrics::gauge!("frontrow_notices_due").set(due as f64);
    metrics::gauge!("frontrow_notices_dead").set(dead as f64);
    Ok::<(), Error>(())
}
