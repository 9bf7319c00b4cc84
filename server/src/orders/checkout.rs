//! A hold becomes an order, once.

use chrono::TimeDelta;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, OrderId};
use frontrow_protocol::records::LiveRecord;
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;

use super::rules;
use super::store::{books, views};
use super::view::{NewOrder, Order};
use crate::accounts::{self, Caller};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::crash;
use crate::limits;
use crate::queue::{self, Standing};
use crate::seats;
use crate::shows::{self, Performance};
use crate::wishes;

/// Makes the order of a hold, or gives the one it has already.
///
/// The live hold is bound to the order first ([`seats::begin_order`], repeatable: the order's id follows from the
/// hold's), then the books are written in one transaction together with the answer remembered for `key`. Whoever dies
/// in between leaves a hold that runs out by itself, or a repetition that finds everything as it was.
///
/// # Errors
/// `idempotency_mismatch` when `key` was used for another request, `not_found`, `age_limit`, `not_admitted`,
/// `hold_ended`, `closed`; faults.
pub async fn create(app: &App, caller: &Caller, key: &str, new: &NewOrder) -> Result<Order> {
    let fingerprint = fingerprint(new);
    let order = rules::order_of(new.hold);
    let exists = match look_up(app, caller.account, key, &fingerprint, order).await? {
        Known::Answered(answer) => return Ok(*answer),
        Known::Ordered => true,
        Known::Nothing => false,
    };
    let performance = shows::performance(app, new.performance).await?;
    if !performance.visible_to(Some(caller), app.clock.now()) {
        return Err(Error::not_found());
    }
    let offered = !exists && wishes::is_offered(app, caller.account, new.hold).await?;
    let begun = if exists { None } else { Some(begin(app, caller, &performance, new, order, offered).await?) };
    crash::point("orders.begun");
    let mut tx = app.pg.begin().await?;
    let made = match &begun {
        Some(begun) => books::insert(&mut tx, begun).await?,
        None => false,
    };
    if made && offered {
        wishes::ordered(&mut tx, new.hold).await?;
    }
    let answer = views::order(&mut tx, &app.config, caller.account, order).await?;
    let answer = answer.filter(|order| order.performance == new.performance).ok_or_else(hold_ended)?;
    let body = serde_json::to_value(&answer).map_err(anyhow::Error::from)?;
    books::remember(&mut tx, caller.account, key, &fingerprint, &body).await?;
    // Another request may have used the key meanwhile: what was remembered first is the answer, or the refusal.
    let answer = replay(&mut tx, caller.account, key, &fingerprint).await?.unwrap_or(answer);
    crash::point("orders.create_before_commit");
    tx.commit().await?;
    crash::point("orders.created");
    if made {
        metrics::counter!("frontrow_orders_total", "status" => "pending").increment(1);
        app.bus.publish(LiveRecord::OrderChanged { performance: performance.id, order });
        if offered {
            app.bus.publish(LiveRecord::WishChanged { performance: performance.id, account: caller.account });
        }
        if let Some(payment) = &answer.payment {
            register(app, &payment.payment_id, answer.amount, &answer.currency).await;
        }
    }
    Ok(answer)
}

/// Tells the gateway the price before the buyer is sent there: it then refuses a window that names another. A help, not
/// the truth (what was paid is compared in any case), so an order does not wait for it long and does not fail with it.
async fn register(app: &App, payment_id: &str, amount: i64, currency: &str) {
    let told = tokio::time::timeout(limits::PRE_REGISTER, app.gateway.pre_register(payment_id, amount, currency)).await;
    let outcome = match told {
        Ok(Ok(())) => "registered",
        Ok(Err(error)) => {
            tracing::warn!(payment = payment_id, %error, "the gateway did not take the price beforehand");
            error.label()
        }
        Err(_) => "late",
    };
    metrics::counter!("frontrow_prices_registered_total", "outcome" => outcome).increment(1);
}

/// What there is of a request before it does anything.
enum Known {
    /// The key has its answer.
    Answered(Box<Order>),
    /// The hold has its order.
    Ordered,
    /// Nothing.
    Nothing,
}

async fn look_up(app: &App, account: AccountId, key: &str, fingerprint: &[u8], order: OrderId) -> Result<Known> {
    let mut db = app.pg.acquire().await?;
    if let Some(answer) = replay(&mut db, account, key, fingerprint).await? {
        return Ok(Known::Answered(Box::new(answer)));
    }
    let exists = views::status_of(&mut db, account, order).await?.is_some();
    Ok(if exists { Known::Ordered } else { Known::Nothing })
}

/// Who may book now binds their hold to the order. What the waiting list offers is its owner's without a place in line.
async fn begin(
    app: &App,
    caller: &Caller,
    performance: &Performance,
    new: &NewOrder,
    order: OrderId,
    offered: bool,
) -> Result<books::NewOrder> {
    performance.takes_place()?;
    let kept = "Nothing was ordered; your hold can be given back.";
    accounts::require_age(app, caller.account, performance.age_limit, kept).await?;
    if !offered {
        admitted(app, caller.account, performance).await?;
    }
    let expires_at = app.clock.now() + TimeDelta::seconds(i64::from(performance.room.payment_seconds));
    // The live hold lasts a little longer, so that the gateway is asked a last time before the seats go back.
    let until = expires_at + limits::EXPIRY_PATIENCE;
    let (ordered, until) = seats::begin_order(app, performance, caller.account, new.hold, order, until).await?;
    // An earlier attempt that died may have begun the order: then its deadline counts.
    let expires_at = until - limits::EXPIRY_PATIENCE;
    Ok(books::NewOrder { ordered, performance: performance.id, expires_at, payment_id: rules::new_payment_id() })
}

/// Only who is running may order (parity 31). The hold itself was checked when it was made; it stays as it is.
async fn admitted(app: &App, account: AccountId, performance: &Performance) -> Result<()> {
    let places = queue::places(app, performance.id, &[account]).await?;
    match places.first() {
        Some(Some(place)) if matches!(place.standing, Standing::Running(_)) => Ok(()),
        // Who is missing in a line that was lost may only not be back yet.
        _ if queue::is_coming_back(app, performance).await? => Err(Error::overloaded(1000)),
        _ => Err(Error::refused(
            ErrorCode::NotAdmitted,
            "Your time to book is over. Nothing was ordered; your seats stay held until their deadline. Join the line again.",
        )),
    }
}

fn hold_ended() -> Error {
    Error::refused(ErrorCode::HoldEnded, "This hold has ended. Nothing was ordered; choose seats again.")
}

async fn replay(db: &mut PgConnection, account: AccountId, key: &str, fingerprint: &[u8]) -> Result<Option<Order>> {
    match books::remembered(db, account, key).await? {
        None => Ok(None),
        Some(remembered) if remembered.fingerprint == fingerprint => {
            Ok(Some(serde_json::from_value(remembered.body).map_err(anyhow::Error::from)?))
        }
        Some(_) => Err(Error::refused(
            ErrorCode::IdempotencyMismatch,
            "This Idempotency-Key was used for another request. Nothing was ordered; use a new key.",
        )),
    }
}

/// What makes two requests the same one.
fn fingerprint(new: &NewOrder) -> Vec<u8> {
    let digest = Sha256::new().chain_update(b"POST /orders ").chain_update(new.performance).chain_update(new.hold);
    digest.finalize().to_vec()
}
