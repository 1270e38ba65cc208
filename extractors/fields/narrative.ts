import type { LetterText } from '../../schemas/index.ts';
import { type Doubt, type Draft, found } from '../found.ts';
import { type RunningText, runningText } from '../running-text.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';
import { type DateInContext, type Rating, rateInjury, rateReview } from './narrative-ratings.ts';
import { findDates } from './prose-dates.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** The least rating at which a date is taken at all. */
const LEAST = 4;
/** Below it, the date is taken for want of a better one: doubted, unless the header gives it, too. */
const PLAIN = 6;

/** The dates of injury and of the utilization review as the prose of the case summary gives them. */
export function readNarrative(letter: LetterText, structure: LetterStructure): LetterDraft['narrative'] {
  const section = sectionOf(structure, 'case_summary');
  if (!section) return { dateOfInjury: null, urDecisionDate: null };
  const prose = runningText(letter, section.body);
  const contexts = sentencesOf(prose.text).flatMap(datesInContext);
  const header = sectionOf(structure, 'header');
  const inHeader = new Set(
    header ? findDates(runningText(letter, header.body).text).map(({ iso }) => iso) : [],
  );
  return {
    dateOfInjury: pick(prose, contexts, rateInjury, 'first', inHeader),
    urDecisionDate: pick(prose, contexts, rateReview, 'last', inHeader),
  };
}

function datesInContext(sentence: Sentence): DateInContext[] {
  const dates = findDates(sentence.text);
  return dates.map((date, index) => ({
    date: { ...date, start: date.start + sentence.start, end: date.end + sentence.start },
    before: sentence.text.slice(dates[index - 1]?.end ?? 0, date.start),
    after: sentence.text.slice(date.end, dates[index + 1]?.start),
    sentence: sentence.text,
  }));
}

function pick(
  prose: RunningText,
  contexts: readonly DateInContext[],
  rate: Rating,
  tie: 'first' | 'last',
  inHeader: ReadonlySet<string | null>,
): Draft<string | null> {
  let best: { readonly context: DateInContext; readonly rating: number } | null = null;
  const ranked = contexts.map((context) => ({ context, rating: rate(context) }));
  for (const entry of ranked) {
    if (entry.rating < LEAST) continue;
    const better = best === null || entry.rating > best.rating;
    if (better || (tie === 'last' && best !== null && entry.rating === best.rating)) best = entry;
  }
  if (!best) return null;
  const { date } = best.context;
  const at = prose.spanOf(date.start, date.end);
  if (date.iso === null) {
    return found<string | null>(null, at, 'prose', [
      { code: 'unreadable-value', message: `"${date.quote}" cannot be a date` },
    ]);
  }
  const { rating } = best;
  const rivals = ranked.filter(
    (entry) => entry.rating === rating && entry.context.date.iso && entry.context.date.iso !== date.iso,
  );
  const others = rivals.map(({ context }) => context.date.quote);
  const plain = rating >= PLAIN || inHeader.has(date.iso);
  return found<string | null>(date.iso, at, 'prose', doubtsAbout(date.quote, plain, others));
}

function doubtsAbout(quote: string, plain: boolean, others: readonly string[]): Doubt[] {
  if (others.length > 0) {
    return [{ code: 'conflicting-values', message: `the case summary also gives ${others.join(', ')}` }];
  }
  return plain ? [] : [{ code: 'doubtful-date', message: `nothing says plainly what happened on ${quote}` }];
}
