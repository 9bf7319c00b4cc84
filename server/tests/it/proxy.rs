//! Chooses a node by path as the proxy of a cluster does: by the matchers of `compose/Caddyfile`.

use frontrow::config::{Role, Roles};

/// The matchers, in their order.
pub struct Proxy(Vec<(Role, Vec<String>)>);

impl Proxy {
    pub fn of_the_cluster() -> Self {
        let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../compose/Caddyfile")).unwrap();
        let matcher = |line: &str| {
            let (name, paths) = line.trim().strip_prefix('@')?.split_once(" path ")?;
            let role = Roles::parse(name).ok()?.iter().next()?;
            Some((role, paths.split_whitespace().map(str::to_owned).collect()))
        };
        let matchers: Vec<_> = file.lines().filter_map(matcher).collect();
        assert_eq!(matchers.len(), 5, "sockets, accounts, booking, orders, reviews; the catalogue takes the rest");
        Self(matchers)
    }

    /// Whose nodes `path` goes to.
    pub fn role_of(&self, path: &str) -> Role {
        let path = path.split('?').next().unwrap();
        let taken = self.0.iter().find(|(_, patterns)| patterns.iter().any(|pattern| fits(pattern, path)));
        taken.map_or(Role::Catalogue, |(role, _)| *role)
    }
}

/// Caddy's path matcher: an asterisk at the end stands for anything, one in the middle for one segment.
fn fits(pattern: &str, path: &str) -> bool {
    if let Some(beginning) = pattern.strip_suffix('*').filter(|rest| !rest.contains('*')) {
        return path.starts_with(beginning);
    }
    let (wanted, given) = (pattern.split('/'), path.split('/'));
    wanted.clone().count() == given.clone().count() && wanted.zip(given).all(|(wanted, given)| wanted == "*" || wanted == given)
}

#[test]
fn patterns_fit_as_caddys_do() {
    for (pattern, fitting, other) in [
        ("/ws", "/ws", "/ws/x"),
        ("/api/v1/auth/*", "/api/v1/auth/login", "/api/v1/authx"),
        ("/api/v1/performances/*/room", "/api/v1/performances/1/room", "/api/v1/performances/1/2/room"),
    ] {
        assert!(fits(pattern, fitting) && !fits(pattern, other), "{pattern}");
    }
}
