import { type EarlyExpected, type EarlyLetter, reviewerOf } from '../../generator/early-letter.ts';
import { SANS, TIMES, TYPEWRITER } from '../../generator/fonts.ts';
import { HEADINGS, LABELS, LEAD_INS, METHOD_PARAGRAPH } from '../../generator/formula.ts';

const SECTIONS = ['cover_letter', 'determination_method', 'case_summary', 'issues'];

interface Case {
  readonly number: string;
  readonly injury: string;
  readonly urDenial: string;
  readonly received: string;
  readonly assigned: string;
  readonly decided: string;
}

/** `2014-05-06` as `05/06/2014`. */
function us(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${month}/${day}/${year}`;
}

function header({ number, injury, urDenial, received, assigned, decided }: Case): string {
  return `Case Number:\t${number}
Date Assigned:\t${us(assigned)}\tDate of Injury:\t${us(injury)}
Decision Date:\t${us(decided)}\tUR Denial Date:\t${us(urDenial)}
Priority:\tStandard\tApplication Received:\t${us(received)}`;
}

function determination(reviewer: string, summary: string, issues: string): string {
  return `^${HEADINGS.method}
${METHOD_PARAGRAPH}
${reviewer}

^${HEADINGS.caseSummary}
${LEAD_INS.caseSummary}

${summary}

^${HEADINGS.issues}
${LEAD_INS.issues}

${issues}`;
}

function issue(title: string, decision: string, basis: string, rationale: string): string {
  return `*${title}: ${decision}

${LABELS.claimsAdministrator} ${basis}

${LABELS.reviewer} ${basis}

${LABELS.rationale} ${rationale}`;
}

const NO_EVIDENCE = 'The Claims Administrator did not cite any medical evidence for its decision.';
const LOW_BACK = 'Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods.';

function expectedOf(
  told: Case,
  letterFormat: 'F4' | 'F5',
  rest: Pick<EarlyExpected, 'reviewer' | 'issues' | 'summary' | 'status' | 'findings'>,
): EarlyExpected {
  const { number, injury, urDenial, received, assigned, decided } = told;
  const dates = { injury, assigned, decision: decided, urDenial, applicationReceived: received };
  return { letterFormat, caseNumber: number, priority: 'standard', dates, sections: SECTIONS, ...rest };
}

const brace: Case = {
  number: 'CM14-9900131',
  injury: '2013-09-04',
  urDenial: '2014-03-10',
  received: '2014-03-21',
  assigned: '2014-04-07',
  decided: '2014-06-12',
};
const heat: Case = {
  number: 'CM14-9900132',
  injury: '2012-11-20',
  urDenial: '2014-04-02',
  received: '2014-04-11',
  assigned: '2014-04-28',
  decided: '2014-07-08',
};
const two: Case = {
  number: 'CM16-9900133',
  injury: '2015-07-13',
  urDenial: '2016-09-01',
  received: '2016-09-14',
  assigned: '2016-10-03',
  decided: '2016-10-31',
};
const wrong: Case = {
  number: 'CM16-9900134',
  injury: '2014-12-01',
  urDenial: '2016-10-04',
  received: '2016-10-17',
  assigned: '2016-11-02',
  decided: '2016-12-01',
};

function labels({ number, injury, urDenial, received }: Case, separator: string): string {
  return [
    `Employee:${separator}Invented Person`,
    `Claim Number:${separator}00-${number.slice(-3)}`,
    `Date of UR Decision:${separator}${us(urDenial)}`,
    `Date of Injury:${separator}${us(injury)}`,
    `IMR Application Received:${separator}${us(received)}`,
    `MAXIMUS Case Number:${separator}${number}`,
  ].join('\n');
}

function cover(about: Case, separator: string, outcome: string): string {
  return `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

^IMR FINAL DETERMINATION

${labels(about, separator)}

Dear Invented Person:

The invented review of this case is done, and this page goes in front of what was decided.

Final Determination: ${outcome}. The reasons stand on the pages behind this one.

Sincerely,

The invented medical director
---
`;
}

/** Letters with a cover letter in front. No cover letter was seen: labels and formula are by description. */
export const COVER_LETTERS: readonly EarlyLetter[] = [
  {
    name: brace.number,
    about: 'labels in one column; upheld as a whole',
    style: { face: TIMES, size: 12 },
    text: `${cover(brace, ' ', 'UPHOLD')}${header(brace)}

${determination(
  'The expert reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in California.',
  'The patient is a 50-year-old male with date of injury of 09/04/2013. He twisted the left ankle on a kerb. He was diagnosed with left ankle sprain. The utilization review dated 03/10/2014 denied the request. The swelling is gone by noon, not by night.',
  issue(
    'Custom ankle brace, left',
    'Upheld',
    NO_EVIDENCE,
    'A brace from the shelf holds a sprain as well. The custom brace is not medically necessary.',
  ),
)}`,
    expected: expectedOf(brace, 'F4', {
      reviewer: reviewerOf(['California'], ['Orthopedic Surgery']),
      issues: [{ heading: 'Custom ankle brace, left', decision: 'upheld' }],
      summary: ['The patient is a 50-year-old male with', 'gone by noon, not by night.'],
      status: 'accepted',
      findings: [],
    }),
  },
  {
    name: heat.number,
    about: 'typewriter face, labels and values in two columns; overturned as a whole',
    style: { face: TYPEWRITER, size: 10.5, foot: 'page-of' },
    text: `${cover(heat, '\t', 'OVERTURN')}${header(heat)}

${determination(
  'The expert reviewer is Board Certified in Family Practice and is licensed to practice in Nevada.',
  'The patient is a 37-year-old female with date of injury of 11/20/2012. She pulled a stuck drawer. She was diagnosed with lumbar sprain. The utilization review dated 04/02/2014 denied the request. Warmth lets her bend in the mornings.',
  issue(
    'Heating pad, purchase',
    'Overturned',
    NO_EVIDENCE,
    'Warmth at home is foreseen, and it lets her work. The heating pad is medically necessary.',
  ),
)}`,
    expected: expectedOf(heat, 'F4', {
      reviewer: reviewerOf(['Nevada'], ['Family Practice']),
      issues: [{ heading: 'Heating pad, purchase', decision: 'overturned' }],
      summary: ['The patient is a 37-year-old female with', 'bend in the mornings.'],
      status: 'accepted',
      findings: [],
    }),
  },
  {
    name: two.number,
    about: 'a letter of 2016; partially overturned',
    style: { face: SANS, size: 11 },
    text: `${cover(two, ' ', 'PARTIAL OVERTURN')}${header(two)}

${determination(
  '\nThe Expert Reviewer has the following credentials:\nState(s) of Licensure: California, Texas\nCertification(s)/Specialty: Physical Medicine & Rehabilitation',
  'The injured worker is a 45 year old male who was injured on 7/13/2015 when a hand truck rolled back. He was diagnosed with lumbar strain. On 9/1/2016 utilization review denied both requests. He naps in the car to rest his back.',
  [
    issue(
      'Physical therapy, 6 visits',
      'Overturned',
      LOW_BACK,
      'A short course to learn exercises is foreseen. The therapy is medically necessary.',
    ),
    issue(
      'Acupuncture, 24 visits',
      'Upheld',
      LOW_BACK,
      'Nothing is known of what a first course would do. So many visits are not medically necessary.',
    ),
  ].join('\n\n'),
)}`,
    expected: expectedOf(two, 'F5', {
      reviewer: reviewerOf(['California', 'Texas'], ['Physical Medicine & Rehabilitation']),
      issues: [
        { heading: 'Physical therapy, 6 visits', decision: 'overturned' },
        { heading: 'Acupuncture, 24 visits', decision: 'upheld' },
      ],
      summary: ['The injured worker is a 45 year old male', 'car to rest his back.'],
      status: 'accepted',
      findings: [],
    }),
  },
  {
    name: wrong.number,
    about: 'the cover letter gives another date of injury and another outcome',
    style: { face: TIMES, size: 11, head: ['Public copy'], foot: 'number' },
    text: `${cover({ ...wrong, injury: '2014-12-11' }, ' ', 'OVERTURN')}${header(wrong)}

${determination(
  '\nThe Expert Reviewer has the following credentials:\nState(s) of Licensure: New York\nCertification(s)/Specialty: Internal Medicine',
  'The injured worker is a 58 year old female who was injured on 12/1/2014 in a fall on ice. She was diagnosed with lumbar strain. On 10/4/2016 utilization review denied the request. She has not fallen since.',
  issue(
    'Massage therapy, 6 visits',
    'Upheld',
    LOW_BACK,
    'The first visits did nothing for her. More are not medically necessary.',
  ),
)}`,
    expected: expectedOf(wrong, 'F5', {
      reviewer: reviewerOf(['New York'], ['Internal Medicine']),
      issues: [{ heading: 'Massage therapy, 6 visits', decision: 'upheld' }],
      summary: ['The injured worker is a 58 year old female', 'She has not fallen since.'],
      status: 'needs_review',
      findings: ['conflicting-values'],
    }),
  },
];
