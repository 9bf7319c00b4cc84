//! What tickets are signed and checked with: one private key now, and the public keys of those used before.

use ed25519_dalek::{SigningKey, VerifyingKey};
use secrecy::{ExposeSecret as _, SecretString};

use super::reader::Reader;
use super::vars;
use crate::infra::keys;
use crate::limits;

const NOW: &str = "FRONTROW_TICKET_KEY";
const BEFORE: &str = "FRONTROW_TICKET_KEYS_BEFORE";

/// The keys of ticket codes.
#[derive(Clone, Debug)]
pub struct TicketKeys {
    /// The Ed25519 private key that signs, 64 hexadecimal digits.
    pub signing: SecretString,
    /// Public keys of those that signed before; codes made with them stay good.
    pub before: Vec<VerifyingKey>,
}

impl TicketKeys {
    /// Keys of an installation that was given none: they follow from its root secret, so that all of its nodes agree.
    #[must_use]
    pub fn derived(root: &SecretString) -> Self {
        Self { signing: hex::encode(keys::derive(root, "ticket codes v2")).into(), before: Vec::new() }
    }

    /// The key that signs.
    ///
    /// # Errors
    /// When it is not 64 hexadecimal digits, which settings refuse before.
    pub fn signing_key(&self) -> anyhow::Result<SigningKey> {
        private(self.signing.expose_secret()).map_err(anyhow::Error::msg)
    }

    /// The keys that are given.
    pub(super) fn read(r: &mut Reader<'_>) -> Option<Self> {
        let before = r.parsed(BEFORE, |text| text.split(',').map(str::trim).map(public).collect::<Result<Vec<_>, _>>());
        let before = before.unwrap_or_default();
        if before.len() > limits::TICKET_KEYS_BEFORE {
            r.problem(BEFORE, format!("holds {} keys, {} are the most", before.len(), limits::TICKET_KEYS_BEFORE));
        }
        let signing = r.parsed(NOW, |text| private(text).map(|_| SecretString::from(text)));
        if signing.is_none() && r.text(NOW).is_none() && !before.is_empty() {
            r.problem(NOW, format!("is missing, but {BEFORE} is given"));
        }
        Some(Self { signing: signing?, before })
    }

    /// Production signs with a key of its own, which nobody else knows.
    pub(super) fn judge_for_production(r: &mut Reader<'_>, missing: &str) {
        match r.text(NOW) {
            None => r.problem(NOW, missing),
            Some(key) if key.eq_ignore_ascii_case(vars::example(NOW)) => r.problem(NOW, "is a placeholder everybody knows"),
            Some(key) if r.text("FRONTROW_SECRET") == Some(key) => {
                r.problem(NOW, "is the root secret too; a gate key that leaks must not open everything");
            }
            Some(_) => {}
        }
        // Whoever knows the private key of an old public one makes tickets too.
        let known = private(vars::example(NOW)).map(|key| key.verifying_key());
        let before: Vec<_> =
            r.text(BEFORE).into_iter().flat_map(|text| text.split(',')).filter_map(|key| public(key.trim()).ok()).collect();
        if before.iter().any(|key| known.as_ref() == Ok(key)) || r.text(BEFORE) == Some(vars::example(BEFORE)) {
            r.problem(BEFORE, "holds a placeholder everybody knows the private key of");
        }
    }
}

fn bytes(text: &str) -> Result<[u8; 32], String> {
    let bytes = hex::decode(text).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    bytes.ok_or_else(|| "is not 64 hexadecimal digits; draw a key with `openssl rand -hex 32`".to_owned())
}

fn private(text: &str) -> Result<SigningKey, String> {
    let bytes = bytes(text)?;
    if bytes.iter().all(|byte| *byte == bytes[0]) {
        return Err("is one byte again and again; draw a key with `openssl rand -hex 32`".to_owned());
    }
    Ok(SigningKey::from_bytes(&bytes))
}

fn public(text: &str) -> Result<VerifyingKey, String> {
    let bytes = bytes(text).map_err(|_| "holds something that is not 64 hexadecimal digits".to_owned())?;
    let key = VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak());
    key.ok_or_else(|| "holds something that is no Ed25519 public key".to_owned())
}
