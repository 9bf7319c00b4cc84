//! SQL of the gate.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SeatIndex, TicketId};
use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

use super::view::{GateAdmission, GateFigures, GateReport, GateSeat, OtherPerformance, RecentScan};
use crate::error::Result;
use crate::limits;

/// A scan of a code that is ours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'a> {
    pub id: Uuid,
    pub ticket: TicketId,
    pub performance: PerformanceId,
    pub seat: SeatIndex,
    pub gate: &'a str,
    pub offline: bool,
    pub at: DateTime<Utc>,
    pub by: AccountId,
}

/// What became of a scan's ticket.
#[derive(Debug)]
pub(super) struct Ticket {
    pub seat: GateSeat,
    pub revoked: bool,
    /// Whether this call admitted.
    pub entered: bool,
}

/// What a row of the table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Admitted,
    Undone,
    Conflict,
}

impl State {
    fn of(word: &str) -> Self {
        match word {
            "admitted" => Self::Admitted,
            "undone" => Self::Undone,
            _ => Self::Conflict,
        }
    }
}

/// A scan the books know.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub scan: Uuid,
    pub ticket: TicketId,
    pub performance: PerformanceId,
    pub state: State,
    pub gate: String,
    pub at: DateTime<Utc>,
    pub offline: bool,
}

impl Row {
    pub(super) fn admission(&self) -> GateAdmission {
        GateAdmission { scan: self.scan, gate: self.gate.clone(), at: self.at, offline: self.offline }
    }
}

/// Admits, if the ticket is valid and nobody was admitted with it. The ticket's row is locked meanwhile: a cancellation
/// under way is waited for and seen. `None` when the performance has no such ticket.
pub(super) async fn enter(pg: &PgPool, scan: &Scan<'_>) -> Result<Option<Ticket>> {
    let row = sqlx::query!(
        r#"with ticket as (
               select id, performance_id, seat_index, revoked_at from tickets
               where id = $2 and performance_id = $3 and seat_index = $4 for share),
           entered as (
               insert into check_ins (id, ticket_id, performance_id, state, gate, offline, scanned_at, by_id)
               select $1, id, performance_id, 'admitted', $5, $6, least($7, now()), $8 from ticket where revoked_at is null
               on conflict do nothing returning id)
           select s.section, s.row_label, s.seat_label, s.grade, t.revoked_at is not null as "revoked!",
                  exists (select from entered) as "entered!"
           from ticket t join performance_seats s on s.performance_id = t.performance_id and s.seat_index = t.seat_index"#,
        scan.id,
        scan.ticket,
        scan.performance,
        i32::try_from(scan.seat).unwrap_or(-1), // no seat
        scan.gate,
        scan.offline,
        scan.at,
        scan.by
    );
    let row = row.fetch_optional(pg).await?;
    Ok(row.map(|row| Ticket {
        seat: GateSeat { section: row.section, row: row.row_label, seat: row.seat_label, grade: row.grade },
        revoked: row.revoked,
        entered: row.entered,
    }))
}

/// The scan's own row, and the one that admitted the ticket.
pub(super) async fn known(pg: &PgPool, scan: Uuid, ticket: TicketId) -> Result<Vec<Row>> {
    let rows = sqlx::query!(
        r#"select id, ticket_id, performance_id, state, gate, scanned_at, offline from check_ins
           where id = $1 or (ticket_id = $2 and state = 'admitted')"#,
        scan,
        ticket
    );
    let rows = rows.fetch_all(pg).await?.into_iter().map(|row| Row {
        scan: row.id,
        ticket: row.ticket_id,
        performance: row.performance_id,
        state: State::of(&row.state),
        gate: row.gate,
        at: row.scanned_at,
        offline: row.offline,
    });
    Ok(rows.collect())
}

/// Writes down that a gate let somebody in whom the books refuse.
pub(super) async fn note_conflict(pg: &PgPool, scan: &Scan<'_>) -> Result<()> {
    sqlx::query!(
        r#"insert into check_ins (id, ticket_id, performance_id, state, gate, offline, scanned_at, by_id)
           values ($1, $2, $3, 'conflict', $4, true, least($5, now()), $6) on conflict do nothing"#,
        scan.id,
        scan.ticket,
        scan.performance,
        scan.gate,
        scan.at,
        scan.by
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// The performance that a ticket is of, where there is such a ticket.
pub(super) async fn other(pg: &PgPool, id: PerformanceId, ticket: TicketId) -> Result<Option<OtherPerformance>> {
    Ok(sqlx::query_as!(
        OtherPerformance,
        r#"select p.id, s.title as show_title, p.starts_at from performances p join shows s on s.id = p.show_id
           where p.id = $1 and exists (select from tickets t where t.id = $2 and t.performance_id = p.id)"#,
        id,
        ticket
    )
    .fetch_optional(pg)
    .await?)
}

/// What taking an admission back came to.
#[derive(Debug)]
pub(super) enum Undone {
    /// It is taken back.
    Now { seat: String, gate: String, at: DateTime<Utc> },
    /// It was before.
    Before,
    /// The scan admitted nobody.
    Never,
    /// There is no such scan.
    Unknown,
}

/// Takes an admission back.
pub(super) async fn undo(tx: &mut PgConnection, performance: PerformanceId, scan: Uuid, by: AccountId) -> Result<Undone> {
    let undone = sqlx::query!(
        r#"update check_ins c set state = 'undone', undone_at = now(), undone_by = $3
           from tickets t join performance_seats s on s.performance_id = t.performance_id and s.seat_index = t.seat_index
           where c.id = $1 and c.performance_id = $2 and c.state = 'admitted' and t.id = c.ticket_id
           returning s.section, s.row_label, s.seat_label, c.gate, c.scanned_at"#,
        scan,
        performance,
        by
    );
    if let Some(row) = undone.fetch_optional(&mut *tx).await? {
        let seat = format!("{} {}-{}", row.section, row.row_label, row.seat_label);
        return Ok(Undone::Now { seat, gate: row.gate, at: row.scanned_at });
    }
    let state = sqlx::query_scalar!("select state from check_ins where id = $1 and performance_id = $2", scan, performance);
    Ok(match state.fetch_optional(tx).await?.as_deref().map(State::of) {
        Some(State::Undone) => Undone::Before,
        Some(State::Admitted | State::Conflict) => Undone::Never,
        None => Undone::Unknown,
    })
}

/// How the gates of a performance are doing.
pub(super) async fn figures(pg: &PgPool, id: PerformanceId) -> Result<GateReport> {
    let sums = sqlx::query!(
        r#"select (select count(*) from tickets where performance_id = $1 and revoked_at is null) as "sold!",
                  count(*) filter (where state = 'admitted') as "admitted!",
                  count(*) filter (where state = 'conflict') as "conflicts!"
           from check_ins where performance_id = $1"#,
        id
    );
    let sums = sums.fetch_one(pg).await?;
    let gates = sqlx::query_as!(
        GateFigures,
        r#"select gate, count(*) as "admitted!" from check_ins where performance_id = $1 and state = 'admitted'
           group by gate order by gate limit $2"#,
        id,
        limits::GATE_NAMES
    );
    let recent = sqlx::query_as!(
        RecentScan,
        r#"select c.id as scan, c.state, c.gate, c.scanned_at as at, c.offline, s.section, s.row_label as row, s.seat_label as seat
           from check_ins c join tickets t on t.id = c.ticket_id
           join performance_seats s on s.performance_id = t.performance_id and s.seat_index = t.seat_index
           where c.performance_id = $1 order by c.received_at desc limit $2"#,
        id,
        limits::GATE_RECENT
    );
    Ok(GateReport {
        sold: sums.sold,
        admitted: sums.admitted,
        conflicts: sums.conflicts,
        gates: gates.fetch_all(pg).await?,
        recent: recent.fetch_all(pg).await?,
    })
}

/// Differs when [`lists`] do.
pub(super) async fn stamp(pg: &PgPool, id: PerformanceId) -> Result<String> {
    let row = sqlx::query!(
        r#"select (select count(*) from tickets where performance_id = $1 and revoked_at is not null) as "revoked!",
                  count(*) filter (where state = 'admitted') as "used!",
                  count(*) filter (where state = 'undone') as "undone!"
           from check_ins where performance_id = $1"#,
        id
    );
    let row = row.fetch_one(pg).await?;
    Ok(format!("{}-{}-{}", row.revoked, row.used, row.undone))
}

/// Tickets that were revoked, and those that were used.
pub(super) async fn lists(pg: &PgPool, id: PerformanceId) -> Result<(Vec<TicketId>, Vec<TicketId>)> {
    let revoked = sqlx::query_scalar!(
        "select id from tickets where performance_id = $1 and revoked_at is not null order by revoked_at desc limit $2",
        id,
        limits::GATE_REVOKED
    );
    let used = sqlx::query_scalar!("select ticket_id from check_ins where performance_id = $1 and state = 'admitted'", id);
    Ok((revoked.fetch_all(pg).await?, used.fetch_all(pg).await?))
}

/// Which of `tickets` opened the door.
pub(crate) async fn used(db: impl PgExecutor<'_>, tickets: &[TicketId]) -> Result<Vec<TicketId>> {
    let used = sqlx::query_scalar!("select ticket_id from check_ins where ticket_id = any($1) and state = 'admitted'", tickets);
    Ok(used.fetch_all(db).await?)
}

/// The same, with the tickets locked against [`enter`]. Two statements: the second sees what was committed while the first
/// waited.
pub(super) async fn lock_and_find_used(tx: &mut PgConnection, tickets: &[TicketId]) -> Result<Vec<TicketId>> {
    sqlx::query_scalar!("select id from tickets where id = any($1) order by id for no key update", tickets)
        .fetch_all(&mut *tx)
        .await?;
    used(tx, tickets).await
}
