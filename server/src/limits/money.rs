//! Bounds of taking money by approval, and of comparing the books with the gateway's list.

use std::time::Duration;

use super::{GATEWAY_PAGE, REQUEST_TIMEOUT, SYNC_ASK};

/// How long an order waits for the gateway to take the price before its buyer is sent there. It goes on without.
pub const PRE_REGISTER: Duration = Duration::from_millis(1500);
/// How much longer than its time to pay an order may live for the charge of an approval, once.
pub const APPROVAL_TIME: Duration = Duration::from_secs(90);
/// How long a charge may take while somebody waits for it; the reconciler asks again afterwards.
pub const CONFIRM_ASK: Duration = Duration::from_secs(15);
/// The longest token a buyer's browser may come back with, in bytes.
pub const MAX_PAYMENT_TOKEN: usize = 1024;

/// How often a node looks whether the gateway's list is to be compared.
pub const LIST_EVERY: Duration = Duration::from_secs(30);
/// Who compares has the cursor so long after each page; then somebody else goes on from there.
pub const LIST_LEASE: Duration = Duration::from_secs(90);
/// The list is compared up to so long ago: what is newer may still be told by webhook, and be on its way into the list.
pub const LIST_LAG: Duration = Duration::from_secs(60);
/// Each window begins so long before the end of the last one: clocks differ, and lists lag.
pub const LIST_OVERLAP: Duration = Duration::from_secs(600);
/// The longest window that is compared in one go.
pub const LIST_WINDOW: Duration = Duration::from_secs(6 * 3600);
/// The shortest one a crowded window is cut down to.
pub const LIST_LEAST: Duration = Duration::from_secs(1);
/// How far back the first look goes.
pub const LIST_FIRST: Duration = Duration::from_secs(7 * 24 * 3600);
/// Payments of one window at most; more are compared in shorter ones. The gateway lists 60,000 at most.
pub const LIST_MOST: u64 = 20_000;
/// People may say so long that unknown money is known elsewhere; then it goes back.
pub const UNKNOWN_PATIENCE: Duration = Duration::from_secs(600);
/// The longest word of explanation that resolves a case.
pub const MAX_CASE_REASON: usize = 500;
/// Cases that a node works on at once.
pub const CASE_WORKERS: usize = 2;

const _: () = assert!(CONFIRM_ASK.as_secs() < APPROVAL_TIME.as_secs() && CONFIRM_ASK.as_secs() < REQUEST_TIMEOUT.as_secs());
const _: () = assert!(APPROVAL_TIME.as_secs() > CONFIRM_ASK.as_secs() + SYNC_ASK.as_secs(), "a charge is seen within the freeze");
const _: () = assert!(LIST_LAG.as_secs() < LIST_OVERLAP.as_secs() && LIST_OVERLAP.as_secs() < LIST_WINDOW.as_secs());
const _: () = assert!(LIST_MOST > 10 * GATEWAY_PAGE as u64);
