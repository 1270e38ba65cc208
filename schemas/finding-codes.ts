import type { ExtractErrorCode } from './errors.ts';
import type { Severity } from './finding.ts';

interface FindingRule {
  readonly severity: Severity;
  readonly meaning: string;
}

/** One finding per reason for which a document could not be read: it stands alone on a failed record. */
const FAILURES = {
  'empty-file': { severity: 'error', meaning: 'The file holds no bytes.' },
  'not-a-pdf': { severity: 'error', meaning: 'The file is something other than a PDF.' },
  'damaged-pdf': { severity: 'error', meaning: 'The PDF is too damaged to open.' },
  'password-required': { severity: 'error', meaning: 'The PDF opens only with a password.' },
  'no-pages': { severity: 'error', meaning: 'The PDF has no pages.' },
  'too-large': { severity: 'error', meaning: 'The file exceeds the size limit.' },
  'too-many-pages': { severity: 'error', meaning: 'The PDF exceeds the page limit.' },
  'unreadable-page': { severity: 'error', meaning: 'A page could not be read.' },
  'ocr-unavailable': { severity: 'error', meaning: 'A page needs OCR, which is not available.' },
  timeout: { severity: 'error', meaning: 'Reading took longer than its limit.' },
  'worker-died': { severity: 'error', meaning: 'The process that read the file ended.' },
  'unreadable-file': { severity: 'error', meaning: 'The file could not be opened for reading.' },
  internal: { severity: 'error', meaning: 'A fault of this program.' },
} as const satisfies Record<ExtractErrorCode, FindingRule>;

/**
 * Every finding the project can raise. `error` and `warning` send a record to review; `info` only informs.
 */
export const FINDING_RULES = {
  ...FAILURES,
  'unknown-format': { severity: 'error', meaning: 'The letter matches no known format.' },
  'no-determination': {
    severity: 'error',
    meaning:
      'It is another paper, or nothing in it proves a determination: no value is given, whatever it quotes.',
  },
  'unverified-format': {
    severity: 'warning',
    meaning:
      'The form of these letters is known from descriptions, not from letters: a person must look once.',
  },
  'unfamiliar-heading': {
    severity: 'warning',
    meaning: 'A heading is none of those known: what stands under it may be missing from the record.',
  },
  'foreign-text': {
    severity: 'warning',
    meaning:
      'Text stands where a determination holds none: somebody may have written about it, or taken it back.',
  },
  'unfamiliar-organisation': {
    severity: 'warning',
    meaning: 'Another organisation than the known contractor made the determination.',
  },
  'unfamiliar-decision': {
    severity: 'warning',
    meaning: 'A request was decided in a word that no known letter uses.',
  },
  'page-order': {
    severity: 'info',
    meaning: 'The pages were read in the order of their printed numbers, which is not that of the PDF.',
  },
  'doubtful-page-order': {
    severity: 'warning',
    meaning: 'The pages seem to be out of order; the order they were read in is the likeliest.',
  },
  'missing-page': {
    severity: 'warning',
    meaning: 'The printed page numbers, or a text that breaks off, say that a page is missing.',
  },
  'repeated-page': {
    severity: 'warning',
    meaning: 'A page stands in the letter twice; it was read once.',
  },
  'several-letters': {
    severity: 'info',
    meaning: 'The PDF holds several letters; this record is of one of them.',
  },
  'missing-value': {
    severity: 'warning',
    meaning: 'A value that every letter of this format gives was not found.',
  },
  'unreadable-value': {
    severity: 'warning',
    meaning: 'The place of the value was found, its text could not be read as one.',
  },
  'repaired-value': {
    severity: 'warning',
    meaning: 'The page was damaged where the value stands; it was read by its form or by a vocabulary.',
  },
  'unlisted-term': {
    severity: 'warning',
    meaning:
      'A printed state or specialty that the vocabularies do not list: new, misprinted, or damaged in the file.',
  },
  'low-confidence': { severity: 'warning', meaning: 'OCR was unsure of a word the value rests on.' },
  'readings-disagree': {
    severity: 'warning',
    meaning: 'A doubtful word was read again, and the readings differ.',
  },
  'page-unread': { severity: 'warning', meaning: 'A page gave no text to rely on.' },
  'unread-text': {
    severity: 'warning',
    meaning: 'A page shows rows of print that OCR gave no words for: text may be missing.',
  },
  'page-blank': { severity: 'info', meaning: 'A page is blank.' },
  'date-order': {
    severity: 'warning',
    meaning: 'Injury, UR denial, application, assignment and decision do not follow each other.',
  },
  'date-range': {
    severity: 'warning',
    meaning: 'A date lies outside the time in which it is possible.',
  },
  'date-gap': { severity: 'warning', meaning: 'Two header dates lie unusually far apart or close together.' },
  'case-number-mismatch': {
    severity: 'error',
    meaning: 'The file is named by another case number than the letter gives.',
  },
  'case-number-shared': {
    severity: 'info',
    meaning: 'Another document gives the same case number, and nothing that contradicts this one.',
  },
  'case-number-conflict': {
    severity: 'warning',
    meaning: 'Another document gives the same case number, but other dates or decisions.',
  },
  'case-number-year': {
    severity: 'warning',
    meaning: 'The year in the case number is not near that of the application.',
  },
  'header-prose-conflict': {
    severity: 'warning',
    meaning: 'The header table and the case summary give different dates.',
  },
  'issue-boundary': {
    severity: 'warning',
    meaning: 'Where an issue or one of its parts begins or ends is uncertain.',
  },
  'cut-text': {
    severity: 'warning',
    meaning: 'A text ends in the middle of a sentence: a page or a line may be lost.',
  },
  'unfamiliar-request': {
    severity: 'warning',
    meaning: 'The title of a modified request is worded in a way that is not known.',
  },
  'unfamiliar-guideline': {
    severity: 'warning',
    meaning: 'A guideline sentence, chapter, edition or section is none of those known.',
  },
  'ambiguous-list': { severity: 'warning', meaning: 'A list can be split in more than one way.' },
  'decision-conclusion-conflict': {
    severity: 'warning',
    meaning: "An issue's decision and the conclusion of its rationale disagree.",
  },
  'unclear-conclusion': {
    severity: 'warning',
    meaning: 'The rationale does not say plainly what it concludes.',
  },
  'conflicting-values': {
    severity: 'warning',
    meaning: 'The letter says two different things in the place the value was read from.',
  },
  'doubtful-date': {
    severity: 'warning',
    meaning:
      'A date of the prose was taken for the one wanted although its sentence does not say so plainly.',
  },
  'doubtful-diagnosis': {
    severity: 'warning',
    meaning: 'A phrase was taken for a diagnosis that may be another thing, or a part or a run of several.',
  },
  'unread-diagnosis': {
    severity: 'warning',
    meaning: 'The case summary speaks of diagnoses, or of more of them, in words that are not understood.',
  },
  'ruled-out-diagnosis': {
    severity: 'info',
    meaning: 'The letter names a condition to say that the worker does not have it.',
  },
  'unknown-treatment': {
    severity: 'warning',
    meaning: 'The treatment vocabulary does not know the disputed treatment.',
  },
  'ambiguous-treatment': {
    severity: 'warning',
    meaning: 'The disputed treatment belongs to two categories alike.',
  },
  'several-drugs': {
    severity: 'info',
    meaning: 'A title asks for several drugs: none of them is taken apart.',
  },
  'several-quantities': {
    severity: 'info',
    meaning: 'A title gives several quantities or days of one kind: none of them is taken.',
  },
  'quantity-mismatch': {
    severity: 'warning',
    meaning: 'What was requested is not what was authorised and what is left in dispute.',
  },
  'implausible-age': { severity: 'warning', meaning: 'The age at injury lies outside 14 to 100 years.' },
  'missing-section': {
    severity: 'warning',
    meaning: 'A section that every letter of this format has is missing.',
  },
  'missing-header': { severity: 'warning', meaning: 'A 2014 letter came without its header table.' },
  'section-length': { severity: 'warning', meaning: 'A section or rationale is unusually short or long.' },
  'no-evidence': { severity: 'warning', meaning: 'A value has no place in the letter to show for it.' },
  // Raised by `reconcile` into its own file: records depend on their letter alone.
  'index-disagreement': {
    severity: 'warning',
    meaning: "`reconcile`: the State's index gives another value than the letter.",
  },
  'index-request-unmatched': {
    severity: 'warning',
    meaning:
      '`reconcile`: a request of the letter has no row in the index, or a row has no request in the letter.',
  },
  'index-case-absent': {
    severity: 'info',
    meaning: "`reconcile`: the index does not hold the letter's case.",
  },
  'index-letter-absent': {
    severity: 'info',
    meaning: '`reconcile`: the index holds a case of which the store has no letter.',
  },
  'index-unreadable': {
    severity: 'warning',
    meaning: '`reconcile`: a cell of the index is not of the form its column should have.',
  },
} as const satisfies Record<string, FindingRule>;

export type FindingCode = keyof typeof FINDING_RULES;
