//! Tickets at the gate: scanned, admitted once, and taken back when that was a mistake.
//!
//! Start reading at [`check_in`]. One statement decides ([`store::enter`]): of all gates that scan a ticket at the same
//! instant one admits, and a cancellation of the ticket is before or after it, never beside it. A gate without network
//! checks codes by itself (see [`super::codes`]) and sends its scans later; what the books then refuse is a conflict, which
//! is kept and told.

mod routes;
mod rules;
mod store;
mod view;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{PerformanceId, TicketId};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

pub(super) use self::routes::routes;
use self::rules::{Known, answer};
use self::store::Scan;
use self::view::{CheckIn, GateLists, GateReport, GateVerdict, NewCheckIn};
use super::codes::{Claims, Rejected};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Deed, Entity};
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;
use crate::shows;

/// A scan at a gate of `id`: whether its holder goes in. The same scan again gets the same answer.
///
/// # Errors
/// `not_found`, `forbidden`; `validation_failed`; `idempotency_mismatch` when the scan's id was used for another ticket;
/// faults.
async fn check_in(app: &App, caller: &Caller, id: PerformanceId, new: &NewCheckIn) -> Result<CheckIn> {
    let performance = shows::managed(app, caller, id).await?;
    new.judge()?;
    let claims = match app.codes.verify(&new.code) {
        Ok(claims) => claims,
        Err(Rejected::NotATicket) => return Ok(told(CheckIn::refused(new.scan, GateVerdict::NotATicket))),
        Err(Rejected::Forged) => return Ok(told(CheckIn::refused(new.scan, GateVerdict::Forged))),
    };
    if claims.performance != performance.id {
        let other = store::other(&app.pg, claims.performance, claims.ticket).await?;
        return Ok(told(CheckIn { other, ..CheckIn::refused(new.scan, GateVerdict::OtherPerformance) }));
    }
    scan(app, caller, new, &claims).await.map(told)
}

async fn scan(app: &App, caller: &Caller, new: &NewCheckIn, claims: &Claims) -> Result<CheckIn> {
    let now = app.clock.now();
    let scan = Scan {
        id: new.scan,
        ticket: claims.ticket,
        performance: claims.performance,
        seat: claims.seat,
        gate: new.gate.trim(),
        offline: new.offline,
        // A gate's clock may say anything.
        at: new.scanned_at.map_or(now, |at| at.clamp(now - limits::GATE_LATE, now)),
        by: caller.account,
    };
    for _ in 0..limits::GATE_ATTEMPTS {
        let Some(ticket) = store::enter(&app.pg, &scan).await? else {
            return Ok(CheckIn::refused(new.scan, GateVerdict::Unknown));
        };
        let rows = store::known(&app.pg, scan.id, scan.ticket).await?;
        let known = Known { entered: ticket.entered, revoked: ticket.revoked, rows: &rows };
        let Some(answered) = answer(&scan, known)? else { continue };
        if new.offline && answered.verdict.is_conflict() && !answered.repeated {
            store::note_conflict(&app.pg, &scan).await?;
        }
        return Ok(CheckIn {
            scan: scan.id,
            verdict: answered.verdict,
            repeated: answered.repeated,
            ticket: Some(scan.ticket),
            seat: Some(ticket.seat),
            admission: answered.admission,
            other: None,
        });
    }
    // Somebody undoes admissions of this ticket as fast as it is scanned.
    Err(Error::refused(ErrorCode::Conflict, "This ticket is being changed elsewhere. Nothing was noted; scan it again."))
}

fn told(answer: CheckIn) -> CheckIn {
    metrics::counter!("frontrow_check_ins_total", "verdict" => answer.verdict.as_str()).increment(1);
    answer
}

/// Takes an admission back that was a mistake; the ticket opens the door again. Repeating it changes nothing.
///
/// # Errors
/// `not_found`, `forbidden`; `conflict` when the scan admitted nobody; faults.
async fn undo(app: &App, caller: &Caller, id: PerformanceId, scan: Uuid) -> Result<()> {
    let performance = shows::managed(app, caller, id).await?;
    let mut tx = app.pg.begin().await?;
    match store::undo(&mut tx, performance.id, scan, caller.account).await? {
        store::Undone::Now { seat, gate, at } => {
            let deed = Deed {
                by: caller,
                action: Action::Changed,
                entity: Entity::Performance,
                id: performance.id,
                owner: performance.owner,
            };
            let was = json!({ "check_in": { "seat": seat, "gate": gate, "at": at } });
            audit::note(&mut tx, deed, &was, &Value::Null).await?;
            tx.commit().await?;
            metrics::counter!("frontrow_check_ins_undone_total").increment(1);
            Ok(())
        }
        store::Undone::Before => Ok(()),
        store::Undone::Never => {
            let words = "This scan let nobody in by the books, so there is nothing to take back. Nothing was changed.";
            Err(Error::refused(ErrorCode::Conflict, words))
        }
        store::Undone::Unknown => Err(Error::not_found()),
    }
}

/// How many of those who bought are in, by gate, and the latest scans.
///
/// # Errors
/// `not_found`, `forbidden`; faults.
async fn figures(app: &App, caller: &Caller, id: PerformanceId) -> Result<GateReport> {
    let performance = shows::managed(app, caller, id).await?;
    store::figures(&app.pg, performance.id).await
}

/// What a gate must know to go on without the network, unless it `has` just that.
///
/// # Errors
/// `not_found`, `forbidden`; faults.
async fn lists(
    app: &App,
    caller: &Caller,
    id: PerformanceId,
    has: impl FnOnce(&str) -> bool,
) -> Result<(String, Option<GateLists>)> {
    let performance = shows::managed(app, caller, id).await?;
    let keys = app.codes.key_set();
    // The stamp is taken first: what changes meanwhile is in the lists and makes them be asked for once more.
    let stamp = store::stamp(&app.pg, performance.id).await?;
    let kids: Vec<&str> = keys.keys.iter().map(|key| key.kid.as_str()).collect();
    let etag = format!("\"{}-{stamp}\"", kids.join("."));
    if has(&etag) {
        return Ok((etag, None));
    }
    let (revoked, used) = store::lists(&app.pg, performance.id).await?;
    Ok((etag, Some(GateLists { performance: performance.id, keys, revoked, used })))
}

/// Refuses to go on when one of `tickets` has opened the door, and keeps gates from admitting any of them before the
/// transaction ends.
///
/// # Errors
/// `ticket_used`; faults.
pub(super) async fn refuse_used(tx: &mut PgConnection, tickets: &[TicketId]) -> Result<()> {
    if store::lock_and_find_used(tx, tickets).await?.is_empty() {
        return Ok(());
    }
    let words = "A ticket that was used at the entrance cannot be cancelled. Nothing was changed; leave it out and try again.";
    Err(Error::refused(ErrorCode::TicketUsed, words))
}

pub(super) use self::store::used;
