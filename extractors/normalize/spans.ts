import type { Span } from '../../schemas/index.ts';

/** The text without the spans, which do not overlap, each put as one blank; blanks are not folded. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** The text with every character of the spans made a bar, which is no part of a word: offsets stay. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + '|'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
