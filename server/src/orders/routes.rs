//! Checkout over REST: thin. What is somebody else's does not exist.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::OrderId;
use frontrow_protocol::server::OrderStatus;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::store::{books, views};
use super::view::{CancelTickets, Cancellation, NewOrder, Order, OrderPage, PageQuery, PaymentApproval, TicketPage};
use super::{approval, cancellation, rules, sync};
use crate::accounts::Caller;
use crate::app::App;
use crate::config::CheckoutFlow;
use crate::error::{Error, FieldProblem, Problem, Result};
use crate::http::extract::{Body, Json, Path, Query};
use crate::http::once::idempotency_key;
use crate::limits;
use crate::payments::webhook as signature;

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(create, list))
        .routes(routes!(one))
        .routes(routes!(ask))
        .routes(routes!(confirm))
        .routes(routes!(cancel))
        .routes(routes!(quote, cancel_tickets))
        .routes(routes!(tickets))
        .routes(routes!(webhook))
        .merge(super::sales_routes::routes())
        .merge(super::cases_routes::routes())
        .merge(super::gate::routes())
        .merge(super::call_off_routes::routes())
}

/// Make an order of a hold. Repeating the request with the same key gives the same answer; another key for the same hold
/// gives the same order.
#[utoipa::path(post, path = "/orders", tag = "orders", security(("bearer" = [])), request_body = NewOrder,
    params(("Idempotency-Key" = String, Header, description = "1 to 256 visible ASCII characters, new for each intent")),
    responses(
        (status = 201, description = "The order", body = Order),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "`age_limit` or `not_admitted`", body = Problem),
        (status = 404, description = "No such performance", body = Problem),
        (status = 409, description = "`hold_ended`, or `closed` when the performance was cancelled", body = Problem),
        (status = 422, description = "`validation_failed` without a key, `idempotency_mismatch` with a used one", body = Problem),
    ))]
pub async fn create(
    State(app): State<App>,
    caller: Caller,
    headers: HeaderMap,
    Json(new): Json<NewOrder>,
) -> Result<(StatusCode, Json<Order>)> {
    let order = super::create(&app, &caller, idempotency_key(&headers)?, &new).await?;
    Ok((StatusCode::CREATED, Json(order)))
}

/// One's own orders, newest first.
#[utoipa::path(get, path = "/orders", tag = "orders", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, description = "A page", body = OrderPage), (status = 401, description = "Not logged in", body = Problem)))]
pub async fn list(State(app): State<App>, caller: Caller, Query(page): Query<PageQuery>) -> Result<Json<OrderPage>> {
    let (limit, before) = bounds(&page)?;
    let mut ids = views::page_of_orders(&app.pg, caller.account, before, limit + 1).await?;
    let next = cut(&mut ids, limit, |id| *id);
    let mut db = app.pg.acquire().await?;
    Ok(Json(OrderPage { items: views::orders(&mut db, &app.config, caller.account, &ids).await?, next }))
}

/// One of one's own orders.
#[utoipa::path(get, path = "/orders/{id}", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses((status = 200, description = "The order", body = Order), (status = 404, description = "None of yours", body = Problem)))]
pub async fn one(State(app): State<App>, caller: Caller, Path(id): Path<OrderId>) -> Result<Json<Order>> {
    own(&app, &caller, id).await.map(Json)
}

/// Ask the payment service now: the browser came back from it.
#[utoipa::path(post, path = "/orders/{id}/sync", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "The order as it stands now", body = Order),
        (status = 404, description = "None of yours", body = Problem),
        (status = 503, description = "`gateway_unavailable`: the order goes on, and is asked about again by itself", body = Problem),
    ))]
pub async fn ask(State(app): State<App>, caller: Caller, Path(id): Path<OrderId>) -> Result<Json<Order>> {
    let order = own(&app, &caller, id).await?;
    if let Some(payment) = payment_to_ask(&app, &order).await? {
        sync(&app, &payment.payment_id).await?;
    }
    own(&app, &caller, id).await.map(Json)
}

/// Pay with an approval (manual approval only): the browser came back from the payment service with a token, and nothing is
/// charged before this call. The seats are frozen first; then exactly the order's amount is charged. Repeating it charges
/// once. Where payments are charged by the service itself this is the same as `sync`.
#[utoipa::path(post, path = "/orders/{id}/confirm", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    request_body = PaymentApproval,
    responses(
        (status = 200, description = "The order as it stands now: paid, or pending with the reason why it was not charged", body = Order),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "None of yours", body = Problem),
        (status = 409, description = "`hold_ended`: too late, nothing was charged", body = Problem),
        (status = 422, description = "`validation_failed`: no token of a payment service", body = Problem),
        (status = 503, description = "`gateway_unavailable`: nobody knows yet; the order goes on, and is asked about again by itself", body = Problem),
    ))]
pub async fn confirm(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<OrderId>,
    Json(approved): Json<PaymentApproval>,
) -> Result<Json<Order>> {
    let approval = approved.read()?;
    let order = own(&app, &caller, id).await?;
    if let Some(bill) = payment_to_ask(&app, &order).await? {
        match app.config.portone.flow {
            CheckoutFlow::Manual => approval::approve(&app, &bill, &approval).await?,
            CheckoutFlow::Verify => sync(&app, &bill.payment_id).await?,
        }
    }
    own(&app, &caller, id).await.map(Json)
}

/// Give up an order that is not paid; its seats go back on sale. Repeating it gives the same answer.
#[utoipa::path(post, path = "/orders/{id}/cancel", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "The order, cancelled", body = Order),
        (status = 404, description = "None of yours", body = Problem),
        (status = 409, description = "`conflict`: it is paid", body = Problem),
        (status = 503, description = "`gateway_unavailable`: nobody knows whether it is paid; try again", body = Problem),
    ))]
pub async fn cancel(State(app): State<App>, caller: Caller, Path(id): Path<OrderId>) -> Result<Json<Order>> {
    let order = own(&app, &caller, id).await?;
    if order.status == OrderStatus::Pending {
        // The money comes first: what was paid a moment ago must not be given up.
        if let Some(payment) = payment_to_ask(&app, &order).await? {
            super::sync::look(&app, &payment).await?;
            super::sync::cancel(&app, &payment).await?;
        }
    } else if rules::decide_cancel(order.status) == rules::CancelWish::Refuse {
        return Err(super::sync::cannot_cancel());
    }
    own(&app, &caller, id).await.map(Json)
}

/// What one's valid tickets of an order would bring back now.
#[utoipa::path(get, path = "/orders/{id}/cancellation", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "What each ticket brings back", body = Cancellation),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "None of yours", body = Problem),
        (status = 409, description = "`conflict`: no valid tickets, or it is too late", body = Problem),
    ))]
pub async fn quote(State(app): State<App>, caller: Caller, Path(id): Path<OrderId>) -> Result<Json<Cancellation>> {
    cancellation::quote(&app, &caller, id).await.map(Json)
}

/// Give tickets back, for the money that was shown. Their seats are on sale again at once; the money is followed until it
/// is back. Repeating it changes nothing.
#[utoipa::path(post, path = "/orders/{id}/cancellation", tag = "orders", security(("bearer" = [])), params(("id" = Uuid, Path)),
    request_body = CancelTickets,
    responses(
        (status = 200, description = "The order, with its refunds", body = Order),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "None of yours", body = Problem),
        (status = 409, description = "`conflict`: too late, another amount by now, or some were cancelled before", body = Problem),
        (status = 422, description = "`validation_failed`: not tickets of this order", body = Problem),
    ))]
pub async fn cancel_tickets(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<OrderId>,
    Json(wish): Json<CancelTickets>,
) -> Result<Json<Order>> {
    cancellation::cancel(&app, &caller, id, &wish).await?;
    own(&app, &caller, id).await.map(Json)
}

/// One's own tickets, newest first.
#[utoipa::path(get, path = "/tickets", tag = "orders", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, description = "A page", body = TicketPage), (status = 401, description = "Not logged in", body = Problem)))]
pub async fn tickets(State(app): State<App>, caller: Caller, Query(page): Query<PageQuery>) -> Result<Json<TicketPage>> {
    let (limit, before) = bounds(&page)?;
    let mut items = views::tickets(&app.pg, caller.account, before, limit + 1).await?;
    let next = cut(&mut items, limit, |ticket| ticket.id);
    Ok(Json(TicketPage { items, next }))
}

/// PortOne's webhook. Only its signature lets it in, and all it can do is make us ask PortOne sooner.
#[utoipa::path(post, path = "/payments/webhook", tag = "orders", request_body = serde_json::Value,
    responses(
        (status = 200, description = "Noted, also when it is about nothing we know"),
        (status = 400, description = "The signature does not fit; nothing was changed", body = Problem),
    ))]
pub async fn webhook(State(app): State<App>, headers: HeaderMap, Body(body): Body) -> Result<StatusCode> {
    let secrets = &app.config.portone.webhook_secrets;
    let webhook = signature::verify(secrets, &headers, &body, app.clock.now()).map_err(|rejected| {
        tracing::warn!(%rejected, "a webhook was refused");
        Error::refused(ErrorCode::BadMessage, "This webhook is not signed as it must be. Nothing was changed.")
    })?;
    let payment = webhook.payment_id.as_deref().filter(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()));
    if let (true, Some(payment)) = (webhook.kind == "Transaction.DisputeCreated", payment) {
        super::cases::dispute(&app, payment, webhook.transaction_id.as_deref()).await?;
    }
    let kind: String = webhook.kind.chars().filter(|c| !c.is_control()).collect();
    if books::webhook(&app.pg, &webhook.id, &kind, payment).await? && payment.is_some() {
        app.checkout.payments.notify_one();
    }
    Ok(StatusCode::OK)
}

async fn own(app: &App, caller: &Caller, id: OrderId) -> Result<Order> {
    let mut db = app.pg.acquire().await?;
    views::order(&mut db, &app.config, caller.account, id).await?.ok_or_else(Error::not_found)
}

/// The bill of an order that the gateway may still have news about.
async fn payment_to_ask(app: &App, order: &Order) -> Result<Option<books::Bill>> {
    if matches!(order.status, OrderStatus::Paid | OrderStatus::Refunded) {
        return Ok(None);
    }
    books::bill_of(&app.pg, order.id).await
}

pub(super) fn bounds(page: &PageQuery) -> Result<(i64, Option<Uuid>)> {
    let problem = |field: &str, message: String| Error::invalid(vec![FieldProblem { field: field.to_owned(), message }]);
    let limit = page.limit.unwrap_or(limits::BOOKS_PAGE);
    if !(1..=limits::BOOKS_PAGE_MAX).contains(&limit) {
        return Err(problem("limit", format!("1 to {}", limits::BOOKS_PAGE_MAX)));
    }
    let before = page.cursor.as_deref().map(Uuid::try_parse).transpose();
    let before = before.map_err(|_| problem("cursor", "not a `next` of ours".to_owned()))?;
    Ok((limit, before))
}

/// Cuts the row that only tells that there are more; the cursor is the last one shown.
pub(super) fn cut<T>(rows: &mut Vec<T>, limit: i64, id: impl Fn(&T) -> Uuid) -> Option<String> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    if rows.len() <= limit {
        return None;
    }
    rows.truncate(limit);
    rows.last().map(|row| id(row).simple().to_string())
}
