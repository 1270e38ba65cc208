import { distance } from 'fastest-levenshtein';
import type { Span } from '../../schemas/index.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** A term found in a text: positions of its first word and after its last one. */
export interface TermHit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

interface Term<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** Words a `~` in a term may stand for. */
const GAP = 3;

/**
 * A vocabulary of terms (runs of words), to be found in texts that OCR or a typist may have damaged: a long
 * word that is in no term is read as the one known word near it, a short one never.
 */
export class TermIndex<T> {
  readonly #byFirstWord = new Map<string, Term<T>[]>();
  readonly #words = new Map<number, Set<string>>();
  readonly #folded = new Map<string, string>();
  readonly #plain: ReadonlySet<string>;

  /** `plainWords` are usual words of such texts that must not be taken for damaged terms. */
  constructor(entries: Iterable<readonly [term: string, meaning: T]>, plainWords: Iterable<string> = []) {
    this.#plain = new Set(plainWords);
    for (const [term, meaning] of entries) {
      const words = term.split(' ').flatMap((part) => (part === '~' ? [part] : wordsOf(part)));
      const first = words[0];
      if (first === undefined) continue;
      const terms = this.#byFirstWord.get(first);
      if (terms) terms.push({ words, meaning });
      else this.#byFirstWord.set(first, [{ words, meaning }]);
      for (const word of words) this.#learn(word);
    }
  }

  #learn(word: string): void {
    const known = this.#words.get(word.length);
    if (known) known.add(word);
    else this.#words.set(word.length, new Set([word]));
    if (word.length > 2) this.#folded.set(foldLookAlikes(word), word);
  }

  /** The words of a text, as the vocabulary reads them. */
  read(text: string): string[] {
    return wordsOf(text).map((word) => this.#repair(word));
  }

  /** The words of a text, as the vocabulary reads them, each with its place. */
  readPlaced(text: string): PlacedWord[] {
    return placedWords(text).map(({ word, ...at }) => ({ ...at, word: this.#repair(word) }));
  }

  /** The longest terms at each place; one that lies within another is left out. */
  find(words: readonly string[]): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (const first of singularsOf(words[from] as string)) {
        for (const term of this.#byFirstWord.get(first) ?? []) {
          const to = endOfTerm(words, from, term.words);
          if (to !== null) hits.push({ from, to, meaning: term.meaning });
        }
      }
    }
    return hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
        ),
    );
  }

  #repair(word: string): string {
    if (this.#knows(word)) return word;
    const alike = this.#folded.get(foldLookAlikes(word));
    if (alike && /[a-z]/.test(word) && (word.length > 4 || /\d/.test(word))) return alike;
    if (word.length < 6 || /\d/.test(word)) return word;
    const bound = word.length < 10 ? 1 : 2;
    let best = word;
    let least = bound + 1;
    for (let length = word.length - bound; length <= word.length + bound; length += 1) {
      for (const known of this.#words.get(length) ?? []) {
        const edits = distance(word, known);
        if (edits < least) [best, least] = [known, edits];
        else if (edits === least && edits <= bound) best = word;
      }
    }
    return best;
  }

  #knows(word: string): boolean {
    return singularsOf(word).some((form) => this.#words.get(form.length)?.has(form) || this.#plain.has(form));
  }
}

interface PlacedWord extends Span {
  readonly word: string;
}

/** Lower case words and numbers; `5mg` is two, so is `#60`'s number. */
function wordsOf(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}

/** Between a number and its unit. */
const BEFORE_UNIT = /(?<=^\d+(?:\.\d+)?)(?=(?:mg|mcg|ml|gm|g|grams?|units?|cc)\.*$)/i;

/** `MRl`: OCR's `l` for the `I` of an abbreviation. */
const SMALL_L = /(?<=^[A-Z]+)l(?=[A-Z]*$)/;

function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}.'’‘]+/gu)].flatMap(({ 0: printed, index }) => {
    let at = index;
    return printed.split(BEFORE_UNIT).flatMap((part) => {
      const plain = part.normalize('NFKC').replace(SMALL_L, 'I').toLowerCase();
      const word = plain.replace(/[^a-z0-9.]/g, '').replace(/^\.+|\.+$/g, '');
      const place = { start: at, end: at + part.replace(/[.'’‘]+$/, '').length };
      at += part.length;
      return word === '' ? [] : [{ ...place, word }];
    });
  });
}

function singularsOf(word: string): string[] {
  const forms = [word];
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.length > 5 && word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

function endOfTerm(words: readonly string[], from: number, term: readonly string[]): number | null {
  let at = from;
  for (let index = 0; index < term.length; index += 1) {
    const wanted = term[index] as string;
    if (wanted === '~') {
      const next = term[index + 1];
      let skipped = 0;
      while (skipped <= GAP && words[at] !== undefined && words[at] !== next) {
        at += 1;
        skipped += 1;
      }
      if (skipped > GAP) return null;
      continue;
    }
    const word = words[at];
    if (word === undefined || !singularsOf(word).includes(wanted)) return null;
    at += 1;
  }
  return at;
}
