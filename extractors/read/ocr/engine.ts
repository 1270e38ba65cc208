import type { BBox } from '../../../schemas/index.ts';
import type { Raster } from '../picture/raster.ts';

/** One word as an engine read it. */
export interface OcrWord {
  readonly text: string;
  /** `[left, top, right, bottom]` in pixels of the raster. */
  readonly bbox: BBox;
  /** 0 to 1, as the engine claims. */
  readonly confidence: number;
}

export interface OcrResult {
  /** In the engine's order, which need not be reading order. */
  readonly words: readonly OcrWord[];
}

/** How to look at a picture: a whole page with its blocks found, one uniform block, or a single line. */
export type OcrLayout = 'page' | 'block' | 'line';

export interface OcrRequest {
  /** Defaults to `page`. */
  readonly layout?: OcrLayout | undefined;
  /** Only these characters may be read; any when absent. */
  readonly characters?: string | undefined;
  /** Gives up when aborted: rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called when a pool's worker takes the picture up, which may be long after it was handed in. */
  readonly onStart?: (() => void) | undefined;
}

/**
 * Something that reads pictures: a single engine or a pool of them.
 *
 * `recognize` rejects with an `ExtractError`: `timeout` when the picture takes longer than the engine's
 * limit, `worker-died` when the engine broke twice on it, `ocr-unavailable` when it cannot start at all.
 */
export interface OcrEngine {
  /** Names program and version, such as `tesseract.js 7.0.0`. */
  readonly name: string;
  /** Names the language data, such as `eng 4.0.0_best_int`. */
  readonly model: string;
  recognize(picture: Raster, request?: OcrRequest): Promise<OcrResult>;
  close(): Promise<void>;
}
