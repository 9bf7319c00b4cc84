//! Things to test with, written straight into Postgres.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use frontrow::app::App;
use frontrow::seats::OrderedSeats;
use frontrow::shows::{Performance, RoomSettings, SeatRow, SeatTable};
use uuid::Uuid;

/// What a test performance is like. Change what matters.
#[derive(Clone, Debug)]
pub struct Spec {
    pub seats: u32,
    /// Seats in a row; the first half of the rows is grade R at 100,000, the rest S at 50,000.
    pub row: u32,
    pub seat_limit: u32,
    pub room: RoomSettings,
    pub age_limit: u8,
    pub visible_at: DateTime<Utc>,
    pub sale_opens_at: DateTime<Utc>,
    pub sale_closes_at: DateTime<Utc>,
    pub starts_at: DateTime<Utc>,
}

impl Default for Spec {
    fn default() -> Self {
        let now = Utc::now();
        Self {
            seats: 100,
            row: 10,
            seat_limit: 4,
            room: RoomSettings {
                capacity: 10,
                admission_seconds: 600,
                grace_seconds: 30,
                hold_seconds: 300,
                payment_seconds: 600,
                keep_place: false,
                paused: false,
                admission_per_minute: 0,
                lottery: false,
            },
            age_limit: 0,
            visible_at: now - TimeDelta::days(2),
            sale_opens_at: now - TimeDelta::hours(1),
            sale_closes_at: now + TimeDelta::days(1),
            starts_at: now + TimeDelta::days(7),
        }
    }
}

/// An account that cannot log in by password, only by a token made for it.
pub async fn account(app: &App, role: &str) -> Uuid {
    let id = Uuid::now_v7();
    sqlx::query(
        "insert into accounts (id, email, name, nickname, birth_date, role, password_hash)
         values ($1, $2, 'Test', $3, '1990-01-01', $4, '!')",
    )
    .bind(id)
    .bind(format!("{id}@example.com"))
    .bind(format!("n{}", id.simple()))
    .bind(role)
    .execute(&app.pg)
    .await
    .unwrap();
    id
}

/// Many accounts in one statement.
pub async fn accounts(app: &App, count: usize) -> Vec<Uuid> {
    let ids: Vec<Uuid> = (0..count).map(|_| Uuid::now_v7()).collect();
    sqlx::query(
        "insert into accounts (id, email, name, nickname, birth_date, password_hash)
         select id, id || '@example.com', 'Test', 'n' || id, '1990-01-01', '!' from unnest($1::uuid[]) as id",
    )
    .bind(&ids)
    .execute(&app.pg)
    .await
    .unwrap();
    ids
}

/// A performance with its show, venue, chart, prices and seats.
pub async fn performance(app: &App, spec: Spec) -> Arc<Performance> {
    let owner = account(app, "manager").await;
    let [venue, chart, show, id] = [(); 4].map(|()| Uuid::now_v7());
    let rows = spec.seats.div_ceil(spec.row);
    let grade_of = |seat: u32| usize::from(seat / spec.row >= rows.div_ceil(2));
    let grades = ["R", "S"];
    let layout = layout(&spec, rows);
    let mut tx = app.pg.begin().await.unwrap();
    sqlx::query("insert into venues (id, owner_id, name, address) values ($1, $2, 'Hall', 'Street 1')")
        .bind(venue)
        .bind(owner)
        .execute(&mut *tx)
        .await
        .unwrap();
    sqlx::query("insert into charts (id, venue_id, version, name, seat_count, layout) values ($1, $2, 1, 'Chart', $3, $4)")
        .bind(chart)
        .bind(venue)
        .bind(spec.seats as i32)
        .bind(layout)
        .execute(&mut *tx)
        .await
        .unwrap();
    sqlx::query("insert into shows (id, owner_id, title, category, age_limit, running_minutes, visible_at) values ($1, $2, 'Show', 'musical', $3, 120, $4)")
        .bind(show).bind(owner).bind(i16::from(spec.age_limit)).bind(spec.visible_at).execute(&mut *tx).await.unwrap();
    sqlx::query(
        "insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit,
             capacity, admission_seconds, grace_seconds, hold_seconds, payment_seconds, rejoin, paused, placement, admission_per_minute)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind(id)
    .bind(show)
    .bind(venue)
    .bind(chart)
    .bind(spec.starts_at)
    .bind(spec.sale_opens_at)
    .bind(spec.sale_closes_at)
    .bind(spec.seat_limit as i32)
    .bind(spec.room.capacity as i32)
    .bind(spec.room.admission_seconds as i32)
    .bind(spec.room.grace_seconds as i32)
    .bind(spec.room.hold_seconds as i32)
    .bind(spec.room.payment_seconds as i32)
    .bind(if spec.room.keep_place { "keep" } else { "end" })
    .bind(spec.room.paused)
    .bind(if spec.room.lottery { "lottery" } else { "arrival" })
    .bind(spec.room.admission_per_minute as i32)
    .execute(&mut *tx)
    .await
    .unwrap();
    sqlx::query("insert into performance_prices (performance_id, grade, amount) values ($1, 'R', 100000), ($1, 'S', 50000)")
        .bind(id)
        .execute(&mut *tx)
        .await
        .unwrap();
    let seat_grades: Vec<&str> = (0..spec.seats).map(|s| grades[grade_of(s)]).collect();
    sqlx::query(
        "insert into performance_seats (performance_id, seat_index, section, row_label, seat_label, grade)
         select $1, n - 1, 'A', ((n - 1) / $2 + 1)::text, ((n - 1) % $2 + 1)::text, g
         from unnest($3::text[]) with ordinality as t(g, n)",
    )
    .bind(id)
    .bind(i64::from(spec.row))
    .bind(&seat_grades)
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    Arc::new(Performance {
        id,
        show,
        title: "Show".into(),
        owner,
        visible_at: spec.visible_at,
        age_limit: spec.age_limit,
        starts_at: spec.starts_at,
        sale_opens_at: spec.sale_opens_at,
        sale_closes_at: spec.sale_closes_at,
        currency: "KRW".into(),
        seat_limit: spec.seat_limit,
        room: spec.room,
        chart,
        seats: Arc::new(SeatTable {
            grade: (0..spec.seats).map(|s| grade_of(s) as u8).collect(),
            grades: grades.map(String::from).to_vec(),
            rows: (0..rows)
                .map(|r| SeatRow {
                    first: r * spec.row,
                    len: spec.row.min(spec.seats - r * spec.row),
                    centre: spec.row as f32 / 2.0 - 0.5,
                    distance: r as f32,
                })
                .collect(),
        }),
        prices: BTreeMap::from([("R".into(), 100_000), ("S".into(), 50_000)]),
        cancelled: None,
    })
}

/// The chart's geometry, in the form `shows::chart` reads.
fn layout(spec: &Spec, rows: u32) -> serde_json::Value {
    let rows: Vec<_> = (0..rows)
        .map(|r| {
            let len = spec.row.min(spec.seats - r * spec.row);
            serde_json::json!({
                "label": (r + 1).to_string(),
                "first": r * spec.row,
                "x": (0..len).map(|s| 100 + 20 * s).collect::<Vec<_>>(),
                "y": vec![100 + 22 * r; len as usize],
                "grade": vec![u32::from(r >= rows.div_ceil(2)); len as usize],
            })
        })
        .collect();
    serde_json::json!({
        "width": 200 + 20 * spec.row, "height": 200 + 22 * rows.len(),
        "stage": {"x": 90, "y": 20, "w": 20 * spec.row, "h": 40},
        "grades": ["R", "S"],
        "sections": [{"name": "A", "outline": [], "rows": rows}]
    })
}

/// Lets people see the seat map and hold seats for the next ten minutes, past the line.
pub async fn admit(app: &App, performance: &Performance, accounts: &[Uuid]) {
    // A line that begins later would begin without them.
    frontrow::queue::is_coming_back(app, performance).await.unwrap();
    let mut connection = app.redis.get().await.unwrap();
    let until = Utc::now().timestamp_millis() + 600_000;
    let mut zadd = redis::cmd("ZADD");
    zadd.arg(frontrow::queue::running_key(performance.id));
    for account in accounts {
        zadd.arg(until).arg(account.to_string());
    }
    let _: i64 = zadd.query_async(&mut connection).await.unwrap();
}

/// An order in the books, as checkout writes one; `paid` ones have their tickets.
pub async fn order_row(app: &App, performance: &Performance, ordered: &OrderedSeats, status: &str, expires_at: DateTime<Utc>) {
    let seats: Vec<i32> = ordered.seats.iter().map(|seat| *seat as i32).collect();
    let mut tx = app.pg.begin().await.unwrap();
    sqlx::query(
        "insert into orders (id, account_id, performance_id, hold_id, status, amount, currency, expires_at)
         values ($1, $2, $3, $4, $5, 1000, 'KRW', $6)",
    )
    .bind(ordered.order)
    .bind(ordered.account)
    .bind(performance.id)
    .bind(ordered.hold)
    .bind(status)
    .bind(expires_at)
    .execute(&mut *tx)
    .await
    .unwrap();
    sqlx::query("insert into order_seats (order_id, performance_id, seat_index, amount) select $1, $2, unnest($3::int[]), 1000")
        .bind(ordered.order)
        .bind(performance.id)
        .bind(&seats)
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    if status == "paid" {
        ticket_rows(app, performance, ordered).await.unwrap();
    }
}

/// The tickets of an order.
pub async fn ticket_rows(app: &App, performance: &Performance, ordered: &OrderedSeats) -> sqlx::Result<()> {
    let seats: Vec<i32> = ordered.seats.iter().map(|seat| *seat as i32).collect();
    let ids: Vec<Uuid> = seats.iter().map(|_| Uuid::now_v7()).collect();
    sqlx::query(
        "insert into tickets (id, order_id, performance_id, seat_index, account_id, code)
         select id, $1, $2, seat, $3, id::text from unnest($4::uuid[], $5::int[]) as t(id, seat)",
    )
    .bind(ordered.order)
    .bind(performance.id)
    .bind(ordered.account)
    .bind(&ids)
    .bind(&seats)
    .execute(&app.pg)
    .await?;
    Ok(())
}

/// Takes an order's tickets back.
pub async fn revoke(app: &App, order: Uuid) {
    sqlx::query("update tickets set revoked_at = now() where order_id = $1").bind(order).execute(&app.pg).await.unwrap();
}
