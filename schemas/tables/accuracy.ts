import { z } from 'zod';
import type { Column } from './column.ts';

/** How well the fields were read, set by set: from `evaluate --json`, see `docs/data-products.md`. */
export const Accuracy = z.object({
  sets: z.array(
    z.object({
      name: z.string().describe('which letters, such as `digital`'),
      measured: z.iso.date(),
      letters: z.int(),
      acceptedLetters: z.int(),
      silentErrors: z.int(),
      compared: z.int(),
      fields: z.record(z.string(), z.object({ compared: z.int(), f1: z.number().min(0).max(1) })),
    }),
  ),
});
export type Accuracy = z.infer<typeof Accuracy>;

/** A column's F1 in every set, as `0.998 / 0.981`; the lowest where parts are measured; empty where none is. */
export function accuracyOf({ sets }: Accuracy, { accuracy: field }: Column): string {
  if (field === undefined) return '';
  const scores = sets.map(({ fields }) => {
    const parts = Object.entries(fields).filter(([name]) => name === field || name.startsWith(`${field}.`));
    return parts.length === 0 ? '–' : Math.min(...parts.map(([, { f1 }]) => f1)).toFixed(3);
  });
  return scores.every((score) => score === '–') ? '' : scores.join(' / ');
}
