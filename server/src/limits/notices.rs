//! Bounds of mails.

use std::time::Duration;

/// Attempts at sending a mail before people must look at it.
pub const NOTICE_ATTEMPTS: i32 = 20;
/// How long a mail waits after its first attempt; doubled at each attempt up to [`NOTICE_MAX`].
pub const NOTICE_FIRST: Duration = Duration::from_secs(15);
/// The longest wait between two attempts at a mail.
pub const NOTICE_MAX: Duration = Duration::from_secs(3600);
/// How long a mail belongs to the node that took it up. One that may have arrived is not repeated before.
pub const NOTICE_LEASE: Duration = Duration::from_secs(240);
/// Mails one node sends at the same time, each over a connection of its own.
pub const NOTICE_WORKERS: usize = 4;
/// Mails one node begins to send in a second at most.
pub const NOTICE_RATE: u32 = 50;
/// How often an idle node looks for mails that are due.
pub const NOTICE_POLL: Duration = Duration::from_millis(500);
/// How often the figures of what waits and what cannot be delivered are taken.
pub const NOTICE_FIGURES: Duration = Duration::from_secs(15);
/// How long mails that were sent are kept, for those who ask whether they were.
pub const NOTICE_KEPT: Duration = Duration::from_secs(90 * 24 * 3600);
/// Rows one pass of forgetting them deletes.
pub const NOTICE_FORGET: i64 = 1000;
/// Characters that are kept of why a mail was not delivered.
pub const NOTICE_ERROR: usize = 500;
/// Seats a mail names; of more it says how many.
pub const NOTICE_SEATS: usize = 100;
/// How long connecting to the mail server may take, with its greeting, TLS and log-in.
pub const SMTP_CONNECT: Duration = Duration::from_secs(20);
/// How long it may take to accept sender and recipient.
pub const SMTP_ENVELOPE: Duration = Duration::from_secs(60);
/// How long it may take to accept the text. Servers look at it meanwhile, and giving up early would send it twice.
pub const SMTP_CONTENT: Duration = Duration::from_secs(120);
/// A connection that was idle for longer is not used again: servers close theirs unasked.
pub const SMTP_IDLE: Duration = Duration::from_secs(20);

const _: () = assert!(
    SMTP_CONNECT.as_secs() + SMTP_ENVELOPE.as_secs() + SMTP_CONTENT.as_secs() + 30 < NOTICE_LEASE.as_secs(),
    "an attempt must end before somebody else takes the mail up"
);
const _: () = assert!(NOTICE_WORKERS * 2 < super::PG_POOL as usize, "mails leave the sale its connections");
