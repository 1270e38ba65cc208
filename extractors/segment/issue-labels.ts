import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';

/** The labelled parts of an issue, in the order every letter prints them. */
export const ISSUE_PARTS = ['claimsAdministrator', 'reviewer', 'rationale'] as const;
export type IssuePart = (typeof ISSUE_PARTS)[number];

/** A label that opens a part of an issue. The span takes in the label's colon. */
export interface IssueLabel extends Span {
  readonly part: IssuePart;
}

const PHRASES: Readonly<Record<IssuePart, string>> = {
  claimsAdministrator: 'Claims Administrator guideline',
  reviewer: 'MAXIMUS guideline',
  rationale: 'Decision rationale',
};

const PLAIN: Readonly<Record<IssuePart, RegExp>> = {
  claimsAdministrator: /\bClaims\s+Administrator\s+guidelines?\s*:/g,
  reviewer: /\bMAXIMUS\s+guidelines?\s*:/g,
  rationale: /\bDecision\s+rationale\s*:/g,
};

/** The label's last letters, where they are what is damaged, and what OCR makes of its colon. */
const COLON = /^\p{L}{0,2}\s*[:;.,‘'’!|]/u;

/**
 * The labels of the issues, in order. A label as printed counts wherever it stands; one that OCR damaged
 * counts at the start of a line only, where prose that merely resembles a label is unlikely to stand.
 */
export function findIssueLabels(letter: LetterText, lines: readonly LetterLine[], body: Span): IssueLabel[] {
  const text = letter.text.slice(body.start, body.end);
  const labels = ISSUE_PARTS.flatMap((part) =>
    [...text.matchAll(PLAIN[part])].map((match): IssueLabel => {
      const start = body.start + match.index;
      return { part, start, end: start + match[0].length };
    }),
  );
  for (const line of lines) {
    if (labels.some((label) => label.start < line.end && label.end > line.start)) continue;
    const damaged = damagedLabelAt(letter.text.slice(line.start, line.end));
    if (damaged) {
      labels.push({
        part: damaged.part,
        start: line.start + damaged.start,
        end: line.start + damaged.end,
      });
    }
  }
  return labels.sort((a, b) => a.start - b.start);
}

function damagedLabelAt(line: string): IssueLabel | null {
  for (const part of ISSUE_PARTS) {
    const phrase = PHRASES[part];
    const match = findPhrase(line.slice(0, phrase.length + 8), phrase);
    if (!match || match.start > 3) continue;
    const colon = COLON.exec(line.slice(match.end))?.[0] ?? '';
    // Without its colon a label must be whole: "Decision rationale was not given" is prose.
    if (match.distance > 0 && colon === '') continue;
    return { part, start: match.start, end: match.end + colon.length };
  }
  return null;
}
