import { generateKeyPairSync, createHash, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api.ts';
import type { ChartLayout } from '../types.ts';
import type { Admission, CheckIn, Door, NewCheckIn } from './client.ts';
import { Gate } from './gate.svelte.ts';
import { base32 } from './spelling.ts';
import { ScanStore } from './store.ts';

const HERE = '00000000-0000-0000-0000-000000000007';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const x = (publicKey.export({ format: 'jwk' }) as { x: string }).x;
const kid = createHash('sha256').update(Buffer.from(x, 'base64url')).digest().subarray(0, 4);

const idOf = (n: number) => `0193a5c8-7e00-7c3e-9d52-${n.toString(16).padStart(12, '0')}`;

function code(ticket: number, performance = HERE): string {
  const id = (text: string) => Buffer.from(text.replaceAll('-', ''), 'hex');
  const said = Buffer.concat([kid, id(idOf(ticket)), id(performance), Buffer.from([0, 0, ticket])]);
  return `FR1${base32(Buffer.concat([said, sign(null, Buffer.concat([Buffer.from('frontrow ticket code v1\0'), said]), privateKey)]))}`;
}

class Memory implements Storage {
  readonly #kept = new Map<string, string>();
  get length() {
    return this.#kept.size;
  }
  clear = () => this.#kept.clear();
  getItem = (key: string) => this.#kept.get(key) ?? null;
  key = (n: number) => [...this.#kept.keys()][n] ?? null;
  removeItem = (key: string) => void this.#kept.delete(key);
  setItem = (key: string, value: string) => void this.#kept.set(key, value);
}

/** The books, as the server keeps them, behind a cable that can be pulled. */
class Books {
  readonly admitted = new Map<string, Admission>();
  readonly revoked = new Set<string>();
  /** `cut`: nothing arrives; `mute`: it arrives and the answer is lost. */
  cable: 'whole' | 'cut' | 'mute' = 'whole';
  calls = 0;

  #heard<T>(answer: () => T): Promise<T> {
    const lost = () => Promise.reject<T>(new ApiError('network', 0, ''));
    if (this.cable === 'cut') return lost();
    const said = answer();
    return this.cable === 'mute' ? lost() : Promise.resolve(said);
  }

  door(tickets: Map<string, string>): Door {
    return {
      checkIn: (_, scan: NewCheckIn) =>
        this.#heard((): CheckIn => {
          this.calls += 1;
          const ticket = tickets.get(scan.code) ?? '';
          const told = { scan: scan.scan, repeated: false, ticket, seat: null, admission: this.admitted.get(ticket) ?? null, other: null };
          if (told.admission?.scan === scan.scan) return { ...told, verdict: 'admitted', repeated: true };
          if (this.revoked.has(ticket)) return { ...told, verdict: 'revoked' };
          if (told.admission) return { ...told, verdict: 'already_used' };
          const admission = { scan: scan.scan, gate: scan.gate, at: scan.scanned_at, offline: scan.offline };
          this.admitted.set(ticket, admission);
          return { ...told, verdict: 'admitted', admission };
        }),
      undo: (_, scan) =>
        this.#heard(() => {
          for (const [ticket, admission] of this.admitted) if (admission.scan === scan) this.admitted.delete(ticket);
        }),
      figures: () => this.#heard(() => ({ sold: 9, admitted: this.admitted.size, conflicts: 0, gates: [], recent: [] })),
      lists: () =>
        this.#heard(() => ({
          performance: HERE,
          keys: { form: 'FR1', keys: [{ kid: kid.toString('hex'), kty: 'OKP', crv: 'Ed25519', x }] },
          revoked: [...this.revoked],
          used: [...this.admitted.keys()],
        })),
    };
  }
}

const CODES = [1, 2, 3, 4].map((n) => code(n));
const TICKETS = new Map(CODES.map((text, i) => [text, idOf(i + 1)]));
const [ONE = '', TWO = '', THREE = ''] = CODES;

function opened(books: Books, most = 10): { gate: Gate; store: ScanStore } {
  const store = new ScanStore(HERE, new Memory(), most);
  const gate = new Gate(HERE, { door: books.door(TICKETS), store });
  gate.name = 'North';
  gate.chart = { sections: [{ name: 'A', outline: [], rows: [{ label: '7', first: 0, x: [0, 1, 2, 3, 4], y: [], grade: [] }] }] } as unknown as ChartLayout;
  return { gate, store };
}

describe('a gate', () => {
  it('asks the server while it is there', async () => {
    const { gate } = opened(new Books());
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'admitted', offline: false });
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'already_used', offline: false });
  });

  it('goes on alone, knows what it knew, and sends its scans when the server is back', async () => {
    const books = new Books();
    const { gate, store } = opened(books);
    books.admitted.set(idOf(2), { scan: 's', gate: 'South', at: '2027-01-01T00:00:00Z', offline: false });
    books.revoked.add(idOf(3));
    await gate.look();
    books.cable = 'cut';
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'admitted', offline: true, seat: { section: 'A', row: '7', seat: '2' } });
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'already_used', admission: { gate: 'North' } });
    expect(await gate.scan(TWO)).toMatchObject({ verdict: 'already_used' });
    expect(await gate.scan(THREE)).toMatchObject({ verdict: 'revoked' });
    expect(await gate.scan(code(4, '00000000-0000-0000-0000-000000000008'))).toMatchObject({ verdict: 'other_performance' });
    expect(await gate.scan(ONE.slice(0, 50) + (ONE[50] === 'A' ? 'B' : 'A') + ONE.slice(51))).toMatchObject({ verdict: 'forged' });
    expect(await gate.scan('https://example.org')).toMatchObject({ verdict: 'not_a_ticket' });
    expect([gate.away, gate.waiting]).toEqual([true, 1]);
    books.cable = 'whole';
    await gate.look();
    expect([gate.away, gate.waiting, store.all().length, gate.conflicts.length]).toEqual([false, 0, 0, 0]);
    expect(books.admitted.get(idOf(1))).toMatchObject({ gate: 'North', offline: true });
    // The cable breaks again before the lists came: what it sent itself it remembers.
    books.cable = 'cut';
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'already_used', offline: true });
  });

  it('is the same admission when the answer was lost', async () => {
    const books = new Books();
    const { gate } = opened(books);
    await gate.look();
    books.cable = 'mute';
    expect(await gate.scan(ONE)).toMatchObject({ verdict: 'admitted', offline: true });
    books.cable = 'whole';
    await gate.look();
    expect([gate.waiting, gate.conflicts.length, books.admitted.size]).toEqual([0, 0, 1]);
  });

  it('tells of a ticket that two gates let in alone', async () => {
    const books = new Books();
    const [north, south] = [opened(books), opened(books)];
    await Promise.all([north.gate.look(), south.gate.look()]);
    books.cable = 'cut';
    expect((await north.gate.scan(ONE)).verdict).toBe('admitted');
    expect((await south.gate.scan(ONE)).verdict).toBe('admitted');
    books.cable = 'whole';
    await north.gate.look();
    await south.gate.look();
    expect(north.gate.conflicts).toEqual([]);
    expect(south.gate.conflicts).toMatchObject([{ verdict: 'already_used', seat: { section: 'A', row: '7', seat: '2' }, admission: { gate: 'North' } }]);
    expect(south.gate.waiting).toBe(0);
  });

  it('admits nobody when it does not know enough or can keep no more', async () => {
    const books = new Books();
    books.cable = 'cut';
    const { gate } = opened(books, 1);
    expect((await gate.scan(ONE)).verdict).toBe('unchecked');
    books.cable = 'whole';
    await gate.look();
    books.cable = 'cut';
    expect((await gate.scan(ONE)).verdict).toBe('admitted');
    expect((await gate.scan(TWO)).verdict).toBe('full');
    expect(gate.waiting).toBe(1);
  });

  it('takes an admission back, also one that nobody heard of yet', async () => {
    const books = new Books();
    const { gate } = opened(books);
    await gate.look();
    const heard = await gate.scan(ONE);
    await gate.undo(heard.scan);
    expect(books.admitted.size).toBe(0);
    books.cable = 'cut';
    await gate.scan(TWO); // finds the cable cut: it was sent once, so only the server can say
    const alone = await gate.scan(THREE);
    expect(alone).toMatchObject({ verdict: 'admitted', offline: true });
    await gate.undo(alone.scan);
    expect(gate.waiting).toBe(1);
    expect((await gate.scan(THREE)).verdict).toBe('admitted');
  });

  it('keeps what waits over a reload', async () => {
    const books = new Books();
    const { gate, store } = opened(books);
    await gate.look();
    books.cable = 'cut';
    await gate.scan(ONE);
    books.cable = 'whole';
    const after = new Gate(HERE, { door: books.door(TICKETS), store });
    expect(after.waiting).toBe(1);
    await after.look();
    expect([after.waiting, books.admitted.size]).toEqual([0, 1]);
  });
});
