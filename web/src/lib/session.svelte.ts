import { Api } from './api.ts';
import type { Session } from './types.ts';

const KNOWN = 'frontrow.known';

let user = $state<Session['user'] | null>(null);
let ready = $state(false);

const ended = new Set<() => void>();

/** The one REST client of the page. */
export const api = new Api({
  onSession(session) {
    const before = user;
    user = session?.user ?? null;
    remember(session !== null);
    if (before && before.id !== user?.id) for (const listener of ended) listener();
  },
});

/** Who is logged in, as the page shows it. */
export const session = {
  get user(): Session['user'] | null {
    return user;
  },
  /** False while it is not known yet whether somebody is logged in. */
  get ready(): boolean {
    return ready;
  },
  onEnd(listener: () => void): void {
    ended.add(listener);
  },
};

/** Takes up the session of an earlier visit, if there was one. */
export async function resumeSession(): Promise<void> {
  try {
    if (wasKnown()) await api.refresh();
  } catch {
    // The server cannot be reached: the page says so where it matters, and the next call tries again.
  } finally {
    ready = true;
  }
}

function remember(known: boolean): void {
  try {
    if (known) localStorage.setItem(KNOWN, '1');
    else localStorage.removeItem(KNOWN);
  } catch {
    // Then every visit asks.
  }
}

/** Whether asking for a session is worth a request. It says nothing about who it is. */
function wasKnown(): boolean {
  try {
    return localStorage.getItem(KNOWN) === '1';
  } catch {
    return true;
  }
}
