import type { OcrResult, OcrWord } from './engine.ts';

/** The columns of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const COLUMNS = 12;
const WORD_LEVEL = '5';

/** The words of Tesseract's TSV output, which the program and its WebAssembly build write alike. */
export function parseTsv(tsv: string): OcrResult {
  const words: OcrWord[] = [];
  for (const line of tsv.split('\n')) {
    if (!line.startsWith(WORD_LEVEL)) continue;
    const cells = line.split('\t');
    const text = cells
      .slice(COLUMNS - 1)
      .join(' ')
      .trim();
    if (text === '') continue;
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells
      .slice(6, COLUMNS - 1)
      .map(Number);
    words.push({
      text,
      bbox: [left, top, left + width, top + height],
      // Whole percents, rounded down: what is claimed beyond that is of no use, and takes room in the store.
      confidence: Math.min(1, Math.max(0, Math.floor(confidence) / 100)),
    });
  }
  return { words };
}
