/** Whole numbers that are kept of a place: mostly where its parts begin and end in the JSON. */
export const PLACE = {
  path: 0,
  pathEnd: 1,
  pathHas: 2,
  part: 3,
  page: 4,
  pageEnd: 5,
  box: 6,
  boxEnd: 7,
  quote: 8,
  quoteEnd: 9,
  quoteHas: 10,
  confidence: 11,
  confidenceEnd: 12,
  method: 13,
  methodEnd: 14,
  methodHas: 15,
} as const;
const SIZE = 16;

/** The numbers of a place: its page, the four edges of its box, its confidence. */
export const NUMBER = { page: 0, edge: 1, confidence: 5 } as const;
const NUMBERS = 6;

/** What a text of JSON holds that other formats write in another way: the sum of these. */
export const HAS_COMMA = 1;
export const HAS_BACKSLASH = 2;

const QUOTE = 0x22;
const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

const TO_PARTS = Buffer.from(':[');
const TO_PAGE = Buffer.from('{"page":');
const TO_BOX = Buffer.from(',"bbox":[');
const TO_QUOTE = Buffer.from('],"quote":"');
const TO_CONFIDENCE = Buffer.from(',"confidence":');
const TO_METHOD = Buffer.from(',"method":"');

const POWERS_OF_TEN = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * The evidence of a record, found in its JSON without making objects of it: there is more of it than of all the
 * rest of a record, and of most of it a table wants nothing but the bytes.
 */
export class Places {
  /** How many there are. */
  count = 0;
  /** The bytes that the places are in. */
  json: Buffer = Buffer.alloc(0);
  #positions = new Int32Array(256 * SIZE);
  #numbers = new Float64Array(256 * NUMBERS);
  /** What was found last, beside its end. */
  #number = 0;
  #has = 0;

  /** Something of place `index`, by its name in `PLACE`. */
  at(index: number, what: number): number {
    return this.#positions[index * SIZE + what] as number;
  }

  /** A text of place `index`, as it was before it was written as JSON; `what` is where it begins. */
  textAt(index: number, what: number): string {
    const [from, to] = [this.at(index, what), this.at(index, what + 1)];
    return JSON.parse(this.json.toString('utf8', from - 1, to + 1)) as string;
  }

  /** A number of place `index`, by its name in `NUMBER`. */
  numberAt(index: number, what: number): number {
    return this.#numbers[index * NUMBERS + what] as number;
  }

  /**
   * Finds all places in the object that begins at `from`, and tells where it ends; -1 where it is written in
   * another way than `JSON.stringify` writes evidence in the order of its schema.
   */
  scan(json: Buffer, from: number): number {
    this.json = json;
    this.count = 0;
    let at = from + 1;
    if (json[at] === CLOSING_BRACE) return at + 1;
    while (json[at] === QUOTE) {
      const path = at + 1;
      const pathEnd = this.#endOfText(path);
      const pathHas = this.#has;
      at = after(json, pathEnd + 1, TO_PARTS);
      if (at < 0) return -1;
      for (let part = 1; ; part += 1) {
        const positions = this.#roomForOne();
        const first = this.count * SIZE;
        positions[first + PLACE.path] = path;
        positions[first + PLACE.pathEnd] = pathEnd;
        positions[first + PLACE.pathHas] = pathHas;
        positions[first + PLACE.part] = part;
        at = this.#place(at);
        if (at < 0) return -1;
        this.count += 1;
        if (json[at] === CLOSING_BRACKET) break;
        if (json[at++] !== COMMA) return -1;
      }
      at += 1;
      if (json[at] === CLOSING_BRACE) return at + 1;
      if (json[at++] !== COMMA) return -1;
    }
    return -1;
  }

  /** Finds the parts of one place, and tells where it ends. */
  #place(from: number): number {
    const { json } = this;
    const positions = this.#positions;
    const numbers = this.#numbers;
    const first = this.count * SIZE;
    const firstNumber = this.count * NUMBERS;

    let at = after(json, from, TO_PAGE);
    positions[first + PLACE.page] = at;
    at = this.#endOfNumber(at);
    positions[first + PLACE.pageEnd] = at;
    numbers[firstNumber] = this.#number;
    at = after(json, at, TO_BOX);
    positions[first + PLACE.box] = at;
    for (let edge = 0; edge < 4; edge += 1) {
      if (edge > 0 && json[at++] !== COMMA) return -1;
      at = this.#endOfNumber(at);
      if (at < 0) return -1;
      numbers[firstNumber + NUMBER.edge + edge] = this.#number;
    }
    positions[first + PLACE.boxEnd] = at;
    at = after(json, at, TO_QUOTE);
    positions[first + PLACE.quote] = at;
    at = this.#endOfText(at);
    positions[first + PLACE.quoteEnd] = at;
    positions[first + PLACE.quoteHas] = this.#has;
    at = after(json, at + 1, TO_CONFIDENCE);
    positions[first + PLACE.confidence] = at;
    at = this.#endOfNumber(at);
    positions[first + PLACE.confidenceEnd] = at;
    numbers[firstNumber + NUMBER.confidence] = this.#number;
    at = after(json, at, TO_METHOD);
    positions[first + PLACE.method] = at;
    at = this.#endOfText(at);
    positions[first + PLACE.methodEnd] = at;
    positions[first + PLACE.methodHas] = this.#has;
    return at >= 0 && json[at + 1] === CLOSING_BRACE ? at + 2 : -1;
  }

  #roomForOne(): Int32Array {
    if ((this.count + 1) * SIZE > this.#positions.length) {
      const positions = new Int32Array(2 * this.#positions.length);
      positions.set(this.#positions);
      this.#positions = positions;
      const numbers = new Float64Array(2 * this.#numbers.length);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    return this.#positions;
  }

  /** Where the closing quotation mark of the text stands that begins at `from`. */
  #endOfText(from: number): number {
    if (from < 0) return -1;
    const { json } = this;
    let has = 0;
    let at = from;
    for (let code = json[at]; code !== QUOTE; code = json[at]) {
      if (code === undefined) return -1;
      if (code === COMMA) has |= HAS_COMMA;
      if (code === BACKSLASH) {
        has |= HAS_BACKSLASH;
        at += 1;
      }
      at += 1;
    }
    this.#has = has;
    return at;
  }

  /** Where the number ends that begins at `from`: mostly a few digits, exact before and after they are divided. */
  #endOfNumber(from: number): number {
    if (from < 0) return -1;
    const { json } = this;
    let digits = 0;
    let point = -1;
    let at = from;
    for (let code = json[at] as number; ; code = json[++at] as number) {
      if (code >= ZERO && code <= 0x39) digits = 10 * digits + code - ZERO;
      else if (code === POINT && point < 0) point = at;
      else break;
    }
    if (at === from || at - from > 15 || isOfNumber(json[at])) return this.#endOfAnyNumber(from);
    this.#number = point < 0 ? digits : digits / (POWERS_OF_TEN[at - point - 1] as number);
    return at;
  }

  #endOfAnyNumber(from: number): number {
    let at = from;
    while (isOfNumber(this.json[at])) at += 1;
    this.#number = Number(this.json.toString('latin1', from, at) || 'none');
    return Number.isNaN(this.#number) ? -1 : at;
  }
}

/** A sign, an exponent, or another point; what is no number stands nowhere in JSON outside of texts. */
function isOfNumber(code: number | undefined): boolean {
  return code !== undefined && '+-.0123456789Ee'.includes(String.fromCharCode(code));
}

/** Where `json` goes on after `words`, which must stand at `at`; -1 where they do not, or nothing was found before. */
function after(json: Buffer, at: number, words: Buffer): number {
  if (at <= 0) return -1;
  for (let index = 0; index < words.length; index += 1) if (json[at + index] !== words[index]) return -1;
  return at + words.length;
}
