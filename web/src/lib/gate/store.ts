/** Scans that were made without network and wait to be sent: kept on this device, bounded, for one performance. */

import type { GateSeat } from './client.ts';

export interface KeptScan {
  scan: string;
  code: string;
  ticket: string;
  gate: string;
  /** When it was made. */
  at: string;
  /** The seat, where the chart was known. */
  seat: GateSeat | null;
  /** Whether it was sent once, without an answer. */
  asked: boolean;
}

/** Scans a device keeps; then it must reach the server before it lets anybody else in by itself. */
export const MAX_KEPT = 2000;

export class ScanStore {
  readonly #key: string;
  readonly #storage: Storage;
  readonly #most: number;

  constructor(performance: string, storage: Storage = localStorage, most = MAX_KEPT) {
    this.#key = `frontrow.gate.${performance}`;
    this.#storage = storage;
    this.#most = most;
  }

  /** What waits, the oldest first. Read anew each time: another tab may be a gate too. */
  all(): KeptScan[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? (kept as KeptScan[]) : [];
    } catch {
      return [];
    }
  }

  /** Keeps a scan. False when that is not possible: it is full, or the browser keeps nothing. */
  add(scan: KeptScan): boolean {
    const kept = this.all();
    if (kept.length >= this.#most) return false;
    return this.#write([...kept, scan]);
  }

  remove(scan: string): void {
    this.#write(this.all().filter((kept) => kept.scan !== scan));
  }

  #write(kept: KeptScan[]): boolean {
    try {
      if (kept.length) this.#storage.setItem(this.#key, JSON.stringify(kept));
      else this.#storage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }
}
