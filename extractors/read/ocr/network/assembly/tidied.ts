import { keepForEver } from './memory';

/** What is worked out of a layer's weights once and kept: entries of two words, the layer's address and what is kept. */
const ENTRIES: usize = 64;
const ENTRY_BYTES: usize = 8;

const table = keepForEver(ENTRIES * ENTRY_BYTES);
memory.fill(table, 0, ENTRIES * ENTRY_BYTES);

/**
 * A layer's entry, empty (0 in both words) until something is kept in it; 0 when there is no room: more layers than
 * any model has. A worker reads with one model as long as it lives.
 */
export function entryFor(layer: usize): usize {
  for (let entry = table; entry < table + ENTRIES * ENTRY_BYTES; entry += ENTRY_BYTES) {
    const owner = load<usize>(entry);
    if (owner == layer || owner == 0) return entry;
  }
  return 0;
}

/** What is kept in an entry; 0 if nothing is. */
export function keptIn(entry: usize): usize {
  return load<usize>(entry, 4);
}

export function keepIn(entry: usize, layer: usize, value: usize): void {
  store<usize>(entry, layer);
  store<usize>(entry, value, 4);
}
