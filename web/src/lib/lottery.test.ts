import { describe, expect, it } from 'vitest';
import { commandLine, commitmentOf, type Lottery, ticketOf, verify } from './lottery.ts';

// The vector of the server's own test (server/src/queue/tests.rs), computed there by a third implementation.
const SEED = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
const COMMITMENT = '630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd';
const accounts = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
const TICKETS = ['857d0bebaae81f90', 'a6c301163072c8db', '624c51fe2426b67c', 'd62c9a6693aa46b0'];

/** Drawn: accounts 3, 1, 2, 4, with numbers from 5 on; `own` is what the server says of the asker. */
function drawn(own: number | null = 0): Lottery & { seed: string } {
  const entries = [2, 0, 1, 3].map((account, i) => ({ number: 5 + i, ticket: TICKETS[account] ?? '' }));
  const mine = own === null ? null : (entries.find((lot) => lot.ticket === TICKETS[own]) ?? null);
  return { commitment: COMMITMENT, seed: SEED, algorithm: '', entries, own: mine };
}

describe('a lottery', () => {
  it('has the known answers of the server', async () => {
    expect(await commitmentOf(SEED)).toBe(COMMITMENT);
    expect(await Promise.all(accounts.map((account) => ticketOf(SEED, account)))).toEqual(TICKETS);
    expect(await ticketOf(SEED, (accounts[0] ?? '').toUpperCase())).toBe(TICKETS[0]);
  });

  it('agrees, and tells the place', async () => {
    const verdict = await verify(drawn(0), accounts[0] ?? '');
    expect(verdict).toEqual({ promise: true, order: true, agrees: true, own: { ticket: TICKETS[0], place: 2, number: 6, agrees: true } });
    expect(await verify(drawn(null), null)).toEqual({ promise: true, order: true, own: null, agrees: true });
  });

  it('agrees with somebody who was not there', async () => {
    const verdict = await verify(drawn(null), '00000000-0000-7000-8000-000000000009');
    expect(verdict.own).toMatchObject({ place: null, number: null, agrees: true });
    expect(verdict.agrees).toBe(true);
  });

  it.each<[string, (lottery: Lottery & { seed: string }) => void, Partial<Record<'promise' | 'order' | 'agrees', boolean>>]>([
    ['another seed than the one promised', (l) => (l.seed = SEED.replace('00', '01')), { promise: false, agrees: false }],
    ['two places exchanged', (l) => ([l.entries[0]!.ticket, l.entries[1]!.ticket] = [l.entries[1]!.ticket, l.entries[0]!.ticket]), { order: false, agrees: false }],
    ['a number left out', (l) => (l.entries[3]!.number = 9), { order: false, agrees: false }],
    ['nonsense in the list', (l) => (l.entries[3]!.ticket = 'z'), { order: false, agrees: false }],
    ['another number than the one listed', (l) => (l.own = { ...l.own!, number: 5 }), { agrees: false }],
    ['somebody left out', (l) => l.entries.splice(1, 1), { order: false, agrees: false }],
    ['somebody at the end left out', (l) => ((l.own = null), (l.entries = l.entries.slice(0, 1))), { agrees: true }],
  ])('finds %s', async (_, forge, expected) => {
    const lottery = drawn(0);
    forge(lottery);
    expect(await verify(lottery, accounts[0] ?? '')).toMatchObject(expected);
  });

  it('does not take a seed that is none', async () => {
    for (const seed of ['', '0', 'xyz', `${SEED}0`]) await expect(verify({ ...drawn(), seed }, null)).rejects.toThrow(RangeError);
  });

  it('says what to type', () => {
    const text = commandLine('https://tickets.example', 'p', drawn(0), 'me');
    expect(text).toContain("curl -s 'https://tickets.example/api/v1/performances/p/lottery?limit=10000' |");
    expect(text).toContain(`--seed ${SEED} `);
    expect(text).toContain('--account me ');
    const many = { ...drawn(0), entries: Array.from({ length: 20_000 }, (_, i) => ({ number: i + 1, ticket: '' })), own: { number: 15_000, ticket: '' } };
    expect(commandLine('https://tickets.example', 'p', many, 'me')).toContain('limit=10000&after=10000');
  });
});
