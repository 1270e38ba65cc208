import { readdirSync, readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { seededRandom } from '../../samples/generator/seeded.ts';
import type { LetterRecord } from '../../schemas/index.ts';
import { SAMPLES } from '../samples/expected.ts';
import { ingestFiles } from './ingest-files.ts';
import { mutate } from './mutate.ts';

/** `npm run fuzz` gives it more time, `FUZZ_SEED` other files. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 20);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const BATCH = 50;

const LIMITS = ['--ocr', 'never', '--page-seconds', '20'];
const originals = readdirSync(`${SAMPLES}digital`)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => ({ name: name.replace('.pdf', ''), bytes: readFileSync(`${SAMPLES}digital/${name}`) }));

/** What a reader of the data relies on: no damage may change it in a record that is accepted. */
function valuesOf({ caseNumber, priority, dates, reviewer, issues }: LetterRecord): string[] {
  const { statesOfLicensure, specialties } = reviewer;
  const decisions = issues.map(({ decision }) => decision);
  const values = { caseNumber, priority, ...dates, statesOfLicensure, specialties, decisions };
  return Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
}

/** A flipped bit within a word prints another letter, and the record says what is printed: so much may differ. */
const LETTERS = 2;

function wrongIn(record: LetterRecord, sound: LetterRecord): string[] {
  const right = new Set(valuesOf(sound));
  return [
    ...valuesOf(record).filter((value) => !right.has(value)),
    ...record.issues.flatMap(({ heading }, index) =>
      distance(heading ?? '', sound.issues[index]?.heading ?? '') > LETTERS ? [`heading ${heading}`] : [],
    ),
    // One that is cut out of its sentence leaves no trace; another in its place would.
    ...record.reviewer.subspecialties.filter((name) => !sound.reviewer.subspecialties.includes(name)),
  ];
}

test(
  `damaged samples: each accounted for, none a fault, none accepted with another value`,
  async () => {
    const sound = await ingestFiles(
      originals.map(({ name, bytes }) => ({ name: `${name}.pdf`, bytes })),
      LIMITS,
    );
    const random = seededRandom(SEED);
    const until = performance.now() + SECONDS * 1000;
    const outcomes = new Map<string, number>();
    // All of them, not the first: a long run is to tell what it saw.
    const faults: string[] = [];
    do {
      const batch = Array.from({ length: BATCH }, (_, index) => {
        const original = originals[Math.floor(random() * originals.length)] as (typeof originals)[number];
        const { how, bytes } = mutate(original.bytes, random);
        return {
          name: `${original.name}-${how.replaceAll(' ', '-')}-${index}.pdf`,
          original: original.name,
          bytes,
        };
      });
      const records = await ingestFiles(batch, LIMITS);
      for (const { name, original } of batch) {
        // Equal bytes count as one document: its record goes by another of their names.
        const record = records.get(name);
        if (!record) continue;
        const codes = record.findings.map(({ code }) => code);
        const key = record.status === 'failed' ? `failed: ${codes[0]}` : record.status;
        outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
        if (codes.includes('internal')) faults.push(`${name}: internal`);
        if (record.status !== 'accepted') continue;
        const wrong = wrongIn(record, sound.get(`${original}.pdf`) as LetterRecord);
        if (wrong.length > 0) faults.push(`${name}: accepted with ${wrong.join(', ')}`);
      }
    } while (performance.now() < until);
    if (process.env.FUZZ_SECONDS) console.log(Object.fromEntries([...outcomes].sort()));
    expect(faults).toEqual([]);
    expect(outcomes.get('failed: damaged-pdf')).toBeGreaterThan(0);
  },
  SECONDS * 1000 + 240_000,
);
