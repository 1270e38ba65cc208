import type { Cell, ColumnType, Table } from '../../schemas/tables/index.ts';
import type { Derived } from './derived-database.ts';

/** The derived database that holds these tables, with their columns as the dictionary gives them. */
export function sqlTables(file: string, tables: readonly Table[]): Derived {
  return {
    file,
    tables: tables.map(createTable).join('\n'),
    prepare(database) {
      const prepared = tables.map((table) => ({
        table,
        insert: database.prepare(
          `INSERT INTO ${table.name} VALUES (${table.columns.map(() => '?').join(', ')})`,
        ),
        remove: database.prepare(`DELETE FROM ${table.name} WHERE letter_key = ?`),
      }));
      return {
        add(record, letterKey) {
          for (const { table, insert } of prepared) {
            for (const row of table.rows(record, letterKey)) {
              insert.run(...table.columns.map((column) => sqlValue(column.read(row))));
            }
          }
        },
        remove(letterKey) {
          for (const { remove } of prepared) remove.run(letterKey);
        },
      };
    },
  };
}

function createTable({ name, columns, key }: Table): string {
  const lines = columns.map((column) => `  "${column.name}" ${sqlType(column.type)}`);
  return `CREATE TABLE ${name} (\n${lines.join(',\n')},\n  PRIMARY KEY (${key.join(', ')})\n);`;
}

function sqlType({ kind }: ColumnType): string {
  return kind === 'integer' || kind === 'boolean' ? 'INTEGER' : kind === 'number' ? 'REAL' : 'TEXT';
}

/** Lists and structs are JSON, for SQLite's `json_each`. */
function sqlValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return typeof cell === 'boolean' ? Number(cell) : JSON.stringify(cell);
}
