import type { GoldCitation, GuidelineBasis } from '../../schemas/index.ts';
import type { StoryChapter, StoryGuideline, StoryTitle } from './story.ts';

/** Section headings, lead-ins and labels of the letters of 2014 and 2016: facts of the format. */
export const HEADINGS = {
  method: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
  caseSummary: 'CLINICAL CASE SUMMARY',
  issues: 'IMR ISSUES, DECISIONS AND RATIONALES',
} as const;

export const LEAD_INS = {
  caseSummary:
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  issues: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
} as const;

export const LABELS = {
  claimsAdministrator: 'Claims Administrator guideline:',
  reviewer: 'MAXIMUS guideline:',
  rationale: 'Decision rationale:',
} as const;

/** Own wording in the place of the procedural paragraph, which is the same in every real letter. */
export const METHOD_PARAGRAPH =
  'This sample stands in for a letter of MAXIMUS Federal Services. All records of the invented case went to one expert reviewer, who treats comparable conditions in daily practice, has no ties to anybody involved in the dispute, and knows the rules by which medical evidence is weighed in such reviews. The name of the expert reviewer stays confidential, as the rules ask.';

/** The title without its decision word. A plain title is followed by a colon, `is` closes a modified one. */
export function composeTitle(title: StoryTitle): string {
  switch (title.kind) {
    case 'plain':
      return title.text;
    case 'remaining':
      return (
        `${title.original} was the original request. ${title.authorized} was authorized by the Claims ` +
        `Administrator. The remaining IMR eligible portion of the original request, ${title.remaining}` +
        (title.withoutIs ? '' : ' is')
      );
    case 'left-original':
      return (
        `${title.original} was the original request. The Claims Administrator authorized ` +
        `${title.authorized}, leaving the original request IMR eligible. The original request, ` +
        `${title.disputed} is`
      );
  }
}

export type GuidelineAuthor = 'The Claims Administrator' | 'The Expert Reviewer';

/** The sentences after a guideline label. */
export function composeGuideline(guideline: StoryGuideline, author: GuidelineAuthor): string {
  switch (guideline.kind) {
    case 'none':
      return `${author} did not cite any medical evidence for its decision.`;
    case 'printed':
      return guideline.text;
    case 'composed': {
      const { chapters, outside } = guideline;
      const sentences: string[] = [];
      if (chapters.length > 0)
        sentences.push(`Decision based on MTUS ${chapters.map(composeChapter).join(', and ')}.`);
      else
        sentences.push(`${author} based their decision on recommendation(s) outside of the MTUS Guidelines.`);
      if (outside) sentences.push(`Decision based on Non-MTUS Citation ${outside.text}.`);
      return sentences.join(' ');
    }
  }
}

function composeChapter({ title, year, sections }: StoryChapter): string {
  const name = `${title} ${year}`;
  return sections.length > 0 ? `${name}, Section(s): ${sections.join(', ')}` : name;
}

export function basisOf(guideline: StoryGuideline): GuidelineBasis {
  switch (guideline.kind) {
    case 'none':
      return 'none';
    case 'printed':
      return guideline.basis;
    case 'composed':
      if (!guideline.outside) return 'mtus';
      return guideline.chapters.length > 0 ? 'both' : 'non_mtus';
  }
}

export function citationsOf(guideline: StoryGuideline): readonly GoldCitation[] {
  switch (guideline.kind) {
    case 'none':
      return [];
    case 'printed':
      return guideline.citations;
    case 'composed':
      return [
        ...guideline.chapters.map(({ title, year, sections }) => ({
          family: 'MTUS' as const,
          title,
          year,
          sections: [...sections],
        })),
        ...(guideline.outside?.citations ?? []),
      ];
  }
}
