import type { LetterLine, LetterText, LetterWord, Page, Word } from '../../schemas/index.ts';
import { unionBox } from '../../schemas/index.ts';

/** A blank this many line heights tall sets a new paragraph. */
const PARAGRAPH_GAP = 0.7;

/** Puts the words of all pages in reading order and joins them into the letter's text. */
export function buildLetterText(pages: readonly Page[]): LetterText {
  const words: LetterWord[] = [];
  const lines: LetterLine[] = [];
  let text = '';
  for (const page of pages) {
    let below = Number.NEGATIVE_INFINITY;
    for (const line of linesOf(page.words)) {
      const bbox = unionBox(line.map((word) => word.bbox));
      const height = bbox[3] - bbox[1];
      const gapAbove = (bbox[1] - below) / height;
      if (text !== '')
        text += below === Number.NEGATIVE_INFINITY ? '\f' : gapAbove > PARAGRAPH_GAP ? '\n\n' : '\n';
      const start = text.length;
      line.forEach((word, index) => {
        if (index > 0) text += ' ';
        words.push({ ...word, page: page.number, start: text.length, end: text.length + word.text.length });
        text += word.text;
      });
      lines.push({ start, end: text.length, page: page.number, bbox, gapAbove });
      below = bbox[3];
    }
  }
  const frames = pages.map(({ number, width, height, rotation, textSource }) => ({
    number,
    width,
    height,
    rotation,
    textSource,
  }));
  return { text, words, lines, pages: frames };
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && middle(word) - middle(last) < (last.bbox[3] - last.bbox[1]) / 2) line.push(word);
    else lines.push([word]);
  }
  for (const line of lines) line.sort((a, b) => a.bbox[0] - b.bbox[0]);
  return lines;
}

function middle(word: Word): number {
  return (word.bbox[1] + word.bbox[3]) / 2;
}
