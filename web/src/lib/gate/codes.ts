/**
 * Ticket codes, read and verified without the server: `FR1` and base32 of key id, ticket, performance, seat and an
 * Ed25519 signature. The form is documented in the server's `orders/codes.rs`. Usable alone.
 */

/** A public key as `GET /tickets/keys` gives it. */
export interface TicketKey {
  kid: string;
  kty: string;
  crv: string;
  x: string;
}

export interface TicketKeySet {
  form: string;
  keys: TicketKey[];
}

export interface Claims {
  kid: string;
  ticket: string;
  performance: string;
  /** The seat's index in the performance's chart. */
  seat: number;
}

export type Checked = { kind: 'ok'; claims: Claims } | { kind: 'forged' } | { kind: 'not_a_ticket' };

const FORM = 'FR1';
const CLAIMS = 39;
const BYTES = CLAIMS + 64;
const CHARS = FORM.length + Math.ceil((BYTES * 8) / 5);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const DOMAIN = new TextEncoder().encode('frontrow ticket code v1\0');

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a code; null when it is none. Bits that are left over must be zero: each code has one spelling. */
export function bytesOf(code: string): Bytes | null {
  const text = code.trim().toUpperCase();
  if (text.length !== CHARS || !text.startsWith(FORM)) return null;
  const bytes = new Uint8Array(BYTES);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text.slice(FORM.length)) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return at === BYTES && held === 0 ? bytes : null;
}

const hex = (bytes: Bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const uuid = (bytes: Bytes) => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function claimsOf(bytes: Bytes): Claims {
  const [high = 0, middle = 0, low = 0] = bytes.subarray(36, 39);
  return {
    kid: hex(bytes.slice(0, 4)),
    ticket: uuid(bytes.slice(4, 20)),
    performance: uuid(bytes.slice(20, 36)),
    seat: (high << 16) | (middle << 8) | low,
  };
}

type Verify = (signature: Bytes, message: Bytes) => Promise<boolean>;

/** The platform's own Ed25519 where it has it; a small library where it does not. */
async function verifier(key: TicketKey): Promise<Verify> {
  try {
    const known = await crypto.subtle.importKey('jwk', { kty: key.kty, crv: key.crv, x: key.x }, 'Ed25519', false, ['verify']);
    return (signature, message) => crypto.subtle.verify('Ed25519', known, signature, message);
  } catch {
    const { verifyAsync } = await import('@noble/ed25519');
    const text = atob(key.x.replaceAll('-', '+').replaceAll('_', '/'));
    const raw = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return (signature, message) => verifyAsync(signature, message, raw, { zip215: false }).catch(() => false);
  }
}

/** Checks codes against a set of keys. */
export class Checker {
  readonly #keys: Map<string, Promise<Verify>>;

  constructor(set: TicketKeySet) {
    this.#keys = new Map(set.keys.map((key) => [key.kid, verifier(key)]));
  }

  async check(code: string): Promise<Checked> {
    const bytes = bytesOf(code);
    if (!bytes) return { kind: 'not_a_ticket' };
    const claims = claimsOf(bytes);
    const verify = await this.#keys.get(claims.kid);
    const message = new Uint8Array(DOMAIN.length + CLAIMS);
    message.set(DOMAIN);
    message.set(bytes.subarray(0, CLAIMS), DOMAIN.length);
    const good = verify ? await verify(bytes.slice(CLAIMS), message) : false;
    return good ? { kind: 'ok', claims } : { kind: 'forged' };
  }
}
