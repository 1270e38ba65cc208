/**
 * File names are bytes, and those of old archives are not always UTF-8. A path is a string all the same, as
 * the ledger's key and in messages: each byte that is no part of UTF-8 stands as one character from the end
 * of Unicode's private area, and becomes that byte again where the system is asked.
 */
const FIRST = 0x10ff00;
const STAND_IN = /[\u{10ff00}-\u{10ffff}]/u;
const STAND_INS = /[\u{10ff00}-\u{10ffff}]/gu;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The string for a path's bytes. */
export function pathOf(bytes: Uint8Array): string {
  const whole = decoded(bytes);
  if (whole !== undefined) return whole;
  let path = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => decoded(bytes.subarray(at, at + size)) !== undefined);
    path += length
      ? decoded(bytes.subarray(at, at + length))
      : String.fromCodePoint(FIRST + (bytes[at] ?? 0));
    at += length ?? 1;
  }
  return path;
}

/** The path as Node's file functions take it. */
export function fsPath(path: string): string | Buffer {
  if (!STAND_IN.test(path)) return path;
  const parts = Array.from(path, (character) =>
    STAND_IN.test(character) ? Buffer.of((character.codePointAt(0) ?? 0) - FIRST) : Buffer.from(character),
  );
  return Buffer.concat(parts);
}

/** The path as text for records and people: a byte that is no UTF-8 stands as `\xe9`. */
export function printablePath(path: string): string {
  return path.replace(
    STAND_INS,
    (character) => `\\x${((character.codePointAt(0) ?? 0) - FIRST).toString(16).padStart(2, '0')}`,
  );
}

/** Valid UTF-8 that has no stand-ins of its own. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return STAND_IN.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
