//! Accounts: sign-up, log-in, tokens, roles. Owns who somebody is; never what they bought.
//!
//! Start reading at [`Caller`]: every other room knows people by it.

mod attempts;
pub mod audit;
mod audit_routes;
mod caller;
mod language;
mod passwords;
pub mod routes;
mod rules;
mod sessions;
mod store;
mod tokens;

use std::net::IpAddr;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use serde_json::json;
use sqlx::PgPool;

pub use self::attempts::Attempts;
pub(crate) use self::caller::caller_of;
pub use self::language::Language;
pub(crate) use self::passwords::hash as hash_password;
pub use self::rules::age_at;
pub use self::sessions::Session;
pub(crate) use self::store::{NewAccount, insert};
pub use self::tokens::Tokens;
use crate::app::App;
use crate::error::{Error, Problems, Result};

/// A person, as they see themselves and as admins see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Which.
    pub id: AccountId,
    /// Where they log in.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// The name others see.
    pub nickname: String,
    /// For age limits.
    pub birth_date: NaiveDate,
    /// What they may do.
    pub role: Role,
    /// In which mails are written.
    pub language: Language,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

/// What a sign-up brings.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// Where they will log in.
    pub email: String,
    /// 8 to 128 characters.
    pub password: String,
    /// What they are called.
    pub name: String,
    /// The name others see.
    pub nickname: String,
    /// For age limits.
    pub birth_date: NaiveDate,
    /// In which mails are written.
    pub language: Language,
}

/// What somebody changes of their own account.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// What they are called.
    pub name: Option<String>,
    /// The name others see.
    pub nickname: Option<String>,
    /// The password now and the one to be.
    pub password: Option<(String, String)>,
    /// In which mails are written.
    pub language: Option<Language>,
}

/// Who makes a call, as a valid access token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The account.
    pub account: AccountId,
    /// What it may do.
    pub role: Role,
    /// The name others see.
    pub nickname: String,
    /// When the token ends.
    pub expires_at: DateTime<Utc>,
}

impl Caller {
    /// Passes if the caller is an admin or has exactly `role`.
    ///
    /// # Errors
    /// `forbidden`.
    pub fn require(&self, role: Role) -> Result<()> {
        if self.role == role || self.role == Role::Admin { Ok(()) } else { Err(Error::forbidden()) }
    }

    /// Whether the caller may see and change what `owner` owns.
    #[must_use]
    pub fn manages(&self, owner: AccountId) -> bool {
        self.role == Role::Admin || (self.role == Role::Manager && self.account == owner)
    }
}

/// The date of birth of an account, for age limits.
///
/// # Errors
/// `not_found` for an account that does not exist or is closed.
pub async fn birth_date(app: &App, account: AccountId) -> Result<NaiveDate> {
    sqlx::query_scalar!("select birth_date from accounts where id = $1 and closed_at is null", account)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)
}

/// Passes if an account is old enough on the day of booking; `kept` says what became of what was asked.
///
/// # Errors
/// `age_limit`; `unauthenticated` for an account that is closed, whose token still runs; faults.
pub async fn require_age(app: &App, account: AccountId, age_limit: u8, kept: &str) -> Result<()> {
    if age_limit == 0 {
        return Ok(());
    }
    let birth = birth_date(app, account).await.map_err(|error| match error.code() {
        ErrorCode::NotFound => Error::unauthenticated(),
        _ => error,
    })?;
    if age_at(birth, app.clock.now()) >= i32::from(age_limit) {
        return Ok(());
    }
    let words = format!("This show is for people aged {age_limit} and older. {kept}");
    Err(Error::refused(ErrorCode::AgeLimit, words))
}

/// Makes a customer. Nobody signs up as anything else (seed defect D26).
///
/// # Errors
/// `validation_failed`, `email_taken`, `nickname_taken`, `rate_limited`, `overloaded`; faults.
pub async fn sign_up(app: &App, ip: IpAddr, new: SignUp) -> Result<Account> {
    let now = app.clock.now();
    let (email, name, nickname) = (new.email.trim(), new.name.trim(), new.nickname.trim());
    Problems::default()
        .email(email)
        .password("password", &new.password)
        .name("name", name)
        .name("nickname", nickname)
        .birth_date(new.birth_date, now.date_naive())
        .judge()?;
    app.attempts.take(ip, email, now)?;
    let password_hash = passwords::hash(&new.password).await?;
    let row = store::NewAccount {
        email,
        password_hash: &password_hash,
        name,
        nickname,
        birth_date: new.birth_date,
        role: Role::Customer,
        language: new.language,
    };
    store::insert(&app.pg, row).await
}

/// Begins a session. A wrong password and an unknown e-mail get the same answer after the same work.
///
/// # Errors
/// `bad_credentials`, `rate_limited`, `overloaded`; faults.
pub async fn log_in(app: &App, ip: IpAddr, email: &str, password: &str) -> Result<Session> {
    let email = email.trim();
    app.attempts.take(ip, email, app.clock.now())?;
    let (id, hash) = store::credentials(&app.pg, email).await?.unzip();
    let proved = passwords::verify(password, hash.clone()).await?;
    let (Some(id), Some(hash), true) = (id, hash, proved) else { return Err(bad_credentials()) };
    app.attempts.forgive(ip, email);
    sessions::begin(app, id, &hash).await
}

fn bad_credentials() -> Error {
    Error::refused(ErrorCode::BadCredentials, "This e-mail and password do not belong together. Check both and try again.")
}

/// The caller's account as it is now, whatever the token said when it was made.
///
/// # Errors
/// `unauthenticated` when it is closed; faults.
pub async fn account_of(app: &App, caller: &Caller) -> Result<Account> {
    store::by_id(&app.pg, caller.account).await?.ok_or_else(Error::unauthenticated)
}

/// Changes the caller's own account. A new password ends every session: who has an access token keeps it until it runs
/// out, nobody refreshes with the old log-in.
///
/// # Errors
/// `validation_failed`, `nickname_taken`, `bad_credentials` for a wrong current password, `rate_limited`,
/// `overloaded`; faults.
pub async fn change(app: &App, caller: &Caller, ip: IpAddr, change: Change) -> Result<Account> {
    let (name, nickname) = (change.name.as_deref().map(str::trim), change.nickname.as_deref().map(str::trim));
    let mut problems = Problems::default();
    name.map(|name| problems.name("name", name).judge()).transpose()?;
    nickname.map(|nickname| problems.name("nickname", nickname).judge()).transpose()?;
    let mut password_hash = None;
    if let Some((current, new)) = &change.password {
        problems.password("password.new", new).judge()?;
        prove(app, caller, ip, current).await?;
        password_hash = Some(passwords::hash(new).await?);
    }
    let mut tx = app.pg.begin().await?;
    let changed = store::Changed { name, nickname, password_hash: password_hash.as_deref(), language: change.language };
    let account = store::update(&mut tx, caller.account, changed).await?.ok_or_else(Error::unauthenticated)?;
    if password_hash.is_some() {
        sessions::end_all(&mut tx, account.id, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(account)
}

/// Closes the caller's own account: it cannot log in, its e-mail and nickname are free, its orders stay on the books.
///
/// # Errors
/// `bad_credentials`, `conflict` for the last admin, `rate_limited`, `overloaded`; faults.
pub async fn close(app: &App, caller: &Caller, ip: IpAddr, password: &str) -> Result<()> {
    prove(app, caller, ip, password).await?;
    let mut tx = app.pg.begin().await?;
    keep_an_admin(&store::lock_admins(&mut tx).await?, caller.account)?;
    store::close(&mut tx, caller.account).await?;
    sessions::end_all(&mut tx, caller.account, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// The caller knows the password. Guessing with a copied access token is as slow as guessing at the log-in.
async fn prove(app: &App, caller: &Caller, ip: IpAddr, password: &str) -> Result<()> {
    let key = caller.account.to_string();
    app.attempts.take(ip, &key, app.clock.now())?;
    let hash = store::password_hash(&app.pg, caller.account).await?.ok_or_else(Error::unauthenticated)?;
    if !passwords::verify(password, Some(hash)).await? {
        return Err(Error::refused(ErrorCode::BadCredentials, "This is not your current password. Nothing was changed."));
    }
    app.attempts.forgive(ip, &key);
    Ok(())
}

/// Gives an account a role. Access tokens made before keep the old role until they are refreshed, an hour at most; the
/// right to give roles is read from the database.
///
/// # Errors
/// `forbidden`, `not_found`, `conflict` when it would leave no admin; faults.
pub async fn set_role(app: &App, caller: &Caller, id: AccountId, role: Role) -> Result<Account> {
    caller.require(Role::Admin)?;
    let mut tx = app.pg.begin().await?;
    let admins = store::lock_admins(&mut tx).await?;
    if !admins.contains(&caller.account) {
        return Err(Error::forbidden());
    }
    if role != Role::Admin {
        keep_an_admin(&admins, id)?;
    }
    let old = store::lock_role(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    let account = store::set_role(&mut tx, id, role).await?.ok_or_else(Error::not_found)?;
    let deed = audit::Deed { by: caller, action: audit::Action::Changed, entity: audit::Entity::Account, id, owner: id };
    audit::note(&mut tx, deed, &json!({"role": old.as_str()}), &json!({"role": role.as_str()})).await?;
    tx.commit().await?;
    tracing::info!(by = %caller.account, account = %id, role = role.as_str(), "a role was given");
    Ok(account)
}

fn keep_an_admin(admins: &[AccountId], leaving: AccountId) -> Result<()> {
    if admins == [leaving] {
        let words = "This is the last admin. Make somebody else one first; nothing was changed.";
        return Err(Error::refused(ErrorCode::Conflict, words));
    }
    Ok(())
}

/// The open account with an e-mail, for admins.
///
/// # Errors
/// `forbidden`; faults.
pub async fn find(app: &App, caller: &Caller, email: &str) -> Result<Option<Account>> {
    caller.require(Role::Admin)?;
    store::by_email(&app.pg, email.trim()).await
}

/// Makes an admin, or makes the open account with this e-mail one (its password and names stay as they are). This is
/// how an installation gets its first admin: nobody can ask for the role over the interface.
///
/// # Errors
/// When a field breaks a rule of sign-up, the nickname is in use, or Postgres fails.
pub async fn create_admin(pg: &PgPool, email: &str, password: &str, name: &str, nickname: &str) -> anyhow::Result<AccountId> {
    let (email, name, nickname) = (email.trim(), name.trim(), nickname.trim());
    Problems::default()
        .email(email)
        .password("password", password)
        .name("name", name)
        .name("nickname", nickname)
        .judge()
        .map_err(in_words)?;
    let password_hash = passwords::hash(password).await?;
    // An admin's age matters to nobody; the column wants a date.
    let birth_date = NaiveDate::from_ymd_opt(1970, 1, 1).context("a date")?;
    let row = store::NewAccount {
        email,
        password_hash: &password_hash,
        name,
        nickname,
        birth_date,
        role: Role::Admin,
        language: Language::Ko,
    };
    Ok(store::insert_or_promote(pg, row).await?)
}

/// A refusal as the command line shows it.
fn in_words(error: Error) -> anyhow::Error {
    let fields: Vec<String> = error.refusal().fields.iter().map(|f| format!("{} {}", f.field, f.message)).collect();
    anyhow::anyhow!("{}", fields.join("; "))
}

/// Starts to forget refresh tokens that ran out.
pub fn spawn(app: &App) {
    let handles = app.clone();
    app.tasks.every("old refresh tokens", Duration::from_secs(3600), move || {
        let app = handles.clone();
        async move { sessions::forget_old(&app).await }
    });
}

/// The role a column names; the check on it allows no other word.
fn role_of(word: &str) -> Role {
    match word {
        "admin" => Role::Admin,
        "manager" => Role::Manager,
        _ => Role::Customer,
    }
}
