//! Wishes as their owners see them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId, SeatIndex};
use frontrow_protocol::server::{HoldGranted, WishState, WishStatus};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{from_column, status};
use crate::error::Result;
use crate::limits::WISHES_SHOWN;

/// What somebody wishes for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NewWish {
    /// How many seats, all or none; at most what one person may have.
    #[schema(minimum = 1, maximum = 100, example = 2)]
    pub seats: u32,
    /// Of which grade; null or absent: any one grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
}

/// A wish for returned seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Wish {
    /// Which.
    pub id: Uuid,
    /// Where.
    pub performance: Uuid,
    /// Of which show.
    pub show: Uuid,
    /// The show's title.
    pub show_title: String,
    /// The venue's name.
    pub venue_name: String,
    /// When the performance begins.
    pub starts_at: DateTime<Utc>,
    /// How many seats.
    pub seats: u32,
    /// Of which grade; null: any one.
    pub grade: Option<String>,
    /// How far along: `waiting`, `offered`, or how it ended: `ordered`, `declined`, `passed`, `left`, `closed`.
    #[schema(value_type = String, example = "waiting")]
    pub status: WishStatus,
    /// 1 is first; only while it waits.
    pub position: Option<u64>,
    /// The seats that are held; only while they are offered.
    pub offer: Option<Offer>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// Seats held for somebody on the waiting list. Ordered by its hold, without standing in line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Offer {
    /// What `POST /orders` takes.
    pub hold: Uuid,
    /// Which seats.
    pub seats: Vec<OfferedSeat>,
    /// What they cost together, in minor units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Until when they are held.
    pub expires_at: DateTime<Utc>,
}

/// A seat of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfferedSeat {
    /// In its chart.
    #[schema(value_type = u32)]
    pub index: SeatIndex,
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
    /// Its grade.
    pub grade: String,
    /// What it costs, in minor units.
    pub amount: i64,
}

/// One's own wishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct WishList {
    /// The latest first.
    pub items: Vec<Wish>,
}

impl Wish {
    /// What the socket tells of it.
    #[must_use]
    pub fn state(&self) -> WishState {
        let granted = |offer: &Offer| HoldGranted {
            hold: offer.hold,
            performance: self.performance,
            seats: offer.seats.iter().map(|seat| seat.index).collect(),
            amount: offer.amount,
            currency: offer.currency.clone(),
            expires_at: offer.expires_at,
        };
        WishState {
            performance: self.performance,
            seats: self.seats,
            grade: self.grade.clone(),
            status: self.status,
            position: self.position,
            offer: self.offer.as_ref().map(granted),
        }
    }
}

/// An account's wishes, the latest first; at one performance or at all. An offer whose hold is not made yet is not told:
/// until then the wish waits.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn of_account(pg: &PgPool, account: AccountId, performance: Option<PerformanceId>) -> Result<Vec<Wish>> {
    let rows = sqlx::query!(
        r#"select w.id, w.performance_id, p.show_id, s.title, v.name as venue_name, p.starts_at, p.currency, w.seats, w.grade,
                  case when w.status = 'offered' and o.id is null then 'waiting' else w.status end as "status!",
                  (select count(*) + 1 from wishes b where b.performance_id = w.performance_id and b.status = 'waiting'
                   and b.place < w.place and w.status in ('waiting', 'offered')) as "position!",
                  o.id as "offer?", o.expires_at as "expires_at?", w.created_at
           from wishes w
           join performances p on p.id = w.performance_id
           join shows s on s.id = p.show_id
           join venues v on v.id = p.venue_id
           left join offers o on o.wish_id = w.id and o.status = 'open' and o.held_at is not null
           where w.account_id = $1 and ($2::uuid is null or w.performance_id = $2)
           order by w.ended_at is null desc, w.place desc limit $3"#,
        account,
        performance,
        if performance.is_some() { 1 } else { WISHES_SHOWN }
    )
    .fetch_all(pg)
    .await?;
    let offers: Vec<HoldId> = rows.iter().filter_map(|row| row.offer).collect();
    let mut seats = if offers.is_empty() { HashMap::new() } else { seats(pg, &offers).await? };
    rows.into_iter()
        .map(|row| {
            let status = status(&row.status)?;
            let offer = row.offer.zip(row.expires_at).map(|(hold, expires_at)| {
                let seats = seats.remove(&hold).unwrap_or_default();
                let amount = seats.iter().map(|seat| seat.amount).sum();
                Offer { hold, seats, amount, currency: row.currency, expires_at }
            });
            Ok(Wish {
                id: row.id,
                performance: row.performance_id,
                show: row.show_id,
                show_title: row.title,
                venue_name: row.venue_name,
                starts_at: row.starts_at,
                seats: from_column(row.seats),
                grade: row.grade,
                status,
                position: (status == WishStatus::Waiting).then(|| u64::try_from(row.position).unwrap_or(1)),
                offer,
                created_at: row.created_at,
            })
        })
        .collect()
}

async fn seats(pg: &PgPool, offers: &[HoldId]) -> Result<HashMap<HoldId, Vec<OfferedSeat>>> {
    let rows = sqlx::query!(
        r#"select o.offer_id, o.seat_index, s.section, s.row_label, s.seat_label, s.grade, p.amount
           from offer_seats o
           join performance_seats s on s.performance_id = o.performance_id and s.seat_index = o.seat_index
           join performance_prices p on p.performance_id = s.performance_id and p.grade = s.grade
           where o.offer_id = any($1) order by o.seat_index"#,
        offers
    )
    .fetch_all(pg)
    .await?;
    let mut seats: HashMap<HoldId, Vec<OfferedSeat>> = HashMap::new();
    for row in rows {
        seats.entry(row.offer_id).or_default().push(OfferedSeat {
            index: from_column(row.seat_index),
            section: row.section,
            row: row.row_label,
            seat: row.seat_label,
            grade: row.grade,
            amount: row.amount,
        });
    }
    Ok(seats)
}
