import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  buildDigitalSamples,
  buildScannedSamples,
  type SampleFile,
} from '../../samples/generator/build-samples.ts';
import { drawLetter } from '../../samples/generator/letter.ts';
import type { DrawnPage } from '../../samples/generator/page-flow.ts';
import { rasterizePdf } from '../../samples/generator/rasterize.ts';
import { createScannedPdf } from '../../samples/generator/scan-pdf.ts';
import { STORIES } from '../../samples/stories/index.ts';
import { readSample, SAMPLES } from './expected.ts';

describe('generator', () => {
  test('digital letters, expectations and odd files come out byte by byte as they are committed', async () => {
    const files = await buildDigitalSamples();
    for (const { path, bytes } of files) expect(equalBytes(bytes, readSample(path)), path).toBe(true);
    expect(names(files, 'digital')).toEqual(committed('digital'));
    expect(names(files, 'expected')).toEqual(committed('expected'));
    expect(names(files, 'odd')).toEqual(committed('odd'));
  });

  test('scanned letters come out as they are committed', async () => {
    const files: SampleFile[] = [];
    for await (const file of buildScannedSamples()) {
      files.push(file);
      const before = readSample(file.path);
      if (!equalBytes(file.bytes, before))
        expect(await meanDifference(file.bytes, before), file.path).toBeLessThan(0.5);
    }
    expect(names(files, 'scanned')).toEqual(committed('scanned'));
  }, 180_000);

  test('two scans of the same page are the same bytes, on any machine', async () => {
    const page = pagesOf('CM16-9900001').slice(0, 1);
    const [one, two] = [
      await createScannedPdf(page, 'copy150', 7),
      await createScannedPdf(page, 'copy150', 7),
    ];
    expect(equalBytes(one, two)).toBe(true);
  });
});

describe('traps are in the letters, not only in their description', () => {
  const linesOf = (caseNumber: string): string[] => pagesOf(caseNumber).flatMap(linesOfPage);

  test('a range of visits is broken after its hyphen', () => {
    const lines = linesOf('CM16-9900002');
    const broken = lines.findIndex((line) => line.endsWith(' 1-'));
    expect(broken).toBeGreaterThan(0);
    expect(lines[broken + 1]).toMatch(/^2 times/);
  });

  test('a decision stands alone on its line', () => {
    expect(linesOf('CM16-9900006')).toContain('Overturned');
  });

  test('a title is split by a page break', () => {
    const pages = pagesOf('CM16-9900003').map(linesOfPage);
    expect(pages.some((lines) => /lidocaine 4%,$/.test(lines.at(-1) ?? ''))).toBe(true);
    expect(pages.some((lines) => /^in a base.*: Upheld$/.test(lines[0] ?? ''))).toBe(true);
  });

  test('an address is broken over lines', () => {
    expect(linesOf('CM17-9900004').some((line) => /^https:.*[-/]$/.test(line))).toBe(true);
  });

  test('specialties wrap', () => {
    const lines = linesOf('CM17-9900005');
    const first = lines.findIndex((line) => line.startsWith('Certification(s)/Specialty:'));
    expect(lines[first + 1]).toBe('General Preventive Medicine');
  });
});

function pagesOf(caseNumber: string): readonly DrawnPage[] {
  const story = STORIES.find((candidate) => candidate.caseNumber === caseNumber);
  if (!story) throw new Error(`no story ${caseNumber}`);
  return drawLetter(story);
}

/** Texts on the same baseline, from top to bottom. */
function linesOfPage(page: DrawnPage): string[] {
  const lines = new Map<number, string>();
  for (const mark of page) {
    if (mark.kind === 'text') lines.set(mark.y, (lines.get(mark.y) ?? '') + mark.text);
  }
  return [...lines.values()];
}

function names(files: readonly SampleFile[], folder: string): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .sort();
}

function committed(folder: string): string[] {
  return readdirSync(`${SAMPLES}${folder}`).sort();
}

function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** Another kind of processor may round a pixel differently: mean difference in grey levels of 255. */
async function meanDifference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [pages, others] = [await rasterizePdf(one, 72), await rasterizePdf(other, 72)];
  if (pages.length !== others.length) return Number.POSITIVE_INFINITY;
  const means = pages.map(({ data }, number) => {
    const before = others[number]?.data ?? new Uint8Array();
    if (before.length !== data.length) return Number.POSITIVE_INFINITY;
    return data.reduce((sum, level, at) => sum + Math.abs(level - (before[at] as number)), 0) / data.length;
  });
  return Math.max(...means);
}
