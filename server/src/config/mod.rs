//! Settings. [`Settings`] is what was given, read and judged all at once; [`Config`] is complete: every service has an
//! address, given or started by [`crate::embedded`]. Start reading at [`Settings::read`]; a new variable begins in
//! [`vars::VARS`].

mod edge;
mod mail;
mod reader;
mod roles;
mod settings;
#[cfg(test)]
mod tests;
mod tickets;
pub mod vars;

use std::path::PathBuf;

use secrecy::SecretString;
use url::Url;

pub use edge::{Edge, Network};
pub use mail::{MailConfig, MailWay, SmtpConfig, SmtpTls};
pub use reader::{Problem, Problems};
pub use roles::{Role, Roles};
pub use settings::{LogFormat, Settings};
pub use tickets::TicketKeys;

use crate::limits;

/// Where this installation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Stand-ins allowed; whatever is not given is started here.
    Development,
    /// Every service must be given, and stand-ins are refused.
    Production,
}

/// Everything a node needs to run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Whether stand-ins are allowed.
    pub mode: Mode,
    /// Which parts of the server this node is.
    pub roles: Roles,
    /// The address people reach us at; payment returns and webhooks go there.
    pub public_url: Url,
    /// Postgres.
    pub database_url: String,
    /// Redis: one server or several of a cluster, see [`crate::infra::redis::parse_addresses`].
    pub redis_url: String,
    /// Kafka; empty means the in-process bus.
    pub kafka_brokers: Vec<String>,
    /// What the names of its topics begin with.
    pub kafka_prefix: String,
    /// Object storage.
    pub s3: S3Config,
    /// The payment gateway.
    pub portone: PortOneConfig,
    /// How mails are sent.
    pub mail: MailConfig,
    /// The root of every key this server signs with.
    pub secret: SecretString,
    /// What ticket codes are signed and checked with.
    pub tickets: TicketKeys,
    /// The built page; none serves no page.
    pub web_dir: Option<PathBuf>,
    /// How much at once.
    pub load: Load,
    /// What stands before the routes.
    pub edge: Edge,
}

/// How much a node takes at once before it says `overloaded`; see [`crate::infra::gates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Sockets.
    pub sockets: usize,
    /// Upgrades and authentications under way.
    pub handshakes: usize,
    /// Sockets that have not shown who they are.
    pub ungreeted: usize,
    /// Requests of sockets under way.
    pub requests: usize,
    /// Joins under way.
    pub joins: usize,
    /// Resumes under way.
    pub resumes: usize,
    /// REST requests under way.
    pub rest: usize,
}

impl Default for Load {
    fn default() -> Self {
        Self {
            sockets: limits::MAX_SOCKETS,
            handshakes: limits::MAX_HANDSHAKES,
            ungreeted: limits::MAX_UNGREETED,
            requests: limits::MAX_REQUESTS,
            joins: limits::MAX_JOINS,
            resumes: limits::MAX_RESUMES,
            rest: limits::MAX_REST,
        }
    }
}

/// Object storage.
#[derive(Clone, Debug)]
pub struct S3Config {
    /// Where.
    pub endpoint: Url,
    /// Where for people, if elsewhere.
    pub public_endpoint: Option<Url>,
    /// Region name.
    pub region: String,
    /// The bucket for images.
    pub bucket: String,
    /// Key id.
    pub access_key: String,
    /// Key.
    pub secret_key: SecretString,
}

/// The payment gateway.
#[derive(Clone, Debug)]
pub struct PortOneConfig {
    /// API base; the stand-in's in development.
    pub api_url: Url,
    /// The script the page loads.
    pub sdk_url: Url,
    /// V2 API secret.
    pub api_secret: SecretString,
    /// Our store.
    pub store_id: String,
    /// The channel the page pays through.
    pub channel_key: String,
    /// Webhook secrets, newest first; two while rotating.
    pub webhook_secrets: Vec<SecretString>,
    /// Whether payments on a TEST channel count (never in production).
    pub accept_test_channel: bool,
    /// How a payment is taken on that channel.
    pub flow: CheckoutFlow,
}

/// How a payment is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckoutFlow {
    /// The gateway charges while the buyer is there; we verify afterwards.
    #[default]
    Verify,
    /// The buyer only approves there (the channel's 수동 승인); our server has it charged once the seats are frozen.
    Manual,
}
