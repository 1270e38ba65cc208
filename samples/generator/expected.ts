import type { GoldCitation, Outcome } from '../../schemas/index.ts';
import { basisOf, citationsOf, composeGuideline, composeTitle, type GuidelineAuthor } from './formula.ts';
import type { Story, StoryGuideline, StoryIssue, StoryTitle } from './story.ts';

/**
 * What a correct record of a story holds, in the form of the benchmark's gold labels. Texts are as printed;
 * `oddities` says what the letter is there to try, `expectedFindings` what a rule must notice.
 */
export function expectedOf(story: Story): object {
  return {
    caseNumber: story.header ? story.caseNumber : null,
    letterFormat: story.layout,
    priority: story.header?.priority ?? null,
    dates: {
      injury: story.header?.injury ?? null,
      assigned: story.header?.assigned ?? null,
      decision: story.header?.decision ?? null,
      urDenial: story.header?.urDenial ?? null,
      applicationReceived: story.header?.applicationReceived ?? null,
    },
    reviewer: {
      statesOfLicensure: story.reviewer.statesOfLicensure,
      specialties: story.reviewer.specialties,
      subspecialties: story.reviewer.subspecialties,
    },
    patient: story.patient,
    diagnoses: story.diagnoses,
    narrative: story.narrative,
    caseSummaryStart: words(story.caseSummary).slice(0, 8).join(' '),
    caseSummaryEnd: words(story.caseSummary).slice(-8).join(' '),
    issues: story.issues.map(expectedIssue),
    outcome: outcomeOf(story.issues),
    oddities: story.traps,
    expectedStatus: story.findings.length > 0 ? 'needs_review' : 'accepted',
    expectedFindings: story.findings,
  };
}

function expectedIssue(issue: StoryIssue): object {
  return {
    heading: printed(composeTitle(issue.title)),
    ...partsOf(issue.title),
    decision: issue.decision,
    category: { group: issue.category[0], subgroup: issue.category[1] },
    claimsAdministrator: expectedGuideline(issue.claimsAdministrator, 'The Claims Administrator'),
    reviewer: expectedGuideline(issue.reviewer, 'The Expert Reviewer'),
    rationaleStart: words(issue.rationale).slice(0, 8).join(' '),
    rationaleEnd: words(issue.rationale).slice(-8).join(' '),
    finding: issue.finding,
  };
}

function partsOf(title: StoryTitle): object {
  switch (title.kind) {
    case 'plain':
      return { disputed: printed(title.text), originalRequest: null, authorized: null };
    case 'remaining':
      return {
        disputed: printed(title.remaining),
        originalRequest: printed(title.original),
        authorized: printed(title.authorized),
      };
    case 'left-original':
      return {
        disputed: printed(title.disputed),
        originalRequest: printed(title.original),
        authorized: printed(title.authorized),
      };
  }
}

function expectedGuideline(guideline: StoryGuideline, author: GuidelineAuthor): object {
  const citations: readonly GoldCitation[] = citationsOf(guideline);
  return { text: printed(composeGuideline(guideline, author)), basis: basisOf(guideline), citations };
}

/** Derived from all decisions: mixed ones make a partly overturned case. */
function outcomeOf(issues: readonly StoryIssue[]): Outcome {
  if (issues.every((issue) => issue.decision === 'upheld')) return 'upheld';
  if (issues.every((issue) => issue.decision === 'overturned')) return 'overturned';
  return 'partially_overturned';
}

/** As read from the page: the marks for line and page ends are gone, a word broken after a hyphen is whole. */
function printed(text: string): string {
  return text
    .replace(/(?<=\w[-/])[\u2028\f]/g, '')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
}

function words(text: string): string[] {
  return printed(text).split(' ');
}
