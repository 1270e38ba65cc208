import { keepForEver } from './memory';

/** What is worked out of a layer's weights once and kept: entries of two words, the layer's address and what is kept. */
const ENTRIES: usize = 64;
const ENTRY_BYTES: usize = 8;

const table = keepForEver(ENTRIES * ENTRY_BYTES);
memory.fill(table, 0, ENTRIES * ENTRY_BYTES);

/** What is kept for a layer; 0 if nothing is. A worker reads with one model as long as it lives. */
export function keptFor(layer: usize): usize {
  for (let entry = table; entry < table + ENTRIES * ENTRY_BYTES; entry += ENTRY_BYTES) {
    const owner = load<usize>(entry);
    if (owner == layer) return load<usize>(entry, 4);
    if (owner == 0) return 0;
  }
  return 0;
}

/** False when there is no room: more layers than any model has. */
export function keep(layer: usize, value: usize): bool {
  for (let entry = table; entry < table + ENTRIES * ENTRY_BYTES; entry += ENTRY_BYTES) {
    if (load<usize>(entry) != 0) continue;
    store<usize>(entry, layer);
    store<usize>(entry, value, 4);
    return true;
  }
  return false;
}
