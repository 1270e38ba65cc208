import { chapter, mtus, outside, plain, type Story } from '../generator/story.ts';

/** Everything overturned, diagnoses with codes, a citation of the literature with a year. */
export const ankleCare: Story = {
  caseNumber: 'CM17-9900007',
  layout: 'F5',
  traps: ['overturned as a whole', 'diagnoses with their codes', 'citation with an edition and a year'],
  header: {
    priority: 'standard',
    injury: '2016-08-27',
    assigned: '2017-02-02',
    decision: '2017-02-28',
    urDenial: '2017-01-06',
    applicationReceived: '2017-01-26',
  },
  reviewer: {
    statesOfLicensure: ['Texas', 'Hawaii'],
    specialties: ['Family Practice', 'Sports Medicine'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ',' },
  },
  caseSummary:
    'This is a 29-year-old male patient with a date of injury of 8/27/2016. He twisted his foot in a furrow while picking lettuce. Diagnoses are sprain of the calcaneofibular ligament of the right ankle (S93.411A) and right peroneal tendinitis (M76.71). On 12/20/2016 the ankle still turned over on uneven ground about once a week. The drawer test was loose compared with the left. Heel rises on one leg stopped at six. A stirrup brace and ice were tried; he has never been shown balance exercises. The request for authorization was submitted on 12/28/2016. The utilization review dated 1/6/2017 denied the therapy and the lace-up brace.',
  patient: { age: 29, sex: 'male' },
  diagnoses: [
    { text: 'sprain of the calcaneofibular ligament of the right ankle', code: 'S93.411A' },
    { text: 'right peroneal tendinitis', code: 'M76.71' },
  ],
  narrative: { dateOfInjury: '2016-08-27', urDecisionDate: '2017-01-06' },
  issues: [
    {
      title: plain('Physical therapy for the right ankle 2x4'),
      decision: 'overturned',
      category: ['Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'],
      claimsAdministrator: mtus(chapter('Ankle and Foot Complaints', 2004)),
      reviewer: outside(
        {
          text: 'ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Ankle and Foot Disorders (2011), pg. 31',
          citations: [
            {
              family: 'ACOEM',
              title:
                'ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Ankle and Foot Disorders (2011), pg. 31',
              year: 2011,
              sections: [],
            },
          ],
        },
        chapter('Ankle and Foot Complaints', 2004, 'Initial Care', 'Physical Methods'),
      ),
      rationale:
        'An ankle that keeps rolling four months after a sprain needs its balance trained, and both sources name supervised exercise as the way. This worker has had none. The request for physical therapy of the right ankle, two visits weekly for four weeks, is medically necessary.',
      finding: 'medically_necessary',
    },
    {
      title: plain('Lace-up ankle brace, right'),
      decision: 'overturned',
      category: ['DMEPOS', 'Prosthetics/Orthotics'],
      claimsAdministrator: mtus(chapter('Ankle and Foot Complaints', 2004, 'Physical Methods')),
      reviewer: mtus(chapter('Ankle and Foot Complaints', 2004, 'Physical Methods')),
      rationale:
        'Outside support during work on rough soil prevents the next twist while the muscles learn. The stirrup did not fit a field boot; a laced one does. Therefore, the lace-up ankle brace is medically necessary.',
      finding: 'medically_necessary',
    },
  ],
  findings: [],
};
