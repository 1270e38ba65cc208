import type { LetterText, Priority, Span } from '../../schemas/index.ts';
import { isFromOcr, wordsIn } from '../evidence.ts';
import { type Doubt, type Draft, type Found, found } from '../found.ts';
import { type CellLabel, readTableCells, type TableCell } from '../layout/header-table.ts';
import { findCaseNumber } from '../normalize/case-number.ts';
import { findPrintedDate, type PrintedDate } from '../normalize/dates.ts';
import { matchVocabulary } from '../normalize/fuzzy.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';
import { readProcedure } from './procedure.ts';
import { findDates } from './prose-dates.ts';

type HeaderDate = 'injury' | 'assigned' | 'decision' | 'urDenial' | 'applicationReceived';
type HeaderField = 'caseNumber' | 'priority' | HeaderDate | 'other';

/**
 * The labels of the header table, in the words of 2014 to 2017 and those that cover letters of 2013 are said
 * to use; then what a torn or wrapped cell leaves of them. `other` ends the cell before it.
 */
const LABELS: readonly CellLabel<HeaderField>[] = [
  {
    name: 'caseNumber',
    printed: ['Case Number:', 'MAXIMUS Case Number:', 'IMR Case Number:', 'IMR Case No:', 'Number:'],
  },
  {
    name: 'assigned',
    printed: ['Date Assigned:', 'Assigned:', 'Date of Assignment:', 'Assignment Date:'],
  },
  {
    name: 'injury',
    printed: ['Date of Injury:', 'Dates of Injury:', 'of Injury:', 'Injury:', 'Injury Date:'],
  },
  {
    name: 'decision',
    printed: [
      'Decision Date:',
      'Date of Decision:',
      'Determination Date:',
      'Date of Determination:',
      'Final Determination Date:',
      'Date of Final Determination:',
      'Decision:',
    ],
  },
  {
    name: 'urDenial',
    printed: [
      ...['UR', 'Utilization Review'].flatMap((review) =>
        ['Decision', 'Denial', 'Determination'].flatMap((act) => [
          `${review} ${act} Date:`,
          `${review} ${act} Dated:`,
          `Date of ${review} ${act}:`,
        ]),
      ),
      'Denial Date:',
      'Denial:',
    ],
  },
  { name: 'priority', printed: ['Priority:'] },
  {
    name: 'applicationReceived',
    printed: [
      'Application Received:',
      'IMR Application Received:',
      'Date Application Received:',
      'Date IMR Application Received:',
      'Date of Application:',
      'Application Date:',
      'IMR Application Date:',
      'Application Filed:',
      'Application',
      'Received:',
    ],
  },
  {
    name: 'other',
    printed: [
      'Claim Number:',
      'Employee:',
      'Employee Name:',
      'Claims Administrator:',
      'Employer:',
      'Provider:',
      'Provider Name:',
      'Date of Birth:',
      'Date of Service:',
      'Date of Request:',
      // A decision, and no day of one.
      'Final Determination:',
      // Of another day than the labels they resemble.
      'Date Reassigned:',
      'Reassigned:',
      'Date Reopened:',
      'Amended Decision Date:',
      'Prior Decision Date:',
      'Prior UR Denial Date:',
    ],
  },
];

type Cell = TableCell<HeaderField>;
type Read<T> = (letter: LetterText, cell: Cell) => Found<T | null> | null;

/** Case number, priority and the five dates of the header table. */
export function readHeader(
  letter: LetterText,
  structure: LetterStructure,
): Pick<LetterDraft, 'caseNumber' | 'priority' | 'dates'> {
  const region = headerRegion(letter, structure);
  const labelled = cellsIn(letter, region, hasProse(structure));
  const cells = [
    ...(structure.format === 'unknown' && !isHeader(letter, labelled) ? [] : labelled),
    ...cellsIn(letter, sectionOf(structure, 'cover_letter'), true),
  ];
  const said = structure.format === 'F2' ? readProcedure(letter, structure) : {};
  const date = (name: HeaderDate) => readCell(letter, cells, name, readDate, said[name]);
  const issued = structure.format === 'unknown' ? null : readDateOfIssue(letter, structure);
  return {
    caseNumber: (readCell(letter, cells, 'caseNumber', readCaseNumber) ??
      unlabelledCaseNumber(letter, region)) as Draft<string> | null,
    priority: readCell(letter, cells, 'priority', readPriority),
    dates: {
      injury: date('injury'),
      assigned: date('assigned'),
      decision: date('decision') ?? issued,
      urDenial: date('urDenial'),
      applicationReceived: date('applicationReceived'),
    },
  };
}

/** The letters before 2014 have prose, lists and an address before their first heading, and no table. */
function hasProse({ format }: LetterStructure): boolean {
  return format === 'F1' || format === 'F2' || format === 'F3';
}

/** Among prose a label is one only with its colon, or in a row that holds nothing but labels and values. */
function cellsIn(letter: LetterText, region: Span | null, withColon: boolean): Cell[] {
  if (!region) return [];
  const cells = readTableCells(letter, region, LABELS);
  const [marked, bare] = [true, false].map((colon) =>
    cells.filter(({ label }) => endsInColon(letter, label) === colon),
  ) as [Cell[], Cell[]];
  return [...marked, ...(withColon ? bare.filter((cell) => isInTableRow(letter, cell, cells)) : bare)];
}

/** What a row of a table holds besides its labels. */
const VALUES = /\bCM\d\d|\b(?:standard|expedited)\b/gi;

function isInTableRow(letter: LetterText, { label }: Cell, cells: readonly Cell[]): boolean {
  const line = letter.lines.find(({ start, end }) => start <= label.start && label.start < end);
  if (!line) return false;
  const lettersIn = ({ start, end }: Span) =>
    letter.text
      .slice(start, end)
      .replace(VALUES, '')
      .replace(/[^\p{L}]/gu, '').length;
  const row = cells.filter((cell) => cell.label.start >= line.start && cell.label.end <= line.end);
  return row.reduce((sum, cell) => sum + lettersIn(cell.label), 0) === lettersIn(line);
}

/** `Dated: 9/26/2013` under the title, or on a cover letter: the day a letter without a decision date is of. */
const DATED =
  /(?<!\p{L}[ \t])\b(?:Dated?|DATED?|Date of (?:this )?(?:Notice|Letter)|Notice Date)\s*[:;]\s*([^\n\f]{6,40})/u;

/** A cover letter's date stands alone on a line above its salutation. */
const DATE_LINE =
  /^(?:(?!Dear\b|To\b)[^\n\f]*\n+){0,12}?[ \t]*(\p{Lu}\p{L}{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})[ \t]*(?=\n|$)/u;

function readDateOfIssue(letter: LetterText, structure: LetterStructure): Found<string | null> | null {
  for (const section of [sectionOf(structure, 'header'), sectionOf(structure, 'cover_letter')]) {
    const text = section && letter.text.slice(section.start, section.end);
    const match = text && (DATED.exec(text) ?? (section.kind === 'cover_letter' && DATE_LINE.exec(text)));
    if (!section || !match) continue;
    const end = section.start + match.index + match[0].length;
    const value = { start: end - (match[1] as string).length, end };
    const read = readDate(letter, { name: 'decision', label: section, value });
    if (read?.value) return read;
  }
  return null;
}

/** In a document of unknown form one label alone is prose: `Received: 2 May 2014` under a paper's title. */
function isHeader(letter: LetterText, cells: readonly Cell[]): boolean {
  const withColon = cells.filter(({ label }) => endsInColon(letter, label));
  return new Set(withColon.map(({ name }) => name)).size > 1;
}

function endsInColon(letter: LetterText, label: Span): boolean {
  return /^\s?(?:[:;]|\.\.)/.test(letter.text.slice(label.end, label.end + 3));
}

/** What stands before the first heading; in a letter of unknown form, its first page. */
function headerRegion(letter: LetterText, structure: LetterStructure): Span {
  const header = sectionOf(structure, 'header');
  if (header) return header;
  if (structure.format !== 'unknown') return { start: 0, end: 0 };
  const first = letter.lines.filter((line) => line.page === letter.pages[0]?.number);
  return { start: 0, end: first.at(-1)?.end ?? 0 };
}

/** Reads a field from the cells labelled as it: from one with a readable value, if there is any. */
function readCell<T>(
  letter: LetterText,
  cells: readonly Cell[],
  name: HeaderField,
  read: Read<T>,
  said?: Found<T | null>,
): Draft<T> | null {
  const readings = cells.flatMap((cell) => (cell.name === name ? (read(letter, cell) ?? []) : []));
  if (said) readings.unshift(said);
  const [first, ...others] = readings.filter((reading) => reading.value !== null);
  const chosen = first ?? readings[0];
  if (!chosen) return null;
  const rival = others.find((other) => other.value !== chosen.value);
  const doubts = [...chosen.doubts];
  if (rival)
    doubts.push({ code: 'conflicting-values', message: `the letter also gives ${String(rival.value)}` });
  return found(chosen.value, chosen.at, chosen.method, doubts) as Draft<T>;
}

/** The header's dates are printed with two digits for month and day: on a scan, one of them may be lost. */
const UNPADDED = /^\d ?\/|\/ ?\d ?\//;

const readDate: Read<string> = (letter, { value: cell }) => {
  if (!cell) return null;
  const text = letter.text.slice(cell.start, cell.end);
  const printedDate = findPrintedDate(text) ?? wordedDate(text);
  const date = !printedDate?.iso && !isFromOcr(letter, cell) ? (shortDate(text) ?? printedDate) : printedDate;
  if (!date) return unreadable(cell, text);
  const at = shifted(date, cell);
  const printed = text.slice(date.start, date.end);
  if (date.iso === null) return unreadable(at, printed);
  const doubts = date.repairs.map(
    (repair): Doubt => ({ code: 'repaired-value', message: `${printed}: ${repair}` }),
  );
  if (UNPADDED.test(printed) && isFromOcr(letter, at)) {
    doubts.push({ code: 'repaired-value', message: `${printed}: a digit may be lost` });
  }
  const further = findPrintedDate(text.slice(date.end))?.iso;
  if (further && further !== date.iso) {
    // `Dates of Injury: 01/02/2009 - 11/20/2010`: which of them counts, the letter does not say.
    doubts.push({ code: 'conflicting-values', message: `${further} stands beside it` });
  }
  return found(date.iso, at, 'header-table', [...doubts, ...crowdedBy(text.slice(0, date.start))]);
};

/** `September 26, 2013`: tolerance, no header seen has a date in words. */
function wordedDate(text: string): PrintedDate | null {
  const [first] = findDates(text);
  return first && /[A-Za-z]{3}/.test(first.quote) ? { ...first, repairs: [] } : null;
}

/** `9/26/13`: tolerance, the headers seen have years of four digits. On a scan two of them may be lost. */
function shortDate(text: string): PrintedDate | null {
  const [first] = findDates(text);
  if (!first?.iso || !/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(first.quote)) return null;
  return { ...first, repairs: ['the year is printed with two digits'] };
}

const readCaseNumber: Read<string> = (letter, { value: cell }) => {
  if (!cell) return null;
  const text = letter.text.slice(cell.start, cell.end);
  const number = findCaseNumber(text);
  if (!number) return unreadable(cell, text);
  const printed = text.slice(number.start, number.end);
  if (number.value === null) return unreadable(shifted(number, cell), printed);
  const doubts = number.repairs.map(
    (repair): Doubt => ({ code: 'repaired-value', message: `${printed}: ${repair}` }),
  );
  return found(number.value, shifted(number, cell), 'header-table', [
    ...doubts,
    ...crowdedBy(text.slice(0, number.start)),
  ]);
};

const PRIORITIES: readonly string[] = ['Standard', 'Expedited'];

const readPriority: Read<Priority> = (letter, { value: cell }) => {
  if (!cell) return null;
  const text = letter.text.slice(cell.start, cell.end);
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const match = matchVocabulary(word, PRIORITIES);
    if (!match) continue;
    const at = shifted({ start: index, end: index + word.length }, cell);
    return found(match.entry.toLowerCase() as Priority, at, 'header-table', crowdedBy(text.slice(0, index)));
  }
  return unreadable(cell, text);
};

/** Below this a word is as likely wrong as right. */
const LEAST_CONFIDENCE = 0.5;

/**
 * A case number without its label: a label lost to a ruled line says that the number beside it suffered too,
 * so it is read only from words that OCR was sure of, and doubted still.
 */
function unlabelledCaseNumber(letter: LetterText, region: Span): Found<string | null> | null {
  const text = letter.text.slice(region.start, region.end);
  const number = findCaseNumber(text);
  if (!number) return null;
  const at = shifted(number, region);
  const sure = wordsIn(letter, at).every((word) => word.confidence >= LEAST_CONFIDENCE);
  if (number.value === null || number.repairs.length > 0 || !sure) {
    return unreadable(at, text.slice(number.start, number.end));
  }
  const message = 'the label "Case Number:" before it could not be read';
  return found(number.value, at, 'header-table', [{ code: 'repaired-value', message }]);
}

function unreadable(at: Span, printed: string): Found<null> {
  const message = `"${printed.replace(/\s+/g, ' ').slice(0, 60)}" could not be read`;
  return found(null, at, 'header-table', [{ code: 'unreadable-value', message }]);
}

/** Words between a label and its value may be a label that OCR damaged: then the value is another's. */
function crowdedBy(before: string): Doubt[] {
  if (!/\p{L}{3}|\d{3}/u.test(before)) return [];
  const message = `"${before.trim().slice(0, 40)}" stands between the label and the value`;
  return [{ code: 'repaired-value', message }];
}

function shifted({ start, end }: Span, within: Span): Span {
  return { start: within.start + start, end: within.start + end };
}
