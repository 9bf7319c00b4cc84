//! Mails: written with what they tell of, once.

use frontrow::notices::{self, News, Notice};
use uuid::Uuid;

use crate::checkout::handles;
use crate::fixtures::{self, Spec};
use crate::harness::fresh_config;

fn paid(account: Uuid, performance: Uuid, order: Uuid) -> Notice {
    let news = News::OrderPaid { order, seats: vec![0, 1], amount: 200_000, currency: "KRW".into() };
    Notice { account, performance, news }
}

#[tokio::test]
async fn a_notice_is_written_with_its_change_once_and_by_thousands() {
    let app = handles(&fresh_config().await).await;
    let performance = fixtures::performance(&app, Spec { seats: 20, ..Spec::default() }).await.id;
    let accounts = fixtures::accounts(&app, 3000).await;
    sqlx::query("update accounts set language = 'en' where id = $1").bind(accounts[7]).execute(&app.pg).await.unwrap();
    let all: Vec<Notice> = accounts.iter().map(|account| paid(*account, performance, Uuid::now_v7())).collect();
    let count = async |status: &str| {
        let rows = sqlx::query_scalar::<_, i64>("select count(*) from notices where status = $1").bind(status.to_owned());
        rows.fetch_one(&app.pg).await.unwrap()
    };
    let mut tx = app.pg.begin().await.unwrap();
    assert_eq!(notices::enqueue(&mut tx, &all).await.unwrap(), 3000);
    tx.rollback().await.unwrap();
    assert_eq!(count("due").await, 0, "what did not happen is not told");
    for new in [3000, 0] {
        let mut tx = app.pg.begin().await.unwrap();
        assert_eq!(notices::enqueue(&mut tx, &all).await.unwrap(), new);
        tx.commit().await.unwrap();
    }
    assert_eq!(count("due").await, 3000);
    let english: Vec<Uuid> =
        sqlx::query_scalar("select account_id from notices where language = 'en'").fetch_all(&app.pg).await.unwrap();
    assert_eq!(english, [accounts[7]]);
    // Two who write the same ones at once: each is there once, and nobody waits for ever.
    let again: Vec<Notice> = accounts.iter().map(|account| paid(*account, performance, Uuid::now_v7())).collect();
    let mut turned = again.clone();
    turned.reverse();
    let write = async |notices: &[Notice]| {
        let mut tx = app.pg.begin().await.unwrap();
        let new = notices::enqueue(&mut tx, notices).await.unwrap();
        tx.commit().await.unwrap();
        new
    };
    let (one, two) = tokio::join!(write(&again), write(&turned));
    assert_eq!((one + two, count("due").await), (3000, 6000));
}
