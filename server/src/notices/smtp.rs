//! The way of a mail to an SMTP server, step by step, so that it is known of each failure whether the text had left.
//!
//! lettre speaks the protocol. Its pool is not used: a call that is given up in the middle would put its connection back,
//! and the next mail would take the answer to the one before for its own.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use secrecy::ExposeSecret as _;
use tokio::time::timeout;

use super::mime::Mail;
use super::rules::Outcome;
use crate::config::{SmtpConfig, SmtpTls};
use crate::error::Result;
use crate::infra::crash;
use crate::limits;

/// A mail server, and the connections to it that wait for the next mail.
pub struct Smtp {
    server: SmtpConfig,
    hello: ClientId,
    tls: Option<TlsParameters>,
    credentials: Option<Credentials>,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp").field("server", &self.server).finish_non_exhaustive()
    }
}

impl Smtp {
    /// # Errors
    /// When TLS cannot be set up.
    pub(super) fn new(server: &SmtpConfig, host: Option<&str>) -> anyhow::Result<Self> {
        let tls = match server.tls {
            SmtpTls::None => None,
            SmtpTls::Start | SmtpTls::Whole => Some(TlsParameters::new(server.host.clone())?),
        };
        let credentials = server.log_in.as_ref();
        Ok(Self {
            server: server.clone(),
            hello: host.map_or_else(ClientId::default, |host| ClientId::Domain(host.to_owned())),
            tls,
            credentials: credentials.map(|(user, password)| Credentials::new(user.clone(), password.expose_secret().to_owned())),
            idle: Mutex::default(),
        })
    }

    pub(super) async fn send<F: Future<Output = Result<bool>>>(&self, mail: &Mail, entrust: impl FnOnce() -> F) -> Outcome {
        let mut line = match timeout(limits::SMTP_CONNECT, self.line()).await {
            Ok(Ok(line)) => line,
            Ok(Err(error)) => return Outcome::Failed(format!("no connection: {error}")),
            Err(_) => return Outcome::Failed("the mail server did not answer in time".to_owned()),
        };
        match timeout(limits::SMTP_ENVELOPE, envelope(&mut line, mail)).await {
            Ok(Ok(())) => {}
            Ok(Err(outcome)) => {
                self.keep_if_sane(line).await;
                return outcome;
            }
            Err(_) => return Outcome::Failed("the mail server took too long over sender and recipient".to_owned()),
        }
        match entrust().await {
            Ok(true) => {}
            // The server waits for a text that does not come; closing the connection tells it so.
            Ok(false) => return Outcome::Taken,
            Err(error) => return Outcome::Failed(error.to_string()),
        }
        crash::point("notices.entrusted");
        match timeout(limits::SMTP_CONTENT, line.message(&mail.bytes)).await {
            Ok(Ok(_)) => {
                self.keep(line);
                Outcome::Sent
            }
            Ok(Err(error)) if error.is_permanent() => {
                self.keep(line);
                Outcome::Refused(error.to_string())
            }
            Ok(Err(error)) if error.is_transient() => {
                self.keep(line);
                Outcome::Failed(error.to_string())
            }
            Ok(Err(error)) => Outcome::Unsure(format!("the text had left: {error}")),
            Err(_) => Outcome::Unsure("the text had left, and the mail server took too long over it".to_owned()),
        }
    }

    /// A connection that is ready for a mail.
    async fn line(&self) -> Result<AsyncSmtpConnection, Error> {
        while let Some(mut line) = self.waiting() {
            if line.test_connected().await {
                return Ok(line);
            }
        }
        let (whole, start) = match self.server.tls {
            SmtpTls::None => (None, None),
            SmtpTls::Start => (None, self.tls.clone()),
            SmtpTls::Whole => (self.tls.clone(), None),
        };
        let address = (self.server.host.as_str(), self.server.port);
        let mut line = AsyncSmtpConnection::connect_tokio1(address, Some(limits::SMTP_CONNECT), &self.hello, whole, None).await?;
        if let Some(tls) = start {
            line.starttls(tls, &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            line.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(line)
    }

    fn waiting(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(_, since)| since.elapsed() < limits::SMTP_IDLE);
        idle.pop().map(|(line, _)| line)
    }

    fn keep(&self, line: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < limits::NOTICE_WORKERS && !line.has_broken() {
            idle.push((line, Instant::now()));
        }
    }

    /// After a refusal the server must forget the mail that was begun.
    async fn keep_if_sane(&self, mut line: AsyncSmtpConnection) {
        if let Ok(Ok(_)) = timeout(limits::SMTP_CONNECT, line.command(Rset)).await {
            self.keep(line);
        }
    }
}

/// Names sender and recipient and asks to send the text. Nothing has left if this fails.
async fn envelope(line: &mut AsyncSmtpConnection, mail: &Mail) -> Result<(), Outcome> {
    let options = options(line, mail)?;
    // A server that does not take our sender refuses us, not this mail: somebody will set that right.
    line.command(MailFrom::new(Some(mail.from.clone()), options)).await.map_err(|error| Outcome::Failed(error.to_string()))?;
    line.command(Rcpt::new(mail.to.clone(), Vec::new())).await.map_err(refusal)?;
    line.command(Data).await.map_err(refusal)?;
    Ok(())
}

fn options(line: &AsyncSmtpConnection, mail: &Mail) -> Result<Vec<MailParameter>, Outcome> {
    let has = |extension| line.server_info().supports_feature(extension);
    let mut options = Vec::new();
    if !AsRef::<str>::as_ref(&mail.to).is_ascii() {
        if !has(Extension::SmtpUtfEight) {
            return Err(Outcome::Refused("the mail server takes no address with letters beyond ASCII".to_owned()));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !mail.bytes.is_ascii() {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    Ok(options)
}

fn refusal(error: Error) -> Outcome {
    if error.is_permanent() { Outcome::Refused(error.to_string()) } else { Outcome::Failed(error.to_string()) }
}
