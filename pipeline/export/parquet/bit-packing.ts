import type { GrowingBytes } from './growing-bytes.ts';

/** Values are packed eight at a time; as many that are alike are written once. */
const GROUP = 8;

/** Bits that the largest of `count` numbers from 0 takes. */
export function bitWidthOf(count: number): number {
  return 32 - Math.clz32(Math.max(0, count - 1));
}

/**
 * Writes the first `count` numbers as runs of equal ones and groups of packed ones:
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 *
 * @param width bits of the largest number, 24 at most
 */
export function packNumbers(into: GrowingBytes, numbers: Int32Array, count: number, width: number): void {
  let packedFrom = 0;
  let at = 0;
  while (at < count) {
    const end = endOfRun(numbers, at, count);
    if (end - at < GROUP) {
      at += GROUP;
      continue;
    }
    packGroups(into, numbers, packedFrom, at, count, width);
    varInt(into, (end - at) << 1);
    const value = numbers[at] as number;
    for (let shift = 0; shift < width; shift += 8) into.byte((value >>> shift) & 0xff);
    at = end;
    packedFrom = end;
  }
  packGroups(into, numbers, packedFrom, at, count, width);
}

function endOfRun(numbers: Int32Array, from: number, count: number): number {
  const value = numbers[from];
  let end = from + 1;
  while (end < count && numbers[end] === value) end += 1;
  return end;
}

/** From `from` to `to`, a multiple of eight; beyond the last number are zeros. */
function packGroups(
  into: GrowingBytes,
  numbers: Int32Array,
  from: number,
  to: number,
  count: number,
  width: number,
): void {
  if (to === from) return;
  varInt(into, (((to - from) / GROUP) << 1) | 1);
  let bits = 0;
  let taken = 0;
  for (let index = from; index < to; index += 1) {
    bits |= (index < count ? (numbers[index] as number) : 0) << taken;
    taken += width;
    while (taken >= 8) {
      into.byte(bits & 0xff);
      bits >>>= 8;
      taken -= 8;
    }
  }
}

function varInt(into: GrowingBytes, value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) into.byte((rest & 0x7f) | 0x80);
  into.byte(rest);
}
