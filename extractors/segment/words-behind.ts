import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { APART, median } from '../layout/lines.ts';
import { isContact, isStamp } from './head-words.ts';
import { isInCapitals, type PrintedHeading } from './headings.ts';
import { findIssueLabels } from './issue-labels.ts';
import { isOwnTitle } from './own-title.ts';
import { lineBehindConclusion, secondParagraph } from './paragraphs.ts';

/** How mail speaks to its readers; so does the contractor where it tells of an appeal. */
const ADDRESSES =
  /\b(?:you|your|please(?! (?:note|see|refer))|thanks|thank you|sincerely|(?:best|kind) regards|(?:respectfully|truly) (?:submitted|yours))\b/i;
const NOTICE =
  /\b(?:MAXIMUS|appeal|this (?:final )?determination|Independent Medical Review|Administrative Director)\b/i;
/** How memos, briefs and decisions of courts speak of a determination and of themselves; a rationale never does. */
const TELLS_OF_IT =
  /\b(?:petitioner|plaintiffs?|defendants?|appellants?|the (?:court|board|judge|panel) (?:sees|finds|holds|must|should|will|may)|(?:we|i) (?:disagree|do not agree|ask|submit|typed|have typed|copied|attach|enclose|affirm|hold|conclude|hereby)|our (?:position|client|insured|office)|close (?:the )?(?:diary|file)|(?:the|this) (?:above|foregoing|quoted) (?:determination|decision|letter)|(?:determination|decision|letter) (?:quoted|reproduced|copied|set out) above)\b/i;

/** How an annotation, an edition or an exercise begins that somebody puts below a letter. */
const NOTE =
  /^\W*(?:(?!additional|reviewer|provider|physician|other)(?:\p{L}+['’]?s?['’]?\s+){0,3}(?:comments?|commentary|remarks?|annotations?|memo)\b|(?:\p{L}+['’]s?|our|my|staff|office|file)\s+notes?\b|note\s+to\b|(?:translat|transcri|typed|copied|reprint|reproduc|excerpt|abstracted|annotated|posted|published|uploaded)\p{L}*\b|(?:summari[sz]ed|prepared|submitted|certified|compiled)\s+by\b|source\s*:|©|copyright\b|see\s+also\b|(?:discussion\s+)?questions?\b|end\s+of\b|editors?\b)/iu;
/** No determination asks its reader anything. */
const ASKS =
  /(?:^|[.?!:]\s+|\d[.)]\s*)(?:what|which|who|whose|why|how|would|should|do|does|did|can|could|is|are|was|were|has|have)\b[^.?!]{4,200}\?/i;
/** What a reviewer's reasons speak of, in whatever words. */
const REASONS =
  /\b(?:patients?|(?:injured\s+)?workers?|claimant|applicant|employee|he|she|his|her|requests?|requested|necess(?:ary|ity)|appropriate|guidelines?|MTUS|ODG|ACOEM|evidence|wean\w*|taper\w*|discontinu\w*|medications?|opioids?|therapy|surgery|surgical|treatments?|dos(?:e|es|age|ing)|symptom\w*|function\w*|pain|injur\w+|documented|provider|physician|recommend\w*|studies|trials?)\b/gi;
/** So many such words, and in a note of some length a share of its words. */
const LEAST_REASONS = 2;
const SHARE_OF_REASONS = 0.06;

/**
 * The line from which on somebody else's words stand behind the last part of the determination: they address a
 * reader, speak of the determination, or give no reason. `null` where none are found.
 *
 * @param single whether each part of the letter is one paragraph
 */
export function wordsBehind(
  letter: LetterText,
  printed: readonly PrintedHeading[],
  single: boolean,
): LetterLine | null {
  const end = letter.lines.find((line) => line.aside)?.start ?? letter.text.length;
  const heading = printed.at(-1);
  if (!heading) return null;
  const lines = letter.lines.filter((line) => !line.aside && line.start >= heading.end);
  const label = findIssueLabels(letter, lines, { start: heading.end, end }).at(-1);
  const start = label?.start ?? lines[0]?.start ?? end;
  const part = { start, end };
  const second = secondParagraph(letter, part);
  const behind = [second, lineBehindConclusion(letter, part), lastParagraph(lines, start)];
  const stranger = behind.find((line) => line && isStrangers(wordsFrom(letter, line, end)));
  if (stranger) return stranger;
  const isOfNobody = second && single && !isHeading(letter.text, second);
  return isOfNobody && isAside(wordsFrom(letter, second, end)) ? second : null;
}

function lastParagraph(lines: readonly LetterLine[], after: number): LetterLine | null {
  const isApart = ({ gapAbove }: LetterLine) => Number.isFinite(gapAbove) && gapAbove >= APART;
  return lines.findLast((line) => line.start > after && isApart(line)) ?? null;
}

/** A heading of its own makes a section, which may be the contractor's. */
function isHeading(text: string, { start, end }: LetterLine): boolean {
  return isInCapitals(text.slice(start, end));
}

interface Words {
  readonly text: string;
  /** Whether they hold what only the contractor's closing words do. */
  readonly isNotice: boolean;
}

/** What stands from a line on, without stamps, the foot of a page, and what a scan hardly shows. */
function wordsFrom(letter: LetterText, from: LetterLine, end: number): Words {
  const { text, lines, pages } = letter;
  const heightOf = (page: number) => pages.find(({ number }) => number === page)?.height ?? 0;
  const own = lines
    .filter((line) => line.start >= from.start && line.end <= end)
    .filter((line) => line.bbox[1] < heightOf(line.page) * FOOT && isLegible(letter, line))
    .map((line) => text.slice(line.start, line.end))
    .filter((line) => !isStamp(line) && !isOwnTitle(line) && !isContact(line));
  return {
    text: own.join(' ').replace(/\s+/g, ' ').trim(),
    isNotice: NOTICE.test(text.slice(from.start, end).replace(/\s+/g, ' ')),
  };
}
const LEGIBLE = 0.7;

/** Handwriting and specks give words that OCR is unsure of. */
function isLegible(letter: LetterText, line: LetterLine): boolean {
  return median(wordsIn(letter, line).map(({ confidence }) => confidence)) >= LEGIBLE;
}

/** A page's foot begins at this share of its height. */
const FOOT = 0.92;

function isStrangers({ text, isNotice }: Words): boolean {
  if (NOTE.test(text) || ASKS.test(text) || TELLS_OF_IT.test(text)) return true;
  return !isNotice && ADDRESSES.test(text);
}

/** A sentence or more that gives no reason, below the last reasons of a letter whose parts are one paragraph each. */
function isAside({ text, isNotice }: Words): boolean {
  const count = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  if (isNotice || count < LEAST_WORDS || GOES_ON.test(text)) return false;
  const reasons = text.match(REASONS)?.length ?? 0;
  return reasons < LEAST_REASONS || reasons < count * SHARE_OF_REASONS;
}
const LEAST_WORDS = 4;
/** In the middle of a sentence, to the reviewer's conclusion, or to the foot of a form. */
const GOES_ON = /^\W*\p{Ll}|\bmedical(?:ly)?\s+(?:necess|appropriate)|\bForm\s+Effective\b/u;
