/** What a seat is, as the number the socket carries. */
export const AVAILABLE = 0;
export const HELD = 1;
export const SOLD = 2;
export const BLOCKED = 3;

/**
 * Unpacks a snapshot's seat states: base64 of 2 bits a seat, seat index order, low bits first. One byte a seat comes
 * out, because a map reads and compares them thousands of times for every time they are unpacked.
 */
export function unpack(base64: string, count: number): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  if (binary.length * 4 < count) throw new RangeError(`${count} seats do not fit ${binary.length} bytes`);
  const states = new Uint8Array(count);
  for (let seat = 0; seat < count; seat++) {
    states[seat] = (binary.charCodeAt(seat >> 2) >> ((seat & 3) << 1)) & 3;
  }
  return states;
}

/** The reverse of {@link unpack}; tests and the development stand-in use it. */
export function pack(states: Uint8Array): string {
  const bytes = new Uint8Array(Math.ceil(states.length / 4));
  for (let seat = 0; seat < states.length; seat++) {
    bytes[seat >> 2] = (bytes[seat >> 2] ?? 0) | (((states[seat] ?? 0) & 3) << ((seat & 3) << 1));
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
