//! The lottery's arithmetic, pure: what was promised, and who comes where. Anybody can repeat it.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context as _, ensure};
use frontrow_protocol::ids::AccountId;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// How places are drawn, as it is published.
pub const ALGORITHM: &str = "HMAC-SHA256(seed, account id as lower-case hyphenated text); the smallest comes first; \
                             commitment = SHA-256(seed); a ticket is the first 16 hexadecimal digits";

/// A lottery's seed: secret until the opening, so it is shown only by [`Seed::reveal`].
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; 32]);

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(secret)")
    }
}

impl Seed {
    /// A seed as it is kept.
    ///
    /// # Errors
    /// When it is not 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> anyhow::Result<Self> {
        Ok(Self(bytes.try_into().context("a seed has 32 bytes")?))
    }

    /// The hexadecimal text, for after the opening.
    #[must_use]
    pub fn reveal(&self) -> String {
        hex(&self.0)
    }

    /// The SHA-256 of the seed, hexadecimal: public before the opening, and what the seed is checked against after it.
    #[must_use]
    pub fn commitment(&self) -> String {
        hex(&Sha256::digest(self.0))
    }

    /// What decides where `account` comes: the smaller, the earlier.
    #[must_use]
    pub fn lot(&self, account: AccountId) -> Lot {
        let Ok(mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return Lot([0; 32]); // HMAC takes keys of any length: never
        };
        Lot(mac.chain_update(account.to_string()).finalize().into_bytes().into())
    }

    /// The accounts in the order they are drawn in.
    #[must_use]
    pub fn order(&self, accounts: impl IntoIterator<Item = AccountId>) -> Vec<AccountId> {
        let mut lots: Vec<(Lot, AccountId)> = accounts.into_iter().map(|account| (self.lot(account), account)).collect();
        lots.sort_unstable();
        lots.dedup();
        lots.into_iter().map(|(_, account)| account).collect()
    }
}

impl FromStr for Seed {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        ensure!(text.len() == 64 && text.is_ascii(), "a seed is 64 hexadecimal digits");
        let byte = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).context("a seed is hexadecimal");
        let bytes: Vec<u8> = (0..64).step_by(2).map(byte).collect::<anyhow::Result<_>>()?;
        Self::from_bytes(&bytes)
    }
}

/// What one account drew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lot([u8; 32]);

impl Lot {
    /// Its first 16 hexadecimal digits: enough to find oneself in the list, and nobody else.
    #[must_use]
    pub fn ticket(&self) -> String {
        hex(&self.0[..8])
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
