/** Characters that OCR takes for one another, each group by one of its members. Vowels with marks lose them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  '5': 's',
  $: 's',
  '8': 'b',
  '2': 'z',
};

/** A text reduced to its letters and digits, with the place of each in the original. */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const [R, N, M, V, W] = ['r', 'n', 'm', 'v', 'w'].map((char) => char.charCodeAt(0));
/** What each ASCII character folds to; 0 for those that are dropped. */
const FOLDED_ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldChar(String.fromCharCode(code)));

function foldChar(char: string): number {
  const lower = char.normalize('NFKD').charAt(0).toLowerCase();
  const look = LOOK_ALIKES[lower] ?? lower;
  return /^[a-z0-9]$/.test(look) ? look.charCodeAt(0) : 0;
}

/** Folds a text: see `foldLookAlikes`. */
export function fold(text: string): Folded {
  const codes = new Uint8Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? (FOLDED_ASCII[code] as number) : foldChar(text[at] as string);
    if (letter === 0) continue;
    // `rn` reads as `m` and `vv` as `w`, within a word: the one letter takes the place of the one before.
    const before = length > 0 && ends[length - 1] === at ? codes[length - 1] : 0;
    if ((letter === N && before === R) || (letter === V && before === V)) {
      codes[length - 1] = (letter === N ? M : W) as number;
    } else {
      codes[length] = letter;
      starts[length] = at;
      length += 1;
    }
    ends[length - 1] = at + 1;
  }
  return {
    text: new TextDecoder().decode(codes.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/**
 * The letters and digits of a text in lower case, with OCR look-alikes (0/O, 1/I/l, rn/m, vv/w, 5/S, 8/B,
 * 2/Z) made the same. For comparing only: two texts that look alike on a page fold to the same string.
 */
export function foldLookAlikes(text: string): string {
  return fold(text).text;
}
