//! Where a request comes from, and how many may come from there. Whoever shows a valid token is counted by account,
//! everybody else by address: people behind one address do not stand in each other's way once they are logged in. Each
//! node counts for itself, in memory that is bounded: what was not seen for two generations is forgotten.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;

use crate::accounts;
use crate::app::App;
use crate::config::Network;
use crate::error::{Error, Result};
use crate::infra::clock::to_ms;
use crate::limits;

const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("ratelimit-reset");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Parts of the memory, each behind a lock of its own.
const SHARDS: usize = 16;

/// The address a request came from, past the proxies that are trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

impl<S: Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let missing = || Error::Internal(anyhow::anyhow!("a request that came from nowhere"));
        parts.extensions.get::<Self>().copied().ok_or_else(missing)
    }
}

/// The address behind `peer`: the last one that a trusted proxy reports and that is not one itself. What a client writes
/// into the header stands further left and is never reached.
fn client_address(trusted: &[Network], peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer.to_canonical();
    if !headers.contains_key(FORWARDED) {
        return address;
    }
    let hops: Vec<&str> =
        headers.get_all(FORWARDED).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(',')).map(str::trim).collect();
    for hop in hops.into_iter().rev() {
        if !is_trusted(address) {
            break;
        }
        // A word that is no address comes from nobody who is trusted: the proxy that passed it on is as far as we see.
        let Some(next) = read_hop(hop) else { break };
        address = next.to_canonical();
    }
    address
}

/// An address, with a port or not.
fn read_hop(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|a| a.ip()))
}

/// Who is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Account(AccountId),
    Address(IpAddr),
}

impl Key {
    /// A customer has a whole /64 of IPv6.
    fn address(ip: IpAddr) -> Self {
        Self::Address(match ip {
            IpAddr::V4(_) => ip,
            IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        })
    }
}

/// So many requests a minute on the average; a fifth of them may come at once.
#[derive(Clone, Copy, Debug)]
struct Rule {
    /// Microseconds after which one more may come.
    interval: i64,
    burst: i64,
}

impl Rule {
    fn per_minute(rate: u32) -> Option<Self> {
        let rate = i64::from(rate);
        (rate > 0).then(|| Self { interval: (60_000_000 / rate).max(1), burst: (rate / 5).max(1) })
    }
}

/// What is left to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    limit: i64,
    remaining: i64,
    /// Seconds until all of it is back.
    reset: i64,
    /// Milliseconds until the next may come; 0 when this one might.
    wait: i64,
}

/// Two generations of what was seen: when the young one is full it becomes the old one, and the old one is forgotten.
#[derive(Debug, Default)]
struct Seen {
    young: HashMap<Key, i64>,
    old: HashMap<Key, i64>,
}

impl Seen {
    fn entry(&mut self, key: Key, now: i64) -> &mut i64 {
        if self.young.len() >= limits::RATE_KEYS / SHARDS && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        let before = self.old.remove(&key).unwrap_or(now);
        self.young.entry(key).or_insert(before)
    }
}

/// How many requests came from whom lately: for each the moment at which all of its tries would be back.
#[derive(Debug, Default)]
pub struct Rates {
    shards: [Mutex<Seen>; SHARDS],
    hasher: RandomState,
}

impl Rates {
    /// Counts one request at `now`, in microseconds.
    fn take(&self, key: Key, rule: Rule, now: i64) -> Standing {
        let shard = &self.shards[self.hasher.hash_one(key) as usize % SHARDS];
        let mut seen = shard.lock().unwrap_or_else(PoisonError::into_inner);
        let full = seen.entry(key, now);
        let (all, before) = (rule.interval * rule.burst, (*full).max(now) - now);
        let wait = before + rule.interval - all;
        let after = if wait > 0 { before } else { before + rule.interval };
        *full = now + after;
        Standing {
            limit: rule.burst,
            remaining: ((all - after) / rule.interval).max(0),
            reset: after.div_euclid(1_000_000) + 1,
            wait: if wait > 0 { wait / 1000 + 1 } else { 0 },
        }
    }
}

/// A request that was counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    key: Key,
    rule: Rule,
    standing: Standing,
}

impl Counted {
    /// `rate_limited`, for those who come too often.
    #[must_use]
    pub fn refusal(&self) -> Option<Response> {
        (self.standing.wait > 0).then(|| too_many(self.key, self.standing))
    }

    /// Says in the answer what is left.
    pub fn say(&self, headers: &mut HeaderMap) {
        say(headers, self.rule, self.standing);
    }
}

/// Names where the request comes from, and counts it where that is limited. Only the API counts; the gateway's webhooks are
/// let in by their signature, and this machine itself is nobody's to keep away.
pub fn count(app: &App, peer: SocketAddr, request: &mut Request) -> Option<Counted> {
    let edge = &app.config.edge;
    let address = client_address(&edge.trusted_proxies, peer.ip(), request.headers());
    request.extensions_mut().insert(ClientAddress(address));
    let path = request.uri().path();
    if !path.starts_with("/api/") || path == "/api/v1/payments/webhook" {
        return None;
    }
    let now = app.clock.now();
    // Verified once: the handlers' extractor finds it.
    let caller = accounts::caller_of(app, request.headers(), now);
    let (key, rate) = match &caller {
        Some(caller) => (Key::Account(caller.account), edge.rate_account),
        None if address.is_loopback() => (Key::address(address), 0),
        None => (Key::address(address), edge.rate_address),
    };
    if let Some(caller) = caller {
        request.extensions_mut().insert(caller);
    }
    let rule = Rule::per_minute(rate)?;
    let standing = app.rates.take(key, rule, to_ms(now).saturating_mul(1000));
    Some(Counted { key, rule, standing })
}

fn too_many(key: Key, standing: Standing) -> Response {
    let by = if matches!(key, Key::Account(_)) { "account" } else { "address" };
    metrics::counter!("frontrow_rate_limited_total", "by" => by).increment(1);
    let words = "Too many requests. Nothing was changed; wait as long as Retry-After says.";
    Error::refused(ErrorCode::RateLimited, words).retry_after(standing.wait.unsigned_abs()).into_response()
}

fn say(headers: &mut HeaderMap, rule: Rule, standing: Standing) {
    let window = Duration::from_micros((rule.interval * rule.burst).unsigned_abs()).as_secs().max(1);
    headers.insert(LIMIT, HeaderValue::from(standing.limit));
    headers.insert(REMAINING, HeaderValue::from(standing.remaining));
    headers.insert(RESET, HeaderValue::from(standing.reset));
    if let Ok(policy) = HeaderValue::from_str(&format!("{};w={window}", standing.limit)) {
        headers.insert(POLICY, policy);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn address_of(forwarded: &[&str], peer: &str) -> String {
        let trusted = ["10.0.0.0/8", "127.0.0.1"].map(|n| Network::parse(n).unwrap());
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED, value.parse().unwrap());
        }
        client_address(&trusted, ip(peer), &headers).to_string()
    }

    #[test]
    fn only_what_trusted_proxies_say_is_believed() {
        assert_eq!(address_of(&["203.0.113.9"], "198.51.100.1"), "198.51.100.1", "nobody's proxy");
        assert_eq!(address_of(&["203.0.113.9"], "127.0.0.1"), "203.0.113.9");
        assert_eq!(
            address_of(&["1.1.1.1, 203.0.113.9, 10.0.0.7"], "127.0.0.1"),
            "203.0.113.9",
            "what the client wrote is left of it"
        );
        assert_eq!(address_of(&["1.1.1.1", "203.0.113.9:443"], "10.1.1.1"), "203.0.113.9");
        assert_eq!(address_of(&["[2001:db8::1]:80"], "10.1.1.1"), "2001:db8::1");
        assert_eq!(address_of(&["unknown"], "10.1.1.1"), "10.1.1.1");
        assert_eq!(address_of(&[], "::ffff:10.1.1.1"), "10.1.1.1");
    }

    #[test]
    fn a_burst_is_served_then_the_average_and_others_are_not_touched() {
        let (rates, rule) = (Rates::default(), Rule::per_minute(60).unwrap());
        let key = Key::address(ip("203.0.113.9"));
        for left in (0..12).rev() {
            let standing = rates.take(key, rule, 0);
            assert_eq!((standing.remaining, standing.wait, standing.limit), (left, 0, 12));
        }
        let refused = rates.take(key, rule, 0);
        assert!((1000..=1001).contains(&refused.wait) && refused.remaining == 0, "{refused:?}");
        assert_eq!(rates.take(key, rule, 999_000).remaining, 0);
        assert_eq!(rates.take(key, rule, 1_000_000).wait, 0, "a refusal costs nothing");
        assert!(rates.take(key, rule, 1_000_000).wait > 0);
        assert_eq!(rates.take(Key::address(ip("203.0.113.10")), rule, 0).remaining, 11);
        assert_eq!(rates.take(key, rule, 120_000_000).remaining, 11, "all of it comes back");
    }

    #[test]
    fn a_customer_of_ipv6_is_one_however_many_addresses_they_use() {
        assert_eq!(Key::address(ip("2001:db8:1:2:3::1")), Key::address(ip("2001:db8:1:2:ffff::9")));
        assert_ne!(Key::address(ip("2001:db8:1:2::1")), Key::address(ip("2001:db8:1:3::1")));
    }

    #[test]
    fn a_flood_of_addresses_does_not_grow_the_memory_and_forgets_nobody_recent() {
        let (rates, rule) = (Rates::default(), Rule::per_minute(600).unwrap());
        let regular = Key::address(ip("203.0.113.9"));
        for n in 0..4 * limits::RATE_KEYS as u32 {
            rates.take(Key::address(IpAddr::V4(n.into())), rule, 0);
            if n % 1000 == 0 {
                rates.take(regular, rule, 0);
            }
        }
        let kept: usize = rates.shards.iter().map(|s| s.lock().unwrap()).map(|s| s.young.len() + s.old.len()).sum();
        assert!(kept <= 2 * limits::RATE_KEYS, "{kept}");
        assert!(rates.take(regular, rule, 0).wait > 0, "who keeps coming is remembered");
    }
}
