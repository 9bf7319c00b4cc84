/**
 * The realtime client: one class, no framework, no browser API beyond a WebSocket. It is what the page stands on and
 * the reference for other clients (see `protocol.ts` for every message).
 *
 * ```ts
 * const live = new Realtime({ url: 'wss://tickets.example/ws', token: async () => accessToken });
 * live.on('queue', (state) => console.log(state.phase, state.position));
 * live.connect();
 * await live.join(performance);                       // take a number
 * const feed = live.watchSeats(performance);          // once `phase` is `running`
 * const hold = await live.hold(performance, [12, 13]);
 * ```
 *
 * What it promises:
 * - **Authentication** by the `token` callback at each connect, and again before a token ends.
 * - **Requests** carry an id and settle once: with their reply, or a {@link RealtimeError} (the server's code, `timeout`
 *   after {@link RealtimeOptions.timeoutMs}, or `disconnected` when the socket ended first: whether the server acted is
 *   then unknown, and what it did arrives as pushes after the reconnect).
 * - **Places in line** survive a dropped socket: the resume token is kept in this object only, so a page reload gives
 *   the place up (that is the product's rule) and a tunnel does not.
 * - **Seat maps** are exact: deltas apply in version order, a gap or another epoch watches anew from where the map
 *   stands.
 * - **`overloaded`** is waited out: as long as the server says, spread by up to half of that, then asked again. (A full node
 *   refuses connections with HTTP 503 and `Retry-After`, which a browser does not show: there the backoff does it.)
 * - **Reconnects** back off with jitter; a restarting node's `retry_in_ms` is honoured; a refusal (bad protocol, rate)
 *   stops instead of hammering. A silent connection is probed after one heartbeat and dropped after two.
 */
import { backoff, namedWait } from './backoff.ts';
import type {
  Body,
  ErrorBody,
  ErrorCode,
  HoldEndReason,
  HoldGranted,
  OrderState,
  QueueState,
  Request,
  SeatsDelta,
  SeatsSnapshot,
  ServerMessage,
  User,
  WishState,
} from './protocol.ts';
import { SeatFeed } from './seatfeed.ts';

/** The subprotocol this client speaks. */
export const SUBPROTOCOL = 'frontrow.v1';

/** The part of a WebSocket the client uses. */
export interface SocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

/** Why a token is wanted: at a connect, before the current one ends, or because the server refused the last one. */
export type TokenReason = 'connect' | 'renew' | 'rejected';

export interface RealtimeOptions {
  /** The socket's address. It never carries the token. */
  url: string | (() => string);
  /** An access token; null means nobody is logged in, which stops the client. May throw when it cannot know now. */
  token: (reason: TokenReason) => Promise<string | null>;
  /** Opens a socket; the platform's WebSocket unless told. */
  socket?: (url: string, protocol: string) => SocketLike;
  /** A number in [0, 1); for tests. */
  random?: () => number;
  /** How long a request waits for its reply, in milliseconds. */
  timeoutMs?: number;
}

/** Why a connection ended, for words on a screen. */
export type DropReason = 'lost' | 'silent' | 'restart' | 'slow' | 'busy';

/** The connection as a person may be told of it. */
export type Connection =
  | { phase: 'idle' }
  | { phase: 'connecting'; attempt: number }
  | { phase: 'online' }
  /** Between two attempts; `retryAt` is by the local clock, in milliseconds. */
  | { phase: 'waiting'; attempt: number; retryAt: number; reason: DropReason }
  /** Nothing will be tried until {@link Realtime.connect} is called. */
  | { phase: 'stopped'; reason: 'unauthenticated' | 'refused' | 'rate' };

export interface RealtimeEvents {
  connection: Connection;
  authed: User;
  queue: QueueState;
  /** What the manager tells the waiting room; empty when it is taken back. */
  message: { performance: string; text: string; at: string };
  /** The place in this performance's line could not be taken up again after a disconnect. */
  placeLost: { performance: string };
  holdGranted: HoldGranted;
  holdExpiring: { hold: string; expires_at: string };
  holdEnded: { hold: string; reason: HoldEndReason };
  order: OrderState;
  /** What becomes of one's wish for returned seats. */
  wish: WishState;
  /** A seat map was brought up to date after a watch; holds that still stand follow as `holdGranted`. */
  watched: { performance: string };
}

/** Why a request brought no reply. */
export class RealtimeError extends Error {
  readonly code: ErrorCode | 'timeout' | 'disconnected';
  /** The seats that stood in the way. */
  readonly seats: readonly number[];
  /** When to try again, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(code: ErrorCode | 'timeout' | 'disconnected', message: string, body?: ErrorBody) {
    super(message);
    this.name = 'RealtimeError';
    this.code = code;
    this.seats = body?.seats ?? [];
    this.retryAfterMs = body?.retry_after_ms ?? null;
  }
}

interface Waiting {
  resolve: (body: Body) => void;
  reject: (error: RealtimeError) => void;
  timer: ReturnType<typeof setTimeout>;
}

interface Place {
  resume: string | null;
  state: QueueState | null;
  joining: boolean;
}

type Listener<K extends keyof RealtimeEvents> = (event: RealtimeEvents[K]) => void;

/** A connection that lasted this long counts as good: the next failure starts the backoff anew. */
const STABLE_MS = 10_000;
/** From dialling to `authed`. */
const CONNECT_MS = 15_000;
/** A probe after waking up must be answered within this time. */
const PROBE_MS = 4_000;
/** How long before a token's end it is renewed without being asked. */
const RENEW_MS = 60_000;
/** Refusals that may be over in a moment. */
const PASSING: ReadonlySet<string> = new Set(['overloaded', 'rate_limited', 'internal', 'timeout']);

export class Realtime {
  #options: RealtimeOptions;
  #connection: Connection = { phase: 'idle' };
  #socket: SocketLike | null = null;
  #attempt = 0;
  #refusedTokens = 0;
  #nextId = 1;
  #onlineSince = 0;
  #lastHeard = 0;
  #heartbeatMs = 25_000;
  #offset = 0;
  #offsetError = Number.POSITIVE_INFINITY;
  #reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  #connectTimer: ReturnType<typeof setTimeout> | undefined;
  #heartTimer: ReturnType<typeof setInterval> | undefined;
  #renewTimer: ReturnType<typeof setTimeout> | undefined;
  #renewing = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #places = new Map<string, Place>();
  readonly #feeds = new Map<string, SeatFeed>();
  readonly #watching = new Set<SeatFeed>();
  readonly #orders = new Set<string>();
  readonly #listeners: { [K in keyof RealtimeEvents]?: Set<Listener<K>> } = {};

  constructor(options: RealtimeOptions) {
    this.#options = options;
  }

  /** The connection now. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The server's clock, in milliseconds since 1970, as well as it is known. */
  serverNow(): number {
    return Date.now() + this.#offset;
  }

  /** How far the server's clock is ahead of the local one, in milliseconds. */
  get clockOffset(): number {
    return this.#offset;
  }

  /** Calls `listener` at each event of that name; returns the way to stop that. */
  on<K extends keyof RealtimeEvents>(name: K, listener: Listener<K>): () => void {
    const set = (this.#listeners[name] ??= new Set() as never) as Set<Listener<K>>;
    set.add(listener);
    return () => set.delete(listener);
  }

  /** Opens the connection and keeps it open. Does nothing when that is under way. */
  connect(): void {
    if (this.#connection.phase !== 'idle' && this.#connection.phase !== 'stopped') return;
    this.#attempt = 0;
    this.#refusedTokens = 0;
    this.#open('connect');
  }

  /** Ends the connection and forgets places, maps and orders. */
  close(): void {
    this.#places.clear();
    this.#feeds.clear();
    this.#watching.clear();
    this.#orders.clear();
    this.#hangUp(1000);
    this.#set({ phase: 'idle' });
  }

  /** The device woke up or found a network: reconnects at once when waiting, probes the connection when online. */
  nudge(): void {
    if (this.#connection.phase === 'waiting') {
      clearTimeout(this.#reconnectTimer);
      this.#open('connect');
    } else if (this.#connection.phase === 'online') {
      const socket = this.#socket;
      this.#ping(PROBE_MS).catch(() => {
        if (socket === this.#socket) this.#drop('silent');
      });
    }
  }

  // ---- the waiting room -------------------------------------------------------------------------------------------

  /** Where one stands in that line, as last told; null without a place. */
  place(performance: string): QueueState | null {
    return this.#places.get(performance)?.state ?? null;
  }

  /**
   * Takes a new number at the end of the line. Keeps at it while the connection comes and goes or the server is busy;
   * rejects when the server says no.
   */
  async join(performance: string): Promise<QueueState> {
    const place: Place = { resume: null, state: null, joining: true };
    this.#places.set(performance, place);
    for (;;) {
      try {
        await this.#whenOnline();
        const reply = await this.request({ type: 'queue.join', performance });
        if (reply.type === 'queue.state') return reply;
        throw new RealtimeError('internal', `unexpected ${reply.type}`);
      } catch (error) {
        if (!(error instanceof RealtimeError) || this.#places.get(performance) !== place) throw error;
        const passing = error.code === 'disconnected' || PASSING.has(error.code);
        if (!passing || this.#connection.phase === 'stopped' || this.#connection.phase === 'idle') {
          this.#places.delete(performance);
          throw error;
        }
        if (error.code !== 'disconnected') await sleep(this.#spread(error.retryAfterMs ?? 1000));
      } finally {
        place.joining = false;
      }
      place.joining = true;
    }
  }

  /** Gives the place up. */
  async leave(performance: string): Promise<void> {
    this.#places.delete(performance);
    this.#feeds.delete(performance);
    if (this.#connection.phase === 'online') await this.request({ type: 'queue.leave', performance });
  }

  // ---- seats ------------------------------------------------------------------------------------------------------

  /** Follows a seat map until {@link unwatchSeats}; the same feed for each call. */
  watchSeats(performance: string): SeatFeed {
    let feed = this.#feeds.get(performance);
    if (!feed) {
      feed = new SeatFeed(performance);
      this.#feeds.set(performance, feed);
    }
    if (this.#connection.phase === 'online') void this.#watch(feed);
    return feed;
  }

  /** The feed of a seat map that is followed. */
  watchedSeats(performance: string): SeatFeed | undefined {
    return this.#feeds.get(performance);
  }

  /** Stops to follow it. */
  unwatchSeats(performance: string): void {
    if (!this.#feeds.delete(performance) || this.#connection.phase !== 'online') return;
    this.request({ type: 'seats.unwatch', performance }).catch(() => undefined);
  }

  /** Claims all of the seats, or none (`seat_taken` names those that stood in the way). */
  async hold(performance: string, seats: readonly number[]): Promise<HoldGranted> {
    return granted(await this.request({ type: 'seats.hold', performance, seats: [...seats] }));
  }

  /** Claims the best seats together that a grade has. */
  async best(performance: string, grade: string, count: number): Promise<HoldGranted> {
    return granted(await this.request({ type: 'seats.best', performance, grade, count }));
  }

  /** Gives the seats of a hold back. */
  async release(hold: string, performance: string): Promise<void> {
    await this.request({ type: 'hold.release', hold, performance });
  }

  // ---- orders -----------------------------------------------------------------------------------------------------

  /** Follows an order until {@link unwatchOrder}, over reconnects too. */
  watchOrder(order: string): void {
    this.#orders.add(order);
    if (this.#connection.phase === 'online') this.#watchOrder(order);
  }

  /** Stops to ask for it after reconnects. */
  unwatchOrder(order: string): void {
    this.#orders.delete(order);
  }

  // ---- requests ---------------------------------------------------------------------------------------------------

  /** Sends any request and waits for its reply; an `error` reply rejects. */
  request(request: Request, timeoutMs = this.#options.timeoutMs ?? 10_000): Promise<Body> {
    const socket = this.#socket;
    const allowed = this.#connection.phase === 'online' || request.type === 'auth';
    if (!socket || !allowed) return Promise.reject(new RealtimeError('disconnected', 'There is no connection.'));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new RealtimeError('timeout', `No reply to ${request.type} in time.`));
      }, timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
      const { type, ...rest } = request;
      socket.send(JSON.stringify({ type, id, ...rest }));
    });
  }

  // ---- inside: the connection -------------------------------------------------------------------------------------

  #open(reason: TokenReason): void {
    this.#set({ phase: 'connecting', attempt: this.#attempt });
    const url = typeof this.#options.url === 'function' ? this.#options.url() : this.#options.url;
    const open = this.#options.socket ?? ((u, p) => new WebSocket(u, p) as unknown as SocketLike);
    const socket = open(url, SUBPROTOCOL);
    this.#socket = socket;
    this.#connectTimer = setTimeout(() => this.#drop('silent'), CONNECT_MS);
    socket.onopen = () => {
      if (socket === this.#socket) void this.#authenticate(socket, reason);
    };
    socket.onmessage = (event) => {
      if (socket === this.#socket) this.#heard(event.data);
    };
    socket.onclose = (event) => {
      if (socket === this.#socket) this.#closed(event.code, event.reason);
    };
    socket.onerror = null;
  }

  async #authenticate(socket: SocketLike, reason: TokenReason): Promise<void> {
    let token: string | null;
    try {
      token = await this.#options.token(reason);
    } catch {
      if (socket === this.#socket) this.#drop('lost');
      return;
    }
    if (socket !== this.#socket) return;
    if (token === null) return this.#stop('unauthenticated');
    try {
      const reply = await this.request({ type: 'auth', token });
      if (socket === this.#socket && reply.type === 'authed') this.#authed(reply.user, reply.expires_at);
    } catch (error) {
      if (socket !== this.#socket || !(error instanceof RealtimeError)) return;
      if (error.code === 'unauthenticated' || error.code === 'token_expired') {
        if (++this.#refusedTokens > 1) this.#stop('unauthenticated');
        else await this.#authenticate(socket, 'rejected');
      } else {
        this.#drop('busy', error.retryAfterMs === null ? null : this.#spread(error.retryAfterMs));
      }
    }
  }

  #authed(user: User, expiresAt: string): void {
    clearTimeout(this.#connectTimer);
    this.#refusedTokens = 0;
    const fresh = this.#connection.phase !== 'online';
    this.#scheduleRenewal(expiresAt);
    if (!fresh) return;
    this.#onlineSince = Date.now();
    this.#lastHeard = Date.now();
    this.#startHeart();
    this.#set({ phase: 'online' });
    this.#emit('authed', user);
    this.#restore();
  }

  #scheduleRenewal(expiresAt: string): void {
    clearTimeout(this.#renewTimer);
    const left = Date.parse(expiresAt) - this.serverNow() - RENEW_MS;
    // A timer beyond 2^31 ms would fire at once.
    this.#renewTimer = setTimeout(() => void this.#renew(), Math.min(Math.max(left, 1000), 2 ** 31 - 1));
  }

  async #renew(): Promise<void> {
    const socket = this.#socket;
    if (this.#renewing || !socket || this.#connection.phase !== 'online') return;
    this.#renewing = true;
    try {
      const token = await this.#options.token('renew');
      if (token === null || socket !== this.#socket) return;
      const reply = await this.request({ type: 'auth', token });
      if (socket === this.#socket && reply.type === 'authed') this.#authed(reply.user, reply.expires_at);
    } catch {
      // The server warns again or closes with 4401, and the connect that follows asks for a new token.
    } finally {
      this.#renewing = false;
    }
  }

  #closed(code: number, reason: string): void {
    switch (code) {
      case 4400:
        return this.#stop('refused');
      case 4429:
        return this.#stop('rate');
      case 4401:
        if (++this.#refusedTokens > 1) return this.#stop('unauthenticated');
        this.#hangUp();
        return this.#open('rejected');
      case 1012:
        return this.#drop('restart', namedWait(reason));
      case 1001:
        return this.#drop('restart');
      case 4408:
        return this.#drop('slow');
      default:
        return this.#drop('lost');
    }
  }

  /** Ends this socket and comes back after `waitMs`, or after the backoff's wait. */
  #drop(reason: DropReason, waitMs: number | null = null): void {
    const stable = this.#connection.phase === 'online' && Date.now() - this.#onlineSince >= STABLE_MS;
    if (stable) this.#attempt = 0;
    const wait = waitMs ?? backoff(this.#attempt, this.#options.random);
    this.#attempt += 1;
    this.#hangUp(3000);
    this.#reconnectTimer = setTimeout(() => this.#open('connect'), wait);
    this.#set({ phase: 'waiting', attempt: this.#attempt, retryAt: Date.now() + wait, reason });
  }

  #stop(reason: 'unauthenticated' | 'refused' | 'rate'): void {
    this.#hangUp(3000);
    this.#set({ phase: 'stopped', reason });
  }

  #hangUp(code = 3000): void {
    const socket = this.#socket;
    this.#socket = null;
    clearTimeout(this.#connectTimer);
    clearTimeout(this.#reconnectTimer);
    clearTimeout(this.#renewTimer);
    clearInterval(this.#heartTimer);
    this.#watching.clear();
    for (const feed of this.#feeds.values()) feed.live = false;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject, timer } of waiting) {
      clearTimeout(timer);
      reject(new RealtimeError('disconnected', 'The connection ended before the reply.'));
    }
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      try {
        socket.close(code);
      } catch {
        // It is closed already.
      }
    }
  }

  #startHeart(): void {
    clearInterval(this.#heartTimer);
    let probing = false;
    const every = Math.max(250, this.#heartbeatMs / 5);
    this.#heartTimer = setInterval(() => {
      const silent = Date.now() - this.#lastHeard;
      if (silent >= 2 * this.#heartbeatMs) return this.#drop('silent');
      // The server's own pings are control frames, which a browser answers but does not show.
      if (silent >= this.#heartbeatMs * 0.8 && !probing) {
        probing = true;
        const done = () => (probing = false);
        this.#ping(2 * this.#heartbeatMs).then(done, done);
      }
    }, every);
  }

  async #ping(timeoutMs: number): Promise<void> {
    const sent = Date.now();
    const reply = await this.request({ type: 'ping' }, timeoutMs);
    if (reply.type !== 'pong') return;
    const now = Date.now();
    this.#learnClock(Date.parse(reply.server_time), sent + (now - sent) / 2, (now - sent) / 2);
  }

  /** Keeps the sample with the smallest possible error. */
  #learnClock(server: number, local: number, error: number): void {
    if (Number.isNaN(server) || error > this.#offsetError) return;
    this.#offset = server - local;
    this.#offsetError = error;
  }

  // ---- inside: messages -------------------------------------------------------------------------------------------

  #heard(data: unknown): void {
    this.#lastHeard = Date.now();
    if (typeof data !== 'string') return;
    let message: ServerMessage;
    try {
      message = JSON.parse(data) as ServerMessage;
    } catch {
      return;
    }
    // State first, so that whoever awaits the reply already finds it applied.
    this.#dispatch(message);
    if (message.re === undefined) return;
    const waiting = this.#waiting.get(message.re);
    if (!waiting) return;
    this.#waiting.delete(message.re);
    clearTimeout(waiting.timer);
    if (message.type === 'error') waiting.reject(new RealtimeError(message.code, message.message, message));
    else waiting.resolve(message);
  }

  #dispatch(message: Body): void {
    switch (message.type) {
      case 'hello':
        this.#heartbeatMs = message.heartbeat_s * 1000;
        // One way only: true to about a round trip, until a ping measures it better.
        return this.#learnClock(Date.parse(message.server_time), Date.now(), 1000);
      case 'auth.expiring':
        return void this.#renew();
      case 'queue.state':
        return this.#queueState(message);
      case 'queue.message':
        return this.#emit('message', message);
      case 'seats.snapshot':
        return this.#snapshot(message);
      case 'seats.delta':
        return this.#delta(message);
      case 'hold.granted':
        return this.#emit('holdGranted', message);
      case 'hold.expiring':
        return this.#emit('holdExpiring', message);
      case 'hold.ended':
        return this.#emit('holdEnded', message);
      case 'order.state':
        return this.#emit('order', message);
      case 'wish.state':
        return this.#emit('wish', message);
      default:
        return;
    }
  }

  #queueState(state: QueueState): void {
    const over = state.phase === 'closed' || state.phase === 'superseded' || state.phase === 'expired';
    const place = this.#places.get(state.performance);
    if (over) {
      this.#places.delete(state.performance);
    } else if (place) {
      place.state = state;
      if (state.resume !== undefined) place.resume = state.resume;
    }
    this.#emit('queue', state);
  }

  #snapshot(snapshot: SeatsSnapshot): void {
    this.#feeds.get(snapshot.performance)?.snapshot(snapshot);
  }

  #delta(delta: SeatsDelta): void {
    const feed = this.#feeds.get(delta.performance);
    if (feed?.delta(delta) === 'gap') void this.#watch(feed);
  }

  // ---- inside: taking up again ------------------------------------------------------------------------------------

  #restore(): void {
    for (const [performance, place] of this.#places) {
      if (place.resume !== null && !place.joining) void this.#resume(performance, place, place.resume);
    }
    for (const feed of this.#feeds.values()) {
      if (!this.#places.has(feed.performance)) void this.#watch(feed);
    }
    for (const order of this.#orders) this.#watchOrder(order);
  }

  async #resume(performance: string, place: Place, resume: string): Promise<void> {
    try {
      await this.request({ type: 'queue.resume', performance, resume });
      const feed = this.#feeds.get(performance);
      if (feed) void this.#watch(feed);
    } catch (error) {
      if (!(error instanceof RealtimeError) || error.code === 'disconnected') return;
      if (PASSING.has(error.code)) {
        await sleep(this.#spread(error.retryAfterMs ?? 1000));
        if (this.#places.get(performance) === place) await this.#resume(performance, place, resume);
      } else if (this.#places.get(performance) === place) {
        this.#places.delete(performance);
        this.#emit('placeLost', { performance });
      }
    }
  }

  async #watch(feed: SeatFeed): Promise<void> {
    if (this.#watching.has(feed) || this.#feeds.get(feed.performance) !== feed) return;
    this.#watching.add(feed);
    const socket = this.#socket;
    let again: number | null = null;
    try {
      await this.request({ type: 'seats.watch', performance: feed.performance, ...feed.position() });
      // The reply was applied when it came; if the map still stands elsewhere, the next watch brings all of it.
      if (feed.live) this.#emit('watched', { performance: feed.performance });
      else {
        feed.forget();
        again = 0;
      }
    } catch (error) {
      if (!(error instanceof RealtimeError) || error.code === 'disconnected') return;
      if (PASSING.has(error.code)) again = this.#spread(error.retryAfterMs ?? 1000);
      else if (error.code !== 'timeout') feed.refuse(error.code);
    } finally {
      if (socket === this.#socket) this.#watching.delete(feed);
    }
    if (again === null) return;
    await sleep(again);
    if (socket === this.#socket) await this.#watch(feed);
  }

  #watchOrder(order: string): void {
    const socket = this.#socket;
    this.request({ type: 'order.watch', order }).catch(async (error: unknown) => {
      if (!(error instanceof RealtimeError) || !PASSING.has(error.code)) return;
      await sleep(this.#spread(error.retryAfterMs ?? 2000));
      if (socket === this.#socket && this.#orders.has(order)) this.#watchOrder(order);
    });
  }

  // ---- inside: small things ---------------------------------------------------------------------------------------

  /** Never earlier than told, and up to half as long again, so that those sent away together do not come back together. */
  #spread(ms: number): number {
    return ms * (1 + (this.#options.random ?? Math.random)() / 2);
  }

  #whenOnline(): Promise<void> {
    if (this.#connection.phase === 'online') return Promise.resolve();
    return new Promise((resolve, reject) => {
      const off = this.on('connection', ({ phase }) => {
        if (phase === 'online') resolve();
        else if (phase === 'stopped' || phase === 'idle') {
          reject(new RealtimeError('disconnected', 'The connection is closed.'));
        } else return;
        off();
      });
      if (this.#connection.phase === 'stopped' || this.#connection.phase === 'idle') this.connect();
    });
  }

  #set(connection: Connection): void {
    this.#connection = connection;
    this.#emit('connection', connection);
  }

  #emit<K extends keyof RealtimeEvents>(name: K, event: RealtimeEvents[K]): void {
    const set = this.#listeners[name] as Set<Listener<K>> | undefined;
    for (const listener of set ?? []) listener(event);
  }
}

function granted(reply: Body): HoldGranted {
  if (reply.type === 'hold.granted') return reply;
  throw new RealtimeError('internal', `unexpected ${reply.type}`);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
