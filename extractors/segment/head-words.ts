import type { LetterLine } from '../../schemas/index.ts';

/** What the contractor's letterhead holds, and what a scan makes of the picture that it is. */
const LETTERHEAD =
  /\b(?:MAXIMUS|Federal Services|Inc|Independent Medical Review|(?:IMR )?Final Determination(?: Letter)?|P\.?\s?O\.?\s?Box|Sacramento|Folsom|CA|California|Tel(?:ephone)?|Phone|Fax|Division of Workers['’]? Compensation|Department of Industrial Relations|State of)\b/gi;

/** The labels and words of a header's table, and those that covers of 2013 and 2014 print there. */
const TABLE_WORDS =
  /\b(?:(?:MAXIMUS|IMR)\s+)?(?:Case\s*Number|Date\s*Assigned|Dates?\s*of\s*Injury|Decision\s*Date|Date\s*of\s*Decision|(?:UR|Utilization\s*Review)\s*(?:Denial|Decision|Determination)\s*Date|Date\s*of\s*UR\s*(?:Denial|Decision|Determination)|Priority|(?:IMR\s*)?Application(?:\s*Received)?|Received|(?:IMR\s*)?Claims?\s*Number|Employee(?:\s*Name)?|Provider(?:\s*Name)?|Dated|Standard|Expedited|IMR|(?:Case|Claim|File|Matter)(?:\s*(?:No|Number))?)\b/gi;

/** The words of a line in the head of a letter, besides those of its letterhead and table, and scraps of pictures. */
export function wordsOfItsOwn(line: string): string[] {
  const words = line
    .replace(TABLE_WORDS, ' ')
    .replace(LETTERHEAD, ' ')
    .match(/(?<!\S)["“(]?\p{L}[\p{Ll}\p{Lu}]{2,}(?=[.,;:)"”]?(?:\s|$))/gu);
  return (words ?? []).filter((word) => /[aeiouy]/i.test(word));
}

/** What whoever keeps a copy puts on it. */
const STAMP =
  /\b(?:received|rec['’]?d|filed|entered|scanned|faxed?|fax(?:ed)?|e?-?mailed|uploaded|indexed|copy|duplicate|original|batch|bates|doc(?:ument)?\s*(?:id|no|#)|exhibits?|attachments?|enclosures?|tab|page\s+\d)\b/i;
/** Dates, times, numbers of telephones and files; addresses; labels with their values. */
const NUMBERED = /\d[/:.]\d\d|\d{3}[-. ]\d{4}|\d{5}/;
const ADDRESS =
  /\b(?:street|avenue|ave|suite|road|blvd|boulevard|floor|drive|www|https?|P\.?\s?O\.?\s?box)\b|@/i;
const LABEL_WORD = String.raw`(?:\p{Lu}[\p{L}.'’()/]*|of|the|and|for|to|by|#)`;
const LABELLED = new RegExp(String.raw`^\W*${LABEL_WORD}(?:\s+${LABEL_WORD}){0,5}\s?:(?:\s|$)`, 'u');
const CASE_NUMBER = /\bCM\d\d\s?-\s?\d{7}\b/g;
/** `Scan to verify: 7F3K-22QP`: a label in whatever words, and a code. */
const CODED = /^\W*[\p{L} ]{2,40}:\s*(?=\S*\d)\S+$/u;
/** Banners on copies of what is confidential. */
const BANNER = /\b(?:confidential|privileged|protected health information|hipaa)\b/i;

/** Whether a line says where somebody can be reached: the foot of a form. */
export function isContact(line: string): boolean {
  return /\d{3}[-.) ]\s?\d{4}\b|\bwww\.|https?:|\S@\S/i.test(line);
}

export function isBanner(line: string): boolean {
  return BANNER.test(line);
}

/** The lines of a stamp stand together. */
const STAMP_LINES = 2;

/** Whether a line above a determination is what copies bear, which tells nothing of the paper. */
export function isMarkOfCopy(text: string, lines: readonly LetterLine[], index: number): boolean {
  const near = lines.slice(Math.max(0, index - STAMP_LINES), index + STAMP_LINES + 1);
  const own = lines[index];
  if (!own) return false;
  const line = text.slice(own.start, own.end);
  const numbered = NUMBERED.test(line.replace(CASE_NUMBER, ''));
  if (BANNER.test(line) || numbered || ADDRESS.test(line) || LABELLED.test(line)) return true;
  if (CODED.test(line.trim())) return true;
  return near.some(({ start, end }) => isStamp(text.slice(start, end)));
}

const COPY_FOR = /^\W*copy\s+(?:for|of|to)\s+(?:the\s+)?[\p{L}'’]+(?:\s+[\p{L}'’]+){0,2}\W*$/iu;

/** Whether a line says whose copy it is, which the next line may go on with: `Copy for the claims file`. */
export function isCopyFor(line: string): boolean {
  return COPY_FOR.test(line);
}

/** A stamp is a few words, none of them of a sentence: `RECEIVED by mail JAN 14 2017`, `Public copy`. */
export function isStamp(line: string): boolean {
  if (isCopyFor(line)) return true;
  if (!STAMP.test(line) || LABELLED.test(line) || line.length > LONGEST_STAMP) return false;
  return !/(?<!\S)\p{Ll}{2,}/u.test(line.replace(STAMP, '').replace(/\b(?:by|on|of|at|for|mail)\b/g, ''));
}
const LONGEST_STAMP = 50;
