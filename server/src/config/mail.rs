//! Settings of mails.

use std::net::IpAddr;
use std::path::PathBuf;

use lettre::message::Mailbox;
use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use url::Url;

use super::reader::{Reader, is_loopback};
use super::{Mode, vars};

/// The variables, given together.
pub(super) const MAIL: [&str; 2] = ["SMTP_URL", "MAIL_FROM"];

/// How mails are sent.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// Who sends them.
    pub from: Mailbox,
    /// Where they go.
    pub way: MailWay,
}

/// Where mails go.
#[derive(Clone, Debug)]
pub enum MailWay {
    /// Into a folder on this machine, one file each; made when the first is written.
    Folder(PathBuf),
    /// To a server.
    Smtp(SmtpConfig),
}

/// A mail server.
#[derive(Clone, Debug)]
pub struct SmtpConfig {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it is secured.
    pub tls: SmtpTls,
    /// Name and password, where it wants them.
    pub log_in: Option<(String, SecretString)>,
}

/// How a connection to a mail server is secured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// Not at all.
    None,
    /// It begins without and must change to TLS before anything is said.
    Start,
    /// From the first byte.
    Whole,
}

impl MailConfig {
    pub(super) fn read(r: &mut Reader<'_>, mode: Mode) -> Option<Self> {
        let url = r.url("SMTP_URL", &["smtps", "smtp"]);
        let from = r.parsed("MAIL_FROM", sender);
        if !r.all_or_none(&MAIL) {
            return None;
        }
        let url = url?;
        let server = match server(&url) {
            Ok(server) => server,
            Err(what) => {
                r.problem("SMTP_URL", what);
                return None;
            }
        };
        if mode == Mode::Production {
            judge(r, &url, &server);
        }
        Some(Self { from: from?, way: MailWay::Smtp(server) })
    }

    /// Where they go, without a secret.
    pub(super) fn summary(&self) -> String {
        match &self.way {
            MailWay::Folder(folder) => format!("put into {}", folder.display()),
            MailWay::Smtp(server) => format!("from {} by {}:{}", self.from.email, server.host, server.port),
        }
    }

    /// The mailbox of a server without a mail server.
    ///
    /// # Errors
    /// Never: the address is ours.
    pub fn folder(folder: PathBuf) -> anyhow::Result<Self> {
        Ok(Self { from: "Frontrow <tickets@frontrow.test>".parse()?, way: MailWay::Folder(folder) })
    }
}

/// Nobody waits for a mail that lies in a folder.
pub(super) fn wants(r: &mut Reader<'_>, missing: &str) {
    if MAIL.iter().all(|name| r.text(name).is_none()) {
        MAIL.iter().for_each(|name| r.problem(name, missing));
    }
}

fn judge(r: &mut Reader<'_>, url: &Url, server: &SmtpConfig) {
    // Of such an address the parser makes no number.
    let here = is_loopback(url) || server.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if server.tls == SmtpTls::None && !here {
        r.problem("SMTP_URL", "sends mails and the password in the clear; use smtps://, or smtp:// with ?tls=required");
    }
    for name in MAIL {
        if r.text(name) == Some(vars::example(name)) {
            r.problem(name, "is a placeholder everybody knows");
        }
    }
}

fn sender(text: &str) -> Result<Mailbox, String> {
    let fits = |from: &Mailbox| AsRef::<str>::as_ref(&from.email).is_ascii();
    let parsed = text.parse::<Mailbox>().ok().filter(fits);
    parsed.ok_or_else(|| format!("{text:?} is not an address such as Name <name@example.org>"))
}

fn server(url: &Url) -> Result<SmtpConfig, String> {
    let wish = url.query_pairs().collect::<Vec<_>>();
    let wish: Vec<(&str, &str)> = wish.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    let (tls, port) = match (url.scheme(), wish.as_slice()) {
        ("smtps", []) => (SmtpTls::Whole, 465),
        ("smtp", [("tls", "required")]) => (SmtpTls::Start, 587),
        ("smtp", []) => (SmtpTls::None, 25),
        _ => return Err("has a query that is none of ours; smtp:// may have ?tls=required".into()),
    };
    if !matches!(url.path(), "" | "/") {
        return Err("has a path; a mail server has none".into());
    }
    let decoded = |text: &str| {
        let text = percent_decode_str(text).decode_utf8();
        text.map(String::from).map_err(|_| "has a name or password that is not UTF-8".to_owned())
    };
    let log_in = match (url.username(), url.password()) {
        ("", None) => None,
        (user, Some(password)) => Some((decoded(user)?, SecretString::from(decoded(password)?))),
        (_, None) => return Err("names a user without a password".into()),
    };
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
    Ok(SmtpConfig { host, port: url.port().unwrap_or(port), tls, log_in })
}
