import type { Span } from '../../schemas/index.ts';
import { isOfRelatives, namesMoreThanSymptom } from './diagnosis-item.ts';
import { sentencesOf } from './sentences.ts';

/** The words that a list of diagnoses is given with; treatments are named in too many sentences that list none. */
const SPEAKS_OF_DIAGNOSES =
  /\bdiagnos(?:is|es|ed|e)\b|\bdx\b|\b(?:impressions?|assessments?)\b(?= ?:| (?:is|was|were|are|have|has|include|on|of|from|dated|at|per)\b)|\bassessed\b|\bconditions? (?:is|are|were|include|under|treated)\b|\bsuffer|\bproblem list\b/i;
/** Said to deny it, or of what a guideline or a picture tells. */
const OF_NO_USE =
  /\b(?:no|not|without|never|nor|denie[sd]|differential|disagree[sd]?|criteria|guidelines?|MRI|x-?rays?|CT)\b[^.;]{0,60}\b(?:diagnos|dx)|\bdiagnos\w+[^.;]{0,40}\b(?:not|never|unclear|unknown|deferred|disputed|questioned|denied|unsupported)\b/i;

/** Operations, and words that end as illnesses do. */
const NO_ILLNESS = /(?:ectomy|otomy|plasty|scopy|desis|gnosis|gnoses)$/;

/** A condition that was read, with its place in the text. */
interface ReadCondition extends Span {
  readonly text: string;
}

/**
 * Where sentences speak of diagnoses, or go on after the last one read in them, and name conditions of which none was
 * read anywhere: lists worded in a way that is not known, or cut short.
 */
export function findUnreadStatements(text: string, read: readonly ReadCondition[]): Span[] {
  const known = new Set(read.flatMap((condition) => wordsOf(condition.text)));
  return sentencesOf(text).flatMap((sentence): Span[] => {
    const ends = read.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    const start = Math.max(sentence.start, ...ends.map(({ end }) => end));
    const unread = text.slice(start, sentence.end);
    if (ends.length === 0 && !tellsDiagnoses(unread)) return [];
    return wordsOf(unread).some((word) => isIllness(word) && !known.has(word))
      ? [{ start, end: sentence.end }]
      : [];
  });
}

function tellsDiagnoses(sentence: string): boolean {
  return SPEAKS_OF_DIAGNOSES.test(sentence) && !OF_NO_USE.test(sentence) && !isOfRelatives(sentence);
}

function isIllness(word: string): boolean {
  return namesMoreThanSymptom(word) && !NO_ILLNESS.test(word);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[a-z]{3,}/g)
      ?.map((word) => word.replace(/(?<=[^siu])s$/, '')) ?? []
  );
}
