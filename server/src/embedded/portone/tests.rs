//! Amounts, keys and schedules.
