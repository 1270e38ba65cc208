import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLetterText } from '../../extractors/layout/index.ts';
import { runningText } from '../../extractors/running-text.ts';
import type { LetterText } from '../../schemas/index.ts';
import { typedLetter, typedPages } from '../support/letter.ts';

const whole = (letter: LetterText) => runningText(letter, { start: 0, end: letter.text.length });
const scanned = (...texts: string[]) =>
  buildLetterText(typedPages(...texts).map((page) => ({ ...page, textSource: 'ocr' as const })));

describe('runningText', () => {
  it('joins lines and pages by one blank', () => {
    expect(whole(typedLetter('a stiff\nthumb', 'and more')).text).toBe('a stiff thumb and more');
  });

  it('goes on after a hyphen or slash that ends a line, and never drops it', () => {
    expect(whole(typedLetter('exercise 1-\n2 times per week')).text).toBe('exercise 1-2 times per week');
    expect(whole(typedLetter('see https://example.org/a/\nb.html')).text).toBe(
      'see https://example.org/a/b.html',
    );
    expect(whole(typedLetter('pain -\nnone today')).text).toBe('pain - none today');
  });

  it('joins a word that a soft hyphen parts at a line’s end', () => {
    const letter = typedLetter('a stiff sta\u00ad\nbility test');
    const running = whole(letter);
    expect(running.text).toBe('a stiff stability test');
    const at = running.text.indexOf('stability');
    const span = running.spanOf(at, at + 'stability'.length);
    expect(letter.text.slice(span.start, span.end)).toBe('sta\u00ad\nbility');
  });

  it('reads a full stop before a lower-case word as a comma on scans only', () => {
    const line = 'for six weeks. with rest';
    expect(whole(scanned(line)).text).toBe('for six weeks, with rest');
    expect(whole(typedLetter(line)).text).toBe(line);
  });

  it.each([
    'Dr. smith',
    'i.e. rest',
    'rest... then',
    'www.example. org',
    'per wk. No more',
    'Table 4. A list',
  ])('leaves the full stop of "%s" on a scan', (line) => {
    expect(whole(scanned(line)).text).toBe(line);
  });

  it.each([
    ['as. per the plan', 'as per the plan'],
    ['the ‘splint helps', 'the splint helps'],
    ['it helps.’ Then', 'it helps. Then'],
    ['it helps ‘ . Then', 'it helps Then'],
  ])('leaves the specks of a scan out: %s', (line, text) => {
    expect(whole(scanned(line)).text).toBe(text);
    expect(whole(typedLetter(line)).text).toBe(line);
  });

  it('leads back past specks', () => {
    const letter = scanned('as. per ‘ the ‘splint');
    const running = whole(letter);
    const at = running.text.indexOf('splint');
    const span = running.spanOf(at, at + 6);
    expect(letter.text.slice(span.start, span.end)).toBe('splint');
  });

  it('leads back to the place in the letter', () => {
    const letter = typedLetter('one two\nthree-\nfour', 'five');
    const running = whole(letter);
    for (const word of ['one', 'two', 'three', 'four', 'five']) {
      const at = running.text.indexOf(word);
      const span = running.spanOf(at, at + word.length);
      expect(letter.text.slice(span.start, span.end)).toBe(word);
    }
  });

  it('keeps every character that is no white space, in order', () => {
    const line = fc.stringMatching(/^[ -~]{0,40}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const letter = typedLetter(lines.join('\n'));
        const dense = (text: string) => text.replace(/\s/g, '');
        expect(dense(whole(letter).text)).toBe(dense(letter.text));
      }),
    );
  });
});
