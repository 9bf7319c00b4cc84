//! Every bound in one place, with the relations between them checked at compile time.

mod edge;
mod fanout;
mod gate;
mod money;
mod notices;
mod refunds;
mod wishes;

use std::time::Duration;

pub use self::edge::*;
pub use self::fanout::*;
pub use self::gate::*;
pub use self::money::*;
pub use self::notices::*;
pub use self::refunds::*;
pub use self::wishes::*;

/// The largest frame a client may send, in bytes. A hold of 100 seats takes under 1 KiB.
pub const MAX_FRAME: usize = 4096;
/// A socket that has not authenticated by then is closed with 4401.
pub const AUTH_DEADLINE: Duration = Duration::from_secs(10);
/// How long before a token's end its socket is warned.
pub const AUTH_WARNING: Duration = Duration::from_secs(60);
/// How often the server pings a socket.
pub const HEARTBEAT: Duration = Duration::from_secs(25);
/// A socket that was silent for so long is dropped; its place goes into the grace time.
pub const SILENCE: Duration = Duration::from_secs(60);
/// Replies and events a socket's mailbox holds before the socket is closed with 4408.
pub const MAILBOX_EVENTS: usize = 64;
/// Seat-map deltas waiting for one socket before they are replaced by one snapshot.
pub const MAILBOX_DELTAS: usize = 32;
/// Bytes of frames a socket's mailbox holds: positions and maps give way to newer ones, and a socket whose replies and
/// events do not fit is closed with 4408. With [`WRITE_BATCH`] at most 64 KiB are held for a socket that does not read.
pub const MAILBOX_BYTES: usize = 48 * 1024;
/// Bytes copied together for one write; a frame that is larger is written alone, from the memory all share.
pub const WRITE_BATCH: usize = 16 * 1024;
/// A socket that takes no bytes for so long is closed with 4408.
pub const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// Requests a socket may send at once; after that they are refilled by [`FRAME_RATE`].
pub const FRAME_BURST: u32 = 40;
/// Requests a second a socket may keep up; beyond it is told `rate_limited`, and closed 4429 if it goes on.
pub const FRAME_RATE: u32 = 20;
/// Bad frames in a row before a socket is closed with 4400.
pub const MAX_BAD_FRAMES: u32 = 10;
/// Waiting rooms and seat maps one socket may follow.
pub const MAX_PERFORMANCES_PER_SOCKET: usize = 8;
/// Orders one socket may follow.
pub const MAX_ORDERS_PER_SOCKET: usize = 8;
/// Sockets one node takes unless the operator says; more are refused with 503 before the upgrade. Fewer where the
/// process may not open as many files.
pub const MAX_SOCKETS: usize = 100_000;
/// Files a node keeps for everything that is not a socket of a client: other connections, the page, the services.
pub const OTHER_FILES: u64 = 1024;
/// Connections that wait to be accepted; the kernel may allow fewer.
pub const LISTEN_BACKLOG: u32 = 8192;
/// Handshakes (upgrade and authentication) a node has under way. When everybody comes at once those inside are through
/// in moments, and the others come back, instead of all running out of time together.
pub const MAX_HANDSHAKES: usize = 1024;
/// Who finds them full stands in line for so long before being sent away; [`MAX_UNGREETED`] bounds the line.
pub const HANDSHAKE_PATIENCE: Duration = Duration::from_secs(3);
/// A handshake counts for so long at most: clients that keep still hold nobody up.
pub const HANDSHAKE: Duration = Duration::from_secs(1);
/// Sockets of a node that have not shown who they are yet; each may take [`AUTH_DEADLINE`] for that.
pub const MAX_UNGREETED: usize = 16_384;
/// Requests of sockets a node has under way. Of one socket there is one at a time: the next is not read before.
pub const MAX_REQUESTS: usize = 16_384;
/// Joins a node has under way. Redis does some 20,000 a second, so the last one waits well under a second.
pub const MAX_JOINS: usize = 4096;
/// Resumes a node has under way; as many people as it may have, since each has a place to lose.
pub const MAX_RESUMES: usize = 12_288;
/// REST requests a node has under way unless the operator says.
pub const MAX_REST: usize = 1024;
/// Who is refused a connection comes back after this long, or up to twice as long.
pub const SHED_CONNECT: Duration = Duration::from_secs(2);
/// The same for who is refused a request.
pub const SHED_REQUEST: Duration = Duration::from_millis(750);

/// Seats one request may name.
pub const MAX_SEATS_PER_HOLD: usize = 100;
/// Seats of one chart.
pub const MAX_SEATS_PER_CHART: usize = 100_000;
/// Sections of one chart.
pub const MAX_SECTIONS: usize = 500;
/// Rows of one chart.
pub const MAX_ROWS: usize = 10_000;
/// Points of a section's outline.
pub const MAX_OUTLINE: usize = 200;
/// Grades of one chart.
pub const MAX_GRADES: usize = 10;
/// The largest coordinate of a chart's plane.
pub const MAX_PLANE: i32 = 100_000;
/// The highest price of a seat, in minor units.
pub const MAX_PRICE: i64 = 100_000_000_000;

/// How often a node looks at each waiting room it has sockets for; also the cadence of the first places.
pub const QUEUE_TICK: Duration = Duration::from_millis(250);
/// People one script call promotes or purges at most, so that no call blocks Redis for long.
pub const QUEUE_BATCH: usize = 200;
/// People one call looks up at most.
pub const QUEUE_PLACES_BATCH: usize = 1000;
/// Joins, resumes or lost connections of one line that one script call deals with at most.
pub const QUEUE_DESK_BATCH: usize = 100;
/// How often such a call is made before those in it are told that nobody knows what came of it.
pub const QUEUE_DESK_ATTEMPTS: u32 = 3;
/// The wait before the second attempt; each further one waits so much longer.
pub const QUEUE_DESK_PAUSE: Duration = Duration::from_millis(100);
/// Seconds a node remembers how slow it was.
pub const PULSE_SECONDS: usize = 5;
/// How often a node tells the others how slow it is, and who finds it due adjusts the rate of a line.
pub const STEER_EVERY: Duration = Duration::from_secs(1);
/// How long a node's word on that counts.
pub const SIGNALS_TTL: Duration = Duration::from_secs(5);
/// Holds whose slowest hundredth takes longer mean stress; half of that is calm.
pub const STEER_HOLD: Duration = Duration::from_millis(400);
/// The same for the usual wait for a database connection.
pub const STEER_POOL: Duration = Duration::from_millis(100);
/// The same for the usual wait for Redis.
pub const STEER_REDIS: Duration = Duration::from_millis(100);
/// The same for calls to the payment gateway that fail, in percent.
pub const STEER_PAYMENTS: u32 = 10;
/// Dropped connections a node remembers to note once Redis answers again.
pub const QUEUE_DEPARTURES: usize = 200_000;
/// How long a node counts as alive after it renewed its lease.
pub const NODE_LEASE: Duration = Duration::from_secs(10);
/// How often a node renews its lease and looks for others that are gone.
pub const NODE_RENEW: Duration = Duration::from_secs(3);
/// How often saved settings are brought into the live state again, in case whoever saved them died before.
pub const QUEUE_UPKEEP: Duration = Duration::from_secs(60);
/// How long after the end of the sale a waiting room is forgotten.
pub const QUEUE_RETIRE: Duration = Duration::from_secs(24 * 3600);
/// After Redis lost a line: how long people of the life before may come back to their old places.
pub const QUEUE_REBUILD: Duration = Duration::from_secs(20);
/// How often the last numbers of the lines are noted in Postgres.
pub const QUEUE_MARK: Duration = Duration::from_secs(3);
/// Numbers a line may give beyond what is noted, and that one which begins anew leaves free: more than are drawn in
/// [`QUEUE_MARK`], so that nobody waits for a note.
pub const QUEUE_NUMBER_MARGIN: u64 = 65_536;
/// How long one node draws a lottery alone; renewed with every chunk.
pub const DRAW_LEASE: Duration = Duration::from_secs(10);
/// Members of a lobby read in one command.
pub const DRAW_SCAN: usize = 1000;
/// Characters of a manager's message to the waiting room.
pub const MAX_ROOM_MESSAGE: usize = 500;
/// Entries of a lottery's result one call returns at most.
pub const MAX_LOTTERY_PAGE: u32 = 10_000;
/// How often the sweep looks for holds whose notification was lost, and compares versions.
pub const SEAT_SWEEP: Duration = Duration::from_millis(500);
/// Holds one sweep call ends at most.
pub const SWEEP_BATCH: usize = 100;
/// Seat maps one sweep command looks at, in one round trip.
pub const SWEEP_PIPE: usize = 500;
/// Holds compared with Redis in one round trip, when ends may have been missed.
pub const HOLDS_BATCH: usize = 500;
/// How long a record of a hold's end may still be on its way before its owner is told without it.
pub const HOLDS_GRACE: Duration = Duration::from_millis(200);
/// How long until holds are compared again that could not be.
pub const HOLDS_AGAIN: Duration = Duration::from_secs(1);
/// How long until followers of orders are told that could not be.
pub const ORDERS_AGAIN: Duration = Duration::from_secs(1);
/// The listener for expired holds waits this long before it connects again, doubled up to [`LISTEN_MAX`].
pub const LISTEN_FIRST: Duration = Duration::from_millis(100);
/// The longest wait between two attempts of the listener.
pub const LISTEN_MAX: Duration = Duration::from_secs(5);
/// Expired keys the listener gathers before it looks at their performances.
pub const LISTEN_BATCH: usize = 1024;
/// How often the seat maps are compared with Postgres.
pub const AUDIT_PERIOD: Duration = Duration::from_secs(30);
/// Between the two looks that must find the same difference before it is repaired.
pub const AUDIT_PAUSE: Duration = Duration::from_secs(1);
/// Seats one repair call takes.
pub const AUDIT_BATCH: usize = 200;
/// How often seats are chosen anew when somebody else was faster.
pub const BEST_ATTEMPTS: u32 = 8;
/// How often a call whose map was not loaded is repeated after loading it.
pub const LOAD_ATTEMPTS: u32 = 3;
/// How long one node loads a seat map alone.
pub const LOAD_LEASE: Duration = Duration::from_secs(5);
/// How long a request waits for a seat map to be loaded before it is told `overloaded`.
pub const LOAD_WAIT: Duration = Duration::from_secs(3);
/// The first pause between two looks whether another node has loaded the map.
pub const LOAD_POLL: Duration = Duration::from_millis(20);
/// Commands sent at once while a map is built.
pub const LOAD_PIPE: usize = 1000;
/// Deltas of one seat map that came too early and wait for those before them.
pub const EARLY_DELTAS: usize = 64;
/// Before a hold ends its owner is warned this long.
pub const HOLD_WARNING: Duration = Duration::from_secs(60);
/// How long a claimed hold is frozen while its payment commits.
pub const CLAIM_FREEZE: Duration = Duration::from_secs(60);

/// How long a start waits for Kafka and its topics before it goes on without.
pub const KAFKA_START: Duration = Duration::from_secs(10);
/// How often it is said that Kafka is not there yet.
pub const KAFKA_REMIND: Duration = Duration::from_secs(60);
/// Partitions of the live topic: divisible among 1, 2, 3, 4 or 6 brokers.
pub const LIVE_PARTITIONS: i32 = 12;
/// How long Kafka keeps live records; each is stale within seconds.
pub const LIVE_RETENTION: Duration = Duration::from_secs(10 * 60);
/// Partitions of the events topic.
pub const EVENT_PARTITIONS: i32 = 6;
/// How long Kafka keeps business events.
pub const EVENT_RETENTION: Duration = Duration::from_secs(14 * 24 * 3600);
/// Live records that wait to be sent to Kafka at most; more are lost, which is a gap for every node.
pub const LIVE_OUTGOING: usize = 20_000;
/// The same, in KiB.
pub const LIVE_OUTGOING_KIB: usize = 16 * 1024;
/// Live records from Kafka that a node fetches ahead, in KiB.
pub const LIVE_INCOMING_KIB: usize = 16 * 1024;
/// A live record that Kafka has not taken by then is lost: watchers have compared versions long since.
pub const LIVE_SEND_TIMEOUT: Duration = Duration::from_secs(5);
/// A node so many live records behind skips them: comparing is quicker than catching up.
pub const LIVE_LAG: i64 = 50_000;
/// Gaps are told so far apart at the least: each has everything compared anew.
pub const GAP_EVERY: Duration = Duration::from_millis(200);
/// How often the state of the connection to Kafka is looked at; while it is gone each look is a gap.
pub const KAFKA_LOOK: Duration = Duration::from_secs(1);
/// How often leaders and new partitions are asked for.
pub const KAFKA_REFRESH: Duration = Duration::from_secs(5);
/// A broker that is silent for so long is taken for gone.
pub const KAFKA_SILENCE: Duration = Duration::from_secs(5);
/// How long Kafka may take for one business event; the outbox tries again.
pub const KAFKA_EVENT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a node that stops waits until its last records are sent.
pub const KAFKA_FLUSH: Duration = Duration::from_secs(2);

/// Request bodies of REST calls, in bytes.
pub const MAX_BODY: usize = 256 * 1024;
/// Chart uploads, in bytes.
pub const MAX_CHART_BODY: usize = 8 * 1024 * 1024;
/// Uploaded images, in bytes.
pub const MAX_IMAGE: usize = 5 * 1024 * 1024;
/// The longest `x-request-id` taken from a client; it ends up in logs.
pub const MAX_REQUEST_ID: usize = 128;
/// Problems one answer names.
pub const MAX_PROBLEMS: usize = 50;
/// Parameters a query may have, and how much of an unknown one's name is repeated.
pub const MAX_PARAMS: usize = 64;
/// See [`MAX_PARAMS`].
pub const MAX_PARAM_NAME: usize = 64;
/// Items a list gives at most, and gives when it is not asked for another number.
pub const LIST_MAX: u32 = 100;
/// See [`LIST_MAX`].
pub const LIST_DEFAULT: u32 = 20;
/// A read that takes longer is worth a line in the log.
pub const SLOW_REQUEST: Duration = Duration::from_secs(1);
/// A REST request may take this long before it is answered 503.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a node that stops still takes connections, so that whoever routes by `/readyz` has looked away by then.
pub const DRAIN_NOTICE: Duration = Duration::from_secs(1);
/// Sockets a node that stops sends away in one [`DRAIN_STEP`], 4,000 a second; more where that would take longer than
/// [`DRAIN_SPREAD`].
pub const DRAIN_WAVE: usize = 200;
/// A node that stops has told every socket within this time, however many it has.
pub const DRAIN_SPREAD: Duration = Duration::from_secs(15);
/// See [`DRAIN_WAVE`].
pub const DRAIN_STEP: Duration = Duration::from_millis(50);
/// How long a socket that is sent away waits at most for the answer to its join.
pub const DRAIN_ANSWER: Duration = Duration::from_secs(1);
/// How long a node that stops waits for its last sockets to end.
pub const DRAIN_LAST: Duration = Duration::from_secs(5);
/// Whom it sends away comes back within this time, spread evenly, or within half of their grace time if that is shorter.
pub const DRAIN_JITTER: Duration = Duration::from_secs(3);
/// How long a node that stops waits for requests under way.
pub const DRAIN_REQUESTS: Duration = Duration::from_secs(32);
/// How long a node waits for its tasks when it stops.
pub const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// Postgres connections a node opens at most.
pub const PG_POOL: u32 = 16;
/// How long a request waits for one of them.
pub const PG_WAIT: Duration = Duration::from_secs(5);
/// Multiplexed Redis connections a node opens.
pub const REDIS_POOL: u32 = 4;
/// Scripts a node has under way at once; more keep no Redis busier.
pub const REDIS_IN_FLIGHT: usize = 256;
/// How long a request waits for its turn at Redis before it is told `overloaded`.
pub const REDIS_WAIT: Duration = Duration::from_secs(10);
/// How long a Redis command may take.
pub const REDIS_TIMEOUT: Duration = Duration::from_secs(3);
/// How long connecting to one server of a cluster may take; and asking it who has what.
pub const CLUSTER_CONNECT: Duration = Duration::from_millis(500);
/// How often a node looks who has what in a Redis cluster; it also does when it met something else.
pub const CLUSTER_LOOK: Duration = Duration::from_secs(1);
/// How long the other servers' view of the cluster is waited for once one was heard; and between two looks.
pub const CLUSTER_SETTLE: Duration = Duration::from_millis(50);
/// How long a command waits that no server would run just now, doubled up to [`CLUSTER_PAUSE_MAX`]; in all it tries for
/// [`REDIS_TIMEOUT`].
pub const CLUSTER_PAUSE: Duration = Duration::from_millis(5);
/// See [`CLUSTER_PAUSE`].
pub const CLUSTER_PAUSE_MAX: Duration = Duration::from_millis(100);
/// How often a command is sent on at once from server to server.
pub const CLUSTER_HOPS: u32 = 5;
/// Commands of a pipeline sent one by one at the same time, where their slots are being moved.
pub const CLUSTER_SINGLES: usize = 16;
/// How long a call to the payment gateway may take; its documents ask for at least 60 s.
pub const GATEWAY_TIMEOUT: Duration = Duration::from_secs(60);
/// How long connecting to the payment gateway may take.
pub const GATEWAY_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Calls to the payment gateway a node has under way at most.
pub const GATEWAY_CALLS: usize = 64;
/// How often a question (never a command) is put to the gateway before the caller is told it is out of reach.
pub const GATEWAY_READ_ATTEMPTS: u32 = 3;
/// The base of the jittered wait between two of them; doubled each time.
pub const GATEWAY_BACKOFF: Duration = Duration::from_millis(200);
/// The largest answer taken from the gateway, in bytes: a full page of the list.
pub const GATEWAY_MAX_BODY: usize = 4 * 1024 * 1024;
/// Payments one page of the gateway's list holds at most.
pub const GATEWAY_PAGE: u32 = 200;
/// A webhook's signature may be so old or so far ahead, inclusive.
pub const WEBHOOK_TOLERANCE: Duration = Duration::from_secs(300);
/// The reconciler's first wait after an order was made; doubled at each look up to [`RECONCILE_MAX`].
pub const RECONCILE_FIRST: Duration = Duration::from_secs(5);
/// The longest wait between two looks at a payment that is not final.
pub const RECONCILE_MAX: Duration = Duration::from_secs(180);
/// A payment that stayed without an attempt for so long after its order ended is looked at no more.
pub const RECONCILE_GIVE_UP: Duration = Duration::from_secs(24 * 3600);
/// Rows one pass of a background job takes.
pub const JOB_BATCH: i64 = 50;
/// How long checkout waits for the gateway's answer to a question before it counts as silent. Asking again is harmless,
/// so this may be shorter than [`GATEWAY_TIMEOUT`]; a caller is answered within [`REQUEST_TIMEOUT`].
pub const SYNC_ASK: Duration = Duration::from_secs(20);
/// After an order's time to pay, the gateway is asked a last time before the seats go back; if it stays silent for so
/// long, the order expires anyway. The live hold lasts so much longer than the order.
pub const EXPIRY_PATIENCE: Duration = Duration::from_secs(30);
/// Orders one node changes at the same time, each with a database connection while it talks to Redis.
pub const CHECKOUT_WORKERS: usize = 6;
/// Paid orders completed in one transaction at most.
pub const CHECKOUT_GROUP: usize = 50;
/// Payments one node's reconciler asks about at the same time.
pub const RECONCILE_WORKERS: usize = 8;
/// Refunds one node asks for at the same time.
pub const REFUND_WORKERS: usize = 4;
/// How often an idle node looks for payments and refunds that are due.
pub const CHECKOUT_POLL: Duration = Duration::from_millis(500);
/// How often an idle node looks for events to deliver.
pub const OUTBOX_POLL: Duration = Duration::from_millis(200);
/// How long a refund waits before its second attempt; doubled at each attempt up to [`REFUND_MAX`].
pub const REFUND_FIRST: Duration = Duration::from_secs(4);
/// The longest wait between two attempts at a refund.
pub const REFUND_MAX: Duration = Duration::from_secs(600);
/// After so many attempts people are told of a refund; it is still tried.
pub const REFUND_ALERT_AFTER: i32 = 5;
/// How long a start waits for what an earlier life left to deliver.
pub const RECOVER_TIMEOUT: Duration = Duration::from_secs(20);
/// The longest `Idempotency-Key`.
pub const MAX_IDEMPOTENCY_KEY: usize = 256;
/// How long an `Idempotency-Key` is remembered.
pub const IDEMPOTENCY_TTL: Duration = Duration::from_secs(24 * 3600);
/// A request with such a key that is older than this runs no more, and its repetition takes over.
pub const IDEMPOTENCY_CLAIM: Duration = Duration::from_secs(45);
/// How long delivered events and webhooks are kept.
pub const DELIVERED_TTL: Duration = Duration::from_secs(7 * 24 * 3600);
/// How often what is past its time is deleted.
pub const UPKEEP_EVERY: Duration = Duration::from_secs(3600);
/// Orders or tickets a page has unless the caller says.
pub const BOOKS_PAGE: i64 = 20;
/// Orders or tickets a page has at most.
pub const BOOKS_PAGE_MAX: i64 = 100;

/// Characters of a review's title.
pub const REVIEW_TITLE: usize = 100;
/// Characters of a review's text.
pub const REVIEW_TEXT: usize = 500;
/// Characters a search in reviews may have.
pub const REVIEW_QUERY: usize = 100;
/// How often a node that is overloaded says so in its log.
pub const SHED_TOLD: Duration = Duration::from_secs(1);
/// How long a page of reviews is kept without being made anew: the end of belief where everything else failed.
pub const REVIEW_PAGE_TTL: Duration = Duration::from_secs(30);
/// How long Redis keeps a show's generation and counts; then they are read again.
pub const REVIEW_STATE_TTL: Duration = Duration::from_secs(600);
/// How long a look whether a page of reviews still holds may take before the next one goes ahead beside it.
pub const REVIEW_LOOK: Duration = Duration::from_millis(50);
/// Pages of reviews a node keeps at hand.
pub const REVIEW_PAGES: usize = 256;
/// Pages of reviews a node makes at the same time, each with a database connection.
pub const REVIEW_MAKERS: usize = 4;
/// How long one node makes a page alone.
pub const REVIEW_MAKE_LEASE: Duration = Duration::from_secs(2);
/// How long a request waits for another node's page before its node makes one itself.
pub const REVIEW_WAIT: Duration = Duration::from_secs(3);
/// How often it looks meanwhile.
pub const REVIEW_POLL: Duration = Duration::from_millis(20);
/// How often an idle node looks for changes of reviews that Redis was not told of.
pub const REVIEW_REPAIR: Duration = Duration::from_millis(500);
/// How often average ratings are published to Postgres.
pub const REVIEW_PUBLISH: Duration = Duration::from_secs(5);
/// Reviews one statement deletes, shows one publishes, marks one takes.
pub const REVIEW_BATCH: i64 = 500;

/// How often an idle node looks for what is to be removed with deleted shows.
pub const REMOVAL_POLL: Duration = Duration::from_millis(500);
/// How long a part of a deletion belongs to who took it up; longer ones are shared.
pub const REMOVAL_LEASE: Duration = Duration::from_secs(30);
/// Parts of deletions a node works on at the same time.
pub const REMOVAL_WORKERS: i64 = 4;
/// Orders of a deleted show that one transaction closes.
pub const CLOSE_BATCH: i64 = 500;

/// Characters of a text, items of a list that the audit trail keeps of one value.
pub const AUDIT_VALUE: usize = 500;

/// How often an idle node looks for tickets that rankings have not counted.
pub const RANKING_COUNT: Duration = Duration::from_secs(1);
/// How often rankings are written to where they are read.
pub const RANKING_SNAPSHOT: Duration = Duration::from_secs(10);
/// Days that the longest ranking counts.
pub const RANKING_DAYS: u64 = 30;
/// How long Redis keeps what it counted of a day.
pub const RANKING_KEPT: Duration = Duration::from_secs(40 * 24 * 3600);
/// Marks counted at once; few days among them have keys of their own.
pub const RANKING_BATCH: i64 = 500;
/// Fields one command loads into Redis.
pub const RANKING_CHUNK: usize = 1000;
/// Shows a board keeps, from which those of a category are taken: more than sell in a month, so that no category runs out.
pub const RANKING_DEPTH: usize = 20_000;
/// Shows a ranking lists.
pub const RANKING_TOP: i64 = 50;

/// An access token's life.
pub const ACCESS_TOKEN_TTL: Duration = Duration::from_secs(3600);
/// A refresh token's life.
pub const REFRESH_TOKEN_TTL: Duration = Duration::from_secs(14 * 24 * 3600);
/// Characters a search for shows may have.
pub const SEARCH_TEXT: usize = 100;
/// Characters of a cursor: the longest title there is and what goes with it.
pub const SEARCH_CURSOR: usize = 2048;
/// Performances a node keeps at hand; the oldest makes room.
pub const CACHED_PERFORMANCES: usize = 256;
/// How long a performance is believed without being read again.
pub const PERFORMANCE_TTL: Duration = Duration::from_secs(60);
/// How much longer the live paths go on with a performance they know while it cannot be read again: no outage that ends within
/// this costs anybody a place.
pub const STALE_FOR: Duration = Duration::from_secs(3600);
/// How often it is then tried to be read again, by one of those who ask.
pub const STALE_RETRY: Duration = Duration::from_secs(1);
/// How long such a try keeps who asks waiting: less than between two looks at a line.
pub const STALE_PATIENCE: Duration = Duration::from_millis(200);
/// How old the number of sold seats of a performance may be where it is only shown.
pub const SOLD_TTL: Duration = Duration::from_secs(1);
/// Answers of the catalogue a node keeps ready to send; the oldest makes room.
pub const KEPT_ANSWERS: usize = 256;
/// How long such an answer is believed. It shows how many seats are sold.
pub const KEPT_TTL: Duration = SOLD_TTL;
/// Charts a node keeps at hand, ready to send; the oldest makes room.
pub const CACHED_CHARTS: usize = 64;
/// Charts whose seats a node keeps at hand, a byte or two a seat; the oldest makes room.
pub const CACHED_TABLES: usize = CACHED_PERFORMANCES;
/// Charts never change; this only lets go of those nobody asks for.
pub const CHART_TTL: Duration = Duration::from_secs(3600);

/// Argon2 runs at the same time: each takes 19 MiB and a core.
pub const PASSWORD_WORKERS: usize = 4;
/// Passwords waiting for a worker; more are told to come back.
pub const PASSWORD_WAITERS: usize = 96;
/// Log-ins or sign-ups one address may try with one e-mail at once.
pub const ATTEMPT_BURST: u32 = 20;
/// After this long one more try is back.
pub const ATTEMPT_REFILL: Duration = Duration::from_secs(3);
/// Pairs of address and e-mail a node counts tries of.
pub const ATTEMPT_KEYS: usize = 10_000;

/// How long a node waits before it tries again to make the bucket for images.
pub const BUCKET_RETRY: Duration = Duration::from_secs(5);
/// How long a server that is started here may take to come up; after a crash it first reads what it had written.
pub const EMBEDDED_START: Duration = Duration::from_secs(60);
/// How long it may take to end before it is told harder.
pub const EMBEDDED_STOP: Duration = Duration::from_secs(10);

const _: () = assert!(GATEWAY_CONNECT_TIMEOUT.as_secs() < GATEWAY_TIMEOUT.as_secs());
const _: () = assert!(MAX_SEATS_PER_CHART / 3 + 8192 < MAILBOX_BYTES, "the snapshot of the largest map must fit a mailbox");
const _: () = assert!(MAX_JOINS + MAX_RESUMES <= MAX_REQUESTS, "one kind of request must not shut out another");
const _: () = assert!(MAX_UNGREETED > MAX_HANDSHAKES);
const _: () = assert!(HANDSHAKE_PATIENCE.as_secs() < REQUEST_TIMEOUT.as_secs(), "who stands in line is told by the gate");
const _: () = assert!(DRAIN_REQUESTS.as_secs() > REQUEST_TIMEOUT.as_secs(), "what is under way is finished");
const _: () = assert!(DRAIN_SPREAD.as_millis() > 100 * DRAIN_STEP.as_millis(), "waves are small");
const _: () = assert!(DRAIN_ANSWER.as_millis() >= 4 * QUEUE_TICK.as_millis(), "a join is answered at the next look");
const _: () = assert!(SILENCE.as_secs() > 2 * HEARTBEAT.as_secs(), "one lost ping must not drop a socket");
const _: () = assert!(NODE_LEASE.as_millis() > 3 * NODE_RENEW.as_millis(), "two lost renewals must not end a lease");
// Lua's stack takes some 8,000 values from one unpack.
const _: () = assert!(QUEUE_BATCH * 2 < 7000 && QUEUE_PLACES_BATCH < 7000);
const _: () = assert!(CLUSTER_LOOK.as_millis() < 2000, "a failover must be seen while everybody may still converge in time");
const _: () = assert!(AUTH_WARNING.as_secs() < ACCESS_TOKEN_TTL.as_secs());
const _: () = assert!(SEAT_SWEEP.as_millis() * 4 <= 2000, "a lost notification must be caught within 2 s");
const _: () = assert!(AUDIT_PAUSE.as_millis() * 4 < AUDIT_PERIOD.as_millis());
const _: () = assert!(MAX_SEATS_PER_HOLD * 11 < MAX_FRAME, "the largest legal hold must fit a frame");
const _: () = assert!(MAX_CHART_BODY > MAX_BODY && MAX_BODY > MAX_ACCOUNT_BODY);
const _: () = assert!(IDEMPOTENCY_CLAIM.as_secs() > REQUEST_TIMEOUT.as_secs(), "nobody may be at what is taken over");
const _: () = assert!(2 * CHECKOUT_WORKERS < PG_POOL as usize, "a change of an order may need a second connection");
const _: () = assert!(REVIEW_MAKE_LEASE.as_secs() < REVIEW_WAIT.as_secs(), "who waits must see a dead maker's turn end");
const _: () = assert!(REVIEW_MAKERS * 2 < PG_POOL as usize, "pages of reviews leave the sale its connections");
const _: () = assert!(RANKING_BATCH * 6 < 7000 && RANKING_KEPT.as_secs() > (RANKING_DAYS + 2) * 24 * 3600);
const _: () = assert!(SYNC_ASK.as_secs() < REQUEST_TIMEOUT.as_secs());
const _: () = assert!(LIVE_RETENTION.as_secs() > 10 * LIVE_SEND_TIMEOUT.as_secs());
const _: () = assert!(EVENT_RETENTION.as_secs() >= DELIVERED_TTL.as_secs(), "the log must not forget before the outbox does");
