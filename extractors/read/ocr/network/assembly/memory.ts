@external("engine", "allocate")
declare function malloc(size: usize): usize;

/** Memory of the engine's; where there is none left, the page ends as it would in Tesseract. */
export function allocate(size: usize): usize {
  const bytes = malloc(size);
  if (bytes == 0) unreachable();
  return bytes;
}

/** Memory that is never given back, from where a line of the processor's cache begins. */
export function keepForEver(size: usize): usize {
  return (allocate(size + 64) + 63) & ~63;
}
