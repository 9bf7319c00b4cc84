//! Resume tokens: a signed place. Only the client it was given to knows it, in memory.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use frontrow_protocol::ids::{AccountId, PerformanceId};
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

/// Keeps these signatures apart from everything else made with the root secret.
const LABEL: &[u8] = b"frontrow/queue/resume/v2";
/// Number, epoch and end of the admission in front of the signature.
const CLAIM: usize = 24;

/// The number a token names, and the life of the line it was drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proof {
    pub(super) number: u64,
    pub(super) epoch: u64,
    /// The end of the admission, ms; 0 while waiting. Believed only when Redis lost the line.
    pub(super) until: u64,
}

/// Makes and checks resume tokens with a key of its own, derived from the root secret.
pub(super) struct Signer(Option<Hmac<Sha256>>);

impl Signer {
    pub(super) fn new(secret: &SecretString) -> Self {
        let root = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes());
        let key = root.map(|root| root.chain_update(LABEL).finalize().into_bytes());
        Self(key.and_then(|key| Hmac::new_from_slice(&key)).ok()) // HMAC takes keys of any length: always some
    }

    /// The token for `account`'s place in `performance`: the claim, then its signature.
    pub(super) fn sign(&self, performance: PerformanceId, account: AccountId, proof: Proof) -> String {
        let mut token = proof.bytes().to_vec();
        token.extend(self.signature(performance, account, proof).unwrap_or_default());
        URL_SAFE_NO_PAD.encode(token)
    }

    /// What `token` proves; `None` when it was not made here for this account and performance.
    pub(super) fn verify(&self, performance: PerformanceId, account: AccountId, token: &str) -> Option<Proof> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (claim, signature) = bytes.split_at_checked(CLAIM)?;
        let proof = Proof::read(claim)?;
        let expected = self.signature(performance, account, proof)?;
        bool::from(signature.ct_eq(&expected)).then_some(proof)
    }

    fn signature(&self, performance: PerformanceId, account: AccountId, proof: Proof) -> Option<[u8; 32]> {
        let mac = self.0.clone()?.chain_update(performance.as_bytes()).chain_update(account.as_bytes());
        Some(mac.chain_update(proof.bytes()).finalize().into_bytes().into())
    }
}

impl Proof {
    fn bytes(self) -> [u8; CLAIM] {
        let mut bytes = [0; CLAIM];
        for (part, whole) in bytes.chunks_exact_mut(8).zip([self.number, self.epoch, self.until]) {
            part.copy_from_slice(&whole.to_be_bytes());
        }
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let part = |at: usize| Some(u64::from_be_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
        Some(Self { number: part(0)?, epoch: part(8)?, until: part(16)? })
    }
}
