import type { FindingCode, LetterText, Span } from '../../schemas/index.ts';
import { type Doubt, type Found, found } from '../found.ts';
import { maskSpans } from '../normalize/spans.ts';
import { isOcrAt, runningText } from '../running-text.ts';

/**
 * A title, or a part of one, from which the parts of a treatment are read one kind after another: what one
 * reader took is hidden from the next, so no number is read twice.
 */
export class TreatmentTitle {
  /** As printed, on a scan with the letters that stand for digits in numbers set right. */
  readonly text: string;
  readonly #mended: readonly Span[];
  readonly #spanOf: (start: number, end: number) => Span;
  #taken: Span[] = [];

  constructor(letter: LetterText, at: Span) {
    const running = runningText(letter, at);
    const isOcr = isOcrAt(letter, at.start) || isOcrAt(letter, at.end - 1);
    const { text, mended } = isOcr ? mendDigits(running.text) : { text: running.text, mended: [] };
    this.text = text;
    this.#mended = mended;
    this.#spanOf = running.spanOf;
  }

  /** The text with what was taken made bars. */
  get rest(): string {
    return maskSpans(this.text, this.#taken);
  }

  take(...spans: readonly Span[]): void {
    this.#taken.push(...spans);
  }

  /** A value read from a place of the text; one that rests on a mended digit is in doubt. */
  found<T>(value: T, at: Span | readonly Span[], doubts: readonly Doubt[] = []): Found<T> {
    const spans = 'start' in at ? [at] : at;
    const isMended = spans.some(({ start, end }) =>
      this.#mended.some((place) => place.start < end && place.end > start),
    );
    const repaired: Doubt[] = isMended
      ? [{ code: 'repaired-value', message: 'a letter in the number was read as the digit it looks like' }]
      : [];
    return found(
      value,
      spans.map(({ start, end }) => this.#spanOf(start, end)),
      'issue-heading',
      [...doubts, ...repaired],
    );
  }

  /** Nothing is taken of several: why, at the place of all of them. */
  none(code: FindingCode, message: string, spans: readonly Span[]): Found<null> {
    return this.found(null, spans, [{ code, message }]);
  }
}

/** Numbers in which OCR may have set a letter: after `#` and `qty`, and beside digits. */
const DAMAGED =
  /(?<=#\s?|\bqty[:.]?\s?|\bquantity[:.]?\s?)[OolI|\d]{1,4}(?![\w])|(?<![\w#])(?:\d+[Oo][Oo\d]*|[lI|]\d{1,2})(?=\s)/gi;

function mendDigits(text: string): { text: string; mended: Span[] } {
  const mended: Span[] = [];
  const right = text.replace(DAMAGED, (printed, at: number) => {
    const digits = printed.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');
    if (digits !== printed) mended.push({ start: at, end: at + printed.length });
    return digits;
  });
  return { text: right, mended };
}
