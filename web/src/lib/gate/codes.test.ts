import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf, Checker, type TicketKey } from './codes.ts';
import { ALPHABET, base32 } from './spelling.ts';

/** The first key of RFC 8032, 7.1. */
const SEED = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const PRIVATE = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), SEED]), format: 'der', type: 'pkcs8' });
const KEY = createPublicKey(PRIVATE).export({ format: 'jwk' }) as { x: string };
const KID = createHash('sha256').update(Buffer.from(KEY.x, 'base64url')).digest().subarray(0, 4);
const SET = { form: 'FR1', keys: [{ kid: KID.toString('hex'), kty: 'OKP', crv: 'Ed25519', x: KEY.x } satisfies TicketKey] };
const TICKET = '0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11';
const PERFORMANCE = '00000000-0000-0000-0000-000000000007';

function claims(seat = 99_999): Buffer {
  const id = (text: string) => Buffer.from(text.replaceAll('-', ''), 'hex');
  const index = Buffer.alloc(4);
  index.writeUInt32BE(seat);
  return Buffer.concat([KID, id(TICKET), id(PERFORMANCE), index.subarray(1)]);
}

function code(seat?: number, domain = 'frontrow ticket code v1\0'): string {
  const said = claims(seat);
  return `FR1${base32(Buffer.concat([said, sign(null, Buffer.concat([Buffer.from(domain), said]), PRIVATE)]))}`;
}

describe('a ticket code', () => {
  it('is read and verified without the server', async () => {
    const checked = await new Checker(SET).check(` ${code().toLowerCase()}\n`);
    expect(checked).toEqual({ kind: 'ok', claims: { kid: '21fe31df', ticket: TICKET, performance: PERFORMANCE, seat: 99_999 } });
    // What the server makes of the same, by its own tests.
    expect(code()).toBe('FR1EH7DDXYBSOS4Q7QAPQ7J2UR7DJNXZHQRAAAAAAAAAAAAAAAAAAAAAAAAA4AYNH73RZNWZBXUM4S3JVG2CPMQMKCLY5GVQZ52LPY5RR7LABLZPDN37CKDUUQK7MOSJTYEINZ7K4DJP3YAAHNJQECCWXGORLMFIJBS7WAQA');
  });

  it('is verified by the library too, where the platform has no Ed25519', async () => {
    const known = crypto.subtle.importKey;
    crypto.subtle.importKey = () => Promise.reject(new DOMException('none', 'NotSupportedError'));
    try {
      const checker = new Checker(SET);
      expect((await checker.check(code())).kind).toBe('ok');
      expect((await checker.check(code(1, 'another use\0'))).kind).toBe('forged');
    } finally {
      crypto.subtle.importKey = known;
    }
  });

  it('is not believed when a letter differs, with another key, or for another use', async () => {
    const checker = new Checker(SET);
    const good = code();
    for (let at = 3; at < good.length - 1; at += 7) {
      const letter = good[at] === 'A' ? 'B' : 'A';
      expect((await checker.check(good.slice(0, at) + letter + good.slice(at + 1))).kind, `at ${at}`).toBe('forged');
    }
    expect((await checker.check(code(1, ''))).kind).toBe('forged');
    expect((await new Checker({ form: 'FR1', keys: [] }).check(good)).kind).toBe('forged');
  });

  it('has one form', async () => {
    const good = code();
    const twin = good.slice(0, -1) + ALPHABET[ALPHABET.indexOf(good.at(-1) ?? '') ^ 1];
    for (const text of ['', 'https://example.org', good.slice(0, -1), `${good}A`, good.replace('FR1', 'FR2'), `${good.slice(0, 20)}1${good.slice(21)}`, twin]) {
      expect(bytesOf(text), text).toBeNull();
      expect((await new Checker(SET).check(text)).kind).toBe('not_a_ticket');
    }
  });
});
