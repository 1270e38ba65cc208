import { type Command, InvalidArgumentError, Option } from 'commander';
import { OCR_ENGINES, type OcrChoice } from '../../extractors/read/ocr/choice.ts';
import { DEFAULT_LIMITS, type Limits } from '../ingest/limits.ts';

/** Options that several commands share, described once. */
export function storeOption(description: string): Option {
  return new Option('-s, --store <dir>', description).makeOptionMandatory();
}

export function ocrOption(): Option {
  return new Option(
    '--ocr <mode>',
    'read pages by OCR: where the text layer is missing or bad, never, or always',
  )
    .choices(['auto', 'never', 'always'])
    .default('auto');
}

/** The options for program and model that read pictures. */
export interface OcrChoiceFlags {
  readonly ocrEngine?: OcrChoice['engine'];
  readonly ocrModel?: OcrChoice['model'];
}

export function addOcrChoice(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--ocr-engine <name>',
        "what reads pictures: the engine of this package, or the machine's own tesseract program, which takes\n" +
          'a little longer (default: "tesseract.js")',
      ).choices(OCR_ENGINES),
    )
    .option(
      '--ocr-model <model>',
      "what it reads with: packaged; installed, the machine's own model, which for tesseract.js is a\n" +
        'quarter faster; or a folder with eng.traineddata (default: "packaged"; of tesseract, its own)',
    );
}

export function codesOption(): Option {
  return new Option(
    '--codes <file>',
    'diagnosis codes to propose besides the own ones: CSV code,system,description or a CMS order file',
  );
}

/** Parses an option's value as a whole number of at least 1. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || !Number.isSafeInteger(count)) {
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  }
  return count;
}

const LIMITS: readonly (readonly [name: keyof Limits, flag: string, unit: string, about: string])[] = [
  ['maxMegabytes', '--max-megabytes', 'n', 'size of the file'],
  ['maxPages', '--max-pages', 'n', 'pages'],
  ['maxObjects', '--max-objects', 'n', 'objects the PDF is made of'],
  ['maxMegapixels', '--max-megapixels', 'n', 'pixels of one image, in millions'],
  ['pageSeconds', '--page-seconds', 'n', 'time without a sign of life, as each page gives'],
  ['letterSeconds', '--letter-seconds', 'n', 'time for all work on a document but OCR'],
  ['ocrSeconds', '--ocr-seconds', 'n', 'time OCR works on a document; pages beyond it stay unread'],
  ['workerMegabytes', '--worker-megabytes', 'n', 'memory of each process that reads documents'],
];

/** The options for what one document may cost, as a group of their own in the help. */
export function addLimits(command: Command): Command {
  command.optionsGroup('Limits for one document, which fails beyond them:');
  for (const [name, flag, unit, about] of LIMITS) {
    const limit = new Option(`${flag} <${unit}>`, about).argParser(parseCount).default(DEFAULT_LIMITS[name]);
    command.addOption(limit);
  }
  return command;
}
