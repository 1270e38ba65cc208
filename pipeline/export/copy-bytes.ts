/** As many bytes are copied by a loop as fast as by a call into the engine. */
const LOOPED = 100;

/** Copies bytes to `start` of another buffer, and tells where they end there. */
export function copyBytes(
  source: Uint8Array,
  from: number,
  to: number,
  into: Uint8Array,
  start: number,
): number {
  if (to - from > LOOPED) into.set(source.subarray(from, to), start);
  else for (let index = from, at = start; index < to; index += 1) into[at++] = source[index] as number;
  return start + (to - from);
}
