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
 * amounts that real letters have on average: two issues, four citations, a hundred places with quotes of ninety
 * characters, 32 kB of JSON.
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
      { kind: 'case_summary', heading: 'CLINICAL CASE SUMMARY', text: text(2, 20), pages: [2] },
      {
        kind: 'issues',
        heading: 'IMR ISSUES, DECISIONS AND RATIONALES',
        text: text(3, 36),
        pages: [2, 3, 4],
      },
    ],
    issues: [issue(0), issue(1)],
    outcome: 'upheld',
    evidence: generatedEvidence(number),
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

/** A sentence that no other letter has. */
function chartLine(number: number, index: number): string {
  // Spreads the numbers well enough for words: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
  const mixed = Math.imul(number * 97 + index + 1, 0x9e3779b1) >>> 0;
  const day = `${1 + (mixed % 12)}/${1 + (mixed % 28)}/2016`;
  const [who, says, what] = [pick(WHO, mixed), pick(SAYS, mixed >>> 3), pick(WHAT, mixed >>> 6)];
  return `${who} of ${day} ${says} ${what} of the ${pick(WHERE, mixed >>> 9)} ${pick(WHEN, mixed >>> 12)}.`;
}

const USE = ['text', 'text', 'text', 'text', 'basis'].concat(
  ['family', 'title', 'year', 'sections/0'].map((part) => `citations/0/${part}`),
);
const ISSUE = [
  'heading',
  'disputed',
  'category',
  'decision',
  'treatment/bodyParts/0/part',
  ...['claimsAdministrator', 'reviewer'].flatMap((side) => USE.map((part) => `${side}/${part}`)),
  ...['finding', 'finding', 'rationale', 'rationale', 'rationale', 'rationale'],
];

/** What an F5 letter gives evidence for: a path as often as its value has places. */
const PLACES = [
  ...['/caseNumber', '/priority', '/outcome', '/patient/age', '/patient/sex'],
  ...['injury', 'urDenial', 'applicationReceived', 'assigned', 'decision'].map((date) => `/dates/${date}`),
  ...['/narrative/dateOfInjury', '/narrative/urDecisionDate'],
  ...['statesOfLicensure/0', 'specialties/0', 'profession', 'normalized/0/printed'].map(
    (part) => `/reviewer/${part}`,
  ),
  ...[0, 1, 2].flatMap((section) =>
    ['kind', 'heading', 'text', 'text'].map((part) => `/sections/${section}/${part}`),
  ),
  ...[0, 1, 2].flatMap((diagnosis) =>
    ['text', 'certainty', 'bodyPart', 'suggestedCode'].map((part) => `/diagnoses/${diagnosis}/${part}`),
  ),
  ...[0, 1].flatMap((issue) => ISSUE.map((part) => `/issues/${issue}/${part}`)),
];
const METHODS = ['label-line', 'issue-structure', 'guideline-sentence', 'prose', 'section'] as const;

function generatedEvidence(number: number): Record<string, Evidence[]> {
  const evidence: Record<string, Evidence[]> = {};
  for (const [index, path] of PLACES.entries()) {
    // Several values are read from one line.
    const line = Math.floor(index / 3);
    const [top, right] = [90.2 + line * 13.7, 300.5 + ((number + line) % 900) / 10];
    const place: Evidence = {
      page: 1 + (line % 4),
      bbox: [72, tenths(top), tenths(right), tenths(top + 11.5)],
      quote: `${chartLine(number, line)} ${pick(SENTENCES, number + line).slice(0, 24)}`,
      confidence: 1,
      method: pick(METHODS, line),
    };
    evidence[path] = [...(evidence[path] ?? []), place];
  }
  return evidence;
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
