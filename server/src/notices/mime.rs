//! A letter as a message: the same bytes for the same notice, however often it is sent. Pure.

use std::time::SystemTime;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use uuid::Uuid;

use super::letter::{Letter, one_line};

/// A message on its way.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The notice's.
    pub id: Uuid,
    /// Who sends it.
    pub from: Address,
    /// Whom it goes to.
    pub to: Address,
    /// Headers and text.
    pub bytes: Vec<u8>,
}

/// To whom a message goes and when it was decided to.
pub struct Envelope<'a> {
    /// The notice's id.
    pub id: Uuid,
    /// Who sends it.
    pub from: &'a Mailbox,
    /// The person's name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
    /// When the notice was written.
    pub at: DateTime<Utc>,
}

/// Makes the message.
///
/// # Errors
/// When the address is none that mail can be sent to.
pub fn message(letter: &Letter, envelope: &Envelope<'_>) -> anyhow::Result<Mail> {
    let to = address(envelope.email)?;
    let from = envelope.from.email.clone();
    let name = Some(one_line(envelope.name)).filter(|name| !name.trim().is_empty());
    let message = Message::builder()
        .from(envelope.from.clone())
        .to(Mailbox::new(name, to.clone()))
        .subject(one_line(&letter.subject))
        // From the id alone: who gets the same mail twice, because an answer was lost, can see that it is the same.
        .message_id(Some(format!("<{}@{}>", envelope.id, from.domain())))
        .date(SystemTime::from(envelope.at))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", letter.language))
        .multipart(
            MultiPart::alternative()
                .boundary(format!("=_{}", envelope.id.simple()))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(letter.text()?))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(letter.html()?)),
        )
        .context("making the message")?;
    Ok(Mail { id: envelope.id, from, to, bytes: message.formatted() })
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// An address, its domain in the form that every server understands.
fn address(email: &str) -> anyhow::Result<Address> {
    let (local, domain) = email.rsplit_once('@').context("the address has no @")?;
    let ascii = match url::Host::parse(domain) {
        Ok(url::Host::Domain(ascii)) if !domain.is_ascii() => ascii,
        _ => domain.to_owned(),
    };
    Address::new(local, ascii).with_context(|| "the address is none that mail can be sent to".to_owned())
}
