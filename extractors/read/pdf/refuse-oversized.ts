import { ExtractError } from '../../../schemas/index.ts';
import type { ReadLimits } from '../options.ts';

/**
 * Refuses a PDF that holds more objects, or a larger image, than a letter can: before anything of it is
 * decoded, since a few kilobytes may unfold into gigabytes. Streams and their dictionaries stand in the file
 * itself, also in an encrypted one (ISO 32000-1, 7.5.7 and 7.6.1), so looking at its bytes is enough.
 *
 * @throws ExtractError `too-large`
 */
export function refuseOversized(
  bytes: Uint8Array,
  { maxObjects, maxMegapixels }: Omit<ReadLimits, 'maxPages'>,
): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const objects = countObjects(file);
  if (objects > maxObjects) throw tooLarge(`The PDF has ${objects} objects, the limit is ${maxObjects}`);
  for (const { width, height } of imagesIn(file)) {
    if (width * height <= maxMegapixels * 1e6) continue;
    throw tooLarge(
      `The PDF has an image of ${width} × ${height} pixels, the limit is ${maxMegapixels} million`,
    );
  }
}

/** Objects that stand by themselves, and those packed into object streams, as these claim. */
function countObjects(file: Buffer): number {
  let count = 0;
  for (const at of positions(file, ' obj')) if (isDigit(file[at - 1])) count += 1;
  for (const at of positions(file, '/ObjStm')) count += numberAfter(dictionaryAt(file, at), '/N') ?? 0;
  return count;
}

function* imagesIn(file: Buffer): Generator<{ width: number; height: number }> {
  for (const at of positions(file, '/Width')) {
    const dictionary = dictionaryAt(file, at);
    const width = numberAfter(dictionary, '/Width');
    const height = numberAfter(dictionary, '/Height');
    if (width !== undefined && height !== undefined) yield { width, height };
  }
}

function* positions(file: Buffer, word: string): Generator<number> {
  for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + word.length)) yield at;
}

/** Dictionaries of streams are shorter than this before and after any of their keys. */
const REACH = 600;

/** The text around a key, as far as its object goes. */
function dictionaryAt(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - REACH), at);
  const after = file.toString('latin1', at, at + REACH);
  const from = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'), 0);
  const end = after.search(/stream|endobj/);
  return before.slice(from) + (end < 0 ? after : after.slice(0, end));
}

function numberAfter(dictionary: string, key: string): number | undefined {
  const value = new RegExp(`${key}\\s{0,20}(\\d{1,15})(?!\\s{1,5}\\d{1,9}\\s{1,5}R)`).exec(dictionary)?.[1];
  return value === undefined ? undefined : Number(value);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function tooLarge(message: string): ExtractError {
  return new ExtractError('too-large', `${message}: it is no letter, or broken.`, { stage: 'open' });
}
