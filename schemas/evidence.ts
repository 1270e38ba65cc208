import { z } from 'zod';
import { BBox } from './geometry.ts';

/** How a value was read: the rule's name, for a reader who wants to judge it. */
export const Method = z.enum([
  'header-table',
  'label-line',
  'qualification-sentence',
  'issue-heading',
  'issue-structure',
  'guideline-sentence',
  'conclusion-sentence',
  'vocabulary',
  'prose',
  'section',
  'derived',
]);
export type Method = z.infer<typeof Method>;

/** Where on the page a value stands: one entry per block of lines that it fills, none for text between. */
export const Evidence = z.object({
  page: z.int().min(1),
  bbox: BBox.describe('on the page as a PDF viewer displays it'),
  quote: z.string().describe('the text as it stands on the page'),
  confidence: z.number().min(0).max(1),
  method: Method,
});
export type Evidence = z.infer<typeof Evidence>;
