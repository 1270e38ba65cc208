import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../extractors/extract-letter.ts';
import { ExtractError } from '../../schemas/index.ts';
import { readExpectedOddFiles, readSample, SAMPLES } from './expected.ts';

const ODD_FILES = readExpectedOddFiles();

describe('odd files', () => {
  test('every one of them has its expectation', () => {
    const present = readdirSync(`${SAMPLES}odd`).filter((name) => name.endsWith('.pdf'));
    expect(present.sort()).toEqual(ODD_FILES.map(({ fileName }) => fileName).sort());
  });

  test.each(ODD_FILES)('$fileName, $about: $status', async ({ fileName, status, finding }) => {
    const outcome = await outcomeOf(fileName);
    expect(outcome.status).toBe(status);
    if (finding) expect(outcome.codes).toContain(finding);
  });
});

/** A file that cannot be read throws; its error's code is what its record will show. */
async function outcomeOf(fileName: string): Promise<{ status: string; codes: string[] }> {
  try {
    const { status, findings } = await extractLetter(readSample(`odd/${fileName}`), { fileName });
    return { status, codes: findings.map(({ code }) => code) };
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    return { status: 'failed', codes: [error.code] };
  }
}
