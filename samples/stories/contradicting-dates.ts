import { chapter, mtus, outside, plain, type Story } from '../generator/story.ts';

/** The prose gives other dates than the header table, and citations carry addresses over line ends. */
export const contradictingDates: Story = {
  caseNumber: 'CM17-9900004',
  layout: 'F5',
  traps: [
    'date of injury in the prose contradicts the header',
    'date of the utilization review in the prose contradicts the header',
    'neither age nor sex stated',
    'citation outside of the schedule with an address broken over lines',
    'inner colon in a title with a date of service',
  ],
  header: {
    priority: 'standard',
    injury: '2016-03-14',
    assigned: '2017-01-18',
    decision: '2017-02-15',
    urDenial: '2016-12-22',
    applicationReceived: '2017-01-09',
  },
  reviewer: {
    statesOfLicensure: ['Ohio', 'California'],
    specialties: ['Internal Medicine', 'Occupational Medicine'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ', ' },
  },
  caseSummary:
    'The applicant is a custodian who has filed a claim for chronic lumbar pain reportedly associated with an industrial injury of March 4, 2016. In a utilization review report dated December 2, 2016, the claims administrator denied a heating pad and a urine test already performed. Lifting a floor polisher down a stairwell started the complaint. Since then the applicant has worked shorter shifts, slept in a recliner and taken an over-the-counter tablet on most evenings. At the November visit the back was stiff, the legs were strong, and no prescription was written.',
  patient: { age: null, sex: null },
  diagnoses: [{ text: 'chronic lumbar pain' }],
  narrative: { dateOfInjury: '2016-03-04', urDecisionDate: '2016-12-02' },
  issues: [
    {
      title: plain('Retrospective urine drug screen, DOS: 11/14/16'),
      decision: 'upheld',
      category: ['Diagnostic Testing', 'Lab & Pathology'],
      claimsAdministrator: mtus(chapter('Opioid Treatment', 2016)),
      reviewer: mtus(
        chapter(
          'Opioid Treatment',
          2016,
          '3.3 Opioids for Chronic Pain',
          '4.2 Opioid Treatment Tools: Urine Drug Testing',
        ),
      ),
      rationale:
        'Testing the urine makes sense where a controlled drug is prescribed or about to be. Nobody prescribed one here, and nobody meant to. The retrospective urine drug screen of 11/14/16 was not medically necessary.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain('Moist heating pad for purchase'),
      decision: 'upheld',
      category: ['DMEPOS', 'DME'],
      claimsAdministrator: outside({
        text: 'https://www.example.org/policies/medical/data/200_299/heating-pads-and-warming-devices-for-home-use.html',
        citations: [
          {
            family: 'LITERATURE',
            title:
              'https://www.example.org/policies/medical/data/200_299/heating-pads-and-warming-devices-for-home-use.html',
            year: null,
            sections: [],
          },
        ],
      }),
      reviewer: outside(
        {
          text: 'Official Disability Guidelines (ODG) Low Back, Heat therapy',
          citations: [
            {
              family: 'ODG',
              title: 'Official Disability Guidelines (ODG) Low Back, Heat therapy',
              year: null,
              sections: [],
            },
          ],
        },
        chapter('Low Back Complaints', 2004, 'Physical Methods'),
      ),
      rationale:
        'Warmth at home is endorsed by both sources, but a warm wet towel supplies it, and neither source asks for a device bought for the purpose. Therefore, the moist heating pad is not medically necessary.',
      finding: 'not_medically_necessary',
    },
  ],
  findings: [
    { code: 'header-prose-conflict', path: '/narrative/dateOfInjury' },
    { code: 'header-prose-conflict', path: '/narrative/urDecisionDate' },
  ],
};
