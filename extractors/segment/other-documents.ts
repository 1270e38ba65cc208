import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { isStamp } from './head-words.ts';
import { isInCapitals, type PrintedHeading } from './headings.ts';
import { isDeterminationTitle } from './own-title.ts';

/**
 * Titles of the other papers that a workers' compensation file holds, and of papers about determinations.
 * They speak of the same things in the same words; a determination bears none of them as its title.
 */
const TITLES =
  /^(?:(?:the|an?|your|state of california|division of workers['’]? compensation|dwc(?: form)?|form)\s+)*(?:notice of (?:assignment|appeal|hearing|ineligib|withdraw|dismiss|representation|utili[zs]ation|non-?certification|denial|delay|adverse|objection|intent|termination|deposition|modification|conditional)|request for (?:information|authori[zs]ation|reconsideration|additional|independent|medical records)|applications? for (?:an? )?(?:independent (?:medical|bill(?:ing)?) review|imr|adjudication)|independent bill(?:ing)? review|(?:explanation|statement) of (?:review|benefits|charges|account|issues)|(?:physician['’]?s |primary |secondary |initial |interim |supplemental )*(?:treating )?(?:physician['’]?s )?(?:progress|consultation|operative|procedure|radiology|mri|emergency|discharge|medical|medical-legal|qme|ame|ime|narrative|evaluation|chiropractic|laboratory|pathology|deposition) (?:report|note|summary|record|transcript)|(?:orthopa?edic|neurological|pain management|panel|agreed|qualified)[a-z -]* (?:report|evaluation|consultation)|doctor['’]?s first report|soap note|(?:verified )?petition(?!er)|(?:appeal|objection|opposition|answer|reply|motion) (?:of|to|from|for)|(?:proof|certificate|declaration|affidavit) of |declaration\b|affidavit\b|subpoena\b|stipulations?\b|compromise and release|opinion (?:and|on)|order (?:of|on|to|granting|denying)|findings (?:and|of)|minutes of|joint |(?:\w+['’]s )?(?:opening |reply |trial |answering )*brief\b|(?:workers['’]? compensation )?appeals board|superior court|in the (?:superior|supreme|court)|court of|(?:tax )?invoice|(?:itemi[zs]ed )?bill(?:ing)?(?: statement)?$|receipt\b|purchase order|medical bill|cms-?1500|memorandum|memo\b|minutes\b|newsletter|press release|news\b|(?:an? |quick |user['’]?s? |reader['’]?s? )*guide\b|instructions?\b|how to (?:read|request|appeal|file|understand)|understanding |frequently asked|faqs?\b|template\b|specimen\b|sample\b|draft\b|example of|checklist|training\b|worksheet\b|fax (?:cover|transmittal|transmission)|facsimile|cover sheet|(?:exhibit|attachment|enclosure|appendix|tab)\b|case (?:law|digest|note|study)|(?:(?:annual|quarterly|monthly|statistical|summary|analysis) )+(?:report|of)|client (?:update|alert|advisory)|utili[zs]ation review|(?:\w+ )?peer (?:review|to peer)|(?:pre)?authori[zs]ation (?:request|decision|denial)|denial of|(?:partial )?(?:certification|non-?certification)|letter of |position statement|request to )/i;
/** Who writes about a determination, in the head of the paper; in an address below a letterhead it tells nothing. */
const WRITERS =
  /\b(?:law (?:office|firm|corporation|group)s?|attorneys? at law|attorneys? for|counsel for|a professional (?:law )?corporation|esq\b)/i;
const LETTERHEAD = /^\W*MAXIMUS\s+FEDERAL\s+SERVICES\b/i;

/** Lines of a page in which its title stands. */
const TITLE_LINES = 14;
const LONGEST_TITLE = 90;

/**
 * What at the head of the letter's first page says that it is some other paper: a title, or the salutation of
 * somebody else than the contractor; else `null`.
 */
export function otherDocumentTitle(
  letter: LetterText,
  printed: readonly PrintedHeading[],
  sheet: Sheet | null,
): string | null {
  const firstHeading = printed[0]?.start ?? letter.text.length;
  const before = letter.lines.filter((line) => !line.aside && line.start < firstHeading);
  const page = before.find((line) => line.page !== sheet?.page)?.page;
  const head = before.filter((line) => line.page === page && line.start !== sheet?.start);
  return otherTitleIn(letter.text, head) ?? strangersOpening(letter.text, head);
}

/** How somebody else than the contractor begins a letter or a message, in the lines of a page; else `null`. */
export function strangersOpening(text: string, lines: readonly LetterLine[]): string | null {
  return strangersSalutation(text, lines) ?? mailHead(text, lines);
}

const TRANSMITTAL =
  /^(?:fax\b|facsimile|cover sheet|(?:document )?transmittal|(?:exhibit|attachment|enclosure|appendix|tab)\b)/i;

/** Whether a title is that of a sheet that only says what is sent with it: a letter may come behind it. */
export function isTransmittal(title: string | null): boolean {
  return title !== null && TRANSMITTAL.test(title);
}

/** What says that a letter was sent or filed with other papers: a sheet in front of it, or a mark on its first page. */
export interface Sheet {
  readonly title: string;
  /** The page of the sheet; `null` where the title stands on the letter's own first page. */
  readonly page: number | null;
  readonly start: number;
}

/** The title of the sheet with which a letter was sent or filed, on a page of its own or above the letter. */
export function sheetInFront({ text, lines }: LetterText, [first]: readonly PrintedHeading[]): Sheet | null {
  const page = lines[0]?.page;
  const own = lines.filter((line) => line.page === page && !line.aside);
  const found = findOtherTitle(text, own, false);
  if (!found || !isTransmittal(found.title)) return null;
  const isOnLetter = first !== undefined && own.some((line) => line.start === first.start);
  if (isOnLetter) return { ...found, page: null };
  return lines.some((line) => line.page !== page) ? { ...found, page: page ?? null } : null;
}

/**
 * Those who write about a determination greet their reader; the contractor does it under its letterhead, which
 * may be a picture, or under the title of its letters.
 */
function strangersSalutation(text: string, head: readonly LetterLine[]): string | null {
  for (const { start, end } of head) {
    const line = text.slice(start, end).trim();
    if (/\bMAXIMUS\b/i.test(line) || isDeterminationTitle(line)) return null;
    // Who is greeted is nobody's business.
    if (/^Dear\s+\S/i.test(line)) return 'Dear ...';
  }
  return null;
}

/** `From:`, `Sent:`, `Subject:`: somebody passes a determination on. */
function mailHead(text: string, head: readonly LetterLine[]): string | null {
  const labels = head.flatMap(
    ({ start, end }) => /^(?:From|Sent|Subject)(?=\s*:)/i.exec(text.slice(start, end).trim())?.[0] ?? [],
  );
  return labels.length > 1 ? labels.join(', ') : null;
}

/** The same for the lines of any page, in order; within a letter only capitals make a title. */
export function otherTitleIn(
  text: string,
  lines: readonly LetterLine[],
  onlyCapitals = false,
): string | null {
  return findOtherTitle(text, lines, onlyCapitals)?.title ?? null;
}

function findOtherTitle(
  text: string,
  lines: readonly LetterLine[],
  onlyCapitals: boolean,
): Pick<Sheet, 'title' | 'start'> | null {
  let letterhead = false;
  const top = lines.slice(0, TITLE_LINES);
  for (const [index, { start, end }] of top.entries()) {
    const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
    letterhead ||= LETTERHEAD.test(line);
    if (line.length > LONGEST_TITLE || !(onlyCapitals ? isInCapitals(line) : isTitle(line))) continue;
    const bare = line.replace(/^(?:re|subject|title)\s*[:.]\s*/i, '');
    if (TITLES.test(bare)) return { title: line, start };
    // The stamp of whoever received a letter names its office.
    const stamped = top
      .slice(Math.max(0, index - 1), index + 2)
      .some((near) => isStamp(text.slice(near.start, near.end)));
    if (!letterhead && !stamped && WRITERS.test(line)) return { title: line, start };
  }
  return null;
}

/** In capitals, or with a capital on most of its words; no sentence, no label with its value. */
function isTitle(line: string): boolean {
  if (/[.,;]$/.test(line) && !/\b(?:inc|corp|esq|llp|apc)\.$/i.test(line)) return false;
  if (/^[^:]{2,40}:\s*\S/.test(line) && !/^(?:re|subject|title)\b/i.test(line)) return false;
  if (isInCapitals(line)) return true;
  const words = line.split(' ').filter((word) => /\p{L}{4}/u.test(word));
  const capital = words.filter((word) => /^\W*\p{Lu}/u.test(word));
  return words.length > 0 && capital.length >= words.length * 0.75;
}
