//! One root secret, many keys: each use derives its own by a label, so that a signature made for one purpose proves
//! nothing for another.

use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

/// The key for the use that `label` names: HMAC-SHA256 of the label under the root secret.
#[must_use]
pub fn derive(root: &SecretString, label: &str) -> [u8; 32] {
    // HMAC takes keys of any length; the fallback cannot happen and is still a key nobody else has.
    let mac = Hmac::<Sha256>::new_from_slice(root.expose_secret().as_bytes());
    let Ok(mut mac) = mac else { return [0; 32] };
    mac.update(label.as_bytes());
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::derive;

    #[test]
    fn keys_differ_by_label_and_by_root() {
        let (a, b) = ("root a".to_owned().into(), "root b".to_owned().into());
        assert_eq!(derive(&a, "x"), derive(&a, "x"));
        assert_ne!(derive(&a, "x"), derive(&a, "y"));
        assert_ne!(derive(&a, "x"), derive(&b, "x"));
    }
}
