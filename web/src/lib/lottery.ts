/**
 * Recomputes a lottery from what was published, without believing the server: the rule is HMAC-SHA256(seed, account id),
 * the smallest comes first, and the SHA-256 of the seed was shown before the opening. `frontrow lottery verify` does the
 * same. Needs WebCrypto, which browsers have on https and on this machine only: see {@link canVerify}.
 */

/** One lot, as it is published: only who knows an account's id can tell whose it is. */
export interface Lot {
  number: number;
  /** The first 16 hexadecimal digits of the account's HMAC. */
  ticket: string;
}

/** A lottery, as `GET /performances/{id}/lottery` tells it, all of its pages together. */
export interface Lottery {
  commitment: string;
  /** Null before it is drawn. */
  seed: string | null;
  algorithm: string;
  entries: Lot[];
  /** The asker's own; null without one. */
  own: Lot | null;
}

/** What was found. */
export interface Verdict {
  /** Whether the seed is the one promised. */
  promise: boolean;
  /** Whether the lots are listed in their order, with numbers that leave none out. */
  order: boolean;
  /** The asker's own lot; null when nobody asked. */
  own: { ticket: string; /** From 1; null when it is not in the list. */ place: number | null; number: number | null; agrees: boolean } | null;
  /** Whether all of that holds. */
  agrees: boolean;
}

/** Whether this browser, at this address, can compute. */
export function canVerify(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** The SHA-256 of a seed, hexadecimal. */
export async function commitmentOf(seed: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes(seed)));
}

/** What an account drew: the first 16 hexadecimal digits of its HMAC. */
export async function ticketOf(seed: string, account: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytes(seed), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(account.toLowerCase()));
  return hex(mac).slice(0, 16);
}

/** Recomputes everything that can be. `account` is the asker's id; null asks for the list alone. */
export async function verify(lottery: Lottery & { seed: string }, account: string | null): Promise<Verdict> {
  const promise = (await commitmentOf(lottery.seed)) === lottery.commitment.toLowerCase();
  const order = inOrder(lottery.entries);
  const own = account === null ? null : await lookUp(lottery, await ticketOf(lottery.seed, account));
  return { promise, order, own, agrees: promise && order && (own === null || own.agrees) };
}

async function lookUp(lottery: Lottery, ticket: string): Promise<NonNullable<Verdict['own']>> {
  const at = lottery.entries.findIndex((lot) => lot.ticket === ticket);
  const found = at < 0 ? null : (lottery.entries[at] ?? null);
  // The server must say of the asker what the list says; and where it gives them a number, the list must have it.
  const agrees = found?.number === lottery.own?.number && (lottery.own === null || lottery.own.ticket === ticket);
  return { ticket, place: found ? at + 1 : null, number: found?.number ?? null, agrees };
}

function inOrder(lots: readonly Lot[]): boolean {
  return lots.every((lot, i) => {
    const before = lots[i - 1];
    return /^[0-9a-f]{16}$/.test(lot.ticket) && (!before || (before.ticket <= lot.ticket && before.number + 1 === lot.number));
  });
}

/** What to type to have the same computed by the program. Of a very long list it asks for the part around one's number. */
export function commandLine(origin: string, performance: string, lottery: Lottery & { seed: string }, account: string): string {
  const PAGE = 10_000;
  const after = lottery.entries.length > PAGE && lottery.own ? Math.max(0, lottery.own.number - PAGE / 2) : 0;
  const from = after > 0 ? `&after=${after}` : '';
  return [
    `curl -s '${origin}/api/v1/performances/${performance}/lottery?limit=${PAGE}${from}' |`,
    '  frontrow lottery verify \\',
    `  --seed ${lottery.seed} \\`,
    `  --account ${account} \\`,
    `  --commitment ${lottery.commitment} --result -`,
  ].join('\n');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})+$/i.test(text)) throw new RangeError('not hexadecimal');
  const out = new Uint8Array(text.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return out;
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
