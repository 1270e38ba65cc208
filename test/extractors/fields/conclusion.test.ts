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
  'There is nothing in the file to show that the splint is medically necessary.',
  'It is not clear from the file that the requested splint is medically necessary.',
  'The author has failed to show that this splint is medically necessary.',
  'The splint is not recommended as medically necessary.',
  'There is no documented medical necessity for the splint.',
  'The medical necessity of the splint cannot be affirmed.',
  'Therefore medical necessity is lacking.',
  'The notes have not plainly borne out a use to support the medical necessity of this splint.',
  'The splint is deemed medically unnecessary.',
  'The splint isnot medically necessary.',
  'The splint is notmedically necessary.',
  'The splint is, therefore, not medically necessary.',
  'Recommendation is for denial.',
  'As the rules are silent, recommend non-certification.',
  'Accordingly, the splint is neither indicated nor backed by the rules.',
  'Although the surgery is medically necessary, a second splint is not medically necessary.',
  'While some rest is medically necessary, the rest asked for is long. The request is not medically necessary.',
  'The request for splints is not medically necessary. One splint would be medically necessary.',
  'The request for tablets is not medically necessary. A slow taper is medically appropriate.',
  'While the requested tablets are not medically necessary, a sudden stop is unsafe.',
  'The request for splints does not appear to be medically necessary.',
  'The rules are not met. Non-certified.',
  'The request for ten splints is not medically necessary, however a trial of one would be medically necessary.',
  'Without a picture it cannot be concluded that the splint is medically necessary.',
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
  'The splint for this thumb is, in fact, medically necessary.',
  'This splint is a medical necessity for a cook.',
  'Although no gain is written down, the request is medically necessary.',
  'For this request, recommendation is for approval.',
  'This reviewer recommends approval of the request.',
  'As the thumb is broken, I find the requested splint medically necessary.',
  'Medically necessary.',
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
