//! What was charged, refunded and kept: written once, never changed, compared with everything else.

use frontrow::orders::check;
use serde_json::Value;
use uuid::Uuid;

use crate::checkout::{Shop, id};

/// The ledger of an order, in the order it was written.
async fn ledger(shop: &Shop, order: &Value) -> Vec<(String, i64)> {
    sqlx::query_as("select what, amount from ledger where order_id = $1 order by id")
        .bind(id(order))
        .fetch_all(&shop.app.pg)
        .await
        .unwrap()
}

fn rows(of: &[(&str, i64)]) -> Vec<(String, i64)> {
    of.iter().map(|(what, amount)| ((*what).to_owned(), *amount)).collect()
}

async fn run(shop: &Shop, sql: &'static str) -> Result<(), String> {
    sqlx::raw_sql(sql).execute(&shop.app.pg).await.map(drop).map_err(|error| error.to_string())
}

#[tokio::test]
async fn money_that_bought_tickets_is_sales_and_money_that_bought_nothing_goes_back() {
    let shop = Shop::open().await;
    let (_, late) = shop.ordered(&[0, 1]).await;
    shop.expired(&late).await;
    let (_, sold) = shop.bought(&[1]).await;
    shop.pay(&late).await;
    shop.until_status(&late, "refunded").await;
    assert_eq!(ledger(&shop, &sold).await, rows(&[("charged", 100_000)]));
    assert_eq!(ledger(&shop, &late).await, rows(&[("received", 200_000), ("refunded", 200_000)]));
    shop.settles().await;
}

#[tokio::test]
async fn nothing_in_the_ledger_can_be_changed_or_written_twice() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    for sql in ["update ledger set amount = 1", "delete from ledger", "truncate ledger"] {
        let refused = run(&shop, sql).await.unwrap_err();
        assert!(refused.contains("append-only"), "{sql}: {refused}");
    }
    let again = "insert into ledger (order_id, what, debit, credit, amount, currency)
                 select order_id, what, debit, credit, amount, currency from ledger";
    assert!(run(&shop, again).await.unwrap_err().contains("ledger_money_comes_once"));
    let lopsided = "insert into ledger (order_id, what, debit, credit, amount, currency)
                    select order_id, 'charged', 'sales', 'gateway', 1, 'KRW' from ledger";
    assert!(run(&shop, lopsided).await.unwrap_err().contains("ledger_what"));
    assert_eq!(ledger(&shop, &order).await, rows(&[("charged", 100_000)]));
}

#[tokio::test]
async fn the_check_sees_a_ledger_that_disagrees() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    shop.settles().await;
    run(&shop, "alter table ledger disable trigger all; update ledger set amount = amount - 1").await.unwrap();
    let found = check::agreement_with_gateway(&shop.app).await.unwrap().problems.join("\n");
    let order: Uuid = id(&order);
    assert!(found.contains(&format!("order {order}: by the ledger its tickets cost 99999, by the books 100000")), "{found}");
    assert!(found.contains("the gateway keeps 100000; by the ledger it is 99999"), "{found}");
}
