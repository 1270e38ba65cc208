import { TIMES, TYPEWRITER } from './fonts.ts';
import { drawMarkup } from './markup.ts';
import type { DrawnPage } from './page-flow.ts';

/** A paper that speaks as determinations do, and is none that is known. */
export interface OtherPaper {
  readonly name: string;
  readonly about: string;
  /** What must be found about it. */
  readonly finding: string;
  readonly pages: readonly DrawnPage[];
}

const LETTER = `Case Number:\tCM16-9900301
Date Assigned:\t12/12/2016\tDate of Injury:\t05/06/2015
Decision Date:\t01/10/2017\tUR Denial Date:\t11/15/2016
Priority:\tStandard\tApplication Received:\t11/28/2016

^HOW THE IMR FINAL DETERMINATION WAS MADE
ORGANISATION Federal Services sent the complete case file to an expert reviewer, who has no ties to anybody in this invented dispute and weighed it by the rules for such reviews. What one reviewer does in every case, this one did in this case, page by page, and stays unnamed, as the rules ask of every one of them.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Family Practice

^CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

The injured worker is a 40 year old male who was injured on 5/6/2015 while stacking chairs. He was diagnosed with lumbar strain. Therapy helped him for some weeks.

^IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

*MRI of the lumbar spine: OUTCOME

Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.

ORGANISATION guideline: Decision based on MTUS Low Back Complaints 2004.

Decision rationale: No red flag is described, and the nerves are sound. The request is not medically necessary.`;

const letter = (organisation: string, decision: string): string =>
  LETTER.replaceAll('ORGANISATION', organisation).replace('OUTCOME', decision);

const PAPERS: readonly (readonly [name: string, about: string, text: string, finding?: string])[] = [
  ['other-organisation', 'a letter of 2016 by another organisation', letter('ACME', 'Upheld')],
  ['decision-modified', 'a letter of 2016 that decides in a new word', letter('MAXIMUS', 'Modified')],
  [
    'application',
    'an application for review, with all labels of a header',
    `^STATE OF CALIFORNIA
^APPLICATION FOR INDEPENDENT MEDICAL REVIEW

Employee Name: Invented Person
Date of Injury: 06/08/2016
Claim Number: 00-77
Date of UR Decision: 11/01/2016
MAXIMUS Case Number: CM16-9900302
Priority: Standard

The claims administrator has determined the request for an MRI is not medically necessary and appropriate.`,
  ],
  [
    'notice-of-assignment',
    'a notice that a review was assigned, under the letterhead of determinations',
    `^MAXIMUS FEDERAL SERVICES, INC.
^Independent Medical Review

^NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION

Dated: 9/23/2013

MAXIMUS Case Number: CM13-9900303
Date of Injury: 1/2/2013

An application for Independent Medical Review was filed on 9/6/2013 disputing the Utilization Review Denial dated 8/30/2013. All records of the invented case are asked for.`,
  ],
  [
    'petition',
    'a petition that quotes a whole determination',
    `^WORKERS' COMPENSATION APPEALS BOARD

^PETITION APPEALING A DETERMINATION

The invented letter reads:

${letter('MAXIMUS', 'Upheld')}`,
  ],
  [
    'letter-about',
    'a letter to a client about a determination',
    `Dear Client:

Here is what they decided, word for word.

${letter('MAXIMUS', 'Upheld')}`,
  ],
  [
    'invoice',
    'an invoice for a review',
    `^INVOICE

MAXIMUS Federal Services
Case Number: CM16-9900304
Decision Date: 01/10/2017

MRI of the lumbar spine: Upheld
One standard review: $390.00`,
  ],
  [
    'progress-report',
    'a report of the treating doctor',
    `^PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT

Patient: Invented Person
Date of Injury: 06/08/2016

CASE SUMMARY: A 40 year old male with a sore back.

DECISION: The MRI is medically necessary and appropriate.`,
  ],
  [
    'reading-guide',
    'a guide that shows each heading of a determination, and an example',
    `^HOW TO READ YOUR LETTER

^HOW THE IMR FINAL DETERMINATION WAS MADE
Here stands who judged.
State(s) of Licensure: California
Certification(s)/Specialty: Family Practice

^CLINICAL CASE SUMMARY
Here stands the story.

^IMR ISSUES, DECISIONS AND RATIONALES
Here stands what was decided, as in this example:

MRI of the knee: Upheld

Claims Administrator guideline: what the insurer used.

MAXIMUS guideline: what the reviewer used.

Decision rationale: why. It is not medically necessary.`,
  ],
  [
    'quoted-in-a-message',
    'a whole determination in a message about it',
    `I pasted the letter below, what do we do now?

${letter('MAXIMUS', 'Upheld')}`,
    'foreign-text',
  ],
  [
    'rescinded',
    'a determination, and behind it the order that takes it back',
    `${letter('MAXIMUS', 'Upheld')}
---
^ORDER

The invented determination above is rescinded. Another reviewer looks at the request.`,
    'foreign-text',
  ],
  [
    'with-remarks',
    'a determination into which a reader wrote',
    letter('MAXIMUS', 'Upheld').replace(
      'Decision rationale:',
      'Not what the guideline says, ask the doctor about it.\n\nDecision rationale:',
    ),
    'foreign-text',
  ],
];

export const OTHER_PAPERS: readonly OtherPaper[] = PAPERS.map(([name, about, text, finding], index) => ({
  name,
  about,
  finding: finding ?? 'unknown-format',
  pages: drawMarkup(text, { face: index % 2 === 0 ? TIMES : TYPEWRITER, size: 11 }),
}));
