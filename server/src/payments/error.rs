//! How a call to the gateway can fail, told apart by what may have happened.

/// Why a call did not give what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GatewayError {
    /// The gateway knows no such payment in our store, or no attempt was ever made. Nothing happened.
    #[error("the gateway knows no such payment")]
    NotFound,
    /// The gateway understood and refused. Nothing happened; the same call will be refused again.
    #[error("the gateway refused: {kind} {message}")]
    Refused {
        /// The gateway's word, see [`refusal`].
        kind: String,
        /// For the log.
        message: String,
    },
    /// The company behind the gateway failed or refused (`PG_PROVIDER`). Most likely nothing happened, but only
    /// [`Gateway::get`](super::Gateway::get) tells. This key is spent: a new attempt needs a new one.
    #[error("the payment provider refused: {code} {message}")]
    Provider {
        /// The provider's word.
        code: String,
        /// For the log.
        message: String,
    },
    /// The call never left us. Nothing happened by it; try again.
    #[error("the gateway is out of reach: {0}")]
    Unreachable(String),
    /// Nobody knows: time ran out, the connection broke, the answer could not be read, or an earlier call with the same
    /// key still runs. Repeat the same call with the same key, or ask with [`Gateway::get`](super::Gateway::get).
    #[error("the outcome is unknown: {0}")]
    OutcomeUnknown(String),
}

impl GatewayError {
    /// Whether it is certain that this call changed nothing.
    #[must_use]
    pub const fn did_not_happen(&self) -> bool {
        matches!(self, Self::NotFound | Self::Refused { .. } | Self::Unreachable(_))
    }

    /// Whether the very same call, with the same key, is the right next step.
    #[must_use]
    pub const fn repeat_same_key(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::OutcomeUnknown(_))
    }

    /// Whether the gateway refused with this word.
    #[must_use]
    pub fn is_refusal(&self, word: &str) -> bool {
        matches!(self, Self::Refused { kind, .. } if kind == word)
    }

    /// The metric label.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Refused { .. } => "refused",
            Self::Provider { .. } => "provider",
            Self::Unreachable(_) => "unreachable",
            Self::OutcomeUnknown(_) => "unknown",
        }
    }
}

/// The gateway's words for refusals that somebody may act on.
pub mod refusal {
    /// It is paid already: ask again, do not charge.
    pub const ALREADY_PAID: &str = "ALREADY_PAID";
    /// There is nothing to give back.
    pub const PAYMENT_NOT_PAID: &str = "PAYMENT_NOT_PAID";
    /// Everything went back already: ask again, normally done.
    pub const PAYMENT_ALREADY_CANCELLED: &str = "PAYMENT_ALREADY_CANCELLED";
    /// Our idea of what is left is old: ask again and reckon anew.
    pub const CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: &str = "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN";
    /// More was asked for than is left.
    pub const CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: &str = "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT";
    /// An operator must look at it.
    pub const MAX_CANCEL_COUNT_REACHED: &str = "MAX_CANCEL_COUNT_REACHED";
    /// The token of a manual approval is wrong or too old.
    pub const INVALID_PAYMENT_TOKEN: &str = "INVALID_PAYMENT_TOKEN";
    /// What we expected is not what was asked for.
    pub const INFORMATION_MISMATCH: &str = "INFORMATION_MISMATCH";
    /// The API secret is wrong or has ended.
    pub const UNAUTHORIZED: &str = "UNAUTHORIZED";
    /// The API secret may not do this.
    pub const FORBIDDEN: &str = "FORBIDDEN";
    /// The request breaks a rule of the gateway's, or of ours before it was sent.
    pub const INVALID_REQUEST: &str = "INVALID_REQUEST";
    /// No more webhooks of this payment are sent again.
    pub const MAX_WEBHOOK_RETRY_COUNT_REACHED: &str = "MAX_WEBHOOK_RETRY_COUNT_REACHED";
}
