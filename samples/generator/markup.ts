import type { Typeface } from './fonts.ts';
import { type DrawnPage, type Mark, PAGE } from './page-flow.ts';
import { breakLines, widthOf } from './typeset.ts';

/** How a letter in markup is set. Lengths in points. */
export interface MarkupStyle {
  readonly face: Typeface;
  readonly size: number;
  readonly margin?: number;
  /** Printed at the head of every page. */
  readonly head?: readonly string[];
  readonly foot?: 'page-of' | 'number';
}

const HEAD_SIZE = 9;
const HEAD_TOP = 40;
const FOOT = 756;
const TOP = 84;
const BOTTOM = 722;

interface SetLine {
  readonly marks: readonly Omit<Extract<Mark, { kind: 'text' }>, 'y'>[];
}

/**
 * Sets a letter that is written as lines: an empty line is a blank one, `^` centres in bold, `*` sets in bold,
 * tabs part columns of equal width, and a line of `---` ends the page.
 */
export function drawMarkup(text: string, style: MarkupStyle): readonly DrawnPage[] {
  const pitch = style.size * 1.16;
  const room = Math.floor((BOTTOM - TOP) / pitch);
  const pages: SetLine[][] = [[]];
  for (const raw of text.split('\n')) {
    if (raw.trim() === '---') {
      pages.push([]);
      continue;
    }
    for (const line of setLine(raw, style)) {
      if ((pages.at(-1) as SetLine[]).length >= room) pages.push([]);
      const page = pages.at(-1) as SetLine[];
      // Blank space at a page's top is swallowed.
      if (page.length > 0 || line.marks.length > 0) page.push(line);
    }
  }
  return pages.map((lines, index) => [
    ...lines.flatMap(({ marks }, row) => marks.map((mark) => ({ ...mark, y: TOP + row * pitch }))),
    ...marginalia(style, index + 1, pages.length),
  ]);
}

function setLine(raw: string, { face, size, margin = PAGE.margin }: MarkupStyle): SetLine[] {
  if (raw.trim() === '') return [{ marks: [] }];
  const width = PAGE.width - 2 * margin;
  const centred = raw.startsWith('^');
  const font = centred || raw.startsWith('*') ? face.bold : face.regular;
  const words = raw.replace(/^[\^*]/, '');
  if (words.includes('\t')) {
    const columns = words.split('\t');
    const at = (index: number) => margin + (index * width) / columns.length;
    const marks = columns.map((text, index) => ({ kind: 'text' as const, x: at(index), text, font, size }));
    return [{ marks: marks.filter(({ text }) => text !== '') }];
  }
  return breakLines([{ text: words, font }], size, width).map(({ pieces }) => ({
    marks: pieces.map(({ text, x }) => ({
      kind: 'text' as const,
      x: margin + (centred ? (width - widthOf(text, font, size)) / 2 : x),
      text,
      font,
      size,
    })),
  }));
}

function marginalia({ face, head = [], foot }: MarkupStyle, number: number, count: number): Mark[] {
  const mark = (text: string, x: number, y: number): Mark => ({
    kind: 'text',
    x,
    y,
    text,
    font: face.regular,
    size: HEAD_SIZE,
  });
  const numbered = foot === 'page-of' ? `Page ${number} of ${count}` : `${number}`;
  return [
    ...head.map((line, index) => mark(line, PAGE.margin, HEAD_TOP + 11 * index)),
    ...(foot ? [mark(numbered, 280, FOOT)] : []),
  ];
}
