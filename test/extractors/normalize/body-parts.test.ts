import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readDiagnoses } from '../../../extractors/fields/diagnoses.ts';
import { kindOfPiece, unknownWords } from '../../../extractors/fields/diagnosis-words.ts';
import { findBodyParts, liesIn, onePart } from '../../../extractors/normalize/body-parts.ts';
import { BODY_PARTS, NO_BODY_PARTS } from '../../../schemas/vocabulary/body-parts.ts';
import {
  CONDITION_ENDINGS,
  CONDITION_PHRASES,
  CONDITION_WORDS,
  PLACE_WORDS,
  QUALITY_WORDS,
} from '../../../schemas/vocabulary/conditions.ts';
import { letterOf } from '../fields/letter-of.ts';

function partOf(diagnosis: string) {
  const { letter, structure } = letterOf(`The diagnosis is ${diagnosis}.`);
  return assemble(readDiagnoses(letter, structure), letter).value[0]?.bodyPart ?? null;
}

describe('every word for a part of the body', () => {
  const words = BODY_PARTS.flatMap(({ part, names, impliedBy = [] }) =>
    [...names, ...impliedBy].map((word) => [word, part] as const),
  );

  it.each(words)('%s is reached by a sentence', (word, part) => {
    expect(partOf(`${word} disorder`)).toBe(part);
  });

  it.each(NO_BODY_PARTS)('%s is no part', (phrase) => {
    expect(onePart(findBodyParts(phrase))).toBeNull();
  });

  it('belongs to one part only, which lies in a part there is', () => {
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
    const parts = BODY_PARTS.map(({ part }) => part);
    for (const { within } of BODY_PARTS) if (within) expect(parts).toContain(within);
    expect(liesIn('thumb', 'upper extremity')).toBe(true);
    expect(liesIn('upper extremity', 'thumb')).toBe(false);
  });
});

describe('every word of the vocabulary of conditions', () => {
  it('makes a piece of a list what it says', () => {
    for (const word of [...CONDITION_WORDS, ...CONDITION_PHRASES])
      expect(kindOfPiece(word), word).toBe('condition');
    for (const ending of CONDITION_ENDINGS) expect(kindOfPiece(`qwert${ending}`), ending).toBe('condition');
    for (const word of PLACE_WORDS) expect(kindOfPiece(word), word).toBe('place');
    for (const word of QUALITY_WORDS) expect(unknownWords(word), word).toEqual([]);
  });
});
