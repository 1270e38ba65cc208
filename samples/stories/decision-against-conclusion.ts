import { chapter, mtus, plain, type Story } from '../generator/story.ts';

/** The title says one thing, the rationale's conclusion the other: no machine may choose. */
export const decisionAgainstConclusion: Story = {
  caseNumber: 'CM17-9900005',
  layout: 'F5',
  traps: [
    'decision in the title disagrees with the conclusion of the rationale',
    'expedited',
    'age in words',
    'three states with wrapped specialties',
  ],
  header: {
    priority: 'expedited',
    injury: '2016-11-30',
    assigned: '2017-01-24',
    decision: '2017-02-21',
    urDenial: '2017-01-11',
    applicationReceived: '2017-01-20',
  },
  reviewer: {
    statesOfLicensure: ['Massachusetts', 'New Hampshire', 'West Virginia'],
    specialties: [
      'Preventive Medicine',
      'Occupational Medicine',
      'Public Health & General Preventive Medicine',
    ],
    subspecialties: [],
    printed: { kind: 'labels', separator: ', ' },
  },
  caseSummary:
    'The injured worker is a fifty-two-year-old woman who sustained an industrial injury on November 30, 2016, when she fell from the second rung of a library ladder onto her outstretched hand. The injured worker was diagnosed as having a left scaphoid fracture. The fracture was cast for six weeks. X-rays on January 5, 2017 show that the gap has closed. Grip on the left is half of that on the right, and the thumb tires after a few minutes of shelving. She has been to no therapist so far. In a utilization review decision dated January 11, 2017, the request for occupational therapy was denied for want of a treatment plan.',
  patient: { age: 52, sex: 'female' },
  diagnoses: [{ text: 'left scaphoid fracture' }],
  narrative: { dateOfInjury: '2016-11-30', urDecisionDate: '2017-01-11' },
  issues: [
    {
      title: plain('Occupational therapy for the left wrist, 8 visits'),
      decision: 'upheld',
      category: ['Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'],
      claimsAdministrator: mtus(
        chapter('Forearm, Wrist, and Hand Complaints', 2004, 'Initial Care'),
        chapter('Chronic Pain Medical Treatment', 2016, 'Physical medicine treatment'),
      ),
      reviewer: mtus(
        chapter('Forearm, Wrist, and Hand Complaints', 2004, 'Initial Care', 'Physical Methods'),
      ),
      rationale:
        'A hand that leaves a cast after six weeks is stiff and weak, and guided exercise in the first months brings it back sooner. Eight visits for a first course are few. A plan with goals was handed in with the appeal. The requested occupational therapy for the left wrist is medically necessary.',
      finding: 'medically_necessary',
    },
  ],
  findings: [{ code: 'decision-conclusion-conflict', path: '/issues/0/finding' }],
};
