import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pack, unpack } from './packed.ts';
import type { Body } from './protocol.ts';
import { Realtime, RealtimeError, SUBPROTOCOL, type SocketLike, type TokenReason } from './realtime.ts';

const P = '0190a000-0000-7000-8000-000000000001';

class FakeSocket implements SocketLike {
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  readonly sent: { type: string; id: number; [key: string]: unknown }[] = [];
  closedWith: number | undefined;
  readonly url: string;
  readonly protocol: string;

  constructor(url: string, protocol: string) {
    this.url = url;
    this.protocol = protocol;
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }

  close(code?: number): void {
    this.closedWith = code;
  }

  open(): void {
    this.onopen?.(undefined as never);
    this.push({ type: 'hello', node: 'n', server_time: new Date(Date.now() + 5000).toISOString(), heartbeat_s: 20, max_frame: 4096 });
  }

  push(body: Body | Record<string, unknown>): void {
    this.onmessage?.({ data: JSON.stringify(body) });
  }

  /** Answers the last request of that type. */
  answer(type: string, body: Body | Record<string, unknown>): void {
    const request = this.sent.findLast((message) => message.type === type);
    if (!request) throw new Error(`no ${type} was sent`);
    this.push({ ...body, re: request.id });
  }

  drop(code = 1006, reason = ''): void {
    this.onclose?.({ code, reason });
  }

  types(): string[] {
    return this.sent.map((message) => message.type);
  }
}

let sockets: FakeSocket[];
let reasons: TokenReason[];
let token: string | null;
let live: Realtime;

const last = () => sockets.at(-1)!;
const flush = () => vi.advanceTimersByTimeAsync(0);

function authed(inSeconds = 3600): Record<string, unknown> {
  return {
    type: 'authed',
    user: { id: 'u', nickname: 'n', role: 'customer' },
    // The server's clock is 5 s ahead in these tests.
    expires_at: new Date(Date.now() + 5000 + inSeconds * 1000).toISOString(),
  };
}

const queue = (phase: string, more: Record<string, unknown> = {}) => ({
  type: 'queue.state', performance: P, phase, number: 7, position: 3, behind: 1, paused: false, resume: 'secret', ...more,
});

const snapshot = (epoch: number, version: number, states: number[]) => ({
  type: 'seats.snapshot', performance: P, epoch, version, count: states.length, states: pack(Uint8Array.from(states)),
});

const delta = (epoch: number, from: number, version: number, changes: [number, number][]) => ({
  type: 'seats.delta', performance: P, epoch, from, version, changes,
});

async function online(): Promise<FakeSocket> {
  if (live.connection.phase === 'idle') live.connect();
  const socket = last();
  socket.open();
  await flush();
  socket.answer('auth', authed());
  await flush();
  expect(live.connection.phase).toBe('online');
  return socket;
}

async function admitted(): Promise<FakeSocket> {
  const socket = await online();
  const joined = live.join(P);
  await flush();
  socket.answer('queue.join', queue('running'));
  await joined;
  return socket;
}

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  reasons = [];
  token = 'good';
  live = new Realtime({
    url: 'ws://server/ws',
    token: async (reason) => {
      reasons.push(reason);
      return token;
    },
    socket: (url, protocol) => {
      const socket = new FakeSocket(url, protocol);
      sockets.push(socket);
      return socket;
    },
    random: () => 0.5,
  });
});

afterEach(() => {
  live.close();
  vi.useRealTimers();
});

describe('packed states', () => {
  it('come back as they went in', () => {
    for (const length of [0, 1, 3, 4, 5, 1021]) {
      const states = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 2)) & 3);
      expect(unpack(pack(states), length)).toEqual(states);
    }
  });

  it('put the first seat into the low bits', () => {
    expect(pack(Uint8Array.from([1, 2, 3, 0]))).toBe(btoa(String.fromCharCode(0b00_11_10_01)));
  });

  it('refuse a string that is too short', () => {
    expect(() => unpack(btoa('a'), 5)).toThrow(RangeError);
  });
});

describe('connecting', () => {
  it('names the subprotocol, keeps the token out of the address and authenticates', async () => {
    const socket = await online();
    expect(socket.protocol).toBe(SUBPROTOCOL);
    expect(socket.url).not.toContain('good');
    expect(socket.sent[0]).toMatchObject({ type: 'auth', token: 'good' });
    expect(reasons).toEqual(['connect']);
  });

  it('learns the server clock from hello', async () => {
    await online();
    expect(live.clockOffset).toBeGreaterThan(4900);
    expect(live.clockOffset).toBeLessThan(5100);
  });

  it('asks once more when the token is refused, then stops', async () => {
    live.connect();
    last().open();
    await flush();
    last().answer('auth', { type: 'error', code: 'token_expired', message: '' });
    await flush();
    expect(reasons).toEqual(['connect', 'rejected']);
    last().answer('auth', { type: 'error', code: 'unauthenticated', message: '' });
    await flush();
    expect(live.connection).toEqual({ phase: 'stopped', reason: 'unauthenticated' });
  });

  it('stops when nobody is logged in', async () => {
    token = null;
    live.connect();
    last().open();
    await flush();
    expect(live.connection).toEqual({ phase: 'stopped', reason: 'unauthenticated' });
  });

  it('gives up on a dial that leads nowhere and tries again', async () => {
    live.connect();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(live.connection).toMatchObject({ phase: 'waiting', reason: 'silent' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sockets).toHaveLength(2);
  });

  it('renews the token when warned', async () => {
    const socket = await online();
    token = 'newer';
    socket.push({ type: 'auth.expiring', expires_at: new Date().toISOString() });
    await flush();
    expect(socket.sent.at(-1)).toMatchObject({ type: 'auth', token: 'newer' });
    expect(reasons.at(-1)).toBe('renew');
  });

  it('renews the token a minute before its end without being warned', async () => {
    const socket = await online();
    const pongs = setInterval(() => socket.push({ type: 'ok' }), 5000);
    await vi.advanceTimersByTimeAsync(3600_000 - 61_000);
    expect(reasons).toEqual(['connect']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reasons).toEqual(['connect', 'renew']);
    clearInterval(pongs);
  });
});

describe('requests', () => {
  it('settle by id, in any order', async () => {
    const socket = await online();
    const a = live.request({ type: 'ping' });
    const b = live.request({ type: 'queue.leave', performance: P });
    const [first, second] = socket.sent.slice(-2);
    socket.push({ type: 'ok', re: second!.id });
    socket.push({ type: 'pong', server_time: new Date().toISOString(), re: first!.id });
    expect((await a).type).toBe('pong');
    expect((await b).type).toBe('ok');
  });

  it('reject with the code, the seats and the time to wait', async () => {
    const socket = await online();
    const held = live.hold(P, [1, 2]);
    socket.answer('seats.hold', { type: 'error', code: 'seat_taken', message: 'gone', seats: [2], retry_after_ms: 50 });
    await expect(held).rejects.toMatchObject({ code: 'seat_taken', seats: [2], retryAfterMs: 50 });
  });

  it('time out', async () => {
    await online();
    const held = live.hold(P, [1]);
    const outcome = expect(held).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
  });

  it('end with the connection', async () => {
    const socket = await online();
    const held = live.hold(P, [1]);
    const outcome = expect(held).rejects.toMatchObject({ code: 'disconnected' });
    socket.drop();
    await outcome;
    await expect(live.request({ type: 'ping' })).rejects.toBeInstanceOf(RealtimeError);
  });
});

describe('close codes', () => {
  it.each([
    [4400, 'refused'],
    [4429, 'rate'],
  ])('%i stops', async (code, reason) => {
    (await online()).drop(code);
    expect(live.connection).toEqual({ phase: 'stopped', reason });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sockets).toHaveLength(1);
  });

  it.each([
    [1001, 'restart'],
    [1006, 'lost'],
    [4408, 'slow'],
  ])('%i comes back with a jitter', async (code, reason) => {
    (await online()).drop(code);
    expect(live.connection).toMatchObject({ phase: 'waiting', reason });
    await vi.advanceTimersByTimeAsync(449);
    expect(sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(sockets).toHaveLength(2);
  });

  it('1012 waits as long as the node asks', async () => {
    (await online()).drop(1012, 'retry_in_ms=3210');
    await vi.advanceTimersByTimeAsync(3209);
    expect(sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets).toHaveLength(2);
  });

  it('4401 asks for another token at once, and stops at the second in a row', async () => {
    (await online()).drop(4401);
    expect(sockets).toHaveLength(2);
    last().open();
    await flush();
    expect(reasons.at(-1)).toBe('rejected');
    last().drop(4401);
    expect(live.connection).toEqual({ phase: 'stopped', reason: 'unauthenticated' });
  });

  it('backs off further at each failure, up to a bound, and starts anew after a stable time', async () => {
    const waits: number[] = [];
    live.on('connection', (c) => {
      if (c.phase === 'waiting') waits.push(c.retryAt - Date.now());
    });
    live.connect();
    for (let i = 0; i < 8; i++) {
      last().drop();
      await vi.advanceTimersByTimeAsync(10_050);
    }
    expect(waits).toEqual([450, 850, 1650, 3250, 6450, 10050, 10050, 10050]);
    const socket = await online();
    await vi.advanceTimersByTimeAsync(10_000);
    socket.drop();
    expect(waits.at(-1)).toBe(450);
  });
});

describe('silence', () => {
  it('is probed after a heartbeat and ends the connection after two', async () => {
    const socket = await online();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(socket.types()).toContain('ping');
    await vi.advanceTimersByTimeAsync(20_100);
    expect(live.connection).toMatchObject({ phase: 'waiting', reason: 'silent' });
    expect(socket.closedWith).toBe(3000);
  });

  it('is no silence when pings are answered', async () => {
    const socket = await online();
    for (let i = 0; i < 60; i++) {
      await vi.advanceTimersByTimeAsync(4000);
      const ping = socket.sent.at(-1)!;
      if (ping.type === 'ping') socket.push({ type: 'pong', server_time: new Date().toISOString(), re: ping.id });
    }
    expect(live.connection.phase).toBe('online');
  });

  it('is found out at once when the device wakes up', async () => {
    await online();
    live.nudge();
    await vi.advanceTimersByTimeAsync(4000);
    expect(live.connection).toMatchObject({ phase: 'waiting', reason: 'silent' });
    live.nudge();
    expect(sockets).toHaveLength(2);
  });
});

describe('the place in line', () => {
  it('is resumed with the token the server gave, never joined anew', async () => {
    const socket = await online();
    const joined = live.join(P);
    await flush();
    socket.answer('queue.join', queue('waiting'));
    expect((await joined).position).toBe(3);
    socket.push(queue('waiting', { position: 2, resume: 'rotated' }));
    socket.drop();
    await vi.advanceTimersByTimeAsync(1000);
    const next = await online();
    expect(next.sent.slice(1)).toMatchObject([{ type: 'queue.resume', performance: P, resume: 'rotated' }]);
    next.answer('queue.resume', queue('waiting', { position: 1 }));
    expect(live.place(P)?.position).toBe(1);
  });

  it('is reported lost when the grace time is over', async () => {
    const lost: string[] = [];
    live.on('placeLost', (e) => lost.push(e.performance));
    const socket = await admitted();
    socket.drop();
    await vi.advanceTimersByTimeAsync(1000);
    const next = await online();
    next.answer('queue.resume', { type: 'error', code: 'place_lost', message: '' });
    await flush();
    expect(lost).toEqual([P]);
    expect(live.place(P)).toBeNull();
    next.drop();
    await vi.advanceTimersByTimeAsync(3000);
    expect((await online()).types()).toEqual(['auth']);
  });

  it('is resumed again when the server was busy', async () => {
    (await admitted()).drop();
    await vi.advanceTimersByTimeAsync(1000);
    const next = await online();
    next.answer('queue.resume', { type: 'error', code: 'overloaded', message: '', retry_after_ms: 300 });
    await vi.advanceTimersByTimeAsync(374);
    expect(next.types().filter((t) => t === 'queue.resume'), 'not before its time, and spread').toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(next.types().filter((t) => t === 'queue.resume')).toHaveLength(2);
  });

  it.each(['superseded', 'expired', 'closed'])('is not resumed after %s', async (phase) => {
    const socket = await admitted();
    socket.push(queue(phase));
    socket.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await online()).types()).toEqual(['auth']);
  });

  it('is asked for again when the connection ended before the reply', async () => {
    const socket = await online();
    const joined = live.join(P);
    await flush();
    socket.drop();
    await vi.advanceTimersByTimeAsync(1000);
    const next = await online();
    await flush();
    expect(next.types()).toEqual(['auth', 'queue.join']);
    next.answer('queue.join', queue('waiting'));
    expect((await joined).number).toBe(7);
  });

  it('is refused in words of the server', async () => {
    const socket = await online();
    const joined = live.join(P);
    await flush();
    socket.answer('queue.join', { type: 'error', code: 'closed', message: 'over' });
    await expect(joined).rejects.toMatchObject({ code: 'closed' });
    expect(live.place(P)).toBeNull();
  });
});

describe('the seat map', () => {
  async function watching() {
    const socket = await admitted();
    const feed = live.watchSeats(P);
    await flush();
    socket.answer('seats.watch', snapshot(1, 10, [0, 0, 0, 0, 0]));
    await flush();
    const changes: (readonly number[] | null)[] = [];
    feed.subscribe((changed) => changes.push(changed));
    return { socket, feed, changes };
  }

  it('applies deltas that start where it stands', async () => {
    const { socket, feed, changes } = await watching();
    socket.push(delta(1, 10, 12, [[1, 1], [3, 2]]));
    expect([...feed.states]).toEqual([0, 1, 0, 2, 0]);
    expect(feed.version).toBe(12);
    expect(changes).toEqual([[1, 3]]);
  });

  it('ignores what it knows already', async () => {
    const { socket, feed } = await watching();
    socket.push(delta(1, 10, 11, [[0, 1]]));
    socket.push(delta(1, 10, 11, [[0, 2]]));
    expect([...feed.states]).toEqual([1, 0, 0, 0, 0]);
  });

  it('applies deltas that came in the wrong order in version order', async () => {
    const { socket, feed } = await watching();
    socket.push(delta(1, 11, 12, [[0, 0]]));
    expect(feed.live).toBe(false);
    socket.push(delta(1, 10, 11, [[0, 1], [1, 1]]));
    expect([...feed.states]).toEqual([0, 1, 0, 0, 0]);
    expect(feed.version).toBe(12);
    expect(feed.live).toBe(true);
  });

  it('closes a gap by watching from where it stands', async () => {
    const { socket, feed } = await watching();
    socket.push(delta(1, 15, 16, [[4, 2]]));
    await flush();
    expect(socket.sent.at(-1)).toMatchObject({ type: 'seats.watch', epoch: 1, version: 10 });
    // A second gap while the first is being closed asks nothing more.
    socket.push(delta(1, 18, 19, [[4, 0]]));
    await flush();
    expect(socket.types().filter((t) => t === 'seats.watch')).toHaveLength(2);
    socket.answer('seats.watch', delta(1, 10, 18, [[2, 1], [4, 2]]));
    expect([...feed.states]).toEqual([0, 0, 1, 0, 0]);
    expect(feed.version).toBe(19);
    expect(feed.live).toBe(true);
  });

  it('takes the whole map in another epoch', async () => {
    const { socket, feed, changes } = await watching();
    socket.push(delta(2, 3, 4, [[0, 1]]));
    await flush();
    expect(socket.sent.at(-1)).toMatchObject({ type: 'seats.watch', epoch: 1, version: 10 });
    socket.answer('seats.watch', snapshot(2, 4, [1, 0, 0, 0, 2]));
    expect([...feed.states]).toEqual([1, 0, 0, 0, 2]);
    expect(changes.at(-1)).toEqual([0, 4]);
    expect(feed.epoch).toBe(2);
  });

  it('asks for everything when a catch-up does not fit', async () => {
    const { socket, feed } = await watching();
    socket.push(delta(1, 15, 16, []));
    await flush();
    socket.answer('seats.watch', delta(3, 15, 16, [[0, 1]]));
    await vi.advanceTimersByTimeAsync(1);
    const request = socket.sent.at(-1)!;
    expect(request.type).toBe('seats.watch');
    expect(request).not.toHaveProperty('version');
    socket.answer('seats.watch', snapshot(3, 16, [1, 0, 0, 0, 0]));
    expect(feed.live).toBe(true);
  });

  it('does not go back to an older snapshot', async () => {
    const { socket, feed } = await watching();
    socket.push(delta(1, 10, 11, [[0, 2]]));
    socket.push(snapshot(1, 9, [0, 0, 0, 0, 0]));
    expect([...feed.states]).toEqual([2, 0, 0, 0, 0]);
  });

  it('catches up after a reconnect, once the place is resumed', async () => {
    const { socket, feed } = await watching();
    const watched: string[] = [];
    live.on('watched', (e) => watched.push(e.performance));
    socket.drop();
    expect(feed.live).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    const next = await online();
    expect(next.types()).toEqual(['auth', 'queue.resume']);
    next.answer('queue.resume', queue('running'));
    await flush();
    expect(next.sent.at(-1)).toMatchObject({ type: 'seats.watch', epoch: 1, version: 10 });
    next.answer('seats.watch', delta(1, 10, 14, [[2, 2]]));
    await flush();
    expect([...feed.states]).toEqual([0, 0, 2, 0, 0]);
    expect(watched).toEqual([P]);
  });

  it('says when the server does not show it', async () => {
    const socket = await admitted();
    const feed = live.watchSeats(P);
    await flush();
    socket.answer('seats.watch', { type: 'error', code: 'not_admitted', message: '' });
    await flush();
    expect(feed.refused).toBe('not_admitted');
  });

  it('converges on the truth whatever is lost, repeated or reordered', async () => {
    const { socket, feed } = await watching();
    let seed = 42;
    const random = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
    const truth = [0, 0, 0, 0, 0];
    let version = 10;
    const log: ReturnType<typeof delta>[] = [];
    let answered = socket.types().filter((t) => t === 'seats.watch').length;
    const answer = async () => {
      await flush();
      while (socket.types().filter((t) => t === 'seats.watch').length > answered) {
        answered++;
        socket.answer('seats.watch', snapshot(1, version, truth));
        await vi.advanceTimersByTimeAsync(1);
      }
    };
    for (let step = 0; step < 400; step++) {
      const seat = random(5);
      const state = random(3);
      truth[seat] = state;
      log.push(delta(1, version, ++version, [[seat, state]]));
      const fate = random(10);
      if (fate < 6) socket.push(log.at(-1)!);
      if (fate === 6) socket.push(log[random(log.length)]!);
      if (fate === 7) for (const d of log.slice(-3).reverse()) socket.push(d);
      if (random(4) === 0) await answer();
    }
    socket.push(log.at(-1)!);
    await answer();
    expect([...feed.states]).toEqual(truth);
    expect(feed.version).toBe(version);
  });
});

describe('orders', () => {
  it('are watched again after a reconnect', async () => {
    const socket = await online();
    live.watchOrder('o1');
    expect(socket.sent.at(-1)).toMatchObject({ type: 'order.watch', order: 'o1' });
    socket.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await online()).types()).toEqual(['auth', 'order.watch']);
  });
});
