import { plain, type Story } from '../generator/story.ts';

/** A letter of 2014 with its header table; the reviewer stands in a sentence. */
export const lumbarInjection2014: Story = {
  caseNumber: 'CM14-9900008',
  layout: 'F4',
  traps: [
    'reviewer in a prose sentence with a subspecialty',
    'run-on diagnoses',
    'page numbers in a citation',
  ],
  header: {
    priority: 'standard',
    injury: '2011-08-16',
    assigned: '2014-07-11',
    decision: '2014-09-26',
    urDenial: '2014-05-27',
    applicationReceived: '2014-06-19',
  },
  reviewer: {
    statesOfLicensure: ['California'],
    specialties: ['Physical Medicine and Rehabilitation'],
    subspecialties: ['Pain Management'],
    printed: {
      kind: 'sentence',
      text: 'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain Management and is licensed to practice in California. Patients of this kind are seen by the reviewer every week.',
    },
  },
  caseSummary:
    'The patient is a 49-year-old female with date of injury of 08/16/2011. A hospital bed rolled while she was turning the person in it. The listed diagnoses per  dated 04/22/2014 are:1. Lumbar disc protrusion.2. Left L5 radiculopathy.According to this report the left leg burns to the big toe and gives way on stairs. Lifting the straight leg hurts at 40 degrees. She went through twenty therapy visits and a course of gabapentin. An MRI of 2013 shows a protrusion touching the left L5 root. The request was denied by utilization review on 05/27/2014.',
  patient: { age: 49, sex: 'female' },
  diagnoses: [{ text: 'Lumbar disc protrusion' }, { text: 'Left L5 radiculopathy' }],
  narrative: { dateOfInjury: '2011-08-16', urDecisionDate: '2014-05-27' },
  issues: [
    {
      title: plain('Left L5 transforaminal epidural steroid injection under fluoroscopy'),
      decision: 'overturned',
      category: ['Injection', 'Injection'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Epidural steroid injections (ESIs) Page(s): 46.',
        basis: 'mtus',
        citations: [
          {
            family: 'MTUS',
            title: 'Chronic Pain Medical Treatment',
            year: null,
            sections: ['Epidural steroid injections (ESIs)'],
          },
        ],
      },
      reviewer: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Epidural steroid injections (ESIs) Page(s): 46.',
        basis: 'mtus',
        citations: [
          {
            family: 'MTUS',
            title: 'Chronic Pain Medical Treatment',
            year: null,
            sections: ['Epidural steroid injections (ESIs)'],
          },
        ],
      },
      rationale:
        'Pain along one root, a picture that shows why, and failed exercise and tablets: each point that the cited page asks for is on file, and this would be the first such injection. The requested injection is medically necessary. Recommendation is for authorization.',
      finding: 'medically_necessary',
    },
  ],
  findings: [],
};
