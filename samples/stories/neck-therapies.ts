import { chapter, mtus, noGuideline, outside, plain, type Story } from '../generator/story.ts';

/** Modified requests in both forms, a range broken at a line's end, mixed decisions. */
export const neckTherapies: Story = {
  caseNumber: 'CM16-9900002',
  layout: 'F5',
  traps: [
    'both forms of a modified request',
    'a range of visits broken after its hyphen',
    'mixed decisions: partially overturned',
    'states separated by a comma without a blank',
  ],
  header: {
    priority: 'standard',
    injury: '2015-09-23',
    assigned: '2016-12-05',
    decision: '2017-01-04',
    urDenial: '2016-11-09',
    applicationReceived: '2016-11-28',
  },
  reviewer: {
    statesOfLicensure: ['California', 'New Mexico'],
    specialties: ['Physical Medicine & Rehabilitation'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ',' },
  },
  caseSummary:
    'The patient is a 37-year-old female with a date of injury of 9/23/15. Years of stocking high shelves in a linen store are given as the cause. The diagnoses include cervical strain, left shoulder impingement syndrome, and myofascial pain. She reports a dull ache from the base of the skull to the left shoulder blade, worse after driving, and rates it 4/10. Turning the head to the left stops at 55 degrees; strength and reflexes of the arms are even. Twelve therapy visits in 2015 let her skip one of her two tablets a day. The physician now suggests a course of needle acupuncture, 1-2 times per week for a month, a refresher of supervised exercise, and a home traction unit. A utilization review decision dated 11/9/16 allowed part of the exercise and denied the rest.',
  patient: { age: 37, sex: 'female' },
  diagnoses: [
    { text: 'cervical strain' },
    { text: 'left shoulder impingement syndrome' },
    { text: 'myofascial pain' },
  ],
  narrative: { dateOfInjury: '2015-09-23', urDecisionDate: '2016-11-09' },
  issues: [
    {
      title: {
        kind: 'remaining',
        original: 'Physical therapy for the neck, 2 times a week for 5 weeks',
        authorized: 'Physical therapy for the neck, 2 times a week for 2 weeks',
        remaining: 'Physical therapy for the neck, 2 times a week for 3 weeks',
      },
      decision: 'upheld',
      category: ['Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'],
      claimsAdministrator: mtus(
        chapter('Chronic Pain Medical Treatment', 2016, 'Physical medicine treatment'),
      ),
      reviewer: mtus(
        chapter('Neck and Upper Back Complaints', 2004, 'Initial Care'),
        chapter('Chronic Pain Medical Treatment', 2016, 'Physical medicine treatment'),
      ),
      rationale:
        'Four refresher visits were granted, enough to repeat the exercises learned in 2015 and to check them once more. The file gives no reason why six further visits would teach anything new. The remaining six visits of physical therapy for the neck are not medically necessary.',
      finding: 'not_medically_necessary',
    },
    {
      title: {
        kind: 'left-original',
        original: 'Acupuncture for the neck and left shoulder, 1-2 times a week for 4 weeks',
        authorized: '2 sessions of massage',
        disputed: 'acupuncture for the neck and left shoulder, 1-2 times a week for 4 weeks',
      },
      decision: 'overturned',
      category: ['Rehabilitation', 'Acupuncture'],
      claimsAdministrator: noGuideline,
      reviewer: mtus(chapter('Acupuncture Treatment', 2007)),
      rationale:
        'A first trial of needles, long enough to show whether function moves, is what the schedule foresees when tablets are being reduced. She is reducing them, and she has never had such a trial. The wish for 1-2 weekly sessions over one month stays inside that frame. The requested acupuncture for the neck and left shoulder is medically necessary.',
      finding: 'medically_necessary',
    },
    {
      title: plain('Home cervical traction unit, QTY: 1'),
      decision: 'upheld',
      category: ['DMEPOS', 'DME'],
      claimsAdministrator: outside({
        text: 'Official Disability Guidelines (ODG), Neck and Upper Back, Traction (mechanical)',
        citations: [
          {
            family: 'ODG',
            title: 'Official Disability Guidelines (ODG), Neck and Upper Back, Traction (mechanical)',
            year: null,
            sections: [],
          },
        ],
      }),
      reviewer: mtus(chapter('Neck and Upper Back Complaints', 2004, 'Physical Methods')),
      rationale:
        'Pulling devices for the neck have no proven lasting effect in the cited chapter, and none was tried under supervision first. Nerve root trouble, the one setting in which some authors see a use, is absent here. As such, a home traction unit is not medically necessary.',
      finding: 'not_medically_necessary',
    },
  ],
  findings: [],
};
