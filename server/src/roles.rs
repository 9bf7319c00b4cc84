//! What each role serves, runs and needs: one table, [`PARTS`]. Roles meet only in Postgres, Redis and Kafka, so any
//! division of them among nodes works, and several nodes may have the same one: every job here is safe to run twice at
//! once (rows are leased, scripts decide, leases only spare work).
//!
//! What keeps a sale true while it runs (lines, holds, presence) is in the table twice, at *sockets* and at *workers*:
//! either may be gone. What may wait until somebody is back (refunds, the reconciler, audits, upkeep) is *workers* alone.

use std::collections::BTreeSet;

use anyhow::Context as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::config::{Role, Roles};
use crate::shows::deletion::{Counts, Removal};
use crate::{accounts, orders, queue, rankings, realtime, reviews, seats, shows, wishes};

/// What a role is made of.
pub struct Part {
    /// Which.
    pub role: Role,
    /// Its routes, with their whole paths.
    pub routes: fn() -> OpenApiRouter<App>,
    /// What it does without being asked.
    pub jobs: &'static [Job],
    /// Whether it works with Redis. Who does not starts and serves without it.
    pub redis: bool,
    /// Whether it tells other nodes what it did, and hears what they did: all that caches anything of the catalogue.
    pub bus: bool,
    /// Whether it stores or shows images.
    pub objects: bool,
}

/// Something a node does without being asked. They start in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Job {
    /// What an earlier life left half done is finished before anybody is let in.
    Recover,
    /// Performances that changed elsewhere are dropped from the cache.
    Cache,
    /// The lease that says that this node's sockets live.
    NodeLease,
    /// Looks for nodes whose lease ended, and gives their people their grace time.
    Presence,
    /// Brings saved settings to the lines at once.
    LineSettings,
    /// Notes in Postgres how far the lines are.
    LineMarks,
    /// The same settings once a minute, and lines that are over are forgotten.
    LineUpkeep,
    /// Says how this node is doing, and steers the admission rates that follow it.
    Steer,
    /// Ends holds: by notification, and by the sweep behind it.
    HoldEnds,
    /// Brings blocked seats onto the maps at once.
    SeatChanges,
    /// Compares maps with the books.
    SeatAudit,
    /// Delivers what follows from commits, and tells Kafka's log.
    Outbox,
    /// Asks the gateway about payments; expires orders.
    Payments,
    /// Gives money back.
    Refunds,
    /// Compares the books with the gateway's list.
    PaymentList,
    /// Offers seats that come back to who waits for some.
    Wishes,
    /// Closes and gives back the orders of called-off performances.
    CallOffs,
    /// Deletes what is past its time from the books.
    BooksUpkeep,
    /// Tells Redis of reviews it was not told of, and publishes average ratings.
    Reviews,
    /// Counts sold tickets for the rankings, and publishes these.
    Rankings,
    /// Removes what belonged to deleted shows.
    Removals,
    /// Sends mails.
    Notices,
    /// Forgets refresh tokens that ran out.
    OldTokens,
    /// Makes the bucket for images.
    Bucket,
    /// Deletes images that nothing names.
    Images,
    /// Fan-out to this node's sockets, and the wheel of their deadlines.
    Realtime,
}

/// The roles. Whatever is not named here is on every node: health, metrics, documents.
pub const PARTS: [Part; Role::ALL.len()] = [
    Part {
        role: Role::Accounts,
        routes: || under_api(accounts::routes::routes().merge(crate::notices::routes::routes())),
        jobs: &[],
        redis: false,
        bus: false,
        objects: false,
    },
    Part {
        role: Role::Catalogue,
        routes: || under_api(shows::routes::routes().merge(rankings::routes::routes())),
        jobs: &[Job::Cache, Job::Bucket, Job::Images],
        redis: false,
        bus: true,
        objects: true,
    },
    Part {
        role: Role::Booking,
        routes: || under_api(queue::routes::routes()),
        jobs: &[Job::Cache],
        redis: true,
        bus: true,
        objects: false,
    },
    Part {
        role: Role::Orders,
        routes: || under_api(orders::routes::routes().merge(wishes::routes::routes())),
        jobs: &[Job::Cache, Job::Steer, Job::Wishes],
        redis: true,
        bus: true,
        objects: false,
    },
    Part {
        role: Role::Reviews,
        routes: || under_api(reviews::routes::routes()),
        jobs: &[Job::Cache],
        redis: true,
        bus: true,
        objects: false,
    },
    Part {
        role: Role::Sockets,
        routes: || OpenApiRouter::new().routes(routes!(realtime::upgrade::upgrade)),
        jobs: &[
            Job::Cache,
            Job::NodeLease,
            Job::Presence,
            Job::LineSettings,
            Job::LineMarks,
            Job::Steer,
            Job::HoldEnds,
            Job::SeatChanges,
            Job::Realtime,
        ],
        redis: true,
        bus: true,
        objects: false,
    },
    Part {
        role: Role::Workers,
        routes: OpenApiRouter::new,
        jobs: &[
            Job::Recover,
            Job::Cache,
            Job::Presence,
            Job::LineSettings,
            Job::LineMarks,
            Job::Steer,
            Job::LineUpkeep,
            Job::HoldEnds,
            Job::SeatChanges,
            Job::SeatAudit,
            Job::Outbox,
            Job::Payments,
            Job::Refunds,
            Job::PaymentList,
            Job::Wishes,
            Job::CallOffs,
            Job::BooksUpkeep,
            Job::Reviews,
            Job::Rankings,
            Job::Removals,
            Job::Notices,
            Job::OldTokens,
        ],
        redis: true,
        bus: true,
        objects: false,
    },
];

/// What goes with a deleted show. A room that keeps something of a show registers here how it is removed: idempotent,
/// resumable by being called again, and counted over all calls. Each is worked on until it is done.
pub static REMOVALS: [Removal; 5] = [
    Removal {
        part: "images",
        run: |app, show| {
            Box::pin(async move {
                // A repetition finds none: how many there were is not told.
                shows::images::remove_of_show(&app, show).await?;
                Ok(Counts::new())
            })
        },
    },
    Removal {
        part: "sale",
        run: |app, show| Box::pin(async move { Ok(counts([("performances", seats::close_of_show(&app, show).await? as i64)])) }),
    },
    Removal {
        part: "orders",
        run: |app, show| {
            Box::pin(async move {
                orders::close_of_show(&app, show).await?;
                Ok(Counts::new())
            })
        },
    },
    Removal {
        part: "reviews",
        run: |app, show| {
            Box::pin(async move {
                let removed = reviews::remove_of_show(&app, show).await?;
                Ok(counts([("reviews", removed.reviews), ("likes", removed.likes)]))
            })
        },
    },
    Removal {
        part: "rankings",
        run: |app, show| {
            Box::pin(async move {
                // Once more may find less: what is left is none, so how many there were is not told.
                rankings::remove_of_show(&app, show).await?;
                Ok(Counts::new())
            })
        },
    },
];

fn counts<const N: usize>(counts: [(&str, i64); N]) -> Counts {
    counts.into_iter().map(|(what, n)| (what.to_owned(), n.into())).collect()
}

fn under_api(routes: OpenApiRouter<App>) -> OpenApiRouter<App> {
    OpenApiRouter::new().nest("/api/v1", routes)
}

/// The parts of these roles.
pub fn parts(roles: Roles) -> impl Iterator<Item = &'static Part> {
    const { &PARTS }.iter().filter(move |part| roles.has(part.role))
}

/// Whether one of these roles works with Redis.
#[must_use]
pub fn needs_redis(roles: Roles) -> bool {
    parts(roles).any(|part| part.redis)
}

/// Whether one of these roles works with images.
#[must_use]
pub fn needs_objects(roles: Roles) -> bool {
    parts(roles).any(|part| part.objects)
}

/// Whether one of these roles tells others, or hears from them.
#[must_use]
pub fn needs_bus(roles: Roles) -> bool {
    parts(roles).any(|part| part.bus)
}

/// Starts what the node's roles do without being asked.
///
/// # Errors
/// When what must be done before anybody is let in cannot be.
pub async fn start(app: &App) -> anyhow::Result<()> {
    let jobs: BTreeSet<Job> = parts(app.config.roles).flat_map(|part| part.jobs).copied().collect();
    for job in jobs {
        job.start(app).await?;
    }
    Ok(())
}

impl Job {
    async fn start(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::Recover => orders::recover(app).await.context("finishing what an earlier run left half done")?,
            Self::Cache => shows::spawn(app),
            Self::NodeLease => queue::jobs::lease(app).await.context("taking the node's lease")?,
            Self::Presence => queue::jobs::watch_nodes(app),
            Self::LineSettings => queue::jobs::follow_settings(app),
            Self::LineMarks => queue::jobs::keep_marks(app),
            Self::LineUpkeep => queue::jobs::keep_up(app),
            Self::Steer => queue::jobs::steer(app),
            Self::HoldEnds => seats::jobs::end_holds(app),
            Self::SeatChanges => seats::jobs::follow_changes(app),
            Self::SeatAudit => seats::jobs::keep_auditing(app),
            Self::Outbox => orders::jobs::deliver_events(app),
            Self::Payments => orders::jobs::reconcile(app),
            Self::Refunds => orders::jobs::refund(app),
            Self::PaymentList => orders::jobs::compare(app),
            Self::Wishes => wishes::jobs::spawn(app),
            Self::CallOffs => orders::call_off::spawn(app),
            Self::BooksUpkeep => orders::jobs::keep_up(app),
            Self::Reviews => reviews::jobs::spawn(app),
            Self::Rankings => rankings::jobs::spawn(app),
            Self::Removals => shows::deletion::spawn(app),
            Self::Notices => crate::notices::spawn(app),
            Self::OldTokens => accounts::spawn(app),
            Self::Bucket => shows::make_bucket(app),
            Self::Images => shows::images::spawn(app),
            Self::Realtime => realtime::spawn(app),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jobs_of(role: Role) -> BTreeSet<Job> {
        parts(Roles::only(role)).flat_map(|part| part.jobs).copied().collect()
    }

    #[test]
    fn every_role_has_its_part_and_every_job_somebody_who_does_it() {
        for role in Role::ALL {
            assert_eq!(parts(Roles::only(role)).count(), 1, "{role:?}");
        }
        let done: BTreeSet<Job> = parts(Roles::ALL).flat_map(|part| part.jobs).copied().collect();
        // The last one's number is their count: a job nobody does would be missing here.
        assert_eq!(done.len(), Job::Realtime as usize + 1);
    }

    #[test]
    fn what_a_running_sale_stands_on_outlives_sockets_and_workers() {
        for job in [Job::Presence, Job::LineSettings, Job::LineMarks, Job::Steer, Job::HoldEnds, Job::SeatChanges] {
            assert!(jobs_of(Role::Sockets).contains(&job) && jobs_of(Role::Workers).contains(&job), "{job:?}");
        }
        let leased: Vec<Role> = Role::ALL.into_iter().filter(|role| jobs_of(*role).contains(&Job::NodeLease)).collect();
        assert_eq!(leased, [Role::Sockets], "a node without sockets has nobody whose presence it could vouch for");
    }

    #[test]
    fn a_node_needs_what_the_most_demanding_of_its_roles_needs() {
        let of = |roles: &[Role]| roles.iter().copied().collect::<Roles>();
        assert!(!needs_bus(of(&[Role::Accounts])) && needs_bus(of(&[Role::Accounts, Role::Reviews])));
        assert!(!needs_redis(of(&[Role::Accounts, Role::Catalogue])) && needs_redis(of(&[Role::Accounts, Role::Booking])));
        // Whoever delivers events or tells others must have the log: what it handled would count as published else.
        for role in [Role::Orders, Role::Reviews, Role::Sockets, Role::Workers] {
            assert!(needs_bus(Roles::only(role)), "{role:?}");
        }
    }
}
