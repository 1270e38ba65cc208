import {
  chapter,
  mtus,
  noGuideline,
  outside,
  plain,
  type Story,
  type StoryGuideline,
  type StoryIssue,
} from '../generator/story.ts';

/** Twelve issues: an operation, what goes with it, and tablets; some granted, most not. */
export const shoulderSurgery: Story = {
  caseNumber: 'CM16-9900003',
  layout: 'F5',
  traps: [
    'twelve issues',
    'inner colons: associated surgical services',
    'title split by a page break',
    'advice on tapering after the conclusion',
    'mixed decisions: partially overturned',
    'specialties that wrap over a line end',
    'a title without `is` before its decision',
  ],
  encrypted: true,
  header: {
    priority: 'standard',
    injury: '2013-05-02',
    assigned: '2016-12-14',
    decision: '2017-01-12',
    urDenial: '2016-11-18',
    applicationReceived: '2016-12-07',
  },
  reviewer: {
    statesOfLicensure: ['California', 'North Carolina'],
    specialties: ['Physical Medicine & Rehabilitation', 'Pain Management', 'Hospice & Palliative Medicine'],
    subspecialties: [],
    printed: { kind: 'labels', separator: ', ' },
  },
  caseSummary:
    'This case involves a 58-year-old male with a history of an occupational claim from 05/02/2013. A scaffold plank struck his shoulder from above. The current diagnoses are documented as full-thickness rotator cuff tear of the right shoulder, acromioclavicular arthritis, and opioid dependence. An injection in 2014 and two rounds of therapy helped for weeks at a time. The surgeon measured 80 degrees of abduction and found the empty can test painful and weak. The MRI of 09/30/2016 shows that the tear now spans two centimeters with little wasting of the muscle. He takes oxycodone three times a day, by his own account more against poor sleep than against pain, and naproxen with food. The utilization review of 11/18/2016 did not grant the operation or anything that was to go with it.',
  patient: { age: 58, sex: 'male' },
  diagnoses: [
    { text: 'full-thickness rotator cuff tear of the right shoulder' },
    { text: 'acromioclavicular arthritis' },
    { text: 'opioid dependence' },
  ],
  narrative: { dateOfInjury: '2013-05-02', urDecisionDate: '2016-11-18' },
  issues: [
    {
      title: plain('Right shoulder arthroscopic rotator cuff repair'),
      decision: 'overturned',
      category: ['Surgery', 'Arthroscopic Surgery'],
      claimsAdministrator: mtus(chapter('Shoulder Complaints', 2004, 'Surgical Considerations')),
      reviewer: mtus(chapter('Shoulder Complaints', 2004, 'Surgical Considerations', 'Summary')),
      rationale:
        'A full tear that grows, in a shoulder that can no longer lift a cup to a shelf, with muscle still worth saving, is what the cited chapter calls a reason to operate. Gentler means were given more than three years. The request for arthroscopic repair of the right rotator cuff is medically necessary.',
      finding: 'medically_necessary',
    },
    withSurgery(
      'Associated surgical service: Assistant surgeon',
      ['Surgery', 'Adjunct Surgical Services'],
      'upheld',
      'One pair of trained hands besides the nurse suffices for this keyhole repair, and no unusual difficulty was described. An assistant surgeon is not medically necessary.',
    ),
    withSurgery(
      'Associated surgical service: Cold therapy unit: 7 day rental',
      ['Surgery', 'Adjunct Surgical Services'],
      'overturned',
      'Cooling in the first week lowers swelling and the need for tablets, which matters in a man who should take fewer of them. The seven day rental of a cold therapy unit is medically necessary.',
    ),
    withSurgery(
      'Associated surgical service: Sling with abduction pillow',
      ['Surgery', 'Adjunct Surgical Services'],
      'overturned',
      'A repaired tendon must be kept from pulling on its stitches for some weeks, which a pillow sling does. The sling with abduction pillow is medically necessary.',
    ),
    withSurgery(
      'Labs to include: EKG',
      ['Diagnostic Testing', 'Other Diagnostic Tests'],
      'upheld',
      'He climbs three flights without a pause, and no illness of the heart runs in the file. An EKG is not medically necessary.',
    ),
    withSurgery(
      'Labs to include: Chest x-ray',
      ['Diagnostic Testing', 'Imaging / Radiology'],
      'upheld',
      'He never smoked and his lungs were clear to the ear. A chest x-ray before the operation is not medically necessary.',
    ),
    withSurgery(
      'Pre-operative labs: CBC',
      ['Diagnostic Testing', 'Lab & Pathology'],
      'upheld',
      'No bleeding is expected and no sign of anemia was written down. A blood count is not medically necessary.',
    ),
    {
      title: {
        kind: 'remaining',
        original: 'Post-operative physical therapy, 24 visits',
        authorized: 'Post-operative physical therapy, 12 visits',
        remaining: 'Post-operative physical therapy, 12 visits',
        withoutIs: true,
      },
      decision: 'upheld',
      category: ['Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'],
      claimsAdministrator: mtus(chapter('Postsurgical Treatment', 2009)),
      reviewer: mtus(chapter('Postsurgical Treatment', 2009, 'Shoulder')),
      rationale:
        'Half of the full course is what the schedule grants at the start; the other half follows once progress is on paper. The twelve visits beyond the first twelve are not medically necessary at this time.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain('Oxycodone 10mg #90'),
      decision: 'upheld',
      category: ['Pharmaceuticals', 'Opioids'],
      claimsAdministrator: mtus(chapter('Opioid Treatment', 2016, '3.3 Opioids for Chronic Pain')),
      reviewer: mtus(
        chapter(
          'Opioid Treatment',
          2016,
          '3.3 Opioids for Chronic Pain',
          '3.4 Tapering, Discontinuing Opioids',
        ),
      ),
      rationale:
        'No visit note compares what he can do with and without the tablets, no agreement was signed, and sleep is not what the drug is for. The request for Oxycodone 10mg #90 is not medically necessary. This medical necessity decision is no advice to stop at once: whoever has taken such tablets for years should step down slowly, together with the prescriber, and the chapter on tapering says how.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain('Naproxen 500mg #60'),
      decision: 'overturned',
      category: ['Pharmaceuticals', 'NSAID'],
      claimsAdministrator: noGuideline,
      reviewer: mtus(
        chapter('Chronic Pain Medical Treatment', 2016, 'NSAIDs (non-steroidal anti-inflammatory drugs)'),
      ),
      rationale:
        'An anti-inflammatory taken with food, at a common dose, by a man with a sound stomach and kidneys, is the mildest help on this list and may replace part of the stronger one. The request for Naproxen 500mg #60 is medically necessary.',
      finding: 'medically_necessary',
    },
    {
      title: plain('Omeprazole 20mg #30'),
      decision: 'upheld',
      category: ['Pharmaceuticals', 'Proton Pump Inhibitors'],
      claimsAdministrator: mtus(
        chapter('Chronic Pain Medical Treatment', 2016, 'NSAIDs, GI symptoms & cardiovascular risk'),
      ),
      reviewer: mtus(
        chapter('Chronic Pain Medical Treatment', 2016, 'NSAIDs, GI symptoms & cardiovascular risk'),
      ),
      rationale:
        'Heartburn is denied at each visit, he is younger than 65, and he takes neither aspirin nor steroids. The request for Omeprazole 20mg #30 is not medically necessary.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain(
        'Compound cream: flurbiprofen 20%, baclofen 5%, lidocaine 4%,\fin a base for night use, 180 grams',
      ),
      decision: 'upheld',
      category: ['Pharmaceuticals', 'Topical Compounds'],
      claimsAdministrator: outside({
        text: 'Official Disability Guidelines (ODG), Pain Chapter, Compound drugs',
        citations: [
          {
            family: 'ODG',
            title: 'Official Disability Guidelines (ODG), Pain Chapter, Compound drugs',
            year: null,
            sections: [],
          },
        ],
      }),
      reviewer: mtus(chapter('Chronic Pain Medical Treatment', 2016, 'Topical analgesics')),
      rationale:
        'One of the three substances has no standing as a cream at all, and by the rule of the schedule that spoils the whole mixture. As such, the compound cream is not medically necessary.',
      finding: 'not_medically_necessary',
    },
  ],
  findings: [],
};

/** What is asked for along with an operation has short reasons and the same guidelines. */
function withSurgery(
  title: string,
  category: StoryIssue['category'],
  decision: StoryIssue['decision'],
  rationale: string,
): StoryIssue {
  const odgShoulder: StoryGuideline = outside({
    text: 'Official Disability Guidelines (ODG), Shoulder Chapter',
    citations: [
      {
        family: 'ODG',
        title: 'Official Disability Guidelines (ODG), Shoulder Chapter',
        year: null,
        sections: [],
      },
    ],
  });
  return {
    title: plain(title),
    decision,
    category,
    claimsAdministrator: noGuideline,
    reviewer: odgShoulder,
    rationale,
    finding: decision === 'upheld' ? 'not_medically_necessary' : 'medically_necessary',
  };
}
