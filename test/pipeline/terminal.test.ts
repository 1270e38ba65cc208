import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeControls, escapeJson, escapeLine, painterFor, wrapText } from '../../pipeline/terminal.ts';

test('escape sequences and direction marks become visible text', () => {
  expect(escapeControls('\u001b[31mred\u0007')).toBe('\\x1b[31mred\\x07');
  expect(escapeControls('a\u009bb')).toBe('a\\x9bb');
  expect(escapeControls('abc\u202Edef\u2066')).toBe('abc\\u{202e}def\\u{2066}');
  expect(escapeControls('tab\tline\nÜ “q”')).toBe('tab\tline\nÜ “q”');
  expect(escapeLine('one\n\r two\u001b')).toBe('one two\\x1b');
});

test('whatever the text, nothing a terminal obeys is left', () => {
  const obeyed = /(?![\t\n])[\p{Cc}\p{Cf}]/u;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code)) }),
      (text) => {
        expect(obeyed.test(escapeControls(text))).toBe(false);
      },
    ),
  );
});

test('JSON says the same without anything a terminal obeys', () => {
  const obeyed = /(?![\t\n])[\p{Cc}\p{Cf}]/u;
  expect(escapeJson(JSON.stringify('a\u009bb\u{e0001}'))).toBe('"a\\u009bb\\udb40\\udc01"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeJson(JSON.stringify({ text }, null, 2));
      expect(obeyed.test(json)).toBe(false);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

test('lines are wrapped at blanks and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.join(' ').split(/\s+/).join(' ').trim()).toBe(text.split(/\s+/).join(' ').trim());
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});

test('colours appear on a terminal only', () => {
  expect(painterFor({})('red', 'x')).toBe('x');
  const noColor = process.env.NO_COLOR;
  const term = process.env.TERM;
  delete process.env.NO_COLOR;
  process.env.TERM = 'xterm';
  expect(painterFor({ isTTY: true })('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  process.env.NO_COLOR = '1';
  expect(painterFor({ isTTY: true })('red', 'x')).toBe('x');
  if (noColor === undefined) delete process.env.NO_COLOR;
  if (term === undefined) delete process.env.TERM;
  else process.env.TERM = term;
});
