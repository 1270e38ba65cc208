import { BUNDLES, type Bundle, EARLY_SCANS } from '../stories/early/bundles.ts';
import { SCANS, STORIES } from '../stories/index.ts';
import { expectedOf } from './expected.ts';
import { drawLetter } from './letter.ts';
import { createOddFiles } from './odd.ts';
import { createDigitalPdf } from './pdf.ts';
import { createScannedPdf } from './scan-pdf.ts';
import type { Story } from './story.ts';

/** A file to write, its path relative to the samples folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Letters with text layer, what records of them hold, and files that are no letters. */
export async function buildDigitalSamples(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const story of STORIES) {
    files.push({ path: `digital/${story.caseNumber}.pdf`, bytes: await digitalLetter(story) });
    files.push({ path: `expected/${story.caseNumber}.json`, bytes: toJson(expectedOf(story)) });
  }
  for (const { name, pages, letters, about } of BUNDLES) {
    files.push({ path: `early/${name}.pdf`, bytes: await createDigitalPdf(pages) });
    files.push({ path: `early/expected/${name}.json`, bytes: toJson({ about, letters }) });
  }
  const [first, second] = STORIES as readonly [Story, Story];
  const odd = await createOddFiles(await digitalLetter(first), await digitalLetter(second));
  for (const { fileName, bytes } of odd) files.push({ path: `odd/${fileName}`, bytes });
  const expectations = odd.map(({ bytes: _, ...expectation }) => expectation);
  files.push({ path: 'odd/expected.json', bytes: toJson(expectations) });
  return files;
}

/** The scanned twins, one at a time: each takes a second or two to make. */
export async function* buildScannedSamples(): AsyncGenerator<SampleFile> {
  for (const [index, { story, profile }] of SCANS.entries()) {
    const bytes = await createScannedPdf(drawLetter(story), profile, 1000 * (index + 1));
    yield { path: `scanned/${story.caseNumber}.pdf`, bytes };
  }
  for (const [index, { name, profile }] of EARLY_SCANS.entries()) {
    const bundle = BUNDLES.find((candidate) => candidate.name === name) as Bundle;
    const bytes = await createScannedPdf(bundle.pages, profile, 1000 * (index + 101));
    yield { path: `early/scanned/${name}.pdf`, bytes };
  }
}

function digitalLetter(story: Story): Promise<Buffer> {
  return createDigitalPdf(drawLetter(story), story.encrypted ? { ownerPassword: 'samples' } : {});
}

function toJson(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
