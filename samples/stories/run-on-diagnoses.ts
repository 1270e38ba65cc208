import { chapter, mtus, noGuideline, plain, type Story } from '../generator/story.ts';

/** A numbered list of diagnoses without blanks, and titles with colons and counts in them. */
export const runOnDiagnoses: Story = {
  caseNumber: 'CM16-9900006',
  layout: 'F5',
  traps: [
    'run-on numbered diagnoses without blanks between them',
    'inner colons in titles',
    'decision word alone on the next line',
    'no evidence cited by either side',
  ],
  header: {
    priority: 'standard',
    injury: '2014-02-19',
    assigned: '2016-12-19',
    decision: '2017-01-17',
    urDenial: '2016-11-23',
    applicationReceived: '2016-12-12',
  },
  reviewer: {
    statesOfLicensure: ['California'],
    specialties: ['Neurology', 'Pain Management'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ',' },
  },
  caseSummary:
    'The claimant is a 61 year old male with a date of injury of 02/19/2014. He assembled office chairs for two decades and felt his fingers go numb over the years. The listed diagnoses per the report of 11/03/2016 are:1. Right carpal tunnel syndrome.2. Left carpal tunnel syndrome.3. Trigger thumb.According to that report both hands wake him twice a night. Tapping over the wrist sends sparks to the middle finger on both sides. A splint helped the left hand for a season. An electrical study from 2014 could not be found. Utilization review denied both requests on 11/23/2016.',
  patient: { age: 61, sex: 'male' },
  diagnoses: [
    { text: 'Right carpal tunnel syndrome' },
    { text: 'Left carpal tunnel syndrome' },
    { text: 'Trigger thumb' },
  ],
  narrative: { dateOfInjury: '2014-02-19', urDecisionDate: '2016-11-23' },
  issues: [
    {
      title: plain('NCV of the bilateral upper extremities, QTY: 2'),
      decision: 'overturned',
      category: ['Diagnostic Testing', 'EMG/NCV/NCS'],
      claimsAdministrator: noGuideline,
      reviewer: mtus(chapter('Forearm, Wrist, and Hand Complaints', 2004, 'Special Studies')),
      rationale:
        'Numb fingers at night with a positive tapping test call for measured nerve speed before anybody plans a release, and the only study on record is lost. Both sides are affected, so both must be measured. The request for NCV of both upper extremities is medically necessary.',
      finding: 'medically_necessary',
    },
    {
      title: plain('Custom molded night splints for both wrists, with a spare set of straps'),
      decision: 'overturned',
      decisionOnNextLine: true,
      category: ['DMEPOS', 'Prosthetics/Orthotics'],
      claimsAdministrator: noGuideline,
      reviewer: noGuideline,
      rationale:
        'The old splint gave relief for a whole season before its straps wore out, and there is no cheaper way to learn whether the hands can be spared an operation. Therefore, two custom molded night splints are medically necessary.',
      finding: 'medically_necessary',
    },
  ],
  findings: [],
};
