import type { Raster } from './raster.ts';

/** Counts of each grey value. */
export function histogram(raster: Raster): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of raster.data) counts[value] = (counts[value] as number) + 1;
  return counts;
}

/**
 * The grey value below which a pixel counts as ink: Otsu's threshold, which parts the histogram into the two
 * groups that differ most (IEEE Trans. SMC 9, 1979).
 */
export function darknessLimit(raster: Raster): number {
  const counts = histogram(raster);
  const total = raster.data.length;
  let sum = 0;
  for (let value = 0; value < 256; value += 1) sum += value * (counts[value] as number);
  let below = 0;
  let sumBelow = 0;
  let best = -1;
  let limit = 128;
  for (let value = 0; value < 255; value += 1) {
    below += counts[value] as number;
    sumBelow += value * (counts[value] as number);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const difference = sumBelow / below - (sum - sumBelow) / above;
    const variance = below * above * difference * difference;
    if (variance > best) {
      best = variance;
      limit = value + 1;
    }
  }
  return limit;
}
