//! Close codes: one table that tells a client why its socket ended and whether to come back.

/// Why the server closes a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CloseCode {
    /// The node shuts down for good (1001).
    ShuttingDown,
    /// The node restarts; the reason text is `retry_in_ms=<n>` (1012).
    Restarting,
    /// The client broke the protocol: binary, oversized or endless bad frames (4400).
    ProtocolAbuse,
    /// No valid authentication in time, or it ran out (4401).
    NotAuthenticated,
    /// The client reads too slowly to be told what it must know (4408).
    TooSlow,
    /// The client sends more than its rate allows (4429).
    RateLimited,
}

impl CloseCode {
    /// Every close code the server uses.
    pub const ALL: [Self; 6] =
        [Self::ShuttingDown, Self::Restarting, Self::ProtocolAbuse, Self::NotAuthenticated, Self::TooSlow, Self::RateLimited];

    /// The number in the close frame.
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::ShuttingDown => 1001,
            Self::Restarting => 1012,
            Self::ProtocolAbuse => 4400,
            Self::NotAuthenticated => 4401,
            Self::TooSlow => 4408,
            Self::RateLimited => 4429,
        }
    }

    /// The metric label and default reason text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ShuttingDown => "shutting_down",
            Self::Restarting => "restarting",
            Self::ProtocolAbuse => "protocol_abuse",
            Self::NotAuthenticated => "not_authenticated",
            Self::TooSlow => "too_slow",
            Self::RateLimited => "rate_limited",
        }
    }

    /// Whether a client should reconnect by itself, and resume.
    #[must_use]
    pub const fn should_reconnect(self) -> bool {
        matches!(self, Self::Restarting | Self::TooSlow | Self::ShuttingDown)
    }
}
