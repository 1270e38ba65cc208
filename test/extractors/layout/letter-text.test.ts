import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import { estimateSkew } from '../../../extractors/layout/skew.ts';
import type { Word } from '../../../schemas/index.ts';
import { pageOf, pageOfLines, wordAt, wordsOf } from './pages.ts';

const LINES = [
  'Case Number:\tCM99-0000001',
  'Date Assigned:\t01/02/2017\tDate of Injury:\t03/04/2016',
  'Priority:\tStandard\tApplication\t05/06/2016',
  '\t\tReceived:',
  '',
  'The gardener fell from a low ladder while he was picking',
  'pears, and hurt his left knee. He rested at home for two',
  'weeks and came back to the orchard in June.',
  '',
  'A second paragraph starts here and goes on for a while',
  'until it ends.',
];
const TEXT = LINES.map((line) => line.split('\t').filter(Boolean).join(' '))
  .join('\n')
  .replaceAll('\n\n\n', '\n\n');

describe('buildLetterText', () => {
  it('joins words by blanks, lines by line breaks, paragraphs by two', () => {
    expect(buildLetterText([pageOfLines(LINES)]).text).toBe(TEXT);
  });

  it.each([-0.12, -0.05, -0.02, -0.008, 0.008, 0.02, 0.05, 0.12])(
    'reads a page skewed by %f as a straight one',
    (skew) => {
      const page = pageOfLines(LINES, { skew });
      expect(estimateSkew(page.words)).toBeCloseTo(skew, 2);
      expect(buildLetterText([page]).text).toBe(TEXT);
    },
  );

  it('joins pages by a form feed', () => {
    const pages = [pageOfLines(['One line'], { number: 1 }), pageOfLines(['More of it'], { number: 2 })];
    const letter = buildLetterText(pages);
    expect(letter.text).toBe('One line\fMore of it');
    expect(letter.lines.map((line) => line.page)).toEqual([1, 2]);
    expect(letter.lines.map((line) => line.gapAbove)).toEqual([Infinity, Infinity]);
  });

  it('does not care in which order the words come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(wordsOf(LINES), { minLength: wordsOf(LINES).length }), (words) => {
        expect(buildLetterText([pageOf(words)]).text).toBe(TEXT);
      }),
      { numRuns: 30 },
    );
  });

  it('saw blank above a line of which every word reaches below it', () => {
    const heightOf = (text: string) => (/[gpqyj]/.test(text) ? 12 : 9);
    const lines = ['the dog in the fog', 'is now', 'happy, grumpy', 'and then no more', 'was seen'];
    const words = lines.flatMap((line, row) =>
      line.split(' ').map((text, column) => {
        const bottom = 100 + row * 14 + heightOf(text) - 9;
        return wordAt(text, 72 + column * 50, bottom, heightOf(text));
      }),
    );
    const gaps = buildLetterText([pageOf(words)])
      .lines.slice(1)
      .map(({ gapAbove }) => gapAbove);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(0.1);
  });

  it('tells paragraphs apart where most have one line', () => {
    const tops = [50, 62, 80, 98, 116, 134, 146, 164, 176];
    const words = tops.flatMap((top, index) => wordsOf([`Line ${index}`], top));
    const { text } = buildLetterText([pageOf(words)]);
    expect(text.split('\n\n').map((paragraph) => paragraph.split('\n').length)).toEqual([2, 1, 1, 1, 2, 2]);
  });

  it('keeps a heading apart from the title that follows at once', () => {
    const words = [
      ...wordsOf(['The decisions set forth below:'], 100),
      ...wordsOf(['Twelve visits of pool therapy: Upheld'], 111),
    ];
    expect(buildLetterText([pageOf(words)]).lines).toHaveLength(2);
  });

  it('puts a raised and a small mark into the line they stand in', () => {
    const words = [
      ...wordsOf(['The knee bends to 45', 'degrees and hurts.']),
      wordAt('°', 197, 95, 3),
      wordAt('-', 184, 110, 1.5),
    ];
    expect(buildLetterText([pageOf(words)]).text).toBe('The knee bends to 45 °\ndegrees and hurts. -');
  });

  it('puts a word whose box is drawn too tall into its own line', () => {
    const words = [
      ...wordsOf(['Case Number:\tCM99-0000001', '\t01/02/2017', 'Priority:\tStandard']),
      wordAt('Assigned:', 72, 118, 20),
    ];
    expect(buildLetterText([pageOf(words)]).text).toBe(
      'Case Number: CM99-0000001\nAssigned: 01/02/2017\nPriority: Standard',
    );
  });

  it('drops pieces of ruled lines and dust from a scan, not from a text layer', () => {
    const words = [
      ...wordsOf(['Case Number:\tCM99-0000001', 'one two three four']),
      wordAt('|', 180, 100, 12),
      wordAt('000200', 300, 101, 1),
      wordAt('_', 400, 100, 2),
    ];
    expect(buildLetterText([pageOf(words)]).text).toBe('Case Number: CM99-0000001\none two three four');
    expect(buildLetterText([pageOf(words, { textSource: 'text-layer' })]).text).toContain('|');
  });

  it('maps every word to its place in the text', () => {
    const letter = buildLetterText([pageOfLines(LINES), pageOfLines(LINES, { number: 2, skew: 0.01 })]);
    for (const word of letter.words) expect(letter.text.slice(word.start, word.end)).toBe(word.text);
    for (const [index, line] of letter.lines.entries()) {
      expect(line.start).toBeGreaterThanOrEqual(letter.lines[index - 1]?.end ?? 0);
    }
  });

  it('leaves out what shows nothing, and knows one hyphen', () => {
    const words = wordsOf(['sta\u00adbi\u200blity CM99\u20110000001']);
    expect(buildLetterText([pageOf(words)]).text).toBe('stability CM99-0000001');
  });

  it('survives any words', () => {
    const place = fc.integer({ min: -50, max: 900 });
    const word = fc
      .tuple(fc.string({ minLength: 1, maxLength: 5 }), place, place, fc.nat(60))
      .map(([text, left, baseline, height]) => wordAt(text, left, baseline, height));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const letter = buildLetterText([pageOf(words, { textSource: 'text-layer' })]);
        expect(letter.words).toHaveLength(words.length);
      }),
    );
  });
});

describe('link targets at the end of a page', () => {
  const address = 'http://www.example.org/guides';
  const rationale = ['Decision rationale: the visits go', 'on as they were.'];

  it('are set aside when the address stands in the text above', () => {
    const first = [
      'Decision based on a citation',
      'https://www.example.org/guides and more.',
      '',
      address,
      address,
    ];
    const letter = buildLetterText([pageOfLines(first), pageOfLines(rationale, { number: 2 })]);
    expect(letter.text).toBe(
      [
        'Decision based on a citation\nhttps://www.example.org/guides and more.',
        'Decision rationale: the visits go\non as they were.',
        `${address}\n\n${address}`.replace('\n\n', '\n'),
      ].join('\f'),
    );
    expect(letter.lines.filter((line) => line.aside)).toHaveLength(2);
  });

  it('stay when they are the only print of the address', () => {
    const first = ['Decision based on a citation', address];
    const letter = buildLetterText([pageOfLines(first), pageOfLines(rationale, { number: 2 })]);
    expect(letter.lines.some((line) => line.aside)).toBe(false);
    expect(letter.text.indexOf(address)).toBeLessThan(letter.text.indexOf('rationale'));
  });
});

describe('lines on the margins of the pages', () => {
  const footer = (number: number) => wordsOf([`Final Determination CM99-0000001 ${number}`], 750);
  const pages = (marginal: (number: number) => Word[]) =>
    [1, 2].map((number) => {
      const words = wordsOf([`Page ${number} begins here`, `and page ${number} ends there.`]);
      return pageOf([...words, ...marginal(number)], { number });
    });

  it.each<[string, (number: number) => Word[]]>([
    ['a footer', footer],
    ['a page number', (number) => wordsOf([`Page ${number} of 2`], 760)],
    ['a case number alone', (number) => wordsOf([`CM99-0000001\t${number}`], 750)],
    ['a number counted from elsewhere', (number) => wordsOf([`${number + 6}`], 760)],
    ['a fax line', (number) => wordsOf([`01/02/2017 11:3${number} FAX 55501 P. ${number}/2`], 30)],
  ])('%s is set aside', (_, marginal) => {
    const letter = buildLetterText(pages(marginal));
    expect(letter.text).toMatch(/^Page 1 begins here\nand page 1 ends there\.\fPage 2 begins here\nand/);
    expect(letter.lines.map((line) => line.aside ?? false)).toEqual([false, false, false, false, true, true]);
    expect(letter.lines[2]?.gapAbove).toBe(Infinity);
  });

  it.each([
    ['the title, on the second page alone', 'A REVIEW OF CASES', 'A Review of Cases'],
    ['the case number, on the second page alone', 'Case Number: CM99-0000001', 'IMR CM99-0000001'],
  ])('a head that repeats %s is set aside', (_, title, head) => {
    const first = pageOf(wordsOf([title, '', 'The text begins here', 'and is', 'continued']));
    const second = pageOf([...wordsOf([head], 30), ...wordsOf(['there.', 'It ends'])], { number: 2 });
    const { lines, text } = buildLetterText([first, second]);
    const aside = lines.filter((line) => line.aside).map((line) => text.slice(line.start, line.end));
    expect(aside).toEqual([head]);
  });

  it('a foot that repeats the case number of a single page is set aside', () => {
    const text = wordsOf(['Case Number: CM99-0000001', '', 'The text begins here', 'and ends there.']);
    const { lines } = buildLetterText([pageOf([...text, ...footer(1)])]);
    expect(lines.map((line) => line.aside ?? false)).toEqual([false, false, false, true]);
  });

  it.each<[string, (number: number) => Word[]]>([
    ['another number', (number) => wordsOf([`${number * 20}`], 760)],
    ['a line of one page only', (number) => (number === 1 ? footer(1) : [])],
    ['lines of text that end two pages', () => wordsOf(['and so it is not', 'medically necessary.'], 742)],
    ['lines above the margin', () => wordsOf(['medically necessary.'], 700)],
  ])('%s stays', (_, marginal) => {
    expect(buildLetterText(pages(marginal)).lines.some((line) => line.aside)).toBe(false);
  });
});
