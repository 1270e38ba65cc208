interface Parts {
  readonly organisation?: string;
  readonly decision?: string;
  readonly headings?: readonly [string, string, string];
  readonly before?: string;
  readonly after?: string;
}

/** A letter of 2016 in a typewriter face. */
export function letter({
  organisation = 'MAXIMUS',
  decision = 'Upheld',
  headings,
  before = '',
  after = '',
}: Parts) {
  const [method, summary, issues] = headings ?? [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'CLINICAL CASE SUMMARY',
    'IMR ISSUES, DECISIONS AND RATIONALES',
  ];
  return `${before}Case Number:        CM16-9900201
Date Assigned:      12/12/2016        Date of Injury:        05/06/2015
Decision Date:      01/10/2017        UR Denial Date:        11/15/2016
Priority:           Standard          Application Received:  11/28/2016

${method}
${organisation} Federal Services sent the complete case file to an expert reviewer.
He/she has no ties to anybody in this invented dispute, looked at every page of
the file, weighed it by the rules for such reviews, treats comparable cases in
daily practice and stays unnamed, as the rules ask. So it is done in every case.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Family Practice

${summary}
The expert reviewer developed the following clinical case summary based on a
review of the case file, including all medical records:

The injured worker is a 40 year old male who was injured on 5/6/2015 while
stacking chairs. He was diagnosed with lumbar strain. Therapy helped for weeks.

${issues}
The Final Determination was based on decisions for the disputed items/services
set forth below:

MRI of the lumbar spine: ${decision}

Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.

${organisation} guideline: Decision based on MTUS Low Back Complaints 2004.

Decision rationale: No red flag is described, and the nerves are sound. The
request is not medically necessary.
${after}`;
}
