import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, foldLookAlikes, matchVocabulary } from '../../../extractors/normalize/fuzzy.ts';

describe('foldLookAlikes', () => {
  it.each([
    ['CLINICAL CASE SUMMARY', 'CL1N|CAL CA5E SUMMARY'],
    ['Internal Medicine', 'lntemal Medicine'],
    ['Overturned', '0vertumed'],
    ['Withdrawal', 'VVithdrawal'],
  ])('makes %s and %s the same', (clean, damaged) => {
    expect(foldLookAlikes(damaged)).toBe(foldLookAlikes(clean));
  });

  it('keeps words apart that do not look alike', () => {
    expect(foldLookAlikes('Upheld')).not.toBe(foldLookAlikes('Overturned'));
  });
});

describe('matchVocabulary', () => {
  const states = [
    'California',
    'Iowa',
    'Ohio',
    'North Carolina',
    'South Carolina',
    'Virginia',
    'West Virginia',
  ];

  it.each([
    ['California', 'California', 0],
    ['CaIifornia', 'California', 0],
    ['Califarnia', 'California', 1],
    ['lowa', 'Iowa', 0],
    ['Virginia', 'Virginia', 0],
    ['West Virginla', 'West Virginia', 0],
  ])('reads %s as %s', (printed, entry, distance) => {
    expect(matchVocabulary(printed, states)).toEqual({ entry, distance });
  });

  it('gives nothing when two entries are equally near', () => {
    expect(matchVocabulary('Nouth Carolina', states)).toBeNull();
  });

  it.each(['', '...', 'Kansas', 'Caifaria'])('gives nothing for %j', (printed) => {
    expect(matchVocabulary(printed, states)).toBeNull();
  });
});

describe('findPhrase', () => {
  const spanText = (text: string, phrase: string, range = {}) => {
    const match = findPhrase(text, phrase, range);
    return match && text.slice(match.start, match.end);
  };

  it.each([
    ['xx CLINICAL CASE SUMMARY yy', 'CLINICAL CASE SUMMARY'],
    ['xx CLINICAL\nCASE\fSUMMARY yy', 'CLINICAL\nCASE\fSUMMARY'],
    ['xx CLlNlCAL CASESUMMARY yy', 'CLlNlCAL CASESUMMARY'],
    ['xx CLINCAL CASE SUMNARY yy', 'CLINCAL CASE SUMNARY'],
  ])('finds the heading in %j', (text, printed) => {
    expect(spanText(text, 'CLINICAL CASE SUMMARY')).toBe(printed);
  });

  it('prefers an undamaged occurrence to an earlier damaged one', () => {
    const text = 'MAXINUS guideIine and MAXIMUS guideline';
    expect(findPhrase(text, 'MAXIMUS guideline')).toEqual({ start: 22, end: 39, distance: 0 });
  });

  it('does not find a short word inside another', () => {
    expect(findPhrase('an unreformed patient', 'form')).toBeNull();
  });

  it('does not take the end of the word before for a part of the phrase', () => {
    expect(spanText('a reviewer notice of it', 'notice of it')).toBe('notice of it');
  });

  it('stays within its range', () => {
    const text = 'Priority: Standard. Priority: Expedited';
    expect(findPhrase(text, 'Priority', { from: 10 })?.start).toBe(20);
    expect(findPhrase(text, 'Priority', { from: 1, to: 19 })).toBeNull();
  });

  it('finds a phrase wherever it stands, with a letter damaged', () => {
    const phrase = 'Decision rationale';
    const filler = fc.string({ unit: fc.constantFrom('x', 'y', ' ', '\n', '.'), maxLength: 60 });
    fc.assert(
      fc.property(filler, filler, fc.nat(phrase.length - 3), (before, after, at) => {
        const damaged = `${phrase.slice(0, at + 1)}x${phrase.slice(at + 2)}`;
        const text = `${before} ${damaged} ${after}`;
        const match = findPhrase(text, phrase);
        expect(match).not.toBeNull();
        expect(match?.distance).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 30 }),
        (text, phrase) => {
          const match = findPhrase(text, phrase);
          if (match)
            expect(match.start >= 0 && match.start < match.end && match.end <= text.length).toBe(true);
        },
      ),
    );
  });
});
