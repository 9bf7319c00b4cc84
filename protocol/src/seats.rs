//! Seat states and their packed form: 2 bits a seat, seat index order, low bits first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::SeatIndex;

/// Seats in one byte of the packed form.
pub const SEATS_PER_BYTE: usize = 4;

/// What a seat is, on the wire a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(into = "u8", try_from = "u8")]
#[schemars(with = "u8")]
#[repr(u8)]
pub enum SeatState {
    /// Anybody admitted may hold it.
    #[default]
    Available = 0,
    /// Somebody claims it for a while.
    Held = 1,
    /// A ticket exists.
    Sold = 2,
    /// Not for sale.
    Blocked = 3,
}

impl From<SeatState> for u8 {
    fn from(state: SeatState) -> Self {
        state as Self
    }
}

impl TryFrom<u8> for SeatState {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Ok(match number {
            0 => Self::Available,
            1 => Self::Held,
            2 => Self::Sold,
            3 => Self::Blocked,
            _ => return Err("a seat state is 0, 1, 2 or 3"),
        })
    }
}

/// Bytes that `count` seats take when packed.
#[must_use]
pub const fn packed_len(count: usize) -> usize {
    count.div_ceil(SEATS_PER_BYTE)
}

/// Reads one seat from the packed form; a seat beyond the end is available (Redis trims nothing, but a string that was
/// never written that far reads as zeros).
#[must_use]
pub fn get(packed: &[u8], seat: SeatIndex) -> SeatState {
    let index = seat as usize;
    let byte = packed.get(index / SEATS_PER_BYTE).copied().unwrap_or(0);
    match (byte >> (2 * (index % SEATS_PER_BYTE))) & 3 {
        0 => SeatState::Available,
        1 => SeatState::Held,
        2 => SeatState::Sold,
        _ => SeatState::Blocked,
    }
}

/// Writes one seat into the packed form, which must be long enough; a seat beyond it is ignored.
pub fn set(packed: &mut [u8], seat: SeatIndex, state: SeatState) {
    let index = seat as usize;
    if let Some(byte) = packed.get_mut(index / SEATS_PER_BYTE) {
        let shift = 2 * (index % SEATS_PER_BYTE);
        *byte = (*byte & !(3 << shift)) | ((state as u8) << shift);
    }
}

/// The bit offset `BITFIELD … u2` wants for a seat. Redis counts bits from the most significant one, our packed form
/// puts the first seat into the low bits, so the order inside a byte is mirrored.
#[must_use]
pub const fn bitfield_offset(seat: SeatIndex) -> u64 {
    let seat = seat as u64;
    8 * (seat / 4) + 6 - 2 * (seat % 4)
}

/// One changed seat: `[index, state]` on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeatChange(pub SeatIndex, #[cfg_attr(test, ts(type = "number"))] pub SeatState);
