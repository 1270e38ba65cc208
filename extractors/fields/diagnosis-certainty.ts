import type { Certainty, Span } from '../../schemas/index.ts';
import type { CueKind } from './diagnosis-cues.ts';

/** How sure a letter is of a condition, with the words that say so. */
export interface StatedCertainty extends Span {
  readonly certainty: Certainty;
}

/** In the order in which they win: `history of a suspected tear` is history. */
const WORDINGS: readonly (readonly [Certainty, RegExp])[] = [
  [
    'suspected',
    /\b(?:not (?:yet )?(?:been )?(?:ruled out|excluded)|(?:cannot|could not) be (?:ruled out|excluded)|to be ruled out)\b/i,
  ],
  [
    'ruled_out',
    /^\W*(?:no|not|without|negative for|absence of|denies|free of)\b(?! (?:otherwise|elsewhere|specified|intractable))|\b(?:ruled[- ]out|excluded)\b/i,
  ],
  [
    'history',
    /^\W*(?:(?:(?:left|right|bilateral) )?(?:status[- ]post|s\/p)|(?:an? )?(?:past |prior |remote )?(?:history|hx) of|h\/o|(?:an? )?(?:prior|previous(?:ly)?|past|old|remote|former|childhood|healed|resolved))\b|\b(?:by history|resolved|healed|, old|as an? (?:child|teenager|youth|boy|girl)|in (?:childhood|the past))\W*$/i,
  ],
  [
    'suspected',
    /\?|\b(?:possibl[ey]|probabl[ey]|likely(?! (?:due|from|related|secondary))|suspected|suspicion of|suspicious for|suggestive of|concern(?:ing)? for|consistent with|compatible with|presum(?:ed|ptive|ably)|questionable|unlikely|doubtful|question of|rules?[- ]out|ruling out|r\/o|versus|vs\.?|potential|provisional|tentative|unconfirmed|differential)(?![a-z])/i,
  ],
];
/** `left knee status post meniscectomy`: a place, and what was done there. */
const PLACE_THEN_PAST = /^[^,;]{0,40}?\b(?:status[- ]post|s\/p)\b/i;

/**
 * What the words of the condition say themselves, without what comes with it.
 *
 * @param condition see `conditionOnly`
 */
export function certaintyInWords(condition: string): StatedCertainty | null {
  for (const [certainty, pattern] of WORDINGS) {
    const match = pattern.exec(condition);
    if (match) return spanOf(certainty, match);
  }
  return null;
}

/** A place of the body followed by what was done there: `left knee s/p arthroscopy`. */
export function pastOfPlace(printed: string, isPlace: (text: string) => boolean): StatedCertainty | null {
  const match = PLACE_THEN_PAST.exec(printed);
  if (!match) return null;
  const place = match[0].replace(/\s*(?:status[- ]post|s\/p)$/i, '');
  return place.trim() !== '' && isPlace(place) ? spanOf('history', match) : null;
}

const CUE_SUSPECTS = /\b(?:consistent|compatible|suggestive|suspected|probable|possible)\b/i;
const SUSPECTED_BEFORE =
  /\b(?:provisional|presumptive|presumed|tentative|suspected|possible|probable|likely|differential) (?:\w+ )?$/i;
const PAST_BEFORE = /\b(?:prior|previous|past|former) (?:\w+ )?$/i;
const CO_MORBID = /^co-?(?:morbid|exist)/i;

/**
 * What the phrase that introduces a list says of all in it. A claim says nothing: it is the worker's, and no
 * finding of a physician.
 */
export function certaintyOfCue(
  text: string,
  { cue, from, to }: { readonly cue: CueKind; readonly from: number; readonly to: number },
): StatedCertainty | null {
  const phrase = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 30), from);
  const span = { start: from, end: from + phrase.trimEnd().length };
  const suspected = SUSPECTED_BEFORE.exec(before);
  if (suspected) return { certainty: 'suspected', start: from - suspected[0].length, end: span.end };
  if (CUE_SUSPECTS.test(phrase)) return { certainty: 'suspected', ...span };
  if (cue === 'claim') return null;
  if (cue === 'history' && !CO_MORBID.test(phrase)) return { certainty: 'history', ...span };
  const past = PAST_BEFORE.exec(before);
  if (past && cue === 'stated' && /^diagnos|^dx/i.test(phrase)) {
    return { certainty: 'history', start: from - past[0].length, end: span.end };
  }
  return { certainty: 'confirmed', ...span };
}

function spanOf(certainty: Certainty, match: RegExpExecArray): StatedCertainty {
  const lead = /^[\W_]*/.exec(match[0])?.[0].length ?? 0;
  const start = match.index + (lead < match[0].length ? lead : 0);
  return { certainty, start, end: match.index + match[0].length };
}
