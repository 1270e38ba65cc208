import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ExtractError } from '../../../schemas/index.ts';

/** The language data that an engine reads with: one file, told apart by what is in it. */
export interface OcrModel {
  /** Absolute path of `eng.traineddata` or `eng.traineddata.gz`. */
  readonly file: string;
  /** Part of what makes OCR results comparable: the same text only for the same bytes. */
  readonly label: string;
}

/**
 * Which model: `packaged` is the data package's, the same on every machine; `installed` the one that came
 * with the machine's Tesseract, usually the fast one; anything else is the path of a model or of its folder.
 */
export type ModelChoice = 'packaged' | 'installed' | (string & {});

const require = createRequire(import.meta.url);
const PACKAGED = '4.0.0_best_int';
const FILE_NAMES = ['eng.traineddata', 'eng.traineddata.gz'];

/** Where Debian, Fedora, Arch, Homebrew and the Windows installer put Tesseract's models. */
const USUAL_FOLDERS = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/share/tesseract/tessdata',
  '/opt/homebrew/share/tessdata',
  '/usr/local/share/tessdata',
  'C:\\Program Files\\Tesseract-OCR\\tessdata',
];

/** Finds a model and reads it once. Rejects with `ocr-unavailable`, which says what to do, when it is not there. */
export async function findModel(choice: ModelChoice = 'packaged'): Promise<OcrModel> {
  if (choice === 'packaged') {
    const folder = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    const file = modelIn(path.join(folder, PACKAGED));
    if (!file) throw unavailable(`There is no model in ${folder}: install the packages again (npm ci)`);
    return { file, label: `eng ${PACKAGED} ${await hashOf(file)}` };
  }
  if (choice === 'installed') {
    const folder = installedModelFolder();
    const file = folder && modelIn(folder);
    if (!file) {
      throw unavailable(
        'No eng.traineddata is installed on this machine: install Tesseract (Debian: apt install ' +
          'tesseract-ocr), set TESSDATA_PREFIX, or name the folder that holds one',
      );
    }
    return { file, label: `eng ${await hashOf(file)}` };
  }
  const file = await named(path.resolve(choice));
  return { file, label: `eng ${await hashOf(file)}` };
}

/** The folder of the machine's own Tesseract model; undefined where none is found. */
export function installedModelFolder(): string | undefined {
  const prefix = process.env.TESSDATA_PREFIX;
  const named = prefix ? [prefix, path.join(prefix, 'tessdata')] : [];
  return [...named, ...USUAL_FOLDERS].find((folder) => modelIn(folder));
}

function modelIn(folder: string): string | undefined {
  return FILE_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

async function named(place: string): Promise<string> {
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory();
  if (isFolder === false && FILE_NAMES.includes(path.basename(place))) return place;
  const file = isFolder ? modelIn(place) : undefined;
  if (file) return file;
  throw unavailable(`There is no ${FILE_NAMES.join(' or ')} at ${place}: name a folder that holds one`);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unavailable(`The model cannot be read (${reason}): check its permissions`);
  }
  return `sha256:${hash.digest('hex').slice(0, 16)}`;
}

/** OCR cannot start; the message says what to do about it. */
export function unavailable(message: string): ExtractError {
  return new ExtractError('ocr-unavailable', message, { stage: 'ocr' });
}
