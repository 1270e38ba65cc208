import type { Evidence, Issue, LetterRecord } from '../../schemas/index.ts';
import { SCHEMA_VERSION } from '../../schemas/index.ts';

const SENTENCES = [
  'The worker strained the lower back while lifting a crate of tiles from a pallet.',
  'Since then, pain of 6 out of 10, "sharp", has been noted on every visit, day and night.',
  'The examination shows tenderness over the paraspinal muscles, a reduced range of motion, and no weakness.',
  'A course of exercises at home, followed by twelve visits of therapy, brought relief for a few weeks only.',
  'The records name no new findings, no planned surgery, and no trial of a lower dose.',
  'The guidelines recommend the treatment where function improves, which the records do not show.',
];
const TREATMENTS = [
  'Physical therapy 2 x 6',
  'Lumbar brace',
  'Tramadol 50 mg #60',
  'MRI of the lumbar spine',
];

/** Words of an invented chart: sentences made of them differ from letter to letter, as real ones do. */
const WHO = ['The treating provider', 'A progress report', 'An imaging study', 'The worker', 'A consultant'];
const SAYS = ['reports', 'describes', 'denies', 'confirms', 'mentions', 'rules out', 'questions', 'repeats'];
const WHAT = ['stiffness', 'numbness', 'swelling', 'spasm', 'weakness', 'burning', 'tingling', 'guarding'];
const WHERE = ['neck', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'foot', 'hand', 'upper back'];
const WHEN = ['at night', 'after sitting', 'when lifting', 'on stairs', 'at rest', 'while driving'];

/**
 * The record of an invented letter; the same number gives the same letter. Issues, evidence and text have the
 * amounts that real letters have on average: two issues, four citations, a hundred places, most of which quote
 * a few words and some a passage, 32 kB of JSON that deflate to 5 kB.
 */
export function generatedLetter(number: number): LetterRecord {
  const caseNumber = `CM16-${String(number).padStart(7, '0')}`;
  const text = (from: number, length: number) =>
    Array.from({ length }, (_, index) =>
      index % 2 === 0 ? pick(SENTENCES, number + from + index / 2) : chartLine(number, from + index),
    ).join(' ');
  const day = (shift: number) =>
    new Date(Date.UTC(2016, 0, 1 + ((number + shift) % 340))).toISOString().slice(0, 10);
  const issue = (index: number): Issue => {
    const heading = pick(TREATMENTS, number + index);
    const upheld = (number + index) % 3 > 0;
    const use = {
      text: `Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods, number ${number % 97}.`,
      basis: 'mtus' as const,
      citations: [
        {
          family: 'MTUS' as const,
          title: 'Low Back Complaints',
          year: 2004,
          sections: ['Physical Methods'],
          url: null,
        },
      ],
    };
    return {
      heading,
      disputed: heading,
      originalRequest: null,
      authorized: null,
      decision: upheld ? 'upheld' : 'overturned',
      category: { group: 'Rehabilitation', subgroup: 'Physical Therapy' },
      treatment: {
        drug: null,
        visits: 12,
        frequency: { times: 2, timesAtMost: null, per: 'week' },
        duration: { value: 6, valueAtMost: null, unit: 'week' },
        bodyParts: [{ part: 'low back', side: null }],
        datesOfService: null,
        requested: { value: 12, unit: 'visit' },
        authorized: null,
        remaining: null,
      },
      claimsAdministrator: use,
      reviewer: use,
      finding: upheld ? 'not_medically_necessary' : 'medically_necessary',
      rationale: text(index, 14),
    };
  };
  // One letter in sixteen has characters beyond ASCII.
  const caseSummary = text(2, 20) + (number % 16 === 0 ? ' Flexion is 40° – less than before.' : '');
  const issues = Array.from({ length: pick([3, 2, 2, 2, 2, 2, 2, 1], number) }, (_, index) => issue(index));
  return {
    schemaVersion: SCHEMA_VERSION,
    documentId: `sha256:${number.toString(16).padStart(64, '0')}`,
    source: {
      fileName: `${caseNumber}.pdf`,
      pageCount: 4,
      letterFormat: 'F5',
      pageRange: { first: 1, last: 4 },
      letter: { number: 1, count: 1 },
      pages: [1, 2, 3, 4].map((page) => ({
        number: page,
        textSource: 'text-layer',
        rotation: 0,
        confidence: 1,
      })),
    },
    caseNumber,
    priority: 'standard',
    dates: {
      injury: day(0),
      urDenial: day(3),
      applicationReceived: day(9),
      assigned: day(14),
      decision: day(40),
    },
    narrative: { dateOfInjury: day(0), urDecisionDate: number % 3 === 0 ? day(3) : null },
    reviewer: {
      statesOfLicensure: ['Oregon', 'California'],
      specialties: ['Family Practice'],
      subspecialties: [],
      profession: 'physician',
      normalized: [{ printed: 'Family Practice', specialty: 'Family Practice' }],
    },
    patient: { age: 20 + (number % 50), sex: number % 2 ? 'female' : 'male' },
    diagnoses: ['lumbar strain', 'insomnia', 'left knee pain'].map((condition) => ({
      text: condition,
      code: null,
      codeSystem: null,
      certainty: 'confirmed',
      laterality: null,
      bodyPart: null,
      suggestedCode: null,
    })),
    sections: [
      { kind: 'determination_method', heading: null, text: text(1, 12), pages: [1] },
      { kind: 'case_summary', heading: 'CLINICAL CASE SUMMARY', text: caseSummary, pages: [2] },
      {
        kind: 'issues',
        heading: 'IMR ISSUES, DECISIONS AND RATIONALES',
        text: text(3, 36),
        pages: [2, 3, 4],
      },
    ],
    issues,
    outcome: 'upheld',
    evidence: generatedEvidence(number, issues.length),
    findings:
      number % 9 === 0
        ? [
            {
              code: 'date-gap',
              severity: 'warning',
              path: '/dates/injury',
              message: 'the dates lie far apart',
            },
          ]
        : [],
    status: number % 9 === 0 ? 'needs_review' : 'accepted',
  };
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

/** Well enough for words: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing */
function spread(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> 0;
}

/** A sentence that no other letter has. */
function chartLine(number: number, index: number): string {
  const mixed = spread(number * 97 + index + 1);
  const day = `${1 + (mixed % 12)}/${1 + (mixed % 28)}/2016`;
  const [who, says, what] = [pick(WHO, mixed), pick(SAYS, mixed >>> 3), pick(WHAT, mixed >>> 6)];
  return `${who} of ${day} ${says} ${what} of the ${pick(WHERE, mixed >>> 9)} ${pick(WHEN, mixed >>> 12)}.`;
}

/** A value's path below its part of the record, and how long the quotes of its places are. */
type Places = readonly (readonly [path: string, ...lengths: number[]])[];

const USE: Places = [
  ['text', 90, 45],
  ['basis', 28, 18],
  ['citations/0/family', 32],
  ['citations/0/title', 32],
  ['citations/0/year', 7],
  ['citations/0/sections/0', 22],
];
const ISSUE: Places = [
  ['heading', 55],
  ['disputed', 39],
  ['category', 39],
  ['decision', 7],
  ['treatment/bodyParts/0/part', 8],
  ['treatment/visits', 14],
  ['treatment/duration', 8],
  ...below('claimsAdministrator', USE),
  ...below('reviewer', USE),
  ['finding', 70, 42],
  ['rationale', 640, 250],
];
const SECTION: Places = [
  ['kind', 37],
  ['heading', 37],
  ['text', 1100, 430, 120],
];
const DIAGNOSIS: Places = [
  ['text', 23],
  ['certainty', 19],
  ['bodyPart', 8],
  ['suggestedCode', 21],
];
const LETTER: Places = [
  ['/caseNumber', 12],
  ['/priority', 8],
  ['/outcome', 7, 7],
  ['/patient/age', 11],
  ['/patient/sex', 5],
  ...below('/dates', ['injury', 'urDenial', 'applicationReceived', 'assigned', 'decision'].map(dated)),
  ...below('/narrative', ['dateOfInjury', 'urDecisionDate'].map(dated)),
  ['/reviewer/statesOfLicensure/0', 9],
  ['/reviewer/statesOfLicensure/1', 9],
  ...below(
    '/reviewer',
    ['specialties/0', 'profession', 'normalized/0/printed'].map((path) => [path, 20]),
  ),
  ...[0, 1, 2].flatMap((section) => below(`/sections/${section}`, SECTION)),
  ...[0, 1, 2].flatMap((diagnosis) => below(`/diagnoses/${diagnosis}`, DIAGNOSIS)),
];

function below(path: string, places: Places): Places {
  return places.map(([rest, ...lengths]) => [`${path}/${rest}`, ...lengths]);
}

function dated(path: string): Places[number] {
  return [path, 10];
}

const METHODS = ['header-table', 'prose', 'vocabulary', 'derived', 'section', 'guideline-sentence'] as const;

/** Values whose quotes are as long as the one before are read from the same line. */
function generatedEvidence(number: number, issues: number): Record<string, Evidence[]> {
  const evidence: Record<string, Evidence[]> = {};
  const places = [
    ...LETTER,
    ...Array.from({ length: issues }, (_, issue) => below(`/issues/${issue}`, ISSUE)).flat(),
  ];
  let line = 0;
  let before = 0;
  for (const [path, ...lengths] of places) {
    evidence[path] = lengths.map((length) => {
      if (length !== before) line += 1;
      before = length;
      return placeOn(number, line, length);
    });
  }
  return evidence;
}

function placeOn(number: number, line: number, length: number): Evidence {
  const mixed = spread(number * 89 + line);
  const [left, top, right] = [72 + (mixed % 97) / 2, 90 + (mixed % 5800) / 10, 300 + (mixed % 2397) / 10];
  return {
    page: 1 + (line >> 5),
    bbox: [tenths(left), tenths(top), tenths(right), tenths(top + 11.5)],
    quote: quoteOf(number, line, length),
    confidence: 1,
    method: pick(METHODS, line),
  };
}

/** Words that run on from line to line, as a letter's do. */
function quoteOf(number: number, line: number, length: number): string {
  let quote = chartLine(number, line).slice(-length);
  for (let next = 1; quote.length < length; next += 1)
    quote += ` ${next % 2 ? pick(SENTENCES, number + line + next) : chartLine(number, line + next)}`;
  return quote.slice(0, length);
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
