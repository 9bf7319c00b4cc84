//! How far each line is, noted in Postgres, and the fence that this moves: so that no number is ever given twice.
//!
//! Redis gives numbers, and may lose any of what it knows: all of it, or the last writes. The next life of the line has to
//! begin above every number that was given, whoever heard of it. Nobody knows the highest: nodes know what they were told,
//! tokens what they name, and both may be gone. So it is decided beforehand. A line gives numbers below its *fence* only,
//! the fence is at most [`limits::QUEUE_NUMBER_MARGIN`] beyond what Postgres has noted, and it moves after the note. A life
//! begins at what is noted plus that margin, and gives nobody a number, nor a place back, before it is noted itself; it is
//! noted only over the mark it began from. Were Postgres away for long in a rush, joins would be told to come back.

use std::sync::LazyLock;

use frontrow_protocol::ids::PerformanceId;
use redis::Value;

use super::reply::Reply;
use super::{jobs, live, store};
use crate::app::App;
use crate::error::Result;
use crate::infra::redis::Script;
use crate::limits;

static NOTE: LazyLock<Script> = live::script!("queue_note");

/// How far a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) performance: PerformanceId,
    pub(super) epoch: u64,
    /// The epoch of the life it began from, 0 for none.
    pub(super) previous: u64,
    /// The next number.
    pub(super) next: u64,
    /// Numbers from here on are not given yet.
    pub(super) fence: u64,
}

impl Mark {
    /// Whether fewer numbers than the margin may be given before it is noted again.
    const fn is_due(&self) -> bool {
        self.fence < self.next + limits::QUEUE_NUMBER_MARGIN
    }

    /// Whether it should be noted now rather than by the job.
    pub(super) const fn is_urgent(&self) -> bool {
        self.fence < self.next + limits::QUEUE_NUMBER_MARGIN / 2
    }
}

/// Notes how far all lines are.
pub(super) async fn note_all(app: &App) -> Result<()> {
    let marks = read(app, &jobs::live_performances(app).await?).await?;
    note(app, &marks).await
}

/// Notes how far one line is.
pub(super) async fn note_one(app: &App, performance: PerformanceId) -> Result<()> {
    note(app, &read(app, &[performance]).await?).await
}

/// How far those of `performances` are that Redis has, and can tell now.
async fn read(app: &App, performances: &[PerformanceId]) -> Result<Vec<Mark>> {
    let all = live::fields::<[Option<u64>; 4]>(app, performances, &["epoch", "previous", "next", "fence"]).await?;
    let mark = |(performance, fields): (PerformanceId, [Option<u64>; 4])| {
        let [Some(epoch), Some(previous), Some(next), Some(fence)] = fields else { return None };
        Some(Mark { performance, epoch, previous, next, fence })
    };
    Ok(all.into_iter().filter_map(mark).collect())
}

/// Notes `marks`, then moves the fences of what is noted. Repeating it changes nothing. Marks read from a line that lost its
/// last writes are older than what is noted, or of a life that moves no fence.
///
/// # Errors
/// Faults; a fence that could not be moved is only logged.
pub(super) async fn note(app: &App, marks: &[Mark]) -> Result<()> {
    let due: Vec<Mark> = marks.iter().copied().filter(Mark::is_due).collect();
    if due.is_empty() {
        return Ok(());
    }
    let noted = store::mark(app, &due).await?;
    let margin = limits::QUEUE_NUMBER_MARGIN;
    let call = |(performance, epoch, next): &(PerformanceId, u64, u64)| {
        (live::keys(*performance).to_vec(), live::args(&[epoch.to_string(), next.to_string(), margin.to_string()]))
    };
    let calls: Vec<_> = noted.iter().map(call).collect();
    let answers = app.redis.eval_each::<Vec<Value>>(&NOTE, &calls).await?;
    for ((performance, ..), answer) in noted.iter().zip(answers) {
        if let Err(error) = answer.and_then(|values| moved(app, *performance, values)) {
            // A server of a cluster is away, or the slot is being moved: the next note is in a moment.
            tracing::warn!(%error, %performance, "more numbers of a line could not be made free");
        }
    }
    Ok(())
}

fn moved(app: &App, performance: PerformanceId, values: Vec<Value>) -> Result<()> {
    live::unless_unknown(app, performance, &mut Reply::new(values))
}
