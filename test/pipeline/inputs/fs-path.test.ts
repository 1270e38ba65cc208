import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fsPath, pathOf, printablePath } from '../../../pipeline/inputs/fs-path.ts';

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(Buffer.from(fsPath(pathOf(bytes)))).toEqual(Buffer.from(bytes));
    }),
  );
});

test('any text is its own path, stand-ins included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\u{10ffe9}'), (text, more) => {
      const bytes = Buffer.from(text + more);
      expect(Buffer.from(fsPath(pathOf(bytes)))).toEqual(bytes);
      if (more === '' && !/[\u{10ff00}-\u{10ffff}]/u.test(bytes.toString()))
        expect(pathOf(bytes)).toBe(bytes.toString());
    }),
  );
});

test('a Latin-1 name is printed with its byte', () => {
  expect(printablePath(pathOf(Buffer.from('caf\xe9.pdf', 'latin1')))).toBe('caf\\xe9.pdf');
});
