//! The sale of a performance that is gone.

use frontrow_protocol::ids::{PerformanceId, ShowId};

use super::call::Call;
use super::live;
use crate::app::App;
use crate::error::Result;
use crate::queue;
use crate::shows::deletion;

/// Ends every hold of a performance that is deleted, tells their owners, and forgets its map. Repeatable.
///
/// # Errors
/// Faults.
pub async fn close(app: &App, performance: PerformanceId) -> Result<()> {
    while Call::close(performance).run(app).await?.number(0) > 0 {}
    live::forget_name(app, performance).await
}

/// Forgets the lines and maps of a deleted show; returns of how many performances. Repeatable.
///
/// # Errors
/// Faults.
pub async fn close_of_show(app: &App, show: ShowId) -> Result<usize> {
    let performances = deletion::performances_of(&app.pg, show).await?;
    for performance in &performances {
        // Another node may believe in it for a moment longer.
        app.performances.drop_one(*performance);
        queue::close(app, *performance).await?;
        close(app, *performance).await?;
    }
    Ok(performances.len())
}
