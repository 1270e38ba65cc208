/**
 * Makes `schemas/tables/accuracy.json`, which data dictionaries print, of what `evaluate --json` said:
 *
 *     npx tsx docs/make-accuracy.ts 2026-01-31 digital=digital.json scanned=scanned.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Evaluation } from '../pipeline/evaluate/score.ts';
import { Accuracy } from '../schemas/tables/accuracy.ts';

const [measured, ...sources] = process.argv.slice(2);

const sets = sources.map((source) => {
  const [name, file = ''] = source.split('=');
  const evaluation = JSON.parse(readFileSync(file, 'utf8')) as Evaluation;
  const fields = Object.entries(evaluation.fields).map(([field, { compared, f1 }]) => [
    field,
    { compared, f1: Math.round(f1 * 1e4) / 1e4 },
  ]);
  return {
    name,
    measured,
    letters: evaluation.letters,
    acceptedLetters: evaluation.accepted,
    silentErrors: evaluation.silentErrors.count,
    compared: evaluation.silentErrors.compared,
    fields: Object.fromEntries(fields),
  };
});

const target = new URL('../schemas/tables/accuracy.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(Accuracy.parse({ sets }), null, 2)}\n`);
