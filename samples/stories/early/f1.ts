import { type EarlyLetter, NO_DATES, reviewerOf } from '../../generator/early-letter.ts';
import { SANS, TIMES, TYPEWRITER } from '../../generator/fonts.ts';

const F1 = { letterFormat: 'F1', caseNumber: null, priority: null, dates: NO_DATES } as const;
const SECTIONS = ['issues', 'case_summary', 'documents_reviewed', 'reviewer_qualifications'];
const REVIEW = { status: 'needs_review', findings: ['unverified-format'] } as const;
/** Nothing but the course of the story says that its date is that of the injury. */
const DATE_DOUBTED = { status: 'needs_review', findings: ['unverified-format', 'doubtful-date'] } as const;

/** Letters of early 2013, by their headings. */
export const F1_LETTERS: readonly EarlyLetter[] = [
  {
    name: 'CM13-9900101',
    about: 'the plainest letter of early 2013',
    style: { face: TIMES, size: 12 },
    text: `^MEDICAL PROFESSIONAL REVIEW

*ISSUE AT DISPUTE:
Twelve visits of aquatic therapy for the low back

*CASE SUMMARY:
The patient is a 46-year-old female who unloaded a dishwasher on 01/14/2013 and could not straighten up. She was diagnosed with lumbar strain. Six visits on land brought her back to half a shift.

*DOCUMENTS REVIEWED FOR DETERMINATION:
The application for review, the denial of the claims administrator and four notes of the treating doctor.

*MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:
The treatment schedule speaks of aquatic therapy where walking is to be spared.

*RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
Nothing keeps this worker from exercising on land. Water is for those whom weight would harm. The visits are not medically necessary.

*MEDICAL REVIEWER QUALIFICATIONS:
The physician reviewer is Board Certified in Family Practice and is licensed to practice in California. The reviewer sees patients three days a week.`,
    expected: {
      ...F1,
      ...DATE_DOUBTED,
      reviewer: reviewerOf(['California'], ['Family Practice']),
      issues: [{ heading: 'Twelve visits of aquatic therapy for the low back', decision: 'upheld' }],
      summary: ['The patient is a 46-year-old female', 'brought her back to half a shift.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900102',
    about: 'typewriter face, text on the line of its heading, page numbers',
    style: { face: TYPEWRITER, size: 10.5, foot: 'page-of' },
    text: `^MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE: Night splint for the right wrist

CASE SUMMARY: A 33 year old male packer has numb fingers since 02/20/2013. The doctor diagnosed right carpal tunnel syndrome. A splint by day did not help at night.

DOCUMENTS REVIEWED FOR DETERMINATION: Two notes of the hand clinic and the utilization review report.

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY: The chapter on the forearm, wrist and hand, because it names splints first.

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE WAS MEDICALLY NECESSARY: A splint at night is the first thing to try, and it was not tried yet. The splint is medically necessary.

MEDICAL REVIEWER QUALIFICATIONS: The reviewer is Board Certified in Orthopedic Surgery and Hand Surgery and is licensed to practice in California and Oregon.`,
    expected: {
      ...F1,
      ...REVIEW,
      reviewer: reviewerOf(['California', 'Oregon'], ['Orthopedic Surgery', 'Hand Surgery']),
      issues: [{ heading: 'Night splint for the right wrist', decision: 'overturned' }],
      summary: ['A 33 year old male packer', 'did not help at night.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900103',
    about: 'a running head, a sans-serif face, the request on two lines',
    style: { face: SANS, size: 11, head: ['Copy for the public file', 'of early reviews'], foot: 'number' },
    text: `^MEDICAL PROFESSIONAL REVIEW

*ISSUE AT DISPUTE:

Physical therapy for the left shoulder, two times a week for six weeks, after the first course of twelve visits ended in March

*CASE SUMMARY:

The worker is a 57-year-old male painter who reached over his head on 03/02/2012. He was diagnosed with left shoulder impingement. After twelve visits he lifts the arm to the ear again.

*DOCUMENTS REVIEWED FOR DETERMINATION:

Therapy notes, the doctor's request, the denial.

*MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:

The chronic pain guideline, since the first months are over.

*RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY:

The aim of the first course is reached, and exercises at home keep it. More visits are not medically necessary.

*MEDICAL REVIEWER QUALIFICATIONS:

The physician reviewer is Board Certified in Physical Medicine and Rehabilitation, and is licensed to practice in Nevada.`,
    expected: {
      ...F1,
      ...DATE_DOUBTED,
      reviewer: reviewerOf(['Nevada'], ['Physical Medicine and Rehabilitation']),
      issues: [
        {
          heading:
            'Physical therapy for the left shoulder, two times a week for six weeks, after the first course of twelve visits ended in March',
          decision: 'upheld',
        },
      ],
      summary: ['The worker is a 57-year-old male painter', 'lifts the arm to the ear again.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900104',
    about: 'the heading says one thing, the rationale another',
    style: { face: TYPEWRITER, size: 12, margin: 62 },
    text: `^MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:
A cane

CASE SUMMARY:
The patient is a 61-year-old female gardener. A wheelbarrow tipped onto her right knee on 01/30/2013. She was diagnosed with a right knee contusion. She holds on to walls when she walks.

DOCUMENTS REVIEWED FOR DETERMINATION:
One note, one film, the denial.

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:
The knee chapter.

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
A fall would cost more than any cane. The cane is medically necessary.

MEDICAL REVIEWER QUALIFICATIONS:
The physician reviewer is Board Certified in Internal Medicine and is licensed to practice in California.`,
    expected: {
      ...F1,
      status: 'needs_review',
      findings: ['unverified-format', 'conflicting-values', 'missing-value'],
      reviewer: reviewerOf(['California'], ['Internal Medicine']),
      issues: [{ heading: 'A cane', decision: null }],
      summary: ['The patient is a 61-year-old female gardener.', 'holds on to walls when she walks.'],
      sections: SECTIONS,
    },
  },
];
