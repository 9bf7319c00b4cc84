//! Ticket codes, signed with Ed25519: whoever has the public key checks one without asking anybody, and nobody makes one
//! without the private key.
//!
//! A code is `FR1` and 165 characters of base32 (RFC 4648, capitals, no padding) of 103 bytes:
//!
//! | bytes | what |
//! | --- | --- |
//! | 4 | the key's id: the beginning of the SHA-256 of the public key |
//! | 16 | ticket |
//! | 16 | performance |
//! | 3 | seat index, big-endian; the performance's chart gives its section, row and label |
//! | 64 | signature over [`DOMAIN`] and the 39 bytes before it |
//!
//! Base32 and not base64url: a QR code packs capitals and digits at 5.5 bits each, so these 168 characters need 45×45
//! modules (version 7, level M) where base64url needs 49×49, and a handheld scanner that types on a keyboard of another
//! layout, or in small letters, still types the same code. The length is fixed: what is longer or shorter is no code.
//! A code names nobody; whether its ticket is valid is for the books to say.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use frontrow_protocol::ids::{PerformanceId, SeatIndex, TicketId};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::config::TicketKeys;
use crate::limits;

/// What every code begins with: the form of the rest.
pub const FORM: &str = "FR1";
/// What is signed begins with this, so that a signature made for anything else is none of a ticket.
pub const DOMAIN: &[u8] = b"frontrow ticket code v1\0";
/// Characters of a code.
pub const CHARS: usize = FORM.len() + (BYTES * 8).div_ceil(5);

const KEY: usize = 4;
const SEAT: usize = 3;
const CLAIMS: usize = KEY + 16 + 16 + SEAT;
const BYTES: usize = CLAIMS + Signature::BYTE_SIZE;
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const _: () = assert!(limits::MAX_SEATS_PER_CHART < 1 << (8 * SEAT), "every seat's index fits");
const _: () = assert!(CHARS == 168, "fits version 7 of a QR code at level M, which holds 178 capitals and digits");

/// What a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Which ticket.
    pub ticket: TicketId,
    /// Of which performance.
    pub performance: PerformanceId,
    /// For which seat.
    pub seat: SeatIndex,
}

/// Why something is no code of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejected {
    /// It is not even of this form.
    NotATicket,
    /// It has the form, and was not signed with a key of ours.
    Forged,
}

type KeyId = [u8; KEY];

/// Signs and checks ticket codes.
#[derive(Clone)]
pub struct Codes(Arc<Keys>);

struct Keys {
    signing: SigningKey,
    /// The one that signs first.
    known: Vec<(KeyId, VerifyingKey)>,
}

impl Codes {
    /// Codes with these keys.
    ///
    /// # Errors
    /// When the private key cannot be read, which settings refuse before.
    pub fn new(keys: &TicketKeys) -> anyhow::Result<Self> {
        let signing = keys.signing_key()?;
        let all = std::iter::once(signing.verifying_key()).chain(keys.before.iter().copied());
        let known = all.map(|key| (id_of(&key), key)).collect();
        Ok(Self(Arc::new(Keys { signing, known })))
    }

    /// The code of a ticket; the same each time.
    #[must_use]
    pub fn sign(&self, claims: &Claims) -> String {
        let mut bytes = Vec::with_capacity(BYTES);
        bytes.extend(id_of(&self.0.signing.verifying_key()));
        bytes.extend(claims.ticket.as_bytes());
        bytes.extend(claims.performance.as_bytes());
        bytes.extend(&claims.seat.to_be_bytes()[4 - SEAT..]);
        let signature = self.0.signing.sign(&signed(&bytes));
        bytes.extend(signature.to_bytes());
        format!("{FORM}{}", encode(&bytes))
    }

    /// What a code says, if one of our keys signed it. Small letters and space around it are forgiven; nothing else is:
    /// the signature is checked strictly, and each code has one spelling.
    ///
    /// # Errors
    /// Why it is none.
    pub fn verify(&self, code: &str) -> Result<Claims, Rejected> {
        let bytes = read(code).ok_or(Rejected::NotATicket)?;
        let (claims, signature) = bytes.split_at(CLAIMS);
        let (key, rest) = claims.split_at(KEY);
        let (_, key) = self.0.known.iter().find(|(id, _)| id == key).ok_or(Rejected::Forged)?;
        let signature = Signature::from_slice(signature).map_err(|_| Rejected::Forged)?;
        key.verify_strict(&signed(claims), &signature).map_err(|_| Rejected::Forged)?;
        let uuid = |from: usize| Uuid::from_slice(&rest[from..from + 16]).map_err(|_| Rejected::Forged);
        let seat = rest[32..].iter().fold(0, |seat, byte| seat << 8 | SeatIndex::from(*byte));
        Ok(Claims { ticket: uuid(0)?, performance: uuid(16)?, seat })
    }

    /// The public keys, for everybody.
    #[must_use]
    pub fn key_set(&self) -> TicketKeySet {
        let key = |(nth, (id, key)): (usize, &(KeyId, VerifyingKey))| TicketKey {
            kid: hex::encode(id),
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            alg: "EdDSA".to_owned(),
            usage: "sig".to_owned(),
            x: URL_SAFE_NO_PAD.encode(key.as_bytes()),
            current: nth == 0,
        };
        TicketKeySet { form: FORM.to_owned(), keys: self.0.known.iter().enumerate().map(key).collect() }
    }
}

/// The public keys that ticket codes are checked with: a JSON Web Key Set (RFC 7517, RFC 8037).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TicketKeySet {
    /// What codes begin with.
    #[schema(example = "FR1")]
    pub form: String,
    /// The keys, the one that signs now first.
    pub keys: Vec<TicketKey>,
}

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TicketKey {
    /// Its id in codes: the first four bytes of the SHA-256 of the key, as hexadecimal digits.
    #[schema(example = "21fe31df")]
    pub kid: String,
    /// Always this.
    #[schema(example = "OKP")]
    pub kty: String,
    /// Always this.
    #[schema(example = "Ed25519")]
    pub crv: String,
    /// Always this.
    #[schema(example = "EdDSA")]
    pub alg: String,
    /// Always this.
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    pub usage: String,
    /// The key, base64url.
    #[schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")]
    pub x: String,
    /// Whether new tickets are signed with it.
    pub current: bool,
}

fn id_of(key: &VerifyingKey) -> KeyId {
    let hash = Sha256::digest(key.as_bytes());
    std::array::from_fn(|i| hash[i])
}

fn signed(claims: &[u8]) -> Vec<u8> {
    [DOMAIN, claims].concat()
}

/// The bytes of a code; bounded before anything is allocated.
fn read(code: &str) -> Option<[u8; BYTES]> {
    let code = code.trim_ascii();
    if code.len() != CHARS || !code.is_ascii() {
        return None;
    }
    let (form, rest) = code.split_at(FORM.len());
    if form.eq_ignore_ascii_case(FORM) { decode(rest) } else { None }
}

fn encode(bytes: &[u8]) -> String {
    let (mut text, mut held, mut bits) = (String::with_capacity(CHARS), 0_u16, 0);
    for byte in bytes {
        held = held << 8 | u16::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(ALPHABET[usize::from(held >> bits & 31)]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(ALPHABET[usize::from(held << (5 - bits) & 31)]));
    }
    text
}

/// The bytes that are spelt so; bits that are left over must be zero, or there would be two spellings.
fn decode(text: &str) -> Option<[u8; BYTES]> {
    let (mut bytes, mut held, mut bits, mut at) = ([0; BYTES], 0_u16, 0, 0);
    for letter in text.bytes() {
        let value = match letter.to_ascii_uppercase() {
            letter @ b'A'..=b'Z' => letter - b'A',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            _ => return None,
        };
        held = held << 5 | u16::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            *bytes.get_mut(at)? = u8::try_from(held >> bits).ok()?;
            at += 1;
            held &= (1 << bits) - 1;
        }
    }
    (at == BYTES && held == 0).then_some(bytes)
}

#[cfg(test)]
mod tests;
