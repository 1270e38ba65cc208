import { z } from 'zod';
import { BBox, Rotation } from './geometry.ts';

/** One printed word as the reading stage saw it. */
export const Word = z.object({
  text: z.string().min(1),
  bbox: BBox.describe('in the upright page: see Page.rotation'),
  confidence: z.number().min(0).max(1).describe('1 for a text layer; what the OCR engine claims otherwise'),
  rival: z
    .string()
    .optional()
    .describe('what another reading made of the same place, where the readings differ'),
  bold: z.boolean().optional().describe('known for text layers only'),
});
export type Word = z.infer<typeof Word>;

export const TextSource = z.enum(['text-layer', 'ocr']);
export type TextSource = z.infer<typeof TextSource>;

/**
 * What the reading stage hands on: one page, its words in the order they were found (not yet in reading
 * order), in upright coordinates. `width` and `height` are those of the upright page, in points.
 */
export const Page = z.object({
  number: z.int().min(1),
  width: z.number().positive(),
  height: z.number().positive(),
  rotation: Rotation.describe('degrees clockwise that turn the displayed page upright'),
  textSource: TextSource,
  confidence: z.number().min(0).max(1).describe('mean over the words, weighted by length; 0 without words'),
  words: z.array(Word),
  unread: z
    .array(BBox)
    .optional()
    .describe('rows of ink like print that OCR gave no word for, in the upright page'),
  problem: z
    .enum(['blank', 'unreadable', 'timeout', 'ocr-disabled'])
    .optional()
    .describe('why the page gave no text to rely on'),
});
export type Page = z.infer<typeof Page>;
