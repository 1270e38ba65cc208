import { describe, expect, it } from 'vitest';
import { readConclusion } from '../../../extractors/fields/conclusion.ts';
import { flow } from '../../../extractors/flow.ts';
import type { Span } from '../../../schemas/index.ts';
import { typedLetter } from '../../support/letter.ts';

function conclude(rationale: string) {
  const letter = typedLetter(rationale);
  const found = readConclusion(letter, { start: 0, end: letter.text.length });
  return { value: found?.value, quote: flow(letter, found?.at[0] as Span) };
}

const NO = [
  'The request for a thumb splint is not medically necessary.',
  'The splint is determined to not be medically necessary.',
  'The splint was determined not to be medically necessary.',
  'Forty splints cannot be deemed medically necessary without a measured gain.',
  'The requested kneeling chair cannot be considered medically necessary.',
  'The splint fits no rule, so that it is not considered medically necessary.',
  'The medical necessity of a second splint is not established.',
  'Medical necessity for the requested item has not been established.',
  'There is insufficient documentation to support the medical necessity of the request.',
  'A heated splint is not a medical necessity for this thumb.',
  'Therefore, the request is not medically reasonable or necessary.',
  'As such, the request is not necessary.',
  'As the surgery is not medically necessary, the requested walker is not medically necessary.',
  'None of the requested items are medically necessary.',
  'Neither the splint nor the sling is medically necessary.',
  'In this case the request is non-certified.',
  'For this request, recommendation is for denial.',
  'Therefore, the request would not be supported.',
  'Hence the request for "Splint, if medically necessary" is not medically necessary.',
];
const YES = [
  'The request for a thumb splint is medically necessary.',
  'Therefore, the requested splint has its reasons and is medically necessary.',
  'Yes, a splint of this size was medically necessary.',
  'The splint is determined to be medically necessary.',
  'The requested splint is reasonable and medically necessary for a cook.',
  'The medical necessity of the request has been established.',
  'The request is certified.',
  'For this request, recommendation is for approval.',
];
const NOTHING = [
  'The guidelines consider a splint medically necessary after a fracture of the wrist.',
  'If therapy had failed, the splint would be medically necessary.',
  'A splint may be medically necessary when therapy fails.',
  'The utilization review determined that the splint is not medically necessary.',
  'Services deemed to be helpful were named in the report.',
];

describe('readConclusion', () => {
  it.each(NO)('reads a no: %s', (sentence) => {
    expect(conclude(`The thumb hurts. ${sentence}`).value).toBe('not_medically_necessary');
  });

  it.each(YES)('reads a yes: %s', (sentence) => {
    expect(conclude(`The thumb hurts. ${sentence}`).value).toBe('medically_necessary');
  });

  it.each(NOTHING)('concludes nothing from: %s', (sentence) => {
    expect(conclude(`The thumb hurts. ${sentence}`).value).toBe('unclear');
  });

  it('looks past the advice that follows', () => {
    const tapering =
      'This medical necessity decision should not be interpreted as advice to stop the tablets at once. The patient is advised to speak with a pharmacist.';
    const { value, quote } = conclude(`The request for tablets is not medically necessary. ${tapering}`);
    expect(value).toBe('not_medically_necessary');
    expect(quote).toBe('The request for tablets is not medically necessary.');
  });

  it('prefers an outright conclusion to other words, wherever it stands', () => {
    const rationale = 'The request is not medically necessary. Rest is recommended for this.';
    expect(conclude(rationale).value).toBe('not_medically_necessary');
  });

  it('does not choose between two conclusions', () => {
    const rationale =
      'The request for a sling is medically necessary. The request for it is not medically necessary.';
    expect(conclude(rationale).value).toBe('unclear');
  });

  it('says so when one sentence grants a part and refuses a part', () => {
    const rationale =
      'For this request, four visits are medically necessary, but eight are not medically necessary.';
    expect(conclude(rationale).value).toBe('partially');
  });

  it.each([
    ['The request is nol medical1y necessary.', 'not_medically_necessary'],
    ['The request is not medically neccssary.', 'not_medically_necessary'],
    ['The request is medica|ly necessary.', 'medically_necessary'],
  ])('reads through damage: %s', (sentence, value) => {
    expect(conclude(sentence).value).toBe(value);
  });

  it('gives nothing where there is no rationale', () => {
    expect(readConclusion(typedLetter('text'), null)).toBeNull();
  });
});
