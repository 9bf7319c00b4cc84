//! A waiting room's settings: their defaults, and what changes of them.

use super::RoomSettings;

/// What changes of a waiting room.
#[derive(Clone, Copy, Debug, Default)]
pub struct RoomChange {
    /// See [`RoomSettings`].
    pub capacity: Option<u32>,
    /// See [`RoomSettings`].
    pub admission_seconds: Option<u32>,
    /// See [`RoomSettings`].
    pub grace_seconds: Option<u32>,
    /// See [`RoomSettings`].
    pub hold_seconds: Option<u32>,
    /// See [`RoomSettings`].
    pub payment_seconds: Option<u32>,
    /// See [`RoomSettings`].
    pub keep_place: Option<bool>,
    /// See [`RoomSettings`].
    pub paused: Option<bool>,
    /// See [`RoomSettings`].
    pub admission_per_minute: Option<u32>,
    /// See [`RoomSettings`]; fixed at the opening.
    pub lottery: Option<bool>,
}

impl RoomChange {
    /// `room` with what changes.
    #[must_use]
    pub fn apply(&self, room: RoomSettings) -> RoomSettings {
        RoomSettings {
            capacity: self.capacity.unwrap_or(room.capacity),
            admission_seconds: self.admission_seconds.unwrap_or(room.admission_seconds),
            grace_seconds: self.grace_seconds.unwrap_or(room.grace_seconds),
            hold_seconds: self.hold_seconds.unwrap_or(room.hold_seconds),
            payment_seconds: self.payment_seconds.unwrap_or(room.payment_seconds),
            keep_place: self.keep_place.unwrap_or(room.keep_place),
            paused: self.paused.unwrap_or(room.paused),
            admission_per_minute: self.admission_per_minute.unwrap_or(room.admission_per_minute),
            lottery: self.lottery.unwrap_or(room.lottery),
        }
    }
}

/// A waiting room nobody said anything about.
pub const DEFAULT_ROOM: RoomSettings = RoomSettings {
    capacity: 100,
    admission_seconds: 600,
    grace_seconds: 30,
    hold_seconds: 600,
    payment_seconds: 600,
    keep_place: false,
    paused: false,
    admission_per_minute: 0,
    lottery: false,
};

/// The word for how the lobby is placed.
pub(super) const fn placement(lottery: bool) -> &'static str {
    if lottery { "lottery" } else { "arrival" }
}
