import type { Release, ReleaseField, ReleaseTable } from './open-release.ts';
import { highest, type Level } from './semver.ts';

interface SchemaChange {
  /** What it means for a program that reads the tables. */
  readonly level: Level;
  readonly what: string;
}

export interface SchemaComparison {
  readonly level: Level;
  readonly changes: readonly SchemaChange[];
}

/**
 * What changed in the form of the tables: `major` where a program that reads the first may stumble over the
 * second (a table or column is gone, has another type, may now be empty, or the key changed), `minor` where
 * something was added, `patch` where only words changed.
 */
export function compareSchemas(before: Release, after: Release): SchemaComparison {
  const changes = [
    ...before.tables
      .filter(({ name }) => !after.tables.some((table) => table.name === name))
      .map(({ name }): SchemaChange => ({ level: 'major', what: `table ${name} is gone` })),
    ...after.tables.flatMap((table): SchemaChange[] => {
      const old = before.tables.find(({ name }) => name === table.name);
      return old ? compareTables(old, table) : [{ level: 'minor', what: `table ${table.name} is new` }];
    }),
  ];
  return { level: highest(changes.map(({ level }) => level)), changes };
}

function compareTables(before: ReleaseTable, after: ReleaseTable): SchemaChange[] {
  const { name } = after;
  const key = (table: ReleaseTable) => table.key.join(', ');
  return [
    ...(key(before) === key(after)
      ? []
      : [{ level: 'major' as const, what: `the key of ${name} is ${key(after)}, it was ${key(before)}` }]),
    ...before.fields
      .filter((field) => !after.fields.some((other) => other.name === field.name))
      .map((field): SchemaChange => ({ level: 'major', what: `column ${name}.${field.name} is gone` })),
    ...after.fields.flatMap((field): SchemaChange[] => {
      const old = before.fields.find((other) => other.name === field.name);
      const column = `${name}.${field.name}`;
      return old ? compareFields(column, old, field) : [{ level: 'minor', what: `column ${column} is new` }];
    }),
  ];
}

function compareFields(column: string, before: ReleaseField, after: ReleaseField): SchemaChange[] {
  const changes: SchemaChange[] = [];
  if (before.type !== after.type) {
    changes.push({ level: 'major', what: `column ${column} is ${after.type}, it was ${before.type}` });
  }
  const [was, is] = [before.constraints?.required ?? false, after.constraints?.required ?? false];
  if (was && !is) changes.push({ level: 'major', what: `column ${column} may now be empty` });
  if (!was && is) changes.push({ level: 'minor', what: `column ${column} is never empty now` });
  changes.push(...compareValues(column, before.constraints?.enum, after.constraints?.enum));
  if (changes.length === 0 && JSON.stringify(before) !== JSON.stringify(after)) {
    changes.push({ level: 'patch', what: `the description of ${column} changed` });
  }
  return changes;
}

function compareValues(
  column: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): SchemaChange[] {
  if (!before && after) return [{ level: 'minor', what: `column ${column} is a closed list now` }];
  if (before && !after) return [{ level: 'major', what: `column ${column} is no longer a closed list` }];
  const added = after?.filter((value) => !before?.includes(value)) ?? [];
  const gone = before?.filter((value) => !after?.includes(value)) ?? [];
  return [
    ...(gone.length === 0
      ? []
      : [{ level: 'major' as const, what: `${column} has lost ${gone.join(', ')}` }]),
    ...(added.length === 0
      ? []
      : [{ level: 'minor' as const, what: `${column} may be ${added.join(', ')}` }]),
  ];
}
