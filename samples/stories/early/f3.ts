import { type EarlyExpected, type EarlyLetter, reviewerOf } from '../../generator/early-letter.ts';
import { SANS, TIMES, TYPEWRITER } from '../../generator/fonts.ts';

const SECTIONS = ['determination_method', 'documents_reviewed', 'case_summary', 'issues'];
const LEAD_INS = {
  summary:
    'The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  issues: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
} as const;

type Told = Pick<EarlyExpected, 'caseNumber' | 'dates' | 'reviewer' | 'issues' | 'summary'>;

function expectedOf(told: Told): EarlyExpected {
  const common = { letterFormat: 'F3', priority: 'standard', sections: SECTIONS } as const;
  return { ...common, ...told, status: 'needs_review', findings: ['unverified-format'] };
}

/** Letters of the turn of the year 2013/14. How they print their issues is unknown: four guesses. */
export const F3_LETTERS: readonly EarlyLetter[] = [
  {
    name: 'CM13-9900121',
    about: 'header in one column; requests numbered, decided by a statement',
    style: { face: TIMES, size: 12 },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

Case Number: CM13-9900121
Date of Injury: 04/02/2012
UR Denial Date: 10/09/2013
Application Received: 10/21/2013
Date Assigned: 11/08/2013
Decision Date: 01/03/2014
Priority: Standard

^HOW THE IMR FINAL DETERMINATION WAS MADE

All papers of the invented case went to one physician reviewer. The physician reviewer is Board Certified in Family Practice and is licensed to practice in California. The reviewer works in an office of three.

^DOCUMENTS REVIEWED

The application, the denial of 10/09/2013, and the notes of six visits.

---
^CLINICAL CASE SUMMARY

${LEAD_INS.summary}

The patient is a 55-year-old male fitter who knelt on a bolt on 04/02/2012. He was diagnosed with right knee bursitis. Kneeling is half of his work.

^IMR DECISION(S) AND RATIONALE(S)

${LEAD_INS.issues}

*1. Knee pads, one pair is medically necessary and appropriate.

The Claims Administrator based its decision on the knee chapter of the treatment schedule.

The Physician Reviewer's decision rationale: Pads cost little and keep the knee off the floor. The pads are medically necessary.

---
*2. Ultrasound of the right knee is not medically necessary and appropriate.

The Claims Administrator based its decision on the knee chapter of the treatment schedule.

The Physician Reviewer's decision rationale: The bursa can be felt by hand. The picture is not medically necessary.`,
    expected: expectedOf({
      caseNumber: 'CM13-9900121',
      dates: {
        injury: '2012-04-02',
        assigned: '2013-11-08',
        decision: '2014-01-03',
        urDenial: '2013-10-09',
        applicationReceived: '2013-10-21',
      },
      reviewer: reviewerOf(['California'], ['Family Practice']),
      issues: [
        { heading: 'Knee pads, one pair', decision: 'overturned' },
        { heading: 'Ultrasound of the right knee', decision: 'upheld' },
      ],
      summary: ['The patient is a 55-year-old male fitter', 'Kneeling is half of his work.'],
    }),
  },
  {
    name: 'CM13-9900122',
    about: 'header in two columns; titles and labels as in 2014',
    style: { face: SANS, size: 11, foot: 'page-of' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

Case Number:\tCM13-9900122\tDate of Injury:\t09/15/2010
Date Assigned:\t11/20/2013\tUR Denial Date:\t10/18/2013
Decision Date:\t01/10/2014\tApplication Received:\t10/30/2013
Priority:\tStandard

^HOW THE IMR FINAL DETERMINATION WAS MADE

All papers of the invented case went to one physician reviewer. The physician reviewer is Board Certified in Neurology and is licensed to practice in Florida.

^DOCUMENTS REVIEWED

The application, the denial, a nerve study.

^CLINICAL CASE SUMMARY

${LEAD_INS.summary}

The injured worker is a 43-year-old female typist with tingling hands since 09/15/2010. She was diagnosed with bilateral carpal tunnel syndrome. A first study was done three years ago.

^IMR DECISION(S) AND RATIONALE(S)

${LEAD_INS.issues}

*Repeat nerve conduction study of both arms: Overturned

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS ACOEM.

Decision rationale: Three years are long for a nerve that is pressed. The study is medically necessary.

*Vitamin B6, 100 tablets: Upheld

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS ACOEM.

Decision rationale: No lack of it was measured. The tablets are not medically necessary.`,
    expected: expectedOf({
      caseNumber: 'CM13-9900122',
      dates: {
        injury: '2010-09-15',
        assigned: '2013-11-20',
        decision: '2014-01-10',
        urDenial: '2013-10-18',
        applicationReceived: '2013-10-30',
      },
      reviewer: reviewerOf(['Florida'], ['Neurology']),
      issues: [
        { heading: 'Repeat nerve conduction study of both arms', decision: 'overturned' },
        { heading: 'Vitamin B6, 100 tablets', decision: 'upheld' },
      ],
      summary: ['The injured worker is a 43-year-old female typist', 'was done three years ago.'],
    }),
  },
  {
    name: 'CM13-9900123',
    about: 'typewriter face, the title and its statement on two lines',
    style: { face: TYPEWRITER, size: 10.5, head: ['REVIEW COPY'], foot: 'page-of' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

Case Number: CM13-9900123
Date Assigned: 12/02/2013
Date of Injury: 05/27/2013
UR Denial Date: 11/01/2013
Application Received: 11/12/2013
Decision Date: 02/05/2014
Priority: Standard

^HOW THE IMR FINAL DETERMINATION WAS MADE

All papers of the invented case went to one reviewer. The physician reviewer is Board Certified in Psychiatry and is licensed to practice in California.

^DOCUMENTS REVIEWED

A letter of the treating psychologist and the denial.

---
^CLINICAL CASE SUMMARY

${LEAD_INS.summary}

A 31-year-old male guard saw a colleague fall on 05/27/2013. He was diagnosed with adjustment disorder. He keeps away from stairs.

^IMR DECISION(S) AND RATIONALE(S)

${LEAD_INS.issues}

*1. Eight sessions of cognitive behavioral therapy
*is medically necessary and appropriate.

The Claims Administrator based its decision on the chronic pain guideline.

The Physician Reviewer's decision rationale: Fear that keeps a guard from stairs keeps him from work. The sessions are medically necessary.

---
*2. A gym membership for one year
*is not medically necessary and appropriate.

The Claims Administrator based its decision on the chronic pain guideline.

The Physician Reviewer's decision rationale: No one would watch over the exercise. The membership is not medically necessary.`,
    expected: expectedOf({
      caseNumber: 'CM13-9900123',
      dates: {
        injury: '2013-05-27',
        assigned: '2013-12-02',
        decision: '2014-02-05',
        urDenial: '2013-11-01',
        applicationReceived: '2013-11-12',
      },
      reviewer: reviewerOf(['California'], ['Psychiatry']),
      issues: [
        { heading: 'Eight sessions of cognitive behavioral therapy', decision: 'overturned' },
        { heading: 'A gym membership for one year', decision: 'upheld' },
      ],
      summary: ['A 31-year-old male guard saw', 'He keeps away from stairs.'],
    }),
  },
  {
    name: 'CM13-9900124',
    about: 'requests in sentences, no blank lines, a wide margin',
    style: { face: TIMES, size: 11, margin: 90, foot: 'number' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

UR Denial Date: 10/28/2013
Date of Injury: 08/19/2009
Case Number: CM13-9900124
Application Received: 11/06/2013
Decision Date: 01/29/2014
Date Assigned: 11/25/2013
Priority: Standard

^HOW THE IMR FINAL DETERMINATION WAS MADE
All papers of the invented case went to one reviewer. The physician reviewer is Board Certified in Pain Medicine and is licensed to practice in Ohio.

^DOCUMENTS REVIEWED
The notes of two years and the denial.

^CLINICAL CASE SUMMARY
${LEAD_INS.summary}
The claimant is a 60-year-old female nurse who caught a falling patient on 08/19/2009. She was diagnosed with chronic low back pain. She walks a mile each evening.

^IMR DECISION(S) AND RATIONALE(S)
${LEAD_INS.issues}
1) The request for Cyclobenzaprine 7.5 mg #90 was not medically necessary and appropriate.
The Claims Administrator based its decision on the chronic pain guideline.
The Physician Reviewer's decision rationale: It is meant for some weeks, and she has had it for two years. The drug is not medically necessary.
2) The request for a lumbar home exercise kit was medically necessary and appropriate.
The Claims Administrator based its decision on the chronic pain guideline.
The Physician Reviewer's decision rationale: She does what she is shown. The kit is medically necessary.`,
    expected: expectedOf({
      caseNumber: 'CM13-9900124',
      dates: {
        injury: '2009-08-19',
        assigned: '2013-11-25',
        decision: '2014-01-29',
        urDenial: '2013-10-28',
        applicationReceived: '2013-11-06',
      },
      reviewer: reviewerOf(['Ohio'], ['Pain Medicine']),
      issues: [
        { heading: 'Cyclobenzaprine 7.5 mg #90', decision: 'upheld' },
        { heading: 'a lumbar home exercise kit', decision: 'overturned' },
      ],
      summary: ['The claimant is a 60-year-old female nurse', 'She walks a mile each evening.'],
    }),
  },
];
