import { CliError } from '../cli-error.ts';

/** Braces multiply: a pattern that stands for more than this is refused, as it would never end. */
const MOST_ALTERNATIVES = 10_000;

/** What stands between a brace and its end: the alternatives of each part that commas set apart. */
type Parts = string[][];

/**
 * `a{b,c}d` as `abd` and `acd`, without repetitions; braces may stand inside braces. Those that do not close, or hold no
 * comma, stand for themselves.
 *
 * @throws CliError `usage` for a pattern of too many alternatives
 */
export function expandBraces(pattern: string): string[] {
  const open: Parts[] = [[['']]];
  const append = (alternatives: readonly string[]) => {
    const parts = open.at(-1) as Parts;
    parts.push(product(parts.pop() as string[], alternatives, pattern));
  };
  for (const token of pattern.split(/([{},])/)) {
    if (token === '{') open.push([['']]);
    else if (token === ',' && open.length > 1) open.at(-1)?.push(['']);
    else if (token === '}' && open.length > 1) {
      const parts = open.pop() as Parts;
      append(
        parts.length > 1
          ? parts.flat()
          : product(['{'], product(parts[0] as string[], ['}'], pattern), pattern),
      );
    } else append([token]);
  }
  while (open.length > 1) {
    const parts = open.pop() as Parts;
    append(['{']);
    parts.forEach((part, index) => {
      if (index > 0) append([',']);
      append(part);
    });
  }
  return [...new Set(open[0]?.[0])];
}

function product(heads: readonly string[], tails: readonly string[], pattern: string): string[] {
  if (heads.length * tails.length > MOST_ALTERNATIVES) {
    throw new CliError('usage', 'cannot list the inputs', {
      reason: `the pattern stands for more than ${MOST_ALTERNATIVES} names: ${pattern.slice(0, 80)}`,
      remedy: 'use fewer braces, or * for what they hold',
    });
  }
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
