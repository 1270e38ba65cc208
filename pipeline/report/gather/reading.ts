import type { LetterRecord, Status } from '../../../schemas/index.ts';
import { cappedCounter } from '../../statistics/capped-counter.ts';

/** Letters by how they ended, with the pages they were read from. */
export interface ReadingTally {
  readonly status: Record<Status, number>;
  pages: number;
  ocrPages: number;
}

export interface ReadingGroup extends ReadingTally {
  readonly key: string;
}

export interface Reading {
  readonly all: ReadingTally;
  readonly byFormat: readonly ReadingGroup[];
  /** By the year of the decision; letters whose year was not read stand last. */
  readonly byYear: readonly ReadingGroup[];
  /** Letters with pages of both kinds, of a text layer only, of OCR only, or of no page at all. */
  readonly bySource: { textLayer: number; ocr: number; mixed: number; none: number };
  /** Pages read by OCR, by confidence in steps of a twentieth: the first is 0 to 0.05. */
  readonly ocrConfidence: readonly number[];
}

export const CONFIDENCE_STEPS = 20;
const UNKNOWN_YEAR = 'not read';

const emptyTally = (): ReadingTally => ({
  status: { accepted: 0, needs_review: 0, failed: 0 },
  pages: 0,
  ocrPages: 0,
});

export function readingGatherer() {
  const all = emptyTally();
  const byFormat = cappedCounter(10, emptyTally);
  const byYear = cappedCounter(20_000, emptyTally);
  const bySource = { textLayer: 0, ocr: 0, mixed: 0, none: 0 };
  const ocrConfidence = new Array<number>(CONFIDENCE_STEPS).fill(0);

  function add(record: LetterRecord): void {
    const { pages, letterFormat } = record.source;
    let ocrPages = 0;
    for (const { textSource, confidence } of pages) {
      if (textSource !== 'ocr') continue;
      ocrPages += 1;
      const step = Math.min(CONFIDENCE_STEPS - 1, Math.floor(confidence * CONFIDENCE_STEPS));
      ocrConfidence[step] = (ocrConfidence[step] ?? 0) + 1;
    }
    bySource[sourceOf(pages.length, ocrPages)] += 1;
    const year = record.dates.decision?.slice(0, 4) ?? UNKNOWN_YEAR;
    for (const tally of [all, byFormat.of(letterFormat), byYear.of(year)]) {
      tally.status[record.status] += 1;
      tally.pages += pages.length;
      tally.ocrPages += ocrPages;
    }
  }

  return {
    add,
    finish: (): Reading => ({
      all,
      byFormat: byFormat.entries().map(([key, tally]) => ({ key, ...tally })),
      byYear: byYear.entries().map(([key, tally]) => ({ key, ...tally })),
      bySource,
      ocrConfidence,
    }),
  };
}

function sourceOf(pages: number, ocrPages: number): keyof Reading['bySource'] {
  if (pages === 0) return 'none';
  if (ocrPages === 0) return 'textLayer';
  return ocrPages === pages ? 'ocr' : 'mixed';
}

/** All letters of a tally. */
export function lettersOf({ status }: ReadingTally): number {
  return status.accepted + status.needs_review + status.failed;
}
