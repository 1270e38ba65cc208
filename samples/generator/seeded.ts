/** A small seeded generator of numbers in [0, 1): mulberry32, public domain. Same seed, same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** About normal, mean 0, standard deviation 1: a sum of uniforms needs no function that CPUs round apart. */
export function seededNormal(random: () => number): () => number {
  return () => (random() + random() + random() + random() + random() + random() - 3) * Math.SQRT2;
}
