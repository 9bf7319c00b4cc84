//! Ids on the wire are UUIDs (v7). The aliases say which thing an id names.

use uuid::Uuid;

/// A person's account.
pub type AccountId = Uuid;
/// A place shows are staged in.
pub type VenueId = Uuid;
/// One immutable version of a venue's seating chart.
pub type ChartId = Uuid;
/// What is staged.
pub type ShowId = Uuid;
/// One dated staging of a show.
pub type PerformanceId = Uuid;
/// A temporary claim on seats.
pub type HoldId = Uuid;
/// What a hold becomes.
pub type OrderId = Uuid;
/// The right to one seat.
pub type TicketId = Uuid;
/// A wish for returned seats.
pub type WishId = Uuid;
/// One running server process.
pub type NodeId = Uuid;
/// One socket's life on one node.
pub type SessionId = Uuid;
/// A seat's place in its chart, counted from 0. Only meaningful with a performance.
pub type SeatIndex = u32;
