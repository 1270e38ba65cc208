import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import type { IssuePart } from './issue-labels.ts';

/** What opens a part of an issue in the letters before 2014: a label, or the first words of a sentence. */
export interface PartOpening extends Span {
  readonly part: IssuePart;
  /** Where the part's text begins: after a label with its colon, at a sentence's first word. */
  readonly body: number;
}

/**
 * None of these was seen in a letter: tolerance, in the words that letters of 2014 use and that descriptions
 * of letters of 2013 give. A label ends in a colon and is left out; a sentence is part of what it opens.
 */
const REVIEWER = String.raw`(?:(?:\p{L}+\s+)?Reviewer|Chiropractor|Psychologist|Acupuncturist|Podiatrist|Dentist|Optometrist)`;
const OPENINGS: readonly { readonly part: IssuePart; readonly label: RegExp }[] = [
  {
    part: 'claimsAdministrator',
    label: /^(?:The\s+)?Claims\s+Administrator(?:['’]s)?\s+guidelines?(?:\s+\w+)?\s*:/i,
  },
  {
    part: 'claimsAdministrator',
    label:
      /^(?:The\s+)?Claims\s+Administrator\s+(?=(?:based|cited|did\s+not|relied|used|denied|found|stated)\b)/i,
  },
  {
    part: 'reviewer',
    label: new RegExp(
      `^(?:The\\s+)?(?:MAXIMUS|${REVIEWER}(?:['’]s)?)\\s+guidelines?(?:\\s+\\w+)?\\s*:`,
      'iu',
    ),
  },
  {
    part: 'reviewer',
    label: new RegExp(
      `^(?:The\\s+)?${REVIEWER}\\s+(?=(?:based|cited|did\\s+not|relied|used|found)\\b)`,
      'iu',
    ),
  },
  {
    part: 'reviewer',
    label:
      /^Sections?(?:\(s\))?\s+of\s+the\s+Medical\s+Treatment\s+Utilization\s+Schedule[\s\S]{0,90}?Decision\s*:?(?=\s)/i,
  },
  { part: 'reviewer', label: /^(?=The\s+Medical\s+Treatment\s+Utilization\s+Schedule\s+\(MTUS\)\s)/i },
  {
    part: 'rationale',
    label: new RegExp(`^(?:The\\s+)?${REVIEWER}['’]?s?\\s+(?:decision\\s+)?rationale\\s*:`, 'iu'),
  },
  { part: 'rationale', label: /^(?:Decision\s+)?Rationale(?:\s+for\s+(?:the\s+)?decision)?\s*:/i },
  { part: 'rationale', label: /^(?:Decision\s+Rationale|Rationale\s+for\s+(?:the\s+)?Decision)(?=\n)/ },
];
const LONGEST = 200;

/** The openings of parts at the beginnings of lines, in order. */
export function findPartOpenings(
  letter: LetterText,
  lines: readonly LetterLine[],
  body: Span,
): PartOpening[] {
  return lines.flatMap((line): PartOpening[] => {
    if (line.start < body.start) return [];
    const text = letter.text.slice(line.start, Math.min(body.end, line.start + LONGEST));
    for (const { part, label } of OPENINGS) {
      const match = label.exec(text);
      if (!match) continue;
      const isLabel = /:\s*$/.test(match[0]) || /^Section/i.test(match[0]) || text[match[0].length] === '\n';
      const end = line.start + match[0].length;
      return [{ part, start: line.start, end, body: isLabel ? end : line.start }];
    }
    return [];
  });
}
