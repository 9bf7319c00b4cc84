import { unpack } from './packed.ts';
import type { ErrorCode, SeatsDelta, SeatsSnapshot } from './protocol.ts';

/** Told after each change: the seats that differ now, or `null` when the whole map is new. */
export type SeatListener = (changed: readonly number[] | null) => void;

/** How a delta met the map: applied (perhaps with others that waited for it), known already, or out of reach. */
export type DeltaOutcome = 'applied' | 'stale' | 'gap';

/** Deltas kept while the one that must come before them is missing. */
const MAX_EARLY = 64;

/**
 * The live states of one seat map: exact at every moment for `(epoch, version)`.
 *
 * It holds one byte a seat in `states` (see `packed.ts` for their meaning). The array is the same object until a
 * snapshot of another size arrives, so a renderer may keep it between frames.
 */
export class SeatFeed {
  readonly performance: string;
  states: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  epoch = 0;
  version = 0;
  /** False until the first snapshot, and again while a gap is being closed. What `states` says then is a moment old. */
  live = false;
  /** Why the server refuses to show the map (`not_admitted`, `closed`, …); null while it does not. */
  refused: ErrorCode | null = null;

  #early: SeatsDelta[] = [];
  readonly #listeners = new Set<SeatListener>();

  constructor(performance: string) {
    this.performance = performance;
  }

  /** Calls `listener` after each change; returns the way to stop that. */
  subscribe(listener: SeatListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What `seats.watch` needs to send only what is missing. */
  position(): { epoch?: number; version?: number } {
    return this.states.length === 0 ? {} : { epoch: this.epoch, version: this.version };
  }

  /** Forgets the position, so that the next watch brings the whole map. */
  forget(): void {
    this.states = new Uint8Array(0);
    this.#early = [];
    this.live = false;
  }

  /** Takes a whole map. An older one than what is here, of the same epoch, is ignored. */
  snapshot(snapshot: SeatsSnapshot): void {
    const known = this.states.length > 0 && snapshot.epoch === this.epoch;
    this.refused = null;
    if (known && snapshot.version < this.version) {
      this.live = this.#early.length === 0;
      return;
    }
    const next = unpack(snapshot.states, snapshot.count);
    let changed: number[] | null = null;
    if (next.length === this.states.length) {
      changed = [];
      for (let seat = 0; seat < next.length; seat++) if (next[seat] !== this.states[seat]) changed.push(seat);
      this.states.set(next);
    } else {
      this.states = next;
    }
    this.epoch = snapshot.epoch;
    this.version = snapshot.version;
    this.#useEarly(changed);
    this.live = this.#early.length === 0;
    this.#tell(changed);
  }

  /**
   * Takes a delta. One that starts later than the map stands waits for those before it and is reported as a gap: the
   * caller watches anew with {@link position}. One that starts earlier but leads further is safe to apply, since a
   * delta names the final state of every seat that changed within it.
   */
  delta(delta: SeatsDelta): DeltaOutcome {
    if (this.states.length === 0 || delta.epoch !== this.epoch) {
      this.live = false;
      return 'gap';
    }
    if (delta.version <= this.version) {
      this.live ||= delta.version === this.version;
      return 'stale';
    }
    if (delta.from > this.version) {
      if (this.#early.length < MAX_EARLY) this.#early.push(delta);
      this.live = false;
      return 'gap';
    }
    const changed: number[] = [];
    this.#apply(delta, changed);
    this.#useEarly(changed);
    this.live = this.#early.length === 0;
    this.refused = null;
    this.#tell(changed);
    return 'applied';
  }

  /** The server does not show this map (any more). */
  refuse(code: ErrorCode): void {
    this.refused = code;
    this.live = false;
    this.#tell([]);
  }

  #apply(delta: SeatsDelta, changed: number[] | null): void {
    for (const [seat, state] of delta.changes) {
      if (seat < this.states.length && this.states[seat] !== state) {
        this.states[seat] = state;
        changed?.push(seat);
      }
    }
    this.version = delta.version;
  }

  #useEarly(changed: number[] | null): void {
    const early = this.#early.filter((d) => d.epoch === this.epoch).sort((a, b) => a.from - b.from);
    this.#early = [];
    for (const delta of early) {
      if (delta.version <= this.version) continue;
      if (delta.from <= this.version) this.#apply(delta, changed);
      else this.#early.push(delta);
    }
  }

  #tell(changed: readonly number[] | null): void {
    for (const listener of this.#listeners) listener(changed);
  }
}
