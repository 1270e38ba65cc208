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

/** Values that an F5 letter gives evidence for, with what stands on the page. */
const VALUES = [
  '/caseNumber',
  '/priority',
  '/dates/injury',
  '/dates/decision',
  '/patient/age',
  '/patient/sex',
];

/**
 * The record of an invented letter; the same number gives the same letter. Issues, evidence and text have the
 * amounts that real letters have on average: two issues, eighty places, 28 kB of JSON.
 */
export function generatedLetter(number: number): LetterRecord {
  const caseNumber = `CM16-${String(number).padStart(7, '0')}`;
  const text = (from: number, length: number) =>
    Array.from({ length }, (_, index) => SENTENCES[(number + from + index) % SENTENCES.length]).join(' ');
  const day = (shift: number) =>
    new Date(Date.UTC(2016, 0, 1 + ((number + shift) % 340))).toISOString().slice(0, 10);
  const issue = (index: number): Issue => {
    const heading = TREATMENTS[(number + index) % TREATMENTS.length] ?? '';
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
    evidence: generatedEvidence(number, text(0, 1)),
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

/** Eighty places: those of the header, and the lines of two issues. */
function generatedEvidence(number: number, quote: string): Record<string, Evidence[]> {
  const place = (index: number): Evidence => ({
    page: 1 + (index % 4),
    bbox: [72, 90.25 + index * 7.5, 300.5 + (number % 90), 101.75 + index * 7.5],
    quote: quote.slice(index % 40, 60),
    confidence: 1,
    method: 'label-line',
  });
  const parts = ['heading', 'decision', 'claimsAdministrator/text', 'reviewer/text', 'finding', 'rationale'];
  const paths = [...VALUES, ...[0, 1].flatMap((issue) => parts.map((part) => `/issues/${issue}/${part}`))];
  return Object.fromEntries(
    paths.map((path, index) => [
      path,
      Array.from({ length: path.endsWith('/rationale') ? 32 : 1 }, (_, part) => place(index + part)),
    ]),
  );
}
