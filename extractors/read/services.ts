import type { Page } from '../../schemas/index.ts';
import type { OcrEngine } from './ocr/engine.ts';
import type { PictureMemory } from './picture/picture-memory.ts';

/** All that reading a picture needs of an engine: a pool itself, or a line to one in another thread. */
export type Reader = Pick<OcrEngine, 'recognize'>;

/**
 * What reading asks of its surroundings: someone who reads pictures, and a memory of pages read before.
 * A pipeline shares one pool of engines and one cache among many letters; by default a letter has its own
 * engine, started only when a page needs it, and no memory.
 */
export interface ReadServices extends Reader {
  /** A page that OCR gave earlier, for the same bytes, options and engine. */
  findPage?(number: number): Promise<Page | undefined>;
  /** Called with each page that OCR gave now, unless it ran out of time. */
  keepPage?(page: Page): Promise<void>;
  /** Takes the pictures of pages that went through OCR now, for who wants to look at them again. */
  readonly pictures?: PictureMemory | undefined;
}
