//! REST of the accounts: thin. What is decided is decided in the room.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{AppendHeaders, IntoResponse};
use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::server::Role;
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Account, Caller, Change, Language, Session, SignUp, sessions};
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::http::extract::{Body, Json, Path, Query};
use crate::http::rates::ClientAddress;
use crate::limits;

/// The cookie a browser keeps its refresh token in; scripts cannot read it and only `/auth` gets it.
const COOKIE_NAME: &str = "frontrow_refresh";

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(sign_up, find_accounts))
        .routes(routes!(set_role))
        .routes(routes!(log_in))
        .routes(routes!(refresh))
        .routes(routes!(log_out))
        .routes(routes!(me, change_me, close_me))
        .merge(super::audit_routes::routes())
        .layer(DefaultBodyLimit::max(limits::MAX_ACCOUNT_BODY))
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Account)]
struct AccountView {
    id: Uuid,
    email: String,
    name: String,
    nickname: String,
    birth_date: NaiveDate,
    #[schema(value_type = String, example = "customer")]
    role: Role,
    /// In which mails are written.
    language: Language,
    created_at: DateTime<Utc>,
}

impl From<Account> for AccountView {
    fn from(account: Account) -> Self {
        let Account { id, email, name, nickname, birth_date, role, language, created_at } = account;
        Self { id, email, name, nickname, birth_date, role, language, created_at }
    }
}

/// Accounts found.
#[derive(Debug, Serialize, ToSchema)]
struct AccountList {
    items: Vec<AccountView>,
}

/// A session. The refresh token is also set as a cookie, for browsers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Session)]
struct SessionView {
    access_token: String,
    #[schema(example = "Bearer")]
    token_type: &'static str,
    expires_at: DateTime<Utc>,
    refresh_token: String,
    user: UserView,
}

/// Whom a session belongs to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = User)]
struct UserView {
    id: Uuid,
    nickname: String,
    #[schema(value_type = String, example = "customer")]
    role: Role,
}

#[derive(Deserialize, ToSchema)]
struct SignUpBody {
    /// At most 254 characters.
    #[schema(example = "kim@example.com")]
    email: String,
    /// 8 to 128 characters.
    password: String,
    /// 1 to 50 characters.
    name: String,
    /// 1 to 50 characters, seen by others.
    nickname: String,
    /// Not in the future.
    birth_date: NaiveDate,
}

#[derive(Deserialize, ToSchema)]
struct LogInBody {
    email: String,
    password: String,
}

#[derive(Default, Deserialize, ToSchema)]
struct RefreshBody {
    /// Absent: the cookie's.
    refresh_token: Option<String>,
}

#[derive(Deserialize, ToSchema)]
struct ChangeBody {
    name: Option<String>,
    nickname: Option<String>,
    password: Option<PasswordBody>,
    /// In which mails are written.
    language: Option<Language>,
}

#[derive(Deserialize, ToSchema)]
struct PasswordBody {
    current: String,
    new: String,
}

#[derive(Deserialize, ToSchema)]
struct CloseBody {
    password: String,
}

#[derive(Deserialize, ToSchema)]
struct RoleBody {
    /// `customer`, `manager` or `admin`.
    #[schema(value_type = String, example = "manager")]
    role: Role,
}

#[derive(Deserialize, IntoParams)]
struct FindQuery {
    /// The whole e-mail, in any case.
    email: String,
}

/// Sign up. Always as a customer. Mails are written in the language that `Accept-Language` likes best, Korean or English.
#[utoipa::path(post, path = "/accounts", tag = "accounts", request_body = SignUpBody, responses(
    (status = 201, body = AccountView), (status = 409, description = "email_taken, nickname_taken", body = Problem),
    (status = 422, description = "validation_failed", body = Problem), (status = 429, body = Problem)))]
async fn sign_up(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    Json(body): Json<SignUpBody>,
) -> Result<impl IntoResponse> {
    let SignUpBody { email, password, name, nickname, birth_date } = body;
    let language = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(Language::accepted).unwrap_or_default();
    let account = super::sign_up(&app, address, SignUp { email, password, name, nickname, birth_date, language }).await?;
    Ok((StatusCode::CREATED, Json(AccountView::from(account))))
}

/// Find an account by its e-mail (admin).
#[utoipa::path(get, path = "/accounts", tag = "accounts", params(FindQuery), security(("bearer" = [])), responses(
    (status = 200, body = AccountList), (status = 401, body = Problem), (status = 403, body = Problem)))]
async fn find_accounts(State(app): State<App>, caller: Caller, Query(query): Query<FindQuery>) -> Result<Json<AccountList>> {
    let found = super::find(&app, &caller, &query.email).await?;
    Ok(Json(AccountList { items: found.into_iter().map(Into::into).collect() }))
}

/// Give an account a role (admin). Its access tokens have the new role from their next refresh on.
#[utoipa::path(put, path = "/accounts/{id}/role", tag = "accounts", params(("id" = Uuid, Path)), request_body = RoleBody,
    security(("bearer" = [])), responses((status = 200, body = AccountView), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, description = "The last admin stays one", body = Problem)))]
async fn set_role(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<RoleBody>,
) -> Result<Json<AccountView>> {
    Ok(Json(super::set_role(&app, &caller, id, body.role).await?.into()))
}

/// Log in.
#[utoipa::path(post, path = "/auth/login", tag = "accounts", request_body = LogInBody, responses(
    (status = 200, body = SessionView), (status = 401, description = "bad_credentials", body = Problem), (status = 429, body = Problem)))]
async fn log_in(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    Json(body): Json<LogInBody>,
) -> Result<impl IntoResponse> {
    let session = super::log_in(&app, address, &body.email, &body.password).await?;
    answer(&app, session)
}

/// Trade a refresh token, from the body or the cookie, for a new session. Each is good once; a used one shown again
/// ends the whole log-in.
#[utoipa::path(post, path = "/auth/refresh", tag = "accounts", request_body = Option<RefreshBody>,
    responses((status = 200, body = SessionView), (status = 401, body = Problem)))]
async fn refresh(State(app): State<App>, headers: HeaderMap, Body(body): Body) -> Result<impl IntoResponse> {
    let token = refresh_token(&headers, &body)?.ok_or_else(Error::unauthenticated)?;
    let session = sessions::refresh(&app, &token).await?;
    answer(&app, session)
}

/// Log out: the log-in's refresh tokens are worth nothing from now on. The access token runs out by itself.
#[utoipa::path(post, path = "/auth/logout", tag = "accounts", request_body = Option<RefreshBody>, responses((status = 204)))]
async fn log_out(State(app): State<App>, headers: HeaderMap, Body(body): Body) -> Result<impl IntoResponse> {
    if let Some(token) = refresh_token(&headers, &body)? {
        sessions::end(&app, &token).await?;
    }
    Ok((StatusCode::NO_CONTENT, AppendHeaders([(SET_COOKIE, cookie(&app, "", 0)?)])))
}

/// One's own account.
#[utoipa::path(get, path = "/me", tag = "accounts", security(("bearer" = [])),
    responses((status = 200, body = AccountView), (status = 401, body = Problem)))]
async fn me(State(app): State<App>, caller: Caller) -> Result<Json<AccountView>> {
    Ok(Json(super::account_of(&app, &caller).await?.into()))
}

/// Change one's own names or password. A new password ends every session at its next refresh.
#[utoipa::path(patch, path = "/me", tag = "accounts", request_body = ChangeBody, security(("bearer" = [])), responses(
    (status = 200, body = AccountView), (status = 401, body = Problem), (status = 409, description = "nickname_taken", body = Problem),
    (status = 422, body = Problem)))]
async fn change_me(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    caller: Caller,
    Json(body): Json<ChangeBody>,
) -> Result<Json<AccountView>> {
    let password = body.password.map(|p| (p.current, p.new));
    let change = Change { name: body.name, nickname: body.nickname, password, language: body.language };
    Ok(Json(super::change(&app, &caller, address, change).await?.into()))
}

/// Close one's own account. Tickets stay valid; nobody can log in to it again.
#[utoipa::path(delete, path = "/me", tag = "accounts", request_body = CloseBody, security(("bearer" = [])), responses(
    (status = 204), (status = 401, body = Problem), (status = 409, description = "The last admin stays", body = Problem)))]
async fn close_me(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    caller: Caller,
    Json(body): Json<CloseBody>,
) -> Result<impl IntoResponse> {
    super::close(&app, &caller, address, &body.password).await?;
    Ok((StatusCode::NO_CONTENT, AppendHeaders([(SET_COOKIE, cookie(&app, "", 0)?)])))
}

fn answer(app: &App, session: Session) -> Result<impl IntoResponse + use<>> {
    let Session { access_token, expires_at, refresh_token, user } = session;
    let set = cookie(app, refresh_token.expose_secret(), limits::REFRESH_TOKEN_TTL.as_secs())?;
    let user = UserView { id: user.id, nickname: user.nickname, role: user.role };
    let refresh_token = refresh_token.expose_secret().to_owned();
    let view = SessionView { access_token, token_type: "Bearer", expires_at, refresh_token, user };
    let private = (axum::http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok((AppendHeaders([(SET_COOKIE, set), private]), Json(view)))
}

fn cookie(app: &App, value: &str, max_age: u64) -> Result<HeaderValue> {
    let secure = if app.config.public_url.scheme() == "https" { "; Secure" } else { "" };
    let text = format!("{COOKIE_NAME}={value}; Path=/api/v1/auth; HttpOnly; SameSite=Strict; Max-Age={max_age}{secure}");
    HeaderValue::from_str(&text).map_err(|e| Error::Internal(e.into()))
}

/// The token of the body, else of the cookie. No body at all is fine.
fn refresh_token(headers: &HeaderMap, body: &[u8]) -> Result<Option<String>> {
    let body: RefreshBody = if body.is_empty() { RefreshBody::default() } else { axum::Json::from_bytes(body)?.0 };
    Ok(body.refresh_token.or_else(|| cookie_of(headers)))
}

fn cookie_of(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == COOKIE_NAME && !value.is_empty())
        .map(|(_, value)| value.to_owned())
}
