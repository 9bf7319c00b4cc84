//! What `REDIS_URL` may say: one address, or several of the same cluster. Pure.

use url::Url;

/// One address a server: `redis://[user:password@]host[:port][/database]`, `rediss://` for TLS; further servers of a
/// cluster follow the first as `,host[:port]` and share its scheme and credentials.
///
/// # Errors
/// What is wrong with it, in words that repeat no password.
pub fn parse(text: &str) -> Result<Vec<Url>, String> {
    // Commas separate servers: one in a password is written as %2C.
    let (head, rest) = text.split_once(',').map_or((text, ""), |(head, rest)| (head, rest));
    let first = Url::parse(head.trim()).map_err(|e| format!("is not an address ({e})"))?;
    if !["redis", "rediss"].contains(&first.scheme()) {
        return Err(format!("begins with {}://, not with redis:// or rediss://", first.scheme()));
    }
    if first.host_str().is_none_or(str::is_empty) {
        return Err("names no host".into());
    }
    let mut servers = vec![first];
    if text.contains(',') {
        for server in rest.split(',') {
            let next = at(&servers[0], server.trim()).ok_or("names several servers, one of which is not host:port")?;
            servers.push(next);
        }
    }
    Ok(servers)
}

/// `like` with another server's `host:port` or `host`; `None` where that is neither.
pub(super) fn at(like: &Url, server: &str) -> Option<Url> {
    if server.is_empty() || server.contains(['/', '@', '?', '#', ' ']) {
        return None;
    }
    // An IPv6 address comes bare from a cluster: the last colon is the port's.
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) if !server.ends_with(']') => (host, Some(port.parse().ok()?)),
        _ => (server, None),
    };
    let host = if host.contains(':') && !host.starts_with('[') { format!("[{host}]") } else { host.to_owned() };
    let mut url = like.clone();
    (!host.is_empty() && url.set_host(Some(&host)).is_ok() && url.set_port(port).is_ok()).then_some(url)
}

/// `host:port`, as a cluster names its servers.
pub(super) fn name(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    format!("{host}:{}", url.port().unwrap_or(6379))
}

#[cfg(test)]
mod tests {
    use super::{at, name, parse};

    fn names(text: &str) -> Result<Vec<String>, String> {
        Ok(parse(text)?.iter().map(name).collect())
    }

    #[test]
    fn one_server_or_several_that_share_scheme_and_credentials() {
        assert_eq!(names("redis://h").unwrap(), ["h:6379"]);
        assert_eq!(names("rediss://u:p@a:1, b:2,c").unwrap(), ["a:1", "b:2", "c:6379"]);
        assert!(
            parse("rediss://u:p@a:1,b:2")
                .unwrap()
                .iter()
                .all(|url| { (url.scheme(), url.username(), url.password()) == ("rediss", "u", Some("p")) })
        );
        for wrong in ["h:6379", "http://h", "redis://h,", "redis://h,b:x", "redis://h,redis://b", "redis://h,,b"] {
            let said = names(wrong).unwrap_err();
            assert!(!said.contains('@'), "{wrong}: {said}");
        }
    }

    #[test]
    fn servers_that_a_cluster_names_are_found() {
        let like = "redis://:p@seed:7000".parse().unwrap();
        for server in ["10.0.0.1:7001", "::1:7001", "redis-2.internal:7001"] {
            assert_eq!(name(&at(&like, server).unwrap()), server);
        }
        assert_eq!(at(&like, ":7001"), None);
    }
}
