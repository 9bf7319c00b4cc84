//! Bounds of the waiting list for seats that come back.

use std::time::Duration;

/// How long seats that are offered are held for whom they are offered to.
pub const OFFER_LIFE: Duration = Duration::from_secs(600);
/// For how long at a time seats that come back are kept for the list: should every node that offers them be gone for so
/// long, they go on sale.
pub const WISH_LEASE: Duration = Duration::from_secs(30);
/// How often it is said that they are kept on, and that the whole list is looked at.
pub const WISH_RENEW: Duration = Duration::from_secs(5);
/// Seats a map that is loaded anew keeps for the list at most; more are no sold-out performance.
pub const WISH_KEPT: i64 = 5000;
/// How often a node looks for seats that came back unheard, and for offers that ended.
pub const WISH_SWEEP: Duration = Duration::from_secs(1);
/// How soon a node looks again at a list that another node was at.
pub const WISH_AGAIN: Duration = Duration::from_millis(100);
/// Lists a node works on at the same time, each with a database connection.
pub const WISH_WORKERS: usize = 2;
/// People one list takes.
pub const MAX_WISHES: i64 = 10_000;
/// Offers one look at a list makes.
pub const WISH_OFFERS: usize = 50;
/// A person whose wish was passed over so often has seats saved.
pub const SAVE_AFTER: u32 = 3;
/// How long seats are saved for one person.
pub const SAVE_FOR: Duration = Duration::from_secs(600);
/// How long a wish rests whose person holds too many other seats now.
pub const WISH_REST: Duration = Duration::from_secs(30);
/// Wishes a person is shown: those that wait and the latest of the others.
pub const WISHES_SHOWN: i64 = 50;

/// How long one look at a list may hold it while Redis is asked.
pub const WISH_LOOK: Duration = Duration::from_secs(10);
/// Holds of offers that one look makes, or gives up, at the same time.
pub const WISH_TOGETHER: usize = 32;
/// How long wishes that ended are kept, for those who look what became of theirs.
pub const WISH_REMEMBERED: Duration = Duration::from_secs(90 * 24 * 3600);
/// Wishes one pass of forgetting deletes.
pub const WISH_FORGET: i64 = 1000;

const _: () = assert!(WISH_RENEW.as_secs() * 3 < WISH_LEASE.as_secs(), "two lost renewals must not end a list");
const _: () = assert!(WISH_SWEEP.as_millis() * 2 <= 2000, "a return that nobody heard of is found within 2 s");
