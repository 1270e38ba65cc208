import { createHash } from 'node:crypto';
import type { BBox, LetterRecord, Page, Word } from '../../schemas/index.ts';
import { ExtractError } from '../../schemas/index.ts';
import type { ReadOptions } from '../read/options.ts';
import type { PictureMemory } from '../read/picture/picture-memory.ts';
import type { Reader } from '../read/services.ts';
import { cropRow, cropWord } from './crop.ts';
import { judgeReadings, type Reading } from './judge.ts';
import { type PagePicture, withPagePictures } from './page-pictures.ts';
import { type DoubtfulPlace, doubtfulPlaces } from './places.ts';
import { applyRows, type RowReading } from './rows.ts';

export { openSecondReader, ownSecondReader } from './second-reader.ts';

/** What reading again asks of its surroundings: another reader, and a memory. */
export interface RereadServices {
  /** Reads a crop; another model than the pages were read with, where there is one. */
  readonly reader: Reader;
  /** A page as reading again left it earlier, for the same bytes, first reading and key. */
  findPage?(number: number, key: string): Promise<Page | undefined>;
  keepPage?(page: Page, key: string): Promise<void>;
  /** The pictures that the first reading left; a page that is not among them is drawn again. */
  readonly pictures?: PictureMemory | undefined;
}

/** Two sizes: letters that run together in one are often apart in the other. */
const SCALES = [2, 1.5] as const;
/** Beyond this a page is no letter with a few doubtful words: reading it again costs more than a person's look. */
const MOST_PER_PAGE = 60;
/** Raised when crops are cut or judged differently. */
const REREAD_VERSION = 1;

/**
 * Reads again, from crops of the page, the words that the doubts about a letter rest on and the rows of print
 * that OCR gave no words for, and lays what came of it over the pages. Pages without either are returned as
 * they are, without being drawn.
 *
 * @param records what was made of the pages: its findings and evidence say where to look
 * @returns the pages; the same array when there was nothing to read again
 */
export async function rereadDoubtful(
  bytes: Uint8Array,
  pages: Page[],
  records: readonly LetterRecord[],
  options: ReadOptions,
  services: RereadServices,
): Promise<Page[]> {
  const places = doubtfulPlaces(records, pages);
  const taskOf = (page: Page): Task => ({
    places: places.filter((place) => place.page === page.number).slice(0, MOST_PER_PAGE),
    rows: (page.unread ?? []).length <= MOST_PER_PAGE ? (page.unread ?? []) : [],
  });
  const tasks = new Map(
    pages
      .map((page) => [page, taskOf(page)] as const)
      .filter(([, task]) => task.places.length + task.rows.length > 0),
  );
  if (tasks.size === 0) return pages;
  const changed = new Map<number, Page>();
  for (const [page, task] of tasks) {
    const known = await services.findPage?.(page.number, keyOf(page, task));
    if (known) changed.set(page.number, known);
  }
  const open = [...tasks.keys()].filter((page) => !changed.has(page.number));
  if (open.length > 0) {
    await withPagePictures(bytes, open, options, services.pictures, async (picture) => {
      const task = tasks.get(picture.page) as Task;
      const reread = await rereadPage(picture, task, services.reader);
      if (!reread) return;
      changed.set(reread.number, reread);
      await services.keepPage?.(reread, keyOf(picture.page, task));
    });
  }
  return pages.map((page) => changed.get(page.number) ?? page);
}

/** What is to be read again on a page. */
interface Task {
  readonly places: readonly DoubtfulPlace[];
  /** All of the page's unread rows, or none. */
  readonly rows: readonly BBox[];
}

/** The page after reading again; undefined when time ran out, so that its first reading stands. */
async function rereadPage(
  picture: PagePicture,
  { places, rows }: Task,
  reader: Reader,
): Promise<Page | undefined> {
  try {
    const readings = await Promise.all(places.map((place) => readPlace(picture, place, reader)));
    const found = await Promise.all(rows.map((row) => readRow(picture, row, reader)));
    const judged = applyReadings(
      picture.page,
      new Map(places.map(({ index }, at) => [index, readings[at] ?? []])),
    );
    return rows.length > 0 ? applyRows(judged, found) : judged;
  } catch (error) {
    if (error instanceof ExtractError && error.code === 'timeout') return undefined;
    throw error;
  }
}

function readRow(picture: PagePicture, row: BBox, reader: Reader): Promise<RowReading[]> {
  return Promise.all(
    SCALES.map(async (scale): Promise<RowReading> => {
      const crop = await cropRow(picture.raster, picture.page, row, { skew: picture.skew, scale });
      const { words } = await reader.recognize(crop.raster, { layout: 'line' });
      return [...words]
        .sort((a, b) => a.bbox[0] - b.bbox[0])
        .map(({ text, bbox, confidence }) => ({ text, bbox: crop.toPage(bbox), confidence }));
    }),
  );
}

function readPlace(picture: PagePicture, place: DoubtfulPlace, reader: Reader): Promise<Reading[]> {
  return Promise.all(
    SCALES.map(async (scale): Promise<Reading> => {
      const crop = await cropWord(picture.raster, picture.page, place.index, { skew: picture.skew, scale });
      const { words } = await reader.recognize(crop, { layout: 'line', characters: place.characters });
      const inOrder = [...words].sort((a, b) => a.bbox[0] - b.bbox[0]);
      return {
        text: inOrder.map((word) => word.text).join(''),
        confidence: words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence)),
      };
    }),
  );
}

/** The page with each word judged by its other readings, given by the word's index. */
export function applyReadings(page: Page, readings: ReadonlyMap<number, readonly Reading[]>): Page {
  const known = surelyRead(page);
  const words = page.words.map((word, index): Word => {
    const judged = judgeReadings(word, readings.get(index) ?? []);
    // Print without a visible gap reads as one word every time: agreement says nothing about the gap.
    return judged.rival === undefined && areGlued(word.text, known) ? word : judged;
  });
  return { ...page, words };
}

/** So sure is OCR of a word that it can be counted on. */
const SURE = 0.92;
const LETTERS = /^[a-z]+$/;

function surelyRead({ words }: Page): ReadonlySet<string> {
  return new Set(words.filter(({ confidence }) => confidence >= SURE).map(({ text }) => text.toLowerCase()));
}

/** Whether a word that stands nowhere else on the page is made of two that do: `itis`, `ofthe`. */
function areGlued(text: string, known: ReadonlySet<string>): boolean {
  const word = text.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase();
  if (!LETTERS.test(word) || known.has(word)) return false;
  for (let at = 1; at < word.length; at += 1) {
    if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return true;
  }
  return false;
}

/** Names what was read again on a page: equal keys, with equal first readings, mean equal results. */
function keyOf(page: Page, { places, rows }: Task): string {
  const asked = places.map(({ index, characters }) => {
    const word = page.words[index];
    return [index, word?.text, word?.bbox, characters];
  });
  return createHash('sha256')
    .update(JSON.stringify([REREAD_VERSION, asked, rows]))
    .digest('hex')
    .slice(0, 16);
}
