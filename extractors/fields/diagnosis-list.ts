import type { Span } from '../../schemas/index.ts';
import { findBodyParts, liesIn } from '../normalize/body-parts.ts';
import { findIcdCodes } from '../normalize/icd-code.ts';
import { findSides } from '../normalize/laterality.ts';
import { withoutSpans } from '../normalize/spans.ts';
import { kindOfPiece } from './diagnosis-words.ts';

interface Piece extends Span {
  readonly text: string;
  /** Whether a semicolon, a number or a full stop, which parts whole items, stands before it. */
  readonly opensItem: boolean;
}

/**
 * The conditions of a printed list (`neck pain, lumbar and thoracic strain, and left knee contusion`), one
 * span each. Commas, semicolons, `and` and numbers separate; a piece that names no condition of its own
 * goes with its neighbour: forward (`lumbar, hip, and neck strain`), or backward when the one before is
 * still open (`strain of the muscles, fascia and tendon of the neck`).
 */
export function splitDiagnoses(list: string): Span[] {
  const pieces = cutPieces(list);
  const codesLead = isCodeAlone(pieces[0]?.text ?? '');
  const groups: Piece[][] = [];
  let waiting: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = groups.at(-1);
    if (piece.opensItem && before && waiting.length > 0 && !waiting[0]?.opensItem) {
      before.push(...waiting);
      waiting = [];
    }
    if (isCodeAlone(piece.text) && (codesLead || !before)) {
      waiting.push(piece);
    } else if (waiting.length === 0 && before && goesWithPrevious(list, before, pieces.slice(at))) {
      before.push(piece);
    } else if (kindOfPiece(piece.text) === 'place') {
      waiting.push(piece);
    } else {
      groups.push([...waiting, piece]);
      waiting = [];
    }
  }
  const last = groups.at(-1);
  if (last) last.push(...waiting);
  else if (waiting.length > 0) groups.push(waiting);
  return groups
    .map((group) => trimItem(list, { start: (group[0] as Piece).start, end: (group.at(-1) as Piece).end }))
    .filter(({ start, end }) => end - start > 2);
}

/** A code as a piece of its own belongs to the words before it, or after it where a code opens the list. */
function isCodeAlone(text: string): boolean {
  const codes = findIcdCodes(text);
  return (
    codes.length > 0 &&
    /^[\s\d.,:;()[\]/-]*$/.test(
      withoutSpans(
        text,
        codes.map(({ whole }) => whole),
      ),
    )
  );
}

/** A list's separators (a scan makes colons of semicolons); a number must open an item: `1.`, `(2)`, `3)`. */
const SEPARATOR =
  /\s*[,;]\s*(?:(?:and\/or|and(?: of| with)?|or|as well as|along with)\s+|&\s*)?(?:\(?\d{1,2}[.)]\s*(?=[A-Za-z]))?|\s+(?:and\/or|and|as well as|along with|plus)\s+(?:\(?\d{1,2}[.)]\s*(?=[A-Za-z]))?|\s+&\s+|(?<=[a-z]):\s+(?=[a-z])|\s+(?=(?:rule[- ]out|r\/o)\s)|[.:]?\s*(?<=[\s:]|[A-Za-z)"”]\.|^)\(?\d{1,2}[.)]\s*(?=[A-Za-z"'“]|\(?\d{3}\.\d)|(?<!\b(?:[Bb]il|[Bb]ilat|[Ll]t|[Rr]t|[LR]|[Vv]s))\.\s+(?=[A-Za-z(])/g;

function cutPieces(list: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let opensItem = true;
  const add = (end: number) => {
    const text = list.slice(start, end);
    if (text.trim() !== '') pieces.push({ start, end, text, opensItem });
  };
  for (const separator of list.matchAll(SEPARATOR)) {
    if (separator[0] === '' || insideBrackets(list, start, separator.index)) continue;
    add(separator.index);
    start = separator.index + separator[0].length;
    opensItem = /[;:.\d]/.test(separator[0]);
  }
  add(list.length);
  return pieces;
}

/** `pain (neck, back)`: an opened bracket that is closed later, not one left open by mistake. */
function insideBrackets(list: string, from: number, at: number): boolean {
  const open = at > from ? list.lastIndexOf('(', at - 1) : -1;
  if (open < from) return false;
  const close = list.indexOf(')', open);
  return close >= at;
}

const CONTINUES =
  /^\s*(?:with|without(?! (?:any |clear |clinical )?(?:evidence|signs?|indications?|history)\b)|due|secondary|in|of|on|at|to|involving|affecting|including|from|by|especially|not specified|(?:(?:left|right) (?:side )?)?(?:greater(?! (?:troch|tuber|toe))|worse|more))\b/i;
/** `strain of the muscles`, `pain in the neck`, `bulge at L4-5`: the place may go on after a comma. */
const OPEN_PLACE = /\b(?:of|in|at|to|on|involving|affecting|over|sustained)\b/i;
/** Pieces that only qualify what is before them, as in the titles of the code books. */
const QUALIFIES =
  /^(?:(?:initial|subsequent) encounter.*|current(?: injury.*)?|(?:[\w-]+ ){0,2}region|(?:\w+ )?(?:not intractable|intractable|right side|left side)|sequelae?|(?:single|recurrent) episode|(?:first|second|third)[- ]degree|recurrent|(?:mild|moderate|severe)(?: with(?:out)? .*)?|unspecified(?: (?:site|part|cause|whether .*))?|other site|(?:site|part|cause) unspecified|except .*|nos|nec|not (?:(?:otherwise|elsewhere) )?(?:specified|classified|stated)\b.*|other than .*|(?:zone|stage|grade|type|class) (?:\d|[ivx]{1,3})[a-d]?|uncomplicated|(?:un)?controlled|continuous|acquired|congenital|recalcitrant|refractory|symptomatic|idiopathic|comminuted|persistent|intermittent|\d[- ]part|(?:work|industrially) related|locali[sz]ed|generali[sz]ed|bilateral(?:ly)?|resolved|resolving|improved|improving|healed|healing|old|stable|worsening|non-?industrial|by history|(?:clinically |also )?(?:possible|probable|suspected|ruled out|unconfirmed)|(?:in )?remission|full[- ]thickness|partial[- ]thickness|retracted|(?:non-?|mal|delayed )union|\d{1,2}(?:\.\d)? ?(?:%|percent)(?: .*)?|(?:not |non-?)?(?:reducible|incarcerated|strangulated|ruptured|infected)|closed|open|(?:non-?|post-?)?traumatic|(?:\w+ ){1,2}type|type \w{1,3}|acute|chronic|subacute|displaced|non-?displaced)$/i;
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:sprains?|strains?)$/i, /^(?:sprains?|strains?)\b(?! (?:of|to)\b)/i],
  [
    /^(?:numbness|tingling|weakness|swelling|stiffness|spasms?|burning|paresthesias?|pain|tenderness|soreness|tightness)$/i,
    /^(?:numbness|tingling|weakness|swelling|stiffness|spasms?|burning|paresthesias?|pain|tenderness|soreness|tightness)\b/i,
  ],
  [/\bnumbness$/i, /^tingling\b/i],
  [/\btingling$/i, /^numbness\b/i],
  [/\bnausea$/i, /^vomiting\b/i],
  [/\b(?:slip|trip)$/i, /^falls?\b/i],
  // As the code books join them.
  [/^(?:sprains?|strains?)$/i, /^(?:sprains?|strains?)\b/i],
  [/\bmyalgia$/i, /^myositis\b/i],
  [/\bcellulitis$/i, /^abscess\b/i],
  [/\bdegeneration\b.* with (?:discogenic|axial)(?: back)? pain$/i, /^(?:lower extremity|leg) pain\b/i],
  [/\bsynovitis$/i, /^tenosynovitis\b/i],
  [/\bdizziness$/i, /^giddiness\b/i],
  [/\bsyncope$/i, /^collapse\b/i],
  [/\bgastritis$/i, /^gastroduodenitis\b/i],
  [/\bneuralgia(?:, neuritis)?$/i, /^(?:neuritis|radiculitis)\b/i],
  [/\bwear$/i, /^tear\b/i],
  [/\bmixed anxiety$/i, /^depress/i],
  [/\binjury$/i, /^pain$/i],
  [
    /(?:\bstatus[- ]post|\bs\/p)\b.*(?:ectomy|otomy|scopy|reduction|repair|decompression)$/i,
    /^(?:[a-z]+ )?(?:fusion|internal fixation|fixation|decompression|debridement|acromioplasty|\w+ectomy|\w+plasty)\b/i,
  ],
];

/** `pain with sleep and mood disorder`: of two words before one noun the first waits for it. */
const NOUN =
  /^(?:[\w-]+ ){1,2}(?:disorders?|disturbances?|dysfunctions?|problems?|issues|symptoms|complaints|difficult(?:y|ies)|impairments?|deficits?|changes)\b/i;

function waitsForNoun(previous: string): boolean {
  const last = /\b(?:with|due to|secondary to) ((?:[\w-]+ ?){1,2})$/i.exec(previous)?.[1];
  return last !== undefined && kindOfPiece(last) !== 'condition';
}

/** `ahead` begins with the piece asked about. */
function goesWithPrevious(list: string, before: readonly Piece[], ahead: readonly Piece[]): boolean {
  const piece = ahead[0] as Piece;
  const text = plainOf(piece);
  const previous = list.slice((before[0] as Piece).start, (before.at(-1) as Piece).end).trim();
  if (piece.opensItem) return QUALIFIES.test(text) || isCodeAlone(piece.text);
  // `tear of the meniscus, right knee, initial encounter`: places within a title of the code books.
  const next = ahead.find((other) => kindOfPiece(other.text) !== 'place' || QUALIFIES.test(plainOf(other)));
  if (
    next &&
    next !== piece &&
    !next.opensItem &&
    QUALIFIES.test(plainOf(next)) &&
    /encounter|sequela|injury/i.test(next.text)
  ) {
    return kindOfPiece(text) === 'place';
  }
  if (CONTINUES.test(text) || QUALIFIES.test(text) || isCodeAlone(piece.text)) return true;
  const ofBoth = /\bboth ([\w -]+)$/i.exec(previous)?.[1];
  if (ofBoth && kindOfPiece(ofBoth) !== 'place') return true;
  if (PAIRS.some(([end, start]) => end.test(previous) && start.test(text))) return true;
  // `plateau fracture, left, gout`
  if (
    /^(?:left|right)$/i.test(text) &&
    /,\s*$/.test(list.slice(0, piece.start)) &&
    /^\s*(?:,|$)/.test(list.slice(piece.end))
  )
    return true;
  const after = ahead.slice(1).find((other) => !QUALIFIES.test(plainOf(other)));
  if (isPlaceOf(previous, piece, after) || isItsOperation(list, previous, text)) return true;
  if (isSecondCause(list, before, piece)) return true;
  if (waitsForNoun(previous) && NOUN.test(text)) return true;
  return (
    kindOfPiece(text) === 'place' && OPEN_PLACE.test(previous) && kindOfPiece(lastPlace(previous)) === 'place'
  );
}

/**
 * `effusion, right knee, lumbar strain`: a side and a part after a comma, of a condition that has neither or is of that part,
 * when what comes next does not need them.
 */
function isPlaceOf(previous: string, piece: Piece, next: Piece | undefined): boolean {
  const text = plainOf(piece);
  if (!SIDE_FIRST.test(text) || kindOfPiece(text) !== 'place' || findSides(previous).length > 0) return false;
  const known = findBodyParts(previous);
  const [own] = findBodyParts(text);
  if (
    !own ||
    !known.every(({ part }) => part === own.part || liesIn(part, own.part) || liesIn(own.part, part))
  )
    return false;
  return (
    known.length > 0 ||
    next === undefined ||
    next.opensItem ||
    (kindOfPiece(next.text) === 'condition' && findBodyParts(next.text).length > 0)
  );
}

/** `status post fall`: no operation. */
const EVENT =
  /\b(?:slip|trip|fall|motor|mva|mvc|accident|assault|collision|crush\w*|electrocution|trauma)\b/i;

/** `gout, and insomnia due to anxiety and pain`: the list has had its `and`, so this one joins the causes. */
function isSecondCause(list: string, before: readonly Piece[], piece: Piece): boolean {
  const first = before[0] as Piece;
  const last = before.at(-1) as Piece;
  return (
    /^ and $/i.test(list.slice(last.end, piece.start)) &&
    /\b(?:due|secondary|related) to [^,;]+$/i.test(last.text) &&
    /\band $/i.test(list.slice(0, first.start))
  );
}

/**
 * `fracture of the radius, status post fixation`: an operation that names no place of its own, or, within an item that
 * semicolons part, the same place.
 */
function isItsOperation(list: string, previous: string, text: string): boolean {
  const known = findBodyParts(previous);
  const isOfItem = list.includes(';');
  const samePlace = (part: string) => isOfItem && known.some((other) => other.part === part);
  return (
    !EVENT.test(text) &&
    /^(?:status[- ]post|s\/p)\b/i.test(text) &&
    !/^(?:status[- ]post|s\/p)\b/i.test(previous) &&
    kindOfPiece(previous) === 'condition' &&
    findBodyParts(text).every(({ part }) => samePlace(part)) &&
    findSides(text).every(({ side }) =>
      findSides(previous).some((other) => other.side === side || (isOfItem && other.side === 'bilateral')),
    )
  );
}

const SIDE_FIRST = /^\s*(?:left|right|bilateral|unspecified)\b/i;

function plainOf({ text }: Piece): string {
  const codes = findIcdCodes(text).map(({ whole }) => whole);
  return withoutSpans(text, codes)
    .trim()
    .replace(/[\s.:-]+$/, '');
}

/** The words after the last preposition that opens a place. */
function lastPlace(text: string): string {
  return text.replace(/^.*\b(?:of|in|at|to|on|involving|affecting|over|sustained)\b/i, '');
}

const LEADING =
  /^(?:[\s"'“”‘’:.,;*•–—-]|axis (?:i{1,3}|iv|v|[1-5])\s?[:-]|(?:an?|the|his|her|their|following|also|current)\s(?!\w+\sof\s\w+$)|\(?(?:\d{1,2}|[a-h])[.)]\s*(?=[A-Za-z]))+/i;
const TRAILING = /(?:[\s"'“”‘’:.,;*•–—-]|\betc\b|\brespectively\b|\bas well\b|\band\b)+$/i;

/** Quotes, articles and stops around an item are not a part of it. */
function trimItem(list: string, span: Span): Span {
  const text = list.slice(span.start, span.end);
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const trail = TRAILING.exec(text.slice(lead))?.[0].length ?? 0;
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - trail) };
}
