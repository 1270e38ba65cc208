import type { EarlyExpected, EarlyLetter } from '../../generator/early-letter.ts';
import { drawMarkup } from '../../generator/markup.ts';
import type { DrawnPage } from '../../generator/page-flow.ts';
import { COVER_LETTERS } from './covers.ts';
import { F1_LETTERS } from './f1.ts';
import { F2_LETTERS } from './f2.ts';
import { F3_LETTERS } from './f3.ts';

/** Pages of one or several letters in one PDF, with what its records must hold, letter by letter. */
export interface Bundle {
  readonly name: string;
  readonly about: string;
  readonly pages: readonly DrawnPage[];
  readonly letters: readonly (EarlyExpected & { readonly firstPage: number; readonly lastPage: number })[];
}

const EARLY_LETTERS: readonly EarlyLetter[] = [...F1_LETTERS, ...F2_LETTERS, ...F3_LETTERS, ...COVER_LETTERS];

export const BUNDLES: readonly Bundle[] = [
  ...EARLY_LETTERS.map((letter): Bundle => {
    const pages = drawLetterPages(letter);
    const place = { firstPage: 1, lastPage: pages.length };
    return { name: letter.name, about: letter.about, pages, letters: [{ ...letter.expected, ...place }] };
  }),
  severalInOne('several-in-one', 'four letters of four forms, one after the other', [
    F2_LETTERS[0],
    COVER_LETTERS[2],
    F1_LETTERS[1],
    F3_LETTERS[1],
  ]),
  shuffled('out-of-order', 'the last page comes first; printed numbers tell', F3_LETTERS[2], 'page-order'),
  shuffled('out-of-order-unnumbered', 'the last page comes first', F3_LETTERS[0], 'doubtful-page-order'),
  withoutPage('page-missing', 'the last page is missing; printed numbers tell', F3_LETTERS[2]),
];

function drawLetterPages(letter: EarlyLetter): readonly DrawnPage[] {
  return drawMarkup(letter.text, letter.style);
}

function sure(letter: EarlyLetter | undefined): EarlyLetter {
  if (!letter) throw new Error('no such letter');
  return letter;
}

function severalInOne(name: string, about: string, members: readonly (EarlyLetter | undefined)[]): Bundle {
  const pages: DrawnPage[] = [];
  const letters = members.map((member) => {
    const letter = sure(member);
    const own = drawLetterPages(letter);
    pages.push(...own);
    const place = { firstPage: pages.length - own.length + 1, lastPage: pages.length };
    const findings = [...letter.expected.findings, 'several-letters'];
    return { ...letter.expected, ...place, findings };
  });
  return { name, about, pages, letters };
}

function shuffled(name: string, about: string, letter: EarlyLetter | undefined, finding: string): Bundle {
  const { expected, ...rest } = sure(letter);
  const pages = drawLetterPages({ expected, ...rest });
  if (pages.length < 2) throw new Error(`${rest.name} has one page: nothing to shuffle`);
  const place = { firstPage: 1, lastPage: pages.length };
  return {
    name,
    about,
    pages: [...pages.slice(-1), ...pages.slice(0, -1)],
    letters: [{ ...expected, ...place, findings: [...expected.findings, finding] }],
  };
}

function withoutPage(name: string, about: string, letter: EarlyLetter | undefined): Bundle {
  const { expected, ...rest } = sure(letter);
  const pages = drawLetterPages({ expected, ...rest }).slice(0, -1);
  return {
    name,
    about,
    pages,
    letters: [
      {
        ...expected,
        firstPage: 1,
        lastPage: pages.length,
        issues: expected.issues.slice(0, 1),
        findings: [...expected.findings, 'missing-page'],
      },
    ],
  };
}

/** Which of them have a scanned twin, and of what kind: all of the early forms, and what stands in several letters. */
export const EARLY_SCANS = [
  { name: 'CM13-9900102', profile: 's300' },
  { name: 'CM13-9900112', profile: 's200' },
  { name: 'CM13-9900122', profile: 's300' },
  { name: 'CM14-9900131', profile: 'flip' },
  { name: 'CM13-9900101', profile: 'fax' },
  { name: 'CM13-9900103', profile: 'copy150' },
  { name: 'CM13-9900104', profile: 's300' },
  { name: 'CM13-9900111', profile: 'copy150' },
  { name: 'CM13-9900113', profile: 's300' },
  { name: 'CM13-9900114', profile: 'fax' },
  { name: 'CM13-9900121', profile: 'rot' },
  { name: 'CM13-9900123', profile: 'fax' },
  { name: 'CM13-9900124', profile: 'copy150' },
  { name: 'CM16-9900133', profile: 'mixed' },
  { name: 'several-in-one', profile: 's300' },
] as const;
