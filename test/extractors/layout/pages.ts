import type { Page, Word } from '../../../schemas/index.ts';

/** How a made-up page is set: sizes in points. */
export interface Setting {
  readonly skew?: number;
  readonly textSource?: Page['textSource'];
  readonly number?: number;
}

const LEFT = 72;
const PITCH = 13.8;
const LETTER = 6;
const HEIGHT = 9;

/** A word of the page at a place given as left edge and baseline. */
export function wordAt(text: string, left: number, baseline: number, height = HEIGHT): Word {
  return {
    text,
    bbox: [left, baseline - height, left + text.length * LETTER, baseline],
    confidence: 0.95,
  };
}

/**
 * Words as a reading stage gives them for lines of text set from the top of a page. An empty line is a blank
 * one. A tab jumps to the next column, 120 points wide.
 */
export function wordsOf(lines: readonly string[], top = 100): Word[] {
  return lines.flatMap((line, row) => {
    const words: Word[] = [];
    for (const [column, cell] of line.split('\t').entries()) {
      let left = LEFT + column * 120;
      for (const text of cell.split(' ').filter(Boolean)) {
        words.push(wordAt(text, left, top + row * PITCH));
        left += (text.length + 1) * LETTER;
      }
    }
    return words;
  });
}

/** A letter-size page with these words, turned a little when a skew (points down per point right) is given. */
export function pageOf(words: readonly Word[], setting: Setting = {}): Page {
  const { skew = 0, textSource = 'ocr', number = 1 } = setting;
  const lowered = words.map((word) => {
    const [left, top, right, bottom] = word.bbox;
    const drop = (skew * (left + right)) / 2;
    return { ...word, bbox: [left, top + drop, right, bottom + drop] as const };
  });
  return {
    number,
    width: 612,
    height: 792,
    rotation: 0,
    textSource,
    confidence: 0.95,
    words: lowered,
  };
}

/** A page of lines of text: see `wordsOf`. */
export function pageOfLines(lines: readonly string[], setting: Setting = {}): Page {
  return pageOf(wordsOf(lines), setting);
}
