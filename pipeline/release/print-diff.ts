import { escapeLine, type Paint } from '../terminal.ts';
import type { Change, ReleaseDiff } from './diff-releases.ts';
import { LEVELS, stepBetween } from './semver.ts';

/** Longest value that is printed whole. */
const LONGEST = 40;

/** Two releases compared, for a person; `changes` are the first of all changes. */
export function printDiff(
  diff: ReleaseDiff,
  changes: readonly Change[],
  total: number,
  paint: Paint,
): string {
  const { before, after, letters } = diff;
  return [
    paint('bold', `${escapeLine(before.version)} → ${escapeLine(after.version)}`),
    `extractor ${escapeLine(before.extractor)} → ${escapeLine(after.extractor)}, schema ${escapeLine(before.schema)} → ${escapeLine(after.schema)}`,
    '',
    ...schemaLines(diff, paint),
    '',
    `${paint('bold', 'Letters')}  ${letters.before} → ${letters.after}: ${letters.added} added, ${letters.removed} removed, ` +
      `${letters.changed} changed`,
    ...fieldLines(diff, paint),
    ...changeLines(changes, total, paint),
    '',
  ].join('\n');
}

function schemaLines({ schema, before, after }: ReleaseDiff, paint: Paint): string[] {
  const step = stepBetween(before.version, after.version);
  const short = step !== undefined && LEVELS.indexOf(step) < LEVELS.indexOf(schema.level);
  const title = schema.level === 'none' ? 'no change' : schema.level;
  return [
    `${paint('bold', 'Schema')}  ${title}${short ? paint('red', `: the version must rise by a ${schema.level} step`) : ''}`,
    ...schema.changes.map(({ level, what }) => `  ${level.padEnd(5)}  ${escapeLine(what)}`),
  ];
}

function fieldLines({ fields, rows }: ReleaseDiff, paint: Paint): string[] {
  const changed = [...fields].filter(([, { letters }]) => letters > 0);
  const width = Math.max(0, ...changed.map(([name]) => name.length));
  const moved = [...rows].filter(([, { added, removed }]) => added + removed > 0);
  return [
    ...(changed.length === 0
      ? []
      : [
          '',
          `${paint('bold', 'By field')}${' '.repeat(Math.max(1, width - 4))}letters   filled  emptied  changed`,
          ...changed.map(
            ([name, { letters, filled, emptied, changed }]) =>
              `  ${name.padEnd(width)}  ${[letters, filled, emptied, changed].map((count) => String(count).padStart(7)).join('  ')}`,
          ),
        ]),
    ...moved.map(([table, { added, removed }]) => `  ${table}: ${added} rows added, ${removed} removed`),
  ];
}

function changeLines(changes: readonly Change[], total: number, paint: Paint): string[] {
  if (total === 0) return [];
  const lines: string[] = ['', paint('bold', 'By letter')];
  let letter = '';
  for (const { table, letterKey, row, column, before, after } of changes) {
    if (letterKey !== letter) lines.push(`  ${escapeLine(letterKey)}`);
    letter = letterKey;
    const place = `${table}${row === '' ? '' : ` ${row}`}`;
    const what =
      column === null
        ? before === null
          ? 'row added'
          : 'row removed'
        : `${column}: ${value(before)} → ${value(after)}`;
    lines.push(`    ${escapeLine(place)}  ${what}`);
  }
  if (total > changes.length) lines.push(paint('dim', `  and ${total - changes.length} more changes`));
  return lines;
}

function value(field: string | null): string {
  if (field === null) return '(empty)';
  const line = escapeLine(field);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
