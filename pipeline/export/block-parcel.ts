import { exportedRecord } from './exported-records.ts';
import type { MarkedRecord } from './shared-cases.ts';

/**
 * A block of letters on its way to another thread: what was packed lies in one buffer, which changes hands. A
 * thousand small ones would be copied, and left behind on both sides.
 */
export interface BlockParcel {
  readonly letters: readonly (Omit<MarkedRecord, 'json' | 'packed'> & { readonly end: number })[];
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Buffers are as large as a multiple of this, so that the next block mostly fits where one was. */
const STEP = 1 << 20;

/** `used` is the buffer of a block that is encoded, to be filled again. */
export function wrapBlock(block: readonly MarkedRecord[], used?: ArrayBuffer): BlockParcel {
  const size = block.reduce((sum, record) => sum + record.packed.length, 0);
  const fits = used !== undefined && used.byteLength >= size;
  const packed = new Uint8Array(fits ? used : new ArrayBuffer(Math.ceil(size / STEP) * STEP));
  let end = 0;
  const letters = block.map(({ documentId, letter, caseNumber, shared, packed: bytes }) => {
    packed.set(bytes, end);
    end += bytes.length;
    return { documentId, letter, caseNumber, shared, end };
  });
  return { letters, packed };
}

export function unwrapBlock({ letters, packed }: BlockParcel): MarkedRecord[] {
  let from = 0;
  return letters.map(({ end, ...letter }) => {
    const bytes = packed.subarray(from, end);
    from = end;
    return exportedRecord({ ...letter, packed: bytes });
  });
}
