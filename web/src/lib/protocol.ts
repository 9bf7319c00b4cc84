// Generated from the `protocol` crate by `cargo test -p frontrow-protocol`. Do not edit.

export type ErrorCode = "bad_message" | "unknown_type" | "unauthenticated" | "token_expired" | "forbidden" | "not_found" | "not_open" | "closed" | "paused" | "place_lost" | "not_admitted" | "seat_taken" | "none_left" | "limit_exceeded" | "rate_limited" | "conflict" | "overloaded" | "internal" | "validation_failed" | "bad_credentials" | "email_taken" | "nickname_taken" | "age_limit" | "idempotency_mismatch" | "hold_ended" | "gateway_unavailable" | "too_large" | "unsupported_media_type" | "method_not_allowed" | "not_bought" | "not_started" | "in_use" | "ticket_used";

export type Request = { "type": "auth", 
/**
 * An access token.
 */
token: string, } | { "type": "queue.join", 
/**
 * Where.
 */
performance: string, } | { "type": "queue.resume", 
/**
 * Where.
 */
performance: string, 
/**
 * The token `queue.state` carried.
 */
resume: string, } | { "type": "queue.leave", 
/**
 * Where.
 */
performance: string, } | { "type": "seats.watch", 
/**
 * Which.
 */
performance: string, 
/**
 * The epoch the client has.
 */
epoch?: number, 
/**
 * The version the client has.
 */
version?: number, } | { "type": "seats.unwatch", 
/**
 * Which.
 */
performance: string, } | { "type": "seats.hold", 
/**
 * Where.
 */
performance: string, 
/**
 * Distinct seat indices.
 */
seats: Array<number>, } | { "type": "seats.best", 
/**
 * Where.
 */
performance: string, 
/**
 * Price zone.
 */
grade: string, 
/**
 * How many, together.
 */
count: number, } | { "type": "hold.release", 
/**
 * Which.
 */
hold: string, 
/**
 * Where the hold is; needed when this socket was not told of it by `hold.granted`.
 */
performance?: string, } | { "type": "order.watch", 
/**
 * Which.
 */
order: string, } | { "type": "ping", };

export type ClientMessage = { 
/**
 * Chosen by the client; its reply carries it in `re`. Reuse is the client's business.
 */
id: number, } & ({ "type": "auth", 
/**
 * An access token.
 */
token: string, } | { "type": "queue.join", 
/**
 * Where.
 */
performance: string, } | { "type": "queue.resume", 
/**
 * Where.
 */
performance: string, 
/**
 * The token `queue.state` carried.
 */
resume: string, } | { "type": "queue.leave", 
/**
 * Where.
 */
performance: string, } | { "type": "seats.watch", 
/**
 * Which.
 */
performance: string, 
/**
 * The epoch the client has.
 */
epoch?: number, 
/**
 * The version the client has.
 */
version?: number, } | { "type": "seats.unwatch", 
/**
 * Which.
 */
performance: string, } | { "type": "seats.hold", 
/**
 * Where.
 */
performance: string, 
/**
 * Distinct seat indices.
 */
seats: Array<number>, } | { "type": "seats.best", 
/**
 * Where.
 */
performance: string, 
/**
 * Price zone.
 */
grade: string, 
/**
 * How many, together.
 */
count: number, } | { "type": "hold.release", 
/**
 * Which.
 */
hold: string, 
/**
 * Where the hold is; needed when this socket was not told of it by `hold.granted`.
 */
performance?: string, } | { "type": "order.watch", 
/**
 * Which.
 */
order: string, } | { "type": "ping", });

export type Role = "customer" | "manager" | "admin";

export type User = { 
/**
 * The account.
 */
id: string, 
/**
 * The name others see.
 */
nickname: string, 
/**
 * What the account may do.
 */
role: Role, };

export type ErrorBody = { 
/**
 * For programs.
 */
code: ErrorCode, 
/**
 * For people: what happened, what was kept, what to do next. English; the page has its own words for each code.
 */
message: string, 
/**
 * The seats that stood in the way (`seat_taken`).
 */
seats?: Array<number>, 
/**
 * When to try again (`overloaded`, `rate_limited`, `not_open`). Milliseconds.
 */
retry_after_ms?: number, };

export type Phase = "lobby" | "waiting" | "running" | "closed" | "superseded" | "expired";

export type QueueState = { 
/**
 * Where.
 */
performance: string, 
/**
 * How far along.
 */
phase: Phase, 
/**
 * The number drawn; unique in the performance, never reused. 0 in the lobby of a lottery: it is drawn at the opening.
 */
number: number, 
/**
 * 1 = next; 0 when not in line, and in the lobby of a lottery.
 */
position: number, 
/**
 * People with a later number.
 */
behind: number, 
/**
 * The shorter end of the estimated wait, in seconds; absent with too little data.
 */
eta_s?: number, 
/**
 * The longer end of the estimated wait, in seconds; present whenever `eta_s` is.
 */
eta_high_s?: number, 
/**
 * Whether the manager holds the line.
 */
paused: boolean, 
/**
 * Keeps the place over a dropped connection: keep it in memory only. Absent when there is no place to keep.
 */
resume?: string, 
/**
 * When the admission ends (`running`).
 */
admitted_until?: string, 
/**
 * When the sale opens (`lobby`).
 */
opens_at?: string, };

export type SeatChange = [number, number];

export type SeatsSnapshot = { 
/**
 * Which.
 */
performance: string, 
/**
 * Which life of the live state: another epoch means it was rebuilt.
 */
epoch: number, 
/**
 * Counts changes within the epoch.
 */
version: number, 
/**
 * Seats in the chart.
 */
count: number, 
/**
 * Base64 of 2 bits a seat, seat index order, low bits first.
 */
states: string, };

export type SeatsDelta = { 
/**
 * Which.
 */
performance: string, 
/**
 * Must be the client's epoch, or the client watches anew.
 */
epoch: number, 
/**
 * Must be the client's version, or the client watches anew.
 */
from: number, 
/**
 * The version the changes lead to.
 */
version: number, 
/**
 * `[index, state]` each.
 */
changes: Array<SeatChange>, };

export type HoldGranted = { 
/**
 * Which.
 */
hold: string, 
/**
 * Where.
 */
performance: string, 
/**
 * The seats claimed.
 */
seats: Array<number>, 
/**
 * What they cost together, in the currency's minor unit.
 */
amount: number, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * When the claim ends by itself.
 */
expires_at: string, };

export type HoldEndReason = "released" | "expired" | "ordered" | "paid" | "lost";

export type OrderStatus = "pending" | "paid" | "expired" | "refunding" | "refunded" | "cancelled";

export type OrderState = { 
/**
 * Which.
 */
order: string, 
/**
 * Of what.
 */
performance: string, 
/**
 * How far along.
 */
status: OrderStatus, 
/**
 * What it costs, in the currency's minor unit.
 */
amount: number, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Until when it may be paid (`pending`).
 */
expires_at: string, 
/**
 * The tickets issued (`paid`).
 */
tickets: Array<string>, 
/**
 * Why the last payment attempt failed, in the gateway's words (`pending`: it may be tried again).
 */
failure?: string, };

export type WishStatus = "waiting" | "offered" | "ordered" | "declined" | "passed" | "left" | "closed";

export type WishState = { 
/**
 * Where.
 */
performance: string, 
/**
 * How many seats, all or none.
 */
seats: number, 
/**
 * Of which grade; absent: any one.
 */
grade?: string, 
/**
 * How far along.
 */
status: WishStatus, 
/**
 * 1 = first (`waiting`).
 */
position?: number, 
/**
 * The seats held in this person's name (`offered`): order them by this hold before it ends, without standing in line.
 */
offer?: HoldGranted, };

export type Body = { "type": "hello", 
/**
 * The node the socket is on.
 */
node: string, 
/**
 * The server's clock.
 */
server_time: string, 
/**
 * The server pings this often; a client that hears nothing for twice as long reconnects. Seconds.
 */
heartbeat_s: number, 
/**
 * The largest frame a client may send, in bytes.
 */
max_frame: number, } | { "type": "authed", 
/**
 * Who the token names.
 */
user: User, 
/**
 * When the token ends.
 */
expires_at: string, } | { "type": "auth.expiring", 
/**
 * When the token ends.
 */
expires_at: string, } | { "type": "error" } & ErrorBody | { "type": "ok", } | { "type": "pong", 
/**
 * The server's clock.
 */
server_time: string, } | { "type": "queue.state" } & QueueState | { "type": "queue.message", 
/**
 * Where.
 */
performance: string, 
/**
 * The words, as plain text; empty: what was told before is taken back.
 */
text: string, 
/**
 * When they were written.
 */
at: string, } | { "type": "seats.snapshot" } & SeatsSnapshot | { "type": "seats.delta" } & SeatsDelta | { "type": "hold.granted" } & HoldGranted | { "type": "hold.expiring", 
/**
 * Which.
 */
hold: string, 
/**
 * When.
 */
expires_at: string, } | { "type": "hold.ended", 
/**
 * Which.
 */
hold: string, 
/**
 * Why.
 */
reason: HoldEndReason, } | { "type": "order.state" } & OrderState | { "type": "wish.state" } & WishState;

export type ServerMessage = { 
/**
 * The request this answers; absent on a push.
 */
re?: number, } & ({ "type": "hello", 
/**
 * The node the socket is on.
 */
node: string, 
/**
 * The server's clock.
 */
server_time: string, 
/**
 * The server pings this often; a client that hears nothing for twice as long reconnects. Seconds.
 */
heartbeat_s: number, 
/**
 * The largest frame a client may send, in bytes.
 */
max_frame: number, } | { "type": "authed", 
/**
 * Who the token names.
 */
user: User, 
/**
 * When the token ends.
 */
expires_at: string, } | { "type": "auth.expiring", 
/**
 * When the token ends.
 */
expires_at: string, } | { "type": "error" } & ErrorBody | { "type": "ok", } | { "type": "pong", 
/**
 * The server's clock.
 */
server_time: string, } | { "type": "queue.state" } & QueueState | { "type": "queue.message", 
/**
 * Where.
 */
performance: string, 
/**
 * The words, as plain text; empty: what was told before is taken back.
 */
text: string, 
/**
 * When they were written.
 */
at: string, } | { "type": "seats.snapshot" } & SeatsSnapshot | { "type": "seats.delta" } & SeatsDelta | { "type": "hold.granted" } & HoldGranted | { "type": "hold.expiring", 
/**
 * Which.
 */
hold: string, 
/**
 * When.
 */
expires_at: string, } | { "type": "hold.ended", 
/**
 * Which.
 */
hold: string, 
/**
 * Why.
 */
reason: HoldEndReason, } | { "type": "order.state" } & OrderState | { "type": "wish.state" } & WishState);

