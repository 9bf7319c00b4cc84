//! Seat by seat, what became of a performance: for its manager.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{OrderId, PerformanceId, SeatIndex};
use frontrow_protocol::seats::{self as packed, SeatState};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use utoipa::ToSchema;

use crate::accounts::Caller;
use crate::app::App;
use crate::error::Result;
use crate::seats::{self, SeatMap};
use crate::shows;

/// What a seat is in, as the live map says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Anybody admitted may hold it.
    Available,
    /// Somebody holds it, or is paying for it.
    Held,
    /// It has a ticket.
    Sold,
    /// It is not for sale.
    Blocked,
}

impl From<SeatState> for State {
    fn from(state: SeatState) -> Self {
        match state {
            SeatState::Available => Self::Available,
            SeatState::Held => Self::Held,
            SeatState::Sold => Self::Sold,
            SeatState::Blocked => Self::Blocked,
        }
    }
}

/// Some seats of a performance, by their place in the chart.
#[derive(Debug, Serialize, ToSchema)]
pub struct Seating {
    /// The seats.
    pub items: Vec<SeatedSeat>,
    /// The cursor of the next page; null on the last.
    #[schema(value_type = Option<u32>)]
    pub next: Option<SeatIndex>,
}

/// A seat as its manager sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeatedSeat {
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
    /// What it costs now, in minor units.
    pub price: i64,
    /// What it is in.
    pub state: State,
    /// The order it was bought with or is being paid by; null where there is none.
    pub order: Option<SeatOrder>,
}

/// The order of a seat: nothing of its buyer but the name others see.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeatOrder {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: OrderId,
    /// `pending` or `paid`, or on its way to `refunded`.
    pub status: String,
    /// What this seat cost in it, in minor units.
    pub amount: i64,
    /// Null when the account is closed.
    pub nickname: Option<String>,
}

/// Which seats are asked for.
#[derive(Debug)]
pub struct Wanted {
    /// Only those in this state.
    pub state: Option<State>,
    /// Only those of this grade.
    pub grade: Option<String>,
    /// Only those behind this one.
    pub after: Option<SeatIndex>,
    /// So many at most.
    pub limit: usize,
}

/// Seats of a performance of one's own. States are the live map's, orders and what is not for sale the books': between a
/// payment and the map that learns of it they may differ for a moment.
///
/// # Errors
/// `not_found`, `forbidden`; `overloaded` while the map is rebuilt; faults.
pub async fn seating(app: &App, caller: &Caller, id: PerformanceId, wanted: &Wanted) -> Result<Seating> {
    let performance = shows::managed(app, caller, id).await?;
    let blocked = sqlx::query_scalar!("select seat_index from performance_seats where performance_id = $1 and blocked", id);
    let blocked: BTreeSet<i32> = blocked.fetch_all(&app.pg).await?.into_iter().collect();
    let mut map = seats::map(app, &performance).await?;
    block(&mut map, &blocked);
    let asked = asked_for(&map, wanted);
    let rows = read(&app.pg, id, app.clock.now(), &asked, wanted).await?;
    let more = rows.len() > wanted.limit;
    let items: Vec<SeatedSeat> = rows.into_iter().take(wanted.limit).map(|row| row.with(&map)).collect();
    Ok(Seating { next: items.last().filter(|_| more).map(|seat| seat.index), items })
}

/// The map follows a moment after a manager took seats off sale or put them back; whoever did so sees it at once.
fn block(map: &mut SeatMap, blocked: &BTreeSet<i32>) {
    for seat in 0..map.count {
        let is_blocked = i32::try_from(seat).is_ok_and(|seat| blocked.contains(&seat));
        match packed::get(&map.packed, seat) {
            SeatState::Available if is_blocked => packed::set(&mut map.packed, seat, SeatState::Blocked),
            SeatState::Blocked if !is_blocked => packed::set(&mut map.packed, seat, SeatState::Available),
            _ => {}
        }
    }
}

/// The seats that are in the state asked for, behind the cursor.
fn asked_for(map: &SeatMap, wanted: &Wanted) -> Vec<i32> {
    let from = wanted.after.map_or(0, |after| after.saturating_add(1));
    (from..map.count)
        .filter(|seat| wanted.state.is_none_or(|state| State::from(packed::get(&map.packed, *seat)) == state))
        .filter_map(|seat| i32::try_from(seat).ok())
        .collect()
}

struct Row {
    seat_index: i32,
    section: String,
    row_label: String,
    seat_label: String,
    grade: String,
    price: i64,
    order_id: Option<OrderId>,
    status: Option<String>,
    amount: Option<i64>,
    nickname: Option<String>,
}

impl Row {
    fn with(self, map: &SeatMap) -> SeatedSeat {
        let index = SeatIndex::try_from(self.seat_index).unwrap_or_default();
        let order = self.order_id.zip(self.status).zip(self.amount);
        SeatedSeat {
            index,
            section: self.section,
            row: self.row_label,
            seat: self.seat_label,
            grade: self.grade,
            price: self.price,
            state: packed::get(&map.packed, index).into(),
            order: order.map(|((id, status), amount)| SeatOrder { id, status, amount, nickname: self.nickname }),
        }
    }
}

/// One more than the limit, so that the caller knows whether there are more.
async fn read(pg: &PgPool, id: PerformanceId, now: DateTime<Utc>, asked: &[i32], wanted: &Wanted) -> Result<Vec<Row>> {
    let limit = i64::try_from(wanted.limit).unwrap_or(i64::MAX).saturating_add(1);
    let rows = sqlx::query_as!(
        Row,
        r#"with page as (
             select s.* from performance_seats s
             where s.performance_id = $1 and s.seat_index = any($2) and ($3::text is null or s.grade = $3)
             order by s.seat_index limit $4),
           ordered as (
             select t.seat_index, t.order_id from tickets t where t.performance_id = $1 and t.revoked_at is null
             union all
             select * from (
               select distinct on (os.seat_index) os.seat_index, o.id
               from orders o join order_seats os on os.order_id = o.id
               where o.performance_id = $1 and o.status = 'pending' and o.expires_at > $5
                 and not exists (select from tickets t where t.performance_id = $1 and t.seat_index = os.seat_index
                                 and t.revoked_at is null)
               order by os.seat_index, o.id desc) pending)
           select s.seat_index as "seat_index!", s.section as "section!", s.row_label as "row_label!", s.seat_label as "seat_label!",
                  s.grade as "grade!", p.amount as "price!", o.id as "order_id?",
                  o.status as "status?", os.amount as "amount?",
                  case when a.closed_at is null then a.nickname end as nickname
           from page s
           join performance_prices p on p.performance_id = s.performance_id and p.grade = s.grade
           left join ordered on ordered.seat_index = s.seat_index
           left join orders o on o.id = ordered.order_id
           left join order_seats os on os.order_id = o.id and os.seat_index = s.seat_index
           left join accounts a on a.id = o.account_id
           order by s.seat_index"#,
        id,
        asked,
        wanted.grade,
        limit,
        now
    );
    Ok(rows.fetch_all(pg).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(states: &[SeatState]) -> SeatMap {
        let count = u32::try_from(states.len()).unwrap_or_default();
        let mut bytes = vec![0; states.len().div_ceil(4)];
        for (seat, state) in states.iter().enumerate() {
            packed::set(&mut bytes, SeatIndex::try_from(seat).unwrap_or_default(), *state);
        }
        SeatMap { epoch: 1, version: 1, count, packed: bytes }
    }

    #[test]
    fn what_is_not_for_sale_the_books_say() {
        use SeatState::{Available, Blocked, Held, Sold};
        let mut shown = map(&[Available, Blocked, Held, Sold, Available]);
        block(&mut shown, &BTreeSet::from([0, 2, 3]));
        let states: Vec<SeatState> = (0..5).map(|seat| packed::get(&shown.packed, seat)).collect();
        assert_eq!(states, [Blocked, Available, Held, Sold, Available]);
    }

    #[test]
    fn seats_are_asked_for_by_state_behind_the_cursor() {
        use SeatState::{Available, Blocked, Held, Sold};
        let map = map(&[Sold, Available, Sold, Held, Blocked, Sold]);
        let asked = |state, after| asked_for(&map, &Wanted { state, grade: None, after, limit: 1 });
        assert_eq!(asked(Some(State::Sold), None), [0, 2, 5]);
        assert_eq!(asked(Some(State::Sold), Some(2)), [5]);
        assert_eq!(asked(None, Some(3)), [4, 5]);
        assert_eq!(asked(Some(State::Held), Some(u32::MAX)), [0; 0]);
    }
}
