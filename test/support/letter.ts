import { buildLetterText } from '../../extractors/layout/index.ts';
import type { LetterText, Page, Word } from '../../schemas/index.ts';

const CHARACTER = 6;
const LINE = 14;

/** Pages set in a typewriter face: each string is a page, each of its lines a printed line. */
export function typedPages(...texts: readonly string[]): Page[] {
  return texts.map((text, index) => ({
    number: index + 1,
    width: 612,
    height: 792,
    rotation: 0,
    textSource: 'text-layer',
    confidence: 1,
    words: text.split('\n').flatMap(typedLine),
  }));
}

function typedLine(line: string, row: number): Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => {
    const left = 72 + CHARACTER * match.index;
    const top = 72 + LINE * row;
    return {
      text: match[0],
      bbox: [left, top, left + CHARACTER * match[0].length, top + LINE - 3],
      confidence: 1,
    };
  });
}

/** The same as a letter's text. */
export function typedLetter(...texts: readonly string[]): LetterText {
  return buildLetterText(typedPages(...texts));
}
