import { CliError } from '../cli-error.ts';

const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', '(', ')']);
const REMEDY = 'words are joined by AND; use "a phrase", word*, OR, NOT and ( )';

/**
 * What a person types, as FTS5 understands it: every word is quoted, so that `low-back` and `50mg/ml` are
 * words and not syntax. `"a phrase"`, `word*`, `AND`, `OR`, `NOT` and parentheses keep their meaning.
 *
 * @throws CliError `query-wrong`
 */
export function matchExpression(typed: string): string {
  const wrong = (reason: string) => new CliError('query-wrong', 'cannot search', { reason, remedy: REMEDY });
  if ((typed.match(/"/g) ?? []).length % 2 === 1) throw wrong('a quotation mark is missing');
  const parts = typed.match(/"[^"]*"\*?|[()]|[^\s()"]+/g) ?? [];
  let depth = 0;
  let expectsWord = true;
  let words = 0;
  const terms: string[] = [];
  for (const part of parts) {
    if (part === '(') {
      if (!expectsWord) terms.push('AND');
      depth += 1;
      expectsWord = true;
    } else if (part === ')') {
      depth -= 1;
      if (depth < 0) throw wrong('a parenthesis is closed that was not opened');
      if (expectsWord) throw wrong('a word is missing before ")"');
    } else if (OPERATORS.has(part)) {
      if (expectsWord) throw wrong(`a word is missing before ${part}`);
      expectsWord = true;
    } else {
      const term = quoteWord(part);
      if (term === undefined) continue;
      if (!expectsWord) terms.push('AND');
      terms.push(term);
      expectsWord = false;
      words += 1;
      continue;
    }
    terms.push(part);
  }
  if (words === 0) throw wrong('there is no word to search for');
  if (expectsWord) throw wrong(`a word is missing after ${terms.at(-1)}`);
  if (depth > 0) throw wrong('a parenthesis is not closed');
  return terms.join(' ');
}

/** The word as FTS5's string; nothing where no letter or digit is in it. */
function quoteWord(part: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(part)) return undefined;
  const prefix = part.endsWith('*');
  return `"${part.replace(/\*$/, '').replaceAll('"', '')}"${prefix ? ' *' : ''}`;
}
