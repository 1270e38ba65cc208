import { findBodyParts } from './body-parts.ts';
import { findSides } from './laterality.ts';
import { withoutSpans } from './spans.ts';

/** Words without which a condition is the same one. */
const STOP_WORDS = new Set(
  'a an the of in at on to for and or with by is as region level area joint muscle muscular musculature musculoligamentous tendon ligament ligamentous fascia unspecified nos nec initial subsequent encounter sequela side sided vertebra site'.split(
    ' ',
  ),
);
/** How bad, how long and by what: codes of injuries and pains do not tell. */
const DEGREES = new Set(
  'acute chronic subacute mild moderate severe persistent intermittent constant ongoing residual industrial work related nonspecific minor blunt current'.split(
    ' ',
  ),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  disk: 'disc',
  tendonitis: 'tendinitis',
  osteoarthrosis: 'osteoarthritis',
  tenosynovitides: 'tenosynovitis',
};

/** The words of a text without those that do not tell, each once, in the order of the alphabet. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\([A-Z]{2,6}\)|['’](?:s\b)?/g, (mark) => (mark.startsWith('(') ? ' ' : ''))
    .toLowerCase();
  const words = new Set<string>();
  for (const printed of plain.match(/[a-z0-9]+/g) ?? []) {
    const word = singular(printed);
    if (!STOP_WORDS.has(word)) words.add(SPELLINGS[word] ?? word);
  }
  return [...words].sort();
}

/** `sprains`, `injuries`; not `pelvis`, `bursitis`, `stress`. */
function singular(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Where a degenerated disc hurts makes its code: there the leg is no place of the condition. */
const LEG_PAIN = /(?<=\bdegeneration\b.*\b(?:with|and) )(?:lower extremity|leg) pain\b/gi;

/**
 * What a condition is called, without where it is: words for parts of the body and sides are left out, levels
 * of the spine too, except of a fracture, which has a code for each vertebra.
 */
export function wordKey(printed: string): string {
  const text = printed.replace(LEG_PAIN, 'legpain');
  const isFracture = /fracture/i.test(text);
  const parts = findBodyParts(text).filter(
    ({ implied, start }) => !implied || (!isFracture && /^[CTLS]\d/.test(text.slice(start))),
  );
  return wordsOf(withoutSpans(text, [...parts, ...findSides(text)])).join(' ');
}

/** The same key without words for degrees, or `null` where it has none of them. */
export function withoutDegrees(key: string): string | null {
  const words = key.split(' ');
  const rest = words.filter((word) => !DEGREES.has(word));
  return rest.length < words.length && rest.length > 0 ? rest.join(' ') : null;
}

/** All that a text says, where included, whatever the order of its words. */
export function fullKey(text: string): string {
  return wordsOf(text).join(' ');
}
