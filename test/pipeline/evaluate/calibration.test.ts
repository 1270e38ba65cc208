import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrate, printCalibration, readProfiles } from '../../../pipeline/evaluate/calibration.ts';
import type { ComparedLetter } from '../../../pipeline/evaluate/score.ts';
import type { LetterRecord } from '../../../schemas/index.ts';

interface Value {
  readonly confidence: number;
  readonly right: boolean;
}

/** A letter with some values, each with its evidence on a page of the given source. */
function letter(
  caseNumber: string,
  values: readonly Value[],
  { status = 'accepted', textSource = 'ocr' }: { status?: string; textSource?: string } = {},
): ComparedLetter {
  const path = (index: number) => `/diagnoses/${index}/text`;
  const record = {
    status,
    findings: [],
    source: { pages: [{ number: 1, textSource }] },
    evidence: Object.fromEntries(
      values.map(({ confidence }, index) => [path(index), [{ page: 1, confidence }]]),
    ),
  } as unknown as LetterRecord;
  const comparisons = values.map(({ right }, index) => ({
    group: 'patient-diagnoses' as const,
    field: 'diagnoses',
    path: path(index),
    gold: 'a',
    value: right ? 'a' : 'b',
    verdict: right ? ('match' as const) : ('wrong' as const),
  }));
  return { caseNumber, record, comparisons };
}

describe('calibration', () => {
  const letters = [
    letter('A', [
      { confidence: 0.96, right: true },
      { confidence: 0.97, right: false },
      { confidence: 0.999, right: true },
    ]),
    letter('B', [{ confidence: 0.2, right: false }], { status: 'needs_review' }),
    letter('C', [{ confidence: 1, right: false }], { textSource: 'text-layer' }),
  ];
  const profiles = new Map([
    ['A', 'fax'],
    ['B', 'copy'],
  ]);
  const calibrations = calibrate(letters, (name) => profiles.get(name));
  const stepOf = (from: number) => calibrations[0]?.steps.find((step) => step.from === from);

  it('counts what OCR read, by what was stated', () => {
    expect(stepOf(0.95)).toEqual({ from: 0.95, values: 2, right: 1, stated: 0.965 });
    expect(stepOf(0)).toMatchObject({ values: 1, right: 0 });
    // The text layer's value is none of OCR's.
    expect(calibrations[0]?.steps.reduce((sum, step) => sum + step.values, 0)).toBe(4);
  });

  it('counts the wrong values of accepted records, those about which nothing is said', () => {
    expect(calibrations[0]?.acceptedValues).toEqual({ values: 4, wrong: 2 });
  });

  it('tells profiles apart, all letters first', () => {
    expect(calibrations.map(({ profile, letters: count }) => [profile, count])).toEqual([
      ['all', 3],
      ['copy', 1],
      ['fax', 1],
    ]);
  });

  it('prints a table of steps and one of profiles', () => {
    const text = printCalibration(calibrations);
    expect(text).toContain('| 0.95 to 0.98 | 2 | 0.9650 | 0.5000 | 1 |');
    expect(text).toContain('| fax | 1 | 1 | 3 | 0.9763 | 0.6667 | 3 | 1 (333.3 in 1,000) |');
  });

  it('reads profiles from lines of names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'profiles-'));
    const file = join(folder, 'profiles.txt');
    await writeFile(file, 'CM99-0000001 fax\n\nCM99-0000002\tcopy\n');
    expect([...(await readProfiles(file))]).toEqual([
      ['CM99-0000001', 'fax'],
      ['CM99-0000002', 'copy'],
    ]);
    await rm(folder, { recursive: true });
    await expect(readProfiles(file)).rejects.toMatchObject({ exit: 'no-input' });
  });
});
