//! [`Settings::read`]: from a map of variables to settings or to every problem at once. Pure: touches no file, no
//! network, no process state.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::mail::{self, MailConfig};
use super::reader::{Problems, Reader, is_loopback};
use super::{CheckoutFlow, Edge, Load, Mode, PortOneConfig, Roles, S3Config, TicketKeys, vars};
use crate::infra::redis::parse_addresses;

/// The shortest root secret, in characters.
const MIN_SECRET: usize = 32;
/// A root secret of fewer different characters was typed, not drawn.
const MIN_SECRET_ALPHABET: usize = 8;
/// The longest beginning of a topic's name.
const MAX_TOPIC_PREFIX: usize = 100;
/// The gateway's own addresses.
const API_URL: &str = "https://api.portone.io";
const SDK_URL: &str = "https://cdn.portone.io/v2/browser-sdk.js";
/// Passwords everybody knows.
const PLACEHOLDERS: [&str; 9] =
    ["password", "passwd", "postgres", "frontrow", "secret", "changeme", "change-me", "minioadmin", "redis"];

const S3: [&str; 5] = ["S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY"];
const PORTONE: [&str; 4] = ["PORTONE_API_SECRET", "PORTONE_STORE_ID", "PORTONE_CHANNEL_KEY", "PORTONE_WEBHOOK_SECRETS"];

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

/// What was given. `None` for a service means: start it here (development only).
#[derive(Clone)]
pub struct Settings {
    /// Where this installation stands.
    pub mode: Mode,
    /// Which parts of the server this node is.
    pub roles: Roles,
    /// The listening address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The address people reach us at; the listening address when `None`.
    pub public_url: Option<Url>,
    /// The folder for what is started here.
    pub data: PathBuf,
    /// The built page; `web/dist` where it exists when `None`.
    pub web: Option<PathBuf>,
    /// The root secret; generated into the data folder when `None`.
    pub secret: Option<SecretString>,
    /// What ticket codes are signed and checked with; derived from the root secret when `None`.
    pub tickets: Option<TicketKeys>,
    /// Whether to fill in demo data.
    pub demo: bool,
    /// tracing's filter.
    pub log: String,
    /// How logs are written.
    pub log_format: LogFormat,
    /// An armed crash point.
    pub crash_at: Option<String>,
    /// Postgres.
    pub database_url: Option<Url>,
    /// Redis: one server or several of a cluster, as [`crate::infra::redis::parse_addresses`] reads them.
    pub redis_url: Option<String>,
    /// Kafka; empty means the in-process bus.
    pub kafka_brokers: Vec<String>,
    /// What the names of its topics begin with.
    pub kafka_prefix: String,
    /// Object storage.
    pub s3: Option<S3Config>,
    /// The payment gateway.
    pub portone: Option<PortOneConfig>,
    /// How payments are taken, also through the stand-in.
    pub flow: CheckoutFlow,
    /// The mail server; mails go into a folder when `None`.
    pub mail: Option<MailConfig>,
    /// How much at once.
    pub load: Load,
    /// What stands before the routes.
    pub edge: Edge,
    /// Names that look like ours and are not: probably misspelt.
    pub unknown: Vec<String>,
}

impl Settings {
    /// Reads and judges `vars`, the environment with the command line's flags laid over it.
    ///
    /// # Errors
    /// Every problem there is, not only the first.
    pub fn read(vars: &BTreeMap<String, String>) -> Result<Self, Problems> {
        let mut r = Reader::new(vars);
        let mode = r.parsed("FRONTROW_ENV", mode).unwrap_or(Mode::Development);
        let roles = r.parsed("FRONTROW_ROLES", Roles::parse).unwrap_or(Roles::ALL);
        let listen = r.parsed("FRONTROW_LISTEN", listen).unwrap_or(DEFAULT_LISTEN);
        let public_url = public_url(&mut r);
        let secret = secret(&mut r);
        let tickets = TicketKeys::read(&mut r);
        let demo = r.parsed("FRONTROW_DEMO", yes_or_no);
        let log = r.parsed("FRONTROW_LOG", filter).unwrap_or_else(|| "info".into());
        let log_format = r.parsed("FRONTROW_LOG_FORMAT", log_format).unwrap_or(LogFormat::Text);
        let database_url = r.url("DATABASE_URL", &["postgres", "postgresql"]);
        let redis_url = r.parsed("REDIS_URL", |text| parse_addresses(text).map(|_| text.to_owned()));
        let kafka_brokers = r.parsed("KAFKA_BROKERS", brokers).unwrap_or_default();
        let kafka_prefix = r.parsed("KAFKA_TOPIC_PREFIX", topic_prefix).unwrap_or_else(|| "frontrow".into());
        let s3 = s3(&mut r);
        let flow = r.parsed("PORTONE_FLOW", flow).unwrap_or_default();
        let portone = portone(&mut r, mode, flow);
        let mail = MailConfig::read(&mut r, mode);
        let load = load(&mut r);
        let edge = Edge::read(&mut r);
        let settings = Self {
            mode,
            roles,
            listen,
            public_url,
            data: r.text("FRONTROW_DATA").unwrap_or("./data").into(),
            web: r.text("FRONTROW_WEB").map(PathBuf::from),
            secret,
            tickets,
            demo: demo.unwrap_or(database_url.is_none()),
            log,
            log_format,
            crash_at: r.text("FRONTROW_CRASH_AT").map(str::to_owned),
            database_url,
            redis_url,
            kafka_brokers,
            kafka_prefix,
            s3,
            portone,
            flow,
            mail,
            load,
            edge,
            unknown: unknown(vars),
        };
        if mode == Mode::Production {
            settings.judge_for_production(&mut r, demo);
        } else if !roles.is_all() {
            wants_services(&mut r, "is missing; a node that is not everything shares its services with the others");
        }
        r.finish().map(|()| settings)
    }

    /// Whether anything has to be started here.
    #[must_use]
    pub const fn needs_folder(&self) -> bool {
        self.secret.is_none()
            || self.database_url.is_none()
            || self.redis_url.is_none()
            || self.s3.is_none()
            || self.portone.is_none()
    }

    /// What a production installation may not have, or lack.
    fn judge_for_production(&self, r: &mut Reader<'_>, demo: Option<bool>) {
        let missing = "is missing; production starts nothing by itself";
        if r.text("FRONTROW_PUBLIC_URL").is_none() {
            r.problem("FRONTROW_PUBLIC_URL", missing);
        }
        wants_services(r, missing);
        TicketKeys::judge_for_production(r, missing);
        if r.text("FRONTROW_CRASH_AT").is_some() {
            r.problem("FRONTROW_CRASH_AT", "is for tests and refused in production; remove it");
        }
        if demo == Some(true) {
            r.problem("FRONTROW_DEMO", "demo log-ins are public; refused in production");
        }
        self.judge_addresses(r);
        judge_secrets(r);
        mail::wants(r, missing);
    }

    fn redis_servers(&self) -> Vec<Url> {
        self.redis_url.as_deref().and_then(|text| parse_addresses(text).ok()).unwrap_or_default()
    }

    fn judge_addresses(&self, r: &mut Reader<'_>) {
        if let Some(url) = &self.public_url {
            https_elsewhere(r, "FRONTROW_PUBLIC_URL", url);
        }
        if let Some(portone) = &self.portone {
            https_elsewhere(r, "PORTONE_API_URL", &portone.api_url);
            https_elsewhere(r, "PORTONE_SDK_URL", &portone.sdk_url);
        }
        if let Some(endpoint) = self.s3.as_ref().and_then(|s3| s3.public_endpoint.as_ref()) {
            https_elsewhere(r, "S3_PUBLIC_ENDPOINT", endpoint);
        }
        let redis = self.redis_servers().into_iter().next();
        for (name, url) in [("DATABASE_URL", &self.database_url), ("REDIS_URL", &redis)] {
            if url.as_ref().and_then(Url::password).is_some_and(|p| PLACEHOLDERS.contains(&p)) {
                r.problem(name, "carries a password everybody knows");
            }
        }
    }
}

/// Nothing is started here: what every node needs must be given.
fn wants_services(r: &mut Reader<'_>, missing: &str) {
    for name in ["FRONTROW_SECRET", "DATABASE_URL", "REDIS_URL", "KAFKA_BROKERS"] {
        if r.text(name).is_none() {
            r.problem(name, missing);
        }
    }
    for group in [&S3[..], &PORTONE[..]] {
        if group.iter().all(|name| r.text(name).is_none()) {
            group.iter().for_each(|name| r.problem(name, missing));
        }
    }
}

const DEFAULT_LISTEN: SocketAddr = SocketAddr::V4(std::net::SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, 8080));

fn https_elsewhere(r: &mut Reader<'_>, name: &'static str, url: &Url) {
    if is_loopback(url) {
        r.problem(name, "leads back to this machine; production takes no stand-in");
    } else if url.scheme() != "https" {
        r.problem(name, "must begin with https:// in production");
    }
}

/// Secrets from the documentation or a development set-up are no secrets.
fn judge_secrets(r: &mut Reader<'_>) {
    for name in
        ["FRONTROW_SECRET", "S3_ACCESS_KEY", "S3_SECRET_KEY", "PORTONE_API_SECRET", "PORTONE_STORE_ID", "PORTONE_CHANNEL_KEY"]
    {
        let Some(value) = r.text(name) else { continue };
        if value == vars::example(name) || PLACEHOLDERS.contains(&value.to_lowercase().as_str()) {
            r.problem(name, "is a placeholder everybody knows");
        } else if name == "PORTONE_CHANNEL_KEY" && value.to_lowercase().contains("test") {
            r.problem(name, "names a TEST channel: no money would move; production takes a LIVE one");
        }
    }
    let example = vars::example("PORTONE_WEBHOOK_SECRETS");
    if r.text("PORTONE_WEBHOOK_SECRETS").is_some_and(|v| v.split(',').any(|s| s.trim() == example)) {
        r.problem("PORTONE_WEBHOOK_SECRETS", "is a placeholder everybody knows");
    }
}

fn mode(text: &str) -> Result<Mode, String> {
    match text {
        "development" => Ok(Mode::Development),
        "production" => Ok(Mode::Production),
        _ => Err(format!("{text:?} is neither development nor production")),
    }
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| format!("{text:?} is not an IP address with a port"))
}

fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("{text:?} is neither text nor json")),
    }
}

fn filter(text: &str) -> Result<String, String> {
    match tracing_subscriber::EnvFilter::try_new(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(e) => Err(format!("{text:?} is not a filter ({e})")),
    }
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Ok(true),
        "false" | "no" | "off" | "0" => Ok(false),
        _ => Err(format!("{text:?} is neither true nor false")),
    }
}

fn load(r: &mut Reader<'_>) -> Load {
    let usual = Load::default();
    Load {
        sockets: r.parsed("FRONTROW_MAX_SOCKETS", at_least_one).unwrap_or(usual.sockets),
        rest: r.parsed("FRONTROW_MAX_REQUESTS", at_least_one).unwrap_or(usual.rest),
        ..usual
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|n| (1..=10_000_000).contains(n))
        .ok_or_else(|| format!("{text:?} is not a number from 1 to 10000000"))
}

fn brokers(text: &str) -> Result<Vec<String>, String> {
    let one = |broker: &str| {
        let port = broker.rsplit_once(':').filter(|(host, _)| !host.is_empty()).and_then(|(_, port)| port.parse::<u16>().ok());
        if port.is_some() { Ok(broker.to_owned()) } else { Err(format!("{broker:?} is not a host with a port")) }
    };
    text.split(',').map(str::trim).map(one).collect()
}

/// What Kafka takes in a topic's name; it tells no `.` from `_` in its metrics, and the names that follow have a dot.
fn topic_prefix(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    if text.len() <= MAX_TOPIC_PREFIX && text.chars().all(fits) && !text.starts_with('.') {
        Ok(text.to_owned())
    } else {
        Err(format!("may have letters, digits, dots and hyphens, at most {MAX_TOPIC_PREFIX}"))
    }
}

fn public_url(r: &mut Reader<'_>) -> Option<Url> {
    let url = r.url("FRONTROW_PUBLIC_URL", &["https", "http"])?;
    if url.path() == "/" && url.query().is_none() && url.fragment().is_none() {
        return Some(url);
    }
    r.problem("FRONTROW_PUBLIC_URL", "has a path or a query; the server lives at the root of its host");
    None
}

fn secret(r: &mut Reader<'_>) -> Option<SecretString> {
    r.parsed("FRONTROW_SECRET", |text| {
        let (length, alphabet) = (text.chars().count(), text.chars().collect::<BTreeSet<_>>().len());
        if length < MIN_SECRET {
            return Err(format!("has {length} characters, {MIN_SECRET} are the least"));
        }
        if alphabet < MIN_SECRET_ALPHABET {
            return Err(format!("has only {alphabet} different characters; draw one with `openssl rand -hex 32`"));
        }
        Ok(SecretString::from(text))
    })
}

fn s3(r: &mut Reader<'_>) -> Option<S3Config> {
    let endpoint = r.url("S3_ENDPOINT", &["https", "http"]);
    let public_endpoint = r.url("S3_PUBLIC_ENDPOINT", &["https", "http"]);
    if !r.all_or_none(&S3) {
        return None;
    }
    Some(S3Config {
        endpoint: endpoint?,
        public_endpoint,
        region: r.text("S3_REGION")?.to_owned(),
        bucket: r.parsed("S3_BUCKET", bucket)?,
        access_key: r.text("S3_ACCESS_KEY")?.to_owned(),
        secret_key: r.text("S3_SECRET_KEY")?.into(),
    })
}

fn bucket(text: &str) -> Result<String, String> {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    if (3..=63).contains(&text.len()) && text.chars().all(legal) {
        Ok(text.to_owned())
    } else {
        Err(format!("{text:?} is no bucket's name: 3 to 63 small letters, digits, dots and hyphens"))
    }
}

fn flow(text: &str) -> Result<CheckoutFlow, String> {
    match text {
        "verify" => Ok(CheckoutFlow::Verify),
        "manual" => Ok(CheckoutFlow::Manual),
        _ => Err(format!("{text:?} is neither verify nor manual")),
    }
}

fn portone(r: &mut Reader<'_>, mode: Mode, flow: CheckoutFlow) -> Option<PortOneConfig> {
    let api_url = r.url("PORTONE_API_URL", &["https", "http"]);
    let sdk_url = r.url("PORTONE_SDK_URL", &["https", "http"]);
    let webhook_secrets = r.parsed("PORTONE_WEBHOOK_SECRETS", webhook_secrets);
    let addressed = r.text("PORTONE_API_URL").or(r.text("PORTONE_SDK_URL")).is_some();
    if !r.all_or_none(&PORTONE) {
        if addressed && PORTONE.iter().all(|name| r.text(name).is_none()) && mode == Mode::Development {
            r.problem(
                "PORTONE_API_SECRET",
                format!("is missing, but an address of the gateway is given; give all of {}", PORTONE.join(", ")),
            );
        }
        return None;
    }
    Some(PortOneConfig {
        api_url: r.text("PORTONE_API_URL").map_or_else(|| Url::parse(API_URL).ok(), |_| api_url)?,
        sdk_url: r.text("PORTONE_SDK_URL").map_or_else(|| Url::parse(SDK_URL).ok(), |_| sdk_url)?,
        api_secret: r.text("PORTONE_API_SECRET")?.into(),
        store_id: r.text("PORTONE_STORE_ID")?.to_owned(),
        channel_key: r.text("PORTONE_CHANNEL_KEY")?.to_owned(),
        webhook_secrets: webhook_secrets?,
        accept_test_channel: mode == Mode::Development,
        flow,
    })
}

fn webhook_secrets(text: &str) -> Result<Vec<SecretString>, String> {
    let secrets: Vec<&str> = text.split(',').map(str::trim).filter(|s| !s.is_empty()).collect();
    if !(1..=2).contains(&secrets.len()) {
        return Err(format!("holds {} secrets; one, or two while it is being changed", secrets.len()));
    }
    if secrets.iter().all(|s| STANDARD.decode(s.strip_prefix("whsec_").unwrap_or(s)).is_ok_and(|key| key.len() >= 16)) {
        return secrets.iter().map(|s| Ok(SecretString::from(*s))).collect();
    }
    Err("is not base64 of at least 16 bytes, as the console shows it".into())
}

/// Names in our namespaces that nobody reads. Those that cluster schedulers inject for a service of our name are left out.
fn unknown(vars: &BTreeMap<String, String>) -> Vec<String> {
    let ours = |n: &str| n.starts_with("FRONTROW_") || n.starts_with("PORTONE_");
    let injected = |n: &str| n.starts_with("FRONTROW_TEST_") || n.contains("_SERVICE_") || n.starts_with("FRONTROW_PORT");
    vars.keys().filter(|n| ours(n) && !injected(n) && !vars::is_known(n)).cloned().collect()
}

impl Settings {
    /// What is in effect, one line a setting, without a secret.
    #[must_use]
    pub fn summary(&self) -> Vec<(&'static str, String)> {
        let here = |given: Option<String>| given.unwrap_or_else(|| "started here".into());
        let host = |u: &Url| {
            format!(
                "{}://{}{}",
                u.scheme(),
                u.host_str().unwrap_or_default(),
                u.port().map(|p| format!(":{p}")).unwrap_or_default()
            )
        };
        vec![
            ("environment", format!("{:?}", self.mode).to_lowercase()),
            ("roles", if self.roles.is_all() { "all".into() } else { self.roles.to_string() }),
            ("listening at", self.listen.to_string()),
            ("public address", self.public_url.as_ref().map_or_else(|| "the listening address".into(), Url::to_string)),
            ("data folder", if self.needs_folder() { self.data.display().to_string() } else { "not used".into() }),
            (
                "secret",
                self.secret
                    .as_ref()
                    .map_or_else(|| "generated".into(), |s| format!("given, {} characters", s.expose_secret().len())),
            ),
            ("demo data", if self.demo { "yes, when empty".into() } else { "no".into() }),
            ("Postgres", here(self.database_url.as_ref().map(host))),
            ("Redis", here(Some(self.redis_servers().iter().map(host).collect::<Vec<_>>().join(", ")).filter(|s| !s.is_empty()))),
            (
                "bus",
                if self.kafka_brokers.is_empty() {
                    "in process".into()
                } else {
                    format!("Kafka at {}", self.kafka_brokers.join(", "))
                },
            ),
            ("object storage", here(self.s3.as_ref().map(|s| format!("{} at {}", s.bucket, s.endpoint)))),
            ("mails", self.mail.as_ref().map_or_else(|| "put into the data folder".into(), MailConfig::summary)),
            ("payments", self.portone.as_ref().map_or_else(|| "stand-in started here".into(), |p| p.api_url.to_string())),
        ]
    }
}
