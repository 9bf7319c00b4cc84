//! Sets of names that lie in a slot of their own, apart from what they name. A cluster may lose the one and keep the
//! other; whoever knew a name puts it back if what it names is still there.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::Redis;
use crate::error::Result;

/// What this node last read of each set.
#[derive(Clone, Debug, Default)]
pub(super) struct Known(Arc<Mutex<HashMap<&'static str, BTreeSet<String>>>>);

impl Known {
    fn of(&self, set: &'static str) -> BTreeSet<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(set).cloned().unwrap_or_default()
    }

    fn is_now(&self, set: &'static str, members: BTreeSet<String>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(set, members);
    }
}

impl Redis {
    /// The members of `set`. One that this node knew and the set lacks is put back if the key that `witness` names for
    /// it exists. While a cluster's server that has the set is away the members are those last read.
    ///
    /// # Errors
    /// When Redis fails.
    pub async fn members(&self, set: &'static str, witness: impl Fn(&str) -> String) -> Result<Vec<String>> {
        let mut connection = self.get().await?;
        let known = self.known.of(set);
        let read: redis::RedisResult<BTreeSet<String>> = redis::cmd("SMEMBERS").arg(set).query_async(&mut connection).await;
        let mut members = match read {
            Ok(members) => members,
            Err(_) if self.is_cluster() && !known.is_empty() => return Ok(known.into_iter().collect()),
            Err(error) => return Err(error.into()),
        };
        let missing: Vec<&String> = known.difference(&members).collect();
        if !missing.is_empty() {
            let mut pipe = redis::pipe();
            missing.iter().for_each(|member| {
                pipe.cmd("EXISTS").arg(witness(member));
            });
            let exist: Vec<bool> = pipe.query_async(&mut connection).await?;
            let back: Vec<String> =
                missing.iter().zip(exist).filter(|(_, exists)| *exists).map(|(name, _)| (*name).clone()).collect();
            if !back.is_empty() {
                tracing::warn!(set, names = back.len(), "Redis lost names of what it still has; putting them back");
                redis::cmd("SADD").arg(set).arg(&back).query_async::<()>(&mut connection).await?;
                members.extend(back);
            }
        }
        self.known.is_now(set, members.clone());
        Ok(members.into_iter().collect())
    }
}
