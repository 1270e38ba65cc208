import { findDates } from '../../extractors/fields/prose-dates.ts';
import { sentencesOf, undoMisreadings } from '../../extractors/fields/sentences.ts';
import { judgeSentence } from '../../extractors/fields/verdict.ts';
import { findBodyParts } from '../../extractors/normalize/body-parts.ts';
import { findCaseNumber, findPlainCaseNumbers } from '../../extractors/normalize/case-number.ts';
import { canonicalWording } from '../../extractors/normalize/conclusion-wording.ts';
import { findPrintedDate } from '../../extractors/normalize/dates.ts';
import { everyPhrase } from '../../extractors/normalize/every-phrase.ts';
import { findChapter } from '../../extractors/normalize/guideline-chapters.ts';
import { readMtusDocuments } from '../../extractors/normalize/guideline-mtus.ts';
import { readOtherCitations } from '../../extractors/normalize/guideline-other.ts';
import { readProseStatements } from '../../extractors/normalize/guideline-prose.ts';
import { splitSections } from '../../extractors/normalize/guideline-sections.ts';
import { readGuidelineText } from '../../extractors/normalize/guideline-statements.ts';
import { findIcdCodes } from '../../extractors/normalize/icd-code.ts';
import { CodeTableError, parseCodeTable } from '../../extractors/normalize/icd-code-table.ts';
import { fullKey, wordKey } from '../../extractors/normalize/icd-words.ts';
import { findSides } from '../../extractors/normalize/laterality.ts';
import { countOf } from '../../extractors/normalize/numbers.ts';
import { findWebAddress } from '../../extractors/normalize/web-address.ts';
import { parseTsv } from '../../extractors/read/ocr/tsv.ts';
import { readsAsCover } from '../../extractors/segment/cover-letter.ts';
import { findDecision, readDecision } from '../../extractors/segment/issue-decision.ts';
import { findQualifications } from '../../extractors/segment/qualifications.ts';
import { CliError } from '../../pipeline/cli-error.ts';
import { parseCount } from '../../pipeline/commands/options.ts';
import { expandBraces } from '../../pipeline/inputs/braces.ts';
import { nameMatcher } from '../../pipeline/inputs/glob.ts';
import { isSemver } from '../../pipeline/release/semver.ts';
import { matchExpression } from '../../pipeline/search/match-expression.ts';

/** Whoever makes something of one text: what a letter, a file or a user gives. */
export interface TextParser {
  readonly name: string;
  /** Words it looks for, of which texts are made that it almost takes. */
  readonly fragments: readonly string[];
  parse(text: string): unknown;
}

const whole = (text: string) => ({ start: 0, end: text.length });

/** What refuses a text with an error of its own is allowed to. */
function refusing<T>(parse: () => T, isRefusal: (error: unknown) => boolean): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

export const PARSERS: readonly TextParser[] = [
  { name: 'a printed date', fragments: ['01/02/2014', '1/ 2/', '0l/O2/2O14'], parse: findPrintedDate },
  { name: 'dates in prose', fragments: ['January 2, 2014', 'on 1/2', 'May '], parse: findDates },
  { name: 'a case number', fragments: ['CM14-0012345', 'CM1', 'CM14-'], parse: findCaseNumber },
  { name: 'case numbers', fragments: ['CM14-0012345', 'CM1', 'CM14-'], parse: findPlainCaseNumbers },
  { name: 'a count', fragments: ['twenty-', 'one', '1,000'], parse: countOf },
  { name: 'body parts', fragments: ['left shoulder', 'bilateral ', 'low back and'], parse: findBodyParts },
  { name: 'sides', fragments: ['left', 'right and left', 'bilateral'], parse: findSides },
  { name: 'ICD codes', fragments: ['M54.5', 'ICD-9: 724.2', '(72', 'ICD'], parse: findIcdCodes },
  { name: 'the words of a diagnosis', fragments: ['lumbar sprain', 'status post', 'of the'], parse: wordKey },
  { name: 'all words of a diagnosis', fragments: ['lumbar sprain', 'grade 2', 'of'], parse: fullKey },
  { name: 'a chapter', fragments: ['Chapter 12', 'Low Back Complaints', 'Chapter'], parse: findChapter },
  {
    name: 'the statements of a guideline',
    fragments: [
      'Decision based on MTUS ',
      'Decision based on Non-MTUS Citation ',
      'The Claims Administrator ',
    ],
    parse: readGuidelineText,
  },
  {
    name: 'MTUS documents',
    fragments: [
      'MTUS ACOEM Practice Guidelines, Chapter 9 ',
      'page(s) 12',
      'Chronic Pain Treatment Guidelines ',
    ],
    parse: readMtusDocuments,
  },
  {
    name: 'other citations',
    fragments: ['Official Disability Guidelines, ', 'ODG (', 'http://a.b/', 'Journal 2012;'],
    parse: readOtherCitations,
  },
  {
    name: 'guidelines in prose',
    fragments: ['The MTUS does not address ', 'According to the ODG, ', 'guidelines state '],
    parse: readProseStatements,
  },
  {
    name: 'section titles',
    fragments: ['Opioids, ', 'Physical therapy (PT), ', 'pages 9-'],
    parse: splitSections,
  },
  {
    name: 'a web address',
    fragments: ['http://www.a.b/c', 'www.', 'a.gov/'],
    parse: (text) => findWebAddress(text, (offset) => offset % 60 === 0),
  },
  {
    name: 'a conclusion',
    fragments: ['is not medically necessary', 'not ', 'the request '],
    parse: (text) => [judgeSentence(text), canonicalWording(text)],
  },
  { name: 'sentences', fragments: ['Dr. A. ', 'e.g. ', 'No. 5. '], parse: sentencesOf },
  { name: 'misread words', fragments: ['rnedically', 'l0', 'necessa ry '], parse: undoMisreadings },
  {
    name: 'a decision',
    fragments: ['Upheld', ': Overturned', 'Uphe1d: '],
    parse: (text) => [readDecision(text), findDecision(text, whole(text))],
  },
  {
    name: 'qualifications',
    fragments: ['Certification(s)/Specialty: ', 'Board Certified in ', 'licensed to practice in '],
    parse: (text) => findQualifications(text, whole(text)),
  },
  { name: 'a cover letter', fragments: ['Dear ', 'Sincerely, ', 'Enclosure'], parse: readsAsCover },
  {
    name: 'a phrase wherever it stands',
    fragments: ['Decision rationale', 'Decislon rati', 'onale Decision '],
    parse: (text) => everyPhrase(text, 'Decision rationale'),
  },
  { name: 'what tesseract prints', fragments: ['5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\tword\n'], parse: parseTsv },
  {
    name: 'a table of codes',
    fragments: ['M54.5,ICD-10-CM,Low back pain\n', '00001 A000    1 Cholera\n', '"'],
    parse: (text) =>
      refusing(
        () => parseCodeTable(text, 'test'),
        (error) => error instanceof CodeTableError,
      ),
  },
  {
    name: 'a count on the command line',
    fragments: ['12', '1e3', '0x1'],
    parse: (text) =>
      refusing(
        () => parseCount(text),
        (error) =>
          (error instanceof Error && error.name === 'InvalidArgumentError') ||
          String(error).includes('whole number'),
      ),
  },
  { name: 'a version', fragments: ['1.2.3', '1.0.0-rc.'], parse: isSemver },
  {
    name: 'words to search for',
    fragments: ['"back pain" ', 'NEAR(', 'OR ', 'a*'],
    parse: (text) =>
      refusing(
        () => matchExpression(text),
        (error) => error instanceof CliError && error.exit === 'query-wrong',
      ),
  },
  {
    name: 'braces of a glob',
    fragments: ['{a,b}', '{', ',}'],
    parse: (text) =>
      refusing(
        () => expandBraces(text),
        (error) => error instanceof CliError && error.exit === 'usage',
      ),
  },
  {
    name: 'a name of a glob',
    fragments: ['*a', '[!a', '?*', '[a-'],
    parse: (text) => nameMatcher(text.slice(0, 255))(`${'a'.repeat(250)}b`),
  },
];
