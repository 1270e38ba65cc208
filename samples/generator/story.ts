import type {
  Conclusion,
  Decision,
  GoldCitation,
  GuidelineBasis,
  Priority,
  Sex,
} from '../../schemas/index.ts';

/** The disputed treatment as its title names it: plain, or in one of the two forms of a modified request. */
export type StoryTitle =
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'remaining';
      readonly original: string;
      readonly authorized: string;
      readonly remaining: string;
      /** Some titles lack the `is` before the decision. */
      readonly withoutIs?: true;
    }
  | {
      readonly kind: 'left-original';
      readonly original: string;
      readonly authorized: string;
      readonly disputed: string;
    };

/**
 * A guideline paragraph: composed from chapters in the wording of 2016, or printed as it is. Citations name
 * chapters as the state does: the `Chronic Pain Treatment Guidelines` of a letter of 2014 are the chapter
 * `Chronic Pain Medical Treatment`.
 */
export type StoryGuideline =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'composed';
      readonly chapters: readonly StoryChapter[];
      readonly outside: StoryOutside | null;
    }
  | {
      readonly kind: 'printed';
      readonly text: string;
      readonly basis: GuidelineBasis;
      readonly citations: readonly GoldCitation[];
    };

export interface StoryChapter {
  readonly title: string;
  readonly year: number;
  readonly sections: readonly string[];
}

/** Guidelines outside of the treatment schedule: the text as printed, and the citations in it. */
export interface StoryOutside {
  readonly text: string;
  readonly citations: readonly GoldCitation[];
}

export interface StoryIssue {
  readonly title: StoryTitle;
  readonly decision: Decision;
  /** The decision word stands alone on the line after the title. */
  readonly decisionOnNextLine?: true;
  readonly category: readonly [group: string, subgroup: string];
  readonly claimsAdministrator: StoryGuideline;
  readonly reviewer: StoryGuideline;
  readonly rationale: string;
  readonly finding: Conclusion;
}

/** The header table, dates as ISO. */
export interface StoryHeader {
  readonly priority: Priority;
  readonly injury: string;
  readonly assigned: string;
  readonly decision: string;
  readonly urDenial: string;
  readonly applicationReceived: string;
}

interface StoryReviewer {
  readonly statesOfLicensure: readonly string[];
  readonly specialties: readonly string[];
  readonly subspecialties: readonly string[];
  /** How it is printed: label lines with a separator between states (F5), or a prose sentence (F4). */
  readonly printed:
    | { readonly kind: 'labels'; readonly separator: ',' | ', ' }
    | { readonly kind: 'sentence'; readonly text: string };
}

/** What a rule must notice about the letter: a code of `schemas/finding-codes.ts` and a JSON pointer. */
interface StoryFinding {
  readonly code: string;
  readonly path: string;
}

/**
 * One invented letter: what is printed and what a correct record of it holds.
 *
 * Two characters steer the typesetting where a trap needs it: `\u2028` ends a line, `\f` ends a page.
 */
export interface Story {
  readonly caseNumber: string;
  readonly layout: 'F5' | 'F4';
  /** What the letter is there to try, in a few words each. */
  readonly traps: readonly string[];
  readonly header: StoryHeader | null;
  readonly reviewer: StoryReviewer;
  readonly caseSummary: string;
  readonly patient: { readonly age: number | null; readonly sex: Sex | null };
  readonly diagnoses: readonly { readonly text: string; readonly code?: string }[];
  readonly narrative: { readonly dateOfInjury: string | null; readonly urDecisionDate: string | null };
  readonly issues: readonly StoryIssue[];
  /** Findings that must be raised; a letter without any must be accepted. */
  readonly findings: readonly StoryFinding[];
  /** Targets of links, which stand below the text of the first page; the letter must have a second one. */
  readonly strayLines?: readonly string[];
  readonly encrypted?: true;
  /** Set in a sans-serif font that the file carries, in place of one that every viewer has. */
  readonly embeddedFont?: true;
}

export const plain = (text: string): StoryTitle => ({ kind: 'plain', text });

export const noGuideline: StoryGuideline = { kind: 'none' };

export const chapter = (title: string, year: number, ...sections: string[]): StoryChapter => ({
  title,
  year,
  sections,
});

/** Chapters of the treatment schedule only. */
export const mtus = (...chapters: StoryChapter[]): StoryGuideline => ({
  kind: 'composed',
  chapters,
  outside: null,
});

/** Something outside of the treatment schedule, after chapters of it if there are any. */
export const outside = (citation: StoryOutside, ...chapters: StoryChapter[]): StoryGuideline => ({
  kind: 'composed',
  chapters,
  outside: citation,
});
