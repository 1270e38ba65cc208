/**
 * Snappy (https://github.com/google/snappy/blob/main/format_description.txt), for the pages of Parquet. Most
 * of an export's time would go into the writer's own, which is several times as slow; zlib's output differs
 * between processors, while the same bytes must come out everywhere.
 */

const HASH_BITS = 14;
/** Copies reach back as far as two bytes can say. */
const FARTHEST = 0xffff;
/** Where the last bytes begin: they are taken over as they are, so that no look ahead leaves the input. */
const MARGIN = 15;

/** Positions in the input, by a hash of the four bytes there; 0 is none, for nothing lies before it. */
const table = new Uint32Array(1 << HASH_BITS);

/** Used again and again: megabytes that are left behind would call the garbage collector all the time. */
let room = new Uint8Array(1 << 16);

/** Compresses `input`; the same input gives the same bytes. What it gives is good until the next call. */
export function snappyCompress(input: Uint8Array): Uint8Array {
  const { length } = input;
  const words = new DataView(input.buffer, input.byteOffset, length);
  // The format's own bound.
  const bound = 32 + length + Math.ceil(length / 6);
  if (room.length < bound) room = new Uint8Array(bound);
  const output = room;
  let at = 0;

  function literal(from: number, to: number): void {
    const last = to - from - 1;
    if (last < 0) return;
    if (last < 60) output[at++] = last << 2;
    else {
      const bytes = last < 0x100 ? 1 : last < 0x10000 ? 2 : last < 0x1000000 ? 3 : 4;
      output[at++] = (59 + bytes) << 2;
      for (let shift = 0; shift < bytes; shift += 1) output[at++] = (last >>> (8 * shift)) & 0xff;
    }
    if (last < 64) for (let index = from; index < to; index += 1) output[at++] = input[index] as number;
    else {
      output.set(input.subarray(from, to), at);
      at += last + 1;
    }
  }

  function copy(offset: number, matched: number): void {
    let rest = matched;
    while (rest > 0) {
      // A copy is of 64 bytes at most; what remains must not fall below the four of a short one.
      const part = rest < 65 ? rest : rest < 68 ? 60 : 64;
      if (part < 12 && offset < 2048 && part >= 4) {
        output[at++] = 1 | ((part - 4) << 2) | ((offset >>> 8) << 5);
        output[at++] = offset & 0xff;
      } else {
        output[at++] = 2 | ((part - 1) << 2);
        output[at++] = offset & 0xff;
        output[at++] = offset >>> 8;
      }
      rest -= part;
    }
  }

  for (let rest = length; ; rest >>>= 7) {
    if (rest < 0x80) {
      output[at++] = rest;
      break;
    }
    output[at++] = (rest & 0x7f) | 0x80;
  }

  table.fill(0);
  let written = 0;
  let misses = 32;
  for (let ip = 1; ip + MARGIN < length; ) {
    const word = words.getInt32(ip, true);
    const hash = Math.imul(word, 0x1e35a7bd) >>> (32 - HASH_BITS);
    const candidate = table[hash] as number;
    table[hash] = ip;
    if (candidate === 0 || ip - candidate > FARTHEST || words.getInt32(candidate, true) !== word) {
      // What does not repeat is passed over in ever longer steps.
      ip += misses >>> 5;
      misses += 1;
      continue;
    }
    literal(written, ip);
    let matched = 4;
    while (ip + matched < length && input[ip + matched] === input[candidate + matched]) matched += 1;
    copy(ip - candidate, matched);
    ip += matched;
    written = ip;
    misses = 32;
    if (ip + MARGIN < length) {
      const before = words.getInt32(ip - 1, true);
      table[Math.imul(before, 0x1e35a7bd) >>> (32 - HASH_BITS)] = ip - 1;
    }
  }
  literal(written, length);
  return output.subarray(0, at);
}
