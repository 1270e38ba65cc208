import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../../extractors/validate/boundaries.ts';
import type { UnjudgedRecord } from '../../../extractors/validate/rule.ts';
import { NOTHING_BEHIND, soundIssue, soundRecord } from '../../support/record.ts';

const told = (changes: Partial<UnjudgedRecord>) =>
  checkBoundaries(soundRecord(changes), NOTHING_BEHIND).map(({ code, path }) => `${code} ${path}`);
const summary = (text: string) => [{ kind: 'case_summary' as const, heading: null, text, pages: [1] }];

describe('checkBoundaries', () => {
  it('has nothing to say of a sound record', () => {
    expect(told({ sections: summary('The hand hurts "at night."') })).toEqual([]);
  });

  it.each([
    [{ sections: summary('The hand hurts and the') }, 'cut-text /sections/0/text'],
    [{ issues: [soundIssue({ rationale: 'A bath at home was' })] }, 'cut-text /issues/0/rationale'],
    [
      { issues: [soundIssue({ reviewer: { text: 'Decision based on', basis: 'mtus', citations: [] } })] },
      'cut-text /issues/0/reviewer/text',
    ],
  ])('tells a text that ends in the middle of a sentence', (changes, finding) => {
    expect(told(changes)).toEqual([finding]);
  });

  it('tells an issue that stands before the section of issues', () => {
    const text = 'Paraffin bath: Upheld Claims Administrator guideline: None was given.';
    expect(told({ sections: summary(text) })).toEqual(['issue-boundary /sections/0/text']);
  });

  it("tells a modified request's title inside the rationale of another issue", () => {
    const rationale =
      'The bath was tried. Two baths was the original request. The remaining IMR eligible portion is one bath.';
    expect(told({ issues: [soundIssue({ rationale })] })).toEqual(['issue-boundary /issues/0/rationale']);
    expect(told({ issues: [soundIssue({ rationale, originalRequest: 'Two baths' })] })).toEqual([]);
  });

  it('tells a title that begins with the conclusion of the rationale above, which a record was accepted with', () => {
    const heading = 'The requested bath is medically necessary. Bath salt, QTY: 1';
    expect(told({ issues: [soundIssue({ heading })] })).toEqual(['issue-boundary /issues/0/heading']);
  });

  it('tells an issue that comes twice', () => {
    expect(told({ issues: [soundIssue(), soundIssue()] })).toEqual(['issue-boundary /issues/1/heading']);
    expect(told({ issues: [soundIssue(), soundIssue({ heading: 'Bath salt' })] })).toEqual([]);
  });
});
