//! Which parts of the server a node is. What each part serves and runs is the table in [`crate::roles`].

use std::fmt;

/// A part of the server that can be deployed, scaled and lost alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The socket, and what its people need to be told.
    Sockets,
    /// Sign-up, log-in, profile, roles of people.
    Accounts,
    /// Shows, performances, venues, charts, images; the page.
    Catalogue,
    /// REST of waiting rooms.
    Booking,
    /// Checkout, tickets, payments.
    Orders,
    /// Reviews and likes.
    Reviews,
    /// What happens without anybody asking.
    Workers,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] =
        [Self::Sockets, Self::Accounts, Self::Catalogue, Self::Booking, Self::Orders, Self::Reviews, Self::Workers];

    /// Its name in settings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sockets => "sockets",
            Self::Accounts => "accounts",
            Self::Catalogue => "catalogue",
            Self::Booking => "booking",
            Self::Orders => "orders",
            Self::Reviews => "reviews",
            Self::Workers => "workers",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The roles of one node: one at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles(u8);

impl Roles {
    /// One node is everything.
    pub const ALL: Self = Self((1 << Role::ALL.len()) - 1);

    /// A node with one role.
    #[must_use]
    pub const fn only(role: Role) -> Self {
        Self(role.bit())
    }

    /// Reads a comma-separated list, or `all`.
    ///
    /// # Errors
    /// What is wrong with the list.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text == "all" {
            return Ok(Self::ALL);
        }
        text.split(',').map(str::trim).try_fold(Self(0), |roles, word| {
            let role = Role::ALL.into_iter().find(|role| role.as_str() == word);
            let role = role.ok_or_else(|| format!("{word:?} is no role; the roles are {} (or all)", Self::ALL))?;
            Ok(Self(roles.0 | role.bit()))
        })
    }

    /// Whether `role` is one of them.
    #[must_use]
    pub const fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// Whether this node is everything.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.0 == Self::ALL.0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Role::as_str).collect();
        f.write_str(&names.join(","))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}
