//! What stands between the world and the routes: who may call from other pages, whom a forwarded address is believed,
//! how often somebody may call, who may read the metrics.

use std::net::IpAddr;

use axum::http::HeaderValue;
use secrecy::SecretString;
use url::Url;

use super::reader::Reader;
use crate::limits;

/// The edge. The default is closed and unlimited.
#[derive(Clone, Debug, Default)]
pub struct Edge {
    /// Origins whose pages may call the API; none by default.
    pub cors_origins: Vec<HeaderValue>,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
    /// Requests a minute for one address without a token; 0 for no limit.
    pub rate_address: u32,
    /// Requests a minute for one account; 0 for no limit.
    pub rate_account: u32,
    /// Who reads `/metrics` shows this; without one only this machine does.
    pub metrics_token: Option<SecretString>,
}

impl Edge {
    pub(super) fn read(r: &mut Reader<'_>) -> Self {
        Self {
            cors_origins: r.parsed("FRONTROW_CORS_ORIGINS", |text| each(text, origin)).unwrap_or_default(),
            trusted_proxies: r.parsed("FRONTROW_TRUSTED_PROXIES", |text| each(text, Network::parse)).unwrap_or_default(),
            rate_address: r.parsed("FRONTROW_RATE_ADDRESS", rate).unwrap_or(limits::RATE_ADDRESS),
            rate_account: r.parsed("FRONTROW_RATE_ACCOUNT", rate).unwrap_or(limits::RATE_ACCOUNT),
            metrics_token: r.parsed("FRONTROW_METRICS_TOKEN", metrics_token),
        }
    }
}

/// Addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// Reads `10.0.0.0/8`, or one address.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is neither an address nor a network such as 10.0.0.0/8");
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.parse().map_err(|_| wrong()))?;
        if bits <= most { Ok(Self { address, bits }) } else { Err(wrong()) }
    }

    /// Whether `other` is one of them; an IPv4 address may come in IPv6's clothes.
    #[must_use]
    pub fn contains(&self, other: IpAddr) -> bool {
        let (own, other) = (self.address.to_canonical(), other.to_canonical());
        match (own, other) {
            (IpAddr::V4(a), IpAddr::V4(b)) => (a.to_bits() ^ b.to_bits()).checked_shr(32 - self.bits).unwrap_or(0) == 0,
            (IpAddr::V6(a), IpAddr::V6(b)) => (a.to_bits() ^ b.to_bits()).checked_shr(128 - self.bits).unwrap_or(0) == 0,
            _ => false,
        }
    }
}

fn each<T>(text: &str, one: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    text.split(',').map(str::trim).map(one).collect()
}

/// An origin as browsers send it: scheme, host, port, nothing behind. `*` would open the API with people's cookies.
fn origin(text: &str) -> Result<HeaderValue, String> {
    let wrong = || format!("{text:?} is not an origin such as https://app.example.org");
    let url = Url::parse(text).map_err(|_| wrong())?;
    if !matches!(url.scheme(), "https" | "http") || url.origin().ascii_serialization() != text {
        return Err(wrong());
    }
    HeaderValue::from_str(text).map_err(|_| wrong())
}

fn rate(text: &str) -> Result<u32, String> {
    let fits = text.parse().ok().filter(|n| *n <= limits::RATE_MOST);
    fits.ok_or_else(|| format!("{text:?} is not a number from 0 (no limit) to {}", limits::RATE_MOST))
}

fn metrics_token(text: &str) -> Result<SecretString, String> {
    if text.len() >= 8 && text.bytes().all(|b| b.is_ascii_graphic()) {
        Ok(SecretString::from(text))
    } else {
        Err("needs at least 8 visible ASCII characters".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_the_addresses_that_begin_alike() {
        let table = [
            ("10.0.0.0/8", "10.255.1.2", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.6", false),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("2001:db8::/32", "2001:db8:5::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "2001:db9::1", true),
        ];
        for (network, address, held) in table {
            let network = Network::parse(network).unwrap();
            assert_eq!(network.contains(address.parse().unwrap()), held, "{network:?} {address}");
        }
        for wrong in ["10.0.0.0/33", "10.0.0/8", "::/129", "proxy", "10.0.0.0/", "/8"] {
            assert!(Network::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_origin_is_scheme_host_and_port_and_nothing_else() {
        for right in ["https://app.example.org", "http://localhost:5173"] {
            assert_eq!(origin(right).unwrap(), right);
        }
        for wrong in
            ["*", "null", "https://app.example.org/", "https://a/b", "app.example.org", "ftp://a", "https://A.example.org"]
        {
            assert!(origin(wrong).is_err(), "{wrong}");
        }
    }
}
