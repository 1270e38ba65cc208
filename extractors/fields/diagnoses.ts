import type { LetterText, Span } from '../../schemas/index.ts';
import { findBodyParts, onePart } from '../normalize/body-parts.ts';
import type { CodeTable } from '../normalize/icd-code-table.ts';
import { type CodableCondition, suggestCode } from '../normalize/icd-suggest.ts';
import { runningText } from '../running-text.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import {
  certaintyInWords,
  certaintyOfCue,
  pastOfPlace,
  type StatedCertainty,
} from './diagnosis-certainty.ts';
import type { CueKind } from './diagnosis-cues.ts';
import { draftDiagnosis, type JudgedCondition } from './diagnosis-draft.ts';
import { type DiagnosisList, findDiagnosisLists } from './diagnosis-extent.ts';
import { isNegative, isOfRelatives, namesMoreThanSymptom, readItem } from './diagnosis-item.ts';
import { splitDiagnoses } from './diagnosis-list.ts';
import { findRuledOut } from './diagnosis-ruled-out.ts';
import { conditionOnly } from './diagnosis-scope.ts';
import { kindOfPiece, namesCondition } from './diagnosis-words.ts';
import type { LetterDraft } from './draft.ts';
import { undoMisreadings } from './sentences.ts';

interface CuedCondition extends JudgedCondition {
  readonly cue: CueKind;
}

/** What codes are proposed by. */
export interface CodingOptions {
  /** The day of the decision, ISO. */
  readonly date: string | null;
  readonly codes?: CodeTable | undefined;
}

/** The injured worker's diagnoses, in the order of the case summary, each one once. */
export function readDiagnoses(
  letter: LetterText,
  structure: LetterStructure,
  { date, codes }: CodingOptions = { date: null },
): LetterDraft['diagnoses'] {
  const section = sectionOf(structure, 'case_summary');
  if (!section) return [];
  const prose = runningText(letter, section.body);
  const matched = undoMisreadings(prose.text);
  const listed = withoutRepeats(
    findDiagnosisLists(matched).flatMap((list) => conditionsOf(prose.text, list)),
  );
  const scan = letter.pages.some(({ textSource }) => textSource === 'ocr') ? letter.text.toLowerCase() : null;
  const suggest = (condition: CodableCondition) => suggestCode(condition, date, codes ?? null);
  return withRuledOut(listed, prose.text, matched).map((condition) =>
    draftDiagnosis(prose, condition, { scan, suggest }),
  );
}

/** The conditions of a list up to those of relatives, each with its certainty. */
function conditionsOf(text: string, list: DiagnosisList): CuedCondition[] {
  const printed = text.slice(list.start, list.end);
  const items = splitDiagnoses(printed);
  const isOfComplaints =
    items.length + placesNamed(printed) > 1 &&
    !items.every(({ start, end }) => namesMoreThanSymptom(printed.slice(start, end)));
  if (list.cue === 'claim' && isOfComplaints) return [];
  const { verdict } = list;
  const ofAll =
    verdict?.certainty === 'confirmed'
      ? verdict
      : certaintyOfCue(text, { cue: list.cue, from: list.cueStart, to: list.start });
  // `a woman with low back pain and lumbar stenosis`: what is named beside a condition is one as well.
  const namesOne = items.some(({ start, end }) => {
    const item = printed.slice(start, end);
    return !isOfRelatives(item) && !isNegative(item) && namesMoreThanSymptom(item);
  });
  const cue = list.cue === 'mention' && namesOne ? 'claim' : list.cue;
  const isTailShared = sharesTail(printed, items);
  const conditions: CuedCondition[] = [];
  for (const [index, { start, end }] of items.entries()) {
    const span = { start: start + list.start, end: end + list.start };
    const item = text.slice(span.start, span.end);
    if (isOfRelatives(item)) break;
    const condition = readItem(text, span, cue);
    if (!condition) continue;
    const joint = text.slice(conditions.at(-1)?.end ?? span.start, span.start);
    const isJudged = verdict !== ofAll && (!verdict?.isOfLast || index === items.length - 1);
    const judged = isJudged ? verdict : null;
    const certainty =
      judged ?? certaintyOfItem(item, span.start) ?? carriedOver(text, conditions.at(-1), joint) ?? ofAll;
    const near = [items[index - 1], { start, end }, items[index + 1]];
    const isAmbiguous =
      isTailShared ||
      mayBeOperationOn(printed, near[0], near[1]) ||
      mayBeOperationOn(printed, near[1], near[2]);
    conditions.push({ ...condition, certainty, isContradicted: false, isAmbiguous, cue: list.cue });
  }
  return conditions;
}

/** `bursitis with a partial tear and arthritis`, and nothing else: one diagnosis, or two. */
function sharesTail(list: string, items: readonly Span[]): boolean {
  const [first, second, ...others] = items;
  if (!first || !second || others.length > 0 || /[,;:.]/.test(list.slice(0, second.end))) return false;
  const tail = / with (?:an? )?(.+)$/i.exec(list.slice(first.start, first.end))?.[1];
  return tail !== undefined && kindOfPiece(tail) === 'condition' && namesMoreThanSymptom(tail);
}

/** `knee tear, status post knee surgery`: what was done to the one before, or an item of its own. */
function mayBeOperationOn(list: string, before: Span | undefined, operation: Span | undefined): boolean {
  if (!before || !operation || !/^\s*,\s*$/.test(list.slice(before.end, operation.start))) return false;
  const [done, what] = [operation, before].map(({ start, end }) => list.slice(start, end)) as [
    string,
    string,
  ];
  if (!/^(?:status[- ]post|s\/p)\b/i.test(done) || /^(?:status[- ]post|s\/p)\b/i.test(what)) return false;
  const [part, other] = [onePart(findBodyParts(done)), onePart(findBodyParts(what))];
  return part !== null && part?.part === other?.part;
}

function certaintyOfItem(item: string, at: number): StatedCertainty | null {
  const stated =
    pastOfPlace(item, (text) => kindOfPiece(text) === 'place') ?? certaintyInWords(conditionOnly(item));
  return stated && { ...stated, start: stated.start + at, end: stated.end + at };
}

/** `rule out fracture and dislocation`, `possible tear, or sprain`: what is said of the one is of the other. */
function carriedOver(text: string, before: CuedCondition | undefined, joint: string): StatedCertainty | null {
  if (!before?.certainty || before.certainty.start !== before.start) return null;
  const words = text.slice(before.certainty.start, before.certainty.end);
  const reaches =
    /^\s*,?\s*(?:or|and\/or)\s/i.test(joint) ||
    (/\brule[- ]out$|^r\/o/i.test(words) && /^\s+and\s/i.test(joint));
  return reaches && before.certainty.certainty !== 'history' ? before.certainty : null;
}

/** A claim for `neck, arm and back pain` names body parts, one for `low back pain` or for diseases what it is about. */
function placesNamed(claim: string): number {
  return claim.split(/,|\band\b/).length - 1;
}

/** With the conditions that the prose rules out; one that is a diagnosis all the same is contradicted. */
function withRuledOut(listed: readonly CuedCondition[], text: string, matched: string): CuedCondition[] {
  const ruledOut = findRuledOut(matched).flatMap(({ statement, ...span }): CuedCondition[] => {
    if (listed.some(({ start, end }) => span.start < end && start < span.end)) return [];
    const condition = readItem(text, span, 'stated');
    const certainty = { certainty: 'ruled_out' as const, ...statement };
    const plain = { isContradicted: false, isAmbiguous: false, cue: 'mention' as const };
    return condition ? [{ ...condition, certainty, ...plain }] : [];
  });
  const same = (a: CuedCondition, b: CuedCondition) =>
    sameCondition(a.text, b.text) || restates(a.text, b.text);
  const contradicted = listed.map((condition) => {
    const isContradicted =
      condition.certainty?.certainty !== 'ruled_out' && ruledOut.some((other) => same(other, condition));
    return { ...condition, isContradicted };
  });
  const further = ruledOut.filter((one) => !listed.some((other) => same(one, other)));
  return [...contradicted, ...withoutRepeats(further)].sort((a, b) => a.start - b.start);
}

/** Each condition once; what is said in passing only when no stated diagnosis says it already. */
function withoutRepeats(diagnoses: readonly CuedCondition[]): CuedCondition[] {
  const kept: CuedCondition[] = [];
  for (const diagnosis of diagnoses) {
    const inPassing = diagnosis.cue === 'history' || diagnosis.cue === 'mention';
    const known = kept.some(
      ({ text }) => sameCondition(text, diagnosis.text) || (inPassing && restates(diagnosis.text, text)),
    );
    if (!known) kept.push(diagnosis);
  }
  return kept;
}

/** The same words but for case and articles. */
function sameCondition(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** A condition of the same name at the same place, whatever the rest of its words. */
function restates(text: string, known: string): boolean {
  const words = new Set(wordsOf(known).split(' '));
  const shared = wordsOf(text)
    .split(' ')
    .filter((word) => words.has(word) && word.length > 2);
  return shared.some(namesCondition) && shared.some((word) => !namesCondition(word));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:an?|the|of)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
