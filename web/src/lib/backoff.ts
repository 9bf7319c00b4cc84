/** The first reconnect comes within this time, in milliseconds. */
export const FIRST_MS = 800;
/** No reconnect waits longer than this, in milliseconds. */
export const LONGEST_MS = 20_000;

/**
 * How long to wait before reconnect number `attempt` (0 is the first), in milliseconds: full jitter under a doubling
 * ceiling, so that a room full of dropped clients does not come back in one wave.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return Math.round(100 + random() * (ceiling - 100));
}

/** The wait a restarting node names in its close reason, in milliseconds. */
export function namedWait(reason: string): number | null {
  const found = /retry_in_ms=(\d{1,7})/.exec(reason);
  return found ? Number(found[1]) : null;
}
