import { escapeLine, type Paint, wrapText } from '../terminal.ts';
import { CLOSE, type Hit, type Hits, OPEN } from './search-store.ts';

export interface HitsView {
  readonly width: number;
  readonly colours: boolean;
  readonly paint: Paint;
}

/** Hits in context, for a person: found words in colour, in brackets where there is none. */
export function printHits({ total, letters, hits }: Hits, view: HitsView): string {
  if (total === 0) return 'Nothing was found.\n';
  const shown = hits.length < total ? `, the best ${hits.length} shown` : '';
  const count = `${total} ${total === 1 ? 'text' : 'texts'} in ${letters} ${letters === 1 ? 'letter' : 'letters'}${shown}`;
  return `${hits.map((hit) => printHit(hit, view)).join('\n')}\n${view.paint('dim', count)}\n`;
}

function printHit(
  { letterKey, kind, issue, page, context }: Hit,
  { width, colours, paint }: HitsView,
): string {
  const place = [issue === null ? kind : `issue ${issue}, ${kind}`, page === null ? '' : `page ${page}`];
  // Private characters are visible to `escapeLine` as they are: it must not meet the marks.
  const safe = context
    .split(/([\uE000\uE001])/)
    .map((part) => (part === OPEN || part === CLOSE ? part : escapeLine(part)));
  const lines = wrapText(safe.join('').trim(), width - 4).map((line) => `    ${line}`);
  const body = mark(lines.join('\n'), colours, paint);
  return `${paint('bold', letterKey)}  ${place.filter(Boolean).join(', ')}\n${body}\n`;
}

function mark(text: string, colours: boolean, paint: Paint): string {
  return text.replace(/\uE000([^\uE001]*)\uE001/g, (_, found: string) =>
    colours ? paint('yellow', found) : `[${found}]`,
  );
}

/** A hit on one line, for a program. */
export function hitJson({ context, ...hit }: Hit): string {
  const found = [...context.matchAll(/\uE000([^\uE001]*)\uE001/g)].map(([, word]) => word);
  return `${JSON.stringify({ ...hit, context: context.replace(/[\uE000\uE001]/g, ''), found })}\n`;
}
