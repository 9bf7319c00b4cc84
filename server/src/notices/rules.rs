//! Pure decisions: a notice's id, and what follows from an attempt to send it.

use std::time::Duration;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::News;
use crate::limits;

/// The id of a notice: the same for everybody who writes the same news, at any time.
#[must_use]
pub fn id_of(news: &News) -> Uuid {
    let digest = Sha256::new()
        .chain_update(b"frontrow notice ")
        .chain_update(news.kind())
        .chain_update(news.subject().as_bytes())
        .finalize();
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    // It begins with its subject's time, so that ids stay sortable by time and the index grows at one end.
    bytes[..6].copy_from_slice(&news.subject().as_bytes()[..6]);
    uuid::Builder::from_bytes(bytes).with_version(uuid::Version::SortRand).with_variant(uuid::Variant::RFC4122).into_uuid()
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The next server has it.
    Sent,
    /// Surely nothing was delivered, and another attempt may work.
    Failed(String),
    /// The text had left when the line broke: nobody knows.
    Unsure(String),
    /// It was refused for good.
    Refused(String),
    /// Somebody else has taken it over meanwhile: nothing was sent, nothing is to be noted.
    Taken,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It is done.
    Done,
    /// Again after this long.
    Later(Duration),
    /// Again when the lease ends, with the same Message-ID.
    AfterLease,
    /// Not again, unless people say so.
    GiveUp,
    /// Nothing.
    Nothing,
}

/// What follows from how the `attempts`th attempt ended.
#[must_use]
pub fn next(outcome: &Outcome, attempts: i32) -> Next {
    let last = attempts >= limits::NOTICE_ATTEMPTS;
    match outcome {
        Outcome::Sent => Next::Done,
        Outcome::Taken => Next::Nothing,
        Outcome::Refused(_) => Next::GiveUp,
        Outcome::Failed(_) | Outcome::Unsure(_) if last => Next::GiveUp,
        Outcome::Failed(_) => Next::Later(wait(attempts)),
        Outcome::Unsure(_) => Next::AfterLease,
    }
}

impl Outcome {
    /// The metric label.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed(_) => "failed",
            Self::Unsure(_) => "unsure",
            Self::Refused(_) => "refused",
            Self::Taken => "taken",
        }
    }

    /// What is written down of it.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        match self {
            Self::Sent | Self::Taken => None,
            Self::Failed(why) | Self::Unsure(why) | Self::Refused(why) => Some(why),
        }
    }
}

/// How long to wait after the `attempts`th attempt: ever longer, up to a bound.
#[must_use]
pub fn wait(attempts: i32) -> Duration {
    let doublings = attempts.saturating_sub(1).clamp(0, 20).unsigned_abs();
    limits::NOTICE_FIRST.saturating_mul(1 << doublings).min(limits::NOTICE_MAX)
}
