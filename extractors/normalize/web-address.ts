import type { Span } from '../../schemas/index.ts';

/** A web address with where it is printed, line breaks included. */
export interface WebAddress extends Span {
  readonly url: string;
}

const BEGINNING = /(?:https?:\/\/|\bwww\.)\S+/gi;
/** What ends in the middle of an address. */
const GOES_ON = /[-/_?=&%~#]$/;
/** What only the rest of an address looks like. */
const CONTINUES =
  /^[^\s]*[/_=&?%~][^\s]*$|^[\w.%-]+\.(?:pdf|html?|aspx?|php|jsp|cfm|gov|com|org|net|edu)[).,;]*$/i;
/** An address may end in a slash: what follows on the next line is then the sentence, if a mere word within it. */
const MERE_WORD = /^[A-Za-z]+[,;:]?$/;
/** An address broken over more lines than this is none. */
const MOST_LINES = 5;

/**
 * The first web address of a text, put together where line breaks part it: a part of the next line belongs to
 * it when the line ends in the middle of one or the part can be nothing else. Marks of the sentence around it
 * are left out. `null` for none, or for what is no address after all.
 *
 * @param isLineBreak whether the blank at an offset of the text is a line's end in the letter
 */
export function findWebAddress(text: string, isLineBreak: (offset: number) => boolean): WebAddress | null {
  for (const match of text.matchAll(BEGINNING)) {
    let end = match.index + match[0].length;
    let url = match[0];
    for (let lines = 1; lines < MOST_LINES; lines += 1) {
      const next = /^\s(\S+)/.exec(text.slice(end, end + 300));
      if (!next || !isLineBreak(end)) break;
      const part = next[1] as string;
      if (url.endsWith('/') && MERE_WORD.test(part) && /^\s\S/.test(text.slice(end + next[0].length))) break;
      if (/^(?:https?:|www\.)/i.test(part) || !(GOES_ON.test(url) || CONTINUES.test(part))) break;
      url += part;
      end += next[0].length;
    }
    const plain = withoutMarks(url);
    if (isAddress(plain)) return { url: plain, start: match.index, end: end - (url.length - plain.length) };
  }
  return null;
}

/** Without the full stop, comma, bracket or quote that follows an address; a bracket opened in it stays. */
function withoutMarks(url: string): string {
  let plain = url;
  for (;;) {
    const last = plain.at(-1) ?? '';
    const isOpened = last === ')' && plain.includes('(');
    if (!/[.,;:'"”’)\]}>]/.test(last) || isOpened) return plain;
    plain = plain.slice(0, -1);
  }
}

function isAddress(url: string): boolean {
  const full = /^https?:/i.test(url) ? url : `http://${url}`;
  return URL.canParse(full) && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(new URL(full).hostname);
}
