/** Pixels of the letterhead picture. */
export const LETTERHEAD = { width: 160, height: 40 } as const;

/**
 * A neutral mark in the place of a contractor's logo, as grey pixels: a ring and three bars. A picture, so
 * that the letter has an image on its first page, which is no reason to take the page for a scan.
 */
export function drawLetterhead(): Uint8Array {
  const { width, height } = LETTERHEAD;
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const distance = (x - 20) ** 2 + (y - 20) ** 2;
      if (distance < 18 ** 2 && distance > 11 ** 2) pixels[y * width + x] = 120;
      if (x > 48 && x < 150 - 20 * Math.floor(y / 13) && y % 13 > 3 && y < 39) pixels[y * width + x] = 150;
    }
  }
  return pixels;
}
