/**
 * What the page knows from the socket, as reactive state. It outlives the pages: somebody in line may look at other
 * shows and comes back to the same place.
 */
import { SvelteMap } from 'svelte/reactivity';
import { alerts } from './alerts.svelte.ts';
import { AVAILABLE } from './packed.ts';
import type { HoldEndReason, HoldGranted, OrderState, QueueState } from './protocol.ts';
import { Realtime, type Connection } from './realtime.ts';
import { api, session } from './session.svelte.ts';
import { now } from './time.svelte.ts';

/** How a person stands in one waiting room. */
export interface Standing {
  queue: QueueState | null;
  /** What the manager tells everybody here; empty for nothing. */
  message: string;
  /** The place was gone after a disconnect. */
  lost: boolean;
  /** What the server said to a join it refused. */
  refused: unknown;
  joining: boolean;
  /** The farthest position there was, so that the bar knows its length. */
  start: number;
  /** 0 to 1; only grows while the place lives. */
  progress: number;
  title: string;
  show: string;
}

export interface Ended {
  hold: HoldGranted;
  reason: HoldEndReason;
}

/** After a watch began, what was under way has settled within this time, in milliseconds. */
const SETTLE_MS = 1_500;
/** The server tells of a hold's end within this time after it, in milliseconds. */
const LATE_MS = 3_000;

export const realtime = new Realtime({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`,
  token: (reason) => api.token(reason === 'rejected' || reason === 'renew'),
});

let connection = $state<Connection>(realtime.connection);
const standings = new SvelteMap<string, Standing>();
const holds = new SvelteMap<string, HoldGranted>();
const orders = new SvelteMap<string, OrderState>();
/** Orders that wait for payment, by performance: the way back to them from the map. */
const checkouts = new SvelteMap<string, string>();
let lastEnded = $state<Ended | null>(null);

export const live = {
  get connection(): Connection {
    return connection;
  },
  standings,
  /** One's own holds, by id. */
  holds,
  orders,
  checkouts,
  /** The hold that ended last, until somebody has told the person. */
  get ended(): Ended | null {
    return lastEnded;
  },
  endedTold(): void {
    lastEnded = null;
  },
};

export function standing(performance: string): Standing | undefined {
  return standings.get(performance);
}

/** Whether there is a place worth going back to. */
export function inLine(performance: string): boolean {
  const found = standings.get(performance);
  if (!found || found.lost) return false;
  if (found.joining) return true;
  const phase = found.queue?.phase;
  return phase === 'lobby' || phase === 'waiting' || phase === 'running';
}

/** Takes a new number. */
export async function join(performance: string, title: string, show: string): Promise<void> {
  const fresh: Standing = { queue: null, message: '', lost: false, refused: null, joining: true, start: 0, progress: 0, title, show };
  standings.set(performance, fresh);
  realtime.connect();
  try {
    await realtime.join(performance);
  } catch (error) {
    update(performance, { refused: error });
  } finally {
    update(performance, { joining: false });
  }
}

export async function leave(performance: string): Promise<void> {
  standings.delete(performance);
  for (const hold of [...holds.values()]) if (hold.performance === performance) holds.delete(hold.hold);
  await realtime.leave(performance);
}

/** The place has done its work (the order is made or paid): the page forgets it without a word to the server. */
export function forget(performance: string): void {
  standings.delete(performance);
}

function update(performance: string, change: Partial<Standing>): void {
  const before = standings.get(performance);
  if (before) standings.set(performance, { ...before, ...change });
}

realtime.on('connection', (next) => {
  connection = next;
  now.learn(realtime.clockOffset);
});

realtime.on('queue', (queue) => {
  const before = standings.get(queue.performance);
  if (!before) return;
  now.learn(realtime.clockOffset);
  const start = Math.max(before.start, queue.position);
  const gone = queue.phase === 'running' ? 1 : start > 1 ? (start - queue.position) / start : 0;
  if (queue.phase === 'running' && before.queue && before.queue.phase !== 'running') alerts.turn(before.title);
  const moving = queue.phase === 'waiting' || queue.phase === 'running';
  update(queue.performance, {
    queue,
    lost: false,
    start,
    progress: moving ? Math.max(before.progress, gone) : before.progress,
  });
});

realtime.on('message', ({ performance, text }) => update(performance, { message: text }));

realtime.on('placeLost', ({ performance }) => update(performance, { lost: true }));

realtime.on('holdGranted', (hold) => {
  holds.set(hold.hold, hold);
});

realtime.on('holdExpiring', ({ hold, expires_at }) => {
  const known = holds.get(hold);
  if (known) holds.set(hold, { ...known, expires_at });
});

realtime.on('holdEnded', ({ hold, reason }) => end(hold, reason));

function end(hold: string, reason: HoldEndReason): void {
  const known = holds.get(hold);
  if (!known) return;
  holds.delete(hold);
  lastEnded = { hold: known, reason };
}

// What ended while the connection was away is not told afterwards. Seats of a hold that the caught-up map shows as free
// are not held by anybody, and a hold past its deadline is over whatever was lost on the way.
realtime.on('watched', ({ performance }) => {
  setTimeout(() => {
    const feed = realtime.watchedSeats(performance);
    if (!feed?.live) return;
    for (const hold of [...holds.values()]) {
      if (hold.performance !== performance || !hold.seats.some((seat) => feed.states[seat] === AVAILABLE)) continue;
      end(hold.hold, Date.parse(hold.expires_at) <= now.plain ? 'expired' : 'lost');
    }
  }, SETTLE_MS);
});

setInterval(() => {
  for (const hold of [...holds.values()]) if (Date.parse(hold.expires_at) + LATE_MS < now.plain) end(hold.hold, 'expired');
}, 1000);

realtime.on('order', (order) => {
  orders.set(order.order, order);
  if (order.status !== 'pending' && checkouts.get(order.performance) === order.order) checkouts.delete(order.performance);
});

session.onEnd(() => {
  realtime.close();
  standings.clear();
  holds.clear();
  orders.clear();
  checkouts.clear();
  lastEnded = null;
});

// A device that wakes up or finds a network again does not wait for a timer.
addEventListener('online', () => realtime.nudge());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') realtime.nudge();
});
