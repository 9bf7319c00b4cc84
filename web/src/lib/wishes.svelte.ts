/**
 * One's wishes for returned seats, as reactive state that outlives the pages: wherever somebody is, they are told the moment
 * seats are held for them. The socket says that something changed; what is shown comes whole over REST.
 */
import { alerts } from './alerts.svelte.ts';
import { live, realtime } from './live.svelte.ts';
import { api, session } from './session.svelte.ts';
import type { Wish } from './types.ts';

/** Whether a visit begins with a question about wishes: set while one has some. */
const WAITS = 'frontrow.waits';
/** Positions are asked for again after so long, in milliseconds, while somebody looks. */
const LOOK_MS = 20_000;

let all = $state.raw<Wish[] | null>(null);
let error = $state<unknown>(null);

export const wishes = {
  /** Null before they are known. */
  get all(): Wish[] | null {
    return all;
  },
  get error(): unknown {
    return error;
  },
  get offered(): Wish | undefined {
    return all?.find((wish) => wish.offer !== null);
  },
  /** The latest at a performance. */
  at(performance: string): Wish | undefined {
    return all?.find((wish) => wish.performance === performance);
  },
};

export const isOpen = (wish: Wish | undefined): boolean => wish?.status === 'waiting' || wish?.status === 'offered';

export async function load(): Promise<void> {
  try {
    take(await api.wishes());
    error = null;
  } catch (thrown) {
    error = thrown;
  }
}

export async function join(performance: string, wish: { seats: number; grade: string | null }): Promise<void> {
  await api.joinList(performance, wish);
  await load();
}

export async function leave(performance: string): Promise<void> {
  await api.leaveList(performance);
  await load();
}

/** Keeps positions fresh while somebody looks; returns how to stop. */
export function look(): () => void {
  void load();
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void load();
  }, LOOK_MS);
  return () => clearInterval(timer);
}

function take(next: Wish[]): void {
  const before = new Set((all ?? []).filter((wish) => wish.offer).map((wish) => wish.offer?.hold));
  const known = all !== null;
  all = next;
  for (const wish of next) if (known && wish.offer && !before.has(wish.offer.hold)) alerts.offer(wish.show_title);
  const waits = next.some(isOpen);
  remember(waits);
  // Offers are told over the socket, whatever page is open.
  if (waits && live.connection.phase === 'idle') realtime.connect();
}

realtime.on('wish', () => void load());
// What was told while the connection was away is asked for.
realtime.on('authed', () => {
  if (waited()) void load();
});

session.onEnd(() => {
  all = null;
  error = null;
  remember(false);
});

function remember(waits: boolean): void {
  try {
    if (waits) localStorage.setItem(WAITS, '1');
    else localStorage.removeItem(WAITS);
  } catch {
    // Then the bar is there once a page with wishes was open.
  }
}

/** Whether somebody waited when wishes were last looked at. */
export function waited(): boolean {
  try {
    return localStorage.getItem(WAITS) === '1';
  } catch {
    return false;
  }
}
