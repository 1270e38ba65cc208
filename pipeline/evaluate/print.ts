import { escapeLine } from '../terminal.ts';
import { GROUPS } from './comparison.ts';
import type { Disagreement, Evaluation, Score } from './score.ts';

/** The evaluation as a table for a person: groups, then fields, then the promises, then what disagrees. */
export function printEvaluation(evaluation: Evaluation, disagreementLimit: number): string {
  const { letters, accepted, exactRecords, silentErrors, missingLetters, disagreements } = evaluation;
  const shown = disagreements.slice(0, disagreementLimit);
  const more = disagreements.length - shown.length;
  return [
    heading('group'),
    ...GROUPS.map((group) => row(group, evaluation.groups[group])),
    '',
    heading('field'),
    ...Object.entries(evaluation.fields).map(([field, score]) => row(field, score)),
    '',
    `letters compared   ${letters}`,
    `accepted           ${accepted} (${percent(accepted, letters)})`,
    `wholly right       ${exactRecords} (${percent(exactRecords, letters)})`,
    `silent errors      ${silentErrors.count} of ${silentErrors.compared} values (${(100 * silentErrors.rate).toFixed(3)} %)`,
    ...(missingLetters.length > 0 ? [`without a record   ${missingLetters.join(', ')}`] : []),
    ...(shown.length > 0 ? ['', `disagreements (${disagreements.length}):`] : []),
    ...shown.flatMap(printDisagreement),
    ...(more > 0
      ? [`... and ${more} more: --disagreements ${disagreements.length} or --json shows them`]
      : []),
  ].join('\n');
}

function heading(name: string): string {
  return `${name.padEnd(28)} ${'F1'.padStart(7)} ${'precision'.padStart(10)} ${'recall'.padStart(7)} ${'right'.padStart(12)}`;
}

function row(name: string, score: Score): string {
  const figures = [
    score.f1.toFixed(4).padStart(7),
    score.precision.toFixed(4).padStart(10),
    score.recall.toFixed(4).padStart(7),
  ];
  return `${name.padEnd(28)} ${figures.join(' ')} ${`${score.right}/${score.compared}`.padStart(12)}`;
}

function printDisagreement({
  caseNumber,
  verdict,
  path,
  gold,
  value,
  page,
  quote,
  silent,
}: Disagreement): string[] {
  return [
    `  ${caseNumber} ${path} ${verdict}${silent ? ', SILENT' : ''}`,
    `    label  ${clip(gold)}`,
    `    record ${clip(value)}`,
    ...(quote === null ? [] : [`    page ${page}: "${clip(quote)}"`]),
  ];
}

function clip(text: string | null): string {
  if (text === null) return '(none)';
  return escapeLine(shorten(text));
}

function shorten(text: string): string {
  return text.length > 110 ? `${text.slice(0, 60)} ... ${text.slice(-45)}` : text;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
