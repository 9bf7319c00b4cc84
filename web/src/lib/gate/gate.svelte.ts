/**
 * A gate: scans are answered by the server, and by the device alone while the server cannot be reached. A scan has one id
 * for its whole life, so one whose answer was lost is sent again and recognised.
 */
import { ApiError } from '../api.ts';
import type { ChartLayout } from '../types.ts';
import { type Admission, type CheckIn, type Door, type Figures, type GateLists, type GateSeat, type NewCheckIn, type Verdict, door } from './client.ts';
import { Checker } from './codes.ts';
import { type KeptScan, ScanStore } from './store.ts';

/** How long the server may take before the gate decides by itself, in milliseconds: people stand in the rain. */
const PATIENCE_MS = 4000;
const FIGURES_MS = 3000;
const LISTS_MS = 30_000;
/** Conflicts shown; more are counted by the server. */
const MAX_CONFLICTS = 50;

/** `unchecked`: without network and without keys; `full`: the device keeps no more scans. */
export type Said = Verdict | 'unchecked' | 'full';

export interface Told {
  verdict: Said;
  /** Decided by the device alone. */
  offline: boolean;
  scan: string;
  seat: GateSeat | null;
  admission: Admission | null;
  other: CheckIn['other'];
}

export interface Conflict {
  scan: string;
  seat: GateSeat | null;
  at: string;
  verdict: Verdict | 'refused';
  admission: Admission | null;
}

interface Lists {
  checker: Checker;
  revoked: Set<string>;
  used: Set<string>;
}

export class Gate {
  readonly id: string;
  readonly #door: Door;
  readonly #store: ScanStore;
  #lists: Lists | null = null;
  #chart: ChartLayout | null = null;
  /** What this device admitted since it last had the lists. */
  readonly #here = new Map<string, Admission>();
  #syncing = false;
  #timers: ReturnType<typeof setInterval>[] = [];

  name = $state('');
  figures = $state<Figures | null>(null);
  /** The server could not be reached lately. */
  away = $state(false);
  /** Scans that wait to be sent. */
  waiting = $state(0);
  /** Whether this device could go on alone. */
  ready = $state(false);
  conflicts = $state<Conflict[]>([]);
  failed = $state<unknown>(null);

  constructor(id: string, options: { door?: Door; store?: ScanStore } = {}) {
    this.id = id;
    this.#door = options.door ?? door;
    this.#store = options.store ?? new ScanStore(id);
    this.waiting = this.#store.all().length;
  }

  set chart(chart: ChartLayout) {
    this.#chart = chart;
  }

  /** Asks at once and then on and on; ends with what it returns. */
  start(): () => void {
    const look = () => document.visibilityState === 'visible' && void this.look();
    const learn = () => void this.learn();
    const back = () => void this.look();
    this.#timers = [setInterval(look, FIGURES_MS), setInterval(learn, LISTS_MS)];
    addEventListener('online', back);
    void this.learn();
    void this.look();
    return () => {
      this.#timers.forEach(clearInterval);
      removeEventListener('online', back);
    };
  }

  /** The figures; that they come means that the server is there, so what waits is sent. */
  async look(): Promise<void> {
    try {
      this.figures = await this.#door.figures(this.id);
      this.away = false;
      this.failed = null;
    } catch (thrown) {
      if (passing(thrown)) this.away = true;
      else this.failed = thrown;
      return;
    }
    if (!this.ready) await this.learn();
    await this.send();
  }

  /** What is needed to go on alone. */
  async learn(): Promise<void> {
    try {
      this.take(await this.#door.lists(this.id));
    } catch {
      // What is known stays; the figures say whether the server is there.
    }
  }

  take(lists: GateLists): void {
    this.#lists = { checker: new Checker(lists.keys), revoked: new Set(lists.revoked), used: new Set(lists.used) };
    for (const ticket of this.#here.keys()) if (this.#lists.used.has(ticket)) this.#here.delete(ticket);
    this.ready = true;
  }

  /** What a code comes to; it may have been copied from paper, in several lines. Throws what the server refuses for other reasons than the ticket. */
  async scan(code: string): Promise<Told> {
    const scan: NewCheckIn = { scan: newId(), code: code.replace(/\s+/g, ''), gate: this.name, scanned_at: new Date().toISOString(), offline: false };
    const asked = !this.away;
    return (asked ? await this.#ask(scan) : null) ?? this.#alone(scan, asked);
  }

  /** Takes an admission back. */
  async undo(scan: string): Promise<void> {
    const kept = this.#store.all().find((waiting) => waiting.scan === scan);
    // The server may have heard of it and not been able to say so: then it is asked when it is there again.
    if (this.away && kept?.asked !== false) throw new ApiError('network', 0, 'The server could not be reached.');
    this.#store.remove(scan);
    this.waiting = this.#store.all().length;
    if (this.away) return;
    try {
      await this.#door.undo(this.id, scan);
    } catch (thrown) {
      if (!(thrown instanceof ApiError && thrown.code === 'not_found')) throw thrown;
    }
    for (const [ticket, admission] of this.#here) if (admission.scan === scan) this.#here.delete(ticket);
    await Promise.all([this.look(), this.learn()]);
  }

  /** Null when the server does not answer in time. */
  async #ask(scan: NewCheckIn): Promise<Told | null> {
    try {
      const answer = await inTime(this.#door.checkIn(this.id, scan));
      if (answer.verdict === 'admitted' && answer.ticket && answer.admission) this.#here.set(answer.ticket, answer.admission);
      void this.look();
      return { ...answer, offline: false };
    } catch (thrown) {
      if (!passing(thrown)) throw thrown;
      this.away = true;
      return null;
    }
  }

  async #alone(scan: NewCheckIn, asked: boolean): Promise<Told> {
    const told: Told = { verdict: 'unchecked', offline: true, scan: scan.scan, seat: null, admission: null, other: null };
    const lists = this.#lists;
    if (!lists) return told;
    const checked = await lists.checker.check(scan.code);
    if (checked.kind !== 'ok') return { ...told, verdict: checked.kind };
    const { ticket, performance, seat: index } = checked.claims;
    if (performance !== this.id) return { ...told, verdict: 'other_performance' };
    const seat = this.#seat(index);
    if (lists.revoked.has(ticket)) return { ...told, seat, verdict: 'revoked' };
    const kept = this.#store.all().find((other) => other.ticket === ticket);
    const before = kept ? { scan: kept.scan, gate: kept.gate, at: kept.at, offline: true } : (this.#here.get(ticket) ?? null);
    if (before || lists.used.has(ticket)) return { ...told, seat, verdict: 'already_used', admission: before };
    const { scan: id, code, gate, scanned_at: at } = scan;
    if (!this.#store.add({ scan: id, code, ticket, gate, at, seat, asked })) return { ...told, seat, verdict: 'full' };
    this.waiting += 1;
    return { ...told, seat, verdict: 'admitted', admission: { scan: id, gate, at, offline: true } };
  }

  /** Sends what waits, one after the other; what the books refuse is a conflict. */
  async send(): Promise<void> {
    if (this.#syncing) return;
    this.#syncing = true;
    try {
      for (const kept of this.#store.all()) {
        const { scan, code, gate, at } = kept;
        try {
          const answer = await inTime(this.#door.checkIn(this.id, { scan, code, gate, scanned_at: at, offline: true }));
          if (answer.verdict !== 'admitted') this.#conflict(kept, answer.verdict, answer.admission);
          else if (this.#store.all().some((waiting) => waiting.scan === scan)) this.#here.set(kept.ticket, { scan, gate, at, offline: true });
          else await this.#door.undo(this.id, scan); // taken back while it was on its way
        } catch (thrown) {
          // Passing troubles and a session that ended leave it where it is.
          if (passing(thrown) || (thrown as ApiError).status === 401) return;
          this.#conflict(kept, 'refused', null);
        }
        this.#store.remove(scan);
        this.waiting = this.#store.all().length;
        if (this.waiting === 0) this.figures = await this.#door.figures(this.id).catch(() => this.figures);
      }
    } finally {
      this.#syncing = false;
    }
  }

  #conflict(kept: KeptScan, verdict: Conflict['verdict'], admission: Admission | null): void {
    const found = { scan: kept.scan, seat: kept.seat, at: kept.at, verdict, admission };
    this.conflicts = [found, ...this.conflicts].slice(0, MAX_CONFLICTS);
  }

  /** The seat with this index, by the chart. */
  #seat(index: number): GateSeat | null {
    for (const section of this.#chart?.sections ?? []) {
      for (const row of section.rows) {
        const place = index - row.first;
        if (place < 0 || place >= row.x.length) continue;
        return { section: section.name, row: row.label, seat: row.labels?.[place] ?? String(place + 1) };
      }
    }
    return null;
  }
}

/** Whether a failure says nothing about the ticket: nobody answered, or not now. */
function passing(thrown: unknown): boolean {
  return !(thrown instanceof ApiError) || thrown.code === 'network' || thrown.status >= 500 || thrown.status === 429;
}

function inTime<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ApiError('network', 0, 'No answer in time.')), PATIENCE_MS);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

/** A UUID, also where the page came without https. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
