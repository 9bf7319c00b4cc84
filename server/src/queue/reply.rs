//! Reads a script's flat reply, value after value.

use anyhow::{Context as _, anyhow};
use redis::Value;
use uuid::Uuid;

use crate::error::Result;

/// What is left to read.
pub(super) struct Reply(std::vec::IntoIter<Value>);

impl Reply {
    pub(super) fn new(values: Vec<Value>) -> Self {
        Self(values.into_iter())
    }

    fn next(&mut self) -> Result<Value> {
        Ok(self.0.next().context("a waiting room script answered too little")?)
    }

    pub(super) fn time(&mut self) -> Result<i64> {
        match self.next()? {
            Value::Int(number) => Ok(number),
            other => Err(anyhow!("a waiting room script answered {other:?} for an integer").into()),
        }
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let number = self.time()?;
        Ok(u64::try_from(number).context("a waiting room script answered a negative number")?)
    }

    /// Bytes, or `None` for nothing.
    pub(super) fn bytes(&mut self) -> Result<Option<Vec<u8>>> {
        match self.next()? {
            Value::BulkString(bytes) => Ok(Some(bytes)),
            Value::Nil => Ok(None),
            other => Err(anyhow!("a waiting room script answered {other:?} for a string").into()),
        }
    }

    pub(super) fn text(&mut self) -> Result<String> {
        let bytes = self.bytes()?.context("a waiting room script answered nothing for a text")?;
        Ok(String::from_utf8(bytes).context("a waiting room script's text")?)
    }

    /// An id, or `None` for the empty text.
    pub(super) fn id(&mut self) -> Result<Option<Uuid>> {
        let text = self.text()?;
        if text.is_empty() { Ok(None) } else { Ok(Some(text.parse().context("a waiting room script's id")?)) }
    }
}
