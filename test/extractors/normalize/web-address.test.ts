import { expect, it } from 'vitest';
import { findWebAddress } from '../../../extractors/normalize/web-address.ts';

/** A bar is a line's end. */
function read(printed: string) {
  const text = printed.replaceAll('|', ' ');
  return findWebAddress(text, (offset) => printed[offset] === '|')?.url ?? null;
}

it.each([
  ['see http://a.example.org/b/c.html.', 'http://a.example.org/b/c.html'],
  ['https://www.example.gov/some_|file.pdf, page 3', 'https://www.example.gov/some_file.pdf'],
  ['https://www.example.gov/sub|folder/file.pdf', 'https://www.example.gov/subfolder/file.pdf'],
  ['http://example.org/data/0181.html|Accessed in May', 'http://example.org/data/0181.html'],
  ['http://example.org/data/|Some.Title of a paper', 'http://example.org/data/Some.Title'],
  ['http://example.org/one http://example.org/two', 'http://example.org/one'],
  ['(www.example.com)', 'www.example.com'],
  ['http://example.org/wiki/Knee_(joint)', 'http://example.org/wiki/Knee_(joint)'],
  ['http:// and nothing', null],
  ['www.|', null],
  ['no address', null],
])('%s', (printed, url) => {
  expect(read(printed)).toBe(url);
});
