//! Argon2id, off the async threads, a few at a time. Each run takes 19 MiB and some tens of milliseconds of a core, so
//! a crowd that logs in at once waits in a short line and is told to come back when that is full.

use anyhow::anyhow;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::Semaphore;

use crate::error::{Error, Result};
use crate::limits;

/// Cores and memory are the process', so this is too.
static WORKERS: Semaphore = Semaphore::const_new(limits::PASSWORD_WORKERS);
static LINE: Semaphore = Semaphore::const_new(limits::PASSWORD_WORKERS + limits::PASSWORD_WAITERS);

/// A hash of nobody's password with the parameters of every other, so that an e-mail without an account takes as long
/// to refuse as one with.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The hash to keep.
///
/// # Errors
/// `overloaded`; faults.
pub(crate) async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    work(move || {
        Ok(Argon2::default().hash_password(password.as_bytes()).map_err(|e| anyhow!("hashing a password: {e}"))?.to_string())
    })
    .await
}

/// Whether `password` is the one `kept` was made from. Without a hash the answer is no, after the same work.
///
/// # Errors
/// `overloaded`; faults.
pub(super) async fn verify(password: &str, kept: Option<String>) -> Result<bool> {
    let password = password.to_owned();
    work(move || {
        // Fixtures and closed accounts keep a hash that nothing matches; refusing them takes the same work too.
        let real = kept.as_deref().and_then(|kept| PasswordHash::new(kept).ok());
        let known = real.is_some();
        let hash = match real {
            Some(hash) => hash,
            None => PasswordHash::new(NOBODY).map_err(|e| anyhow!("the hash of nobody: {e}"))?,
        };
        Ok(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok() && known)
    })
    .await
}

/// Runs `job` on a blocking thread when it is its turn. The permits go with the job: a caller who leaves does not make
/// room before the work is done.
async fn work<T: Send + 'static>(job: impl FnOnce() -> anyhow::Result<T> + Send + 'static) -> Result<T> {
    let Ok(place) = LINE.try_acquire() else {
        metrics::counter!("frontrow_passwords_shed_total").increment(1);
        return Err(Error::overloaded(2000));
    };
    let worker = WORKERS.acquire().await.map_err(|e| Error::Internal(e.into()))?;
    let done = tokio::task::spawn_blocking(move || {
        let _held = (place, worker);
        job()
    });
    Ok(done.await.map_err(anyhow::Error::from)??)
}

#[cfg(test)]
mod tests {
    use super::{NOBODY, hash, verify};

    #[tokio::test]
    async fn the_right_password_and_no_other() {
        let kept = hash("correct horse").await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "parameters of {kept}");
        assert!(verify("correct horse", Some(kept.clone())).await.unwrap());
        assert!(!verify("correct horsf", Some(kept.clone())).await.unwrap());
        assert_ne!(kept, hash("correct horse").await.unwrap(), "a salt each");
    }

    #[tokio::test]
    async fn nobody_and_nonsense_are_refused_not_faults() {
        assert!(!verify("x", None).await.unwrap());
        assert!(!verify("x", Some("!".into())).await.unwrap());
        let nobody = argon2::password_hash::phc::PasswordHash::new(NOBODY).unwrap();
        assert!(nobody.hash.is_some() && nobody.salt.is_some(), "or the work would be skipped");
    }
}
