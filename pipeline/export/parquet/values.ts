import type { Cell, ColumnType } from '../../../schemas/tables/index.ts';

const DAY = 86_400_000;

import { isShort } from './schema.ts';

/** How the values of a column are handed to the Parquet writer: dates as days since 1970, integers as `bigint`. */
export function parquetValue(type: ColumnType): (cell: Cell) => unknown {
  switch (type.kind) {
    case 'date':
      return (cell) => (cell === null ? null : Date.parse(cell as string) / DAY);
    case 'integer':
      return isShort(type) ? short : (cell) => (cell === null ? null : BigInt(cell as number));
    case 'list': {
      const entry = parquetValue(type.of);
      return (cell) => (cell === null ? null : (cell as readonly Cell[]).map(entry));
    }
    case 'struct': {
      const fields = Object.entries(type.fields).map(
        ([name, { type }]) => [name, parquetValue(type)] as const,
      );
      return (cell) => {
        if (cell === null) return null;
        const struct = cell as Readonly<Record<string, Cell>>;
        return Object.fromEntries(fields.map(([name, value]) => [name, value(struct[name] ?? null)]));
      };
    }
    default:
      return (cell) => cell;
  }
}

function short(cell: Cell): Cell {
  if (typeof cell === 'number' && cell !== (cell | 0)) throw new RangeError(`${cell} has more than 32 bits`);
  return cell;
}
