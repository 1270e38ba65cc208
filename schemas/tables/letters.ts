import type { LetterRecord } from '../record.ts';
import type { Column, Table } from './column.ts';
import { LETTER_KEY } from './key-columns.ts';
import { REASONS, recordColumns } from './record-columns.ts';

const RECORD_COLUMNS = recordColumns('', {
  '/caseNumber': {
    meaning: 'Case number of the review.',
    source: 'Header table, `Case Number:`.',
    accuracy: 'caseNumber',
    reasons: REASONS,
  },
  '/documentId': {
    meaning:
      '`sha256:` and the hash of the PDF; `unread:` and a hash of the name for an input that never opened.',
    source: 'The bytes of the PDF.',
  },
  '/source/letter/number': { meaning: 'Which of the letters in the PDF this is.', source: 'Counted.' },
  '/source/letter/count': { meaning: 'How many letters the PDF holds.', source: 'Counted.' },
  '/source/fileName': { meaning: 'Name of the PDF.', source: 'The file.' },
  '/source/pageCount': { meaning: 'Pages of the PDF.', unit: 'pages', source: 'The PDF.' },
  '/source/pageRange/first': {
    meaning: "First of the letter's pages.",
    source: 'Counted from 1 in the PDF.',
  },
  '/source/pageRange/last': { meaning: "Last of the letter's pages.", source: 'Counted from 1 in the PDF.' },
  '/source/letterFormat': { meaning: 'Family of letters it belongs to.', source: 'The headings it prints.' },
  '/priority': {
    meaning: 'Kind of review.',
    source: 'Header table, `Priority:`.',
    accuracy: 'priority',
    reasons: { absentIn: ['F1', 'F2'] },
  },
  '/dates/injury': {
    meaning: 'Date of the injury.',
    source: 'Header table, `Date of Injury:`.',
    accuracy: 'dates.injury',
    reasons: REASONS,
  },
  '/dates/urDenial': {
    meaning: 'Date on which utilization review denied or modified the request.',
    source: 'Header table, `UR Denial Date:`.',
    accuracy: 'dates.urDenial',
    reasons: REASONS,
  },
  '/dates/applicationReceived': {
    meaning: 'Date on which the application for review was received.',
    source: 'Header table, `Application Received:`.',
    accuracy: 'dates.applicationReceived',
    reasons: REASONS,
  },
  '/dates/assigned': {
    meaning: 'Date on which the review was assigned.',
    source: 'Header table, `Date Assigned:`.',
    accuracy: 'dates.assigned',
    reasons: REASONS,
  },
  '/dates/decision': {
    meaning: 'Date of the decision.',
    source: 'Header table, `Decision Date:`.',
    accuracy: 'dates.decision',
    reasons: REASONS,
  },
  '/narrative/dateOfInjury': {
    meaning: 'Date of the injury as the prose gives it.',
    source: 'Clinical case summary.',
    accuracy: 'narrative.dateOfInjury',
    reasons: REASONS,
  },
  '/narrative/urDecisionDate': {
    meaning: 'Date of the utilization review decision as the prose gives it.',
    source: 'Clinical case summary.',
    accuracy: 'narrative.urDecisionDate',
    reasons: REASONS,
  },
  '/reviewer/statesOfLicensure': {
    meaning: 'States in which the reviewer is licensed.',
    source: 'Credentials, `State(s) of Licensure:`.',
    accuracy: 'reviewer.statesOfLicensure',
    reasons: REASONS,
  },
  '/reviewer/specialties': {
    meaning: "The reviewer's specialties, as printed.",
    source: 'Credentials, `Certification(s)/Specialty:`.',
    accuracy: 'reviewer.specialties',
    reasons: REASONS,
  },
  '/reviewer/subspecialties': {
    meaning: "The reviewer's subspecialties, as printed.",
    source: 'Credentials, `Certification(s)/Specialty:`.',
    accuracy: 'reviewer.subspecialties',
  },
  '/reviewer/normalized': {
    meaning: "Each printed specialty with its name in the State's list, or none where it is not listed.",
    source: 'Vocabulary of specialties.',
  },
  '/reviewer/profession': {
    meaning: 'Kind of licence that the specialties imply.',
    source: 'Credentials.',
    reasons: REASONS,
  },
  '/patient/age': {
    meaning: 'Age of the injured worker.',
    unit: 'years',
    source: 'Clinical case summary, as `48 year old`.',
    accuracy: 'patient.age',
    reasons: REASONS,
  },
  '/patient/sex': {
    meaning: 'Sex of the injured worker.',
    source: 'Clinical case summary.',
    accuracy: 'patient.sex',
    reasons: REASONS,
  },
  '/outcome': {
    meaning: 'Outcome of the whole case.',
    source: 'Derived from the decisions of the issues.',
    accuracy: 'outcome',
    reasons: REASONS,
  },
  '/status': {
    meaning:
      '`accepted`: every value read with evidence and no objection; `needs_review`: a person should look at ' +
      'the findings; `failed`: not readable.',
    source: 'The findings.',
  },
  '/source/pages': {
    meaning:
      "The letter's pages: how the text was read, degrees clockwise that turn the page upright, confidence.",
    source: 'Reading.',
  },
  '/schemaVersion': { meaning: "Version of the record's schema.", source: 'The program.' },
});

const MADE: Column[] = [
  {
    name: 'case_summary',
    type: { kind: 'string' },
    required: false,
    meaning: 'Text of the clinical case summary.',
    source: 'Section `CLINICAL CASE SUMMARY`.',
    path: '/sections/*/text',
    accuracy: 'caseSummary',
    read: ({ record }) => caseSummaryOf(record),
  },
  {
    name: 'issue_count',
    type: { kind: 'integer', least: 0 },
    required: true,
    meaning: 'Number of disputed treatments.',
    source: 'Counted.',
    path: '/issues',
    accuracy: 'issues.count',
    read: ({ record }) => record.issues.length,
  },
  {
    name: 'text_source',
    type: { kind: 'string', values: ['text-layer', 'ocr', 'mixed'] },
    required: false,
    meaning: "Whether the letter's text is the PDF's own, was read by OCR, or both.",
    source: 'Reading.',
    path: '/source/pages/*/textSource',
    read: ({ record }) => textSourceOf(record),
  },
];

/** The text of the first case summary; `null` where there is none. */
function caseSummaryOf({ sections }: LetterRecord): string | null {
  return sections.find(({ kind }) => kind === 'case_summary')?.text ?? null;
}

function textSourceOf({ source }: LetterRecord): string | null {
  const sources = new Set(source.pages.map(({ textSource }) => textSource));
  return sources.size > 1 ? 'mixed' : (source.pages[0]?.textSource ?? null);
}

const reasons = RECORD_COLUMNS.filter(({ explains }) => explains !== undefined);
const values = RECORD_COLUMNS.filter(({ explains }) => explains === undefined);

export const LETTERS: Table = {
  name: 'letters',
  row: 'One determination letter, also one that could not be read.',
  key: ['letter_key'],
  foreignKeys: [],
  columns: [LETTER_KEY, ...values, ...MADE, ...reasons],
  rows: (record, letterKey) => [{ letterKey, record, item: record, at: '', positions: [] }],
};
