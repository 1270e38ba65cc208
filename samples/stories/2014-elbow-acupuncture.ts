import { plain, type Story } from '../generator/story.ts';

/** A letter of 2014 whose header table was left out; targets of links stand in the middle of its rationale. */
export const elbowAcupuncture2014: Story = {
  caseNumber: 'CM14-9900009',
  layout: 'F4',
  traps: [
    'no header table: nothing to take the case number and dates from',
    'stray link targets within the rationale',
    'redactions left blank',
  ],
  header: null,
  reviewer: {
    statesOfLicensure: ['California'],
    specialties: ['Family Practice'],
    subspecialties: [],
    printed: {
      kind: 'sentence',
      text: 'The expert reviewer is Board Certified in Family Practice and is licensed to practice in California.',
    },
  },
  caseSummary:
    'The patient is a 33-year-old male with date of injury of 01/09/2013. He scrubs kettles in a bakery. The listed diagnosis per  dated 02/25/2014 is lateral epicondylitis of the right elbow. According to  the outer elbow hurts when a lid is twisted and when the wrist is bent back against a hand. A strap and an injection of cortisone wore off by the spring. He wishes to avoid another needle with cortisone in it. Utilization review denied the visits on 03/31/2014.',
  patient: { age: 33, sex: 'male' },
  diagnoses: [{ text: 'lateral epicondylitis of the right elbow' }],
  narrative: { dateOfInjury: '2013-01-09', urDecisionDate: '2014-03-31' },
  issues: [
    {
      title: plain('12 Acupuncture visits for the right elbow'),
      decision: 'upheld',
      category: ['Rehabilitation', 'Acupuncture'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Elbow Chapter, https://www.example.org/elbow/acupuncture.',
        basis: 'non_mtus',
        citations: [
          {
            family: 'ODG',
            title:
              'Official Disability Guidelines (ODG) Elbow Chapter, https://www.example.org/elbow/acupuncture',
            year: null,
            sections: [],
          },
        ],
      },
      reviewer: {
        kind: 'printed',
        text: 'Decision based on MTUS Acupuncture Treatment Guidelines.',
        basis: 'mtus',
        citations: [{ family: 'MTUS', title: 'Acupuncture Treatment', year: null, sections: [] }],
      },
      rationale:
        'The schedule opens with a trial of three to six visits and wants to see gains before it pays for more.\fTwelve at once leave no room for that look. In this case, the requested twelve acupuncture visits are not medically necessary. Recommendation is for denial.',
      finding: 'not_medically_necessary',
    },
  ],
  findings: [{ code: 'missing-header', path: '/dates' }],
  strayLines: ['http://www.example.org/elbow/acupuncture', 'http://www.example.org/elbow/acupuncture'],
};
