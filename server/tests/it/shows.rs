//! The catalogue on real services.

use frontrow::shows;

use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

#[tokio::test]
async fn a_performance_is_read_as_it_was_written() {
    let app = TestApp::start().await;
    let written = fixtures::performance(&app, Spec::default()).await;
    let read = shows::performance(&app, written.id).await.unwrap();
    assert_eq!((read.show, read.owner, read.chart, &read.title), (written.show, written.owner, written.chart, &written.title));
    assert_eq!((&read.prices, read.room, &read.currency), (&written.prices, written.room, &written.currency));
    assert_eq!((&read.seats.grade, &read.seats.grades), (&written.seats.grade, &written.seats.grades));
    for (a, b) in read.seats.rows.iter().zip(&written.seats.rows) {
        assert_eq!((a.first, a.len, a.centre), (b.first, b.len, b.centre));
    }
    assert_eq!(read.seats.rows.len(), written.seats.rows.len());
    assert_eq!(read.amount(&[0, 99]), Some(150_000));
    assert_eq!(read.amount(&[0, 100]), None);
    assert!(shows::performance(&app, uuid::Uuid::now_v7()).await.is_err());
}
