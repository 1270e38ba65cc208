import { chapter, mtus, plain, type Story } from '../generator/story.ts';

/** The plainest letter there is: one issue, nothing odd, encrypted as the state's files are. */
export const kneeMri: Story = {
  caseNumber: 'CM16-9900001',
  layout: 'F5',
  traps: ['encrypted with an empty user password', 'case number split into three text runs'],
  encrypted: true,
  header: {
    priority: 'standard',
    injury: '2016-06-08',
    assigned: '2016-11-21',
    decision: '2016-12-16',
    urDenial: '2016-11-01',
    applicationReceived: '2016-11-14',
  },
  reviewer: {
    statesOfLicensure: ['Oregon'],
    specialties: ['Orthopedic Surgery'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ',' },
  },
  caseSummary:
    'The injured worker is a 44 year old male who sustained an industrial injury on 06-08-2016, when a pallet jack rolled backwards and pinned his leg against a loading dock. The injured worker is undergoing treatment for prepatellar bursitis and right knee strain. A walking brace was worn for three weeks in the summer, and eight visits with a physical therapist followed. On 10-12-2016 the knee was described as sore on ladders but quiet at rest. The examiner wrote of a trace effusion, firm ligaments and 130 degrees of flexion. He returned to the warehouse without restrictions on 10-17-2016. The request for authorization (dated 10-20-2016) asks for an MRI of the right knee. On 11-01-2016 utilization review non-certified the MRI of the right knee because nothing in the file pointed to an internal derangement.',
  patient: { age: 44, sex: 'male' },
  diagnoses: [{ text: 'prepatellar bursitis' }, { text: 'right knee strain' }],
  narrative: { dateOfInjury: '2016-06-08', urDecisionDate: '2016-11-01' },
  issues: [
    {
      title: plain('MRI of the right knee without contrast'),
      decision: 'upheld',
      category: ['Diagnostic Testing', 'Imaging / Radiology'],
      claimsAdministrator: mtus(chapter('Knee Complaints', 2004, 'Special Studies')),
      reviewer: mtus(chapter('Knee Complaints', 2004, 'Diagnostic Criteria', 'Special Studies')),
      rationale:
        'The cited chapter keeps imaging for knees that lock, give way or fail a month of care with findings a surgeon could act upon. This knee moves freely, its ligaments hold, and its owner is back at full duty. A picture would not change what happens next. The MRI of the right knee that was asked for is not medically necessary.',
      finding: 'not_medically_necessary',
    },
  ],
  findings: [],
};
