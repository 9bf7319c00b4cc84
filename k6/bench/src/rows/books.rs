//! Row 8: paid orders become tickets, beside Postgres alone writing the same rows.

use anyhow::Context as _;
use serde_json::{Value, json};
use sqlx::Executor as _;
use tokio::process::Command;
use uuid::Uuid;

use crate::books::AMOUNT;
use crate::child::Child;
use crate::stage::{Bench, Spec, World};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Orders under way at once.
const AT_ONCE: usize = 256;
/// Orders of one statement.
const BATCH: u32 = 50;

/// One transaction an order, as plainly as it can be written.
const ONE_EACH: &str = "select nextval('bench_next') as n \\gset
begin;
select o.id from orders o join bench_orders b on b.order_id = o.id where b.n = :n for update of o;
update orders set status = 'paid', paid_at = now(), updated_at = now() where id = (select order_id from bench_orders where n = :n);
insert into tickets (id, order_id, performance_id, account_id, seat_index, code)
  select ticket, order_id, performance, account, seat, code from bench_orders where n = :n;
insert into outbox (id, kind, payload) select event, 'order_paid', payload from bench_orders where n = :n;
insert into ledger (order_id, what, debit, credit, amount, currency)
  select order_id, 'charged', 'gateway', 'sales', 100000, 'KRW' from bench_orders where n = :n;
update payments set status = 'PAID', transaction_id = id, paid_at = now(), updated_at = now(), next_check_at = null
  where id = (select payment from bench_orders where n = :n);
commit;
";

/// Fifty orders a statement.
const BATCHED: &str = "select nextval('bench_next') as n \\gset
\\set first :n * 50
\\set last :first + 49
begin;
select o.id from orders o join bench_orders b on b.order_id = o.id where b.n between :first and :last for update of o;
update orders o set status = 'paid', paid_at = now(), updated_at = now() from bench_orders b where b.n between :first and :last and o.id = b.order_id;
insert into tickets (id, order_id, performance_id, account_id, seat_index, code)
  select ticket, order_id, performance, account, seat, code from bench_orders where n between :first and :last;
insert into outbox (id, kind, payload) select event, 'order_paid', payload from bench_orders where n between :first and :last;
insert into ledger (order_id, what, debit, credit, amount, currency)
  select order_id, 'charged', 'gateway', 'sales', 100000, 'KRW' from bench_orders where n between :first and :last;
update payments p set status = 'PAID', transaction_id = b.payment, paid_at = now(), updated_at = now(), next_check_at = null
  from bench_orders b where b.n between :first and :last and p.id = b.payment;
commit;
";

/// Measures it.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let world = bench.world().await?;
    world.app.pg.execute(
        "create table bench_orders (n bigint primary key, performance uuid, account uuid, seat integer, order_id uuid, hold uuid,
             payment text, ticket uuid, code text, event uuid, payload jsonb);
         create sequence bench_next",
    ).await?;
    let mut child = Child::of_bench("books", &bench.cores.server).await?;
    child.tell(&serde_json::to_value(&world.services)?).await?;
    let mut child = child.listening().await?;
    let orders = bench.size.of(3000, 200);
    // One order a person, as people buy.
    let people = world.people(usize::try_from(orders * 4)?).await?.accounts;
    let mut cpu = 0.0;
    let rounds = interleave(
        3,
        |variant| variant > 0,
        async |variant| {
            let orders = if variant == 2 { orders * 4 } else { orders };
            let performance = prepare(&world, &people[..usize::try_from(orders)?]).await?;
            match variant {
                0 => {
                    let before = child.cpu_ns()?;
                    let rate = ours(&world, &mut child, performance, orders, bench).await?;
                    cpu = (child.cpu_ns()? - before) as f64 / 1000.0 / f64::from(orders);
                    Ok(rate)
                }
                1 => pgbench(bench, &world, ONE_EACH, orders).await,
                _ => Ok(pgbench(bench, &world, BATCHED, orders / BATCH).await? * f64::from(BATCH)),
            }
        },
    )
    .await?;
    let what = format!("completion: paid → order, ticket, seat, ledger, outbox, its delivery; {AT_ONCE} at once");
    let each = Line::compared(
        8,
        &what,
        &rounds,
        0,
        (1, "pgbench, one transaction each, one connection"),
        "a second",
        Goal::AtLeast(5.0),
    );
    let batch =
        Line::compared(8, &what, &rounds, 0, (2, "pgbench, fifty a statement, one connection"), "a second", Goal::AtLeast(0.8));
    let note = format!("{cpu:.0} µs CPU each; ours also claims and sells the seats in Redis and frees the place in line");
    Ok(vec![each.noted(note), batch])
}

/// Orders that wait for their money, each of one seat.
async fn prepare(world: &World, accounts: &[Uuid]) -> anyhow::Result<Uuid> {
    let orders = u32::try_from(accounts.len())?;
    let performance = world.performance(Spec { seats: orders, ..Spec::default() }).await?;
    let mut tx = world.app.pg.begin().await?;
    tx.execute("truncate bench_orders").await?;
    sqlx::query(
        "insert into bench_orders
         select n - 1, $1, account, n - 1, gen_random_uuid(), gen_random_uuid(), replace(gen_random_uuid()::text, '-', ''),
                gen_random_uuid(), gen_random_uuid()::text, gen_random_uuid(), jsonb_build_object('performance', $1::uuid, 'account', account)
         from unnest($2::uuid[]) with ordinality as people (account, n)",
    )
    .bind(performance)
    .bind(accounts)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "insert into orders (id, account_id, performance_id, hold_id, amount, currency, expires_at)
         select order_id, account, performance, hold, $1, 'KRW', now() + interval '1 hour' from bench_orders",
    )
    .bind(AMOUNT)
    .execute(&mut *tx)
    .await?;
    sqlx::query("insert into order_seats (order_id, performance_id, seat_index, amount) select order_id, performance, seat, $1 from bench_orders")
        .bind(AMOUNT)
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "insert into payments (id, order_id, amount, currency, next_check_at)
         select payment, order_id, $1, 'KRW', now() + interval '1 hour' from bench_orders",
    )
    .bind(AMOUNT)
    .execute(&mut *tx)
    .await?;
    tx.execute("select setval('bench_next', 1, false)").await?;
    tx.commit().await?;
    world.app.pg.execute("alter sequence bench_next minvalue 0 restart with 0").await?;
    world.app.pg.execute("analyze bench_orders, orders, payments, order_seats").await?;
    let staged = frontrow::shows::performance(&world.app, performance).await?;
    frontrow::seats::map(&world.app, &staged).await?;
    Ok(performance)
}

async fn ours(world: &World, child: &mut Child, performance: Uuid, orders: u32, bench: &Bench) -> anyhow::Result<f64> {
    let payments: Vec<String> =
        sqlx::query_scalar("select payment from bench_orders order by n").fetch_all(&world.app.pg).await?;
    let list = bench.scratch.join("payments");
    std::fs::write(&list, payments.join("\n"))?;
    let done: Value = child.ask(&json!({"payments": list, "at_once": AT_ONCE})).await?;
    let tickets: i64 = sqlx::query_scalar("select count(*) from tickets where performance_id = $1")
        .bind(performance)
        .fetch_one(&world.app.pg)
        .await?;
    anyhow::ensure!(tickets == i64::from(orders), "{tickets} tickets for {orders} orders");
    Ok(f64::from(orders) / done["took_s"].as_f64().unwrap_or(f64::NAN))
}

/// Transactions a second.
async fn pgbench(bench: &Bench, world: &World, script: &str, transactions: u32) -> anyhow::Result<f64> {
    let path = bench.scratch.join("script.sql");
    std::fs::write(&path, script)?;
    let mut command = Command::new("taskset");
    command.args([
        "-c",
        &bench.cores.server,
        "pgbench",
        "-n",
        "-M",
        "prepared",
        "-c",
        "1",
        "-t",
        &transactions.to_string(),
        "-f",
    ]);
    command.arg(&path).arg(&world.services.database_url);
    let output = command.output().await.context("pgbench")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let rate = text.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    let failed = text.contains("number of failed transactions: 0") || !text.contains("failed");
    anyhow::ensure!(failed, "pgbench failed: {text}");
    rate.with_context(|| format!("pgbench said {text} {}", String::from_utf8_lossy(&output.stderr)))
}
