//! Ticket codes: `FR1.<ticket id, 32 hex digits>.<signature, 32 hex digits>`. The signature is HMAC-SHA256 over all that
//! stands before the last dot, cut to 128 bits, with a key of its own derived from the root secret: a code cannot be
//! guessed or made without the secret, and does not name its owner or seat.

use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::SecretString;
use sha2::Sha256;
use uuid::Uuid;

use crate::infra::keys;

const VERSION: &str = "FR1";
const SIGNATURE_BYTES: usize = 16;

/// Signs and checks ticket codes.
#[derive(Clone)]
pub struct Codes {
    mac: Option<Hmac<Sha256>>,
}

impl Codes {
    /// The signer of an installation with this root secret.
    #[must_use]
    pub fn new(secret: &SecretString) -> Self {
        Self { mac: Hmac::new_from_slice(&keys::derive(secret, "ticket codes v1")).ok() } // any length is a key
    }

    /// The code of a ticket.
    ///
    /// # Errors
    /// Never in practice: the key has a legal length.
    pub fn sign(&self, ticket: Uuid) -> anyhow::Result<String> {
        let signed = format!("{VERSION}.{}", ticket.simple());
        let mut mac = self.mac.clone().ok_or_else(|| anyhow::anyhow!("no key for ticket codes"))?;
        mac.update(signed.as_bytes());
        let signature = mac.finalize().into_bytes();
        Ok(format!("{signed}.{}", hex::encode(&signature[..SIGNATURE_BYTES])))
    }

    /// The ticket a code is of, if it was signed here. Whether the ticket is valid is for the books to say.
    #[must_use]
    pub fn verify(&self, code: &str) -> Option<Uuid> {
        let (signed, signature) = code.rsplit_once('.')?;
        let ticket = Uuid::try_parse(signed.strip_prefix(VERSION)?.strip_prefix('.')?).ok()?;
        let signature: [u8; SIGNATURE_BYTES] = hex::decode(signature).ok()?.try_into().ok()?;
        let mut mac = self.mac.clone()?;
        mac.update(signed.as_bytes());
        mac.verify_truncated_left(&signature).ok().map(|()| ticket)
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;
    use uuid::Uuid;

    #[test]
    fn a_code_is_checked_with_the_key_it_was_made_with() {
        let (ours, theirs) = (Codes::new(&"ours".to_owned().into()), Codes::new(&"theirs".to_owned().into()));
        let ticket = Uuid::now_v7();
        let code = ours.sign(ticket).unwrap();
        assert_eq!(ours.verify(&code), Some(ticket));
        assert_eq!(theirs.verify(&code), None);
    }

    #[test]
    fn no_changed_or_shortened_code_passes() {
        let codes = Codes::new(&"secret".to_owned().into());
        let code = codes.sign(Uuid::now_v7()).unwrap();
        for at in 0..code.len() {
            let mut changed = code.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            assert_eq!(codes.verify(std::str::from_utf8(&changed).unwrap()), None, "changed at {at}");
            assert_eq!(codes.verify(&code[..at]), None, "cut at {at}");
        }
    }
}
