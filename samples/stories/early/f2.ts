import { type EarlyLetter, reviewerOf } from '../../generator/early-letter.ts';
import { SANS, TIMES, TYPEWRITER } from '../../generator/fonts.ts';

const SECTIONS = ['issues', 'reviewer_qualifications', 'case_summary'];
const REVIEW = { status: 'needs_review', findings: ['unverified-format'] } as const;
/** Nothing but the course of the story says that its date is that of the injury. */
const DATE_DOUBTED = { status: 'needs_review', findings: ['unverified-format', 'doubtful-date'] } as const;

/** Letters of autumn 2013, which list their determinations twice. */
export const F2_LETTERS: readonly EarlyLetter[] = [
  {
    name: 'CM13-9900111',
    about: 'two requests, one of them with `notmedically` in one word; no case number',
    style: { face: TIMES, size: 12 },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Notice of Independent Medical Review Determination

Dated: 10/3/2013

1) MAXIMUS Federal Services, Inc. has determined the request for a home traction unit is notmedically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for 6 visits of massage therapy is medically necessary and appropriate.

*INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 9/4/2013 disputing the Utilization Review Denial dated 8/26/2013. A Notice of Assignment and Request for Information was provided to the above parties on 9/17/2013. A decision has been made for each of the treatment and/or services that were in dispute:

1) MAXIMUS Federal Services, Inc. has determined the request for a home traction unit is notmedically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for 6 visits of massage therapy is medically necessary and appropriate.

*Medical Qualifications of the Expert Reviewer:
The independent doctor who made the decision has no ties to anybody in the dispute. The physician reviewer is Board Certified in Occupational Medicine and is licensed to practice in California.

*Case Summary:
The patient is a 38 year-old male who braked hard on 5/9/2013 and hurt his neck on the head rest. He was diagnosed with cervical strain. Tablets made him sleepy at the wheel, so he stopped them.`,
    expected: {
      ...DATE_DOUBTED,
      letterFormat: 'F2',
      caseNumber: null,
      priority: null,
      dates: {
        injury: null,
        assigned: '2013-09-17',
        decision: '2013-10-03',
        urDenial: '2013-08-26',
        applicationReceived: '2013-09-04',
      },
      reviewer: reviewerOf(['California'], ['Occupational Medicine']),
      issues: [
        { heading: 'a home traction unit', decision: 'upheld' },
        { heading: '6 visits of massage therapy', decision: 'overturned' },
      ],
      summary: ['The patient is a 38 year-old male', 'so he stopped them.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900112',
    about: 'labels in two columns on the first page, typewriter face, reasons below the case summary',
    style: { face: TYPEWRITER, size: 10.5, foot: 'page-of' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

^Notice of Independent Medical Review Determination

Dated: 11/12/2013

Employee:\tInvented Person
Claim Number:\t00-112-Z
Date of UR Decision:\t9/20/2013
Date of Injury:\t2/7/2011
IMR Application Received:\t10/1/2013
MAXIMUS Case Number:\tCM13-9900112

1. MAXIMUS Federal Services, Inc. has determined the request for a lumbar epidural steroid injection at L4-L5 is not medically necessary and appropriate.
---
*INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 10/1/2013 disputing the Utilization Review Denial dated 9/20/2013. A Notice of Assignment and Request for Information was provided to the above parties on 10/16/2013. A decision has been made for each of the treatment and/or services that were in dispute:

1. MAXIMUS Federal Services, Inc. has determined the request for a lumbar epidural steroid injection at L4-L5 is not medically necessary and appropriate.

*Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Anesthesiology, has a subspecialty in Pain Medicine and is licensed to practice in California and Texas.

*Case Summary:
The patient is a 52 year-old female with a date of injury of 2/7/2011. A shelf slid against her back in a store room. The diagnoses are lumbar radiculopathy and low back pain. Her toes have gone numb on one side.

1. Regarding the request for a lumbar epidural steroid injection at L4-L5:

The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines.

Rationale for the Decision: The picture and the nerve study name two different roots. An injection at one of them is not medically necessary.`,
    expected: {
      ...REVIEW,
      letterFormat: 'F2',
      caseNumber: 'CM13-9900112',
      priority: null,
      dates: {
        injury: '2011-02-07',
        assigned: '2013-10-16',
        decision: '2013-11-12',
        urDenial: '2013-09-20',
        applicationReceived: '2013-10-01',
      },
      reviewer: reviewerOf(['California', 'Texas'], ['Anesthesiology'], ['Pain Medicine']),
      issues: [{ heading: 'a lumbar epidural steroid injection at L4-L5', decision: 'upheld' }],
      summary: ['The patient is a 52 year-old female', 'gone numb on one side.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900113',
    about: 'the two lists decide differently',
    style: { face: SANS, size: 11, head: ['Public copy'], foot: 'number' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^Notice of Independent Medical Review Determination

Dated: 12/2/2013

(1) MAXIMUS Federal Services, Inc. has determined the request for a wheeled walker is medically necessary and appropriate.

(2) MAXIMUS Federal Services, Inc. has determined the request for a shower chair is not medically necessary and appropriate.

*INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 10/22/2013 disputing the Utilization Review Denial dated 10/11/2013. A Notice of Assignment and Request for Information was provided to the above parties on 11/5/2013. A decision has been made for each of the treatment and/or services that were in dispute:

(1) MAXIMUS Federal Services, Inc. has determined the request for a wheeled walker is not medically necessary and appropriate.

(2) MAXIMUS Federal Services, Inc. has determined the request for a shower chair is not medically necessary and appropriate.

*Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in Arizona.

*Case Summary:
This 66-year-old male worker stepped off a loading dock on 3/18/2013. He was diagnosed with a right hip fracture. The bone has knit, his stride has not come back.`,
    expected: {
      status: 'needs_review',
      findings: ['unverified-format', 'doubtful-date', 'conflicting-values', 'missing-value'],
      letterFormat: 'F2',
      caseNumber: null,
      priority: null,
      dates: {
        injury: null,
        assigned: '2013-11-05',
        decision: '2013-12-02',
        urDenial: '2013-10-11',
        applicationReceived: '2013-10-22',
      },
      reviewer: reviewerOf(['Arizona'], ['Orthopedic Surgery']),
      issues: [
        { heading: 'a wheeled walker', decision: null },
        { heading: 'a shower chair', decision: 'upheld' },
      ],
      summary: ['This 66-year-old male worker stepped', 'his stride has not come back.'],
      sections: SECTIONS,
    },
  },
  {
    name: 'CM13-9900114',
    about: 'four requests over a page break, a date in words, wide type',
    style: { face: TYPEWRITER, size: 12, margin: 60, foot: 'number' },
    text: `^MAXIMUS FEDERAL SERVICES, INC.
^NOTICE OF INDEPENDENT MEDICAL REVIEW DETERMINATION

Dated: September 30, 2013

MAXIMUS Case Number: CM13-9900114
Date of Injury: 6/6/2012

Issue 1: MAXIMUS Federal Services, Inc. has determined the request for Norco 5/325 mg #60 is not medically necessary and appropriate.
Issue 2: MAXIMUS Federal Services, Inc. has determined the request for Lidoderm 5% patches #30 is not medically necessary and appropriate.
Issue 3: MAXIMUS Federal Services, Inc. has determined the request for a TENS unit, one month rental, is medically necessary and appropriate.
Issue 4: MAXIMUS Federal Services, Inc. has determined the request for an orthopedic consultation is medically necessary and appropriate.

*INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 8/19/2013 disputing the Utilization Review Denial dated 8/7/2013. A Notice of Assignment and Request for Information was provided to the above parties on 9/3/2013. A decision has been made for each of the treatment and/or services that were in dispute:

Issue 1: MAXIMUS Federal Services, Inc. has determined the request for Norco 5/325 mg #60 is not medically necessary and appropriate.
Issue 2: MAXIMUS Federal Services, Inc. has determined the request for Lidoderm 5% patches #30 is not medically necessary and appropriate.
Issue 3: MAXIMUS Federal Services, Inc. has determined the request for a TENS unit, one month rental, is medically necessary and appropriate.
Issue 4: MAXIMUS Federal Services, Inc. has determined the request for an orthopedic consultation is medically necessary and appropriate.

*Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Physical Medicine and Rehabilitation and is licensed to practice in New York.

*Case Summary:
The claimant is a 49 year old female baker whose sleeve caught in a mixer on 6/6/2012. She was diagnosed with a right elbow sprain. Cold mornings stiffen the joint.`,
    expected: {
      ...REVIEW,
      letterFormat: 'F2',
      caseNumber: 'CM13-9900114',
      priority: null,
      dates: {
        injury: '2012-06-06',
        assigned: '2013-09-03',
        decision: '2013-09-30',
        urDenial: '2013-08-07',
        applicationReceived: '2013-08-19',
      },
      reviewer: reviewerOf(['New York'], ['Physical Medicine and Rehabilitation']),
      issues: [
        { heading: 'Norco 5/325 mg #60', decision: 'upheld' },
        { heading: 'Lidoderm 5% patches #30', decision: 'upheld' },
        { heading: 'a TENS unit, one month rental', decision: 'overturned' },
        { heading: 'an orthopedic consultation', decision: 'overturned' },
      ],
      summary: ['The claimant is a 49 year old female baker', 'Cold mornings stiffen the joint.'],
      sections: SECTIONS,
    },
  },
];
